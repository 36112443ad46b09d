import { wordId } from './vocabulary.ts';

/** What of a token list a phrase table reads: the number of each token's word. */
export interface WordIds {
  readonly count: number;
  readonly word: Int32Array;
}

const slotOf = (node: number, word: number): number => {
  const mixed = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** The edges of a trie, node and word to node, in a table of integers. */
class Edges {
  /** Per slot: node before plus one (0: the slot is free), word, node after. */
  private cells: Int32Array<ArrayBufferLike>;
  private mask: number;
  private count: number;

  constructor(cells: Int32Array = new Int32Array(3 * 16), count = 0) {
    this.cells = cells;
    this.mask = cells.length / 3 - 1;
    this.count = count;
  }

  parts(): { readonly cells: Int32Array; readonly count: number } {
    return { cells: this.cells, count: this.count };
  }

  /** The node after; −1 when there is none. */
  get(node: number, word: number): number {
    const { cells, mask } = this;
    for (let slot = slotOf(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      if (cells[at] === 0) return -1;
      if (cells[at] === node + 1 && cells[at + 1] === word) return cells[at + 2];
    }
  }

  add(node: number, word: number, next: number): void {
    if (this.count * 2 >= this.mask) this.grow();
    this.count += 1;
    const { cells, mask } = this;
    let slot = slotOf(node, word) & mask;
    while (cells[slot * 3] !== 0) slot = (slot + 1) & mask;
    cells[slot * 3] = node + 1;
    cells[slot * 3 + 1] = word;
    cells[slot * 3 + 2] = next;
  }

  private grow(): void {
    const { cells } = this;
    this.cells = new Int32Array(cells.length * 2);
    this.mask = this.mask * 2 + 1;
    this.count = 0;
    for (let at = 0; at < cells.length; at += 3) {
      if (cells[at] !== 0) this.add(cells[at] - 1, cells[at + 1], cells[at + 2]);
    }
  }
}

/** What a `PhraseTable` is made of: the slots of its edges, how many are taken, the value of each node. */
export interface PhraseParts<T> {
  readonly cells: Int32Array;
  readonly count: number;
  readonly values: (T | undefined)[];
}

/**
 * Phrases of one or more tokens, looked up by token numbers in a trie. Split a phrase the way the
 * tokeniser does: `['u.s.', 'dollars']`, `['north', 'macedonia']`, `['saudi', '-', 'led']`.
 */
export class PhraseTable<T> {
  private readonly edges: Edges;
  private readonly values: (T | undefined)[];

  constructor(source: Iterable<readonly [readonly string[], T]> | PhraseParts<T> = []) {
    const isParts = 'cells' in source;
    this.edges = isParts ? new Edges(source.cells, source.count) : new Edges();
    this.values = isParts ? source.values : [undefined];
    if (!isParts) for (const [words, value] of source) this.add(words, value);
  }

  parts(): PhraseParts<T> {
    return { ...this.edges.parts(), values: this.values };
  }

  add(words: readonly string[], value: T): void {
    let node = 0;
    for (const word of words) {
      const id = wordId(word);
      let next = this.edges.get(node, id);
      if (next < 0) {
        next = this.values.length;
        this.values.push(undefined);
        this.edges.add(node, id, next);
      }
      node = next;
    }
    this.values[node] = value;
  }

  /**
   * The longest phrase that begins at token `from` and ends before token `limit`;
   * `undefined` when there is none.
   */
  longest(tokens: WordIds, from: number, limit = tokens.count): { value: T; end: number } | undefined {
    let node = 0;
    let found: { value: T; end: number } | undefined;
    for (let i = from; i < limit; i += 1) {
      const next = this.edges.get(node, tokens.word[i]);
      if (next < 0) break;
      node = next;
      const value = this.values[node];
      if (value !== undefined) found = { value, end: i + 1 };
    }
    return found;
  }
}
