/**
 * Words of offices and occupations. A title is read as: rank and portfolio words, one head, and
 * what completes it ("general", "of state", "for foreign affairs").
 */

/** Heads that name an office: on their own they say who someone is. */
export const OFFICE_HEADS =
  'administrator admiral alderman archdeacon precentor convener convenor bombardier commodore corporal monsignor viscount adviser advisor ambassador archbishop archpriest ayatollah baron baroness bishop brigadier caliph captain cardinal chair chairman chairperson chairwoman chancellor chief colonel comandante commandant commander commissioner comptroller congressman congressperson congresswoman constable consul controller coordinator coroner councillor councilman councilwoman councilor count countess curator czar dean delegate deputy director duchess duke emir emperor empress envoy governor head inspector judge justice king leader lieutenant lord magistrate marshal midshipman mayor minister ombudsman officer operator overseer ' +
  'patriarch pope premier president prime-minister prince princess principal procurator prosecutor provost queen rabbi rector registrar regent representative secretary senator sergeant sheikh sheriff solicitor speaker sultan superintendent supervisor taoiseach treasurer tsar undersecretary vice-chancellor vicar viceroy warden whip ceo cfo coo cto cio mp mep msp md td mla imam mpl mlc mna selectman selectwoman assemblyman assemblywoman assemblymember councilmember alderwoman bursar prefect subprefect burgomaster adjudicator arbitrator mediator ruler sarpanch tehsildar governor-general director-general secretary-general co-chair co-chairman co-chairwoman co-founder cofounder founder general major reeve undersheriff cathaoirleach tánaiste tanaiste garda gunner private mufti canon mullah archimandrite subdean almoner liquidator quartermaster adjutant ensign airman airwoman aircraftman equerry attaché attache chargé mec chieftain headman councilperson selectperson assemblyperson alderperson maharaja nawab fiscal';

