import { describe, expect, it } from 'vitest';
import { quoteMarks } from '../../pipeline/annotate/quote-marks.ts';
import { tokens } from '../../pipeline/annotate/tokens.ts';
import { analyse } from '../../pipeline/analyse.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';

/** Depth and words of each marked text; `!` marks one that is not closed, `+` one that goes on. */
const marked = (text: string): string[] => {
  const document = parseSource(makeSource({ text, name: 'marks', mediaType: 'text/plain', given: {} }));
  const t = tokens.of(document);
  return quoteMarks.of(document).marked.map(({ first, last, depth, closed, continues }) => {
    const words = text.slice(t.start[first], t.end[last - 1]);
    return `${depth}${closed ? '' : '!'}${continues ? '+' : ''} ${words}`;
  });
};

const PAIRS: readonly (readonly [string, string, readonly string[]])[] = [
  ['straight marks', 'He said "yes" and "no".', ['0 yes', '0 no']],
  ['curly marks', '“A,” said Ann. “B.”', ['0 A,', '0 B.']],
  ['German marks', '„Nein“, sagte er.', ['0 Nein']],
  ['guillemets both ways', '«Oui» and »Ja«.', ['0 Oui', '0 Ja']],
  ['two apostrophes as marks', "''We won,'' he said. ``Yes'' he said.", ['0 We won,', '0 Yes']],
  [
    'single marks around a possessive plural',
    "'The players' union won,' he said.",
    ["0 The players' union won,"],
  ],
  ['single marks inside double ones', '"He said \'no\' to me," she said.', ["0 He said 'no' to me,", '1 no']],
  ['double marks inside double ones', '"He said "no" to me," she said.', ['0 He said "no" to me,', '1 no']],
  ['feet and inches', 'He is 5\'10" tall and said "no".', ['0 no']],
  ['an inch sign before other marks', 'A 27" screen costs "much".', ['0 much']],
  ['a decade and a contraction', "The '90s were 'good' for the dogs' bowls.", ['0 good']],
  ['a mark that is not closed', 'He said "we go on\nShe left.', ['0! we go on']],
  ['a quotation of two paragraphs', '"We go on\n"and on," she said.', ['0! We go on', '0+ and on,']],
  ['a blank before the closing mark', '"We go on " he said.', ['0 We go on']],
  ['nothing between the marks', 'He typed "" and left.', []],
];

describe('quotation marks', () => {
  for (const [name, text, expected] of PAIRS) {
    it(`pairs ${name}`, () => {
      expect(marked(text)).toEqual(expected);
    });
  }
});

describe('the words of a quotation', () => {
  const fields = (text: string) => analyse({ text }).records.quotes[0].fields;

  it('keeps the verbatim text and gives the text without insertions', () => {
    const { text, clean_text, insertions } = fields(
      '"[We have] coffee, we have tea [...] and honey (sic)," said Ann Lee.',
    );
    expect([text?.value, clean_text?.value, insertions?.value]).toEqual([
      '[We have] coffee, we have tea [...] and honey (sic),',
      'coffee, we have tea and honey,',
      ['[We have]', '[...]', '(sic)'],
    ]);
  });

  it('keeps the letter of a changed capital', () => {
    expect(fields('"[I]ncreasingly it works," said Ann Lee.').clean_text?.value).toBe(
      'Increasingly it works,',
    );
  });

  it('says to whom it was said', () => {
    expect(fields('Ann Lee told the Daily Mail, "It works."').addressee?.value).toBe('the Daily Mail');
  });

  it('gives the fragments of one utterance one id', () => {
    const { quotes } = analyse({
      text: '"We won," said Ann Lee. "It was hard."\n"We lost," said Bob Ray.',
    }).records;
    const ids = quotes.map(({ fields: { utterance_id } }) => utterance_id?.value);
    expect([ids[0] === ids[1], ids[0] === ids[2]]).toEqual([true, false]);
  });

  it('chooses nobody between two candidates and says so', () => {
    const { records, findings } = analyse({
      text: 'John Carter and Peter Hall were at the scene. "It was dark," he said.',
    });
    expect(records.quotes[0].fields.speaker).toBeUndefined();
    expect(findings.filter(({ code }) => code === 'SPEAKER_AMBIGUOUS').map(({ message }) => message)).toEqual(
      ['the speaker may be John Carter or Peter Hall'],
    );
  });

  it('gives figures and dates in speech their speaker and quotation', () => {
    const { figures, quotes } = analyse({ text: 'Ann Lee said 40 houses burned.' }).records;
    expect([figures[0].fields.attributed_to?.value, figures[0].fields.quote_id?.value]).toEqual([
      'Ann Lee',
      quotes[0].id,
    ]);
  });

  it('marks a denied figure', () => {
    const { figures } = analyse({ text: 'Ann Lee denied that 40 houses burned.' }).records;
    expect(figures[0].fields.status?.value).toBe('denied');
  });
});
