import type { Finding } from '../../schemas/finding.ts';
import type { DocumentRecord, Rejected } from '../../schemas/stages.ts';
import { type AnyRow, RECORD_TABLES, type RecordTable, TABLES } from '../../schemas/tables.ts';
import type { Value } from '../../schemas/value.ts';
import { RecordRows } from './record-rows.ts';

type MutableRow = Record<string, unknown>;
type Tables = Record<RecordTable, readonly AnyRow[] | RecordRows>;

const dangling = (table: RecordTable, row: AnyRow, column: string, id: string): Finding => ({
  code: 'REFERENCE_DANGLING',
  message: `${column} of ${row.id} in ${table} points at ${id}, which is not there`,
  raw: { start: row.char_start as number, end: row.char_end as number },
  rule: row.rule as string,
});

/** The reference columns of each table that point at records of the same document. */
const REFERENCES = RECORD_TABLES.map((table) => ({
  table,
  columns: TABLES[table].columns
    .filter((column) => (TABLES[table].references as Record<string, string>)[column.name] !== undefined)
    .filter((column) => column.name !== 'document_id')
    .map(({ name, nullable, type }) => ({ name, optional: nullable, list: type === 'text-list' })),
}));

/** The tables that some column points at. */
const TARGETS = RECORD_TABLES.filter((target) =>
  RECORD_TABLES.some((table) => Object.values(TABLES[table].references as object).includes(target)),
);

type Column = (typeof REFERENCES)[number]['columns'][number];

/** Whether some reference of a record points nowhere. */
const dangles = (
  record: DocumentRecord,
  columns: readonly Column[],
  known: ReadonlySet<unknown>,
): boolean => {
  const fields = record.fields as Readonly<Record<string, Value<unknown> | undefined>>;
  for (const { name } of columns) {
    const cell = fields[name]?.value;
    if (
      Array.isArray(cell) ? cell.some((id) => !known.has(id)) : typeof cell === 'string' && !known.has(cell)
    )
      return true;
  }
  return false;
};

interface Outcome {
  /** `record.field` of each cell that changed. */
  readonly emptied: Set<string>;
  readonly findings: Finding[];
  readonly rejected: Rejected[];
}

/** Empties one row's dangling cells; the reason when a required one dangles and the row must go. */
const mend = (
  table: RecordTable,
  row: MutableRow,
  known: ReadonlySet<string>,
  outcome: Outcome,
): string | undefined => {
  const { columns } = REFERENCES[RECORD_TABLES.indexOf(table)];
  for (const { name, optional, list } of columns) {
    const cell = row[name];
    if (list) {
      if (!(cell as string[]).length) continue;
      const gone = (cell as string[]).filter((id) => !known.has(id));
      if (!gone.length) continue;
      for (const id of gone) outcome.findings.push(dangling(table, row, name, id));
      outcome.emptied.add(`${row.id}.${name}`);
      row[name] = (cell as string[]).filter((id) => known.has(id));
    } else if (typeof cell === 'string' && !known.has(cell)) {
      outcome.findings.push(dangling(table, row, name, cell));
      if (!optional) return `${name}: points at ${cell}, which is not there`;
      outcome.emptied.add(`${row.id}.${name}`);
      row[name] = null;
    }
  }
  return undefined;
};

/**
 * Checks that every id in a reference column names a row of this document, in a table that is pointed at. Dangling ones are
 * emptied, or their row is rejected, until nothing dangles; at most one pass per rejected row.
 */
export const checkReferences = (rows: Tables): Outcome => {
  const outcome: Outcome = { emptied: new Set(), findings: [], rejected: [] };
  const known = new Set<string>();
  for (const table of TARGETS) {
    const list = rows[table];
    if (list instanceof RecordRows) for (const id of list.ids()) known.add(id);
    else for (const row of list) known.add(row.id as string);
  }
  for (let again = true; again; ) {
    again = false;
    for (const { table, columns } of REFERENCES) {
      if (!columns.length) continue;
      const stays = (row: AnyRow): boolean => {
        const reason = mend(table, row as MutableRow, known, outcome);
        if (reason === undefined) return true;
        outcome.rejected.push({ table, row, reason });
        known.delete(row.id as string);
        again = true;
        return false;
      };
      const list = rows[table];
      if (list instanceof RecordRows) list.sift((record) => dangles(record, columns, known), stays);
      else {
        const gone = new Set<AnyRow>();
        for (const row of list) if (!stays(row)) gone.add(row);
        if (gone.size) rows[table] = list.filter((row) => !gone.has(row));
      }
    }
  }
  return outcome;
};
