import { describe, expect, it } from 'vitest';
import { dates, figures, read } from './_read.ts';

describe('what is moved before how far', () => {
  it.each([
    ['The Fed raised rates a quarter point.', ['0.25', 'increase', 'rates']],
    ['The central bank cut its key interest rate 25 basis points.', ['25', 'decrease', 'key interest rate']],
    ['The firm raised prices 5% in May.', ['5', 'increase', 'prices']],
    ['Shares added 3.2% on Friday.', ['3.2', 'increase', 'Shares']],
  ])('is a change of it: %s', (text, values) => {
    expect(figures(text, 'value', 'change', 'measure')).toEqual([values]);
  });

  it.each(['He raised the question 5% of the time.', 'The firm added 5% of salt.', 'He raised 5%.'])(
    'needs what is moved, and no share of something: %s',
    (text) => {
      expect(figures(text, 'value', 'measure')).toEqual([['5', undefined]]);
    },
  );

  it('is compared with another number of the same', () => {
    expect(figures('The firm hired 2 million fewer people than in 2019.', 'value', 'change', 'base')).toEqual(
      [['2000000', 'decrease', '2019']],
    );
    expect(figures('There were 300 more deaths on Friday.', 'value', 'change')).toEqual([['300', undefined]]);
  });
});

describe('quarters of a unit', () => {
  it.each([
    ['The bank announced a quarter-point cut.', '0.25', 'percentage point'],
    ['Rates fell by three quarters of a point.', '0.75', 'percentage point'],
    ['A three-quarter point rise in rates is due.', '0.75', 'percentage point'],
    ['He lives a quarter mile from the shop.', '0.25', '[mi_i]'],
  ])('are a part of it: %s', (text, value, unit) => {
    expect(figures(text, 'value', 'unit')).toEqual([[value, unit]]);
    expect(dates(text)).toEqual([]);
  });

  it.each(['It has grown for three quarters.', 'The last quarter points to growth.'])(
    'are none where a quarter of a year is told: %s',
    (text) => {
      expect(figures(text, 'value')).toEqual([]);
      expect(dates(text)).toHaveLength(1);
    },
  );
});

describe('hours joined by a dash', () => {
  it.each([
    ['It is open 9am-5:30pm.', 'T09:00/T17:30'],
    ['It is open from 9am-5:30pm.', 'T09:00/T17:30'],
    ['It is open from 9am to 5.', 'T09:00/T17:00'],
  ])('have the minutes of their second end: %s', (text, value) => {
    expect(dates(text)).toEqual([value]);
  });
});

describe('degrees without their sign', () => {
  it.each([
    ['It reached 38C (100F) on Monday.', ['38', 'Cel'], ['100', '[degF]']],
    ['Temperatures hit 100F (38C).', ['100', '[degF]'], ['38', 'Cel']],
    ['It fell to -15C (5F).', ['-15', 'Cel'], ['5', '[degF]']],
    ['Highs of 100F are due.', ['100', '[degF]']],
    ['A 100F capacitor is charged.', ['100', 'F']],
  ])('are told from farads: %s', (text, ...values) => {
    expect(figures(text, 'value', 'unit')).toEqual(values);
  });

  it('need warmth or electricity', () => {
    expect(figures('Room 12F is full, and so is the 737-100F.', 'value')).toEqual([]);
  });
});

describe('ranges whose unit is said twice', () => {
  it.each([
    ['It weighs 30kg-40kg.', ['30', '40', 'kg']],
    ['It is 5 km-10 km away.', ['5', '10', 'km']],
    ['It will be 38°C-40°C.', ['38', '40', 'Cel']],
  ])('are joined by a hyphen: %s', (text, values) => {
    expect(figures(text, 'low', 'high', 'unit')).toEqual([values]);
  });

  it('have the same unit', () => {
    expect(figures('A 5km-10kg mix.', 'low', 'high')).toEqual([[undefined, undefined]]);
  });
});

