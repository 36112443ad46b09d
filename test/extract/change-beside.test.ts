import { expect, it } from 'vitest';
import { read } from './_read.ts';

/** The change said of the figure that a stretch of the text lies in. */
const changeOf = (text: string, surface: string): unknown => {
  const start = text.lastIndexOf(surface);
  const hit = read(text).figures.find(({ span }) => span.start < start + surface.length && span.end > start);
  return hit?.fields.change?.value;
};

it.each([
  // A sign before a share.
  ['Output was plus 15%, exports plus 7%.', '15%', 'increase'],
  ['Sales of diesel cars: 5,844 (minus 12.6%).', '12.6%', 'decrease'],
  ['The yield was minus 0.4%.', '0.4%', undefined],
  ['It lends at minus 0.5%.', '0.5%', undefined],
  // A noun of change and its amount.
  ['The gain was 0.7%.', '0.7%', 'increase'],
  ["The year's decline could amount to 7%.", '7%', 'decrease'],
  ['Pension funds put growth at 3%.', '3%', 'increase'],
  ['The loss, almost 1%, is the steepest in years.', '1%', 'decrease'],
  ['The discount is 20%.', '20%', undefined],
  ['The growth fund was 20% of the total.', '20%', undefined],
  // Prices and where they stand now.
  ['Headcount was 30,000 higher at 173,820.', '30,000', 'increase'],
  ['Headcount was 30,000 higher at 173,820.', '173,820', 'increase'],
  ['Brent was $1.05 easier at $72.70 a barrel.', '$72.70', 'decrease'],
  ['The index was nursing a loss of 0.9 per cent at 25,115.6.', '25,115.6', 'decrease'],
  ['Takings rose 5% at 12 stores.', '12', undefined],
  // Ladders, paces, those hired, areas.
  ['The cyclone was downgraded two notches.', 'two', 'decrease'],
  ['The side climbed three places.', 'three', 'increase'],
  ['The market grew at 12% last year.', '12%', 'increase'],
  ['Rents rose at an annual 5.8 per cent.', '5.8 per cent', 'increase'],
  ['The city will hire 900 more teachers.', '900', 'increase'],
  ['The firm needs 60 more drivers.', '60', undefined],
  ['The fire had spread to 2,870 hectares.', '2,870 hectares', 'increase'],
  ['The strike spread to 12 towns.', '12', undefined],
  ['Bookings were off by 2.5 percent.', '2.5 percent', 'decrease'],
  ['The estimate was off by 5 percent.', '5 percent', undefined],
  ['His pay was docked by a third.', 'a third', 'decrease'],
  // What a change that was told brings about.
  ['The rise takes the rate to 5%.', '5%', 'increase'],
  ['The third cut this year takes borrowing costs to 3%.', '3%', 'decrease'],
  ['The budget was cut by 31 million reais, leaving 154 million.', '154 million', 'decrease'],
  ['The bank cut its rate by 25 basis points to leave it at 4.25%.', '4.25%', 'decrease'],
  ['The truck took food to 300 families.', '300', undefined],
  ['Numbers have crept back above 120.', '120', 'increase'],
  // An earlier value right behind.
  ['Attacks are down 44%, lynchings up to 160 from none.', '160', 'increase'],
  ['They mapped the sea floor in detail up to 29 per cent from 26.', '29 per cent', 'increase'],
  ['Up to 20 people from 12 villages fled.', '20', undefined],
  ['It reported a €4.6 billion loss, widened from €712 million.', '€4.6 billion', 'increase'],
  [
    'It handled 37.3 million tonnes last year, a slight retreat from 37.5 million in 2021.',
    '37.3 million',
    'decrease',
  ],
  ['It got by with costs of 132 cents a pound, from 145.', '132 cents', 'decrease'],
  ['A crowd of 300, from 12 countries, came.', '300', undefined],
  ['Barley exports went from next to nothing to 314,000 tonnes.', '314,000 tonnes', 'increase'],
  ['They risk a fine of 5,000 rupees (US$108), up from 2,000.', '5,000 rupees', 'increase'],
  ['They risk a fine of 5,000 rupees (US$108), up from 2,000.', 'US$108', undefined],
  // Above and below an earlier value; a norm is none.
  ['Turnout was nine percentage points below that of 2019.', 'nine percentage points', 'decrease'],
  ['The rate is 100 basis points beneath where it stood in September.', '100 basis points', 'decrease'],
  ['There were a fifth fewer, 24 percent short of 2022’s 55.', '24 percent', 'decrease'],
  ['The price is 10 percent below that of oil.', '10 percent', undefined],
  ["Some 6,500 more than to the women's event a year ago came.", '6,500', 'increase'],
  ['It costs US$600 less than agents used to charge.', 'US$600', 'decrease'],
  ['It made a 61 percent better profit than a year ago.', '61 percent', 'increase'],
  ['Lyon was 1.3 degrees hotter than the previous record.', '1.3 degrees', undefined],
  // No changes.
  ['The blast cost 670,000 workers their pay.', '670,000', undefined],
  ['They claw back €75 million in subsidies.', '€75 million', undefined],
  ['Eggs cost triple the $2.20 of a year back.', '$2.20', undefined],
  ['Cameras lowered to 1,950 metres filmed corals.', '1,950 metres', undefined],
  ['They raised the pressure in its tanks 8 percent.', '8 percent', 'increase'],
  ['Revisions knocked 0.2 points off first-quarter growth.', '0.2', 'decrease'],
] as [string, string, string | undefined][])('a change beside it: %s (%s)', (text, surface, change) => {
  expect(changeOf(text, surface)).toBe(change);
});
