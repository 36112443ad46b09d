import { type AnyRow, type TableName, TABLES } from '../../schemas/tables.ts';
import type { Format } from '../core/define-format.ts';
import { MANIFEST } from '../core/manifest.ts';
import type { OutputReader } from '../core/output.ts';
import { type Difference, diffOutputs, type TableRows } from './diff.ts';
import { diffText } from './diff-text.ts';

/** How a committed output differs from a fresh one. */
export interface CheckResult {
  readonly same: boolean;
  /** Files that differ, are missing in the committed output, or are no longer made. */
  readonly changed: readonly string[];
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  readonly difference: Difference;
}

const decodeFirst = async (
  reader: OutputReader,
  table: TableName,
  formats: readonly Format[],
): Promise<readonly AnyRow[]> => {
  for (const format of formats) {
    const bytes = reader.read(`${table}.${format.extension}`);
    if (!bytes) continue;
    try {
      return await format.decode(bytes, TABLES[table]);
    } catch {
      // Another format may be whole; the file itself is listed as changed.
    }
  }
  return [];
};

/** Lossless and quick formats first. */
const PREFERRED = ['jsonl', 'json', 'csv', 'parquet'];

const byPreference = (a: Format, b: Format): number => PREFERRED.indexOf(a.id) - PREFERRED.indexOf(b.id);

/** The rows of all tables of an output, from the first format that can be read; empty where none can. */
export const tablesOf = async (reader: OutputReader, formats: readonly Format[]): Promise<TableRows> => {
  const rows = new Map<TableName, readonly AnyRow[]>();
  const ordered = formats.toSorted(byPreference);
  for (const table of Object.keys(TABLES) as TableName[])
    rows.set(table, await decodeFirst(reader, table, ordered));
  return (table) => rows.get(table)!;
};

const equal = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** Compares a committed output with a fresh one made in memory, byte by byte and row by row. */
export const checkOutput = async (
  committed: OutputReader,
  fresh: OutputReader,
  formats: readonly Format[],
): Promise<CheckResult> => {
  const ours = new Set(fresh.list());
  const theirs = new Set(committed.list());
  const missing = [...ours].filter((path) => !theirs.has(path));
  const extra = [...theirs].filter((path) => !ours.has(path));
  const changed = [...ours].filter(
    (path) => theirs.has(path) && !equal(committed.read(path), fresh.read(path)),
  );
  const difference = diffOutputs(await tablesOf(committed, formats), await tablesOf(fresh, formats));
  const same = !missing.length && !extra.length && !changed.length;
  return { same, changed, missing, extra, difference };
};

/** The result as text for a person at a terminal. */
export const checkText = ({ same, changed, missing, extra, difference }: CheckResult): string => {
  if (same) return 'the output is up to date\n';
  const list = (words: string, paths: readonly string[]): string[] =>
    paths.map((path) => `${words}: ${path}`);
  const files = changed.filter((path) => path !== MANIFEST || changed.length === 1);
  return `${[
    'the output is not what this version makes from the inputs; run the pipeline and commit the result',
    ...list('differs', files),
    ...list('missing', missing),
    ...list('no longer made', extra),
    '',
  ].join('\n')}${diffText(difference)}`;
};
