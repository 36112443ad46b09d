/** Words written with a capital that are no names: abbreviations, currencies, clocks, degrees. */
export const CAPITAL_NOT_NAMES = `
usd gbp eur sek nok dkk chf jpy cny rmb inr aud cad nzd zar rub brl mxn krw hkd sgd try pln huf czk ils aed sar ngn kes
utc gmt bst est edt cst cdt mst mdt pst pdt cet cest msk ist jst aest aedt am pm a.m. p.m. ad bc bce ce
lng lpg csv kva m.d. ph.d. b.sc. m.sc. gdp gnp ebitda ebit ebitdar rbis eez vat ipo ceo cfo coo cto cio mp mps mep meps vp md phd mba bsc msc ma ba dna rna mrna hiv aids hpv adhd ptsd
tv tvs pc pcs cpu gpu usb led lcd dvd cd cds pdf html http https url wifi wi-fi gps atm pin sms faq diy vip ngo ngos
suv suvs rv ev evs id ids it ai vr ar iq icu er ppe pcr mri ct ecg mph kph km kg mw gw kw mwh gwh hp rpm psi ppm db hz
khz mhz ghz ok okay mr mrs ms dr prof hon rev sr jr st no vs etc ie eg nb ps rip lgbt lgbtq lgbtqia gop-led r d i ii
iii iv vi vii viii ix xi xii xiii xiv xv n/a hm fm am tba tbc asap fyi aka dj mc caps ot pct gb op-ed q a&e hr pr r&d l/100km co2 ch4 so2 q1 q2 q3 q4 fy h2 n2 o2 o3 h2o n2o nh3 no2 uv url urls seo roi irr npv crm erp kpi kpis cms sdk html5 css
`;

/** Words often capitalised that name nothing by themselves. */
export const NEVER_ALONE = `
state states government federal republic city county province region district north south east west northern southern
eastern western central upper lower new old great greater saint mount lake river street road avenue square internet
web online net radio television god lord bible heaven hell sir madam dear mom mum dad grandma grandpa uncle aunt mother father miss
day night today tomorrow yesterday morning evening spring summer autumn fall winter christmas easter new-year
english spanish-language section article chapter table figure fig appendix note source photo image video file page
pages volume vol issue no number part act scene level phase stage class grade type model version episode season
group team game round match lap set quarter half stadium act bill law amendment party agency ministry department
company corporation bank university college school hospital court office church museum station airport
committee commission council board union association federation police league cup championship award prize minister
president chairman king queen prince princess duke pope secretary general chief director manager captain judge fellow majesty highness excellency honour honor
elsewhere meanwhile read more related see also share follow subscribe advertisement correction update breaking exclusive opinion editorial
world sun moon sharia emeritus mass airlines arrivals departures exporters importers zero
`;

/** Single capitalised words that name one thing without more: bodies, buildings, movements. */
export const NAMES_ALONE = `
congress senate parliament pentagon kremlin vatican capitol treasury bundestag duma knesset taliban constitution
parliament cabinet house earth commons
 fed`;

/** Short words before a possessive that are part of the name after it: "Children's Hospital". */
export const CLASS_POSSESSIVES = `children women men people workers players writers teachers farmers veterans students patients
boys girls queen king prince st. world nurses lawyers journalists actors mothers fathers ladies reader traveller`;

/** Lower-case parts of personal names. The first list may open a name: "bin Salman said". */
export const OPENING_PARTICLES = `van von de del della di da dos das du bin ibn bint abu al el af der den zu zur ter ten vom dela delos`;
export const INNER_PARTICLES = `${OPENING_PARTICLES} do la le las los ben av und y e o wa arap ole ap ferch binti binte bte degli dei dal dello vom zum lui na nan nam á í ul ud uz ur`;
/** Arabic articles joined by a hyphen: "al-Masirah", "el-Sisi". */
export const HYPHEN_ARTICLES = `al el as ash ad an at ar az ul ud ur il`;

/** Prepositions between what is somewhere and the name of the place: `the University of Oslo`. */
export const LOCATING_PREPOSITIONS = 'in at near of from to outside';

/** Forms of address before a person's name that are no offices. */
export const HONORIFICS = 'mr mrs ms miss dr sir dame lord lady';

/** The same with those of orders and of other languages. */
export const ADDRESS_FORMS = `${HONORIFICS} mx messrs prof fr madam madame mme mlle monsieur herr frau señor señora señorita senhor senhora signor signora maître maitre doña pastor engr mallam mzee aling mang alhaji alhaja hajia otunba smt shri datuk datin puan encik cllr barr eng adv arc surv pharm ustaz pandit maulana maulvi opanyin togbe togbui`;

/** Adjectives and nouns of parties that name no body by themselves. */
export const PARTY_WORDS = `republican democrat democratic conservative liberal socialist communist nationalist tory independent presidential parliamentary congressional senatorial`;

