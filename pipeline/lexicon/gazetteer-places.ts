/** Names of places beyond the general lists. Written for this project; lower case, parted by `|` or a line break. */

/** Short and old names of countries. */
export const COUNTRY_ALIASES = `
us|u.s.|usa|u.s.a.|uk|u.k.|uae|u.a.e.|ussr|u.s.s.r.|drc|prc|dprk|the gambia|great britain|britain|united kingdom|united states
united states of america|america|england|scotland|wales|northern ireland|soviet union|yugoslavia|czechoslovakia|east germany
west germany|prussia|ottoman empire|roman empire|holland|burma|persia|siam|ceylon|rhodesia|zaire|south korea|north korea
republic of ireland|people's republic of china|democratic republic of the congo|democratic republic of congo
republic of the congo|republic of china|russian federation|united arab emirates|holy see|vatican city|ivory coast
cabo verde|eswatini|swaziland|timor-leste|east timor|north macedonia|palestine|west bank|gaza strip|gaza|kosovo|taiwan
hong kong|macau|tibet|catalonia|kurdistan|iraqi kurdistan|somaliland|south sudan|south africa|new zealand|papua new guinea
trinidad and tobago|bosnia|herzegovina|czechia|transnistria|abkhazia|south ossetia|crimea|donbas|mandatory palestine
british raj|british india|south vietnam|north vietnam|empire of japan|kingdom of england|byzantine empire|saudi arabia
`;

/** Continents and large parts of the world, seas, rivers, mountains, planets. */
export const WORLD_PARTS = `
africa|asia|europe|north america|south america|central america|latin america|oceania|antarctica|arctic|eurasia|middle east
far east|near east|east asia|west africa|east africa|north africa|southern africa|sub-saharan africa|central africa
southeast asia|south asia|central asia|western europe|eastern europe|central europe|northern europe|southern europe
balkans|caucasus|scandinavia|caribbean|mediterranean|mediterranean sea|eastern mediterranean|east mediterranean|middle earth
sahel|sahara|siberia|maghreb|levant|mesopotamia|anatolia|iberia|iberian peninsula|crimean peninsula|arabian peninsula
korean peninsula|sinai|sinai peninsula|horn of africa|indochina|micronesia|melanesia|polynesia|baltics|baltic states|benelux
british isles|channel islands|west indies|indian subcontinent|balkan peninsula|persian gulf|gulf of mexico|gulf of aden
gulf of oman|strait of hormuz|bering strait|english channel|suez canal|panama canal|red sea|black sea|caspian sea|north sea
baltic sea|south china sea|east china sea|yellow sea|sea of japan|arabian sea|coral sea|adriatic|adriatic sea|aegean sea
aegean|dead sea|irish sea|bay of bengal|atlantic|atlantic ocean|pacific|pacific ocean|indian ocean|arctic ocean|nile|amazon
amazon rainforest|amazon basin|mississippi|mississippi river|missouri river|ohio river|colorado river|rio grande|danube|rhine
seine|thames|volga|dnieper|don|ganges|indus|yangtze|yellow river|mekong|euphrates|tigris|jordan river|congo river|zambezi
niger river|murray river|hudson river|potomac|loire|rhone|elbe|oder|vistula|tiber|po|himalayas|alps|andes|rockies
rocky mountains|appalachians|appalachian mountains|pyrenees|carpathians|urals|ural mountains|ural|mount everest|everest
kilimanjaro|mont blanc|mount fuji|mauna kea|etna|vesuvius|great barrier reef|grand canyon|great lakes|lake superior
lake michigan|lake huron|lake erie|lake ontario|lake victoria|lake baikal|lake tanganyika|silicon valley|wall street|earth
moon|mars|venus|jupiter|saturn|uranus|neptune|pluto|titan|milky way|new england|midwest|deep south|west coast|east coast
great plains|pacific northwest|bay area|kashmir|punjab|bengal|patagonia|pampas|lapland|transylvania|silesia|bohemia|moravia
galicia|flanders|wallonia|brittany|burgundy|alsace|lorraine|provence|savoy|tuscany|lombardy|piedmont|umbria|sicily|sardinia
corsica|crete|rhodes|andalusia|basque country|navarre|aragon|castile|asturias|cantabria|extremadura|majorca|mallorca|ibiza
canary islands|azores|madeira|balearic islands|saxony|bavaria|hesse|brandenburg|pomerania|thuringia|westphalia|rhineland
schleswig-holstein|lower saxony|north rhine-westphalia|baden-württemberg|tyrol|carinthia|styria|salzburg|vorarlberg|galilee
judea|samaria|golan heights|negev|hejaz|nineveh|kurdistan region|darfur|biafra|katanga|kivu|north kivu|south kivu|ituri
helmand|kunduz|nangarhar|herat|balochistan|sindh|khyber pakhtunkhwa|waziristan|xinjiang|inner mongolia|guangdong|sichuan
hubei|hunan|henan|hebei|shandong|shanxi|shaanxi|jiangsu|zhejiang|fujian|yunnan|guizhou|guangxi|gansu|qinghai|heilongjiang
jilin|liaoning|anhui|jiangxi|hainan|ningxia|honshu|hokkaido|kyushu|shikoku|okinawa|hokkaidō|luzon|visayas|mindanao|cebu
davao|java|sumatra|borneo|sulawesi|bali|lombok|papua|aceh|maluku|kalimantan|new south wales|victoria|queensland|tasmania
western australia|south australia|northern territory|british columbia|alberta|saskatchewan|manitoba|ontario|quebec|québec
nova scotia|new brunswick|newfoundland|prince edward island|yukon|nunavut|northwest territories|greenland|guam|puerto rico
yorkshire|lancashire|cumbria|kent|essex|sussex|surrey|devon|cornwall|dorset|somerset|wiltshire|hampshire|berkshire
oxfordshire|cambridgeshire|norfolk|suffolk|lincolnshire|nottinghamshire|derbyshire|leicestershire|northamptonshire
warwickshire|staffordshire|cheshire|shropshire|herefordshire|worcestershire|gloucestershire|northumberland|durham|ulster
leinster|munster|connacht|antrim|tyrone|fermanagh|armagh|midlands|west midlands|merseyside|tyneside|hebrides|orkney|shetland
`;

