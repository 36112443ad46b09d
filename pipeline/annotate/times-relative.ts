import { dateOf } from '../core/calendar.ts';
import { wordId } from '../core/vocabulary.ts';
import { isOfRecord } from './times-neighbours.ts';
import { fromText, PREVIOUS, readShift, type Shift, surfaceOf, unresolved } from './times-shifts.ts';
import { theWeekend } from './times-weekends.ts';
import { yearEarlierEnd } from './times-year-earlier.ts';
import { inWeek, resolveWeekday, weekdayAt, weekdayTimex } from './times-weekdays.ts';
import { ambiguous, resolveParts } from './times-calendar.ts';
import { calendarDate, fourDigits, isWeekdayWord, weekdayDate } from './times-dates.ts';
import {
  dayRange,
  type Grain,
  grainRange,
  weekdayAfter,
  weekdayBefore,
  weekdayInWeek,
} from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import type { Context, Mentioned, Point, Reading } from './times-types.ts';
import { dayParts, mealParts, units, W, weekdays } from './times-words.ts';

/** `last Friday`, `next Monday`, `this coming Sunday`. In the anchor's own week, last and next stay ambiguous. */
export const shiftedWeekday = (weekday: number, shift: Shift, context: Context, surface: string): Reading => {
  if (!context.anchor) return unresolved(weekdayTimex(weekday));
  const anchorDay = context.anchor.day;
  const found = (day: number): Reading => ({ range: dayRange(day), basis: 'publication', anchorDay });
  if (shift.near)
    return found(shift.by < 0 ? weekdayBefore(anchorDay - 1, weekday) : weekdayAfter(anchorDay + 1, weekday));
  if (shift.by === 0) return found(thisWeekday(weekdayInWeek(anchorDay, weekday, 0), context));
  const far = weekdayInWeek(anchorDay, weekday, shift.by);
  const near = shift.by < 0 ? weekdayBefore(anchorDay - 1, weekday) : weekdayAfter(anchorDay + 1, weekday);
  if (far === near || Math.abs(anchorDay - near) > 3) return found(shift.by < 0 ? Math.max(far, near) : far);
  return ambiguous([dayRange(far), dayRange(near)], { timex: weekdayTimex(weekday), anchorDay, surface });
};

/** `This Sunday he crossed the Channel`, told on a Tuesday: the day of this week unless the tense says another. */
const thisWeekday = (day: number, { anchor, tense }: Context): number => {
  if (day > anchor!.day && tense === 'past') return day - 7;
  return day < anchor!.day && tense === 'future' ? day + 7 : day;
};

const GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/** The grain of a unit word in the singular; undefined for hours and plurals. */
export const grainOfUnit = (r: Reader, i: number): Grain | undefined => {
  const unit = units.get(r.word(i));
  if (!unit || PLURALS.has(r.word(i)) || !r.isWord(i)) return undefined;
  return GRAINS[unit.name];
};
const PLURALS = new Set([W.days, W.years]);

/** `last year`, `this week`, `the following day`, `that month`; with a weekday after it: `next week Monday`. */
const shiftedUnit = (r: Reader, shift: Shift): Point | undefined => {
  const grain = grainOfUnit(r, shift.end);
  if (!grain || r.surface(shift.end).endsWith('s') || dayParts.has(r.word(shift.end))) return undefined;
  const end = shift.end + 1;
  if (grain === 'week' && !shift.inText) {
    const at = r.is(end, W.on) || r.is(end, W.comma) ? end + 1 : end;
    const weekday = weekdayAt(r, at) ?? (at === end ? weekdays.get(r.word(at)) : undefined);
    if (weekday !== undefined && !weekdayDate(r, at))
      return inWeek({ end: at + 1, weekday, weeks: shift.by });
  }
  const before = yearBefore(r, shift, grain);
  if (before) return before;
  const isDay = grain === 'day';
  if (
    isDay &&
    !shift.inText &&
    !r.is(shift.end - 1, W.next) &&
    !DAYS_BEFORE.has(r.word(shift.end - 1)) &&
    !PREVIOUS.has(r.word(shift.end - 1)) &&
    shift.by !== 0
  )
    return undefined;
  if (isDay && shift.by === 0 && !shift.inText) return undefined;
  return {
    end,
    rule: `relative-${grain}`,
    grain,
    confidence: shift.inText || isDay ? 0.8 : 0.95,
    resolve: (context) =>
      resolveShift(grain, { ...stepped(grain, shift), told: toldShift(r, shift) }, context),
  };
};

