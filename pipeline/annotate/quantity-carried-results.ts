import { compare } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { DECREASE_VERBS, INCREASE_VERBS } from '../lexicon/change-words.ts';
import { isThenAfter } from './quantity-compared-times.ts';
import { hasScale } from './quantity-carried-norms.ts';
import { startOf } from './quantity-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [COMMA, SEMICOLON] = [44, 59];
const [TO, OF, NOT, AS, THE, THAT] = 'to of not as the that'.split(' ').map(wordId);
const MOST_GAP = 10;

/** Whether nothing that could be counted follows: the clause ends, or a time or a preposition begins. */
const isAlone = (s: Scene, { last, first }: Quantity): boolean => {
  if (last >= s.limit(first)) return true;
  const tag = s.tags[last];
  if (tag === TAG.PUNCTUATION) return s.sign(last) !== 45;
  if (tag === TAG.PREPOSITION) return !TIED.has(s.word(last));
  return isThenAfter(s, last) || tag === TAG.SUBORDINATOR || tag === TAG.CONJUNCTION;
};
/** `nine of them`, `nine to five`: with these a number goes on. */
const TIED = wordSet('of to from than per');

/** Whether the two values lie as the change between them says. */
const isOnWay = (before: Quantity, { value, change }: Quantity): boolean => {
  if (!before.value || !value || !change) return false;
  const order = compare(value, before.value);
  return change.direction === 'increase' ? order > 0 : order < 0;
};

/** What stands between the comma and a value set beside its noun: `, now 26 weeks,`, `, at 35 tonnes,`, `, on average 2 metres,`. */
const BESIDE = wordSet('now already currently today then still once only at present on average');
/** `2.1 metres thick in the 1980s`, `74 per cent full in May`. */
const DIMENSIONS = wordSet('long wide high tall deep thick full strong heavy');
const GROUP: ReadonlySet<number> = new Set([
  TAG.AUXILIARY,
  TAG.MODAL,
  TAG.ADVERB,
  TAG.TO,
  TAG.NEGATION,
  TAG.PARTICIPLE,
  TAG.BASE,
  TAG.PAST,
  TAG.PRESENT,
  TAG.GERUND,
]);

/** The token after a figure, what it is for one of, its dimension and its time. */
const afterTime = (s: Scene, { per, last }: Quantity): number => {
  let i = Math.max(last, per && per.first >= last ? per.last : last);
  if (DIMENSIONS.has(s.word(i))) i += 1;
  if (!isThenAfter(s, i)) return i;
  const end = Math.min(i + MOST_TIME, s.limit(last - 1));
  while (i < end && s.tags[i] !== TAG.PUNCTUATION && !GROUP.has(s.tags[i])) i += 1;
  return i;
};
const MOST_TIME = 5;

/** `look like stretching to 40`. */
const SEEMING = wordSet('look looks like');
/** Whether only verbs and their adverbs stand before the word of change. */
const isGroup = (s: Scene, from: number, cue: number): boolean => {
  if (from > cue || cue - from > MOST_GAP) return false;
  for (let i = from; i < cue; i += 1) if (!GROUP.has(s.tags[i]) && !SEEMING.has(s.word(i))) return false;
  return true;
};
/** The token where the change that a figure is the result of is said: its verb, else the `to` after one. */
const cueOf = (s: Scene, q: Quantity): number => {
  if (q.change) return q.change.result ? q.change.cue.first : -1;
  const to = startOf(q) - 1;
  const verb = s.tags[to - 1] === TAG.ADVERB ? to - 2 : to - 1;
  return s.word(to) === TO && isVerbTag(s.tags[verb]) ? to : -1;
};

/**
 * `Lake Tuzlu, 80 square kilometres in the 1990s, has withered to nine`, `the wait, now 26 weeks, will grow to
 * 40`: a value between commas beside a noun, and what the same noun came to. Not `the tower, 200 metres high,
 * saw its floors reduced to 12`, `the village, 40 kilometres from Oslo, has shrunk to 31`.
 */
const isApposed = (s: Scene, before: Quantity, cue: number): boolean => {
  let at = startOf(before) - 1;
  while (BESIDE.has(s.word(at))) at -= 1;
  if (s.sign(at) !== COMMA) return false;
  const end = afterTime(s, before);
  return s.sign(end) === COMMA && isGroup(s, end + 1, cue);
};

