import {
  cardinals,
  months,
  softeners,
  monthPrepositions,
  shakyMonths,
  shakyWeekdays,
  units,
  W,
  weekdays,
  magnitudes,
} from './times-words.ts';
import { fullYear, type Parts, resolveParts } from './times-calendar.ts';
import { isInterest } from './times-interest.ts';
import { type Reader, readOrdinal, smallWords, yearWords } from './times-reader.ts';
import type { Context, Point, Reading } from './times-types.ts';
import type { Grain } from './times-ranges.ts';

import { MONTH_ABBREVIATIONS, MONTHS } from '../lexicon/months.ts';
import { otherYear } from './times-told-years.ts';
import { isAbbreviation, isGene } from './times-month-traps.ts';
import { oneToken, slashed } from './times-figures.ts';
import { toldMonth } from './times-told-month.ts';
import { FUNCTION_WORDS, isOfRecord, isOwned, isStretch } from './times-neighbours.ts';

export const surfaceBetween = (r: Reader, from: number, end: number): string =>
  r.tokens.text.slice(r.tokens.start[from], r.tokens.end[end - 1]);

const grainOf = (parts: Parts): Grain =>
  parts.day !== undefined ? 'day' : parts.month !== undefined ? 'month' : 'year';

export interface Found {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

export const point = (r: Reader, parts: Parts, found: Found): Point => ({
  end: found.end,
  rule: found.rule,
  grain: grainOf(parts),
  confidence: found.confidence,
  open:
    parts.year === undefined || parts.month === undefined || parts.day === undefined
      ? { year: parts.year, month: parts.month, day: parts.day }
      : undefined,
  resolve: (context) => resolveParts(parts, context, surfaceBetween(r, found.from, found.end)),
});

export const computed = (found: Found, grain: Grain, resolve: (context: Context) => Reading): Point => ({
  ...found,
  grain,
  resolve,
});

/** A four-digit year from 1000 to 2999 at token `i`; −1 when there is none. */
export const fourDigits = (r: Reader, i: number): number => {
  const year = r.digits(i);
  return year >= 1000 && year < 3000 && r.length(i) === 4 ? year : -1;
};

const dayAt = (r: Reader, i: number): number => {
  const day = r.digits(i, 2);
  return day >= 1 && day <= 31 ? day : -1;
};

/** A year that follows a month or day: `, 2019`, `of 2019`, `in 2019`, `'87`, `of 87`, or in words. */
const yearAfter = (r: Reader, i: number): { end: number; year?: number; short?: number } | undefined => {
  let at = i;
  const comma = r.is(at, W.comma);
  if (comma || r.is(at, W.slash) || (r.isDash(at) && r.glued(at) && r.glued(at + 1))) at += 1;
  const of = r.is(at, W.of) || (r.is(at, W.in) && !comma);
  if (of) at += 1;
  const plain = fourDigits(r, at);
  if (plain > 0 && !(r.isDash(at + 1) && r.glued(at + 1) && !r.isNumber(at + 2) && !isMonth(r, at + 2)))
    return { end: at + 1, year: plain };
  if (r.is(at, W.tick) && r.length(at + 1) === 2 && r.glued(at + 1) && r.digits(at + 1, 2) >= 0)
    return { end: at + 2, short: r.digits(at + 1, 2) };
  if (of && r.length(at) === 2 && r.digits(at, 2) > 31 && !units.has(r.word(at + 1)))
    return { end: at + 1, short: r.digits(at, 2) };
  if (!comma) {
    const words = yearWords(r, at);
    if (words) return { end: words.end, year: words.value };
  }
  return undefined;
};

export const isMonth = (r: Reader, i: number): number =>
  r.isWord(i) && !isInterest(r, i) ? (months.get(r.word(i)) ?? 0) : 0;

/** After an abbreviated month: skips its full stop. */
const afterMonth = (r: Reader, i: number): number =>
  r.is(i + 1, W.stop) && r.glued(i + 1) && r.length(i) <= 4 && i + 2 < r.limit ? i + 2 : i + 1;

/** `December 22, last year`, `19 May of the following year`. */
const inOtherYear = (r: Reader, parts: Parts, found: Found): Point | undefined => {
  const year = otherYear(r, parts, found);
  return year && { ...point(r, parts, { ...found, end: year.end }), ...year };
};

const withYear = (r: Reader, parts: Parts, found: Found): Point => {
  const year = yearAfter(r, found.end);
  if (!year) return inOtherYear(r, parts, found) ?? point(r, parts, found);
  const whole = { ...found, end: year.end, confidence: 0.99 };
  if (year.year !== undefined) return point(r, { ...parts, year: year.year }, whole);
  const rest: Point = point(r, parts, whole);
  return {
    ...rest,
    resolve: (context) =>
      resolveParts(
        { ...parts, year: fullYear(year.short!, context) },
        context,
        surfaceBetween(r, found.from, year.end),
      ),
  };
};

/** `September 15, 2019`, `June the 28th 2020`, `Jan/3`, `March 2018`, `May`. */
const monthFirst = (r: Reader, i: number, weekday?: number): Point | undefined => {
  const month = isMonth(r, i);
  if (!month) return undefined;
  let at = afterMonth(r, i);
  if (r.is(at, W.slash) && r.glued(at)) at += 1;
  else if (r.isDash(at) && r.glued(at) && r.glued(at + 1)) at += 1;
  const year = fourDigits(r, at);
  if (year > 0) {
    const last = r.isDash(at + 1) && r.glued(at + 1) ? dayAt(r, at + 2) : -1;
    if (last > 0 && r.isDash(at - 1))
      return point(
        r,
        { year, month, day: last, weekday },
        { from: i, end: at + 3, rule: 'month-year-day', confidence: 0.95 },
      );
    return point(r, { year, month }, { from: i, end: at + 1, rule: 'month-year', confidence: 0.99 });
  }
  if (r.is(at, W.the)) at += 1;
  const ordinal = readOrdinal(r, at);
  const day = ordinal ? ordinal.value : dayAt(r, at);
  const spelt = !ordinal && day < 0 && r.is(at - 1, W.the) ? smallWords(r, at) : undefined;
  // `July second-warmest on record`
  const isRank =
    ordinal && r.isWord(at) && r.isDash(ordinal.end) && r.glued(ordinal.end) && r.isWord(ordinal.end + 1);
  if (day >= 1 && day <= 31 && !isRank && !notADay(r, ordinal?.end ?? at + 1)) {
    return withYear(
      r,
      { month, day, weekday },
      { from: i, end: ordinal?.end ?? at + 1, rule: 'month-day', confidence: 0.97 },
    );
  }
  if (spelt && spelt.value <= 31)
    return withYear(
      r,
      { month, day: spelt.value, weekday },
      { from: i, end: spelt.end, rule: 'month-day', confidence: 0.9 },
    );
  return monthAlone(r, i, month);
};

/** After a number that would be a day: a unit, a magnitude or a percent sign says it is a quantity. */
const notADay = (r: Reader, i: number): boolean => {
  if (!r.isWord(i))
    return (
      (r.tokens.text[r.tokens.start[Math.min(i, r.tokens.count - 1)]] === '%' && i < r.limit) ||
      (r.is(i, W.colon) && r.isNumber(i + 1) && r.glued(i + 1))
    );
  const word = r.word(i);
  return (
    magnitudes.has(word) ||
    (units.has(word) && !r.is(i, W.second)) ||
    word === W.am ||
    word === W.pm ||
    word === W.aDotM ||
    word === W.pDotM
  );
};

const monthAlone = (r: Reader, i: number, month: number): Point | undefined => {
  const end = r.length(i) <= 4 && r.is(i + 1, W.stop) && r.glued(i + 1) && i + 2 < r.limit ? i + 2 : i + 1;
  const year = yearAfter(r, end);
  const short = r.length(i) < 5 && !r.is(i, W.may);
  if (year && (year.year ?? 0) >= 1000 && !r.is(end, W.slash))
    return withYear(r, { month }, { from: i, end, rule: 'month-year', confidence: 0.98 });
  if (year?.short !== undefined)
    return withYear(r, { month }, { from: i, end, rule: 'month-year', confidence: 0.95 });
  if (!monthStands(r, i) || isOfRecord(r, i) || (isAbbreviation(r, i) && !joinedToMonth(r, i)))
    return undefined;
  const found = point(
    r,
    { month },
    { from: i, end: short ? end : i + 1, rule: 'month', confidence: shakyMonths.has(r.word(i)) ? 0.9 : 0.95 },
  );
  return r.is(i - 1, W.that) || r.is(i - 1, W.an) || r.is(i - 1, W.a) ? toldMonth(r, i, found) : found;
};

/** Whether a month name without number stands for the month. */
const monthStands = (r: Reader, i: number): boolean => {
  const before = r.word(i - 1);
  const supported =
    monthPrepositions.has(before) || (r.isDash(i - 1) && monthPrepositions.has(r.word(i - 2)));
  const word = r.word(i);
  if (word === W.may || word === W.march) {
    if (!r.isCapital(i)) return false;
    if (!supported && !joinedToMonth(r, i) && !isOwned(r, i)) return false;
    return (
      !(r.isCapital(i + 1) && months.get(r.word(i + 1)) === undefined) &&
      !(word === W.march && r.is(i - 1, W.the) && (r.is(i + 1, W.on) || r.is(i + 1, W.of)))
    );
  }
  if (!r.isCapital(i)) return supported || joinedToMonth(r, i);
  if (!shakyMonths.has(word)) return true;
  if (r.length(i) === 3 && isGivenName(r, i)) return false;
  if (
    r.isCapital(i + 1) &&
    !months.has(r.word(i + 1)) &&
    (r.is(i - 1, W.and) || r.is(i - 1, W.or) || r.is(i - 1, W.for))
  )
    return false;
  return supported || joinedToMonth(r, i) || (r.length(i) > 4 && !r.isCapital(i + 1) && !r.isCapital(i - 1));
};

/** `through Jan Novak`: three letters without a full stop before a name. */
const isGivenName = (r: Reader, i: number): boolean =>
  r.isWord(i + 1) &&
  r.isCapital(i + 1) &&
  !r.glued(i + 1) &&
  !isMonth(r, i + 1) &&
  !weekdays.has(r.word(i + 1));

const joinedToMonth = (r: Reader, i: number): boolean =>
  (isMonth(r, i + 2) > 0 &&
    (r.is(i + 1, W.and) ||
      r.is(i + 1, W.to) ||
      r.is(i + 1, W.or) ||
      r.is(i + 1, W.through) ||
      r.is(i + 1, W.until) ||
      r.isDash(i + 1) ||
      r.is(i + 1, W.slash))) ||
  (isMonth(r, i - 2) > 0 &&
    (r.is(i - 1, W.and) ||
      r.is(i - 1, W.to) ||
      r.is(i - 1, W.or) ||
      r.is(i - 1, W.through) ||
      r.isDash(i - 1)));

/** `32 March 2019`: no such day; said so rather than read as March. */
const impossibleDay = (r: Reader, i: number): boolean =>
  r.length(i) === 2 &&
  r.digits(i, 2) > 31 &&
  r.isCapital(i + 1) &&
  isMonth(r, i + 1) > 0 &&
  fourDigits(r, i + 2) > 0 &&
  !(i > r.first && r.glued(i));

const impossibleDate = (r: Reader, i: number): Point =>
  point(
    r,
    { day: r.digits(i, 2), month: isMonth(r, i + 1), year: fourDigits(r, i + 2) },
    { from: i, end: i + 3, rule: 'day-month', confidence: 0.9 },
  );

/** `15 September 2019`, `the 9th of July`, `05-Aug-2016`, `twenty third day of September`. */
const dayFirst = (r: Reader, i: number, weekday?: number): Point | undefined => {
  const ordinal = readOrdinal(r, i);
  const day = ordinal ? ordinal.value : dayAt(r, i);
  if (day < 1 && impossibleDay(r, i)) return impossibleDate(r, i);
  if (day < 1 || day > 31 || (i > r.first && '$€£¥'.includes(r.surface(i - 1)))) return undefined;
  let at = ordinal ? ordinal.end : i + 1;
  if (!ordinal && r.glued(at) && (r.isDash(at) || r.is(at, W.slash)) && r.glued(at + 1)) {
    const year = fourDigits(r, at + 1);
    if (year > 0 && r.isDash(at + 2) && isMonth(r, at + 3))
      return point(
        r,
        { year, month: isMonth(r, at + 3), day },
        { from: i, end: at + 4, rule: 'day-year-month', confidence: 0.9 },
      );
    at += 1;
  } else {
    if (ordinal && r.is(at, W.day)) at += 1;
    if (r.is(at, W.of)) at += 1;
  }
  const month = isMonth(r, at);
  if (
    !month ||
    (!r.isCapital(at) && shakyMonths.has(r.word(at)) && r.length(at) < 4 && fourDigits(r, at + 1) < 0)
  )
    return undefined;
  if (!r.isCapital(at) && (r.is(at, W.may) || r.is(at, W.march)) && !ordinal) return undefined;
  return withYear(
    r,
    { month, day, weekday },
    { from: i, end: afterMonth(r, at), rule: 'day-month', confidence: 0.97 },
  );
};

const isoDate = (r: Reader, i: number): Point | undefined => {
  const year = fourDigits(r, i);
  const sign = r.word(i + 1);
  if (
    year < 0 ||
    !r.glued(i + 1) ||
    !r.glued(i + 2) ||
    r.word(i + 3) !== sign ||
    !r.glued(i + 3) ||
    !r.glued(i + 4)
  )
    return undefined;
  if (sign !== W.dash && sign !== W.slash) return undefined;
  const named = isMonth(r, i + 2) || isMonth(r, i + 4);
  const month = named || r.digits(i + 2, 2);
  const day = isMonth(r, i + 2) || !named ? r.digits(i + 4, 2) : r.digits(i + 2, 2);
  if (month < 0 || day < 0 || (r.isDash(i + 5) && r.glued(i + 5) && r.isNumber(i + 6))) return undefined;
  return point(r, { year, month, day }, { from: i, end: i + 5, rule: 'iso', confidence: 0.99 });
};

/** A date that begins at token `i` with a number, an ordinal or a month; no weekday before it. */
export const calendarDate = (r: Reader, i: number, weekday?: number): Point | undefined => {
  if (r.isNumber(i))
    return isoDate(r, i) ?? slashed(r, i, weekday) ?? oneToken(r, i, weekday) ?? dayFirst(r, i, weekday);
  if (months.has(r.word(i))) return monthFirst(r, i, weekday) ?? gluedMonth(r, i);
  if (r.isWord(i)) return dayFirst(r, i, weekday) ?? gluedMonth(r, i);
  return undefined;
};

const SHORT_MONTHS = new Set(MONTH_ABBREVIATIONS.split(' '));

/** `Dec31`, one word of the tokeniser. */
const gluedMonth = (r: Reader, i: number): Point | undefined => {
  if (!r.hasDigit(i) || r.length(i) > 6) return undefined;
  const match = /^(?<name>[a-z]{3,4})(?<day>\d{1,2})$/i.exec(r.surface(i));
  const name = match?.groups?.name.toLowerCase();
  const month = name === undefined ? undefined : SHORT_MONTHS.has(name) ? MONTHS[name] : undefined;
  const day = Number(match?.groups?.day ?? 0);
  if (!month || day < 1 || day > 31 || !r.isCapital(i) || isGene(r, i)) return undefined;
  return withYear(r, { month, day }, { from: i, end: i + 1, rule: 'month-day', confidence: 0.85 });
};

/** `Thursday, the first reduction since May`: what the ordinal counts follows it. */
const isRank = (r: Reader, end: number): boolean =>
  r.is(end, W.of) ||
  r.isDash(end) ||
  (r.isWord(end) &&
    !FUNCTION_WORDS.has(r.word(end)) &&
    !softeners.has(r.word(end)) &&
    !cardinals.has(r.word(end)));

/** `Sunday, September 15, 2019`, `Tue May 9`, `Friday 7/6`, `Monday the 24th`, `Monday 21`. Not a weekday alone. */
export const weekdayDate = (r: Reader, i: number): Point | undefined => {
  const weekday = weekdays.get(r.word(i));
  if (weekday === undefined || !r.isWord(i)) return undefined;
  let at = i + 1;
  if (r.is(at, W.stop) && r.length(i) <= 5 && r.glued(at)) at += 1;
  if (r.is(at, W.comma)) at += 1;
  const the = r.is(at, W.the) ? at + 1 : at;
  const date = calendarDate(r, the, weekday);
  if (date && date.grain === 'day')
    return { ...date, rule: `weekday-${date.rule}`, resolve: date.resolve, confidence: 0.98 };
  const ordinal = readOrdinal(r, the);
  // `on Thursday, the second such storm`
  const isNumbered = !r.isNumber(the) && r.is(the - 2, W.comma) && r.isWord(ordinal?.end ?? the);
  if (
    ordinal &&
    ordinal.value <= 31 &&
    (the > at || r.isNumber(the)) &&
    !isNumbered &&
    !isRank(r, ordinal.end)
  )
    return point(
      r,
      { weekday, day: ordinal.value },
      { from: i, end: ordinal.end, rule: 'weekday-day', confidence: 0.85 },
    );
  const day = dayAt(r, at);
  if (
    (isStretch(r, at + 1) || (day > 12 && !r.isDash(at + 1) && !r.isWord(at + 1))) &&
    at === i + 1 &&
    !r.is(at + 1, W.colon) &&
    !notADay(r, at + 1)
  ) {
    return point(r, { weekday, day }, { from: i, end: at + 1, rule: 'weekday-day', confidence: 0.75 });
  }
  return undefined;
};

/** Whether a weekday word is the day: abbreviations such as `Sun` need a capital and a neighbour of time. */
export const isWeekdayWord = (r: Reader, i: number): boolean =>
  weekdays.has(r.word(i)) && !shakyWeekdays.has(r.word(i));
