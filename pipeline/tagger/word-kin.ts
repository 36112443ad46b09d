import { readFileSync } from 'node:fs';

/** Word lists whose likeness is kept, two bits each, in the order of `KIN_LISTS` of the build script. */
export const KIN_LISTS = 16;
/** Kinds of use whose likelihood is kept, three bits each: PERSON, ORG, PLACE, other name, demonym. */
export const USES = 5;

const MAGIC = 0x4c535731;

const printOf = (hash: number): number => (hash >>> 16) | 1;

/** What is known of one word: two bits per list, three bits per use. */
export interface Kin {
  readonly hash: number;
  readonly lists: number;
  readonly uses: number;
}

/**
 * What word vectors tell of a word: how much its neighbours are like the words of our lists, and as
 * which kind of name words alike were used in the training data. A word is found by its hash;
 * one that is unknown has zeros.
 */
export class WordKin {
  private readonly prints: Uint16Array;
  private readonly lists: Int32Array;
  private readonly uses: Uint16Array;
  private readonly mask: number;

  constructor(prints: Uint16Array, lists: Int32Array, uses: Uint16Array) {
    this.prints = prints;
    this.lists = lists;
    this.uses = uses;
    this.mask = prints.length - 1;
  }

  /** Where a word stands; −1 when it is unknown. */
  find(hash: number): number {
    const print = printOf(hash);
    const { prints, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = prints[slot];
      if (found === 0) return -1;
      if (found === print) return slot;
    }
  }
  listsAt(place: number): number {
    return place < 0 ? 0 : this.lists[place];
  }
  usesAt(place: number): number {
    return place < 0 ? 0 : this.uses[place];
  }
}

/** A table without words. */
export const noKin = (): WordKin => new WordKin(new Uint16Array(2), new Int32Array(2), new Uint16Array(2));

/**
 * The table as a file: magic, bits of the number of slots, number of words, a print per slot (0: empty),
 * then lists and uses of the words in the order of the slots. Of two words with one print at one place the
 * first stays.
 */
export const encodeKin = (words: readonly Kin[], slotBits: number): Uint8Array => {
  const size = 2 ** slotBits;
  const prints = new Uint16Array(size);
  const owner: (Kin | undefined)[] = Array.from({ length: size });
  for (const word of words) {
    const print = printOf(word.hash);
    let slot = word.hash & (size - 1);
    while (prints[slot] !== 0 && prints[slot] !== print) slot = (slot + 1) & (size - 1);
    if (prints[slot] !== 0) continue;
    prints[slot] = print;
    owner[slot] = word;
  }
  const kept = owner.filter((word) => word !== undefined);
  const head = Uint32Array.of(MAGIC, slotBits, kept.length);
  const parts = [
    head,
    Int32Array.from(kept, ({ lists }) => lists),
    prints,
    Uint16Array.from(kept, ({ uses }) => uses),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
};

/** Reads a file of `encodeKin`. Throws when it is not one. */
export const decodeKin = (bytes: Uint8Array): WordKin => {
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const [magic, slotBits, count] = bytes.length >= 12 ? new Uint32Array(buffer, 0, 3) : [];
  if (magic !== MAGIC) throw new Error('name tagger: not a table of words');
  const size = 2 ** slotBits;
  if (bytes.length !== 12 + count * 6 + size * 2)
    throw new Error('name tagger: the table of words is cut short');
  const packed = new Int32Array(buffer, 12, count);
  const prints = new Uint16Array(buffer, 12 + count * 4, size);
  const used = new Uint16Array(buffer, 12 + count * 4 + size * 2, count);
  const lists = new Int32Array(size);
  const uses = new Uint16Array(size);
  let row = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (prints[slot] === 0) continue;
    lists[slot] = packed[row];
    uses[slot] = used[row];
    row += 1;
  }
  return new WordKin(prints, lists, uses);
};

/** Lists of which a word is clearly alike, a bit each, of its two bits per list. */
export const clearLists = (lists: number): number => {
  let mask = 0;
  for (let n = 0; n < KIN_LISTS; n += 1) if (((lists >>> (n * 2)) & 2) !== 0) mask |= 1 << n;
  return mask;
};

const LEAST_LEVEL = 3;

/** The likeliest use of a word, how likely, and the second when it is near; 0 when none is likely. */
export const leadingUse = (uses: number): number => {
  let best = -1;
  let second = -1;
  let which = 0;
  let next = 0;
  for (let n = 0; n < USES; n += 1) {
    const level = (uses >> (n * 3)) & 7;
    if (level > best) {
      second = best;
      next = which;
      best = level;
      which = n;
    } else if (level > second) {
      second = level;
      next = n;
    }
  }
  return best < LEAST_LEVEL ? 0 : 1 + which * 64 + (best >> 1) * 16 + (best - second < 2 ? next + 1 : 0);
};

let loaded: WordKin | undefined;

/** The table that is shipped, read once. */
export const shippedKin = (): WordKin => {
  loaded ??= decodeKin(readFileSync(new URL('./weights/words.bin', import.meta.url)));
  return loaded;
};
