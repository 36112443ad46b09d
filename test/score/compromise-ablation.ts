import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../pipeline/analyse.ts';
import { askCompromise } from '../../pipeline/annotate/clauses.ts';

/**
 * What compromise adds at run time: `tsx test/score/compromise-ablation.ts [-v]` reads the articles of
 * `eval/perf` without and with it and prints statements found and user CPU time, the best of three
 * rounds each; `-v` lists the statements that only the second reading has.
 */
const evaluation = process.env.SOURCELINE_EVAL ?? '../shared/eval';
const articles = gunzipSync(readFileSync(`${evaluation}/perf/wikinews.jsonl.gz`))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { id: string; text: string });

const read = (): { statements: Map<string, string>; seconds: number } => {
  const statements = new Map<string, string>();
  let seconds = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const from = process.cpuUsage();
    for (const { id, text } of articles) {
      for (const { id: key, fields } of analyse({ name: id, text }).records.statements) {
        const parts = [fields.subject, fields.predicate, fields.object].map((field) => field?.value ?? '–');
        statements.set(key, parts.join(' | '));
      }
    }
    seconds = Math.min(seconds, process.cpuUsage(from).user / 1e6);
  }
  return { statements, seconds };
};

const without = read();
askCompromise(true);
const first = process.cpuUsage();
analyse({ text: 'The town parachuted supplies.' });
const loaded = process.cpuUsage(first).user / 1e6;
const withIt = read();
askCompromise(false);

const row = (name: string, { statements, seconds }: typeof without): string =>
  `| ${name} | ${statements.size} | ${seconds.toFixed(2)} s |`;
process.stdout.write('| | statements | user CPU |\n|---|---|---|\n');
process.stdout.write(`${row('word lists alone', without)}\n${row('with compromise', withIt)}\n`);
process.stdout.write(`\nloading compromise: ${loaded.toFixed(2)} s\n`);
if (process.argv.includes('-v')) {
  for (const [key, text] of withIt.statements)
    if (!without.statements.has(key)) process.stdout.write(`+ ${text}\n`);
}