/** Heads that name an occupation: they are roles when tied to a person by apposition, prefix or verb. */
export const OCCUPATION_HEADS =
  'licensee collector archivist conservator restorer oboist bassoonist librettist gallerist biographer newsreader anchorwoman crewman deckhand dispatcher facilitator intermediary peacekeeper copilot boatswain helmsman coxswain cartographer receptionist dietician cricketer parliamentarian counsellor counselor contractor businessperson smallholder farrier falconer yachtsman yachtswoman climber recorder reader master handler guide crier steward printer prop hooker lock aide assistant chorister candidate nominee advocate guard kicker lineman goalie netminder tenor mezzo contralto intendant dealer shareholder barber actuary announcer bailiff ballerina bookmaker boatbuilder brewer bricklayer broker busker cabinetmaker caterer chauffeur clergyman cleric coder concierge croupier custodian diver dressmaker educator evangelist farmhand ferryman financier forester gamekeeper goldsmith groundskeeper groundsman gunsmith herbalist hygienist innkeeper interpreter inventor jeweller jeweler labourer laborer landscaper logger lumberjack machinist metalworker mortician newsagent notary oarsman orthodontist paralegal patrolman pawnbroker perfumer proofreader prospector psychoanalyst realtor recruiter repairman saddler salesperson schoolteacher schoolmaster schoolmistress seafarer shepherd shoemaker silversmith soloist stagehand statesman steelworker stevedore stewardess stockbroker storyteller stylist theorist translator trucker undertaker ventriloquist vintner violist warder watchman weightlifter wheelwright woodcarver woodworker zookeeper jurist abbot abbess postman postwoman policeman policewoman salesman saleswoman cameraman cleaner cook waiter waitress bartender barista decorator janitor housekeeper nanny childminder carer tutor lifeguard copywriter scriptwriter typist vet curate verger docker dockworker miner tailor cobbler blacksmith shipwright huntsman glazier joiner upholsterer potter weaver critic seamer choirmaster bandleader catechist fitter welder rider rifleman guardsman trooper sapper fusilier seaman mountaineer greengrocer fishmonger bookseller watchmaker roofer plasterer locksmith crofter handyman stonemason seamstress luthier ceramicist puppeteer illustrator animator printmaker alpinist explorer suffragist suffragette balloonist aviator optometrist optician chiropractor podiatrist sommelier restaurateur hotelier publican distiller cheesemaker winemaker impresario soprano baritone countertenor harpsichordist clarinettist flutist trombonist keyboardist frontman frontwoman dramaturg scenographer costumier stuntman stuntwoman paralympian hurdler decathlete heptathlete rower sculler gymnast snowboarder skater judoka linesman pundit influencer backbencher frontbencher harbourmaster harbormaster postmaster academic accountant agronomist anaesthetist anesthesiologist arborist audiologist bacteriologist beekeeper botanist cardiologist cellist cinematographer conservationist demographer dermatologist dietitian documentarian embryologist endocrinologist entomologist essayist ethicist ethnographer ethnologist fisherman flautist folklorist gastroenterologist glaciologist gynaecologist gynecologist haematologist harpist hematologist hepatologist herpetologist horticulturist hydrologist lexicographer lyricist memoirist musicologist mycologist neurosurgeon nutritionist obstetrician oncologist ophthalmologist organist ornithologist orthopaedist osteopath parasitologist percussionist pharmacist pharmacologist physiologist physiotherapist primatologist psychotherapist radiographer radiologist rancher rheumatologist saxophonist theologian therapist trumpeter urologist violinist vocalist auditor baker batsman batter bookkeeper boss bowler builder butcher carpenter catcher chaplain clerk cornerback corporator courier dancer deacon defender electrician florist flanker fullback gardener goaltender hairdresser headmaster headmistress headteacher landlady landlord linebacker magician matron mechanic official outfielder paediatrician playmaker plumber promoter shopkeeper shortstop spinner taxidermist wicketkeeper activist actor actress agent analyst anchor anthropologist archaeologist architect artist astronaut astronomer astrophysicist athlete attorney auctioneer author banker barrister bassist biologist biochemist blogger boxer broadcaster businessman businesswoman campaigner cartoonist chef chemist choreographer climatologist clinician coach columnist comedian commentator composer conductor consultant contributor correspondent cosmonaut counsel criminologist cyclist dentist designer detective diplomat doctor dramatist driver drummer ecologist economist editor employee engineer entrepreneur epidemiologist executive expert farmer fellow fighter filmmaker firefighter footballer forecaster forward fundraiser geneticist geographer geologist geophysicist goalkeeper golfer guitarist historian host immunologist industrialist instructor investigator investor jockey journalist keeper lawmaker lawyer lecturer legislator librarian linguist lobbyist manager mathematician member merchant meteorologist microbiologist midfielder midwife missionary moderator monk musician naturalist negotiator neurologist neuroscientist novelist nun nurse oceanographer officer organiser organizer owner painter palaeontologist paleontologist paramedic partner pastor pathologist pediatrician performer philanthropist philosopher photographer photojournalist physician physicist pianist pilot pitcher planner player playwright poet politician pollster porter preacher presenter priest producer professor programmer psychiatrist psychologist publisher quarterback racer rapper referee reporter researcher resident runner sailor scholar scientist screenwriter sculptor seismologist skipper singer skier sociologist soldier songwriter specialist spokesman spokesperson spokeswoman sprinter statistician strategist striker superintendent surgeon surveyor swimmer teacher technician technologist toxicologist trader trainer trustee umpire veterinarian virologist volcanologist winger worker wrestler writer zoologist churchwarden sacristan defenceman defenseman arbiter physio concertmaster showrunner purser bosun ranger receiver attendant stationmaster patron gp quizmaster ringmaster bandmaster scoutmaster greenkeeper greenskeeper caddie timekeeper scorer batswoman allrounder wingback halfback tailback punter placekicker infielder baseman vaulter thrower archer fencer biathlete triathlete pentathlete kayaker canoeist surfer skateboarder bobsledder curler kickboxer motorcyclist understudy compère compere podcaster youtuber streamer vlogger tiktoker newscaster weatherman weatherwoman sportscaster sportswriter reviewer obituarist subeditor roadie accordionist fiddler sitarist lutenist accompanist repetiteur répétiteur choirmistress signwriter thatcher bodyguard bouncer stockman drover shearer stablehand milliner confectioner chocolatier patissier pâtissier mixologist caseworker valuer assessor appraiser underwriter conveyancer stenographer typesetter bookbinder engraver etcher muralist caricaturist glassblower developer hacker cryptographer roboticist biostatistician bioethicist genealogist philologist classicist medievalist numismatist criminalist profiler detectorist caver skydiver paraglider parachutist birdwatcher angler trawlerman lifeboatman allotmenteer elder prioress cantor foreman forewoman examiner practitioner hitter rapporteur grazier pastoralist grocer barman barmaid beautician housemaster housemistress speechwriter mukhiya warlord shipowner woodcutter toymaker postmistress doorman gravedigger stallholder aquarist juror foreperson logistician libero masseur masseuse signalman breaststroker luger domestique caretaker scout acrobat usher butler milkman selector paceman ruckman';

