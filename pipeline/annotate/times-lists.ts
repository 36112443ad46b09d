import { resolveParts } from './times-calendar.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { dayRange, type Range } from './times-ranges.ts';
import { type Reader, readOrdinal } from './times-reader.ts';
import { readPoint } from './times-sections.ts';
import { dateOf, dayNumber, isDate } from '../core/calendar.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

import type { Found, Near } from './times-choose.ts';

/** Members of a list over which a year or a month is looked for. */
const MOST_LISTED = 6;

/** `18 and 19 June`, `March and April 2020`: the first of a list takes what it shares from the second. */
export const sharedPoint = (r: Reader, i: number, left = MOST_LISTED): Found | undefined => {
  const ordinal = readOrdinal(r, i);
  const day = ordinal?.value ?? r.digits(i, 2);
  const end = ordinal?.end ?? i + 1;
  if (day < 1 || day > 31 || !isListed(r, end)) return undefined;
  const next = readPoint(r, end + 1) ?? listedAfter(r, end, left);
  if (!next || !/^day-month|^listed-day/.test(next.rule)) return undefined;
  const resolve = (context: Context): Reading => {
    const reading = next.resolve(context);
    const move = (range: Range): Range | undefined => {
      const { year, month } = dateOf(range.first);
      return isDate(year, month, day) ? dayRange(dayNumber(year, month, day)) : undefined;
    };
    const range = reading.range && move(reading.range);
    return range ? { ...reading, range } : { basis: 'unresolved' };
  };
  return {
    form: 'point',
    from: i,
    end,
    point: { end, rule: 'listed-day', grain: 'day', confidence: 0.9, resolve },
  };
};

/** `3, 4 and 10 May`: the next day of a list whose month comes last. */
const listedAfter = (r: Reader, end: number, left: number): Point | undefined => {
  if (left === 0 || !r.is(end, W.comma)) return undefined;
  const next = sharedPoint(r, end + 1, left - 1);
  return next?.form === 'point' ? next.point : undefined;
};

const isListed = (r: Reader, i: number): boolean => r.is(i, W.and) || r.is(i, W.or) || r.is(i, W.comma);

/** The second of a list: `June 18 and 19`. */
export const listedDay = (r: Reader, i: number, near: Near): Found | undefined => {
  const { open } = near;
  const ordinal = readOrdinal(r, i);
  const day = ordinal?.value ?? r.digits(i, 2);
  // `on the 3rd, the 11th and the 28th`
  const the = ordinal && r.is(i - 1, W.the) && r.isNumber(i) ? i - 1 : i;
  if (open?.month === undefined || day < 1 || day > 31 || !isListed(r, the - 1) || near.openEnd !== the - 1)
    return undefined;
  const end = ordinal?.end ?? i + 1;
  if (r.isWord(end) && !FUNCTION_WORDS.has(r.word(end))) return undefined;
  if (
    r.isNumber(end) ||
    (r.is(end, W.colon) && r.glued(end)) ||
    (r.is(i - 1, W.comma) && !r.is(end, W.and) && !r.is(end, W.comma))
  )
    return undefined;
  const { year, month } = open;
  const point: Point = {
    end,
    rule: 'listed-day',
    grain: 'day',
    confidence: 0.85,
    open: { month, day },
    resolve: (context) => resolveParts({ year, month, day }, context, r.surface(i)),
  };
  return { form: 'point', from: i, end, point };
};

/** The member of a list, after the one at hand, that has its year. */
const datedMember = (r: Reader, point: Point, left: number): Point | undefined => {
  if (left === 0 || !isListed(r, point.end)) return undefined;
  const next = readPoint(r, point.end + 1);
  if (next?.grain !== point.grain || !/year|month-day|day-month/.test(next.rule)) return undefined;
  const isOpen = next.open?.month !== undefined && next.open.year === undefined;
  return isOpen ? datedMember(r, next, left - 1) : next;
};

/** A month or day whose year stands at another of the list: `March and April 2020`, `1 May, 2 June and 3 July 2018`. */
export const withListedYear = (r: Reader, point: Point): Point => {
  const { open } = point;
  if (open?.month === undefined || open.year !== undefined) return point;
  const dated = datedMember(r, point, MOST_LISTED);
  if (!dated) return point;
  const resolve = (context: Context): Reading => {
    const reading = dated.resolve(context);
    if (reading.basis !== 'absolute' || !reading.range) return point.resolve(context);
    return resolveParts(
      { ...open, year: dateOf(reading.range.first).year },
      context,
      r.surface(point.end - 1),
    );
  };
  return { ...point, resolve };
};
