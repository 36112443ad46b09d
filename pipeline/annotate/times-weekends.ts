import { weekdayOf } from '../core/calendar.ts';
import { wordSet } from '../core/vocabulary.ts';
import { ambiguous } from './times-calendar.ts';
import { grainRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { fromText, unresolved } from './times-shifts.ts';
import { isElliptic } from './times-weekday-beside.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

const LIMITS = wordSet('by until till before');
const LONG_WEEKENDS = wordSet('bank holiday holiday festive long');
/** `over the weekend`: the last one or the coming one, by the tense. */
export const theWeekend = (r: Reader, i: number): Point | undefined => {
  // `over the bank holiday weekend`
  let the = i - 1;
  while (the > i - 4 && LONG_WEEKENDS.has(r.word(the))) the -= 1;
  // `a spell of the bank holiday weekend`
  const isPart = r.is(the - 1, W.of) && the === i - 1;
  const sign = r.is(i + 1, W.before) ? -1 : r.is(i + 1, W.after) ? 1 : 0;
  if (sign !== 0 && r.is(the, W.the) && isElliptic(r, i + 2)) return weekendBeside(i + 2, sign);
  if (!r.is(the, W.the) || isPart || r.is(i + 1, W.of) || (r.isWord(i + 1) && r.glued(i + 1)))
    return undefined;
  const isBy = LIMITS.has(r.word(the - 1));
  const resolve = (context: Context): Reading => resolveWeekend(context, isBy);
  return { end: i + 1, rule: 'the-weekend', grain: 'weekend', confidence: 0.85, resolve };
};

const SUNDAY = 7;
/** `the weekend after`, `the weekend before`: counted from the day or the weekend named before. */
const weekendBeside = (end: number, sign: number): Point => ({
  end,
  rule: 'weekend-beside',
  grain: 'weekend',
  confidence: 0.8,
  resolve: ({ lastRange, lastDay }) => {
    const told =
      lastRange?.range.grain === 'weekend' || lastRange?.range.grain === 'week' ? lastRange : lastDay;
    // of a weekday the weekend after is that of its week
    const isWhole = told?.range.grain !== 'day' || weekdayOf(told.range.first) >= SUNDAY - 1;
    const by = sign < 0 ? -1 : isWhole ? 1 : 0;
    return fromText(told, (day) => grainRange('weekend', day, by)) ?? unresolved('XXXX-WXX-WE');
  },
});

const resolveWeekend = (context: Context, isBy: boolean): Reading => {
  if (!context.anchor) return unresolved('XXXX-WXX-WE');
  const anchorDay = context.anchor.day;
  const coming = grainRange('weekend', anchorDay, 0);
  const done = (range: typeof coming): Reading => ({ range, basis: 'publication', anchorDay });
  if (coming.first <= anchorDay || context.tense === 'future' || (isBy && context.tense !== 'past'))
    return done(coming);
  const gone = grainRange('weekend', anchorDay, -1);
  return context.tense === 'past'
    ? done(gone)
    : ambiguous([gone, coming], { anchorDay, surface: 'the weekend' });
};
