import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { TokenCursor } from './_cover.ts';
import { tokens } from './tokens.ts';

/** The tokens `[first, last)` of each block of a document, by the number of the block. */
export interface BlockTokens {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

export const blockTokens = defineAnnotation('block-tokens', (document: ParsedDocument): BlockTokens => {
  const { blocks } = document;
  const cursor = new TokenCursor(tokens.of(document));
  const first = new Int32Array(blocks.length);
  const last = new Int32Array(blocks.length);
  for (let n = 0; n < blocks.length; n += 1) {
    first[n] = cursor.at(blocks[n].start);
    last[n] = cursor.at(blocks[n].end);
  }
  return { first, last };
});
