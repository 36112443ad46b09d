import { expect, it } from 'vitest';
import { figures } from './_read.ts';

it.each([
  // Letters and numbers inside what is counted.
  ['Nine chest X-rays were lost.', ['chest X-rays']],
  ['It has 300 cable TV customers.', ['cable TV customers']],
  ['It served 12 Section 9 notices.', ['Section 9 notices']],
  ['They saw 40 members Monday.', ['members']],
  // A time before the subject without a comma.
  ['Since March the river has dropped 4 percent.', ['river']],
  ['Over six weeks deposits swelled by 17 percent.', ['deposits']],
  ['In Leeds prices rose 4 percent.', [undefined]],
  // Those who are told, and those who do something, are not measured.
  ['She told councillors the fund would reach $3 million.', ['fund']],
  ['A woman was filmed driving at 90 mph.', [undefined]],
  ['The firm will add 200 more.', [undefined]],
  ['Her rope gave way and she fell 12 metres.', [undefined]],
  // What an amount is taken out of, laid on or costs.
  ['Frost took 9,000 tonnes out of the plum harvest.', ['plum harvest']],
  ['Ministers put 20 cents on the fuel levy.', ['fuel levy']],
  ['Repairs will cost the club $7 million.', ['Repairs']],
  ['They pay 10 cents more for each bag.', [undefined]],
  // Bounds of time and place are said of nothing.
  ['They see 72% of callers within four hours.', ['callers']],
  ['Families within 500 metres of the plant must leave.', [undefined]],
  // Of what is counted before.
  ['Of the 61 nurses asked, 47 turned up.', ['nurses', 'nurses']],
  ['They bought 40 coaches; so far 12 have arrived.', ['coaches', 'coaches']],
  ['It carries 1,700 riders instead of 1,200.', ['riders', 'riders']],
  ['Orders sank to 12,600, about a quarter of the 52,000 booked in May.', ['Orders', 'Orders', 'Orders']],
  ['They bought 40 coaches; a third were new.', ['coaches', 'coaches']],
  ['Pupils, 400 of them, stayed away.', ['Pupils']],
  // The subject again by a pronoun; another number is another thing.
  ['Yields were up 3 percent, while inland they fell 2 percent.', ['Yields', 'Yields']],
  ['Yields were up 3 percent, while inland it fell 2 percent.', ['Yields', undefined]],
  // Twice what, beside what, in which.
  ['It carried twice the load.', ['load']],
  ['It carried twice that of the lorry.', [undefined]],
  ['The recall, the third since May, is large.', ['recall']],
  ['He waved and the third since May left.', [undefined]],
  ['They won 19 of the past 22 games.', ['games', 'games']],
  ['A pay rise of 11 per cent was agreed.', ['pay']],
  ['Footfall has recovered to 86 per cent of its pre-war level.', ['Footfall']],
] as [string, (string | undefined)[]][])('what is counted: %s', (text, counted) => {
  expect(figures(text, 'counted').flat()).toEqual(counted);
});

it.each([
  // Parts that look like places in an order.
  ['The judge took a third off the term.', [['ratio', '0.3333333333333333']]],
  ['He deducted a third from the bill.', [['ratio', '0.3333333333333333']]],
  ['A third were new.', [['ratio', '0.3333333333333333']]],
  ['Of the guests, a fifth left.', [['ratio', '0.2']]],
  ['Rates came off a quarter from their high.', [['ratio', '0.25']]],
  ['He had a third from the corner.', [['ordinal', '3']]],
  ['A third was new.', [['ordinal', '3']]],
  // Two values of what is moved, no range.
  [
    'It took its stake from 3 to 5.1 per cent.',
    [
      ['percent', '3'],
      ['percent', '5.1'],
    ],
  ],
  ['Trains take from 20 to 30 kilometres.', [['measure', undefined]]],
  // Ages.
  ['At 38, Mr Lindqvist left.', [['age', '38']]],
  ['At 38, prices fell.', [['number', '38']]],
  ['A hiker, 27, was found.', [['age', '27']]],
  ['A number, 27, was found.', [['number', '27']]],
  ['Pupils younger than five are at home.', [['age', '5']]],
  ['Pupils from fewer than five schools stay.', [['count', '5']]],
  ['He would be at least 61 before he could leave.', [['age', '61']]],
  // Votes.
  ['The deal was accepted by members, 412 to 57.', [['score', undefined]]],
  ['It costs 41 öre.', [['money', '0.41']]],
] as [string, unknown[]][])('kinds and values: %s', (text, values) => {
  expect(figures(text, 'kind', 'value')).toEqual(values);
});

it.each([
  ['Up to 40 posts could go.', 'decrease'],
  ['Two men could go to prison.', undefined],
  ['As much as 2 percent of the posts could vanish.', 'decrease'],
  ['The class has dwindled to just 14.', 'decrease'],
  ['Pay would go to $19 an hour from $15.', 'increase'],
  ['Yields came in at 167 tonnes, off from 176 tonnes.', 'decrease'],
  ['They will get raises of 4 percent.', 'increase'],
  ['Falls of 120 mm are expected.', undefined],
  ['The village has sunk 17 wells.', undefined],
  ['Prices sank 4 percent.', 'decrease'],
  ['It fell nine short.', undefined],
  ['Emissions have come down 77 percent.', 'decrease'],
  ['Futures tacked on two percent.', 'increase'],
  ['Rents are $38 more than in Halle.', undefined],
  ['Rents are $38 more than in May.', 'increase'],
  ['He was raised by two aunts.', undefined],
  ['It widened its loss to $4 million.', 'increase'],
  ['It will drop three grades.', 'decrease'],
  ['The pot was topped up with $2 million.', 'increase'],
] as [string, string | undefined][])('which way: %s', (text, change) => {
  expect(figures(text, 'change')[0]).toEqual([change]);
});
