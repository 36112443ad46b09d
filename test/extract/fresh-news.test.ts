import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/index.ts';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['In December, the firm said profits were flat.', ['2022-12']],
  ['The plan was drawn up for December elections.', ['2023-12']],
  ['A rise is due in April.', ['2024-04']],
  ['The rise was due in April.', ['2023-04']],
  [
    'The exhibition runs until 31 August (Tue-Sun, 10am-6pm).',
    ['2024-08-31', 'XXXX-WXX-2/XXXX-WXX-7', 'T10:00/T18:00'],
  ],
  ['The shop is open Mon-Fri only.', ['XXXX-WXX-1/XXXX-WXX-5']],
  ['The Sun-Times said so.', []],
  ['We are closed 24-26 December.', ['2023-12-24/2023-12-26']],
  ['The office was closed 24-26 December.', ['2022-12-24/2022-12-26']],
  ['He won by three-quarters of a length.', []],
  ['It won the 2.15 at Kempton.', ['T14:15']],
  ['They led with 1:08 left.', ['PT1M8S']],
  ['At 1:08 he left.', ['T01:08']],
  ['He served 30-odd years.', ['P30Y']],
  ['It is a 2-hour-40-minute drive.', ['PT2H40M']],
  ['He has a 7pm-to-7am curfew.', ['T19:00/T07:00']],
  ["Between 1914 and '18 the mill made shells.", ['1914/1918']],
  ['The first half hour is free.', ['PT30M']],
  ['It took two and a half hours.', ['PT2H30M']],
  ['It took two and a half days.', ['P2DT12H']],
  ['It took 2.5 working days.', ['P2.5D']],
  ['It took 1.333 hours.', ['PT1.333H']],
  ['The bus leaves at 5 past 7.', ['T07:05']],
  ['She left at ten to four; they lost ten to four.', ['T03:50']],
  ['November feed wheat futures closed higher after a rise.', ['2023-11']],
  ['Chicago soybeans for December gained 2 cents to $13.07 a bushel.', ['2023-12']],
  ['Egypt bought wheat for shipment from Jan. 25 to Feb. 10.', ['2024-01-25/2024-02-10']],
  ['In the winter of 1883-84 she walked.', ['1883-24']],
])('times of fresh news: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  [
    'A ferry capsized on Sunday evening, the authority said yesterday.\n\nThe boat left at 4:15 p.m. (1415 UTC).',
    'T16:15',
  ],
  [
    'It erupted on Sunday. No deaths had been reported by Monday.\n\nThe first blast came at 4:15 p.m.',
    'T16:15',
  ],
])('the hour of what took place is not of the day on which it was told: %s', (text, hour) => {
  const found = dates(text) as string[];
  expect(found.find((value) => value?.includes(hour))).toBe(`${found[0]}${hour}`);
});

it.each([
  'A man was shot on Saturday and died on Sunday, police said on Monday. The call came at 4:15 p.m.',
  'The fire began on Saturday. By Monday it had burnt 62 houses. A wall fell at 4:15 p.m.',
])('an hour that may be of two days is of none: %s', (text) => {
  expect(dates(text)).toContain('T16:15');
});

describe('ranges, scores and prices of fresh news', () => {
  it.each([
    ['Tickets cost 50p to £1.', [['0.5', '1', undefined]]],
    ['Proteins are holding up at 12.8% to 13.2%.', [['12.8', '13.2', undefined]]],
    ['The bank may cut by 0.25 to 0.5 of a percentage point.', [['0.25', '0.5', undefined]]],
    ['The Ravens edged the Bengals 27-24 thanks to a goal.', [[undefined, undefined, '27-24']]],
    [
      'He got past Rey 6-7 (5-7), 7-5, 6-4.',
      [
        [undefined, undefined, '6-7'],
        [undefined, undefined, '5-7'],
        [undefined, undefined, '7-5'],
        [undefined, undefined, '6-4'],
      ],
    ],
    ['See pages 3-4, 6-7.', []],
    ['She won by a nose at 100-1.', [[undefined, undefined, undefined]]],
    ['With the score at 8-1 the fans left.', [[undefined, undefined, '8-1']]],
  ])('%s', (text, values) => {
    expect(figures(text, 'low', 'high', 'score')).toEqual(values);
  });

  it('reads no range over the cells of a table', () => {
    const text = '| Town | High | Gust |\n|---|---|---|\n| Ash | 83 | — |\n| Elm | 84 | 121 |';
    const { figures: found } = analyse({ text, mediaType: 'text/markdown', name: 'case' }).records;
    expect(found.map(({ fields }) => fields.value?.value)).toEqual(['83', '84', '121']);
  });
});

