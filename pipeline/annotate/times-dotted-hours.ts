import { wordId, wordSet } from '../core/vocabulary.ts';
import { later } from './times-hours.ts';
import { joinAfter } from './times-intervals.ts';
import type { Reader } from './times-reader.ts';
import type { Clock } from './times-types.ts';
import { cardinals, months, W, weekdayPlurals, weekdays } from './times-words.ts';

/** Two hours of the clock, from one to the other. */
export interface ClockRange {
  readonly form: 'clocks';
  readonly from: number;
  readonly end: number;
  readonly first: Clock;
  readonly last: Clock;
}

/** Seconds of an hour; hours of half a day and of a day. */
export const [HOUR, HALF_DAY, DAY] = [3600, 12, 24];
/** Hours and minutes as people set them: full fives. */
const FIVES = /^\d{1,2}\.[0-5][05]$/;

const ENDS = wordSet(
  ', . ; : ? ! ) ” " – — - and or but if when as while for in at on then please instead sharp today tomorrow tonight works is suits too either latest every each daily nightly weekdays weekly with outside by',
);
const PERIODS = wordSet(
  'daily nightly weekly weekdays weekends today tomorrow tmrw tonight month afternoon evening',
);
/** What has values with a stop: prices, rates, results. */
const VALUES = wordSet(
  'shares share index price prices priced stock stocks rate rates yield yields closed traded trading settled ranked seeded odds dollar dollars euro euros pound pounds rupee yen won cents $ £ € % percent points average averaged averages ratio ratios score scored scores mark marked rated valued value stood quoted record records metres meters seconds rose fell risen fallen gained lost dropped eased climbed slipped jumped edged improved lowered raised ranged ranging varied gpa magnitude version chapter section article rule verse release',
);
const [BEFORE, AFTER] = [16, 8];

/** Whether the sentence names a day or what recurs beside the hour, and nothing that has values with a stop. */
const hasDay = (r: Reader, i: number): boolean => {
  let found = false;
  const limit = Math.min(r.limit, i + AFTER);
  for (let at = Math.max(r.first, i - BEFORE); at < limit; at += 1) {
    const word = r.word(at);
    if (VALUES.has(word)) return false;
    found ||= PERIODS.has(word) || weekdayPlurals.has(word) || (r.isCapital(at) && weekdays.has(word));
    found ||= months.has(word) && r.isCapital(at) && (r.isNumber(at - 1) || r.isNumber(at + 1));
  }
  return found;
};

/** Whether something that has values with a stop is named before the hour. */
export const isValued = (r: Reader, i: number): boolean => {
  for (let at = Math.max(r.first, i - BEFORE); at < i; at += 1) if (VALUES.has(r.word(at))) return true;
  return false;
};

/** `8.30`, `17.00` as hours and minutes. */
const dottedAt = (r: Reader, i: number): Clock | undefined => {
  if (!r.isNumber(i) || !FIVES.test(r.surface(i))) return undefined;
  const [hour, minute] = r.surface(i).split('.').map(Number);
  if (hour < 1 || hour >= DAY) return undefined;
  const seconds = hour * HOUR + minute * 60;
  const twelve = hour <= HALF_DAY && !r.surface(i).startsWith('0');
  return { end: i + 1, rule: 'dotted', seconds, precision: 'minute', twelve, confidence: 0.7 };
};

const ends = (r: Reader, i: number): boolean =>
  i >= r.limit || (ENDS.has(r.word(i)) && !(r.isDash(i) && r.glued(i))) || weekdays.has(r.word(i));

const [SURE, LEADS] = ['till until', 'at from by before after around about'].map(wordSet);
const [TOMORROW, TMRW] = ['tomorrow', 'tmrw'].map(wordId);
/**
 * `gather at 10.25` beside a day, `we bake till 12.30`, `tomorrow 2.30`: full fives of minutes with a stop, after a
 * word that leads to a time of day; not `The pound was at 1.25 on Friday`, `from 5.40 metres`.
 */
