/**
 * Words that tell what kind of name they stand in or beside. Written for this project; lower case,
 * parted by blanks.
 */

import { MONTH_ABBREVIATIONS, MONTH_NAMES } from './months.ts';
import { WEEKDAY_ABBREVIATIONS, WEEKDAY_NAMES } from './weekdays.ts';

/** Heads of organisations' names: the last word, or the word before "of" and "for". */
export const ORGANISATION_HEADS = `
academy administration agency airline airlines airways alliance archdiocese army assembly associates association
authority bank bar battalion bench board brigade brotherhood bureau cabinet campaign caucus center centre chamber
church cinema circle clinic club coalition college command commission committee companies company confederation
conference congregation congress conservatory consortium constabulary consulate cooperative corporation council
court courts crew department diocese directorate division embassy ensemble enterprise enterprises executive faculty
fed federation fellowship fleet force forces forum foundation front fund gallery gang garrison government group
guard guild guards headquarters hezbollah holding holdings hospital hotels house household industries infirmary
infantry initiative inspectorate institute institution institutions international jirga junta knights laboratories
laboratory labs league legion legislature library mafia magistracy media militia ministry mission mob monastery
motors movement mosque museum navy network networks observatory office ombudsman opera orchestra order organisation
organization orphanage panel parish parliament partners partnership parties party patrol petroleum pictures platoon
police press presidency presidium productions program programme prosecutor quartet railroad railway railways
records regiment registry republicans resistance restaurants school schools secretariat senate seminary service
services sisters societies society soviet squad squadron staff station stations store stores studio studios
subcommittee supermarket symphony syndicate systems taskforce team technologies technology telecom theater theatre
tribunal troupe trust union unions unit universities university ventures watch watchdog workers workshop works yard
`;

/** Marks of a company's legal form, and other last words of company names. */
export const LEGAL_SUFFIXES = `
inc incorporated corp corporation ltd limited llc llp lp plc co company gmbh ag sa s.a. n.v. nv bv b.v. spa s.p.a. srl
pty pte oy oyj ab asa as a/s aps kg kgaa sarl se s.r.o. kk k.k. bhd berhad tbk jsc ojsc pjsc ooo oao zao zrt nyrt kft
holdings group bros brothers sons partners & fc cf afc sc f.c. rfc
`;

/** Forms of address, ranks and offices that stand before a person's name. */
export const TITLES = `
mr mrs ms miss mister messrs mx dr doctor prof professor sir dame lord lady madam madame monsieur mme mlle herr frau señor
senor sheikh shaikh sheik sultan emir prince princess king queen duke duchess earl count countess baron baroness
viscount marquess emperor empress tsar czar kaiser pope cardinal archbishop bishop rev reverend father fr brother sister mother
imam ayatollah mullah rabbi pastor saint st dalai lama president vice-president vice premier chancellor minister
secretary senator sen congressman congresswoman representative rep governor gov mayor ambassador deputy mp mep
chairman chairwoman chairperson chair chief ceo cfo coo cto director manager spokesman spokeswoman spokesperson
commissioner judge justice attorney lawyer prosecutor sheriff inspector superintendent constable detective officer
general gen colonel col major maj captain capt lieutenant lt sergeant sgt corporal private admiral commander cmdr
marshal brigadier commodore coach captain player striker goalkeeper midfielder defender forward quarterback actor
actress singer author writer poet novelist composer director producer artist painter sculptor architect journalist
reporter editor correspondent host presenter analyst economist scientist professor researcher physicist chemist
biologist astronomer mathematician philosopher historian engineer inventor founder co-founder owner entrepreneur
activist leader candidate nominee lawmaker legislator councillor councilman councilwoman councilor alderman
cosmonaut astronaut pilot driver rider swimmer runner golfer boxer wrestler skater cyclist champion winner
billionaire businessman businesswoman tycoon mogul oligarch dictator premier speaker whip treasurer cleric warlord
uncle aunt cousin husband wife son daughter late former ex self-styled comedian rapper guitarist drummer bassist
pianist violinist conductor filmmaker screenwriter lyricist nobel laureate gold medallist medalist
`;

