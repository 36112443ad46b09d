import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { sentences } from './sentences.ts';
import { tagTokens } from './tag-rules.ts';
import { tokens } from './tokens.ts';

export { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

/**
 * A part of speech for each token of the view (`TAG`), by word lists, endings and neighbours: a
 * guess that is right for most words, made in one pass. Where it matters, check the context too.
 */
export const tags = defineAnnotation(
  'tags',
  (document: ParsedDocument): Uint8Array => tagTokens(tokens.of(document), sentences.of(document)),
);
