import { expect, it } from 'vitest';
import { told } from './_read.ts';

it.each([
  // Weekdays ahead by what stands beside them.
  ['The pier is shut on Friday.', ['Friday 2026-03-06']],
  ['Banks stay closed on Monday.', ['Monday 2026-03-09']],
  ['The index closed on Friday.', ['Friday 2026-02-27']],
  ['The notice was extended to Saturday.', ['Saturday 2026-03-07']],
  ['The judge told them to return at 10:30 on Thursday.', ['10:30 2026-03-05T10:30', 'Thursday 2026-03-05']],
  [
    'The levy takes effect at 12:05 a.m. CEST on Friday.',
    ['12:05 a.m. CEST 2026-03-06T00:05', 'Friday 2026-03-06'],
  ],
  ['They are at home on Saturday, away on Monday.', ['Saturday 2026-03-07', 'Monday 2026-03-09']],
  ['She will miss a month after surgery on Monday.', ['a month P1M', 'Monday 2026-03-02']],
  ['He will rest, his agent said, and race again in May.', ['May 2026-05']],
  // Weekdays beside a feast or a day told of.
  ['Not since the Monday before Christmas.', ['Monday before Christmas 2025-12-22']],
  // What is counted from the text.
  ['It closed in 2019 and reopened the following spring.', ['2019 2019', 'following spring 2020-SP']],
  [
    'It sank in late 2004; only on 9 May of the following year was it raised.',
    ['late 2004 2004', '9 May of the following year 2005-05-09'],
  ],
  [
    'The lock, shut since March 2022, was sold on 3 February.',
    ['March 2022 2022-03', '3 February 2026-02-03'],
  ],
  [
    'It began on 2 May 1841. By the night of the 4th it was out.',
    ['2 May 1841 1841-05-02', 'night of the 4th 1841-05-04'],
  ],
  // Lengths so near that nobody counts.
  ['It was put out within hours.', ['hours PTXH']],
  ['A second blast came minutes later.', ['minutes later PTXM']],
  ['The minutes of the meeting are lost; opening hours after the move are longer.', []],
  ['It fell for the fifth time in 17 days.', ['17 days P17D']],
  ['More will come in the coming weeks.', ['coming weeks PXW']],
  // What recurs.
  ['It is polled every third night.', ['every third night P3D']],
  ['They meet every summer.', ['every summer P1Y']],
  ['Rents go up on July 1 of each year.', ['July 1 of each year P1Y']],
  ['It runs each weekday.', ['each weekday P1D']],
  ['Its fortnightly report is late.', ['fortnightly P2W']],
  ['The monthly rent fell.', []],
  ['They sing on Friday and Sunday evenings.', ['Friday and Sunday evenings P1W']],
  // Hours of what recurs.
  ['It is shown nightly at nine.', ['nightly P1D', 'nine T21:00']],
  ['They ring at 5.30 every Sunday.', ['5.30 T17:30', 'every Sunday P1W']],
  ['Prices rose at 7 every month.', ['every month P1M']],
  ['The ferry leaves at 21.17 instead of 23.05.', ['21.17 T21:17', '23.05 T23:05']],
  ['A curfew from 9pm to 5am was imposed on Monday.', ['9pm to 5am T21:00/T05:00', 'Monday 2026-03-02']],
  // Days between two, and what something is the rest of.
  ['It is shut between 9 March and 3 April.', ['9 March 2026-03-09', '3 April 2026-04-03']],
  ['He ruled between 1968 and 1979.', ['1968 and 1979 1968/1979']],
  ['The rest of the week looks dry.', ['rest of the week 2026-W10']],
  // Quarters.
  ['It lost money in the final quarter of 2025.', ['final quarter of 2025 2025-Q4']],
  ['It spent more in the first half of fiscal 2025.', ['first half of fiscal 2025 2025-H1']],
  ['The firm said sales in the first half would be flat.', ['first half 2026-H1']],
  ['It will reopen in the second quarter.', ['second quarter 2026-Q2']],
  ['He will get the ball in the second quarter.', []],
  // Feasts and titles.
  ['It is shut on August bank holiday.', ['August bank holiday 2026-08-31']],
  ['It is a good time for Easter.', []],
  ['A staging of "1984" opens.', []],
  ['They will decide in the new year.', ['new year 2027']],
])('classes of time: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
