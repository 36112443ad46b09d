import { wordId } from '../core/vocabulary.ts';
import { ambiguous } from './times-calendar.ts';
import { isWeekdayWord, weekdayDate } from './times-dates.ts';
import { weekdayBeside } from './times-weekday-beside.ts';
import { weekdayWeek } from './times-weekday-week.ts';
import { followingWeekday } from './times-weekday-following.ts';
import { isNamedAfterDay } from './times-weekday-names.ts';
import { dayRange, weekdayAfter, weekdayBefore, weekdayInWeek } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { fromText, readShift, surfaceOf, unresolved } from './times-shifts.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { cardinals, dayParts, shifts, W, weekdays } from './times-words.ts';

/** Whether the words up to token `i` open a new sentence or stand before a day part, a time or a date. */
const shakyStands = (r: Reader, i: number): boolean => {
  const before = r.word(i - 1);
  const prepared = before === W.on || shifts.has(before) || before === W.until || before === W.by;
  return (
    r.isCapital(i) &&
    r.length(i) >= 3 &&
    (prepared ||
      isJoined(r, i, i + 1, i + 2) ||
      isJoined(r, i - 2, i - 1, i - 2) ||
      dayParts.has(r.word(i + 1)) ||
      isAtHour(r, i + 1) ||
      (r.isNumber(i + 1) && !r.is(i + 2, W.comma)))
  );
};

/** `Thurs at 5`, `Weds at noon`; not `Sat at 5 tables`. */
const isAtHour = (r: Reader, i: number): boolean => {
  if (!r.is(i, W.at)) return false;
  if (r.is(i + 1, W.noon)) return true;
  const isHour = r.isNumber(i + 1) || cardinals.has(r.word(i + 1));
  const after = r.word(i + 2);
  return (
    isHour && (!r.isWord(i + 2) || after === W.am || after === W.pm || (r.glued(i + 2) && r.is(i + 2, W.ish)))
  );
};

/** `Mon-Fri`: two of them with a dash between. */
const isJoined = (r: Reader, first: number, dash: number, other: number): boolean =>
  (r.is(dash, W.to) || (r.isDash(dash) && r.glued(dash) && r.glued(dash + 1))) &&
  first >= r.first &&
  r.isCapital(other) &&
  weekdays.has(r.word(other));

/** `the Mail on Sunday`, `Saturday Night Live`: newspapers and programmes. */
const isTitle = (r: Reader, i: number): boolean => {
  if (r.is(i - 1, W.on) && r.isCapital(i - 2) && PAPERS.has(r.surface(i - 2))) return true;
  return dayParts.has(r.word(i + 1)) && r.isCapital(i + 1) && r.isCapital(i + 2) && r.isWord(i + 2);
};
const PAPERS = new Set(['Mail', 'Sun', 'Independent', 'Star', 'Herald']);

/** A weekday that stands alone at token `i`; undefined for `Sun` the star. */
export const weekdayAt = (r: Reader, i: number): number | undefined => {
  const weekday = weekdays.get(r.word(i));
  if (weekday === undefined || !r.isWord(i) || isTitle(r, i) || isNamedAfterDay(r, i)) return undefined;
  if (isWeekdayWord(r, i)) return weekday;
  return shakyStands(r, i) ? weekday : undefined;
};

/** TIMEX of a weekday of no known week. */
export const weekdayTimex = (weekday: number): string => `XXXX-WXX-${weekday}`;

/** The weekday nearest the anchor on the side that the tense says; both when it says nothing. */
export const resolveWeekday = (weekday: number, context: Context, surface: string): Reading => {
  if (!context.anchor) return unresolved(weekdayTimex(weekday));
  const anchorDay = context.anchor.day;
  const before = weekdayBefore(anchorDay, weekday);
  const after = weekdayAfter(anchorDay, weekday);
  if (before === after || context.tense === 'past')
    return { range: dayRange(before), basis: 'publication', anchorDay };
  const ahead = aheadDay(weekday, context, anchorDay);
  if (ahead !== undefined) return { range: dayRange(ahead), basis: 'publication', anchorDay };
  return ambiguous([dayRange(before), dayRange(after)], { timex: weekdayTimex(weekday), anchorDay, surface });
};

/** So many days before publication something is said that is news. */
const NEWS_DAYS = 7;
const YEAR_DAYS = 366;
/**
 * The first such weekday after what was said, or will be: counted from the day of saying where the sentence
 * names it, else from publication. Undefined for what is told, and where a day named before leaves it open.
 */
const aheadDay = (weekday: number, context: Context, anchorDay: number): number | undefined => {
  const { tense } = context;
  if (tense !== 'future' && tense !== 'later') return undefined;
  const after = weekdayAfter(anchorDay, weekday);
  const said = context.saidDay;
  if (said !== undefined) return said === after - NEWS_DAYS ? undefined : weekdayAfter(said, weekday);
  if (tense === 'future') return after;
  const { lastDay, lastRange } = context;
  // `In 2021 he said it would open on Monday`
  if (lastRange && lastRange.range.last < anchorDay - YEAR_DAYS) return undefined;
  const told = lastDay?.range.first;
  // with no day named, what was said may be long over
  if (told === undefined || told > anchorDay || told < anchorDay - NEWS_DAYS) return undefined;
  return weekdayAfter(told, weekday) === after ? after : undefined;
};

