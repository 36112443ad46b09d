import { LABEL_COUNT } from './labels.ts';
import { type Transitions, transitionsOf } from './chain.ts';
import { type FeatureBuffer, contextFeatures } from './features.ts';
import type { Outline } from './outline.ts';
import { atOffset, WordTypes } from './word-types.ts';

const L = LABEL_COUNT;
const MAGIC = 0x4c534e31;
/** How far on each side words count. */
export const REACH = 3;
const PRINT_BITS = 14;
const PRINT_MASK = (1 << PRINT_BITS) - 1;
const OFFSETS = 2 * REACH + 1;

/** What is written about the weights at the head of their file. */
export interface ModelCard {
  readonly labels: number;
  readonly rows: number;
  readonly slotBits: number;
  /** One step of a stored weight. */
  readonly scale: number;
  /** Points of the calibration curve: model probability → measured probability, ascending. */
  readonly calibration: readonly (readonly [number, number])[];
  /** Weight of the second reading, in which other occurrences of a word have a say. */
  readonly agreement: number;
}

/** The weights: a table from feature hashes to rows of one signed byte per label. */
export class Model {
  card: ModelCard;
  readonly transitions: Transitions;
  readonly types = new WordTypes();
  /** Per slot: number of the row, from 1, and the print of its feature; 0 when empty. */
  private readonly slots: Int32Array;
  private readonly rows: Int8Array;
  private readonly mask: number;
  private vectors = new Int16Array(0);
  private done = new Uint8Array(0);
  private generation = -1;

  constructor(card: ModelCard, parts: { transitions: Int16Array; prints: Uint16Array; rows: Int8Array }) {
    this.card = card;
    this.transitions = transitionsOf(Float64Array.from(parts.transitions, (value) => value * card.scale));
    this.rows = parts.rows;
    this.mask = parts.prints.length - 1;
    this.slots = new Int32Array(parts.prints.length);
    let row = 0;
    for (let slot = 0; slot < parts.prints.length; slot += 1) {
      if (parts.prints[slot] === 0) continue;
      row += 1;
      this.slots[slot] = (row << PRINT_BITS) | parts.prints[slot];
    }
  }

  /** Where the row of a feature begins; −1 when it has no weights. */
  private place(hash: number): number {
    const print = printOf(hash);
    for (let slot = hash & this.mask; ; slot = (slot + 1) & this.mask) {
      const found = this.slots[slot];
      if (found === 0) return -1;
      if ((found & PRINT_MASK) === print) return ((found >>> PRINT_BITS) - 1) * L;
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
    const at = (type * OFFSETS + offset + REACH) * L;
    const bit = 1 << (offset + REACH);
    if ((this.done[type] & bit) !== 0) return at;
    this.done[type] |= bit;
    const { vectors, rows } = this;
    vectors.fill(0, at, at + L);
    const distance = Math.abs(offset);
    for (const item of this.types.featuresOf(type)) {
      if (item.reach < distance) continue;
      const place = this.place(atOffset(item.hash, offset));
      if (place < 0) continue;
      for (let y = 0; y < L; y += 1) vectors[at + y] += rows[place + y];
    }
    return at;
  }

  private widen(type: number): void {
    const size = Math.max(1 << 12, this.done.length * 2, type + 1);
    const done = new Uint8Array(size);
    done.set(this.done);
    this.done = done;
    const vectors = new Int16Array(size * OFFSETS * L);
    vectors.set(this.vectors);
    this.vectors = vectors;
  }

  /** Adds up the weights of token `i` for every label into `sum`. */
  score(o: Outline, i: number, { sum, buffer }: { sum: Int32Array; buffer: FeatureBuffer }): void {
    sum.fill(0);
    const { count } = o.text;
    const from = i - REACH < 0 ? -i : -REACH;
    const to = i + REACH >= count ? count - 1 - i : REACH;
    for (let offset = from; offset <= to; offset += 1) {
      const at = this.vector(o.type[i + offset], offset);
      const { vectors } = this;
      for (let y = 0; y < L; y += 1) sum[y] += vectors[at + y];
    }
    contextFeatures(o, i, buffer);
    const { rows } = this;
    for (let k = 0; k < buffer.count; k += 1) {
      const place = this.place(buffer.hash[k]);
      if (place < 0) continue;
      for (let y = 0; y < L; y += 1) sum[y] += rows[place + y];
    }
  }
}

/** What of a hash is kept beside its slot, to tell features apart; never 0. */
export const printOf = (hash: number): number => (hash >>> (32 - PRINT_BITS)) | 1;

/** The weights as one file: magic, length of the card, card as JSON, transitions, prints, rows. */
export const encodeModel = (
  card: ModelCard,
  parts: { transitions: Int16Array; prints: Uint16Array; rows: Int8Array },
): Uint8Array => {
  const json = new TextEncoder().encode(JSON.stringify(card));
  const head = 8 + json.length + (json.length & 1);
  const bytes = new Uint8Array(
    head + parts.transitions.byteLength + parts.prints.byteLength + parts.rows.byteLength,
  );
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  bytes.set(json, 8);
  const sections = [parts.transitions, parts.prints, parts.rows];
  let at = head;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += section.byteLength;
  }
  return bytes;
};

/** Reads a file of weights. Throws when it is not one. */
export const decodeModel = (bytes: Uint8Array): Model => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error('name tagger: not a file of weights');
  const length = view.getUint32(4, true);
  const card = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as ModelCard;
  if (card.labels !== L) throw new Error('name tagger: the weights belong to another set of labels');
  let at = 8 + length + (length & 1);
  const take = (size: number): ArrayBuffer => {
    if (at + size > bytes.length) throw new Error('name tagger: the file of weights is cut short');
    const from = bytes.byteOffset + at;
    at += size;
    return (bytes.buffer as ArrayBuffer).slice(from, from + size);
  };
  const transitions = new Int16Array(take(L * L * 2));
  const prints = new Uint16Array(take(2 ** card.slotBits * 2));
  if (at + card.rows * L > bytes.length) throw new Error('name tagger: the file of weights is cut short');
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset + at, card.rows * L);
  return new Model(card, { transitions, prints, rows });
};
