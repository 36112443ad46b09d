import { wordId, wordSet } from '../core/vocabulary.ts';
import { BASE_LABELS, BASE_NOUNS, ONCE_VERBS } from '../lexicon/compared-words.ts';
import { clauseFrom, valueAt } from './quantity-base-extent.ts';
import { overHedges } from './quantity-base-hedges.ts';
import { nothingUpTo } from './quantity-change-between.ts';
import { isYear } from './quantity-change-edges.ts';
import { endsBare, isThenAfter } from './quantity-compared-times.ts';
import { isUnitless, startOf } from './quantity-edges.ts';
import { withTime } from './quantity-former-named.ts';
import { isAlike } from './quantity-marks-passed.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const [AFTER, FOLLOWING, NOT, PLACE, LIEU, IN, OF, BETWEEN, AS, WHERE, WHEN] =
  'after following not place lieu in of between as where when'.split(' ').map(wordId);
const AGAINST = wordSet('against versus vs compared');
const COMPARED_WITH = wordSet('with to');
const NOUNS = wordSet(BASE_NOUNS);
const LABELS = wordSet(BASE_LABELS);
const ONCE = wordSet(ONCE_VERBS);
const PRONOUNS = wordSet('it they there he she we');
const [COMMA, OPEN, CLOSE, COLON, HYPHEN] = [44, 40, 41, 58, 45];
const MOST_TIME = 5;
const MOST_NOUNS = 6;
const MOST_CLAUSE = 9;

/** The token after a sum whose currency is a word: `DKr 42bn`, `SEK 1.58bn`; else as for any number. */
const endOfValue = (s: Scene, q: Quantity, first: number): number =>
  q.kind === 'money' && s.word(first) === s.word(q.first) && s.numbers.ofToken[first] < 0
    ? valueAt(s, first + 1)
    : valueAt(s, first);

/** Whether a number at `first` may be another value of the figure: of its unit, or bare and with nothing that it counts. */
const isOther = (s: Scene, q: Quantity, first: number, last: number): boolean => {
  if (last < 0 || isYear(s, first)) return false;
  const isOver = endsBare(s, first, last) || s.tags[last] === TAG.NUMERAL;
  if (isUnitless(q)) return isOver && isAlike(s, q, first, last);
  if (isAlike(s, q, first, last)) return true;
  const isMoney = s.numbers.ofToken[first] < 0;
  if (q.kind === 'money' && isMoney) return s.word(first) === s.word(q.first);
  const isBare = !isMoney && s.sign(last) !== 37 && !s.units.read(last, false);
  return isOver && isBare && (q.unit !== undefined || q.kind === 'money');
};

/** Over the time that may stand between a figure and what it is compared with: `in January`, `last year`. */
const overTime = (s: Scene, end: number): number => {
  if (!isThenAfter(s, end)) return end;
  let i = end;
  while (i < end + MOST_TIME && !AGAINST.has(s.word(i)) && s.word(i) !== AFTER && s.word(i) !== FOLLOWING) {
    if (isFiniteTag(s.tags[i]) || s.tags[i] === TAG.PUNCTUATION) break;
    i += 1;
  }
  return i;
};

const IN_PLACE = new Set<number>([
  TAG.PREPOSITION,
  TAG.DETERMINER,
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.ADJECTIVE,
]);
/** Over a place or a time in front of `compared with`: `at Cremona`, `at the end of 2021`. */
const overPlace = (s: Scene, end: number): number => {
  if (s.tags[end] !== TAG.PREPOSITION || AGAINST.has(s.word(end)) || s.word(end) === AS) return end;
  for (let i = end; i < end + MOST_NOUNS; i += 1) {
    if (AGAINST.has(s.word(i)) || s.word(i) === AS || s.sign(i) === COMMA) return i;
    if (!IN_PLACE.has(s.tags[i]) && !isYear(s, i)) return end;
  }
  return end;
};

