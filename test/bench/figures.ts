/**
 * Time of the grammar of figures and dates beside its peers, and its growth on hostile inputs:
 * `npx tsx test/bench/figures.ts`. User CPU of one process, each library on the same text after one
 * warm-up; growth is the time of eight times the length over the time of one (8 is linear).
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import recognizers from '@microsoft/recognizers-text-suite';
import { parse as chronoParse } from 'chrono-node';
import nlp from 'compromise';
import { quantities } from '../../pipeline/annotate/quantities.ts';
import { times } from '../../pipeline/annotate/times.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';
import { findEvaluation } from '../../pipeline/predict/score.ts';

type Work = (text: string) => unknown;

const ours: Work = (text) => {
  const source = makeSource({ text, name: 'bench', mediaType: 'text/plain', given: {} });
  const document = parseSource(source, { anyLanguage: true });
  return [quantities.of(document).list.length, times.of(document).length];
};

const { Culture, recognizeNumberWithUnit } = {
  Culture: recognizers.Culture,
  recognizeNumberWithUnit: (text: string): unknown =>
    [
      recognizers.recognizeNumber,
      recognizers.recognizePercentage,
      recognizers.recognizeOrdinal,
      recognizers.recognizeCurrency,
      recognizers.recognizeDimension,
      recognizers.recognizeAge,
      recognizers.recognizeTemperature,
      recognizers.recognizeDateTime,
    ].map((recognise) => recognise(text, Culture.English).length),
};

const PEERS: Readonly<Record<string, Work>> = {
  sourceline: ours,
  compromise: (text) => nlp(text).numbers().json(),
  chrono: (text) => chronoParse(text, new Date(0)),
  recognizers: recognizeNumberWithUnit,
};

/** User CPU in milliseconds. */
const cpu = (work: Work, texts: readonly string[]): number => {
  const before = process.cpuUsage();
  for (const text of texts) work(text);
  return process.cpuUsage(before).user / 1000;
};

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const articles = (): string[] => {
  const folder = findEvaluation();
  if (!folder) return [];
  return gunzipSync(readFileSync(join(folder, 'perf/wikinews.jsonl.gz')))
    .toString('utf8')
    .trim()
    .split('\n')
    .slice(0, 40)
    .map((line) => (JSON.parse(line) as { text: string }).text);
};

const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one long sentence': (length) => 'they sold 5,000 cars and 3 bikes for $2m '.repeat(length / 41),
  'digits and commas': (length) => '1,234,567,'.repeat(length / 10),
  'marks of inches': (length) => '6" '.repeat(length / 3),
  'a list of numbers': (length) => '5, 10, '.repeat(length / 7),
  'totals and parts': (length) => '12 people (7 men and 6 women), '.repeat(length / 31),
};
const SHORT = 125_000;

const main = (): void => {
  const texts = articles();
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  let own = 0;
  for (const [name, work] of texts.length ? Object.entries(PEERS) : []) {
    cpu(work, texts.slice(0, 5));
    const time = cpu(work, texts);
    if (name === 'sourceline') own = time;
    print(
      `${name.padEnd(12)} ${(time / megabytes).toFixed(0).padStart(8)} ms per MB, ${(time / own).toFixed(1)}× ours`,
    );
  }
  for (const [name, make] of Object.entries(HOSTILE)) {
    cpu(ours, [make(SHORT)]);
    const short = cpu(ours, [make(SHORT)]);
    const long = cpu(ours, [make(8 * SHORT)]);
    print(
      `${name.padEnd(20)} 1 MB in ${long.toFixed(0)} ms, ${(long / short).toFixed(1)}× the time of an eighth`,
    );
  }
};

main();
