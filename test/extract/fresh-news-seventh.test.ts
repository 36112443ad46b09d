import { expect, it } from 'vitest';
import { dates, figures } from './_read.ts';

// Told on 8 November 2023, a Wednesday.
it.each([
  [
    'He must report every Monday and Thursday between 8am and 4pm.',
    ['XXXX-WXX-1', 'XXXX-WXX-4', 'T08:00/T16:00'],
  ],
  ['They meet each Monday, Tuesday or Friday.', ['XXXX-WXX-1', 'XXXX-WXX-2', 'XXXX-WXX-5']],
  ['It fell every Monday, and Thursday brought rain.', ['XXXX-WXX-1', '2023-11-02']],
  ['The fee is £9,250, rising to £9,535 in April.', ['2024-04']],
  ['The fee was £9,250, rising to £9,535 in April.', ['2023-04']],
  ['Brent for April was up 40 cents.', ['2024-04']],
  ['The chain has two shops and two more open in April.', ['2024-04']],
  ['The chain has opened two shops in April.', ['2023-04']],
  ['Tenants have until 5pm on 30 April to pay.', ['2024-04-30T17:00', '2024-04-30']],
  ['Owners have to register by March.', ['2024-03']],
  ['The race will be in January 2024. The draw is on September 3.', ['2024-01', '2024-09-03']],
  [
    'A report is due next month. Police told of 412 thefts, 88 more than the year before.',
    ['2023-12', 'XXXX'],
  ],
  ['It rose in 2021, and fell from the year before.', ['2021', '2020']],
  ['May wheat lost 4 cents to $5.61 a bushel, while July corn held.', ['2024-07']],
  ['The July corn harvest, at 40 cents a bushel, was poor.', ['2023-07']],
  ['The bank kept its second-quarter Brent forecast at $68.', ['2024-34']],
  ['The council said last week it would look at its rules in the summer.', ['2023-W44', '2024-22']],
  ['Sales were down 5.1% in the second half, the company said.', [undefined]],
  [
    'They have until 30 April to comment on plans to dim the lights between midnight and 5.30am.',
    ['2024-04-30', 'T00:00/T05:30'],
  ],
])('times of news, seventh reading: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  [
    'The fee in Port Moresby is K350 and the fine K2.5 million.',
    [
      ['350', 'money', 'PGK'],
      ['2500000', 'money', 'PGK'],
    ],
  ],
  ['The Zambian mine paid K350 each.', [['350', 'money', 'ZMW']]],
  ['It cost K2.5 million.', [['2500000', 'money', undefined]]],
  ['He drove a K350 tractor.', []],
  [
    'The seat costs R500, a court in Cape Town heard. The R350 grant ends.',
    [
      ['500', 'money', 'ZAR'],
      ['350', 'money', 'ZAR'],
    ],
  ],
  ['South African police closed the R573 near Moloto and the R101 road.', []],
  [
    'The fee in Manila is P500 of a P2.5-billion fund.',
    [
      ['500', 'money', 'PHP'],
      ['2500000000', 'money', 'PHP'],
    ],
  ],
  ['Lagos traders sold N95 masks at N500.', [['500', 'money', 'NGN']]],
  [
    'It paid NKr2.1bn and SKr300m, and Tk500 crore in Dhaka.',
    [
      ['2100000000', 'money', 'NOK'],
      ['300000000', 'money', 'SEK'],
      ['5000000000', 'money', 'BDT'],
    ],
  ],
  [
    'The film scored 8.5/10, the sequel 9/10.',
    [
      ['0.85', 'ratio', undefined],
      ['0.9', 'ratio', undefined],
    ],
  ],
  ['It scored 8.5/6.', []],
  ['Output rose to 10.2 mbpd.', [['10.2', 'measure', undefined]]],
  ['The shares fell to 51½p.', [['0.515', 'money', 'GBP']]],
  [
    'Of people aged 16 and 17 will be asked.',
    [
      ['16', 'age', undefined],
      ['17', 'age', undefined],
    ],
  ],
  [
    'In Wales, 16- and 17-year-olds vote.',
    [
      ['16', 'age', undefined],
      ['17', 'age', undefined],
    ],
  ],
  [
    'The law lowers the voting age from 18 to 16.',
    [
      ['18', 'age', undefined],
      ['16', 'age', undefined],
    ],
  ],
  [
    'She retired at 65 but made her last climb at 81.',
    [
      ['65', 'age', undefined],
      ['81', 'age', undefined],
    ],
  ],
  ['The stock closed at 45.', [['45', 'number', undefined]]],
])('figures of news, seventh reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'currency')).toEqual(values);
});

