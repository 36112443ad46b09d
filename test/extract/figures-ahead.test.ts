import { expect, it } from 'vitest';
import { predict } from '../../pipeline/predict/layers.ts';
import { figures } from './_read.ts';

/** Surface and status of each figure and date of a text published on 8 November 2023, a Wednesday. */
const statuses = (text: string): [string, string | undefined][] => {
  const found = predict('figures', { id: 'case', text, published: '2023-11-08' }) as {
    figures: { surface: string; start: number; status?: string }[];
  };
  return [...found.figures].sort((a, b) => a.start - b.start).map(({ surface, status }) => [surface, status]);
};

it.each([
  // What is decided, and who foresees.
  ['The chain will shut 14 of its 90 shops.', ['planned', 'actual']],
  ["We'll hire 60 people.", ['planned']],
  ['Snowfall will reach 60 cm.', ['forecast']],
  ['Fares will rise 4 percent.', ['planned']],
  ['Economists say exports will fall 4 percent.', ['forecast']],
  ['The mine said it would lay off 60 people.', ['planned']],
  ['Under the scheme, owners would pay $60.', ['planned']],
  ['The mine would lay off 60 people at a time.', ['actual']],
  ['As a girl she would walk 5 miles to school.', ['actual']],
  ['He said he would have paid $60.', ['actual']],
  ['The chain will not shut 14 shops.', ['actual']],
  ['If it fails, the chain will shut 14 shops.', ['actual']],
  ['The scheme, if approved, would cost $60.', ['planned']],
  ['The bypass would save 12 litres a trip, engineers estimate.', ['forecast']],
  ['He will be tried soon and owns 14 ships.', ['actual']],
  ['It plans to raise output, to 60 tonnes.', ['planned']],
  // What may be.
  ['The strike might cost them $60m.', ['tentative']],
  ['Gusts could reach 90 mph.', ['forecast']],
  ['The hall could seat 900 people.', ['actual']],
  ['Under the act, the police may fine them $60.', ['actual']],
  ['The chain is considering closing 14 shops.', ['tentative']],
  ['The firm is in talks to buy 14 ships.', ['tentative']],
  ['Preliminary results put turnout at 60 percent.', ['tentative']],
  ['He lost 14 seats, according to preliminary results.', ['actual']],
  // Who is made to.
  ['A court ruled that the bank must repay $60m.', ['planned']],
  ['By law, the bank must repay $60m.', ['actual']],
  ['The judge ordered the bank to repay $60m.', ['planned']],
  ['The bank ordered 14 chairs.', ['actual']],
  ['The ruling obliges him to give back $60m.', ['planned']],
  ['The law obliges him to give back $60m.', ['actual']],
  ['The board voted 9-3 to sell 14 ships.', ['actual', 'planned']],
  ['The firm has until 6 May to sell 14 ships.', ['planned']],
  ['Bank to sell 14 ships', ['planned']],
  // Subjects.
  ['Some 600 clerks at the bank will be moved.', ['planned']],
  ['The 600 clerks at the bank will be moved.', ['actual']],
  ['Clerks with 14 years of service will be moved.', []],
  ['Another 14 are to follow.', ['planned']],
  ['It has 14 ships, six of them to be sold.', ['actual', 'planned']],
  ['A crew of 14 will sail.', ['actual']],
  ['Two in five women would refuse.', ['actual']],
  // What is old, what is, what has been.
  ['Fees will go up to $9 from $8.', ['planned', 'actual']],
  ['Crews will work 14 shifts instead of 16.', ['planned', 'actual']],
  ['The bank will refund clients who lost $60.', ['actual']],
  ['It will buy planes that carry 190 people.', ['actual']],
  ['She will leave in May after 14 goals.', ['actual']],
  ['The firm will shut its three mills.', ['planned']],
  ['The firm will match the $60m offer.', ['actual']],
  ['It will cut 90 jobs, or 6 percent of its staff.', ['planned', 'planned']],
  ['It will cut 90 jobs, leaving 600.', ['planned', 'actual']],
  // Appointments in the present.
  ['Fares go up by $3 on Monday.', ['planned']],
  ['Shares go up by $3 on Monday.', ['actual']],
] as [string, string[]][])('status ahead: %s', (text, expected) => {
  expect(figures(text, 'status').flat()).toEqual(expected);
});

it.each([
  ['The shop will open from 1 December.', 'planned'],
  ['The bank will pay those who owe money from 1 December.', 'planned'],
  ['By 2030 the firm wants to be bigger.', 'planned'],
  ['From 1 December the shop will open.', 'planned'],
  ['Bidders have until 1 December to reply.', 'planned'],
  ['They postponed the game, the last of the year, to 1 December.', 'planned'],
  ['Claims are due by 1 December.', 'planned'],
  ['The deadline is 1 December.', 'planned'],
  ['The shop will not open until 2025.', 'planned'],
  ['The road is closed until 1 December.', 'planned'],
  ['They may ask for it until 1 December.', 'planned'],
  ['The ship might be ready by 1 December.', 'forecast'],
  ['The archive moves to Bonn on 1 December.', 'planned'],
  ['If it wins, it will rule until 2030.', undefined],
  ['"We must be gone by 1 December," he said.', undefined],
  ['The order book stretches beyond 2030.', undefined],
  ['Its bid for the 2030 World Cup will fail.', undefined],
  ['It was proposed in 1925.', undefined],
  ['The shop will sell what it bought in May 2021.', undefined],
] as [string, string | undefined][])('times ahead: %s', (text, expected) => {
  expect(statuses(text).map(([, status]) => status)).toEqual([expected]);
});

it('reads an hour beside a day that is planned, and lengths of time as figures', () => {
  expect(statuses('They put off the start to 1 December at 09:30.').map(([, status]) => status)).toEqual([
    'planned',
    'planned',
  ]);
  expect(statuses('She could face up to five years in jail.')).toEqual([['five years', 'tentative']]);
  expect(statuses('It will be the first time in 12 years.').at(-1)).toEqual(['12 years', undefined]);
});
