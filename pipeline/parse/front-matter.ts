import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Metadata, MetadataField, MetadataValue } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import { type Span, span } from '../../schemas/span.ts';
import { ownTable } from '../core/own-table.ts';

const KEYS = ownTable<MetadataField>({
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  publisher: 'publisher',
  source: 'publisher',
  site: 'publisher',
  dateline: 'dateline',
  location: 'dateline',
  published: 'published',
  date: 'published',
  pubdate: 'published',
  publishdate: 'published',
  published_at: 'published',
  date_published: 'published',
  url: 'url',
  link: 'url',
  canonical: 'url',
  canonical_url: 'url',
  permalink: 'url',
  lang: 'language',
  language: 'language',
});

/** The words of a scalar or a list of scalars, with their span in the YAML text. */
const wordsOf = (node: unknown): { value: string; place: Span } | undefined => {
  if (isScalar(node) && typeof node.value === 'string' && node.range) {
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    return {
      value: node.value,
      place: isQuoted ? span(node.range[0] + 1, node.range[1] - 1) : span(node.range[0], node.range[1]),
    };
  }
  if (isMap(node)) return wordsOf(node.get('name', true));
  if (!isSeq(node)) return undefined;
  const items = node.items.flatMap((item) => wordsOf(item) ?? []);
  if (!items.length) return undefined;
  return {
    value: items.map(({ value }) => value).join(', '),
    place: span(items[0].place.start, items[items.length - 1].place.end),
  };
};

/** Reads YAML front matter that begins at raw offset `base`. Every value is text; dates stay as written. */
export const readFrontMatter = (text: string, base: number): { metadata: Metadata; findings: Finding[] } => {
  const failed = (
    message: string,
    [start, end]: readonly number[] = [0, text.length],
  ): { metadata: Metadata; findings: Finding[] } => ({
    metadata: {},
    findings: [{ code: 'FRONT_MATTER_INVALID', message, raw: span(base + start, base + end) }],
  });
  if (text.length > 100_000) return failed('the front matter is longer than 100,000 characters');
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const [start, end] = error.pos.map((at) => Math.min(at, text.length));
    // The finding has its place: that of the message counts from the front matter.
    const said = error.message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, '');
    return failed(said, start < end ? [start, end] : [Math.max(0, start - 1), Math.max(1, end)]);
  }
  if (document.contents === null) return { metadata: {}, findings: [] };
  if (!isMap(document.contents)) return failed('it is not a list of "key: value"');
  const metadata: { -readonly [F in keyof Metadata]: MetadataValue } = {};
  for (const { key, value } of document.contents.items) {
    const field = isScalar(key) ? KEYS[String(key.value).toLowerCase()] : undefined;
    const words = field ? wordsOf(value) : undefined;
    if (field && words?.value.trim() && !metadata[field])
      metadata[field] = {
        value: words.value.trim(),
        raw: span(base + words.place.start, base + words.place.end),
        from: 'front matter',
      };
  }
  return { metadata, findings: [] };
};
