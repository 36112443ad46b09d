import { expect, it } from 'vitest';
import { predict } from '../../pipeline/predict/layers.ts';

interface Dated {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

/** The times of a message written on Wednesday, 4 March 2026, in the notation of the article gold. */
const told = (text: string): string[] => {
  const { dates } = predict('article', { id: 'told', text, published: '2026-03-04' }) as {
    dates: readonly Dated[];
  };
  return dates.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`);
};

it.each([
  // A weekday in a sentence that is addressed to somebody is to come.
  ['See you on Friday.', ['Friday 2026-03-06']],
  ['Let me know by Monday.', ['Monday 2026-03-09']],
  ['Please send it by Friday noon.', ['Friday 2026-03-06', 'noon 2026-03-06T12:00']],
  ['Drinks Friday?', ['Friday 2026-03-06']],
  ['Are you free on Sunday?', ['Sunday 2026-03-08']],
  ["I'm off Monday, back Thursday.", ['Monday 2026-03-09', 'Thursday 2026-03-05']],
  ['Back in the office on Monday.', ['Monday 2026-03-09']],
  ['No school on Friday.', ['Friday 2026-03-06']],
  ['Board papers by close of play Friday.', ['Friday 2026-03-06']],
  ["Parents' evening Thursday, 6pm.", ['Thursday 2026-03-05', '6pm 2026-03-05T18:00']],
  ['Good luck on Monday!', ['Monday 2026-03-09']],
  ["Let's meet on the 21st.", ['21st 2026-03-21']],
  // What is over, or what has an owner, is not.
  ["Read Monday's report.", ['Monday 2026-03-02']],
  ['Where were you on Sunday?', ['Sunday 2026-03-01']],
  ['Thanks for Sunday.', ['Sunday 2026-03-01']],
  ['Saw her on Sunday.', ['Sunday 2026-03-01']],
  ['He was shot on Sunday, police say.', ['Sunday 2026-03-01']],
  ['Is the strike of Monday legal?', ['Monday 2026-03-02']],
  ['We remember those who died on Sunday.', ['Sunday 2026-03-01']],
  // After a day or a week to come that was named.
  ['Call me tomorrow; if not, Monday.', ['tomorrow 2026-03-05', 'Monday 2026-03-09']],
  ['Any time next week except Tuesday.', ['next week 2026-W11', 'Tuesday 2026-03-10']],
  [
    'Closed from 5 to 8 March; open again on Monday.',
    ['5 to 8 March 2026-03-05/2026-03-08', 'Monday 2026-03-09'],
  ],
  // Weeks and days counted from weekdays.
  ['Back Monday week.', ['Monday week 2026-03-16']],
  ['AGM Sunday week at eleven.', ['Sunday week 2026-03-15', 'eleven 2026-03-15T11:00']],
  ['Out till Friday fortnight.', ['Friday fortnight 2026-03-20']],
  ['Friday last was grim.', ['Friday last 2026-02-27']],
  ['She painted week by week.', []],
  [
    'Easter Sunday is full; the Sunday before is free.',
    ['Easter Sunday 2026-04-05', 'Sunday before 2026-03-29'],
  ],
  [
    'The coming weekend is full, the weekend after is free.',
    ['coming weekend 2026-W10-WE', 'weekend after 2026-W11-WE'],
  ],
  ['Home by the weekend.', ['weekend 2026-W10-WE']],
  // Years ago and years earlier.
  ['Ten years ago this week we met.', ['Ten years ago this week 2016-W09']],
  ['We met a year ago tomorrow.', ['a year ago tomorrow 2025-03-05']],
  ["I've worked here since mid-May last year.", ['mid-May last year 2025-05']],
  [
    'Sales in the third quarter of 2025 beat those of the same quarter a year earlier.',
    ['third quarter of 2025 2025-Q3', 'same quarter a year earlier 2024-Q3'],
  ],
  ['She was a child of the forties.', ['forties 194X']],
  ['Up to the late noughties it ran.', ['late noughties 200X']],
  // Ends and parts.
  ['Due by the end of the quarter.', ['end of the quarter 2026-Q1']],
  ['At the end of the quarter it had £3m.', []],
  ['Due end of month.', ['end of month 2026-03']],
  ['It takes a quarter of an hour.', ['a quarter of an hour PT15M']],
  ['Half-year accounts are due on 4 June.', ['4 June 2026-06-04']],
  ['Our fiscal year ends June 30.', ['June 30 2026-06-30']],
  ['Three quarters of a mile.', []],
  // Bare hours.
  ["Let's say half four.", ['half four 2026-03-04T16:30']],
  ['Dinner tomorrow at eight.', ['tomorrow 2026-03-05', 'eight 2026-03-05T08:00']],
  ['Come any time after six.', ['six T18:00']],
  ["I'm out till three.", ['three T15:00']],
  ['Be there at seven on the dot.', ['seven T07:00']],
  ['Train at 14h30.', ['14h30 T14:30']],
  ['The trip took 2h30.', []],
  ['Gate shuts 0615.', ['0615 T06:15']],
  ['Lunch tomorrow, 12.30.', ['tomorrow 2026-03-05', '12.30 2026-03-05T12:30']],
  ['He was ranked on Monday at 7.', ['Monday 2026-03-02']],
  ['At half ten thousand stood.', []],
  // Spans of hours.
  ['Lunch 12 till 2.', ['12 till 2 T12:00/T14:00']],
  ['Open 9 to 5.', ['9 to 5 T09:00/T17:00']],
  ['Hall: half past nine to one.', ['half past nine to one T09:30/T13:00']],
  ['Free between 8 and noon.', ['8 and noon T08:00/T12:00']],
  ['Open daily 10–18h.', ['daily P1D', '10–18h T10:00/T18:00']],
  ['Open 0900–1700 hrs.', ['0900–1700 hrs T09:00/T17:00']],
  ['Pool shuts at 9 p.m., Fridays at 7.', ['9 p.m. T21:00', 'Fridays P1W', '7 T19:00']],
  [
    'Talks on 3 June and 10 June, always 4–5 p.m.',
    ['3 June 2026-06-03', '10 June 2026-06-10', '4–5 p.m. T16:00/T17:00'],
  ],
  ['Monday through Thursday the pool shuts at 9 p.m.', ['Monday through Thursday P1W', '9 p.m. T21:00']],
  ['Ages 5 till 11.', []],
  ['He won 6-4, 6-3.', []],
  // Days in figures and by their number.
  ['Physio from the 11th.', ['11th 2026-03-11']],
  ['The 23rd works.', ['23rd 2026-03-23']],
  ['Out from the 20th to the 24th.', ['the 20th to the 24th 2026-03-20/2026-03-24']],
  ['Next: 19/07.', ['19/07 2026-07-19']],
  ['The next one is on 12.6.', ['12.6 2026-06-12']],
  ['From 24.3. to 6.4. we are shut.', ['24.3. to 6.4. 2026-03-24/2026-04-06']],
  ['Ordered on 05-03-2026.', ['05-03-2026 2026-03-05']],
  ['They led until the 7th inning.', []],
  ['The rate is on 12.3. It was lower.', []],
  // Feasts and notices.
  [
    'Shop closed on Good Friday, open 11 to 4 on Easter Monday.',
    ['Good Friday 2026-04-03', '11 to 4 2026-04-06T11:00/2026-04-06T16:00', 'Easter Monday 2026-04-06'],
  ],
  ['Open from October to Easter.', ['October to Easter 2026-10/2027-03-28']],
  ['Shut on Friday by floods, the school is open again.', ['Friday 2026-02-27']],
  // Repetitions.
  ['Every second Sunday of the month.', ['Every second Sunday of the month P1M']],
  ['Every last Friday.', ['Every last Friday P1M']],
  ['Every second Sunday.', ['Every second Sunday P2W']],
  // Hours with a stop, beside a day or between two.
  ['Meet at 6.45 on Saturday.', ['6.45 2026-03-07T06:45', 'Saturday 2026-03-07']],
  ['Doctor tomorrow 2.30.', ['tomorrow 2026-03-05', '2.30 2026-03-05T14:30']],
  ['Lunch served 12.00-14.30 on Sundays.', ['12.00-14.30 T12:00/T14:30', 'Sundays P1W']],
  ['Half-term club, 8.30 till 3.15.', ['8.30 till 3.15 T08:30/T15:15']],
  ['Open 10.00 to 16.30 daily.', ['10.00 to 16.30 T10:00/T16:30', 'daily P1D']],
  ['If we go to the 8.20 showing we miss the bus.', ['8.20 T20:20']],
  ['The pound was at 1.25 on Friday.', ['Friday 2026-02-27']],
  ['On Friday the ratio was 1.05-1.35.', ['Friday 2026-02-27']],
  ['The yield rose from 5.30 to 5.45 on Monday.', ['Monday 2026-03-02']],
  ['She cleared a jump from 5.40 metres on Friday.', ['Friday 2026-02-27']],
  [
    'Weekdays 0730-0900 and 1500 to 1730.',
    ['Weekdays P1W', '0730-0900 T07:30/T09:00', '1500 to 1730 T15:00/T17:30'],
  ],
  ['Free on Thursday nights, 6:30 to 9.', ['Thursday nights P1W', '6:30 to 9 T18:30/T21:00']],
  // Spoken hours: after noon where no morning and no night is named.
  ['Slots start at half past five.', ['half past five T17:30']],
  ['Dawn swim at half past five.', ['half past five T05:30']],
  ['We open at half past six.', ['half past six T06:30']],
  ['Any time between 1 and half past 3.', ['1 and half past 3 T13:00/T15:30']],
  [
    'Between six and half past eight on Tuesday morning we slept.',
    ['six and half past eight 2026-03-03T06:00/2026-03-03T08:30', 'Tuesday morning 2026-03-03'],
  ],
  [
    'Church is on Sunday at eleven, food from four.',
    ['Sunday 2026-03-08', 'eleven 2026-03-08T11:00', 'four 2026-03-08T16:00'],
  ],
  ['The toll is down to five on Monday from nine.', ['Monday 2026-03-02']],
  ['Doors close at quarter to midnight.', ['quarter to midnight T23:45']],
  ['It ended at ten to midnight.', ['ten to midnight 2026-03-04T23:50']],
  ['The bar is open ten to midnight.', ['ten to midnight T10:00/T00:00']],
  ['Buns at six-ish.', ['six-ish T18:00']],
  ['He sells 12-ish cars.', []],
  // Hours that name what goes at them.
  ["The 07:12 ran late, I'll make it up Thursday evening.", ['07:12 T07:12', 'Thursday evening 2026-03-05']],
  // Weekdays counted, and of a month of another year.
  ['Three Mondays ago we met.', ['Three Mondays ago 2026-02-16']],
  ['A couple of Fridays ago we met.', ['A couple of Fridays ago 2026-02-20']],
  ['Two Sundays from now we fly.', ['Two Sundays from now 2026-03-15']],
  ['Two Mondays running she missed it.', []],
  ['It moves to the first Monday in May next year.', ['first Monday in May next year 2027-05-03']],
  ['The last Friday in June last year was hot.', ['last Friday in June last year 2025-06-27']],
  // Days beside others.
  [
    'Due on 26 March at 8 a.m.; nothing to eat after 10 pm the night before.',
    [
      '26 March 2026-03-26',
      '8 a.m. 2026-03-26T08:00',
      '10 pm 2026-03-25T22:00',
      'the night before 2026-03-25',
    ],
  ],
  [
    'Shut 20 March to 24 March, back the following Monday.',
    ['20 March to 24 March 2026-03-20/2026-03-24', 'following Monday 2026-03-30'],
  ],
  ['Free on either the 14th or the 15th.', ['14th 2026-03-14', '15th 2026-03-15']],
  ['Any day this month, but not the 18th.', ['this month 2026-03', '18th 2026-03-18']],
  ['Slab poured 1 March, so no forklift before the 28th.', ['1 March 2026-03-01', '28th 2026-03-28']],
  ['It was not the 8th time.', []],
  ['All presidents up to and including the 11th owned land.', []],
  // Weekdays to come.
  ["He can't come till Tuesday.", ['Tuesday 2026-03-10']],
  ['School again on Monday, hurrah.', ['Monday 2026-03-09']],
  ['Dawn swim on Saturday: meet at the pier.', ['Saturday 2026-03-07']],
  ['Our supper slid to this Saturday.', ['this Saturday 2026-03-07']],
  ['He visited us this Monday.', ['this Monday 2026-03-02']],
  ['See you Thurs at 5.', ['Thurs 2026-03-05', '5 2026-03-05T17:00']],
  ['Dentist tmrw at noon.', ['tmrw 2026-03-05', 'noon 2026-03-05T12:00']],
  // Feasts, seasons and lengths.
  ['Shut on Rose Monday.', ['Rose Monday 2026-02-16']],
  ['Holidays until Assumption.', ['Assumption 2026-08-15']],
  ['On Assumption Parish roads ice formed.', []],
  ['She stayed over the winter.', ['winter 2025-WI']],
  ['Concern over the fall in prices grew.', []],
  ['Somebody see to it within the next hour!', ['next hour PT1H']],
] as [string, string[]][])('times of messages and notices: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
