import { addMonths, weekdayOf } from '../core/calendar.ts';
import { ambiguous, resolveParts } from './times-calendar.ts';
import { calendarDate, isWeekdayWord, weekdayDate } from './times-dates.ts';
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
import { dayParts, mealParts, shifts, units, W, weekdays } from './times-words.ts';

export const unresolved = (timex?: string): Reading => ({ timex, basis: 'unresolved' });

/** Whether the words up to token `i` open a new sentence or stand before a day part, a time or a date. */
const shakyStands = (r: Reader, i: number): boolean => {
  const before = r.word(i - 1);
  const prepared = before === W.on || shifts.has(before) || before === W.until || before === W.by;
  return (
    r.isCapital(i) &&
    r.length(i) >= 3 &&
    (prepared || dayParts.has(r.word(i + 1)) || (r.isNumber(i + 1) && !r.is(i + 2, W.comma)))
  );
};

/** A weekday that stands alone at token `i`; undefined for `Sun` the star. */
export const weekdayAt = (r: Reader, i: number): number | undefined => {
  const weekday = weekdays.get(r.word(i));
  if (weekday === undefined || !r.isWord(i)) return undefined;
  if (isWeekdayWord(r, i)) return weekday;
  return shakyStands(r, i) ? weekday : undefined;
};

const weekdayTimex = (weekday: number): string => `XXXX-WXX-${weekday}`;

/** The weekday nearest the anchor on the side that the tense says; both when it says nothing. */
export const resolveWeekday = (weekday: number, context: Context, surface: string): Reading => {
  if (!context.anchor) return unresolved(weekdayTimex(weekday));
  const anchorDay = context.anchor.day;
  const before = weekdayBefore(anchorDay, weekday);
  const after = weekdayAfter(anchorDay, weekday);
  if (before === after || context.tense === 'past')
    return { range: dayRange(before), basis: 'publication', anchorDay };
  if (context.tense === 'future') return { range: dayRange(after), basis: 'publication', anchorDay };
  return ambiguous([dayRange(before), dayRange(after)], { timex: weekdayTimex(weekday), anchorDay, surface });
};

/** `last Friday`, `next Monday`, `this coming Sunday`. In the anchor's own week, last and next stay ambiguous. */
const shiftedWeekday = (weekday: number, shift: Shift, context: Context, surface: string): Reading => {
  if (!context.anchor) return unresolved(weekdayTimex(weekday));
  const anchorDay = context.anchor.day;
  const found = (day: number): Reading => ({ range: dayRange(day), basis: 'publication', anchorDay });
  if (shift.near)
    return found(shift.by < 0 ? weekdayBefore(anchorDay - 1, weekday) : weekdayAfter(anchorDay + 1, weekday));
  if (shift.by === 0) return found(weekdayInWeek(anchorDay, weekday, 0));
  const far = weekdayInWeek(anchorDay, weekday, shift.by);
  const near = shift.by < 0 ? weekdayBefore(anchorDay - 1, weekday) : weekdayAfter(anchorDay + 1, weekday);
  if (far === near || Math.abs(anchorDay - near) > 3) return found(shift.by < 0 ? Math.max(far, near) : far);
  return ambiguous([dayRange(far), dayRange(near)], { timex: weekdayTimex(weekday), anchorDay, surface });
};

export interface Shift {
  readonly by: number;
  /** The nearest one: `this past`, `coming`. */
  readonly near: boolean;
  /** Counted from a date in the text: `that`, `the same`, `the following`. */
  readonly inText: boolean;
  readonly end: number;
}

/** `last`, `next`, `this past`, `the same`, `that`: how far, and counted from where. */
export const readShift = (r: Reader, i: number): Shift | undefined => {
  const word = r.word(i);
  if (word === W.that || word === W.same)
    return { by: 0, near: false, inText: true, end: word === W.that && r.is(i + 1, W.same) ? i + 2 : i + 1 };
  if (word === W.this) {
    const next = shifts.get(r.word(i + 1));
    if (r.is(i + 1, W.same)) return { by: 0, near: false, inText: true, end: i + 2 };
    if (next !== undefined && next !== 0) return { by: next, near: true, inText: false, end: i + 2 };
  }
  const by = shifts.get(word);
  if (by === undefined) return undefined;
  const near = word === W.coming || word === W.upcoming || word === W.past;
  return { by, near, inText: PREVIOUS.has(word), end: i + 1 };
};

const surfaceOf = (r: Reader, from: number, end: number): string =>
  r.tokens.text.slice(r.tokens.start[from], r.tokens.end[end - 1]);

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
    resolve: (context) => resolveWeekday(weekday, context, surfaceOf(r, i, end)),
  };
  return weekdayOfWeek(r, { i, end, weekday }) ?? plain;
};

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

