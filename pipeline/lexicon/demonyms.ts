/**
 * Adjectives and nouns of inhabitants by country: ISO 3166-1 alpha-2, then the words in lower case.
 * Words of two countries stand in none.
 */
export const DEMONYMS_BY_COUNTRY = `
AG antiguan antiguans
AI anguillan anguillans
GP guadeloupean guadeloupeans
KN kittitian kittitians nevisian nevisians
MQ martinican martinicans
MS montserratian montserratians
SM sammarinese
VU vanuatuan vanuatuans
FM micronesian micronesians
BW batswana motswana
LS basotho mosotho
DJ djiboutian djiboutians
GQ equatoguinean equatoguineans
KM comorian comorians comoran comorans
LI liechtensteiner liechtensteiners
MH marshallese
PW palauan palauans
TV tuvaluan tuvaluans
VC vincentian vincentians
GD grenadian grenadians
BM bermudian bermudians
GI gibraltarian gibraltarians
MO macanese
AW aruban arubans
RE reunionese
GU guamanian guamanians chamorro
AD andorran andorrans
AE emirati emiratis
AF afghan afghans afghani afghanis
AL albanian albanians
AM armenian armenians
AO angolan angolans
AR argentine argentines argentinian argentinians argentinean
AT austrian austrians
AU australian australians aussie aussies
AZ azerbaijani azerbaijanis azeri azeris
BA bosnian bosnians bosniak bosniaks
BB barbadian barbadians
BD bangladeshi bangladeshis
BE belgian belgians
BF burkinabe burkinabé
BG bulgarian bulgarians
BH bahraini bahrainis
BI burundian burundians
BJ beninese
BN bruneian bruneians
BO bolivian bolivians
BR brazilian brazilians
BS bahamian bahamians
BT bhutanese
BY belarusian belarusians belarussian belarussians
BZ belizean belizeans
CA canadian canadians
CF central-african
CH swiss
CI ivorian ivorians
CL chilean chileans
CM cameroonian cameroonians
CN chinese
CO colombian colombians
CR costa-rican
CU cuban cubans
CY cypriot cypriots
CZ czech czechs
DE german germans
DK danish dane danes
DZ algerian algerians
EC ecuadorian ecuadorians ecuadorean ecuadoreans
EE estonian estonians
EG egyptian egyptians
ER eritrean eritreans
ES spanish spaniard spaniards
ET ethiopian ethiopians
FI finnish finn finns
FJ fijian fijians
FO faroese
FR french frenchman frenchmen frenchwoman
GA gabonese
GB british briton britons brit brits
GH ghanaian ghanaians
GL greenlandic greenlander greenlanders
GM gambian gambians
GN guinean guineans
GR greek greeks
GT guatemalan guatemalans
GY guyanese
HN honduran hondurans
HR croatian croatians croat croats
HT haitian haitians
HU hungarian hungarians
ID indonesian indonesians
IE irish irishman irishmen irishwoman
IL israeli israelis
IN indian indians
IQ iraqi iraqis
IR iranian iranians
IS icelandic icelander icelanders
IT italian italians
JM jamaican jamaicans
JO jordanian jordanians
JP japanese
KE kenyan kenyans
KG kyrgyz kyrgyzstani
KH cambodian cambodians
KW kuwaiti kuwaitis
KZ kazakh kazakhs kazakhstani kazakhstanis
LA laotian laotians lao
LB lebanese
LK sri-lankan
LR liberian liberians
LT lithuanian lithuanians
LU luxembourgish luxembourger
LV latvian latvians
LY libyan libyans
MA moroccan moroccans
MC monegasque
MD moldovan moldovans
ME montenegrin montenegrins
MG malagasy madagascan
MK macedonian macedonians
ML malian malians
MM burmese
MN mongolian mongolians
MR mauritanian mauritanians
MT maltese
MU mauritian mauritians
MV maldivian maldivians
MW malawian malawians
MX mexican mexicans
MY malaysian malaysians
MZ mozambican mozambicans
NA namibian namibians
NE nigerien nigeriens
NG nigerian nigerians
NI nicaraguan nicaraguans
NL dutch dutchman dutchmen dutchwoman
NO norwegian norwegians
NP nepalese nepali nepalis
NR nauruan nauruans
OM omani omanis
PA panamanian panamanians
PE peruvian peruvians
PH filipino filipinos filipina philippine
PK pakistani pakistanis
PL polish pole poles
PS palestinian palestinians
PT portuguese
PY paraguayan paraguayans
QA qatari qataris
RO romanian romanians
RS serbian serbians serb serbs
RU russian russians
RW rwandan rwandans
SA saudi saudis
SC seychellois
SD sudanese
SE swedish swede swedes
SG singaporean singaporeans
SI slovenian slovenians slovene slovenes
SK slovak slovaks slovakian
SL sierra-leonean
SN senegalese
SO somali somalis somalian
SR surinamese
SV salvadoran salvadorans salvadorean
SY syrian syrians
SZ swazi swazis
TD chadian chadians
TG togolese
TH thai thais
TJ tajik tajiks
TM turkmen turkmens
TN tunisian tunisians
TO tongan tongans
TR turkish turk turks
TT trinidadian trinidadians
TW taiwanese
TZ tanzanian tanzanians
UA ukrainian ukrainians
UG ugandan ugandans
US american americans
UY uruguayan uruguayans
UZ uzbek uzbeks
VE venezuelan venezuelans
VN vietnamese
WS samoan samoans
XK kosovar kosovars kosovan
YE yemeni yemenis
ZA south-african
ZM zambian zambians
ZW zimbabwean zimbabweans
`;

