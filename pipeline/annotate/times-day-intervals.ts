import { dateOf, dayNumber, isDate } from '../core/calendar.ts';
import { type Interval, joinAfter, leadBefore, settleRange, skip, surfaceOf } from './times-intervals.ts';
import { dayRange, joined, type Range, spanRange } from './times-ranges.ts';
import { type Reader, readOrdinal } from './times-reader.ts';
import { readPoint, wholeAt } from './times-sections.ts';
import type { Context, Reading } from './times-types.ts';
import { W } from './times-words.ts';

/** `from 3 to 5 March`, `20–22 October 2019`, `between the ninth and seventeenth of April`. */
export const openInterval = (r: Reader, i: number): Interval | undefined => {
  const ordinal = readOrdinal(r, i);
  const day = ordinal?.value ?? r.digits(i, 2);
  if (day < 1 || day > 31) return undefined;
  const lead = leadBefore(r, i);
  const join = joinAfter(r, ordinal?.end ?? i + 1, lead.between);
  if (join < 0) return undefined;
  const within = daysWithin(r, { from: lead.at >= 0 ? lead.at : i, first: day, join });
  if (within) return within;
  const b = readPoint(r, skip(r, join));
  if (
    b?.grain !== 'day' ||
    (b.open?.day === undefined && !/day-month/.test(b.rule)) ||
    !/day-month/.test(b.rule)
  )
    return undefined;
  const from = lead.at >= 0 ? lead.at : i;
  const resolve = (context: Context): Reading => {
    const end = b.resolve(context);
    if (!end.range) return openEnds(end, day);
    const { year, month } = dateOf(end.range.first);
    if (!isDate(year, month, day))
      return {
        basis: 'unresolved',
        problem: {
          code: 'DATE_IMPOSSIBLE',
          message: `"${surfaceOf(r, i, b.end)}" is not a date of the calendar`,
        },
      };
    return settleRange({ ...end, range: dayRange(dayNumber(year, month, day)) }, end, surfaceOf(r, i, b.end));
  };
  return { from, end: b.end, rule: 'days', confidence: 0.95, resolve };
};

/** `from 4 to 23 in next month`, `4–23 of this month`: day numbers of a month that is named after them. */
const daysWithin = (r: Reader, at: { from: number; first: number; join: number }): Interval | undefined => {
  const begin = skip(r, at.join);
  const ordinal = readOrdinal(r, begin);
  const last = ordinal?.value ?? r.digits(begin, 2);
  const end = ordinal?.end ?? begin + 1;
  const led = r.is(at.from, W.from) || r.is(at.from, W.between);
  if (last <= at.first || last > 31 || !(r.is(end, W.of) || (led && r.is(end, W.in)))) return undefined;
  const month = wholeAt(r, r.is(end + 1, W.the) ? end + 2 : end + 1);
  if (month?.grain !== 'month' || (month.open && !ordinal && !r.is(end, W.of))) return undefined;
  const days = (range: Range): Range[] =>
    last <= range.last - range.first + 1
      ? [spanRange(range.first + at.first - 1, range.first + last - 1)]
      : [];
  return {
    from: at.from,
    end: month.end,
    rule: 'days',
    confidence: 0.85,
    resolve: (context) => {
      const { range, candidates, ...rest } = month.resolve(context);
      const [inside] = range ? days(range) : [];
      return { ...rest, timex: undefined, range: inside, candidates: candidates?.flatMap(days) };
    },
  };
};

/** Both readings of an end that stays open, each with its beginning. */
const openEnds = (end: Reading, day: number): Reading => {
  const candidates = (end.candidates ?? []).flatMap((last) => {
    const { year, month } = dateOf(last.first);
    return isDate(year, month, day) && last.grain === 'day'
      ? [joined(dayRange(dayNumber(year, month, day)), last)]
      : [];
  });
  return { ...end, candidates, timex: undefined };
};
