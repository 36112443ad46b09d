/**
 * The benchmark: `npm run bench`. Whole processes, user CPU, interleaved runs, medians and the ratio
 * pair by pair; default settings, exports included. Prints a table and JSON and compares with the
 * ratios recorded in `recorded.json` (`--record` writes them).
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEvaluation } from '../../pipeline/predict/score.ts';
import { baseArticles, longText, writeCorpus } from './corpus.ts';
import { measure, type Pair, pair, type Usage } from './measure.ts';

const RECORDED = 'test/bench/recorded.json';
const RUNS = Number(process.env.BENCH_RUNS ?? 3);
const work = mkdtempSync(join(tmpdir(), 'sourceline-bench-'));
const articles = baseArticles(findEvaluation());

interface Line {
  readonly what: string;
  readonly figure: number;
  readonly bar: number;
  readonly detail: string;
}

/** One run of the product over an input; asserts that no document failed. */
const product = (input: string, ...more: string[]): Usage => {
  const output = join(work, 'output');
  rmSync(output, { recursive: true, force: true });
  return measure(['dist/cli.js', 'run', input, '-o', output, ...more]);
};

const peer = (name: string, input: string): Usage => measure([`test/bench/peer-${name}.mjs`, input]);

const corpus = (count: number): string => {
  const path = join(work, `corpus-${count}.jsonl`);
  if (!existsSync(path)) writeCorpus(articles, count, path);
  return path;
};

const seconds = ({ first, second, low, high }: Pair): string =>
  `${first.user.toFixed(2)} s against ${second.user.toFixed(2)} s user; pairs ${low.toFixed(2)}–${high.toFixed(2)}`;

const peers = (): Line[] => {
  const input = corpus(1_000);
  const compromise = pair(
    Math.min(RUNS, 2),
    'user',
    () => peer('compromise', input),
    () => product(input),
  );
  const wink = pair(
    RUNS,
    'user',
    () => product(input),
    () => peer('wink', input),
  );
  const tokens = pair(
    RUNS,
    'user',
    () => product(input),
    () => peer('tokens', input),
  );
  return [
    {
      what: 'compromise with six extractors / sourceline, 1,000 articles',
      figure: compromise.ratio,
      bar: -6,
      detail: seconds(compromise),
    },
    {
      what: 'sourceline / wink-nlp with entities, 1,000 articles',
      figure: wink.ratio,
      bar: Number.POSITIVE_INFINITY,
      detail: seconds(wink),
    },
    {
      what: 'sourceline / tokenising only, 1,000 articles',
      figure: tokens.ratio,
      bar: 15,
      detail: seconds(tokens),
    },
  ];
};

const start = (): Line => {
  const bare = join(work, 'bare.mjs');
  writeFileSync(bare, '');
  const both = pair(
    RUNS * 3,
    'wall',
    () => product('raw'),
    () => measure([bare]),
  );
  const detail = `${both.first.wall.toFixed(3)} s against ${both.second.wall.toFixed(3)} s wall; pairs ${both.low.toFixed(2)}–${both.high.toFixed(2)}`;
  return { what: 'the seed article, start to finish / bare node (wall)', figure: both.ratio, bar: 6, detail };
};

/** Prints what each size took and gives the first and the last. */
const grow = (what: string, sizes: readonly number[], run: (size: number) => Usage): [Usage, Usage] => {
  const used = sizes.map((size) => run(size));
  process.stdout.write(`growth, ${what}\n`);
  for (const [k, { user, peak }] of used.entries()) {
    const times = `${(sizes[k] / sizes[0]).toFixed(0)}×`;
    process.stdout.write(
      `  ${times.padStart(4)} ${String(sizes[k]).padStart(10)}  ${user.toFixed(2).padStart(7)} s user (${(user / used[0].user).toFixed(2)}×)  ${peak.toFixed(0).padStart(5)} MiB\n`,
    );
  }
  return [used[0], used.at(-1)!];
};

