import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { endAfter, type Piece } from './_sentence-end.ts';
import { headingEnd } from './_shouted-heading.ts';
import { blockTokens } from './_block-tokens.ts';
import { tokens as tokensOf } from './tokens.ts';

/** The sentences of the view in order, as parallel arrays; `first`/`last` are token numbers, `last` exclusive. */
export interface Sentences {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Number of the block (`document.blocks`) of each sentence. */
  readonly block: Int32Array;
  /** Sentence number of each token; tokens between blocks have that of the sentence before (0 at the start). */
  readonly ofToken: Int32Array;
}

const sentenceNumbers = (count: number, first: readonly number[]): Int32Array => {
  const ofToken = new Int32Array(count);
  for (let n = 0; n < first.length; n += 1) ofToken.fill(n, first[n], first[n + 1] ?? count);
  return ofToken;
};

/**
 * The sentences of a document's view. No sentence crosses a block border. A quotation of several
 * sentences is split like other text, closing marks staying with the sentence they close;
 * `"Who?" she asked` is one; a bracket inside a sentence is never split.
 */
export const sentences = defineAnnotation('sentences', (document: ParsedDocument): Sentences => {
  const t = tokensOf.of(document);
  const first: number[] = [];
  const last: number[] = [];
  const block: number[] = [];
  const areas = blockTokens.of(document);
  for (let number = 0; number < document.blocks.length; number += 1) {
    const piece: Piece = {
      tokens: t,
      from: areas.first[number],
      limit: areas.last[number],
      inQuote: false,
      bracketEnd: -1,
    };
    const heading = headingEnd(t, piece.from, piece.limit);
    if (heading > piece.from) {
      first.push(piece.from);
      last.push(heading);
      block.push(number);
      piece.from = heading;
    }
    for (let i = piece.from; i < piece.limit; ) {
      const next = endAfter(piece, i);
      if (next > 0) {
        first.push(piece.from);
        last.push(next);
        block.push(number);
        piece.from = next;
        i = next;
      } else i += 1;
    }
    if (piece.from < piece.limit) {
      first.push(piece.from);
      last.push(piece.limit);
      block.push(number);
    }
  }
  const start = new Int32Array(first.length);
  const end = new Int32Array(first.length);
  for (let n = 0; n < first.length; n += 1) {
    start[n] = t.start[first[n]];
    end[n] = t.end[last[n] - 1];
  }
  return {
    count: first.length,
    start,
    end,
    first: new Int32Array(first),
    last: new Int32Array(last),
    block: new Int32Array(block),
    ofToken: sentenceNumbers(t.count, first),
  };
});
