import {
  DECREASE_NOUNS,
  DECREASE_VERBS,
  INCREASE_NOUNS,
  INCREASE_VERBS,
  MULTIPLYING_VERBS,
} from './change-words.ts';

/** Verbs that say which way an amount went only with a share of it, `by` or `to`: `cooled to 3%`. Forms that are other words too are left out. */
export const SPREADING_VERBS =
  'mushroomed mushrooming snowball snowballs snowballed snowballing lengthen lengthens lengthened lengthening deepen deepens deepened deepening quicken quickens quickened quickening escalate escalates escalating accelerating thicken thickens thickened thickening heighten heightens heightened heightening multiply multiplies multiplied multiplying bounce bounces bounced bouncing intensified firmed firming warmed warming steepened steepening burgeoned burgeoning zoomed galloped vaulted catapulted hiked rebounding rallying appreciating strengthening bumping ratcheted extend extends extended extending stretched stretching prolong prolongs prolonged prolonging enlarge enlarges enlarged enlarging broadened sweeten sweetens sweetened sweetening leaps leaping advancing spiking skyrockets skyrocketing rocketing balloons ballooning fattened fattening inflated inflating augmented augmenting bolstered bolstering blossomed blossoming proliferated proliferating boomed booming upgraded upsized elevated elevating spiral spirals spiralled spiraled spiralling spiraling sprang sprung springing explode explodes exploded exploding bulged bulging revived reviving perked';
export const FADING_VERBS =
  'moderates moderated moderating soften softens softened softening nosedive nosedives nosedived nosediving cratered cratering collapses collapsed collapsing crumble crumbles crumbled crumbling erode erodes eroded eroding ebbs ebbed ebbing wane wanes waned waning deflate deflates deflated deflating deplete depletes depleted depleting skidded skidding shorten shortens shortened shortening lighten lightens lightened lightening falter falters faltered faltering tapered tapering wilt wilts wilted wilting fade fades faded fading pruned pruning pare pares pared paring chopped chopping curtail curtails curtailed curtailing downsize downsizes downsized downsizing whittle whittles whittled whittling devalue devalues devalued devaluing haemorrhaged haemorrhaging hemorrhaged hemorrhaging sagged sagging sags dived diving dove cooled cooling cools thinned thinning melted slimmed slimming retreating weakening tanking crashing subsiding receding depreciating axed weakening slows slowing recedes subsides diluted diluting dampened dampening dented denting depressed evaporated evaporating flattened flattening imploded imploding lessen lessens lessened lessening shrivelled shriveled slacken slackens slackened slackening squeezed tailed truncated truncating withered withering commuted downgraded decelerated decelerating decelerates discounted scythed mellowed loosened minimised minimized shaved shaving chipped clipped clipping abated abating sputtered sputtering flagged cheapened';

/** Verbs that take an amount off, out of or from something: `wiped £40m off the profits`. */
export const REMOVING_VERBS =
  'deduct deducts deducted deducting wipe wipes wiped wiping shave shaves shaved shaving knock knocks knocked knocking slice slices sliced slicing lop lops lopped lopping chop chops chopped chopping strip strips stripped stripping carve carves carved carving take takes took taken taking trim trims trimmed trimming slash slashes slashed slashing shear shears sheared shearing strike strikes struck striking clip clips clipped clipping hack hacks hacked hacking write writes wrote written writing whittle whittles whittled whittling cut cuts cutting erase erases erased erasing suck sucks sucked sucking squeeze squeezes squeezed squeezing pull pulls pulled pulling drain drains drained draining';
/** Of these, what needs no more than `from`, or `of its value`. */
export const ERASING_VERBS =
  'drain drains drained draining deduct deducts deducted deducting lop lops lopped knock knocks knocked knocking shave shaves shaved shaving wipe wipes wiped wiping strip strips stripped stripping trim trims trimmed trimming slash slashes slashed slashing erase erases erased erasing cut cuts cutting chop chops chopped chopping carve carves carved carving';
