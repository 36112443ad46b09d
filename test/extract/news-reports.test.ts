import { describe, expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

describe('shares of persons', () => {
  it.each([
    [
      'One person in three over 65 falls at least once a year.',
      [
        ['0.3333333333333333', 'person', 'ratio'],
        ['65', undefined, 'age'],
      ],
    ],
    ['About one child in every ten is affected.', [['0.1', 'child', 'ratio']]],
    ['It killed one person in three days.', [['1', 'person', 'count']]],
    [
      'One win in seven left them last.',
      [
        ['1', 'win', 'count'],
        ['7', undefined, 'number'],
      ],
    ],
  ])('may have their noun inside: %s', (text, values) => {
    expect(figures(text, 'value', 'counted', 'kind')).toEqual(values);
  });

  it.each([
    ['She is over 65 and lives alone.', 'age'],
    ['Anyone over 65 can apply.', 'age'],
    ['The score is over 65 and rises.', 'count'],
  ])('ages are bounds of persons: %s', (text, kind) => {
    expect(figures(text, 'kind')).toEqual([[kind]]);
  });
});

describe('numbers of a report', () => {
  it.each([
    [
      'It was their fifth win in six.',
      [
        ['5', 'win'],
        ['6', 'win'],
      ],
    ],
    [
      'He made 134 off 201 balls, a lead of 112.',
      [
        ['134', undefined],
        ['201', 'balls'],
        ['112', 'lead'],
      ],
    ],
    ['The bank left its benchmark rate unchanged at 4.25%.', [['4.25', 'benchmark rate']]],
    [
      'Burglaries fell by a quarter, from 1,204 to 903.',
      [
        ['0.25', 'Burglaries'],
        ['1204', 'Burglaries'],
        ['903', 'Burglaries'],
      ],
    ],
    ['Earnings per share came in at 92 cents.', [['0.92', 'Earnings']]],
    ['Adults with type 2 diabetes met.', []],
    ['The 1400 block of Oak Street was shut.', []],
    ['The 1400 block sets were sold.', [['1400', 'block sets']]],
  ])('count what they are of: %s', (text, values) => {
    expect(figures(text, 'value', 'counted')).toEqual(values);
  });

  it('are amounts of a change and what it came to', () => {
    expect(figures('Output fell by a fifth to 1.75 million tonnes.', 'value', 'low', 'change_to')).toEqual([
      ['0.2', undefined, undefined],
      ['1750000', undefined, '1750000'],
    ]);
  });

  it.each([
    ['Prices rose by 4.1pc.', 'percent'],
    ['The cluster of stars is 4.1pc wide.', undefined],
  ])('may have a cut percent sign: %s', (text, kind) => {
    expect(figures(text, 'kind').flat()[0] === 'percent').toBe(kind === 'percent');
  });

  it.each([
    ['Yields averaged 7.8 tonnes a hectare.', 'hectare'],
    ['The car does 40 miles a gallon.', 'gallon'],
    ['It weighs 7.8 tonnes a person said.', undefined],
  ])('are rates after an article: %s', (text, per) => {
    expect(figures(text, 'per')).toEqual([[per]]);
  });

  it.each([
    ['Prices recovered to 9 euros.', 'increase'],
    ['Police recovered 60% of the loot.', undefined],
    ['Divers recovered 12 bodies.', undefined],
  ])('rise where they recover to: %s', (text, change) => {
    expect(figures(text, 'change')).toEqual([[change]]);
  });

  it('have no period of a superlative', () => {
    expect(figures('It was a rise of 7 per cent and the highest total since 2011.', 'period')).toEqual([
      [undefined],
    ]);
    expect(figures('It was a rise of 7 per cent since 2011.', 'base')).toEqual([[undefined]]);
    expect(figures('It was a rise of 7 per cent on 2011.', 'base')).toEqual([['2011']]);
  });

  it('are multiples at a time ago', () => {
    expect(figures('Net debt was 2.9 times a year ago.', 'kind')).toEqual([['ratio']]);
    expect(dates('Net debt was 2.9 times a year ago.')).toEqual(['2022']);
    expect(dates('He trains three times a year.')).toEqual(['P1Y']);
  });
});

describe('times of a report', () => {
  it.each([
    ['It rose 4% in 2025, against 8% the year before.', ['2025', '2024']],
    ['It fell in May 2024. It had risen the month before.', ['2024-05', '2024-04']],
    ['It rose in 2025. The year before the war it fell.', ['2025']],
    ['It happened the year before 2015.', ['2015']],
    ['He spoke on 4 May 2024. He left the day after.', ['2024-05-04', '2024-05-05']],
    ['He spoke on 4 May 2024. The day after the vote he left.', ['2024-05-04', 'XXXX-XX-XX']],
    ['It was the driest October in 64 years.', ['2023-10', 'P64Y']],
    ['It was built c. 1320 and enlarged c.1450.', ['1320', '1450']],
    ['It was painted in about 1320 or about 1850.', ['1320', '1850']],
    ['He had about 1850 sheep.', []],
    ['John Smith (1795–1820) was a poet.', ['1795/1820']],
    ['They met in the 1900 block of Oak Street.', []],
  ])('%s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});
