import { FeatureBuffer } from '../feature-buffer.ts';
import { contextFeatures } from '../features.ts';
import type { Outline } from '../outline.ts';
import type { WordKin } from '../word-kin.ts';
import { REACH } from '../scorer.ts';
import { View } from '../view.ts';
import type { WordFeature } from '../families.ts';
import { atOffset, WordTypes } from '../word-types.ts';
import { type GoldRecord, goldMasks, Masks, outlineOfText, sourceOf } from './corpus.ts';

/** An Int32Array that grows. */
class Ints {
  data = new Int32Array(1 << 16);
  count = 0;

  push(value: number): void {
    if (this.count === this.data.length) {
      const wider = new Int32Array(this.count * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.count] = value;
    this.count += 1;
  }
}

/** Training examples: stretches of active tokens with the features and allowed labels of each. */
export interface Examples {
  readonly masks: Masks;
  /** Per token, and one more: where its features begin in `features`. */
  readonly begin: Int32Array;
  /** Hashes first; numbers of features after `indexFeatures`. */
  readonly features: Int32Array;
  readonly family: Uint8Array;
  readonly mask: Int32Array;
  /** Flat: first token and last (exclusive) of each stretch. */
  readonly stretches: Int32Array;
  /** Per stretch: record number. */
  readonly record: Int32Array;
  readonly sources: readonly string[];
  readonly lost: number;
}

/** Collects all features of a token the way the model will look them up, in the order of their templates. */
export class Collector {
  readonly types: WordTypes;
  private readonly cache: WordFeature[][] = [];
  private readonly buffer = new FeatureBuffer();
  private view: View | undefined;

  constructor(types: WordTypes) {
    this.types = types;
  }

  each(o: Outline, i: number, use: (hash: number, family: number) => void): void {
    for (let offset = -REACH; offset <= REACH; offset += 1) {
      const at = i + offset;
      if (at < 0 || at >= o.text.count) continue;
      const type = o.type[at];
      this.cache[type] ??= this.types.featuresOf(type);
      const distance = Math.abs(offset);
      for (const item of this.cache[type])
        if (item.reach >= distance) use(atOffset(item.hash, offset), item.family);
    }
    if (this.view?.o !== o) this.view = new View(o);
    this.view.go(i);
    contextFeatures(this.view, this.buffer);
    const { hash, family, template, count } = this.buffer;
    const order = Array.from({ length: count }, (_, k) => k).sort((a, b) => template[a] - template[b]);
    for (const k of order) use(hash[k], family[k]);
  }
}

export const collectExamples = (records: readonly GoldRecord[], kin?: WordKin): Examples => {
  const masks = new Masks();
  const collector = new Collector(new WordTypes(1 << 22, kin));
  const begin = new Ints();
  const features = new Ints();
  const family = new Ints();
  const mask = new Ints();
  const stretches = new Ints();
  const record = new Ints();
  let lost = 0;
  const use = (hash: number, group: number): void => {
    features.push(hash);
    family.push(group);
  };
  records.forEach((item, number) => {
    const outline = outlineOfText(item.text, collector.types, true);
    const gold = goldMasks(item, outline, masks);
    lost += gold.lost;
    for (let s = 0; s < outline.stretches.length; s += 2) {
      stretches.push(mask.count);
      for (let i = outline.stretches[s]; i < outline.stretches[s + 1]; i += 1) {
        begin.push(features.count);
        mask.push(gold.mask[i]);
        collector.each(outline, i, use);
      }
      stretches.push(mask.count);
      record.push(number);
    }
  });
  begin.push(features.count);
  return {
    masks,
    begin: begin.data.slice(0, begin.count),
    features: features.data.slice(0, features.count),
    family: Uint8Array.from(family.data.subarray(0, family.count)),
    mask: mask.data.slice(0, mask.count),
    stretches: stretches.data.slice(0, stretches.count),
    record: record.data.slice(0, record.count),
    sources: records.map(sourceOf),
    lost,
  };
};

/** A table from feature hashes to numbers. */
class HashTable {
  keys: Int32Array;
  values: Int32Array;
  private readonly mask: number;

  constructor(bits: number) {
    this.keys = new Int32Array(1 << bits);
    this.values = new Int32Array(1 << bits).fill(-1);
    this.mask = (1 << bits) - 1;
  }

  slot(hash: number): number {
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      if (this.values[slot] < 0 || this.keys[slot] === hash) return slot;
    }
  }
}

/** The features kept for training. */
export interface FeatureIndex {
  readonly hashes: Int32Array;
  readonly family: Uint8Array;
  /** In how many tokens each occurs. */
  readonly tokens: Int32Array;
}

/**
 * Numbers the features that occur in at least `least` records and whose family is wanted; the
 * examples hold the numbers afterwards, −1 for features left out.
 */
export const indexFeatures = (
  examples: Examples,
  { least, without, use }: { least: number; without: ReadonlySet<number>; use: (stretch: number) => boolean },
): { index: FeatureIndex; features: Int32Array } => {
  const table = new HashTable(24);
  const last = new Ints();
  const records = new Ints();
  const { begin, features, family, stretches } = examples;
  for (let s = 0; s < stretches.length; s += 2) {
    if (!use(s / 2)) continue;
    const item = examples.record[s / 2];
    for (let k = begin[stretches[s]]; k < begin[stretches[s + 1]]; k += 1) {
      if (without.has(family[k])) continue;
      const slot = table.slot(features[k]);
      if (table.values[slot] < 0) {
        table.keys[slot] = features[k];
        table.values[slot] = last.count;
        last.push(-1);
        records.push(0);
      }
      const number = table.values[slot];
      if (last.data[number] !== item) {
        last.data[number] = item;
        records.data[number] += 1;
      }
    }
  }
  return number(examples, table, { counts: records.data, least });
};

const number = (
  examples: Examples,
  table: HashTable,
  { counts, least }: { counts: Int32Array; least: number },
): { index: FeatureIndex; features: Int32Array } => {
  const { features, family } = examples;
  const renumber = new Int32Array(counts.length).fill(-1);
  const hashes = new Ints();
  const families = new Ints();
  const tokens = new Ints();
  const kept = new Int32Array(features.length);
  for (let k = 0; k < features.length; k += 1) {
    const slot = table.slot(features[k]);
    const old = table.values[slot];
    if (old < 0 || counts[old] < least) {
      kept[k] = -1;
      continue;
    }
    let id = renumber[old];
    if (id < 0) {
      id = hashes.count;
      renumber[old] = id;
      hashes.push(features[k]);
      families.push(family[k]);
      tokens.push(0);
    }
    kept[k] = id;
    tokens.data[id] += 1;
  }
  return {
    index: {
      hashes: hashes.data.slice(0, hashes.count),
      family: Uint8Array.from(families.data.subarray(0, families.count)),
      tokens: tokens.data.slice(0, tokens.count),
    },
    features: kept,
  };
};
