import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';
import { prepareParsers } from '../../pipeline/parse/parse-document.ts';
import type { MediaType } from '../../schemas/document.ts';

type Row = readonly [text: string, ...names: string[]];

const found = (text: string, mediaType: MediaType = 'text/plain'): string[] => {
  const { document, records } = analyse({ text, name: 'bad', mediaType, anyLanguage: true });
  return records.mentions
    .filter((mention) => mention.fields.form?.value !== 'nominal')
    .map(({ span, fields }) => {
      const surface = document.view.slice(span.start, span.end);
      return fields.form?.value === 'demonym' ? `~${surface}` : `${surface}/${fields.kind?.value}`;
    });
};

const PLAIN: Readonly<Record<string, readonly Row[]>> = {
  'all in capitals': [
    [
      'LONDON MAYOR SADIQ KHAN MEETS FRENCH PRESIDENT EMMANUEL MACRON IN PARIS',
      'LONDON/place',
      'SADIQ KHAN/person',
      'EMMANUEL MACRON/person',
      'PARIS/place',
    ],
    ['PLEASE READ THE RULES BEFORE YOU ENTER'],
  ],
  'all in small letters': [
    ['angela merkel met emmanuel macron in paris on monday.'],
    ['the united nations said so.'],
  ],
  'tables and lists': [
    [
      'Angela Merkel\tBerlin\nBoris Johnson\tLondon',
      'Angela Merkel/person',
      'Berlin/place',
      'Boris Johnson/person',
      'London/place',
    ],
    ['- Angela Merkel\n- Boris Johnson', 'Angela Merkel/person', 'Boris Johnson/person'],
  ],
  tweets: [
    ['RT @someone: SpaceX will fly to Mars #Mars https://t.co/abc', 'SpaceX/organisation', 'Mars/place'],
    ['@someone thanks!!! see you in Berlin :)', 'Berlin/place'],
  ],
  'particles and apostrophes': [
    [
      'Alexander Van der Bellen and Vincent van Gogh met Leonardo da Vinci.',
      'Alexander Van der Bellen/person',
      'Vincent van Gogh/person',
      'Leonardo da Vinci/person',
    ],
    ["They met Sinéad O'Connor and Conan O’Brien.", "Sinéad O'Connor/person", 'Conan O’Brien/person'],
    ["N'Golo Kanté and Samuel Eto'o left.", "N'Golo Kanté/person", "Samuel Eto'o/person"],
  ],
  'orders of names': [
    ['Xi Jinping met Yoon Suk-yeol.', 'Xi Jinping/person', 'Yoon Suk-yeol/person'],
    ['They met Mohammed bin Rashid Al Maktoum.', 'Mohammed bin Rashid Al Maktoum/person'],
    [
      'They met Gabriel García Márquez and Guðrún Ösp Jónsdóttir.',
      'Gabriel García Márquez/person',
      'Guðrún Ösp Jónsdóttir/person',
    ],
  ],
  'hyphens, initials and generations': [
    [
      'Jean-Luc Mélenchon met Anne-Marie Smith-Jones.',
      'Jean-Luc Mélenchon/person',
      'Anne-Marie Smith-Jones/person',
    ],
    [
      'J. R. R. Tolkien met W. E. B. Du Bois and George H. W. Bush.',
      'J. R. R. Tolkien/person',
      'W. E. B. Du Bois/person',
      'George H. W. Bush/person',
    ],
    [
      'Sammy Davis Jr. met Robert Downey, Jr. and William Gates III.',
      'Sammy Davis Jr./person',
      'Robert Downey, Jr./person',
      'William Gates III/person',
    ],
  ],
  'names that are words': [
    [
      'Will Smith and Theresa May met Mark Rose in May.',
      'Will Smith/person',
      'Theresa May/person',
      'Mark Rose/person',
    ],
    ['Will you go? May I ask? Mark my words.'],
    ['Apple sued Orange.', 'Apple/organisation', 'Orange/organisation'],
    ['An apple fell. Apples are red.'],
  ],
  'names over a line break': [
    ['They met Ursula\nvon der Leyen.', 'Ursula/person', 'von der Leyen/person'],
    ['Boris\nJohnson left.', 'Boris/person', 'Johnson/person'],
  ],
  'marks around and inside': [
    ['«Macron», ‘Merkel’ and “Trump”.', 'Macron/person', 'Merkel/person', 'Trump/person'],
    ["France's, Macron’s and the Greens' plans.", 'France/place', 'Macron/person', 'Greens/organisation'],
    ['\u200dMacron\u200b left\ufeffBerlin.', 'Macron/person', 'Berlin/place'],
  ],
};

describe.each(Object.entries(PLAIN))('names in bad input: %s', (_, rows) => {
  it.each(rows.map(([text, ...names]) => [text, names] as const))('reads %j', (text, names) => {
    expect(found(text)).toEqual(names);
  });
});

describe('names in bad input: markup', () => {
  it.each([
    ['Angela **Merkel** met *Emmanuel Macron*.', ['Angela Merkel/person', 'Emmanuel Macron/person']],
    ['They met Angela\nMerkel.', ['Angela\nMerkel/person']],
    ['| Name | City |\n|---|---|\n| Angela Merkel | Berlin |', ['Angela Merkel/person', 'Berlin/place']],
    ['[Boris](http://a.b) Johnson left.', ['Boris Johnson/person']],
  ] as const)('reads Markdown %j', async (text, names) => {
    await prepareParsers(['text/markdown']);
    expect(found(text, 'text/markdown')).toEqual(names);
  });
  it.each([
    [
      '<p>Angela <b>Mer</b>kel met Emmanuel&nbsp;Macron.</p>',
      ['Angela Merkel/person', 'Emmanuel\u00a0Macron/person'],
    ],
    [
      '<p>The <i>United</i> <b>Nations</b> met in <a href="x">New</a> York.</p>',
      ['United Nations/organisation', 'New York/place'],
    ],
    [
      '<table><tr><td>Angela Merkel</td><td>Berlin</td></tr></table>',
      ['Angela Merkel/person', 'Berlin/place'],
    ],
  ] as const)('reads HTML %j', async (text, names) => {
    await prepareParsers(['text/html']);
    expect(found(text, 'text/html')).toEqual(names);
  });
});
