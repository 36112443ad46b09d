import { expect, it } from 'vitest';
import { read } from './_read.ts';

const fieldOf = (field: 'change' | 'base', text: string, surface: string): unknown => {
  const { figures, dates } = read(text);
  const start = text.lastIndexOf(surface);
  const hit = [...figures, ...dates].find(
    ({ span }) => span.start < start + surface.length && span.end > start,
  );
  return (hit?.fields as Record<string, { value: unknown } | undefined> | undefined)?.[field]?.value;
};

it.each([
  // The value before bears its own magnitude.
  ['They cut the ransom they want to $200,000 from $1 million.', '$200,000', 'decrease'],
  ['They raised the ransom they want to $2 million from $1 million.', '$2 million', 'increase'],
  // What came of it, said by a gerund after a comma.
  ['The party lost 13 seats and its majority, finishing on 58.', '58', 'decrease'],
  ['Oil lost 62 cents, closing at $58.35.', '$58.35', 'decrease'],
  ['They lost to Leeds, finishing on 58.', '58', undefined],
  // A verb with its particle before a length of time says no way.
  ['She rose at nine and sat down three hours later.', 'three hours', undefined],
  // Comparatives behind what an amount is for one of.
  ['Eggs are £1.05 a dozen dearer than in March.', '£1.05', 'increase'],
  ['Families will be £410 a year worse off.', '£410', 'decrease'],
  ['It left the state €310m a year poorer.', '€310m', 'decrease'],
  ['Smokers were 60 percent less likely to vote than those who walk.', '60 percent', undefined],
  ['Men were 12 percent less likely to vote than in 2016.', '12 percent', 'decrease'],
  // Brought out of danger, or out of what is counted.
  ['They pulled nine people out of the water.', 'nine', undefined],
  ['It lifted and took 9,000 people out of poverty.', '9,000', 'decrease'],
  // More of what is made.
  ['The cartel will pump an extra 90,000 barrels per day.', '90,000 barrels per day', 'increase'],
  ['They carried an extra 90 barrels.', '90', undefined],
  // Jobs that go; what somebody is robbed of.
  ['It will shut, with 340 jobs going in the spring.', '340', 'decrease'],
  ['It shut, with 340 people going in the spring.', '340', undefined],
  ['Frost robbed the growers of a third of their crop.', 'a third', 'decrease'],
  ['Thieves robbed the bank of $4m.', '$4m', undefined],
  ['The tax will be brought down four percentage points.', 'four percentage points', 'decrease'],
  // A length that went up from another.
  ['Drivers wait 31 hours at the border, up from nine in May.', '31 hours', 'increase'],
  ['The rate was 4% in the three months to June, up from 3.', 'three months', undefined],
  ['Some 3.2 million live below the ten-metre line, up from 900,000.', 'ten-metre', undefined],
  // The figure is the subject, or put at so much beside it.
  ['Turnout, provisionally put at 67%, is down from 74%.', '67%', 'decrease'],
  ['A turnout of 67% is down from 74%.', '67%', 'decrease'],
  // What holds from now on instead of what held.
  ['From May a stamp will cost €1.10 instead of 95 cents.', '€1.10', 'increase'],
  ['Crews will work 32 hours a week instead of 38.', '32 hours', 'decrease'],
  ['He scored 3 points instead of 5.', '3', undefined],
  ['They would have paid €310 instead of €540.', '€310', undefined],
  ['Sales will grow by 2 percent rather than the 4 percent it promised.', '4 percent', 'increase'],
  // By how much, and to what; no range is so wide.
  ['The number of shops has gone up by five to 23.', '23', 'increase'],
  ['Deaths fell by 40 to 12.', '12', 'decrease'],
  ['The wage would go from €410 to €460.', '€460', 'increase'],
  // One more step in the same direction, or back.
  ['The duty jumped to 34% on Friday and is to go to 50% in May.', '50%', 'increase'],
  ['The duty jumped to 34% on Friday and will go to 20% in May.', '20%', 'decrease'],
  // What takes longer.
  ['The judges added three years to his sentence.', 'three years', 'increase'],
  ['He added three days to his notes.', 'three days', undefined],
  ['The fee will go up by £12 to £45.', '£45', 'increase'],
  ['Gold added $12 to $2,041.', '$2,041', 'increase'],
  ['She fell from first to 14th.', '14th', 'decrease'],
  ['The orchestra cut 11 of its 80 posts.', '11', 'decrease'],
  ['The chef cut 11 of its 80 roots.', '11', undefined],
  ['The toll was 40, an increase of 9 in a week.', '9', 'increase'],
  // What is lost without getting less, and what is grown.
  ['The man, who lost two bikes in May, left.', 'two', undefined],
  ['He lost 11 of them.', '11', undefined],
  ['The ward lost 18 beds.', '18', 'decrease'],
  ['The line would lose $19 million a year.', '$19 million', undefined],
  ['The group lost $4bn in value.', '$4bn', 'decrease'],
  ['The strike lost them five days.', 'five days', undefined],
  ['They grow more than 60 percent of the cocoa.', '60 percent', undefined],
  ['The team made $31 million, compared with a loss of $12 million.', '$12 million', undefined],
  // What is dropped without getting less.
  ['Prosecutors dropped six of the nine charges.', 'six', undefined],
  ['The party dropped six of its nine seats.', 'six', 'decrease'],
  ['She dropped just one set.', 'one', undefined],
  ['They won three matches, drew two and lost one.', 'one', undefined],
  ['They won 12 seats and lost two.', 'two', 'decrease'],
])('which way: %s (%s)', (text, surface, change) => {
  expect(fieldOf('change', text, surface)).toBe(change);
});

