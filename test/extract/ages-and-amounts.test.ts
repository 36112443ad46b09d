import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

it.each([
  // An adverb between the form of "be" and the age; in words; before a clause of its own.
  ['She is almost 90.', [['90', 'age', undefined]]],
  ['By the time she was 30 she had left.', [['30', 'age', undefined]]],
  ['Ann Lee was nineteen when it began.', [['19', 'age', undefined]]],
  ['The score was nineteen when he fell.', [['19', 'count', 'score']]],
  ['The price is only 90.', [['90', 'count', 'price']]],
  // The letters of a country behind the sign of the dollar, and a short form before an amount.
  ['It rose to $US14.10.', [['14.1', 'money', undefined]]],
  ['It cost $A3 million.', [['3000000', 'money', undefined]]],
  ['They owe Rs. 7,340 crore.', [['73400000000', 'money', undefined]]],
  ['See the cells $B1 and $D4.', []],
  // Parts that are compared with nothing behind them.
  ['It would rise by at least a tenth.', [['0.1', 'ratio', undefined]]],
  [
    'She cut them by a fifth and a third.',
    [
      ['0.2', 'ratio', undefined],
      ['0.3333333333333333', 'ratio', undefined],
    ],
  ],
  ['She won by a second and a third goal.', [['3', 'ordinal', 'goal']]],
] as [string, unknown[]][])('figures: %s', (text, expected) => {
  expect(figures(text, 'value', 'kind', 'counted')).toEqual(expected);
});

it.each([
  ['It would cost 60 million euros in the fourth quarter.', ['2023-36']],
  ['They trailed in the fourth quarter.', []],
])('quarters: %s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});

// Published on Wednesday, 8 November 2023.
it.each([
  ['The next hearing is set for Nov. 26.', ['2023-11-26']],
  ['The trial is scheduled for Monday.', ['2023-11-13']],
  ['The trial was scheduled for Monday.', ['XXXX-WXX-1']],
  ['The vote is planned for March 3.', ['2024-03-03']],
  ['Voting ends on Saturday.', ['2023-11-11']],
  ['The case returns to court on Tuesday.', ['2023-11-14']],
  ['The hearing continues on Thursday.', ['2023-11-09']],
  ['Shops stay shut until Monday.', ['2023-11-13']],
  ['Shops stayed shut until Monday.', ['2023-11-06']],
  ['Visits on Monday were few.', ['2023-11-06']],
] as [string, unknown[]][])('what lies ahead: %s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});
