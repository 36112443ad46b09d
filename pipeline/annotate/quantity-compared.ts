import { wordId, wordSet } from '../core/vocabulary.ts';
import { LESS_COMPARATIVES, MORE_COMPARATIVES } from '../lexicon/change-words.ts';
import { baseAt, endsBase } from './quantity-change-base.ts';
import { overHedges } from './quantity-base-hedges.ts';
import { isNumberOfTime, isYear, SHARES } from './quantity-change-edges.ts';
import { isThenAfter } from './quantity-compared-times.ts';
import { clauseFrom, valueAt } from './quantity-base-extent.ts';
import { isAlike, markBase, startOf } from './quantity-marks-passed.ts';
import { pairBase } from './quantity-base-pairs.ts';
import { multipleBase } from './quantity-multiples.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Quantity, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const [OF, THAN, TO, INSTEAD, RATHER, FROM, AS] = 'of than to instead rather from as'.split(' ').map(wordId);
const MOST_BASE = 9;
const MOST_BETWEEN = 14;
const COMPARATIVES = wordSet(`${MORE_COMPARATIVES} ${LESS_COMPARATIVES}`);
const AGAINST = wordSet('against versus compared compares');
const PREMIUMS = wordSet('premium discount');

const stretchFrom = (s: Scene, first: number): Stretch | undefined => {
  const limit = Math.min(s.limit(first), first + MOST_BASE);
  let last = first;
  while (last < limit && !endsBase(s, last)) last += 1;
  return last > first ? { first, last } : undefined;
};

/** `eleven days longer than before the flood`, `nine points worse than in July`: a comparative right after a figure or its noun. */
const nearBase = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  for (const at of [q.last, end]) {
    if (s.word(at + 1) === THAN && isComparative(s, at))
      return isForeseen(s, at + 2) ? undefined : baseAt(s, at + 1);
    // `nine more seats than in 2019`
    if (COUNTED.has(s.word(at)) && s.word(end) === THAN) return baseAt(s, end);
  }
  return undefined;
};
/** `more than planned`, `a million greater than 1 km`: not what something is compared with. */
const isForeseen = (s: Scene, at: number): boolean =>
  (s.numbers.ofToken[at] >= 0 && !isYear(s, at)) ||
  ((s.tags[at] === TAG.PARTICIPLE || s.tags[at] === TAG.PAST) && s.tags[at + 1] === TAG.PUNCTUATION);
const COUNTED = wordSet('more fewer less');
const isComparative = (s: Scene, at: number): boolean =>
  COMPARATIVES.has(s.word(at)) ||
  OTHERS.has(s.word(at)) ||
  (s.tags[at] === TAG.ADJECTIVE && s.t.text.slice(s.t.end[at] - 2, s.t.end[at]) === 'er');
const OTHERS = wordSet('worse better older younger later earlier sooner further farther');

/** `the €360m it had pencilled in`: with the clause that tells which one it was. */
const withClause = (s: Scene, first: number): Stretch | undefined => {
  const near = stretchFrom(s, first);
  return near && s.tags[near.last - 1] === TAG.PRONOUN ? clauseFrom(s, first) : near;
};

/** `32 instead of 38 hours`, `nine rather than twelve`: the value that was to be. */
const insteadOf = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const at = s.word(q.last) === INSTEAD || s.word(q.last) === RATHER ? q.last : end;
  if (isPairAt(s, at)) {
    const first = overArticle(s, at + 2);
    return valueAt(s, first) >= 0 ? withClause(s, first) : undefined;
  }
  // `€310 for power instead of €540`
  const limit = Math.min(s.limit(q.first) - 2, Math.max(end, q.per?.last ?? 0) + MOST_INSTEAD);
  for (let i = end; i < limit; i += 1) {
    if (isPairAt(s, i)) {
      const first = overHedges(s, i + 2);
      const value = valueAt(s, first);
      return value >= 0 && isAlike(s, q, first, value) ? withClause(s, first) : undefined;
    }
    const tag = s.tags[i];
    if (isFiniteTag(tag) || tag === TAG.PUNCTUATION || s.numbers.ofToken[i] >= 0) return undefined;
  }
  return undefined;
};
const MOST_INSTEAD = 7;
const isPairAt = (s: Scene, at: number): boolean =>
  (s.word(at) === INSTEAD && s.word(at + 1) === OF) || (s.word(at) === RATHER && s.word(at + 1) === THAN);