/** `weekday` with whatever stands around it: a shift, a date, a week. */
export const weekdayPoint = (r: Reader, i: number): Point | undefined => {
  const dated = weekdayDate(r, i);
  if (dated) return dated;
  const weekday = weekdayAt(r, i);
  if (weekday === undefined) return undefined;
  const end = r.is(i + 1, W.stop) && r.length(i) <= 5 && r.glued(i + 1) && i + 2 < r.limit ? i + 2 : i + 1;
  const plain: Point = {
    end,
    rule: 'weekday',
    grain: 'day',
    confidence: 0.93,
    resolve: (context) =>
      anyWeekday(r, i, end) || isListedHours(r, i, end)
        ? unresolved(weekdayTimex(weekday))
        : (toldWeekday(r, { i, end, weekday }, context) ??
          followingWeekday(r, { i, end, weekday }, context) ??
          resolveWeekday(weekday, context, surfaceOf(r, i, end))),
  };
  const day = { i, end, weekday };
  return weekdayOfWeek(r, day) ?? weekdayWeek(r, day) ?? weekdayBeside(r, day) ?? plain;
};

/** Whether what follows a weekday leaves it a noun: not `a Monday meeting`, nor `the Monday before the vote`. */
const standsAlone = (r: Reader, end: number): boolean => {
  const at = dayParts.has(r.word(end)) ? end + 1 : end;
  if (r.isNumber(at) || r.is(at, W.before) || r.is(at, W.after) || r.is(at, W.of)) return false;
  return !r.isWord(at) || (FUNCTION_WORDS.has(r.word(at)) && !r.glued(at));
};

const ONE = wordId('one');
/** `30 families on a Tuesday`: some Tuesday; `the Monday after the vote`: of a week that only the vote dates. */
const anyWeekday = (r: Reader, i: number, end: number): boolean => {
  // `washed sixty cars one Sunday`
  if (r.is(i - 1, ONE)) return standsAlone(r, end);
  if (r.is(i - 1, W.a)) return r.is(i - 2, W.on) && standsAlone(r, end);
  return r.is(i - 1, W.the) && (r.is(end, W.before) || r.is(end, W.after)) && r.isWord(end + 1);
};

/** `Fri 9.30am-7pm, Sat 9am-12.30pm`: of every week, or of one that nobody names. */
const isListedHours = (r: Reader, i: number, end: number): boolean =>
  r.length(i) <= SHORT_FORM &&
  r.isNumber(end) &&
  (r.is(end + 1, W.am) || r.is(end + 1, W.pm)) &&
  r.isDash(end + 2);
const SHORT_FORM = 4;

/** `on 4 September and again on the Saturday`: the first one after the day named before. */
const toldWeekday = (
  r: Reader,
  at: { i: number; end: number; weekday: number },
  { lastDay, anchor }: Context,
): Reading | undefined => {
  if (!r.is(at.i - 1, W.the) || !lastDay || !standsAlone(r, at.end)) return undefined;
  const isNear = r.tokens.start[at.i] - lastDay.span.end < TOLD_REACH;
  if (!isNear || (anchor && lastDay.range.first === anchor.day)) return undefined;
  return fromText(lastDay, (day) => dayRange(weekdayAfter(day, at.weekday)));
};
/** So many characters back lies the day that `the Saturday` follows. */
const TOLD_REACH = 160;

/** `Tuesday of next week`, `Friday last week`, `Wednesday evening next week`. */
const weekdayOfWeek = (r: Reader, at: { i: number; end: number; weekday: number }): Point | undefined => {
  let next = at.end;
  const part = dayParts.get(r.word(next));
  if (part) next += 1;
  if (r.is(next, W.of) || r.is(next, W.comma)) next += 1;
  if (r.is(next, W.the)) next += 1;
  const shift = readShift(r, next);
  if (!shift || !r.is(shift.end, W.week)) return undefined;
  return inWeek({ end: shift.end + 1, weekday: at.weekday, weeks: shift.by, part, inText: shift.inText });
};

interface WeekPlace {
  readonly end: number;
  readonly weekday: number;
  readonly weeks: number;
  readonly part?: Point['part'];
  /** Counted from the day or week named before: `Monday of that week`. */
  readonly inText?: boolean;
}

export const inWeek = (at: WeekPlace): Point => ({
  end: at.end,
  rule: 'weekday-of-week',
  grain: 'day',
  part: at.part,
  confidence: 0.95,
  resolve: (context) => resolveInWeek(at, context),
});

const resolveInWeek = ({ weekday, weeks, inText }: WeekPlace, context: Context): Reading => {
  const { anchor, lastRange, lastDay } = context;
  const told = inText
    ? fromText(lastRange ?? lastDay, (day) => dayRange(weekdayInWeek(day, weekday, weeks)))
    : undefined;
  if (told || !anchor || (inText && weeks === 0)) return told ?? unresolved(weekdayTimex(weekday));
  return {
    range: dayRange(weekdayInWeek(anchor.day, weekday, weeks)),
    basis: 'publication',
    anchorDay: anchor.day,
  };
};