/** Titles that are verbs as well. */
export const VERB_NOUNS = 'host captain coach partner pilot head chair judge doctor nurse skipper';

/** Nouns that end the names of departments: "Investor Relations". */
export const DEPARTMENT_NOUNS = 'relations affairs communications';

/** Occupations that are surnames and parts of place names as well: with a capital of their own no titles. */
export const SURNAME_OCCUPATIONS =
  'cook potter weaver tailor shoemaker miner joiner shepherd brewer forester saddler abbot goldsmith barber logger glazier cobbler broker thatcher archer foreman cantor reeve fiddler elder usher butler';

/** Plurals that the regular rule does not give. */
export const ODD_PLURALS = {
  chairmen: 'chairman',
  chairwomen: 'chairwoman',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  congressmen: 'congressman',
  congresswomen: 'congresswoman',
  councilmen: 'councilman',
  businessmen: 'businessman',
  assemblymen: 'assemblyman',
  assemblywomen: 'assemblywoman',
  selectmen: 'selectman',
  selectwomen: 'selectwoman',
  alderwomen: 'alderwoman',
  midwives: 'midwife',
  defencemen: 'defenceman',
  defensemen: 'defenseman',
  airmen: 'airman',
  airwomen: 'airwoman',
  aldermen: 'alderman',
  ombudsmen: 'ombudsman',
  batsmen: 'batsman',
  firemen: 'fireman',
  policemen: 'policeman',
  policewomen: 'policewoman',
  clergymen: 'clergyman',
  seamen: 'seaman',
  guardsmen: 'guardsman',
  gardaí: 'garda',
} as const;

/** Short forms before names that stand for an office, followed by a full stop or not. */
export const SHORT_TITLES =
  'cr coun ven gen lt col maj capt sgt cpl brig adm cmdr sen rep gov pres prof rev hon supt insp amb dep con dci dsi pc cllr ald asst cpt atty const pfc spc';

/** Ranks and kinds that belong to the title that follows. */
export const RANK_WORDS =
  'lance able non sub resident deputy vice assistant associate executive managing senior chief principal prime first second permanent special press lead head co general undersecretary adjunct emeritus visiting distinguished honorary non-executive independent presiding supreme high grand crown majority minority opposition whip shadow staff field major lieutenant rear brigadier sub-lieutenant wing group flight squadron detective det ch inspector junior parliamentary state political public private personal official lay joint leading veteran award-winning technical scientific operating operations regents air petty warrant flying gunnery pro suffragan assisting metropolitan auxiliary master colour color opening attending charge clerical';

