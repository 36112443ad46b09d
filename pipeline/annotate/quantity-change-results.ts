import { compare, type Decimal, integer } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  CLOSING_BASES,
  CUMULATIVE_NOUNS,
  DRIVING_VERBS,
  GOING_VERBS,
  LOWER_MARKS,
  TURNING_VERBS,
  UPPER_MARKS,
} from '../lexicon/change-frames.ts';
import { SHARES } from './quantity-change-edges.ts';
import { type Direction, directions } from './quantity-comparatives.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [TO, FROM, UP, OR, BACK, OF] = 'to from up or back of'.split(' ').map(wordId);
const [DRIVING, GOING, TURNING, CUMULATIVE, CLOSING] = [
  DRIVING_VERBS,
  GOING_VERBS,
  TURNING_VERBS,
  CUMULATIVE_NOUNS,
  CLOSING_BASES,
].map(wordSet);
/** `edged lower`, `marked down`, `revised upward`. */
export const WAYS = directions('up higher upward upwards', 'down lower downward downwards');
const MARKS = directions(UPPER_MARKS, LOWER_MARKS);
const THROUGH = wordId('through');
const BRINGING = wordSet(
  'bring brings brought bringing take takes took taken taking put puts putting push pushes pushed pushing lift lifts lifted lifting drive drives drove driven driving send sends sent sending',
);
const BE = wordSet('is are was were be been being now');
const MOST_OBJECT = 7;
const FEW = integer(100);
const MOST_OLD = 9;
const MOST_CLOSING = 9;

/** Whether only a noun phrase stands between a verb and token `i`; the token of the verb, or −1. */
const verbOver = (s: Scene, i: number, verbs: ReturnType<typeof wordSet>): number => {
  const floor = Math.max(s.floor(i), i - MOST_OBJECT);
  for (let j = i - 1; j >= floor; j -= 1) {
    const tag = s.tags[j];
    if (verbs.has(s.word(j)) && tag !== TAG.PLURAL && !(isNounTag(tag) && s.tags[j - 1] === TAG.DETERMINER))
      return j;
    if (tag === TAG.PUNCTUATION && s.sign(j) !== 39 && s.sign(j) !== 0x2019 && s.sign(j) !== 45) return -1;
    const isOther = isVerbTag(tag) || tag === TAG.PREPOSITION || tag === TAG.MODAL || tag === TAG.CONJUNCTION;
    // `the price of a barrel`
    if (isOther && s.word(j) !== OF) return -1;
  }
  return -1;
};

/** `drove the price up to $88`, `edged lower to 1,312`, `was brought down to 24`; `to` is the token before the figure. */
export const drivenTo = (s: Scene, to: number, last: number): Change | undefined => {
  const way = WAYS.get(s.word(to - 1));
  const near = s.tags[to - 2] === TAG.ADVERB || s.word(to - 2) === BACK ? to - 3 : to - 2;
  const isBack = s.word(to - 1) === BACK;
  if (way) {
    const verb = GOING.has(s.word(near)) || DRIVING.has(s.word(near)) ? near : verbOver(s, to - 1, DRIVING);
    return verb < 0 ? undefined : { direction: way, cue: { first: to - 1, last: to + 1 }, result: true };
  }
  if (isBack && SCALING.has(s.word(to - 2)))
    return { direction: 'decrease', cue: { first: to - 2, last: to + 1 }, result: true };
  const cut = isBack ? -1 : backAt(s, to);
  if (cut >= 0) return { direction: 'decrease', cue: { first: cut, last: cut + 2 }, result: true };
  return broughtTo(s, to) ?? broughtNumber(s, { to, last });
};
/** With `back` these make less of something. */
const SCALING = wordSet(
  'scale scales scaled scaling throttle throttles throttled throttling dial dials dialled dialed dialling roll rolls rolled rolling cut cuts cutting pare pares pared paring trim trims trimmed trimming wind pull pulls pulled pulling fall falls fell fallen slip slips slipped ease eases eased easing drop drops dropped slide slid rein reined peel peeled',
);

/** `dialled back its target to 5%`, `scaled back`: the verb before `back` and an object. */
export const backAt = (s: Scene, to: number): number => {
  const floor = Math.max(s.floor(to), to - MOST_OBJECT);
  for (let j = to - 1; j > floor; j -= 1) {
    if (s.word(j) === BACK) return SCALING.has(s.word(j - 1)) ? j - 1 : -1;
    const tag = s.tags[j];
    if (!isNounTag(tag) && tag !== TAG.ADJECTIVE && tag !== TAG.DETERMINER && tag !== TAG.POSSESSIVE)
      return -1;
  }
  return -1;
};

