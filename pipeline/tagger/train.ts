import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { encodeModel, Model } from './model.ts';
import { type GoldRecord, readRecords } from './training/corpus.ts';
import { collectExamples, type Examples, indexFeatures } from './training/examples.ts';
import { measure, scoreTable } from './training/measure.ts';
import { Optimiser, type Settings } from './training/optimise.ts';
import { type Packed, packModel } from './training/pack.ts';
import { FAMILIES } from './word-types.ts';

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/ner' },
    out: { type: 'string', default: join(import.meta.dirname, 'weights', 'names.bin') },
    without: { type: 'string', default: '' },
    epochs: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '3' },
    dropout: { type: 'string', default: '0.4' },
    'word-dropout': { type: 'string', default: '0.5' },
    tweets: { type: 'string', default: '0.5' },
    limit: { type: 'string', default: '180000' },
    least: { type: 'string', default: '2' },
    dry: { type: 'boolean', default: false },
  },
});

const say = (line: string): void => {
  process.stderr.write(`${process.uptime().toFixed(0).padStart(4)} s  ${line}\n`);
};

const settings: Settings = {
  epochs: Number(options.epochs),
  rate: Number(options.rate),
  decay: Number(options.decay),
  dropout: Number(options.dropout),
  wordDropout: Number(options['word-dropout']),
  average: 3,
  seed: 20240607,
  sourceWeights: { btc: Number(options.tweets), wnut17: Number(options.tweets) },
  progress: say,
};

/** Trains on the stretches of the sources that `use` wants and packs the result. */
const trainOn = (
  examples: Examples,
  without: ReadonlySet<number>,
  use: (source: string) => boolean,
): Packed => {
  const wanted = (stretch: number): boolean => use(examples.sources[examples.record[stretch]]);
  const indexed = indexFeatures(examples, { least: Number(options.least), without, use: wanted });
  say(`${indexed.index.hashes.length} features`);
  const stretches = Int32Array.from({ length: examples.record.length }, (_, n) => n).filter(wanted);
  const weights = new Optimiser(examples, indexed, settings).train(stretches);
  return packModel(weights, indexed.index, { limit: Number(options.limit), slotBits: 18, scale: 0.04 });
};

const report = (packed: Packed, records: readonly GoldRecord[]): void => {
  const model = new Model(packed.card, packed.parts);
  process.stdout.write(`${scoreTable(measure(model, records))}\n`);
};

const records = readRecords(options.data, 'train.jsonl');
const dev = readRecords(options.data, 'dev.jsonl');
const examples = collectExamples(records);
say(`${records.length} records, ${examples.mask.length} active tokens, ${examples.lost} names out of reach`);
const without = new Set(
  options.without.split(',').flatMap((name) => FAMILIES.flatMap((family, n) => (family === name ? [n] : []))),
);
const packed = trainOn(examples, without, () => true);
say(`${packed.card.rows} features kept`);
report(packed, dev);
if (!options.dry) writeFileSync(options.out, encodeModel(packed.card, packed.parts));
say('done');
