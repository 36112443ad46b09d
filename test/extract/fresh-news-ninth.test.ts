import { expect, it } from 'vitest';
import { dates, figures, read } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  // After a month a number counts where it is no day, and over the end of a sentence always.
  ['It has been shut since March. Three people died.', [['3', 'count', 'people']]],
  ['In March 400 people left.', [['400', 'count', 'people']]],
  ['Since May two firms have closed.', [['2', 'count', 'firms']]],
  ['On Jan. 3 it closed.', []],
  ['In June 14 it closed.', []],
  ['nine away games passed.', [['9', 'count', 'away games']]],
  ['The shop is 12 miles away.', [['12', 'measure', undefined]]],
  [
    'Rovers are two points above the bottom three.',
    [
      ['2', 'count', 'points'],
      ['3', 'number', undefined],
    ],
  ],
  ['The crash was at kilometre 88 of the road.', []],
  ['She walked 88 kilometres of the road.', [['88', 'measure', 'road']]],
  [
    'It sold 40 lorries in May, 12 fewer than in April.',
    [
      ['40', 'count', 'lorries'],
      ['12', 'count', 'lorries'],
    ],
  ],
  ['Three-quarters of cases were mild.', [['0.75', 'ratio', 'cases']]],
  ['Three quarters of the vote went to him.', [['0.75', 'ratio', 'vote']]],
  ['At 23 she took a degree.', [['23', 'age', undefined]]],
  ['By 30 she was rich.', [['30', 'age', undefined]]],
  ['At 10 she rang him.', [['10', 'number', undefined]]],
])('what is counted, tenth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'counted')).toEqual(values);
});

it.each([
  ['Gas was at 28.40 euros per megawatt hour.', [['28.4', 'EUR', 'megawatt hour']]],
  ['Diesel rose to 147.1ppl.', [['1.471', 'GBP', 'liter']]],
  [
    'Petrol climbed to 145.6p a litre from 143.9p.',
    [
      ['1.456', 'GBP', 'liter'],
      ['1.439', 'GBP', 'liter'],
    ],
  ],
  ['Shares closed at 312 crowns in Oslo.', [['312', 'NOK', undefined]]],
  ['The dentist fitted 312 crowns in Oslo.', [['312', undefined, undefined]]],
])('money and what it is for, tenth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'currency', 'per')).toEqual(values);
});

it.each([
  ['It made 28 megawatt hours of power.', [['28', 'MW.h']]],
  ['It has 28 megawatts of power.', [['28', 'MW']]],
  ['The yard built a 15,000-TEU ship.', [['15000', '{TEU}']]],
])('units, tenth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'unit')).toEqual(values);
});

it.each([
  ['After three quarters of growth it fell.', ['P9M']],
  ['First-quarter profit fell from $94.6m a year earlier.', ['2023-33', '2022-33']],
  ['Profit fell in 2022 from $94.6m a year earlier.', ['2022', '2021']],
])('times of news, tenth reading: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  ['It took 60 firefighters more than six hours.', ['more_than']],
  ['It sold 60 cars more than a year ago.', [undefined]],
  ['It lasts as much as seven years.', ['at_most']],
  ['It takes as little as two days.', ['at_least']],
  ['It took them two days as well.', [undefined]],
])('bounds of lengths, tenth reading: %s', (text, values) => {
  expect(read(text).dates.map(({ fields }) => fields.bound?.value)).toEqual(values);
});
