/**
 * Words as integers. Each token of a document gets the number of its lower-cased form, so that
 * the hot path compares integers and allocates no strings.
 *
 * Words of the lexicon are permanent and have small numbers; words met in documents are transient
 * and are forgotten between documents once there are many, so that memory does not grow with the
 * corpus. Numbers never leave the process and decide no order.
 */

import { ahead, type AheadSets, type KeptWords } from './ahead.ts';
import { lengthOf, unitAt } from './text-units.ts';

const PERMANENT_LIMIT = 1 << 20;
const TRANSIENT_LIMIT = 1 << 18;
const RIGHT_QUOTE = 0x2019;

/** Lower-cases one ASCII code unit and folds the typographic apostrophe; others are unchanged. */
const foldUnit = (unit: number): number => {
  if (unit >= 65 && unit <= 90) return unit + 32;
  return unit === RIGHT_QUOTE ? 39 : unit;
};

/** The form under which a word is filed: lower case, straight apostrophe. */
export const normalForm = (word: string): string => word.toLowerCase().replaceAll('’', "'");

/** True for lower-case ASCII words, which most lexicon words are; false says nothing. */
const isNormal = (word: string): boolean => {
  for (let i = 0; i < word.length; i += 1) {
    const unit = word.charCodeAt(i);
    if (unit >= 128 || (unit >= 65 && unit <= 90)) return false;
  }
  return true;
};

class Table {
  /** Per slot the index of its word plus one (0: the slot is free), then the word's hash. */
  private cells: Int32Array<ArrayBufferLike>;
  private mask: number;
  /** By index; a word that a build kept stands here once somebody asked for it. */
  private readonly words: (string | undefined)[];
  private readonly kept: KeptWords | undefined;
  private readonly initial: number;

  constructor(size: number, cells: Int32Array = new Int32Array(size * 2), kept?: KeptWords) {
    this.initial = size;
    this.cells = cells;
    this.mask = cells.length / 2 - 1;
    this.kept = kept;
    this.words = kept ? new Array<undefined>(kept.from.length - 1).fill(undefined) : [];
  }

  parts(): { readonly words: KeptWords; readonly cells: Int32Array } {
    const words = this.words.map((_, index) => this.word(index));
    const from = new Int32Array(words.length + 1);
    for (const [index, word] of words.entries()) from[index + 1] = from[index] + word.length;
    return { words: { text: words.join(''), from }, cells: this.cells };
  }

  get count(): number {
    return this.words.length;
  }

  word(index: number): string {
    return this.words[index] ?? this.read(index);
  }

  /** What no word has this number is empty: before the first token of a text there is none. */
  private read(index: number): string {
    if (!this.kept || index < 0 || index + 1 >= this.kept.from.length) return '';
    const { text, from } = this.kept;
    const word = text.slice(from[index], from[index + 1]);
    this.words[index] = word;
    return word;
  }

  clear(): void {
    this.cells = new Int32Array(this.initial * 2);
    this.mask = this.initial - 1;
    this.words.length = 0;
  }

  /** The index of the word `text[start, end)` with this hash, or −1. */
  find(hash: number, text: string, start: number, end: number): number {
    const { cells, mask } = this;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = cells[slot * 2];
      if (index === 0) return -1;
      if (cells[slot * 2 + 1] === hash && sameWord(this.word(index - 1), text, start, end)) return index - 1;
    }
  }

  add(hash: number, word: string): number {
    if (this.count * 2 > this.mask) this.grow();
    this.words.push(word);
    this.place(hash, this.words.length);
    return this.words.length - 1;
  }

  private place(hash: number, index: number): void {
    const { cells, mask } = this;
    let slot = hash & mask;
    while (cells[slot * 2] !== 0) slot = (slot + 1) & mask;
    cells[slot * 2] = index;
    cells[slot * 2 + 1] = hash;
  }

  private grow(): void {
    const { cells } = this;
    this.cells = new Int32Array(cells.length * 2);
    this.mask = this.mask * 2 + 1;
    for (let at = 0; at < cells.length; at += 2) if (cells[at] !== 0) this.place(cells[at + 1], cells[at]);
  }
}

const sameWord = (word: string, text: string, start: number, end: number): boolean => {
  const length = lengthOf(word);
  if (length !== end - start) return false;
  for (let i = 0; i < length; i += 1) {
    if (unitAt(word, i) !== foldUnit(unitAt(text, start + i))) return false;
  }
  return true;
};

