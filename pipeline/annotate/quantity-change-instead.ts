import { compare } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { overHedges } from './quantity-base-hedges.ts';
import { valueAt } from './quantity-base-extent.ts';
import { SHARES } from './quantity-change-edges.ts';
import { isAlike } from './quantity-marks-passed.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const [INSTEAD, RATHER, OF, THAN, TO, HAVE] = 'instead rather of than to have'.split(' ').map(wordId);
const MINOR = wordSet('cent cents pence penny p c');
const MOST_BETWEEN = 7;
const MOST_AHEAD = 14;

/** Whether `instead of` or `rather than` stands at a token. */
const isPairAt = (s: Scene, at: number): boolean =>
  (s.word(at) === INSTEAD && s.word(at + 1) === OF) || (s.word(at) === RATHER && s.word(at + 1) === THAN);

/** Whether what is told holds from now on: `will cost`, `is to pay`. */
const isAhead = (s: Scene, first: number): boolean => {
  const floor = Math.max(s.floor(first), first - MOST_AHEAD);
  for (let i = first - 1; i >= floor; i -= 1) {
    // `would have paid €310 instead of €540`: it was not so
    if (s.tags[i] === TAG.MODAL) return s.word(i + 1) !== HAVE;
    if (s.word(i) === TO && s.tags[i + 1] === TAG.BASE && s.tags[i - 1] === TAG.AUXILIARY) return true;
    if (s.sign(i) === 59) return false;
  }
  return false;
};

/** `will cost €1.10 instead of 95 cents`, `would pay 9% instead of 12%`: what holds until now is named as well. */
export const insteadChange = (s: Scene, q: Quantity, end: number): Change | undefined => {
  if (!q.value || q.range || q.number.vague || q.attributive || !isAhead(s, q.first)) return undefined;
  const limit = Math.min(s.limit(q.first) - 2, end + MOST_BETWEEN);
  for (let i = end; i < limit; i += 1) {
    if (s.word(i) === INSTEAD && s.word(i + 1) === OF) return wayFrom(s, q, i);
    const tag = s.tags[i];
    if (isFiniteTag(tag) || tag === TAG.PUNCTUATION || s.numbers.ofToken[i] >= 0) return undefined;
  }
  return undefined;
};

const wayFrom = (s: Scene, q: Quantity, at: number): Change | undefined => {
  const first = overHedges(s, at + 2);
  const last = valueAt(s, first);
  if (last < 0) return undefined;
  const old = s.numbers.list[s.numbers.ofToken[last - 1]];
  const isMinor = q.kind === 'money' && MINOR.has(s.word(last)) && !q.currency?.minor;
  if (!old?.value || (!isMinor && !isAlike(s, q, first, last) && !isSameUnit(s, q, last))) return undefined;
  // `€1.10 instead of 95 cents`
  const value = isMinor ? { digits: old.value.digits, scale: old.value.scale + 2 } : old.value;
  const order = compare(value, q.value!);
  if (order === 0) return undefined;
  return { direction: order < 0 ? 'increase' : 'decrease', cue: { first: at, last: at + 2 }, result: true };
};

/** `32 hours instead of 38`, where nothing else is counted. */
const isSameUnit = (s: Scene, q: Quantity, last: number): boolean =>
  (q.kind === 'measure' || q.kind === 'rate') &&
  (last >= s.limit(q.first) || s.tags[last] === TAG.PUNCTUATION || s.tags[last] === TAG.CONJUNCTION);

const MOST_APART = 8;
/** `growing by 2 to 3 percent rather than the 4 percent it promised`: the same change that was to be. */
export const insteadShared = (
  s: Scene,
  q: Quantity,
  { first, list }: { first: number; list: readonly Quantity[] },
): Change | undefined => {
  const old = list.at(-1);
  if (!old?.change || old.change.result || old.kind !== q.kind || !SHARES.has(q.kind)) return undefined;
  const at = s.tags[first - 1] === TAG.DETERMINER ? first - 3 : first - 2;
  if (at < old.last || at - old.last > MOST_APART || !isPairAt(s, at)) return undefined;
  for (let i = old.last; i < at; i += 1)
    if (isFiniteTag(s.tags[i]) || s.tags[i] === TAG.PUNCTUATION) return undefined;
  return { direction: old.change.direction, cue: old.change.cue };
};
