import { expect, it } from 'vitest';
import { figures } from './_read.ts';

type Told = readonly (readonly [value: string, change?: string, base?: string])[];

const told = (text: string): Told =>
  (figures(text, 'value', 'change', 'base') as [string, string?, string?][]).map(([value, change, base]) => [
    value,
    change,
    base,
  ]);

it.each<[string, Told]>([
  // One verb for two amounts.
  [
    'Exports to Japan grew 4 percent, those to China by 9 percent.',
    [
      ['4', 'increase'],
      ['9', 'increase'],
    ],
  ],
  [
    'In the capital, burglaries fell by 210; in the suburbs, by 90.',
    [
      ['210', 'decrease'],
      ['90', 'decrease'],
    ],
  ],
  [
    'Maths marks gained four points; reading marks, just three.',
    [
      ['4', 'increase'],
      ['3', 'increase'],
    ],
  ],
  [
    'Fees rise to $12 next year and $14 in 2025.',
    [
      ['12', 'increase'],
      ['14', 'increase'],
    ],
  ],
  [
    'Fares go up 3 percent in May and a further 2 percent in June.',
    [
      ['3', 'increase'],
      ['2', 'increase'],
    ],
  ],
  ['Shares fell 4 percent, and two directors resigned.', [['4', 'decrease'], ['2']]],
  ['Profits rose 4 percent, said 12 of them.', [['4', 'increase'], ['12']]],
  ['Fees rise to $12 next year and $9 in 2025.', [['12', 'increase'], ['9']]],
  [
    'The index rose by 400 to 5,100.',
    [
      ['400', 'increase'],
      ['5100', 'increase'],
    ],
  ],
  ['The index had its biggest one-day drop.', []],
  ['Rates inched up over three years.', []],
  ['The strike has knocked 0.3 points off growth.', [['0.3', 'decrease']]],
  // A mark that is passed.
  ['The toll leaps past 300.', [['300', 'increase']]],
  ['The cut would take borrowing costs below 2 percent.', [['2', 'decrease']]],
  ['Its debt is back above $50 million.', [['50000000', 'increase']]],
  ['They drove past 300 houses.', [['300']]],
  ['The fee was put up to $40.', [['40', 'increase']]],
  ['Officials revised the toll downward, to 63 from 71.', [['63', 'decrease', '71'], ['71']]],
  ['The report has up to 400 pages.', [['400']]],
  // What is lost, won, taken off and put out of work.
  ['Some $3 billion was wiped off the value of the bank.', [['3000000000', 'decrease']]],
  ['The merger cost the town 1,200 jobs.', [['1200', 'decrease']]],
  ['The repair cost the town $1,200.', [['1200']]],
  ['The Socialists forfeited 11 seats.', [['11', 'decrease']]],
  ['Bank axes 90 posts in Dublin', [['90', 'decrease']]],
  ['The grid has taken 600 megawatts offline.', [['600', 'decrease']]],
  ['Another 2,100 patients joined the queue.', [['2100', 'increase']]],
  ['Another 2,100 patients joined the trial.', [['2100']]],
  ['She lost two sons in the war.', [['2']]],
  ['The law was drawn up by three professors.', [['3']]],
  ['Divers went down 30 metres to the wreck.', [['30']]],
  ['The vote fell six votes short.', [['6']]],
  // Particles, compounds and nouns without a way of their own.
  ['Output fell back 4 percent.', [['4', 'decrease']]],
  ['Output edged higher, by 4 percent.', [['4', 'increase']]],
  ['It was a downward revision of 4 percent.', [['4', 'decrease']]],
  ['It was a drop-off of 4 percent.', [['4', 'decrease']]],
  ['The firm scaled its target back to 400 tonnes.', [['400', 'decrease']]],
  ['Nurses won a 12 percent pay rise.', [['12', 'increase']]],
  ['The shares trade at a 12 percent discount to their book value.', [['12', undefined, 'book value']]],
  [
    'The pound fell 2 cents to close lower at $1.20.',
    [
      ['0.02', 'decrease'],
      ['1.2', 'decrease'],
    ],
  ],
])('what goes up or down without a verb beside it: %s', (text, values) => {
  const found = told(text);
  expect(found.map(([value, change]) => [value, change])).toEqual(
    values.map(([value, change]) => [value, change]),
  );
});

it.each<[string, string | undefined, string | undefined]>([
  // Comparisons with an earlier time are changes, others none.
  ['Wages are 12 percent higher than in May.', 'increase', 'May'],
  ['Wages are 12 percent higher than in retail.', undefined, 'retail'],
  ['Wages are 12 percent higher than a year ago.', 'increase', 'a year ago'],
  ['Wages are 12 percent above the average.', undefined, 'average'],
  ['The staff is 300 smaller than in January.', 'decrease', 'January'],
  ['They ran 300 fewer trains than they needed.', undefined, undefined],
  ['It paid 41 cents less than it did in December.', 'decrease', 'it did in December'],
  ['It paid 41 cents less than clerks.', undefined, 'clerks'],
  // The value before stands before, after or further on.
  [
    'Some 22 people are thought to have died, up from the 15 reported on Sunday.',
    'increase',
    '15 reported on Sunday',
  ],
  [
    'Nine people drowned, the police said, up from an earlier count of six.',
    'increase',
    'earlier count of six',
  ],
  ['Attendance, 61,000 in all, was down from 74,000.', 'decrease', '74,000'],
  ['The plant makes 400 cars a day, against almost 650 in May.', undefined, '650 in May'],
  ['They paid $310 for power instead of $540.', undefined, '$540'],
])('what a figure is compared with: %s', (text, change, base) => {
  const [, found, beside] = told(text)[0];
  expect([found, change === undefined && base === undefined ? undefined : beside]).toEqual([change, base]);
});

it.each<[string, string | undefined]>([
  ['Its stake, once 30 percent, has been whittled down to 11 percent.', '30 percent'],
  ['Fares, now capped at $3, would be allowed to rise to $4.', '$3'],
  ['The fund holds $200 million, a sum set to grow to $450 million.', '$200 million'],
  ['Milk firmed to $46 a tonne, having fetched $38 in March.', '$38 in March'],
  ['From 72 million tonnes the harvest is expected to plunge to 50 million tonnes.', '72 million tonnes'],
  ['The grant was worth $4,000; it will be cut to $3,000.', '$4,000'],
  ['The fee, which stood at $5, goes up to $8.', '$5'],
  ['They found three bodies, which brought the toll to 29.', undefined],
])('an old value that no `from` names: %s', (text, base) => {
  const found = told(text).find(([, change]) => change !== undefined);
  expect(found?.[2]).toBe(base);
});

it.each<[string, string | undefined]>([
  ['It reported a 12 percent year-on-year increase.', 'increase'],
  ['There was a 12% like-for-like decline.', 'decrease'],
  ['It holds a 12% third-party stake.', undefined],
])('a compound between a figure and the noun of its change: %s', (text, change) => {
  const [, found] = told(text)[0];
  expect(found).toBe(change);
});
