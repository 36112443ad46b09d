/**
 * Other usual names of countries and territories: ISO 3166-1 alpha-2, then names as written. The
 * first of a line is not the canonical name; that is in `country-codes.ts`.
 */
export const COUNTRY_VARIANTS = `
US America|U.S|the States|United States of America
GB U.K.|Britain|United Kingdom of Great Britain and Northern Ireland
AE U.A.E.|Emirates
CD Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|Congo-Kinshasa
CG Congo-Brazzaville
CN PRC|Mainland China|mainland China
TW Republic of China|Chinese Taipei
CI Ivory Coast
RE Réunion|La Réunion|Reunion Island|Réunion Island
KR Korea Republic|ROK
KP DPRK|Democratic People's Republic of Korea
LA Laos
MM Burma
MK Macedonia|FYROM
SK Slovak Republic
SY Syria
SZ Swaziland
TZ Tanzania
VN Viet Nam
BN Brunei
BO Plurinational State of Bolivia
VE Bolivarian Republic of Venezuela
MD Moldova|Republic of Moldova
FM Micronesia|Federated States of Micronesia
TL East Timor|Timor-Leste
TR Turkiye
CV Cabo Verde
CZ Czechia
NL Holland|Netherlands
PS Palestinian Territories|Palestinian territories|West Bank|Gaza|Gaza Strip
VA Vatican|Vatican City|Holy See
VG British Virgin Islands
VI U.S. Virgin Islands
SX Sint Maarten
MF Saint Martin
FK Falkland Islands|Falklands
MO Macau|Macao
HK Hong Kong
XK Kosovo
LC St. Lucia|St Lucia
KN St. Kitts and Nevis|St Kitts and Nevis
VC St. Vincent and the Grenadines|St Vincent and the Grenadines
BA Bosnia|Bosnia-Herzegovina
TT Trinidad|Tobago
AG Antigua
ST Sao Tome and Principe|São Tomé and Príncipe
SA Kingdom of Saudi Arabia
FR French Republic
DE Federal Republic of Germany
RU Soviet Russia
IE Republic of Ireland
NZ Aotearoa
AF Islamic Republic of Afghanistan
PK Islamic Republic of Pakistan
IN Republic of India
ZA Republic of South Africa
`;

/** Cities with other names or spellings of theirs: the usual one first. */
export const CITY_VARIANTS = `
Washington, D.C.|Washington D.C.|Washington DC|Washington, DC|D.C.|District of Columbia
New York City|NYC
Kyiv|Kiev
Kharkiv|Kharkov
Odesa|Odessa
Lviv|Lvov
Luhansk|Lugansk
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Beijing|Peking
Yangon|Rangoon
Mecca|Makkah
Izmir|İzmir
Diyarbakir|Diyarbakır
Ürümqi|Urumqi
`;

/** Names that are a country and something as common: a state, a river, a first name. Never a code by themselves. */
export const AMBIGUOUS_COUNTRIES = `Georgia|Congo|Guinea|Jersey|Macedonia|Micronesia|Saint Martin|Tobago`;

/** Names that are a place and, as often, a person. */
export const PLACE_OR_PERSON = `jordan chad israel georgia india kenya chelsea austin houston jackson lincoln
madison washington dallas orlando jersey sydney charlotte florence victoria adelaide alexandria albany marshall
cleveland columbus raleigh carolina dakota savannah brooklyn paris york lancaster chester bradford preston burton
hamilton melbourne perth wellington nelson santiago san santa valencia sofia kiel essen bath reading nice mobile
hastings stafford derby lincoln warwick sheffield winchester`;

/** Continents and regions of several countries: places without a code. */
export const WORLD_REGIONS = `Africa|Asia|Europe|North America|South America|Latin America|Central America|Oceania|Antarctica|Americas|Eurasia|Australasia|Middle East|Far East|Southeast Asia|South Asia|East Asia|Central Asia|Western Asia|South-East Asia|Western Europe|Eastern Europe|Central Europe|Northern Europe|Southern Europe|North Africa|West Africa|East Africa|Central Africa|Southern Africa|Sub-Saharan Africa|Sahel|Sahara|Horn of Africa|Maghreb|Balkans|Baltics|Caucasus|Scandinavia|Caribbean|Levant|Mesopotamia|Arabian Peninsula|Korean Peninsula|Iberian Peninsula|Indochina|Polynesia|Melanesia|Persian Gulf|Gulf|Mediterranean|Mediterranean Sea|Black Sea|Red Sea|Baltic Sea|North Sea|Caspian Sea|Adriatic Sea|Aegean Sea|Arabian Sea|South China Sea|East China Sea|Yellow Sea|Sea of Japan|Sea of Azov|Dead Sea|Atlantic|Atlantic Ocean|Pacific|Pacific Ocean|Indian Ocean|Arctic Ocean|Arctic|Arctic Circle|Southern Ocean|Gulf of Mexico|Gulf of Aden|Gulf of Oman|Strait of Hormuz|Strait of Gibraltar|English Channel|Himalayas|Pyrenees|Carpathians|Karakoram|Hindu Kush|Ardennes|Alps|Andes|Amazon|Amazon rainforest|Amazon River|Nile|Danube|Rhine|Mekong|Congo River|Ganges|Indus|Tigris|Euphrates|Amazonia|Amazon Basin|Kurdistan|Kashmir|Patagonia|Crimea|Donbas|Donbass|Golan Heights|Nagorno-Karabakh|Transnistria|Western Sahara|Darfur|Tigray|Earth|Mars|Moon|Venus|Jupiter|Saturn|Mercury|Neptune|Uranus|Pluto|Milky Way|Solar System|Universe|Soviet Union|USSR|Yugoslavia|Czechoslovakia|Ottoman Empire|Roman Empire|Byzantium|Prussia`;

