import { type Decimal, parseDecimal } from '../core/decimal.ts';

/** What a run of digits and separators says. */
export interface DigitReading {
  /** `undefined` when it is not one number. */
  readonly value?: Decimal;
  /** Why it is none, or why it is doubtful: with a value the reading is the likelier of two. */
  readonly malformed?: string;
  /** The other reading of a doubtful number. */
  readonly other?: Decimal;
  /** Written with a decimal point. */
  readonly fractional: boolean;
  /** Written with separators of thousands. */
  readonly grouped: boolean;
}

/** More digits than a table column holds are no quantity anyone wrote on purpose. */
const MOST_DIGITS = 60;

const plain = (text: string): DigitReading => ({
  value: parseDecimal(text),
  fractional: false,
  grouped: false,
  ...(text.length > 1 && text.startsWith('0') ? { malformed: 'a number that begins with 0' } : {}),
});
const bad = (malformed: string): DigitReading => ({ malformed, fractional: false, grouped: false });

/** Whether groups between separators are thousands: 1–3 digits, then threes. */
const areThousands = (groups: readonly string[]): boolean =>
  groups[0].length >= 1 && groups[0].length <= 3 && groups.slice(1).every((group) => group.length === 3);

/** Indian grouping: 1–2 digits, then twos, then three: `1,00,000`. */
const areLakhs = (groups: readonly string[]): boolean =>
  groups.length >= 3 &&
  groups[0].length <= 2 &&
  groups.at(-1)!.length === 3 &&
  groups.slice(1, -1).every((group) => group.length === 2);

const DECIMAL_COMMA = 'a decimal comma';

const decimalComma = (groups: readonly string[]): DigitReading => ({
  value: parseDecimal(groups.join('.')),
  malformed: DECIMAL_COMMA,
  fractional: true,
  grouped: false,
});

const withCommas = (text: string, commaDocument: boolean): DigitReading => {
  const groups = text.split(',');
  const joined = groups.join('');
  if (groups.length === 2 && (groups[0] === '0' || (commaDocument && groups[1].length !== 3)))
    return decimalComma(groups);
  if (areThousands(groups) || areLakhs(groups)) {
    if (groups[0].startsWith('0') && joined.length > 1) {
      return {
        value: parseDecimal(joined),
        malformed: 'a number that begins with 0',
        fractional: false,
        grouped: true,
      };
    }
    return { value: parseDecimal(joined), fractional: false, grouped: true };
  }
  if (groups.length === 2) {
    return {
      malformed: 'a comma that may be a decimal comma, a separator or the end of a list item',
      fractional: false,
      grouped: true,
    };
  }
  return bad('commas that do not stand at thousands');
};

const withDots = (text: string): DigitReading => {
  const parts = text.split('.');
  if (parts.length === 2) return { value: parseDecimal(text), fractional: true, grouped: false };
  if (areThousands(parts) && !parts[0].startsWith('0')) {
    return { value: parseDecimal(parts.join('')), fractional: false, grouped: true };
  }
  return bad('several points: a version, a section or a mistake');
};

const withBoth = (text: string): DigitReading => {
  const lastComma = text.lastIndexOf(',');
  const firstDot = text.indexOf('.');
  if (firstDot > lastComma && text.indexOf('.', firstDot + 1) < 0) {
    const whole = withCommas(text.slice(0, firstDot), false);
    if (!whole.value || whole.malformed)
      return bad(whole.malformed ?? 'commas that do not stand at thousands');
    const value = parseDecimal(text.slice(0, firstDot).replaceAll(',', '') + text.slice(firstDot));
    return { value, fractional: true, grouped: true };
  }
  const comma = text.indexOf(',');
  if (comma > firstDot && text.indexOf(',', comma + 1) < 0 && text.indexOf('.', comma) < 0) {
    const groups = text.slice(0, comma).split('.');
    if (groups.length > 1 && areThousands(groups)) {
      return {
        value: parseDecimal(`${groups.join('')}.${text.slice(comma + 1)}`),
        fractional: true,
        grouped: true,
      };
    }
  }
  return bad('commas and points in an order that no number has');
};

/**
 * Reads digits with inner commas and points: `3,500`, `80.01`, `1,00,000`, `1.234,56`. A comma after a lone 0
 * is a decimal comma; other lone commas are where the document has such ones and no decimal points.
 */
export const readDigits = (text: string, commaDocument = false): DigitReading => {
  if (text.length > MOST_DIGITS) return bad(`more than ${MOST_DIGITS} digits`);
  const comma = text.includes(',');
  const dot = text.includes('.');
  if (!comma && !dot) return plain(text);
  if (!dot) return withCommas(text, commaDocument);
  return comma ? withBoth(text) : withDots(text);
};
