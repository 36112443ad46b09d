import { describe, expect, it } from 'vitest';
import { Model } from '../../pipeline/tagger/model.ts';
import { decodeModel, encodeModel } from '../../pipeline/tagger/model-file.ts';
import type { GoldRecord } from '../../pipeline/tagger/training/corpus.ts';
import { collectExamples, indexFeatures } from '../../pipeline/tagger/training/examples.ts';
import { tagText } from '../../pipeline/tagger/training/measure.ts';
import { Optimiser } from '../../pipeline/tagger/training/optimise.ts';
import { packModel } from '../../pipeline/tagger/training/pack.ts';

const types = ['PERSON', 'ORG', 'PLACE', 'OTHER'];
const record = (n: number, text: string, names: Readonly<Record<string, string>>): GoldRecord => ({
  id: `made-${n}`,
  source: 'made',
  types,
  text,
  spans: Object.entries(names).map(([name, type]) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    type,
  })),
});
const records = ['Lima', 'Oslo', 'Quito', 'Bern'].flatMap((town, n) => [
  record(2 * n, `The talks will be held in ${town} next week.`, { [town]: 'PLACE' }),
  record(2 * n + 1, `Mr Ada${n} Stone, who lives in ${town}, wrote a letter.`, {
    [`Ada${n} Stone`]: 'PERSON',
    [town]: 'PLACE',
  }),
]);

/** The bytes that a small training gives. */
const trained = (): Uint8Array => {
  const examples = collectExamples(records);
  const indexed = indexFeatures(examples, { least: 2, without: new Set(), use: () => true });
  const stretches = Int32Array.from({ length: examples.record.length }, (_, n) => n);
  const weights = new Optimiser(examples, indexed, {
    epochs: 8,
    rate: 0.3,
    decay: 0.1,
    dropout: 0.2,
    wordDropout: 0.2,
    average: 2,
    seed: 5,
    sourceWeights: {},
    progress: () => undefined,
  }).train(stretches);
  const { card, parts } = packModel(weights, indexed.index, { limit: 4000, slotBits: 13, scale: 0.02 });
  return encodeModel(card, parts);
};

describe('the training', () => {
  const bytes = trained();

  it('gives the same bytes each time', () => {
    expect(Buffer.from(trained()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('gives weights that are read back from their file and find what was taught', () => {
    const model = decodeModel(bytes);
    expect(model).toBeInstanceOf(Model);
    const text = 'The talks will be held in Turin next week.';
    expect(tagText(model, text).map(({ start, end, type }) => [text.slice(start, end), type])).toEqual([
      ['Turin', 'PLACE'],
    ]);
  });

  it('gives weights that are read from bytes that begin anywhere', () => {
    const wider = new Uint8Array(bytes.length + 1);
    wider.set(bytes, 1);
    const text = 'The talks will be held in Turin next week.';
    expect(tagText(decodeModel(wider.subarray(1)), text)).toHaveLength(1);
  });

  it('refuses a file of weights that is cut short', () => {
    expect(() => decodeModel(bytes.slice(0, bytes.length - 3))).toThrow('cut short');
  });
});