/** For callers that hash while they scan: `hash = Math.imul(hash ^ unit, HASH_PRIME)` from HASH_SEED over folded units. */
export const HASH_SEED = 0x811c9dc5 | 0;
export const HASH_PRIME = 0x01000193;

const finishHash = (hash: number): number => (hash ^ (hash >>> 15)) & 0x3fffffff;

const hashOf = (text: string, start: number, end: number): number => {
  let hash = HASH_SEED;
  for (let i = start; i < end; i += 1) hash = Math.imul(hash ^ foldUnit(unitAt(text, i)), HASH_PRIME);
  return finishHash(hash);
};

const permanent = new Table(1 << 17, ahead?.cells, ahead?.words);
const transient = new Table(1 << 14);

/** The lexicon words so far and their hash table, for a build that keeps them. */
export const lexiconParts = (): { readonly words: KeptWords; readonly cells: Int32Array } =>
  permanent.parts();

/** The number of a lexicon word; it is entered if new. Give it in any case. */
export const wordId = (word: string): number => {
  const form = isNormal(word) ? word : normalForm(word);
  const hash = hashOf(form, 0, form.length);
  const known = permanent.find(hash, form, 0, form.length);
  if (known >= 0) return known;
  if (permanent.count >= PERMANENT_LIMIT) throw new Error('vocabulary: too many lexicon words');
  return permanent.add(hash, form);
};

/** The number of the word at `text[start, end)`; unknown words are entered for the time being. */
export const internToken = (text: string, start: number, end: number, ascii: boolean): number => {
  if (!ascii) {
    const form = normalForm(text.slice(start, end));
    return internForm(form, 0, form.length);
  }
  return internForm(text, start, end);
};

const internForm = (text: string, start: number, end: number): number =>
  internWithHash(text, start, end, hashOf(text, start, end));

/** As `internToken`, for ASCII words whose running hash the caller has. */
export const internHashed = (text: string, start: number, end: number, running: number): number =>
  internWithHash(text, start, end, finishHash(running));

const internWithHash = (text: string, start: number, end: number, hash: number): number => {
  const known = permanent.find(hash, text, start, end);
  if (known >= 0) return known;
  const seen = transient.find(hash, text, start, end);
  if (seen >= 0) return PERMANENT_LIMIT + seen;
  return PERMANENT_LIMIT + transient.add(hash, normalForm(text.slice(start, end)));
};

/** The lower-cased word with this number. */
export const wordText = (id: number): string =>
  id < PERMANENT_LIMIT ? permanent.word(id) : transient.word(id - PERMANENT_LIMIT);

let release = 0;

/** How many times words were forgotten: a cache by word number is stale when this has changed. */
export const releaseCount = (): number => release;

/** Numbers from here on are words of documents, below are lexicon words. */
export const FIRST_TRANSIENT = PERMANENT_LIMIT;

/** Forgets words met in documents when there are more than `kept`. Call between documents only. */
export const releaseTransientWords = (kept = TRANSIENT_LIMIT): void => {
  if (transient.count <= kept) return;
  transient.clear();
  release += 1;
};

/** What a `WordSet` is made of. */
export interface SetParts {
  /** A bit per number, eight to a byte: whether the word is a member. */
  readonly members: Uint8Array;
  readonly size: number;
}

const membersOf = (words: Iterable<string>): SetParts => {
  const ids = [...words].map(wordId);
  const members = new Uint8Array((ids.reduce((most, id) => Math.max(most, id), -1) >> 3) + 1);
  for (const id of ids) members[id >> 3] |= 1 << (id & 7);
  return { members, size: ids.length };
};

/** A set whose members are put together when somebody asks for one. */
export interface LaterParts {
  readonly size: number;
  readonly make: () => Uint8Array;
}

const NO_MEMBERS = new Uint8Array(0);

/**
 * A set of lexicon words, asked by number. There are hundreds of sets, and one question seldom goes to
 * the set of the one before: kept as bits, most of them stay near the processor.
 */
export class WordSet {
  private members: Uint8Array;
  private later: LaterParts | undefined;
  readonly size: number;

  constructor(source: Iterable<string> | SetParts | LaterParts) {
    if ('make' in source) {
      this.members = NO_MEMBERS;
      this.later = source;
      this.size = source.size;
    } else {
      const { members, size } = 'members' in source ? source : membersOf(source);
      this.members = members;
      this.later = undefined;
      this.size = size;
    }
  }

