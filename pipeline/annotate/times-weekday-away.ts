import { readLength } from './times-durations.ts';
import { awayPoint } from './times-lengths.ts';
import { stepsOf } from './times-steps.ts';
import { dayRange, weekdayAfter, weekdayInWeek } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { weekdayAt } from './times-weekdays.ts';
import type { Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

/**
 * `Monday two weeks from now`, `Thursday, two years ago`: weeks lead to that weekday of the week that
 * is reached, months and years to the first such weekday on or after the day that is reached.
 */
export const weekdayAway = (r: Reader, i: number): Point | undefined => {
  const weekday = weekdayAt(r, i);
  if (weekday === undefined) return undefined;
  const length = readLength(r, r.is(i + 1, W.comma) ? i + 2 : i + 1);
  const away = length && awayPoint(r, length);
  const unit = length && stepsOf(length)?.at(-1)?.iso;
  if (!away || !unit || unit === 'D') return undefined;
  const resolve = (reading: Reading): Reading => {
    const day = reading.exact?.day;
    if (day === undefined) return { basis: 'unresolved', timex: 'XXXX-XX-XX' };
    const found = unit === 'W' ? weekdayInWeek(day, weekday, 0) : weekdayAfter(day, weekday);
    return { range: dayRange(found), basis: reading.basis, anchorDay: reading.anchorDay };
  };
  return {
    end: away.end,
    rule: 'weekday-away',
    grain: 'day',
    confidence: 0.85,
    resolve: (context) => resolve(away.resolve(context)),
  };
};
