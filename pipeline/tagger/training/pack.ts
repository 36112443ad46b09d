import { LABEL_COUNT } from '../labels.ts';
import { type ModelCard, type ModelParts, printOf } from '../model.ts';
import type { FeatureIndex } from './examples.ts';
import type { Weights } from './optimise.ts';

const L = LABEL_COUNT;

export interface Packed {
  readonly card: ModelCard;
  readonly parts: ModelParts;
}

/** How much a feature matters: its largest weight, more when it is frequent. */
const importance = (table: Float32Array, id: number, tokens: number): number => {
  let most = 0;
  let least = 0;
  for (let y = 0; y < L; y += 1) {
    const value = table[id * L + y];
    if (value > most) most = value;
    if (value < least) least = value;
  }
  return (most - least) * Math.log2(1 + tokens) ** 0.5;
};

/** The labels of a feature whose weight is not 0 in steps of `scale`, with that weight; at least one. */
const rowOf = (table: Float32Array, id: number, scale: number): [number, number][] => {
  const row: [number, number][] = [];
  for (let y = 0; y < L; y += 1) {
    const weight = Math.max(-127, Math.min(127, Math.round(table[id * L + y] / scale)));
    if (weight !== 0) row.push([y, weight]);
  }
  return row.length > 0 ? row : [[0, 0]];
};

/** Keeps the `limit` features that matter most and stores their weights in bytes. */
export const packModel = (
  weights: Weights,
  index: FeatureIndex,
  options: { limit: number; slotBits: number; scale: number },
): Packed => {
  const count = index.hashes.length;
  const worth = Float64Array.from({ length: count }, (_, id) =>
    importance(weights.table, id, index.tokens[id]),
  );
  const order = Array.from({ length: count }, (_, id) => id)
    .filter((id) => worth[id] > options.scale)
    .sort((a, b) => worth[b] - worth[a] || a - b)
    .slice(0, options.limit);
  const size = 2 ** options.slotBits;
  const prints = new Uint16Array(size);
  const owner = new Int32Array(size).fill(-1);
  for (const id of order) {
    const print = printOf(index.hashes[id]);
    let slot = index.hashes[id] & (size - 1);
    while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & (size - 1);
    if (prints[slot] !== 0) continue;
    prints[slot] = print;
    owner[slot] = id;
  }
  const rows = Array.from(
    owner.filter((id) => id >= 0),
    (id) => rowOf(weights.table, id, options.scale),
  );
  const transitions = Int16Array.from(weights.transitions, (value) =>
    Math.max(-32767, Math.min(32767, Math.round(value / options.scale))),
  );
  const card: ModelCard = {
    labels: L,
    rows: rows.length,
    entries: rows.reduce((sum, row) => sum + row.length, 0),
    slotBits: options.slotBits,
    scale: options.scale,
    calibration: [
      [0, 0],
      [1, 1],
    ],
    agreement: 1.5,
  };
  const entries = rows.flat();
  return {
    card,
    parts: {
      transitions,
      prints,
      counts: Uint8Array.from(rows, (row) => row.length),
      labels: Uint8Array.from(entries, ([label]) => label),
      weights: Int8Array.from(entries, ([, weight]) => weight),
    },
  };
};
