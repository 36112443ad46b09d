import { PairTable } from './pair-table.ts';
import { wordId } from './vocabulary.ts';

/** What of a token list a phrase table reads: the number of each token's word. */
export interface WordIds {
  readonly count: number;
  readonly word: Int32Array;
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
  /** The edges of the trie: the node after a node and a word. */
  private readonly edges: PairTable;
  private readonly values: (T | undefined)[];

  constructor(source: Iterable<readonly [readonly string[], T]> | PhraseParts<T> = []) {
    const isParts = 'cells' in source;
    this.edges = isParts ? new PairTable(source.cells, source.count) : new PairTable();
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
