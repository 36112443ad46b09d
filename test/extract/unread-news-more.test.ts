import { describe, expect, it } from 'vitest';
import { analyse } from '../../pipeline/index.ts';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['A study starts in Aarhus this spring.', ['2023-21']],
  ['The festival falls on 5 May.', ['2024-05-05']],
  ['Shares fell on 5 September.', ['2023-09-05']],
  [
    "In Sunday's election to the assembly, said the count released at 2:40 a.m., it won.",
    ['2023-11-05', 'T02:40'],
  ],
  ["At Sunday's game at 3 p.m. it won.", ['2023-11-05', '2023-11-05T15:00']],
  ['Rivals host Atlanta at 7:30 p.m. Friday.', ['2023-11-10T19:30', '2023-11-10']],
  ['It was far above the December average.', []],
  ['The trip takes 45 minutes to an hour.', ['PT45M/PT1H']],
  ['They ran over periods of 12 weeks to 12 months.', ['P12W/P12M']],
  ['It was cut from two weeks to a month.', ['P2W', 'P1M']],
  ['It promised returns of 7.5% a year.', []],
])('times of unread news: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

describe('figures of unread news', () => {
  it.each([
    [
      'The rupee weakened 7 paise to 86.62.',
      [
        ['0.07', undefined],
        ['86.62', undefined],
      ],
    ],
    ['They lost 44% to 100% more weight.', [[undefined, '100']]],
    [
      'It fell 5% to 3%.',
      [
        ['5', undefined],
        ['3', undefined],
      ],
    ],
    ['He led 64-51 at the half.', [[undefined, undefined]]],
    ['He spent half of it.', [['0.5', undefined]]],
    ['Quote reference 0417.', []],
    ['He got a third off for his plea.', [['0.3333333333333333', undefined]]],
    ['One in three homes now has panels.', [['0.3333333333333333', undefined]]],
    ['Use will nearly triple.', [['3', undefined]]],
    ['It helps people and halves the risk.', [['0.5', undefined]]],
    ['In both halves the team scored.', []],
  ])('have their value: %s', (text, values) => {
    expect(figures(text, 'value', 'high')).toEqual(values);
  });

  it.each([
    ['They are 9-10 overall, 2-8 on the road.', ['9-10', '2-8']],
    ['Some 9-10 people came.', [undefined]],
  ])('are scores where games are told of: %s', (text, values) => {
    expect(figures(text, 'score').flat()).toEqual(values);
  });

  it.each([
    ['Man jailed over £2.3m pension fraud', [undefined]],
    ['They raised over £2.3m.', ['more_than']],
  ])('have a bound only where they are measured: %s', (text, values) => {
    expect(figures(text, 'bound').flat()).toEqual(values);
  });

  it.each([
    ['It helps people and halves the risk.', ['risk']],
    ['The party doubled its score to 20.6 percent.', ['score', 'score']],
    ['Profit doubled this year.', ['Profit']],
  ])('multiply what the verb is done to: %s', (text, values) => {
    expect(figures(text, 'counted').flat()).toEqual(values);
  });

  it('have a base that is no length of time', () => {
    expect(figures('They cut it to 12 over five years.', 'base')).toEqual([[undefined]]);
    expect(figures('Prices averaged $119 a megawatt-hour.', 'per')).toEqual([['megawatt hour']]);
  });

  it('take what is measured from the column where columns have units', () => {
    const text = '| Party | Share (%) | Seats |\n|---|---|---|\n| Union | 34.7 | 45 |\n| Left | 8.4 | 11 |\n';
    const rows = analyse({ text, name: 'case', published: '2023-11-08', mediaType: 'text/plain' }).records;
    expect(rows.figures.map(({ fields }) => fields.measure?.value)).toEqual([
      'Share',
      'Seats',
      'Share',
      'Seats',
    ]);
    const years = '| CHF million | 2024 | Change |\n|---|---|---|\n| Net sales | 4,318 | +3.6% |\n';
    const cells = analyse({
      text: years,
      name: 'case',
      published: '2025-02-20',
      mediaType: 'text/plain',
    }).records;
    expect(cells.figures.map(({ fields }) => fields.measure?.value)).toEqual(['Net sales', 'Net sales']);
  });
});

// Told on 8 November 2023, a Wednesday.
it.each([
  [
    'It fell in August. There were 800 open at the end of the month, down from 802 in July. It was 43% a month earlier.',
    ['2023-08', '2023-08', '2023-07', '2023-07'],
  ],
  ['It was settled at the end of the month.', ['2023-11']],
  ['It rose in August, by more than in the same month of 2021.', ['2023-08', '2021-08']],
  ['They voted for a walkout beginning at 19:00 on Monday.', ['T19:00', 'XXXX-WXX-1']],
  ['It will sell or let 100 in the year to March.', ['2024-03']],
  ['Markets see a 62% chance, compared with 57% before, of a move on 8 January.', ['2024-01-08']],
])('times that another time or an earlier verb dates: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it('binds a time by no noun and a length by no course', () => {
  const bounds = (text: string): unknown[] =>
    analyse({ text, name: 'case', published: '2023-11-08' }).records.dates.map(
      ({ fields }) => fields.bound?.value,
    );
  expect(bounds('She took up the post last September.')).toEqual([undefined]);
  expect(bounds('Spectra were taken over 11 nights.')).toEqual([undefined]);
  expect(bounds('It has taken over 11 nights.')).toEqual(['more_than']);
});

