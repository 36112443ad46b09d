import { expect, it } from 'vitest';
import { figures, read } from './_read.ts';

const bounds = (text: string): unknown[] => figures(text, 'bound').flat();
const bounded = (text: string): unknown[] =>
  read(text).dates.map(({ fields }) => [fields.bound?.value, fields.approximate?.value === true]);

it.each([
  // What goes past a number, and what passes by.
  ['The heat sent demand past 61 gigawatts.', ['more_than']],
  ['Membership climbed past 400 in June.', ['more_than']],
  ['Inflation edged well past 10% in May.', ['more_than']],
  ['A bus crawled past 43 houses.', [undefined]],
  ['The parade went past three schools.', [undefined]],
  ['Sales broke the $80 barrier.', ['more_than']],
  ['Thieves broke the three locks.', [undefined]],
  ['It stayed below the 4% threshold.', ['less_than']],
  ['Unemployment fell beneath 4%.', ['less_than']],
  // What is capped.
  ['The council will cap rents at €910.', ['at_most']],
  ['The rule restricts crowds to 520.', ['at_most']],
  ['It raised the limit to 520.', [undefined]],
  ['He capped his night with three goals.', [undefined]],
  // How far off.
  ['It has a shade over 3,100 members.', ['more_than']],
  ['It has marginally fewer than 3,100 members.', ['less_than']],
  ['Fees cannot exceed $75.', ['at_most']],
  ['The mercury never dropped below 31C.', ['at_least']],
  ['Pay must not rise above 5%.', ['at_most']],
  ['Fares start at £12.', ['at_least']],
  ['The cliff is as tall as 60 metres.', ['at_most']],
  ['It is worth $35, tops.', ['at_most']],
  ['Those aged 12 and over may go.', ['at_least']],
  ['Prices fell 3% and over the year 9%.', [undefined, undefined]],
  ['They won four games and up front looked sharp.', [undefined]],
  // Where something is.
  ['The mine lies south of two towns.', [undefined]],
  ['The balloon flew over three countries.', [undefined]],
])('bounds amounts in %s', (text, expected) => {
  expect(bounds(text)).toEqual(expected);
});

it.each([
  ['Owners must give a minimum of 80 days.', [['at_least', false]]],
  ['The flight took a little over four hours.', [['more_than', false]]],
  ['The tour lasted just shy of a year.', [['less_than', false]]],
  [
    'It ended a week short of a year.',
    [
      [undefined, false],
      [undefined, false],
    ],
  ],
  ['Leaks must be reported inside 36 hours.', [['at_most', false]]],
  ['The film runs for three hours at most.', [['at_most', false]]],
  ['The lease extends beyond 2031.', [['after', false]]],
  ['Talks went on past midnight.', [['after', false]]],
  ['It was half past six.', [[undefined, false]]],
  ['Gates opened shortly after 7 a.m.', [['after', true]]],
  [
    'Firms have until 4 p.m. on November 20 to reply.',
    [
      ['until', false],
      ['until', false],
    ],
  ],
  // Within what time something is the most or the third.
  ['It was the steepest fall in three decades.', [['at_most', false]]],
  ['It is the 10th blast in 12 days.', [['at_most', false]]],
  ['It was the dearest flat sold in Bonn in a decade.', [['at_most', false]]],
  ['He wrote his first novel in two years.', [[undefined, false]]],
  ['She won the third set in 31 minutes.', [[undefined, false]]],
  ['The bank expects its first profit in two years.', [[undefined, false]]],
  // What is compared is not bounded.
  ['Sales were 18% more than a year earlier.', [[undefined, false]]],
  ['The repair took more than a year.', [['more_than', false]]],
  // Then or later.
  ['The lane stays shut until at least 2025.', [['since', false]]],
  ['The lane stays shut at least until Friday.', [['since', false]]],
  ['The lane stays shut until Friday.', [['until', false]]],
  ['The lane will not open before 2025.', [['since', false]]],
  ['No ferry will sail before noon.', [['since', false]]],
  ['She asked if it would open before 2025.', [['before', false]]],
  ['It was not full, and it shut before 2020.', [['before', false]]],
  ['The vote could be held as early as Friday.', [['since', false]]],
  ['It was known as early as 2021.', [[undefined, false]]],
  ['From 1 January a stamp will cost more.', [['since', false]]],
  ['Fares are to rise from next month.', [['since', false]]],
  ['A seat will cost £9 a month from April.', [['since', false]]],
  ['From 1972 he worked there.', [[undefined, false]]],
  ['Output will rise 5% from 2019.', [[undefined, false]]],
  [
    'They will strike for two days from Friday.',
    [
      [undefined, false],
      [undefined, false],
    ],
  ],
  // What is granted.
  ['They have 30 days to appeal.', [['at_most', false]]],
  ['He was given two weeks to pay.', [['at_most', false]]],
  ['They have two weeks to go.', [[undefined, false]]],
  ['It takes 30 days to appeal.', [[undefined, false]]],
])('bounds times in %s', (text, expected) => {
  expect(bounded(text)).toEqual(expected);
});
