import type { Metadata, MetadataField, MetadataValue } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import { type Span, span } from '../../schemas/span.ts';
import { type HtmlElement, type HtmlParent, attribute, eachElement, isText } from './html-nodes.ts';
import { readDate } from './published.ts';

/** Names of `<meta>` (property, name or itemprop, lower case) in order of trust. */
const META: readonly (readonly [string, MetadataField])[] = [
  ['og:title', 'title'],
  ['twitter:title', 'title'],
  ['dc.title', 'title'],
  ['headline', 'title'],
  ['parsely-title', 'title'],
  ['sailthru.title', 'title'],
  ['citation_title', 'title'],
  ['article:published_time', 'published'],
  ['og:published_time', 'published'],
  ['datepublished', 'published'],
  ['parsely-pub-date', 'published'],
  ['pubdate', 'published'],
  ['publishdate', 'published'],
  ['publish-date', 'published'],
  ['publication_date', 'published'],
  ['sailthru.date', 'published'],
  ['citation_publication_date', 'published'],
  ['dc.date.issued', 'published'],
  ['dcterms.issued', 'published'],
  ['dc.date', 'published'],
  ['date', 'published'],
  ['author', 'byline'],
  ['byl', 'byline'],
  ['article:author', 'byline'],
  ['sailthru.author', 'byline'],
  ['dc.creator', 'byline'],
  ['parsely-author', 'byline'],
  ['og:site_name', 'publisher'],
  ['application-name', 'publisher'],
  ['dc.publisher', 'publisher'],
  ['og:url', 'url'],
  ['parsely-link', 'url'],
];
const META_RANK = new Map(META.map(([name, field], rank) => [name, { field, rank }]));

const htmlValue = (value: string, raw: Span | undefined): MetadataValue => ({
  value: value.replace(/\s+/g, ' ').trim(),
  raw,
  from: 'html',
});

/** Collects values; the lowest rank of a field wins, then the first. */
class Collected {
  private readonly best = new Map<MetadataField, { rank: number; value: MetadataValue }>();

  offer(field: MetadataField, rank: number, value: MetadataValue): void {
    if (!value.value || (this.best.get(field)?.rank ?? Number.POSITIVE_INFINITY) <= rank) return;
    if (field === 'published' && 'problem' in readDate(value.value) && this.best.has(field)) return;
    this.best.set(field, { rank, value });
  }

  get metadata(): Metadata {
    return Object.fromEntries([...this.best].map(([field, { value }]) => [field, value]));
  }
}

const JSON_LD = 0;
const META_TAGS = 100;
const TIME = 200;
const LAST = 300;

/** The raw span of an attribute's value, its quotation marks left out. */
const attributeSpan = (element: HtmlElement, name: string, raw: string): Span | undefined => {
  const place = element.sourceCodeLocation?.attrs?.[name];
  if (!place) return undefined;
  const written = raw.slice(place.startOffset, place.endOffset);
  const head = /^[^=]*=\s*["']?/.exec(written)?.[0].length ?? 0;
  const tail = /["']$/.test(written) ? 1 : 0;
  return span(place.startOffset + head, Math.max(place.startOffset + head, place.endOffset - tail));
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** All objects of a JSON-LD text that stand for themselves: lists and `@graph` are opened. */
const objectsOf = (data: unknown, depth = 0): Record<string, unknown>[] => {
  if (Array.isArray(data))
    return depth > 4 ? [] : data.slice(0, 200).flatMap((item) => objectsOf(item, depth + 1));
  if (!isObject(data)) return [];
  return [data, ...objectsOf(data['@graph'], depth + 1), ...objectsOf(data.mainEntity, depth + 1)];
};

const isArticle = (object: Record<string, unknown>): boolean =>
  /(?:Article|Posting|Report|Review)\b/.test(String(object['@type']));
const isDated = (object: Record<string, unknown>): boolean => typeof object.datePublished === 'string';

/** What an `@id` stands for, among the objects of the same text. */
const referred = (value: unknown, all: readonly Record<string, unknown>[]): unknown => {
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => referred(item, all));
  if (!isObject(value) || value.name !== undefined || value['@id'] === undefined) return value;
  return all.find((object) => object['@id'] === value['@id'] && object.name !== undefined) ?? value;
};

/** The name in a text, an object with a name, or a list of them. */
const namesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn);
  return isObject(value) ? namesIn(value.name) : [];
};

/** What some pages put around the data so that old readers skip it. */
const CDATA_OPEN = /^\s{0,50}(?:\/\/|\/\*)?\s{0,9}<!\[CDATA\[(?:\*\/)?/;
const CDATA_CLOSE = /(?:\/\/|\/\*)?\s{0,9}\]\]>(?:\*\/)?\s{0,50}$/;

interface Script {
  readonly text: string;
  readonly start: number;
}

const placeIn = (script: Script, value: string): Span => {
  const at = script.text.indexOf(JSON.stringify(value));
  return at < 0
    ? span(script.start, script.start + script.text.length)
    : span(script.start + at + 1, script.start + at + 1 + JSON.stringify(value).length - 2);
};

