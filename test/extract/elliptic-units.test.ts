import { expect, test } from 'vitest';
import { analyse } from '../../pipeline/analyse.ts';

const amounts = (text: string): string[] =>
  analyse({ text })
    .records.figures.filter(({ fields }) => fields.kind?.value !== 'ordinal')
    .map(({ fields: { value, low, high, unit, currency } }) =>
      `${value?.value ?? `${low?.value}–${high?.value}`} ${currency?.value ?? unit?.value ?? ''}`.trim(),
    );

test.each([
  ['The bridge will cost €28 million instead of 13 million.', ['28000000 EUR', '13000000 EUR']],
  ['The pipe is 28 km long rather than just 13.', ['28 km', '13 km']],
  ['It lost 13%, then 28, they said.', ['13 %', '28 %']],
  ['Profit came to $28m, beating the 13m that analysts expected.', ['28000000 USD', '13000000 USD']],
  ['Output reached 28,000 tonnes, above the 13,000 forecast.', ['28000 t', '13000 t']],
  ['Sales came to £28bn, more than the 13bn of May.', ['28000000000 GBP', '13000000000 GBP']],
  ['It rose to $28m from 13m in May.', ['28000000 USD', '13000000 USD']],
  // What counts something of its own, or whose magnitude may stand with the first alone.
  ['He paid €200 for 3 shirts instead of 2.', ['200 EUR', '3', '2']],
  ['It cost 28 million euros instead of 13.', ['28000000 EUR', '13']],
  ['It rose €2 to 3 million.', ['2000000–3000000 EUR']],
  ['It rose €13 million to 28 million.', ['13000000 EUR', '28000000 EUR']],
])('%s', (text, wanted) => {
  expect(amounts(text)).toEqual(wanted);
});

test.each([
  ['The temperature sank from 14C to 9C.', ['14 Cel', '9 Cel']],
  ['It was 12C on Monday.', ['12 Cel']],
  // Isotopes of carbon.
  ['They used 14C dating.', []],
  ['They measured the 13C discrimination.', []],
])('%s', (text, wanted) => {
  expect(amounts(text)).toEqual(wanted);
});