/** Parts of geographical names. */
export const PLACE_HEADS = `
airport archipelago avenue ave bay basin beach bend boulevard blvd borough bridge canal canyon cape castle cathedral
city coast continent county creek crossing dam delta desert district drive falls field fields forest fort garden
gardens gate gulf harbor harbour heights highway hill hills island islands isle isles junction lake lakes lane loch
mall memorial metro monument moor mount mountain mountains mt municipality neighborhood neighbourhood oblast ocean
palace park parkway pass peak peninsula pier place plain plains plateau plaza point pond port prefecture province
quarter ranch range raion reef region republic reserve reservoir resort ridge river road route sea shore shrine
square st stadium state station strait straits street suburb temple territories territory tower town township trail
tunnel turnpike valley village voivodeship volcano ward wood woods zone arena bank strip hall
north south east west northern southern eastern western central upper lower inner outer greater northeast northwest
southeast southwest northeastern northwestern southeastern southwestern
`;

/** Heads of the names of events. */
export const EVENT_HEADS = `
awards attack attacks battle biennale bombing bombings campaign carnival celebration ceremony championship
championships coup crisis crusade crusades cup day derby disaster earthquake election elections expo exposition
fair famine festival final finals fire flood floods games gala genocide grand prix holocaust hurricane inauguration
intifada invasion jubilee marathon massacre mutiny offensive olympics olympiad open operation pandemic parade
paralympics playoffs plebiscite primaries primary protests raid rally rebellion referendum regatta revolt revolution
riot riots season series shooting shootings show siege spring storm summit superbowl bowl symposium tour tournament
tragedy trial tsunami typhoon cyclone uprising war wars week wildfire workshop convention conference eurovision
brexit congress congresses league cups slam prix
`;

/** Heads of the names of laws, agreements and awards. */
export const LAW_HEADS = `
accord accords act acts agreement agreements amendment article articles bill charter clause code compact constitution
convention covenant declaration decree directive doctrine edict framework law laws pact plan policy proposition
protocol resolution rule statute title treaty award medal prize oscar emmy grammy order cross star ribbon scholarship
fellowship
`;

/** Heads of the names of newspapers, broadcasters and magazines. */
export const MEDIA_HEADS = `
advertiser bulletin broadcasting chronicle courier daily digest dispatch echo examiner express gazette globe guardian
herald independent inquirer journal ledger magazine mail mirror monitor morning news newspaper newspapers newswire
observer online post press radio record register reporter review standard star sun telegraph television telegram times
today tribune tv wire weekly world channel network politico podcast zeitung
`;

/** Heads of the names of works and products. */
export const WORK_HEADS = `
album anthem ballad bible book chronicles concerto diary documentary edition episode film gospel hymn journal magazine
manifesto memoir movie novel opera poem quartet quran saga sequel sermon single sonata sonnet song songs soundtrack
story suite symphony tale tales trilogy
airbus boeing capsule console craft dragon engine falcon galaxy ipad iphone iphones kindle missile mobile model
rocket satellite shuttle software spacecraft version vaccine windows android playstation xbox
`;

/** Lower-case parts of personal names. */
export const PARTICLES = `
van von der den de del della di da dos das du la le el al bin ibn bint abu ben ter ten zu zur af av ould und y e st san
santa dal lo d' l' mac mc o'
`;

/** Words in lower case that stand between the capitalised words of a name ("Bank of England", "Serbian national team"). */
export const JOINING_WORDS = `
's of and the for on in to at a an by with from or as upon near over against between among into no per under
vs co d e et s st t amp en und och og y na ni für à le les des du de da do dos das del della delle degli dello di la las
los el sur sous aux au au-dessus von van der den dem zur zum zu ter ten te ibn bint abu ben bin née nationale supérieure
national international metropolitan federal presidential parliamentary legislative general state local regional
municipal civil women's men's people's football railway cricket ice hockey basketball rugby volleyball baseball team city
campus river department cabinet channel house naval space election elections party world school university county
district province army club union island islands lake mountain valley church college company museum park street road
station line war film festival award awards conference championship championships cup league republic
`;

