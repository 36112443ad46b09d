import { expect, it } from 'vitest';
import { figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  [
    'Its budget was cut by £1.1m, or a fifth, since 2019.',
    [
      ['1100000', 'money'],
      ['0.2', 'ratio'],
    ],
  ],
  [
    'He came fourth or a fifth man did.',
    [
      ['4', 'ordinal'],
      ['5', 'ordinal'],
    ],
  ],
  [
    'Loans fell from 900 in 2010-11 to 760.',
    [
      ['900', 'count'],
      ['760', 'count'],
    ],
  ],
  ['It has 10 to 760 loans.', [[undefined, 'count']]],
  ['She left school at 15 with no marks.', [['15', 'age']]],
  ['She left shares at 15 with no marks.', [['15', 'count']]],
])('figures of news, thirteenth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind')).toEqual(values);
});

it.each([
  ['He had dug up three pulls.', [undefined]],
  ['Shares were up three points.', ['increase']],
])('changes of news, thirteenth reading: %s', (text, values) => {
  expect(figures(text, 'change').flat()).toEqual(values);
});
