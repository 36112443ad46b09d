import { isScience } from './science-text.ts';
import { dateOf, dayNumber, mondayOfWeek, monthLength, padded } from '../core/calendar.ts';
import { fourDigits, isWeekdayWord } from './times-dates.ts';
import {
  dayRange,
  type Grain,
  grainRange,
  monthRange,
  type Range,
  spanRange,
  weekendRange,
  weekRange,
} from './times-ranges.ts';
import { nthOf, severalOf } from './times-nth.ts';
import { cardinalWords, type Reader, readOrdinal } from './times-reader.ts';
import { grainOfUnit, shiftedPoint } from './times-relative.ts';
import { WordMap, wordId, wordText } from '../core/vocabulary.ts';
import { mapReading } from './times-shifts.ts';
import { simplePoint, simpleWords } from './times-simple.ts';
import { toldAge, toldMonth, toldQuarter } from './times-told-wholes.ts';
import { toldDay } from './times-told-years.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { DAY_PARTS } from '../lexicon/seasons.ts';
import { yearPairEnd } from './times-years.ts';
import { cardinals, dayParts, months, ordinals, parts, units, W, weekdays } from './times-words.ts';

type Parser = (r: Reader, i: number) => Point | undefined;

/** `early`, `mid-`, `the end of`: the part and the token after it. */
const sectionAt = (r: Reader, i: number): { section: string; end: number } | undefined => {
  const section = parts.get(r.word(i));
  if (!section || !r.isWord(i)) return undefined;
  let end = i + 1;
  if (r.isDash(end)) end += 1;
  else if (r.is(end, W.of)) end += 1;
  else if (
    r.is(end, W.in) &&
    (r.is(i, W.later) || r.is(i, W.earlier) || section === 'early' || section === 'late')
  )
    end += 1;
  else if (NEEDS_OF.has(r.word(i))) return undefined;
  if (r.is(end, W.the)) end += 1;
  // `the late '70s`
  if (r.is(end, W.tick) && r.isNumber(end + 1) && r.glued(end + 1)) end += 1;
  return { section, end };
};
const NEEDS_OF = new Set(['beginning', 'start', 'middle', 'midst', 'end', 'close'].map(wordId));

/** `early 2025`, `mid-1990s`, `late August`, `the end of October`, `later this year`. */
const sectionPoint: Parser = (r, i) => {
  const at = sectionAt(r, i);
  if (!at) return undefined;
  const inner =
    nthPoint(r, at.end) ??
    monthOfYear(r, at.end) ??
    simplePoint(r, at.end) ??
    partOfDay(r, at.end) ??
    wholeAt(r, at.end);
  if (!inner || (inner.grain === 'day' && !inner.part && at.section !== 'end')) return undefined;
  if (inner.section) return undefined;
  // `the end of the 2020–21 season`: of both years
  if (inner.rule === 'year' && yearPairEnd(r, inner.end - 1, inner.open?.year ?? -1) > 0) return undefined;
  if ((r.is(i, W.later) || r.is(i, W.earlier)) && inner.rule === 'year' && !r.is(i + 1, W.in))
    return undefined;
  return {
    ...inner,
    rule: `part-${inner.rule}`,
    section: at.section,
    side: r.is(i, W.later) ? 1 : r.is(i, W.earlier) ? -1 : undefined,
    open: inner.grain === 'month' ? inner.open : undefined,
  };
};

const isUnitGrain = (r: Reader, i: number): Grain | 'weekday' | undefined =>
  isWeekdayWord(r, i)
    ? 'weekday'
    : (grainOfUnit(r, i) ??
      (r.isWord(i) && units.has(r.word(i)) ? PLURAL_GRAINS[units.get(r.word(i))!.name] : undefined));
const PLURAL_GRAINS: Readonly<Record<string, Grain>> = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
  weekend: 'weekend',
};

interface Nth {
  readonly nth: number;
  readonly count: number;
  readonly what: Grain | { weekday: number };
  readonly end: number;
}

const nthHead = (r: Reader, i: number): Nth | undefined => {
  const last = r.is(i, W.last);
  const ordinal = last ? { end: i + 1, value: -1 } : readOrdinal(r, i);
  if (!ordinal) return undefined;
  let at = ordinal.end;
  let count = 1;
  if (last || ordinal.value === 1) {
    const digits = r.digits(at, 2);
    const words = digits < 0 ? cardinalWords(r, at) : undefined;
    if (digits > 1 || (words && words.value > 1 && words.value < 100)) {
      count = words?.value ?? digits;
      at = words?.end ?? at + 1;
    }
  }
  const grain = isUnitGrain(r, at);
  if (!grain) return undefined;
  return {
    nth: ordinal.value,
    count,
    what: grain === 'weekday' ? { weekday: weekdays.get(r.word(at))! } : grain,
    end: at + 1,
  };
};

