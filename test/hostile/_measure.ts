import { decode } from '../../pipeline/io/read-encoding.ts';
import { releaseTransientWords } from '../../pipeline/core/vocabulary.ts';
import { allRows } from '../../pipeline/core/row-list.ts';
import { runExtractors } from '../../pipeline/extract/run-extractors.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource, prepareParsers } from '../../pipeline/parse/parse-document.ts';
import { resolveDocument } from '../../pipeline/resolve/resolve-document.ts';
import { checkDocument } from '../../pipeline/validate/check-document.ts';
import type { RowList } from '../../schemas/stages.ts';
import { type AnyRow, RECORD_TABLES } from '../../schemas/tables.ts';
import type { HostileKind } from './generate.ts';

/** What one kind costs at one length. */
export interface Cost {
  /** Milliseconds of processor time, by stage and in all. */
  readonly stages: Readonly<Record<string, number>>;
  readonly total: number;
  readonly rows: number;
  /** Characters in the cells of all rows of all tables: what the exports grow with. */
  readonly written: number;
}

/** The surface of every row is what stands in the raw text; says where it is not. */
const brokenEvidence = (raw: string, rows: readonly AnyRow[], what: string): string | undefined => {
  for (const row of rows) {
    const { char_start: start, char_end: end, surface } = row;
    if (typeof start !== 'number' || typeof end !== 'number' || start < 0 || end > raw.length || start > end)
      return `${what} ${row.id}: ${start}–${end} is outside the text`;
    if (raw.slice(start, end) !== surface) return `${what} ${row.id}: the evidence differs`;
  }
  return undefined;
};

const written = (rows: RowList): number => {
  let characters = 0;
  for (const row of rows) for (const name in row) characters += String(row[name] ?? '').length;
  return characters;
};

const milliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

/** Takes an input of one kind through parse, extract, resolve and validate; throws for what breaks. */
export const analyseHostile = async (kind: HostileKind, length: number): Promise<Cost> => {
  await prepareParsers([kind.mediaType]);
  const made = kind.make(length);
  const stages: Record<string, number> = {};
  const timed = <T>(stage: string, work: () => T): T => {
    const since = process.cpuUsage();
    const done = work();
    stages[stage] = milliseconds(since);
    return done;
  };
  const text = timed('decode', () =>
    typeof made === 'string' ? made : (decode(Buffer.from(made), { isHtml: false }).text ?? ''),
  );
  // No run knows the words of the one before: those of a short text would be kept, those of a long one not.
  releaseTransientWords(0);
  const source = makeSource({ text, name: 'hostile', mediaType: kind.mediaType, given: {} });
  const document = timed('parse', () => parseSource(source, { anyLanguage: true }));
  const extracted = timed('extract', () => runExtractors(document));
  const resolved = timed('resolve', () => resolveDocument(extracted));
  const { rows, rejected } = timed('validate', () => checkDocument(resolved));
  for (const table of RECORD_TABLES) {
    const broken = brokenEvidence(source.raw, allRows(rows[table]), table);
    if (broken) throw new Error(broken);
  }
  if (rejected.length) throw new Error(`${rejected.length} rows rejected: ${rejected[0].reason}`);
  const total = Object.values(stages).reduce((sum, each) => sum + each, 0);
  const count = RECORD_TABLES.reduce((sum, table) => sum + (rows[table]?.length ?? 0), 0);
  const characters = Object.values(rows).reduce((sum, list) => sum + written(list), 0);
  return { stages, total, rows: count, written: characters };
};
