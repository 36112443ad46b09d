import { dateOf, dayNumber, isDate, monthText, padded, weekdayOf, yearText } from '../core/calendar.ts';
import { dayRange, monthRange, type Range, weekdayAfter, weekdayBefore, yearRange } from './times-ranges.ts';
import type { Context, Problem, Reading } from './times-types.ts';

/** The written parts of a calendar date. */
export interface Parts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  /** −1 `last March`, 0 `this March`, 1 `next March`. */
  readonly shift?: number;
  /** Written in figures whose order may be open: `5/12`. */
  readonly inFigures?: true;
}

/** So near to the anchor the nearest year is meant, whatever the tense. */
const NEAR_DAYS = 75;
/** What is told in the past lies this far ahead at most: `the bid for October elections failed`. */
const NEAR_AHEAD_DAYS = 35;
/** From here on the two years are about equally far and only the tense decides. */
const FAR_DAYS = 150;

const rangeIn = (year: number, { month, day }: Parts): Range | undefined => {
  if (month === undefined) return yearRange(year);
  if (day === undefined) return monthRange(year, month);
  return isDate(year, month, day) ? dayRange(dayNumber(year, month, day)) : undefined;
};

const distance = (range: Range, day: number): number =>
  day < range.first ? range.first - day : day > range.last ? day - range.last : 0;

const unknownYear = ({ month, day }: Parts): string =>
  day === undefined ? `XXXX-${padded(month ?? 0)}` : `XXXX-${padded(month ?? 0)}-${padded(day)}`;

const possibleYears = (parts: Parts, anchor: number): Range[] => {
  const { year } = dateOf(anchor);
  const reach = parts.month === 2 && parts.day === 29 ? 8 : 1;
  const found: Range[] = [];
  for (let y = year - reach; y <= year + reach; y += 1) {
    const range = rangeIn(y, parts);
    if (range) found.push(range);
  }
  return found;
};

/** So many days ago what was said to come lies at most: later than that it would be told as past. */
const SAID_DAYS = 45;
/** The next of the ranges where something was said to come, `said it would open in the autumn`, and the last is long over. */
export const tellable = (
  found: readonly Range[],
  { anchor, tense, lastRange, deadline }: Context,
): Range | undefined => {
  if (tense !== 'later' || !anchor) return undefined;
  if (!deadline && lastRange && lastRange.range.last < anchor.day - YEAR_DAYS) return undefined;
  const past = found.filter((range) => range.last < anchor.day).at(-1);
  const isNear = past !== undefined && anchor.day - past.last <= SAID_DAYS;
  return isNear ? undefined : found.find((range) => range.last >= anchor.day);
};
const YEAR_DAYS = 366;

/** The year that a date without one most likely means; more than one range when nothing decides. */
const chooseYear = (parts: Parts, context: Context): Range[] => {
  const anchor = context.anchor!.day;
  const found = possibleYears(parts, anchor);
  const past = found.filter((range) => range.first <= anchor);
  const future = found.filter((range) => range.last >= anchor);
  if (parts.shift === -1) return [found.filter((range) => range.last < anchor).at(-1) ?? found[0]];
  if (parts.shift === 1) return [found.find((range) => range.first > anchor) ?? found.at(-1)!];
  // `the lowest since October`, told in August
  if (context.begun && past.length) return [past.at(-1)!];
  // `a rise is due in April`, told in May
  if (context.due && future.length) return [future[0]];
  const told = parts.shift === undefined ? tellable(found, context) : undefined;
  if (told) return [told];
  const sorted = found.toSorted((a, b) => distance(a, anchor) - distance(b, anchor) || a.first - b.first);
  const nearest = sorted[0];
  const away = distance(nearest, anchor);
  // `runs until 31 August`, told in September
  const isEnd = context.deadline === true && context.tense === 'future';
  if (isEnd && nearest.last < anchor && future.length) return [future[0]];
  // `will open in May`, `was laid off in July`, told in June
  const isPlain = parts.shift === undefined && !parts.inFigures && away > 0;
  if (isPlain && nearest.last < anchor && future.length && context.awaited) return [future[0]];
  if (isPlain && nearest.first > anchor && past.length && context.done) return [past.at(-1)!];
  if (context.opening && nearest.first > anchor && context.tense === 'past' && past.length)
    return [past.at(-1)!];
  // `said it would be settled by May`, told in June; `would be January`, told of another year
  const isSaid = context.tense === 'later' && (context.deadline === true || away > SAID_DAYS);
  if (isPlain && isSaid && nearest.last < anchor && future.length) return [nearest, future[0]];
  const limit =
    context.tense === 'past' && nearest.first > anchor && !context.deadline ? NEAR_AHEAD_DAYS : NEAR_DAYS;
  if (parts.shift === 0 || away <= limit) return [nearest];
  if (context.tense === 'past' && past.length) return [past.at(-1)!];
  if (context.tense === 'future' && future.length) return [future[0]];
  const clear = away <= FAR_DAYS && !context.deadline;
  return clear || sorted.length < 2 ? [nearest] : [nearest, sorted[1]];
};

