import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  [
    'Places rose to nearly double the 900 of 2022.',
    [
      ['2', 'ratio'],
      ['900', 'count'],
    ],
  ],
  ['It pays at double the rate.', [['2', 'ratio']]],
  ['They double the rate.', []],
  ['It helped the poorest fifth of homes.', [['0.2', 'ratio']]],
  ['It opened the fifth of its shops.', [['5', 'ordinal']]],
  [
    'The pass rate was 97.2%, a fall of 0.1 points.',
    [
      ['97.2', 'percent'],
      ['0.1', 'percentage_point'],
    ],
  ],
  [
    'The index rose 2.1%, a gain of 8.3 points.',
    [
      ['2.1', 'percent'],
      ['8.3', 'number'],
    ],
  ],
  [
    'The gap in 2% of schools was 8.8 points, up from 8.3.',
    [
      ['2', 'percent'],
      ['8.8', 'percentage_point'],
      ['8.3', 'percentage_point'],
    ],
  ],
  [
    'Leaders: 1 L. Prat, 2 D. Kuhn.',
    [
      ['1', 'number'],
      ['2', 'number'],
    ],
  ],
  ['It holds 1 L.', [['1', 'measure']]],
  ['It melts at 1323 K. Initial tests ran.', [['1323', 'measure']]],
])('figures of news, twelfth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind')).toEqual(values);
});

it.each([
  ['It leased three Boeing 737s.', ['Boeing 737s']],
  ['It leased three Boeing jets.', ['Boeing jets']],
  ['She won in 51 minutes to reach the last 16 of the Australian Open.', [undefined]],
  ['The last 16 people left.', ['people']],
  ['It won for the third year running.', ['year']],
  ['It has four doctors, one for every 2,850.', ['doctors', undefined]],
  ['Scores: 268 J. Hahn.', [undefined]],
])('what figures of news count, twelfth reading: %s', (text, values) => {
  expect(figures(text, 'counted').flat()).toEqual(values);
});

it.each([
  ['Costs were £9m higher at £431m.', ['increase', 'increase']],
  ['It sold for £9m higher at the sale.', [undefined]],
  ['Investment almost doubled, to £310m.', ['increase', 'increase']],
  ['Fares rose by 4.9 per cent in March this year, and by 5.9 per cent in 2022.', ['increase', 'increase']],
])('changes of news, twelfth reading: %s', (text, values) => {
  expect(figures(text, 'change').flat()).toEqual(values);
});

it.each([
  ['Damages could top 1.6 billion euros.', ['more_than']],
  ['The top 10 euros are new.', [undefined]],
])('bounds of figures, twelfth reading: %s', (text, values) => {
  expect(figures(text, 'bound').flat()).toEqual(values);
});

it.each([
  // A day that bounds, and one before a day to come, gives no day to an hour.
  ['It had burnt 62 houses by Tuesday night. He told them at 6:30 p.m.', ['2023-11-07', 'T18:30']],
  ['It burnt 62 houses on Tuesday. He told them at 6:30 p.m.', ['2023-11-07', '2023-11-07T18:30']],
  [
    'They won on Saturday. The league resumes on November 17. Kick-off 3pm.',
    ['2023-11-04', '2023-11-17', 'T15:00'],
  ],
  ['It ordered three 777-9s.', []],
  ['It ran for 9s.', ['PT9S']],
  ['She was fourth, a personal best by 1:12.', ['PT1M12S']],
  ['She had to leave by 1:12.', ['T01:12']],
  ['Overall: 1 Kuhn 14:02:55.', ['PT14H2M55S']],
  ['It struck at 14:02:55.', ['T14:02:55']],
])('times of news, twelfth reading: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});
