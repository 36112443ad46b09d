import { compare } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { REMOVING_VERBS } from '../lexicon/change-frames.ts';
import {
  EXTREMES as EXTREME_NOUNS,
  LEVEL_NOUNS,
  ONCE,
  SET_BEFORE,
  SOURCE_VERBS,
} from '../lexicon/compared-words.ts';
import {
  hadBefore,
  fromLater,
  isNamedAgain,
  isPronounOf,
  isStanding,
  opensFrom,
  withTime,
} from './quantity-former-named.ts';
import { overOpener, valueAt } from './quantity-base-extent.ts';
import { isYear, SHARES } from './quantity-change-edges.ts';
import { isThenAfter } from './quantity-compared-times.ts';
import { isPeriodAt } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const [FROM, OF, IN, TO, FOR, SINCE_WORD] = 'from of in to for since'.split(' ').map(wordId);
const EXTREMES = wordSet(EXTREME_NOUNS);
const LEVELS = wordSet(`${LEVEL_NOUNS} ${EXTREME_NOUNS}`);
const FORMERLY = wordSet(ONCE);
const SET = wordSet(SET_BEFORE);
const SOURCES = wordSet(`${SOURCE_VERBS} ${REMOVING_VERBS}`);
const THAT = wordSet('that it this them');
const EARLIER = wordSet('year month week day quarter season decade ago earlier before last previous');
const COMMA = 44;
const MOST_BACK = 14;
const MOST_OPENING = 12;
const MOST_SOURCE = 9;

/** `From a peak of 3,900, it has thinned out to 146`: the words after the first word of the sentence. */
const opened = (s: Scene, q: Quantity): Stretch | undefined => {
  const floor = s.floor(q.first);
  if (s.word(floor) !== FROM || q.first - floor > 40) return undefined;
  const first = overOpener(s, floor + 1);
  let isExtreme = false;
  let hasNumber = false;
  for (let i = first; i < floor + MOST_OPENING; i += 1) {
    if (s.sign(i) === COMMA && !s.glued(i + 1))
      return hasNumber && (isExtreme || valueAt(s, first) >= 0) && i < q.first
        ? { first, last: i }
        : undefined;
    if (isFiniteTag(s.tags[i])) return undefined;
    if (EXTREMES.has(s.word(i))) isExtreme = true;
    if (s.numbers.ofToken[i] >= 0 && !isYear(s, i)) hasNumber = true;
  }
  return undefined;
};

const isSame = (a: Quantity, b: Quantity): boolean => {
  const isNumber = (q: Quantity) => q.kind === 'count' || q.kind === 'number';
  if (a.kind !== b.kind && !(isNumber(a) && isNumber(b)) && !(isNumber(b) && a.kind === 'measure'))
    return false;
  return b.kind === 'measure' || b.kind === 'money'
    ? a.unit?.ucum === b.unit?.ucum && a.currency?.code === b.currency?.code
    : true;
};

/** The way from the one to the other is the one that was told. */
const fits = (old: Quantity, q: Quantity): boolean => {
  if (!old.value || !q.value) return old.number.vague || q.number.vague ? false : q.range !== undefined;
  const order = compare(old.value, q.value);
  return q.change!.direction === 'increase' ? order < 0 : order > 0;
};

const OVER_VERB = new Set<number>([
  TAG.AUXILIARY,
  TAG.MODAL,
  TAG.ADVERB,
  TAG.NEGATION,
  TAG.TO,
  TAG.PARTICIPLE,
  TAG.BASE,
]);
const SINCE = wordSet(
  'since now already likely due set able poised bound seen expected forecast reckoned thought projected allowed',
);
/** Beside a participle of what is so at present: `, now capped at 28,`. */
const PRESENTLY = wordSet('now currently presently already still');
const WAYS = wordSet('up down back');
const AT_OF = wordSet('at of');
/** `, budgeted at`, `, once budgeted at`: a participle after a comma. */
const isLoose = (s: Scene, i: number): boolean =>
  s.sign(i - 1) === COMMA || FORMERLY.has(s.word(i - 1)) || PRESENTLY.has(s.word(i - 1));