/** Parts of countries (states, provinces, regions, islands, rivers) by ISO code of the country, `|` between. */
export const REGIONS_BY_COUNTRY = `
US Rockies|Appalachians|Appalachian Mountains|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|New York State|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|Wyoming|New England|Midwest|Silicon Valley|Long Island|Manhattan|Brooklyn|Queens|Bronx|Staten Island|Hollywood|Capitol Hill|Cape Canaveral|Yellowstone|Yosemite|Grand Canyon|Lake Michigan|Mississippi River|Rocky Mountains|Appalachia|Orange County|Cook County|Harris County|Los Angeles County|King County|Maricopa County|Wall Street|Times Square|Central Park|Mount Rainier|Chesapeake Bay|Bay Area|Deep South|Guantanamo Bay|Puget Sound|Northern Virginia|Southern California|Northern California|Central Valley|Great Lakes
CA Ontario|Quebec|Québec|British Columbia|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|Newfoundland|Newfoundland and Labrador|Labrador|Prince Edward Island|Yukon|Nunavut|Northwest Territories|Vancouver Island|Hudson Bay
GB Brighton and Hove|Highlands and Islands|Telford and Wrekin|Hammersmith and Fulham|Kensington and Chelsea|Windsor and Maidenhead|Bath and North East Somerset|Cheshire West and Chester|Redcar and Cleveland|Tonbridge and Malling|Basingstoke and Deane|Reigate and Banstead|Dumfries and Galloway|Perth and Kinross|Argyll and Bute|Barking and Dagenham|Nuneaton and Bedworth|Hinckley and Bosworth|Newark and Sherwood|Mid and East Antrim|Antrim and Newtownabbey|Fermanagh and Omagh|Ards and North Down|Lisburn and Castlereagh|Blackburn with Darwen|Oadby and Wigston|Epsom and Ewell|Ross and Cromarty|Folkestone and Hythe|King's Lynn and West Norfolk|Mid and West Wales|Brighton & Hove|Telford & Wrekin|Dumfries & Galloway|Perth & Kinross|Argyll & Bute|Lake District|Peak District|England|Scotland|Wales|Northern Ireland|Cornwall|Devon|Kent|Essex|Sussex|Surrey|Yorkshire|Lancashire|Cumbria|Northumberland|Norfolk|Suffolk|Somerset|Dorset|Wiltshire|Hampshire|Berkshire|Oxfordshire|Cambridgeshire|Hertfordshire|Buckinghamshire|Bedfordshire|Gloucestershire|Worcestershire|Warwickshire|Staffordshire|Shropshire|Cheshire|Derbyshire|Nottinghamshire|Leicestershire|Lincolnshire|Northamptonshire|Greater Manchester|Merseyside|West Midlands|Tyne and Wear|South Yorkshire|West Yorkshire|North Yorkshire|County Durham|Isle of Wight|Isle of Skye|Orkney|Shetland|Hebrides|Highlands|River Thames|Thames|Westminster|Heathrow|Gatwick|Downing Street|Whitehall|Ulster|East Sussex|West Sussex|Greater London|East Anglia|Holyrood|Stormont|Aberdeenshire|Fife|Wembley|Wimbledon|Loch Ness|Ben Nevis|Snowdonia|Gwynedd|Trafalgar Square|Canary Wharf|Silverstone
AU New South Wales|Queensland|Victoria|Tasmania|South Australia|Western Australia|Northern Territory|Australian Capital Territory|Gold Coast|Great Barrier Reef|Christmas Island|Outback|Sunshine Coast|Kangaroo Island|Uluru
NZ North Island|South Island|Canterbury|Otago|Waikato|White Island|Whakaari|Stewart Island
IN Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Orissa|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir|Jammu|Ladakh|Punjab|Puducherry|Andaman Islands
PK Balochistan|Sindh|Khyber Pakhtunkhwa|Gilgit-Baltistan|Azad Kashmir|North Waziristan|South Waziristan|Waziristan|Swat Valley|Swat
CN Guangdong|Sichuan|Yunnan|Xinjiang|Tibet|Inner Mongolia|Guangxi|Hubei|Hunan|Henan|Hebei|Shandong|Shanxi|Shaanxi|Zhejiang|Jiangsu|Jiangxi|Fujian|Anhui|Guizhou|Gansu|Qinghai|Ningxia|Hainan|Heilongjiang|Jilin|Liaoning|Yangtze|Yellow River|Pearl River Delta|Great Wall|Tiananmen Square|Pudong|Three Gorges|Yangtze River Delta|Greater Bay Area
JP Hokkaido|Honshu|Kyushu|Shikoku|Okinawa|Tohoku|Kanto|Kansai|Mount Fuji|Miyagi|Iwate|Ibaraki|Aichi|Kumamoto Prefecture|Fukushima Prefecture
PH Mindanao|Luzon|Visayas|Palawan|Cebu|Cotabato|Davao del Sur|North Cotabato|South Cotabato|Sultan Kudarat|Sarangani|Batangas|Leyte|Samar|Bohol|Negros|Panay|Sulu|Basilan|Bicol|Metro Manila|Mindoro|Soccsksargen|Maguindanao|Zamboanga del Norte|Zamboanga del Sur|Lanao del Sur
ID Java|Sumatra|Bali|Borneo|Kalimantan|Sulawesi|Papua|West Papua|Lombok|Aceh|Flores|Timor|East Java|Central Java|West Java|North Sumatra|West Sumatra|South Sulawesi|Central Sulawesi|Maluku|Krakatoa|Anak Krakatoa|Sunda Strait
MY Sabah|Sarawak|Penang|Johor|Selangor|Perak|Langkawi|Kedah|Kelantan|Pahang
TH Phuket|Krabi|Isan|Pattani|Yala|Narathiwat|Chiang Rai Province
MM Rakhine|Rakhine State|Kachin|Shan State|Kayin State|Arakan
RU Siberia|Ural|Urals|Ural Mountains|Chechnya|Dagestan|Tatarstan|Ingushetia|North Ossetia|Kamchatka|Sakhalin|Kaliningrad Oblast|Moscow Oblast|Sverdlovsk|Yakutia|Bashkortostan|Krasnodar Krai|Kuban|Volga|Lake Baikal|Kremlin|Red Square|Stavropol Krai|Primorye|Karelia|Leningrad Oblast|Altai|Chukotka|Belgorod Oblast|Kursk Oblast|Kuril Islands
UA Donetsk Oblast|Luhansk Oblast|Zaporizhzhia Oblast|Kherson Oblast|Galicia|Bukovina|Dnieper|Kharkiv Oblast|Odesa Oblast|Chernobyl|Chornobyl
DE Bavaria|Saxony|Brandenburg|Hesse|Thuringia|Saarland|Lower Saxony|Saxony-Anhalt|North Rhine-Westphalia|Rhineland-Palatinate|Baden-Württemberg|Schleswig-Holstein|Mecklenburg-Vorpommern|Ruhr|Black Forest|Rhineland|Westphalia|Franconia|Swabia
FR Normandy|Brittany|Provence|Corsica|Alsace|Lorraine|Burgundy|Champagne|Aquitaine|Occitanie|Auvergne|Île-de-France|Ile-de-France|Loire|Seine|Dordogne|Côte d'Azur|French Riviera|Savoie|Haute-Savoie|Pas-de-Calais|Vendée|Mont Blanc|Bouches-du-Rhône|Rhône|Picardy|Gironde|Champs-Élysées|Eiffel Tower
IT Dolomites|Apennines|Lombardy|Tuscany|Sicily|Sardinia|Veneto|Piedmont|Liguria|Lazio|Campania|Calabria|Apulia|Puglia|Umbria|Emilia-Romagna|Friuli-Venezia Giulia|Trentino|South Tyrol|Abruzzo|Molise|Basilicata|Marche|Aosta Valley|Lampedusa|Capri|Mount Etna|Vesuvius|Lake Como|Po Valley|Stromboli
ES Catalonia|Andalusia|Galicia|Basque Country|Navarre|Aragon|Castile|Castilla-La Mancha|Extremadura|Asturias|Cantabria|Murcia|Valencian Community|Balearic Islands|Canary Islands|Majorca|Mallorca|Ibiza|Menorca|Tenerife|Gran Canaria|Lanzarote|La Palma|Fuerteventura|La Rioja|Ceuta|Melilla|Costa del Sol
PT Madeira|Azores|Algarve|Alentejo
NL North Holland|South Holland|Zeeland|Friesland|Limburg|North Brabant|Gelderland
BE Flanders|Wallonia|Flemish Region|West Flanders|East Flanders
CH Ticino|Valais|Bernese Oberland|Engadine
AT Tyrol|Carinthia|Styria|Burgenland|Lower Austria|Upper Austria|Vorarlberg
PL Silesia|Masovia|Pomerania|Galicia|Greater Poland|Lesser Poland
CZ Bohemia|Moravia
RO Transylvania|Wallachia|Dobruja
GR Crete|Lesbos|Rhodes|Corfu|Santorini|Attica|Peloponnese|Thessaly|Macedonia Region|Mykonos|Samos|Evia|Kos|Epirus|Thrace|Chios
TR Anatolia|Istanbul Province|Bosphorus|Dardanelles|Hatay|Cappadocia|Kahramanmaraş Province
NO Svalbard|Finnmark|Troms|Nordland|Lofoten
SE Skåne|Lapland|Gotland|Dalarna|Scania
DK Jutland|Zealand|Funen|Bornholm
FI Åland|Lapland|Karelia
IE Leinster|Munster|Connacht|County Cork|County Kerry|County Donegal|County Mayo|County Galway|County Clare
BR Amazonas|Bahia|Minas Gerais|Rio Grande do Sul|Rio Grande do Norte|Paraná|Pará|Ceará|Pernambuco|Santa Catarina|Goiás|Mato Grosso|Mato Grosso do Sul|Maranhão|Espírito Santo|Rondônia|Roraima|Acre|Amapá|Tocantins|Sergipe|Alagoas|Paraíba|Piauí|Copacabana|Pantanal
MX Chiapas|Oaxaca|Jalisco|Sinaloa|Sonora|Chihuahua|Baja California|Baja California Sur|Yucatán|Yucatan|Quintana Roo|Guerrero|Michoacán|Michoacan|Tamaulipas|Nuevo León|Nuevo Leon|Veracruz|Tabasco|Coahuila|Durango|Zacatecas|Hidalgo|Morelos|Guanajuato|Nayarit|Colima
AR Tierra del Fuego|Mendoza Province|Santa Cruz Province|Buenos Aires Province|Pampas
CL Atacama|Atacama Desert|Easter Island|Araucanía|Biobío
CO Antioquia|Cauca|Valle del Cauca|Chocó|Nariño|Norte de Santander
PE Machu Picchu|Cajamarca Region|Puno Region
EC Galápagos Islands|Galapagos Islands|Galápagos|Galapagos
VE Zulia|Bolívar State|Táchira|Orinoco
ZA Gauteng|Western Cape|Eastern Cape|KwaZulu-Natal|Limpopo|Mpumalanga|Free State|Northern Cape|Transvaal|Robben Island|Kruger National Park
NG Borno|Borno State|Lagos State|Kano State|Kaduna State|Zamfara|Zamfara State|Rivers State|Delta State|Plateau State|Niger Delta|Katsina State|Yobe|Adamawa|Benue State|Ogun State|Edo State
KE Rift Valley|Mombasa County|Maasai Mara|Turkana|Nakuru County
ET Amhara|Oromia|Afar|Somali Region
CD North Kivu|South Kivu|Kivu|Ituri|Katanga|Kasai|Equateur|Équateur|Ituri Province|Haut-Katanga
SD Kordofan|South Kordofan|Blue Nile State|North Darfur|South Darfur|West Darfur
EG Sinai|Sinai Peninsula|Suez Canal|Nile Delta|Tahrir Square|North Sinai|Red Sea Governorate
LY Cyrenaica|Tripolitania|Fezzan
SO Puntland|Somaliland|Jubaland
IQ Anbar|Nineveh|Kurdistan Region|Iraqi Kurdistan|Diyala|Dhi Qar
IR Khuzestan|Sistan and Baluchestan|Kermanshah Province|Isfahan Province|Fars|Tehran Province
SY Idlib Province|Rojava|Idlib Governorate|Aleppo Governorate|Ghouta
IL Galilee|Negev|West Jerusalem|Judea|Haifa District|Gush Dan
SA Eastern Province|Hejaz|Najd
YE Hodeidah Governorate|Marib Governorate|Hadramaut
AF Helmand|Kandahar Province|Nangarhar|Panjshir|Ghazni Province|Kunduz Province|Herat Province|Paktika|Khost Province|Helmand Province
KR Gyeonggi|Jeju|Jeju Island|Gangwon|Gangnam
HK Kowloon|New Territories|Hong Kong Island|Lantau|Victoria Harbour|Mong Kok|Tsim Sha Tsui|Lantau Island
FJ Viti Levu|Vanua Levu
`;