/** `15 percent fewer people died on the roads than in 2016`: the `than` further on; `at` is the token of the comparative. */
const farBase = (s: Scene, at: number): Stretch | undefined => {
  if (!COMPARATIVES.has(s.word(at))) return undefined;
  const limit = Math.min(s.limit(at), at + MOST_BETWEEN);
  for (let i = at + 1; i < limit; i += 1) {
    if (s.word(i) === THAN) return isForeseen(s, i + 1) ? undefined : baseAt(s, i);
    const tag = s.tags[i];
    if (
      tag === TAG.CONJUNCTION ||
      tag === TAG.SUBORDINATOR ||
      (s.numbers.ofToken[i] >= 0 && !isOrdinalAt(s, i))
    )
      return undefined;
    if (tag === TAG.PUNCTUATION && s.sign(i) !== 45 && s.sign(i) !== 39 && s.sign(i) !== 0x2019)
      return undefined;
  }
  return undefined;
};

/** `smaller in the second quarter than in the first`. */
const isOrdinalAt = (s: Scene, i: number): boolean => s.numbers.list[s.numbers.ofToken[i]].ordinal === true;

/** `as opposed to`, `in contrast to`. */
const isOpposed = (s: Scene, at: number): boolean =>
  (s.word(at) === AS || s.word(at) === IN_WORD) && OPPOSED.has(s.word(at + 1)) && s.word(at + 2) === TO;
const OPPOSED = wordSet('opposed contrast');
const [IN_WORD, COMPARES] = ['in', 'compares'].map(wordId);

/** `18.4% of sales in May, against 11.2% a year earlier`: another value, with no word of change; `end` is the token after what is measured. */
const againstBase = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  // `a premium of 31 per cent to Friday's close`
  if (
    SHARES.has(q.kind) &&
    s.word(end) === TO &&
    s.word(q.first - 1) === OF &&
    PREMIUMS.has(s.word(q.first - 2))
  )
    return stretchFrom(s, overArticle(s, end + 1));
  const limit = Math.min(s.limit(q.first), end + MOST_BETWEEN);
  // `29.6% compares with 47%`: the verb may be taken for a noun
  for (let i = s.word(q.last) === COMPARES ? q.last : end; i < limit; i += 1) {
    if (isOpposed(s, i)) {
      const first = overArticle(s, i + 3);
      const value = valueAt(s, first);
      // `over 60, as opposed to one in seven`
      const isShare = s.word(value) === IN_WORD;
      return value >= 0 && !isShare && isAlike(s, q, first, value) ? stretchFrom(s, first) : undefined;
    }
    if (AGAINST.has(s.word(i))) {
      const base = baseAt(s, i);
      const value = base ? valueAt(s, base.first) : -1;
      // `£2m in the six months to May, against £3m`
      if (q.unit?.time && s.units.read(value, false)?.name !== q.unit.name) return undefined;
      // `1.14 million vaccinations, against 94%`
      if (value >= 0 && s.sign(value) === PERCENT && q.kind !== 'percent' && q.kind !== 'ratio')
        return undefined;
      return value >= 0 && s.sign(base!.first - 1) !== 44 ? base : undefined;
    }
    const tag = s.tags[i];
    const isTime =
      tag === TAG.PREPOSITION || isNounTag(tag) || tag === TAG.DETERMINER || tag === TAG.ADJECTIVE;
    if (!isTime && s.sign(i) !== 44) return undefined;
  }
  return undefined;
};

const MARKS = wordSet('low high peak trough record maximum minimum');
/** Over `a low of`. */
const overMark = (s: Scene, at: number): number => {
  const noun = overArticle(s, at);
  return MARKS.has(s.word(noun)) && s.word(noun + 1) === OF ? noun + 2 : at;
};

/** `would go to $19 an hour from $15.75`: from what, where no verb says which way. */
const besideTo = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const after = Math.max(end, q.per?.last ?? 0);
  let to = startOf(q) - 1;
  while (s.tags[to] === TAG.ADVERB) to -= 1;
  // `to $4.1bn (from $3.8bn)`
  if (s.sign(after) === OPEN && s.word(after + 1) === FROM && valueAt(s, after + 2) >= 0)
    return baseAt(s, after + 1);
  // `refilled to 54% of capacity, from a low of 21%`
  const from = s.sign(after) === COMMA ? after + 1 : after;
  if (s.word(to) !== TO || s.word(from) !== FROM) return undefined;
  return valueAt(s, from === after ? after + 1 : overMark(s, from + 1)) >= 0 ? baseAt(s, from) : undefined;
};

