import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../pipeline/annotate/sentences.ts';
import { tokens } from '../../pipeline/annotate/tokens.ts';
import { rawToView, viewToRaw } from '../../pipeline/core/offsets.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource, prepareParsers } from '../../pipeline/parse/parse-document.ts';
import type { MediaType, ParsedDocument } from '../../schemas/document.ts';
import { brokenRuns } from './_describe.ts';

await prepareParsers(['text/plain', 'text/markdown', 'text/html']);

const SEED = { seed: 20241110, numRuns: 120 };
const words = fc.constantFrom(
  ...[
    'Paris',
    'the U.S.',
    'naïve',
    'nai\u0308ve',
    '😀',
    '👨‍👩‍👧',
    '3,500',
    '$1.5',
    'said',
    '“yes”',
    'O’Neill',
    '上海',
    'a b',
    'end.',
    'x',
    '"q"',
  ],
);
const prose = fc.array(words, { minLength: 1, maxLength: 6 }).map((list) => list.join(' '));

const markdownInline = fc.oneof(
  prose,
  prose.map((text) => `**${text}**`),
  prose.map((text) => `*${text}*`),
  prose.map((text) => `[${text}](http://e.org/a "t")`),
  prose.map((text) => `\`${text}\``),
  fc.constantFrom(
    '&amp;',
    '&nbsp;',
    '&#x4E0A;',
    '\\*',
    '\\#',
    '  \n',
    '\n',
    '\\\n',
    '![alt](i.png)',
    '<b>',
    '</b>',
    '&nope;',
    'J**o**hn',
    '\r\n',
    '[^1]',
    '~~no~~',
  ),
);
const markdownText = fc.array(markdownInline, { minLength: 1, maxLength: 8 }).map((list) => list.join(' '));
const markdownBlock = fc.oneof(
  markdownText,
  markdownText.map((text) => `## ${text.replaceAll(/\s+/g, ' ')}`),
  markdownText.map((text) => `> ${text.replaceAll('\n', '\n> ')}`),
  markdownText.map((text) => `- ${text.replaceAll('\n', '\n  ')}\n  - inner ${text.replaceAll(/\s+/g, ' ')}`),
  markdownText.map((text) => `| a | b |\n|---|---|\n| ${text.replaceAll(/[\s|]+/g, ' ')} | 1\\|2 |`),
  markdownText.map((text) => `[^1]: ${text.replaceAll('\n', '\n    ')}`),
  markdownText.map((text) => `\`\`\`\n${text.replaceAll('`', '')}\n\`\`\``),
);
const markdown = fc
  .tuple(
    fc.constantFrom('', '\ufeff', '---\ntitle: T\n---\n\n'),
    fc.array(markdownBlock, { minLength: 1, maxLength: 6 }),
    fc.constantFrom('\n\n', '\r\n\r\n', '\n'),
  )
  .map(([head, blocks, gap]) => head + blocks.join(gap));

const htmlInline = fc.oneof(
  prose,
  prose.map((text) => `<b>${text}</b>`),
  prose.map((text) => `<a href="x?a=1&amp;b=2">${text}</a>`),
  fc.constantFrom(
    '&amp;',
    '&nbsp;',
    '&copy',
    '&notit;',
    '&#128512;',
    '&#x41',
    '&lt;b&gt;',
    '<br>',
    '<br/>',
    '\r\n',
    '\r',
    '<i>open',
    '</b>',
    '</x>',
    '<!-- c -->',
    '<script>no()</script>',
    '<sup>2</sup>',
    '&unknown;',
    '\t',
    '& ',
  ),
);
const htmlText = fc.array(htmlInline, { minLength: 1, maxLength: 8 }).map((list) => list.join(''));
const htmlBlock = fc.oneof(
  htmlText,
  htmlText.map((text) => `<p>${text}</p>`),
  htmlText.map((text) => `<p>${text}`),
  htmlText.map((text) => `<h2>${text}</h2>`),
  htmlText.map((text) => `<ul><li>${text}<li>${text}</ul>`),
  htmlText.map((text) => `<table><tr><td>${text}<td>x</table>`),
  htmlText.map((text) => `<pre>${text}</pre>`),
  htmlText.map((text) => `<blockquote><p>${text}</blockquote>`),
  htmlText.map((text) => `<div hidden>${text}</div>`),
);
const html = fc
  .tuple(
    fc.constantFrom('', '\ufeff<!doctype html>', '<html><head><title>T</title></head><body>'),
    fc.array(htmlBlock, { minLength: 1, maxLength: 6 }),
  )
  .map(([head, blocks]) => head + blocks.join('\n'));

const parse = (text: string, mediaType: MediaType): ParsedDocument =>
  parseSource(makeSource({ text, name: 'case', mediaType }), { anyLanguage: true });

/** Every token and sentence has raw text; where the runs are literal it is the same text. */
const checkSpans = (document: ParsedDocument): void => {
  const t = tokens.of(document);
  const s = sentences.of(document);
  const { view, source } = document;
  const spans = [
    ...Array.from(t.start, (start, i) => ({ start, end: t.end[i] })),
    ...Array.from(s.start, (start, i) => ({ start, end: s.end[i] })),
  ];
  for (const span of spans) {
    const segments = viewToRaw(document, span);
    expect(segments.length, view.slice(span.start, span.end)).toBeGreaterThan(0);
    const written = segments.map((segment) => source.raw.slice(segment.start, segment.end)).join('');
    const shown = view.slice(span.start, span.end);
    if (!/[&\\<]/.test(written) && !/\s/.test(written)) expect(written).toBe(shown);
    const back = segments.map((segment) => rawToView(document, segment)!);
    expect(Math.min(...back.map(({ start }) => start))).toBeLessThanOrEqual(span.start);
    expect(Math.max(...back.map(({ end }) => end))).toBeGreaterThanOrEqual(span.end);
  }
};

const checkBlocks = (document: ParsedDocument): void => {
  let end = 0;
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(document.view.slice(block.start, block.end).trim()).not.toBe('');
    if (end > 0 && document.map) expect(document.view.slice(end, block.start)).toMatch(/\s/);
    ({ end } = block);
  }
  expect(end).toBeLessThanOrEqual(document.view.length);
};

