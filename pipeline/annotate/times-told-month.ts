import { dateOf, padded } from '../core/calendar.ts';
import { monthRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { unresolved } from './times-shifts.ts';
import type { Point } from './times-types.ts';
import { W } from './times-words.ts';

/** `in 1940 … that November`: of the year that is told of; `the lowest for an October in 33 years`: of no year. */
export const toldMonth = (r: Reader, i: number, found: Point): Point => {
  const month = found.open?.month;
  if (month === undefined) return found;
  const timex = `XXXX-${padded(month)}`;
  if (!r.is(i - 1, W.that))
    return r.isWord(found.end) && !r.is(found.end, W.in)
      ? found
      : { ...found, open: undefined, resolve: () => unresolved(timex) };
  return {
    ...found,
    open: undefined,
    resolve: ({ lastRange, lastDay }) => {
      const told = lastRange ?? lastDay;
      if (!told) return unresolved(timex);
      const { year } = dateOf(told.range.first);
      const same = monthRange(year, month);
      const range = same.last < told.range.first ? monthRange(year + 1, month) : same;
      return { range, basis: 'text', anchorSpan: told.span, anchorDay: told.range.first };
    },
  };
};
