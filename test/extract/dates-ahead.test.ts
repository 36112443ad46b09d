import { expect, it } from 'vitest';
import date from '../../pipeline/extract/date.ts';
import { runExtractors } from '../../pipeline/extract/run-extractors.ts';
import { makeSource } from '../../pipeline/core/make-source.ts';
import { parseSource } from '../../pipeline/parse/parse-document.ts';

const datesOf = (text: string): unknown[] => {
  const given = {
    published: {
      value: '2024-03-12',
      from: 'option' as const,
      outside: { source: 'option' as const, entry: '--published', text: '2024-03-12' },
    },
  };
  const parsed = parseSource(makeSource({ text, name: 'case', mediaType: 'text/plain', given }));
  return runExtractors(parsed, [date]).candidates.map(
    ({ fields }) => (fields as { value?: { value: string } }).value?.value,
  );
};

it.each([
  ['The judge ordered her to surrender by May 6.', '2024-05-06'],
  ['The two sides agreed to meet on May 6.', '2024-05-06'],
  ['He pledged to leave on Friday.', '2024-03-15'],
  ['He managed to escape on May 6.', '2023-05-06'],
  ['She went home to rest on Friday.', '2024-03-08'],
])('puts a date after an infinitive ahead only where the verb or a deadline does: %s', (text, value) => {
  expect(datesOf(text)).toEqual([value]);
});

it.each([
  ['The draw takes place at Hampden Park on Friday.', '2024-03-15'],
  ['The festival kicks off in Leeds on Friday.', '2024-03-15'],
  ['Voters go to the polls across Spain on Sunday.', '2024-03-17'],
  ['The final is held at Wembley on Saturday.', '2024-03-16'],
  ['The court sits in Leeds on Friday.', '2024-03-15'],
  ['The draw took place at Hampden Park on Friday.', '2024-03-08'],
  ['The index closes at 3,000 on Monday.', undefined],
  ['A woman votes in Leeds on Sunday.', undefined],
  ['He is held in a cell since his arrest on Monday.', '2024-03-11'],
])('puts the day of an appointment told in the present ahead: %s', (text, value) => {
  expect(datesOf(text)).toEqual([value]);
});
