import { expect, it } from 'vitest';
import { figures } from './_read.ts';

it.each([
  // Nouns behind an ordinal that look like adjectives, pairs, and what is numbered before a hyphen.
  ['She won the second round of the cup.', [['2', 'round']]],
  ['He faces a third trial.', [['3', 'trial']]],
  ['It is the fourth and last test.', [['4', 'test']]],
  ['It was the third fatal crash.', [['3', 'fatal crash']]],
  ['A third-generation grower left.', [['3', 'generation']]],
  ['It was the 401st of her career.', [['401', undefined]]],
  ['It was the 401st of her goals.', [['401', 'goals']]],
  // A verb of a headline is not what is counted.
  ['At least 31 drown as boat sinks', [['31', undefined]]],
  ['At least 31 sailors drown as boat sinks', [['31', 'sailors']]],
  ['Ship sinks; crew of three survive', [['3', 'crew']]],
  // Of what is counted right before.
  [
    'Of the 140 homes, 37 have been sold.',
    [
      ['140', 'homes'],
      ['37', 'homes'],
    ],
  ],
  [
    'Of the 140 homes, 37 tenants have left.',
    [
      ['140', 'homes'],
      ['37', 'tenants'],
    ],
  ],
  [
    'Some 27 people are dead and 14 missing.',
    [
      ['27', 'people'],
      ['14', 'people'],
    ],
  ],
  // What closed so much lower, and what went up; no time.
  ['Shares in the firm closed 22 percent lower.', [['22', 'Shares']]],
  ['Spending would rise by half this year.', [['0.5', 'Spending']]],
  // A doing that describes a sum.
  ['He got a $40,000 signing bonus.', [['40000', 'signing bonus']]],
  ['He paid $40,000 helping friends.', [['40000', undefined]]],
  // A whole is not what it holds.
  ['A nation of 7 million mourned.', [['7000000', undefined]]],
  ['The pan-Asian index closed 2 percent lower.', [['2', 'Asian index']]],
  ['She put the toll at 40.', [['40', 'toll']]],
] as [string, unknown[]][])('counted: %s', (text, expected) => {
  expect(figures(text, 'value', 'counted')).toEqual(expected);
});
