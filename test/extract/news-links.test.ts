import { describe, expect, it } from 'vitest';
import { dates, figures, read } from './_read.ts';

describe('times that others are measured by', () => {
  it.each([
    ['Prices fell in October, sliding 0.4% from September and 2.1% from a year earlier.', '2022-10'],
    ['Prices fell in October. A year earlier they rose.', '2022-10'],
  ])('counts back from the time that is told of: %s', (text, value) => {
    expect(dates(text).at(-1)).toBe(value);
  });

  it.each([
    ['It cost $1.17 a year ago.', '2022'],
    ['It cost $30 a month ago.', '2023-10'],
  ])('reads a time after an amount, no rate: %s', (text, value) => {
    expect(dates(text)).toEqual([value]);
    expect(figures(text, 'per')).toEqual([[undefined]]);
  });

  it('still reads a rate', () => {
    expect(dates('It costs $30 a month.')).toEqual([]);
    expect(figures('It costs $30 a month.', 'per')).toEqual([['month']]);
  });
});

describe('more than a time ago', () => {
  it.each([
    ['It costs 12 cents more than a month ago.', undefined],
    ['It sold 300 cars more than a year ago.', undefined],
    ['Sales are 3% more than a year ago.', undefined],
    ['It happened more than a year ago.', 'before'],
    ['The 12 left more than a year ago.', 'before'],
  ])('is a bound only where no amount stands before it: %s', (text, bound) => {
    expect(read(text).dates.map(({ fields }) => fields.bound?.value)).toEqual([bound]);
  });
});