/** The weekday decides between the two nearest years when it fits one of them only. */
const weekdayYear = (parts: Parts, anchor: number): Range[] | undefined => {
  if (parts.weekday === undefined || parts.day === undefined) return undefined;
  const near = possibleYears(parts, anchor)
    .toSorted((a, b) => distance(a, anchor) - distance(b, anchor))
    .filter((range) => distance(range, anchor) <= 300);
  const fitting = near.filter((range) => weekdayOf(range.first) === parts.weekday);
  return fitting.length === 1 ? fitting : undefined;
};

const weekdayProblem = (surface: string): Problem => ({
  code: 'DATE_WEEKDAY_DISAGREES',
  message: `the weekday and the date of "${surface}" disagree`,
});

/** Readings of a date whose weekday does not agree: the date, and the nearest day that is such a weekday. */
const checkWeekday = (range: Range, parts: Parts, surface: string): Reading | undefined => {
  if (parts.weekday === undefined || range.grain !== 'day' || weekdayOf(range.first) === parts.weekday)
    return undefined;
  const before = weekdayBefore(range.first, parts.weekday);
  const after = weekdayAfter(range.first, parts.weekday);
  const nearest = range.first - before <= after - range.first ? before : after;
  return { candidates: [range, dayRange(nearest)], basis: 'unresolved', problem: weekdayProblem(surface) };
};

const impossible = (surface: string): Reading => ({
  basis: 'unresolved',
  problem: { code: 'DATE_IMPOSSIBLE', message: `"${surface}" is not a date of the calendar` },
});

/** `on November 15, 2017 …, on November 21`: a date without a year is of the year that is told of, after the date before. */
const inCarriedYear = (parts: Parts, { carried, inYear, begun }: Context): Reading | undefined => {
  const told =
    inYear && parts.shift === undefined ? rangeIn(dateOf(inYear.range.first).year, parts) : undefined;
  if (inYear && told)
    return { range: told, basis: 'text', anchorSpan: inYear.span, anchorDay: inYear.range.first };
  if (!carried || begun || parts.shift !== undefined || parts.weekday !== undefined) return undefined;
  const range = rangeIn(dateOf(carried.range.first).year, parts);
  if (!range || range.last < carried.range.first) return undefined;
  return { range, basis: 'text', anchorSpan: carried.span, anchorDay: carried.range.first };
};

/** So many days before publication a day is of the news. */
const RECENT = 45;
/** `on November 12 last year … the first complaint was made on April 3`: earlier in that year, or in the next. */
const beforeCarried = (
  parts: Parts,
  found: Range,
  { carried, begun, anchor }: Context,
): Range | undefined => {
  if (!carried || begun || parts.day === undefined || parts.weekday !== undefined) return undefined;
  if (parts.shift !== undefined || anchor!.day - found.last <= RECENT) return undefined;
  const range = rangeIn(dateOf(carried.range.first).year, parts);
  return range && range.last < found.first ? range : undefined;
};
/** `6 June 1944 … Caen did not fall until 9 July`: the day in the year of a full date of long ago, where neither is recent. */
const inOlderYear = (parts: Parts, found: Range, context: Context): Range | undefined => {
  const { older, anchor, tense } = context;
  if (!older || parts.day === undefined || parts.shift !== undefined) return undefined;
  // `had been planned for June 5`: neither past nor to come
  if (tense !== 'past' && tense !== 'none') return undefined;
  const ago = anchor!.day - found.last;
  return ago >= 0 && ago <= RECENT ? undefined : rangeIn(dateOf(older.range.first).year, parts);
};