/** Words that stand before a place. */
export const PLACE_PREPOSITIONS = `
in at near from to into across throughout around outside inside within towards toward via off southern northern
eastern western central downtown outskirts capital city town village province state country region neighbouring
neighboring visit visited visiting invade invaded
`;

/** Verbs and nouns of communication and other acts of persons. */
export const SPEECH_VERBS = `
said says say saying told tells tweeted tweets wrote writes stated states added adds announced announces noted notes
argued argues claimed claims commented comments explained explains insisted replied responded asked asks warned warns
urged denied denies confirmed confirms acknowledged admitted admits declared declares revealed recalled remarked
suggested suggests testified thinks thought believes believed hopes hoped vowed promised pledged resigned
married died born elected appointed nominated arrested won wins scored defeated beat
interviewed thanked congratulated accused praised criticised criticized condemned
`;

/** Verbs and nouns that companies and other bodies go with. */
export const BODY_WORDS = `
acquired acquires acquisition merger shares shareholders employees employee subsidiary subsidiaries ceo founder
headquarters headquartered founded spokesman spokeswoman spokesperson chairman chief executive profit profits revenue
revenues quarterly stock stocks based launched launches manufacturer maker producer retailer airline bank company firm
giant group party members member according reported reports published publishes newspaper magazine coalition filed
sued merged announced signed coach manager striker midfielder goalkeeper fans fan team squad season league match game
played plays against joined
`;

/** Months, days of the week and feasts. */
export const CALENDAR = `
${MONTH_NAMES} ${MONTH_ABBREVIATIONS} ${WEEKDAY_NAMES} ${WEEKDAY_ABBREVIATIONS}
christmas easter ramadan eid hanukkah passover thanksgiving halloween
`;

/** Words of the grammar, seldom part of a name. */
export const FUNCTION_WORDS = `
a an the this that these those some any each every all both either neither no not none i me my mine we us our ours you
your yours he him his she her hers it its they them their theirs who whom whose which what when where why how if
because although though while since until unless whereas as than then so but and or nor yet for of in on at by with
without about against between among through during before after above below under over from to into onto upon up down
out off again further once here there is are was were be been being am do does did doing have has had having will would
shall should can could may might must ought also too very just only even still already however therefore moreover
meanwhile nevertheless furthermore instead perhaps maybe yes no please thanks well now today yesterday tomorrow
according despite following including such many much more most few several other another own same one two three four
five six seven eight nine ten eleven twelve twenty thirty hundred thousand million billion first second third last next
let let's it's that's there's i'm i've i'd i'll you're you've we're we've they're they've don't doesn't didn't isn't
aren't wasn't weren't won't can't couldn't wouldn't shouldn't haven't hasn't what's who's he's she's rt lol omg
`;

