import { expect, it } from 'vitest';
import { figures } from './_read.ts';

const last = (text: string): unknown[] => figures(text, 'kind', 'value', 'unit_name').at(-1) as unknown[];
const values = (text: string): unknown[] => figures(text, 'value').flat();

it.each([
  // A value beside a noun, and what the same noun came to.
  ['The estimate of the slick, 12 hectares on Friday, was bumped up to 31.', ['measure', '31', 'hectare']],
  ['The lake, 80 square miles in the 1990s, has shrunk to nine.', ['measure', '9', 'square mile']],
  ['The ice, on average 2.1 metres thick in May, has thinned to under 1.4.', ['measure', '1.4', 'meter']],
  ['Lobbyists want the limit, currently 90 km/h, knocked back to 70.', ['rate', '70', 'kilometer per hour']],
  ['Waits, already 26 weeks, look like stretching to 40 by Easter.', ['measure', '40', 'week']],
  ['Rice, at 40 euros a kilo in May, has climbed to 55.', ['money', '55', 'euro']],
  ['The sentence of 12 years was cut to nine on appeal.', ['measure', '9', 'year']],
  ['The tower, 200 metres high, saw its floors reduced to 12.', ['count', '12', undefined]],
  ['The village, 40 kilometres from Oslo, has shrunk to 31.', ['count', '31', undefined]],
  ['Deaths on the road, a 90 km/h stretch, rose to 70.', ['count', '70', undefined]],
  ['Shipments of 40 tonnes rose to 12.', ['count', '12', undefined]],
  ['The duty on cars is 25 percent, that on solar cells doubles to 50.', ['percent', '50', 'percent']],
  ['Winds, which had weakened to 145 mph, regained 160.', ['measure', '160', 'mile per hour']],
  // The same amount once more.
  ['Courts can jail for six months; ministers would stretch that to 12.', ['measure', '12', 'month']],
  ['He drank three litres and gave that to four.', ['number', '4', undefined]],
  ['It is capped at 25 per cent; in places the proportion is nearer 60.', ['percent', '60', 'percent']],
  ['The barrier is for vehicles of 13 tonnes, but the coach weighed 17.5.', ['measure', '17.5', 'tonne']],
  ['They offered 4 percent; the nurses want 7.', ['percent', '7', 'percent']],
  ['The school is 4 km away; the town wants two.', ['number', '2', undefined]],
  ['It lies 620 metres below the waves, not 1,100 as charts have it.', ['measure', '1100', 'meter']],
  ['It cut the budget by 31 million euros, leaving 154 million.', ['money', '154000000', 'euro']],
  ['Lopping two years off the sentence, now seven, is planned.', ['measure', '7', 'year']],
  ['He asked for 12 years and got a sentence of nine.', ['measure', '9', 'year']],
  ['It set aside 187 billion euros for defence, 158 billion this year.', ['money', '158000000000', 'euro']],
  // Beside a norm, in brackets, in place of another.
  ['Stocks, at 35 million tonnes, dwarf the norm of 20 million.', ['measure', '20000000', 'tonne']],
  ['The van carried 40 kilos, an average of 600.', ['number', '600', undefined]],
  ['Order book: 1.1m tonnes (1.4m).', ['measure', '1400000', 'tonne']],
  ['It stands 200 metres (3).', ['measure', '200', 'meter']],
  ['They want a week of 35 hours in place of 37.5.', ['measure', '37.5', 'hour']],
  ['It came to 40 tonnes in May, as against 35 in April.', ['measure', '35', 'tonne']],
  ['It got by with costs of 132 euros a pound, from 145.', ['money', '145', 'euro']],
  ['It mapped up to 29 per cent from 26.', ['percent', '26', 'percent']],
  ['Eggs went for 270 euros a tray compared with 207 in May.', ['money', '207', 'euro']],
  ['It is lowering the voting age to 16 from 18.', ['age', '18', 'year']],
  // How far from something.
  [
    'Ice covers 14.8 million square miles, some 880,000 under the mean.',
    ['measure', '880000', 'square mile'],
  ],
  ['Demand sank to 2,096 megawatts, 99 below the old record.', ['measure', '99', 'megawatt']],
  ['It sold 47 tonnes, 16 short of the target.', ['measure', '16', 'tonne']],
  ['It is 74 per cent full, nine below last year.', ['percentage_point', '9', 'percentage point']],
  ['He ran 40 kilometres, 12 above sea level.', ['number', '12', undefined]],
])('reads the last figure of %s', (text, expected) => {
  expect(last(text)).toEqual(expected);
});

