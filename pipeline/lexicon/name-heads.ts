/**
 * Words that decide what kind of thing a name is when they are its head: its last word, or the
 * word before "of", "for" and the like. A word stands in one list only.
 */
export const NAME_HEADS = {
  organisation: `
academy administration agency air airline airlines airways alliance archdiocese army assembly associates association
authority bank battalion board brigade brigades brotherhood broadcaster broadcasting bureau cabinet caucus chamber
church clinic club coalition community construction consulting chronicle courier dispatch examiner inquirer insider post sentinel telegraph college command commission commissariat committee communist companies company
confederation congregation congress consortium constabulary consulate cooperative corporation corps council court
courts diocese dicastery directorate division eleven embassy enterprise enterprises exchange faculty federation fleet force
forces foundation front fund gazette government group guard guards guild headquarters herald holding holdings
hospital hotels industries infantry initiative inspectorate institute institution institutions insurance jirga
journal junta labs laboratories laboratory league legion legislature library lobby mafia magazine media militia
ministry mission motors mujahideen navy network networks news newspaper nhs office ombudsman opera orchestra
organisation organization parliament partners partnership parties party patrol petroleum pharma bio constructions homes properties developments pharmaceuticals
philharmonic philharmonia pictures platoon police post presidency press productions railway railways records regiment registry
reserve-bank republicans restaurants savings school schools secretariat senate seminary service services society
soviets squad squadron staff store stores studios subcommittee symphony-orchestra syndicate systems taskforce tass
team semiconductor semiconductors microsystems microelectronics biosciences biosystems bioscience winery vineyards aerosystems technologies telecom television times treasury tribe tribes tribunal tribune troupe trust tv union unions
united universities university ventures vice-presidency watch watchdog weekly wildlife-service workers workshop-group
gmbh ag plc inc ltd llc llp corp co kft nv sa spa ab asa oyj ltda jsc pjsc ooo pty fc cf afc sc rfc f.c. s.a. n.v. s.p.a.
airbus taliban crescent cross knesset bundestag bundesrat duma lok-sabha rajya-sabha dail dáil seanad althing
riksdag storting folketing sejm senado politburo vatican-bank kremlin-press rangers rovers wanderers albion hotspur
athletic yankees lakers warriors giants dodgers devils panthers bulls celtics steelers patriots cowboys eagles
falcons packers bears lions tigers cubs mets knicks nets raptors maple-leafs canadiens bruins penguins
capitals flyers blackhawks blues oilers flames canucks sharks ducks kings wizards mavericks rockets spurs suns
pistons cavaliers bucks pacers hawks hornets heat magic grizzlies pelicans timberwolves thunder nuggets jazz clippers
clan cartel directorate-general dept department departments delegation movement resistance infirmary conservatory observatory
planetarium ports houses brothers sons airforce coastguard commissioners prosecutor-general gendarmerie carabinieri
intelligence rescue aid airbase-command bros motorsport racing ferrari energy electric oil gas steel mining resources
software semiconductor electronics biotech therapeutics biologics genomics diagnostics analytics securities optics devices cruises timber bancorp capital partners-group investments
entertainment interactive games-studio communications wireless mobile-network logistics foods brewery breweries
gladiators strikers sixers titans renegades scorchers sunrisers crusaders highlanders rhinos wildcats dragons bulldogs broncos roosters raiders magpies bombers swans demons dockers crows spartans trojans wolverines longhorns huskies cougars mustangs colts texans vikings ravens orioles phillies braves marlins mariners astros padres gators sabres knights royals
taverns inns mutual minerals metals players singers voices consort ensemble trio quintet sextet contracting
beverages cosmetics watchers jewellers butchers bakery brasserie pharmacy bookshop foundry distillery biosensor lines elementary grammar property`,
  place: `
airport archipelago avenue ave bay basin beach boulevard blvd borough bridge canal canyon cape castle cathedral chapel
city cliff coast continent county cove creek crossing cemetery dam delta desert district docks drive estate estuary
falls farm fault field fjord forest fort garden gardens gate glacier gorge gulf hall harbor harbour heights highway hill
hills island islands isle isles jail junction lake lakes lane loch mall marina marsh mausoleum mosque monastery
monument moor mount mountain mountains municipality neighborhood neighbourhood oblast ocean palace parish park parkway pass
peak peninsula pier plain plains plateau plaza point pond port prefecture prison province pyramid quarter quay
rainforest ranch range raion reef refinery region republic reservation reserve reservoir residence ridge river road
route ruins rainforest savanna savannah sea shore shrine spaceport square stadium station strait straits street
suburb swamp synagogue temple terminal terrace territories territory tower towers town township trench tunnel
turnpike valley village voivodeship volcano ward waterfall wetland wharf wood woods zoo arena velodrome racecourse
racetrack circuit speedway crater centre center complex headland penitentiary observatory-site abbey basilica
taluk tehsil mandal upazila woreda kebele gmina powiat kommune arrondissement wilaya kabupaten barangay
kingdom emirate sultanate caliphate emirates states planet galaxy nebula building house mansion skyscraper pipeline
cosmodrome airbase barracks checkpoint camp depot embankment ghat market metro plantation causeway interstate motorway
governorate canton museum theatre theater gallery formation moraine caldera`,
  event: `
trophy run race triathlon stakes relay challenge faire fest comicon con awards attacks battle biennale bombing bombings campaign carnival celebration ceremony championship championships
conference congress-session convention coup crisis crusade cup day derby disaster earthquake election elections
eurovision exhibition expo exposition fair famine festival final finals fire fires flood floods forum games gala
genocide grand-prix holocaust hurricane inauguration inquiry intifada invasion jubilee launch-event marathon massacre
match meeting mutiny offensive olympics olympiad open pandemic parade paralympics playoffs prix protests rally
rebellion referendum regatta revolt revolution riot riots season semi-final semi-finals session shooting shootings
siege spring storm summit superbowl bowl symposium tour tournament tragedy trial trials tsunami typhoon cyclone
uprising niño niña war wars week wildfire workshop accident crash explosion eclipse blitz armistice marathon-majors
prize prizes medal masters oscars grammys emmys baftas epidemic outbreak recession depression`,
  product: `
aircraft airliner rocket capsule spacecraft missile satellite shuttle telescope probe rover lander module tank rifle
helicopter drone engine processor console smartphone phone tablet vaccine browser explorer app jet bomber fighter-jet submarine
frigate destroyer carrier liner yacht locomotive train-set sedan suv pickup`,
  work: `
album anthem ballad bible concerto diary documentary gospel hymn manifesto memoir movie novel opera-work poem quran
koran saga sequel sonata song songs soundtrack symphony tale tales trilogy encyclopedia encyclopaedia dictionary
almanac report chronicles show podcast`,
  law: `
accord accords act acts agreement agreements amendment bill charter code constitution covenant declaration decree
directive doctrine law laws pact proposition protocol resolution statute treaty convention-law regulation ordinance
backstop deal armistice-agreement regulations`,
  other: `
award medal-of-honor scholarship fellowship program programme project plan operation star honour honor brexit internet
bitcoin flight ebola virus disease syndrome sclerosis diabetes dementia arthritis disorder influenza covid method principle theory theorem effect scale index`,
} as const;

