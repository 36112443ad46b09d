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
