import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { GENERAL_WEIGHTS, NEWS_WEIGHTS } from './load.ts';
import { Model } from './model.ts';
import { encodeModel } from './model-file.ts';
import { calibrationError, crossValidatedError, curveOf, judge } from './training/calibrate.ts';
import { type GoldRecord, readRecords, sourceOf } from './training/corpus.ts';
import { collectExamples, type Examples, indexFeatures } from './training/examples.ts';
import { markedRecords } from './training/marked.ts';
import { headline, measure, scoreTable } from './training/measure.ts';
import { meanOf, Optimiser, type Settings } from './training/optimise.ts';
import { type Packed, packModel } from './training/pack.ts';
import { decodeKin, shippedKin } from './word-kin.ts';
import { FAMILIES } from './families.ts';
import { WordTypes } from './word-types.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/ner' },
    texts: { type: 'string', default: join(import.meta.dirname, 'texts') },
    news: { type: 'boolean', default: false },
    out: { type: 'string' },
    'leave-one-out': { type: 'boolean', default: false },
    sources: { type: 'string', default: 'redocred,crossner,wikigold,ewt,gum,btc,wnut17' },
    ablate: { type: 'boolean', default: false },
    epochs: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '4' },
    dropout: { type: 'string', default: '0.4' },
    words: { type: 'string' },
    rounds: { type: 'string', default: '6' },
    seed: { type: 'string' },
    'word-dropout': { type: 'string', default: '0.5' },
    tweets: { type: 'string', default: '1' },
    marked: { type: 'string', default: '2' },
    limit: { type: 'string', default: '180000' },
    least: { type: 'string', default: '2' },
    every: { type: 'string', default: '1' },
    check: { type: 'boolean', default: false },
    dry: { type: 'boolean', default: false },
  },
});

/** What is made: with `--news` the weights for news, which learn from the marked texts too. */
const shipped = options.news
  ? { weights: NEWS_WEIGHTS, seed: 20240607 }
  : { weights: GENERAL_WEIGHTS, seed: 20251129 };
const out = options.out ?? join(import.meta.dirname, 'weights', shipped.weights);

/** Between the seeds of the trainings that are averaged; even, as a seed is made odd. */
const SEED_STEP = 15838;