const offerStructured = (script: Script, found: Collected): Finding | undefined => {
  let data: unknown;
  try {
    data = JSON.parse(script.text.replace(CDATA_OPEN, '').replace(CDATA_CLOSE, ''));
  } catch (cause) {
    const raw = span(script.start, script.start + script.text.length);
    return {
      code: 'HTML_METADATA_INVALID',
      message: `JSON-LD: ${(cause as Error).message.slice(0, 120)}`,
      raw,
    };
  }
  const all = objectsOf(data);
  const article =
    all.find((object) => isArticle(object) && isDated(object)) ?? all.find(isArticle) ?? all.find(isDated);
  if (!article) return undefined;
  const offer = (field: MetadataField, values: readonly string[]): void => {
    if (values.length) found.offer(field, JSON_LD, htmlValue(values.join(', '), placeIn(script, values[0])));
  };
  offer('title', namesIn(article.headline ?? (isArticle(article) ? article.name : undefined)));
  offer('published', namesIn(article.datePublished));
  offer('byline', namesIn(referred(article.author, all)));
  offer('publisher', namesIn(referred(article.publisher, all)));
  offer('url', namesIn(article.url));
  offer('language', namesIn(article.inLanguage));
  return undefined;
};

const offerMeta = (element: HtmlElement, raw: string, found: Collected): void => {
  const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop');
  const known = name === undefined ? undefined : META_RANK.get(name.toLowerCase());
  const content = attribute(element, 'content');
  if (known && content && !(known.field === 'byline' && /^https?:/i.test(content)))
    found.offer(
      known.field,
      META_TAGS + known.rank,
      htmlValue(content, attributeSpan(element, 'content', raw)),
    );
};

const UPDATED = /\b(?:updated|modified)\b/i;
const PUBLISHED = /\b(?:published|entry-date|pub-?date)\b/i;

/** `<span itemprop="datePublished" content="2024-11-10">`. */
const offerItem = (element: HtmlElement, raw: string, found: Collected): void => {
  const content = attribute(element, 'content');
  if (
    attribute(element, 'itemprop') !== 'datePublished' ||
    content === undefined ||
    'problem' in readDate(content)
  )
    return;
  found.offer('published', TIME, htmlValue(content, attributeSpan(element, 'content', raw)));
};

const offerTime = (element: HtmlElement, raw: string, found: Collected): void => {
  const written = attribute(element, 'datetime');
  if (written === undefined || 'problem' in readDate(written)) return;
  const item = attribute(element, 'itemprop');
  const classes = attribute(element, 'class') ?? '';
  if (item === 'dateModified' || (UPDATED.test(classes) && !PUBLISHED.test(classes))) return;
  const isMarked =
    item === 'datePublished' || attribute(element, 'pubdate') !== undefined || PUBLISHED.test(classes);
  found.offer(
    'published',
    isMarked ? TIME : TIME + 1,
    htmlValue(written, attributeSpan(element, 'datetime', raw)),
  );
};

const textOf = (element: HtmlElement): Script | undefined => {
  const [child] = element.childNodes;
  const place = child?.sourceCodeLocation;
  return child && isText(child) && place ? { text: child.value, start: place.startOffset } : undefined;
};

/** Metadata of a page with its raw evidence; `title` is that of `<title>`, to be used last. */
export const htmlMetadata = (
  root: HtmlParent,
  raw: string,
): { metadata: Metadata; title: Metadata; findings: Finding[] } => {
  const found = new Collected();
  const findings: Finding[] = [];
  let title: Metadata = {};
  eachElement(root, (element) => {
    const { tagName } = element;
    if (tagName === 'meta') offerMeta(element, raw, found);
    else if (tagName === 'time') offerTime(element, raw, found);
    else if (tagName === 'html' && attribute(element, 'lang'))
      found.offer(
        'language',
        LAST,
        htmlValue(attribute(element, 'lang')!, attributeSpan(element, 'lang', raw)),
      );
    else if (
      tagName === 'link' &&
      attribute(element, 'rel')?.toLowerCase() === 'canonical' &&
      /^https?:/i.test(attribute(element, 'href') ?? '')
    )
      found.offer(
        'url',
        JSON_LD,
        htmlValue(attribute(element, 'href')!, attributeSpan(element, 'href', raw)),
      );
    else if (tagName === 'script' && /^application\/ld\+json\b/i.test(attribute(element, 'type') ?? '')) {
      const script = textOf(element);
      const finding = script && offerStructured(script, found);
      if (finding) findings.push(finding);
    } else if (tagName === 'title' && !title.title) {
      const inner = textOf(element);
      const end = element.childNodes[0]?.sourceCodeLocation?.endOffset;
      if (inner?.text.trim() && end) title = { title: htmlValue(inner.text, span(inner.start, end)) };
    }
    if (tagName !== 'meta' && tagName !== 'time') offerItem(element, raw, found);
    return tagName !== 'svg' && tagName !== 'template';
  });
  return { metadata: found.metadata, title, findings };
};