/** Countries that take the article after "of". */
export const ARTICLE_COUNTRIES = `Philippines|Netherlands|United States|United Kingdom|United Arab Emirates|Bahamas|Maldives|Gambia|Seychelles|Czech Republic|Dominican Republic|Central African Republic|Democratic Republic of the Congo|Republic of the Congo|Marshall Islands|Solomon Islands|Faroe Islands`;

/** Given names that are ordinary words as well. */
export const GIVEN_WORDS = `bill mark will jack frank rose grace rob sue pat nick dick gene ray miles max victor lance wade guy carol ruth drew blessing patience precious comfort mercy innocent goodluck`;

/** Suffixes of persons: generations and the numbers of kings and popes. */
export const PERSON_SUFFIXES = `jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii`;

/** Marks of rank and honours after a person's name, which are no part of it: "Kama Melly QC". */
export const AFTER_NAMES = `qc kc sc obe mbe cbe kbe dbe frs frse esq rn msp mp md m.d. phd dphil jd cpa dds gbe cmg kcmg dcmg cvo lvo mvo dsc dso bem frcs frcp oam onzm mnzm mla mep td msc bsc llb dvm rgn san gcon gcfr cfr mfr oon`;

/** Words before a name that make a name of their own with it, by kind: "USS Ronald Reagan", "Hurricane Maria". */
export const NAME_OPENERS = {
  product: `uss hms rms hmas hmcs hmnzs usns usat sms ins mv mt ss ms msc rv fv yacht brp kri kd rss ins jds roks hmnlms hdms ara`,
  event: `hurricane typhoon cyclone storm operation fiesta fête festa carnaval copa día`,
  organisation: `ballet cegep bombeiros guardia radiotelevisión unión école ecole escola escuela scuola uc suny cuny université universität universidad universidade università universiteit ministerio ministère
instituto institut istituto partido parti partito partei banco banque banca orquesta orchestre orchester grupo groupe
gruppo confederación federación fédération asociación associazione fundación fondation fondazione movimiento mouvement
movimento mineração mineradora senado congreso asamblea tribunal corte comité comisión consejo minera minerales galerie galleria galería editora cervecería cervecerías comunidad comunidade compañía companhia
compagnie sociedad sociedade société società empresa constructora cooperativa coopérative colegio colégio liceo lycée facultad ejército policía
fiscalía sindicato syndicat frente verein verband scuderia jund jaish ansar harakat katibat liwa jabhat jamaat oberster bundesministerium bundesamt académie academia hôpital`,
  place: `rua torre capela livraria galerias casa vila gouffre pozo plaça carrer passeig strada vicolo largo rossio cabo ponta rue calle avenida avenue via viale piazza plaza praça lago lac mont monte puerto porto isla île isola ilha rio río
museo musée museu château castello palazzo palais
catedral cathédrale cattedrale catedrala iglesia igreja église chiesa basílica basilique templo templos convento monasterio mosteiro couvent
mercado mercato marché parque parc parco jardim jardín jardins sierra serra cerro volcán laguna lagoa bahía baía playa praia plage
puente ponte pont valle vallée estadio estádio stadio stade aeropuerto aeroporto aéroport palacio palácio barrio bairro quartier
fuerte forte fort castillo castelo mirador mirante cueva gruta grotte cascada cachoeira cenote hacienda fazenda quinta
schloss burg gasse wat pulau gunung sungai bukit kampung candi jalan wadi jebel jabal djebel qasr borj koh doi ain deir dayr beit bayt kafr kfar nahr khirbet marj circuit autodromo autódromo quai`,
} as const;

/** Adjectives of faiths: with a small noun after them they name nothing. */
export const FAITH_ADJECTIVES = `jewish christian muslim islamic catholic protestant anglican orthodox buddhist hindu sikh sunni shia shiite
jesuit baptist methodist lutheran evangelical mormon presbyterian pentecostal quaker adventist calvinist coptic maronite
mennonite amish hasidic salafi wahhabi ismaili zoroastrian episcopalian
latino latina latinx hispanic chicano`;

/** Adjectives that open a sentence or a headline before a name: "Former US Senator". */
export const OPENING_ADJECTIVES = `former incumbent late ex then fellow outgoing incoming acting longtime retired numerous several many various most
other rival local young old new top senior veteran early mid debutant rookie`;
/** Marks of legal form that may follow a comma and take a full stop. */
export const LEGAL_FORMS = `inc ltd llc llp lp plc corp co kft nyrt gmbh ag sa nv bv ab asa as spa srl pty pte bhd jsc limited incorporated`;
/** Shortenings before a name that take a full stop: "St. Louis", "Mt. Fuji". */
export const OPEN_SHORT_FORMS = `st ste mt ft dr mr mrs ms sen rep gov gen col lt sgt capt prof rev hon pres sec adm cmdr maj brig supt insp fr sr jr no vs messrs mx atty barr engr eng adv arc surv pharm const cllr amb u.s u.k`;

/** Ends of web names: "Znak.com", "UOL.com.br". */
export const WEB_ENDS = `com org net edu gov io ru uk br de fr tv info co au ca in cn jp eu it es nl news me us fm ai`;

