import type { Block, Metadata, Source } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';

/** What a parser of one media type gives. */
export interface Parsed {
  readonly view: string;
  readonly map?: readonly number[];
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly findings: readonly Finding[];
}

/** Parses plain text: the view is the raw text, each line that is not empty is a paragraph. */
export const parsePlain = (source: Source): Parsed => {
  const blocks: Block[] = [];
  const lines = /[^\r\n\ufeff]+/g;
  for (const match of source.raw.matchAll(lines)) {
    const text = match[0];
    if (!text.trim()) continue;
    const start = match.index + text.length - text.trimStart().length;
    blocks.push({ start, end: start + text.trim().length, kind: 'paragraph', level: 0 });
  }
  return { view: source.raw, blocks, metadata: {}, findings: [] };
};
