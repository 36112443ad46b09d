import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/index.ts';
import { prepareParsers } from '../../pipeline/parse/parse-document.ts';
import type { MediaType } from '../../schemas/document.ts';

await prepareParsers(['text/markdown', 'text/html']);

/** The quotations of a text: words, speaker, basis and cue. */
const quotesOf = (text: string, mediaType: MediaType): (string | undefined)[][] => {
  const { document, records } = analyse({ text, mediaType, name: 'case' });
  return records.quotes.map(({ span, fields }) => [
    document.view.slice(span.start, span.end),
    fields.kind?.value,
    fields.speaker?.value,
    fields.speaker_basis?.value,
    fields.cue?.value,
  ]);
};
const markdown = (...lines: string[]): (string | undefined)[][] =>
  quotesOf(`# Merger\n\nThe board met on Monday.\n\n${lines.join('\n')}`, 'text/markdown');
const html = (body: string): (string | undefined)[][] =>
  quotesOf(`<article><h1>Merger</h1><p>The board met on Monday.</p>${body}</article>`, 'text/html');

const WORDS = 'We are pleased, and we will not stop here.';
const NAMED = [WORDS, 'direct', 'Maria Santos', 'named', undefined];

describe('block quotations in Markdown', () => {
  it.each([
    [`> ${WORDS}`, '>', '> — Maria Santos'],
    [`> ${WORDS}`, '>', '> -- Maria Santos, chief executive of Acme Ltd'],
    [`> ${WORDS}`, '> — Maria Santos'],
    [`> ${WORDS} – Maria Santos, chief executive`],
  ])('takes the name after a dash under them: %s', (...lines) => {
    expect(markdown(...lines)).toEqual([NAMED]);
  });

  it('takes the sentence of saying before them, up to its colon', () => {
    expect(markdown('In a letter, Maria Santos wrote:', '', `> ${WORDS}`)).toEqual([
      [WORDS, 'direct', 'Maria Santos', 'named', 'wrote'],
    ]);
  });

  it('takes the same when the sentence has told something already', () => {
    expect(markdown('Maria Santos said she was ill:', '', `> ${WORDS}`)).toEqual([
      ['she was ill', 'indirect', 'Maria Santos', 'named', 'said'],
      [WORDS, 'direct', 'Maria Santos', 'named', 'said'],
    ]);
  });

  it('makes one utterance of all paragraphs', () => {
    const text = `Maria Santos wrote:\n\n> ${WORDS}\n>\n> Nobody asked us to.`;
    const { records } = analyse({ text, mediaType: 'text/markdown', name: 'case' });
    expect(records.quotes.map(({ fields }) => fields.speaker?.value)).toEqual([
      'Maria Santos',
      'Maria Santos',
    ]);
    expect(new Set(records.quotes.map(({ fields }) => fields.utterance_id?.value)).size).toBe(1);
  });

  it('puts the line under the words above the one before them', () => {
    expect(markdown('The reply was short:', '', '> "No deal at all."', '> -- Maria Santos')).toEqual([
      ['"No deal at all."', 'direct', 'Maria Santos', 'named', undefined],
    ]);
  });

  it('leaves what is reported inside them to them', () => {
    expect(markdown('> The union said that the price was low.', '>', '> — Maria Santos')).toEqual([
      ['The union said that the price was low.', 'direct', 'Maria Santos', 'named', undefined],
    ]);
  });

  it.each([
    ['a note', '> **Note:** this page was updated on Tuesday.'],
    ['words of nobody', `> ${WORDS}`],
    ['a colon without saying', 'This is the plan:\n\n> Take two eggs.'],
    ['a sentence before that goes on', `Maria Santos wrote a letter.\n\n> ${WORDS}`],
    ['a dash inside a sentence', '> The plan - Maria Santos drew it up - has failed.'],
  ])('refuses %s', (_why, text) => {
    expect(markdown(text)).toEqual([]);
  });
});

describe('quotations in HTML', () => {
  it.each([
    `<blockquote><p>${WORDS}</p><footer>— <cite>Maria Santos</cite></footer></blockquote>`,
    `<blockquote><p>${WORDS}</p><cite>Maria Santos, chief executive</cite></blockquote>`,
    `<figure><blockquote>${WORDS}</blockquote><figcaption>Maria Santos, investor</figcaption></figure>`,
    `<blockquote class="tweet"><p>${WORDS}</p>— Maria Santos (@msantos) <a href="x">May 2, 2023</a></blockquote>`,
  ])('takes the element that names who said them: %s', (body) => {
    expect(html(body)).toEqual([NAMED]);
  });

  it('leaves the caption of a picture and the foot of the page alone', () => {
    expect(
      html(
        `<blockquote><p>${WORDS}</p></blockquote><figure><img><figcaption>Maria Santos</figcaption></figure>`,
      ),
    ).toEqual([]);
    expect(html('<p>One.</p><footer>By <cite>Maria Santos</cite></footer>')).toEqual([]);
  });

  it('reads `<q>` as marks, nested ones too, and the tags as their evidence', () => {
    const text = '<p>Maria Santos said: <q>He told me <q>no</q>, and left</q>.</p>';
    const { document, records } = analyse({ text, mediaType: 'text/html', name: 'case' });
    expect(document.view).toBe('Maria Santos said: “He told me ‘no’, and left”.');
    expect(records.quotes.map(({ fields }) => [fields.kind?.value, fields.text?.value])).toEqual([
      ['direct', 'He told me ‘no’, and left'],
    ]);
  });

  it('reads an unclosed or empty `<q>` without marks', () => {
    const view = (text: string): string =>
      analyse({ text, mediaType: 'text/html', name: 'case' }).document.view;
    expect(view('<p>One <q></q>two <q>three</p><p>four</p>')).not.toMatch(/[“‘]{2}|“”/);
  });
});

describe('an aside in HTML', () => {
  const viewOf = (aside: string): string =>
    analyse({
      text: `<article><p>The board met.</p>${aside}</article>`,
      mediaType: 'text/html',
      name: 'case',
    }).document.view;

  it('is left out when it holds links alone', () => {
    const links = '<ul><li><a href="a">Ministers met</a></li><li><a href="b">How much?</a> · 3 May</li></ul>';
    expect(viewOf(`<aside><h2>Related</h2>${links}</aside>`)).toBe('The board met.');
  });

  it('is read when it holds text', () => {
    expect(viewOf('<aside><p>The board has nine members, as <a href="a">we reported</a>.</p></aside>')).toBe(
      'The board met.\n\nThe board has nine members, as we reported.',
    );
  });
});