it.each([
  // A part where an amount is compared; else an ordinal.
  ['One in ten was safe, against a third before the flood.', ['0.1', '0.3333333333333333']],
  ['A quarter of it is lost, up from a tenth on Monday.', ['0.25', '0.1']],
  ['They played against a third team.', ['3']],
  ['It tore the roofs from four in five homes.', ['0.8']],
  ['It scored in four in five years.', ['4']],
  ['One bus in five stands idle.', ['0.2']],
  ['One bus in five stations stops.', ['1', '5']],
  ["The bank's quarter-point increase came.", ['0.25']],
  ['The last quarter points to growth.', []],
  ['It is near enough triple the price of May.', ['3']],
  // A verb of counting and a label.
  ['The fleet will number 302.', ['302']],
  ['The victims number 40.', ['40']],
  ['They live at number 302.', []],
  // Either, no range; a change, no score.
  ['Economists are divided between 25 and 75 basis points.', ['25', '75']],
  ['Departures were scaled back from seven to four.', ['7', '4']],
  ['The index rose 12 points to 200.', ['12', '200']],
])('reads the values of %s', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

it.each([
  ['It shaved 1.5 points off growth.', ['percentage_point']],
  ['Polls give him a lead of 12 points.', ['percentage_point']],
  ['He shot 45% and scored 20.5 points in the quarter.', ['percent', 'number']],
  ['He added 12 points to his tally.', ['count']],
  ["Ontario's premier, 51, resigned.", ['age']],
])('tells the kind of %s', (text, expected) => {
  expect(figures(text, 'kind').flat()).toEqual(expected);
});

const bounds = (text: string): unknown[] => figures(text, 'bound').flat();

it.each([
  ['It hired 40 and a good 300 on Sunday.', [undefined, 'more_than']],
  ['Sales are heading for 200,000 at best.', ['at_most']],
  ['None of the flats exceeded 40 metres.', ['at_most']],
  ['It exceeded 40 metres.', ['more_than']],
  ['Lynchings up to 160 from none.', [undefined]],
  ['It hired up to 160 from 12 towns.', ['at_most', undefined]],
  ['It buried the village under nine million tonnes of ice.', [undefined]],
  ['It costs under nine tonnes of ice.', ['less_than']],
  ['Cannon lie scattered over half a hectare of seabed.', [undefined]],
  ['It burned over half a hectare of scrub.', ['more_than']],
  ['Copper broke through $11,000 a tonne.', ['more_than']],
  ['They broke through two walls.', [undefined]],
  ['Rooftop panels in the state top 4.2 gigawatts.', ['more_than']],
])('reads the bounds of %s', (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});

it.each([
  ['The forint eased to 312.40 to the euro.', ['euro']],
  ['The lira firmed to 5.66 against the dollar.', [undefined]],
  ['They accepted 57 cents on the dollar.', ['dollar']],
  ['It came to a monthly €2,390.', ['month']],
  ['It burned $310 million a quarter.', ['quarter']],
  ['It took $3 million a quarter of a century ago.', [undefined]],
  ['Admissions run at 310 a day after 495 in May.', ['day', undefined]],
])('names what %s is for one of', (text, expected) => {
  expect(figures(text, 'per').flat()).toEqual(expected);
});