/** Before the verb only a phrase without a verb of its own: `, once budgeted at $1.1bn, has swollen to`; `lead of one point had stretched to`. */
const isBeforeVerb = (s: Scene, old: Quantity, cue: Stretch): boolean => {
  let i = cue.first - 1;
  // `picked up to`, `is to climb to`
  if ((isFiniteTag(s.tags[i]) || isVerbTag(s.tags[i])) && WAYS.has(s.word(cue.first))) i -= 1;
  while (i >= old.last && (OVER_VERB.has(s.tags[i]) || SINCE.has(s.word(i)))) i -= 1;
  for (; i >= old.last; i -= 1) if (isFiniteTag(s.tags[i]) || s.tags[i] === TAG.RELATIVE) return false;
  const floor = Math.max(s.floor(old.first), old.first - MOST_BACK);
  const start = old.modifier?.first ?? old.first;
  // `, now capped at 28,`
  if (SET.has(s.word(start)) && isLoose(s, start)) return true;
  // `, currently 90 km/h,`
  if (PRESENTLY.has(s.word(start - 1)) && s.sign(start - 2) === COMMA) return true;
  // `had seen a cushion of 8.3 points erode to 2.9`
  const isBare =
    cue.first === Math.max(old.last, old.counted && !old.counted.carried ? old.counted.phrase.last : 0);
  if (isBare && s.word(start - 1) === OF && isNounTag(s.tags[start - 2])) return true;
  for (i = start - 1; i >= floor; i -= 1) {
    if (FORMERLY.has(s.word(i)) || (SET.has(s.word(i)) && isLoose(s, i))) return true;
    if (s.sign(i) === COMMA) return i === start - 1 || AT_OF.has(s.word(start - 1));
    if (s.tags[i] === TAG.RELATIVE && isStanding(s, i)) return true;
    const isStood = isFiniteTag(s.tags[i]) && s.tags[i - 1] === TAG.RELATIVE;
    if (isStood) continue;
    if (isFiniteTag(s.tags[i]) || s.tags[i] === TAG.RELATIVE || s.tags[i] === TAG.SUBORDINATOR) return false;
  }
  return s.word(start - 1) === OF && isNounTag(s.tags[start - 2]);
};

/** `raised that to 11,500`, `got that down to 65,000`: the figure before is what was moved. */
const isPointedAt = (s: Scene, { first, last }: Stretch): boolean =>
  (THAT.has(s.word(last)) && s.word(last + 1) === TO) ||
  (WAYS.has(s.word(first)) && THAT.has(s.word(first - 1)) && isVerbTag(s.tags[first - 2]));

/** The value with its noun, its unit below the line and its time: `19 billion litres in December`. */
const extent = (s: Scene, { first, last, counted, per }: Quantity): Stretch => {
  let end = counted && !counted.carried && counted.phrase.first >= last ? counted.phrase.last : last;
  if (per && per.first === end) end = per.last;
  const isTime = s.word(end) === IN && (isPeriodAt(s, end + 1) || isYear(s, end + 1));
  if (isTime) return { first, last: end + 2 };
  return s.word(end) !== SINCE_WORD && isThenAfter(s, end) ? withTime(s, first, end) : { first, last: end };
};

/** `a flat that fetched €900 in 2022 now goes for €690`: two prices of the same thing. */
const pricedBefore = (s: Scene, q: Quantity, old: Quantity | undefined): Stretch | undefined => {
  if (q.kind !== 'money' || !old || old.first < s.floor(q.first) || !isSame(old, q)) return undefined;
  if (!isPriced(s, q.modifier && q.modifier.first < q.first ? q.modifier.first : q.first, old.last))
    return undefined;
  const floor = Math.max(s.floor(old.first), old.first - MOST_PRICED);
  let i = old.first - 1;
  while (i > floor && s.tags[i] !== TAG.RELATIVE) i -= 1;
  return s.tags[i] === TAG.RELATIVE && isPriced(s, old.first, i) ? extent(s, old) : undefined;
};
const PRICES = wordSet(
  'sell sells sold fetch fetches fetched cost costs go goes went trade trades traded change changed',
);
const MOST_PRICED = 6;