it.each([
  [
    'Those waiting dropped by 1,200, or 5 per cent.',
    [
      ['1200', 'count'],
      ['5', 'percent'],
    ],
  ],
  ['Excluding one-time items it made $1.19.', [['1.19', 'money']]],
  ['It would run two trains in three.', [['0.6666666666666667', 'ratio']]],
  [
    'It won two games in three.',
    [
      ['2', 'count'],
      ['3', 'count'],
    ],
  ],
  [
    'It cut its holdings to 623 billion pounds from a peak of 875 billion in 2022.',
    [
      ['623000000000', 'money'],
      ['875000000000', 'money'],
    ],
  ],
])('figures that share no unit but their own, or one that is said once: %s', (text, values) => {
  expect(figures(text, 'value', 'kind')).toEqual(values);
});

// Told on 8 November 2023, a Wednesday.
it.each([
  [
    "The council met on Monday. Tuesday's stage, 163km long, starts in Lorient at 1.15pm.",
    ['2023-11-06', 'XXXX-WXX-2', 'T13:15'],
  ],
  ['Rates were the lowest since December.', ['2022-12']],
  ['The lowest rates are due in December.', ['2023-12']],
  ['Two cuts by Easter are a given.', ['2024-03-31']],
  ['I start at 5.30 and stop soon.', ['T05:30']],
  ['The rate started at 5.25 in May.', ['2023-05']],
])('times that have begun, are to come or stay open: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  ['It is 50-50 at best.', []],
  ['They drew 50-50 at home.', [[undefined, 'score', undefined]]],
  ['He got credit of a third for the plea.', [['0.3333333333333333', 'ratio', undefined]]],
  ['The murder of a third victim shocked them.', [['3', 'ordinal', undefined]]],
  ['It could drop by two degrees from Saturday.', [['2', 'measure', undefined]]],
  ['Sales could drop by 2% from 2022.', [['2', 'percent', '2022']]],
])('even chances, credits and beginnings: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'base')).toEqual(values);
});

it('takes a sign of money and its magnitude at the end of a heading', () => {
  const text = '| Division | Q1 FY26 £m | Growth |\n|---|---|---|\n| Bakery | 187.3 | 9.5% |\n';
  const { figures: cells } = analyse({
    text,
    name: 'case',
    published: '2025-05-08',
    mediaType: 'text/plain',
  }).records;
  expect(cells.map(({ fields }) => [fields.value?.value, fields.currency?.value])).toEqual([
    ['187300000', 'GBP'],
    ['9.5', undefined],
  ]);
});