/** `a sentence of 12 years was cut to nine`, `a cushion of 8.3 points erode to 2.9`; not `shipments of 40 tonnes rose to 12`. */
const isOfOne = (s: Scene, before: Quantity, cue: number): boolean => {
  const of = startOf(before) - 1;
  return s.word(of) === OF && s.tags[of - 1] === TAG.NOUN && isGroup(s, afterTime(s, before), cue);
};

/** `cars pay 25 percent, that on solar cells doubles to 50`: the same of another thing. */
const isThatOf = (s: Scene, before: Quantity, cue: number): boolean => {
  for (let i = cue - 2; i > cue - MOST_GAP && i > before.last; i -= 1) {
    const isOpened =
      s.sign(i - 1) === COMMA || s.sign(i - 1) === SEMICOLON || s.tags[i - 1] === TAG.CONJUNCTION;
    if (s.word(i) === THAT && s.tags[i + 1] === TAG.PREPOSITION) return isOpened;
    if (s.tags[i] === TAG.PUNCTUATION) return false;
  }
  return false;
};

const REACHING = wordSet(
  'reach reaches reached hit hits touch touches touched regain regains regained exceed exceeds exceeded top tops topped near nears neared',
);
const JOINTS = wordSet(', and but then');
/** `winds, which had weakened to 145 mph, regained 160`, `fell to 14C and touched 9`: of one thing, its verb right after. */
const isReached = (s: Scene, before: Quantity, q: Quantity): boolean => {
  const verb = startOf(q) - 1;
  if (!REACHING.has(s.word(verb)) || !isVerbTag(s.tags[verb]) || !before.change?.result) return false;
  let i = afterTime(s, before);
  if (!JOINTS.has(s.word(i))) return false;
  while (JOINTS.has(s.word(i))) i += 1;
  return isGroup(s, i, verb);
};

/** Whether the figure is what the amount before it in the sentence has become or is to become. */
export const isCameTo = (s: Scene, before: Quantity, q: Quantity): boolean => {
  if (q.change?.from !== undefined || !isAlone(s, q)) return false;
  if (isReached(s, before, q)) return true;
  const cue = cueOf(s, q);
  if (cue < 0) return false;
  if (q.change && isThatOf(s, before, cue)) return true;
  return (!q.change || isOnWay(before, q)) && (isApposed(s, before, cue) || isOfOne(s, before, cue));
};

const NOW = wordSet('now currently already today');
/** `lopping two years off the sentence, now seven,`: an amount of the change, and what it is now. */
export const isNowOf = (s: Scene, before: Quantity, q: Quantity): boolean => {
  const now = startOf(q) - 1;
  if (!before.change || before.change.result || !NOW.has(s.word(now)) || s.sign(now - 1) !== COMMA)
    return false;
  if (now - before.last > MOST_GAP || (q.last < s.limit(q.first) && s.tags[q.last] !== TAG.PUNCTUATION))
    return false;
  return isPhrase(s, before.last, now - 1);
};

/** Whether only a noun phrase with its prepositions stands between two tokens: `off the sentence for smuggling`. */
const isPhrase = (s: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) {
    const isOfPreposition = s.tags[i] === TAG.GERUND && s.tags[i - 1] === TAG.PREPOSITION;
    if (s.tags[i] === TAG.PUNCTUATION || s.numbers.ofToken[i] >= 0) return false;
    if (isVerbTag(s.tags[i]) && !isOfPreposition) return false;
  }
  return true;
};

const TERMS = wordSet('sentence term ban suspension wait delay');
/** `had demanded 12 years, will appeal against a sentence of four and a half`: a punishment or a wait is told in times. */
export const isTerm = (s: Scene, { unit }: Quantity, q: Quantity): boolean => {
  const of = startOf(q) - 1;
  return unit?.time === true && s.word(of) === OF && TERMS.has(s.word(of - 1));
};

const THINGS = wordSet('that it this them');
const MOVING = wordSet(
  `${INCREASE_VERBS} ${DECREASE_VERBS} stretch stretches stretched stretching push pushes pushed pushing bring brings brought bringing take takes took taken taking put puts putting move moves moved moving set sets setting keep keeps kept`,
);

/** `at most six months; ministers would stretch that to 12`, `fines of €200, and wants to double it to 400`; not `gave that to four`. */
export const isMovedThing = (s: Scene, before: Quantity, q: Quantity): boolean => {
  const at = startOf(q) - 1;
  return (
    s.word(at) === TO &&
    THINGS.has(s.word(at - 1)) &&
    MOVING.has(s.word(at - 2)) &&
    at - before.last < MOST_GAP &&
    isAlone(s, q)
  );
};

