import { readFileSync } from 'node:fs';
import { atAlignment } from './alignment.ts';

/** Word lists whose likeness is kept, two bits each, in the order of `KIN_LISTS` of the build script. */
export const KIN_LISTS = 16;
/** Kinds of use whose likelihood is kept, three bits each: PERSON, ORG, PLACE, other name, demonym. */
export const USES = 5;
/** The first of them, whose mean over a run is looked at: persons, organisations, places. */
export const MAIN_USES = 3;

const MAGIC = 0x4c535732;
const HEAD = 12;
/** Slots of which the file tells how many words stand before them. */
const BLOCK_BITS = 5;

const printOf = (hash: number): number => (hash >>> 16) | 1;

/** What is known of one word: two bits per list, three bits per use. */
export interface Kin {
  readonly hash: number;
  readonly lists: number;
  readonly uses: number;
}

/** The table as it lies in the file, and is used. */
interface KinParts {
  readonly before: Uint32Array;
  readonly prints: Uint16Array;
  readonly lists: Int32Array;
  readonly uses: Uint16Array;
}

/**
 * What word vectors tell of a word: how much its neighbours are like the words of our lists, and as
 * which kind of name words alike were used in the training data. A word is found by its hash;
 * one that is unknown has zeros.
 */
export class WordKin {
  /** Per block of slots: how many words stand before it. */
  private readonly before: Uint32Array;
  /** Per slot: the print of its word; 0 when empty. */
  private readonly prints: Uint16Array;
  /** Per word, in the order of the slots. */
  private readonly lists: Int32Array;
  private readonly uses: Uint16Array;
  private readonly mask: number;

  constructor({ before, prints, lists, uses }: KinParts) {
    this.before = before;
    this.prints = prints;
    this.lists = lists;
    this.uses = uses;
    this.mask = prints.length - 1;
  }

  /** The number of a word; −1 when it is unknown. */
  find(hash: number): number {
    const print = printOf(hash);
    const { prints, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const found = prints[slot];
      if (found === 0) return -1;
      if (found === print) return this.numberOf(slot);
    }
  }
  private numberOf(slot: number): number {
    const block = slot >> BLOCK_BITS;
    let number = this.before[block];
    for (let k = block << BLOCK_BITS; k < slot; k += 1) if (this.prints[k] !== 0) number += 1;
    return number;
  }
  listsOf(number: number): number {
    return number < 0 ? 0 : this.lists[number];
  }
  usesOf(number: number): number {
    return number < 0 ? 0 : this.uses[number];
  }
}

/** A table without words. */
export const noKin = (): WordKin => decodeKin(encodeKin([], 1));

/**
 * The table as a file: magic, bits of the number of slots, number of words; lists of the words in the order
 * of the slots; per block of slots how many words stand before it; a print per slot (0: empty); uses of the
 * words. Of two words with one print at one place the first stays.
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
  const before = new Uint32Array(blocksOf(size));
  const kept: Kin[] = [];
  owner.forEach((word, slot) => {
    if (slot % 2 ** BLOCK_BITS === 0) before[slot >> BLOCK_BITS] = kept.length;
    if (word !== undefined) kept.push(word);
  });
  const parts = [
    Uint32Array.of(MAGIC, slotBits, kept.length),
    Int32Array.from(kept, ({ lists }) => lists),
    before,
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

const blocksOf = (slots: number): number => Math.ceil(slots / 2 ** BLOCK_BITS);

/**
 * Reads a file of `encodeKin`. Throws when it is not one. The table uses the numbers where they lie: the
 * bytes must not be changed later.
 */
export const decodeKin = (bytes: Uint8Array): WordKin => {
  const { buffer, byteOffset } = atAlignment(bytes);
  const [magic, slotBits, count] = bytes.length >= HEAD ? new Uint32Array(buffer, byteOffset, 3) : [];
  if (magic !== MAGIC) throw new Error('name tagger: not a table of words');
  const size = 2 ** slotBits;
  const before = HEAD + 4 * count;
  const prints = before + 4 * blocksOf(size);
  const uses = prints + 2 * size;
  if (bytes.length !== uses + 2 * count) throw new Error('name tagger: the table of words is cut short');
  return new WordKin({
    lists: new Int32Array(buffer, byteOffset + HEAD, count),
    before: new Uint32Array(buffer, byteOffset + before, blocksOf(size)),
    prints: new Uint16Array(buffer, byteOffset + prints, size),
    uses: new Uint16Array(buffer, byteOffset + uses, count),
  });
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
