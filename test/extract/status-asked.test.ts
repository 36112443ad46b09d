import { expect, it } from 'vitest';
import { predict } from '../../pipeline/predict/layers.ts';
import { figures } from './_read.ts';

it.each([
  // What is asked for now; what was asked for is over.
  ['Nurses are demanding a 6 percent pay rise.', ['planned']],
  ['Residents call for a fund of $10m.', ['planned']],
  ['The family is seeking damages of $2 million.', ['planned']],
  ['Police are seeking two men.', ['actual']],
  ['Campaigners want a limit of 20 mph.', ['planned']],
  ['They want him jailed for $3.', ['actual']],
  ['A cap of $30 has been proposed.', ['planned']],
  ['The drug, if approved, would cost $30.', ['planned']],
  ['The nurses had asked for $5.', ['actual']],
  ['Standards call for 2%.', ['actual']],
  ['A tenant may not ask for 30 keys.', ['actual']],
  // What is allowed or offered.
  ['Shareholders approved the sale of the brewery for $3 billion.', ['planned']],
  ['The bank approved 300 mortgages.', ['actual']],
  ['Guards were offered a raise of 3%.', ['planned']],
  ['The panel gave the go-ahead to 400 homes.', ['planned']],
  // What is played with.
  ['Officials are toying with selling 30% of it.', ['tentative']],
  ['The firm is weighing the sale of 40 stores.', ['tentative']],
  ['A 5 percent tax on sugar is being considered.', ['tentative']],
  // What is near.
  ['A $450m hole looms.', ['forecast']],
  ['The navy has four ships and two frigates are on order.', ['actual', 'planned']],
  ['Three warships loomed off the coast.', ['actual']],
  ['Some 40 cm of snow is on the cards.', ['forecast']],
  ['Up to 90 mm of rain is due before dawn.', ['forecast']],
  ['Two new stations open next year.', ['planned']],
  // Reckoned with.
  ['Analysts had counted on a profit of $92m.', ['forecast']],
  ['The sleepers counted on a single night were 30.', ['actual']],
  ['Forecasters look for 10 inches of snow.', ['forecast']],
  ['They are looking for two hikers.', ['actual']],
  ['Insurers put the likely bill at $4 billion.', ['forecast']],
  ['The merger will create a lender and save an estimated $3m.', ['forecast']],
  ['Exports are seen swelling to $5bn.', ['forecast']],
  ['He was seen driving at 90 mph.', ['actual']],
  // Meant once.
  ['The airline had intended to buy eight jets.', ['actual']],
  ['Nobody was expecting 500 people.', ['actual']],
  ['A planned town of 3,200 homes, Ash was finished early.', ['actual']],
  ['The lender set aside $480m for bad loans.', ['actual']],
  ['From $7m the harvest is expected to fall to $5m.', ['actual', 'forecast']],
  // Under a proposal, and by what means.
  ['Under the draft, the threshold drops to $140.', ['planned']],
  ['Under the plan, 30 schools closed.', ['actual']],
  ['By closing 30 branches, the bank hopes to save $3m.', ['planned', 'planned']],
  ['By closing 30 branches, the bank saved $3m.', ['actual', 'actual']],
  // Set beside what is to come.
  ['It will spend $6m on barriers, double the sum in the pact.', ['planned', 'planned']],
  ['It spent $6m on barriers, double the sum in the pact.', ['actual', 'actual']],
  // Prices that somebody sets.
  ['The price of a bus ticket will climb to $4.', ['planned']],
  ['The price of tin will climb to $4.', ['forecast']],
  ['Deputies voted 88-61 on Friday to lower the levy to $3.', ['actual', 'planned']],
] as [string, string[]][])('status by those who ask, allow and reckon: %s', (text, expected) => {
  const found = figures(text, 'status', 'kind') as [string, string][];
  expect(found.map(([status]) => status)).toEqual(expected);
});

it.each([
  ['The judge fixed 3 December as the opening date.', 'planned'],
  ['A hearing is set for 14 January 2024.', 'planned'],
  ['The bridge should be open again by May 2024.', 'forecast'],
  ['Ministers should be sacked by May 2024.', undefined],
  ['The company has 30 days to appeal.', 'planned'],
  ['Under section 12 the owner has 30 days to appeal.', undefined],
  ['A trial likely to last three weeks has begun.', 'forecast'],
] as [string, string | undefined][])('times by those who set them: %s', (text, expected) => {
  const { figures: found } = predict('figures', { id: 'case', text, published: '2023-11-08' }) as {
    figures: { status?: string }[];
  };
  expect(found.map(({ status }) => status)).toEqual([expected]);
});

it('reads a text that opens with an office in capitals', () => {
  expect(figures('WHO said two people had died.', 'value')).toEqual([['2']]);
});
