import { type Decimal, divide, integer, multiply, shift } from '../core/decimal.ts';
import { WordMap, WordSet, wordId } from '../core/vocabulary.ts';
import { NUMBER, SPACE_BEFORE, surfaceOf, type Tokens, WORD } from './tokens.ts';
import type { Reading } from './numbers-words.ts';

const TIMES = new WordSet(['×', 'x', '*', '·', '⋅', '∙']);
const TIMES_TEN = new WordSet(['x10', '×10']);
const CARET = wordId('^');
const TEN = wordId('10');
const MINUS = new WordSet(['-', '−', '–', '⁻']);
/** Signs that are a minus only where they are raised: `10-5` is no power. */
const MINUS_SIGNS = new WordSet(['-', '−', '–', '+']);
const PLUS = new WordSet(['+', '⁺']);
const E = wordId('e');
const SUPERSCRIPTS = new WordMap<number>([...'⁰¹²³⁴⁵⁶⁷⁸⁹'].map((sign, value) => [sign, value]));
const E_WORD = /^e(?<digits>\d{1,12})$/i;
/** Exponents beyond this are no quantity; the number is left as unreadable. */
const MOST_EXPONENT = 60;
const MOST_POWER = 64;

const glued = (t: Tokens, i: number): boolean => i < t.count && (t.flags[i] & SPACE_BEFORE) === 0;

/** A signed whole exponent at token `i`: `-4`, `23`, `⁻⁶`; `undefined` when none stands there. */
const exponentAt = (t: Tokens, i: number): { value: number; end: number } | undefined => {
  if (i >= t.count || !glued(t, i)) return undefined;
  let at = i;
  const sign = MINUS.has(t.word[at]) ? -1 : 1;
  if (MINUS.has(t.word[at]) || PLUS.has(t.word[at])) at += 1;
  if (at >= t.count || !glued(t, at)) return undefined;
  if (t.kind[at] === NUMBER && t.end[at] - t.start[at] <= 4) {
    const value = Number(surfaceOf(t, at));
    return Number.isInteger(value) ? { value: sign * value, end: at + 1 } : undefined;
  }
  let value = 0;
  let end = at;
  for (; end < t.count && end < at + 3 && glued(t, end) && SUPERSCRIPTS.has(t.word[end]); end += 1)
    value = value * 10 + SUPERSCRIPTS.get(t.word[end])!;
  return end > at ? { value: sign * value, end } : undefined;
};

const isTen = (value: Decimal): boolean => value.digits === 10n && value.scale === 0;

const raised = (base: Decimal, exponent: number): Decimal | undefined => {
  if (
    Math.abs(exponent) > MOST_POWER ||
    base.digits === 0n ||
    String(base.digits).length * Math.abs(exponent) > 2000
  )
    return undefined;
  let result = integer(1);
  for (let i = 0; i < Math.abs(exponent); i += 1) result = multiply(result, base);
  return exponent < 0 ? divide(integer(1), result, 20) : result;
};

/**
 * An exponent after digits: `1e5`, `6.23x10^-4`, `5 × 10⁶`, `1.1^23`. `value` is missing when the
 * result is beyond any quantity; `undefined` when no exponent follows.
 */
export const readPower = (
  t: Tokens,
  reading: Reading,
): (Omit<Reading, 'value'> & { value?: Decimal }) | undefined => {
  const at = reading.end;
  if (at >= t.count) return undefined;
  const lost = TIMES.has(t.word[at]) ? lostPower(t, at, reading.value) : undefined;
  if (lost) return lost;
  const ten = timesTen(t, at);
  const exponent = ten !== undefined ? exponentAt(t, t.word[ten] === CARET ? ten + 1 : ten) : undefined;
  if (exponent) return scaledBy(reading.value, exponent);
  if (!glued(t, at)) return undefined;
  const bare = isTen(reading.value) && !MINUS_SIGNS.has(t.word[at]) ? exponentAt(t, at) : undefined;
  if (bare && (bare.value > 2 || bare.value < 0)) return scaledBy(integer(1), bare);
  if (t.word[at] === CARET) {
    const power = exponentAt(t, at + 1);
    return power ? { end: power.end, value: raised(reading.value, power.value) } : undefined;
  }
  if (t.kind[at] !== WORD) return undefined;
  const digits = t.end[at] - t.start[at] <= 13 ? E_WORD.exec(surfaceOf(t, at))?.groups?.digits : undefined;
  if (digits) return scaledBy(reading.value, { value: Number(digits), end: at + 1 });
  const signed =
    t.word[at] === E && glued(t, at + 1) && (MINUS.has(t.word[at + 1]) || PLUS.has(t.word[at + 1]))
      ? exponentAt(t, at + 1)
      : undefined;
  return signed ? scaledBy(reading.value, signed) : undefined;
};

/** What is counted by powers of ten: `1 × 107 cells`. */
const GROWN = new WordSet(
  'cells cfu pfu spores conidia bacteria bacilli virions splenocytes lymphocytes platelets neutrophils macrophages parasites sporozoites tcid50 spermatozoa'.split(
    ' ',
  ),
);
const [SLASH, PER] = ['/', 'per'].map(wordId);
const LOST = /^10(?<power>[3-9]|1[0-2])$/;

/** `1 × 107 cells`, `2.5 x 105 CFU`: a power of ten whose raised digits the text has lost; not `2 × 105 mm`; a coefficient above ten only of a rate: `200 × 103 cells/mL`. */
const lostPower = (t: Tokens, at: number, value: Decimal): ReturnType<typeof readPower> => {
  if (at + 2 >= t.count || t.kind[at + 1] !== NUMBER || !GROWN.has(t.word[at + 2])) return undefined;
  const power =
    t.end[at + 1] - t.start[at + 1] < 5 ? LOST.exec(surfaceOf(t, at + 1))?.groups?.power : undefined;
  const isPer = t.word[at + 3] === SLASH || t.word[at + 3] === PER;
  const isCoefficient = value.digits > 0n && (isPer || value.digits < 10n ** BigInt(value.scale + 1));
  return power && isCoefficient ? scaledBy(value, { value: Number(power), end: at + 2 }) : undefined;
};

/** The token after `× 10`; `undefined` when that does not stand at `at`. */
const timesTen = (t: Tokens, at: number): number | undefined => {
  if (TIMES_TEN.has(t.word[at])) return at + 1;
  return TIMES.has(t.word[at]) && at + 1 < t.count && t.word[at + 1] === TEN ? at + 2 : undefined;
};

const scaledBy = (
  value: Decimal,
  exponent: { value: number; end: number },
): Omit<Reading, 'value'> & { value?: Decimal } =>
  Math.abs(exponent.value) > MOST_EXPONENT
    ? { end: exponent.end }
    : { end: exponent.end, value: shift(value, exponent.value) };
