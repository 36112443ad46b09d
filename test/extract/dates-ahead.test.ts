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
