import { add, type Decimal, divide, integer, multiply } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { NUMBER, UPPER_FIRST } from './tokens.ts';

const S = wordId('s');
const D = wordId('d');
const SHILLINGS = integer(20);
const PENCE = integer(240);
const DOT = 46;
const COMMA = 44;

/** A whole number below `most` with the letter `unit` glued to it; the token after it and its stop, or −1. */
const partEnd = (s: Scene, at: number, { unit, most }: { unit: number; most: number }): number => {
  const { t } = s;
  if (at >= t.count || t.kind[at] !== NUMBER || t.end[at] - t.start[at] > 2) return -1;
  if (s.word(at + 1) !== unit || !s.glued(at + 1) || partOf(s, at) >= most) return -1;
  return at + 2;
};
const partOf = (s: Scene, at: number): number => Number(s.t.text.slice(s.t.start[at], s.t.end[at]));
const overStop = (s: Scene, at: number): number =>
  (s.sign(at) === DOT || s.sign(at) === COMMA) && s.glued(at) ? at + 1 : at;

/**
 * Shillings and pence from token `at`, with the pounds before them: `£5 10s 6d`, `£5 10s`, `7s. 6d.`;
 * `undefined` where none stand. Without pounds only both together: `10s` alone are seconds.
 */
export const sterlingAt = (
  s: Scene,
  at: number,
  pounds: Decimal | undefined,
): { last: number; value: Decimal } | undefined => {
  // `49s 6d`: without pounds there may be more of them
  const shillings = partEnd(s, at, { unit: S, most: pounds ? 20 : 100 });
  if (shillings < 0) return undefined;
  const second = overStop(s, shillings);
  const pence = partEnd(s, second, { unit: D, most: 12 });
  if (pence < 0 && !pounds) return undefined;
  const value = add(pounds ?? integer(0), divide(integer(partOf(s, at)), SHILLINGS, 4));
  return pence < 0
    ? { last: shillings, value }
    : { last: pence, value: add(value, divide(integer(partOf(s, second)), PENCE, 16)) };
};

/** What pounds are paid for, where no pound of mass is meant. */
const PRICED = wordSet('tonne kilo kilogram kilogramme kg ounce share litre');
const POUNDS = wordSet('pound pounds');
const EACH = wordSet('a an per');
/** `1,826 pounds a tonne`: behind the noun at `end` − 1 stands what is paid for. */
export const isPriced = (s: Scene, end: number): boolean =>
  PRICED.has(s.word(end + 1)) && EACH.has(s.word(end)) && POUNDS.has(s.word(end - 1));

const GUINEAS = wordId('guineas');
const GUINEA = { digits: 105n, scale: 2 };
/** `11 guineas`: of 21 shillings each; the races of that name have a capital. */
export const guineasOf = (s: Scene, atom: Atom): Atom | undefined => {
  const { number, value } = atom;
  const first = number.last;
  if (s.word(first) !== GUINEAS || !value || (s.t.flags[first] & UPPER_FIRST) !== 0) return undefined;
  return {
    ...atom,
    last: first + 1,
    kind: 'money',
    rule: 'pounds-shillings',
    value: multiply(value, GUINEA),
    formula: 'guineas × 21 ÷ 20',
    currency: { first, last: first + 1, code: 'GBP', noun: 'pound', bare: false },
  };
};
