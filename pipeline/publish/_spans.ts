import type { Checked } from '../../schemas/stages.ts';
import type { AnyRow, RecordTable } from '../../schemas/tables.ts';
import { allRows } from '../core/row-list.ts';

/** Tables whose rows are marked in a text by annotation tools, in the order of export. */
const MARKED_TABLES = ['mentions', 'figures', 'dates', 'quotes', 'roles', 'statements'] as const;

/** A row to be marked, with the label it gets: `person`, `money`, `direct`. */
export interface MarkedRow {
  readonly table: RecordTable;
  readonly label: string;
  readonly row: AnyRow;
}

/** Kind of a row within its table; the table's name where it has none. */
const labelOf = (table: RecordTable, row: AnyRow): string => {
  if (table === 'roles') return 'role';
  if (table === 'statements') return 'statement';
  if (table === 'dates' || table === 'quotes') return `${table.slice(0, -1)}_${row.kind}`;
  return String(row.kind);
};

/** The rows of a document that annotation tools mark, by table and place. */
export const markedRows = (checked: Checked): MarkedRow[] =>
  MARKED_TABLES.flatMap((table) =>
    allRows(checked.rows[table]).map((row) => ({ table, label: labelOf(table, row), row })),
  );

/** The value a row is known by: what a reader of the annotation sees as its note. */
export const noteOf = ({ table, row }: MarkedRow): string | undefined => {
  const value = {
    mentions: row.entity,
    figures: row.value ?? row.score,
    dates: row.value,
    quotes: row.speaker,
    roles: row.person,
    statements: row.predicate,
    entities: row.name,
  }[table];
  return value === null || value === undefined ? undefined : String(value);
};