describe('maps between view and raw text', () => {
  it('are exact for generated Markdown', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const document = parse(text, 'text/markdown');
        expect(brokenRuns(document)).toEqual([]);
        checkSpans(document);
        checkBlocks(document);
      }),
      SEED,
    );
  });

  it('are exact for generated HTML, which shows no tag and no script', () => {
    fc.assert(
      fc.property(html, (text) => {
        const document = parse(text, 'text/html');
        expect(brokenRuns(document)).toEqual([]);
        checkSpans(document);
        checkBlocks(document);
        expect(document.view).not.toMatch(/<(?:p|\/?a|br|script|li|td|sup|!--)\b|no\(\)|&amp;|&nbsp;/);
      }),
      SEED,
    );
  });

  it('are the identity for plain text of any kind', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(prose, { maxLength: 8 }).map((lines) => lines.join('\n')),
        ),
        (text) => {
          const document = parse(text, 'text/plain');
          expect(document.view).toBe(text);
          expect(document.map).toBeUndefined();
          checkSpans(document);
          checkBlocks(document);
        },
      ),
      SEED,
    );
  });

  it('never fail on arbitrary bytes read as Markdown or HTML', () => {
    const soup = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '<',
            '>',
            '&',
            '[',
            ']',
            '(',
            ')',
            '`',
            '*',
            '_',
            '|',
            '\n',
            '  ',
            '#',
            '-',
            '"',
            '=',
            '<p',
            '</',
            '<!--',
            '&#',
            ';',
            '\\',
            '\0',
            '\r',
            '~~~',
            '---\n',
          ),
          words,
        ),
        { maxLength: 60 },
      )
      .map((list) => list.join(''));
    fc.assert(
      fc.property(soup, fc.constantFrom<MediaType>('text/markdown', 'text/html'), (text, mediaType) => {
        const document = parse(text, mediaType);
        expect(brokenRuns(document)).toEqual([]);
        checkBlocks(document);
      }),
      SEED,
    );
  });
});
