import { expect, test } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

const amounts = (text: string): string[] =>
  analyse({ text }).records.figures.map(({ fields: { value, low, high, unit, currency } }) =>
    `${value?.value ?? `${low?.value}–${high?.value}`} ${currency?.value ?? unit?.value ?? ''}`.trim(),
  );

test.each([
  ['Net debt shrank by 1.7 billion pesos to 12.6 billion.', ['1700000000', '12600000000']],
  ['Debt fell by 2 million euros to 12 million.', ['2000000 EUR', '12000000 EUR']],
  ['Debt fell by about €2 million to 12 million.', ['2000000 EUR', '12000000 EUR']],
  ['Sales rose by 2 million tonnes to 12 million.', ['2000000 t', '12000000 t']],
  // The unit stands once for both ends.
  ['Sales will rise by 2 million to 3 million tonnes.', ['2000000–3000000 t']],
  ['Prices will rise by 2 to 3 percent.', ['2–3 %']],
])('by how much and to what: %s', (text, wanted) => {
  expect(amounts(text)).toEqual(wanted);
});
