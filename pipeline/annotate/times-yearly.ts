import { dateOf } from '../core/calendar.ts';
import { ambiguous, fullYear, tellable } from './times-calendar.ts';
import { fourDigits } from './times-dates.ts';
import type { Range } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { readShift, surfaceOf, unresolved } from './times-shifts.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

/** A year after a name: `2019`, `of 2019`, `, 2019`, `in 2019`, `of last year`. */
export const trailingYear = (
  r: Reader,
  i: number,
): { end: number; year?: number; shift?: number; short?: number } | undefined => {
  let at = i;
  if (r.is(at, W.of) || r.is(at, W.in) || r.is(at, W.comma)) at += 1;
  const year = fourDigits(r, at);
  if (year > 0) return { end: at + 1, year };
  // `the summer of '22`
  const short = r.is(at, W.tick) && r.glued(at + 1) && r.length(at + 1) === 2 ? r.digits(at + 1, 2) : -1;
  if (short >= 0 && !(r.glued(at + 2) && r.isWord(at + 2))) return { end: at + 2, short };
  if (r.is(at, W.the)) at += 1;
  const shift = readShift(r, at);
  if (shift && !shift.inText && r.is(shift.end, W.year)) return { end: shift.end + 1, shift: shift.by };
  return undefined;
};

/** So many days after it a feast without a year may still be the last one. */
const JUST_OVER = 30;
/** So many days after it began, a season that something has lasted since may be that of the year before. */
const FRESH = 30;
/** So many days before its end a quarter is told of as if it were over. */
const NEARLY_OVER = 14;

/**
 * Chooses among yearly recurring ranges by shift, nearness and tense; `placed` where words say that
 * something took place then: `was stabbed on New Year's Day`, `sales fell in the first half`.
 */
const recurring = (
  make: (year: number) => Range | undefined,
  shift: number | undefined,
  context: Context,
  surface: string,
  placed = false,
): Reading => {
  const anchorDay = context.anchor!.day;
  const { year } = dateOf(anchorDay);
  const found = [year - 2, year - 1, year, year + 1, year + 2]
    .map(make)
    .filter((range) => range !== undefined);
  // a leap day is not in every stretch of years
  const done = (range: Range | undefined): Reading =>
    range ? { range, basis: 'publication', anchorDay } : unresolved();
  const gone = (): Range => found.findLast((range) => range.last < anchorDay) ?? found[0];
  if (!found.length) return unresolved();
  if (shift === -1) return done(found.findLast((range) => range.last < anchorDay));
  if (shift === 1) return done(found.find((range) => range.first > anchorDay));
  const away = (range: Range): number =>
    anchorDay < range.first ? range.first - anchorDay : anchorDay > range.last ? anchorDay - range.last : 0;
  const sorted = found.toSorted((a, b) => away(a) - away(b) || a.first - b.first);
  const told = tellable(found, context);
  if (told) return done(told);
  // `sales fell in the first half`, told in March: of a business year or of the last
  const now = sorted[0];
  const isUnfinished =
    placed && now.grain !== 'day' && now.first <= anchorDay && now.last > anchorDay + NEARLY_OVER;
  if (isUnfinished && shift === undefined && context.tense === 'past')
    return ambiguous([gone(), now], { anchorDay, surface });
  const isTold = placed && context.tense === 'past' && sorted[0].first > anchorDay;
  // `two cuts by Christmas`, told in August
  const isDay = sorted[0].grain === 'day' && shift === undefined;
  const isDeadline = isDay && context.deadline === true && context.tense !== 'past';
  if (isDeadline) return done(found.find((range) => range.last >= anchorDay));
  // `the first-half profit of £2m compares with £3m`, told in November
  const isOpen = placed && sorted[0].grain !== 'day' && sorted[0].first > anchorDay && shift === undefined;
  if (isOpen && context.tense !== 'past' && context.tense !== 'future') {
    return ambiguous([gone(), sorted[0]], { anchorDay, surface });
  }
  // `since the summer`, told in its first weeks; `saw no cut before the autumn`, told in the summer
  const isFresh = context.begun === true && now.first <= anchorDay && now.first > anchorDay - FRESH;
  const isBefore = context.before === true && now.first > anchorDay && now.grain === 'season';
  if (shift === undefined && context.tense === 'past' && now.grain === 'season' && (isFresh || isBefore))
    return ambiguous([gone(), now], { anchorDay, surface });
  // `could be shut before Easter`, told in June
  const next = found.find((range) => range.last >= anchorDay);
  const isAhead = isDay && context.before === true && context.tense === 'present';
  if (isAhead && next && sorted[0].last < anchorDay - JUST_OVER) return done(next);
  const isLongOver = sorted[0].last < anchorDay - (isDay ? JUST_OVER : 0);
  if (shift === undefined && next && isLongOver && context.awaited) return done(next);
  // `said it would be down by spring`, told in June
  if (shift === undefined && next && context.tense === 'later' && context.deadline && now.last < anchorDay)
    return ambiguous([now, next], { anchorDay, surface });
  // `the first drop since spring`, told in January
  if (context.begun === true && now.first > anchorDay && shift === undefined)
    return done(found.findLast((range) => range.first <= anchorDay));
  if (away(sorted[0]) <= 60 && (shift === 0 || !isTold)) return done(sorted[0]);
  // `starts this autumn`, told in March: of the same year
  if (shift === 0) return done(make(year) ?? sorted[0]);
  if (context.tense === 'past') return done(found.findLast((range) => range.first <= anchorDay));
  if (context.tense === 'future') return done(found.find((range) => range.last >= anchorDay));
  return away(sorted[0]) <= 130 ? done(sorted[0]) : ambiguous(sorted.slice(0, 2), { anchorDay, surface });
};