const IN_NOUN = new Set<number>([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.ADJECTIVE,
  TAG.PARTICIPLE,
  TAG.POSSESSIVE,
]);
/** Over the words that say what the other value is: `a target of`, `a July norm of`, `the pandemic-flattered`; the token of the value, −1 for none. */
const overNoun = (s: Scene, at: number): number => {
  let i = s.tags[at] === TAG.DETERMINER ? at + 1 : at;
  const from = i;
  let isNorm = false;
  for (; i < from + MOST_NOUNS && s.numbers.ofToken[i] < 0 && s.word(i) !== OF; i += 1) {
    if (NOUNS.has(s.word(i))) isNorm = true;
    if (!IN_NOUN.has(s.tags[i]) && s.sign(i) !== HYPHEN) break;
  }
  if (s.word(i) === OF) i = isNorm ? i + 1 : -1;
  // `the pandemic-flattered 69%`
  else if (i === from || (s.tags[at] !== TAG.DETERMINER && s.tags[i - 1] !== TAG.POSSESSIVE)) i = -1;
  if (i < 0) return -1;
  if (s.word(i) === BETWEEN) i += 1;
  const first = overHedges(s, i);
  return valueAt(s, first) >= 0 ? first : -1;
};

/** `61 million barrels, against a target of between 64 and 67 million`, `170 compared with a July norm of 1,000`, `11 days, versus 15`. */
const against = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  let at = overPlace(s, overTime(s, end));
  if (s.sign(at) === COMMA) at += 1;
  if (s.word(at) === AS) at += 1;
  if (!AGAINST.has(s.word(at))) return undefined;
  at += COMPARED_WITH.has(s.word(at + 1)) ? 2 : 1;
  const opener = s.tags[at] === TAG.DETERMINER ? at + 1 : at;
  const plain = overHedges(s, opener);
  const value = valueAt(s, plain);
  if (value >= 0) return isOther(s, q, plain, value) ? withTime(s, plain, value) : undefined;
  const first = overNoun(s, at);
  if (first < 0 || !isOther(s, q, first, valueAt(s, first))) return undefined;
  // `the pandemic-flattered 69%`: without what is thought of it
  const clause = clauseFrom(s, s.word(first - 1) === OF || s.word(first - 1) === BETWEEN ? opener : first);
  return clause && withRange(s, clause);
};
/** `between 64 and 67 million`: a clause ends at no `and` of a range. */
const withRange = (s: Scene, { first, last }: Stretch): Stretch => {
  const high = s.tags[last] === TAG.CONJUNCTION ? valueAt(s, last + 1) : -1;
  return { first, last: high >= 0 && s.numbers.ofToken[last - 1] >= 0 ? high : last };
};

/** `57.7 percent in January after 64.3 percent`, `310 a day after 495 a fortnight ago`, `0.7% following 0.4%`. */
const afterOther = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  if (q.unit?.time || q.kind === 'ordinal') return undefined;
  const apart = overTime(s, end);
  const isApart = s.sign(apart) === COMMA;
  const at = isApart ? apart + 1 : apart;
  if (s.word(at) !== AFTER && s.word(at) !== FOLLOWING) return undefined;
  const first = overSign(s, overHedges(s, overSign(s, at + 1)));
  const last = valueAt(s, first);
  // not `after 31 of its 48 shops were shut`
  if (!isOther(s, q, first, last) || s.word(last) === OF) return undefined;
  // `to 193,000, after 356,000 the year before`
  if (isApart && !(isThenAfter(s, last) || isThenAfter(s, last + 1) || isThenAfter(s, last + 2)))
    return undefined;
  // `had 30 points after 20 games`
  if (isUnitless(q) && s.units.read(last, false)) return undefined;
  return withTime(
    s,
    s.numbers.ofToken[first - 1] < 0 && SIGNS.has(s.word(first - 1)) ? first - 1 : first,
    last,
  );
};
const SIGNS = wordSet('plus minus');
const overSign = (s: Scene, at: number): number =>
  SIGNS.has(s.word(at)) && s.numbers.ofToken[at] < 0 ? at + 1 : at;

/** `9 million dolls, not the 11.5 million it had banked on`, `35 hours in place of 37.5`, `in favour of 600 million`: what it is or was not. */
const inPlaceOf = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  let at = end;
  if (s.sign(at) === COMMA && s.word(at + 1) === NOT) at += 2;
  else if (
    s.word(at) === IN &&
    (s.word(at + 1) === PLACE || s.word(at + 1) === LIEU) &&
    s.word(at + 2) === OF
  )
    at += 3;
  else return undefined;
  const first = overHedges(s, s.tags[at] === TAG.DETERMINER ? at + 1 : at);
  const last = endOfValue(s, q, first);
  if (last < 0 || !(isAlike(s, q, first, last) || isOther(s, q, first, last))) return undefined;
  return clauseFrom(s, first);
};

