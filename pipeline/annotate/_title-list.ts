import { coverTokens } from './_cover.ts';

/** Set in the kind of a head that is a plural. */
export const PLURAL_BIT = 4;

/**
 * Titles of offices and occupations in the view, in order and without overlap, as parallel arrays.
 * `first`/`last` are token numbers, `last` exclusive; `head` is the token of the head noun. A title
 * is a candidate: whether somebody holds it is for links to say.
 *
 *     Rwanda's Minister of Trade and Industry
 *              ^head
 *              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ first … last
 */
export interface Titles {
  readonly count: number;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly head: Int32Array;
  readonly kind: Uint8Array;
  /** 1 for plurals: "foreign ministers", "astronauts". */
  readonly plural: Uint8Array;
  /** Number of the title that covers a token, −1 where none does. */
  readonly ofToken: Int32Array;
}

/** Titles as they are found, in order. */
export class TitleList {
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly head: number[] = [];
  readonly kind: number[] = [];
  readonly plural: number[] = [];

  add(first: number, last: number, head: number, kind: number): void {
    this.first.push(first);
    this.last.push(last);
    this.head.push(head);
    this.kind.push(kind & 3);
    this.plural.push(kind & PLURAL_BIT ? 1 : 0);
  }

  finish(tokenCount: number): Titles {
    const ofToken = new Int32Array(tokenCount).fill(-1);
    coverTokens(ofToken, this.first, this.last);
    return {
      count: this.first.length,
      first: new Int32Array(this.first),
      last: new Int32Array(this.last),
      head: new Int32Array(this.head),
      kind: new Uint8Array(this.kind),
      plural: new Uint8Array(this.plural),
      ofToken,
    };
  }
}