export interface Named {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly grain: Point['grain'];
  readonly confidence: number;
  readonly shift?: number;
}

const NEXT_REACH = 100;
/** `switched on in mid-October and off again at Easter`: the first such day after what is to come in the same sentence. */
const afterNamed = (
  r: Reader,
  { from, shift }: Named,
  make: (year: number) => Range | undefined,
  { anchor, lastRange, tense }: Context,
): Reading | undefined => {
  const { start } = r.tokens;
  if (!lastRange || !anchor || shift !== undefined || lastRange.range.first <= anchor.day) return undefined;
  const gap = start[from] - lastRange.span.end;
  if (gap < 0 || gap > NEXT_REACH || lastRange.span.start < start[r.first]) return undefined;
  if (tense === 'past' || tense === 'later' || lastRange.range.grain === 'year') return undefined;
  const { year } = dateOf(lastRange.range.last);
  const range = [year, year + 1].map(make).find((one) => one && one.first > lastRange.range.last);
  const isNear = range && range.first - lastRange.range.last < YEAR_DAYS;
  return isNear
    ? { range, basis: 'text', anchorSpan: lastRange.span, anchorDay: lastRange.range.first }
    : undefined;
};
const YEAR_DAYS = 300;

/** A point that comes every year, with the year written after it or chosen. */
export const yearly = (r: Reader, named: Named, make: (year: number) => Range | undefined): Point => {
  const year = trailingYear(r, named.end);
  const end = year?.end ?? named.end;
  return {
    end,
    rule: named.rule,
    grain: named.grain,
    confidence: named.confidence,
    resolve: (context) => {
      const surface = surfaceOf(r, named.from, end);
      const written = year?.short === undefined ? year?.year : fullYear(year.short, context);
      if (written !== undefined) {
        const range = make(written);
        return range ? { range, basis: 'absolute' } : unresolved();
      }
      if (!context.anchor) return unresolved();
      if (year?.shift !== undefined) {
        const range = make(dateOf(context.anchor.day).year + year.shift);
        return range ? { range, basis: 'publication', anchorDay: context.anchor.day } : unresolved();
      }
      const next = named.rule === 'holiday' ? afterNamed(r, named, make, context) : undefined;
      if (next) return next;
      const placed = named.grain === 'quarter' || named.grain === 'half' || r.is(named.from - 1, W.on);
      return recurring(make, named.shift, context, surface, placed);
    },
  };
};
