import { expect, it } from 'vitest';
import { dates } from './_read.ts';

// Told on Wednesday, 8 November 2023: Friday was the 3rd and will be the 10th.
it.each([
  // What is due, set, called or fixed for a day.
  'Retail figures, due on Friday, should show a rise.',
  'Gold waited for data due at 7am on Friday.',
  'Hail is possible on Friday, forecasters said.',
  'With the runoff set for Friday, both camps rallied.',
  'Nurses have called a walkout for Friday.',
  'The road stays blocked until at least Friday.',
  'The leak shut the pier until at least Friday.',
  // A day that does something.
  'Friday is a public holiday.',
  'Rovers won, but Friday brings a harder test.',
  // A present that tells of an appointment.
  'She meets the holder at 1 p.m. ET on Friday.',
  'Danes vote on Friday.',
  'The tribunal hears the appeal on Friday.',
  'Counting starts on Friday and lasts a week.',
  'He landed at noon and leaves on Friday.',
  'The mayor, who faces a recall vote on Friday, refused to go.',
  'The funeral is on Friday.',
  'Services are Friday at 2 p.m.',
  'Albion are at home to Hythe on Friday.',
  'The show runs from Friday.',
  'Fares go up from Friday.',
  'The court hears the case Friday.',
  'Sydney sells its last seats at 9am on Friday.',
  'They transfer to Rome on Friday.',
  'Fares rise on Friday.',
  'The new rule kicks in on Friday.',
  'The coach steps down on Friday.',
  'He faces sentencing Friday.',
  'The judge gave him until Friday to pay.',
  // Of an event to come.
  'The keeper is suspended for Friday’s final.',
  'Traders await Friday’s data.',
  'Troops moved in ahead of Friday’s ballot.',
  'Join the walk on Friday.',
])('a weekday ahead: %s', (text) => {
  expect(dates(text)).toContain('2023-11-10');
});

it.each([
  'The arrest brings to 12 those held over the attack on Friday.',
  'He faces charges over an attack on Friday.',
  'A film shows the march on Friday.',
  'Prosecutors say he fled on Friday.',
  'Man dies in crash on Friday',
  'The report, published on Friday, shows a fall.',
  'A cyclist is dead after a fall on Friday.',
  'Detectives seek a man who robbed a kiosk on Friday.',
  'He is accused of setting a barn alight on Friday.',
  'The launch, due on Friday, was scrubbed.',
  'He had been due in court on Friday.',
  'A girl votes in Odense on Friday.',
  'The record set on Friday still stands.',
  'She blamed the wind for Friday’s defeat.',
  'The singer, who plays the harp, fell ill on Friday.',
  'There is anger at the ruling on Friday.',
  'Shares are down on Friday’s close.',
  'The storm on Friday is the worst this year.',
])('a weekday behind: %s', (text) => {
  expect(dates(text)).not.toContain('2023-11-10');
});

it.each([
  ['Snow is forecast from Friday into Sunday.', ['2023-11-10/2023-11-12']],
  ['The fair runs from Friday 10 to Sunday 12 November.', ['2023-11-10/2023-11-12']],
  ['It is held on Friday 10 to a fanfare.', ['2023-11-10']],
])('a stretch of weekdays: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});

it.each([
  'The Sunday Herald and the Saturday Post led on it.',
  'The Sunday roast costs £19.',
  'Sunday Adeleke, the minister, resigned.',
  'The chairman, Paul Friday, will step down.',
  'The play "Tomorrow’s Bread" was a hit.',
  'He ran the March of Hope, a charity.',
  'The 2000 Guineas winner is lame.',
  'The advent of the railway changed it.',
  'It was bought by Advent International.',
])('no time: %s', (text) => {
  expect(dates(text)).toEqual([]);
});

it.each([
  ['On Monday Brown, the owner, sold it.', ['2023-11-06']],
  ['He preached at Sunday Mass.', ['2023-11-05']],
  ['In March of 2021 it closed.', ['2021-03']],
  ['It rained from Friday to Sunday.', ['2023-11-03/2023-11-05']],
])('times beside names: %s', (text, values) => {
  expect(dates(text)).toEqual(values);
});
