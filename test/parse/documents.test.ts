import { describe, expect, it } from 'vitest';
import { Positions, viewToRaw } from '../../pipeline/core/offsets.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource, prepareParsers } from '../../pipeline/parse/parse-document.ts';
import { readDate } from '../../pipeline/parse/published.ts';
import { brokenRuns } from './_describe.ts';
import type { MediaType, Metadata, ParsedDocument } from '../../schemas/document.ts';

await prepareParsers(['text/plain', 'text/markdown', 'text/html']);

const parse = (text: string, mediaType: MediaType = 'text/plain', given: Metadata = {}): ParsedDocument =>
  parseSource(makeSource({ text, name: 'case', mediaType, given }));
const blocksOf = ({ view, blocks }: ParsedDocument): string[] =>
  blocks.map(({ start, end, kind }) => `${kind}: ${view.slice(start, end)}`);

describe('plain text', () => {
  it('takes each line as a paragraph unless the text is wrapped at a column', () => {
    expect(blocksOf(parse('One is here.\nTwo is there.\n\nThree.'))).toEqual([
      'paragraph: One is here.',
      'paragraph: Two is there.',
      'paragraph: Three.',
    ]);
    const wrapped =
      'The first line of this paragraph is about as long as the\nsecond one, which goes on until the column is reached and\nthen ends.\n\nAnother one.';
    expect(blocksOf(parse(wrapped)).map((block) => block.length)).toEqual([136, 23]);
  });

  it('finds title, date line and dateline, and leaves a single line alone', () => {
    expect(
      blocksOf(parse('Oil falls\n\nSunday, November 10, 2024\n\nSHANGHAI, Nov. 10 (Xinhua) -- It fell.')),
    ).toEqual([
      'title: Oil falls',
      'dateline: Sunday, November 10, 2024',
      'dateline: SHANGHAI, Nov. 10 (Xinhua) --',
      'paragraph: It fell.',
    ]);
    expect(blocksOf(parse('NATO — the alliance — met'))).toEqual(['paragraph: NATO — the alliance — met']);
    expect(blocksOf(parse('November 10, 2024'))).toEqual(['paragraph: November 10, 2024']);
  });
});

describe('a notice over a press release', () => {
  it.each(['FOR IMMEDIATE RELEASE', 'Press release', 'Embargoed until 0001 GMT, Monday 4 March'])(
    'is no title: %s',
    (notice) => {
      expect(
        parse(`${notice}\n\nAcme raises its outlook\n\nSales rose. Costs fell.`).metadata.title?.value,
      ).toBe('Acme raises its outlook');
    },
  );

  it('is one where it says more', () => {
    const title = 'Press release of rivals angers Acme';
    expect(parse(`${title}\n\nSales rose. Costs fell.`).metadata.title?.value).toBe(title);
  });
});

describe('Markdown', () => {
  it('has the words of task list items', () => {
    const list = '- [x] Hired 45 people\n- [ ] **Fire** three\n- [x] &amp; move\n- last\n';
    expect(blocksOf(parse(list, 'text/markdown'))).toEqual([
      'list_item: Hired 45 people',
      'list_item: Fire three',
      'list_item: & move',
      'list_item: last',
    ]);
  });
});

describe('signs that take no room', () => {
  const CASES: readonly [MediaType, string][] = [
    ['text/plain', 'Reve\u00adnue of Ac\u200bme rose to $5\u00adbn.\n\nBy 2\u2060%, it\u00ad said.'],
    ['text/markdown', 'Reve&shy;nue of *Ac*\u200bme rose to $5\u00adbn.\n\nBy 2\u2060%, it\u00ad said.'],
    ['text/html', '<p>Reve&shy;nue of Ac&#8203;me rose to $5\u00adbn.<p>By 2\u2060%, it\u00ad said.'],
  ];

  it.each(CASES)('cut no words in %s, and places lead around them', (mediaType, text) => {
    const document = parse(text, mediaType);
    const { view, blocks } = document;
    expect(blocksOf(document)).toEqual([
      'paragraph: Revenue of Acme rose to $5bn.',
      'paragraph: By 2\u2060%, it said.',
    ]);
    const at = view.indexOf('$5bn');
    expect(
      viewToRaw(document, { start: at, end: at + 4 }).map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['$5', 'bn']);
    expect(view.slice(0, blocks[1].end)).toBe(view);
    expect(brokenRuns(document)).toEqual([]);
  });

  it('leave a text as it is where they cut nothing', () => {
    const text = '\ufeffWe won, \u200bhe said.';
    expect(parse(text)).toMatchObject({ view: text, map: undefined });
    expect(parse('\u00ad\n\nOne.').blocks).toHaveLength(1);
  });
});

