import { DECREASE_NOUNS, INCREASE_NOUNS } from './change-words.ts';

/** Nouns of change that have an amount: `the gain was 0.7%`, `the fall takes the rate to 4%`. */
export const GROWING_NOUNS = INCREASE_NOUNS;
export const SHRINKING_NOUNS = `${DECREASE_NOUNS} falloff shrinking`;
/** Of these also with no more than `at`: `growth at 3%`. */
export const MEASURED_CHANGES = 'growth expansion contraction shrinkage deceleration';
/** A price is so much higher or lower, and then stands at another. */
export const UP_FROM_CLOSE = 'higher up stronger firmer dearer pricier costlier larger bigger better';
export const DOWN_FROM_CLOSE = 'lower down weaker softer easier cheaper smaller';
/** Steps of a ladder, a table or a scale. */
export const RUNGS =
  'notch notches rung rungs place places position positions spot spots grade grades level levels tier tiers rank ranks categories';
/** Verbs of those who take on, make or pay for what was not there: `hire 900 more teachers`. All forms. */
export const HIRING_VERBS =
  'hire hires hired hiring recruit recruits recruited recruiting employ employs employed employing appoint appoints appointed appointing train trains trained training deploy deploys deployed deploying fund funds funded funding provide provides provided providing create creates created creating build builds built building install installs installed installing';
/** Verbs of growing that with `at` and a percentage say how fast: `grew at 12%`. All forms. */
export const PACED_VERBS =
  'grow grows grew grown growing expand expands expanded expanding increase increases increased increasing rise rises rose risen rising climb climbs climbed climbing shrink shrinks shrank shrunk shrinking contract contracts contracted contracting decline declines declined declining fall falls fell falling';
/** Nothing, as a value that was before: `up to 160 from none`. */
export const NOTHINGS = 'nothing none zero nil scratch';
/** What somebody reckoned, so that it may be off by so much. */
export const RECKONED_NOUNS =
  'estimate estimates forecast forecasts prediction predictions poll polls projection projections guess guesses count counts calculation calculations reading readings measurement measurements clock model models figure figures';
