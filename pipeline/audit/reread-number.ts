import { formatDecimal, parseDecimal, shift } from '../core/decimal.ts';
import { MAGNITUDES } from '../lexicon/magnitudes.ts';

const PLAIN = /^(?<digits>\d{1,3}(?:,\d{3})+|\d+)(?<part>\.\d+)?(?:[\s-](?<word>[a-z]+))?$/i;

/**
 * Reads a plain English amount a second time, without the rules that read it first: digits with
 * grouping, a decimal part and at most one magnitude word. `undefined` for anything else.
 */
export const rereadNumber = (text: string): string | undefined => {
  const groups = PLAIN.exec(text.trim())?.groups;
  if (!groups) return undefined;
  const decimal = parseDecimal(groups.digits.replaceAll(',', '') + (groups.part ?? ''));
  if (!decimal) return undefined;
  if (groups.word === undefined) return formatDecimal(decimal);
  const power = MAGNITUDES[groups.word.toLowerCase()];
  return power === undefined ? undefined : formatDecimal(shift(decimal, power));
};
