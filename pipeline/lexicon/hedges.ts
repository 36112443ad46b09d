/** Words before a figure that make it approximate. Split as the tokeniser splits. */
export const APPROXIMATE_BEFORE =
  "estimated to be|estimated at|is like|'s like|was like|are like|only like|about|around|approximately|approx|approx .|roughly|nearly|almost|circa|ca|ca .|c .|some|estimated|an estimated|est .|close to|near|nearing|approaching|getting on for|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|of the order of|in the order of|somewhere around|somewhere near|something like|an average of about|virtually|practically|more or less|~|≈|∼|≃|≅|˜|reportedly some|just about|as many as around|thereabouts|barely|hardly|only about";

/** The hedges among them that say how sure the writer is, not how exact the number is. */
export const TENTATIVE_BEFORE = 'probably|perhaps|maybe|possibly|presumably';
/** Words that only say who vouches for the number. */
export const HEARSAY_BEFORE = 'reportedly|allegedly|supposedly|apparently';

/** Words after a figure that make it approximate. */
export const APPROXIMATE_AFTER =
  'or so|, give or take|give or take|or thereabouts|odd|- odd|- ish|ish|or more or less|approximately|approx|approx .';

/** Words before a figure that make it a lower bound it lies above. */
export const MORE_THAN_BEFORE =
  'more than|over|above|greater than|larger than|bigger than|higher than|beyond|in excess of|excess of|upwards of|upward of|exceeding|exceeds|exceed|exceeded|surpassing|surpassed|surpasses|surpass|north of|better than|longer than|older than|just over|well over|just above|well above|a little over|slightly over|slightly more than|a little more than|a bit over|far more than|topping|topped|tops|top|passing|passed the|upwards from|>|heavier than|taller than|wider than|deeper than|thicker than|faster than|stronger than|outnumbering|anything over|anything above|anything beyond|outstripping|outstripped|outstrips|a good';

export const AT_LEAST_BEFORE =
  'at least|as low as|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|minimum|min|as few as|as little as|starting at|greater than or equal to|more than or equal to|equal to or more than|equal to or greater than|greater or equal to|bigger than or equal to|larger than or equal to|higher than or equal to|at the very least|≥|⩾|≧|>=|> =|= >|never less than|never fewer than|bigger or equal than|greater or equal than|higher or equal than|larger or equal than|more or equal than|at a minimum|a bare minimum of|the bare minimum of|at minimum|nothing less than|nothing under|upwards or equal to|never below|never under|never lower than';

export const LESS_THAN_BEFORE =
  'less than|fewer than|under|below|lower than|smaller than|shorter than|younger than|just under|well under|just below|well below|a little under|slightly less than|slightly under|a little less than|a bit less than|a little bit less than|just shy of|shy of|short of|south of|inferior to|<|lighter than|narrower than|slower than|cheaper than|earlier than|not quite|nowhere near|not even|anything under|anything below|a hair under|a whisker under|a whisker below|a whisker short of|just south of';

export const AT_MOST_BEFORE =
  'at most|up to|no more than|not more than|no greater than|not greater than|not exceeding|not exceed|not over|a maximum of|maximum of|maximum|max|max .|as many as|as much as|as high as|at the most|as long as|as large as|upto|less than or equal to|smaller than or equal to|lower than or equal to|fewer than or equal to|equal to or less than|less or equal to|≤|⩽|≦|<=|< =|= <|within|capped at|limited to|limit of|a limit of|a cap of|a ceiling of|never more than|not to exceed|as far as|smaller or equal than|less or equal than|lower or equal than|fewer or equal than|at the very most|at a maximum|at the maximum|at maximum|restricted to|rationed to|cap of|a ceiling at|ceiling of|an upper limit of|upper limit of|anywhere up to|anything up to|nothing over|nothing above|nothing more than|never above|never over|never higher than|not above|never in excess of|not in excess of|maxing out at|max out at|maxes out at|maxed out at';

/** How far above or below a bound: `a shade over`, `well under`, `slightly more than`. */
export const BOUND_DEGREES =
  'just|well|way|far|little|a little|a bit|a little bit|slightly|a fraction|fractionally|a shade|a touch|a tad|a smidgen|a hair|a whisker|a whisper|marginally|comfortably|considerably|substantially|significantly|much|somewhat|easily|narrowly|modestly|only just|only slightly|not much|not far|not a lot';

/** Words after a figure that bound it. */
export const AT_LEAST_AFTER =
  'or more|and more|and counting|or over|and over|or above|and above|or older|and older|or greater|or higher|and up|and upwards|or upwards|or better|or longer|or larger|plus|- plus|+|at least|at minimum|minimum|at the very least|or greater than|or more than|and older than|and higher|and greater|and beyond|or beyond|or upward|and upward|and longer|or taller|and taller|or heavier|and heavier|or deeper|or wider|or stronger|and better|at a minimum|, minimum';
export const AT_MOST_AFTER =
  'or less|or fewer|or under|and under|or below|and below|or younger|and younger|at most|at the most|maximum|or lower|tops|or smaller|or less than|and less|and lower|max|at the very most|at best|at a maximum|or shorter|or cheaper|or thinner|or slower|and fewer|, tops|, max|, maximum|, at most|, at the most';

/** Words between a modifier and its figure that change nothing: `over the past 12`, `about US $`. */
export const MODIFIER_FILLERS = 'the a an some only just another additional total of age ages';
