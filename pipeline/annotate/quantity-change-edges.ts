import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import { isYearOnYear } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity, Stretch } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { NUMBER } from './tokens.ts';

const ADVERBS = wordSet('up down off');
const FROM = wordId('from');
const MOST_ASIDE = 26;
const OR = wordId('or');
const AND = wordId('and');
const ENDED = wordSet('ended ending');
const MONTH_WORDS = new WordSet(Object.keys(MONTHS));
/** Kinds of which an equal amount may be said: `fell 0.8%, or 66.2 points`. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'percent',
  'percentage_point',
  'basis_point',
  'ratio',
  'number',
  'count',
  'money',
]);
/** Kinds that say how much something changed, never how much was got. */
export const SHARES: ReadonlySet<string> = new Set(['percent', 'percentage_point', 'basis_point', 'ratio']);

/** Most tokens between a figure and the next of the same change. */
const MOST_BETWEEN = 8;
/** Only an `of` phrase between two tokens: `a tenth of its value, or 1.3 billion`. */
const endsAt = (s: Scene, end: number, at: number): boolean => {
  if (end === at) return true;
  if (s.word(end) !== OF || at - end > MOST_BETWEEN) return false;
  for (let i = end + 1; i < at; i += 1)
    if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.POSSESSIVE && !OPENING.has(s.tags[i])) return false;
  return true;
};
const OPENING = new Set<number>([TAG.DETERMINER, TAG.ADJECTIVE]);

const WHOLES = wordSet('workforce staff total headcount employees workers fleet stores members seats value');
/** `laid off 240 people, about a sixth of its workforce`: the same amount as a part. */
const isPartOf = (
  s: Scene,
  q: Quantity,
  { start, end, before }: { start: number; end: number; before: Quantity },
): boolean =>
  (q.kind === 'ratio' || q.kind === 'percent') &&
  (before.kind === 'count' || before.kind === 'money') &&
  s.sign(start - 1) === COMMA &&
  end === start - 1 &&
  s.word(q.last) === OF &&
  (WHOLES.has(s.word(q.last + 1)) || WHOLES.has(s.word(q.last + 2)));

/** `fell 87 cents, or 1.2%`, `rose 120 points (0.5%)`, `grew 0.1% on the quarter and 1% on the year`: the change said of the figure before. */
export const sharedChange = (s: Scene, q: Quantity, before: Quantity | undefined): Change | undefined => {
  if (!before?.change || before.change.result || !AMOUNTS.has(q.kind)) return undefined;
  const { direction, cue } = before.change;
  const share = SHARES.has(q.kind);
  const isFar = q.first - before.last > MOST_BETWEEN;
  // `rose by 4.9% in March this year, and by 5.9% the year before`
  if (share && before.kind === q.kind && q.first - before.last <= MOST_AGAIN && isByAgain(s, q.first, cue))
    return { direction, cue };
  if (isFar) return undefined;
  if (share && before.kind === q.kind && gapAt(s, before.last, q.first))
    return { direction, cue, gapped: q.first };
  // `an increase of 3.6% in francs and of 6.1% in local currencies`
  const again = s.word(q.first - 1) === OF && s.word(q.first - 2) === AND && isNounTag(s.tags[cue.first]);
  if (share && before.kind === q.kind && again && s.word(cue.last) !== AND) return { direction, cue };
  // `or some 1.3 billion francs`
  const start = q.modifier?.first ?? q.first;
  const or = s.word(start - 1) === OR && s.sign(start - 2) === 44 && before.kind !== q.kind;
  const aside = share && s.sign(q.first - 1) === 40 && s.sign(q.last) === 41 && before.kind !== q.kind;
  const both =
    s.word(q.first - 1) === AND &&
    before.kind === q.kind &&
    (share && before.last === before.number.last
      ? q.first - before.last === 1
      : isYearOnYear(s, before.last) && (isYearOnYear(s, q.last) || SEQUENTIAL.has(s.word(q.last))));
  const end = Math.max(before.last, before.counted?.carried ? 0 : (before.counted?.phrase.last ?? 0));
  const isPart = isPartOf(s, q, { start, end, before });
  return (or && endsAt(s, end, start - 2)) || (aside && end === q.first - 1) || both || isPart
    ? { direction, cue }
    : undefined;
};

const BY = wordId('by');
const MOST_AGAIN = 10;
const isByAgain = (s: Scene, first: number, cue: Stretch): boolean =>
  s.word(first - 1) === BY && s.word(first - 2) === AND && isVerbTag(s.tags[cue.first]);

