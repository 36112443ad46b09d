import { expect, it } from 'vitest';
import { analyse } from '../../pipeline/index.ts';
import { dates, figures, read } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['The poll will close at midnight on 10 November.', ['2023-11-11T00:00', '2023-11-10']],
  ['It runs until midnight on 10 November.', ['2023-11-11T00:00', '2023-11-10']],
  ['It applies from midnight on 10 November.', ['2023-11-10T00:00', '2023-11-10']],
  ['Fireworks began at midnight on January 1.', ['2023-01-01T00:00', '2023-01-01']],
  ['She was seen at midnight on 3 May.', [undefined, '2023-05-03']],
  ['The meeting starts at 10 on 9 November.', [undefined, '2023-11-09']],
  ['The index stood at 10 on 9 November.', ['2023-11-09']],
  ['The show opens on May 8, 2024 and will run to June 25.', ['2024-05-08', '2024-06-25']],
  ['It was sold on May 8, 2022. It will run to June 25.', ['2022-05-08', '2024-06-25']],
  ['On Tuesday there were two. On the same day last year there were 30.', ['2023-11-07', 'XXXX-XX-XX']],
  ['The last date moves from 31 December to 31 March.', ['2023-12-31', '2024-03-31']],
  ["Next year's will be held on June 12.", ['2024', '2024-06-12']],
  ['The rate fell in 2021, the least since 2005. A year later it rose.', ['2021', '2005', '2022']],
  ['It is 42% less than in the same week last year.', ['XXXX-WXX']],
  ['Her Year 11s took ten exams.', []],
  ['A hearing is set for December 12 at 5.', ['2023-12-12', undefined]],
  ['The premium rises on June 1 to 27 percent.', ['XXXX-06-01']],
  ['She sold bottles, three-quarters of them to America.', []],
])('times of articles never seen: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  [
    'Boats landed 104,300 tonnes, up from 98,700 tonnes a year earlier.',
    [
      ['104300', 'measure', 't'],
      ['98700', 'measure', 't'],
    ],
  ],
  ['It makes 98,700 tonnes a year.', [['98700', 'rate', 't/a']]],
  [
    "In the men's 5,000m, he won his fifth race.",
    [
      ['5000', 'measure', 'm'],
      ['5', 'ordinal', undefined],
    ],
  ],
  [
    'It was an increase of 78,300 or 1.5% on the year.',
    [
      ['78300', 'count', undefined],
      ['1.5', 'percent', '%'],
    ],
  ],
  [
    'The Nifty fell 495 points to 24,825, and investors lost heart.',
    [
      ['495', 'count', undefined],
      ['24825', 'number', undefined],
    ],
  ],
  ['There were 1.3 per million flights.', [['1.3', 'number', undefined]]],
  ['The ATR 72-600 made 18,906 landings.', [['18906', 'count', undefined]]],
  ['A litre cost R21.38, and release R21.38.1 is out.', [['21.38', 'money', undefined]]],
  [
    'There were 12 victims, the oldest 82, all local.',
    [
      ['12', 'count', undefined],
      ['82', 'age', 'a'],
    ],
  ],
  ['They felled the oldest 82 trees.', [['82', 'count', undefined]]],
  [
    'The bar sold 300 pints at £6 each; the van does 45 mpg.',
    [
      ['300', 'measure', '[pt_br]'],
      ['6', 'money', undefined],
      ['45', 'measure', '[mi_i]/[gal_br]'],
    ],
  ],
  [
    'The bar sold 300 pints at $6 each.',
    [
      ['300', 'measure', '[pt_us]'],
      ['6', 'money', undefined],
    ],
  ],
  ['It has ships with a capacity of 4.6m teu.', [['4600000', 'count', undefined]]],
  [
    'Parks at Union Street (112 spaces) and Loy Street (54) will charge.',
    [
      ['112', 'count', undefined],
      ['54', 'number', undefined],
    ],
  ],
])('figures of articles never seen: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'unit')).toEqual(values);
});

it.each([
  ["The rival's share fell by 4.", 1],
  ['Net profit came in at 3.2 billion.', 1],
  ['His approval fell by 4 to 41 percent.', 2],
  ['Sales fell by 4 to 6 percent.', 0],
  ['Its herd fell by 4 to 6.', 0],
])('doubts a number whose unit nobody writes: %s', (text, count) => {
  const { findings } = analyse({ text, name: 'case' });
  expect(findings.filter(({ code }) => code === 'NUMBER_DOUBTFUL')).toHaveLength(count);
});

it('gives weeks no noun of before, and no value that stands after since', () => {
  expect(figures('It blanks 702 sailings between weeks 5 and 9.', 'counted')[0]).toEqual(['sailings']);
  expect(figures('Costs were £412,000, down 18%, since 340 panels were fitted.', 'change_from')).toEqual([
    [undefined],
    [undefined],
    [undefined],
  ]);
});

it('says what an open hour and an open midnight can be', () => {
  const [hour] = read('The doors open at 9 on 9 November.').dates;
  expect(hour.fields.candidates?.value).toEqual(['2023-11-09T09:00', '2023-11-09T21:00']);
});
