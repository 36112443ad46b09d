import { expect, it } from 'vitest';
import { figures, read } from './_read.ts';

it.each([
  // What is let fall or left out grows no less; places and shares do.
  ['The tree drops some 9,000 seeds a year.', [['9000', undefined, undefined]]],
  ['The plane dropped 14 bombs.', [['14', undefined, undefined]]],
  ['The plane dropped 90 tonnes of bombs.', [['90', undefined, undefined]]],
  ['The club dropped three places.', [['3', undefined, 'decrease']]],
  ['Sales dropped some 9 percent.', [['9', undefined, 'decrease']]],
  ['He was dropped twice.', [['2', undefined, undefined]]],
  // Who refuses.
  ['The book was turned down by 14 houses.', [['14', undefined, undefined]]],
  ['The plan was voted down by 40 members.', [['40', undefined, undefined]]],
  ['Costs came down by 14 percent.', [['14', undefined, 'decrease']]],
  // What is quarrelled about.
  ['They are at odds over 34 boats.', [['34', undefined, undefined]]],
  ['A row over 14 houses went on.', [['14', undefined, undefined]]],
  ['It has held over 14 meetings.', [['14', 'more_than', undefined]]],
  // What is lacking.
  ['The wards are short of 40 nurses.', [['40', undefined, undefined]]],
  ['It fell just short of 40 votes.', [['40', 'less_than', 'decrease']]],
  // Of none.
  ['No farm had less than 86 percent of it.', [['86', 'at_least', undefined]]],
  ['Farms had less than 86 percent of it.', [['86', 'less_than', undefined]]],
  // The level of water.
  ['Water levels had fallen 3.6 metres.', [['3.6', undefined, 'decrease']]],
  ['The climber had fallen 3.6 metres.', [['3.6', undefined, undefined]]],
] as [string, unknown[]][])('marks of figures: %s', (text, expected) => {
  expect(figures(text, 'value', 'bound', 'change')).toEqual(expected);
});

it.each([
  ['They slid to 118 for seven. A wicket fell to a bowler.', ['118-7']],
  ['She took five for 48. The wickets fell to a bowler.', ['5-48']],
  ['They slid to 118 for seven days.', []],
  ['They paid 118 for seven. It was cheap.', []],
])('runs and wickets: %s', (text, expected) => {
  expect(read(text).figures.flatMap(({ fields }) => fields.score?.value ?? [])).toEqual(expected);
});

it.each([
  ['They asked about Sunday.', [false]],
  ['It will open about Sunday.', [false]],
  ['It opened on about 5 May 2021.', [true]],
  ['Visits are limited to an hour each.', [false]],
])('about a day: %s', (text, expected) => {
  expect(read(text).dates.map(({ fields }) => fields.approximate?.value ?? false)).toEqual(expected);
});

it('reads a limit of time as a bound', () => {
  const [{ fields }] = read('Talks are limited to ten minutes each.').dates;
  expect(fields.bound?.value).toBe('at_most');
});
