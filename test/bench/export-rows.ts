/**
 * Time and memory of exporting many figures, beside `JSON.stringify` per line in the same process.
 * `npx tsx test/bench/export-rows.ts [rows]`, 1,000,000 by default.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TableFeed } from '../../pipeline/core/table-feed.ts';
import { formats } from '../../pipeline/formats/registry.ts';
import { openOutput } from '../../pipeline/io/write-output.ts';
import { type AnyRow, TABLES } from '../../schemas/tables.ts';

const total = Number(process.argv[2] ?? 1_000_000);
const BATCH = 500;
const STRINGIFY = 'JSON.stringify per line';
/** What all the others hold besides their own work. */
const ROWS_ALONE = 'making the rows';
const empty = Object.fromEntries(TABLES.figures.columns.map((column) => [column.name, null]));

const row = (i: number): AnyRow => ({
  ...empty,
  id: `fig_${((i * 2654435761) % 4294967296).toString(36)}${i}`,
  document_id: `doc_${Math.floor(i / 40)}`,
  surface: `${i % 977} people`,
  kind: 'count',
  value: String(i % 977),
  approximate: i % 3 === 0,
  unit: 'people',
  status: 'actual',
  char_start: i % 4000,
  char_end: (i % 4000) + 9,
  codepoint_start: i % 4000,
  codepoint_end: (i % 4000) + 9,
  line: 1 + (i % 30),
  column: 1,
  sentence: `Some ${i % 977} people, the ministry "said", were there on the day.`,
  rule: 'extract/count#noun',
  confidence: 0.9,
});

const seconds = (since: NodeJS.CpuUsage): string => (process.cpuUsage(since).user / 1e6).toFixed(1);

const measure = async (id: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'sourceline-rows-'));
  const output = await openOutput(folder);
  const file = output.open('figures');
  const format = formats.find((candidate) => candidate.id === id);
  const start = process.cpuUsage();
  const encoder = format?.encode({ table: TABLES.figures, file, options: {}, notes: () => ({}) });
  const feed = encoder && new TableFeed(TABLES.figures, [encoder]);
  let peak = 0;
  for (let from = 0; from < total; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, total - from) }, (_, i) => row(from + i));
    if (feed) feed.add(rows);
    else if (id === STRINGIFY) for (const one of rows) file.write(`${JSON.stringify(one)}\n`);
    peak = Math.max(peak, process.memoryUsage.rss());
  }
  feed?.handOn();
  encoder?.finish();
  const { bytes } = file.close();
  output.abandon();
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(
    `${id.padEnd(24)} ${seconds(start)} s user, ${(bytes / 1e6).toFixed(0)} MB, peak ${(peak / 1e6).toFixed(0)} MB\n`,
  );
};

for (const id of [ROWS_ALONE, STRINGIFY, 'jsonl', 'json', 'csv', 'parquet']) await measure(id);
