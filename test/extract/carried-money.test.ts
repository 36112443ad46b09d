import { expect, it } from 'vitest';
import { figures } from './_read.ts';

it.each([
  // An average beside an amount, and what somebody expects or wants.
  ['Turnover came to 3.1 trillion yen, against a daily average of 2.8 trillion last month.', ['JPY', 'JPY']],
  ['Profit was 811 million euros, and analysts had forecast 935 million.', ['EUR', 'EUR']],
  ['It offered 30 million euros; the unions had demanded about 45 million.', ['EUR', 'EUR']],
  ['It cost 30 million euros, and the town has 4.5 million people.', ['EUR', undefined]],
  // Thousands written in full, plainly compared, where nothing is counted.
  ['They earn 16,000 taka a month, compared with 12,500 now.', ['BDT', 'BDT']],
  ['He paid $5,000, up from 4,200 in May.', ['USD', 'USD']],
  ['It sold 16,000 cars for $90,000, compared with 12,500 in May.', [undefined, 'USD', undefined]],
  ['The fund of $2,000 drew offers from 1,500 in May.', ['USD', undefined]],
  ['They raised $3,000 from 1,200 donors.', ['USD', undefined]],
  // Pounds paid for a tonne are money, pounds from an acre are not.
  ['Cocoa for December rose 14 pounds to 1,826 pounds a tonne.', ['GBP', 'GBP']],
  ['Yields reached 4,000 pounds an acre.', [undefined]],
  ['He lost 14 pounds, to 180 pounds.', [undefined, undefined]],
])('currencies that are carried or implied: %s', (text, currencies) => {
  expect(figures(text, 'currency').flat()).toEqual(currencies);
});