describe('rates of a round number', () => {
  it.each([
    ['The rate was 5.1 per 100,000, down from 6.', ['5.1', '100,000', '6']],
    ['Deaths were 30 per 100 000 last year.', ['30', '100 000', undefined]],
    ['There were 3 deaths per million.', ['3', 'million', undefined]],
    ['It is 12 per 1,000 people.', ['12', '1,000 people', undefined]],
  ])('have what they are divided by: %s', (text, values) => {
    expect(figures(text, 'value', 'per', 'change_from')[0]).toEqual(values);
  });

  it('is none of another number', () => {
    expect(figures('The rate was 5 per 20.', 'per')[0]).toEqual([undefined]);
  });
});

describe('what a change starts from', () => {
  it.each([
    ['Pay will go up 5% from April.', undefined],
    ['Prices could rise 3% from next year.', undefined],
    ['Prices rose 3% from March.', 'March'],
    ['Sales will rise 3% from last year.', 'last year'],
  ])('is no time to come: %s', (text, base) => {
    expect(figures(text, 'base')).toEqual([[base]]);
  });
});

describe('months of delivery', () => {
  it.each([
    ['Gold for December delivery rose.', '2023-12'],
    ['Oil for delivery in May fell.', '2024-05'],
    ['The March contract fell.', '2024-03'],
    ['Deliveries in March fell.', '2023-03'],
  ])('lie ahead: %s', (text, value) => {
    expect(dates(text)).toEqual([value]);
  });
});

