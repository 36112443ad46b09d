import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { type NounPhrases, nounPhrases } from './noun-phrases.ts';
import { sentences } from './sentences.ts';
import { tags } from './tags.ts';
import { tokens } from './tokens.ts';
import { type VerbGroups, verbGroups } from './verb-groups.ts';

export type { NounPhrases } from './noun-phrases.ts';
export { VERB, type VerbGroups } from './verb-groups.ts';

/** Noun phrases and verb groups of a document. */
export interface Phrases {
  readonly nouns: NounPhrases;
  readonly verbs: VerbGroups;
}

/** Flat noun phrases with their heads, and verb groups with negation, voice and modal. */
export const phrases = defineAnnotation('phrases', (document: ParsedDocument): Phrases => {
  const t = tokens.of(document);
  const s = sentences.of(document);
  const tagged = tags.of(document);
  return { nouns: nounPhrases(t, tagged, s), verbs: verbGroups(t, tagged, s) };
});