/** `the coming weekend`, told on a Monday: that of this week. */
const stepped = (grain: Grain, shift: Shift): Shift =>
  grain === 'weekend' && shift.near && shift.by > 0 ? { ...shift, by: shift.by - 1 } : shift;

/** `the same month last year`, `the same quarter a year earlier`: that of the year before the one told of. */
const yearBefore = (r: Reader, shift: Shift, grain: Grain): Point | undefined => {
  if (!shift.inText || shift.by !== 0 || !r.is(shift.end - 1, W.same)) return undefined;
  const at = shift.end + 1;
  const end = yearEarlierEnd(r, at);
  // `on the same day last year`: of the month or of the week; a week by its number or by its days
  if ((grain === 'day' || grain === 'week') && end >= 0)
    return { end, rule: `same-${grain}`, grain, confidence: 0.7, resolve: () => unresolved(UNKNOWN[grain]) };
  if (grain !== 'month' && grain !== 'quarter') return undefined;
  if (end < 0) return inNamedYear(r, at, grain);
  return {
    end,
    rule: `same-${grain}`,
    grain,
    confidence: 0.8,
    resolve: (context) =>
      // What quarter is told of only the text can say: reports come after its end.
      grain === 'quarter' && context.lastRange?.range.grain !== 'quarter'
        ? unresolved(UNKNOWN[grain])
        : (fromText(baseFor(grain, context), (day) => grainRange(grain, day, grain === 'month' ? -12 : -4)) ??
          unresolved(UNKNOWN[grain])),
  };
};

/** `the same month of 2024`, `the same quarter in 2019`: that of the year named. */
const inNamedYear = (r: Reader, at: number, grain: 'month' | 'quarter'): Point | undefined => {
  const year = r.is(at, W.of) || r.is(at, W.in) ? fourDigits(r, at + 1) : -1;
  if (year <= 0) return undefined;
  const perYear = grain === 'month' ? 12 : 4;
  return {
    end: at + 2,
    rule: `same-${grain}`,
    grain,
    confidence: 0.8,
    resolve: (context) =>
      fromText(baseFor(grain, context), (day) =>
        grainRange(grain, day, (year - dateOf(day).year) * perYear),
      ) ?? unresolved(UNKNOWN[grain]),
  };
};

const DAYS_BEFORE = new Set([W.previous, W.preceding]);

/** `the next month`, `the previous year`: where the past is told, counted from a time named shortly before. */
const toldShift = (r: Reader, shift: Shift): number | undefined => {
  const at = shift.end - 1;
  const word = r.word(at);
  if (!r.is(at - 1, W.the) || !(r.is(at, W.next) || word === W.previous || word === W.preceding))
    return undefined;
  return r.tokens.start[at];
};

/** So many characters back a time may lie that `the next month` is counted from. */
const TOLD_REACH = 250;

/** The time that what is told in the text is counted from: the last one named, no coarser than the grain asked for. */
const baseFor = (grain: Grain, { lastRange, lastDay }: Context): Mentioned | undefined => {
  // `shut on 10 December, it will not reopen before the new year. Divers found cracks that week`
  const base = lastRange?.range.grain === 'day' ? (lastDay ?? lastRange) : (lastRange ?? lastDay);
  return base && (ORDER[base.range.grain] ?? 9) <= (ORDER[grain] ?? 0) ? base : undefined;
};
const ORDER: Readonly<Partial<Record<Grain, number>>> = {
  day: 1,
  weekend: 2,
  week: 2,
  month: 3,
  quarter: 4,
  half: 5,
  season: 4,
  year: 6,
  decade: 7,
  century: 8,
};

