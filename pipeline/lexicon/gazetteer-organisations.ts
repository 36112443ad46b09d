/** Names of organisations beyond the general lists. Written for this project; lower case, parted by `|` or a line break. */

/** Bodies of states and between states, agencies, courts, armed groups, parties. */
export const BODIES = `
un|u.n.|eu|e.u.|nato|unicef|unesco|unhcr|who|wto|imf|iaea|ilo|icc|icj|opec|osce|oecd|asean|apec|african union|arab league
g7|g8|g20|g77|brics|mercosur|nafta|au|ecowas|cis|nasa|esa|jaxa|isro|roscosmos|cern|faa|fbi|cia|nsa|dea|atf|irs|epa|fda|cdc|nih
fcc|ftc|sec|fema|ntsb|usgs|noaa|usaid|tsa|ice|nypd|lapd|doj|dhs|osha|nhtsa|darpa|gchq|mi5|mi6|kgb|fsb|gru|svr|mossad|shin bet
isi|idf|ira|plo|pkk|eta|farc|isis|isil|daesh|is|islamic state|al-qaeda|al qaeda|al-shabaab|boko haram|taliban|hamas|hezbollah
hizbollah|houthis|fatah|muslim brotherhood|ku klux klan|red army|wehrmacht|luftwaffe|royal navy|royal air force|us army
u.s. army|us navy|u.s. navy|us air force|u.s. air force|us marine corps|marine corps|coast guard|national guard|gestapo|ss
kremlin|white house|pentagon|european union|european commission|european parliament|european council|european central bank
european court of human rights|council of europe|united nations|world health organization|world health organisation
world bank|world trade organization|international monetary fund|international criminal court|international court of justice
security council|general assembly|un security council|un general assembly|u.n. security council|united nations security council
amnesty international|human rights watch|greenpeace|red cross|red crescent|oxfam|save the children|doctors without borders
médecins sans frontières|world economic forum|transparency international|reporters without borders|wwf|peta|aclu|naacp|nra
congress|us congress|u.s. congress|senate|us senate|u.s. senate|house of representatives|u.s. house of representatives
house of commons|house of lords|parliament|knesset|duma|state duma|bundestag|bundesrat|reichstag|national assembly|lok sabha
rajya sabha|supreme court|us supreme court|u.s. supreme court|high court|court of appeal|federal reserve|bank of england
bank of japan|state department|us state department|u.s. state department|defense department|department of defense
department of justice|justice department|department of state|treasury department|home office|foreign office|ministry of defence
ministry of defense|foreign ministry|defence ministry|defense ministry|interior ministry|health ministry|ministry of health
ministry of foreign affairs|ministry of the interior|metropolitan police|scotland yard|interpol|europol|national health service
nhs|environmental protection agency|securities and exchange commission|food and drug administration|supreme leader
republican party|democratic party|labour party|conservative party|liberal democrats|liberal party|green party|communist party
social democratic party|christian democratic union|national front|scottish national party|snp|ukip|dup|plaid cymru|sinn féin
sinn fein|fianna fáil|fine gael|bharatiya janata party|bjp|african national congress|anc|likud|kadima|hezb|cdu|csu|spd|fdp|afd
psoe|podemos|vox|five star movement|lega|fidesz|jobbik|syriza|new democracy|chp|akp|hdp|mhp|pti|ppp|pml-n|kuomintang|kmt|ldp
united russia|party of regions|tea party|ndp|bloc québécois|one nation|nationals|ndc|npp|zanu-pf|mdc|swapo|frelimo|mpla|unita
gop|dnc|rnc|us government|u.s. government|british government|american government|chinese government|un human rights council
`;

