/**
 * Value F1 of figures in news sentences, by fifths of their articles:
 * `npx tsx test/score/figure-fifths.ts`. An article lies in the fifth that its hash says, with all its
 * sentences, so that no fifth shares an article with another. The spread between the fifths says how
 * far chance moves the figure. It does not say how unread text scores: every article here was read while
 * the rules were written.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Case } from '../../pipeline/predict/_case.ts';
import { predict } from '../../pipeline/predict/layers.ts';
import { findEvaluation } from '../../pipeline/predict/score.ts';

interface Line extends Case {
  readonly article?: { readonly sha256: string };
  readonly figures: readonly { readonly kind: string }[];
}

interface Total {
  readonly all: { readonly value: { readonly f1: number } };
}

const FIFTHS = 5;
const SET = 'figures/wikinews.jsonl';

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const articleOf = (line: Line): string => line.article?.sha256 ?? line.id;

const fifthOf = (line: Line): number => createHash('sha256').update(articleOf(line)).digest()[0] % FIFTHS;

/** Value F1 of some lines by the scorer of the evaluation data. */
const scoreOf = (folder: string, lines: readonly Line[]): number => {
  const out = mkdtempSync(join(tmpdir(), 'fifths-'));
  const [gold, found] = [join(out, 'gold.jsonl'), join(out, 'predictions.jsonl')];
  const written = (list: readonly object[]): string =>
    list.map((item) => `${JSON.stringify(item)}\n`).join('');
  writeFileSync(gold, written(lines));
  const cases = lines.map(({ id, text, published, referenceDate }) => ({
    id,
    text,
    published,
    referenceDate,
  }));
  writeFileSync(found, written(cases.map((item) => predict('figures', item))));
  const done = spawnSync(process.execPath, [join(folder, 'figures/score.mjs'), gold, found], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  return (JSON.parse(done.stdout.trimEnd().split('\n').at(-1)!) as Total).all.value.f1;
};

const main = (): void => {
  const folder = findEvaluation();
  if (!folder) return void print('skipped: no evaluation data');
  const lines = readFileSync(join(folder, SET), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  const scores: number[] = [];
  print('fifth  articles  sentences  figures  value F1');
  for (let fifth = 0; fifth < FIFTHS; fifth += 1) {
    const part = lines.filter((line) => fifthOf(line) === fifth);
    const score = scoreOf(folder, part);
    scores.push(score);
    const figures = part.reduce((sum, line) => sum + line.figures.length, 0);
    const counts = [new Set(part.map(articleOf)).size, part.length, figures];
    const [articles, sentences, all] = counts.map((count, n) => String(count).padStart([8, 9, 7][n]));
    print(
      `${String(fifth + 1).padStart(5)}  ${articles}  ${sentences}  ${all}  ${score.toFixed(4).padStart(8)}`,
    );
  }
  const mean = scores.reduce((sum, score) => sum + score, 0) / FIFTHS;
  const variance = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0) / (FIFTHS - 1);
  print(
    `mean ${mean.toFixed(4)}, lowest ${Math.min(...scores).toFixed(4)}, highest ${Math.max(...scores).toFixed(4)}, standard deviation ${Math.sqrt(variance).toFixed(4)}`,
  );
  print('All of these articles were read while the rules were written: the spread is that of read text.');
};

main();
