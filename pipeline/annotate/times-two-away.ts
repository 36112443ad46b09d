import { FUNCTION_WORDS } from './times-neighbours.ts';
import { anchored, grainOfUnit, shiftedWeekday } from './times-relative.ts';
import { dayRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { mapReading, surfaceOf, unresolved } from './times-shifts.ts';
import type { Point } from './times-types.ts';
import { dayParts, W } from './times-words.ts';
import { weekdayAt } from './times-weekdays.ts';

/** −1 for `before last`, 1 for `after next` at token `i`, 0 for others: `the year before last season` counts seasons. */
const secondAt = (r: Reader, i: number): number => {
  if (r.isWord(i + 2) && !FUNCTION_WORDS.has(r.word(i + 2))) return 0;
  if (r.is(i, W.before) && r.is(i + 1, W.last)) return -1;
  return r.is(i, W.after) && r.is(i + 1, W.next) ? 1 : 0;
};

/** `the week before last`, `the Saturday before last`, `the night before last`, `the month after next`. */
export const twoAway = (r: Reader, i: number): Point | undefined => {
  const sign = r.is(i - 1, W.the) ? secondAt(r, i + 1) : 0;
  if (sign === 0) return undefined;
  const end = i + 3;
  const found = { end, rule: 'two-away', confidence: 0.9 };
  const weekday = weekdayAt(r, i);
  if (weekday !== undefined)
    return {
      ...found,
      grain: 'day',
      resolve: (context) =>
        mapReading(
          shiftedWeekday(
            weekday,
            { by: sign, near: false, inText: false, end },
            context,
            surfaceOf(r, i, end),
          ),
          ({ first }) => dayRange(first + 7 * sign),
        ),
    };
  const part = dayParts.get(r.word(i));
  const grain = part ? 'day' : grainOfUnit(r, i);
  if (!grain || (grain === 'day' && !part)) return undefined;
  return {
    ...found,
    grain,
    part,
    resolve: (context) => (context.anchor ? anchored(grain, 2 * sign, context) : unresolved()),
  };
};
