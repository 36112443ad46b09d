import type { ParsedDocument } from '../../schemas/document.ts';
import { isLong } from '../core/heap-growth.ts';
import { decodeNames, type NameTags } from '../tagger/decode.ts';
import { NAME_TYPES, type NameType } from '../tagger/labels.ts';
import { shippedModel } from '../tagger/load.ts';
import { outlineOf } from '../tagger/outline.ts';
import { defineAnnotation } from './_annotation.ts';
import { sentences } from './sentences.ts';
import { tokens } from './tokens.ts';

export type { NameTags, NameType };
export { NAME_TYPES };

/**
 * The names the statistical tagger finds in the view, in order and without overlap: token spans,
 * type numbers (`NAME_TYPES`) and calibrated probabilities as parallel arrays. Demonyms
 * ("Chinese") are among them, with a type of their own.
 */
export const nameTags = defineAnnotation('name-tags', (document: ParsedDocument): NameTags => {
  const text = tokens.of(document);
  const model = shippedModel(text);
  model.freshen();
  const tags = decodeNames(model, outlineOf(text, sentences.of(document), model.types));
  if (isLong(document.view.length)) model.sums.release();
  return tags;
});
