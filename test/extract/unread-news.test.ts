import { describe, expect, it } from 'vitest';
import { dates, figures, read } from './_read.ts';

const times = (text: string, ...names: readonly string[]): unknown[] =>
  read(text).dates.map(({ fields }) =>
    names.map((name) => (fields as Record<string, { value: unknown } | undefined>)[name]?.value),
  );

describe('days of the week', () => {
  it.each([
    ['Bins are collected every other Friday.', [['set', 'P2W', 'XXXX-WXX-5']]],
    ['The market is held on alternate Saturdays.', [['set', 'P2W', 'XXXX-WXX-6']]],
    ['They drive in alternate lanes.', []],
    ['Trains run on weekdays only.', [['set', 'XXXX-WXX-WD', 'XXXX-WXX-WD']]],
    [
      'The museum opens daily except Mondays.',
      [
        ['set', 'P1D', 'P1D'],
        ['set', 'XXXX-WXX-1', 'XXXX-WXX-1'],
      ],
    ],
    ['The Happy Mondays played.', []],
    ['It is open Monday to Saturday.', [['set', 'XXXX-WXX-1/XXXX-WXX-6', 'XXXX-WXX-1/XXXX-WXX-6']]],
    ['We used to see 30 families on a Tuesday.', [['date', undefined, 'XXXX-WXX-2']]],
    ['She left on the Monday after the vote.', [['date', undefined, 'XXXX-WXX-1']]],
  ])('that recur or are left open: %s', (text, values) => {
    expect(times(text, 'kind', 'value', 'timex')).toEqual(values);
  });

  it.each([
    [
      'It is open from 2pm on 4 December 2024 and from 10am on the Saturday.',
      ['2024-12-04T14:00', '2024-12-04', '2024-12-07T10:00', '2024-12-07'],
    ],
    ['The fair opened on 2 August 2024. It rained on the Sunday.', ['2024-08-02', '2024-08-04']],
  ])('that follow a day named before: %s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

describe('the day of a time', () => {
  it.each([
    [
      'It struck on 4 May 2024. The gust came shortly before 3am, beating the record set on 1 January 1992.',
      ['2024-05-04', '2024-05-04T03:00', '1992-01-01'],
    ],
    ['The alert ended at 6 am but another stays until 7 May 2024.', ['T06:00', '2024-05-07']],
    ['Doors open at 6 pm on 7 May 2024.', ['2024-05-07T18:00', '2024-05-07']],
    ['He was born on 3 May 1990. The hearing will start at 9am.', ['1990-05-03', 'T09:00']],
  ])('is of its own clause: %s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

it.each([
  ['The dynasty, founded in 618, lasted.', ['0618']],
  ['It was built in 618 days.', ['P618D']],
  ['The attacks of 9/11 changed it; on 9/11 many died.', []],
])('reads years of three digits and no day in the name of a day: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

describe('figures', () => {
  it.each([
    ['It may be no taller than 5 metres.', [['5', 'at_most']]],
    ['It was no shorter than 5 metres.', [['5', 'at_least']]],
    ['It is taller than 5 metres.', [['5', 'more_than']]],
  ])('bounded by a comparative, also denied: %s', (text, values) => {
    expect(figures(text, 'value', 'bound')).toEqual(values);
  });

  it.each([
    ['He fell for a seven-ball duck.', [['7', 'count']]],
    ['It cost 5 MUSD.', [['5000000', 'money']]],
    ['The company filed its 10-K.', []],
    [
      'He added 142 for the wicket with Akshay Pol (58).',
      [
        ['142', 'number'],
        ['58', 'number'],
      ],
    ],
    ['She met Anna Pol (58), a nurse.', [['58', 'age']]],
    ['A red alert ended but an orange one stays.', []],
    ['A new one costs £5.', [['5', 'money']]],
  ])('of the right kind: %s', (text, values) => {
    expect(figures(text, 'value', 'kind')).toEqual(values);
  });

  it.each([
    [
      'The firm narrowed its guidance to between 55 and 75 cents from 40 to 60 cents.',
      [
        ['0.55', '0.75', undefined],
        ['0.4', '0.6', undefined],
      ],
    ],
    [
      'The price rose from 40 to 60 cents.',
      [
        [undefined, undefined, undefined],
        [undefined, undefined, 'increase'],
      ],
    ],
  ])('of a range after the value that something came to: %s', (text, values) => {
    expect(figures(text, 'low', 'high', 'change')).toEqual(values);
  });

  it.each([
    ['Lamb fetched 712 cents, 30 cents lower than the previous week.', [undefined, 'decrease']],
    ['They did 412 transplants, 27 more than the year before.', [undefined, 'increase']],
    ['They have lost three of their last four games.', [undefined, undefined]],
    ['They lost by 84 runs.', [undefined]],
    ['The party lost 20 seats.', ['decrease']],
    ['It told of an increase of 3.6% in francs and of 6.1% in dollars.', ['increase', 'increase']],
  ])('that changed or were lost: %s', (text, values) => {
    expect(figures(text, 'change').flat()).toEqual(values);
  });

  it.each([
    ['Orders jumped 6.9%, three times the 2% forecast in a poll.', ['actual', 'actual', 'forecast']],
    ['The firm plans to hire 30 and cut 20 jobs.', ['planned', 'planned']],
    ['The firm planned to hire 30 but cut 20 jobs.', ['planned', 'actual']],
  ])('with their status: %s', (text, values) => {
    expect(figures(text, 'status').flat()).toEqual(values);
  });

  it.each([
    ['Vidarbha have 13 points from two matches and would go to 19.', ['points', 'matches', 'points']],
    ['He hit four sixes, and added 142 for the wicket.', ['sixes', undefined]],
    ['Nine people died and 50 more were hurt.', ['people', 'people']],
    ['Copper fell from a high of $9,433 hit on Monday.', [undefined]],
  ])('with what they count: %s', (text, values) => {
    expect(figures(text, 'counted').flat()).toEqual(values);
  });
});
