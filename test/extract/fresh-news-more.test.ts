import { expect, it } from 'vitest';
import { dates, figures, read } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['Flights take 2h 20min and cost from £31 in January.', ['PT2H20M', '2024-01']],
  ['They met twice in as many weeks.', []],
  ['They won for many weeks.', ['PXW']],
  ['The money bought 400-odd quarter horses.', []],
  ['He hit seven 180s.', []],
  ['It took 180s.', ['PT180S']],
  ['Smeets leads the Tour by 1:13.', ['PT1M13S']],
  ['He must be in by 1:13.', ['T01:13']],
  ['Take it twice daily or twice-weekly.', ['P1D', 'P1W']],
  ['Ferries go half-hourly, not four-hourly or bi-weekly.', ['PT30M', 'PT4H']],
  ['He read a book every two to three days.', ['P2D/P3D']],
  ['Each quarter-point cut is worth £28.', []],
  ['Each quarter it is paid.', ['P3M']],
  ['The mission has slipped from 2025 to September 2026.', ['2025', '2026-09']],
  ['It comes when it opens at 9.30; shares opened at 9.30.', ['T09:30']],
  ['It sold in January. It was restored by a booster a year later.', ['2023-01', 'XXXX-XX-XX']],
  ['The ZF80, launched in February 1980, sold 50,000 by that Christmas.', ['1980-02', '1980-12-25']],
  ['It carried many in the year to March 31. Shares fell by 0815 GMT.', ['2023-03-31', 'T08:15']],
  [
    'Fewer were shot compared with the same months of 2021. It was 5.6, against 6.8 two years earlier.',
    ['PXM', '2021', 'P2Y'],
  ],
])('times of fresh news: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  [
    'Rooms start at €140 B&B and cost €22pp.',
    [
      ['140', 'money'],
      ['22', 'money'],
    ],
  ],
  ['Doubles at the inn start at €140.', [['140', 'money']]],
  ['Sales doubled.', [['2', 'ratio']]],
  [
    'Climb the tower (76m, €6).',
    [
      ['76', 'measure'],
      ['6', 'money'],
    ],
  ],
  ['Profits reached €76m.', [['76000000', 'money']]],
  ['His kits cost 49s 6d.', [['2.475', 'money']]],
  ['Half of one per cent of the seats are empty.', [['0.5', 'percent']]],
  ['It sold for six figures.', []],
  ['Six figures were seen.', [['6', 'count']]],
  ['They made it four wins in the Hundred.', [['4', 'count']]],
  ['It was $1.35 est.', [['1.35', 'money']]],
  [
    'It held cash of 4.47 billion euros and net cash of 1.74 billion.',
    [
      ['4470000000', 'money'],
      ['1740000000', 'money'],
    ],
  ],
])('amounts of fresh news: %s', (text, values) => {
  expect(figures(text, 'value', 'kind')).toEqual(values);
});

it.each([
  [
    'Debt fell by 30 million to 120 million pounds.',
    [
      ['30000000', undefined],
      ['120000000', undefined],
    ],
  ],
  ['Rates rose by 5 to 10 per cent.', [[undefined, '10']]],
  [
    'Prices shot up to Rs 80-100 from Rs 25-30.',
    [
      [undefined, '100'],
      [undefined, '30'],
    ],
  ],
  [
    'Prices shot up from 25 to 30.',
    [
      ['25', undefined],
      ['30', undefined],
    ],
  ],
  [
    'The boots were £399 plus £29 delivery.',
    [
      ['399', undefined],
      ['29', undefined],
    ],
  ],
])('ranges of fresh news: %s', (text, values) => {
  expect(figures(text, 'value', 'high')).toEqual(values);
});

it.each([
  [
    'It costs $3 a dose and $135 a megalitre.',
    [
      ['dose', undefined],
      ['megaliter', undefined],
    ],
  ],
  ['He paid £2 10s a week.', [['week', undefined]]],
  ['They cost £31 each way.', [['each way', undefined]]],
  [
    'The cash rate of 4.35 per cent adds £50.',
    [
      [undefined, 'cash rate'],
      [undefined, undefined],
    ],
  ],
  ['A third of what countries asked for was sent.', [[undefined, undefined]]],
])('what fresh news counts: %s', (text, values) => {
  expect(figures(text, 'per', 'counted')).toEqual(values);
});

it('ends a sentence after a unit', () => {
  const [, percent] = read('Barley came in at 12.2mt. Canola plantings fell 5 per cent.').figures;
  expect(percent.fields.counted?.value).toBe('Canola plantings');
});
