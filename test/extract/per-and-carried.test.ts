import { expect, it } from 'vitest';
import { figures } from './_read.ts';

const per = (text: string): unknown[] => figures(text, 'per').flat();

it.each([
  // `each` and `apiece` name what the amount is for one of.
  ['The shop sold coats at $55 apiece.', ['coat']],
  ['Tickets will cost about $55 each.', ['ticket']],
  ['The judge fined the companies $2m each.', ['company']],
  ['The club will each year spend $2m.', [undefined]],
  ['The villages will get a grant of €90 apiece.', ['village']],
  ['The mines, which cost $2bn apiece, shut.', ['mine']],
  ['They paid $5m each.', [undefined]],
  ['He handed out fines of $500 each.', [undefined]],
  // One of each is told of.
  ['The firm will refund €31 to each diner.', ['diner']],
  ['A levy of $5 on every passenger begins.', ['passenger']],
  ['It lost $5m on each side.', [undefined]],
  ['Each vaccine costs $7.', ['vaccine']],
  ['Every time it costs $7.', [undefined]],
  ['The banks each paid $5m.', ['bank']],
  // Adverbs, articles and spelling.
  ['The works emits 8,300 tonnes annually.', ['year']],
  ['It spends $3bn every year.', ['year']],
  ['He pays $310 weekly rent.', [undefined]],
  ['It pays €910 a pupil.', ['pupil']],
  ['It paid $310, a pupil said.', [undefined]],
  ['It costs €2 per litre.', ['liter']],
])('names the unit below the line in %s', (text, expected) => {
  expect(per(text)).toEqual(expected);
});

const read = (text: string): unknown[] => figures(text, 'kind', 'value', 'unit_name').at(-1) as unknown[];

it.each([
  ['The catch fell to 210,000 tonnes this year from 250,000.', ['measure', '250000', 'tonne']],
  ['The euro rose to 161.20 yen, from 159.85, on Friday.', ['money', '159.85', 'yen']],
  ['The wait rose to between 12 and 15 weeks from six.', ['measure', '6', 'week']],
  ['"There were 50 seconds of calm, maybe 60," he said.', ['measure', '60', 'second']],
  ['A bun costs 11 lira; the flour costs them seven.', ['money', '7', 'lira']],
  ['Vines cover 5,100 hectares of hillside, 950 more than in 2020.', ['measure', '950', 'hectare']],
  ['Tanks were 41 percent full, compared with 68 a year ago.', ['percent', '68', 'percent']],
  ['The price rose from €30 to 40.', ['money', '40', undefined]],
  ['The rate rose from 3% to 5.', ['percent', '5', 'percent']],
  ['The wait rose from 12 days to 19.', ['measure', '19', 'day']],
  ['He got 22 months, ten fewer than they asked.', ['measure', '10', 'month']],
  ['Sand along 60 miles of coast is gone, 15 more than a year ago.', ['measure', '15', 'mile']],
  ['The fine is €300 now; it will rise to 500.', ['money', '500', undefined]],
  ['Pay would rise to 460 euros in July and 520 in May.', ['money', '520', 'euro']],
  // With its magnitude, which is said once.
  ['Profit rose to $6.1 billion from 5.8.', ['money', '5800000000', 'dollar']],
  ['Output fell to 4.1 million tonnes from 4.4.', ['measure', '4400000', 'tonne']],
  // Where it is not certain, a number stays bare.
  ['Prices rose 5% from 20.', ['number', '20', undefined]],
  ['It closed 60 miles and 12 parks, 15 more than in May.', ['count', '15', undefined]],
  ['The fee rose from £30 to 40 people said.', ['count', '40', undefined]],
  ['It cost 460 euros in July and 520 came.', ['number', '520', undefined]],
  ['He paid 14 lira; she has nine.', ['number', '9', undefined]],
  ['Output fell to 4.1 million tonnes from 300.', ['number', '300', undefined]],
  ['The ship carried 41 tonnes from three farms.', ['count', '3', undefined]],
])('carries the unit in %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('carries a unit back over what is left out', () => {
  expect(figures('Staff will work 30 instead of 36 hours.', 'kind', 'value', 'unit_name')).toEqual([
    ['measure', '30', 'hour'],
  ]);
  expect(figures('They won two games rather than 36 hours of rest.', 'kind', 'value')[0]).toEqual([
    'count',
    '2',
  ]);
});

it.each([
  ['Nobody under 35 shops here.', 'age'],
  ['Drivers over 75 must take a test.', 'age'],
  ['Builders put up over 75 homes.', 'count'],
])('knows an age of people in %s', (text, kind) => {
  expect(figures(text, 'kind')[0]).toEqual([kind]);
});