/** Two-word adjectives of inhabitants. */
export const DEMONYM_PHRASES = `
KR south korean|south koreans
KP north korean|north koreans
ZA south african|south africans
NZ new zealander|new zealanders
LK sri lankan|sri lankans
CR costa rican|costa ricans
CV cape verdean|cape verdeans
SB solomon islander|solomon islanders
TL east timorese
PR puerto rican|puerto ricans
SA saudi arabian|saudi arabians
SS south sudanese
CF central african
EH sahrawi
SL sierra leonean|sierra leoneans
BF burkina faso's
PG papua new guinean|papua new guineans
TL east timorese|timorese
HK hong konger|hong kongers
`;

/**
 * Adjectives and nouns of regions, continents and parts of countries: the place, its ISO code or
 * `-`, then the words.
 */
export const REGION_DEMONYMS = `
Africa|-|african africans
Korea|-|korean koreans
Europe|-|european europeans
Asia|-|asian asians
South America|-|south-american
North America|-|north-american
Latin America|-|latin-american
Oceania|-|oceanian
Scandinavia|-|scandinavian scandinavians
Caucasus|-|caucasian
Antarctica|-|antarctic
Arctic|-|arctic
England|GB|english englishman englishmen englishwoman
Scotland|GB|scottish scotsman scotsmen scot scots
Wales|GB|welsh welshman welshmen
Catalonia|ES|catalan catalans
Basque Country|ES|basque basques
Galicia|ES|galician galicians
Bavaria|DE|bavarian bavarians
Sicily|IT|sicilian sicilians
Venice|IT|venetian venetians
Chechnya|RU|chechen chechens
Siberia|RU|siberian siberians
Crimea|-|crimean crimeans
Tibet|CN|tibetan tibetans
California|US|californian californians
Texas|US|texan texans
Hawaii|US|hawaiian hawaiians
Tasmania|AU|tasmanian tasmanians
Punjab|-|punjabi
Kashmir|-|kashmiri kashmiris
Paris|FR|parisian parisians
Moscow|RU|muscovite muscovites
London|GB|londoner londoners
Soviet Union|-|soviet soviets
Kurdistan|-|kurdish
Prussia|-|prussian prussians
Flanders|BE|flemish
Wallonia|BE|walloon walloons
Alabama|US|alabamian alabamians
Alaska|US|alaskan alaskans
Arizona|US|arizonan arizonans
Arkansas|US|arkansan arkansans
Colorado|US|coloradan coloradans
Florida|US|floridian floridians
Idaho|US|idahoan idahoans
Illinois|US|illinoisan illinoisans
Iowa|US|iowan iowans
Kansas|US|kansan kansans
Kentucky|US|kentuckian kentuckians
Louisiana|US|louisianan louisianans
Michigan|US|michigander michiganders
Minnesota|US|minnesotan minnesotans
Mississippi|US|mississippian mississippians
Missouri|US|missourian missourians
Montana|US|montanan montanans
Nebraska|US|nebraskan nebraskans
Nevada|US|nevadan nevadans
Ohio|US|ohioan ohioans
Oklahoma|US|oklahoman oklahomans
Oregon|US|oregonian oregonians
Pennsylvania|US|pennsylvanian pennsylvanians
Tennessee|US|tennessean tennesseans
Utah|US|utahn utahns
Vermont|US|vermonter vermonters
Virginia|US|virginian virginians
Wisconsin|US|wisconsinite wisconsinites
Chicago|US|chicagoan chicagoans
Boston|US|bostonian bostonians
Philadelphia|US|philadelphian philadelphians
Berlin|DE|berliner berliners
Saxony|DE|saxon saxons
Vienna|AT|viennese
Milan|IT|milanese
Naples|IT|neapolitan neapolitans
Tuscany|IT|tuscan tuscans
Sardinia|IT|sardinian sardinians
Corsica|FR|corsican corsicans
Provence|FR|provençal
Brittany|FR|breton bretons
Andalusia|ES|andalusian andalusians
Cornwall|GB|cornish
Liverpool|GB|liverpudlian liverpudlians
Manchester|GB|mancunian mancunians
Glasgow|GB|glaswegian glaswegians
Queensland|AU|queenslander queenslanders
Melbourne|AU|melburnian melburnians
Quebec|CA|quebecer quebecers quebecker quebeckers québécois quebecois
Ontario|CA|ontarian ontarians
Alberta|CA|albertan albertans
Toronto|CA|torontonian torontonians
Hong Kong|HK|hongkonger hongkongers
Java|ID|javanese
Bali|ID|balinese
Aceh|ID|acehnese
Okinawa|JP|okinawan okinawans
Tigray|ET|tigrayan tigrayans
Zanzibar|TZ|zanzibari zanzibaris
Gaza|PS|gazan gazans
Darfur|SD|darfuri darfuris
Dagestan|RU|dagestani dagestanis
Tatarstan|RU|tatar tatars
Abkhazia|-|abkhaz abkhazian abkhazians
South Ossetia|-|ossetian ossetians
`;

