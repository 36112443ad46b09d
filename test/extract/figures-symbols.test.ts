import { describe, expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

describe('numbers after a symbol', () => {
  it.each([
    ['Take vitamin C 20 to 30 mg a day.', ['20', '30', undefined]],
    ['The steel has C 0.2 - 0.23 in it.', ['0.2', '0.23', undefined]],
    ['The steel holds Ni 3.5 to 5% by weight.', ['3.5', '5', undefined]],
  ])('open a range: %s', (text, values) => {
    expect(figures(text, 'low', 'high', 'value')[0]).toEqual(values);
  });

  it.each(['Flight BA 20 to Rome is late.', 'Version 0.2 to 0.3 differ.'])(
    'name their bearer: %s',
    (text) => {
      expect(figures(text, 'value')).toEqual([]);
    },
  );
});

describe('signs and words that make no amount of their own', () => {
  it.each([
    ['A flux of 0.18 g CO2 m−2 h−1 was found.', [['0.18', 'gram per square meter hour']]],
    ['Flight AZ−16 h is late.', []],
    ['It got 5 kg N ha−1 yr−1.', [['5', 'kilogram per hectare year']]],
    ['It fell to −5 °C.', [['-5', 'celsius']]],
    ['He lives at 24 Elm Road.', []],
    ['It was 12 below zero.', [['-12', undefined]]],
    ['It was 12 below par.', [['12', undefined]]],
    ['It has a 1.5:1 ratio.', [['1.5', undefined]]],
    ['The 2.5-to-1 vote was clear.', [['2.5', undefined]]],
    ['His pulse was 72 bpm.', [['72', 'beat per minute']]],
    [
      'Turnover doubled to 4m.',
      [
        ['2', undefined],
        ['4000000', undefined],
      ],
    ],
    ['The tower grew to 40m.', [['40', 'meter']]],
  ])('%s', (text, values) => {
    expect(figures(text, 'value', 'unit_name')).toEqual(values);
  });
});

describe('verbs that no number counts', () => {
  it.each([
    ['The top 10 get prizes.', undefined],
    ['Of these, 12 need care.', undefined],
    ['Adults over 65 eat less.', undefined],
    ['The 12 live animals were fed.', 'animals'],
    ['He has 12 use cases.', 'cases'],
  ])('%s', (text, counted) => {
    expect(figures(text, 'counted_head')).toEqual([[counted]]);
  });

  it('reads an age of adults', () => {
    expect(figures('Adults over 65 pay nothing.', 'kind', 'low')).toEqual([['age', '65']]);
    expect(figures('People over 12 miles away heard it.', 'kind')).toEqual([['measure']]);
  });
});

describe('rates of plain numbers', () => {
  it.each([
    ['It sells 45,000 a year.', '45000', 'year'],
    ['He earns 45K a year.', '45000', 'year'],
    ['Some 12 a day die.', '12', 'day'],
    ['Only five a year later remained.', '5', undefined],
    ['He was 12 a year ago.', '12', undefined],
  ])('%s', (text, value, per) => {
    expect(figures(text, 'value', 'per', 'unit')).toEqual([[value, per, undefined]]);
  });
});

describe('shares and scores', () => {
  it.each([
    ['3 out of every 4 buyers agreed.', ['0.75']],
    ['It got a score of 56/100.', ['0.56']],
    ['A score of people came.', ['20']],
  ])('%s', (text, values) => {
    expect(figures(text, 'value').flat()).toEqual(values);
  });

  it('compares with no share of a vote', () => {
    expect(figures('Labour won 202 seats, down 60, on 32.1% of the vote.', 'base')[1]).toEqual([undefined]);
    expect(figures('Sales were 60, down 5 on 2019.', 'base')[1]).toEqual(['2019']);
  });
});

describe('millions without their noun', () => {
  it.each([
    ['Waiting lists hit 7.6m.', '7600000', undefined],
    ['The cut is 2m bpd.', '2000000', 'barrel per day'],
    ['The cut is 1.5m b/d.', '1500000', 'barrel per day'],
    ['The wave hit 7.6m.', '7.6', 'meter'],
  ])('%s', (text, value, unit) => {
    expect(figures(text, 'value', 'unit_name')).toEqual([[value, unit]]);
  });

  it('reads a base behind the year of a target, and no verb as what is counted', () => {
    expect(figures('Emissions must fall 45% by 2030 from 2010 levels.', 'base')).toEqual([['2010 levels']]);
    expect(figures('Emissions fell 45% by 2030.', 'base')).toEqual([[undefined]]);
    expect(figures('A person earning €25,000 pays €1,200 less.', 'counted')[0]).toEqual([undefined]);
  });
});

describe('pounds of money and of mass', () => {
  it.each([
    ['A 1,400-pound bull sold for £20.', ['measure', 'money']],
    ['He paid with a 20-pound note.', ['money']],
    ['A 500-pound bomb was found.', ['measure']],
    ['A 50-million-pound bid failed.', ['money']],
  ])('%s', (text, kinds) => {
    expect(figures(text, 'kind').flat()).toEqual(kinds);
  });
});

describe('designations and ratios', () => {
  it.each([
    ['Two F-16s took off.', [['2', 'F-16s']]],
    ['One T-72 was lost.', [['1', 'T-72']]],
    ['Two EU envoys left.', [['2', 'EU envoys']]],
    ['The limit is 35mcg.', [['35', 'limit']]],
    ['The horse won over 4m 2f.', []],
    ['A one-for-four rights issue came.', []],
  ])('%s', (text, values) => {
    expect(figures(text, 'value', 'counted')).toEqual(values);
  });
});

describe('metres of what is high, and points that change', () => {
  it.each([
    ['It has 2.4m ceilings.', [['2.4', 'meter', undefined]]],
    ['It has 2.4m users.', [['2400000', undefined, undefined]]],
    ['They won by 8 points to 3.', [[undefined, undefined, '8-3']]],
  ])('%s', (text, values) => {
    expect(figures(text, 'value', 'unit_name', 'score')).toEqual(values);
  });

  it('is no score where a gap goes from the one to the other', () => {
    expect(figures('The gap narrowed from 8 points to 3.', 'score').flat()).not.toContain('8-3');
  });

  it('leaves a half of the year open that may be the last or the next', () => {
    expect(dates('The first-half profit of £2m compares with £3m.')).toEqual([undefined]);
    expect(dates('The first-half profit was £2m.')).toEqual(['2023-40']);
    expect(dates('The first-half profit will be £2m.')).toEqual(['2024-40']);
  });
});
