import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  ['The crop is a fifth below target.', [['0.2', 'ratio']]],
  ['A fifth man came.', [['5', 'ordinal']]],
  ['Sales fell a third in a decade.', [['0.3333333333333333', 'ratio']]],
  ['The board is 3 in long.', [['3', 'measure']]],
  ['"I\'m 57 and tired," he said.', [['57', 'age']]],
  ["I'm 57 miles away.", [['57', 'measure']]],
  ['Tom, who is 99 and was a signaller, came.', [['99', 'age']]],
  ['Mothers are now 33 on average.', [['33', 'age']]],
  ['Rooms are now 33 on average.', [['33', 'count']]],
  ['Most visitors are under 40.', [['40', 'age']]],
  ['Most marks are under 40.', [['40', 'count']]],
  [
    'Two boys aged 16 were held; a third, 15, was freed.',
    [
      ['2', 'count'],
      ['16', 'age'],
      ['3', 'ordinal'],
      ['15', 'age'],
    ],
  ],
  [
    'Choose between a 44kWh and a 60kWh battery.',
    [
      ['44', 'measure'],
      ['60', 'measure'],
    ],
  ],
  ['It weighs between 4 kg and 5 kg.', [[undefined, 'measure']]],
  [
    'Eggs are up 4p a dozen to £2.15.',
    [
      ['0.04', 'money'],
      ['2.15', 'money'],
    ],
  ],
])('figures of news, eleventh reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind')).toEqual(values);
});

it.each([
  // The unit of a measure holds for the bare number that the same change or comparison sets beside it.
  [
    'Imports rose by 0.8 million tonnes to 2.4 million in May.',
    [
      ['800000', 't'],
      ['2400000', 't'],
    ],
  ],
  [
    'The boot holds 310 litres, rising to 1,118 with the seats down.',
    [
      ['310', 'L'],
      ['1118', 'L'],
    ],
  ],
  [
    'Yields were 6.1 t/ha, down from 7.0.',
    [
      ['6.1', 't/har'],
      ['7', 't/har'],
    ],
  ],
  [
    'He walked 3 km against 14 others.',
    [
      ['3', 'km'],
      ['14', undefined],
    ],
  ],
  [
    'The 3-km path rose to 14 in rank.',
    [
      ['3', 'km'],
      ['14', undefined],
    ],
  ],
])('units that are carried: %s', (text, values) => {
  expect(figures(text, 'value', 'unit')).toEqual(values);
});

it.each([
  ['One construction firm pays staff.', ['construction firm']],
  ['Two firm offers came.', ['firm offers']],
  ['It was the seventh fatal stabbing this year.', ['fatal stabbing']],
  ['One man stabbing another ran.', ['man']],
  ['Charging to 80 per cent takes 26 minutes.', [undefined]],
  ['Milk stands at 39.5p a litre.', ['Milk']],
  ['Buyers put down an average of £53,400.', [undefined]],
  ['The average price was £53,400.', ['average price']],
])('what figures of news count, eleventh reading: %s', (text, values) => {
  expect(figures(text, 'counted').flat()).toEqual(values);
});

it.each([
  ['The index added 75.04 points to 8,328.', ['increase', undefined]],
  ['He added 12 points.', [undefined]],
  ['It rose after lifting its profit forecast by £15m to £995m.', ['increase', 'increase']],
  ['Flats rose 2.7 per cent and houses just 1.7 per cent.', ['increase', 'increase']],
  ['The population shrank for a year, by 2m people.', ['decrease']],
])('changes of news, eleventh reading: %s', (text, values) => {
  expect(figures(text, 'change').flat()).toEqual(values);
});

it.each([
  ['It could be the wettest spring and summer in 150 years.', ['P150Y']],
  [
    'They were called at 11.40pm on Saturday. He died at 12.25am.',
    ['2023-11-04T23:40', '2023-11-04', '2023-11-05T00:25'],
  ],
  [
    'They were called at 9.40am on Saturday. It had begun at 2.25am.',
    ['2023-11-04T09:40', '2023-11-04', '2023-11-04T02:25'],
  ],
  ['On June 6 1944 troops landed. It had been planned for June 5.', ['1944-06-06', 'XXXX-06-05']],
  ['In 2022 there were 12 births, 3 fewer than a year before and the fewest ever.', ['2022', '2021']],
])('times of news, eleventh reading: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});
