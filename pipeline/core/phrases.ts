import { wordId } from './vocabulary.ts';

/** What of a token list a phrase table reads: the number of each token's word. */
export interface WordIds {
  readonly count: number;
  readonly word: Int32Array;
}

const NODE_FACTOR = 1 << 21;

/**
 * Phrases of one or more tokens, looked up by token numbers in a trie. Split a phrase the way the
 * tokeniser does: `['u.s.', 'dollars']`, `['north', 'macedonia']`, `['saudi', '-', 'led']`.
 */
export class PhraseTable<T> {
  private readonly edges = new Map<number, number>();
  private readonly values: (T | undefined)[] = [undefined];

  constructor(entries: Iterable<readonly [readonly string[], T]> = []) {
    for (const [words, value] of entries) this.add(words, value);
  }

  add(words: readonly string[], value: T): void {
    let node = 0;
    for (const word of words) {
      const key = node * NODE_FACTOR + wordId(word);
      let next = this.edges.get(key);
      if (next === undefined) {
        next = this.values.length;
        this.values.push(undefined);
        this.edges.set(key, next);
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
      const next = this.edges.get(node * NODE_FACTOR + tokens.word[i]);
      if (next === undefined) break;
      node = next;
      const value = this.values[node];
      if (value !== undefined) found = { value, end: i + 1 };
    }
    return found;
  }
}
