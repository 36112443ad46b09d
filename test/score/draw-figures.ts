import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../pipeline/analyse.ts';

/**
 * Prints every figure of articles of `eval/perf` that stand in no other evaluation set, for reading by
 * hand: `tsx test/score/draw-figures.ts SEED COUNT [SKIP]`. The same seed gives the same order of articles.
 */
const [seed = '1', countText = '30', skipText = '0'] = process.argv.slice(2);
const evaluation = process.env.SOURCELINE_EVAL ?? '../shared/eval';

interface Article {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

const lines = (path: string): string[] => readFileSync(path, 'utf8').trim().split('\n');

/** Titles and opening words of all annotated articles. */
const seen = [
  ...['figures/wikinews.jsonl', 'quotes/wikinews-dev.jsonl', 'ner/dev.jsonl', 'ner/train.jsonl'].flatMap(
    (file) => lines(`${evaluation}/${file}`),
  ),
  ...readdirSync(`${evaluation}/articles`)
    .filter((file) => /\.(json|txt)$/.test(file))
    .map((file) => readFileSync(`${evaluation}/articles/${file}`, 'utf8')),
].join('\n');

const isFresh = ({ url, title, text }: Article): boolean => {
  const sentence = /[^.\n"“”]{50,}/.exec(text.slice(text.indexOf('\n') + 1))?.[0] ?? text.slice(0, 60);
  return (
    !seen.includes(JSON.stringify(url)) &&
    !seen.includes(JSON.stringify(title)) &&
    !seen.includes(sentence.slice(0, 50))
  );
};

const order = ({ id }: Article): string => createHash('sha256').update(`${seed}|${id}`).digest('hex');

const articles = gunzipSync(readFileSync(`${evaluation}/perf/wikinews.jsonl.gz`))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Article)
  .filter(isFresh)
  .sort((a, b) => (order(a) < order(b) ? -1 : 1));

const refused = (view: string, start: number, end: number, reason: string): string => {
  const [before, after] = [view.slice(Math.max(0, start - 30), start), view.slice(end, end + 25)];
  return `  - ${before}[[${view.slice(start, end)}]]${after}: ${reason}`.replaceAll('\n', ' ');
};

const FIELDS = [
  'kind',
  'value',
  'low',
  'high',
  'score',
  'currency',
  'unit_name',
  'per',
  'approximate',
  'bound',
  'counted',
  'counted_head',
  'change',
  'change_from',
  'change_to',
  'base',
  'measure',
  'subject',
  'period',
  'status',
] as const;

for (const { title, text } of articles.slice(Number(skipText), Number(skipText) + Number(countText))) {
  process.stdout.write(`\n# ${title}\n`);
  const { document, records, refusals } = analyse({ name: title, text });
  for (const { span, fields, rule } of records.figures) {
    const from = Math.max(document.view.lastIndexOf('\n', span.start) + 1, span.start - 100);
    const before = document.view.slice(from, span.start);
    const after = document.view.slice(span.end, span.end + 70).split('\n')[0];
    const said = FIELDS.flatMap((name) => {
      const value = (fields as Record<string, { value: unknown } | undefined>)[name]?.value;
      const plain = value === undefined || value === false || value === 'actual';
      return plain ? [] : [`${name}=${String(value)}`];
    });
    process.stdout.write(
      `${before}[[${document.view.slice(span.start, span.end)}]]${after}\n    ${said.join(' ')} (${rule})\n`,
    );
  }
  for (const { span, reason } of refusals)
    if (
      /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/i.test(
        document.view.slice(span.start, span.end),
      )
    )
      process.stdout.write(`${refused(document.view, span.start, span.end, reason)}\n`);
}
process.stderr.write(`${articles.length} fresh articles\n`);