/** `brings the toll to 12`, `took the total to 310`: what is summed up grew. */
const broughtTo = (s: Scene, to: number): Change | undefined => {
  const floor = Math.max(s.floor(to), to - MOST_SUMMED);
  for (let i = to - 2; i >= floor; i -= 1) {
    if (BRINGING.has(s.word(i))) {
      for (let j = i + 1; j < to && j < i + 5; j += 1)
        if (CUMULATIVE.has(s.word(j)) && isNounTag(s.tags[j]))
          return { direction: 'increase', cue: { first: i, last: to + 1 }, result: true };
      return undefined;
    }
    const tag = s.tags[i];
    if (tag === TAG.PAST || tag === TAG.PRESENT || tag === TAG.MODAL || s.sign(i) === 44) return undefined;
    // `put the haul at €3m and have since raised that to €11m`
    if (tag === TAG.PARTICIPLE && (s.tags[i - 1] === TAG.AUXILIARY || s.tags[i - 2] === TAG.AUXILIARY))
      return undefined;
  }
  return undefined;
};
const MOST_SUMMED = 12;

/** `brought to 14 the number of bodies`; `last` is the token after the figure. */
const broughtNumber = (s: Scene, { to, last }: { to: number; last: number }): Change | undefined =>
  BRINGING.has(s.word(to - 1)) && s.tags[last] === TAG.DETERMINER && CUMULATIVE.has(s.word(last + 1))
    ? { direction: 'increase', cue: { first: to - 1, last: to + 1 }, result: true }
    : undefined;

const NOTHING = wordSet('none nil zero nothing');
const endsAt = (s: Scene, at: number): boolean =>
  at >= s.limit(at - 1) || s.tags[at] === TAG.PUNCTUATION || s.tags[at] === TAG.CONJUNCTION;
/** Whether `up` at a token is where something went or was driven, no bound: `drove the price up to $88`, `is up to 4,300 from 3,900`. */
export const isUpTo = (s: Scene, up: number, last: number): boolean => {
  if (s.word(up) !== UP || s.word(up + 1) !== TO) return false;
  const isFrom = s.word(last) === FROM && (s.numbers.ofToken[last + 1] >= 0 || NOTHING.has(s.word(last + 1)));
  if (BE.has(s.word(up - 1))) return isFrom;
  // `lynchings up to 160 from none`; not `up to 160 from 12 towns`
  if (isFrom && endsAt(s, last + 2)) return true;
  // `went back up to 3%`
  if (s.word(up - 1) === BACK) return GOING.has(s.word(up - 2));
  // `carries a term of up to 42 years`
  const verb = s.word(up - 1) === OF ? -1 : verbOver(s, up, DRIVING);
  return verb >= 0 && verb < up - 1 && s.tags[verb + 1] !== TAG.PLURAL && s.tags[verb + 1] !== TAG.PRONOUN;
};

/** `has swollen beyond 40,000`, `fell through $1.20`, `pushed the price past $90`; `first` is the first token of the figure with its modifiers, `verbAt` tells the way of a verb. */
export const pastMark = (
  s: Scene,
  { q, first }: { q: Quantity; first: number },
  verbAt: (i: number) => Direction | undefined,
): Change | undefined => {
  // `pushed the price past $90`: also where the mark is taken for a bound
  const mark = MARKS.has(s.word(first)) && first < q.first ? first : first - 1;
  const word = s.word(mark);
  const side = MARKS.get(word);
  if (!side) return undefined;
  const own = verbAt(mark - 1);
  // `climbed above two defenders`
  if (q.kind === 'count' && q.value && compare(q.value, FEW) < 0) return undefined;
  if (own && q.kind === 'measure' && q.unit?.si === 'm') return undefined;
  if (own) {
    const fits = word === THROUGH || own === side;
    return fits ? { direction: own, cue: { first: mark - 1, last: mark + 1 }, result: true } : undefined;
  }
  const verb = verbOver(s, mark, DRIVING);
  if (verb < 0 || verb === mark - 1 || word === THROUGH || s.tags[mark - 1] === TAG.PRONOUN) return undefined;
  return { direction: side, cue: { first: verb, last: mark + 1 }, result: true };
};

