import type { MediaType } from '../schemas/document.ts';
import type { Resolved } from '../schemas/stages.ts';
import { releaseTransientWords } from './core/vocabulary.ts';
import { runExtractors } from './extract/run-extractors.ts';
import { makeSource } from './core/make-source.ts';
import { parseSource } from './parse/parse-document.ts';
import { resolveDocument } from './resolve/resolve-document.ts';

/** A text given directly, with what is known of it. */
export interface TextInput {
  readonly text: string;
  /** Name of the document; its id is made from it. */
  readonly name?: string;
  readonly mediaType?: MediaType;
  /** Publication date, ISO 8601: the anchor of relative dates. */
  readonly published?: string;
  readonly title?: string;
  /** Read it even when it is not English; otherwise such a text gives a finding and no records. */
  readonly anyLanguage?: boolean;
}

const given = (value: string | undefined, entry: string) =>
  value === undefined
    ? undefined
    : { value, from: 'input' as const, outside: { source: 'option' as const, entry, text: value } };

/** Parses, extracts and resolves one text in memory. Deterministic; reads no clock and no files. */
export const analyse = (input: TextInput): Resolved => {
  releaseTransientWords();
  const source = makeSource({
    text: input.text,
    name: input.name ?? 'text',
    mediaType: input.mediaType ?? 'text/plain',
    given: { published: given(input.published, 'published'), title: given(input.title, 'title') },
  });
  return resolveDocument(runExtractors(parseSource(source, { anyLanguage: input.anyLanguage })));
};