/** Two-word adjectives of regions. */
export const REGION_DEMONYM_PHRASES = `
South America|-|south american|south americans
North America|-|north american|north americans
Latin America|-|latin american|latin americans
Eastern Europe|-|eastern european|eastern europeans|east european|east europeans
Western Europe|-|western european|western europeans|west european|west europeans
Northern Europe|-|northern european|northern europeans
Southern Europe|-|southern european|southern europeans
Central Europe|-|central european|central europeans
West Africa|-|west african|west africans
East Africa|-|east african|east africans
North Africa|-|north african|north africans
Southern Africa|-|southern african|southern africans
South Asia|-|south asian|south asians
Southeast Asia|-|southeast asian|southeast asians|south-east asian|south-east asians
East Asia|-|east asian|east asians
Central Asia|-|central asian|central asians
American Samoa|AS|american samoan|american samoans
Central America|-|central american|central americans
Northern Ireland|GB|northern irish
Middle East|-|middle eastern
Pacific Islands|-|pacific islander|pacific islanders
United States|US|african american|african americans|native american|native americans|asian american|asian americans|mexican american|mexican americans|cuban american|cuban americans
Hong Kong|HK|hong konger|hong kongers
New York|US|new yorker|new yorkers
Western Australia|AU|western australian|western australians|west australian|west australians
South Australia|AU|south australian|south australians
New Mexico|US|new mexican|new mexicans
North Carolina|US|north carolinian|north carolinians
South Carolina|US|south carolinian|south carolinians
West Virginia|US|west virginian|west virginians
Rhode Island|US|rhode islander|rhode islanders
Nova Scotia|CA|nova scotian|nova scotians
`;
