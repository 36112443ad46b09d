import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

const told = (text: string): unknown[] => figures(text, 'value', 'change', 'base', 'counted');

// What a change led to stands behind it and behind what it is compared with.
it.each([
  [
    'Output was up 4% on a year earlier at 310,000 tonnes.',
    [
      ['4', 'increase', 'a year earlier', 'Output'],
      ['310000', 'increase', undefined, 'Output'],
    ],
  ],
  [
    'The average price was 3.2% higher than a month earlier, at £281,000.',
    [
      ['3.2', 'increase', 'a month earlier', 'average price'],
      ['281000', 'increase', undefined, 'average price'],
    ],
  ],
  [
    'Output fell 4%, at 310,000 tonnes.',
    [
      ['4', 'decrease', undefined, 'Output'],
      ['310000', 'decrease', undefined, 'Output'],
    ],
  ],
  [
    'Output fell 4%, at 31 sites.',
    [
      ['4', 'decrease', undefined, 'Output'],
      ['31', undefined, undefined, 'sites'],
    ],
  ],
  // How often something was done is no multiple.
  ['The rate has been cut four times this year.', [['4', undefined, undefined, undefined]]],
  ["Output was twice last year's level.", [['2', undefined, undefined, 'Output']]],
  // A term is nothing that is counted.
  [
    'Turnout was 54%, down from 61% last time.',
    [
      ['54', 'decrease', '61% last time', 'Turnout'],
      ['61', undefined, undefined, 'Turnout'],
    ],
  ],
  // A sum, what is left and all of it are of what the figure before counts.
  [
    'The firm hired 300 people, taking the total to 2,400.',
    [
      ['300', undefined, undefined, 'people'],
      ['2400', 'increase', undefined, 'people'],
    ],
  ],
  [
    'Three in ten farms have closed, leaving 61,000.',
    [
      ['0.3', undefined, undefined, 'farms'],
      ['61000', undefined, undefined, 'farms'],
    ],
  ],
  [
    'Three in ten farms have closed, leaving 61,000 workers idle.',
    [
      ['0.3', undefined, undefined, 'farms'],
      ['61000', undefined, undefined, 'workers'],
    ],
  ],
  [
    'The museum drew 340,000 visitors, a rise of 12%.',
    [
      ['340000', undefined, undefined, 'visitors'],
      ['12', 'increase', undefined, 'visitors'],
    ],
  ],
  [
    'It saw 450 deals for one-year loans, an increase of 2%.',
    [
      ['450', undefined, undefined, 'deals'],
      ['2', 'increase', undefined, undefined],
    ],
  ],
  // The number below the line is no former value.
  [
    'The murder rate, once 61 per 100,000, has fallen to 23.',
    [
      ['61', undefined, undefined, 'murder rate'],
      ['100000', undefined, undefined, undefined],
      ['23', 'decrease', '61', 'murder rate'],
    ],
  ],
  // What a relative clause stands behind.
  ['The share of children who read daily fell to 31%.', [['31', 'decrease', undefined, 'children']]],
  // What makes little of an amount stands between.
  ['Imports were off just 3%.', [['3', 'decrease', undefined, 'Imports']]],
  ['Imports were up a mere 3%.', [['3', 'increase', undefined, 'Imports']]],
  ['He was off work just 3 times.', [['3', undefined, undefined, undefined]]],
  // A period is no length, and what it is compared with stands behind it.
  [
    'Cases jumped to 1,340 in the first three months, from 212 a year earlier.',
    [
      ['1340', 'increase', '212 a year earlier', 'Cases'],
      ['1', undefined, undefined, undefined],
      ['212', undefined, undefined, 'Cases'],
    ],
  ],
  // A loss in a year is a level.
  [
    'It made a profit of €3m, against a loss of 0.8 million in 2017.',
    [
      ['3000000', undefined, 'loss of 0.8 million in 2017', 'profit'],
      ['800000', undefined, undefined, 'loss'],
    ],
  ],
  // What it was to be, what it was, and of what it is a multiple.
  [
    'It expects to make €310m rather than the €360m it had pencilled in.',
    [
      ['310000000', undefined, '€360m it had pencilled in', undefined],
      ['360000000', undefined, undefined, undefined],
    ],
  ],
  [
    'The reservoir has refilled to 54% of capacity, from a low of 21%.',
    [
      ['54', undefined, 'low of 21%', 'capacity'],
      ['21', undefined, undefined, 'low'],
    ],
  ],
  [
    "Turnout was double last year's 31%.",
    [
      ['2', undefined, "last year's 31%", 'Turnout'],
      ['31', undefined, undefined, 'Turnout'],
    ],
  ],
  // In what something was reached is not what is compared.
  [
    'He scored 17 goals in 20 games, two more than last season.',
    [
      ['17', undefined, undefined, 'goals'],
      ['20', undefined, undefined, 'games'],
      ['2', 'increase', 'last season', 'goals'],
    ],
  ],
  // A share of whom.
  [
    'The island had 430,000 visitors, of whom 60% came by ship.',
    [
      ['430000', undefined, undefined, 'visitors'],
      ['60', undefined, undefined, 'visitors'],
    ],
  ],
  ['Those who stayed fell by 12%.', [['12', 'decrease', undefined, undefined]]],
  ['Land use fell 3%.', [['3', 'decrease', undefined, 'Land use']]],
  ['Farmers use 3% of it.', [['3', undefined, undefined, undefined]]],
])('what a figure says of the one before it: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

// The unit of the measure before, and points of the percentage before.
it.each([
  ['Output rose to 4.1 million tonnes, up 300,000 on last year.', ['t', 't']],
  ['Output rose to 4.1 million tonnes, up 300,000 sacks on last year.', ['t', undefined]],
  ['Hotel occupancy stood at 81%, two points up on the year.', ['%', 'percentage point']],
  ['A study found that 41% had left, up 6 points.', ['%', 'percentage point']],
  ['The team won 41% of its games, up 6 points.', ['%', undefined]],
  ['The team stood at 81 points, two points up on the year.', [undefined, undefined]],
])('the unit of a change: %s', (text, expected) => {
  expect(figures(text, 'unit').flat()).toEqual(expected);
});

// What was put back to a day lies behind what was said, not behind publication.
it.each([
  ['The hearing was put back to 3 March.', ['2024-03-03']],
  ['The hearing was put back to 3 October.', ['2023-10-03']],
  ['The match has been moved to 5 August.', ['2024-08-05']],
  ['The office was moved to the second floor in May.', ['2023-05']],
  ['The show runs until the second week of January.', ['2024-W02']],
  ['The show ran until the second week of January.', ['2023-W02']],
])('the day that something was moved to: %s', (text, expected) => {
  expect(dates(text)).toEqual(expected);
});
