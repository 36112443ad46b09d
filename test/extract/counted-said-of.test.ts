import { expect, it } from 'vitest';
import { figures } from './_read.ts';

it.each([
  // What a verb of reaching, lying or moving is said of.
  ['The mercury touched 38.2C at noon.', ['mercury']],
  ['Rail fares averaged £41 in the north.', ['Rail fares']],
  ['Petrol has edged up to 1.74 euros a litre.', ['Petrol']],
  ['Tin put on $90 a tonne.', ['Tin']],
  ['The fleet, which is moored nearby, costs £4m.', ['fleet']],
  ['A budget that has been pared by $40 million will suffer.', ['budget']],
  ['A scooter that fetched €500 now goes for €320.', ['scooter', 'scooter']],
  ['Revenue will come in between $80 million and $90 million.', ['Revenue']],
  ['Lending to farms overtook lending to shops, climbing to €7bn.', ['Lending']],
  ['The beetle, which is about 4 mm long, eats leaves.', ['beetle']],
  ['The dish, 30 m across, stands in a valley.', ['dish']],
  ['The pool, 50 m long and 20 m wide, leaks.', ['pool', undefined]],
  ['The fee, originally $90, was cut to $60.', ['fee', 'fee']],
  // What a verb moves, and what an amount is taken off.
  ['The grocer raised its delivery fee to $7 from $5.', ['delivery fee', 'delivery fee']],
  ['Ministers capped the price of a loaf at 14 lira.', ['price']],
  ['Heat pushed peak demand past 40 gigawatts.', ['peak demand']],
  ['The ministry put the number of cholera cases at 4,100.', ['cholera cases']],
  ['New rules limit speeds in the tunnel to 60 kilometres an hour.', ['speeds']],
  ["The warning wiped $3 billion off the lender's market value.", ['market value']],
  ["The storm knocked £2bn off insurers' profits.", ['profits']],
  ['Cafes pay 20 percent more for beans.', ['beans']],
  ['Families saw their real pay squeezed by 3 percent.', ['real pay']],
  ['Delivery is free for orders under £40.', ['orders']],
  // Who acts, what is a name, what is near: nothing.
  ['The company lost $40 million.', [undefined]],
  ['Hartwell lost $40 million.', [undefined]],
  ['The thieves got away with £40,000.', [undefined]],
  ['Farmers earned an average of $40 a day.', [undefined]],
  ['They walk an average of 4 km.', [undefined]],
  ['The probe passed within 400 km of the moon.', [undefined]],
  ['A row over £5m split the club.', [undefined]],
  ['The rate adds £50.', [undefined]],
] as [string, unknown[]][])('said of: %s', (text, expected) => {
  expect((figures(text, 'counted') as unknown[][]).map(([word]) => word)).toEqual(expected);
});

it.each([
  // The old, the expected, the same and the next value measure what the first does.
  ['Net profit fell to 61 million crowns, from 74 million a year ago.', ['Net profit', 'Net profit']],
  ['The caverns are 38 percent full, compared with 71 percent.', ['caverns', 'caverns']],
  ['Gusts hit 142 km/h, stronger than the 130 km/h forecast.', ['Gusts', 'Gusts']],
  ['Sales came to $93 million, where analysts had pencilled in $98 million.', ['Sales', 'Sales']],
  ['The firm lost a tenth of its value, or some 3 billion francs.', ['value', 'value']],
  ['Banks approved loans worth £4bn, up 11 percent.', ['loans', 'loans']],
  ['Boats landed 300 tonnes of cod, 40 tonnes fewer than in May.', ['cod', 'cod']],
  // Bare numbers that repeat a noun.
  [
    'Of the 83 economists polled, 71 expect a cut and nine foresee a rise.',
    ['economists', 'economists', 'economists'],
  ],
  ['Some 400 residents fled, and a further 1,100 were put on standby.', ['residents', 'residents']],
  ['It infected 820 people and killed 46, up from 29.', ['people', 'people', 'people']],
  ['Storms set off 27 fires; all but four of them are out.', ['fires', 'fires']],
  ['The city had 14 murders in 2020 and 22 last year.', ['murders', 'murders']],
  ['It opened its 900th shop and will add 20 more.', ['shop', 'shop']],
  ['Two climbers died and a third was missing.', ['climbers', undefined]],
  // Of two kinds nobody knows; those harmed are no things.
  ['The bus held 44 pupils and three teachers; nine were hurt.', ['pupils', 'teachers', undefined]],
  ['It was hit by two blasts, and twenty were killed.', ['blasts', undefined]],
  // Heads and what is not counted.
  ['It lost its second finance chief.', ['finance chief']],
  ['It shipped 3 million barrels of crude to Japan.', ['crude']],
  ['The bank cut its refinancing rate to 6 percent.', ['refinancing rate']],
  ['Nobody under 40 buys here.', [undefined]],
  ['It took a team of 31.', [undefined]],
  ['Traffic sagged to 7% of normal levels.', ['Traffic']],
] as [string, unknown[]][])('told again: %s', (text, expected) => {
  expect((figures(text, 'counted') as unknown[][]).map(([word]) => word)).toEqual(expected);
});
