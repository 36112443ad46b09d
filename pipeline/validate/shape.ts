import { type Accepts, acceptsOf } from '../../schemas/accepts.ts';
import type { Rejected } from '../../schemas/stages.ts';
import { type AnyRow, type TableName, TABLES } from '../../schemas/tables.ts';

const quick = new Map<TableName, Accepts>();

/** The quick test of a table, made when first needed. */
const quickTest = (table: TableName): Accepts => {
  let test = quick.get(table);
  if (!test) {
    test = acceptsOf(TABLES[table].schema);
    quick.set(table, test);
  }
  return test;
};

/** Why a row does not fit its table: `value: Invalid string; unit: …`; `undefined` when it does. */
const shapeProblem = (table: TableName, row: AnyRow): string | undefined => {
  const result = TABLES[table].schema.safeParse(row);
  if (result.success) return undefined;
  return result.error.issues.map((issue) => `${issue.path.join('.') || 'row'}: ${issue.message}`).join('; ');
};

/** Splits rows into those that fit their table and those that do not, with the reason. */
export const checkShape = (
  table: TableName,
  rows: readonly AnyRow[],
  rejected: Rejected[],
): readonly AnyRow[] => {
  const accepts = quickTest(table);
  let bad = false;
  for (const row of rows) {
    if (accepts(row)) continue;
    const reason = shapeProblem(table, row);
    if (reason === undefined) continue;
    rejected.push({ table, row, reason });
    bad = true;
  }
  if (!bad) return rows;
  const out = new Set(rejected.map((entry) => entry.row));
  return rows.filter((row) => !out.has(row));
};
