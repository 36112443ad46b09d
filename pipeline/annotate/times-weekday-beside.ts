import { wordSet } from '../core/vocabulary.ts';
import { calendarDate } from './times-dates.ts';
import { holidayPoint } from './times-holidays.ts';
import { dayRange, type Range, weekdayAfter, weekdayBefore } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { fromText, mapReading, unresolved } from './times-shifts.ts';
import type { Point } from './times-types.ts';
import { W } from './times-words.ts';

interface Day {
  readonly i: number;
  readonly end: number;
  readonly weekday: number;
}

const THAT = wordSet('that then');
/** So many characters back lies the day that `the Saturday after that` follows. */
const REACH = 200;

/** The first such weekday after a day, or the last before it. */
const move = (day: number, weekday: number, sign: number): Range =>
  dayRange(sign > 0 ? weekdayAfter(day + 1, weekday) : weekdayBefore(day - 1, weekday));

const GOES_ON = wordSet('and or but is are was were will would works suits at in ,');
/** Whether nothing that is counted from follows: `it was read out the Friday before`, `the Friday before is fine`. */
export const isElliptic = (r: Reader, i: number): boolean => !r.isWord(i) || GOES_ON.has(r.word(i));

/** `the Saturday after that`, `the Friday before`: counted from the day named before. */
const besideThat = (
  r: Reader,
  { i, end, weekday }: Day,
  { sign, width }: { sign: number; width: number },
): Point => ({
  end: end + width,
  rule: 'weekday-beside',
  grain: 'day',
  confidence: 0.8,
  resolve: ({ lastDay }) => {
    const isNear = lastDay && r.tokens.start[i] - lastDay.span.end <= REACH;
    const told = isNear ? fromText(lastDay, (day) => move(day, weekday, sign)) : undefined;
    return told ?? unresolved(`XXXX-WXX-${weekday}`);
  },
});

/** `the Saturday before Christmas`, `the Monday after 4 May`, `the Saturday after that`, `the Friday before`; undefined beside what has no day. */
export const weekdayBeside = (r: Reader, day: Day): Point | undefined => {
  const sign = r.is(day.end, W.after) ? 1 : r.is(day.end, W.before) ? -1 : 0;
  if (sign === 0) return undefined;
  const at = day.end + 1;
  if (THAT.has(r.word(at)) && (!r.isWord(at + 1) || r.is(at + 1, W.and)))
    return besideThat(r, day, { sign, width: 2 });
  if (!r.is(day.i - 1, W.the)) return undefined;
  if (isElliptic(r, at) && !r.isNumber(at) && !r.isDash(at)) return besideThat(r, day, { sign, width: 1 });
  const feast = holidayPoint(r, at);
  const date = feast?.rule === 'holiday' ? feast : calendarDate(r, at);
  if (
    date?.grain !== 'day' ||
    (date.rule !== 'holiday' && r.isWord(date.end) && !r.isDash(date.end) && r.isCapital(date.end))
  )
    return undefined;
  return {
    end: date.end,
    rule: 'weekday-beside',
    grain: 'day',
    confidence: 0.9,
    resolve: (context) => mapReading(date.resolve(context), ({ first }) => move(first, day.weekday, sign)),
  };
};
