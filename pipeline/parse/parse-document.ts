import type { MediaType, ParsedDocument, Source } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import { mergeMetadata } from './metadata.ts';
import type { Parsed } from './parsed.ts';
import { parsePlain } from './plain.ts';

type Parser = (source: Source) => Parsed;

const parsers: Partial<Record<MediaType, Parser>> = { 'text/plain': parsePlain };

/** Loads what the media types need. Await it before `parseSource` meets Markdown or HTML. */
export const prepareParsers = async (mediaTypes: Iterable<MediaType>): Promise<void> => {
  const wanted = new Set(mediaTypes);
  if (wanted.has('text/markdown')) parsers['text/markdown'] ??= (await import('./markdown.ts')).parseMarkdown;
  if (wanted.has('text/html')) parsers['text/html'] ??= (await import('./html.ts')).parseHtml;
};

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const textFindings = (source: Source, parsed: Parsed): Finding[] => {
  const findings: Finding[] = [];
  if (!parsed.blocks.length)
    findings.push({ code: 'TEXT_EMPTY', message: `${source.name} holds no readable text` });
  const lone = LONE_SURROGATE.exec(source.raw);
  if (lone)
    findings.push({
      code: 'LONE_SURROGATE',
      message: `half a character (U+${lone[0].charCodeAt(0).toString(16).toUpperCase()})`,
      raw: { start: lone.index, end: lone.index + 1 },
    });
  return findings;
};

/** Parses a source. Never throws for what a text holds: that becomes findings. */
export const parseSource = (source: Source): ParsedDocument => {
  const parse = parsers[source.mediaType];
  if (!parse) throw new Error(`prepareParsers(['${source.mediaType}']) was not awaited`);
  const parsed = parse(source);
  const { metadata, findings } = mergeMetadata([source.given, ...parsed.metadata]);
  return {
    source,
    view: parsed.view,
    map: parsed.map,
    blocks: parsed.blocks,
    metadata,
    findings: [...(source.findings ?? []), ...parsed.findings, ...textFindings(source, parsed), ...findings],
  };
};