/** `last weekend of July`, `first Monday of September`, `third month of 2021`, `last day of the month`. */
const nthPoint: Parser = (r, i) => {
  const head = nthHead(r, i);
  if (!head) return undefined;
  let at = head.end;
  if (!r.is(at, W.of) && !r.is(at, W.in)) return undefined;
  at += r.is(at + 1, W.the) ? 2 : 1;
  // `the first Monday in May next year`
  const whole = monthOfYear(r, at) ?? wholeAt(r, at);
  if (!whole || whole.grain === 'day' || (head.what === 'quarter' && whole.rule === 'fiscal-year'))
    return undefined;
  const grain = typeof head.what === 'object' ? 'day' : head.what;
  const make = (range: Range) =>
    head.count > 1 && typeof head.what === 'string'
      ? severalOf(range, head, head.what)
      : nthOf(range, head.nth, head.what);
  return {
    end: whole.end,
    rule: 'nth',
    grain: head.count > 1 ? 'span' : grain,
    confidence: 0.92,
    resolve: (context) => mapReading(whole.resolve(context), make),
  };
};

const WHOLES = new Set([W.week, W.month, W.quarter, W.year, W.decade, W.century]);

/** `by end of month`, `the last day of month`: with no article. */
const isBare = (r: Reader, i: number): boolean =>
  r.is(i - 1, W.of) &&
  !r.isCapital(i) &&
  (!r.isWord(i + 1) || r.is(i + 1, W.at)) &&
  !r.isNumber(i + 1) &&
  !r.isDash(i + 1);

/** A month or year that something is a part of; `the month` and `the year` are the anchor's. */
export const wholeAt = (r: Reader, i: number): Point | undefined => {
  if (WHOLES.has(r.word(i)) && (r.is(i - 1, W.the) || isBare(r, i))) {
    const grain = grainOfUnit(r, i)!;
    return {
      end: i + 1,
      rule: 'the-unit',
      grain,
      confidence: 0.7,
      resolve: (context) => {
        const { anchor } = context;
        if (!anchor) return { basis: 'unresolved' };
        const at = r.tokens.start[i];
        if (grain === 'quarter') return toldQuarter(context, at);
        const told = grain === 'month' ? toldMonth(context, at) : toldAge(grain, context, at);
        return (
          told ?? { range: grainRange(grain, anchor.day, 0), basis: 'publication', anchorDay: anchor.day }
        );
      },
    };
  }
  return simplePoint(r, i);
};

/** `week of October 21`, `week beginning February 4`, `weekend of Halloween`, `week 27 of 2018`. */
const weekOf: Parser = (r, i) => {
  if (isWeekCommencing(r, i)) return weekFrom(r, i + 3, 'week');
  const grain = r.is(i, W.week) ? 'week' : r.is(i, W.weekend) ? 'weekend' : undefined;
  if (!grain) return undefined;
  const numbered = grain === 'week' ? numberedWeek(r, i) : undefined;
  if (numbered) return numbered;
  const at = i + 1;
  if (r.is(at, W.of) || r.is(at, W.beginning) || r.is(at, W.commencing) || r.is(at, W.starting))
    return weekFrom(r, at + 1, grain);
  return grain === 'week' ? weekUpTo(r, at) : undefined;
};

/** `w/c 4 February`. */
const isWeekCommencing = (r: Reader, i: number): boolean =>
  r.is(i, W.w) && r.is(i + 1, W.slash) && r.is(i + 2, W.c) && r.glued(i + 1) && r.glued(i + 2);

/** `week ending July 4`, `the week to 8 March`: the seven days up to that day. */
const weekUpTo = (r: Reader, i: number): Point | undefined => {
  const word = r.isWord(i) ? r.surface(i).toLowerCase() : '';
  if (!r.is(i, W.ending) && word !== 'ended' && word !== 'to') return undefined;
  const at = r.is(i + 1, W.on) || r.is(i + 1, W.the) ? i + 2 : i + 1;
  const day = simplePoint(r, at);
  if (day?.grain !== 'day' || day.part || (word === 'to' && !/month-day|day-month/.test(day.rule)))
    return undefined;
  return {
    ...day,
    rule: 'week-to',
    grain: 'span',
    open: undefined,
    resolve: (context) => mapReading(day.resolve(context), ({ first }) => spanRange(first - 6, first)),
  };
};

