/**
 * The reversible escape of the spreadsheet dialect: an apostrophe before each line of a cell that
 * a spreadsheet program could take for a formula, whatever white space, byte order mark or
 * invisible sign stands before it; before a cell that looks like a number or date (digits would be
 * lost, `3-2` would become a day); and before a line that begins with an apostrophe, so that the
 * escape can be taken back.
 */
const FORMULA_STARTS = '=+-@|\uff1d\uff0b\uff0d\uff20\t\r\0';
const MARK = "'";

/** White space and invisible signs that programs skip before they look for a formula. */
const isSkipped = (unit: number): boolean =>
  unit === 32 ||
  unit === 0xa0 ||
  unit === 0xfeff ||
  (unit >= 0x2000 && unit <= 0x200f) ||
  (unit >= 0x202a && unit <= 0x202f) ||
  (unit >= 0x2060 && unit <= 0x206f) ||
  unit === 0x3000 ||
  unit === 11 ||
  unit === 12;

const isDangerous = (text: string, start: number, end: number): boolean => {
  let at = start;
  while (at < end && isSkipped(text.charCodeAt(at))) at += 1;
  if (at >= end) return false;
  const sign = text[at];
  return sign === MARK || FORMULA_STARTS.includes(sign);
};

const START_OF_NUMBER = /^[\s.]*\d/;
const LOOKS_TYPED =
  /^[\s.]*\d[\d.,:/\s%eE+-]*$|^\s*\d{1,4}[\s./-][A-Za-z]{3,9}(?:[\s./-]\d{1,4})?\s*$|^\s*[A-Za-z]{3,9}[\s./-]?\d{1,4}(?:,?\s\d{4})?\s*$|^\s*(?:true|false)\s*$/i;

/** Whole numbers that every program shows as they stand. */
const HARMLESS = /^(?:0|[1-9]\d{0,14})$/;

const looksTyped = (text: string): boolean =>
  text.length <= 40 &&
  !HARMLESS.test(text) &&
  (START_OF_NUMBER.test(text) || text.length <= 20) &&
  LOOKS_TYPED.test(text);

const BREAK = /\r\n|\n|\r|\u2028|\u2029|\u0085/g;

/** Splits a text into lines and the breaks between them: line, break, line, … */
const linesOf = (text: string): string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const found of text.matchAll(BREAK)) {
    parts.push(text.slice(from, found.index), found[0]);
    from = found.index + found[0].length;
  }
  parts.push(text.slice(from));
  return parts;
};

const SUSPECT = /[=+\-@|\uff1d\uff0b\uff0d\uff20\t\r\0'\d]|^\s*[A-Za-z]{4,5}\s*$/;

/** The cell text that no spreadsheet program runs or converts. */
export const disarm = (text: string): string => {
  if (!SUSPECT.test(text)) return text;
  const escaped = linesOf(text)
    .map((part, i) => (i % 2 === 0 && isDangerous(part, 0, part.length) ? MARK + part : part))
    .join('');
  return escaped === text && looksTyped(text) ? MARK + text : escaped;
};

/** A decimal as a spreadsheet cell: as text where a program would lose digits (it keeps 15). */
export const disarmNumber = (decimal: string): string => {
  if (decimal.length <= 15) return decimal;
  return decimal.replace(/[-.]/g, '').replace(/^0+/, '').length > 15 ? MARK + decimal : decimal;
};

/** The text that was disarmed. */
export const rearm = (text: string): string => {
  if (!text.includes(MARK)) return text;
  return linesOf(text)
    .map((part, i) => (i % 2 === 0 && part.startsWith(MARK) ? part.slice(1) : part))
    .join('');
};
