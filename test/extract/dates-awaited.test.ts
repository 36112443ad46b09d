import { expect, it } from 'vitest';
import { dates, read } from './_read.ts';

// Told on Wednesday, 8 November 2023.
it.each([
  // What will be is of the year to come, however near the last one was.
  ['The rink will open in October.', ['2024-10']],
  ['From 1 October, fares will rise.', ['2024-10-01']],
  ['The ferry contract runs out in October.', ['2024-10']],
  ['The couple are expecting a child in October.', ['2024-10']],
  ['Summer sailings begin on 1 October.', ['2024-10-01']],
  ['The pool could be shut before Easter.', ['2024-03-31']],
  // What is looked into, or was named by its month, is not what will be.
  ['The police will look into the crash in October.', ['2023-10']],
  ['The report published in October will be read.', ['2023-10']],
  ['The October fires will be looked into.', ['2023-10']],
  ['The plant will be shut from October to December.', ['2023-10/2023-12']],
  // What was done lies behind, however near the next one is.
  ['He taught there until he was laid off in December.', ['2022-12']],
  ['The sale, planned in December, failed.', ['2023-12']],
  // Time that somebody is given.
  ['The judge gave the agency until 1 April to reply.', ['2024-04-01']],
  ['The council put off until April a vote on the road.', ['2024-04']],
  ['The court adjourned the case till 7 April.', ['2024-04-07']],
  ['Give us until April.', ['2024-04']],
  ['Both were invited to talks in April.', ['2024-04']],
  ['The board invited bids in April.', ['2023-04']],
])('the year of what is awaited: %s', (text, value) => {
  expect(dates(text)).toEqual(value);
});

it.each([
  // The day of saying is what is counted from.
  ['The mayor said on Monday that the bridge would open on Thursday.', ['2023-11-06', '2023-11-09']],
  ['The mayor said on Monday that the bridge would open on Tuesday.', ['2023-11-06', '2023-11-07']],
  ['The bridge could open by Tuesday, officials said Monday.', ['2023-11-07', '2023-11-06']],
  ['On Sunday the firm said work would resume on Monday.', ['2023-11-05', '2023-11-06']],
  ['The mayor said on Monday that it would open on Monday.', ['2023-11-06', 'XXXX-WXX-1']],
  // A day named shortly before, from which and from publication it is the same one.
  ['The court sat on Tuesday. A ruling would be given on Friday, it said.', ['2023-11-07', '2023-11-10']],
  ['The court sat on Thursday. It said a ruling would be given on Friday.', ['2023-11-02', 'XXXX-WXX-5']],
  ['They said a ruling would be given on Friday.', ['XXXX-WXX-5']],
  ['He had said it would open on Friday.', ['XXXX-WXX-5']],
  ['In 2021 he said it would open on Friday.', ['2021', 'XXXX-WXX-5']],
  ['He said on Tuesday he would quit unless he was paid by Friday.', ['2023-11-07', '2023-11-10']],
  ['He asked if it was done by Friday.', ['2023-11-03']],
  ['More rain is forecast for Friday.', ['2023-11-10']],
  // Fixtures and appointments.
  ['They go to Ibrox on Saturday.', ['2023-11-11']],
  ['They go to Mass on Sunday.', ['XXXX-WXX-7']],
  ['United face Real Betis in Leeds on Friday.', ['2023-11-10']],
  ['He faces charges over the raid on Friday.', ['2023-11-03']],
  ['The panel meets in Oslo on 9 April.', ['2024-04-09']],
  ['They play Japan for bronze on Sunday. It was issued at 9pm.', ['2023-11-12', 'T21:00']],
] as [string, unknown[]][])('the day of what is awaited: %s', (text, value) => {
  expect(dates(text)).toEqual(value);
});

it.each([
  // A season that bounds needs no article; where its year is open, it has none.
  ['The wall would come down by summer.', ['2024-22']],
  ['The firm will lay off 30 workers by winter.', ['2023-24']],
  ['Prices have risen since spring.', ['2023-21']],
  ['The bank ruled out a cut before spring.', ['2024-21']],
  ['The bank saw no cut before the winter.', [undefined]],
  ['Swallows leave before winter.', [undefined]],
  ['He said it would be down by autumn.', ['2023-23']],
  ['They cut it before fall in sales hurt.', []],
  ['It was moved by spring water.', []],
  // A part of a day that bounds.
  ['By evening the road was open.', ['TEV']],
  ['They had waited since dawn.', ['TDA']],
  ['They read by evening light.', []],
] as [string, unknown[]][])('seasons and parts of a day that bound: %s', (text, value) => {
  expect(dates(text)).toEqual(value);
});

it.each([
  ['He taught them on Thursday nights.', [['set', 'XXXX-WXX-4TNI', undefined]]],
  ['He taught them on Thursday night.', [['date', '2023-11-02', undefined]]],
  ['They washed sixty cars one Sunday.', [['date', undefined, undefined]]],
  ['Roads will be closed through Friday.', [['date', '2023-11-10', 'until']]],
  ['They went through Friday in a haze.', [['date', '2023-11-03', undefined]]],
  ['It must be paid on or before 12 November.', [['date', '2023-11-12', 'by']]],
  ['It must be paid before 12 November.', [['date', '2023-11-12', 'before']]],
  ['It will be December at the earliest.', [['date', '2023-12', 'since']]],
  ['It will open in December at the latest.', [['date', '2023-12', 'by']]],
  ['They had warned of it as early as March.', [['date', '2023-03', undefined]]],
  ['It was known as early as 2021.', [['date', '2021', undefined]]],
] as [string, unknown[]][])('habits and bounds: %s', (text, expected) => {
  const found = read(text).dates.map(({ fields: { kind, value, timex, bound } }) => [
    kind?.value,
    value?.value ?? (kind?.value === 'set' ? timex?.value : undefined),
    bound?.value,
  ]);
  expect(found).toEqual(expected);
});
