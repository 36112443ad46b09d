import { type Options, stringify } from 'csv-stringify/sync';
import type { Column } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { defineFormat, type TableShape } from '../core/define-format.ts';
import { parseCsv } from './_csv-parse.ts';
import { disarm, rearm } from './_disarm.ts';
import { utf8Text } from './_json-text.ts';

const BOM = '\ufeff';
const LINE_END = '\r\n';

/**
 * RFC 4180. `quote_record_delimiter` must be said: naming a record delimiter turns it off, and a
 * bare line feed in a cell would then break its row. Empty text is quoted, an empty cell is not.
 */
const DIALECT: Options = {
  record_delimiter: LINE_END,
  quote_record_delimiter: true,
  quoted_empty: false,
  eof: false,
};

/** One row as csv-stringify writes it. */
const rowText = (cells: readonly string[]): string => stringify([cells as string[]], DIALECT);

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * A cell that holds text. Most cells hold no delimiter, quotation mark or line break, and those
 * csv-stringify leaves as they are: only the others are sent through it.
 */
const textCell = (text: string): string => {
  if (text === '') return '""';
  return NEEDS_QUOTES.test(text) ? rowText([text]) : text;
};

type CellWriter = (value: unknown) => string;

const plainCell: CellWriter = (value) => (value === null ? '' : String(value));
const jsonCell: CellWriter = (value) => (value === null ? '' : textCell(JSON.stringify(value)));
const canonicalText: CellWriter = (value) => (value === null ? '' : textCell(value as string));
const spreadsheetText: CellWriter = (value) => (value === null ? '' : textCell(disarm(value as string)));

const writerOf = (column: Column, spreadsheet: boolean): CellWriter => {
  if (column.type === 'text-list' || column.type === 'segment-list') return jsonCell;
  if (column.type !== 'text') return plainCell;
  return spreadsheet ? spreadsheetText : canonicalText;
};

const encodeRows = (
  rows: readonly AnyRow[],
  names: readonly string[],
  writers: readonly CellWriter[],
): string => {
  let text = '';
  for (const row of rows) {
    text += writers[0](row[names[0]]);
    for (let i = 1; i < names.length; i += 1) text += `,${writers[i](row[names[i]])}`;
    text += LINE_END;
  }
  return text;
};

const readCell = (cell: string | null, column: Column, spreadsheet: boolean): unknown => {
  if (cell === null) return null;
  switch (column.type) {
    case 'text-list':
    case 'segment-list':
      return JSON.parse(cell);
    case 'integer':
    case 'double':
      return Number(cell);
    case 'boolean':
      return cell === 'true';
    case 'text':
      return spreadsheet ? rearm(cell) : cell;
    default:
      return cell;
  }
};

const decode = (bytes: Uint8Array, table: TableShape): AnyRow[] => {
  const text = utf8Text(bytes);
  const spreadsheet = text.startsWith(BOM);
  const [header, ...records] = parseCsv(spreadsheet ? text.slice(BOM.length) : text);
  const names = table.columns.map((column) => column.name);
  if (header?.join() !== names.join()) throw new Error(`the header is not that of ${table.name}`);
  return records.map((cells, at) => {
    if (cells.length !== names.length)
      throw new Error(`row ${at + 1} has ${cells.length} of ${names.length} cells`);
    return Object.fromEntries(
      table.columns.map((column, i) => [column.name, readCell(cells[i], column, spreadsheet)]),
    );
  });
};

/**
 * CSV in two dialects. Canonical: UTF-8 without byte order mark, CRLF, quoted where needed; lists
 * are JSON; an empty cell is no value, `""` is empty text. For spreadsheets: the same with a byte
 * order mark, and text that a program could take for a formula, number or date begins with an
 * apostrophe (see `_disarm.ts`).
 */
export default defineFormat({
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  title: 'CSV, RFC 4180',
  byDefault: true,
  encode: ({ table, file, options }) => {
    const spreadsheet = options.spreadsheet === true;
    const names = table.columns.map((column) => column.name);
    const writers = table.columns.map((column) => writerOf(column, spreadsheet));
    file.write(`${spreadsheet ? BOM : ''}${rowText(names)}${LINE_END}`);
    return {
      add: (rows) => {
        if (rows.length) file.write(encodeRows(rows, names, writers));
      },
      finish() {},
    };
  },
  decode,
});
