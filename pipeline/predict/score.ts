import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { IoError, UsageError } from '../core/errors.ts';
import { prepareParsers } from '../parse/parse-document.ts';
import type { Case } from './_case.ts';
import { type Layer, predict } from './layers.ts';

/** A scorer's JSON by set: `figures/wikinews`, `ner/dev`, `quotes/wikinews-dev`, `articles`, `seed`. */
export type Scores = Record<string, Record<string, unknown>>;

interface ScoreSet {
  readonly name: string;
  readonly layer: Layer;
  readonly run: (folder: string, work: string) => Record<string, unknown>;
}

/** The evaluation folder: `--eval`, then SOURCELINE_EVAL, then ../shared/eval; `undefined` when there is none. */
export const findEvaluation = (option?: string): string | undefined => {
  const asked = option ?? process.env.SOURCELINE_EVAL;
  if (asked && !existsSync(asked))
    throw new UsageError('EVAL_MISSING', `there is no evaluation folder ${asked}`);
  const folder = resolve(asked ?? '../shared/eval');
  // The scorers compare their own address with the path they are started by: no links on the way.
  return existsSync(folder) ? realpathSync(folder) : undefined;
};

const lines = (path: string): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim());

/** A case is the gold line with the gold taken away. */
const caseOf = (gold: Case): Case => ({
  id: gold.id,
  text: gold.text,
  published: gold.published,
  referenceDate: gold.referenceDate,
  title: gold.title,
  mediaType: gold.mediaType,
});

const runScorer = (script: string, args: string[]): Record<string, unknown> => {
  const done = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const last = done.stdout?.trimEnd().split('\n').at(-1) ?? '';
  if (done.status !== 0)
    throw new IoError('SCORER_FAILED', `${script} ended with ${done.status}: ${done.stderr}`);
  return JSON.parse(last) as Record<string, unknown>;
};

const scoreLines = (layer: Layer, gold: string, script: string, work: string): Record<string, unknown> => {
  const cases = lines(gold).map((line) => caseOf(JSON.parse(line) as Case));
  const out = join(work, 'predictions.jsonl');
  writeFileSync(join(work, 'cases.jsonl'), cases.map((item) => `${JSON.stringify(item)}\n`).join(''));
  writeFileSync(out, cases.map((item) => `${JSON.stringify(predict(layer, item))}\n`).join(''));
  return runScorer(script, [gold, out]);
};

const lineSet = (layer: Layer, file: string, scorer: string): ScoreSet => ({
  name: file.replace(/\.jsonl$/, ''),
  layer,
  run: (folder, work) => scoreLines(layer, join(folder, file), join(folder, scorer), work),
});

interface ArticleGold {
  readonly id: string;
  readonly published?: string;
  readonly title?: string;
}

/** Predicts one article and writes it as the scorer wants it. */
const predictArticle = (goldPath: string, textPath: string, out: string): void => {
  const gold = JSON.parse(readFileSync(goldPath, 'utf8')) as ArticleGold;
  const text = readFileSync(textPath, 'utf8');
  const item: Case = { id: gold.id, text, published: gold.published, title: gold.title };
  writeFileSync(out, JSON.stringify(predict('article', item)));
};

const articleSet: ScoreSet = {
  name: 'articles',
  layer: 'article',
  run: (folder, work) => {
    const source = join(folder, 'articles');
    const golds = readdirSync(source)
      .filter((file) => file.endsWith('.json'))
      .sort();
    for (const file of golds)
      predictArticle(join(source, file), join(source, file.replace(/json$/, 'txt')), join(work, file));
    return runScorer(join(folder, 'seed/score.mjs'), [source, work]);
  },
};

const seedSet: ScoreSet = {
  name: 'seed',
  layer: 'article',
  run: (folder, work) => {
    const out = join(work, 'gold.json');
    predictArticle(join(folder, 'seed/gold.json'), join(folder, 'seed/article.txt'), out);
    return runScorer(join(folder, 'seed/score.mjs'), [join(folder, 'seed/gold.json'), out]);
  },
};

const setsIn = (folder: string): ScoreSet[] => [
  seedSet,
  articleSet,
  lineSet('quotes', 'quotes/wikinews-dev.jsonl', 'quotes/score.mjs'),
  lineSet('ner', 'ner/dev.jsonl', 'ner/score.mjs'),
  ...readdirSync(join(folder, 'figures'))
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => lineSet('figures', `figures/${file}`, 'figures/score.mjs')),
];

/** Predicts and scores every set whose name begins with one of `chosen` (all when empty). */
export const scoreAll = async (folder: string, chosen: readonly string[], keep?: string): Promise<Scores> => {
  await prepareParsers(['text/plain', 'text/markdown', 'text/html']);
  const sets = setsIn(folder).filter(
    ({ name }) => !chosen.length || chosen.some((start) => name.startsWith(start)),
  );
  if (!sets.length)
    throw new UsageError('SET_UNKNOWN', `no evaluation set begins with ${chosen.join(' or ')}`);
  const scores: Scores = {};
  const root = keep ? resolve(keep) : mkdtempSync(join(tmpdir(), 'sourceline-score-'));
  for (const { name, run } of sets) {
    const work = join(root, name);
    mkdirSync(work, { recursive: true });
    scores[name] = run(folder, work);
  }
  if (!keep) rmSync(root, { recursive: true, force: true });
  return scores;
};

/** Numbers worth a line, flattened: `all.value.f1`. */
const flatten = (value: unknown, path: string, out: [string, number][]): void => {
  if (typeof value === 'number') out.push([path, value]);
  else if (value && typeof value === 'object' && !Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) flatten(inner, path ? `${path}.${key}` : key, out);
  }
};

const HEADLINES: Readonly<Record<Layer, RegExp>> = {
  article: /^(total\.)?[^.]+\.(f1|acc)$/,
  quotes: /^(marked|direct)\.(exact\.f1|speaker_resolved_accuracy|joint\.f1)$/,
  ner: /^(all|sources)?\.?[\w.]*core[\w.]*\.f1$|ORG[\w.]*\.exact\.f1$|exact\.core\.f1$/,
  figures:
    /^all\.(exact|overlap|value)\.f1$|^fields\.\w+\.(recallAll|precision)$|^hardNegatives\.falsePositives$/,
};

const layerOf = (name: string): Layer =>
  name.startsWith('figures')
    ? 'figures'
    : name.startsWith('ner')
      ? 'ner'
      : name.startsWith('quotes')
        ? 'quotes'
        : 'article';

/** The lines that count, as `set line` → figure. */
export const headlines = (scores: Scores): Map<string, number> =>
  new Map(
    Object.entries(scores).flatMap(([name, result]) => {
      const all: [string, number][] = [];
      flatten(result, '', all);
      return all
        .filter(([path]) => HEADLINES[layerOf(name)].test(path))
        .map(([path, value]): [string, number] => [`${name} ${path.replace(/^total\./, '')}`, value]);
    }),
  );

/** One table: set, line, figure. */
export const formatScores = (scores: Scores): string =>
  [...headlines(scores)]
    .map(([key, value]) => {
      const at = key.indexOf(' ');
      return `${key.slice(0, at).padEnd(30)} ${key.slice(at + 1).padEnd(44)} ${value.toFixed(3)}`;
    })
    .join('\n');
