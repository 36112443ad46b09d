/**
 * Takes every hostile kind through the whole analysis at 1× and 10× and prints how its time and its rows grow.
 *
 *     npx tsx test/hostile/growth.ts [--length 20000] [--kinds REGEXP] [--limit MILLISECONDS]
 *
 * Exit code 1 when a kind breaks, hangs or takes more than 15 times as long or writes more than 15 times
 * as many characters at 10 times the length.
 */
import { parseArgs } from 'node:util';
import { type Growth, measureGrowth } from './_growth.ts';

const BAR = 15;

const { values } = parseArgs({
  options: {
    length: { type: 'string', default: '20000' },
    limit: { type: 'string', default: '60000' },
    kinds: { type: 'string' },
  },
});

const slowest = ({ costs }: Growth): string => {
  const [stage, time] = Object.entries(costs![1].stages).sort((a, b) => b[1] - a[1])[0];
  return `${stage} ${time.toFixed(0)}`;
};

const isOver = ({ ratio = 0, writtenRatio = 0 }: Growth): boolean => ratio > BAR || writtenRatio > BAR;

const line = (growth: Growth): string => {
  const name = growth.name.padEnd(44);
  if (!growth.costs) return `${name} FAILED ${growth.problem}`;
  const [small, large] = growth.costs;
  const times = [small.total, large.total].map((time) => time.toFixed(1).padStart(9)).join('');
  const ratios = [growth.ratio!, growth.writtenRatio!].map((ratio) => ratio.toFixed(1).padStart(7));
  return `${name}${times}${ratios[0]}${String(large.rows).padStart(8)}${ratios[1]}  ${slowest(growth)}${isOver(growth) ? '  OVER' : ''}`;
};

console.log(
  `${'kind'.padEnd(44)}${'1x ms'.padStart(9)}${'10x ms'.padStart(9)}${'ratio'.padStart(7)}    rows  cells  slowest stage at 10x`,
);
const all: Growth[] = [];
for await (const growth of measureGrowth({
  length: Number(values.length),
  limit: Number(values.limit),
  kinds: values.kinds ? new RegExp(values.kinds) : undefined,
})) {
  all.push(growth);
  console.log(line(growth));
}
const broken = all.filter(({ problem }) => problem);
const over = all.filter(isOver);
const worst = Math.max(...all.map(({ ratio }) => ratio ?? 0));
const written = Math.max(...all.map(({ writtenRatio }) => writtenRatio ?? 0));
console.log(
  `\n${all.length} kinds, ${broken.length} failed, ${over.length} over ${BAR}x, worst ratio ${worst.toFixed(1)} in time, ${written.toFixed(1)} in what is written`,
);
process.exitCode = broken.length || over.length ? 1 : 0;
