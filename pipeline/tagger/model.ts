import { LABEL_COUNT, mayFollow } from './labels.ts';
import { type Transitions, transitionsOf } from './chain.ts';
import { type FeatureBuffer, contextFeatures, MOST_FEATURES } from './features.ts';
import type { Outline } from './outline.ts';
import { shippedKin, type WordKin } from './word-kin.ts';
import { atOffset, WordTypes } from './word-types.ts';

const L = LABEL_COUNT;
/** How far on each side words count. */
export const REACH = 3;
const OFFSETS = 2 * REACH + 1;
/** Two labels share one 32-bit lane of a word's sum: even labels below, odd ones above. */
const LANES = (L + 1) >> 1;
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
/** Score of a transition that may not be. */
const NEVER = -1e30;

/** What is written about the weights at the head of their file. */
export interface ModelCard {
  readonly labels: number;
  readonly rows: number;
  /** Weights of all rows together, those that are 0 not counted. */
  readonly entries: number;
  readonly slotBits: number;
  /** One step of a stored weight. */
  readonly scale: number;
  /** Points of the calibration curve: model probability → measured probability, ascending. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Weight of the second reading, in which other occurrences of a word have a say. */
  readonly agreement: number;
}

/** The weights as they lie in the file, and are used. */
export interface ModelParts {
  /** A feature's hash tells where to begin to look; 0: empty. */
  readonly slots: Int32Array;
  readonly transitions: Int16Array;
  /** The rows of all features. */
  readonly entries: Int16Array;
}

/** The weights: a table from feature hashes to rows of labels with a weight. */
export class Model {
  card: ModelCard;
  readonly transitions: Transitions;
  readonly types: WordTypes;
  private readonly slots: Int32Array;
  private readonly entries: Int16Array;
  private readonly mask: number;
  private vectors = new Int32Array(0);
  private done = new Uint8Array(0);
  private generation = -1;

  constructor(card: ModelCard, { slots, transitions, entries }: ModelParts, kin: WordKin = shippedKin()) {
    this.card = card;
    this.types = new WordTypes(undefined, kin);
    this.transitions = transitionsOf(
      Float64Array.from(transitions, (value, n) =>
        mayFollow(Math.floor(n / L), n % L) ? value * card.scale : NEVER,
      ),
    );
    this.slots = slots;
    this.entries = entries;
    this.mask = slots.length - 1;
  }

  /** Where the row of a feature begins; −1 when it has no weights. */
  private place(hash: number): number {
    const { slots, mask } = this;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const slot = slots[place];
      if (slot === 0) return -1;
      if (isSlotOf(slot, hash)) return (slot & BEGIN_MASK) - 1;
    }
  }

  /** Call between documents: drops what was kept per word when there is too much of it. */
  freshen(): void {
    this.types.freshen();
    if (this.generation === this.types.generation) return;
    this.generation = this.types.generation;
    this.done.fill(0);
  }

  /** The weights that a word type brings a token `offset` places away; where they begin in `vectors`. */
  private vector(type: number, offset: number): number {
    if (type >= this.done.length) this.widen(type);
    const at = (type * OFFSETS + offset + REACH) * LANES;
    const bit = 1 << (offset + REACH);
    if ((this.done[type] & bit) !== 0) return at;
    this.done[type] |= bit;
    const { vectors, entries } = this;
    vectors.fill(0, at, at + LANES);
    const distance = Math.abs(offset);
    for (const item of this.types.featuresOf(type)) {
      if (item.reach < distance) continue;
      const place = this.place(atOffset(item.hash, offset));
      if (place < 0) continue;
      for (let k = place; ; k += 1) {
        const entry = entries[k];
        const label = entry & LABEL_MASK;
        vectors[at + (label >> 1)] += (entry >> WEIGHT_SHIFT) << ((label & 1) << 4);
        if ((entry & LAST_ENTRY) !== 0) break;
      }
    }
    return at;
  }

  private widen(type: number): void {
    const size = Math.max(1 << 12, this.done.length * 2, type + 1);
    const done = new Uint8Array(size);
    done.set(this.done);
    this.done = done;
    const vectors = new Int32Array(size * OFFSETS * LANES);
    vectors.set(this.vectors);
    this.vectors = vectors;
  }

  private readonly lanes = new Int32Array(LANES);
  private readonly sum = new Int32Array(L);
  private readonly firsts = new Int32Array(MOST_FEATURES);
  private readonly begins = new Int32Array(MOST_FEATURES);

  /** Writes the scores of token `i` for every label to `emission`, from `row` on. */
  score(
    o: Outline,
    i: number,
    { emission, row, buffer }: { emission: Float32Array; row: number; buffer: FeatureBuffer },
  ): void {
    const { entries, sum } = this;
    this.wordScores(o, i, sum);
    contextFeatures(o, i, buffer);
    const known = this.places(buffer);
    const { begins } = this;
    for (let k = 0; k < known; k += 1) {
      for (let place = begins[k]; ; place += 1) {
        const entry = entries[place];
        sum[entry & LABEL_MASK] += entry >> WEIGHT_SHIFT;
        if ((entry & LAST_ENTRY) !== 0) break;
      }
    }
    const { scale } = this.card;
    for (let y = 0; y < L; y += 1) emission[row + y] = sum[y] * scale;
  }

  /**
   * Writes to `begins` where the rows of the features with weights begin; how many they are. First slots
   * are read before any is looked at: the processor then waits for many of them at a time.
   */
  private places({ hash, count }: FeatureBuffer): number {
    const { slots, mask, firsts, begins } = this;
    for (let k = 0; k < count; k += 1) firsts[k] = slots[hash[k] & mask];
    let known = 0;
    for (let k = 0; k < count; k += 1) {
      const slot = firsts[k];
      if (slot === 0) continue;
      const place = isSlotOf(slot, hash[k]) ? (slot & BEGIN_MASK) - 1 : this.place(hash[k]);
      if (place < 0) continue;
      begins[known] = place;
      known += 1;
    }
    return known;
  }

  /** Sets `sum` to what the words within reach of token `i` bring. */
  private wordScores(o: Outline, i: number, sum: Int32Array): void {
    const { lanes } = this;
    lanes.fill(0);
    const { count } = o.text;
    const from = i - REACH < 0 ? -i : -REACH;
    const to = i + REACH >= count ? count - 1 - i : REACH;
    for (let offset = from; offset <= to; offset += 1) {
      const at = this.vector(o.type[i + offset], offset);
      const { vectors } = this;
      for (let k = 0; k < LANES; k += 1) lanes[k] += vectors[at + k];
    }
    for (let k = 0; k < LANES - 1; k += 1) {
      const low = (lanes[k] << 16) >> 16;
      sum[2 * k] = low;
      sum[2 * k + 1] = (lanes[k] - low) >> 16;
    }
    sum[L - 1] = (lanes[LANES - 1] << 16) >> 16;
  }
}
