import { type Options, stringify } from 'csv-stringify/sync';
import type { Column } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { piece } from '../core/byte-writer.ts';
import { BOOLEAN, EMPTY, LIST, TEXT } from '../core/cell-batch.ts';
import { CSV_QUOTED, writeQuoted } from '../core/cell-text.ts';
import type { Format, TableShape } from '../core/define-format.ts';
import { ByteText } from './_byte-text.ts';
import { parseCsv } from './_csv-parse.ts';
import { disarm, disarmNumber, rearm } from './_disarm.ts';
import { utf8Text, writeBoolean } from './_json-text.ts';
import { type CellWriter, RowWriter } from './_row-writer.ts';

const BOM = '\ufeff';
const LINE_END = '\r\n';
const END_OF_ROW = piece(LINE_END);

/**
 * RFC 4180. `quote_record_delimiter` must be said: naming a record delimiter turns it off, and a
 * bare line feed in a cell would then break its row.
 */
const DIALECT: Options = { quote_record_delimiter: true, eof: false };

/** `CSV_QUOTED` for texts; `test/formats.test.ts` holds both equal to csv-stringify. */
const NEEDS_QUOTES = /[",\r\n]/;

/** Any text as a cell: quoted where it needs to be, quotation marks doubled; `""` when it is empty. */
const csvText = (text: string): string =>
  text && !NEEDS_QUOTES.test(text) ? text : `"${text.replaceAll('"', '""')}"`;

const shown = (text: string, type: Column['type']): string => {
  if (type === 'decimal') return disarmNumber(text);
  return type === 'text' ? disarm(text) : text;
};

/** The cells of a row: lists as JSON, which is quoted where it holds something. */
const csvCells = (columns: readonly Column[], spreadsheet: boolean): CellWriter => {
  const cell: CellWriter['cell'] = (out, batch, at) => {
    const kind = batch.kind[at];
    if (kind === EMPTY) return;
    const { data, view } = batch.bytes;
    const start = batch.start[at];
    const end = batch.end[at];
    const isQuoted =
      kind === TEXT
        ? start === end || (batch.marks[at] & CSV_QUOTED) !== 0
        : kind === LIST && end - start > EMPTY_LIST;
    if (isQuoted) writeQuoted(out, data, start, end);
    else if (kind === BOOLEAN) writeBoolean(out, batch.cells[at] as boolean);
    else out.copy(view, start, end);
  };
  return {
    before: columns.map((_, i) => (i ? ',' : '')),
    cell: spreadsheet
      ? (out, batch, at, column) => {
          const text = batch.cells[at];
          const safe = typeof text === 'string' ? shown(text, columns[column].type) : text;
          if (safe === text) cell(out, batch, at, column);
          else out.text(csvText(safe as string));
        }
      : cell,
  };
};

/** Bytes of `[]`. */
const EMPTY_LIST = 2;

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
    const writer = new RowWriter(out, csvCells(table.columns, spreadsheet));
    const names = table.columns.map((column) => column.name);
    out.text((spreadsheet ? BOM : '') + stringify([names], { ...DIALECT, record_delimiter: LINE_END }));
    out.text(LINE_END);
    return {
      add(batch) {
        for (let row = 0; row < batch.rows; row += 1) {
          writer.row(batch, row);
          out.piece(END_OF_ROW);
          writer.endRow();
        }
      },
      finish: () => out.handOn(),
    };
  },
  decode: (bytes, table) => decode(bytes, table, spreadsheet),
});