const weekFrom = (r: Reader, i: number, grain: 'week' | 'weekend'): Point | undefined => {
  const at = r.is(i, W.on) || r.is(i, W.the) ? i + 1 : i;
  const day = simplePoint(r, at) ?? ordinalDay(r, at);
  if (day?.grain !== 'day') return undefined;
  const make = grain === 'week' ? weekRange : weekendRange;
  return {
    ...day,
    rule: `${grain}-of`,
    grain,
    open: undefined,
    resolve: (context) => mapReading(day.resolve(context), (range) => make(range.first)),
  };
};

/** `by week 24`, `at week 12`: of a trial or a treatment, no week of the year. */
const TRIALS = new Set(['by', 'at', 'to', 'until', 'through', 'after', 'from', 'before']);

const numberedWeek = (r: Reader, i: number): Point | undefined => {
  const number = r.digits(i + 1, 2);
  if (number < 1 || number > 53) return undefined;
  const at = r.is(i + 2, W.of) || r.is(i + 2, W.comma) ? i + 3 : i + 2;
  const [year, shift] = [fourDigits(r, at), shiftedPoint(r, at)];
  const inner = year > 0 ? { end: at + 1 } : shift?.grain === 'year' ? shift : undefined;
  if (!inner && (r.isCapital(i) || r.is(i + 2, W.of) || TRIALS.has(r.lower(i - 1)) || isScience(r.tokens)))
    return undefined;
  return {
    end: inner?.end ?? i + 2,
    rule: 'week-number',
    grain: 'week',
    confidence: inner ? 0.9 : 0.6,
    resolve: (context) => {
      if (year > 0) return { range: weekRange(mondayOfWeek(year, number)), basis: 'absolute' };
      if (!context.anchor) return { basis: 'unresolved' };
      const at2 = shift && inner ? shift.resolve(context).range?.first : context.anchor.day;
      return at2 === undefined
        ? { basis: 'unresolved' }
        : {
            range: weekRange(mondayOfWeek(dateOf(at2 + 3).year, number)),
            basis: 'publication',
            anchorDay: context.anchor.day,
          };
    },
  };
};

/** `the 21st`, an ordinal that is the day of a month nobody names. Only where the caller knows it is a date. */
export const ordinalDay = (r: Reader, i: number): Point | undefined => {
  const ordinal = readOrdinal(r, i);
  if (!ordinal || ordinal.value > 31 || (ordinals.has(r.word(i)) && !r.is(i - 1, W.the))) return undefined;
  const { end, value } = ordinal;
  return {
    end,
    rule: 'ordinal-day',
    grain: 'day',
    confidence: 0.6,
    open: { day: value },
    resolve: (context: Context) => toldDay(value, context, r.tokens.start[i]) ?? resolveDay(value, context),
  };
};

const resolveDay = (day: number, { anchor }: Context): Reading => {
  if (!anchor) return { basis: 'unresolved', timex: `XXXX-XX-${padded(day)}` };
  const at = dateOf(anchor.day);
  return day <= monthLength(at.year, at.month)
    ? { range: dayRange(dayNumber(at.year, at.month, day)), basis: 'publication', anchorDay: anchor.day }
    : { basis: 'unresolved' };
};

/** A part of a day after a day: `Monday morning`, `May 5 in the evening`, `tomorrow night`. */
const withPart = (r: Reader, found: Point): Point => {
  if (found.grain !== 'day' || found.part) return found;
  let at = found.end;
  if (r.is(at, W.in) && r.is(at + 1, W.the)) at += 2;
  else if (r.is(at, W.at) && dayParts.get(r.word(at + 1))?.name === 'night') at += 1;
  if (r.is(at, W.early) || (parts.get(r.word(at)) === 'late' && dayParts.has(r.word(at + 1)))) at += 1;
  const half = r.is(at, W.am) ? MORNING : r.is(at, W.pm) ? AFTERNOON : undefined;
  if (half && at === found.end) return { ...found, end: at + 1, part: half, open: undefined };
  const part = dayParts.get(r.word(at));
  if (!part || MEALS.has(part.name) || r.surface(at).endsWith('s') || (r.isDash(at + 1) && r.glued(at + 1)))
    return found;
  return { ...found, end: at + 1, part, open: undefined };
};
const MORNING = DAY_PARTS.morning;
const AFTERNOON = DAY_PARTS.afternoon;
const MEALS = new Set(['lunchtime', 'breakfast', 'dinner']);