const resolveShift = (grain: Grain, shift: Shift & { readonly told?: number }, context: Context): Reading => {
  const isDay = grain === 'day';
  const { lastDay, namedDay } = context;
  // `on October 29 …; the November 4 issue said …. On the same day`
  if (isDay && shift.inText && lastDay && namedDay && namedDay.range.first !== lastDay.range.first)
    return ambiguous(
      [lastDay.range, namedDay.range].map((range) => dayRange(range.first + shift.by)),
      {
        surface: 'the same day',
      },
    );
  // `The next day we had 4,000 emails`, after no day
  if (isDay && !lastDay && !shift.inText && shift.told !== undefined && context.tense === 'past')
    return unresolved('XXXX-XX-XX');
  if (isDay)
    return (
      fromText(context.lastDay, (day) => dayRange(day + shift.by)) ??
      (shift.inText || !context.anchor ? unresolved('XXXX-XX-XX') : anchored(grain, shift.by, context))
    );
  const { told } = shift;
  if (told !== undefined && context.tense === 'past') {
    const near = context.lastRange ?? context.lastDay;
    if (near && told - near.span.end <= TOLD_REACH)
      return (
        fromText(baseFor(grain, context), (day) => grainRange(grain, day, shift.by)) ??
        unresolved(UNKNOWN[grain])
      );
  }
  if (shift.inText) {
    const base = baseFor(grain, context);
    const read = fromText(base, (day) => grainRange(grain, day, shift.by));
    return (
      read ??
      (shift.by !== 0 && context.anchor ? anchored(grain, shift.by, context) : unresolved(UNKNOWN[grain]))
    );
  }
  return context.anchor ? anchored(grain, shift.by, context) : unresolved(UNKNOWN[grain]);
};

/** TIMEX of a time of a grain that nothing resolves. */
export const UNKNOWN: Readonly<Partial<Record<Grain, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

export const anchored = (grain: Grain, by: number, context: Context): Reading => {
  const anchorDay = context.anchor!.day;
  return { range: grainRange(grain, anchorDay, by), basis: 'publication', anchorDay };
};

/** `this morning`, `last night`, `next evening`. */
const shiftedPart = (r: Reader, shift: Shift, i: number): Point | undefined => {
  const early = r.is(shift.end, W.early) ? 1 : 0;
  const part = dayParts.get(r.word(shift.end + early));
  if (!part || mealParts.has(r.word(shift.end)) || shift.near) return undefined;
  const end = shift.end + early + 1;
  // `the last night of swimming`
  if (r.is(i - 1, W.the) && r.is(i, W.last) && r.is(end, W.of)) return undefined;
  if (shift.inText || (r.is(i - 1, W.the) && shift.by !== 0)) {
    return {
      end,
      rule: 'text-part',
      grain: 'day',
      part,
      confidence: 0.8,
      resolve: (context) =>
        fromText(context.lastDay, (day) => dayRange(day + shift.by)) ??
        (context.anchor && !shift.inText ? anchored('day', shift.by, context) : unresolved('XXXX-XX-XX')),
    };
  }
  return {
    end,
    rule: 'relative-part',
    grain: 'day',
    part,
    confidence: 0.95,
    resolve: (context) =>
      context.anchor ? anchored('day', shift.by, context) : unresolved(`XXXX-XX-XXT${part.timex}`),
  };
};

/** `shut to 4 November, back the following Monday`: the first after the day named last, or after the stretch that ends later. */
const afterTold = (weekday: number, { lastDay, lastRange }: Context): Reading | undefined => {
  const isSpan = lastRange?.range.grain === 'span' && (!lastDay || lastRange.span.end > lastDay.span.end);
  if (!isSpan) return fromText(lastDay, (day) => dayRange(weekdayAfter(day + 1, weekday)));
  return fromText(lastRange, () => dayRange(weekdayAfter(lastRange.range.last + 1, weekday)));
};

/** `last Friday`, `this coming Sunday`, `next Monday`. */
const shiftedWeekdayPoint = (r: Reader, shift: Shift, i: number): Point | undefined => {
  const weekday = weekdays.get(r.word(shift.end));
  if (weekday === undefined || (!isWeekdayWord(r, shift.end) && !r.isCapital(shift.end))) return undefined;
  if (r.is(i, W.following) && !r.is(i - 1, W.the)) return undefined;
  const dated = weekdayDate(r, shift.end);
  if (dated) return dated;
  const end = shift.end + 1;
  if (shift.inText) {
    return {
      end,
      rule: 'text-weekday',
      grain: 'day',
      confidence: 0.75,
      resolve: (context) =>
        shift.by === 0
          ? sameWeekday(weekday, context, surfaceOf(r, i, end))
          : (afterTold(weekday, context) ?? shiftedWeekday(weekday, shift, context, surfaceOf(r, i, end))),
    };
  }
  return {
    end,
    rule: 'relative-weekday',
    grain: 'day',
    confidence: 0.9,
    resolve: (context) => shiftedWeekday(weekday, shift, context, surfaceOf(r, i, end)),
  };
};