/** `had climbed to 18 lakh quintals when the yards shut, against 11 lakh quintals last year`: a value after a comma, with words between. */
const againstValue = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const limit = Math.min(s.limit(q.first), end + MOST_BETWEEN + 2);
  for (let i = end; i < limit; i += 1) {
    if (s.sign(i) === SEMICOLON) return undefined;
    // `in the six months to December, against`, `on 1 May, against`
    if (s.numbers.ofToken[i] >= 0 && !isNumberOfTime(s, i)) return undefined;
    // `, against 42`, `as against 42`
    if ((s.sign(i) !== COMMA && s.word(i) !== AS) || !AGAINST.has(s.word(i + 1))) continue;
    const first = overHedges(s, overArticle(s, COMPARED_WITH.has(s.word(i + 2)) ? i + 3 : i + 2));
    const value = valueAt(s, first);
    return value >= 0 && isAlike(s, q, first, value) ? baseAt(s, i + 1) : undefined;
  }
  return undefined;
};
const COMPARED_WITH = wordSet('with to');
const [COMMA, SEMICOLON, OPEN, PERCENT] = [44, 59, 40, 37];

const MOST_TIME = 5;
/** `£96m (£90m a year earlier)`, `€4.1m (2021: €3.8m)`: the earlier value in brackets. */
const bracketBase = (s: Scene, q: Quantity, end: number): Stretch | undefined => {
  const open = Math.max(end, q.per?.last ?? 0);
  if (s.sign(open) !== OPEN) return undefined;
  let close = open + 1;
  const limit = Math.min(s.limit(q.first), open + MOST_BETWEEN);
  while (close < limit && s.sign(close) !== CLOSE) close += 1;
  if (s.sign(close) !== CLOSE) return undefined;
  const inner = overHedges(s, open + 1);
  const last = valueAt(s, inner);
  if (last >= 0 && !isYear(s, inner)) {
    const isLike = isAlike(s, q, inner, last) || isSameScale(s, q, inner);
    const time = overUnit(s, last, close);
    return isLike && time < close && isThenAfter(s, time) ? { first: inner, last: close } : undefined;
  }
  // `(2021: €3.8m)`, `(last year: 310)`
  const isTimed = isYear(s, open + 1) || isThenAfter(s, open + 1);
  for (let i = open + 2; isTimed && i < close; i += 1) {
    if (s.sign(i) !== COLON) continue;
    const value = valueAt(s, i + 1);
    return value >= 0 && isAlike(s, q, i + 1, value) ? { first: open + 1, last: close } : undefined;
  }
  return undefined;
};
const [CLOSE, COLON] = [41, 58];
/** Over the letter of a magnitude, a unit or a noun after a value. */
const overUnit = (s: Scene, last: number, close: number): number => {
  let i = last;
  while (i < close && i < last + 3 && !isThenAfter(s, i)) i += 1;
  return i;
};
/** `£96m (£90m …)`: two sums of one currency. */
const isSameScale = (s: Scene, q: Quantity, first: number): boolean =>
  q.kind === 'money' && s.word(first) === s.word(q.first);

/** The words of the value before a change with its noun and its time: `five people`, `412 in 2019`. */
export const oldBase = (s: Scene, { first, last }: Atom, old: Quantity | undefined): Stretch => {
  const counted = old?.counted;
  const noun = counted && !counted.carried && counted.phrase.first >= last ? counted.phrase.last : last;
  // `from €1,900 a month to €7,000`
  const end = old?.per && old.per.first === noun ? old.per.last : noun;
  if (!isThenAfter(s, end)) return { first, last: end };
  // `from eight in 1990 to 240`, `from 2,000 on Tuesday to 19,000`
  for (let i = end + 1; i < end + MOST_TIME; i += 1) if (s.word(i) === TO) return { first, last: i };
  return { first, last: end };
};

const overArticle = (s: Scene, at: number): number => (s.tags[at] === TAG.DETERMINER ? at + 1 : at);

/** What a figure is compared with that no change has told; `end` is the token after what is counted. */
export const baseBeside = (s: Scene, q: Quantity, end: number): Stretch | undefined =>
  // `lost half its value`
  (q.change && !q.change.result ? undefined : multipleBase(s, q)) ??
  nearBase(s, q, end) ??
  insteadOf(s, q, end) ??
  (q.change || q.rule === 'times' ? farBase(s, q.last) : againstBase(s, q, end)) ??
  markBase(s, q, end) ??
  besideTo(s, q, end) ??
  bracketBase(s, q, end) ??
  againstValue(s, q, end) ??
  pairBase(s, q, end);
