/**
 * Scores sources with and without the cases whose gold follows another convention than ours:
 * `npx tsx test/score/conventions.ts`. The list, with the convention of each case, is conventions.json.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findEvaluation } from '../../pipeline/predict/score.ts';

interface Case {
  readonly id: string;
}
interface Measure {
  readonly f1: number;
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}
interface Scorer {
  readJsonl(path: string): Case[];
  score(gold: Case[], predictions: Map<string, unknown>): { result: { all: Record<string, Measure> } };
}

const LIST = JSON.parse(readFileSync('test/score/conventions.json', 'utf8')) as Record<
  string,
  Record<string, string>
>;

const lineOf = (scorer: Scorer, gold: Case[], predictions: Map<string, unknown>): string => {
  const { all } = scorer.score(gold, predictions).result;
  const measures = ['exact', 'overlap', 'value'].map((name) => `${name} F1 ${all[name].f1.toFixed(3)}`);
  return `${gold.length} cases: ${measures.join(', ')}`;
};

const compare = async (folder: string): Promise<void> => {
  const scorer = (await import(pathToFileURL(join(folder, 'figures', 'score.mjs')).href)) as Scorer;
  for (const [source, excluded] of Object.entries(LIST)) {
    const path = join(folder, 'figures', `${source}.jsonl`);
    const out = execFileSync('node', ['pipeline/dev/start.mjs', 'predict', 'figures', path], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const lines = out.trim().split('\n');
    const predictions = new Map(lines.map((line) => [(JSON.parse(line) as Case).id, JSON.parse(line)]));
    const gold = scorer.readJsonl(path);
    process.stdout.write(`${source}, everything: ${lineOf(scorer, gold, predictions)}\n`);
    const rest = gold.filter(({ id }) => !(id in excluded));
    process.stdout.write(`${source}, without the list: ${lineOf(scorer, rest, predictions)}\n`);
  }
};

const folder = findEvaluation();
if (folder) await compare(folder);
else process.stdout.write('skipped: no evaluation data\n');
