import { WordSet, wordList, wordSet } from '../core/vocabulary.ts';
import { DOCKING_VERBS, REMOVING_VERBS } from '../lexicon/change-frames.ts';
import {
  DECREASE_VERBS,
  INCREASE_VERBS,
  LOWERING_VERBS,
  RAISING_VERBS,
  UPWARD_VERBS,
} from '../lexicon/change-words.ts';
import { CROWD_NOUNS, GROWN_NOUNS, RELATIVE_NOUNS, SPEAKER_NOUNS } from '../lexicon/person-nouns.ts';

/** Verbs that say what their subject comes to, right before the amount: `temperatures touched 31C`. */
export const ATTAINING = wordSet(
  'touch touches touched touching hit hits hitting reach reaches reached reaching top tops topped topping exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing pass passes passed passing cross crosses crossed crossing clear clears cleared breach breaches breached breaching near nears neared nearing approach approaches approached approaching average averages averaged averaging total totals totaled totaled totalled totalling totaling number numbers numbered numbering measure measures measured measuring weigh weighs weighed weighing cost costs costing fetch fetches fetched fetching equal equals equalled equaled eclipse eclipses eclipsed outstrip outstrips outstripped',
);
/** Verbs after which an amount of gain or loss is said of their subject: `copper put on $212`. */
export const GAINING = wordSet(
  'gain gains gained gaining lose loses lost losing shed sheds shedding add adds added adding',
);
/** The two words of such a verb. */
export const GAINING_FIRST = wordSet(
  'tack tacks tacked tacking bolt bolts bolted pile piles piled piling pack packs packed put puts putting give gives gave given giving pick picks picked picking claw claws clawed clawing pull pulls pulled pulling',
);
export const GAINING_SECOND = wordSet('on back up');
/** Verbs that say where an amount moves, lies or begins, with a preposition before it: `diesel crept up to 1.58`. */
export const MOVING = wordSet(
  `${INCREASE_VERBS} ${DECREASE_VERBS} ${UPWARD_VERBS} going gone moving shooting shoots crawl crawls bump bumps power powers powered race races raced racing bounce bounces bounced bouncing mushroom mushrooms mushroomed mushrooming snowball snowballed spiral spirals spiralled spiraled spiralling swing swings swung swinging turn turns turned drift drifts drifted drifting sag sags sagged sagging nosedive nosedived dive dives dived dove collapse collapses collapsed collapsing sour soured cool cools cooled cooling shrivel shriveled shrivelled abate abates abated taper tapers tapered wane wanes waned firm firms firmed firming harden hardens hardened steady steadies steadied hover hovers hovered hovering hold holds held holding stand stands stood standing stay stays stayed staying remain remains remained remaining settle settles settled settling peak peaks peaked peaking bottom bottoms bottomed level levels levelled leveled plateau plateaus plateaued average averages averaged averaging amount amounts amounted amounting come comes came coming run runs ran running range ranges ranged ranging return returns returned returning swell ease easing creep creeping inching edging ticking nudging lengthen lengthens lengthened lengthening shorten shortens shortened shortening tighten tightens tightened broaden broadened deepen deepens deepened deepening improve improves improved improving worsen worsens worsened worsening deteriorate deteriorated advancing top tops topped topping max maxes maxed maxing rallying accelerating mounting escalating rebounding leaping appreciating ballooning strengthening rocketing skyrocketing contracting shedding retreating weakening crashing subsiding receding dwindling depreciating ebb ebbs ebbed ebbing`,
);
const ACTIVE = new Set(wordList(`${RAISING_VERBS} ${LOWERING_VERBS} expand expands expanded expanding`));
/** Verbs whose subject goes up or down by the amount right behind them: `crude slipped 84 cents`. */
export const RISING = new WordSet(
  wordList(
    `${INCREASE_VERBS} ${DECREASE_VERBS} firm firms firmed firming dive dives dived dove nosedived collapse collapsed sag sagged climb crept edged inched ticked advancing retreating rebounding rallying weakening strengthening`,
  ).filter((word) => !ACTIVE.has(word)),
);
/** Verbs of those to whom something happens: `saw their pay squeezed by 2%`. */
export const SEEING = wordSet(
  'see sees saw seen seeing have has had having leave leaves left leaving find finds found with',
);
/** Verbs that say where a price lies at a market or a counter. */
export const TRADING = wordSet(
  'trade trades traded trading close closes closed closing open opens opened opening end ends ended ending finish finishes finished finishing start starts started starting begin begins began beginning sell sells sold selling go goes went going retail retails retailed retailing change changes changed changing',
);
/** Verbs that move, bound or set what they act on: `pushed peak demand past 57 gigawatts`. All forms. */
export const MOVERS = wordSet(
  'raise raises raised raising lift lifts lifted lifting hike hikes hiked hiking increase increases increased increasing boost boosts boosted boosting push pushes pushed pushing drive drives drove driven driving send sends sent sending take takes took taken taking bring brings brought bringing pull pulls pulled pulling drag drags dragged dragging force forces forced forcing keep keeps kept keeping hold holds held holding leave leaves left leaving limit limits limited limiting cap caps capped capping curb curbs curbed curbing set sets setting put puts putting fix fixes fixed fixing peg pegs pegged pegging freeze freezes froze frozen freezing stretch stretches stretched stretching extend extends extended extending lengthen lengthens lengthened shorten shortens shortened shortening narrow narrows narrowed narrowing widen widens widened widening shrink shrinks shrank shrunk shrinking nudge nudges nudged nudging edge edged move moves moved moving jack jacks jacked jacking mark marks marked marking knock knocks knocked knocking price prices priced pricing estimate estimates estimated estimating value values valued valuing assess assesses assessed reckon reckons reckoned calculate calculates calculated trim trims trimmed trimming pare pares pared paring cut cuts cutting dock docks docked lower lowers lowered lowering reduce reduces reduced reducing slash slashes slashed slashing shave shaves shaved shaving squeeze squeezes squeezed whittle whittles whittled revise revises revised revising upgrade upgrades upgraded downgrade downgrades downgraded adjust adjusts adjusted round rounded restrict restricts restricted confine confined swell swells swelled inflate inflates inflated bump bumps bumped ramp ramps ramped step stepped scale scaled bolster bolsters bolstered depress depresses depressed drop drops dropped dropping forecast forecasts expand expands expanded expanding double',
);
/** Particles between a verb and what it moves, or between a verb and the preposition. */
export const PARTICLES = wordSet('up down back out in further higher lower on');
/** Prepositions between what moves and the amount. */
export const TOWARDS = wordSet(
  'to by at past above below beyond over under near towards toward around through from for',
);
/** Verbs of taking an amount off something. */
export const TAKING_OFF = wordSet(`${DOCKING_VERBS} ${REMOVING_VERBS} pare pares pared paring`);
export const ADDING = wordSet('add adds added adding');
/** What money, a share or a length is the size of. */
export const AMOUNT_NOUNS = wordSet(
  'price prices value values valuation cost costs bill bills budget budgets debt debts deficit deficits surplus spending income incomes profit profits revenue revenues sales turnover fee fees rate rates fare fares tariff tariffs tax taxes pay wage wages salary salaries payroll premium premiums rent rents toll tolls charge charges levy levies duty duties fine fines penalty penalties pension pensions bonus bonuses dividend dividends subsidy subsidies ticket tickets deposit deposits allowance total output capacity production demand supply stock stocks margin margins lead backlog time times record distance weight length height width depth wealth fortune capitalisation capitalization earnings takings savings assets cap limit threshold target quota loss losses sentence sentences term jail grant grants funding estimate pot fund funds mortgage loan loans balance exports imports',
);
/** Nouns of change that look like verbs: `rent increases`. */
export const CHANGES = wordSet('increases rises falls cuts gains drops declines hikes speeds');
/** Verbs of paying and of getting for a sum. */
export const PAYING = wordSet(
  'pay pays paid paying offer offers offered offering bid bids bidding charge charges charged expect expects expected expecting want wants wanted wanting ask asks asked asking seek seeks sought seeking get gets got getting receive receives received receiving earn earns earned earning fetch fetches fetched',
);
export const BUYING = wordSet(
  'buy buys bought buying acquire acquires acquired acquiring purchase purchases purchased purchasing snap snapped snaps',
);
/** Participles that say of the noun before them what it comes to. */
export const POSTPOSED = wordSet(
  'budgeted costed assessed priced valued estimated worth costing weighing measuring totalling totaling averaging numbering lasting spanning exceeding reaching topping nearing approaching fetching pegged capped quoted assessed set put fixed',
);
/** Dimensions after a length. */
export const DIMENSIONS = wordSet('long wide tall high deep thick across broad');
const plurals = (words: string): string => words.replaceAll(/(?<=\w)(?= |$)/g, 's');
/** Those who act and are no amount. */
export const AGENTS = wordSet(
  `${SPEAKER_NOUNS} ${plurals(SPEAKER_NOUNS)} ${CROWD_NOUNS} ${GROWN_NOUNS} ${RELATIVE_NOUNS} firm firms company companies bank banks group groups club clubs team teams side sides party parties government governments council councils union unions agency agencies ministry ministries maker makers retailer retailers airline airlines carrier carriers manufacturer manufacturers producer producers operator operators supplier suppliers lender lenders insurer insurers brewer brewers grocer grocers utility utilities builder builders developer developers steelmaker carmaker carmakers chipmaker drugmaker automaker toymaker startup start-up owner owners buyer buyers seller sellers customer customers shopper shoppers consumer consumers household households patient patients student students pupil pupils passenger passengers commuter commuters tenant tenants landlord landlords farmer farmers worker workers employee employees analyst analysts economist economists trader traders investor investors minister ministers regulator regulators court courts judge judges jury panel committee board parliament army navy police regime country countries nation nations state states city cities town towns researchers scientists engineers doctors surgeons university charity charities watchdog authority authorities department business businesses organisation organization broadcaster publisher family families couple couples runner runners rider riders driver drivers player players striker batsman bowler crew crews squad squads corporation corporations administration tribunal commission university academy military force association federation foundation league media press bureau movement militia consortium contractor contractors brokerage taskforce adult adults senior seniors infant infants resident residents citizen citizens he she they we you i it`,
);
/** Nouns that a capital hides at the head of a sentence. */
export const COMMODITIES = wordSet(
  'copper diesel petrol gasoline gas oil crude gold silver nickel zinc tin lead aluminium aluminum iron steel coal cobalt lithium platinum palladium uranium wheat corn maize rice barley oats soy soybeans soya sugar coffee cocoa cotton wool rubber timber lumber milk butter cheese beef pork lamb chicken eggs bread flour beans bitcoin ether ethereum brent sterling footfall rainfall snowfall rent rents wages pay salaries prices sales exports imports profits shares bonds stocks yields rates fares fees tuition housing electricity power energy water fuel lending borrowing spending hiring unemployment joblessness inflation productivity attendance circulation readership viewership ridership occupancy visibility humidity temperatures winds waves gusts visitors admissions vacancies arrivals departures registrations emissions pollution deforestation obesity homelessness crime burglary theft smoking vaccination immunisation immunization coverage compliance literacy fertility mortality mercury postage interest fish salmon palm platinum',
);
/** Units of which an amount is told: `a cubic metre of the foam`. */
export const NUMBERS_OF = wordSet(
  'tally tallies toll tolls haul number numbers total totals amount amounts quantity quantities sum sums volume count maximum minimum average majority proportion share percentage',
);
export const BE = wordSet('is are was were be been being');
export const POSTURES = wordSet('up down');
/** Endings of nouns that are no names, at the head of a sentence: `Floodwater rose to 3 m`. */
export const NOUN_ENDINGS = /(?:tion|ment|ness|ship|ity|hood|water|fall|flow|output|traffic)$/;
/** Words before an amount that say when it holds. */
export const AT_PRESENT = wordSet(
  'currently now presently today already formerly previously originally initially',
);
/** Verbs of laying an amount on something. */
export const LAYING = wordSet(
  'put puts putting slap slaps slapped slapping tack tacks tacked tacking pile piles piled piling load loads loaded loading whack whacks whacked clap claps clapped lump lumps lumped',
);
/** Verbs of which the place they take an amount from is always what grows less. */
export const DEDUCTING = wordSet(
  'deduct deducts deducted deducting dock docks docked docking drain drains drained draining cut cuts cutting trim trims trimmed trimming slash slashes slashed slashing shave shaves shaved shaving knock knocks knocked knocking lop lops lopped chop chops chopped wipe wipes wiped wiping',
);
/** Verbs that say how many there are. */
export const PUTTING = wordSet(
  'put puts putting set sets setting estimate estimates estimated estimating reckon reckons reckoned cap caps capped capping limit limits limited limiting fix fixes fixed fixing peg pegs pegged pegging assess assesses assessed calculate calculates calculated forecast forecasts freeze freezes froze frozen',
);
export const LAWS = wordSet('caps limits curbs sets puts keeps freezes restricts');
export const LASTING = wordSet('last lasts lasted lasting take takes took taken taking');
export const GOING = wordSet('go goes went gone going come comes came coming');
export const COMING = wordSet('come comes came coming');
export const POSTURES_IN = wordSet('below above under over short higher lower less more');
/** Verbs of a price or a gain with those who have it right behind. */
export const COSTING = wordSet(
  'cost costs costing earn earns earned earning net nets netted netting save saves saved saving bring brings brought bringing lose loses lost losing',
);
