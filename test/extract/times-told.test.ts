import { expect, it } from 'vitest';
import { told } from './_read.ts';

it.each([
  // What recurs, by its period.
  ['Soup is served daily.', ['daily P1D']],
  ['Bins are emptied weekly, not fortnightly.', ['weekly P1W', 'fortnightly P2W']],
  ['Sailings went from weekly to monthly.', ['weekly P1W', 'monthly P1M']],
  ['The stall opens every Tuesday, Thursday and Saturday.', ['every Tuesday, Thursday and Saturday P1W']],
  ['It shuts on Mondays.', ['Mondays P1W']],
  ['It is shown on weekday afternoons.', ['weekday afternoons P1W']],
  ['The board meets twice a year.', ['twice a year P6M']],
  ['The Daily Mail reported the daily average.', []],
  ['A weekly and two monthlies closed.', []],
  // Days, weeks and years counted from what was told.
  [
    'It sank on 2 May 2019. Nine days later it was found.',
    ['2 May 2019 2019-05-02', 'Nine days later 2019-05-11'],
  ],
  ['She left in 1962 and two years later came back.', ['1962 1962', 'two years later 1964']],
  ['It hit in 2019; six years on, the case was heard.', ['2019 2019', 'six years on 2025']],
  [
    'It caught fire on 2 May 2019. An hour later it was out.',
    ['2 May 2019 2019-05-02', 'An hour later PT1H'],
  ],
  ['He sang in 1931 and by the end of the decade was famous.', ['1931 1931', 'end of the decade 193X']],
  ['It will be done by the end of the decade.', ['end of the decade 202X']],
  ['From 2027 they will play 12, the first in early April.', ['2027 2027', 'early April 2027-04']],
  ['It aims to halve waste by 2030 and will report in April.', ['2030 2030', 'April 2026-04']],
  // Seasons and quarters.
  ['The heat in the summer of ’22 cost lives.', ['summer of ’22 2022-SU']],
  ['Prices fell for the first time since spring.', ['spring 2025-SP']],
  ['It lost in the first three quarters of 2025.', ['first three quarters of 2025 2025-Q1/2025-Q3']],
  ['Profit for the July-September quarter rose.', ['July-September quarter 2025-Q3']],
  ['Output beat the same month of last year.', ['same month of last year XXXX-XX']],
  // Lengths.
  ['After two lean years it won again.', ['two lean years P2Y']],
  ['Over the last three summers it grew.', ['last three summers P3Y']],
  ['They got an extra hour.', ['an extra hour PT1H']],
  ['It came five years and a day after the first.', ['five years and a day P5Y1D']],
  ['It was two good ideas years ago.', ['years ago PXY']],
  // Hours.
  [
    'The draw has been moved to Sunday, March 8, at 2 o’clock.',
    ['Sunday, March 8 2026-03-08', '2 o’clock 2026-03-08T14:00'],
  ],
  [
    'Carols, 6:30 for 7 p.m. on Saturday, will raise money.',
    ['6:30 2026-03-07T18:30', '7 p.m. 2026-03-07T19:00', 'Saturday 2026-03-07'],
  ],
  ['The race is to start at 11 this morning.', ['11 2026-03-04T11:00', 'this morning 2026-03-04']],
  ['Copper slid 1.4% at 1142 GMT.', ['1142 GMT 2026-03-04T11:42Z']],
  ['In 1912 it struck ice at 11:40 p.m.', ['1912 1912', '11:40 p.m. T23:40']],
  ['"I woke at 7 a.m.," she said.', ['7 a.m. T07:00']],
  ['The library opens at 9 a.m.', ['9 a.m. T09:00']],
  ['They had gone by dawn on Tuesday.', ['dawn 2026-03-03', 'Tuesday 2026-03-03']],
  // Figures whose order only the tense tells.
  ['He was scanned on 02/12/2025.', ['02/12/2025 2025-02-12']],
  ['She was seen on 03/04/2026.', ['03/04/2026 2026-03-04']],
])('%s', (text, values) => {
  expect(told(text)).toEqual(values);
});