/** Companies. */
export const COMPANIES = `
abb|accenture|acer|activision|adidas|adobe|aeroflot|aig|airbnb|airbus|air france|air india|air canada|alcoa|aldi|alibaba
alitalia|allianz|alphabet|alstom|amazon|amazon.com|amd|american airlines|american express|amgen|anglo american|aol|apple
aramco|saudi aramco|arcelormittal|arm|asda|asus|at&t|audi|autodesk|axa|bae systems|baidu|barclays|basf|bayer|bbva|bechtel
berkshire hathaway|bhp|bhp billiton|biontech|blackberry|blackrock|blackstone|blizzard|bloomberg l.p.|bmw|bnp paribas|boeing
bombardier|bosch|bp|british airways|british petroleum|broadcom|bt|burger king|bytedance|cadbury|canon|capcom|cargill|carrefour
caterpillar|chevron|chrysler|cisco|citibank|citigroup|coca-cola|coca cola|comcast|commerzbank|continental|costco|credit suisse
daimler|danone|de beers|delta air lines|delta|dell|deloitte|deutsche bank|deutsche telekom|dhl|disney|dominion|dow chemical
dow jones|dreamworks|dropbox|dupont|easyjet|ebay|electronic arts|eli lilly|embraer|emirates|enel|eni|enron|epic games|equifax
ericsson|ernst & young|etihad|exxon|exxonmobil|facebook|fedex|ferrari|fiat|fifa|ford|ford motor company|foxconn|fujitsu|gap
gazprom|general electric|general motors|gilead|glaxosmithkline|glencore|gm|goldman sachs|goodyear|google|groupon|gucci
halliburton|harley-davidson|heineken|hewlett-packard|hilton|hitachi|honda|honeywell|hp|hsbc|htc|huawei|hyundai|ibm|ikea|infosys
ing|instagram|intel|itv|johnson & johnson|jpmorgan|jpmorgan chase|kaspersky|kfc|kia|kodak|kpmg|lehman brothers|lego|lenovo|lg
linkedin|lloyds|lockheed|lockheed martin|l'oréal|lufthansa|lukoil|lvmh|lyft|marks & spencer|marriott|mastercard|mazda|mcdonald's
mcdonalds|mercedes|mercedes-benz|merck|merrill lynch|meta|mgm|michelin|microsoft|mitsubishi|moderna|monsanto|morgan stanley
motorola|mozilla|nestlé|nestle|netflix|nike|nintendo|nissan|nokia|northrop grumman|novartis|nvidia|oracle|orange|palantir
panasonic|paramount|paypal|pepsi|pepsico|petrobras|peugeot|pfizer|philips|pixar|porsche|procter & gamble|prudential|pwc|qantas
qualcomm|raytheon|regeneron|renault|rio tinto|roche|rolls-royce|rosneft|rusal|ryanair|sabic|sainsbury's|salesforce|samsung
sanofi|santander|sap|sberbank|seagate|sears|sega|shell|royal dutch shell|siemens|sinopec|skype|snapchat|société générale|sony
spacex|spotify|sprint|square enix|starbucks|subaru|suzuki|symantec|t-mobile|target|tata|tata motors|telefónica|tencent|tesco
tesla|tesla motors|texas instruments|theranos|tiktok|time warner|toshiba|total|toyota|transneft|tumblr|twitter|uber|ubs
ubisoft|unilever|united airlines|ups|vale|valve|verizon|viacom|virgin|virgin atlantic|virgin galactic|visa|vodafone|volkswagen
volvo|walmart|wal-mart|warner bros|warner bros.|wells fargo|whatsapp|wikimedia foundation|wikipedia|wipro|xerox|xiaomi|yahoo
yahoo!|yandex|youtube|zara|zoom|zte|blue origin|rocket lab|arianespace|orbital sciences|united launch alliance|emi|sony music
universal music group|columbia records|atlantic records|capitol records|rca|motown|penguin books|random house|harpercollins
simon & schuster|oxford university press|cambridge university press|deepmind|openai|google deepmind|google brain|allen institute
`;

