import { expect, it } from 'vitest';
import { predict } from '../../pipeline/predict/layers.ts';
import { figures } from './_read.ts';

it.each([
  // Nouns that foretell, with a verb of their own.
  ['The forecast calls for 30 mm of rain.', ['forecast']],
  ['Plans call for 30 homes.', ['planned']],
  ['They read a projection that leaves him with 12 seats.', ['forecast']],
  ['The plan cost $3m.', ['actual']],
  ['It is a target that 12 towns met.', ['actual']],
  ['It raised its price target to $30.', ['actual']],
  ['She kicked a field goal with 12 fans watching.', ['actual']],
  // Verbs of foretelling and of reckoning.
  ['The office is tipping 30 mm of rain.', ['forecast']],
  ['The bureau reckons it will need 60 guards.', ['forecast']],
  ['The mill will need 60 guards.', ['forecast']],
  ['Bakers think 40 shops could close.', ['tentative']],
  ['Police think 40 men took part.', ['tentative']],
  ['Police think 40 men will take part.', ['forecast']],
  ['Police said 40 men took part.', ['actual']],
  ['Exports are certain to top $5bn.', ['forecast']],
  ['Oil is on course for a 3% loss.', ['forecast']],
  ['Traders are pricing in two cuts.', ['forecast']],
  // Who guessed, after the figure.
  ['It missed the 3% economists had expected.', ['forecast']],
  ['It drew the 30 people police had met.', ['actual']],
  // Supposed.
  ['The food is thought to be enough for 14 dogs.', ['tentative']],
  ['Another 15 are feared drowned.', ['tentative']],
  ['They feared 15 dogs.', ['actual']],
  ['Early returns put turnout at 40%.', ['tentative']],
  ['The chain is debating closing 30 shops.', ['tentative']],
  // Leave, and what may not be more.
  ['Clinics may charge no more than $50.', ['actual']],
  ['The mine may lay off as many as 50 people.', ['tentative']],
  ['Inspectors gave permission for 300 homes.', ['planned']],
  // Bound to a day.
  ['Clinics must treat 72% of callers by March 31.', ['planned']],
  ['Drivers must stop within 30 metres.', ['actual']],
  // What should come, and advice.
  ['The mercury should dip to 3C.', ['forecast']],
  ['It bought a pump which should save $3m.', ['forecast']],
  ['Ministers should cut the levy by 5%.', ['actual']],
  // Outcomes, rows and comparisons after a comma.
  ['The fare will rise to $5, lifting the average bill to $60.', ['planned', 'planned']],
  ['It closed 14 shops, cutting costs by $3m.', ['actual', 'actual']],
  ['It will spend $7m on roads, $3m on parks and $4m on pools.', ['planned', 'planned', 'planned']],
  ['They expect sales of $9m, 5% less than in May.', ['forecast', 'forecast']],
  ['It made $9m, 5% less than in May.', ['actual', 'actual']],
  // Conditions that are no more than awaited.
  ['If voters agree, the town will build 30 flats.', ['planned']],
  ['If voters do not agree, the town will build 30 flats.', ['actual']],
  // What is so whatever comes.
  ['The owner of a $3m yacht will be tried.', ['actual']],
  ['It will cost the keeper of a herd of 150 cows dear.', ['actual']],
  ['He was to have paid $30.', ['actual']],
  ['The road, promised in 2011 for $60m, is open.', ['actual']],
  ['The minister could expand her staff by six.', ['tentative']],
  ['The figures shave $3bn off the projected deficit.', ['actual']],
  ['It cut its growth forecast to 2% from 3%.', ['forecast', 'forecast']],
] as [string, string[]][])('status by wording: %s', (text, expected) => {
  const found = figures(text, 'status', 'kind') as [string, string][];
  expect(found.map(([status]) => status)).toEqual(expected);
});

it.each([
  ['The levy takes effect Dec. 1.', 'planned'],
  ['The festival runs until 20 November.', 'planned'],
  ['The shop will not open before 2025.', 'forecast'],
  ['The shop could open as early as Friday.', 'tentative'],
  ['They plan a fee starting next month.', 'planned'],
  ['The lake that feeds the mill, full in December, is dry.', undefined],
] as [string, string | undefined][])('times by wording: %s', (text, expected) => {
  const { figures: found } = predict('figures', { id: 'case', text, published: '2023-11-08' }) as {
    figures: { status?: string }[];
  };
  expect(found.map(({ status }) => status)).toEqual([expected]);
});
