/**
 * Words of clauses about what is to come.
 *
 * What somebody decides to do, or is made to do, is planned: `will close 30 shops`, `must pay $3m`.
 * What comes about by itself is foreseen, so forecast: what nature, a market or an economy will do, and
 * what those say whose trade is to foresee. `could`, `may` and `might` are tentative of what somebody may do or
 * it may cost and of what may rise or fall, but forecast of what nature and markets do and of what those say who
 * foresee, and of the day when something may be ready.
 * Nothing is said by conditions, habits, permissions and laws: `if I win I will`, `the police may fine`.
 */

/** Modal verbs, one sort per line. */
export const WILL_FORMS = "will shall 'll i'll you'll he'll she'll it'll we'll they'll";
export const WOULD_FORMS = 'would';
export const MAY_FORMS = 'may might could';
export const MUST_FORMS = 'must';
/** After these an infinitive tells of what is near: `on track to earn 3m`, `is about to close`. */
export const NEAR_TO = 'track course about going bound ready prepares prepare preparing prepared';
/** Who foresees for a living, and what they make. */
export const FORESEERS =
  'economists economist analysts analyst forecasters forecaster meteorologists meteorologist climatologists scientists astronomers geologists volcanologists seismologists experts demographers modellers modelers traders strategists pollsters pundits bookmakers actuaries epidemiologists hydrologists ecologists climatologist demographer pollster forecasting estimates estimate estimated models modelling modeling simulations simulation forecast forecasts outlook prediction predictions projection projections polls foresee foresees';
/** What comes about by itself. */
export const FORESEEN_SUBJECTS =
  'storm storms hurricane hurricanes typhoon typhoons cyclone cyclones tornado blizzard wind winds gust gusts rain rains rainfall snow snowfall showers thunderstorms hail ice temperature temperatures heat heatwave mercury highs lows sun moon eclipse comet asteroid meteor planet river rivers water waters flood floods floodwaters tide tides waves swell surge sea seas level levels glacier glaciers drought monsoon cold frost fog humidity visibility eruption volcano lava wildfire wildfires emissions warming weather ' +
  'growth gdp economy economies inflation prices price deflation unemployment joblessness deficit surplus debt revenue revenues sales profit profits earnings losses costs turnover income margin margins demand supply consumption exports imports trade harvest crop crops yield yields market markets stocks shares index pound dollar euro yen population populations births deaths cases infections infection epidemic outbreak pandemic virus toll turnout traffic growth recession recovery';
/** Of these what follows of says it: `the number of cases`. */
export const MEASURES_OF = 'number numbers rate level amount value share total volume average size sum';
/** Prices and sums that somebody fixes. */
export const SET_SUBJECTS =
  'fare fares fee fees charge charges toll tolls tariff tariffs levy levies duty duties tax taxes vat wage wages salary salaries pension pensions benefit benefits allowance allowances subsidy subsidies rent rents ticket tickets postage pay budget spending rate rates bills bill contribution contributions grant grants fine fines premium premiums age limit limits price-cap cap caps excise surcharge surcharges deposit deposits dividend dividends bonus bonuses';
/** Verbs of what rises, falls and arrives by itself, in the infinitive. */
export const COMING_ABOUT =
  'need suffer outnumber overtake outstrip outpace overshoot undershoot outgrow flatten stabilise stabilize deteriorate intensify cool warm rise fall grow climb drop shrink slow reach hit peak exceed top surpass average widen narrow weaken strengthen soar surge slump slip ease decline dip jump swell contract expand accelerate quicken recover rebound worsen approach near plunge dwindle total';
/** In a clause with `would` these show that it is of a plan told. */
export const PROPOSALS =
  'proposal proposals proposed plan plans bill deal agreement accord scheme project projects draft measure measures merger takeover package settlement legislation amendment reform reforms blueprint budget treaty offer pact contract contracts motion referendum resolution roadmap strategy overhaul revamp redevelopment buyout application manifesto option options timetable levy bailout';
export const TELLING =
  'said says announced announces confirmed confirms promised told added declared disclosed revealed vowed pledged decided ruled forecast predicted estimated stated insisted wrote warned warns warn warning saying claims claimed argues argued arguing believes believe fears fear feared hopes expects';
/** Wishes and habits: no plan. */
export const WISHES = 'like love prefer rather want wish hate happy have never';
export const HABITS =
  'often always usually sometimes typically normally generally every each regularly rarely';
/** What one was able to do or what a place holds. */
export const ABILITIES =
  'see look watch hear feel smell read speak walk lift carry hold seat accommodate fit store use afford find remember recall manage do understand count handle survive live sleep';
/** Where something is law or rule, may and must say what holds for all. */
export const RULES =
  'law laws act rule rules section article code regulation regulations treaty statute constitution directive bylaw ordinance charter terms visa policy guidelines clause paragraph convention';
