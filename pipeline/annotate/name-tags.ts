import type { ParsedDocument } from '../../schemas/document.ts';
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
  const model = shippedModel();
  model.freshen();
  return decodeNames(model, outlineOf(tokens.of(document), sentences.of(document), model.types));
});

/** One name as an object, for code off the hot path. */
export interface NameTag {
  /** First token. */
  readonly first: number;
  /** Last token, exclusive. */
  readonly last: number;
  readonly type: NameType;
  /** 0 to 1. */
  readonly probability: number;
}

/** The names one by one. */
export const eachName = function* (tags: NameTags): Generator<NameTag> {
  for (let n = 0; n < tags.count; n += 1) {
    yield {
      first: tags.first[n],
      last: tags.last[n],
      type: NAME_TYPES[tags.type[n]],
      probability: tags.probability[n],
    };
  }
};

/** The model's probability that name `n` is of a type, for exactly its stretch; not calibrated. */
export const probabilityOfType = (tags: NameTags, n: number, type: NameType): number =>
  tags.typeProbability[n * NAME_TYPES.length + NAME_TYPES.indexOf(type)];
