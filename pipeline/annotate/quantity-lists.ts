import { compare, type Decimal, integer, multiply } from '../core/decimal.ts';
import { wordId } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

const AND = wordId('and');
const OR = wordId('or');
const COMMA = 44;
const PLUS_MINUS = wordId('±');

/** Whether only a comma, or before the last one `and` or `or`, stands between two numbers written alike. */
const isListed = (s: Scene, a: Atom, b: Atom, isLast: boolean): boolean => {
  if (a.kind !== 'bare' || !a.value || a.attributive || a.changeFrom || a.number.ordinal || a.number.vague)
    return false;
  if (a.number.form !== b.number.form || a.number.magnitudeToken !== undefined) return false;
  const comma = s.sign(a.last) === COMMA;
  const word = s.word(comma ? a.last + 1 : a.last);
  const gap = b.first - a.last;
  return isLast ? (word === AND || word === OR) && gap === (comma ? 2 : 1) : comma && gap === 1;
};

/** Before a pair: what makes it plain that the first is no count of its own. */
const opensList = (s: Scene, first: number): boolean => {
  const tag = s.tags[first - 1];
  return tag === TAG.PREPOSITION || tag === TAG.DETERMINER || tag === TAG.PUNCTUATION;
};

/**
 * `5, 10 and 15 mg`, `by 5 and 10 percent`: the unit stands once, after the last. Calls `share` with
 * each number before it and the last.
 */
export const shareLists = (s: Scene, atoms: readonly Atom[], share: (a: Atom, b: Atom) => void): void => {
  for (let k = 1; k < atoms.length; k += 1) {
    const b = atoms[k];
    if ((b.kind !== 'measure' && b.kind !== 'percent') || !isListed(s, atoms[k - 1], b, true)) continue;
    let at = k - 1;
    while (at > 0 && isListed(s, atoms[at - 1], atoms[at], false)) at -= 1;
    if (at === k - 1 && !opensList(s, atoms[at].first)) continue;
    for (let j = at; j < k; j += 1) share(atoms[j], b);
  }
};

/** `a 9-to-5 job`: working hours, no score. */
export const isOfficeDay = ({ value: from }: Atom, { value: to }: Atom): boolean =>
  from?.digits === 9n && to?.digits === 5n && from.scale + to.scale === 0;

/** Two numbers that are no figure together. */
export const idiom = (a: Atom, b: Atom): Atom => ({
  ...b,
  first: a.first,
  kind: 'refused',
  reason: 'an idiom of working hours',
});

/** Whether an atom may be joined to another. */
export const isOpen = (atom: Atom): boolean => atom.kind !== 'refused' && atom.kind !== 'ordinal';

/** `2,000.45±0.01`: the tolerance belongs to the value; it is no number of its own. */
export const toleranceOf = (s: Scene, a: Atom, b: Atom): Atom | undefined => {
  if (b.first - a.last !== 1 || s.word(a.last) !== PLUS_MINUS || !isOpen(a) || !isOpen(b)) return undefined;
  if (a.kind !== 'bare' && a.kind !== b.kind) return undefined;
  return {
    ...b,
    first: a.first,
    value: a.value,
    rule: `${b.rule}-tolerance`,
    number: { ...b.number, value: a.value },
  };
};

/** `rose by 7,000 to 286,000`: ends so far apart are the amount of a change and its result, no range. */
export const isFarApart = (low: Decimal, high: Decimal): boolean =>
  compare(low, integer(1000)) >= 0 && compare(multiply(low, integer(10)), high) <= 0;