/** Who binds one party. */
export const RULINGS =
  'court courts judge judges jury tribunal tribunals ruling rulings verdict judgment judgement ruled ordered order orders arbitrator arbitrators regulator regulators watchdog settlement commission magistrate magistrates sentence appeals';
/** `orders the firm to pay`, `obliges it to hand back`: the party stands between. */
export const COMPEL =
  'order orders ordered ordering oblige obliges obliged obliging compel compels compelled compelling instruct instructs instructed direct directs directed commit commits committed require requires required requiring command commands commanded tell tells told';
/** Before to and an infinitive these tell of what is decided: `voted to sell`, `a contract to build`. */
export const RESOLVE =
  'decided decides decide deciding voted vote votes voting opted opts chose chosen resolved threatens threatened threatening threaten offered offers offering undertook undertakes undertaken meant supposed want wants wanting prepares preparing means mean wishes wish looks looking gearing determined resolved minded keen eager decision deal agreement bid contract offer order approval approved permission mandate deadline agreed agrees agree ordered hopes hoped campaign appeal drive project scheme programme program initiative mission';
/** What stands between figure and verb parts it from what is to come: the old, the present, the other. */
export const CONTRASTS =
  'than instead against versus compared currently existing existed despite since aged rather charged accused convicted suspected alleged theft murder killing fraud';
/** These make a time clause that is told in the present: `before it makes landfall`. */
export const TIME_CLAUSES = 'before until till when once as after while by';
/** Whole groups that exist: `a family of four`. */
export const GROUPS =
  'group groups team teams crew crews herd herds flock flocks pack packs colony swarm convoy fleets class choir cast battalion brigade platoon queue gang party congregation club band family families population town city village staff workforce panel list squad fleet network membership audience crowd';
/** What is put off, and where to. */
export const DEFERRED =
  'postponed postpone postpones postponing delayed delay delays delaying deferred defer defers deferring rescheduled reschedule moved adjourned adjourns adjourn extended extend extends extending pushed put brought prolonged shifted suspended';
/** Presents of an appointment. */
export const APPOINTED =
  'go goes rise rises start starts begin begins open opens close closes end ends expire expires take takes come comes resume resumes reopen reopens meet meets vote votes lapse lapses fall falls increase increases drop drops change changes switch switches leave leaves arrive arrives return returns launch launches kick kicks face faces host hosts play plays visit visits hold holds decide decides appear appears compete competes move moves premiere premieres debut debuts air airs tour tours sail sails gather gathers elect elects shut shuts reconvene reconvenes depart departs retire retires step steps sit sits run runs';
/** What has its day: `the deadline is Friday`, `for delivery next month`. */
export const DEADLINES = 'deadline deadlines expiry';
export const AWAITED = 'delivery release publication completion launch departure payment settlement';
/** What is thought over, not decided: `is considering selling 30`. */
export const PONDERED =
  'considering considers mulling mulls mull contemplating contemplates pondering exploring';
/** With should these foresee: `should take two years`; others advise. */
export const SHOULD_COME = 'take last reach arrive finish yield save generate gain win secure';
/** After if these make no condition: `if approved`. */
export const GRANTED = 'approved agreed passed confirmed successful adopted needed necessary';
/** In the clause after if these grant what is to come: `if voters agree`, `if the ban goes through`. */
export const GRANTING =
  'approved approve approves agreed agree agrees passed pass passes confirmed confirm confirms ratified ratify ratifies adopted adopt adopts signed sign signs backed back backs endorse endorses endorsed accept accepts accepted succeed succeeds successful elected through well plan implemented enacted completed completes complete consent consents permits continue continues continued persist persists';
/** Before the clause of a guess: `the 3% economists expected`. */
export const GUESSERS =
  'analysts analyst economists economist markets market investors traders forecasters experts street bookmakers pollsters planners officials';
/** Gerunds after a comma that tell what comes of it: `, lifting the price past £45`. */
export const OUTCOMES =
  'adding lifting taking bringing raising pushing cutting reducing boosting increasing lowering doubling trebling tripling halving saving freeing creating draining generating widening extending lengthening shortening swelling expanding trimming slashing driving dragging pulling giving allowing costing yielding earning carrying';
/** With should these foresee where no person is the subject: `should keep 400 tonnes out of landfill`. */
export const SHOULD_BRING =
  'keep cut reduce lower lift raise boost ease free create deliver produce bring add cover last attract draw provide allow shave trim prevent power supply double halve speed shorten exceed recoup net';
/** Works and changes, of which one says what they should bring. */
export const WORK_NOUNS =
  'plant factory bridge tunnel line railway road bypass station dam turbine turbines panels reactor mine terminal port airport hospital school centre center pipeline cable grid upgrade expansion extension change changes move switch system machine technology software vaccine drug treatment battery engine route service tower scheme network sale closure cuts savings';
