import { describe, expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

describe('what a figure is said of', () => {
  it.each([
    ['The plant, due to start up in 2031, will cost £22bn.', [['22000000000', 'plant']]],
    [
      'Consumer spending, which drives the economy, grew at an annual rate of 3.1%.',
      [['3.1', 'Consumer spending']],
    ],
    ['Bank lending to small firms dropped a fifth year on year.', [['0.2', 'Bank lending']]],
    ['Spending fell 3%.', [['3', 'Spending']]],
    [
      'A barrel of oil costs 40 per cent less than it did.',
      [
        ['1', 'oil'],
        ['40', 'oil'],
      ],
    ],
    ['The budget deficit came to 113.9 billion euros.', [['113900000000', 'budget deficit']]],
    ['The telescope has a 6.5m mirror.', [['6.5', undefined]]],
    ['The plane has a range of 60 km.', [['60', 'range']]],
    ['Sterling bought 1.1875 euros in early trade.', [['1.1875', undefined]]],
    ['They did $5bn in trade.', [['5000000000', 'trade']]],
    ['Stocks were below the 68.5 per cent of a year ago.', [['68.5', 'Stocks']]],
    ['The tourists slumped to 148 all out.', [['148', undefined]]],
    ['The concert started at 8 and ended soon.', [['8', undefined]]],
    // an hour
    ['The concert starts at 8 and ends soon.', []],
  ])('stands before it or nowhere: %s', (text, values) => {
    expect(figures(text, 'value', 'counted')).toEqual(values);
  });

  it.each([
    [
      'Cases rose tenfold, from 856 in 2023 to 8,931 last year.',
      [
        ['10', undefined],
        ['856', undefined],
        ['8931', '856'],
      ],
    ],
    [
      'Accuracy rose from 81.3 ± 0.9% to 86.7 ± 0.6%.',
      [
        ['81.3', undefined],
        ['86.7', '81.3'],
      ],
    ],
  ])('has its value before over a year or a tolerance: %s', (text, values) => {
    expect(figures(text, 'value', 'change_from')).toEqual(values);
  });

  it.each([
    [
      'Labour is on 27 per cent, down two.',
      [
        ['27', 'percent'],
        ['2', 'percentage_point'],
      ],
    ],
    [
      'Sales rose 27 per cent, down two stores.',
      [
        ['27', 'percent'],
        ['2', 'count'],
      ],
    ],
    ['The Nikkei 225 added 235.05 points.', [['235.05', 'number']]],
    ['Nearly 737 passengers left.', [['737', 'count']]],
  ])('is of its kind: %s', (text, values) => {
    expect(figures(text, 'value', 'kind')).toEqual(values);
  });

  it.each([
    ['They found 58 per cent opposed the plan and just 24 per cent backed it.', [undefined, undefined]],
    ['They backed a plan for 24 homes.', ['planned']],
  ])('is planned by a plan of its own: %s', (text, values) => {
    expect(
      figures(text, 'status').map((row) => ((row as unknown[])[0] === 'planned' ? 'planned' : undefined)),
    ).toEqual(values);
  });
});

describe('times of schedules and reports', () => {
  it.each([
    ['The 10.15 from Euston was late.', ['T10:15']],
    ['The 10.15 of steel was late.', []],
    ['Doors open at 7pm and close by 10.30.', ['T19:00', 'T22:30']],
    ['Doors open at 9am and close by 5.30.', ['T09:00', 'T17:30']],
    ['It grew by 10.30 percent after 7pm.', ['T19:00']],
    ['Sales were up in the third quarter of the previous fiscal.', []],
    ['It broke the previous February record.', []],
    ['It fell the previous February.', ['2023-02']],
  ])('%s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});
