import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Usage {
  /** User CPU seconds of the whole process. */
  readonly user: number;
  /** Wall seconds. */
  readonly wall: number;
  /** Peak resident memory in MiB. */
  readonly peak: number;
}

const preload = new URL('./usage.mjs', import.meta.url).href;
const scratch = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));

/** Runs `node ...args` once; throws when it does not end with 0. */
export const measure = (args: readonly string[], cwd?: string): Usage => {
  const usage = join(scratch, 'usage.json');
  const begin = process.hrtime.bigint();
  const done = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd,
    env: { ...process.env, BENCH_USAGE: usage },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const wall = Number(process.hrtime.bigint() - begin) / 1e9;
  if (done.status !== 0) throw new Error(`${args.join(' ')} ended with ${done.status}\n${done.stderr}`);
  return { ...(JSON.parse(readFileSync(usage, 'utf8')) as { user: number; peak: number }), wall };
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1];

export interface Pair {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly first: Usage;
  readonly second: Usage;
}

/** A B A B …: the median of the pair ratios of `key`, with its range, and the median usages. */
export const pair = (runs: number, key: keyof Usage, first: () => Usage, second: () => Usage): Pair => {
  const firsts: Usage[] = [];
  const seconds: Usage[] = [];
  for (let i = 0; i < runs; i += 1) {
    firsts.push(first());
    seconds.push(second());
  }
  const ratios = firsts.map((usage, i) => usage[key] / seconds[i][key]);
  return {
    ratio: median(ratios),
    low: Math.min(...ratios),
    high: Math.max(...ratios),
    first: middle(firsts),
    second: middle(seconds),
  };
};

const middle = (usages: readonly Usage[]): Usage => ({
  user: median(usages.map(({ user }) => user)),
  wall: median(usages.map(({ wall }) => wall)),
  peak: median(usages.map(({ peak }) => peak)),
});
