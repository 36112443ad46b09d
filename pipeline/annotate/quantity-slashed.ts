import { integer } from '../core/decimal.ts';
import type { NumberSpan } from './numbers.ts';
import { atomOf } from './quantity-make.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { NUMBER } from './tokens.ts';

const SLASH = 47;
/** Two values at a slash stand together and make no range. */
export const SLASHED = 'slashed-pair';
const DIGITS = /^\d{1,3}$/;
const HOURS_OF_DAY = 24;
/** Less than that may be a part: `1/2 °C`. */
const LEAST_DEGREES = 4;

/** Whether two values with a slash are of one unit each: pressures of the blood, degrees of day and night, hours of light and dark. */
const arePair = (unit: string, upper: number, lower: number): boolean => {
  if (unit === 'mm[Hg]') return upper > 9 && lower > 9;
  if (unit === 'Cel') return upper >= LEAST_DEGREES && lower >= LEAST_DEGREES;
  return unit === 'h' && upper + lower === HOURS_OF_DAY;
};

/** `96/54 mmHg`, `22/18 °C (day/night)`, `16/8 h light/dark`: two measures; `undefined` for other fractions: `1/2 °C`. */
export const slashedPair = (s: Scene, n: NumberSpan): readonly [Atom, Atom] | undefined => {
  const { text, start, end, kind } = s.t;
  const { first, last } = n;
  if (last - first !== 3 || s.sign(first + 1) !== SLASH || kind[first] !== NUMBER) return undefined;
  const unit = s.units.read(last, true);
  if (!unit || unit.per) return undefined;
  const written = [first, first + 2].map((at) => text.slice(start[at], end[at]));
  if (!written.every((digits) => DIGITS.test(digits))) return undefined;
  if (!arePair(unit.ucum, Number(written[0]), Number(written[1]))) return undefined;
  const part = (at: number): NumberSpan => {
    const digits = text.slice(start[at], end[at]);
    const value = integer(Number(digits));
    const place = { first: at, last: at + 1, start: start[at], end: end[at] };
    return { ...n, ...place, value, form: 'digits', digits: digits.length };
  };
  const measured = { kind: 'measure' as const, rule: SLASHED };
  return [
    { ...atomOf(part(first)), ...measured, unit: { ...unit, symbol: false } },
    { ...atomOf(part(first + 2)), ...measured, unit, last: unit.end },
  ];
};
