import type { Column } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { definePublisher, type PublishContext, type TableShape } from '../core/define-format.ts';
import { PAGES_BY_DEFAULT, pagePath } from './_page-place.ts';
import type { Sheet, SheetCell, SheetColumn } from './_workbook-writer.ts';
import type { RowList } from '../../schemas/stages.ts';

/** A sheet holds 1,048,576 rows with its header; more go to a second sheet, and the notes say so. */
export const ROWS_PER_SHEET = 1_048_575;
/** Without being asked for, a workbook is written for up to this many rows in all. */
const ROWS_BY_DEFAULT = 20_000;

const WIDTHS: Readonly<Record<string, number>> = {
  text: 24,
  decimal: 16,
  integer: 10,
  double: 10,
  date: 12,
  boolean: 8,
  'text-list': 30,
  'segment-list': 40,
};
const WIDE = new Set(['sentence', 'surface', 'text', 'clean_text', 'object', 'message', 'description']);

const sheetColumns = (column: Column): SheetColumn[] => {
  const width = WIDE.has(column.name) ? 48 : WIDTHS[column.type];
  const base = { name: column.name, header: column.label, width };
  if (column.type === 'decimal')
    return [
      { ...base, format: '#,##0', fraction: '#,##0.#########' },
      { name: `${column.name}_text`, header: `${column.label} (exact)`, width },
    ];
  if (column.type === 'date') return [{ ...base, format: 'yyyy-mm-dd' }];
  return [base];
};

interface SegmentCell {
  readonly text: string;
  readonly char_start: number | null;
  readonly char_end: number | null;
}

const segmentText = (segments: readonly SegmentCell[]): string =>
  segments
    .map(({ text, char_start, char_end }) =>
      typeof char_start !== 'number' ? text : `${text} [${char_start}–${char_end}]`,
    )
    .join('; ');

const cells = (column: Column, value: unknown): SheetCell[] => {
  if (column.type === 'decimal') return value === null ? [null, null] : [Number(value), String(value)];
  if (value === null || value === undefined) return [null];
  if (column.type === 'date') return [{ day: String(value) }];
  if (column.type === 'text-list') return [(value as string[]).join('; ')];
  if (column.type === 'segment-list') return [segmentText(value as SegmentCell[])];
  return [value as SheetCell];
};

/** Rows of one table as they come, until the workbook is made. */
export interface Gathered {
  readonly table: TableShape;
  readonly rows: readonly AnyRow[];
}

interface Gathering extends Gathered {
  readonly rows: AnyRow[];
}

const link = (text: string, documentId: unknown, documents: number): SheetCell =>
  documentId && documents <= PAGES_BY_DEFAULT
    ? { text, link: `${pagePath(String(documentId), documents)}#${text}` }
    : text;

const sheetRow = (table: TableShape, row: AnyRow, documents: number): SheetCell[] =>
  table.columns.flatMap((column) =>
    column.name === table.primaryKey
      ? [link(String(row[column.name]), table.name === 'documents' ? row.id : row.document_id, documents)]
      : cells(column, row[column.name]),
  );

/** The sheets of a table: one, or as many as its rows need. */
export const sheetsOf = ({ table, rows }: Gathered, documents: number, most = ROWS_PER_SHEET): Sheet[] => {
  const parts = Math.max(1, Math.ceil(rows.length / most));
  return Array.from({ length: parts }, (_, part) => ({
    name: part ? `${table.name} ${part + 1}` : table.name,
    columns: table.columns.flatMap(sheetColumns),
    rows: rows.slice(part * most, (part + 1) * most).map((row) => sheetRow(table, row, documents)),
  }));
};

/** What every column means, and which tables go on on further sheets. */
export const notesSheet = (
  gathered: readonly Gathered[],
  tool: PublishContext['tool'],
  most = ROWS_PER_SHEET,
): Sheet => ({
  name: 'Notes',
  columns: [
    { name: 'table', header: 'Sheet', width: 14 },
    { name: 'column', header: 'Column', width: 24 },
    { name: 'label', header: 'Header', width: 24 },
    { name: 'type', header: 'Type', width: 12 },
    { name: 'description', header: 'Meaning', width: 90, wraps: true },
  ],
  rows: [
    [
      '',
      '',
      '',
      '',
      `Made by ${tool.name} ${tool.version}. Numbers in a spreadsheet are binary doubles: the column "(exact)" beside each holds every digit.`,
    ],
    [
      '',
      '',
      '',
      '',
      'Offsets count UTF-16 code units of the decoded raw text, from 0; code points have columns of their own. Ids link to the audit page.',
    ],
    ...gathered.flatMap(({ table, rows }) => [
      [
        table.name,
        '',
        table.title,
        `${rows.length} rows`,
        `${table.description}${rows.length > most ? ' Continued on further sheets.' : ''}`,
      ],
      ...table.columns.map((column) => [
        table.name,
        column.name,
        column.label,
        column.type,
        column.description,
      ]),
    ]),
  ],
});

export default definePublisher({
  id: 'workbook',
  title: 'sourceline.xlsx: one typed sheet per table, with links to the audit page',
  byDefault: true,
  start(context) {
    const gathered = new Map<string, Gathering>(
      context.tables.map((table) => [table.name, { table, rows: [] }]),
    );
    const asked = context.options.workbook === 'always';
    let count = 0;
    let documents = 0;
    const add = (name: string, rows: RowList): void => {
      count += rows.length;
      if (asked || count <= ROWS_BY_DEFAULT) {
        const kept = gathered.get(name)!.rows;
        for (const row of rows) kept.push(row);
      } else for (const { rows: kept } of gathered.values()) kept.length = 0;
    };
    return {
      document({ rows }) {
        documents += 1;
        for (const [name, list] of Object.entries(rows)) add(name, list);
      },
      rows: add,
      async finish() {
        if (!asked && count > ROWS_BY_DEFAULT) return;
        const { writeWorkbook } = await import('./_workbook-writer.ts');
        const tables = [...gathered.values()];
        const sheets = [
          ...tables.flatMap((table) => sheetsOf(table, documents)),
          notesSheet(tables, context.tool),
        ];
        const file = context.open(
          'sourceline.xlsx',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        );
        file.write(await writeWorkbook('Sourceline', sheets));
        file.close();
      },
    };
  },
});