/** Newspapers, agencies, broadcasters, magazines, sites. */
export const MEDIA = `
associated press|the associated press|ap|reuters|afp|agence france-presse|agence france presse|bloomberg|bloomberg news|upi
xinhua|tass|itar-tass|interfax|ria novosti|sputnik|rt|russia today|anadolu agency|anadolu|kyodo|kyodo news|dpa|efe|ansa|pti|irna
bbc|bbc news|bbc radio|cnn|nbc|nbc news|cbs|cbs news|abc|abc news|fox news|fox|msnbc|cnbc|pbs|npr|c-span|hbo|espn|mtv|itv|itv news
channel 4|channel 4 news|sky news|sky|al jazeera|al arabiya|al-arabiya|al jazeera english|france 24|deutsche welle|nhk|cctv|cbc|ctv
cbc news|sbs|channel 7|seven network|nine network|rte|rté|tvnz|radio new zealand|voice of america|radio free europe|euronews
new york times|the new york times|washington post|the washington post|wall street journal|the wall street journal|usa today
los angeles times|the los angeles times|chicago tribune|boston globe|the boston globe|new york post|new york daily news
miami herald|houston chronicle|san francisco chronicle|the guardian|guardian|the times|sunday times|the sunday times|the observer
the independent|daily telegraph|the daily telegraph|sydney morning herald|the sydney morning herald|daily mail|daily mirror
daily express|the sun|the age|the australian|financial times|the economist|economist|evening standard|metro|the scotsman
the herald|irish times|the irish times|globe and mail|the globe and mail|toronto star|the toronto star|national post|le monde
le figaro|libération|der spiegel|die zeit|die welt|bild|süddeutsche zeitung|frankfurter allgemeine zeitung|el país|el pais
el mundo|corriere della sera|la repubblica|haaretz|jerusalem post|the jerusalem post|times of israel|the times of israel
hürriyet|the hindu|times of india|the times of india|hindustan times|indian express|dawn|the dawn|china daily|global times
people's daily|south china morning post|japan times|the japan times|asahi shimbun|yomiuri shimbun|korea herald|straits times
the straits times|bangkok post|jakarta post|the jakarta post|rappler|manila times|philippine daily inquirer|novaya gazeta
kommersant|izvestia|pravda|moscow times|the moscow times|meduza|the verge|wired|techcrunch|ars technica|engadget|gizmodo|vox
buzzfeed|buzzfeed news|huffpost|huffington post|the huffington post|politico|axios|the hill|slate|salon|vice|vice news|the intercept
propublica|the atlantic|the new yorker|new yorker|time magazine|newsweek|forbes|fortune|rolling stone|billboard|variety|vogue
the hollywood reporter|people magazine|national geographic|scientific american|new scientist|nature|the lancet|lancet|science
playboy|esquire|vanity fair|gq|cosmopolitan|sports illustrated|espn.com|bbc sport|wikinews|wikileaks|bellingcat|breitbart|infowars
népszava|index.hu|telex|uol|folha de s.paulo|o globo|clarín|la nación|al-ahram|al ahram|al-masirah|arab news|gulf news|al-manar
`;

/** Sports bodies, leagues and clubs. */
export const CLUBS = `
fifa|uefa|nba|nfl|mlb|nhl|ncaa|wnba|mls|fia|icc|ioc|international olympic committee|atp|wta|pga|ufc|wwe|nascar|iaaf|wada|afl|nrl
premier league|la liga|serie a|bundesliga|ligue 1|champions league|major league baseball|major league soccer
national football league|national basketball association|national hockey league|world anti-doping agency|bcci|ecb|rfu
manchester united|manchester city|man united|man utd|man city|liverpool|liverpool fc|chelsea|arsenal|tottenham|tottenham hotspur
everton|newcastle united|leeds united|aston villa|west ham|west ham united|leicester city|southampton|crystal palace|fulham
sunderland|stoke city|norwich city|wolverhampton wanderers|wolves|sheffield united|nottingham forest|derby county|blackburn rovers
bolton wanderers|birmingham city|portsmouth|burnley|watford|brentford|brighton|celtic|rangers|hearts|hibernian|aberdeen
real madrid|barcelona|fc barcelona|atlético madrid|atletico madrid|valencia|sevilla|villarreal|athletic bilbao|real betis
juventus|ac milan|inter milan|internazionale|roma|as roma|lazio|napoli|fiorentina|sampdoria|bayern munich|borussia dortmund
schalke 04|bayer leverkusen|werder bremen|hamburger sv|rb leipzig|paris saint-germain|psg|olympique lyonnais|marseille|ajax
psv eindhoven|feyenoord|benfica|sporting|porto|galatasaray|fenerbahçe|besiktas|dynamo kyiv|shakhtar donetsk|cska moscow
zenit|spartak moscow|lokomotiv moscow|boca juniors|river plate|flamengo|corinthians|santos|palmeiras|la galaxy|lakers|celtics
knicks|nets|bulls|warriors|cavaliers|rockets|spurs|mavericks|clippers|raptors|76ers|pistons|pacers|yankees|mets|red sox|dodgers
cubs|white sox|braves|phillies|astros|rangers|mariners|blue jays|orioles|royals|twins|patriots|giants|jets|cowboys|steelers
packers|bears|vikings|lions|eagles|redskins|seahawks|49ers|broncos|raiders|chargers|chiefs|colts|texans|titans|jaguars|dolphins
bills|browns|bengals|ravens|falcons|panthers|saints|buccaneers|rams|cardinals|maple leafs|canadiens|bruins|blackhawks|penguins
red wings|flyers|canucks|oilers|flames|senators|lightning|capitals|sharks|all blacks|wallabies|springboks|socceroos|mclaren
scuderia ferrari|red bull racing|mercedes amg|williams|force india|sauber
`;