/** Verbs that put an amount on something: `tacked 4% onto its claim`. */
export const PUTTING_VERBS =
  'put puts putting tack tacks tacked tacking pile piles piled piling slap slaps slapped slapping load loads loaded loading whack whacks whacked whacking clap claps clapped clapping';
export const ADDING_VERBS = 'add adds added adding';

/** Verbs whose particle says that the amount after them was lost or won: `gave up 1.8%`, `put on 0.4%`. */
export const YIELDING_VERBS = 'give gives gave given giving surrender surrendered';
export const WINNING_BACK_VERBS =
  'claw claws clawed clawing win wins won winning gain gains gained gaining take takes took taking make makes made making';
export const GETTING_ON_VERBS =
  'put puts putting pack packs packed packing pile piles piled piling tack tacks tacked tacking bolt bolts bolted bolting';
export const PICKING_VERBS = 'pick picks picked picking';
export const TAKING_ON_VERBS = 'take takes took taken taking bring brings brought bringing';
export const LAYING_OFF_VERBS = 'lay lays laid laying';

/** Verbs that do away with jobs. */
export const JOB_CUTTING_VERBS =
  'cut cuts cutting slash slashes slashed slashing axe axes axed axing ax eliminate eliminates eliminated eliminating scrap scraps scrapped scrapping cull culls culled culling trim trims trimmed trimming chop chops chopped chopping abolish abolishes abolished abolishing shed sheds shedding drop drops dropped dropping lose loses lost losing bleed bleeds bled bleeding';
export const JOB_NOUNS =
  'job jobs post posts position positions role roles staff worker workers employee employees headcount redundancies vacancies';
/** Those whom one takes on or lays off. */
export const STAFF_NOUNS =
  'worker workers staff staffers employee employees people person persons driver drivers nurse nurses teacher teachers engineer engineers apprentice apprentices trainee trainees officer officers recruit recruits hand hands labourer labourers laborer laborers miner miners developer developers technician technicians pilot pilots contractor contractors graduate graduates guard guards cook cooks cleaner cleaners carer carers salespeople assistants assistant volunteers volunteer doctors doctor researchers researcher journalists journalist reporters reporter sailors sailor lawyers lawyer consultants consultant specialists specialist men women welders welder electricians electrician couriers courier seasonal temps temp managers manager';
/** What grows when some are added: jobs, seats, beds, members. */
export const ADDABLE_NOUNS = `${JOB_NOUNS} seat seats bed beds room rooms flight flights service services train trains route routes member members subscriber subscribers customer customers user users follower followers store stores shop shops branch branches outlet outlets restaurant restaurants place places berth berths rig rigs well wells vehicle vehicles ship ships boat boats aircraft plane planes plant plants turbine turbines species case cases death deaths station stations lane lanes school schools hour hours name names account accounts stall stalls kiosk kiosks office offices home homes unit units line lines location locations centre centres center centers`;
/** What is won or lost by the piece: seats, places, points. */
export const WINNABLE_NOUNS =
  'seat seats place places point points spot spots position positions vote votes follower followers percent pp';

/** Verbs that move their object; a particle or the place they move it to says which way. */
export const DRIVING_VERBS =
  'push pushes pushed pushing drive drives drove driven driving send sends sent sending force forces forced forcing pull pulls pulled pulling drag drags dragged dragging bring brings brought bringing take takes took taken taking put puts putting knock knocks knocked knocking haul hauls hauled hauling nudge nudges nudged nudging move moves moved moving scale scales scaled scaling wind winds wound winding throttle throttles throttled throttling dial dials dialled dialed dialling roll rolls rolled rolling mark marks marked marking revise revises revised revising adjust adjusts adjusted adjusting talk talks talked talking bid bids bidding beat beats beaten beating slim slims slimmed slimming thin thins thinned run runs ran running keep step steps stepped stepping jack jacks jacked jacking crank cranks cranked cranking ratchet ratchets ratcheted ratcheting ramp ramps ramped ramping bump bumps bumped bumping lift lifts lifted lifting carry carries carried carrying propel propels propelled propelling catapult catapulted tip tipped';