export const dottedHour = (r: Reader, i: number): Clock | undefined => {
  const before = r.word(i - 1);
  const isSure = SURE.has(before);
  const isDay = before === TOMORROW || before === TMRW;
  if (!isSure && !isDay && !LEADS.has(before)) return undefined;
  const clock = dottedAt(r, i);
  if (!clock || !ends(r, i + 1)) return undefined;
  return (isSure || isDay ? !isValued(r, i) : hasDay(r, i)) ? clock : undefined;
};

const [AT, FROM] = ['at', 'from'].map(wordId);
const AGES = wordSet('school age aged home career pages places die died retired married born out');
const MOVES = wordSet('up down on');
/** `down to five on Monday from nine`: an amount after another. */
const isAmount = (r: Reader, i: number): boolean => {
  for (let at = i - 2; at > r.first && at > i - BEFORE; at -= 1)
    if (r.is(at - 1, W.to) && (r.isNumber(at) || cardinals.has(r.word(at)))) return true;
  return MOVES.has(r.word(i - 2));
};
/** `church at eleven, food from four`, beside a day: a bare hour in words, after which the phrase ends; not `left school at eleven`. */
export const wordedHour = (r: Reader, i: number): Clock | undefined => {
  const hour = r.isWord(i) ? (cardinals.get(r.word(i)) ?? 0) : 0;
  const lead = r.word(i - 1);
  if (hour < 1 || hour > HALF_DAY || (lead !== AT && lead !== FROM)) return undefined;
  if ((r.isWord(i + 1) && lead === FROM) || !ends(r, i + 1) || r.isDash(i + 1)) return undefined;
  if (lead === FROM && isAmount(r, i)) return undefined;
  if (AGES.has(r.word(i - 2)) || r.isNumber(i - 2) || !hasDay(r, i)) return undefined;
  return {
    end: i + 1,
    rule: 'hour',
    seconds: hour * HOUR,
    precision: 'hour',
    twelve: true,
    open: true,
    confidence: 0.6,
  };
};

/** `8.30 till 3.15`, `9.15 till noon`: the second of two hours, with its stop or bare. */
const lastAt = (r: Reader, i: number): Clock | undefined => {
  const dotted = dottedAt(r, i);
  if (dotted) return dotted;
  const hour = r.isNumber(i) ? r.digits(i, 2) : (cardinals.get(r.word(i)) ?? 0);
  if (hour < 1 || hour > HALF_DAY) return undefined;
  return { end: i + 1, rule: 'hour', seconds: hour * HOUR, precision: 'hour', twelve: true, confidence: 0.7 };
};

const OPEN = wordSet('open opens opening hours doors counter surgery');
/**
 * `Sundays, 17.00-21.30`, `8.30 till 3.15`, `open 8.45–18.15`: from an hour to another, beside a day or after what
 * is open; not `between 1.05 and 1.35`, `a ratio of 9.15–11.45`.
 */
export const dottedRange = (r: Reader, i: number): ClockRange | undefined => {
  if (r.glued(i) && !r.is(i - 1, W.open)) return undefined;
  const first = dottedAt(r, i);
  const isBetween = r.is(i - 1, W.between);
  const join = first ? joinAfter(r, first.end, isBetween) : -1;
  const last = join < 0 ? undefined : lastAt(r, join);
  if (!first || !last || !ends(r, last.end)) return undefined;
  const isTill = SURE.has(r.word(join - 1));
  if (last.rule === 'hour' && !isTill && r.isDash(join - 1)) return undefined;
  const at = r.is(i - 1, W.from) || isBetween || r.is(i - 1, W.colon) ? i - 2 : i - 1;
  if (!(isTill || OPEN.has(r.word(at)) ? !isValued(r, i) : hasDay(r, i))) return undefined;
  const second = later(first, last);
  if (second.seconds <= first.seconds) return undefined;
  const from = isBetween || r.is(i - 1, W.from) ? i - 1 : i;
  return { form: 'clocks', from, end: second.end, first, last: second };
};
