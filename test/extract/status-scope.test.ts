import { expect, it } from 'vitest';
import { figures } from './_read.ts';

it.each([
  // A clause behind the figure whose object it is.
  ['It raised $10 of the $90 it hopes to collect.', ['actual', 'planned']],
  ['It fell short of the 30 homes the council promised in May.', ['planned']],
  ['It built half of the 5,000 homes it plans to build.', ['actual', 'planned']],
  ['It helped half of the 30 people it promised to help.', ['actual', 'actual']],
  ['It missed the $9 billion pencilled in by the market.', ['forecast']],
  ['It missed the 5% economists had looked for.', ['forecast']],
  ['It lost the $3m it won in May.', ['actual']],
  // Aims and forecasts that are a figure.
  ["The tourist board's goal for 2025 is 5.5 million.", ['planned']],
  ['The median forecast in a poll was 3%.', ['forecast']],
  ['The cost of the plan is $3m.', ['actual']],
  ['His only goal was 30 yards out.', ['actual']],
  // What nobody decides is foreseen.
  ['House prices look set to fall 15%.', ['forecast']],
  ['House prices are set to fall 15%, and incomes by 3%.', ['forecast', 'forecast']],
  ['Fares are set to rise 15%.', ['planned']],
  ['The job is on course to cost $3m.', ['forecast']],
  ['Economists see it topping 16% in August.', ['forecast']],
  ['The fee could rise to $11m.', ['tentative']],
  ['Gusts could rise to 80 mph.', ['forecast']],
  // Comments part no clause.
  [
    'A runway would cost $14 billion, the airport reckons, and allow up to 200 flights.',
    ['forecast', 'forecast'],
  ],
  ['It will shut 30 shops, the firm said, and cut 400 jobs.', ['planned', 'planned']],
  ['It will cost $3m, the firm said, and 30 people died.', ['planned', 'actual']],
  // Believed and supposed.
  ['Between 20 and 50 people are thought to have been inside.', ['tentative']],
  ['Two men thought to be brothers were found.', ['actual']],
  ['Another 30 people are thought to be trapped.', ['tentative']],
  ['Some 30 people are believed to be still among the ruins.', ['tentative']],
  ['Two men are thought to be brothers.', ['actual']],
  ['It was unclear whether 30 people had boarded.', ['tentative']],
  ['There are fears that another 30 people drowned.', ['tentative']],
  ['He asked whether 30 people had boarded.', ['actual']],
  // Who plans is there; a crowd that is expected is not.
  ['Some 300 protesters were planning to march.', ['actual']],
  ['A crowd of 300 is expected.', ['forecast']],
  ['A crowd of 300 is expected to leave.', ['actual']],
  ['Economists see 300 failures next year.', ['forecast']],
  ['Economists saw 300 failures last year.', ['actual']],
  ['Up to 30 people may have been killed.', ['tentative']],
  ['The firm could have won $3m.', ['actual']],
  ['Turnout, provisionally put at 67%, is down from 74%.', ['tentative', 'actual']],
  ['Receipts fell by $70 million, provisional figures showed.', ['tentative']],
  ['An unconfirmed report spoke of 30 men; the army knew of 19.', ['tentative', 'actual']],
  // Denied with its clause.
  ['Denying that the line would cost $9 billion, he left.', ['denied']],
  ['He denied it and will pay $30.', ['planned']],
  ['The ministry rejected claims that 40 people had been killed.', ['denied']],
  ['The firm did not reject reports of 40 thefts.', ['actual']],
  ['The mayor denied planning to close 30 schools.', ['denied']],
  ['The club ruled out selling 30 players.', ['denied']],
  ['The club began selling 30 players.', ['actual']],
  // Conditions.
  ['If they close the ward, the nearest bed will be 70 miles away.', ['forecast']],
  ['A takeover, if one comes, could cost $30m.', ['tentative']],
  // Offered, refused, put to people.
  ['Nurses have turned down a rise of 5 percent.', ['planned']],
  ['It rejected an offer of $30 a share.', ['planned']],
  ['It rejected 30 applications.', ['actual']],
  ['The council is consulting on a tax rise of 4%.', ['planned']],
  // What is there, and where from.
  ['It has promised to free 1,200 men, 300 of whom were convicted of murder.', ['planned', 'actual']],
  ['It must pay $84 by law to 1,900 fishermen whose nets were ruined.', ['actual', 'actual']],
  [
    'The court ordered it to pay $84 million to 1,900 fishermen whose nets were ruined.',
    ['planned', 'actual'],
  ],
  ['The mayor wants to ban cars from 27 streets.', ['planned']],
  ['It will cut output from 30 tonnes to 20 tonnes.', ['actual', 'planned']],
  ['The museum will reopen after a $40 million revamp.', ['actual']],
  ['Under the plan, each family gets $30 and the town loses $20.', ['planned', 'planned']],
  ['Unions want the minimum wage raised to $15.', ['planned']],
  ['Unions want the man jailed to tell all 15 of them.', ['actual']],
  // Verbs.
  ['The firm is in line for 3% more.', ['forecast']],
  ['The bridge was supposed to cost $3m.', ['planned']],
  ['Spending on roads falls by $180 million next year.', ['planned']],
  ['Spending on roads falls by $180 million a year.', ['actual']],
  ['At midnight the duty on beer goes up to $4.', ['planned']],
  ['At midnight the river goes up to 4 metres.', ['actual']],
  ['Trains may for the time being not exceed 50 km/h.', ['actual']],
  ['The scheme is expected to create 3,000 jobs and cost $2 billion.', ['forecast', 'forecast']],
] as [string, string[]][])('status by scope: %s', (text, expected) => {
  const found = figures(text, 'status', 'kind') as [string, string][];
  expect(found.map(([status]) => status)).toEqual(expected);
});

it('keeps what a participle with an object says out of what was meant', () => {
  const text = 'An update that was meant to take 20 minutes knocked out the line for 90 guests.';
  expect(figures(text, 'status').flat()).toEqual(['actual']);
});