/** `four sailings, where it used to offer nine`, `51 seats where it had 88`, `four midwives when the rota called for seven`: what stood, or should stand, in its place. */
const whereOther = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  if (q.unit?.time) return undefined;
  let at = end;
  while (at < end + 3 && s.word(at) !== WHERE && s.word(at) !== WHEN && isNounTag(s.tags[at])) at += 1;
  if (s.sign(at) === COMMA) at += 1;
  const isWhen = s.word(at) === WHEN;
  if (!isWhen && s.word(at) !== WHERE) return undefined;
  const limit = Math.min(s.limit(end), at + MOST_CLAUSE);
  let isOnce = false;
  for (let i = at + 1; i < limit; i += 1) {
    isOnce ||= isWhen ? CALLED.has(s.word(i)) : ONCE.has(s.word(i)) && PRONOUNS.has(s.word(i - 1));
    const last = valueAt(s, i);
    if (last >= 0 && s.numbers.list[s.numbers.ofToken[last - 1]] !== undefined)
      return isOnce && isOther(s, q, i, last) ? withTime(s, i, last) : undefined;
    if (s.sign(i) === COMMA) return undefined;
  }
  return undefined;
};
const CALLED = wordSet('called needed required asked demanded prescribed');

/** `13.8 million (prior year: 13.1 million)`, `SEK 1.31bn (expected: SEK 1.58bn)`, `a crop of 232 million (the last: 307 million)`: a label in brackets. */
const labelled = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  let open = end;
  while (open < end + MOST_NOUNS && s.sign(open) !== OPEN && s.tags[open] !== TAG.PUNCTUATION) open += 1;
  if (s.sign(open) !== OPEN) return undefined;
  let colon = open + 1;
  let isLabel = false;
  for (; colon < open + 5 && s.sign(colon) !== COLON; colon += 1) isLabel ||= LABELS.has(s.word(colon));
  if (s.sign(colon) !== COLON) return open === end ? bracketed(s, q, open) : undefined;
  const first = overSign(s, overHedges(s, colon + 1));
  const last = endOfValue(s, q, first);
  return isLabel && isOther(s, q, first, last) ? { first, last: closeOf(s, last) } : undefined;
};
/** `(1.4m)`. */
const SCALES = wordSet('m bn b k mn tn');
const closeOf = (s: Scene, at: number): number => {
  let i = at;
  while (i < at + MOST_TIME && s.sign(i) !== CLOSE) i += 1;
  return s.sign(i) === CLOSE ? i : at;
};

/** `order book: 1.1m tonnes (1.4m)`, `loss: €74m (profit of €9m)`, `growth: minus 2% (plus 3%)`: in the list of a report, the value of the year before. */
const bracketed = (s: Scene, q: Quantity, open: number): Stretch | undefined => {
  const start = startOf(q);
  let colon = start - 1;
  while (colon > start - 3 && s.sign(colon) !== COLON) colon -= 1;
  if (s.sign(colon) !== COLON) return undefined;
  const isNamed = isNounTag(s.tags[open + 1]) && s.word(open + 2) === OF;
  const first = overSign(s, isNamed ? open + 3 : open + 1);
  const value = valueAt(s, first);
  const last = SCALES.has(s.word(value)) ? value + 1 : value;
  if (last < 0 || isYear(s, first) || s.sign(closeOf(s, last)) !== CLOSE) return undefined;
  const isMoney = s.numbers.ofToken[first] < 0;
  if (q.kind === 'money' ? !isMoney || s.word(first) !== s.word(q.first) : !isOther(s, q, first, last))
    return undefined;
  return {
    first: isNamed ? open + 1 : SIGNS.has(s.word(open + 1)) ? open + 1 : first,
    last: closeOf(s, last),
  };
};

/** What a figure is compared with where another value stands beside it and no verb of change is said. */
export const pairBase = (s: Scene, q: Quantity, counted: number): Stretch | undefined => {
  const end = Math.max(counted, q.last, q.per?.last ?? 0);
  const isAmount = q.change && !q.change.result;
  return (
    // `rose from none to 300`
    nothingUpTo(s, startOf(q) - 1) ??
    inPlaceOf(s, q, end) ??
    (end > q.last ? inPlaceOf(s, q, q.last) : undefined) ??
    labelled(s, q, end) ??
    against(s, q, end) ??
    (isAmount && !SIGNS.has(s.word(q.change!.cue.first))
      ? undefined
      : (afterOther(s, q, end) ?? whereOther(s, q, end)))
  );
};
