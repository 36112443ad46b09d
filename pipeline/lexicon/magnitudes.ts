import { ownTable } from '../core/own-table.ts';

/** Words that multiply the number before them: exponent of ten. Always a magnitude. */
export const MAGNITUDES = ownTable<number>({
  hundred: 2,
  thousand: 3,
  thousands: 3,
  lakh: 5,
  lakhs: 5,
  lac: 5,
  million: 6,
  millions: 6,
  mln: 6,
  mn: 6,
  mio: 6,
  mil: 6,
  crore: 7,
  crores: 7,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  milliard: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  trn: 12,
  tln: 12,
  quadrillion: 15,
  quintillion: 18,
  sextillion: 21,
  septillion: 24,
});

/**
 * Letters that may multiply: with a currency, or glued to the number where no unit of that letter
 * is meant. What stands around them decides.
 */
export const MAGNITUDE_LETTERS = ownTable<number>({
  k: 3,
  m: 6,
  mm: 6,
  b: 9,
  t: 12,
  cr: 7,
  l: 5,
});
