import { type AnyRow, type TableName, TABLES } from '../../schemas/tables.ts';
import type { Audit } from './report.ts';

export type AllRows = Readonly<Record<TableName, readonly AnyRow[]>>;

const idsOf = (cell: unknown): readonly string[] => {
  if (typeof cell === 'string') return [cell];
  return Array.isArray(cell) ? (cell as string[]) : [];
};

/** Proves that every id names a row, that ids are unique, and that each claim speaks of a cell that says the same. */
export const checkReferences = (rows: AllRows, file: (table: TableName) => string, audit: Audit): void => {
  const known = {} as Record<TableName, Map<unknown, AnyRow>>;
  for (const name of Object.keys(rows) as TableName[]) {
    known[name] = new Map(rows[name].map((row) => [row.id, row]));
    if (known[name].size < rows[name].length)
      audit.wrong({ file: file(name), message: 'two rows have the same id' });
  }
  for (const name of Object.keys(rows) as TableName[]) {
    for (const [column, target] of Object.entries(TABLES[name].references as Record<string, TableName>)) {
      for (const row of rows[name]) {
        for (const id of idsOf(row[column])) {
          audit.checked('references');
          if (known[target].has(id)) continue;
          const message = `${id} is no row of ${target}`;
          audit.wrong({ file: file(name), record: String(row.id), field: column, message });
        }
      }
    }
  }
  checkClaims(rows.claims, known, file('claims'), audit);
};

const cellText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);

const checkClaims = (
  claims: readonly AnyRow[],
  known: Record<TableName, Map<unknown, AnyRow>>,
  file: string,
  audit: Audit,
): void => {
  for (const claim of claims) {
    const row = known[claim.table_name as TableName]?.get(claim.record_id);
    const record = String(claim.id);
    audit.checked('claims');
    if (!row) {
      audit.wrong({
        file,
        record,
        field: 'record_id',
        message: `${claim.record_id} is no row of ${claim.table_name}`,
      });
      continue;
    }
    const cell = cellText(row[claim.field as string]);
    if (cell === claim.value) continue;
    const message = `${JSON.stringify(claim.value)} is not ${JSON.stringify(cell)} (${claim.table_name} ${row.id} ${claim.field})`;
    audit.wrong({ file, record, field: 'value', message });
  }
};
