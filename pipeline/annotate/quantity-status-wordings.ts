import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  APPROVALS,
  CALCULATED,
  DEBATED,
  DUE_FOR,
  FOREBODED,
  GIVEN_LEAVE,
  HOLDERS,
  SUPPOSED,
} from '../lexicon/status-words.ts';
import { COPULAS } from '../lexicon/closed-classes.ts';
import { isYear } from './quantity-change-edges.ts';
import type { Scene } from './quantity-scene.ts';
import { isProvision } from './quantity-status-over.ts';
import { type Status, statusBy } from './quantity-status-cues.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const SUPPOSES = wordSet(SUPPOSED);
const CALCULATES = wordSet(CALCULATED);
const DEBATES = wordSet(DEBATED);
const FOREBODES = wordSet(FOREBODED);
const APPROVES = wordSet(APPROVALS);
/** `gave the go-ahead to 400 homes`. */
const LEAVES = wordSet('approval consent go-ahead ahead blessing clearance light nod');
const DUE = wordSet(DUE_FOR);
const PERMITS = wordSet(GIVEN_LEAVE);
const HOLDS = wordSet(HOLDERS);
const ARTICLES = wordSet('a an');
const BE = wordSet(`${COPULAS} be been being`);
const [FOR, OF, THAT, IN, WHETHER, NO, MORE, FEWER, THAN, AT, MOST, HAD, TO] =
  'for of that in whether no more fewer than at most had to'.split(' ').map(wordId);
const LOOKING = wordSet('looking');
const MOVES = wordSet(
  'rise fall grow climb drop shrink slow narrow widen weaken strengthen soar surge slump slip ease decline dip jump swell contract expand accelerate recover rebound dwindle plunge ebb',
);
const HEADING = wordSet('heading headed heads');
const [ASIDE, LINE] = ['aside', 'line'].map(wordId);
const SETS = wordSet('set sets setting puts putting');
const PRICED = wordSet('priced pricing prices pencil pencils pencilled penciled');
const RELATIVES = wordSet('that which');
const NOUN_REACH = 5;
const LEAVE_REACH = 6;

/** Whether a finite verb of reckoning governs a clause: `reckons it will`, `figures it will`; not `figures show it will`. */
export const isReckoned = (s: Scene, modal: number, reach: number): boolean => {
  for (let i = modal - 1; i >= s.floor(modal) && i > modal - reach; i -= 1) {
    if (s.sign(i) === 44 || s.sign(i) === 59) return false;
    if (!CALCULATES.has(s.word(i)) || s.tags[i - 1] === TAG.DETERMINER || s.tags[i - 1] === TAG.ADJECTIVE)
      continue;
    const next = s.tags[i + 1];
    return (
      s.word(i + 1) === THAT ||
      next === TAG.PRONOUN ||
      next === TAG.DETERMINER ||
      next === TAG.POSSESSIVE ||
      next === TAG.NUMERAL ||
      next === TAG.ADVERB ||
      (next !== undefined && isNounTag(next) && s.tags[i] !== TAG.PLURAL)
    );
  }
  return false;
};

/** `is thought to be enough for 14 months`, `is considering selling`, `is looking for £26m`, `sets aside $75m`, `permission for 300 homes`. */
export const wordedAt = (s: Scene, i: number, verbs: number): Status | undefined => {
  const word = s.word(i);
  const next = s.tags[i + 1];
  if (SUPPOSES.has(word) && next === TAG.TO && BE.has(s.word(overAdverb(s, i - 1))))
    // `is reckoned to shrink to 27m tonnes`
    return statusBy(MOVES.has(s.word(i + 2)) ? 'forecast' : 'tentative', i);
  if (DEBATES.has(word) && (next === TAG.GERUND || s.word(i + 1) === WHETHER))
    return statusBy('tentative', i);
  if (FOREBODES.has(word) && isForecasting(s, i)) return statusBy('forecast', i);
  if (word === ASIDE && SETS.has(s.word(i - 1)) && s.word(i - 2) !== HAD && !isProvision(s, i))
    return statusBy('planned', i - 1, i + 1);
  if (word === IN && PRICED.has(s.word(i - 1)) && verbs === 0) return statusBy('forecast', i - 1, i + 1);
  if (s.tags[i] === TAG.PREPOSITION && word === TO && LEAVES.has(s.word(i - 1)) && verbs === 0)
    return statusBy('planned', i - 1, i + 1);
  if (word !== FOR || verbs > 0) return undefined;
  if (APPROVES.has(s.word(i - 1))) return statusBy('planned', i - 1, i + 1);
  // `is looking for £26m`, not `is looking for two hikers`
  if (LOOKING.has(s.word(i - 1)) && BE.has(s.word(i - 2)) && s.numbers.ofToken[i + 1] < 0)
    return statusBy('planned', i - 1, i + 1);
  // `heading for a 3% loss`, not `heading for 30 towns`
  const isHeading =
    HEADING.has(s.word(i - 1)) && (ARTICLES.has(s.word(i + 1)) || s.tags[i + 1] === TAG.POSSESSIVE);
  // `in line for 3%`, not `the line for 90 guests`
  const isDue = DUE.has(s.word(i - 1)) && (s.word(i - 1) !== LINE || s.word(i - 2) === IN);
  return isDue || isHeading ? statusBy('forecast', i - 1, i + 1) : undefined;
};