const sameWeekday = (weekday: number, context: Context, surface: string): Reading =>
  fromText(context.lastDay, (day) => dayRange(weekdayAfter(day, weekday))) ??
  resolveWeekday(weekday, context, surface);

/** `last March`, `this past December`, `next 6th of April`. */
const shiftedMonth = (r: Reader, shift: Shift): Point | undefined => {
  // `the previous February record`: of a February before
  if (shift.inText || isOfRecord(r, shift.end)) return undefined;
  const date = calendarDate(r, shift.end);
  if (
    !date ||
    date.grain === 'year' ||
    !date.open ||
    date.open.year !== undefined ||
    date.open.month === undefined
  )
    return undefined;
  if (r.isNumber(shift.end) && !r.isWord(shift.end + 1)) return undefined;
  const parts = { ...date.open, shift: shift.by };
  const surface = surfaceOf(r, shift.end, date.end);
  return {
    ...date,
    rule: `relative-${date.rule}`,
    open: undefined,
    confidence: 0.95,
    resolve: (context) => resolveParts(parts, context, surface),
  };
};

/** `Kamloops This Week`: a name. */
const isTitle = (r: Reader, i: number, end: number): boolean =>
  r.isCapital(i) &&
  r.isCapital(i - 1) &&
  r.isCapital(end) &&
  !r.glued(i) &&
  grainOfUnit(r, end) !== undefined;

/** Points that begin with a word that shifts: last, next, this, that, same, following. */
export const shiftedPoint = (r: Reader, i: number): Point | undefined => {
  if (r.is(i, W.weekend)) return theWeekend(r, i);
  const shift = readShift(r, i);
  if (!shift || isTitle(r, i, shift.end)) return undefined;
  return (
    shiftedUnit(r, shift) ??
    shiftedPart(r, shift, i) ??
    shiftedWeekdayPoint(r, shift, i) ??
    shiftedMonth(r, shift)
  );
};

/** `USA Today`, `Radio 4's Today programme`: a name, inside a sentence and with its capital. */
const isProgramme = (r: Reader, i: number): boolean =>
  r.isCapital(i) &&
  i > r.first &&
  !r.isCapital(i + 1) &&
  ((r.isWord(i + 1) && PROGRAMMES.test(r.surface(i + 1))) || (r.isCapital(i - 1) && !r.glued(i)));

/** `the play "Tomorrow's Bread"`: a title in marks, with capitals. */
const isInTitle = (r: Reader, i: number): boolean =>
  r.isCapital(i) &&
  i > r.first &&
  '"“‘'.includes(r.surface(i - 1)) &&
  r.is(i + 1, W.tickS) &&
  r.isCapital(i + 2);
const PROGRAMMES = /^(?:programme|program|show|host|presenter)s?$/;

const DEICTIC = new Map<number, number>([
  [W.today, 0],
  [W.tomorrow, 1],
  ...['tmrw', 'tmw', 'tomoz'].map((word): [number, number] => [wordId(word), 1]),
  [W.yesterday, -1],
  [W.tonight, 0],
  [W.tonite, 0],
]);

const deicticDay = (by: number, found: { end: number; rule: string; part?: Point['part'] }): Point => ({
  ...found,
  grain: 'day',
  confidence: 0.97,
  resolve: (context) =>
    context.anchor ? anchored('day', by, context) : unresolved(by === 0 ? 'PRESENT_REF' : 'XXXX-XX-XX'),
});

/** `today`, `yesterday`, `tonight`, `the day before yesterday`, `the day after tomorrow`. */
export const deicticPoint = (r: Reader, i: number): Point | undefined => {
  const word = r.word(i);
  const by = DEICTIC.get(word);
  if (by !== undefined) {
    if (isProgramme(r, i) || isInTitle(r, i)) return undefined;
    const part = word === W.tonight || word === W.tonite ? NIGHT : undefined;
    return deicticDay(by, { end: i + 1, rule: 'deictic', part });
  }
  if (word !== W.day) return undefined;
  if (r.is(i + 1, W.before) && r.is(i + 2, W.yesterday))
    return deicticDay(-2, { end: i + 3, rule: 'deictic' });
  if (r.is(i + 1, W.after) && r.is(i + 2, W.tomorrow)) return deicticDay(2, { end: i + 3, rule: 'deictic' });
  return undefined;
};
const NIGHT = dayParts.get(W.tonight) ?? { name: 'night', timex: 'NI', from: 20, to: 24 };