/** `Exports grew 8%, imports 5%`: after a figure only a joint and a noun phrase, its verb left out. */
const gapAt = (s: Scene, end: number, first: number): boolean => {
  if (s.sign(end) !== COMMA && s.word(end) !== AND) return false;
  const from = s.sign(end) === COMMA && s.word(end + 1) === AND ? end + 2 : end + 1;
  // `flats 2.7% and detached homes just 1.7%`
  const last = s.tags[first - 1] === TAG.ADVERB ? first - 1 : first;
  if (from >= last || !isNounTag(s.tags[last - 1])) return false;
  for (let i = from; i < last; i += 1)
    if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.ADJECTIVE && s.tags[i] !== TAG.DETERMINER) return false;
  return true;
};
const COMMA = 44;
const SEQUENTIAL = wordSet('sequentially quarterly monthly annually');

const [OPEN, CLOSE] = [40, 41];
/** `5,000 rupees (US$108)`: after the same sum in another currency. */
const overConverted = (s: Scene, at: number): number => {
  if (s.sign(at) !== OPEN || (s.tags[at + 2] !== TAG.SYMBOL && s.tags[at + 1] !== TAG.SYMBOL)) return at;
  for (let i = at + 2; i < at + 8; i += 1) if (s.sign(i) === CLOSE) return i + 1;
  return at;
};

/** The token after a comma that begins `up from`, over an equal amount and the time of the figure. */
export const upFromAfter = (s: Scene, q: Quantity, after: number): number => {
  // `(US$108), up from 2,000`: the change is of the sum that was converted
  if (q.kind === 'money' && s.sign(after) === CLOSE && s.sign(q.first - 1) === OPEN) return after;
  const end = q.kind === 'money' ? overConverted(s, after) : after;
  const first = s.sign(end) === 44 ? end + 1 : end;
  if (ADVERBS.has(s.word(first)) || q.unit?.time) return first;
  const limit = Math.min(s.limit(q.first), end + MOST_ASIDE);
  for (let i = end; i < limit; i += 1) {
    if (ADVERBS.has(s.word(i)) && s.word(i + 1) === FROM) {
      // `, well down from 61`
      const comma = s.tags[i - 1] === TAG.ADVERB ? i - 2 : i - 1;
      return s.sign(comma) === 44 ? i : first;
    }
    const tag = s.tags[i];
    // `unchanged from August and down from 6.6%`
    if (tag === TAG.CONJUNCTION && ADVERBS.has(s.word(i + 1)) && s.word(i + 2) === FROM) return i + 1;
    if (tag === TAG.PAST && !ENDED.has(s.word(i))) return first;
    if (tag === TAG.PRESENT || tag === TAG.MODAL || tag === TAG.AUXILIARY || tag === TAG.SUBORDINATOR)
      return first;
    if (s.sign(i) === 59 || tag === TAG.RELATIVE || tag === TAG.CONJUNCTION) {
      if (s.word(i) !== OR || s.sign(i - 1) !== 44) return first;
      while (i < limit && s.sign(i) !== 44) i += 1;
      i -= 1;
      continue;
    }
    if (s.numbers.ofToken[i] >= 0 && !s.numbers.list[s.numbers.ofToken[i]].ordinal && !isNumberOfTime(s, i))
      return first;
  }
  return first;
};

/** Whether a number is whole and of four digits, as years are. */
export const isYear = (s: Scene, i: number): boolean => {
  if (s.t.end[i] - s.t.start[i] !== 4 || s.t.kind[i] !== NUMBER) return false;
  const number = s.numbers.list[s.numbers.ofToken[i]];
  // `37.5 million` is none
  return number?.value?.scale === 0 && number.magnitudeToken === undefined;
};

/** `three months`, `September 30`, `2024`: a number of a time. */
export const isNumberOfTime = (s: Scene, i: number): boolean => {
  const { first, last } = s.numbers.list[s.numbers.ofToken[i]];
  return (
    (last - first === 1 && isYear(s, first)) ||
    MONTH_WORDS.has(s.word(first - 1)) ||
    MONTH_WORDS.has(s.word(last)) ||
    s.units.read(last, false)?.time === true
  );
};

/** Before the commas or brackets around an equal amount: `fell 87 cents, or 1.2%, to $73.87`. */
export const overEqual = (s: Scene, at: number): number => {
  if (s.sign(at) === 41) {
    for (let i = at - 1; i > at - 7; i -= 1) if (s.sign(i) === 40) return i - 1;
  } else if (s.sign(at) === 44) {
    for (let i = at - 1; i > at - 8; i -= 1) if (s.sign(i) === 44 && s.word(i + 1) === OR) return i - 1;
  }
  return at;
};

/** `investment almost doubled, to £310m`, `fell, for a third month, to 4.1%`: before the comma of a result and an aside. */
export const overComma = (s: Scene, at: number): number => {
  if (s.sign(at) !== COMMA) return at;
  for (let i = at - 1; i > at - MOST_APART && i > s.floor(at); i -= 1) {
    if (s.sign(i) === COMMA) return i - 1;
    if (isVerbTag(s.tags[i]) || s.numbers.ofToken[i] >= 0) break;
  }
  return at - 1;
};
const MOST_APART = 9;

