/**
 * What was worked out when the command line was built: the vocabulary of the word lists and the
 * tables made of them. Reading it takes a fraction of the time of making it. The launcher hands it
 * over; the library and the sources run without it and make the tables themselves.
 */
export interface AheadTables {
  /** Lexicon words by number, one behind the other. */
  readonly words: KeptWords;
  /** The hash table over them; see `Table` in `vocabulary.ts`. */
  readonly cells: Int32Array;
  /** The sets that `wordSet` makes. */
  readonly sets: AheadSets;
  /** By name what `prepared` gives, in parts. */
  readonly tables: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Words as one text: a string each would take longer to read than all else. */
export interface KeptWords {
  readonly text: string;
  /** Where each begins, in code units; one more at the end. */
  readonly from: Int32Array;
}

/** The sets of a build in the order in which its modules make them. */
export interface AheadSets {
  /** The list of each, as it is written. */
  readonly lists: readonly string[];
  /** The numbers of the words of all sets, one set behind the other. */
  readonly ids: Int32Array;
  /** Where the numbers of each begin; one more at the end. */
  readonly from: Int32Array;
  /** Where the bits of each begin among those of all, in bytes; one more at the end. */
  readonly bytes: Int32Array;
}

declare const AHEAD_TABLES: (() => AheadTables | undefined) | undefined;

/** `undefined` where nothing was worked out ahead. */
export const ahead: AheadTables | undefined = typeof AHEAD_TABLES === 'function' ? AHEAD_TABLES() : undefined;
