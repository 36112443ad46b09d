import type { CellStyle } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';

/** A cell: text, number, day (ISO 8601), truth value, nothing, or a text with a link. */
export type SheetCell =
  | string
  | number
  | boolean
  | null
  | { readonly day: string }
  | { readonly text: string; readonly link: string };

export interface SheetColumn {
  readonly name: string;
  readonly header: string;
  readonly width: number;
  readonly format?: string;
  /** Format of numbers that are not whole. */
  readonly fraction?: string;
  /** Long texts take several lines instead of running under the next cell. */
  readonly wraps?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A fixed moment for the file's own properties, so that the bytes depend on the content alone. */
const EPOCH = new Date(Date.UTC(2000, 0, 1));

const DAY = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/;

/** A day as the workbook's date type; outside 1900–9999, which the file format cannot hold, its text. */
const dayValue = (day: string): Date | string => {
  const groups = DAY.exec(day)?.groups;
  if (!groups || Number(groups.year) < 1900) return day;
  return new Date(Date.UTC(Number(groups.year), Number(groups.month) - 1, Number(groups.day)));
};

// Characters that XML 1.0 cannot carry, and lone surrogates.
const NOT_XML =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const LONGEST_CELL = 32_767;

/** A text a cell can hold: what XML cannot carry becomes U+FFFD, and 32,767 characters are the most. */
export const cellText = (text: string): string => {
  const clean = text.replace(NOT_XML, '\ufffd');
  return clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean;
};

const cellValue = (cell: SheetCell) => {
  if (typeof cell === 'string') return cellText(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  if ('day' in cell) return dayValue(cell.day);
  return { text: cellText(cell.text), hyperlink: cell.link };
};

const LETTERS = 26;
const columnLetters = (index: number): string =>
  (index >= LETTERS ? columnLetters(Math.floor(index / LETTERS) - 1) : '') +
  String.fromCharCode(65 + (index % LETTERS));

const HEADER: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8ECF2' } },
  alignment: { vertical: 'top' },
};

/** Characters that stay readable across a page of paper. */
const PAGE_WIDTH = 200;
const LINE_HEIGHT = 15;

/** On paper: no wider than can be read, the header again on every page. */
const paper = (columns: readonly SheetColumn[]) =>
  ({
    orientation: 'landscape',
    paperSize: 'a4',
    fitToPage: true,
    fitToWidth: Math.ceil(columns.reduce((sum, { width }) => sum + width, 0) / PAGE_WIDTH),
    fitToHeight: 0,
    printTitlesRow: '$1:$1',
  }) as const;

/** The header, and numbers with a fraction: a format for both kinds would show `3,500.` */
const cellStyles = ({ columns, rows }: Sheet): Map<string, { style: CellStyle }> => {
  const styles = new Map<string, { style: CellStyle }>(columns.map((_, i) => [`0,${i}`, { style: HEADER }]));
  columns.forEach(({ fraction }, i) => {
    if (fraction)
      rows.forEach((row, r) => {
        if (typeof row[i] === 'number' && !Number.isInteger(row[i]))
          styles.set(`${r + 1},${i}`, { style: { numFmt: fraction, alignment: { vertical: 'top' } } });
      });
  });
  return styles;
};

/** Heights of rows whose long texts take several lines. */
const rowHeights = ({ columns, rows }: Sheet): Map<number, { height: number }> =>
  new Map(
    rows.flatMap((row, r) => {
      const lines = columns.map(({ wraps, width }, i) =>
        wraps ? Math.ceil(String(row[i]).length / width) : 1,
      );
      const most = Math.max(...lines);
      return most > 1 ? [[r + 1, { height: most * LINE_HEIGHT }] as const] : [];
    }),
  );

const sheetInput = ({ name, columns, rows }: Sheet) => ({
  name,
  pageSetup: paper(columns),
  cells: cellStyles({ name, columns, rows }),
  rowDefs: rowHeights({ name, columns, rows }),
  columns: columns.map((column) => ({
    header: column.header,
    key: column.name,
    width: column.width,
    style: { numFmt: column.format, alignment: { vertical: 'top', wrapText: column.wraps } } as const,
  })),
  data: rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, cellValue(row[i])]))),
  freezePane: { rows: 1 },
  autoFilter: { range: `A1:${columnLetters(columns.length - 1)}${rows.length + 1}` },
});

/** The bytes of a workbook. The same sheets give the same bytes. */
export const writeWorkbook = (title: string, sheets: readonly Sheet[]): Promise<Uint8Array> =>
  writeXlsx({
    properties: { title, creator: 'sourceline', created: EPOCH, modified: EPOCH },
    sheets: sheets.map(sheetInput),
  }) as Promise<Uint8Array>;