describe('metadata', () => {
  const given = (value: string): Metadata => ({ published: { value, from: 'option' } });

  it('follows the order of precedence and reports dates that differ', () => {
    const text =
      '---\ndate: 2024-11-09\ntitle: Front\n---\n\n# Head\n\nNovember 8, 2024\n\nSome text stands here.';
    const { metadata, findings } = parse(text, 'text/markdown', given('2024-11-10'));
    expect([metadata.published?.value, metadata.published?.from, metadata.title?.value]).toEqual([
      '2024-11-10',
      'option',
      'Front',
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'published 2024-11-10 (option) but 2024-11-09 (front matter)',
      'published 2024-11-10 (option) but 2024-11-08 (dateline)',
    ]);
  });

  it('reads dates as ISO 8601 and guesses none', () => {
    const read = (text: string): string => {
      const date = readDate(text);
      return 'iso' in date ? date.iso : date.problem;
    };
    expect(
      [
        '2024-11-10',
        '2024',
        '20241110',
        'Sun, 10 Nov 2024 08:05:00 GMT',
        'November 10, 2024 at 5:30 p.m. EST',
        '10th November 2024',
        '2024-11-10 08:00:00+0100',
        '31/12/2024',
      ].map(read),
    ).toEqual([
      '2024-11-10',
      '2024',
      '2024-11-10',
      '2024-11-10T08:05:00Z',
      '2024-11-10T17:30-05:00',
      '2024-11-10',
      '2024-11-10T08:00:00+01:00',
      '2024-12-31',
    ]);
    expect(
      ['05/12/2024', 'Monday, November 10, 2024', '2024-02-30', 'yesterday', '1/2/24'].map(read),
    ).toEqual(['ambiguous', 'weekday', 'unreadable', 'unreadable', 'ambiguous']);
  });

  it('says where front matter cannot be read', () => {
    const text = '---\ntitle: "never closed\n---\n\nWe won.\n';
    const [{ message, raw }] = parse(text, 'text/markdown').findings;
    expect(message).toBe('Missing closing "quote');
    expect(raw!.start).toBeGreaterThan(text.indexOf('"'));
    expect(raw!.end).toBeLessThanOrEqual(text.lastIndexOf('---') + 3);
  });

  it('leaves out a date whose weekday is wrong', () => {
    const { metadata, findings } = parse('Oil falls\n\nMonday, November 10, 2024\n\nIt fell a lot.');
    expect(metadata.published).toBeUndefined();
    expect(findings.map(({ code }) => code)).toEqual(['DATE_WEEKDAY_DIFFERS']);
  });
});

describe('what cannot be read', () => {
  it('takes nothing from a text in another language and says which', () => {
    const german =
      'Der Vorstand der Bank hat am Montag mitgeteilt, dass die Zahl der Kunden in diesem Jahr nicht gestiegen ist und dass auch im nächsten Jahr nicht mit einem Zuwachs zu rechnen sei.';
    const document = parse(german);
    expect([document.view, document.blocks, document.metadata.language?.value]).toEqual(['', [], 'de']);
    expect(document.findings.map(({ code }) => code)).toEqual(['LANGUAGE_NOT_ENGLISH']);
    expect(parse('Rien de rien.').findings).toEqual([]);
  });

  it('reads Markdown that would cost too much as plain text, in linear time', () => {
    const hostile = [
      '[a]('.repeat(100_000),
      `${'>'.repeat(5000)} x`,
      `${'- '.repeat(3000)}x`,
      Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}- x`).join('\n'),
      Array.from({ length: 2000 }, (_, i) => '`'.repeat((i % 90) + 1)).join(' a '),
      Array.from({ length: 20_000 }, (_, i) => `[a${i}]: http://x.y`).join('\n'),
      '*a **a '.repeat(20_000),
      '['.repeat(50_000),
      'Ann Lee wrote:\n\n> It is low.\n\n'.repeat(2500),
    ];
    for (const text of hostile) {
      const document = parse(text, 'text/markdown');
      expect(
        document.findings.map(({ code }) => code),
        text.slice(0, 20),
      ).toContain('MARKDOWN_AS_PLAIN');
    }
  }, 20_000);

  it('refuses HTML that is nested too deeply, and pages without text', () => {
    expect(parse('<div>'.repeat(100_000), 'text/html').findings.map(({ code }) => code)).toEqual([
      'HTML_TOO_DEEP',
      'TEXT_EMPTY',
    ]);
    expect(
      parse('<script>app()</script><nav>Home</nav>', 'text/html').findings.map(({ code }) => code),
    ).toEqual(['TEXT_EMPTY']);
  });

  it('marks half a character', () => {
    expect(parse('Cut \ud83d here.').findings).toEqual([
      { code: 'LONE_SURROGATE', message: 'half a character (U+D83D)', raw: { start: 4, end: 5 } },
    ]);
  });
});

describe('positions', () => {
  it('count code points, lines and columns past CR LF, CR and emoji', () => {
    const text = 'a😀b\r\nc\rd\n😀e';
    const positions = new Positions(text);
    const at = (needle: string): object => ({
      point: positions.codePoint(text.indexOf(needle)),
      ...positions.place(text.indexOf(needle)),
    });
    expect([at('b'), at('c'), at('d'), at('e')]).toEqual([
      { point: 2, line: 1, column: 3 },
      { point: 5, line: 2, column: 1 },
      { point: 7, line: 3, column: 1 },
      { point: 10, line: 4, column: 2 },
    ]);
    expect([positions.lines, positions.lineSpan(2)]).toEqual([4, { start: 6, end: 8 }]);
  });

  it('carry a name that markup interrupts back in several segments', () => {
    const raw = '<p>J<b>o</b>hn &amp; Co</p>';
    const document = parse(raw, 'text/html');
    const segments = viewToRaw(document, { start: 0, end: document.view.length }).map(({ start, end }) =>
      raw.slice(start, end),
    );
    expect([document.view, segments]).toEqual(['John & Co', ['J', 'o', 'hn &amp; Co']]);
  });
});
