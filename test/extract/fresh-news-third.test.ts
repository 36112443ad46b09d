import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['He won by five-thousandths of a second.', ['PT0.005S']],
  ['He won by a tenth of a second.', ['PT0.1S']],
  ['He came fifth of a second group.', []],
  ['The final lasted 2:50.', []],
  ['It was the last night of swimming.', []],
  ['He left last night.', ['2023-11-07']],
  ['It is short of the 78% goal for March.', ['2024-03']],
  ['It was 78% for March.', ['2023-03']],
  ['Calls to helpline 1930 doubled.', []],
  [
    'Mon to Thu 9.30am to 5.30pm, Fri 9.30am-7pm.',
    ['XXXX-WXX-1/XXXX-WXX-4', 'T09:30/T17:30', 'XXXX-WXX-5', 'T09:30/T19:00'],
  ],
  ['Interest is 11.5 per cent a year.', []],
  ['At 16 minutes past midnight on 6 June 1944 they landed.', ['1944-06-06T00:16', '1944-06-06']],
  ['They landed on 6 June 1944. Caen did not fall until 9 July.', ['1944-06-06', 'XXXX-07-09']],
  ['They landed on 6 June 1944. He was told so on 25 October.', ['1944-06-06', '2023-10-25']],
  ['He joined in 1940 and broke both legs that November.', ['1940', '1940-11']],
  ["It was the last report before Sunday's election.", ['XXXX-WXX-7']],
  ['It was the lowest for an October in 33 years.', ['XXXX-10', 'P33Y']],
  ['They called an October election.', ['2023-10']],
  ['The match (kick-off 12.30) is on.', ['T12:30']],
  ['The train leaves at 14.05 from platform 3; it fell at 14.05 from 15.', ['T14:05']],
  ['The show is on 3, 4 and 10 May 2024.', ['2024-05-03', '2024-05-04', '2024-05-10']],
])('times of fresh news: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  [
    'It has 1,963 stores and more than 400,000 staff.',
    [
      ['1963', undefined],
      ['400000', 'more_than'],
    ],
  ],
  ['It costs $10 and more.', [['10', 'at_least']]],
])('bounds of fresh news: %s', (text, values) => {
  expect(figures(text, 'value', 'bound')).toEqual(values);
});

it.each([
  ['It trades at 16 times forward earnings.', [['16', 'ratio', undefined]]],
  ['Add 2 heaped tsp ginger.', [['2', 'measure', '[tsp_us]']]],
  ['Tea is 2/6 a pound.', [['0.3333333333333333', 'ratio', undefined]]],
  ['It analysed 100 million W decays.', [['100000000', 'count', undefined]]],
  ['It draws 60 W.', [['60', 'measure', 'W']]],
  [
    'Its redshift is 14.32 (+0.08/-0.20).',
    [
      ['14.32', 'number', undefined],
      ['0.08', 'number', undefined],
      ['-0.2', 'number', undefined],
    ],
  ],
  [
    'The share fell from a fifth to a quarter.',
    [
      ['0.2', 'ratio', undefined],
      ['0.25', 'ratio', undefined],
    ],
  ],
  ['He came a third to a cheer.', [['3', 'ordinal', undefined]]],
  ['Ages of the five accused differ.', [['5', 'count', undefined]]],
  ['Its debts run to nine figures.', []],
  ['It was a 1-in-100-year event.', [['0.01', 'ratio', undefined]]],
  ['The fee was agreed for a winger, 21, in June.', [['21', 'age', 'a']]],
])('amounts of fresh news: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'unit')).toEqual(values);
});

it('plans no goal difference', () => {
  expect(figures('They had a goal difference of -4.', 'value', 'status')).toEqual([['-4', 'actual']]);
});