const LAST = wordId('last');
/** `likely to last three weeks`: the `to` before a verb that is an adjective as well. */
export const isToLast = (s: Scene, to: number): boolean => s.word(to) === TO && s.word(to + 1) === LAST;

const overAdverb = (s: Scene, at: number): number => (s.tags[at] === TAG.ADVERB ? at - 1 : at);

/** A verb that foretells, not the noun: `projects a shortfall`, `is tipping 40 mm`. */
const isForecasting = (s: Scene, i: number): boolean => {
  const tag = s.tags[i];
  if (tag === TAG.GERUND) return BE.has(s.word(overAdverb(s, i - 1)));
  return (tag === TAG.PRESENT || tag === TAG.BASE) && s.tags[i - 1] !== TAG.TO && isNounTag(s.tags[i - 1]);
};

/** `a projection that leaves them with 12`, `the forecast calls for 3 inches`, `the plan caps fees at £30`: the noun at `i` with a verb in the present. */
export const isTellingNoun = (s: Scene, i: number, verbs: number): boolean => {
  if (verbs !== 1) return false;
  let verb = i + 1;
  if (RELATIVES.has(s.word(verb))) verb += 1;
  else if (s.word(verb) === FOR)
    while (verb < i + NOUN_REACH && s.tags[verb] !== TAG.PRESENT && !isFiniteTag(s.tags[verb])) verb += 1;
  // `plans call for 30 homes`
  return s.tags[verb] === TAG.PRESENT || (s.tags[verb] === TAG.BASE && s.tags[i] === TAG.PLURAL);
};

/** `may charge no more than £5`, `may stay at most three days`: allowed to; `first` is the first token of the figure with its bound. */
export const isPermitted = (s: Scene, modal: number, first: number): boolean => {
  if (first - modal > LEAVE_REACH) return false;
  const isLimited =
    (s.word(first) === NO &&
      (s.word(first + 1) === MORE || s.word(first + 1) === FEWER) &&
      s.word(first + 2) === THAN) ||
    (s.word(first) === AT && s.word(first + 1) === MOST);
  return isLimited || PERMITS.has(s.word(modal + 1));
};

/** `the owner of a $250,000 house`: the figure describes what somebody has. */
export const isOfHolder = (s: Scene, first: number): boolean =>
  ARTICLES.has(s.word(first - 1)) && s.word(first - 2) === OF && HOLDS.has(s.word(first - 3));

const [BY, SO] = ['by', 'so'].map(wordId);
const DAYS = wordSet(
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday next',
);
const DEADLINE_REACH = 20;
const SO_REACH = 5;

/** `must halve it by 31 March`: bound to a day. */
export const isBoundByDay = (s: Scene, modal: number): boolean => {
  const limit = Math.min(s.limit(modal), modal + DEADLINE_REACH);
  for (let i = modal + 2; i < limit; i += 1) {
    if (s.sign(i) === 44 || s.sign(i) === 34 || s.sign(i) === 0x201d) return false;
    if (s.word(i) !== BY) continue;
    const isDay = DAYS.has(s.word(i + 1)) || DAYS.has(s.word(i + 2)) || DAYS.has(s.word(i + 3));
    if (isDay || isYear(s, i + 1)) return true;
  }
  return false;
};

/** The `so` of `so that each can carry 1,700`; −1 for none. */
export const purposeBefore = (s: Scene, modal: number): number => {
  for (let i = modal - 1; i > modal - SO_REACH && i >= s.floor(modal); i -= 1)
    if (s.word(i) === SO) return s.sign(i - 1) === 44 ? i - 1 : i;
  return -1;
};

/** `a target that nine of the 20 met`: who reached it. */
export const isMetBy = (s: Scene, cue: number, first: number): boolean => {
  if (s.word(cue + 1) !== THAT || first - cue > 4) return false;
  for (let i = first + 1; i < Math.min(s.limit(first), first + 10); i += 1)
    if (isFiniteTag(s.tags[i])) return s.tags[i] === TAG.PAST;
  return false;
};

const FORECASTS = wordSet(
  'forecast forecasts projection projections outlook guidance estimate estimates prediction',
);
const REVISED_REACH = 16;

/** `cut its forecast to 2% from 3%`: the old one was a forecast too. */
export const isOldForecast = (s: Scene, first: number): Status | undefined => {
  let hasNumber = false;
  for (let i = first - 2; i > first - REVISED_REACH && i >= s.floor(first); i -= 1) {
    if (s.sign(i) === 44) return undefined;
    if (s.numbers.ofToken[i] >= 0) hasNumber = true;
    const isNoun = isNounTag(s.tags[i]) || isNounTag(s.tags[i - 1]) || s.tags[i - 1] === TAG.POSSESSIVE;
    if (FORECASTS.has(s.word(i)) && isNoun) return hasNumber ? statusBy('forecast', i) : undefined;
  }
  return undefined;
};

/** `, promised in 2011 for £63m`: said in a year that is named. */
export const isLongSaid = (s: Scene, i: number): boolean =>
  s.sign(i - 1) === 44 && s.word(i + 1) === IN && isYear(s, i + 2);