/** Inhabitants, languages and adjectives of countries, regions and cities. */
export const DEMONYMS = `
afghan afghani african afrikaans afrikaner albanian algerian american amerindian andalusian andorran anglo angolan
antiguan arab arabian arabic aragonese aramaic argentine argentinean argentinian armenian aruban asian assyrian athenian
australian austrian austro aussie azerbaijani azeri bahamian bahraini balinese balkan baltic bangladeshi barbadian
basque bavarian belarusian belarussian belgian belizean bengali beninese berber berliner bermudian bhutanese bohemian
bolivian bosniak bosnian botswanan brazilian breton brit british briton britons bruneian bulgarian burkinabe burmese
burundian byzantine californian cambodian cameroonian canadian cantonese caribbean castilian catalan caucasian
celtic central-american chadian chechen chilean chinese circassian colombian comorian congolese copt coptic cornish
corsican cossack costa-rican croat croatian cuban cypriot czech czechoslovak czechoslovakian dalmatian dane danish
djiboutian dominican dutch dutchman ecuadorian ecuadorean egyptian emirati english englishman englishmen eritrean
estonian ethiopian etruscan eurasian european faroese fijian filipina filipino finn finnish flemish florentine
floridian formosan french frenchman frenchmen frenchwoman gabonese gaelic galician gambian gaul genoese georgian
german germanic ghanaian greek greenlandic grenadian guatemalan guinean gujarati guyanese haitian hausa hawaiian
hebrew hellenic hindi hispanic hollander honduran hungarian iberian ibo igbo icelander icelandic indian indonesian
inuit iranian iraqi irish irishman irishmen israeli italian ivorian jamaican japanese javanese jewish jew
jordanian kashmiri kazakh kazakhstani kenyan khmer korean kosovan kosovar kurd kurdish kuwaiti kyrgyz lao laotian
latino latina latin latvian lebanese liberian libyan liechtensteiner lithuanian londoner lombard luxembourgish
macedonian magyar malagasy malawian malay malayan malaysian maldivian malian maltese manchu mandarin manx maori
marathi mauritanian mauritian maya mayan mediterranean mexican micronesian moldovan moldavian monegasque mongol
mongolian montenegrin moor moorish moroccan mozambican muscovite namibian nauruan navajo neapolitan nepalese nepali
netherlandish newfoundlander nicaraguan nigerian nigerien nordic norman north-korean norse norwegian omani oriental
oromo ottoman pakistani palestinian panamanian paraguayan parisian pashtun persian peruvian phoenician pole polish
polynesian portuguese prussian punjabi qatari quebecois romani roman romanian russian rwandan rwandese sami samoan
sanskrit sardinian saudi saxon scandinavian scot scotsman scottish scots senegalese serb serbian serbo seychellois
shia siberian sicilian sikh sinhalese slav slavic slovak slovakian slovene slovenian somali soviet spaniard spanish
sri-lankan sudanese sumatran sumerian surinamese swabian swahili swazi swede swedish swiss syrian tahitian taiwanese
tajik tamil tanzanian tasmanian tatar telugu texan thai tibetan togolese tongan trinidadian tswana tunisian turk
turkic turkish turkmen tuscan tutsi hutu ugandan uighur uyghur ukrainian ulster urdu uruguayan uzbek vatican
venetian venezuelan vietnamese viking visigoth visigothic welsh welshman westphalian yemeni yemenite yiddish yoruba
yugoslav yugoslavian zairean zambian zimbabwean zulu xhosa rohingya darfuri tigrayan
`;

/** Religions, creeds, parties' followers and other groups written with a capital. */
export const GROUPS = `
muslim muslims islam islamic islamist islamists christian christians christianity catholic catholics catholicism
protestant protestants protestantism orthodox lutheran lutherans calvinist baptist baptists methodist methodists
presbyterian anglican anglicans evangelical evangelicals mormon mormons quaker quakers jesuit jesuits franciscan
benedictine buddhist buddhists buddhism hindu hindus hinduism sikhs sikhism jews judaism jewish sunni sunnis shiite
shiites shi'ite shi'ites shia zionist zionism alawite druze yazidi yazidis wahhabi salafi salafist sufi atheist
communist communists communism marxist marxism socialist socialists socialism fascist fascists fascism nazi nazis
nazism liberal liberals liberalism conservative conservatives democrat democrats democratic republican republicans
tory tories labour labourite whig whigs bolshevik bolsheviks menshevik leninist stalinist maoist trotskyist
nationalist nationalists separatist peronist gaullist thatcherite kremlin green greens libertarian libertarians
eurosceptic unionist unionists loyalist loyalists royalist jacobite puritan
arabs kurds serbs croats tutsis hutus turks tamils uighurs uyghurs tatars cossacks romans greeks germans americans
russians canadians britons scots europeans africans asians indians pakistanis iraqis iranians israelis palestinians
saudis syrians egyptians mexicans brazilians italians spaniards poles czechs slovaks hungarians romanians bulgarians
ukrainians swedes danes norwegians finns australians filipinos koreans indonesians malaysians vikings
`;
