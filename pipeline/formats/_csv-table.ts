import { type Options, stringify } from 'csv-stringify/sync';
import type { Column } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import type { Format, TableShape } from '../core/define-format.ts';
import { parseCsv } from './_csv-parse.ts';
import { disarm, disarmNumber, rearm } from './_disarm.ts';
import { allBut, ByteText } from './_byte-text.ts';
import { JsonWriter, utf8Text, writeBoolean } from './_json-text.ts';
import { type CellWriter, RowWriter } from './_row-writer.ts';

const BOM = '\ufeff';
const LINE_END = '\r\n';

/**
 * RFC 4180. `quote_record_delimiter` must be said: naming a record delimiter turns it off, and a
 * bare line feed in a cell would then break its row.
 */
const DIALECT: Options = { quote_record_delimiter: true, eof: false };
/** Parts the cells of the one question to the library; no cell of it holds both units. */
const BETWEEN = '\u001e\n';
const QUOTE = 34;

let plainUnits: Uint8Array | undefined;

/** The units below 128 that csv-stringify writes without quotation marks around the cell. Asked once. */
const plainInCsv = (): Uint8Array => {
  if (!plainUnits) {
    const texts = Array.from({ length: 128 }, (_, unit) => String.fromCharCode(unit));
    const records = texts.map((text) => [text]);
    const written = stringify(records, { ...DIALECT, record_delimiter: BETWEEN }).split(BETWEEN);
    plainUnits = allBut([...texts.keys()].filter((unit) => written[unit] !== texts[unit]));
  }
  return plainUnits;
};

/** Any text as a cell: quoted where it needs to be, quotation marks doubled; `""` when it is empty. */
const csvText = (out: ByteText, text: string, plain: Uint8Array): void => {
  if (text && out.plain(text, plain)) return;
  if (text && !NEEDS_QUOTES.test(text)) out.text(text);
  else out.text(`"${text.replaceAll('"', '""')}"`);
};

/** The same as `plainInCsv`, for long texts; `test/formats.test.ts` holds both equal to csv-stringify. */
const NEEDS_QUOTES = /[",\r\n]/;

/** The cells of a row: lists as JSON, which is quoted at once, as it holds quotation marks. */
const csvCells = (columns: readonly Column[], spreadsheet: boolean): CellWriter => {
  const plain = plainInCsv();
  const json = new JsonWriter(true);
  const list: CellWriter['cell'] = (out, value, type) => {
    const isEmpty = (value as readonly unknown[]).length === 0;
    if (!isEmpty) out.byte(QUOTE);
    json.list(out, value, type);
    if (!isEmpty) out.byte(QUOTE);
  };
  const shown = (text: string, type: Column['type']): string => {
    if (!spreadsheet) return text;
    if (type === 'decimal') return disarmNumber(text);
    return type === 'text' ? disarm(text) : text;
  };
  return {
    before: columns.map((_, i) => (i ? ',' : '')),
    cell(out, value, type) {
      if (value === null || value === undefined) return;
      if (typeof value === 'string') csvText(out, shown(value, type), plain);
      else if (typeof value === 'number') out.number(value);
      else if (typeof value === 'boolean') writeBoolean(out, value);
      else list(out, value, type);
    },
  };
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
    case 'decimal':
      return spreadsheet ? rearm(cell) : cell;
    default:
      return cell;
  }
};

const decode = (bytes: Uint8Array, table: TableShape, spreadsheet: boolean): AnyRow[] => {
  const text = utf8Text(bytes);
  if (text.startsWith(BOM) !== spreadsheet)
    throw new Error(`a byte order mark ${spreadsheet ? 'is missing' : 'stands at the start'}`);
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
 * CSV: UTF-8, comma, CRLF, quoted where needed; lists are JSON; an empty cell is no value, `""` is
 * empty text. For spreadsheets: the same with a byte order mark, and text that a program could take
 * for a formula, number or date begins with an apostrophe (`_disarm.ts`).
 */
export const csvCodec = (spreadsheet: boolean): Pick<Format, 'encode' | 'decode' | 'mediaType'> => ({
  mediaType: 'text/csv',
  encode: ({ table, file }) => {
    const out = new ByteText(file);
    const writer = new RowWriter(out, table.columns, csvCells(table.columns, spreadsheet));
    const names = table.columns.map((column) => column.name);
    out.text((spreadsheet ? BOM : '') + stringify([names], { ...DIALECT, record_delimiter: LINE_END }));
    out.text(LINE_END);
    return {
      add(rows) {
        for (const row of rows) {
          writer.row(row);
          out.text(LINE_END);
          writer.endRow();
        }
      },
      finish: () => out.handOn(),
    };
  },
  decode: (bytes, table) => decode(bytes, table, spreadsheet),
});