  parts(): SetParts {
    this.fill();
    return { members: this.members, size: this.size };
  }

  has(id: number): boolean {
    const { members } = this;
    // A look beyond the end would make every later look slow; no number is in no set.
    if (id < members.length << 3) return (members[id >> 3] & (1 << (id & 7))) !== 0;
    return this.later !== undefined && this.fill().has(id);
  }

  private fill(): this {
    if (this.later) this.members = this.later.make();
    this.later = undefined;
    return this;
  }
}

/** The words of a list that is written with white space between them, in their order. */
export const wordList = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** The lists of which sets were made here, for a build that keeps them. */
const setLists: string[] = [];

/** What a build keeps of all sets of lists made so far. */
export const setParts = (): AheadSets => {
  const ids: number[] = [];
  const from = [0];
  const bytes = [0];
  for (const list of setLists) {
    const own = wordList(list).map(wordId);
    ids.push(...own);
    from.push(ids.length);
    bytes.push(bytes[bytes.length - 1] + (own.reduce((most, id) => Math.max(most, id), -1) >> 3) + 1);
  }
  return {
    lists: [...setLists],
    ids: Int32Array.from(ids),
    from: Int32Array.from(from),
    bytes: Int32Array.from(bytes),
  };
};

/** Gives the sets of a build: modules mostly ask for them in the order in which the build made them. */
export class KeptSets {
  private readonly kept: AheadSets;
  private readonly bits: Uint8Array;
  private next = 0;
  private byList: Map<string, number> | undefined;

  constructor(kept: AheadSets) {
    this.kept = kept;
    this.bits = new Uint8Array(kept.bytes[kept.lists.length]);
  }

  get(list: string): WordSet | undefined {
    const { lists } = this.kept;
    if (lists[this.next] !== list) {
      this.byList ??= new Map(lists.map((known, k) => [known, k]));
      const other = this.byList.get(list);
      if (other === undefined) return undefined;
      this.next = other;
    }
    this.next += 1;
    return this.at(this.next - 1);
  }

  private at(k: number): WordSet {
    const { ids, from, bytes } = this.kept;
    const make = (): Uint8Array => {
      const members = this.bits.subarray(bytes[k], bytes[k + 1]);
      for (let i = from[k]; i < from[k + 1]; i += 1) members[ids[i] >> 3] |= 1 << (ids[i] & 7);
      return members;
    };
    return new WordSet({ size: from[k + 1] - from[k], make });
  }
}

const keptSets = ahead?.sets && new KeptSets(ahead.sets);

/** The set of the words of a list that is written with white space between them. */
export const wordSet = (list: string): WordSet => {
  const kept = keptSets?.get(list);
  if (kept) return kept;
  if (!keptSets) setLists.push(list);
  return new WordSet(wordList(list));
};

/** What a `WordMap` is made of. */
export interface MapParts<T> {
  /** Per word the place of its value plus one; 0 for words that are not in the table. */
  readonly places: Uint16Array;
  readonly values: T[];
}

const placesOf = <T>(entries: Iterable<readonly [string, T]>): MapParts<T> => {
  const byId = new Map<number, T>();
  let most = -1;
  for (const [word, value] of entries) {
    const id = wordId(word);
    if (id > most) most = id;
    byId.set(id, value);
  }
  const places = new Uint16Array(most + 1);
  const values: T[] = [];
  for (const [id, value] of byId) {
    values.push(value);
    places[id] = values.length;
  }
  if (values.length > 0xffff) throw new Error('vocabulary: too many words in one table');
  return { places, values };
};

/** A table from lexicon words to anything, asked by number. */
export class WordMap<T> {
  private readonly places: Uint16Array;
  private readonly values: T[];

  constructor(source: Iterable<readonly [string, T]> | MapParts<T>) {
    const { places, values } = 'places' in source ? source : placesOf(source);
    this.places = places;
    this.values = values;
  }

  parts(): MapParts<T> {
    return { places: this.places, values: this.values };
  }

  get(id: number): T | undefined {
    const place = id < this.places.length ? this.places[id] : 0;
    return place > 0 ? this.values[place - 1] : undefined;
  }

  has(id: number): boolean {
    return id < this.places.length && this.places[id] > 0;
  }

  /** The numbers of its words, from low to high. */
  *ids(): Generator<number> {
    for (let id = 0; id < this.places.length; id += 1) if (this.places[id] > 0) yield id;
  }
}
