/**
 * Calibration of the confidence of names over the development data (seed, articles and names pooled):
 * `npx tsx test/score/name-confidence.ts [--table]`. Prints the reliability table, the expected calibration
 * error of the shipped values and, cross-validated over five parts of the documents, of values learnt the
 * same way. `--table` writes the shares of the classes to `pipeline/lexicon/calibration-names.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { names } from '../../pipeline/annotate/names.ts';
import { EVIDENCE_CLASSES } from '../../pipeline/annotate/name-confidence.ts';
import { analyseCase } from '../../pipeline/predict/layers.ts';
import { nerPrediction } from '../../pipeline/predict/ner.ts';
import { articleEntities } from '../../pipeline/predict/entities.ts';
import { findEvaluation } from '../../pipeline/predict/score.ts';
import { readRecords } from '../../pipeline/tagger/training/corpus.ts';
import type { Resolved } from '../../schemas/stages.ts';

interface Case {
  readonly evidence: number;
  readonly confidence: number;
  readonly isRight: boolean;
  readonly part: number;
}
interface Span {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
interface Gold {
  readonly id: string;
  readonly published?: string;
  readonly title?: string;
  readonly entities: readonly {
    type: string;
    alt_types?: string[];
    mentions: { start: number; end: number; kind: string }[];
  }[];
}

const PARTS = 5;
const BINS = 10;
/** Cases by which the share of a class is drawn towards the share of all. */
const PRIOR = 4;

/** The names of a document with their class and confidence, in the order of the prediction. */
const namesOf = (resolved: Resolved): { evidence: number; confidence: number }[] => {
  const list = names.of(resolved.document);
  return resolved.records.mentions
    .filter(({ fields }) => fields.form?.value === 'name' || fields.form?.value === 'alias')
    .map(({ hints, confidence }) => ({
      evidence: typeof hints.name === 'number' ? list[hints.name].evidence : -1,
      confidence,
    }));
};

const ofRecords = (folder: string): Case[] =>
  readRecords(join(folder, 'ner'), 'dev.jsonl').flatMap((record, n) => {
    const resolved = analyseCase({ id: record.id, text: record.text });
    const spans = nerPrediction(resolved).spans as Span[];
    const gold = new Set(record.spans.map((span) => `${span.start}:${span.end}:${span.type}`));
    return namesOf(resolved).flatMap((name, i) => {
      const { start, end, type } = spans[i];
      if (!record.types.includes(type) || name.evidence < 0) return [];
      return [{ ...name, isRight: gold.has(`${start}:${end}:${type}`), part: n % PARTS }];
    });
  });

const ofArticle = (goldPath: string, textPath: string, part: number): Case[] => {
  const gold = JSON.parse(readFileSync(goldPath, 'utf8')) as Gold;
  const resolved = analyseCase({ ...gold, text: readFileSync(textPath, 'utf8') });
  const types = new Map<string, readonly string[]>();
  const optional = new Set<string>();
  for (const { type, alt_types, mentions } of gold.entities) {
    for (const { start, end, kind } of mentions) {
      if (kind === 'name' || kind === 'alias') types.set(`${start}:${end}`, [type, ...(alt_types ?? [])]);
      else optional.add(`${start}:${end}`);
    }
  }
  const found = new Map<string, string>(
    (articleEntities(resolved) as { type: string; mentions: { start: number; end: number }[] }[]).flatMap(
      ({ type, mentions }) => mentions.map(({ start, end }) => [`${start}:${end}`, type] as const),
    ),
  );
  const spans = nerPrediction(resolved).spans as Span[];
  return namesOf(resolved).flatMap((name, i) => {
    const keys = [`${spans[i].start}:${spans[i].end}`, `${spans[i].start - 4}:${spans[i].end}`];
    const key = keys.find((one) => found.has(one)) ?? keys[0];
    if (optional.has(key) || name.evidence < 0) return [];
    return [{ ...name, isRight: types.get(key)?.includes(found.get(key) ?? '') ?? false, part }];
  });
};

