import { type Options, stringify } from 'csv-stringify/sync';
import type { Column } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import type { Format, TableShape } from '../core/define-format.ts';
import { parseCsv } from './_csv-parse.ts';
import { disarm, disarmNumber, rearm } from './_disarm.ts';
import { utf8Text } from './_json-text.ts';

const BOM = '\ufeff';
const LINE_END = '\r\n';

/**
 * RFC 4180. `quote_record_delimiter` must be said: naming a record delimiter turns it off, and a
 * bare line feed in a cell would then break its row.
 */
const DIALECT: Options = { quote_record_delimiter: true, eof: false };
/** Parts the cells of one call; a cell that holds it sends its batch the slow way. */
const BETWEEN = '\u001e\n';

/** Cells as csv-stringify writes them, all in one call. */
const quoteCells = (texts: readonly string[]): readonly string[] => {
  if (!texts.length) return texts;
  const records = texts.map((text) => [text]);
  const quoted = stringify(records, { ...DIALECT, record_delimiter: BETWEEN }).split(BETWEEN);
  if (quoted.length === texts.length) return quoted;
  return records.map((record) => stringify([record], { ...DIALECT, record_delimiter: LINE_END }));
};

const NEEDS_QUOTES = /[",\r\n]/;

/** Text of a value before quoting; `null` for an empty cell. */
type CellText = (value: unknown) => string | null;

const plainText: CellText = (value) => (value === null ? null : String(value));
/** JSON always holds quotation marks or commas: it is quoted at once. An empty list needs no marks. */
const jsonCell = (value: unknown): string => {
  const list = value as readonly unknown[];
  return list.length ? `"${JSON.stringify(list).replaceAll('"', '""')}"` : '[]';
};
const ownText: CellText = (value) => value as string | null;
const disarmedText: CellText = (value) => (value === null ? null : disarm(value as string));
const exactText: CellText = (value) => (value === null ? null : disarmNumber(value as string));

const cellTextOf = ({ type }: Column, spreadsheet: boolean): CellText => {
  if (type === 'decimal' && spreadsheet) return exactText;
  if (type !== 'text') return plainText;
  return spreadsheet ? disarmedText : ownText;
};

/**
 * Encodes batches. A cell without delimiter, quotation mark and line break is written as it is,
 * which is what csv-stringify would do; all others of a batch go through it together. (Every cell
 * through csv-stringify takes three times as long; `test/formats.test.ts` holds the two equal.)
 */
class RowEncoder {
  private readonly names: readonly string[];
  private readonly texts: readonly CellText[];
  private readonly isJson: readonly boolean[];

  constructor(columns: readonly Column[], spreadsheet: boolean) {
    this.names = columns.map((column) => column.name);
    this.texts = columns.map((column) => cellTextOf(column, spreadsheet));
    this.isJson = columns.map(({ type }) => type.endsWith('-list'));
  }

  encode(rows: readonly AnyRow[]): readonly string[] {
    const { names, texts } = this;
    const width = names.length;
    const parts: string[] = new Array(rows.length * width);
    const places: number[] = [];
    const quotedNumbers: number[] = [];
    /** Texts to quote, each once: sentences stand in many rows. */
    const toQuote = new Map<string, number>();
    let at = 0;
    for (const row of rows) {
      for (let i = 0; i < width; i += 1) {
        if (this.isJson[i]) {
          parts[at] = jsonCell(row[names[i]]);
          at += 1;
          continue;
        }
        const text = texts[i](row[names[i]]);
        if (text === null) parts[at] = '';
        else if (text === '') parts[at] = '""';
        else if (!NEEDS_QUOTES.test(text)) parts[at] = text;
        else {
          let number = toQuote.get(text);
          if (number === undefined) {
            number = toQuote.size;
            toQuote.set(text, number);
          }
          places.push(at);
          quotedNumbers.push(number);
        }
        at += 1;
      }
    }
    const quoted = quoteCells([...toQuote.keys()]);
    for (let i = 0; i < places.length; i += 1) parts[places[i]] = quoted[quotedNumbers[i]];
    return joinRows(parts, width);
  }
}

/** The lines of rows of `width` cells. */
const joinRows = (parts: readonly string[], width: number): readonly string[] => {
  const lines: string[] = [];
  for (let at = 0; at < parts.length; at += width) {
    let line = parts[at];
    for (let i = at + 1; i < at + width; i += 1) line += `,${parts[i]}`;
    lines.push(line + LINE_END);
  }
  return lines;
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
    const encoder = new RowEncoder(table.columns, spreadsheet);
    const names = table.columns.map((column) => column.name);
    file.write(`${spreadsheet ? BOM : ''}${quoteCells(names).join(',')}${LINE_END}`);
    return {
      add: (rows) => {
        for (const line of encoder.encode(rows)) file.write(line);
      },
      finish() {},
    };
  },
  decode: (bytes, table) => decode(bytes, table, spreadsheet),
});
