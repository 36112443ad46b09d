import { dateOf } from '../core/calendar.ts';
import type { Length } from './times-durations.ts';
import { dayRange, monthRange, type Range, weekendRange, weekRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { deicticPoint, shiftedPoint } from './times-relative.ts';
import { mapReading } from './times-shifts.ts';
import { type Step, stepFrom, stepsOf } from './times-steps.ts';
import type { Point } from './times-types.ts';
import { W } from './times-words.ts';

/** The same week, weekend, month or day of the year so far back. */
const back = ({ first, grain }: Range, steps: readonly Step[]): Range | undefined => {
  const day = stepFrom(first, steps, -1);
  if (grain === 'week') return weekRange(day);
  if (grain === 'weekend') return weekendRange(day);
  if (grain === 'month') return monthRange(dateOf(day).year, dateOf(day).month);
  return grain === 'day' ? dayRange(day) : undefined;
};

/** `ten years ago this week`, `a year ago this Saturday`, `a year ago tomorrow`: that of the year which is reached; not of so many weeks ago. */
export const agoThis = (r: Reader, length: Length): Point | undefined => {
  const at = length.end + 1;
  const isDay = r.is(at, W.tomorrow) || r.is(at, W.yesterday);
  if (!r.is(length.end, W.ago) || !(r.is(at, W.this) || isDay)) return undefined;
  const steps = stepsOf(length);
  const point = steps?.every(({ iso }) => iso === 'Y')
    ? (isDay ? deicticPoint : shiftedPoint)(r, at)
    : undefined;
  if (!point || point.part || !GRAINS.has(point.grain)) return undefined;
  return {
    end: point.end,
    rule: 'ago-this',
    grain: point.grain,
    confidence: 0.9,
    resolve: (context) => mapReading(point.resolve(context), (range) => back(range, steps!)),
  };
};
const GRAINS = new Set(['week', 'weekend', 'month', 'day']);
