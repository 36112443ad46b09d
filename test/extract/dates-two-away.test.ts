import { describe, expect, it } from 'vitest';
import { dates, read } from './_read.ts';

describe('times counted from the day of publication, Wednesday 8 November 2023', () => {
  it.each([
    ['The week before last was worse.', '2023-W43'],
    ['It fell the weekend before last.', '2023-10-28/2023-10-29'],
    ['The year before last it lost money.', '2021'],
    ['They rang the night before last.', '2023-11-06'],
    ['He fell the Saturday before last.', '2023-10-28'],
    ['It opens the month after next.', '2024-01'],
    ['He came on the 1st of last month.', '2023-10-01'],
    ['He came on the 15th of this month.', '2023-11-15'],
    ['It is due on the 3rd of next month.', '2023-12-03'],
    ['It opened a year ago today.', '2022-11-08'],
    ['It opens two weeks from today.', '2023-11-22'],
    ['He died a week ago Tuesday.', '2023-10-31'],
    ["It will close by year's end.", '2023'],
    ['It opens a week on Monday.', '2023-11-20'],
    ['It will open a week tomorrow.', '2023-11-16'],
    ['The fair will be held a fortnight on Saturday.', '2023-11-25'],
  ])('reads %s', (text, value) => {
    expect(dates(text)).toEqual([value]);
  });

  it.each([
    ['The year before last season was poor.', []],
    ["It came the week before last year's vote.", ['2022']],
    ['Bills are due on the 5th of each month.', ['XXXX-XX-05', 'P1M']],
    ['It opened a year ago.', ['2022']],
    ['It opens two weeks from now.', ['2023-W47']],
    ['He died two weeks ago on Monday.', ['2023-10-23']],
    ['He will stay for a week on Monday.', ['P1W', '2023-11-13']],
    ['Cash was $5m at year-end.', [undefined]],
    ['It was at the world’s end.', []],
  ])('does not overread %s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

describe('hours that a dash joins to a named hour', () => {
  it.each([
    ['It is open 10:30am-noon.', ['T10:30/T12:00']],
    ['It is open 8pm–midnight.', ['T20:00/T00:00']],
    ['A mid-noon meal.', []],
  ])('%s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

describe('decades that follow each other', () => {
  it.each([
    ['In the sixties and seventies it grew.', ['196X', '197X']],
    ['In the 1960s and 70s it grew.', ['196X', '197X']],
    ['Highs were in the 60s and 70s.', []],
    ['Temperatures will reach the 80s.', []],
    ['They toured in the 60s.', ['196X']],
    ['A woman in her sixties or seventies was hurt.', []],
  ])('%s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

describe('what is not before a time', () => {
  const bounds = (text: string): unknown[] => read(text).dates.map(({ fields }) => fields.bound?.value);
  it.each([
    ['It opens not before 2025.', 'since'],
    ['It must end not after 2025.', 'by'],
    ['It opens before 2025.', 'before'],
    ['Whether or not before 2025, it opens.', 'before'],
  ])('%s', (text, bound) => {
    expect(bounds(text)).toEqual([bound]);
  });
});

describe('years that others of a list or a stretch name', () => {
  it.each([
    ['It came on 1st May, 2nd June and 3rd July 2018.', ['2018-05-01', '2018-06-02', '2018-07-03']],
    ['It came on 1 May, then on 3 July 2018.', ['2023-05-01', '2018-07-03']],
    ['It rose between June and August last year.', ['2022-06/2022-08']],
    ['It rose between November and August last year.', ['2021-11/2022-08']],
  ])('%s', (text, values) => {
    expect(dates(text)).toEqual(values);
  });
});

describe('days beside others, and times late by a length', () => {
  it.each([
    ['It fell the day after Christmas 2019.', ['2019-12-26']],
    ['It fell the day before 1 May 2019.', ['2019-04-30']],
    ['It rained the day after the vote.', [undefined]],
    ['It opens on Monday, two weeks later than planned.', ['2023-11-13', 'P2W']],
    ['It opened on 1 May 2019 and closed two weeks later.', ['2019-05-01', '2019-W20']],
    ['The strike starts at 0500 on Monday.', ['2023-11-13T05:00', '2023-11-13']],
  ])('%s', (text, values) => {
    expect(dates(text).map((value) => (value === 'XXXX-XX-XX' ? undefined : value))).toEqual(values);
  });
});