/** States of the United States and what is said for them. */
export const STATES = `
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa
kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada
new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island
south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|d.c.
washington, d.c.|washington d.c.|washington dc|district of columbia|calif|conn|mass|penn|fla|ill|mich|minn|tenn|wash|ariz
southern california|northern california|upstate new york|new york state|long island|staten island|manhattan|brooklyn|queens
bronx|the bronx|hollywood|harlem|beverly hills|malibu|santa monica|pasadena|compton|capitol hill|martha's vineyard|cape cod
`;

/** Cities and towns of the world. */
export const TOWNS = `
abakan|aberdeen|abuja|acapulco|adelaide|aden|agadir|agra|ajaccio|akron|albany|albuquerque|alexandria|alicante|allahabad
allentown|almeria|amarillo|amritsar|anbar|angers|ankara|annapolis|ann arbor|antalya|antananarivo|antwerp|arkhangelsk|arnhem
arras|asheville|astana|aspen|asunción|asuncion|aswan|atlantic city|augsburg|augusta|austin|avignon|babylon|badajoz|bakhmut
baltimore|bamako|bandar abbas|bandung|bangui|banjul|barnaul|basra|bath|baton rouge|bayeux|beaumont|beersheba|belém|belfast
belgorod|benghazi|beni|berkeley|berne|bethlehem|beverly|białystok|biarritz|bielefeld|bilbao|billings|biloxi|birkenhead
bishkek|bissau|blackpool|blantyre|bloemfontein|bloomington|bochum|bogotá|boise|bologna|bolton|bonn|bordeaux|boulder
bournemouth|bradford|braga|brasília|bratsk|bremen|brest|bridgeport|brighton|brindisi|brno|bruges|brunswick|bryansk|bucha
buffalo|bujumbura|bukhara|bulawayo|burgos|burlington|butembo|cadiz|caen|cairns|calais|calcutta|cali|cambridge|camden|cannes
canterbury|canton|caracas|cardiff|carson city|cartagena|carthage|casablanca|cedar rapids|chandigarh|charleroi|charleston
charlotte|charlottesville|chattanooga|chelyabinsk|chengdu|chennai|cherbourg|cherkasy|chernihiv|chernivtsi|chernobyl|chester
cheyenne|chicago|chisinau|chișinău|chita|christchurch|cincinnati|clermont-ferrand|cleveland|cluj|cluj-napoca|cochabamba
coimbra|cologne|colombo|colorado springs|columbia|columbus|concord|constantine|constantinople|cordoba|corinth|corpus christi
coventry|cremona|crewe|cusco|damietta|darmstadt|darwin|davos|dayton|daytona beach|debrecen|deir ez-zor|delft|delphi|denver
derby|derbent|des moines|diyarbakir|djibouti|dnipro|dnipropetrovsk|dodoma|donetsk|doncaster|dortmund|douala|douma|dover
dresden|dubrovnik|duisburg|duluth|dundee|dunedin|dunkirk|durban|durham|düsseldorf|easton|ekaterinburg|el alamein|el paso
entebbe|erbil|erfurt|erie|essen|eugene|evansville|exeter|fallujah|fargo|ferguson|ferrara|fez|flint|florence|fort lauderdale
fort worth|freetown|freiburg|fresno|fukuoka|fukushima|funchal|gaborone|galveston|gao|gary|gaziantep|gdynia|georgetown|ghazni
gitega|glendale|gloucester|goma|gomel|gorakhpur|göttingen|gotham|granada|grand rapids|grenoble|groningen|grozny|guadalajara
guangzhou|guantanamo|guantanamo bay|guernica|gwangju|hagen|haifa|halle|hama|hamilton|hampton|hamptons|hampshire|hannover
hanover|harare|harrisburg|hartford|hastings|havana|hebron|heidelberg|hereford|hermosillo|hiroshima|hobart|hodeidah|holyhead
honiara|houston|hull|huntsville|hyderabad|idlib|indianapolis|innsbruck|inverness|iowa city|iquitos|irkutsk|irpin|irvine
isfahan|ivanovo|izhevsk|jackson|jacksonville|jaffa|jaffna|jalalabad|jena|jersey city|jericho|jerusalem|juba|juneau|kaduna
kaesong|kaliningrad|kandahar|kansas city|karbala|karlsruhe|kassel|kathmandu|katowice|kazan|kemerovo|khabarovsk|kharkiv
kharkov|khartoum|kherson|kidal|kiel|kiev|kigali|kingston|kingstown|kinshasa|kirkuk|kirov|kisangani|kismayo|klagenfurt
knoxville|kobane|kobe|konya|košice|krakow|kraków|krasnodar|kraków|kuala lumpur|kunduz|kunming|kursk|kuwait city|kyiv|kyoto
la paz|la plata|lafayette|lagos|lahore|lansing|laramie|laredo|larnaca|las vegas|latakia|lausanne|le havre|le mans|leeds
leicester|leiden|leipzig|leningrad|león|lexington|lhasa|libreville|liège|lille|lilongwe|lima|limassol|limerick|limoges
lincoln|linz|lisbon|little rock|liverpool|livingston|ljubljana|łódź|lomé|london|londonderry|long beach|los alamos
los angeles|louisville|luanda|lubbock|lubumbashi|lucerne|lucknow|luhansk|lugansk|lusaka|lutsk|luton|luxor|lviv|lyon|lyons
maastricht|madison|madrid|madurai|magdeburg|magnitogorsk|maidstone|mainz|makhachkala|malabo|málaga|malaga|malé|malmö
managua|manama|manaus|manchester|mandalay|manhattan|manila|mannheim|maputo|maracaibo|marbella|marburg|mariupol|marib
marrakech|marrakesh|marseille|marseilles|mashhad|mecca|medan|medellín|medina|melbourne|memphis|mendoza|mérida|mesa|messina
metz|mexico city|miami|miami beach|milan|milton keynes|milwaukee|minneapolis|minsk|mobile|modena|modesto|mogadishu|mombasa
monaco|monrovia|monte carlo|monterey|monterrey|montevideo|montgomery|montpelier|montpellier|montreal|montréal|moscow|mosul
mostar|mumbai|munich|münster|murcia|murmansk|muscat|mykolaiv|mysore|nagasaki|nagoya|nagpur|nairobi|najaf|namur|nancy|nanjing
nanking|nantes|naples|nashville|nassau|natal|nazareth|ndjamena|n'djamena|new delhi|new haven|new orleans|new york city
newark|newcastle|newcastle upon tyne|newport|niamey|nice|nicosia|nîmes|nis|niš|nizhny novgorod|norfolk|northampton|norwich
nottingham|nouakchott|novgorod|novosibirsk|nuremberg|nuuk|oakland|oaxaca|odense|odesa|odessa|oklahoma city|olympia|omaha
omdurman|omsk|oran|orenburg|orlando|orléans|osaka|osh|oslo|ostend|ottawa|ouagadougou|oulu|oviedo|oxford|padua|palermo
palm beach|palm springs|palma|palmyra|palo alto|pamplona|panama city|paramaribo|paris|parma|patna|peoria|perm|perpignan
perth|perugia|peshawar|petersburg|philadelphia|phnom penh|phoenix|pisa|pittsburgh|plovdiv|plymouth|podgorica|poitiers|poltava
port au prince|port-au-prince|port elizabeth|port harcourt|port louis|port moresby|port of spain|port said|port stanley
portland|porto|porto alegre|portsmouth|potsdam|poznań|prague|praia|preston|pretoria|princeton|pripyat|pristina|providence
provo|pskov|puebla|pune|pyongyang|quebec city|quetta|quito|rabat|rafah|raleigh|ramadi|ramallah|ramstein|rangoon|ravenna
rawalpindi|reading|recife|reims|reno|rennes|reykjavik|reykjavík|richmond|riga|rimini|rio|rio de janeiro|riverside|riyadh
roanoke|rochester|rome|rosario|roseau|rostock|rostov|rostov-on-don|rotterdam|rouen|ryazan|saarbrücken|sacramento|saigon
st louis|st. louis|st. paul|st paul|saint paul|st petersburg|st. petersburg|saint petersburg|salamanca|salem|salford
salisbury|salt lake city|salzburg|samara|samarkand|san antonio|san bernardino|san diego|san francisco|san jose|san josé
san juan|san marcos|san pedro sula|san salvador|san sebastián|sanaa|sana'a|santa barbara|santa clara|santa cruz|santa fe
santiago|santiago de compostela|santo domingo|são paulo|sao paulo|sapporo|sarajevo|saratov|sarasota|savannah|schenectady
scottsdale|scranton|seattle|sebastopol|sendai|seoul|sevastopol|severodonetsk|seville|shanghai|sheffield|shenyang|shenzhen
shiraz|shreveport|siena|sirte|skopje|slough|smolensk|sochi|sofia|southampton|sparta|split|spokane|springfield|srebrenica
srinagar|stalingrad|stamford|stanford|stavanger|stirling|stockholm|stoke-on-trent|strasbourg|stuttgart|suez|sumy|sunderland
surabaya|surat|suva|swansea|sydney|syracuse|szczecin|szeged|tabriz|tacoma|taipei|taiz|tallahassee|tallinn|tampa|tampere
tangier|tangshan|taormina|tarragona|tashkent|tbilisi|tegucigalpa|tehran|teheran|tel aviv|tempe|ternopil|the hague
thessaloniki|thessalonica|thimphu|tianjin|tijuana|tikrit|timbuktu|tirana|tobruk|tokyo|toledo|toledo|tolyatti|tomsk|topeka
toronto|toulon|toulouse|tours|trento|trenton|trier|trieste|tripoli|tromsø|trondheim|troy|tucson|tula|tulsa|tunis|turin
turku|tver|tyumen|ufa|ulaanbaatar|ulan bator|ulm|uppsala|utica|utrecht|vaduz|valencia|valladolid|valletta|vancouver|varanasi
varna|venice|veracruz|verdun|verona|versailles|vichy|victoria|vienna|vientiane|vilnius|vinnytsia|virginia beach|vitebsk
vladikavkaz|vladivostok|volgograd|vologda|voronezh|waco|warsaw|waterloo|weimar|wellington|west palm beach|wichita
wiesbaden|wilmington|winchester|windhoek|windsor|winnipeg|wolfsburg|wolverhampton|worcester|wrocław|wuhan|wuppertal|würzburg
xi'an|xiamen|yakutsk|yalta|yamoussoukro|yangon|yaoundé|yaroslavl|yekaterinburg|yerevan|yokohama|york|yonkers|ypres|zagreb
zanzibar|zaporizhzhia|zaragoza|zhengzhou|zhytomyr|zurich|zürich|abqaiq|hodeida|khan younis|jenin|nablus|sderot|ashkelon
kobani|raqqa|manbij|afrin|mosul|sinjar|tal afar|baiji|balad|taji|bagram|lashkar gah|mazar-i-sharif|kunduz|jalalabad
quezon city|makati|zamboanga|cotabato|general santos|cagayan de oro|baguio|iloilo|tacloban|davao city|bacolod|palu|padang
makassar|yogyakarta|semarang|denpasar|banda aceh|jayapura|ambon|kota kinabalu|johor bahru|george town|chiang rai|phuket
pattaya|hue|da nang|haiphong|vientiane|luang prabang|siem reap|naypyidaw|sittwe|cox's bazar|chittagong|sylhet|colombo
whakatane|hamilton|tauranga|napier|queenstown|wollongong|geelong|townsville|alice springs|gold coast|ballarat|bendigo
`;

/** Well-known buildings, airports, squares, grounds. */
export const LANDMARKS = `
white house|buckingham palace|downing street|10 downing street|capitol|pentagon|kremlin|red square|tiananmen square
tahrir square|times square|trafalgar square|central park|eiffel tower|notre dame|notre-dame|louvre|big ben|tower bridge
london bridge|hyde park|heathrow|gatwick|jfk airport|guantánamo bay|ground zero|world trade center|empire state building
statue of liberty|golden gate bridge|alcatraz|mount rushmore|yellowstone|yosemite|everglades|disneyland|disney world|wembley
wembley stadium|old trafford|anfield|camp nou|madison square garden|wimbledon|lord's|twickenham|cape canaveral
kennedy space center|international space station|great wall|forbidden city|taj mahal|colosseum|acropolis|auschwitz
chernobyl|stonehenge|westminster|whitehall|fleet street|broadway|west end|sunset boulevard|champs-élysées|vatican
temple mount|western wall|al-aqsa mosque|grand mosque|hagia sophia|blue mosque
`;
