import { dateOf, dayNumber, isDate } from '../core/calendar.ts';
import { type Parts, resolveParts, yearsAway } from './times-calendar.ts';
import { dayRange, type Range } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { fromText, readShift, type Shift, shiftedYear, unresolved } from './times-shifts.ts';
import type { Context, Mentioned, Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

/** So many characters back a time may lie that `the following spring` is counted from. */
const REACH = 300;

/** The time named last, where it lies near enough before the token at `start`. */
const toldBefore = ({ lastRange, lastDay }: Context, start: number): Mentioned | undefined => {
  const told = lastRange ?? lastDay;
  return told && start - told.span.end <= REACH ? told : undefined;
};

/** `of the following year`, `of that year`, `the same year`, after a day: how many years from the time told of. */
const toldYear = (r: Reader, i: number): { end: number; by: number } | undefined => {
  let at = r.is(i, W.of) || r.is(i, W.comma) ? i + 1 : i;
  if (r.is(at, W.the)) at += 1;
  const shift = readShift(r, at);
  const isTold = shift && (shift.inText || (shift.by === 1 && r.is(at, W.next) && r.is(at - 1, W.the)));
  return isTold && r.is(shift.end, W.year) ? { end: shift.end + 1, by: shift.by } : undefined;
};

/** `19 May of the following year`: the day in the year of the time told of, or in one after it. */
const inToldYear = (
  parts: Parts,
  context: Context,
  at: { by: number; start: number; surface: string },
): Reading => {
  const told = toldBefore(context, at.start);
  if (!told) return unresolved();
  const year = dateOf(told.range.first).year + at.by;
  const reading = resolveParts({ ...parts, year }, context, at.surface);
  return reading.range ? (fromText(told, () => reading.range!) ?? reading) : reading;
};

interface Dated {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
}

/** `December 22, last year`, `19 May of the following year`: a day whose year other words tell. */
export const otherYear = (
  r: Reader,
  parts: Parts,
  found: Dated,
): Pick<Point, 'end' | 'rule' | 'open' | 'resolve'> | undefined => {
  if (parts.day === undefined) return undefined;
  const { text, start, end } = r.tokens;
  const shifted = shiftedYear(r, found.end);
  const told = shifted ? undefined : toldYear(r, found.end);
  const year = shifted ?? told;
  if (!year) return undefined;
  const surface = text.slice(start[found.from], end[year.end - 1]);
  return {
    end: year.end,
    rule: `${found.rule}-in-year`,
    open: undefined,
    resolve: (context) =>
      told
        ? inToldYear(parts, context, { by: told.by, start: start[found.from], surface })
        : yearsAway(parts, year.by, context, surface),
  };
};

/** Whether a word that shifts counts from the time told of: `that autumn`, `the following spring`, in the past `the next spring`. */
const isTold = (r: Reader, i: number, shift: Shift, { tense }: Context): boolean =>
  shift.inText || (shift.by !== 0 && r.is(i - 1, W.the) && !r.is(i, W.last) && tense === 'past');

/** `In 1666 … the following spring`: the season of the time told of, or the one after or before it; undefined without such a time. */
export const toldSeason = (
  r: Reader,
  at: { i: number; shift: Shift },
  make: (year: number) => Range,
  context: Context,
): Reading | undefined => {
  const { i, shift } = at;
  if (!isTold(r, i, shift, context)) return undefined;
  const told = toldBefore(context, r.tokens.start[i]);
  if (!told) return undefined;
  const { first, last, grain } = told.range;
  if (grain === 'decade' || grain === 'century' || grain === 'span') return undefined;
  const { year } = dateOf(first);
  const seasons = [year - 1, year, year + 1, year + 2].map(make);
  const range =
    shift.by === 0
      ? make(year)
      : shift.by > 0
        ? seasons.find((season) => season.first > last)
        : seasons.findLast((season) => season.last < first);
  return range && fromText(told, () => range);
};

/** So many characters back lies the date in whose month `the 5th` is. */
const DAY_REACH = 200;
const MONTHS_A_YEAR = 12;
/** `took hold on 2 September 1666. By the evening of the 5th`: the first such day after the one told of, or that of the month told of. */
export const toldDay = (day: number, context: Context, start: number): Reading | undefined => {
  const { lastRange, anchor } = context;
  if (!lastRange || lastRange.relative || start - lastRange.span.end > DAY_REACH) return undefined;
  const { grain, first } = lastRange.range;
  if (grain !== 'day' && grain !== 'month') return undefined;
  const { year, month, day: from } = dateOf(first);
  const index = year * MONTHS_A_YEAR + month - 1 + (grain === 'day' && day <= from ? 1 : 0);
  const [y, m] = [Math.floor(index / MONTHS_A_YEAR), (index % MONTHS_A_YEAR) + 1];
  if (!isDate(y, m, day)) return undefined;
  const found = dayNumber(y, m, day);
  if (anchor && found > anchor.day && context.tense === 'past') return undefined;
  return fromText(lastRange, () => dayRange(found));
};
