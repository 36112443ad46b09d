import { readFileSync } from 'node:fs';

/**
 * Precision of statements judged by hand (`statements-judged.jsonl`), draw by draw in the order in
 * which they were drawn; rules were mended after each draw, so that the last one speaks for the rules as they
 * are: `tsx test/score/statements-precision.ts`. A statement is right only if subject, predicate,
 * object, polarity and modality are all right.
 */
const lines = readFileSync(new URL('./statements-judged.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const draws = new Map<number, { right: number; all: number }>();
for (const line of lines) {
  const { seed, verdict } = JSON.parse(line) as { seed: number; verdict: 'right' | 'wrong' };
  const draw = draws.get(seed) ?? { right: 0, all: 0 };
  draws.set(seed, { right: draw.right + Number(verdict === 'right'), all: draw.all + 1 });
}
process.stdout.write('| seed | right | judged | precision |\n|---|---|---|---|\n');
for (const [seed, { right, all }] of draws) {
  process.stdout.write(`| ${seed} | ${right} | ${all} | ${(right / all).toFixed(2)} |\n`);
}
