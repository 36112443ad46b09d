import { type Decimal, integer, multiply } from '../core/decimal.ts';
import type { Unit } from './unit-table.ts';

/** A unit as written, simple or compound: `km`, `mg/dL`, `miles per hour`, `people per km²`. */
export interface UnitReading {
  /** The token after it. */
  readonly end: number;
  /** English singular: `mile per hour`. */
  readonly name: string;
  readonly ucum: string;
  /** SI value = value × above ÷ below; `undefined` when there is no SI value. */
  readonly above?: Decimal;
  readonly below?: Decimal;
  readonly si: string;
  /** English singular of the denominator and where it stands. */
  readonly per?: { readonly name: string; readonly first: number; readonly last: number };
  readonly time: boolean;
  /** Written with a symbol rather than words. */
  readonly symbol: boolean;
  /** The token after the part above the line. */
  readonly headEnd: number;
}

/** A unit with its power. */
export interface Factor {
  readonly end: number;
  readonly unit: Unit;
  readonly power: number;
  readonly symbol: boolean;
}

const powerName = (name: string, power: number): string =>
  power === 2 ? `square ${name}` : power === 3 ? `cubic ${name}` : power === 4 ? `${name}^4` : name;

/** English name of a product of units. */
export const names = (factors: readonly Factor[]): string =>
  factors.map(({ unit, power }) => powerName(unit.name, Math.abs(power))).join(' ');

const codeOf = ({ unit, power }: Factor): string => {
  const exponent = Math.abs(power);
  return exponent === 1
    ? unit.ucum
    : unit.ucum.includes('[') || /\d$/.test(unit.ucum)
      ? `(${unit.ucum})${exponent}`
      : `${unit.ucum}${exponent}`;
};

const raise = (value: Decimal, power: number): Decimal => {
  let result = integer(1);
  for (let i = 0; i < Math.abs(power); i += 1) result = multiply(result, value);
  return result;
};

const scale = (factors: readonly Factor[]): Decimal | undefined => {
  let result = integer(1);
  for (const { unit, power } of factors) {
    if (!unit.factor) return undefined;
    result = multiply(result, raise(unit.factor, power));
  }
  return result;
};

const siCode = (factors: readonly Factor[]): string =>
  factors
    .map(({ unit, power }) => {
      const groups = /^(?<base>[a-zA-Z]+)(?<exponent>\d?)$/.exec(unit.si)?.groups;
      const exponent = Number(groups?.exponent || 1) * Math.abs(power);
      return groups ? `${groups.base}${exponent === 1 ? '' : exponent}` : unit.si;
    })
    .join('.');

/** Readings of units that stand alone, by unit and whether they are written with a symbol. */
const alone = { words: new Map<Unit, UnitReading>(), symbols: new Map<Unit, UnitReading>() };

/** The reading of what stands above and below the line; `end` is the token after it. */
export const compose = (above: readonly Factor[], below: readonly Factor[], end: number): UnitReading => {
  const [{ unit, power, symbol }] = above;
  if (above.length > 1 || below.length > 0 || power !== 1) return composed(above, below, end);
  const known = symbol ? alone.symbols : alone.words;
  let reading = known.get(unit);
  if (!reading) {
    reading = composed(above, below, end);
    known.set(unit, reading);
  }
  return { ...reading, end, headEnd: end };
};

const composed = (above: readonly Factor[], below: readonly Factor[], end: number): UnitReading => {
  const over = above.filter(({ power }) => power > 0);
  const under = [...above.filter(({ power }) => power < 0), ...below];
  const top = over.length ? names(over) : '';
  const name = under.length ? `${top || 'inverse'}${top ? ' per ' : ' '}${names(under)}` : top;
  const ucum = (over.map(codeOf).join('.') || '1') + under.map((factor) => `/${codeOf(factor)}`).join('');
  const factor = scale(over);
  const divisor = scale(under);
  const hasSi = factor !== undefined && divisor !== undefined;
  return {
    end,
    headEnd: end,
    name,
    ucum,
    ...(hasSi ? { above: factor, below: divisor } : {}),
    si: hasSi ? (siCode(over) || '1') + (under.length ? `/${siCode(under)}` : '') : '',
    time: over.length > 0 && over.every(({ unit }) => unit.time) && under.length === 0,
    symbol: above[0].symbol,
    ...(under.length ? { per: { name: names(under), first: end - 1, last: end } } : {}),
  };
};
