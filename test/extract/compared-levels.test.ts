import { describe, expect, it } from 'vitest';
import { figures } from './_read.ts';

describe('what is compared with an earlier level', () => {
  it.each([
    ['Deaths fell to 214, an eighth below the 2022 toll.', ['0.125', 'decrease', '2022 toll']],
    ['Deaths fell to 214, an eighth below their 2022 peak.', ['0.125', undefined, '2022 peak']],
    [
      "There were 17,260, some 3,850 above the previous year's mark.",
      ['3850', 'increase', "previous year's mark"],
    ],
    ['Profit was 11% better than a year before.', ['11', 'increase', 'a year before']],
    ['Pakistan took 13,500 tonnes less.', ['13500', 'decrease', undefined]],
    ['It weighs 5 kg, more or less.', ['5', undefined, undefined]],
    ['The wage bill came down 90 million crowns.', ['90000000', 'decrease', undefined]],
    ['Traffic was down 98% in January compared with January 2020.', ['98', 'decrease', 'January 2020']],
    ['Sales fell by 12% after 31 of its 48 shops were shut.', ['12', 'decrease', undefined]],
    ['Inflation was 5.1%, after 4.8% in April.', ['5.1', undefined, '4.8% in April']],
    ['It has 12 shops, after 9 closures in May.', ['12', undefined, undefined]],
  ])('%s', (text, values) => {
    expect(figures(text, 'value', 'change', 'base')).toContainEqual(values);
  });

  it.each([
    ['It will reduce its workforce by 3,500 to about 21,000.', ['3500', '21000']],
    ['It cut output by 300,000 to 1.2 million.', ['300000', '1200000']],
    ['They raised wages by 5 to 10 percent.', [undefined]],
    ['Growth is seen at 7% to 9%, up from 4% to 6%.', [undefined, undefined]],
    ['Growth rose to 6%, up from 4%.', ['6', '4']],
  ])('tells an amount and its result from a range: %s', (text, values) => {
    expect(figures(text, 'value').flat()).toEqual(values);
  });
});
