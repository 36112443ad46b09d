import type { KnownPlace } from './name-places.ts';
import type { NameText } from './name-text.ts';

/** A stretch of tokens that may be a name, cut out of a run of capitals. */
export interface Segment {
  first: number;
  /** Exclusive. */
  last: number;
  /** The token of its head word. */
  head: number;
  /** Number of the title that stands right before it, −1 where none does. */
  title: number;
  /** Its capital may be owed to the start of a sentence. */
  weak: boolean;
  demonym?: KnownPlace;
  place?: KnownPlace;
  /** It begins with a given name, or a title stands before it. */
  person: boolean;
  /** The country whose government it is. */
  government?: KnownPlace;
  rule: string;
}

/** A stretch of which nothing is known yet. All are made here, so that what is read everywhere has one shape. */
export const newSegment = (first: number, last: number, rule: string): Segment => ({
  first,
  last,
  head: last - 1,
  title: -1,
  weak: false,
  demonym: undefined,
  place: undefined,
  person: false,
  government: undefined,
  rule,
});

/** Tokens by which names of more of them are compared. */
const LONGEST_KEY = 16;

/** Equal for names in the same words. */
export const wordsKey = ({ t }: NameText, first: number, last: number): string =>
  t.word.subarray(first, Math.min(last, first + LONGEST_KEY)).join(' ');
