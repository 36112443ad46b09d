import { expect, it } from 'vitest';
import { figures } from './_read.ts';

it.each([
  // The verb stands once.
  ['Imports fell by 3 percent, exports by 2 percent.', ['Imports', 'exports']],
  ['Wheat slid 2 percent to $5.60 a bushel, corn 1 percent.', ['Wheat', 'Wheat', 'corn']],
  ['Prices in shops rose 2 percent, those online 5 percent.', ['Prices', 'Prices']],
  ['Admissions were 9 percent higher and cancer cases 4 percent lower.', ['Admissions', 'cancer cases']],
  ['Rents rose by 5 percent, and the tenant paid 4 percent.', ['Rents', undefined]],
  // The noun stands once.
  ['They cut the season from 38 rounds to 34.', ['rounds', 'rounds']],
  [
    'The number of wards was pared from 18 to 14 and council seats from 54 to 42.',
    ['wards', 'wards', 'council seats', 'council seats'],
  ],
  ['The team won 12 games last season and 20 this season.', ['games', 'games']],
  ['Prices will climb 4% this year and 3% next year.', ['Prices', 'Prices']],
  // What the figure is set beside.
  ['Yields were 7 tonnes per hectare, 8 percent below the average.', ['Yields', 'Yields']],
  ['They checked 118 otters, three times as many as in May.', ['otters', 'otters']],
  ['Hackers stole 5 million cards, a haul twice as large as feared.', ['cards', 'haul']],
  ['They hit 300 towns, nearly five times the limit.', ['towns', 'limit']],
  ['Temperatures of 40 degrees are forecast, ten degrees above normal.', ['Temperatures', 'Temperatures']],
  // The change itself, and what it is in.
  ['Guards were offered a raise of 3%.', ['raise']],
  ['A fall of some 18 percent in ticket sales hurt it.', ['ticket sales']],
  // The subject of the clause, where it is what can be measured.
  ['The tax on meals will be brought down four percent.', ['tax']],
  ['At 7.9% the jobless rate was 0.7 percentage points lower.', ['jobless rate', 'jobless rate']],
  [
    'The deficit, which had grown, came in at 4.7% and is not expected to drop to 4%.',
    ['deficit', 'deficit'],
  ],
  ['It is a town whose reserves have melted away to $19m.', ['reserves']],
  ['The fund, run from Lund, manages $14 billion.', [undefined]],
  ['Snow cover in the range is at 62% of the average.', ['Snow cover']],
  ['Births outnumbered deaths by 212 last year.', ['Births']],
  ['They beat the firm by $12.', [undefined]],
  ['Oil 3% lower, gold higher', ['Oil']],
  ['Prices charged by farmers fell 2%, while those charged by shops rose 3%.', ['Prices', 'Prices']],
  ['Prices fell 2%, but those who paid lost 3%.', ['Prices', undefined]],
  ['The number of visitors has halved since May.', ['visitors']],
  ['The number of visitors rose by 12%.', ['visitors']],
  ['The visitors rose by 12%.', [undefined]],
  [
    'At least 40 people were killed, including 12 children, and 60 wounded.',
    ['people', 'children', 'people'],
  ],
  // So many of those before.
  ['Of the pumps, 24 were delivered and another 60 are promised.', ['pumps', 'pumps']],
  ['Two boys dug themselves out, but the other three were dead.', ['boys', 'boys']],
  ['The number of failures was 417, of which 188 came late.', ['failures', 'failures']],
  ['They met 590 people, 14 percent fewer than in May.', ['people', 'people']],
  ['It put the haul at $3 million and has raised that to $11 million.', ['haul', 'haul']],
  ['It came to $96m ($90m a year earlier).', [undefined, undefined]],
  ['Fee income came to $96m ($90m a year earlier).', ['Fee income', 'Fee income']],
  ['Revenue at Ondine Cruises: $9m versus $2m a year ago', ['Revenue', 'Revenue']],
  ['They want to raise the number of councillors to 50 from 38.', ['councillors', 'councillors']],
  // Asides.
  ['The debt, reduced by $6m, is high.', ['debt']],
  ['The output, 40,000 tonnes a decade ago, has shrunk.', ['output']],
  ['The village, 30 miles off, has shrunk.', [undefined]],
  ['Fares, set to go 9% higher, were last raised by 5%.', ['Fares', 'Fares']],
  // Openings.
  ['Widening by $1bn to $6bn, the trade gap was the worst.', ['trade gap', 'trade gap']],
  ['From 72 tonnes the harvest is to fall.', ['harvest']],
  ['In rural clinics the median wait has crept up from 19 to 23.', ['median wait', 'median wait']],
  ['Copper firmed to $46, having fetched $38.', ['Copper', 'Copper']],
  ['Electricity: 38 cents, down 2 cents on May.', ['Electricity', 'Electricity']],
  // By the verb.
  ['Rail fares shot up 11 percent.', ['Rail fares']],
  ['On Monday the index closed 2 percent higher.', ['index']],
  ['Savers saw their rate go up from 4 percent to 5.', ['rate', 'rate']],
  ['Wheat output is to shrink this season to 27 million tonnes.', ['Wheat output']],
  ['Growers expect a harvest 60 percent smaller than usual.', ['harvest']],
  // What is done to something, not who does it.
  ['Divers pushed the toll from the sinking to 63.', ['toll']],
  ['The hiker fell 200 metres.', [undefined]],
  ['The river rose 3 metres.', ['river']],
  // Without the words around it.
  ['The fire charred 5,000 acres of brush east of the dam.', ['brush']],
  ['Annual inflation eased a touch, to 2.4 percent.', ['Annual inflation']],
] as [string, (string | undefined)[]][])('counted beside and once for two: %s', (text, expected) => {
  expect(figures(text, 'counted').map((one) => (one as unknown[])[0])).toEqual(expected);
});