describe('the day of a time in two zones', () => {
  it.each([
    [
      'It struck at 3:42 a.m. local time (18:42 GMT on Tuesday).',
      ['2023-11-08T03:42', '2023-11-07T18:42Z', '2023-11-07'],
    ],
    [
      'It struck at 3:42 a.m. local time (18:42 GMT) on Wednesday.',
      ['2023-11-08T03:42', '2023-11-07T18:42Z', '2023-11-08'],
    ],
    [
      'It struck at 7:37 p.m. local time (11:37 GMT on Tuesday).',
      ['2023-11-07T19:37', '2023-11-07T11:37Z', '2023-11-07'],
    ],
  ])('is that of each: %s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

describe('what is passed', () => {
  it.each([
    ['Senators passed the $1.2 trillion bill.', undefined],
    ['The House, passing 24 bills, adjourned.', undefined],
    ['Debt passed the $1.2 trillion mark.', 'more_than'],
    ['The petition passed the 300,000-signature threshold.', 'more_than'],
  ])('is a bound only where it is a mark: %s', (text, bound) => {
    expect(figures(text, 'bound')).toEqual([[bound]]);
  });
});

describe('the time of a measure', () => {
  it('stands before its noun', () => {
    expect(
      figures('The company had 2022 revenue of $4.7 billion and 2021 sales of 30,000 cars.', 'period'),
    ).toEqual([['2022'], ['2021']]);
    expect(figures('It posted October profit of more than $3 million.', 'period')).toEqual([['October']]);
  });

  it('is not told by a time of the clause before the noun', () => {
    expect(figures('In 2021 sales of 30,000 cars were expected.', 'period')).toEqual([[undefined]]);
    // when it was told, not when it was so
    expect(figures('In 2020, officials announced that 20 people had died.', 'period')).toEqual([[undefined]]);
    expect(figures('In 2020, 20 people died.', 'period')).toEqual([['2020']]);
  });
});

describe('temperatures', () => {
  it.each([
    ['It was 3C warmer.', '3', '3'],
    ['It was 1.5C above pre-industrial levels.', '1.5', '1.5'],
    ['They want to limit warming to 1.5C.', '1.5', '1.5'],
    ['Temperatures rose by 9°F.', '9', '5'],
    ['Temperatures rose to 30C.', '30', '303.15'],
    ['Water boils at 100C.', '100', '373.15'],
    ['It was 10C below zero.', '-10', '263.15'],
    ['It was 10C below freezing.', '-10', '263.15'],
    ['It was 10 degrees below zero.', '-10', undefined],
    ['It was 30 degrees in the shade.', '30', undefined],
    ['Temperatures fell to 40 below in Yakutsk.', '-40', undefined],
    ['It felt like 50 below.', '-50', undefined],
    ['The mercury dropped to 30 degrees below.', '-30', undefined],
    ['Lows of 12C below, in places.', '-12', '261.15'],
    ['Temperatures were 5 below the average.', '5', undefined],
    ['The temperature is 3 degrees below normal.', '3', undefined],
    ['The flats were 2 below.', '2', undefined],
  ])('are told from differences, in kelvin: %s', (text, value, si) => {
    expect(figures(text, 'value', 'si_value')).toEqual([[value, si]]);
  });

  it('gives both ends of a range their sign', () => {
    expect(figures('It was 5 to 10C below zero.', 'low', 'high')).toEqual([['-10', '-5']]);
  });

  it('keeps degrees of an angle', () => {
    expect(figures('It has an angle of 45 degrees.', 'si_unit')).toEqual([['rad']]);
  });
});

describe('cents', () => {
  it.each([
    ['A litre costs 1.89 euros, 12 cents more than in May.', 'EUR'],
    ['A gallon costs $3.19, 12 cents more than in May.', 'USD'],
    ['It costs 1.89 euros or $2, 12 cents more than in May.', 'USD'],
  ])('are parts of the money of the text: %s', (text, currency) => {
    expect(figures(text, 'currency').at(-1)).toEqual([currency]);
  });
});

it('values a firm by a multiple', () => {
  expect(figures('The deal values the firm at 12 times earnings.', 'kind')).toEqual([['ratio']]);
  expect(figures('He won 12 times in a row.', 'kind')).toEqual([['number']]);
});

describe('numbers that are dialled or typed', () => {
  it.each([
    'Call (877) 555-0142, passcode 4417203.',
    'Phone: +1 (612) 555-0187.',
    'He typed PIN 4821 and left.',
  ])('are no figures: %s', (text) => {
    expect(figures(text, 'value')).toEqual([]);
  });

  it('are not every number in brackets', () => {
    expect(figures('About 20 (30) people came.', 'value').length).toBeGreaterThan(0);
    expect(figures('They found 12 pins.', 'value')).toEqual([['12']]);
  });
});

describe('a loss of money', () => {
  it.each([
    ['It posted a loss of €18m.', undefined],
    ['It made an €18m loss.', undefined],
    ['The gain of $3m was booked.', undefined],
    ['A loss of $3bn in market value followed.', 'decrease'],
    ['A loss of 200 jobs is feared.', 'decrease'],
    ['Shares had gains of 5%.', 'increase'],
  ])('is a result where it is not one in value: %s', (text, change) => {
    expect(figures(text, 'change')).toEqual([[change]]);
  });
});

describe('what a verb that is the figure itself is said of', () => {
  it.each([
    ['Net profits doubled to £41m.', ['Net profits', 'Net profits']],
    ['Home prices doubled.', ['Home prices']],
    ['Prices more than doubled.', ['Prices']],
    ['Its pre-tax profits have doubled.', ['pre-tax profits']],
    ['Ann Lee doubled her money.', [undefined]],
  ])('is the whole phrase before it: %s', (text, measures) => {
    expect(figures(text, 'measure').flat()).toEqual(measures);
  });
});

it('takes no second end from the first beginning', () => {
  const text = 'The agency cut its forecast to 2.6% from 3.1% for this year and to 2.9% for 2025.';
  expect(figures(text, 'change', 'change_from', 'change_to')).toEqual([
    ['decrease', '3.1', '2.6'],
    [undefined, undefined, undefined],
    ['decrease', undefined, '2.9'],
  ]);
});
