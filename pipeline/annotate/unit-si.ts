import { add, type Decimal, divide, integer, multiply } from '../core/decimal.ts';
import type { UnitReading } from './units.ts';

/** Scales of temperature: kelvin are (value + zero) × over ÷ under, and for a difference without the zero. */
const TEMPERATURES: Readonly<
  Record<string, { zero: Decimal; over: number; under: number; formula: string; difference: string }>
> = {
  Cel: {
    zero: { digits: 27315n, scale: 2 },
    over: 1,
    under: 1,
    formula: 'value + 273.15',
    difference: 'difference × 1',
  },
  '[degF]': {
    zero: { digits: 45967n, scale: 2 },
    over: 5,
    under: 9,
    formula: '(value + 459.67) × 5 ÷ 9',
    difference: 'difference × 5 ÷ 9',
  },
};

/**
 * The value in SI units, at most 12 places; temperatures by their own formulas, which a difference
 * of two of them takes without the zero. `undefined` when there is none.
 */
export const toSi = (
  value: Decimal,
  unit: UnitReading,
  isDifference = false,
): { value: Decimal; unit: string; formula: string } | undefined => {
  if (unit.above && unit.below && unit.si)
    return {
      value: divide(multiply(value, unit.above), unit.below, 12),
      unit: unit.si,
      formula: 'value × factor of the unit',
    };
  const scale = TEMPERATURES[unit.ucum];
  if (!scale) return undefined;
  const from = isDifference ? value : add(value, scale.zero);
  return {
    value: divide(multiply(from, integer(scale.over)), integer(scale.under), 12),
    unit: 'K',
    formula: isDifference ? scale.difference : scale.formula,
  };
};