/** Who belongs to the body whose name stands right before: "Acme spokeswoman". What follows these is a person. */
export const PEOPLE_OF_BODIES = 'spokesman spokeswoman spokesperson shareholders employees';

/** Nouns after a name or before it that tell its kind: "the film Alien", "Falcon 9 rocket". */
export const KIND_NOUNS = {
  organisation: `company firm brokerage corporation group organisation organization agency newspaper journal daily weekly tabloid magazine website site
broadcaster channel network airline carrier bank manufacturer maker giant conglomerate retailer supermarket startup start-up
exporter importer refiner refinery steelmaker cheesemaker toymaker tyremaker truckmaker phonemaker papermaker brickmaker glassmaker boatbuilder shipbuilder planemaker shipyard wholesaler distributor utility bourse cooperative subsidiary unit
publisher party movement militia rebels militants insurgents union club team charity nonprofit watchdog regulator
university college school subsidiary studio label band operator developer contractor supplier brand chain automaker carmaker
consortium partner coalition alliance faction outlet broadcaster enterprise association federation bloc pact service
provider platform franchise parties side squad government ministry police officials
fund brewer housebuilder insurer lender drugmaker chipmaker consultancy bakery brewery distillery winery gang orchestra quartet duo trio quintet`,
  place: `restaurant hotel hostel guesthouse pub nightclub city town village region province state district suburb island neighbourhood neighborhood municipality county
capital port area borough commune township kibbutz moshav settlement river lake mountain volcano valley peninsula prefecture governorate
airport harbour harbor coast mines quarry deposit aquifer dam reservoir oilfield gasfield lagoon glacier oasis canyon gorge hamlet estuary waterfall swamp atoll canal monastery cemetery cafe café hall pool beach hill ridge caves desert planet exoplanet asteroid moon oblast rainforest forest street avenue province republic island`,
  event: `tournament festival summit conference championship race election referendum exhibition expo ceremony storm
hurricane typhoon cyclone earthquake operation competition contest marathon match final`,
  product: `craft rocket capsule spacecraft aircraft plane jet airliner helicopter missile satellite drone probe rover lander
telescope watch watches scooter tractor smartphone phone tablet console computer car sedan truck suv model engine vaccine drug app software browser
ship vessel ferry yacht ketch schooner sloop brig cutter submarine frigate destroyer carrier tanker trawler boat dinghy lifeboat tug tugboat icebreaker barge catamaran coupé coupe hatchback roadster motorbike motorcycle train locomotive rifle pistol gun tank`,
  work: `film movie novel book song album single series show play opera musical documentary poem painting sitcom episode
video game comic memoir autobiography article essay`,
  law: `bill act law treaty accord agreement pact convention`,
  person: `scientist professor actor actress singer author writer minister lawmaker senator player coach driver`,
} as const;

/** Sentence openers that look like names in front of one. */
export const EDITION_WORDS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth annual inaugural`;

/** Words that take a number into the name: "Flight 302", "Falcon 9", "Article 50". */
export const NUMBERED_WORDS = `flight apollo boeing airbus falcon soyuz vostok sputnik voyager ariane vega atlas delta saturn gemini
viking pioneer mariner shenzhou luna chandrayaan artemis progress cygnus starlink formula channel radio route highway
interstate resolution area studio windows iphone ipad ios android galaxy pixel playstation xbox nintendo
cessna embraer antonov tupolev sukhoi mig bombardier dc il tu su fokker tesla mazda bmw audi ferrari peugeot expo euro
covid sars gliese kepler trappist hubble type mark block region terminal gate camp pier platform zone sector district ward
unit reactor phase generation division league serie ligue proposition agenda
vision horizon super ebola boeing's pentium nexus ryzen geforce python java rfc iso`;

/** Surnames of Korea, Taiwan and Hong Kong as written in English. */
export const EAST_ASIAN_SURNAMES = `ahn bae baek ban bang byun bong cha chae chan chang chen cheng cheong cheung chiang chin cho choe choi chon chong chow chu chun chung eom fung gil goh gong gu gwak ha hahn han heo ho hong hsieh hsu huang huh hung hwang hyun im jang jeon jeong ji jin jo joo ju jung kan kang kee kil kao ki kim ko koh koo kuo kwak kwok kwon lai lam lau law lee leung li liang lim lin liu lo ma maeng min moon myung na nam ng no noh oh paik pak park pyo pyun rhee ri roh ryu sa seo shin sim sin so sohn son song su suh sung tak tam tang tong tsai tseng wang wong woo wu yang yeo yeom yi yim yoo yoon you yu yuk yun`;

/** Families of journals, by their first word: "Nature Astronomy", "PLOS Biology". */
export const JOURNAL_FAMILIES = 'nature plos lancet jama';

/** What agencies call their reports, at the head of a line: "UPDATE 2-", "FACTBOX:". */
export const LABELS = `brief update wrapup factbox timeline snapshot advisory refile correction corrected diary digest highlights analysis exclusive breaking urgent preview newsmaker insight column instant deals interview alert flash text poll graphic explainer profile obituary special rpt lead roundup watch`;