const ofArticles = (folder: string): Case[] => [
  ...ofArticle(join(folder, 'seed/gold.json'), join(folder, 'seed/article.txt'), 0),
  ...readdirSync(join(folder, 'articles'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file, n) =>
      ofArticle(
        join(folder, 'articles', file),
        join(folder, 'articles', file.replace(/json$/, 'txt')),
        n % PARTS,
      ),
    ),
];

/** The share of right names of each class, drawn towards the share of all. */
const learn = (cases: readonly Case[]): number[] => {
  const all = cases.filter(({ isRight }) => isRight).length / cases.length;
  const seen = Array.from({ length: EVIDENCE_CLASSES }, () => [PRIOR * all, PRIOR]);
  for (const { evidence, isRight } of cases) {
    seen[evidence][0] += Number(isRight);
    seen[evidence][1] += 1;
  }
  return seen.map(([right, count]) => Math.round((100 * right) / count) / 100);
};

interface Bin {
  count: number;
  sure: number;
  right: number;
}

const binsOf = (cases: readonly Case[], confidenceOf: (item: Case) => number): Bin[] => {
  const bins: Bin[] = Array.from({ length: BINS }, () => ({ count: 0, sure: 0, right: 0 }));
  for (const item of cases) {
    const confidence = confidenceOf(item);
    const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))];
    bin.count += 1;
    bin.sure += confidence;
    bin.right += Number(item.isRight);
  }
  return bins;
};

const errorOf = (bins: readonly Bin[]): number => {
  const total = bins.reduce((sum, { count }) => sum + count, 0);
  return bins.reduce((sum, { sure, right }) => sum + Math.abs(sure - right), 0) / total;
};

const print = (bins: readonly Bin[]): void => {
  process.stdout.write('| confidence | names | mean | right |\n|---|---|---|---|\n');
  bins.forEach(({ count, sure, right }, i) => {
    if (!count) return;
    const range = `${(i / BINS).toFixed(1)}–${((i + 1) / BINS).toFixed(1)}`;
    process.stdout.write(
      `| ${range} | ${count} | ${(sure / count).toFixed(3)} | ${(right / count).toFixed(3)} |\n`,
    );
  });
};

const write = (cases: readonly Case[]): void => {
  const rows = learn(cases);
  const lines = Array.from({ length: Math.ceil(rows.length / 12) }, (_, i) =>
    rows.slice(12 * i, 12 * i + 12).join(', '),
  );
  writeFileSync(
    new URL('../../pipeline/lexicon/calibration-names.ts', import.meta.url),
    `/**
 * Share of right names by class of evidence (\`name-confidence.ts\`), over the development data pooled
 * (${cases.length} names of whole articles, Wikipedia, the web and tweets), drawn towards the share of all names by
 * ${PRIOR} cases. Twelve numbers a line: one state of the tagger's evidence.
 */
// biome-ignore format: a line is a state
export const NAME_CALIBRATION: readonly number[] = [\n  ${lines.join(',\n  ')},\n];\n`,
  );
};

const main = (): void => {
  const folder = findEvaluation();
  if (!folder) return void process.stdout.write('skipped: no evaluation data\n');
  const { values } = parseArgs({ options: { table: { type: 'boolean', default: false } } });
  const articles = ofArticles(folder);
  const cases = [...articles, ...ofRecords(folder)];
  if (values.table) write(cases);
  const bins = binsOf(cases, ({ confidence }) => confidence);
  print(bins);
  const tables = Array.from({ length: PARTS }, (_, part) =>
    learn(cases.filter((item) => item.part !== part)),
  );
  const crossed = binsOf(cases, ({ part, evidence }) => tables[part][evidence]);
  process.stdout.write(`names ${cases.length}; expected calibration error ${errorOf(bins).toFixed(3)}\n`);
  process.stdout.write(`cross-validated over ${PARTS} parts: ${errorOf(crossed).toFixed(3)}\n`);
  const news = binsOf(articles, ({ confidence }) => confidence);
  process.stdout.write(`articles alone (${articles.length} names): ${errorOf(news).toFixed(3)}\n`);
};

main();
