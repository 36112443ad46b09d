import { type AnyRow, type TableName, TABLES } from '../../schemas/tables.ts';
import { sameCell } from './cells.ts';

/** One cell that differs. */
export interface CellChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface RowChange {
  readonly table: TableName;
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  /** The words of the row, to recognise it by. */
  readonly words: string;
  /** The sentences before and after, where the row has one. */
  readonly before?: string;
  readonly after?: string;
  readonly cells: readonly CellChange[];
}

export interface Difference {
  readonly changes: readonly RowChange[];
  /** One line, fit for a commit message. */
  readonly summary: string;
}

export type TableRows = (table: TableName) => readonly AnyRow[];

/** Tables whose changes follow from those of others, or are no records. */
const LEFT_OUT = new Set<TableName>(['claims', 'residue']);
const POSITION = new Set([
  'char_start',
  'char_end',
  'codepoint_start',
  'codepoint_end',
  'line',
  'column',
  'sentence',
]);
/** Sizes and hashes of a document change with every edit of it; the records say what that means. */
const BOOKKEEPING = new Set(['sha256', 'bytes', 'characters', 'words', 'confidence', 'id']);

const isId = (field: string): boolean =>
  field.endsWith('_id') || field.endsWith('_ids') || field === 'members';

const wordsOf = (row: AnyRow): string => String(row.surface ?? row.name ?? row.message ?? row.path ?? row.id);

const sentenceOf = (row: AnyRow): string | undefined =>
  typeof row.sentence === 'string' ? row.sentence : undefined;

/** Cells that carry a value of their own; ids follow the rows they point at. */
const valueChanges = (table: TableName, before: AnyRow, after: AnyRow): CellChange[] =>
  TABLES[table].columns
    .map(({ name }) => name)
    .filter((name) => !POSITION.has(name) && !BOOKKEEPING.has(name) && !isId(name))
    .filter((name) => !sameCell(before[name], after[name]))
    .map((field) => ({ field, before: before[field], after: after[field] }));

const hasMoved = (before: AnyRow, after: AnyRow): boolean =>
  before.char_start !== after.char_start || before.char_end !== after.char_end;

const key = (row: AnyRow): string => `${row.document_id ?? ''}\u0000${wordsOf(row)}`;

/** Pairs rows by id; then those left by document and words, in order. */
const pairRows = (
  before: readonly AnyRow[],
  after: readonly AnyRow[],
): [AnyRow | undefined, AnyRow | undefined][] => {
  const left = new Map(before.map((row) => [row.id, row]));
  const unmatched = new Map<string, AnyRow[]>();
  const known = new Set(after.map((row) => row.id));
  for (const row of before) {
    if (known.has(row.id)) continue;
    const list = unmatched.get(key(row));
    if (list) list.push(row);
    else unmatched.set(key(row), [row]);
  }
  const pairs: [AnyRow | undefined, AnyRow | undefined][] = after.map((row) => {
    const match = left.get(row.id) ?? unmatched.get(key(row))?.shift();
    if (match) left.delete(match.id);
    return [match, row];
  });
  return [...[...left.values()].map((row): [AnyRow, undefined] => [row, undefined]), ...pairs];
};

const rowChange = (
  table: TableName,
  [before, after]: [AnyRow | undefined, AnyRow | undefined],
): RowChange | undefined => {
  const row = (after ?? before)!;
  const about = { table, id: String(row.id), words: wordsOf(row) };
  if (!before) return { ...about, kind: 'added', after: sentenceOf(row), cells: [] };
  if (!after) return { ...about, kind: 'removed', before: sentenceOf(row), cells: [] };
  const cells = valueChanges(table, before, after);
  const sentences = { before: sentenceOf(before), after: sentenceOf(after) };
  if (cells.length) return { ...about, kind: 'changed', ...sentences, cells };
  return hasMoved(before, after) ? { ...about, kind: 'moved', ...sentences, cells: [] } : undefined;
};

const SIGNS = { added: '+', removed: '−', changed: '~', moved: '→' } as const;
const KINDS = ['added', 'removed', 'changed', 'moved'] as const;

const summaryOf = (changes: readonly RowChange[]): string => {
  if (!changes.length) return 'no change';
  const totals = KINDS.map(
    (kind) => [kind, changes.filter((change) => change.kind === kind).length] as const,
  );
  const tables = [...new Set(changes.map(({ table }) => table))].map((table) => {
    const own = changes.filter((change) => change.table === table);
    const counts = KINDS.map(
      (kind) => [SIGNS[kind], own.filter((change) => change.kind === kind).length] as const,
    );
    return `${table} ${counts
      .filter(([, count]) => count > 0)
      .map(([sign, count]) => `${sign}${count}`)
      .join(' ')}`;
  });
  const total = totals.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`);
  return `${total.join(', ')} (${tables.join(', ')})`;
};

/** What changed between two outputs, record by record. Two equal outputs give no changes. */
export const diffOutputs = (before: TableRows, after: TableRows): Difference => {
  const changes: RowChange[] = [];
  for (const table of Object.keys(TABLES) as TableName[]) {
    if (LEFT_OUT.has(table)) continue;
    for (const pair of pairRows(before(table), after(table))) {
      const change = rowChange(table, pair);
      if (change) changes.push(change);
    }
  }
  return { changes, summary: summaryOf(changes) };
};
