import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  [
    'Visits have dropped from 1.9m in 2010-11 to 760,000 last year.',
    [
      ['1900000', 'count', 'Visits'],
      ['760000', 'count', 'Visits'],
    ],
  ],
  [
    'Move the fence from 1.9m in 2010 to 2,400mm now.',
    [
      ['1.9', 'measure', undefined],
      ['2400', 'measure', undefined],
    ],
  ],
  [
    'Deaths rose from 12 in 2010-11 to 31 in 2019-20.',
    [
      ['12', 'count', 'Deaths'],
      ['31', 'count', 'Deaths'],
    ],
  ],
  ['The state has an age limit of 19 for riders.', [['19', 'age', undefined]]],
  ['The state has a catch limit of 19 for anglers.', [['19', 'number', undefined]]],
  ['He has cycled since he stopped work at 60.', [['60', 'age', undefined]]],
  ['He stopped work at 60 sites.', [['60', 'count', 'sites']]],
  ['Evacuated at five, he was back in weeks.', [['5', 'age', undefined]]],
  ['Priced at five, it was back in weeks.', [['5', 'number', undefined]]],
  [
    'Okell, who has died aged 89, made a set in his kitchen at 17 and sold his firm.',
    [
      ['89', 'age', undefined],
      ['17', 'age', undefined],
    ],
  ],
  ['The shares opened the day at 17 and sold well.', [['17', 'number', undefined]]],
  [
    'Some 17 per cent were undecided, up three.',
    [
      ['17', 'percent', undefined],
      ['3', 'percentage_point', undefined],
    ],
  ],
  [
    'Some 17 per cent of 40 were undecided, up three.',
    [
      ['17', 'percent', undefined],
      ['40', 'number', undefined],
      ['3', 'number', undefined],
    ],
  ],
  ['It cost 11 guineas.', [['11.55', 'money', undefined]]],
  ['She won the 2,000 Guineas.', [['2000', 'count', 'Guineas']]],
  ['The odds were 139,838,160 to one.', [['139838160', 'ratio', 'odds']]],
  ['It was their one-two of the year.', []],
  ['Add one-two cups.', [[undefined, 'measure', undefined]]],
  [
    'Four people were shot; last year there were 656.',
    [
      ['4', 'count', 'people'],
      ['656', 'number', undefined],
    ],
  ],
  [
    'Four people were shot, and last year there were 656.',
    [
      ['4', 'count', 'people'],
      ['656', 'count', 'people'],
    ],
  ],
  ['Lee scored 28pts.', [['28', 'count', 'pts']]],
  ['Lee drove a 28ptx.', []],
  [
    'The benchmark 10-year bond yield dipped to 6.98%.',
    [['6.98', 'percent', 'benchmark 10-year bond yield']],
  ],
])('figures of news, fourteenth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'counted')).toEqual(values);
});

it('leaves a limit of age without a bound', () => {
  expect(figures('The state has an age limit of 19.', 'bound')).toEqual([[undefined]]);
  expect(figures('The state has a speed limit of 19.', 'bound')).toEqual([['at_most']]);
});

it.each([
  ['It was struck in AD55 by a king who ruled from AD54 to 68.', ['0055', '0054/0068']],
  ['The ring of AD43 and 60 coins were found.', ['0043']],
  ['He was knighted in the 1988 New Year Honours.', ['1988']],
  ['He was knighted on New Year in 1988.', ['1988-01-01']],
  ['It opens from 10am to 4.30pm, Tuesday to Saturday.', ['T10:00/T16:30', 'XXXX-WXX-2/XXXX-WXX-6']],
  [
    'Prices rose 3% in August, figures showed on Friday, against 2% a month earlier.',
    ['2023-08', '2023-11-03', '2023-07'],
  ],
  [
    'He was hurt in August and died on Friday, having married a month earlier.',
    ['2023-08', '2023-11-03', '2023-10'],
  ],
  ['Output grew 7.8% in the January-March quarter from a year earlier.', ['2023-01/2023-03', '2022']],
  ['He was hurt on November 12 last year. The complaint was made on April 3.', ['2022-11-12', 'XXXX-04-03']],
  ['He was hurt on November 12 last year. He died on November 16.', ['2022-11-12', '2022-11-16']],
  ['The bank hinted at another cut in February.', ['2024-02']],
  ['The bank hinted at a cut in February.', ['2023-02']],
])('times of news, fourteenth reading: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});