const inWeek = (at: WeekPlace): Point => ({
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

const fromText = (
  mentioned: Mentioned | undefined,
  make: (day: number) => ReturnType<typeof dayRange>,
): Reading | undefined =>
  mentioned && {
    range: make(mentioned.range.first),
    basis: 'text',
    anchorSpan: mentioned.span,
    anchorDay: mentioned.range.first,
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
  if (!grain || r.surface(shift.end).endsWith('s')) return undefined;
  const end = shift.end + 1;
  if (grain === 'week' && !shift.inText) {
    const at = r.is(end, W.on) || r.is(end, W.comma) ? end + 1 : end;
    const weekday = weekdayAt(r, at) ?? (at === end ? weekdays.get(r.word(at)) : undefined);
    if (weekday !== undefined && !weekdayDate(r, at))
      return inWeek({ end: at + 1, weekday, weeks: shift.by });
  }
  const isDay = grain === 'day';
  if (
    isDay &&
    !shift.inText &&
    !r.is(shift.end - 1, W.next) &&
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
    resolve: (context) => resolveShift(grain, shift, context),
  };
};
const PREVIOUS = new Set([W.following]);

const resolveShift = (grain: Grain, shift: Shift, context: Context): Reading => {
  const isDay = grain === 'day';
  if (isDay)
    return (
      fromText(context.lastDay, (day) => dayRange(day + shift.by)) ??
      (shift.inText || !context.anchor ? unresolved('XXXX-XX-XX') : anchored(grain, shift.by, context))
    );
  if (shift.inText) {
    const base = context.lastRange ?? context.lastDay;
    const read = fromText(base, (day) => grainRange(grain, day, shift.by));
    return (
      read ??
      (shift.by !== 0 && context.anchor ? anchored(grain, shift.by, context) : unresolved(UNKNOWN[grain]))
    );
  }
  return context.anchor ? anchored(grain, shift.by, context) : unresolved(UNKNOWN[grain]);
};

const UNKNOWN: Readonly<Partial<Record<Grain, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
};

const anchored = (grain: Grain, by: number, context: Context): Reading => {
  const anchorDay = context.anchor!.day;
  return { range: grainRange(grain, anchorDay, by), basis: 'publication', anchorDay };
};

/** `this morning`, `last night`, `next evening`. */
const shiftedPart = (r: Reader, shift: Shift, i: number): Point | undefined => {
  const early = r.is(shift.end, W.early) ? 1 : 0;
  const part = dayParts.get(r.word(shift.end + early));
  if (!part || mealParts.has(r.word(shift.end)) || shift.near) return undefined;
  const end = shift.end + early + 1;
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
          : (fromText(context.lastDay, (day) => dayRange(weekdayAfter(day + 1, weekday))) ??
            shiftedWeekday(weekday, shift, context, surfaceOf(r, i, end))),
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
  if (shift.inText) return undefined;
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

/** `over the weekend`: the last one or the coming one, by the tense. */
const theWeekend = (r: Reader, i: number): Point | undefined => {
  if (!r.is(i - 1, W.the) || r.is(i - 2, W.of) || r.is(i + 1, W.of) || (r.isWord(i + 1) && r.glued(i + 1)))
    return undefined;
  return { end: i + 1, rule: 'the-weekend', grain: 'weekend', confidence: 0.85, resolve: resolveWeekend };
};

const resolveWeekend = (context: Context): Reading => {
  if (!context.anchor) return unresolved('XXXX-WXX-WE');
  const anchorDay = context.anchor.day;
  const coming = grainRange('weekend', anchorDay, 0);
  const done = (range: typeof coming): Reading => ({ range, basis: 'publication', anchorDay });
  if (coming.first <= anchorDay || context.tense === 'future') return done(coming);
  const gone = grainRange('weekend', anchorDay, -1);
  return context.tense === 'past'
    ? done(gone)
    : ambiguous([gone, coming], { anchorDay, surface: 'the weekend' });
};

/** Points that begin with a word that shifts: last, next, this, that, same, following. */
export const shiftedPoint = (r: Reader, i: number): Point | undefined => {
  if (r.is(i, W.weekend)) return theWeekend(r, i);
  const shift = readShift(r, i);
  if (!shift) return undefined;
  return (
    shiftedUnit(r, shift) ??
    shiftedPart(r, shift, i) ??
    shiftedWeekdayPoint(r, shift, i) ??
    shiftedMonth(r, shift)
  );
};

const DEICTIC = new Map<number, number>([
  [W.today, 0],
  [W.tomorrow, 1],
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
    const part = word === W.tonight || word === W.tonite ? NIGHT : undefined;
    return deicticDay(by, { end: i + 1, rule: 'deictic', part });
  }
  if (word !== W.day) return undefined;
  if (r.is(i + 1, W.before) && r.is(i + 2, W.yesterday))
    return deicticDay(-2, { end: i + 3, rule: 'deictic' });
  if (r.is(i + 1, W.after) && r.is(i + 2, W.tomorrow)) return deicticDay(2, { end: i + 3, rule: 'deictic' });
  if (!r.is(i - 1, W.the) || !(r.is(i + 1, W.before) || r.is(i + 1, W.after)) || r.is(i - 2, W.day))
    return undefined;
  const step = r.is(i + 1, W.before) ? -1 : 1;
  return {
    end: i + 2,
    rule: 'day-beside',
    grain: 'day',
    confidence: 0.7,
    resolve: (context) =>
      fromText(context.lastDay, (day) => dayRange(day + step)) ??
      (context.anchor?.seconds === undefined ? unresolved('XXXX-XX-XX') : anchored('day', step, context)),
  };
};
const NIGHT = dayParts.get(W.tonight) ?? { name: 'night', timex: 'NI', from: 20, to: 24 };

/** So many days from Monday to Friday on; public holidays are not known here. */
const addWorkingDays = (day: number, amount: number): number => {
  const step = Math.sign(amount);
  const weeks = Math.trunc(amount / 5);
  let at = day + weeks * 7;
  for (let left = Math.abs(amount - weeks * 5); left > 0; ) {
    at += step;
    if (weekdayOf(at) < 6) left -= 1;
  }
  return at;
};

/** A day counted from another: by days and weeks exactly, by months and years on the calendar. */
export const addLength = (day: number, length: { iso: string; amount: number }): number => {
  if (length.iso === 'WD') return addWorkingDays(day, Math.round(length.amount));
  if (length.iso === 'D') return day + Math.round(length.amount);
  if (length.iso === 'W') return day + Math.round(length.amount * 7);
  if (length.iso === 'M') return addMonths(day, Math.round(length.amount));
  return addMonths(day, Math.round(length.amount * 12));
};
