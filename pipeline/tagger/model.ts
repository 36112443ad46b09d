import { LABEL_COUNT, mayFollow } from './labels.ts';
import { type Transitions, transitionsOf } from './chain.ts';
import { type FeatureBuffer, contextFeatures } from './features.ts';
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
const LAST_ENTRY = 64;
const LABEL_MASK = 63;
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

/** The weights as they lie in the file. */
export interface ModelParts {
  readonly transitions: Int16Array;
  /** Per slot: the print of its feature; 0 when empty. */
  readonly prints: Uint16Array;
  /** Per row, in the order of the slots: how many labels have a weight. */
  readonly counts: Uint8Array;
  /** The labels of all rows and their weights. */
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

/** The weights: a table from feature hashes to rows of labels with a weight. */
export class Model {
  card: ModelCard;
  readonly transitions: Transitions;
  readonly types: WordTypes;
  private readonly prints: Uint16Array;
  /** Per slot: where its row begins in `entries`. */
  private readonly begin: Int32Array;
  private readonly entries: Int16Array;
  private readonly mask: number;
  private vectors = new Int32Array(0);
  private done = new Uint8Array(0);
  private generation = -1;

  constructor(card: ModelCard, parts: ModelParts, kin: WordKin = shippedKin()) {
    this.card = card;
    this.types = new WordTypes(undefined, kin);
    this.transitions = transitionsOf(
      Float64Array.from(parts.transitions, (value, n) =>
        mayFollow(Math.floor(n / L), n % L) ? value * card.scale : NEVER,
      ),
    );
    const { prints, counts, labels, weights } = parts;
    this.prints = prints;
    this.mask = prints.length - 1;
    this.begin = new Int32Array(prints.length);
    this.entries = new Int16Array(labels.length);
    for (let k = 0; k < labels.length; k += 1) this.entries[k] = (weights[k] << 7) | labels[k];
    let row = 0;
    let at = 0;
    for (let slot = 0; slot < prints.length; slot += 1) {
      if (prints[slot] === 0) continue;
      this.begin[slot] = at;
      at += counts[row];
      this.entries[at - 1] |= LAST_ENTRY;
      row += 1;
    }
  }

  /** Where the row of a feature begins; −1 when it has no weights. */
  private place(hash: number): number {
    const print = printOf(hash);
    const { prints, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = prints[slot];
      if (found === 0) return -1;
      if (found === print) return this.begin[slot];
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
        vectors[at + (label >> 1)] += (entry >> 7) << ((label & 1) << 4);
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

  /** Writes the scores of token `i` for every label to `emission`, from `row` on. */
  score(
    o: Outline,
    i: number,
    { emission, row, buffer }: { emission: Float32Array; row: number; buffer: FeatureBuffer },
  ): void {
    const { entries, sum } = this;
    this.wordScores(o, i, sum);
    contextFeatures(o, i, buffer);
    const { hash, count } = buffer;
    for (let k = 0; k < count; k += 1) {
      let place = this.place(hash[k]);
      if (place < 0) continue;
      for (; ; place += 1) {
        const entry = entries[place];
        sum[entry & LABEL_MASK] += entry >> 7;
        if ((entry & LAST_ENTRY) !== 0) break;
      }
    }
    const { scale } = this.card;
    for (let y = 0; y < L; y += 1) emission[row + y] = sum[y] * scale;
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

/** What of a hash is kept in its slot, to tell features apart; never 0. */
export const printOf = (hash: number): number => (hash >>> 18) | 1;
