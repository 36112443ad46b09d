import { compare, formatDecimal, isUnity } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom, Quantity, QuantityKind } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

const AND = wordId('and');
const BUT = wordId('but');

/** Whether two figures are of one kind; what counts is a number too. */
export const sameKind = (a: QuantityKind, b: QuantityKind): boolean =>
  a === b || (a === 'number' && b === 'count');

/** `greater than 100 and smaller than 300`: two bounds of one number are an interval. */
export const twoBounds = (s: Scene, a: Quantity, b: Quantity): Quantity | undefined => {
  if (
    !a.bound ||
    !b.bound ||
    !a.value ||
    !b.value ||
    !sameKind(a.kind, b.kind) ||
    a.currency?.code !== b.currency?.code
  )
    return undefined;
  const isLow = (q: Quantity): boolean => q.bound!.kind === 'more_than' || q.bound!.kind === 'at_least';
  if (
    isLow(a) === isLow(b) ||
    a.number.vague ||
    b.number.vague ||
    (a.counted && a.counted.phrase.first >= a.last)
  )
    return undefined;
  const [low, high] = isLow(a) ? [a.value, b.value] : [b.value, a.value];
  const between = b.bound.at.first - a.last;
  const joins =
    between === 1 &&
    (s.word(a.last) === AND ||
      s.word(a.last) === BUT ||
      (s.sign(a.last) === 44 && a.kind !== 'percent' && a.kind !== 'money'));
  if (!joins || compare(low, high) >= 0) return undefined;
  const { bound: _bound, value: _value, ...rest } = b;
  return {
    ...rest,
    first: a.first,
    low,
    high,
    range: true,
    rule: 'two-bounds',
    modifier: a.bound.at,
    confidence: b.confidence,
  };
};

/** `, down from 61`: a number of no other kind where a percentage awaits what it was before. */
export const isPercentLeft = (s: Scene, q: Quantity, kind: QuantityKind): boolean => {
  if ((kind !== 'percent' && kind !== 'percentage_point') || (q.kind !== 'number' && q.kind !== 'count'))
    return false;
  if (
    q.number.magnitudeToken !== undefined ||
    q.number.vague ||
    q.scaled ||
    (q.counted && !q.counted.carried)
  )
    return false;
  const next = s.tags[q.last] ?? TAG.PUNCTUATION;
  return ENDS.has(next) && s.word(q.last) !== PER;
};
const PER = wordId('per');
const ENDS = new Set<number>([TAG.PUNCTUATION, TAG.PREPOSITION, TAG.CONJUNCTION, TAG.DETERMINER]);

/** What is said of two values of which each stands alone. */
const PARTING = wordSet(
  'divided split torn choose chooses chose chosen choosing choice decide decided distinguish difference differences distinction gap evenly equally',
);
const BETWEEN = wordId('between');
/** `choose between a 44kWh and a 60kWh battery`, `divided between 25 and 75 basis points`: one or the other, no range. */
export const isEither = (s: Scene, a: Atom, b: Atom): boolean =>
  (b.first - a.last === 2 && AN.has(s.word(a.last + 1)) && AN.has(s.word(a.first - 1))) ||
  (s.word(a.first - 1) === BETWEEN && PARTING.has(s.word(a.first - 2)));
const AN = wordSet('a an');

/** `half of one per cent`: a part of one of a hundred. */
export const isPartOfPercent = (s: Scene, a: Atom, b: Atom): boolean =>
  a.kind === 'bare' &&
  a.number.form === 'fraction' &&
  b.kind === 'percent' &&
  isUnity(b.value) &&
  b.first - a.last === 1 &&
  s.word(a.last) === OF;
/** The percentage that it is. */
export const partOfPercent = (a: Atom, b: Atom): Atom => ({
  ...b,
  first: a.first,
  value: a.value,
  formula: `${formatDecimal(a.value!)} × 1`,
});
const OF = wordId('of');
