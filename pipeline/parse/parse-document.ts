import type { MediaType, Metadata, ParsedDocument, Source } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import { InvariantError } from '../core/errors.ts';
import { type Language, languageOf } from './language.ts';
import { mergeMetadata } from './metadata.ts';
import type { Parsed } from './parsed.ts';
import { parsePlain } from './plain.ts';
import { withoutUnseen } from './unseen.ts';

type Parser = (source: Source) => Parsed;

const parsers: Partial<Record<MediaType, Parser>> = { 'text/plain': parsePlain };

/** Takes parsers that are loaded already, so that nothing has to be awaited. */
export const useParsers = (loaded: Partial<Record<MediaType, Parser>>): void => {
  Object.assign(parsers, loaded);
};

/** Loads what the media types need. Await it before `parseSource` meets Markdown or HTML. */
export const prepareParsers = async (mediaTypes: Iterable<MediaType>): Promise<void> => {
  const wanted = new Set(mediaTypes);
  if (wanted.has('text/markdown')) parsers['text/markdown'] ??= (await import('./markdown.ts')).parseMarkdown;
  if (wanted.has('text/html')) parsers['text/html'] ??= (await import('./html.ts')).parseHtml;
};

const SURROGATE = /[\ud800-\udfff]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const textFindings = (source: Source, parsed: Parsed): Finding[] => {
  const findings: Finding[] = [];
  if (!parsed.blocks.length)
    findings.push({ code: 'TEXT_EMPTY', message: `${source.name} holds no readable text` });
  const lone = SURROGATE.test(source.raw) ? LONE_SURROGATE.exec(source.raw) : null;
  if (lone)
    findings.push({
      code: 'LONE_SURROGATE',
      message: `half a character (U+${lone[0].charCodeAt(0).toString(16).toUpperCase()})`,
      raw: { start: lone.index, end: lone.index + 1 },
    });
  return findings;
};

const languageMetadata = (language: Language | undefined): Metadata => {
  if (!language) return {};
  const outside = { source: 'reference' as const, entry: 'lexicon/function-words', text: language.basis };
  return { language: { value: language.code, from: 'text', outside } };
};

const notEnglish = ({ code, basis }: Language): Finding => ({
  code: 'LANGUAGE_NOT_ENGLISH',
  message: `the text is ${code === 'und' ? 'not English' : `in ${code}, not English`} (${basis}); nothing was taken from it`,
});

export interface ParseOptions {
  /** Read texts in other languages too: numbers and names may be right, the rest is not. */
  readonly anyLanguage?: boolean;
}

/**
 * Parses a source. Never throws for what a text holds: that becomes findings. A text that is not
 * English has an empty view, so that no stage makes nonsense of it.
 */
export const parseSource = (source: Source, options: ParseOptions = {}): ParsedDocument => {
  const parse = parsers[source.mediaType];
  if (!parse) throw new InvariantError(`prepareParsers(['${source.mediaType}']) was not awaited`);
  const parsed = withoutUnseen(parse(source));
  const language = languageOf(parsed.view, parsed.blocks);
  const isForeign = !options.anyLanguage && language !== undefined && language.code !== 'en';
  const { metadata, findings } = mergeMetadata([
    source.given,
    ...parsed.metadata,
    languageMetadata(language),
  ]);
  const noted = isForeign ? [notEnglish(language)] : [];
  return {
    source,
    view: isForeign ? '' : parsed.view,
    map: isForeign ? [] : parsed.map,
    blocks: isForeign ? [] : parsed.blocks,
    metadata,
    findings: [
      ...(source.findings ?? []),
      ...parsed.findings,
      ...textFindings(source, parsed),
      ...findings,
      ...noted,
    ],
  };
};
