import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { analyse } from '../../pipeline/analyse.ts';

/**
 * Draws statements at random from the articles of `eval/perf`, for judging by hand:
 * `tsx test/score/draw-statements.ts SEED COUNT OUT.jsonl`. The same seed gives the same draw.
 * One line each: where it stands, what was read, and an empty verdict.
 */
const [seedText = '1', countText = '100', target] = process.argv.slice(2);
const evaluation = process.env.SOURCELINE_EVAL ?? '../shared/eval';

/** Mulberry-style generator: numbers from 0 to 1 from a whole-number seed. */
const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

interface Article {
  readonly id: string;
  readonly text: string;
}

const articles = gunzipSync(readFileSync(`${evaluation}/perf/wikinews.jsonl.gz`))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Article);

const all = articles.flatMap(({ id, text }) => {
  const { document, records } = analyse({ name: id, text });
  return records.statements.map(({ span, fields, rule }) => ({
    seed: Number(seedText),
    document: id,
    char_start: span.start,
    context: document.view
      .slice(Math.max(document.view.lastIndexOf('\n', span.start) + 1, span.start - 120), span.end + 80)
      .replaceAll('\n', ' '),
    subject: fields.subject?.value ?? null,
    predicate: fields.predicate?.value,
    predicate_surface: fields.predicate_surface?.value,
    object: fields.object?.value ?? null,
    polarity: fields.polarity?.value,
    modality: fields.modality?.value,
    rule,
    verdict: '',
  }));
});

const random = generator(Number(seedText));
const keyed = all.map((statement) => ({ statement, key: random() })).sort((a, b) => a.key - b.key);
const drawn = keyed.slice(0, Number(countText)).map(({ statement }) => JSON.stringify(statement));
if (target) writeFileSync(target, `${drawn.join('\n')}\n`);
else process.stdout.write(`${drawn.join('\n')}\n`);
process.stderr.write(`${drawn.length} of ${all.length} statements, seed ${seedText}\n`);