/** Heads that take "of" into the name: "Bank of England", "Gulf of Mexico", "Treaty of Lisbon". */
export const OF_HEADS = `
academy administration agency army assembly association authority bank bar battle bay board bureau cape cathedral
cabinet chamber church city club coalition college commission committee commonwealth company confederation conference
congress constitution convention corporation council county court declaration department diocese dicastery directorate district
duchy embassy emirate faculty federation festival fellowship fort foundation free-state front fund gate group guild
gulf hall head-office high house institute institution isle isles journal kingdom lake league library lord-mayor
ministry mission mount movement museum nation national observatory office orchestra order organisation organization palace parliament party
peace people port prefecture principality province realm region register republic river school sea secretariat senate
seminary siege society soviet state states strait straits sultanate synod territory theatre times tower treaty trust
carnival tunnel union united university valley voice war wall union-of minister-office presidency prosecutor-general exchange
field college-of center centre alliance brotherhood knights sons daughters bill treasury museum-of temple tomb
archbishopric government parade cup act lord community organisation-of prize medal legion coast horn cradle survey tour
`;

/** Heads that take "for", "on", "to", "against": "Center for Disease Control", "Convention on Biodiversity". */
export const FOR_HEADS = `
academy agency alliance association authority bureau campaign center centre centers centres centre coalition
commission committee conference convention council court department directorate federation forum foundation fund group
institute institutes initiative league ministry movement office organisation organization panel party programme
program project society summit task-force team trust union unit watch network partnership prize award school service
dicastery section secretariat museum agreement assembly board directorate-general doctors mission reporters students mothers friends
rally campaign front
`;

/** Heads that take "in" and "for": prizes. */
export const PRIZE_HEADS = `prize award medal prizes awards`;

/**
 * What firms and houses deal in, as the last word of their names, in English and in other tongues: "Odfjell
 * Drilling", "Neumann Kaffee Gruppe". Nobody is called so.
 */
export const FIRM_ENDS = `
shipping seafood seafoods drilling composites tankers offshore subsea cement tobacco textiles chemicals petrochemicals
plastics ceramics tyres tires batteries renewables hydro robotics aerospace automotive trucks freight packaging brands
supermarkets apparel healthcare reinsurance assurance leasing financial trading commodities merchants realty resorts
leisure betting gaming catering dairies fisheries lumber refining haulage couriers publishing telecommunications
fertilisers fertilizers footwear smelters shipyards shipbuilding cinemas dealers genetics
gruppe grupp fonds stiftung stiftelse stiftelsen verlag werke sparkasse bankası bankasi kurumu kurulu kaffee azot invest
kapital konzern klinikum neft neftegaz banka banken forbundet förbundet bahn brauerei versicherung sanayi
`;

/** Ends of such words: "Jubileumsfond", "Landesbank". */
export const FIRM_SUFFIXES = `fond fonds verband stiftung verlag gesellschaft sparkasse landesbank stiftelse klinikum gruppe werke forbund förbund`;
