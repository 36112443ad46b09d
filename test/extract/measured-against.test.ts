import { expect, it } from 'vitest';
import { read } from './_read.ts';

const years = (text: string): string[] => {
  const { dates } = read(text);
  return dates.map(({ fields }) => `${fields.value?.value}`);
};
const figures = (text: string): string[] =>
  read(text).figures.map(({ fields: f }) =>
    [f.value?.value, f.change?.value, f.base?.value, f.counted?.value].map((part) => part ?? '').join('|'),
  );

it.each([
  // a year whose levels something is measured by is no count
  ['Emissions must fall to 40 percent below 1990 levels.', ['1990']],
  ['Prices remain below 2014 levels.', ['2014']],
  ['Emissions exceeded 2010 levels.', ['2010']],
  ['Output is 3% lower than 2008 levels.', ['2008']],
  ['House prices are 20 per cent below 2007 highs.', ['2007']],
  ['It has more than 2000 levels.', []],
  ['There were over 2000 prices on the list.', []],
  ['It sold fewer than 2000 copies.', []],
])('%s', (text, expected) => {
  expect(years(text)).toEqual(expected);
});

it.each([
  ['Emissions must fall to 40 percent below 1990 levels.', ['40|decrease|1990 levels|Emissions']],
  ['It has more than 2000 levels.', ['2000|||levels']],
  ['House prices are 20 per cent below their 2007 highs.', ['20||2007 highs|House prices']],
  ['Output fell 12% relative to last year.', ['12|decrease|last year|Output']],
  // an amount in a time that is more than it was; not more than another's
  ['Output was 12,000 barrels a day higher than in April.', ['12000|increase|April|Output']],
  ['Speeds are 2 km/h lower than in 2018.', ['2|decrease|2018|Speeds']],
  ['The limit is 30 km/h lower than in Spain.', ['30||Spain|limit']],
  // who changes a figure is not what it counts
  ['The ministry revised the figure down to 215.', ['215|decrease||']],
  ['The ministry revised the number down to 215.', ['215|decrease||number']],
  ['The ministry revised the toll down to 215.', ['215|decrease||toll']],
  [
    'At first 300 people were missing, but the ministry revised the figure down to 215.',
    ['300|||people', '215|decrease||people'],
  ],
  ['The rains pushed the river up to 4.5 metres.', ['4.5|increase||river']],
  // who are employed are no jobs
  ['Some 300 jobs will go at the plant, which employs 1,100.', ['300|decrease||jobs', '1100|||']],
  ['The firm has 300 workers in Kent and employs 40 in Essex.', ['300|||workers', '40|||workers']],
])('%s', (text, expected) => {
  expect(figures(text)).toEqual(expected);
});