/** Fields that a minister, secretary, officer, spokesperson or correspondent has. */
export const PORTFOLIO_WORDS =
  'administration affairs lands roads africa agency agriculture agricultural battalion brigade precinct antitrust appeals area army arts asia asylum attorney aviation banking border budget business cabinet campaign care chemical children city civil climate coast commerce commercial committee communication communications communities community compliance conservation constitutional consumer corporate corrections counter-terrorism county court crime crisis culture cultural customs cyber data debate defence defense development digital diplomatic disability disaster disease district drug economic economics economy education election electoral electricity emergencies emergency employment energy enterprise environment environmental equality equalities ethics europe european events external families family federal finance financial fire fiscal fisheries fleet flood food foreign forest forestry fraud gender government guard health healthcare heavy heritage higher home homeland hospital housing human immigration indigenous industrial industries industry information infrastructure innovation insurance integration intelligence interior international internal internet investigations investment irrigation islamic israel junior justice labor labour land law legal legislative litigation logistics maintenance management marine maritime market marketing media medical migration military mineral minerals mines mining minority missile mobility municipal national natural naval navy news nuclear occupational ocean oil overseas parks parliamentary peace pensions petroleum planning police policy political politics population port ports postal power prevention prison procurement product production programme program property protection public radio rail railways rangers regional regulatory relations relief religious rescue research resource resources response revenue rights risk road roads rural remote mental addictions seniors safety sales sanitation satellite science sciences security services service sexual shipping situations skills small social society solidarity space sport sports staff standards state steel strategic strategy strategies sustainability sustainable tax taxation team technical technology telecom telecommunications territories tourism town trade traffic training transport transportation treasury tribal union urban utilities veterans victims war wars waste water weather welfare wildlife women works world youth prosecutions railway bridges highways waterways recreation zoning facilities ageing aging textiles jute engineering manufacturing recruitment admissions philanthropy software retail nursing medicine surgery football cricket rugby athletics physics chemistry biology history philosophy psychology sociology anthropology archaeology mathematics linguistics astronomy geology geography neuroscience epidemiology immunology curriculum exhibitions privacy ward hereditary publicity libraries students mayoral maths';

/** Heads that take portfolio words before them and "of" or "for" with them after. */
export const PORTFOLIO_HEADS =
  'minister secretary undersecretary commissioner adviser advisor officer director deputy spokesman spokesperson spokeswoman correspondent editor analyst coach envoy chief head manager ambassador coordinator attorney prosecutor lawyer leader representative reporter expert counsel president judge commander executive specialist official inspector superintendent consultant scientist engineer professor researcher whip member strategist organiser organizer agent worker administrator treasurer supervisor planner clerk auditor boss councillor councilor barrister solicitor magistrate collector ombudsman rapporteur negotiator mediator selector';

/** Completions after the head: "attorney general", "director-general", "secretary of state", "editor-in-chief". */
export const TITLE_TAILS = [
  'general',
  '- general',
  '- in - chief',
  'in chief',
  'in charge',
  'in residence',
  '- in - residence',
  'depute',
  'of state',
  'of staff',
  'of government',
  'of parliament',
  'of congress',
  'emeritus',
  'laureate',
  'pro tem',
  'pro tempore',
  'at large',
  'of the opposition',
  'of the exchequer',
  'of the peace',
  'of the rolls',
  'at arms',
  '- at - arms',
  'fiscal',
  "d'affaires",
  'of opposition',
] as const;

/** Words that say whether the position is held still. */
export const STATUS_WORDS = {
  former:
    'former formerly ex then late onetime once erstwhile previous past ousted deposed disgraced retired outgoing',
  acting: 'acting interim caretaker provisional temporary',
  elect: 'incoming designate',
} as const;