const CLOSED_AT = wordSet('at on with');
const ADDED = wordSet('add adds added adding');
const CLOSING_SO = wordSet('closing ending finishing settling');
/** `lost 62 cents to close at $58.35`, `lost 13 seats, finishing on 58`, `added $12 to $2,041`: what came of the change of the figure before. */
export const closingAt = (s: Scene, first: number, before: Quantity | undefined): Change | undefined => {
  const isEnd =
    CLOSED_AT.has(s.word(first - 1)) && CLOSING_SO.has(s.word(first - 2)) && s.sign(first - 3) === 44;
  const isClose =
    isEnd || (CLOSED_AT.has(s.word(first - 1)) && CLOSING.has(s.word(first - 2)) && s.word(first - 3) === TO);
  // `came off a quarter from its high, to $1,480`
  const isAdded = before?.last === first - 1 && ADDED.has(s.word(before.change?.cue.first ?? -1));
  const isResult = s.word(first - 1) === TO && (s.sign(first - 2) === 44 || isAdded);
  if (!isClose && !isResult) return undefined;
  if (!before?.change || before.change.result || first - before.last > MOST_CLOSING) return undefined;
  if (before.first < s.floor(first)) return undefined;
  for (let i = before.last; i < first - 3; i += 1) {
    const tag = s.tags[i];
    if (isVerbTag(tag) || (tag === TAG.CONJUNCTION && s.word(i) !== OR && !isEnd)) return undefined;
  }
  const { direction } = before.change;
  return { direction, cue: { first: isClose ? first - 3 : first - 1, last: first }, result: true };
};

/** Whether a verb before moved what is spoken of to the figure; `lost 13 seats, finishing on 58` is of the same as before. */
export const isMovedTo = (s: Scene, { change, last }: Quantity): boolean =>
  change?.result === true && change.cue.first < last && s.sign(change.cue.first) !== 44;

/** Which way it went from one value to another; `undefined` where they are the same. The 14th place is lower than the first. */
export const wayBetween = (
  before: Decimal,
  after: Decimal,
  kind: Quantity['kind'],
): Direction | undefined => {
  const order = compare(before, after);
  if (order === 0) return undefined;
  return order < 0 === (kind !== 'ordinal') ? 'increase' : 'decrease';
};

/** `gone from 200 lari to almost 240`, `from eight in 1990 to 240`: the two values tell which way. */
export const turnedFrom = (
  s: Scene,
  { q, first, before }: { q: Quantity; first: number; before: Quantity | undefined },
): Change | undefined => {
  if (s.word(first - 1) !== TO || !before?.value || !q.value || before.first < s.floor(first))
    return undefined;
  const from = (before.modifier?.first ?? before.first) - 1;
  if (s.word(from) !== FROM || first - before.last > MOST_OLD) return undefined;
  const verb = s.tags[from - 1] === TAG.ADVERB ? from - 2 : from - 1;
  if (!TURNING.has(s.word(verb)) && !(GOING.has(s.word(verb)) && isVerbTag(s.tags[verb]))) return undefined;
  return wayOf(before, q, { first: verb, last: first });
};

const wayOf = (
  before: Quantity,
  after: Quantity,
  cue: { first: number; last: number },
): Change | undefined => {
  if (before.currency?.code !== after.currency?.code || before.unit?.ucum !== after.unit?.ucum)
    return undefined;
  const direction = wayBetween(before.value!, after.value!, after.kind);
  return direction && { direction, cue, result: true };
};

/** The word of a magnitude: `million`; −1 for none. */
const scaleWord = (s: Scene, { magnitudeToken }: Quantity['number']): number =>
  magnitudeToken === undefined ? -1 : s.t.word[magnitudeToken];

/** `worsened to 9.1% from 8.4%`: the value before is the number after `from`. */
export const turnedTo = (s: Scene, q: Quantity, first: number): Change | undefined => {
  // `go to $19 an hour from $15.75`
  const end = q.per && q.per.first >= q.last ? q.per.last : q.last;
  if (s.word(first - 1) !== TO || s.word(end) !== FROM || !q.value) return undefined;
  const signed = s.numbers.ofToken[end + 1] < 0 && q.kind === 'money' ? end + 2 : end + 1;
  const number = s.numbers.ofToken[signed] ?? -1;
  const verb = s.tags[first - 2] === TAG.ADVERB ? first - 3 : first - 2;
  const isTurned = TURNING.has(s.word(verb)) && isVerbTag(s.tags[verb]);
  // `paid to visitors to 20 percent from 12`: whatever the verb, of shares and sums
  if (number < 0 || (!isTurned && !SHARES.has(q.kind) && q.kind !== 'money')) return undefined;
  const old = s.numbers.list[number];
  const isWhole = signed > end + 1 || scaleWord(s, old) === scaleWord(s, q.number);
  if (!old.value || !isWhole || !q.number.value) return undefined;
  const direction = wayBetween(old.value, q.number.value, q.kind);
  return direction && { direction, cue: { first: verb, last: first }, result: true, awaits: end + 1 };
};
