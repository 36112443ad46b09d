import type { KnownPlace } from './name-places.ts';

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
