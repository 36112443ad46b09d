import { dateOf, dayNumber, mondayOf, mondayOfWeek, nthWeekday } from '../core/calendar.ts';
import {
  dayRange,
  type Grain,
  grainRange,
  joined,
  monthRange,
  type Range,
  spanRange,
  weekendRange,
  weekRange,
} from './times-ranges.ts';

const nthDays = (whole: Range, nth: number): Range | undefined => {
  const day = nth < 0 ? whole.last + nth + 1 : whole.first + nth - 1;
  return day >= whole.first && day <= whole.last ? dayRange(day) : undefined;
};

const nthWeek = (whole: Range, nth: number): Range | undefined => {
  if (whole.grain === 'year') {
    const { year } = dateOf(whole.first + 3);
    return nth < 0
      ? weekRange(mondayOf(dayNumber(year, 12, 28)) + (nth + 1) * 7)
      : weekRange(mondayOfWeek(year, nth));
  }
  const first = mondayOf(whole.first + 3);
  const last = mondayOf(whole.last - 3);
  return weekRange(nth < 0 ? last + (nth + 1) * 7 : first + (nth - 1) * 7);
};

const nthWeekend = (whole: Range, nth: number): Range | undefined => {
  const { year, month } = dateOf(whole.first);
  const saturday = nthWeekday(year, month, { weekday: 6, nth });
  return saturday === undefined || whole.grain !== 'month' ? undefined : weekendRange(saturday);
};

const nthMonth = (whole: Range, nth: number): Range | undefined => {
  const at = dateOf(nth < 0 ? whole.last : whole.first);
  const index = at.year * 12 + at.month - 1 + (nth < 0 ? nth + 1 : nth - 1);
  return monthRange(Math.floor(index / 12), (index % 12) + 1);
};

/** The n-th (−1 last) day, week, weekend, month or weekday of a range. */
export const nthOf = (whole: Range, nth: number, what: Grain | { weekday: number }): Range | undefined => {
  if (typeof what === 'object') {
    const { year, month } = dateOf(whole.first);
    if (whole.grain !== 'month') return undefined;
    const day = nthWeekday(year, month, { weekday: what.weekday, nth });
    return day === undefined ? undefined : dayRange(day);
  }
  if (what === 'day') return nthDays(whole, nth);
  if (what === 'week') return nthWeek(whole, nth);
  if (what === 'weekend') return nthWeekend(whole, nth);
  if (what === 'month') return nthMonth(whole, nth);
  if (what === 'quarter')
    return grainRange('quarter', nth < 0 ? whole.last : whole.first, nth < 0 ? nth + 1 : nth - 1);
  if (what === 'year' || what === 'decade')
    return grainRange(what, nth < 0 ? whole.last : whole.first, nth < 0 ? nth + 1 : nth - 1);
  return undefined;
};

/** `the first 2 weeks`, `the last four months` of a range. */
export const severalOf = (
  whole: Range,
  at: { nth: number; count: number },
  what: Grain,
): Range | undefined => {
  const one = nthOf(whole, at.nth, what);
  const other = nthOf(whole, at.nth < 0 ? at.nth - at.count + 1 : at.nth + at.count - 1, what);
  if (!one || !other) return undefined;
  const [first, last] = at.nth < 0 ? [other, one] : [one, other];
  return what === 'month' || what === 'quarter' || what === 'year'
    ? joined(first, last)
    : spanRange(first.first, last.last);
};
