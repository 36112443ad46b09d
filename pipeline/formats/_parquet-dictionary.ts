import { Bytes } from './_parquet-bits.ts';

/** A text as UTF-8 in a buffer, with its hash. */
export interface TextPlace {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
  readonly hash: number;
}

const SLOTS = 64;

/** Whether a placed text comes before other bytes (below 0) or after them, byte by byte: in the order of code points. */
const order = (view: DataView, start: number, end: number, other: Uint8Array): number => {
  const size = Math.min(end - start, other.length);
  for (let i = 0; i < size; i += 1) {
    const difference = view.getUint8(start + i) - other[i];
    if (difference !== 0) return difference;
  }
  return end - start - other.length;
};

const NOTHING = new Uint8Array(0);

/** The lowest and the highest of texts, as UTF-8. */
export class TextBounds {
  private min = NOTHING;
  private max = NOTHING;
  private isEmpty = true;

  take(view: DataView, start: number, end: number): void {
    if (this.isEmpty || order(view, start, end, this.min) < 0) this.min = copyOf(view, start, end);
    if (this.isEmpty || order(view, start, end, this.max) > 0) this.max = copyOf(view, start, end);
    this.isEmpty = false;
  }

  /** Nothing when there are no texts. */
  get bounds(): { readonly min?: string; readonly max?: string } {
    if (this.isEmpty) return {};
    return { min: Buffer.from(this.min).toString('utf8'), max: Buffer.from(this.max).toString('utf8') };
  }

  clear(): void {
    this.isEmpty = true;
  }
}

const copyOf = (view: DataView, start: number, end: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(view.buffer.slice(view.byteOffset + start, view.byteOffset + end) as ArrayBuffer);

/**
 * The distinct texts of a column, as bytes alone: texts are looked up without being kept, as one that
 * is kept keeps the whole document it was cut from.
 */
export class TextDictionary {
  /** Each text once, with its length before it. */
  readonly stored = new Bytes();
  /** Per slot the number of its text plus one; 0: the slot is free. */
  private slots = new Int32Array(SLOTS);
  private places = new Int32Array(SLOTS);
  private hashes = new Int32Array(SLOTS);
  private readonly range = new TextBounds();
  count = 0;

  /** The number of a text; it is entered when it is new. */
  number({ view, start, end, hash }: TextPlace): number {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
      const number = this.slots[slot] - 1;
      if (this.hashes[number] === hash && this.stored.holds(this.places[number], view, start, end))
        return number;
    }
    const number = this.count;
    this.count += 1;
    this.slots[slot] = this.count;
    if (number === this.places.length) this.widen();
    this.places[number] = this.stored.length;
    this.hashes[number] = hash;
    this.stored.placed(view, start, end);
    this.range.take(view, start, end);
    if (this.count * 2 > mask) this.rehash();
    return number;
  }

  get bounds(): { readonly min?: string; readonly max?: string } {
    return this.range.bounds;
  }

  private widen(): void {
    const size = this.places.length * 2;
    const places = new Int32Array(size);
    places.set(this.places);
    this.places = places;
    const hashes = new Int32Array(size);
    hashes.set(this.hashes);
    this.hashes = hashes;
  }

  private rehash(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.count; number += 1) {
      let slot = this.hashes[number] & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }

  clear(): void {
    this.stored.clear();
    this.slots.fill(0);
    this.range.clear();
    this.count = 0;
  }
}
