import { LABEL_COUNT } from '../labels.ts';
import type { ModelCard, ModelParts } from '../model.ts';
import { entryOf, isSlotOf, LAST_ENTRY, MOST_ENTRIES, slotOf } from '../weights.ts';
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
  const slots = new Int32Array(size);
  const owner = new Int32Array(size).fill(-1);
  for (const id of order) {
    const hash = index.hashes[id];
    let place = hash & (size - 1);
    while (owner[place] >= 0 && !isSlotOf(slots[place], hash)) place = (place + 1) & (size - 1);
    if (owner[place] >= 0) continue;
    slots[place] = slotOf(hash, 0);
    owner[place] = id;
  }
  const entries: number[] = [];
  let rows = 0;
  for (let place = 0; place < size; place += 1) {
    const id = owner[place];
    if (id < 0) continue;
    slots[place] = slotOf(index.hashes[id], entries.length);
    for (const [label, weight] of rowOf(weights.table, id, options.scale))
      entries.push(entryOf(label, weight));
    entries[entries.length - 1] |= LAST_ENTRY;
    rows += 1;
  }
  if (entries.length > MOST_ENTRIES) throw new Error(`${entries.length} weights are too many for the table`);
  const transitions = Int16Array.from(weights.transitions, (value) =>
    Math.max(-32767, Math.min(32767, Math.round(value / options.scale))),
  );
  const card: ModelCard = {
    labels: L,
    rows,
    entries: entries.length,
    slotBits: options.slotBits,
    scale: options.scale,
    calibration: [
      [0, 0],
      [1, 1],
    ],
    agreement: 1.5,
  };
  return { card, parts: { slots, transitions, entries: Int16Array.from(entries) } };
};
