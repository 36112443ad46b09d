/**
 * Well-known bodies and products with the country that everybody puts them in, `|` between. None that
 * works for several countries at once, and none whose name means another body elsewhere.
 */
export const COUNTRIES_OF_KNOWN: Readonly<Record<string, string>> = {
  US: `NASA|FBI|CIA|NSA|FEMA|NOAA|USGS|NTSB|FDA|White House|Pentagon|Capitol|West Wing|Oval Office|Wall Street|Silicon Valley|Hollywood
Federal Bureau of Investigation|Central Intelligence Agency|National Security Agency|Federal Emergency Management Agency|Food and Drug Administration|Federal Aviation Administration|National Transportation Safety Board|Centers for Disease Control and Prevention|National Institutes of Health|National Institute of Allergy and Infectious Diseases|National Oceanic and Atmospheric Administration|National Weather Service|National Hurricane Center|Environmental Protection Agency|Securities and Exchange Commission|Federal Communications Commission|Federal Trade Commission|Internal Revenue Service|Department of Homeland Security|Federal Reserve|Secret Service|Jet Propulsion Laboratory|Peace Corps|Library of Congress|Smithsonian Institution|Johns Hopkins University|Harvard University|Harvard|Yale University|Yale|Princeton University|Stanford University|Massachusetts Institute of Technology|MIT|Caltech|Cornell University|Columbia University|Duke University|Howard University|Clemson University|UCLA|Mayo Clinic
Associated Press|CNN|NBC|NBC News|CBS|CBS News|ABC News|Fox News|MSNBC|CNBC|NPR|PBS|HBO|ESPN|C-SPAN|New York Times|The New York Times|Washington Post|The Washington Post|Wall Street Journal|The Wall Street Journal|Los Angeles Times|Chicago Tribune|Boston Globe|USA Today|Bloomberg|Bloomberg News|Politico|BuzzFeed|BuzzFeed News|HuffPost|Vox|Newsweek|Time magazine|Forbes|Rolling Stone|The Verge|The Atlantic|The Intercept|New Yorker|The New Yorker|Voice of America|Wired|National Geographic|Billboard
Google|Apple|Microsoft|Facebook|Twitter|Instagram|WhatsApp|YouTube|Snapchat|Reddit|LinkedIn|Netflix|Amazon.com|PayPal|eBay|Uber|Lyft|Airbnb|Tesla|SpaceX|Blue Origin|Virgin Galactic|Boeing|Lockheed Martin|Northrop Grumman|Raytheon|General Motors|General Electric|Ford|Ford Motor Company|Chrysler|Intel|AMD|Nvidia|IBM|Oracle|Cisco|Dell|Hewlett-Packard|GitHub|OpenAI|Walmart|Costco|Starbucks|McDonald's|Burger King|Coca-Cola|PepsiCo|Nike|Disney|Walt Disney|Walt Disney Company|Pixar|Marvel Studios|Warner Bros|ExxonMobil|Chevron|Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Citigroup|Bank of America|Wells Fargo|Berkshire Hathaway|BlackRock|Lehman Brothers|Enron|Pfizer|Moderna|Johnson & Johnson|Regeneron|Regeneron Pharmaceuticals|Gilead|AT&T|Verizon|Comcast|American Airlines|Delta Air Lines|United Airlines|Southwest Airlines|JetBlue|FedEx|Monsanto|Pacific Gas and Electric|PG&E|Wikimedia Foundation|Electronic Frontier Foundation|Free Software Foundation|Creative Commons
Democratic National Committee|Republican National Committee|ACLU|American Civil Liberties Union|NAACP|National Rifle Association|Ku Klux Klan|Proud Boys|Black Lives Matter|National Basketball Association|NBA|National Football League|NFL|Major League Baseball|NCAA|National Collegiate Athletic Association|WWE
Falcon 9|Falcon Heavy|Crew Dragon|Starliner|Space Shuttle|Air Force One|Marine One|Hubble Space Telescope`,
  GB: `BBC|BBC News|ITV|ITV News|Sky News|Channel 4|The Guardian|Daily Telegraph|The Daily Telegraph|Daily Mail|Daily Mirror|Financial Times|The Economist|Evening Standard|Press Association|Scotland Yard|Metropolitan Police|MI5|MI6|GCHQ|NHS|National Health Service|Downing Street|Whitehall|Bank of England|HM Treasury|Home Office|House of Lords|Crown Prosecution Service|Ofcom|Ofsted|Met Office|Public Health England|National Trust|RNLI|HSBC|Barclays|Lloyds|BP|Tesco|Sainsbury's|Marks & Spencer|Rolls-Royce|British Airways|Virgin Atlantic|EasyJet|Vodafone|AstraZeneca|GlaxoSmithKline|Oxford University|University of Oxford|Cambridge University|University of Cambridge|Imperial College London|King's College London|University College London|London School of Economics|University of Edinburgh|University of East Anglia|Royal Society|Premier League|FA Cup|Plaid Cymru|Scottish National Party|SNP|UKIP|Brexit Party|Liberal Democrats|RMT|Aslef|Greenpeace UK|Cambridge Analytica|DeepMind|Manchester United|Manchester City|Arsenal|Tottenham Hotspur|Aston Villa|Leicester City|West Ham|West Ham United|Newcastle United|Leeds United|Celtic`,
  RU: `Kremlin|TASS|Interfax|RIA Novosti|Kommersant|Novaya Gazeta|Izvestia|FSB|Federal Security Service|GRU|Roscosmos|Duma|State Duma|Gazprom|Rosneft|Lukoil|Aeroflot|United Russia|Wagner Group`,
  CN: `Xinhua|Xinhua News Agency|CCTV|CGTN|Global Times|People's Daily|Huawei|ZTE|Xiaomi|Lenovo|Alibaba|Tencent|Baidu|ByteDance`,
  JP: `NHK|Kyodo|Kyodo News|Asahi Shimbun|Yomiuri Shimbun|Mainichi Shimbun|Japan Times|The Japan Times|JAXA|Toyota|Honda|Nissan|Mazda|Subaru|Suzuki|Mitsubishi|Sony|Panasonic|Toshiba|Hitachi|Fujitsu|Nintendo`,
  KR: `Yonhap|Samsung|Samsung Electronics|Hyundai|Kia|LG|Korea Herald|The Korea Herald`,
  IN: `Press Trust of India|PTI|NDTV|The Hindu|Times of India|The Times of India|Hindustan Times|Indian Express|The Indian Express|ISRO|Lok Sabha|Rajya Sabha|BJP|Bharatiya Janata Party|Indian National Congress|Shiv Sena|Aam Aadmi Party|Infosys|Tata Motors|Reliance Industries|Air India|IndiGo|BCCI|Reserve Bank of India|State Bank of India|Sensex|Nifty`,
  DE: `Deutsche Welle|Der Spiegel|Die Zeit|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|Die Welt|DPA|ZDF|ARD|Bundestag|Bundesrat|CDU|CSU|SPD|AfD|Volkswagen|BMW|Mercedes-Benz|Daimler|Audi|Porsche|Siemens|Bosch|Bayer|BASF|SAP|Lufthansa|Deutsche Bank|Commerzbank|Adidas|Bayern Munich|Borussia Dortmund|Bundesliga|Robert Koch Institute|Charité`,
  FR: `Agence France-Presse|AFP|Le Monde|Le Figaro|Libération|Le Parisien|France 24|Renault|Peugeot|Citroën|Air France|BNP Paribas|Société Générale|Danone|Sanofi|Carrefour|Charlie Hebdo|Louvre|Paris Saint-Germain|PSG|Ligue 1|Élysée Palace`,
  IT: `ANSA|La Repubblica|Corriere della Sera|La Stampa|Fiat|Ferrari|Eni|Juventus|Inter Milan|AC Milan|AS Roma|Five Star Movement|Forza Italia|Serie A`,
  ES: `EFE|El País|El Mundo|Real Madrid|FC Barcelona|Atlético Madrid|La Liga|Podemos|PSOE|Santander`,
  QA: `Al Jazeera|Qatar Airways`,
  SA: `Saudi Aramco|Saudi Press Agency`,
  AE: `Emirates Airline|Etihad`,
  IR: `IRNA|Fars|Fars News Agency|ISNA|Press TV|Quds Force|Revolutionary Guards|Islamic Revolutionary Guard Corps`,
  IL: `Haaretz|Jerusalem Post|The Jerusalem Post|Times of Israel|The Times of Israel|Knesset|Mossad|Shin Bet|Likud|Blue and White`,
  TR: `Anadolu Agency|AKP|CHP|HDP|Hürriyet|Turkish Airlines`,
  CA: `CBC|CBC News|CTV|Globe and Mail|The Globe and Mail|Toronto Star|Royal Canadian Mounted Police|RCMP|Air Canada|University of Toronto|University of Calgary|McGill University`,
  AU: `Sydney Morning Herald|The Sydney Morning Herald|The Age|Qantas|BHP|Rio Tinto|Griffith University|Bond University|James Cook University|CSIRO`,
  SE: `Nobel Foundation|Ericsson|IKEA|Volvo|Spotify|Royal Swedish Academy of Sciences|Karolinska Institute`,
  CH: `Nestlé|Novartis|Roche|UBS|Credit Suisse|University of Geneva|Glencore`,
  NL: `Philips|KLM|ING|Ajax|PSV`,
  FI: `Nokia`,
  NO: `Equinor`,
  DK: `Maersk|Lego`,
  IE: `RTÉ|Ryanair|Fianna Fáil|Fine Gael|Dáil|Seanad`,
  PL: `Law and Justice|Sejm`,
  HU: `Fidesz|Jobbik|Magyar Nemzet`,
  GR: `Syriza|New Democracy|Golden Dawn`,
  BR: `Petrobras|Embraer|Vale`,
  MX: `Pemex|Notimex`,
  ZA: `African National Congress|ANC`,
  ZW: `ZANU-PF`,
  UA: `Ukrinform|Naftogaz`,
  PH: `Rappler|Manila Bulletin|ABS-CBN|ABS-CBN Corporation|Philippine Red Cross|Phivolcs`,
  PK: `Dawn`,
  SG: `Straits Times|The Straits Times|Singapore Airlines`,
  TW: `TSMC|Foxconn|Kuomintang`,
  KP: `KCNA`,
};
