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

const [OPEN, PERCENT] = [40, 37];
const LONGEST_COUNT = /^\d{1,6}$/;
/** How far a share in percent may be rounded. */
const ROUNDED = 0.55;

/** `14/62 (22.6%)`, `3/62 (5%)`: so many of so many, where the share behind them says the same; not `1/2 (20%)`. */
const isShareOf = (s: Scene, last: number, [part, whole]: readonly number[]): boolean => {
  const { text, start, end, kind } = s.t;
  if (s.sign(last) !== OPEN || kind[last + 1] !== NUMBER || s.sign(last + 2) !== PERCENT) return false;
  const share = Number(text.slice(start[last + 1], end[last + 1]));
  return whole > LEAST_WHOLE && part <= whole && Math.abs((100 * part) / whole - share) <= ROUNDED;
};
/** Less than that are parts: `1/2 (50%)`. */
const LEAST_WHOLE = 5;

/** `96/54 mmHg`, `22/18 °C (day/night)`, `16/8 h light/dark`: two measures; `14/62 (22.6%)`: two counts; `undefined` for other fractions: `1/2 °C`. */
export const slashedPair = (s: Scene, n: NumberSpan): readonly [Atom, Atom] | undefined => {
  const { text, start, end, kind } = s.t;
  const { first, last } = n;
  if (last - first !== 3 || s.sign(first + 1) !== SLASH || kind[first] !== NUMBER) return undefined;
  const written = [first, first + 2].map((at) => text.slice(start[at], end[at]));
  if (!written.every((digits) => LONGEST_COUNT.test(digits))) return undefined;
  const isShare = isShareOf(s, last, written.map(Number));
  const unit = isShare ? undefined : s.units.read(last, true);
  if (!isShare && (!unit || unit.per)) return undefined;
  if (!isShare && !written.every((digits) => DIGITS.test(digits))) return undefined;
  if (unit && !arePair(unit.ucum, Number(written[0]), Number(written[1]))) return undefined;
  const part = (at: number): NumberSpan => {
    const digits = text.slice(start[at], end[at]);
    const value = integer(Number(digits));
    const place = { first: at, last: at + 1, start: start[at], end: end[at] };
    return { ...n, ...place, value, form: 'digits', digits: digits.length };
  };
  if (!unit) return [atomOf(part(first)), atomOf(part(first + 2))];
  const measured = { kind: 'measure' as const, rule: SLASHED };
  return [
    { ...atomOf(part(first)), ...measured, unit: { ...unit, symbol: false } },
    { ...atomOf(part(first + 2)), ...measured, unit, last: unit.end },
  ];
};