/** Cities and towns by ISO code of the country, `|` between. */
export const CITIES_BY_COUNTRY = `
AD Andorra la Vella
AE Abu Dhabi|Dubai|Sharjah|Ajman|Fujairah|Ras al-Khaimah|Al Ain
AF Kabul|Kandahar|Herat|Mazar-i-Sharif|Jalalabad|Kunduz|Ghazni|Lashkar Gah|Khost
AL Tirana|Durrës|Durres|Vlorë|Shkodër|Elbasan
AM Yerevan|Gyumri
AO Luanda|Huambo|Lobito|Benguela
AR Buenos Aires|Córdoba|Rosario|Mendoza|La Plata|Mar del Plata|Ushuaia|San Carlos de Bariloche|Bariloche|Salta|Neuquén
AT Vienna|Graz|Linz|Salzburg|Innsbruck|Klagenfurt|Kitzbühel|Spielberg
AU Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Cairns|Townsville|Wollongong|Geelong|Ballarat|Bendigo|Alice Springs|Launceston|Toowoomba|Parramatta|Bondi|Penrith
AZ Baku|Ganja|Sumqayit|Stepanakert
BA Sarajevo|Banja Luka|Mostar|Tuzla|Srebrenica|Bihać
BB Bridgetown
BD Dhaka|Chittagong|Khulna|Sylhet|Cox's Bazar|Rajshahi|Barisal
BE Brussels|Antwerp|Ghent|Bruges|Liège|Liege|Leuven|Charleroi|Namur|Ypres|Zaventem|Spa-Francorchamps|Ostend
BF Ouagadougou|Bobo-Dioulasso
BG Sofia|Plovdiv|Varna|Burgas
BH Manama|Sakhir
BI Bujumbura|Gitega
BJ Porto-Novo|Cotonou
BN Bandar Seri Begawan
BO La Paz|Sucre|Cochabamba|Santa Cruz de la Sierra|El Alto|Potosí|Oruro
BR Brasília|Brasilia|São Paulo|Sao Paulo|Rio de Janeiro|Salvador|Belo Horizonte|Fortaleza|Curitiba|Recife|Manaus|Porto Alegre|Belém|Goiânia|Campinas|Santos|Florianópolis|Brumadinho|Mariana|Cuiabá|Vitória|Porto Velho|Chapecó
BS Nassau|Freeport
BT Thimphu
BW Gaborone|Francistown
BY Minsk|Brest|Gomel|Grodno|Vitebsk|Mogilev
BZ Belmopan|Belize City
CA Ottawa|Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Quebec City|Halifax|Saskatoon|Regina|Kitchener|Mississauga|Brampton|Burnaby|Fredericton|Moncton|Whitehorse|Yellowknife|Iqaluit|St. John's|Charlottetown|Fort McMurray|Kelowna|Red Deer|Sudbury|Thunder Bay|Lac-Mégantic|Laval|Gatineau|Banff|Kamloops
CD Kinshasa|Lubumbashi|Goma|Bukavu|Kisangani|Beni|Butembo|Bunia|Mbandaka|Kananga|Mbuji-Mayi|Matadi
CF Bangui
CG Brazzaville|Pointe-Noire
CH Bern|Berne|Zurich|Zürich|Geneva|Basel|Lausanne|Lucerne|Lugano|Davos|St. Gallen|Winterthur|Montreux|Interlaken|Zermatt|Fribourg|Nyon|Neuchâtel
CI Abidjan|Yamoussoukro|Bouaké
CL Santiago|Valparaíso|Valparaiso|Concepción|Antofagasta|Punta Arenas|Viña del Mar|Iquique|Temuco
CM Yaoundé|Yaounde|Douala|Bamenda|Garoua
CN Beijing|Shanghai|Guangzhou|Shenzhen|Tianjin|Chongqing|Wuhan|Chengdu|Nanjing|Hangzhou|Xi'an|Suzhou|Shenyang|Harbin|Dalian|Qingdao|Xiamen|Jinan|Zhengzhou|Changsha|Kunming|Ningbo|Fuzhou|Hefei|Urumqi|Ürümqi|Lhasa|Kashgar|Macau|Sanya|Guiyang|Nanchang|Nanning|Taiyuan|Changchun|Hohhot|Lanzhou|Wuxi|Dongguan|Foshan|Zhuhai|Haikou|Yinchuan|Xining|Shijiazhuang|Wenzhou|Yiwu|Boao
CO Bogotá|Bogota|Medellín|Medellin|Cali|Barranquilla|Cartagena|Cúcuta|Bucaramanga|Buenaventura
CU Havana|Santiago de Cuba|Guantánamo|Matanzas
CY Nicosia|Limassol|Larnaca|Paphos|Famagusta
CZ Prague|Brno|Ostrava|Plzeň|Pilsen|Olomouc|Liberec|Karlovy Vary
DE Berlin|Hamburg|Munich|Cologne|Frankfurt|Frankfurt am Main|Stuttgart|Düsseldorf|Dusseldorf|Dortmund|Leipzig|Bremen|Dresden|Hanover|Hannover|Nuremberg|Duisburg|Bochum|Wuppertal|Bielefeld|Bonn|Münster|Karlsruhe|Mannheim|Augsburg|Wiesbaden|Mönchengladbach|Gelsenkirchen|Aachen|Braunschweig|Kiel|Chemnitz|Magdeburg|Freiburg|Lübeck|Erfurt|Mainz|Rostock|Kassel|Halle|Saarbrücken|Potsdam|Heidelberg|Darmstadt|Regensburg|Ingolstadt|Würzburg|Wolfsburg|Göttingen|Heilbronn|Ulm|Jena|Trier|Leverkusen|Hoffenheim|Weimar|Passau|Solingen|Hanau|Zwickau|Konstanz|Lingen|Ramstein|Oberhausen|Hockenheim|Schweinfurt|Bayreuth
DJ Djibouti City
DK Copenhagen|Aarhus|Odense|Aalborg|Esbjerg|Roskilde|Billund
DM Roseau
DO Santo Domingo|Punta Cana|Santiago de los Caballeros
DZ Algiers|Oran|Constantine|Annaba
EC Quito|Guayaquil|Cuenca|Manta
EE Tallinn|Tartu|Narva
EG Cairo|Alexandria|Giza|Luxor|Aswan|Port Said|Suez|Sharm el-Sheikh|Sharm El Sheikh|Hurghada|Ismailia|El-Arish|Tanta|Mansoura
ER Asmara|Massawa
ES Madrid|Barcelona|Valencia|Seville|Zaragoza|Málaga|Malaga|Bilbao|Palma|Palma de Mallorca|Las Palmas|Granada|Alicante|Valladolid|Vigo|Gijón|A Coruña|San Sebastián|Pamplona|Salamanca|Toledo|Cádiz|Cadiz|Santander|Oviedo|Almería|Girona|Tarragona|Marbella|Santiago de Compostela|Burgos|Huelva|León|Elche
ET Addis Ababa|Mekelle|Dire Dawa|Gondar|Bahir Dar|Bishoftu|Axum|Lalibela|Hawassa
FI Helsinki|Espoo|Tampere|Turku|Oulu|Rovaniemi|Lahti|Vantaa
FJ Suva|Nadi
FR Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Strasbourg|Montpellier|Bordeaux|Lille|Rennes|Reims|Le Havre|Saint-Étienne|Toulon|Grenoble|Dijon|Angers|Nîmes|Nimes|Aix-en-Provence|Le Mans|Clermont-Ferrand|Tours|Limoges|Amiens|Metz|Nancy|Perpignan|Besançon|Orléans|Rouen|Mulhouse|Caen|Cannes|Avignon|Calais|Dunkirk|Versailles|Biarritz|Bayonne|Saint-Denis|Evian|Chamonix|Roubaix|Carcassonne|Lourdes|Arras|Colmar|Deauville|Pau|Guingamp
GA Libreville|Port-Gentil
GB London|Manchester|Birmingham|Liverpool|Leeds|Glasgow|Edinburgh|Cardiff|Belfast|Bristol|Sheffield|Newcastle|Newcastle upon Tyne|Nottingham|Leicester|Coventry|Bradford|Hull|Stoke-on-Trent|Wolverhampton|Plymouth|Derby|Southampton|Portsmouth|Brighton|Norwich|Oxford|Cambridge|York|Exeter|Aberdeen|Dundee|Inverness|Swansea|Newport|Londonderry|Sunderland|Middlesbrough|Blackpool|Bolton|Blackburn|Burnley|Preston|Wigan|Huddersfield|Reading|Luton|Watford|Milton Keynes|Swindon|Bournemouth|Ipswich|Colchester|Peterborough|Canterbury|Dover|Hastings|Salisbury|Winchester|Gloucester|Cheltenham|Worcester|Stratford-upon-Avon|Chester|Lancaster|Carlisle|Durham|Darlington|Doncaster|Rotherham|Barnsley|Wakefield|Oldham|Rochdale|Stockport|Salford|Warrington|Northampton|Telford|Shrewsbury|Stirling|St Andrews|Lockerbie|Dunblane|Motherwell|Paisley|Falkirk|Wrexham|Bangor|Aberystwyth|Omagh|Armagh|Lisburn|Croydon|Ealing|Camden|Islington|Hackney|Greenwich|Brixton|Tottenham|Kensington|Kensington and Chelsea|Tower Hamlets|Southwark|Lambeth|Stonehenge|Stansted|Farnborough|Aldershot|Slough|Guildford|Maidstone|Southend|Chelmsford|Bletchley|Sandhurst|Amesbury|Grimsby|Scunthorpe|Harrogate|Gateshead|Hillsborough|Aberfan|Pontypridd|Torquay|Crewe
GE Tbilisi|Batumi|Kutaisi|Gori|Sukhumi|Tskhinvali
GH Accra|Kumasi|Tamale|Takoradi
GL Nuuk|Thule
GM Banjul
GN Conakry|Nzérékoré
GQ Malabo|Bata
GR Athens|Thessaloniki|Patras|Piraeus|Heraklion|Larissa|Volos|Moria|Mytilene
GT Guatemala City|Antigua Guatemala|Quetzaltenango
GW Bissau
HN Tegucigalpa|San Pedro Sula
HR Zagreb|Split|Rijeka|Dubrovnik|Osijek|Zadar|Vukovar|Pula
HT Port-au-Prince|Cap-Haïtien|Jacmel|Les Cayes|Jérémie
HU Budapest|Debrecen|Szeged|Pécs|Győr|Miskolc|Gyula|Kecskemét|Kiskunfélegyháza|Székesfehérvár|Mogyoród|Nyíregyháza|Sopron|Eger
ID Jakarta|Surabaya|Bandung|Medan|Semarang|Makassar|Palembang|Denpasar|Yogyakarta|Palu|Padang|Banda Aceh|Batam|Balikpapan|Jayapura|Mataram|Manado|Kuta|Ambon
IE Dublin|Cork|Galway|Limerick|Waterford|Kilkenny|Sligo|Dundalk|Drogheda|Shannon|Tralee|Letterkenny|Tuam
IL Jerusalem|Tel Aviv|Haifa|Beersheba|Eilat|Ashdod|Ashkelon|Netanya|Nazareth|Sderot|Rishon LeZion|Herzliya
IN New Delhi|Delhi|Mumbai|Bombay|Kolkata|Calcutta|Chennai|Madras|Bangalore|Bengaluru|Hyderabad|Ahmedabad|Pune|Surat|Jaipur|Lucknow|Kanpur|Nagpur|Indore|Bhopal|Patna|Vadodara|Ludhiana|Agra|Varanasi|Srinagar|Amritsar|Allahabad|Prayagraj|Ranchi|Guwahati|Chandigarh|Mysore|Kochi|Cochin|Thiruvananthapuram|Visakhapatnam|Vijayawada|Madurai|Coimbatore|Kozhikode|Calicut|Rajkot|Jodhpur|Udaipur|Ayodhya|Gurgaon|Gurugram|Noida|Faridabad|Ghaziabad|Meerut|Raipur|Bhubaneswar|Puri|Cuttack|Dehradun|Shimla|Leh|Pulwama|Imphal|Shillong|Aizawl|Kohima|Itanagar|Gangtok|Panaji|Mangalore|Hubli|Nashik|Aurangabad|Thane|Navi Mumbai|Sriharikota|Unnao|Kathua|Haridwar|Jamshedpur|Jallianwala Bagh|Wayanad
IQ Baghdad|Basra|Mosul|Erbil|Kirkuk|Najaf|Karbala|Fallujah|Ramadi|Tikrit|Samarra|Sulaymaniyah|Nasiriyah|Sinjar|Baqubah|Duhok
IR Tehran|Isfahan|Shiraz|Mashhad|Tabriz|Qom|Ahvaz|Kermanshah|Bushehr|Natanz|Abadan|Bandar Abbas|Karaj|Kerman|Arak|Fordow|Yazd|Sanandaj
IS Reykjavík|Reykjavik|Akureyri|Keflavík|Keflavik|Grindavík|Grindavik
IT Rome|Milan|Naples|Turin|Palermo|Genoa|Bologna|Florence|Venice|Verona|Bari|Catania|Padua|Trieste|Brescia|Parma|Modena|Pisa|Siena|Bergamo|Perugia|Rimini|Salerno|Ravenna|Cagliari|Taranto|Messina|Amatrice|L'Aquila|Monza|Imola|Lucca|Bolzano|Ferrara|Udine|Como|Assisi|Cremona|Piacenza|Sassuolo|Pozzuoli|Mugello|Pompeii|Codogno|Norcia
JM Kingston|Montego Bay
JO Amman|Zarqa|Petra|Aqaba|Irbid
JP Tokyo|Osaka|Kyoto|Yokohama|Nagoya|Sapporo|Kobe|Fukuoka|Hiroshima|Nagasaki|Sendai|Fukushima|Kawasaki|Kumamoto|Nagano|Nara|Naha|Niigata|Saitama|Chiba|Suzuka|Tokushima|Hamamatsu|Narita|Toyota City|Okayama|Kagoshima|Kanazawa|Matsuyama|Atsugi|Misawa|Yokosuka|Sasebo|Saga|Oita|Ishinomaki
KE Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Garissa|Lamu|Naivasha|Kakuma|Dadaab
KG Bishkek|Osh
KH Phnom Penh|Siem Reap|Sihanoukville|Battambang
KM Moroni
KP Pyongyang|Wonsan|Yongbyon|Kaesong|Punggye-ri
KR Seoul|Busan|Incheon|Daegu|Daejeon|Gwangju|Ulsan|Suwon|Pyeongchang|Gangneung|Sejong|Panmunjom|Pohang|Jeonju|Mokpo|Itaewon
KW Kuwait City
KZ Almaty|Astana|Nur-Sultan|Baikonur|Karaganda|Shymkent|Aktau|Atyrau|Temirtau|Zhezkazgan
LA Vientiane|Luang Prabang
LB Beirut|Sidon|Tyre|Baalbek
LK Colombo|Kandy|Galle|Jaffna|Negombo|Batticaloa|Trincomalee|Hambantota
LR Monrovia
LS Maseru
LT Vilnius|Kaunas|Klaipėda|Klaipeda
LU Luxembourg City|Schengen
LV Riga|Daugavpils|Jūrmala|Jurmala|Liepāja
LY Tripoli|Benghazi|Misrata|Sirte|Tobruk|Sabha|Derna|Zawiya
MA Rabat|Casablanca|Marrakesh|Marrakech|Fez|Tangier|Agadir|Meknes
MC Monte Carlo|Monaco
MD Chișinău|Chisinau|Chişinău|Tiraspol
ME Podgorica|Budva|Kotor
MG Antananarivo|Toamasina
MK Skopje|Bitola|Ohrid
ML Bamako|Timbuktu|Gao|Kidal|Mopti
MM Naypyidaw|Yangon|Rangoon|Mandalay|Sittwe|Bago|Myitkyina
MN Ulaanbaatar|Ulan Bator
MR Nouakchott
MT Valletta|Sliema|Birkirkara
MU Port Louis
MV Malé
MW Lilongwe|Blantyre
MX Mexico City|Guadalajara|Monterrey|Puebla|Tijuana|Ciudad Juárez|Ciudad Juarez|Cancún|Cancun|Acapulco|Mérida|Culiacán|Culiacan|Toluca|Tlahuelilpan|Iguala|Mexicali|Hermosillo|San Luis Potosí|Oaxaca City|Nuevo Laredo|Reynosa|Matamoros|Playa del Carmen|Morelia|Tapachula|Querétaro
MY Kuala Lumpur|Putrajaya|Johor Bahru|Kota Kinabalu|Kuching|Ipoh|Malacca|Sepang|Shah Alam|Petaling Jaya
MZ Maputo|Beira|Nampula|Pemba
NA Windhoek|Walvis Bay|Swakopmund
NE Niamey|Agadez|Diffa
NG Abuja|Lagos|Kano|Ibadan|Port Harcourt|Maiduguri|Kaduna|Jos|Benin City|Chibok|Enugu|Owerri|Warri|Dapchi|Kankara|Sokoto|Ilorin|Calabar
NI Managua|Masaya
NL Amsterdam|Rotterdam|The Hague|Hague|Utrecht|Eindhoven|Groningen|Maastricht|Delft|Leiden|Haarlem|Tilburg|Arnhem|Nijmegen|Breda|Schiphol|Zandvoort|Enschede|Hilversum|Almere|Assen
NO Oslo|Bergen|Trondheim|Stavanger|Tromsø|Tromso|Lillehammer|Drammen|Kristiansand|Utøya|Longyearbyen|Bærum|Ålesund|Kongsberg|Svolvær
NP Kathmandu|Pokhara|Lalitpur|Bhaktapur
NZ Wellington|Auckland|Christchurch|Dunedin|Tauranga|Queenstown|Napier|Rotorua|Whakatane|Palmerston North|Invercargill|Kaikōura|Kaikoura|Lyttelton
OM Muscat|Salalah
PA Panama City|Colón
PE Lima|Cusco|Cuzco|Arequipa|Trujillo|Iquitos|Callao|Puno|Cajamarca|Chiclayo
PG Port Moresby|Lae|Bougainville
PH Manila|Quezon City|Davao|Davao City|Cebu City|Zamboanga|Zamboanga City|Makati|Kidapawan|General Santos|Cagayan de Oro|Baguio|Iloilo City|Marawi|Tacloban|Taguig|Pasay|Jolo|Tulunan|Digos|Koronadal|Cotabato City|Makilala|Bataan|Subic|Angeles City|Lipa|Puerto Princesa|Dumaguete|Butuan|Legazpi
PK Islamabad|Karachi|Lahore|Peshawar|Quetta|Rawalpindi|Faisalabad|Multan|Abbottabad|Gwadar|Muzaffarabad|Sialkot|Larkana|Gujranwala|Bahawalpur|Rahim Yar Khan|Kasur|Mingora|Attock|Balakot
PL Warsaw|Kraków|Krakow|Cracow|Łódź|Lodz|Wrocław|Wroclaw|Poznań|Poznan|Gdańsk|Gdansk|Szczecin|Katowice|Lublin|Białystok|Gdynia|Auschwitz|Oświęcim|Toruń|Częstochowa|Zakopane
PR San Juan|Ponce
PS Gaza City|Ramallah|Hebron|Nablus|Bethlehem|Jericho|Jenin|Rafah|Khan Younis|East Jerusalem
PT Lisbon|Porto|Braga|Coimbra|Funchal|Sintra|Fátima|Portimão|Leiria
PY Asunción|Asuncion|Ciudad del Este
QA Doha|Lusail
RO Bucharest|Cluj-Napoca|Timișoara|Timisoara|Iași|Iasi|Constanța|Constanta|Brașov|Brasov|Sibiu|Caracal
RS Belgrade|Novi Sad|Niš|Nis|Kragujevac|Subotica
RU Moscow|Saint Petersburg|St. Petersburg|St Petersburg|Leningrad|Novosibirsk|Yekaterinburg|Ekaterinburg|Kazan|Nizhny Novgorod|Chelyabinsk|Samara|Omsk|Rostov-on-Don|Ufa|Krasnoyarsk|Perm|Voronezh|Volgograd|Stalingrad|Krasnodar|Saratov|Tyumen|Tolyatti|Izhevsk|Barnaul|Ulyanovsk|Irkutsk|Khabarovsk|Vladivostok|Yaroslavl|Makhachkala|Tomsk|Orenburg|Kemerovo|Ryazan|Astrakhan|Penza|Lipetsk|Kirov|Tula|Kaliningrad|Kursk|Stavropol|Ulan-Ude|Sochi|Tver|Magnitogorsk|Ivanovo|Bryansk|Belgorod|Surgut|Vladimir|Arkhangelsk|Murmansk|Severodvinsk|Nyonoksa|Kurgan|Smolensk|Grozny|Vologda|Pskov|Norilsk|Sevastopol|Simferopol|Kerch|Beslan|Yakutsk|Petropavlovsk-Kamchatsky|Vorkuta|Nalchik|Vladikavkaz|Zhukovsky|Sheremetyevo|Domodedovo|Plesetsk|Vostochny|Kaspiysk|Kogalym|Derbent
RW Kigali|Butare|Gisenyi
SA Riyadh|Jeddah|Mecca|Medina|Dammam|Abqaiq|Dhahran|Khobar|Tabuk|Najran|Jizan|Abha|Khurais|Taif|Yanbu|Qatif|Ras Tanura|Neom
SD Khartoum|Omdurman|Port Sudan|El Fasher|Nyala|Atbara
SE Stockholm|Gothenburg|Malmö|Malmo|Uppsala|Lund|Linköping|Västerås|Örebro|Umeå|Kiruna|Norrköping|Trollhättan|Östersund|Södertälje|Luleå
SG Singapore|Sentosa|Changi
SI Ljubljana|Maribor|Bled
SK Bratislava|Košice|Kosice|Žilina|Prešov
SL Freetown
SM San Marino
SN Dakar|Saint-Louis|Thiès
SO Mogadishu|Hargeisa|Kismayo|Bosaso|Baidoa
SS Juba|Malakal|Bentiu
SV San Salvador
SY Damascus|Aleppo|Homs|Hama|Idlib|Raqqa|Latakia|Deir ez-Zor|Palmyra|Douma|Kobani|Kobanî|Tartus|Daraa|Manbij|Afrin|Qamishli|Khan Shaykhun|Al-Bab|Baghuz|Ras al-Ayn|Tell Abyad|Hasakah|Al-Hasakah|Saraqib|Khan Sheikhoun
TD N'Djamena|NDjamena
TG Lomé|Lome
TH Bangkok|Chiang Mai|Chiang Rai|Pattaya|Hua Hin|Ayutthaya|Nakhon Ratchasima|Hat Yai|Khon Kaen|Koh Samui|Tham Luang|Mae Sai
TJ Dushanbe|Khujand
TM Ashgabat|Turkmenbashi
TN Tunis|Sousse|Sfax|Carthage|Kairouan|Bizerte|Sidi Bouzid|Gabès
TR Ankara|Istanbul|Izmir|İzmir|Antalya|Bursa|Adana|Gaziantep|Konya|Diyarbakır|Diyarbakir|Trabzon|Kayseri|Mersin|Incirlik|Bodrum|Edirne|Elazığ|Elazig|Kahramanmaraş|Kahramanmaras|Urfa|Şanlıurfa|Sanliurfa|Malatya|Suruç|Antakya|Eskişehir|Samsun|Denizli|Gallipoli|Çanakkale
TT Port of Spain
TW Taipei|Kaohsiung|Taichung|Tainan|Hualien|Hsinchu|Taoyuan|Keelung|Kinmen|New Taipei
TZ Dar es Salaam|Dodoma|Arusha|Zanzibar|Mwanza|Morogoro|Kilimanjaro
UA Kyiv|Kiev|Kharkiv|Kharkov|Odessa|Odesa|Dnipro|Dnipropetrovsk|Donetsk|Lviv|Luhansk|Lugansk|Mariupol|Zaporizhzhia|Kherson|Mykolaiv|Chernihiv|Sumy|Bucha|Poltava|Vinnytsia|Uzhhorod|Yalta|Debaltseve|Sloviansk|Kramatorsk|Bakhmut|Chernivtsi|Ivano-Frankivsk|Ternopil|Rivne|Lutsk|Zhytomyr|Kryvyi Rih|Irpin|Pripyat|Horlivka|Boryspil|Ilovaisk|Melitopol|Avdiivka
UG Kampala|Entebbe|Jinja|Gulu
US Washington|Washington, D.C.|Washington D.C.|Washington DC|Washington, DC|D.C.|District of Columbia|New York City|NYC|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|Jacksonville|Fort Worth|Columbus|Charlotte|San Francisco|Indianapolis|Seattle|Denver|Boston|El Paso|Nashville|Detroit|Oklahoma City|Portland|Las Vegas|Memphis|Louisville|Baltimore|Milwaukee|Albuquerque|Tucson|Fresno|Sacramento|Kansas City|Mesa|Atlanta|Omaha|Colorado Springs|Raleigh|Miami|Miami Beach|Long Beach|Virginia Beach|Oakland|Minneapolis|Saint Paul|St. Paul|Tulsa|Tampa|Arlington|New Orleans|Wichita|Cleveland|Bakersfield|Aurora|Anaheim|Honolulu|Santa Ana|Riverside|Corpus Christi|Lexington|Stockton|St. Louis|St Louis|Saint Louis|Pittsburgh|Anchorage|Cincinnati|Henderson|Greensboro|Plano|Newark|Orlando|Chula Vista|Jersey City|Fort Wayne|Buffalo|Chandler|Laredo|Irvine|Madison|Lubbock|Winston-Salem|Garland|Glendale|Hialeah|Reno|Baton Rouge|Chesapeake|Scottsdale|Fremont|Boise|Richmond|San Bernardino|Spokane|Rochester|Des Moines|Modesto|Fayetteville|Tacoma|Fontana|Montgomery|Little Rock|Akron|Huntington Beach|Augusta|Grand Rapids|Mobile|Salt Lake City|Tallahassee|Huntsville|Knoxville|Providence|Brownsville|Santa Clarita|Fort Lauderdale|Chattanooga|Tempe|Sioux Falls|Cape Coral|Peoria|Pembroke Pines|Eugene|Santa Rosa|Salem|Springfield|Pasadena|Fort Collins|Palo Alto|Mountain View|Cupertino|Menlo Park|Redmond|Berkeley|Stanford|Syracuse|Dayton|Savannah|Charleston|Albany|Hartford|New Haven|Bridgeport|Stamford|Green Bay|Ann Arbor|Flint|Lansing|Topeka|Lincoln|Cheyenne|Helena|Bismarck|Juneau|Olympia|Carson City|Santa Fe|Jefferson City|Frankfort|Annapolis|Trenton|Harrisburg|Montpelier|Concord|Newtown|Ferguson|Parkland|Charlottesville|Roswell|Flagstaff|Santa Barbara|Santa Monica|Malibu|Beverly Hills|Burbank|Compton|Oxnard|Ventura|Galveston|Uvalde|Waco|Midland|Fort Hood|Quantico|Langley|Annandale|Fairfax|Princeton|Atlantic City|Hoboken|Yonkers|White Plains|Ithaca|Newport News|Columbine|Littleton|Sandy Hook|Kenosha|Evanston|Duluth|Fargo|Rapid City|Missoula|Billings|Provo|Los Alamos|Cape Kennedy|Key West|Daytona Beach|Gainesville|Pensacola|Jackson|Biloxi|Gulfport|Shreveport|Daytona|Indian Wells|Ellicott City|Gilroy|Thousand Oaks|Poway|Fort Bragg|Wilmington|Myrtle Beach|Asheville|Bethesda|Houghton|Joplin|Selma|Tuscaloosa|Watkins Glen|Youngstown|Southaven|Sturgis|Bowling Green|Cedar Rapids|Surfside|Champlain
UY Montevideo|Punta del Este
UZ Tashkent|Samarkand|Bukhara
VA Vatican City
VE Caracas|Maracaibo|Barquisimeto|Ciudad Guayana|Maracay
VN Hanoi|Ho Chi Minh City|Saigon|Da Nang|Hue|Hai Phong|Haiphong|Nha Trang|Can Tho
VU Port Vila
WS Apia
XK Pristina|Prizren|Mitrovica
YE Sanaa|Sana'a|Aden|Hodeidah|Hudaydah|Taiz|Marib|Mukalla|Saada|Zinjibar
ZA Johannesburg|Cape Town|Pretoria|Durban|Port Elizabeth|Bloemfontein|Soweto|Sandton|East London|Kimberley|Stellenbosch|Polokwane|Rustenburg|Marikana|Potchefstroom
ZM Lusaka|Kitwe|Ndola|Livingstone
ZW Harare|Bulawayo|Mutare
`;

/**
 * States and provinces as news agencies shorten them after a town, by country: `Portland, Ore.`, `Kenora, Ont.`; short
 * form, state.
 */
export const STATE_SHORT_FORMS = {
  US: `ala Alabama|ariz Arizona|ark Arkansas|calif California|colo Colorado|conn Connecticut|del Delaware|fla Florida|ga Georgia|ill Illinois|ind Indiana|kan Kansas|kans Kansas|ky Kentucky|la Louisiana|md Maryland|mass Massachusetts|mich Michigan|minn Minnesota|miss Mississippi|mo Missouri|mont Montana|neb Nebraska|nebr Nebraska|nev Nevada|okla Oklahoma|ore Oregon|pa Pennsylvania|tenn Tennessee|tex Texas|vt Vermont|va Virginia|wash Washington State|wis Wisconsin|wyo Wyoming`,
  CA: `ont Ontario|que Quebec|alta Alberta|sask Saskatchewan|man Manitoba|nfld Newfoundland and Labrador|n.s Nova Scotia|n.b New Brunswick|p.e.i Prince Edward Island|b.c British Columbia`,
  AU: `nsw New South Wales|vic Victoria|qld Queensland|tas Tasmania`,
} as const;
