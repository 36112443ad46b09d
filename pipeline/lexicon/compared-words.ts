/** Words of comparisons: what stands beside a figure as the thing it is more, less or a multiple of. */

/** What may be half or twice of another: `half the price of a similar home`; not `half the members`. */
export const LEVEL_NOUNS =
  'price prices rate rates level levels number amount cost costs size weight length width height depth speed average mean median total value volume price-tag limit mass area population budget figure sum strength distance age income wage wages salary pay output capacity share proportion toll tally count turnout bill fee fare rent revenue revenues turnover profit profits earnings sales intake dose norm normal peak record maximum minimum quota load target threshold thickness density frequency duration pace usual going previous';
/** Of these also a percentage is a comparison: `86% of the usual level`, `a third of the norm`. */
export const NORM_NOUNS = 'level levels norm peak average mean median normal peaks norms averages';
export const NORM_WORDS =
  'normal usual typical former previous earlier pre prewar prepandemic original peak average customary historic historical seasonal';
/** Marks that somebody or something is above, below, ahead of: `£3m below budget`. */
export const MARK_NOUNS = `${LEVEL_NOUNS} highs lows peaks maximums minimums averages norms limits targets thresholds records expectations expectation forecast forecasts estimate estimates guidance projection projections prediction predictions consensus odds par schedule plan quota quotas asking poverty face market rivals rival competitors valuation benchmark bar standard mark guide pledge baseline trend allotment allotments allocation allocations allowance allowances majority majorities tally haul entitlement entitlements requirement requirements appraisal`;
/** After an amount, what it lies beyond or short of. */
export const MARK_SIDES = 'above below over under beyond short shy off outside inside ahead behind beneath';
/** Before `of` with a lead or a lag: `52 seconds clear of the runner-up`. */
export const LEADS = 'clear ahead adrift short shy wide';
/** What a lead is counted in. */
export const LEAD_NOUNS =
  'point points seat seats stroke strokes shot shots place places goal goals vote votes length lengths lap laps run runs game games win wins second seconds minute minutes';
/** Verbs of getting past, with the amount after `by`: `beat forecasts by 3%`. All forms. */
export const PASSING_VERBS =
  'beat beats beating beaten exceed exceeds exceeded exceeding top tops topped topping surpass surpasses surpassed surpassing miss misses missed missing undershoot undershoots undershot overshoot overshoots overshot overshooting break breaks broke broken breaking eclipse eclipses eclipsed eclipsing better betters bettered bettering pass passes passed passing smash smashes smashed smashing shatter shatters shattered shattering';
/** Of these the object may be anything, so that a rival is one: `undercutting rival devices by $20`. */
export const RIVALLING_VERBS =
  'undercut undercuts undercutting outpace outpaces outpaced outpacing outstrip outstrips outstripped outstripping outperform outperforms outperformed outperforming underperform underperforms underperformed underperforming outnumber outnumbers outnumbered outnumbering outsell outsells outsold outselling outspend outspends outspent outspending outscore outscores outscored outbid outbids lag lags lagged lagging trail trails trailed trailing outweigh outweighs outweighed';
/** Verbs that take an amount from a thing or bring one: `shed 1.2m accounts from its books`. */
export const SOURCE_VERBS =
  'shed sheds shedding lose loses lost losing add adds added adding gain gains gained gaining axe axes axed win wins won winning recover recovers recovered recovering drop drops dropped dropping remove removes removed removing';
/** What was once so of a thing: `once budgeted at $1.1bn`. */
export const ONCE = 'once originally initially first formerly previously earlier';
/** Participles of sums and sizes that were set before: `promised for £63m, has since swollen to £141m`. */
export const SET_BEFORE =
  'budgeted priced costed estimated valued forecast projected planned promised quoted put pegged billed set expected announced agreed advertised listed bought purchased sold approved capped assessed insured';
/** Highs and lows that something came from: `from a peak of 3,900`. */
export const EXTREMES =
  'peak high low highs lows total population level crest record average figure figures maximum minimum strength number';
/** What another value is called: `against a target of 64`. */
export const BASE_NOUNS =
  'target targets norm norms average mean median maximum minimum forecast estimate expectation expectations consensus total figure level limit quota budget goal high low peak record plan price rate cost reading value number count profit loss share turnout';
/** Before a colon in brackets: `(prior year: 13.8 million)`. */
export const BASE_LABELS =
  'prior previous last before earlier year quarter month expected forecast consensus est estimate estimates target then previously budget plan guidance analysts poll';
/** After a pronoun in a clause with where: `where it had 88`. */
export const ONCE_VERBS = 'had used once would';
