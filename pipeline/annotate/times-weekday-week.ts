import { wordId, wordSet } from '../core/vocabulary.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { dayRange, weekdayAfter, weekdayBefore } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { unresolved } from './times-shifts.ts';
import type { Point } from './times-types.ts';
import { W } from './times-words.ts';

interface Day {
  readonly i: number;
  readonly end: number;
  readonly weekday: number;
}

const FORTNIGHT = wordId('fortnight');
const [GONE, COMING, TO, AGO] = ['gone last', 'coming next', 'to by', 'ago'].map(wordSet);
const DETERMINED = wordSet('the a an every each this that last next first same previous following of');

/** Whether what follows is no noun that goes on: `back Monday week, then`, not `the Monday week night`. */
const stands = (r: Reader, end: number): boolean => {
  if (!r.isWord(end)) return !(r.isDash(end) && r.glued(end)) && !(r.isNumber(end) && r.digits(end, 2) > 12);
  return r.glued(end) || (FUNCTION_WORDS.has(r.word(end)) && !TO.has(r.word(end)) && !AGO.has(r.word(end)));
};

const counted = (end: number, { weekday }: Day, make: (anchor: number) => number): Point => ({
  end,
  rule: 'weekday-of-week',
  grain: 'day',
  confidence: 0.85,
  resolve: ({ anchor }) =>
    anchor
      ? { range: dayRange(make(anchor.day)), basis: 'publication', anchorDay: anchor.day }
      : unresolved(`XXXX-WXX-${weekday}`),
});

/** `on Monday week`, `back Thursday fortnight`: one or two weeks after the next such day; `Friday last`, `Thursday next`: the one before or after. */
export const weekdayWeek = (r: Reader, day: Day): Point | undefined => {
  const { end, weekday } = day;
  if (!r.isWord(end) || r.isCapital(end) || DETERMINED.has(r.word(day.i - 1)) || !stands(r, end + 1))
    return undefined;
  const days = r.is(end, W.week) ? 7 : r.is(end, FORTNIGHT) ? 14 : 0;
  if (days > 0) return counted(end + 1, day, (anchor) => weekdayAfter(anchor + 1, weekday) + days);
  if (GONE.has(r.word(end))) return counted(end + 1, day, (anchor) => weekdayBefore(anchor - 1, weekday));
  if (COMING.has(r.word(end))) return counted(end + 1, day, (anchor) => weekdayAfter(anchor + 1, weekday));
  return undefined;
};