/** Whether a verb of being sold, after token `from`, governs the price at `first`. */
const isPriced = (s: Scene, first: number, from: number): boolean => {
  const verb = s.word(first - 1) === FOR ? first - 2 : first - 1;
  return verb >= from && PRICES.has(s.word(verb));
};

/** Whether a figure is the value before the change of one right before it: `31 hours, up from nine`. */
const isOldOf = (list: readonly Quantity[], index: number): boolean => {
  const awaits = list[index - 1]?.change?.awaits;
  return awaits !== undefined && list[index].first >= awaits && list[index].first - awaits < 4;
};

/** Without the verb that is read as a noun: `population of 3,300 rises`. */
const within = ({ first, last }: Stretch, cue: Stretch): Stretch => ({
  first,
  last: cue.first > first && cue.first < last ? cue.first : last,
});

/** `61 per 100,000`: the second number. */
const isBelowLine = (list: readonly Quantity[], i: number): boolean =>
  list[i - 1]?.per?.first === list[i].first;

/** The value that was before, named further on in front of the verb, where no `from` stands. */
const formerBase = (s: Scene, q: Quantity, list: readonly Quantity[]): Stretch | undefined => {
  if (q.base) return undefined;
  if (!q.change?.result) return pricedBefore(s, q, list.at(-1));
  const { cue } = q.change;
  const head = opened(s, q);
  if (head) return head;
  const floor = s.floor(q.first);
  for (let i = list.length - 1; i >= 0 && i >= list.length - 2; i -= 1) {
    const old = list[i];
    if (old.first < floor || old.last > cue.first || isOldOf(list, i) || isBelowLine(list, i)) continue;
    // `a gain of 11.2 per cent, the share inching up to 79.9 per cent`
    if (old.change && !old.change.result && SHARES.has(old.kind)) continue;
    if (!isSame(old, q) || !fits(old, q)) continue;
    // `spoke of 8,000 and later raised that to 11,500`
    const isLast = i === list.length - 1;
    const isAgain = isLast && isPronounOf(s, old, cue);
    const isPointed = isLast && isPointedAt(s, cue);
    if (
      isAgain ||
      isPointed ||
      isNamedAgain(s, old, cue) ||
      opensFrom(s, q, old) ||
      isBeforeVerb(s, old, cue)
    )
      return within(extent(s, old), cue);
  }
  const end = Math.max(q.last, q.counted?.carried ? 0 : (q.counted?.phrase.last ?? 0), q.per?.last ?? 0);
  return hadBefore(s, q, end) ?? fromLater(s, q, end);
};

/** `shrank by €6m to €15m, from €21m in 2015`: what the amount of a change is compared with, told after its result. */
const shareBase = (
  s: Scene,
  { change, base, first, opener, modifier }: Quantity,
  before: Quantity | undefined,
): void => {
  if (!base || !change?.result || !before?.change || before.change.result || before.base) return;
  const start = Math.min(first, opener?.first ?? first, modifier?.first ?? first);
  const to = start - 1;
  const end = s.sign(to - 1) === COMMA ? to - 1 : to;
  if (s.word(to) === TO && before.last === end && base.first > first) before.base = base;
};

/** `shed 1.2m accounts from its books`: out of what, not since when; `lost 12% from its peak` is a comparison. */
export const isSource = (s: Scene, q: Quantity, { cue, result }: Change, base: Stretch): boolean => {
  let from = base.first - 1;
  while (from > base.first - 4 && s.word(from) !== FROM) from -= 1;
  if (result || s.word(from) !== FROM) return false;
  if (!SOURCES.has(s.word(cue.first)) || cue.first >= q.first) return false;
  if (valueAt(s, base.first) >= 0) return false;
  for (let i = base.first; i < base.last && i < base.first + MOST_SOURCE; i += 1)
    if (LEVELS.has(s.word(i)) || EARLIER.has(s.word(i)) || isPeriodAt(s, i)) return i > base.first + 3;
  return true;
};

/** Takes the value that was before as what a figure is compared with, also for the amount of the same change. */
export const takeFormer = (s: Scene, q: Quantity, list: readonly Quantity[]): void => {
  q.base ??= formerBase(s, q, list);
  shareBase(s, q, list.at(-1));
};