/** After what an amount is for one of: `climbed to 145.6p a litre from 143.9p`. */
export const overPer = ({ per, last }: Quantity, end: number): number =>
  per && per.first >= last && per.first - Math.max(last, end) < 2 ? Math.max(end, per.last) : end;

/** After the commas around an equal amount: `narrowed to $14m, or 12 cents per share, from $25m`. */
export const overEqualAfter = (s: Scene, at: number): number => {
  if (s.sign(at) !== 44 || s.word(at + 1) !== OR) return at;
  for (let i = at + 3; i < at + 11 && i < s.limit(at); i += 1) if (s.sign(i) === 44) return i;
  return at;
};

const AT = wordId('at');
const OF = wordId('of');
const PACES = wordSet('pace rate clip speed');

/** `rose at an annual pace of 4.9%`, `grew at a 2.8% annualised rate`: the `at` before a percentage that a pace of change is said to be; −1 for none. */
export const paceBefore = (s: Scene, q: Quantity, first: number): number => {
  if (q.kind !== 'percent') return -1;
  let i = first - 1;
  if (s.word(i) === OF && PACES.has(s.word(i - 1))) i -= 2;
  else {
    let after = q.last;
    while (
      s.tags[after] === TAG.ADJECTIVE ||
      s.tags[after] === TAG.PARTICIPLE ||
      s.tags[after] === TAG.ADVERB
    )
      after += 1;
    if (!PACES.has(s.word(after))) return -1;
  }
  const floor = Math.max(s.floor(first), first - MOST_PACE);
  while (i > floor && s.word(i) !== AT) {
    const tag = s.tags[i];
    if (
      tag === TAG.PLURAL ||
      tag === TAG.PROPER ||
      (isVerbTag(tag) && tag !== TAG.PARTICIPLE) ||
      (tag === TAG.PUNCTUATION && s.sign(i) !== 45)
    )
      return -1;
    i -= 1;
  }
  return s.word(i) === AT ? i : -1;
};
const MOST_PACE = 9;

const BE = wordSet('is are due set expected');
const PARTS = wordSet('early late mid');
const DAYS = wordSet(WEEKDAY_NAMES);
const NEXT = wordSet('next this today tomorrow midnight');
/** `fares will rise 3% from 1 March`: when a change to come begins, nothing it is compared with. */
export const isStart = (s: Scene, { cue }: Change, base: Stretch): boolean => {
  const opens =
    isMonthIn(s, base) ||
    DAYS.has(s.word(base.first)) ||
    NEXT.has(s.word(base.first)) ||
    PARTS.has(s.word(base.first));
  if (s.word(base.first - 1) !== FROM || !opens) return false;
  // `lifted to 7.5 per cent, from July`
  if (s.sign(base.first - 2) === COMMA) return true;
  for (let i = cue.first - 1; i >= Math.max(s.floor(cue.first), cue.first - 4); i -= 1)
    if (s.tags[i] === TAG.MODAL || (s.tags[i] === TAG.TO && BE.has(s.word(i - 1)))) return true;
  return false;
};

const isMonthIn = (s: Scene, { first, last }: Stretch): boolean => {
  for (let i = first; i < last && i < first + 2; i += 1) if (MONTH_WORDS.has(s.word(i))) return true;
  return false;
};

/** Words that make a time one to compare with. */
const EARLIER = wordSet(
  'year years month quarter week day season period previous last prior preceding same corresponding earlier before level levels close figure figures total average',
);
const POSSESSIVE = wordId("'s");
const BEFORE = wordId('before');
/** `up 2% on last year`, `on Friday's close`; `on Thursday`, `on weak demand` say when and why. */
export const isEarlierTime = (s: Scene, first: number, last: number): boolean => {
  for (let i = first; i < last && s.word(i) !== OF; i += 1) {
    if (s.word(i) === POSSESSIVE || (EARLIER.has(s.word(i)) && (s.word(i) !== BEFORE || i === last - 1)))
      return true;
    if (s.numbers.ofToken[i] >= 0 && isYear(s, i)) return true;
  }
  // `up 11% on December`
  return last === first + 1 && MONTH_WORDS.has(s.word(first));
};

const JUST = wordSet('just only merely mere barely exactly precisely');
const A = wordSet('a an');
/** `were off just 3%`, `was up a mere 3%`: before the words that make little of an amount. */
export const overJust = (s: Scene, first: number): number => {
  if (!JUST.has(s.word(first - 1))) return first;
  return A.has(s.word(first - 2)) ? first - 2 : first - 1;
};

const IN = wordId('in');
/** `a loss of €18m in value`; not `in 2017`: what a change is told of. */
export const isInWhat = (s: Scene, at: number): boolean => s.word(at) === IN && !isYear(s, at + 1);
