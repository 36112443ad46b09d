import { expect, it } from 'vitest';
import { read } from './_read.ts';

// Published on Wednesday, 8 November 2023.
it.each([
  ['The fair will open on 4 February at 06:12.', ['planned', 'planned']],
  ['The fair is scheduled to open on Tuesday.', ['planned']],
  ['Sales will rise next year.', ['forecast']],
  ['Rain is expected on Friday.', ['forecast']],
  ['She will be jailed for three years.', ['planned']],
  ['The plan could take two years.', ['tentative']],
  // What was, what is, and when it was said.
  ['The bridge opened on Monday.', [undefined]],
  ['He was jailed for three years.', [undefined]],
  ['He said on Monday it would rain.', [undefined]],
  ['The shop has been open since 2011.', [undefined]],
] as [string, (string | undefined)[]][])('what is to be then: %s', (text, expected) => {
  expect(read(text).dates.map(({ fields }) => fields.status?.value)).toEqual(expected);
});

it('points at the word that says so', () => {
  const text = 'The fair will open on 4 February.';
  const [{ fields }] = read(text).dates;
  const [span] = fields.status!.spans;
  expect(text.slice(span.start, span.end)).toBe('will');
});

it.each([
  ['The court cut his sentence by three years.', 'decrease', 'sentence'],
  ['Waits lengthened to nine weeks from four.', 'increase', 'Waits'],
  ['He waited nine weeks.', undefined, undefined],
])('lengths of what: %s', (text, change, counted) => {
  const [{ fields }] = read(text).dates;
  expect([fields.change?.value, fields.counted?.value]).toEqual([change, counted]);
});
