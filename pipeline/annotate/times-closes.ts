import { dateOf } from '../core/calendar.ts';
import { wordId } from '../core/vocabulary.ts';
import { ambiguous } from './times-calendar.ts';
import { type Grain, halfRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { anchored, grainOfUnit, UNKNOWN } from './times-relative.ts';
import { surfaceOf, unresolved } from './times-shifts.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

const CLOSES = new Map<number, Grain>([
  [W.eoy, 'year'],
  [W.eom, 'month'],
  [W.eow, 'week'],
]);

/** The second half of the year, the month or the week of publication. */
const closing = (grain: Grain, context: Context): Reading => {
  const anchorDay = context.anchor!.day;
  if (grain !== 'year') return anchored(grain, 0, context);
  return { range: halfRange(dateOf(anchorDay).year, 2), basis: 'publication', anchorDay };
};

/** `by EOY`, `EOM`: the end of the year or month of publication. */
export const closePoint = (r: Reader, i: number): Point | undefined => {
  const grain = CLOSES.get(r.word(i));
  if (!grain || !r.isCapital(i)) return undefined;
  return {
    end: i + 1,
    rule: 'close',
    grain: grain === 'year' ? 'half' : grain,
    section: grain === 'year' ? undefined : 'end',
    confidence: 0.8,
    resolve: (context) => (context.anchor ? closing(grain, context) : unresolved(UNKNOWN[grain])),
  };
};

const END = wordId('end');
/** `year's end`, `year-end` at token `i`: the token after it; −1 for others. */
const ownEnd = (r: Reader, i: number): number => {
  const joined = r.is(i + 1, W.tickS) || (r.isDash(i + 1) && r.glued(i + 1) && r.glued(i + 2));
  return joined && r.is(i + 2, END) && !r.is(i + 3, W.of) ? i + 3 : -1;
};

const ENDED = new Set([W.at, W.by, W.before, W.until, W.till, W.from, wordId('since')]);
const CLOSED: ReadonlySet<Grain> = new Set<Grain>(['year', 'month']);

/** So many days ago lies at most the end that something was said to come by. */
const SAID_DAYS = 45;
/** That of the running year or month for what is to come; else it may be the last one as well, and stays open. */
const endOf = (grain: Grain, context: Context, surface: string): Reading => {
  if (!context.anchor) return unresolved(UNKNOWN[grain]);
  if (context.tense === 'future') return anchored(grain, 0, context);
  const gone = anchored(grain, -1, context);
  // `said it would top 2 million by year-end`, told in March
  if (context.tense === 'later' && context.anchor.day - gone.range!.last > SAID_DAYS)
    return anchored(grain, 0, context);
  const running = anchored(grain, 0, context);
  // `Reports by year-end`
  if (context.deadline && context.tense === 'none') return running;
  return ambiguous([gone.range!, running.range!], { anchorDay: context.anchor.day, surface });
};

/** `by year's end`, `at year-end`: the end of the year or month that runs at publication, or of the last. */
export const endPoint = (r: Reader, i: number): Point | undefined => {
  const grain = grainOfUnit(r, i);
  const end = grain && CLOSED.has(grain) ? ownEnd(r, i) : -1;
  const before = r.is(i - 1, W.the) ? r.word(i - 2) : r.word(i - 1);
  if (end < 0 || !ENDED.has(before) || (r.isWord(end) && r.glued(end)) || r.isNumber(end)) return undefined;
  return {
    end,
    rule: 'close',
    grain: grain!,
    section: 'end',
    confidence: 0.8,
    resolve: (context) => endOf(grain!, context, surfaceOf(r, i, end)),
  };
};
