import { expect, it } from 'vitest';
import { analyse } from '../../pipeline/index.ts';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['Residents were told to go by Thursday.', ['XXXX-WXX-4']],
  ['It expected a profit for the year to February.', ['2024-02']],
  ['Profit fell in the year to February.', ['2023-02']],
  ['Pupils got straight 9s in 9s.', ['PT9S']],
  ['He was ordered to leave by 6 January.', ['2024-01-06']],
  ['Trade is good at Christmas. It came at 5.40pm.', ['2023-12-25', 'T17:40']],
  ['On Monday it was open (10pm on Thursdays).', ['2023-11-06', 'T22:00', 'XXXX-WXX-4']],
  ['It rose from 8 in the same quarter last year.', ['XXXX-QX']],
  [
    'In the third quarter of 2023 profit rose from that of the same quarter last year.',
    ['2023-35', '2022-35'],
  ],
  ['The library calls, 2.15-2.45pm.', ['T14:15/T14:45']],
  ['Rates rose 2.15-2.45.', []],
  ['He said on Tuesday, 3.8 times their level.', ['2023-11-07']],
])('times of fresh news: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  ['Profit rose to T$9.56 in Taipei.', [['9.56', 'money', 'TWD']]],
  [
    'It cost T$5 and Q$7.',
    [
      ['5', 'money', undefined],
      ['7', 'money', undefined],
    ],
  ],
  [
    'It cost US$8, C$9 and $10.',
    [
      ['8', 'money', 'USD'],
      ['9', 'money', 'CAD'],
      ['10', 'money', 'USD'],
    ],
  ],
  ['More than 100m Americans are obese.', [['100000000', 'count', undefined]]],
  ['He won the 100m heats.', [['100', 'measure', undefined]]],
  [
    'VAT at a fifth, and another 54p.',
    [
      ['0.2', 'ratio', undefined],
      ['0.54', 'money', 'GBP'],
    ],
  ],
  ['They made 17 3s.', [['17', 'number', undefined]]],
  ['It is paid in two halves.', [['2', 'count', undefined]]],
  ['Pipes were cleaned one by one.', []],
  ['It rose to 13,190 crowns.', [['13190', 'money', undefined]]],
])('amounts of fresh news: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'currency')).toEqual(values);
});

it('doubts metres where millions are written so', () => {
  const text = 'Output fell to 227m hectolitres. The mid-point, 231m, is low.';
  const { findings } = analyse({ text, name: 'case' });
  expect(findings.filter(({ code }) => code === 'NUMBER_DOUBTFUL')).toHaveLength(1);
});

it('finds no amount in the caption and millions under their heading', () => {
  const text =
    '<table><caption>Second quarter, NT$ billion</caption><tr><th></th><th>Q2 2024</th></tr><tr><td>Revenue</td><td>673.5</td></tr><tr><td>Shipments (million wafers)</td><td>3.125</td></tr></table>';
  const { figures: found } = analyse({ text, mediaType: 'text/html', name: 'case' }).records;
  expect(found.map(({ fields }) => [fields.value?.value, fields.kind?.value])).toEqual([
    ['673500000000', 'money'],
    ['3125000', 'number'],
  ]);
});

it.each([
  ['He beat her (2:16:23) easily.', ['PT2H16M23S']],
  ["Next year's race is on January 27.", ['2024', '2024-01-27']],
  ["Last year's race was big. It is on January 27.", ['2022', '2024-01-27']],
])('results and the day of a year: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  ['Income rose 80-odd per cent.', [['80', 'percent']]],
  [
    'It paid guidance of around 90, 105 and 115 bps.',
    [
      ['90', 'basis_point'],
      ['105', 'basis_point'],
      ['115', 'basis_point'],
    ],
  ],
  ['It added motor policies, taking the total to 5.34m.', [['5340000', 'number']]],
])('shares and lists of fresh news: %s', (text, values) => {
  expect(figures(text, 'value', 'kind')).toEqual(values);
});