describe('quarters and halves without a year', () => {
  it.each([
    ['Sales rose in the third quarter.', ['2023-Q3']],
    ['Profit fell in the first half.', ['2023-H1']],
    ['In the first half of the year sales rose.', ['2023-H1']],
  ])('are those of the year that is told of, in business: %s', (text, values) => {
    expect(read(text).dates.map(({ fields }) => fields.timex?.value)).toEqual(values);
  });

  it.each([
    'He scored in the third quarter.',
    'The striker, bought for €40m, scored in the second half.',
    'The second half of the show cost $3m.',
    'It was a poor first half.',
  ])('have no date elsewhere: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});

describe('stretches of financial years and days of the month', () => {
  it.each([
    ['From 2015-16 to 2019-20 the budget shrank.', ['2015/2020']],
    ['It shrank between 2015/16 and 2019/20.', ['2015/2020']],
    ['In 2015-16 it fell.', ['2015/2016']],
    ['They meet on the first Tuesday of every month.', ['P1M']],
    ['They met on the first Tuesday of the month.', ['2023-11-07']],
    ['The trial starts on Monday week.', ['2023-11-20']],
    ['The trial will start on Monday.', ['2023-11-13']],
  ])('are read whole: %s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

describe('what a noun before a name has', () => {
  it.each([
    ["Chip maker Vantor's net income plunged 85%.", 'net income'],
    ["US retailer Target's sales rose 3%.", 'sales'],
    ['Chip maker Vantor lost 5%.', undefined],
    ['Shares Friday fell 3%.', 'Shares'],
    ['Prices in Britain rose 3%.', 'Prices'],
  ])('is measured, not the noun: %s', (text, measure) => {
    expect(figures(text, 'measure')).toEqual([[measure]]);
  });
});

describe('inches and years in short', () => {
  it.each([
    ['The phone has a 6.1in screen.', ['6.1', '[in_i]', undefined]],
    ['Sales rose 8% y/y in May.', ['8', '%', 'Sales']],
  ])('are read as they stand: %s', (text, values) => {
    expect(figures(text, 'value', 'unit', 'counted')).toEqual([values]);
  });

  it('need their number beside them', () => {
    expect(figures('He was 6 in May.', 'unit')).toEqual([[undefined]]);
  });
});

describe('ounces', () => {
  it.each([
    ['The mine produced 200,000 ounces of gold.', '[oz_tr]', '6220.69536'],
    ['He drank 12 ounces of beer.', '[oz_av]', '0.3401942775'],
  ])('of precious metal are troy ounces: %s', (text, unit, si) => {
    expect(figures(text, 'unit', 'si_value')).toEqual([[unit, si]]);
  });
});

describe('numbers beside others', () => {
  it.each([
    ['Prices went from 80 cents to $1.20.', ['1.2', 'increase', '0.8']],
    ['Prices went from $1.20 to 80 cents.', ['0.8', 'decrease', '1.2']],
  ])('are compared in one unit: %s', (text, values) => {
    expect(figures(text, 'value', 'change', 'change_from').at(-1)).toEqual(values);
  });

  it.each([
    ['Only 7% of the 4.2bn doses went.', 'doses'],
    ['Only 7% of the 4 million doses went.', 'doses'],
  ])('count what stands behind both: %s', (text, counted) => {
    expect(figures(text, 'counted')[0]).toEqual([counted]);
  });

  it.each([
    ['The star is 2,500 times brighter than the Sun.', ['ratio', '2500']],
    ['The star shone 2,500 times on Monday.', ['count', '2500']],
  ])('are multiples where a comparison follows: %s', (text, [kind, value]) => {
    const [figure] = read(text).figures;
    expect([figure?.fields.kind?.value === 'ratio', figure?.fields.value?.value]).toEqual([
      kind === 'ratio',
      value,
    ]);
  });

  it.each([
    ['The baby weighed 7lb 4oz.', '7lb 4oz'],
    ['They dug 30ft. The hole is deep.', '30ft'],
    ['It is 5 ft. tall.', '5 ft.'],
  ])('have the stop of their unit, not that of the sentence: %s', (text, surface) => {
    const { start, end } = read(text).figures[0].span;
    expect(text.slice(start, end)).toBe(surface);
  });

  it('are ages behind the word', () => {
    expect(figures('The mean age 54.2 years was high.', 'value', 'unit')).toEqual([['54.2', 'a']]);
    expect(dates('The mean age 54.2 years was high.')).toEqual([]);
  });

  it('rise to within a distance of something, not to it', () => {
    expect(figures('Water rose to within 30cm of the top.', 'change_to')).toEqual([[undefined]]);
    expect(figures('Water rose to 30cm.', 'change_to')).toEqual([['30']]);
  });
});

describe('more traps of time', () => {
  it.each([
    ['Symptoms last two to three weeks.', ['P2W/P3W']],
    ['It rose in the last two weeks.', ['P2W']],
    ['The train leaves at 06.45.', ['T06:45']],
    ['It opened at 6.45.', []],
  ])('%s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

describe('numbers of a thing of their own', () => {
  it.each([
    ['It was its best since season two.', []],
    ['In episode three he dies.', []],
    ['Last season two players left.', [['2', 'players']]],
    [
      'They won with seven points and a goal difference of 4.',
      [
        ['7', 'points'],
        ['4', 'goal difference'],
      ],
    ],
  ])('are not those of what was counted before: %s', (text, values) => {
    expect(figures(text, 'value', 'counted')).toEqual(values);
  });
});

describe('shares', () => {
  it('are fractions between two articles', () => {
    expect(figures('It cut yields by between a third and a half.', 'low', 'high', 'counted')).toEqual([
      ['0.3333333333333333', '0.5', 'yields'],
    ]);
    expect(figures('He stood between a third man and two women.', 'value')).toEqual([['3'], ['2']]);
  });

  it('are of nothing that is said', () => {
    expect(figures('44% said yes and 41% of voters no.', 'counted')).toEqual([[undefined], ['voters']]);
  });
});

describe('amounts higher than once', () => {
  it('are changes', () => {
    expect(figures('It was $3.78, 46 cents higher than a year ago.', 'change', 'base').at(-1)).toEqual([
      'increase',
      'a year ago',
    ]);
    expect(figures('It is 40 pence more than a pound.', 'change')[0]).toEqual([undefined]);
  });
});
