import { COUNTABLE, FUNCTION_WORDS, PREFIXES } from './times-neighbours.ts';
import {
  type WordIndex,
  cardinals,
  determiners,
  months,
  monthPrepositions,
  numberedThings,
  programmes,
  shakyMonths,
  shakyWeekdays,
  softeners,
  units,
  W,
  weekdays,
  yearPrepositions,
  magnitudes,
} from './times-words.ts';
import { fullYear, type Parts, resolveNumeric, resolveParts } from './times-calendar.ts';
import { type Reader, readOrdinal, smallWords, yearWords } from './times-reader.ts';
import type { Context, Point, Reading } from './times-types.ts';
import type { Grain } from './times-ranges.ts';
import { isDate } from '../core/calendar.ts';
import { yearRange } from './times-ranges.ts';

const surfaceBetween = (r: Reader, from: number, end: number): string =>
  r.tokens.text.slice(r.tokens.start[from], r.tokens.end[end - 1]);

const grainOf = (parts: Parts): Grain =>
  parts.day !== undefined ? 'day' : parts.month !== undefined ? 'month' : 'year';

interface Found {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

const point = (r: Reader, parts: Parts, found: Found): Point => ({
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

const computed = (found: Found, grain: Grain, resolve: (context: Context) => Reading): Point => ({
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
  if (of && r.length(at) === 2 && r.digits(at, 2) > 31) return { end: at + 1, short: r.digits(at, 2) };
  if (!comma) {
    const words = yearWords(r, at);
    if (words) return { end: words.end, year: words.value };
  }
  return undefined;
};

const isMonth = (r: Reader, i: number): number => (r.isWord(i) ? (months.get(r.word(i)) ?? 0) : 0);

/** After an abbreviated month: skips its full stop. */
const afterMonth = (r: Reader, i: number): number =>
  r.is(i + 1, W.stop) && r.glued(i + 1) && r.length(i) <= 4 && i + 2 < r.limit ? i + 2 : i + 1;

const withYear = (r: Reader, parts: Parts, found: Found): Point => {
  const year = yearAfter(r, found.end);
  if (!year) return point(r, parts, found);
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
  if (day >= 1 && day <= 31 && !notADay(r, ordinal?.end ?? at + 1)) {
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
  if (!monthStands(r, i)) return undefined;
  return point(
    r,
    { month },
    { from: i, end: short ? end : i + 1, rule: 'month', confidence: shakyMonths.has(r.word(i)) ? 0.9 : 0.95 },
  );
};

/** Whether a month name without number stands for the month. */
const monthStands = (r: Reader, i: number): boolean => {
  const before = r.word(i - 1);
  const supported =
    monthPrepositions.has(before) || (r.isDash(i - 1) && monthPrepositions.has(r.word(i - 2)));
  const word = r.word(i);
  if (word === W.may || word === W.march) {
    if (!r.isCapital(i)) return false;
    if (!supported && !joinedToMonth(r, i)) return false;
    return (
      !(r.isCapital(i + 1) && months.get(r.word(i + 1)) === undefined) &&
      !(word === W.march && r.is(i - 1, W.the) && r.is(i + 1, W.on))
    );
  }
  if (!r.isCapital(i)) return supported || joinedToMonth(r, i);
  if (!shakyMonths.has(word)) return true;
  if (
    r.isCapital(i + 1) &&
    !months.has(r.word(i + 1)) &&
    (r.is(i - 1, W.and) || r.is(i - 1, W.or) || r.is(i - 1, W.for))
  )
    return false;
  return supported || joinedToMonth(r, i) || (r.length(i) > 4 && !r.isCapital(i + 1) && !r.isCapital(i - 1));
};

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

/** `20200701`, and `23.04.2022` in one token. */
const oneToken = (r: Reader, i: number, weekday?: number): Point | undefined => {
  if (!r.isNumber(i)) return undefined;
  const length = r.length(i);
  if (length === 8) {
    const all = r.digits(i, 8);
    if (all > 0) {
      const [year, month, day] = [Math.floor(all / 10000), Math.floor(all / 100) % 100, all % 100];
      if (year < 1900 || year > 2100 || !isDate(year, month, day)) return undefined;
      return point(r, { year, month, day }, { from: i, end: i + 1, rule: 'basic', confidence: 0.85 });
    }
  }
  if (length < 3 || length > 10) return undefined;
  const parts = r.surface(i).split('.');
  if (parts.length === 3 && parts[2].length === 2 && !isDate(2000, Number(parts[1]), Number(parts[0])))
    return undefined;
  if (
    parts.length === 3 &&
    (parts[2].length === 4 || parts[2].length === 2) &&
    parts[0].length <= 2 &&
    parts[1].length <= 2 &&
    parts[0] &&
    parts[1]
  ) {
    return numeric(
      r,
      { first: Number(parts[0]), second: Number(parts[1]), year: parts[2], weekday, dotted: true },
      { from: i, end: i + 1 },
    );
  }
  if (parts.length === 2 && weekday !== undefined && parts[0].length <= 2 && parts[1].length <= 2) {
    return numeric(
      r,
      { first: Number(parts[0]), second: Number(parts[1]), weekday },
      { from: i, end: i + 1 },
    );
  }
  return undefined;
};

interface Numeric {
  readonly first: number;
  readonly second: number;
  readonly year?: string;
  readonly weekday?: number;
  /** With full stops: day first. */
  readonly dotted?: boolean;
}

const numeric = (r: Reader, numbers: Numeric, place: { from: number; end: number }): Point => {
  const { first, second, year, weekday, dotted } = numbers;
  const surface = surfaceBetween(r, place.from, place.end);
  const found = { ...place, rule: 'figures', confidence: year === undefined ? 0.8 : 0.95 };
  const read = (full: number | undefined, context: Context): Reading => {
    const { anchor, lastDay, lastRange, tense, monthFirst: known } = context;
    const order =
      dotted && known === undefined ? { anchor, lastDay, lastRange, tense, monthFirst: false } : context;
    return resolveNumeric({ first, second, year: full, weekday }, order, surface);
  };
  if (year === undefined)
    return { ...computed(found, 'day', (context) => read(undefined, context)), withYear: read };
  return computed(found, 'day', (context) =>
    read(year.length === 4 ? Number(year) : fullYear(Number(year), context), context),
  );
};

/** `10/11/2024`, `01-22-2016`, `50/6/2018` (malformed: a finding), and `11/20` where something speaks for a date. */
const slashed = (r: Reader, i: number, weekday?: number): Point | undefined => {
  const sign = r.word(i + 1);
  if (
    (sign !== W.slash && sign !== W.dash) ||
    !r.glued(i + 1) ||
    !r.glued(i + 2) ||
    r.length(i) > 2 ||
    (i > r.first && r.glued(i) && (r.is(i - 1, sign) || r.isWord(i - 1)))
  )
    return undefined;
  const first = r.digits(i, 2);
  const second = r.digits(i + 2, 2);
  const monthYear = fourDigits(r, i + 2);
  const open = !(r.is(i + 3, sign) && r.glued(i + 3) && r.glued(i + 4));
  if (monthYear > 1800 && first >= 1 && first <= 12 && open)
    return point(
      r,
      { year: monthYear, month: first },
      { from: i, end: i + 3, rule: 'figures-month', confidence: 0.85 },
    );
  if (first < 0 || second < 0) return undefined;
  if (!open && r.isNumber(i + 4)) {
    const year = r.surface(i + 4);
    const more = r.is(i + 5, sign) && r.glued(i + 5) && r.isNumber(i + 6) && r.glued(i + 6);
    if (!/^(?:\d{4}|\d{2})$/.test(year) || (more && sign === W.dash)) return undefined;
    if (sign === W.dash && year.length === 2) return undefined;
    if (year.length === 2 && !isDate(2000, first, second) && !isDate(2000, second, first)) return undefined;
    return numeric(r, { first, second, year, weekday }, { from: i, end: i + 5 });
  }
  return sign === W.slash && shortDate(r, i, weekday) ? shortNumeric(r, i, weekday) : undefined;
};

const shortNumeric = (r: Reader, i: number, weekday?: number): Point | undefined => {
  const [first, second] = [r.digits(i, 2), r.digits(i + 2, 2)];
  if (!isDate(2000, first, second) && !isDate(2000, second, first)) return undefined;
  const comma = r.is(i + 3, W.comma) ? fourDigits(r, i + 4) : -1;
  if (comma > 1900)
    return numeric(r, { first, second, year: String(comma), weekday }, { from: i, end: i + 5 });
  return numeric(r, { first, second, weekday }, { from: i, end: i + 3 });
};

/** Whether `11/20` without a year is a date: after a weekday or a preposition of time, and no plain fraction. */
const shortDate = (r: Reader, i: number, weekday?: number): boolean => {
  const [first, second] = [r.digits(i, 2), r.digits(i + 2, 2)];
  if (first === 24 && second === 7) return false;
  if (weekday !== undefined) return true;
  const before = r.word(i - 1);
  const prepared =
    before === W.on ||
    before === W.from ||
    before === W.until ||
    before === W.till ||
    before === W.between ||
    before === W.to ||
    r.isDash(i - 1) ||
    r.isDash(i + 3);
  return (
    prepared &&
    !(
      first < second &&
      second <= 10 &&
      before !== W.on &&
      before !== W.from &&
      !r.isDash(i + 3) &&
      !r.isDash(i - 1)
    )
  );
};

/** A date that begins at token `i` with a number, an ordinal or a month; no weekday before it. */
export const calendarDate = (r: Reader, i: number, weekday?: number): Point | undefined => {
  if (r.isNumber(i))
    return isoDate(r, i) ?? slashed(r, i, weekday) ?? oneToken(r, i, weekday) ?? dayFirst(r, i, weekday);
  if (months.has(r.word(i))) return monthFirst(r, i, weekday) ?? gluedMonth(r, i);
  if (r.isWord(i)) return dayFirst(r, i, weekday) ?? gluedMonth(r, i);
  return undefined;
};

/** `Dec31`, one word of the tokeniser. */
const gluedMonth = (r: Reader, i: number): Point | undefined => {
  if (!r.hasDigit(i) || r.length(i) > 6) return undefined;
  const match = /^(?<name>[a-z]{3,4})(?<day>\d{1,2})$/i.exec(r.surface(i));
  const name = match?.groups?.name.toLowerCase();
  const month = name === undefined ? undefined : MONTH_WORDS[name];
  const day = Number(match?.groups?.day ?? 0);
  if (!month || day < 1 || day > 31 || !r.isCapital(i)) return undefined;
  return withYear(r, { month, day }, { from: i, end: i + 1, rule: 'month-day', confidence: 0.85 });
};
const MONTH_WORDS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

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
  if (ordinal && ordinal.value <= 31 && (the > at || r.isNumber(the)))
    return point(
      r,
      { weekday, day: ordinal.value },
      { from: i, end: ordinal.end, rule: 'weekday-day', confidence: 0.85 },
    );
  const day = dayAt(r, at);
  if (
    day > 12 &&
    at === i + 1 &&
    !r.is(at + 1, W.colon) &&
    !r.isDash(at + 1) &&
    !r.isWord(at + 1) &&
    !notADay(r, at + 1)
  ) {
    return point(r, { weekday, day }, { from: i, end: at + 1, rule: 'weekday-day', confidence: 0.75 });
  }
  return undefined;
};

/** Whether a weekday word is the day: abbreviations such as `Sun` need a capital and a neighbour of time. */
export const isWeekdayWord = (r: Reader, i: number): boolean =>
  weekdays.has(r.word(i)) && !shakyWeekdays.has(r.word(i));

const EARLIEST_PLAIN = 1900;
const LATEST_PLAIN = 2069;

const has = (words: WordIndex<unknown>, id: number): boolean => words.has(id);

/** A year alone in digits: `in 2016`, `the 2018 election`, `(1943)`; refuses counts and names. */
export const plainYear = (r: Reader, i: number): Point | undefined => {
  const year = fourDigits(r, i);
  if (year < 0 || r.surface(i).length !== 4) return undefined;
  const found = { from: i, end: i + 1, rule: 'year', confidence: 0.95 };
  const era = eraAfter(r, i, year);
  if (era) return era;
  if (gluedOther(r, i)) return undefined;
  if (isQuantityAfter(r, i) || isNamedNumber(r, i)) return undefined;
  const before = r.word(i - 1);
  const prepared = has(yearPrepositions, before);
  if (year < EARLIEST_PLAIN || year > LATEST_PLAIN) {
    if (
      year > LATEST_PLAIN + 130 ||
      !(prepared || r.is(i - 1, W.open)) ||
      (r.is(i - 1, W.of) || year < 1600 ? isPlainNoun(r, i + 1) : isPlural(r, i + 1))
    )
      return undefined;
    return point(r, { year }, { ...found, confidence: 0.8 });
  }
  if (softened(r, i)) return undefined;
  if (isCountOf(r, i, prepared)) return undefined;
  return point(r, { year }, prepared ? found : { ...found, confidence: 0.85 });
};

/** Glued to letters, signs or other numbers: part numbers, amounts, times. */
const gluedOther = (r: Reader, i: number): boolean => {
  if (r.glued(i + 1)) {
    const next = r.word(i + 1);
    if (r.isWord(i + 1) && next !== W.s && next !== W.tickS) return true;
    if (next === W.slash && r.isNumber(i + 2) && r.glued(i + 2) && r.length(i + 2) > 2) return true;
    if (next === W.colon && r.isNumber(i + 2) && r.glued(i + 2)) return true;
    if (!r.isWord(i + 1) && '%$€£°'.includes(r.surface(i + 1))) return true;
  }
  const before = r.isDash(i - 1) && r.glued(i) && r.glued(i - 1) && r.isNumber(i - 2);
  const after = r.isDash(i + 1) && r.glued(i + 1) && r.glued(i + 2) && r.isNumber(i + 2);
  if (before && after) return true;
  if (after && r.isDash(i + 3) && r.glued(i + 3) && r.isNumber(i + 4)) return true;
  if (!r.glued(i)) return i > r.first && '$€£¥#'.includes(r.surface(i - 1)) && r.glued(i);
  const sign = r.surface(i - 1);
  if ('$€£¥#+.:@_'.includes(sign)) return true;
  if (r.isDash(i - 1))
    return (
      r.glued(i - 1) &&
      r.isWord(i - 2) &&
      !months.has(r.word(i - 2)) &&
      !has(yearPrepositions, r.word(i - 2)) &&
      !r.isNumber(i - 2) &&
      r.word(i - 2) !== -1 &&
      !PREFIXES.has(r.word(i - 2))
    );
  return sign === '/'
    ? !(
        (r.isNumber(i - 2) && (r.length(i - 2) < 3 || fourDigits(r, i - 2) >= EARLIEST_PLAIN)) ||
        months.has(r.word(i - 2))
      )
    : r.isWord(i - 1);
};

const isQuantityAfter = (r: Reader, i: number): boolean => {
  const at = r.isDash(i + 1) && r.glued(i + 1) && r.glued(i + 2) ? i + 2 : i + 1;
  if (!r.isWord(at)) return false;
  const word = r.word(at);
  return (
    magnitudes.has(word) ||
    COUNTABLE.has(word) ||
    (units.has(word) && !r.is(at, W.second) && !r.is(at, W.quarter))
  );
};

const isNamedNumber = (r: Reader, i: number): boolean => {
  const at = r.is(i - 1, W.stop) ? i - 2 : i - 1;
  const word = r.word(at);
  if (word === -1) return false;
  if (programmes.has(word) && r.isCapital(at)) return true;
  if (numberedThings.has(word) && word !== W.year) return true;
  return (
    r.isCapital(at) &&
    !months.has(word) &&
    !weekdays.has(word) &&
    isClosingMark(r, i + 1) &&
    !has(yearPrepositions, word)
  );
};

const isClosingMark = (r: Reader, i: number): boolean =>
  i < r.limit && '"”’»'.includes(r.surface(i)) && r.glued(i);

const softened = (r: Reader, i: number): boolean => {
  const before = r.word(i - 1);
  if (
    before === W.least ||
    before === W.most ||
    (before === W.than && !r.is(i - 2, W.later) && !r.is(i - 2, W.earlier) && !r.isWord(i - 3)) ||
    before === W.nearly
  )
    return !has(yearPrepositions, r.word(i - 3)) || r.is(i - 3, W.of);
  return softeners.has(before) && isPlainNoun(r, i + 1);
};

/** A lower-case word that can be a counted noun. */
const isPlainNoun = (r: Reader, i: number): boolean =>
  r.isWord(i) && !r.isCapital(i) && !FUNCTION_WORDS.has(r.word(i)) && !r.glued(i);

const isPlural = (r: Reader, i: number): boolean =>
  isPlainNoun(r, i) && r.length(i) > 3 && r.tokens.text.charCodeAt(r.tokens.end[i] - 1) === 115;

const isCountOf = (r: Reader, i: number, prepared: boolean): boolean => {
  if (!isPlural(r, i + 1)) return false;
  const before = r.word(i - 1);
  if (r.is(i - 1, W.the) && r.is(i - 2, W.of)) return true;
  if (prepared || determiners.has(before) || before === -1 || !r.isWord(i - 1)) return false;
  return true;
};

/** `44 BC`, `AD 79`, `79 CE`. */
const eraAfter = (r: Reader, i: number, year: number): Point | undefined => {
  const next = r.word(i + 1);
  if (!r.isCapital(i + 1) || r.length(i + 1) > 3) return undefined;
  if (next === W.bc || next === W.bce)
    return computed({ from: i, end: i + 2, rule: 'era-year', confidence: 0.95 } as Found, 'year', () => ({
      range: yearRange(1 - year),
      basis: 'absolute',
    }));
  if (next === W.ad || next === W.ce)
    return computed({ from: i, end: i + 2, rule: 'era-year', confidence: 0.95 } as Found, 'year', () => ({
      range: yearRange(year),
      basis: 'absolute',
    }));
  return undefined;
};

/** A year of fewer than four digits with its era. */
export const eraYear = (r: Reader, i: number): Point | undefined => {
  const year = r.digits(i);
  if (year > 0) return eraAfter(r, i, year);
  if (!r.is(i, W.ad) || !r.isCapital(i) || r.length(i) !== 2) return undefined;
  const after = r.digits(i + 1);
  return after > 0
    ? computed({ from: i, end: i + 2, rule: 'era-year', confidence: 0.95 } as Found, 'year', () => ({
        range: yearRange(after),
        basis: 'absolute',
      }))
    : undefined;
};

/** A year in words after `in` and the like: `in two thousand and twenty`. */
export const wordYear = (r: Reader, i: number): Point | undefined => {
  if (!cardinals.has(r.word(i)) || !has(yearPrepositions, r.word(i - 1))) return undefined;
  const words = yearWords(r, i);
  if (!words || isPlainNoun(r, words.end)) return undefined;
  return point(r, { year: words.value }, { from: i, end: words.end, rule: 'year-words', confidence: 0.8 });
};