/** Words that may stand between an organisation or place and the title, and belong to neither. */
export const BETWEEN_WORDS =
  'caretaker provisional temporary onetime erstwhile previous deposed disgraced current regional local new newly long-serving longtime former ex acting interim then outgoing incoming late provincial state national federal republican democratic democrat independent conservative labour liberal controversial popular senior company group party club team self-proclaimed self-styled top giant firm retired ousted billionaire co right-wing left-wing';

/** Occupations that are offices when a rank or field stands before them: "District Attorney", "chief operating officer". */
export const RANKED_OFFICES = 'attorney officer executive manager prosecutor counsel coach lawyer negotiator';

/** Adjectives of fields before an occupation: they say what kind it is, not how good. */
export const FIELD_ADJECTIVES =
  'aerospace agricultural artistic biomedical cardiac cardiothoracic chemical civil classical clinical cognitive commercial comparative computational contemporary corporate creative criminal cultural dental developmental domestic ecclesiastical educational electrical electronic environmental evolutionary experimental financial forensic geriatric gynaecological historical humanitarian industrial infectious international investigative judicial legal literary marine maternal mechanical medical medieval military molecular musical natural naval neonatal nuclear obstetric occupational orthopaedic orthopedic paediatric palliative pastoral pediatric pharmaceutical philosophical plastic political psychiatric reconstructive renal residential respiratory social spatial statistical structural surgical technical theatrical theoretical therapeutic thoracic vascular veterinary visual vocational fast sporting postdoctoral doctoral divisional traditional tribal paramount hereditary territorial';

/** Activities in -ing that stand before an occupation or office: `racing driver`, `housing director`. */
export const FIELD_GERUNDS =
  'racing housing boxing fishing farming sailing cycling swimming skating wrestling coaching bowling batting goalkeeping marketing shipping mining planning banking policing engineering manufacturing advertising publishing broadcasting programming catering nursing teaching learning founding recruiting purchasing fundraising trading training acting mapping singing dancing casting pitching presiding investigating letting shooting conditioning accounting consulting screening rowing riding';

/** Nouns of fields with which a sentence may begin: `Railway minister Ann Lee`. */
export const FIELD_NOUNS =
  'board team class workplace race pub bar beach pool park store branch site project product programme tour stage video game railway chess union jazz charity council rugby tennis golf hockey basketball baseball film theatre opera wine animal school college church village parish hotel farm airline factory shop art book television tv fashion beauty fitness dance folk rock pop soul crypto market bus train taxi lorry truck ambulance lifeboat coastguard mountain cave garden museum gallery library university student tenant resident passenger consumer labour equity currency commodity energy oil gas power mining steel car borough watch station incident point plant performance portfolio fund country volunteer lighthouse department depot shift site workshop warehouse archive event events campaign estate harbour ferry trail visitor concert course stable yard ward unit centre line account client brand content sector floor duty faculty campus dorm deck galley camp jury works club shooting customer business investment wildlife collections features sports picture pictures opinion obituaries web digital night-shift crew patrol trauma liaison chapter pension money choir costume festival restaurant sous pastry bench tournament mission circuit tribunal zoo quantity victim study set dairy sheep cattle tram crane mine camera tree landscape heart brain speech nursery trawler racecourse stud dog cabin minicab rickshaw computer soil laboratory lab membership handwriting ballistics inquiry probation parole funeral freelance lighting militia bank openside loosehead tighthead javelin discus hammer marathon strength prosecuting stipendiary';

/** Nouns before a title that say who somebody is to others or how well known, not what kind the title is. */
export const APART_NOUNS =
  'husband wife father mother son daughter brother sister uncle aunt cousin nephew niece friend colleague neighbour neighbor boyfriend girlfriend fiance fiancee grandfather grandmother stepfather stepmother kin spouse mate week year month day night morning afternoon evening season weekend summer winter spring autumn today yesterday half time star hero legend icon superstar millionaire celebrity stalwart target rookie teen teenage debutant substitute sub replacement newcomer favourite namesake man woman boy girl home host home-grown statement interview email letter message report release post';
