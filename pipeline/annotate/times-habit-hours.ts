import { wordId, wordSet } from '../core/vocabulary.ts';
import { looseClock } from './times-clock.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import type { Reader } from './times-reader.ts';
import type { Clock } from './times-types.ts';
import { cardinals, dayParts, units, W, weekdayPlurals, weekdays } from './times-words.ts';

const HALF_DAY = 12;
/** Before this hour of the clock what recurs is after noon, unless a morning is named. */
const EARLIEST = 6;
const LEADS = wordSet('at from until till til by');
const OFTEN = wordSet('daily nightly weekly fortnightly weekdays weeknights weekends');
const EACH = wordSet('every each');
const NIGHTS = wordSet('nightly nights evenings evening night matinee matinees weeknights');
const MORNINGS = wordSet('morning mornings dawn breakfast');
const SHARP = wordSet('sharp prompt');
const INSTEAD = wordSet('instead rather not');
const OF_THAN = wordSet('of than');
/** What goes by a timetable; no price does. */
const GOES = wordSet(
  'leave leaves left leaving depart departs departed departing arrive arrives arrived arriving sail sails sailed sailing board boards boarding land lands landing off',
);
const TAUGHT = wordSet('lessons lesson classes class doors school schools services mass service');
const BEGINS = wordSet('begin begins start starts open opens end ends finish finishes close closes');
const CLOCK_DIGITS = /^\d{1,2}\.[0-5]\d$/;

/** The hour at token `i`, in figures with or without minutes, or in words. */
const handAt = (r: Reader, i: number): Clock | undefined => {
  const hour = r.isNumber(i) ? r.digits(i, 2) : (cardinals.get(r.word(i)) ?? -1);
  if (r.isDash(i + 1) && r.glued(i + 1)) return undefined;
  const loose = looseClock(r, i);
  if (loose && loose.precision !== 'hour') return loose;
  if (hour < 1 || hour > HALF_DAY) return undefined;
  return { end: i + 1, rule: 'hour', seconds: hour * 3600, precision: 'hour', twelve: true, confidence: 0.7 };
};

const isDayWord = (r: Reader, i: number): boolean => weekdayPlurals.has(r.word(i)) || OFTEN.has(r.word(i));

/** `on Sundays`, `every Friday`, `nightly`, from token `i` on. */
const recursAt = (r: Reader, i: number): boolean => {
  const at = r.is(i, W.on) || r.is(i, W.comma) ? i + 1 : i;
  if (EACH.has(r.word(at))) return isOfDays(r, at + 1);
  return isDayWord(r, at) && !(OFTEN.has(r.word(at)) && r.isWord(at + 1) && !ends(r, at + 1));
};

/** `nightly at`, `Wednesdays at`, `every Sunday at`, up to token `i`. */
const recursBefore = (r: Reader, i: number): boolean =>
  isDayWord(r, i) || (isOfDays(r, i) && EACH.has(r.word(i - 1)));

/** `every day`, `every Monday`; an hour comes back by no month. */
const isOfDays = (r: Reader, i: number): boolean =>
  weekdays.has(r.word(i)) || dayParts.has(r.word(i)) || units.get(r.word(i))?.name === 'day';

const ends = (r: Reader, i: number): boolean => !r.isWord(i) || FUNCTION_WORDS.has(r.word(i));

/** `at 21.17 instead of 23.05`: the token of the other hour; −1 where there is none. */
const otherAfter = (r: Reader, end: number): number => {
  if (!INSTEAD.has(r.word(end))) return -1;
  return OF_THAN.has(r.word(end + 1)) ? end + 2 : -1;
};
const otherBefore = (r: Reader, i: number): number =>
  OF_THAN.has(r.word(i - 1)) && INSTEAD.has(r.word(i - 2)) ? i - 3 : -1;

const isGoing = (r: Reader, i: number): boolean => {
  if (!r.is(i - 1, W.at) || !CLOCK_DIGITS.test(r.surface(i))) return false;
  if (GOES.has(r.word(i - 2))) return true;
  const subject = r.is(i - 3, W.will) ? i - 4 : i - 3;
  return BEGINS.has(r.word(i - 2)) && TAUGHT.has(r.word(subject));
};

/** Whether what stands beside an hour makes it one: a repetition, `sharp`, another hour in its place. */
const isKept = (r: Reader, i: number, end: number): boolean => {
  if (LEADS.has(r.word(i - 1)) && (recursBefore(r, i - 2) || recursAt(r, end))) return true;
  if (SHARP.has(r.word(end)) && r.is(i - 1, W.at) && ends(r, end + 1)) return true;
  if (isGoing(r, i) && (ends(r, end) || INSTEAD.has(r.word(end)))) return true;
  const other = otherAfter(r, end);
  if (other >= 0 && r.is(i - 1, W.at) && r.isNumber(i)) return r.is(other + 1, OCLOCK) || isGoing(r, i);
  const first = otherBefore(r, i);
  return first >= 0 && r.isNumber(first) && isGoing(r, first) && CLOCK_DIGITS.test(r.surface(i));
};
const OCLOCK = wordId("o'clock");

const hasNear = (r: Reader, i: number, words: ReturnType<typeof wordSet>): boolean => {
  for (let at = i - HABIT_REACH; at <= i + HABIT_REACH; at += 1) if (words.has(r.word(at))) return true;
  return false;
};
const HABIT_REACH = 7;

/** `nightly at 7.45`, `Wednesdays at 2`: shows and what begins before six are after noon. */
const inHalf = (r: Reader, i: number, hand: Clock): Clock => {
  const hour = hand.seconds / 3600;
  if (!hand.twelve || hour >= HALF_DAY) return hand;
  const morning = hasNear(r, i, MORNINGS);
  const recurs = recursNear(r, i, hand.end);
  const isLate = hasNear(r, i, NIGHTS) || (recurs && (hour < EARLIEST || isListedLate(r, i)));
  return !morning && isLate ? { ...hand, seconds: hand.seconds + HALF_DAY * 3600, twelve: false } : hand;
};
const [LATE, LISTED] = ['pm p.m.', ', ; and but or'].map(wordSet);
const LIST_REACH = 8;
/** `shuts at 9 p.m., Fridays at 7`: of the same half of the day as the hour of the other days before it. */
const isListedLate = (r: Reader, i: number): boolean => {
  let listed = false;
  for (let at = i - 1; at >= r.first && at > i - LIST_REACH; at -= 1) {
    if (LATE.has(r.word(at))) return listed;
    listed ||= LISTED.has(r.word(at));
  }
  return false;
};
const recursNear = (r: Reader, i: number, end: number): boolean => recursBefore(r, i - 2) || recursAt(r, end);

/** `nightly at nine`, `at 5.30 every Sunday`, `at seven sharp`, `leaves at 21.17 instead of 23.05`: an hour by what stands beside it. */
export const habitHour = (r: Reader, i: number): Clock | undefined => {
  const hand = handAt(r, i);
  if (!hand || !isKept(r, i, hand.end)) return undefined;
  const placed = inHalf(r, i, { ...hand, confidence: 0.7 });
  return SHARP.has(r.word(hand.end)) ? { ...placed, end: hand.end + 1 } : placed;
};
