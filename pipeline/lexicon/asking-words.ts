/** Words of those who ask for something, allow it or play with a thought: what they speak of is not yet so. */

/** Before `for`, in the present: `calls for a rise of 5%`. Told in the past it is over: `had asked for 5%`. */
export const ASKING_FOR =
  'call calls calling ask asks asking argue argues arguing press presses pressing push pushes pushing lobby lobbies lobbying campaign campaigns campaigning clamour clamours clamouring clamor clamors clamoring agitate agitates agitating plead pleads pleading bid bids bidding angle angles angling hold holds holding opt opts opting plump plumps plumping petition petitions petitioning plan plans planning';
/** Of these only with `out`: `holding out for 5%`. */
export const HOLDING_OUT = 'hold holds holding';
/** With what is asked right behind, in the present: `is seeking a term of 12 years`. */
export const DEMANDING =
  'demand demands demanding seek seeks seeking request requests requesting asks asking want wanting';
/** Verbs of those who decide that something may be: `approved the sale of 30 ships`. */
export const APPROVING =
  'approve approves approved approving back backs backed backing endorse endorses endorsed endorsing clear clears cleared clearing authorise authorises authorised authorising authorize authorizes authorized authorizing sanction sanctions sanctioned okay okays okayed ok greenlight greenlights greenlit ratify ratifies ratified ratifying agree agrees agreed agreeing propose proposes proposed proposing';
/** What is done once it is allowed. Loans, drugs and claims that are approved are no more than that. */
export const APPROVED_DOINGS =
  'sale purchase construction building expansion extension closure merger takeover acquisition release transfer recruitment demolition creation increase rise raise cut reduction budget plan plans scheme project package grant subsidy spending investment bailout payout rescue deal buyback redevelopment conversion deployment levy freeze moratorium hike surcharge dividend settlement development rebate bonus cull culling felling relocation privatisation privatization stimulus compensation overhaul';
/** What an employer or a seller holds out: `offered a raise of 3.5%`. */
export const OFFERED_GAINS =
  'raise raises rise rises increase increases hike bonus bonuses rebate rebates refund refunds discount discounts payout payouts payment payments pay compensation offer bid';
/** Verbs of those who do not take what is offered: `rejected a rise of 5%`. */
export const REJECTING =
  'reject rejects rejected rejecting refuse refuses refused refusing spurn spurns spurned spurning decline declines declined rebuff rebuffs rebuffed rebuffing';
export const OFFERING = 'offer offers offered offering';
/** Nouns of a thought before `of` and a gerund, and who plays with it. */
export const IDEAS = 'idea notion prospect possibility option thought';
export const PLAYING_WITH =
  'toy toys toying toyed flirt flirts flirting flirted play plays playing float floats floated floating moot moots mooted mooting raise raises raised raising entertain entertains entertaining entertained consider considers considering discuss discusses discussing discussed explore explores exploring explored weigh weighs weighing study studies studying studied dangle dangles dangled dangling';
/** In the present before what is thought over: `is weighing the sale of 40 shops`. */
export const WEIGHING =
  'weigh weighs weighing debate debates debating study studies studying examine examines examining';
/** After `is being`. */
export const THOUGHT_OVER =
  'considered mulled discussed debated weighed floated mooted studied examined explored contemplated';
/** Before its noun: `the likely bill`. */
export const LIKELY_ONES = 'likely expected projected probable prospective anticipated predicted forecast';
/** Before `on` or `for`: what is reckoned with. */
export const RECKONING_ON =
  'count counts counted counting bank banks banked banking bargain bargains bargained bargaining';
/** Right behind a subject these say that it is near: `a £450m hole looms`. */
export const LOOMING = 'loom looms looming beckon beckons threaten threatens';
/** After `on the` or `in`: what is foreseen, what is under way to be. */
export const IN_PROSPECT = 'cards horizon prospect';
export const ON_ORDER = 'order pipeline works way offing';
export const UNDER_THOUGHT = 'consideration review discussion';
/** Participles after `had`: what was meant and did not come, or came otherwise. */
export const ONCE_MEANT =
  'intended hoped planned aimed meant wanted sought wished thought asked demanded requested';
/** Nobody expects it. */
export const NOBODY = 'nobody none no-one noone few neither';
/** Kinds of place that are planned by name. */
export const PLANNED_KINDS =
  'community communities town towns city cities economy economies suburb suburbs estate';
/** What lenders set money aside for is lost already. */
export const PROVISIONS =
  'loan loans losses defaults claims litigation impairments impairment redundancies restructuring fines lawsuits';
/** Adjectives with `should be`, of a day: `should be home in February`. */
export const ONCE_DONE =
  'home ready open complete completed finished done over available operational back live up running in out functional usable clear restored ashore afloat';