/** Verbs of going that take a particle: `edged lower`, `crept up`, `went down`. */
export const GOING_VERBS =
  'perk perks perked perking trail trails trailed tail tails tailed edge edges edged edging creep creeps crept creeping tick ticks ticked ticking inch inches inched inching nudge nudges nudged nudging drift drifts drifted drifting go goes went gone going come comes came coming move moves moved moving head heads headed heading trend trends trended trending shoot shoots shot shooting trade traded open opened close closed finish finished end ended settle settled jump jumped push pushed step steps stepped stepping grind grinds ground crawl crawls crawled slip slipped fall fell drop dropped slide slid pull pulled ease eased bounce bounced spring sprang sprung';
/** Verbs of change that do not say which way: the two values do. */
export const TURNING_VERBS =
  'go goes went gone going move moves moved moving change changes changed changing swing swings swung swinging shift shifts shifted shifting improve improves improved improving worsen worsens worsened worsening deteriorate deteriorates deteriorated deteriorating turn turned come came evolve evolved develop developed thin thins thinned';
/** What an event brings to a higher number. */
export const CUMULATIVE_NOUNS =
  'toll total tally count number tallies totals haul caseload running overall death fleet network workforce headcount collection portfolio backlog waitlist roster';
/** What has a price, so that something put on it raises it. */
export const PRICED_NOUNS =
  'price prices tax taxes fare fares bill bills cost costs fee fees share shares stock stocks debt debts levy levies duty duties rate rates mortgage mortgages premium premiums value valuation valuations rent rents pump litre liter tonne ton tons barrel wage wages wages salary salaries pension pensions tariff tariffs charge charges ticket tickets pint pack packet loaf gallon claim';
/** What takes points or a sum away: `docked nine points`. */
export const DOCKING_VERBS = 'dock docks docked docking deduct deducts deducted deducting';
/** Verbs of losing money, customers or staff. All forms. */
export const BLEEDING_VERBS =
  'bleed bleeds bled bleeding haemorrhage haemorrhages haemorrhaged haemorrhaging hemorrhage hemorrhages hemorrhaged hemorrhaging';
/** Verbs of losing what was won. All forms. */
export const FORFEITING_VERBS =
  'forfeit forfeits forfeited forfeiting surrender surrenders surrendered surrendering relinquish relinquishes relinquished relinquishing squander squanders squandered';
/** Verbs that put something in or out of work: `taken 600 megawatts offline`. All forms. */
export const CAPACITY_VERBS =
  'take takes took taken taking bring brings brought bringing put puts putting knock knocks knocked knocking force forces forced forcing pull pulls pulled pulling add adds added adding keep switch switches switched';
/** Whom or what an event may cost somebody. */
export const LOSABLE_NOUNS =
  'passenger passengers patient patients client clients reader readers viewer viewers listener listeners student students pupils resident residents visitor visitors order orders contract contracts sale sales booking bookings sponsor sponsors listing listings supporters donors advertisers';
/** Cuts said as a noun: `1,200 job cuts`. */
export const CUT_NOUNS = 'cuts losses layoffs lay-offs redundancies closures';
/** `to close at $58.35`. */
export const CLOSING_BASES = 'close end finish settle trade stand';
/** Past these a figure that moves has gone: `pushed past $90`, `fell through $1.20`. */
export const UPPER_MARKS = 'past beyond above over through';
export const LOWER_MARKS = 'below under beneath through';
/** Words that make `from 3 to 5` two values and no range. */
export const CHANGING_WORDS = `${INCREASE_VERBS} ${DECREASE_VERBS} ${INCREASE_NOUNS} ${DECREASE_NOUNS} ${Object.keys(MULTIPLYING_VERBS).join(' ')} ${SPREADING_VERBS} ${FADING_VERBS} up down went goes gone moved changed`;
/** Of these only right before it: `improved from 31 to 44`. */
export const CHANGING_BESIDE = 'improved improves worsened worsens swung shifted shifts swings';
