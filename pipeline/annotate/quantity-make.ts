import { type Decimal, shift } from '../core/decimal.ts';
import type { NumberSpan } from './numbers.ts';
import type { Atom, Quantity, QuantityKind } from './quantity-types.ts';

/** All parts of T named: one that is forgotten below is a type error. */
type Whole<T> = { [Part in keyof Required<T>]: T[Part] };

/**
 * A number of which nothing is known yet. All parts are named, so that atoms have one shape
 * whatever is found out about them later: V8 reads objects of one shape fast.
 */
export const atomOf = (number: NumberSpan): Whole<Atom> => ({
  first: number.first,
  last: number.last,
  number,
  kind: 'bare',
  rule: 'bare',
  value: number.value,
  low: number.low,
  high: number.high,
  currency: undefined,
  unit: undefined,
  per: undefined,
  reason: undefined,
  scaled: undefined,
  attributive: undefined,
  score: undefined,
  range: undefined,
  among: undefined,
  opener: undefined,
  changeFrom: undefined,
  conflict: undefined,
  doubt: undefined,
  direction: undefined,
  formula: undefined,
});

/** An amount in whole units of its currency: 80 cents are 0.80. */
export const majorValue = (value: Decimal, currency: Atom['currency']): Decimal =>
  currency?.minor && currency.code ? shift(value, -2) : value;

/** The figure that an atom becomes, of its kind, before its sentence was looked at. */
export const quantityOf = (atom: Atom, kind: QuantityKind): Whole<Quantity> => ({
  first: atom.first,
  last: atom.last,
  number: atom.number,
  kind,
  rule: atom.rule,
  value: atom.value,
  low: atom.low,
  high: atom.high,
  currency: atom.currency,
  unit: atom.unit,
  per: atom.per,
  reason: atom.reason,
  scaled: atom.scaled,
  attributive: atom.attributive,
  score: atom.score,
  range: atom.range,
  among: atom.among,
  opener: atom.opener,
  changeFrom: atom.changeFrom,
  conflict: atom.conflict,
  doubt: atom.doubt,
  direction: atom.direction,
  formula: atom.formula,
  approximate: undefined,
  bound: undefined,
  modifier: undefined,
  counted: undefined,
  change: undefined,
  base: undefined,
  measure: undefined,
  period: undefined,
  share: undefined,
  status: undefined,
  confidence: 0.9,
});