/** Resolves the written parts of a date. `surface` is for messages. */
export const resolveParts = (parts: Parts, context: Context, surface: string): Reading => {
  const { year, month, day } = parts;
  if (month !== undefined && day !== undefined && !isDate(year ?? 2000, month, day)) {
    return {
      ...impossible(surface),
      timex: `${year === undefined ? 'XXXX' : yearText(year)}-${padded(month)}-${padded(day)}`,
    };
  }
  if (year !== undefined) {
    const range = rangeIn(year, parts)!;
    return checkWeekday(range, parts, surface) ?? { range, basis: 'absolute' };
  }
  if (month === undefined) return dayOfMonth(parts, context);
  const carried = inCarriedYear(parts, context);
  if (carried) return carried;
  if (!context.anchor) return { timex: unknownYear(parts), basis: 'unresolved' };
  const anchorDay = context.anchor.day;
  const agreeing = weekdayYear(parts, anchorDay);
  const found = agreeing ?? chooseYear(parts, context);
  const other =
    found.length === 1 && !agreeing
      ? (inOlderYear(parts, found[0], context) ?? beforeCarried(parts, found[0], context))
      : undefined;
  if (other) return ambiguous([other, found[0]], { timex: unknownYear(parts), anchorDay, surface });
  if (found.length > 1) return ambiguous(found, { timex: unknownYear(parts), anchorDay, surface });
  return checkWeekday(found[0], parts, surface) ?? { range: found[0], basis: 'publication', anchorDay };
};

/** A date of the year so many years from the publication. */
export const yearsAway = (parts: Parts, by: number, context: Context, surface: string): Reading => {
  const { anchor } = context;
  if (!anchor) return resolveParts(parts, context, surface);
  const reading = resolveParts({ ...parts, year: dateOf(anchor.day).year + by }, context, surface);
  return reading.range ? { ...reading, basis: 'publication', anchorDay: anchor.day } : reading;
};

/** A day number alone (`the 4th`): that day of the anchor's month or the neighbouring ones. */
const dayOfMonth = (parts: Parts, context: Context): Reading => {
  const day = parts.day ?? 1;
  const timex = `XXXX-XX-${padded(day)}`;
  if (!context.anchor) return { timex, basis: 'unresolved' };
  const anchor = context.anchor.day;
  const at = dateOf(anchor);
  const found: Range[] = [];
  for (let step = -2; step <= 2; step += 1) {
    const index = at.year * 12 + at.month - 1 + step;
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    if (isDate(y, m, day)) found.push(dayRange(dayNumber(y, m, day)));
  }
  const fitting =
    parts.weekday === undefined ? found : found.filter((range) => weekdayOf(range.first) === parts.weekday);
  const past = fitting.filter((range) => range.first <= anchor).at(-1);
  const future = fitting.find((range) => range.first >= anchor);
  if (parts.weekday !== undefined && fitting.length) {
    const nearest = fitting.toSorted((a, b) => distance(a, anchor) - distance(b, anchor))[0];
    return { range: nearest, basis: 'publication', anchorDay: anchor };
  }
  if (context.tense === 'past' && past) return { range: past, basis: 'publication', anchorDay: anchor };
  if (context.tense === 'future' && future) return { range: future, basis: 'publication', anchorDay: anchor };
  const both = [past, future].filter((range) => range !== undefined);
  if (!both.length) return { timex, basis: 'unresolved' };
  return ambiguous(both, { timex, anchorDay: anchor, surface: `day ${day}` });
};

