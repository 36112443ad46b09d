/** Verbs that move their object up or down: `raised rates a quarter point`. All forms. */
export const RAISING_VERBS =
  'raise raises raised raising boost boosts boosted boosting hike hikes hiked hiking lift lifts lifted lifting increase increases increased increasing';
export const LOWERING_VERBS =
  'cut cuts cutting lower lowers lowered lowering reduce reduces reduced reducing slash slashes slashed slashing trim trims trimmed trimming';
/** Verbs that say an amount went up or down, or was moved there. All forms. */
export const INCREASE_VERBS = `${RAISING_VERBS} recover recovers recovered recovering rise rises rose risen rising grow grows grew grown growing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring swell swells swelled swollen swelling gain gains gained gaining expand expands expanded expanding upped rocket rocketed rockets skyrocket skyrocketed spike spiked spikes spiking advance advanced advances rally rallied rallies accelerate accelerated accelerates mount mounted mounting escalate escalated rebound rebounded rebounds leap leapt leaped appreciate appreciated edge inch balloon ballooned ballooning strengthen strengthened strengthens bump bumped widen widened widens widening`;
export const DECREASE_VERBS = `${LOWERING_VERBS} fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling lose loses lost losing slide slides slid sliding dip dips dipped dipping sink sinks sank sunk sinking slip slips slipped slipping plummet plummets plummeted plummeting diminish diminishes diminished diminishing contract contracted contracting contracts ease eased eases easing shed sheds shedding retreat retreated retreats tank tanked weaken weakened weakens crash crashed subside subsided recede receded recedes dwindle dwindled dwindling depreciate depreciated halve slow slows slowed slowing narrow narrowed narrows narrowing`;
/** Nouns of change: `an increase of 2%`, `a 2% drop`. */
export const INCREASE_NOUNS =
  'increase increases rise rises growth gain gains jump jumps surge surges hike hikes climb upturn expansion boost uptick spike spikes raise raises boosts upticks uplifts increments rally improvement upswing addition increment leap bump upsurge uplift pickup rebound acceleration appreciation widening escalation advance spurt spurts climbs leaps rallies improvements additions bumps rebounds upswings resurgence';
export const DECREASE_NOUNS =
  'decrease decreases fall falls drop drops decline declines reduction reductions cut cuts slump slumps plunge loss losses dip dips downturn contraction slide tumble shrinkage discount rollback cutback pullback downtick plunges slumps declines depreciation devaluation deceleration slowdown shortening narrowing erosion collapse easing retreat nosedive nosedives dive markdown markdowns slides tumbles contractions cutbacks pullbacks devaluations lowering weakening softening';
/** Verbs that multiply or divide: value of the figure and direction. */
export const MULTIPLYING_VERBS: Readonly<
  Record<string, readonly [value: string, direction: 'increase' | 'decrease']>
> = {
  double: ['2', 'increase'],
  doubled: ['2', 'increase'],
  doubles: ['2', 'increase'],
  doubling: ['2', 'increase'],
  triple: ['3', 'increase'],
  tripled: ['3', 'increase'],
  triples: ['3', 'increase'],
  tripling: ['3', 'increase'],
  treble: ['3', 'increase'],
  trebled: ['3', 'increase'],
  trebles: ['3', 'increase'],
  trebling: ['3', 'increase'],
  quadruple: ['4', 'increase'],
  quadrupled: ['4', 'increase'],
  quadruples: ['4', 'increase'],
  quadrupling: ['4', 'increase'],
  quintuple: ['5', 'increase'],
  quintupled: ['5', 'increase'],
  halve: ['0.5', 'decrease'],
  halved: ['0.5', 'decrease'],
  halves: ['0.5', 'decrease'],
  halving: ['0.5', 'decrease'],
};
/** Verbs whose `up` is a direction and no bound: `ticked up to 4.2%`. All forms. */
export const UPWARD_VERBS =
  'tick ticks ticked ticking edge edged edges edging creep crept creeps inch inched nudge nudged nudges ramp ramped move moved moves went goes go shot crawled bumped picked revised adjusted updated marked ratcheted stepped stepping step steps pick picks picking ramps ramping bumps bumping inches inching moving going gone shoots shooting crawls crawling scaled scales scaling';
/** Words after a change that open its base. */
export const BASE_OPENERS = 'from than over on versus vs against compared relative';
/** Comparatives after an amount: direction. */
export const MORE_COMPARATIVES =
  'more higher greater larger bigger longer taller heavier faster stronger up above ahead dearer pricier costlier firmer';
export const LESS_COMPARATIVES =
  'less fewer lower smaller shorter lighter slower weaker down below behind cheaper softer';
