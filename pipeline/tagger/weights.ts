import type { FeatureBuffer } from './feature-buffer.ts';

/** An entry of a row: weight × 128, + 64 when it is the last of its row, + label. */
const WEIGHT_SHIFT = 7;
export const LAST_ENTRY = 64;
const LABEL_MASK = 63;
/** A slot: the upper bits of the hash, which tell features apart, and below where its row begins, from 1. */
const BEGIN_BITS = 21;
const BEGIN_MASK = (1 << BEGIN_BITS) - 1;
/** More entries than this have no place in the slots. */
export const MOST_ENTRIES = BEGIN_MASK - 1;

export const entryOf = (label: number, weight: number): number => (weight << WEIGHT_SHIFT) | label;
export const slotOf = (hash: number, begin: number): number => (hash & ~BEGIN_MASK) | (begin + 1);
/** Whether a slot belongs to a feature, or to one that cannot be told from it. */
export const isSlotOf = (slot: number, hash: number): boolean => (slot ^ hash) >>> BEGIN_BITS === 0;

/** A table from feature hashes to rows of labels with a weight, as it lies in the file. */
export class WeightTable {
  private readonly slots: Int32Array;
  private readonly entries: Int16Array;
  private readonly mask: number;
  private readonly firsts: Int32Array;

  /** For buffers of at most `most` features. */
  constructor(slots: Int32Array, entries: Int16Array, most: number) {
    this.slots = slots;
    this.entries = entries;
    this.mask = slots.length - 1;
    this.firsts = new Int32Array(most);
  }

  /**
   * Adds the weights of some features to `sum`, label by label. First slots are read before any is
   * looked at: the processor then waits for many of them at a time.
   */
  addTo(sum: Int32Array, { hash, count }: FeatureBuffer): void {
    const { slots, mask, firsts } = this;
    for (let k = 0; k < count; k += 1) firsts[k] = slots[hash[k] & mask];
    for (let k = 0; k < count; k += 1) {
      const slot = firsts[k];
      if (slot !== 0) this.addRow(sum, isSlotOf(slot, hash[k]) ? slot : this.later(hash[k]));
    }
  }

  /** The slot of a feature whose first place another one has; 0 when it has no weights. */
  private later(hash: number): number {
    const { slots, mask } = this;
    for (let place = (hash + 1) & mask; ; place = (place + 1) & mask) {
      const slot = slots[place];
      if (slot === 0 || isSlotOf(slot, hash)) return slot;
    }
  }

  private addRow(sum: Int32Array, slot: number): void {
    if (slot === 0) return;
    const { entries } = this;
    for (let place = (slot & BEGIN_MASK) - 1; ; place += 1) {
      const entry = entries[place];
      sum[entry & LABEL_MASK] += entry >> WEIGHT_SHIFT;
      if ((entry & LAST_ENTRY) !== 0) return;
    }
  }
}