const growth = (): Line[] => {
  const one = (size: number): Usage => {
    const path = join(work, `long-${size}.txt`);
    writeFileSync(path, longText(articles, size));
    return product(path);
  };
  const [small, large] = grow('one document, characters', [400_000, 800_000, 1_600_000, 3_200_000], one);
  const [few, many] = grow('articles', [250, 500, 1_000, 2_000], (count) => product(corpus(count)));
  const time = large.user / small.user;
  const huge = one(10_000_000);
  return [
    {
      what: 'one document, 400 KB → 3.2 MB, time',
      figure: time,
      bar: 9,
      detail: `${small.user.toFixed(2)} → ${large.user.toFixed(2)} s`,
    },
    {
      what: '250 → 2,000 articles, peak memory',
      figure: many.peak / few.peak,
      bar: 1.2,
      detail: `${few.peak.toFixed(0)} → ${many.peak.toFixed(0)} MiB`,
    },
    {
      what: 'a 10 MB document, peak MB',
      figure: (huge.peak * 1024 ** 2) / 1e6,
      bar: 500,
      detail: `${huge.user.toFixed(1)} s`,
    },
  ];
};

/** User CPU of each stage run alone on 1,000 articles, in seconds. */
const profile = (): Record<string, number> => {
  const output = join(work, 'stages');
  const times: Record<string, number> = {};
  for (const stage of ['parse', 'extract', 'resolve', 'validate', 'export']) {
    const input = stage === 'parse' ? [corpus(1_000)] : [];
    times[stage] = measure(['dist/cli.js', stage, ...input, '-o', output]).user;
  }
  return times;
};

/** Installed size of the production dependencies in MB. */
const installedSize = (): Line => {
  const folder = join(work, 'install');
  spawnSync('mkdir', ['-p', folder]);
  for (const file of ['package.json', 'package-lock.json', '.npmrc'])
    writeFileSync(join(folder, file), readFileSync(file));
  spawnSync('npm', ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });
  const size =
    Number(
      spawnSync('du', ['-sk', join(folder, 'node_modules')], { encoding: 'utf8' }).stdout.split('\t')[0],
    ) / 1024;
  return {
    what: 'installed size of the production dependencies, MB',
    figure: size,
    bar: 40,
    detail: 'npm ci --omit=dev',
  };
};

const met = ({ figure, bar }: Line): boolean => (bar < 0 ? figure >= -bar : figure <= bar);

const show = (line: Line): string => {
  const bar = Number.isFinite(line.bar) ? `${line.bar < 0 ? '≥' : '≤'} ${Math.abs(line.bar)}` : '';
  return `${met(line) ? 'ok   ' : 'SHORT'} ${line.what.padEnd(62)} ${line.figure.toFixed(2).padStart(8)} ${bar.padEnd(7)} ${line.detail}`;
};

const main = (): void => {
  spawnSync(process.execPath, ['pipeline/dev/build.mjs'], { stdio: 'inherit' });
  const lines = [start(), ...peers(), ...growth(), installedSize()];
  process.stdout.write(`${lines.map(show).join('\n')}\n`);
  const stages = profile();
  process.stdout.write(
    `stages alone, 1,000 articles, user s: ${Object.entries(stages)
      .map(([name, time]) => `${name} ${time.toFixed(2)}`)
      .join(', ')}\n`,
  );
  const figures = Object.fromEntries(lines.map(({ what, figure }) => [what, Number(figure.toFixed(3))]));
  if (existsSync(RECORDED)) {
    const before = JSON.parse(readFileSync(RECORDED, 'utf8')) as Record<string, number>;
    for (const [what, figure] of Object.entries(figures)) {
      if (before[what]) process.stdout.write(`since recorded: ${what}: ${before[what]} → ${figure}\n`);
    }
  }
  process.stdout.write(`${JSON.stringify({ figures, stages })}\n`);
  if (process.argv.includes('--record')) writeFileSync(RECORDED, `${JSON.stringify(figures, null, 2)}\n`);
  rmSync(work, { recursive: true, force: true });
};

main();
