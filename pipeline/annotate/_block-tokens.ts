import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { type Tokens, tokenAt, tokens } from './tokens.ts';

/** The tokens `[first, last)` of each block of a document, by the number of the block. */
export interface BlockTokens {
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** Whether `token` is the first that ends after an offset. */
const isAt = ({ count, end }: Tokens, token: number, offset: number): boolean =>
  (token === count || end[token] > offset) && (token === 0 || end[token - 1] <= offset);

export const blockTokens = defineAnnotation('block-tokens', (document: ParsedDocument): BlockTokens => {
  const { blocks } = document;
  const t = tokens.of(document);
  const first = new Int32Array(blocks.length);
  const last = new Int32Array(blocks.length);
  for (let n = 0; n < blocks.length; n += 1) {
    // Blocks mostly follow each other with no token between.
    const before = n > 0 ? last[n - 1] : 0;
    first[n] = isAt(t, before, blocks[n].start) ? before : tokenAt(t, blocks[n].start);
    last[n] = tokenAt(t, blocks[n].end);
  }
  return { first, last };
});
