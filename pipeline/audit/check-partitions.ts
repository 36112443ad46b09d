import { type AnyRow, type TableName, TABLES } from '../../schemas/tables.ts';
import type { OutputEntry } from '../core/define-format.ts';
import { monthOf, PARTITIONS, partitionOf } from '../core/partition.ts';
import { compareTables } from './cells.ts';
import type { AllRows } from './check-references.ts';
import type { Audit } from './report.ts';

export interface PartitionCheck {
  readonly outputs: readonly OutputEntry[];
  /** The rows of the whole tables. */
  readonly rows: AllRows;
  /** The rows of one file; `undefined` when it cannot be read, which was said elsewhere. */
  readonly read: (table: TableName, path: string) => Promise<readonly AnyRow[] | undefined>;
  readonly audit: Audit;
}

/** The rows that each file has to hold, in the order of the whole tables. */
const rowsByPath = (rows: AllRows, extension: string): Map<string, { table: TableName; rows: AnyRow[] }> => {
  const months = new Map(rows.documents.map((row) => [row.id, monthOf(row)]));
  const files = new Map<string, { table: TableName; rows: AnyRow[] }>();
  for (const table of Object.keys(TABLES) as TableName[]) {
    for (const row of rows[table]) {
      const month = months.get(table === 'documents' ? row.id : row.document_id);
      // Rows of no document that was read, and of the corpus as a whole, are in no month.
      if (month === undefined) continue;
      const path = partitionOf(table, month, extension);
      let file = files.get(path);
      if (!file) {
        file = { table, rows: [] };
        files.set(path, file);
      }
      file.rows.push(row);
    }
  }
  return files;
};

/** Proves the tables cut by month against the whole tables: each row stands in the file of its month, and nothing else. */
export const checkPartitions = async ({ outputs, rows, read, audit }: PartitionCheck): Promise<void> => {
  const listed = outputs.map(({ path }) => path).filter((path) => path.startsWith(PARTITIONS));
  if (!listed.length) return;
  const files = rowsByPath(rows, listed[0].slice(listed[0].lastIndexOf('.') + 1));
  for (const path of listed) {
    const expected = files.get(path);
    files.delete(path);
    if (!expected) {
      audit.wrong({ file: path, message: 'no row belongs into this file' });
      continue;
    }
    const { table } = expected;
    const found = await read(table, path);
    if (!found) continue;
    const sides = { file: path, found, expected: expected.rows, against: table };
    compareTables(sides, TABLES[table].columns, audit);
  }
  for (const path of files.keys())
    audit.wrong({ file: path, message: 'the rows of this month have no file' });
};
