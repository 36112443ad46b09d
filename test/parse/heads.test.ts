import { beforeAll, describe, expect, it } from 'vitest';
import type { MediaType } from '../../schemas/document.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource, prepareParsers } from '../../pipeline/parse/parse-document.ts';

beforeAll(() => prepareParsers(['text/html', 'text/markdown', 'text/plain']));

/** Each field of the metadata with the words it was read from; the language is left out. */
const read = (text: string, mediaType: MediaType): Record<string, readonly [string, string]> => {
  const { metadata } = parseSource(makeSource({ text, name: 'case', mediaType, given: {} }));
  return Object.fromEntries(
    Object.entries(metadata)
      .filter(([field]) => field !== 'language')
      .map(([field, { value, raw }]) => [field, [value, raw ? text.slice(raw.start, raw.end) : ''] as const]),
  );
};

const BODY = '<p>Sales rose on Friday, the ministry said in a long report.</p><p>They fell before.</p>';
const page = (head: string, body = BODY): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const data = (content: unknown, type = 'application/ld+json'): string =>
  `<script type="${type}">${JSON.stringify(content)}</script>`;
const same = (value: string): readonly [string, string] => [value, value];
const TITLE = same('Sales rise');
const DAY = same('2024-11-10');

const GRAPH = {
  '@graph': [
    { '@type': 'Organization', '@id': '#o', name: 'Post Media' },
    { '@type': 'Person', '@id': '#p', name: 'Ann Lee' },
    { '@type': 'WebPage', datePublished: '2020-01-01', name: 'Page' },
    {
      '@type': 'Article',
      headline: 'Sales rise',
      datePublished: '2024-11-10',
      author: { '@id': '#p' },
      publisher: { '@id': '#o' },
    },
  ],
};
const NEWS = { '@type': 'NewsArticle', headline: 'Sales rise', datePublished: '2024-11-10' };

describe('the head of a page', () => {
  it.each([
    [
      'a graph whose article names its author by reference, beside a page with a date of its own',
      data(GRAPH),
      { title: TITLE, byline: same('Ann Lee'), publisher: same('Post Media'), published: DAY },
    ],
    [
      'a list with an article of two types',
      data([{ '@type': 'BreadcrumbList' }, { ...NEWS, '@type': ['NewsArticle', 'Article'] }]),
      { title: TITLE, published: DAY },
    ],
    [
      'a type with a charset',
      data(NEWS, 'application/ld+json; charset=utf-8'),
      { title: TITLE, published: DAY },
    ],
    [
      'an article inside its page',
      data({ '@type': 'WebPage', mainEntity: NEWS }),
      { title: TITLE, published: DAY },
    ],
    [
      'an article with a name and no headline',
      data({ '@type': 'Article', name: 'Sales rise', datePublished: '2024-11-10' }),
      { title: TITLE, published: DAY },
    ],
    [
      'data in a CDATA section',
      `<script type="application/ld+json">\n//<![CDATA[\n${JSON.stringify(NEWS)}\n//]]>\n</script>`,
      { title: TITLE, published: DAY },
    ],
    [
      'an author in Open Graph',
      '<meta property="og:title" content="Sales rise"><meta property="article:author" content="Ann Lee">',
      { title: TITLE, byline: same('Ann Lee') },
    ],
    [
      'an address as author, which is none',
      '<meta property="article:author" content="https://x.org/ann"><meta name="author" content="Ann Lee">',
      { byline: same('Ann Lee') },
    ],
    [
      'a canonical address without its site, which is none',
      '<link rel="canonical" href="/a"><meta property="og:url" content="https://x.org/a">',
      { url: same('https://x.org/a') },
    ],
    [
      'names of other makers',
      '<meta name="sailthru.date" content="Sun, 10 Nov 2024 08:00:00 +0000"><meta name="parsely-title" content="Sales rise">',
      { title: TITLE, published: ['2024-11-10T08:00:00+00:00', 'Sun, 10 Nov 2024 08:00:00 +0000'] },
    ],
  ] as const)('is read from %s', (_, head, expected) => {
    expect(read(page(head), 'text/html')).toEqual(expected);
  });
  it.each([
    [
      'the time of publication, not of the update before it',
      '<time class="updated" datetime="2024-11-12">12</time><time class="entry-date published" datetime="2024-11-10">10</time>',
    ],
    [
      'a time marked as modified left aside',
      '<time itemprop="dateModified" datetime="2024-11-12">12</time><time datetime="2024-11-10">10</time>',
    ],
    ['a marked element of any name', '<span itemprop="datePublished" content="2024-11-10">Nov 10</span>'],
  ])('dates the page by %s', (_, times) => {
    expect(read(page('', `<article>${times}${BODY}</article>`), 'text/html').published).toEqual(DAY);
  });
});

const TEXT = 'Sales rose on Friday, the ministry said in a long report.\n\nThey fell before that.\n';

describe('the first lines of a text', () => {
  it.each([
    ['By Ann Lee | Nov 10, 2024', { byline: same('Ann Lee'), published: ['2024-11-10', 'Nov 10, 2024'] }],
    [
      'By Ann Lee, November 10, 2024',
      { byline: same('Ann Lee'), published: ['2024-11-10', 'November 10, 2024'] },
    ],
    ['By ANN LEE Associated Press', { byline: same('ANN LEE') }],
    ['By Ann Lee and Bo Ray, Staff Writers', { byline: same('Ann Lee and Bo Ray') }],
    ['Cairo, 5 May 2020', { dateline: same('Cairo'), published: ['2020-05-05', '5 May 2020'] }],
    ['By Tuesday, 5 May 2020, it rained', {}],
  ] as const)('read "%s"', (line, expected) => {
    expect(read(`Sales rise\n\n${line}\n\n${TEXT}`, 'text/plain')).toEqual({ title: TITLE, ...expected });
  });
  it('name the author of front matter that gives more than a name', () => {
    const head =
      '---\ntitle: Sales rise\nauthors:\n  - name: Ann Lee\n    email: a@x.org\n  - name: Bo Ray\ncanonical_url: https://x.org/a\n---\n\n';
    expect(read(head + TEXT, 'text/markdown')).toMatchObject({
      title: TITLE,
      byline: ['Ann Lee, Bo Ray', expect.stringMatching(/^Ann Lee[\s\S]*Bo Ray$/)],
      url: same('https://x.org/a'),
    });
  });
});
