import type { Column } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { type Audit, differs } from './report.ts';

/** A cell as text that can be compared: what UTF-8 cannot hold is U+FFFD on both sides. */
const comparable = (value: unknown): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text === undefined ? 'undefined' : wellFormed(text);
};

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ESCAPED_LONE = /\\ud[89a-f][0-9a-f]{2}/g;

const wellFormed = (text: string): string => {
  const plain = text.replace(LONE, '\ufffd');
  return plain.includes('\\ud') ? plain.replace(ESCAPED_LONE, '\ufffd') : plain;
};

/** Whether two cells hold the same: kind of value and text. */
export const sameCell = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== typeof b) return false;
  return comparable(a) === comparable(b);
};

/** Compares two rows of a table cell by cell. */
const compareRows = (
  sides: {
    readonly file: string;
    readonly found: AnyRow;
    readonly expected: AnyRow;
    readonly against: string;
  },
  columns: readonly Column[],
  audit: Audit,
): void => {
  const { file, found, expected, against } = sides;
  for (const { name } of columns) {
    if (sameCell(found[name], expected[name])) continue;
    const message = `${differs(found[name], expected[name])} (${against})`;
    audit.wrong({ file, record: String(expected.id), field: name, message });
  }
  audit.checked('cells', columns.length);
};

/** Compares two lists of rows in order; rows missing on one side are named by their id. */
export const compareTables = (
  sides: {
    readonly file: string;
    readonly found: readonly AnyRow[];
    readonly expected: readonly AnyRow[];
    readonly against: string;
  },
  columns: readonly Column[],
  audit: Audit,
): void => {
  const { file, found, expected, against } = sides;
  const known = new Map(found.map((row) => [row.id, row]));
  const wanted = new Set(expected.map((row) => row.id));
  for (const row of expected) {
    const match = known.get(row.id);
    if (match) compareRows({ file, found: match, expected: row, against }, columns, audit);
    else audit.wrong({ file, record: String(row.id), message: `the row is missing (${against} has it)` });
  }
  for (const row of found) {
    if (!wanted.has(row.id))
      audit.wrong({ file, record: String(row.id), message: `${against} has no such row` });
  }
  const sameOrder = found.length === expected.length && found.every((row, i) => row.id === expected[i].id);
  if (!sameOrder && found.length === expected.length)
    audit.wrong({ file, message: `rows stand in another order than in ${against}` });
};