/** A reading that stays open between ranges, likeliest first. */
export const ambiguous = (
  candidates: readonly Range[],
  about: { timex?: string; anchorDay?: number; surface: string },
): Reading => ({
  candidates,
  timex: about.timex,
  anchorDay: about.anchorDay,
  basis: 'unresolved',
  problem: {
    code: 'DATE_AMBIGUOUS',
    message: `"${about.surface}" can be ${candidates.map((range) => range.value).join(' or ')}`,
  },
});

/** A two-digit year in full: within eighty years before and nineteen after the anchor (2024 when there is none). */
export const fullYear = (short: number, context: Context): number => {
  const now = context.anchor ? dateOf(context.anchor.day).year : 2024;
  const year = Math.floor(now / 100) * 100 + short;
  if (year > now + 19) return year - 100;
  return year < now - 80 ? year + 100 : year;
};

/** `a child of the twenties`, told in 2012: of the two the decade that has begun, unless what will be is told. */
export const decadeYear = (short: number, context: Context): number => {
  const year = fullYear(short, context);
  const isAhead = context.anchor && year > dateOf(context.anchor.day).year;
  return isAhead && context.tense !== 'future' ? year - 100 : year;
};

/** `was scanned on 10/06/2026`, told in June: the one reading that is over; of what will be, the one to come. */
const byTense = (readings: readonly Reading[], { tense, anchor }: Context): Reading | undefined => {
  if (!anchor || (tense !== 'past' && tense !== 'future')) return undefined;
  const fits = readings.filter(
    ({ range }) => range && (tense === 'past' ? range.first <= anchor.day : range.last >= anchor.day),
  );
  return fits.length === 1 ? fits[0] : undefined;
};

/** So many days from publication something is dated that is written down then. */
const BY_HAND = 7;
/** `Order placed 02-07-2007`, written on the second of July: the one of two days that is near comes first. */
const nearFirst = (ranges: readonly Range[], { anchor }: Context): readonly Range[] => {
  if (!anchor || ranges.length !== 2) return ranges;
  const [first, second] = ranges.map((range) => distance(range, anchor.day));
  return second <= BY_HAND && first > BY_HAND ? ranges.toReversed() : ranges;
};

/** A date in figures whose order is open: `10/11/2024`. */
export const resolveNumeric = (
  numbers: { first: number; second: number; year?: number; weekday?: number },
  context: Context,
  surface: string,
): Reading => {
  const { first, second, year, weekday } = numbers;
  const inFigures = true;
  const monthFirst = { year, weekday, month: first, day: second, inFigures } as const;
  const dayFirst = { year, weekday, month: second, day: first, inFigures } as const;
  const canMonthFirst = isDate(year ?? 2000, first, second);
  const canDayFirst = isDate(year ?? 2000, second, first);
  if (!canMonthFirst && !canDayFirst) {
    const reading = impossible(surface);
    return year === undefined
      ? reading
      : { ...reading, timex: `${monthText(year, first)}-${padded(second)}` };
  }
  if (canMonthFirst !== canDayFirst || first === second)
    return resolveParts(canMonthFirst ? monthFirst : dayFirst, context, surface);
  if (context.monthFirst !== undefined)
    return resolveParts(context.monthFirst ? monthFirst : dayFirst, context, surface);
  const readings = [resolveParts(monthFirst, context, surface), resolveParts(dayFirst, context, surface)];
  const fitting = readings.filter((reading) => reading.range);
  if (weekday !== undefined && fitting.length === 1) return fitting[0];
  const told = year === undefined ? undefined : byTense(readings, context);
  if (told) return told;
  const ranges = readings.flatMap((reading) =>
    reading.range ? [reading.range] : (reading.candidates ?? []).slice(0, 1),
  );
  if (!ranges.length) return readings[0];
  return {
    candidates: nearFirst(ranges, context),
    basis: 'unresolved',
    problem: {
      code: 'DATE_ORDER_AMBIGUOUS',
      message: `"${surface}" can be ${ranges.map((range) => range.value).join(' or ')}`,
    },
  };
};
