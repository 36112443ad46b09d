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
  // Those left in a state, some of what is named before, and parts of one.
  [
    'The boat sank, leaving 37 dead and about sixty missing.',
    [
      ['37', 'dead'],
      ['60', 'missing'],
    ],
  ],
  [
    'It left 52 injured, three of them seriously.',
    [
      ['52', 'injured'],
      ['3', 'injured'],
    ],
  ],
  ['It left 37 dead fish on the beach.', [['37', 'dead fish']]],
  ['He came in with 37, missing the cut.', [['37', undefined]]],
  [
    'It flagged 17 candidates, of which 16 proved false.',
    [
      ['17', 'candidates'],
      ['16', 'candidates'],
    ],
  ],
  [
    'The party took 45 seats, one short of a majority.',
    [
      ['45', 'seats'],
      ['1', 'seats'],
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

it.each([
  ['He pitched 118 1/3 innings.', 'count'],
  ['She ate 3½ apples.', 'count'],
  ['The odds are 7/2.', 'ratio'],
  ['Some 2/3 of homes have it.', 'ratio'],
  ['There are 1.6 workers for each pensioner.', 'count'],
  ['Its mass is 1.6 solar units.', 'number'],
])('mixed numbers and averages of people: %s', (text, kind) => {
  expect(figures(text, 'kind')).toEqual([[kind]]);
});

it.each([
  ['He climbed above two defenders.', undefined, undefined],
  ['She leapt over three cars.', undefined, undefined],
  ['The toll climbed above 12 people.', 'more_than', 'increase'],
  ['He won gold over 800m.', undefined, undefined],
  ['She walked over 12 miles.', 'more_than', undefined],
  ['They must keep a minimum flow of 45 cubic metres per second.', 'at_least', undefined],
  ['The town had a minimum temperature of 3C.', undefined, undefined],
  ['They blamed a shortfall of $18m.', undefined, undefined],
  ['The ship went down roughly nine kilometres from shore.', undefined, undefined],
  ['Prices went down nine percent.', undefined, 'decrease'],
  ['A payment of $150 million falls due in May.', undefined, undefined],
])('bounds and changes: %s', (text, bound, change) => {
  expect(figures(text, 'bound', 'change')).toEqual([[bound, change]]);
});

it('reads letters of a currency before a blank', () => {
  expect(figures('It sent Rp 1.5 billion.', 'currency', 'value')).toEqual([['IDR', '1500000000']]);
});
