import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['October second-warmest on record.', ['2023-10']],
  ['It happened on October second.', ['2023-10-02']],
  ['The hottest days were July 22 and 23, at 17C.', ['2023-07-22', '2023-07-23']],
  ['The January-to-October mean is 0.7C above average.', ['2023-01/2023-10']],
  ['It will run from January to July.', ['2024-01/2024-07']],
  ['It is closed nightly from 8pm to 6am until 22 November.', ['P1D', 'T20:00/T06:00', '2023-11-22']],
  ['He fell at 10.15 on 9 May last year.', ['2022-05-09T10:15', '2022-05-09']],
  ['Shares closed at 10.15 on Tuesday.', ['2023-11-07']],
  ['It was the highest since June 2022, and fell since October.', ['2022-06', '2023-10']],
  ['New York cocoa for July jumped $312 to $10,578 a tonne.', ['2024-07']],
  ['Sales for July jumped 3%.', ['2023-07']],
  ['Tickets for the final on 29 January in Bridgetown cost $75.', ['2024-01-29']],
])('times of fresh news: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  ['It bought back 1.1 billion pounds of stock.', [['1100000000', 'money']]],
  ['They ate 2 million pounds of beef.', [['2000000', 'measure']]],
  [
    'Balances edged up 0.4 billion pounds to 308.3 billion.',
    [
      ['400000000', 'money'],
      ['308300000000', 'money'],
    ],
  ],
  ['The cost of risk was below its 30-bp guidance.', [['30', 'basis_point']]],
  ['The primer is a 30-bp strand.', [['30', 'measure']]],
  [
    'Resuming on 473-8, India were all out for 477.',
    [
      [undefined, 'score'],
      ['477', 'number'],
    ],
  ],
  [
    'Arrivals stood at 1.31m tonnes, down from 1.81m.',
    [
      ['1310000', 'measure'],
      ['1810000', 'measure'],
    ],
  ],
  ['The pool is 1.81m deep.', [['1.81', 'measure']]],
  ['The State has paid back barely a third.', [['0.3333333333333333', 'ratio']]],
])('amounts of fresh news: %s', (text, values) => {
  expect(figures(text, 'value', 'kind')).toEqual(values);
});

it('takes less than a cent for no cent of the euro', () => {
  expect(figures('Sugar fell 0.34 cent to 20.4 cents.', 'currency').flat()).toEqual(['USD', 'USD']);
});