const say = (line: string): void => {
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${line}\n`);
};

/** The table of words: the shipped one, or another for a test on sources that it was made without. */
const kin = options.words === undefined ? shippedKin() : decodeKin(readFileSync(options.words));

const settings: Settings = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  decay: Number(options.decay),
  dropout: Number(options.dropout),
  wordDropout: Number(options['word-dropout']),
  average: 3,
  seed: Number(options.seed ?? shipped.seed),
  sourceWeights: {
    btc: Number(options.tweets),
    wnut17: Number(options.tweets),
    marked: Number(options.marked),
  },
  progress: say,
};

/** Trains on the stretches of the sources that `use` wants (of every n-th record with `--every`) and packs the result. */
const trainOn = (
  examples: Examples,
  without: ReadonlySet<number>,
  use: (source: string) => boolean,
): Packed => {
  const every = Number(options.every);
  const wanted = (stretch: number): boolean => {
    const record = examples.record[stretch];
    return record % every === 0 && use(examples.sources[record]);
  };
  const indexed = indexFeatures(examples, { least: Number(options.least), without, use: wanted });
  say(`${indexed.index.hashes.length} features`);
  const stretches = Int32Array.from({ length: examples.record.length }, (_, n) => n).filter(wanted);
  const rounds = Array.from({ length: Number(options.rounds) }, (_, n) =>
    new Optimiser(examples, indexed, { ...settings, seed: settings.seed + n * SEED_STEP }).train(
      stretches.slice(),
    ),
  );
  const weights = meanOf(rounds);
  return packModel(weights, indexed.index, { limit: Number(options.limit), slotBits: 19, scale: 0.04 });
};

const modelOf = ({ card, parts }: Packed): Model => new Model(card, parts, new WordTypes(undefined, kin));

const report = (packed: Packed, dev: readonly GoldRecord[]): string =>
  scoreTable(measure(modelOf(packed), dev));

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const main = (): void => {
  const records = readRecords(options.data, 'train.jsonl');
  if (options.news) records.push(...markedRecords(options.texts));
  const dev = readRecords(options.data, 'dev.jsonl');
  const examples = collectExamples(records, kin);
  say(
    `${records.length} records, ${examples.mask.length} active tokens, ${examples.lost} names out of reach`,
  );
  if (options['leave-one-out']) print(leaveOneOut(examples, records, dev));
  else if (options.ablate) print(ablate(examples, dev));
  else trainShipped(examples, dev);
};

/** Trains on everything, calibrates on the development data and writes the weights. */
const trainShipped = (examples: Examples, dev: readonly GoldRecord[]): void => {
  const packed = trainOn(examples, new Set(), () => true);
  say(`${packed.card.rows} features kept`);
  const judged = judge(modelOf(packed), dev);
  const card = { ...packed.card, calibration: curveOf(judged) };
  print(report({ ...packed, card }, dev));
  print(
    `calibration error: bare ${calibrationError(judged).toFixed(3)}, on curves of other texts ${crossValidatedError(judged).toFixed(3)}`,
  );
  const bytes = encodeModel(card, packed.parts);
  print(`sha256 ${sha256(bytes)}`);
  if (options.check) compare(bytes);
  else if (!options.dry) writeFileSync(out, bytes);
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Says whether the training gave the bytes of the shipped file; the program fails when it did not. */
const compare = (bytes: Uint8Array): void => {
  const same = sha256(readFileSync(out)) === sha256(bytes);
  print(same ? 'the same bytes as the shipped weights' : 'other bytes than the shipped weights');
  if (!same) process.exitCode = 1;
};

/** For each source: trained without it, tested on it (its development records, or all of it where it has none). */
const leaveOneOut = (
  examples: Examples,
  records: readonly GoldRecord[],
  dev: readonly GoldRecord[],
): string => {
  const lines = ['source    | with it | without it (core F1)'];
  const whole = measureOf(
    trainOn(examples, new Set(), () => true),
    dev,
  );
  for (const source of options.sources.split(',')) {
    const test = dev.filter((record) => sourceOf(record) === source);
    const tested = test.length > 0 ? test : records.filter((record) => sourceOf(record) === source);
    const scores = measureOf(
      trainOn(examples, new Set(), (name) => name !== source),
      tested,
    );
    const f1 = (map: typeof scores): string => {
      const tally = map.get(source)?.get('core');
      return tally ? (100 * tally.f1).toFixed(1).padStart(6) : '     –';
    };
    lines.push(`${source.padEnd(10)}| ${f1(whole)}  | ${f1(scores)}`);
    say(lines[lines.length - 1]);
  }
  return lines.join('\n');
};

/** Trains once without each family of features. */
const ablate = (examples: Examples, dev: readonly GoldRecord[]): string => {
  const lines = ['left out   | mean core F1'];
  const score = (without: ReadonlySet<number>): number =>
    headline(
      measureOf(
        trainOn(examples, without, () => true),
        dev,
      ),
    ).core;
  const whole = score(new Set());
  lines.push(`nothing    | ${(100 * whole).toFixed(1)}`);
  FAMILIES.forEach((family, n) => {
    const value = score(new Set([n]));
    lines.push(`${family.padEnd(11)}| ${(100 * value).toFixed(1)} (${(100 * (value - whole)).toFixed(1)})`);
    say(lines[lines.length - 1]);
  });
  return lines.join('\n');
};

const measureOf = (packed: Packed, records: readonly GoldRecord[]): ReturnType<typeof measure> =>
  measure(modelOf(packed), records);

try {
  main();
  say('done');
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