/** Universities and institutes known by a short name. */
export const SCHOOLS = `
harvard|harvard university|yale|yale university|princeton university|stanford university|mit|oxford university|cambridge university
university of oxford|university of cambridge|columbia university|cornell|cornell university|brown university|dartmouth
university of pennsylvania|duke university|johns hopkins|johns hopkins university|caltech|ucla|uc berkeley|nyu
new york university|university of chicago|university of michigan|university of california|georgetown university|lse
london school of economics|imperial college|imperial college london|university college london|ucl|king's college london
eth zurich|sorbonne|max planck institute|tsinghua university|peking university|university of tokyo|royal society
royal swedish academy of sciences|swedish academy|nobel committee|national academy of sciences|smithsonian|smithsonian institution
british museum|library of congress|carnegie mellon|carnegie mellon university|georgia tech|purdue university|rice university
northwestern university|boston university|ohio state university|penn state|texas a&m|eton|eton college|west point|sandhurst
`;

/** Events. */
export const EVENTS = `
world war i|world war ii|first world war|second world war|world war one|world war two|wwi|wwii|cold war|vietnam war|korean war
gulf war|iraq war|civil war|american civil war|spanish civil war|english civil war|crimean war|falklands war|six-day war
yom kippur war|hundred years' war|napoleonic wars|french revolution|russian revolution|october revolution|american revolution
industrial revolution|cultural revolution|great depression|great recession|holocaust|arab spring|brexit|world cup
fifa world cup|rugby world cup|cricket world cup|super bowl|world series|stanley cup|olympics|olympic games|summer olympics
winter olympics|paralympics|paralympic games|commonwealth games|asian games|champions league|europa league|fa cup|copa américa
copa america|africa cup of nations|euro 2020|euro 2016|wimbledon|us open|u.s. open|french open|australian open|the masters
ryder cup|davis cup|tour de france|grand prix|monaco grand prix|boston marathon|london marathon|academy awards|oscars|grammys
grammy awards|emmys|emmy awards|golden globes|cannes film festival|venice film festival|berlin film festival|sundance
eurovision|eurovision song contest|glastonbury|coachella|woodstock|oktoberfest|mardi gras|hurricane katrina|hurricane sandy
hurricane irma|hurricane maria|hurricane harvey|9/11|black death|covid-19 pandemic|el niño|la niña|g7 summit|g20 summit
battle of britain|battle of waterloo|battle of stalingrad|d-day|chernobyl disaster|watergate|boston tea party|bloody sunday
`;

/** Products, craft, programs. */
export const PRODUCTS = `
iphone|ipad|ipod|imac|macbook|apple watch|android|windows|windows xp|windows 10|windows 7|linux|ubuntu|macos|ios|xbox|playstation
nintendo switch|wii|kindle|galaxy|google maps|google chrome|chrome|firefox|safari|internet explorer|photoshop|excel|word|powerpoint
gmail|siri|alexa|chatgpt|minecraft|fortnite|pokémon go|boeing 737|boeing 747|boeing 777|boeing 787|737 max|boeing 737 max|airbus a320
airbus a380|concorde|f-16|f-35|mig-29|spitfire|hubble|hubble space telescope|james webb space telescope|soyuz|apollo|falcon 9
falcon heavy|starship|starliner|crew dragon|dragon|space shuttle|sputnik|vostok|ariane 5|atlas v|delta iv|starlink|new shepard
curiosity|opportunity|perseverance|voyager|cassini|ak-47|kalashnikov|patriot|tomahawk|model s|model 3|prius|corolla|mustang|beetle
vioxx|viagra|prozac|aspirin|tamiflu|remdesivir|sputnik v|bitcoin|ethereum|twitter|facebook|instagram|python|java|javascript
`;
