import type { Quantity } from './quantity-types.ts';

/** The first token of a figure with what stands before it: `at least`, `some`. */
export const startOf = ({ modifier, opener, first }: Quantity): number =>
  Math.min(modifier?.first ?? first, opener?.first ?? first, first);

/** The token after a figure with its noun and what it is for one of. */
export const endOf = ({ counted, last, per }: Quantity): number =>
  Math.max(last, counted && counted.phrase.first >= last ? counted.phrase.last : last, per?.last ?? 0);

/** Whether it has no unit: a count or a bare number. */
export const isUnitless = ({ kind }: Quantity): boolean => kind === 'count' || kind === 'number';
