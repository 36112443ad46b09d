import { expect, it } from 'vitest';
import { read } from './_read.ts';

it.each([
  // Multiples and parts of a level, with the words that tell which.
  ['The lab found three times the dose measured in 1998.', 'three times', 'dose measured in 1998'],
  ['They sold for two to three times the price of plain ones.', 'two to three times', 'price of plain ones'],
  ['It came to barely half of what the mayor had asked.', 'half', 'what the mayor had asked'],
  ['The harbour handled a third of the 900 berthed a year earlier.', 'a third', '900 berthed a year earlier'],
  ['Bookings are back at 80% of their pre-war level.', '80%', 'pre-war level'],
  ['A ticket costs a fifth of the Danish price.', 'a fifth', 'Danish price'],
  ['The toll is twice as high as officials first admitted.', 'twice', 'officials first admitted'],
  ['It spent a third of the budget on paint.', 'a third', undefined],
  ['The tank is at 80% of capacity.', '80%', undefined],
  ['Half the members of the club voted.', 'Half', undefined],
  // Leads, marks and rivals.
  ['She finished 12 points clear of her sister.', '12', 'sister'],
  ['Output was 4% below the ten-year average.', '4%', 'ten-year average'],
  ['Costs came in $3m under budget.', '$3m', 'budget'],
  ['Arrivals were 52 up on the spring count.', '52', 'spring count'],
  ['Profit beat forecasts by 9%.', '9%', 'forecasts'],
  ['The newcomer undercuts older rivals by $7.', '$7', 'older rivals'],
  ['The town lies 400 metres above the valley.', '400 metres', undefined],
  ['They came two days ahead of the vote.', 'two days', undefined],
  ['They beat Leeds by 12 points.', '12', undefined],
  ['He took 0.2 seconds off his personal best.', '0.2 seconds', undefined],
  // Another value after a comma.
  ['It drew 900 users, well above the 700 the owner had hoped for.', '900', '700 the owner had hoped for'],
  ['Yields were 160 tonnes, off from 171 tonnes in 2018.', '160 tonnes', '171 tonnes in 2018'],
  ['Rainfall came to 18 mm when the drought ended, against 11 mm in May.', '18 mm', '11 mm in May'],
  ['It cost them $3m, less than a week after it opened.', '$3m', undefined],
  ['The crash killed 30, more than 200 miles from the coast.', '30', undefined],
  // The clause of a comparison.
  ['The wage is $3 less than they had in May.', '$3', 'they had in May'],
  ['It came out two metres longer than the firm had promised.', 'two metres', 'the firm had promised'],
  // Values that were before.
  ['The tunnel, once budgeted at $4bn, has swollen to $9bn.', '$9bn', '$4bn'],
  ['The levy, promised in 2011 at $4, has since risen to $9.', '$9', '$4'],
  ['A gap of two points had widened to eleven.', 'eleven', 'two points'],
  ['From a peak of 5,100, the flock has shrunk to 320.', '320', 'peak of 5,100'],
  ['A flat that fetched €900 in 2012 now goes for €690.', '€690', '€900 in 2012'],
  ['Pay would go to $19 an hour from $15 under the deal.', '$19', '$15'],
  ['The firm, with 300 workers, grew to 400 sites.', '400', undefined],
  ['Imports rose to $4bn (from $3bn).', '$4bn', '$3bn'],
  ['Seats fell to 30 as against 42 last time.', '30', '42 last time'],
  ['The bus carries three times more people than the tram.', 'three times', 'tram'],
  // What something was taken from.
  ['It shed 900 accounts from its books.', '900', undefined],
  ['The firm lost 12% from its peak.', '12%', 'its peak'],
  ['The glass fell 30 points in less than six hours.', '30', undefined],
] as [string, string, string | undefined][])('compared with: %s', (text, surface, base) => {
  const found = read(text).figures.find(({ span }) => text.slice(span.start, span.end) === surface);
  expect(found?.fields.base?.value).toBe(base);
});
