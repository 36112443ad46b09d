import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['Schools will stay closed until Monday.', ['2023-11-13']],
  ['Schools were closed until Monday.', ['2023-11-06']],
  ['Airlines had canceled 780 Sunday flights.', ['2023-11-12']],
  ['Airlines had flown 780 Sunday flights.', ['2023-11-05']],
  [
    'He was born in Kent on 12 May 1938. In 1963 he was called at two in the morning.',
    ['1938-05-12', '1963', 'T02:00'],
  ],
  ['The twins were born on Tuesday. They cried at two in the morning.', ['2023-11-07', '2023-11-07T02:00']],
  ['It leased four Boeing 737s.', []],
  ['The carrier, which lost $2m in 2013, said it would lease a jet by December.', ['2013', '2023-12']],
])('times of news, ninth reading: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  [
    'There were 118 sites; the median age was 62 and most were women.',
    [
      ['118', 'count', undefined],
      ['62', 'age', 'a'],
    ],
  ],
  [
    'Levels dropped from an average of 104 mg/dL to 51 in the group.',
    [
      ['104', 'rate', 'mg/dL'],
      ['51', 'measure', 'mg/dL'],
    ],
  ],
  [
    'The list grew from 104 km to 51 villages.',
    [
      ['104', 'measure', 'km'],
      ['51', 'count', undefined],
    ],
  ],
  [
    'He gave his first recital at six and at 17 came second.',
    [
      ['1', 'ordinal', undefined],
      ['6', 'age', 'a'],
      ['17', 'age', 'a'],
      ['2', 'ordinal', undefined],
    ],
  ],
  ['She wed at 70.', [['70', 'age', 'a']]],
  ['Temperatures will climb to 40.', [['40', 'number', undefined]]],
  ['It misses its 1m-tonne goal.', [['1000000', 'measure', 't']]],
])('figures of news, ninth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'unit')).toEqual(values);
});

it.each([
  ['Mother-of-three Leanne Croft left.', [undefined]],
  ['It lowered "bad" cholesterol by 51 percent.', ['cholesterol']],
  ['Of them 7.1% reported diarrhoea.', [undefined]],
  ['The country will reach 3 million tonnes.', [undefined]],
  ['The statue weighs 3 tonnes.', ['statue']],
  ['It killed fish up to 100km downstream.', [undefined]],
])('what figures of news count, ninth reading: %s', (text, values) => {
  expect(figures(text, 'counted').flat()).toEqual(values);
});

it.each([
  ['Sales are forecast to grow 2% after falling 1.1% in 2022.', ['forecast', 'actual']],
  ['Sales are forecast to grow 2% and then 1.1%.', ['forecast', 'forecast']],
])('the status of figures of news, ninth reading: %s', (text, values) => {
  expect(figures(text, 'status').flat()).toEqual(values);
});

it.each([
  ['Rents for new contracts 8.5% of them.', [undefined]],
  ['Output contracts 8.5%.', ['decrease']],
  ['A $1.25bn expansion was opened.', [undefined]],
  ['A 25% expansion was seen.', ['increase']],
])('changes of news, ninth reading: %s', (text, values) => {
  expect(figures(text, 'change').flat()).toEqual(values);
});

it.each([
  [
    'Winds of 70 kilometers (43 miles) an hour blew.',
    [
      ['70', 'rate', 'km/h'],
      ['43', 'rate', '[mi_i]/h'],
    ],
  ],
  [
    'He ran 5 km (3 miles) on Monday.',
    [
      ['5', 'measure', 'km'],
      ['3', 'measure', '[mi_i]'],
    ],
  ],
  ['A firefighter of 23 died.', [['23', 'age', 'a']]],
  ['A father of 3 came.', [['3', 'number', undefined]]],
  ['A crowd of 23 came.', [['23', 'count', undefined]]],
  ["My mother, who's 70, came.", [['70', 'age', 'a']]],
  ['One shop in ten says so.', [['0.1', 'ratio', undefined]]],
  ['He says three in four customers bank by phone.', [['0.75', 'ratio', undefined]]],
  [
    'He put three in four boxes.',
    [
      ['3', 'number', undefined],
      ['4', 'count', undefined],
    ],
  ],
])('figures of news, tenth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'unit')).toEqual(values);
});

it.each([
  ['She was only fifth after the first run.', [undefined, 'run']],
  ['It was the first or the second stage.', ['stage', 'stage']],
  ['His share, the court heard, was £2,500.', ['share']],
])('what figures of news count, tenth reading: %s', (text, values) => {
  expect(figures(text, 'counted').flat()).toEqual(values);
});

it.each([
  ['Thief gets three years over £800,000 snuffbox raid', [undefined]],
  ['They paid it, minus an excess of £25,000.', [undefined]],
  ['They paid in excess of £25,000.', ['more_than']],
])('bounds of news, tenth reading: %s', (text, values) => {
  expect(figures(text, 'bound').flat()).toEqual(values);
});

it('tells which way a currency closed', () => {
  expect(figures('The rupee closed 14 paise weaker.', 'change')).toEqual([['decrease']]);
});

it('gives an hour that a speed is for no row of its own', () => {
  expect(dates('Winds of 70 kilometers (43 miles) an hour blew.')).toEqual([]);
  expect(dates('He ran 5 km (3 miles) an hour later.')).toEqual(['PT1H']);
});

it.each([
  ['The group has called for a vote on 2 May.', ['2024-05-02']],
  ['The vote was held on 2 May.', ['2023-05-02']],
  ['The scheme was to have started in May, but has been scrapped.', ['XXXX-05']],
  ['She has a daughter starting in the summer.', ['2024-22']],
])('times of news, eleventh reading: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it('takes what a share is under for an age', () => {
  expect(figures('It has 900 players and one in three is under 18.', 'kind')).toEqual([
    ['count'],
    ['ratio'],
    ['age'],
  ]);
});