it.each([
  ['He joined for a fee of £8.5m that could rise to £11m.', '£11m', '£8.5m'],
  ['The loss shrank by €6m to €15m, from €21m in 2015.', '€6m', '€21m in 2015'],
  ['The queue has swollen from 2,000 on Tuesday to 19,000.', '19,000', '2,000 on Tuesday'],
  ['Some 400,000 were cut off; by noon crews had got that down to 65,000.', '65,000', '400,000'],
  ['They put the haul at €3 million and have since raised that to €11 million.', '€11 million', '€3 million'],
  ['It cut off 86,000 homes; by noon the number had been brought down to 9,300.', '9,300', '86,000 homes'],
  ['Bookings are 11% ahead of where they stood in May.', '11%', 'where they stood in May'],
  ['A turnout of 29.6% compares with 47% five years before.', '29.6%', '47% five years before'],
  ['The party is 32 seats short of a majority.', '32', 'majority'],
  ['Fees came to £96m (£90m a year earlier).', '£96m', '£90m a year earlier'],
  ['Sales were €4.1m (2021: €3.8m).', '€4.1m', '2021: €3.8m'],
  ['The club has 412 members (310 in 2019).', '412', '310 in 2019'],
  ['It cost £96m (£4m in fees).', '£96m', undefined],
  ['Births outnumbered deaths in the province by a mere 212.', '212', 'deaths'],
  ['It sold 900 tickets, beating the record set in 1999.', '900', 'record set in 1999'],
  ['It sold 900 tickets, beating Leeds.', '900', undefined],
  ['It shrank by 12,000 over the decade.', '12,000', undefined],
  ['It shrank by 12,000 over the previous year.', '12,000', 'previous year'],
  ['It has lost half its value.', 'half', undefined],
  ['It lost 4% in the six months to May, against 3% a year earlier.', 'six months', undefined],
  ['Drivers wait 31 hours, up from nine, and that could rise to 40.', '40', undefined],
])('compared with: %s (%s)', (text, surface, base) => {
  expect(fieldOf('base', text, surface)).toBe(base);
});