/** What a percentage or an amount may be called when it is spoken of again. */
const CALLED = wordSet('proportion share rate percentage ratio figure average level sum amount');
const ARE = wordSet('is was are were remains remained reaches reached hits hit');
const AROUND = wordSet('nearer near closer to about around at already now only just almost nearly still');

/** `capped at 25 per cent of dwellings; in some streets the proportion is already nearer 60`: the same sort of amount again. */
export const isCalledAgain = (s: Scene, before: Quantity, q: Quantity): boolean => {
  let i = startOf(q) - 1;
  while (AROUND.has(s.word(i)) && i > before.last) i -= 1;
  return (
    ARE.has(s.word(i)) &&
    CALLED.has(s.word(i - 1)) &&
    s.word(i - 2) === THE &&
    i - 2 > before.last &&
    isAlone(s, q)
  );
};

const WEIGHING = wordSet('weigh weighs weighed weighing');
const MASSES: ReadonlySet<string> = new Set([
  'tonne',
  'ton',
  'kilogram',
  'gram',
  'pound',
  'stone',
  'ounce',
  'milligram',
]);
/** `made for vehicles of 13 tonnes, the coach weighed 17.5`: what is weighed has a mass. */
export const isWeighed = (s: Scene, { unit }: Quantity, q: Quantity): boolean =>
  unit !== undefined && MASSES.has(unit.name) && WEIGHING.has(s.word(startOf(q) - 1)) && isAlone(s, q);

const WANTING = wordSet(
  'want wants wanted wanting seek seeks sought seeking demand demands demanded demanding',
);
/**
 * `12,000 square kilometres; the group wants 20,000`, `offered 4 percent, but the nurses want 7`: of an amount
 * told of in the clause before another is wanted. Not a word, which may count things: `4 km away; the town wants two`.
 */
export const isWanted = (s: Scene, before: Quantity, q: Quantity): boolean =>
  before.kind !== 'money' &&
  q.number.form === 'digits' &&
  WANTING.has(s.word(startOf(q) - 1)) &&
  isAlone(s, q) &&
  hasBorder(s, before.last, startOf(q));

const hasBorder = (s: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to && i < from + MOST_GAP; i += 1)
    if (s.sign(i) === SEMICOLON || s.sign(i) === COMMA || s.tags[i] === TAG.CONJUNCTION) return true;
  return false;
};

/** `620 metres below the waves, not 1,100 as charts have it`, `was 40 kilometres long, not 60`: what was wrongly said. */
export const isNot = (s: Scene, before: Quantity, q: Quantity): boolean => {
  const at = startOf(q) - 1;
  const comma = s.word(at) === NOT ? at - 1 : -1;
  if (s.sign(comma) !== COMMA || comma - before.last > MOST_GAP) return false;
  return isPhrase(s, before.last, comma) && (isAlone(s, q) || s.word(q.last) === AS);
};

const LEAVING = wordSet('leaving leaves left');
/** `cut the budget by 31 million reais, leaving 154 million`: the rest after a cut. */
export const isLeft = (s: Scene, before: Quantity, q: Quantity): boolean =>
  before.change?.direction === 'decrease' &&
  !before.change.result &&
  q.number.magnitudeToken !== undefined &&
  LEAVING.has(s.word(startOf(q) - 1)) &&
  s.sign(startOf(q) - 2) === COMMA &&
  startOf(q) - 2 - before.last < MOST_GAP &&
  isAlone(s, q);

/** `187 billion zlotys for defence, 158 billion this year`: the same at another time, its magnitude written too. */
export const isOtherTime = (s: Scene, before: Quantity, q: Quantity): boolean => {
  if (!hasScale(before) || !hasScale(q) || s.sign(startOf(q) - 1) !== COMMA || !isThenAfter(s, q.last))
    return false;
  const comma = startOf(q) - 1;
  if (comma - before.last > MOST_GAP) return false;
  for (let i = before.last; i < comma; i += 1)
    if (!isNounTag(s.tags[i]) && !JOINS.has(s.tags[i])) return false;
  return true;
};
const JOINS: ReadonlySet<number> = new Set([TAG.PREPOSITION, TAG.DETERMINER, TAG.ADJECTIVE, TAG.POSSESSIVE]);