/** `the morning of May 5`, `the night of 3 June`. */
const partOfDay: Parser = (r, i) => {
  const part = dayParts.get(r.word(i));
  if (!part || !r.is(i + 1, W.of) || !r.isWord(i)) return undefined;
  const at = r.is(i + 2, W.the) ? i + 3 : i + 2;
  const day = simplePoint(r, at) ?? (r.is(at - 1, W.the) ? ordinalDay(r, at) : undefined);
  return day?.grain === 'day' && !day.part
    ? { ...day, part, rule: `part-of-${day.rule}`, open: undefined }
    : undefined;
};

/** `January of last year`: a month with a year that is shifted. */
const monthOfYear: Parser = (r, i) => {
  const month = months.get(r.word(i));
  if (!month) return undefined;
  const at = r.is(i + 1, W.of) ? i + 2 : i + 1;
  const year = shiftedPoint(r, r.is(at, W.the) ? at + 1 : at);
  if (year?.grain !== 'year') return undefined;
  return {
    ...year,
    rule: 'month-of-year',
    grain: 'month',
    resolve: (context) =>
      mapReading(year.resolve(context), (range) => monthRange(dateOf(range.first).year, month)),
  };
};

/** `the 20th of last month`: a day of a month that is counted from the publication. */
const dayOfMonth: Parser = (r, i) => {
  const day = readOrdinal(r, i);
  if (!day || day.value > 31 || !r.is(i - 1, W.the) || !r.is(day.end, W.of)) return undefined;
  const month = shiftedPoint(r, r.is(day.end + 1, W.the) ? day.end + 2 : day.end + 1);
  if (month?.rule !== 'relative-month') return undefined;
  const make = ({ first, last }: Range): Range | undefined =>
    first + day.value - 1 <= last ? dayRange(first + day.value - 1) : undefined;
  return {
    ...month,
    rule: 'day-of-month',
    grain: 'day',
    resolve: (context) => mapReading(month.resolve(context), make),
  };
};

/** `the day after Christmas`, `the day before Tuesday's vote`: counted from a day that is named. */
const dayBeside: Parser = (r, i) => {
  const sign = r.is(i + 1, W.after) ? 1 : r.is(i + 1, W.before) ? -1 : 0;
  const day = sign === 0 || !r.is(i - 1, W.the) ? undefined : simplePoint(r, i + 2);
  if (day?.grain !== 'day' || day.part || day.rule === 'deictic') return undefined;
  return {
    ...day,
    rule: 'beside',
    open: undefined,
    resolve: (context) => mapReading(day.resolve(context), ({ first }) => dayRange(first + sign)),
  };
};

/** Which parsers a word can begin, so that the others are not asked. */
const composedByWord = ((): WordMap<readonly Parser[]> => {
  const table = new Map<number, Parser[]>();
  const enter = (ids: Iterable<number>, ...parsers: Parser[]): void => {
    for (const id of ids) table.set(id, [...(table.get(id) ?? []), ...parsers]);
  };
  enter(parts.ids(), sectionPoint);
  enter(
    new Set([W.last, ...ordinals.ids(), ...[...cardinals.ids()].filter((id) => cardinals.get(id)! >= 20)]),
    nthPoint,
    dayOfMonth,
  );
  enter([W.w, W.week, W.weekend], weekOf);
  enter([W.day], dayBeside);
  enter(dayParts.ids(), partOfDay);
  enter(months.ids(), monthOfYear);
  enter(simpleWords.ids(), simplePoint);
  return new WordMap([...table].map(([id, parsers]) => [wordText(id), parsers] as const));
})();
const ON_NUMBER: readonly Parser[] = [nthPoint, dayOfMonth, simplePoint];
const ON_DIGITS: readonly Parser[] = [simplePoint];
const NONE: readonly Parser[] = [];

/** The longest point in time that begins at token `i`; undefined when there is none. */
export const readPoint: Parser = (r, i) => {
  const parsers = r.isNumber(i)
    ? ON_NUMBER
    : (composedByWord.get(r.word(i)) ?? (r.hasDigit(i) ? ON_DIGITS : NONE));
  let best: Point | undefined;
  for (let k = 0; k < parsers.length; k += 1) {
    const found = parsers[k](r, i);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best && withPart(r, best);
};