it.each([
  ['They drove 60-odd miles.', [['60', 'measure', '[mi_i]', undefined]]],
  ['A coffee is a buck fifty. He made a buck.', [['1.5', 'money', undefined, 'USD']]],
  [
    'They got 36 cent a litre and 5 cents.',
    [
      ['0.36', 'money', undefined, 'EUR'],
      ['0.05', 'money', undefined, 'USD'],
    ],
  ],
  ['Stocks were 263.8mt.', [[undefined, 'measure', 't', undefined]]],
  ['They shipped 50,000mt.', [['50000', 'measure', 't', undefined]]],
  ['He was three times over the limit.', [['3', 'ratio', undefined, undefined]]],
  ['It has flights from £39 one way.', [['39', 'money', undefined, 'GBP']]],
  [
    'Shares rose to 61.40 crowns and three crowns were stolen.',
    [
      ['61.4', 'money', undefined, undefined],
      ['3', 'count', undefined, undefined],
    ],
  ],
  [
    'Turnout was 56.3 per cent, down from 61.2.',
    [
      ['56.3', 'percent', '%', undefined],
      ['61.2', 'percent', '%', undefined],
    ],
  ],
  [
    'The share was 40 per cent, up from 12 seats.',
    [
      ['40', 'percent', '%', undefined],
      ['12', 'count', undefined, undefined],
    ],
  ],
])('units of fresh news: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'unit', 'currency')).toEqual(values);
});

it.each([
  ['The firm paid rent of $13 a head in all. It owns A$28 million of land.', ['USD', 'AUD']],
  ['It owns A$28 million of land and paid $13 a head.', ['AUD', 'AUD']],
])('whose dollar a bare one is: %s', (text, values) => {
  expect(figures(`A headline.\n\n${text}`, 'currency').flat()).toEqual(values);
});

it.each([
  ['Fees come to 3 per cent plus VAT.', [[undefined, 'Fees', undefined]]],
  [
    'There were 4 to 8 inches of rain and up to 12 inches locally.',
    [
      [undefined, 'rain', undefined],
      ['up to', undefined, undefined],
    ],
  ],
  ['Ground rent is £150 pa.', [[undefined, 'Ground rent', 'year']]],
  ['They will pay A$98 more a month.', [[undefined, undefined, 'month']]],
  ['Drying costs £12-15/t.', [[undefined, undefined, 't']]],
  ['City won in front of 31,204.', [[undefined, undefined, undefined]]],
  ['Prices are within 1% of their April 2022 peak.', [['within', 'peak', undefined]]],
  ['It cost €1.4 million last autumn.', [[undefined, undefined, undefined]]],
  [
    'He denied 17 counts of fraud and two of theft.',
    [
      [undefined, 'counts', undefined],
      [undefined, 'counts', undefined],
    ],
  ],
  ['The bank sees it at 3.5%.', [[undefined, undefined, undefined]]],
  ['Spot gold rose 0.7%.', [[undefined, 'Spot gold', undefined]]],
  ['The 10 spot bitcoin ETFs fell.', [[undefined, 'spot bitcoin ETFs', undefined]]],
])('what is counted in fresh news: %s', (text, values) => {
  expect(figures(text, 'modifier', 'counted', 'per')).toEqual(values);
});

it('reads the signs of a column of changes', () => {
  const text =
    '| Service | Cost (£m) | Change |\n|---|---|---|\n| Care | 88.6 | +7.9% |\n| Roads | 12.9 | -9.2% |\n| Books | 3.1 | (13.9%) |';
  const { figures: found } = analyse({ text, mediaType: 'text/markdown', name: 'case' }).records;
  const changes = found.filter(({ fields }) => fields.kind?.value === 'percent');
  expect(changes.map(({ fields }) => [fields.value?.value, fields.change?.value])).toEqual([
    ['7.9', 'increase'],
    ['-9.2', 'decrease'],
    ['-13.9', 'decrease'],
  ]);
});

it('says that a percentage in brackets alone in a cell may be negative', () => {
  const text = '| Service | Margin |\n|---|---|\n| Care | 88.6% |\n| Books | (13.9%) |';
  const { findings } = analyse({ text, mediaType: 'text/markdown', name: 'case' });
  expect(findings.some(({ code }) => code === 'NUMBER_DOUBTFUL')).toBe(true);
});