it.each([
  ['Investors lost $4m in the scheme.', [undefined]],
  ['The shares lost 4 cents.', ['shares']],
  ['He was accused of defrauding a health authority of £1.8m.', [undefined]],
  ['He built a health authority of 400 staff.', ['staff']],
  ['She has been granted bail of £5,000.', ['bail']],
  ['Council tax to rise as budget gap hits £23m', ['budget gap']],
  ['He admitted 17 counts of fraud and two of false accounting.', ['counts', 'counts']],
  ['The top prize of £1m went to a nurse.', ['top prize']],
  ['The storm caused damage put at £310m.', ['damage']],
  ['The change will first apply in April.', [undefined]],
  ['It holds 225 barrels of wine.', ['wine']],
])('what figures of news count, seventh reading: %s', (text, values) => {
  expect(figures(text, 'counted').flat()).toEqual(values);
});

it('takes no time to come for the base of a rise', () => {
  expect(figures('They face a 4.9% rise in tax from next month.', 'base')).toEqual([[undefined]]);
});

it.each([
  [
    'The ruling, first promised for the spring of 2022, is now expected by the summer.',
    ['2022-21', '2024-22'],
  ],
  ['It stood there in 2019. The next day we had 4,000 emails.', ['2019', 'XXXX-XX-XX']],
  ['On Tuesday she sang. The next day we had 4,000 emails.', ['2023-11-07', '2023-11-08']],
  ['It will cancel trains on the 19th and 20th.', ['2023-11-19', '2023-11-20']],
])('times of news, eighth reading: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  [
    'The survivor is a girl of eight months, her uncle a man of 45.',
    [
      ['8', 'age', undefined],
      ['45', 'age', undefined],
    ],
  ],
  [
    'It raised the retirement age for drivers from 55 to 67.',
    [
      ['55', 'age', undefined],
      ['67', 'age', undefined],
    ],
  ],
  ['It pays every employee over 50.', [['50', 'age', undefined]]],
  ['It found that one in eight had waited.', [['0.125', 'ratio', undefined]]],
  ['Running one costs more.', []],
  ['Results: 1. J. Moss; 2. F. Gann; 3. A. Hale.', []],
  ['The answer: 42. The rest is known.', [['42', 'number', undefined]]],
  ['Swiss buyers paid 500 francs.', [['500', 'money', 'CHF']]],
  ['A French heir sold it for 500 francs.', [['500', 'money', undefined]]],
])('figures of news, eighth reading: %s', (text, values) => {
  expect(figures(text, 'value', 'kind', 'currency')).toEqual(values);
});

it.each([
  ['He has 15 points and is ranked 17th of 18.', ['points', undefined, undefined]],
  ['It sold 400, a fifth of the 2,000 a year it wants.', [undefined, undefined, undefined]],
  ['It had seven courses and sold nineteen for 3,400.', ['courses', 'courses', undefined]],
  ['A typical 8kW air-source pump costs £12,300.', [undefined, 'air-source pump']],
])('what figures of news count, eighth reading: %s', (text, values) => {
  expect(figures(text, 'counted').flat()).toEqual(values);
});

it.each([
  ['As predicted by 17 of 21 economists, it held.', ['actual', 'actual']],
  ['They predicted 2 per cent.', ['forecast']],
])('takes no number of those who foresee for foreseen: %s', (text, values) => {
  expect(figures(text, 'status').flat()).toEqual(values);
});

it.each([
  ['Margin widened by 140 basis points to 58.2%.', ['increase', 'increase']],
  ['Revenue was up 18% year over year and 4% sequentially.', ['increase', 'increase']],
  ['Shares are up 18% year over year and 4% pay a dividend.', ['increase', undefined]],
])('changes of news, eighth reading: %s', (text, values) => {
  expect(figures(text, 'change').flat()).toEqual(values);
});

it.each([
  ['They were found over two expeditions.', [undefined]],
  ['It has over two hundred seats.', ['more_than']],
])('bounds of news, eighth reading: %s', (text, values) => {
  expect(figures(text, 'bound').flat()).toEqual(values);
});
