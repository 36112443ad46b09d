import { dateOf, dayNumber, easterOf, nthWeekday } from '../core/calendar.ts';
import { PhraseTable } from '../core/phrases.ts';
import { HOLIDAYS, type HolidayRule } from '../lexicon/holidays.ts';
import type { Season } from '../lexicon/seasons.ts';
import { ambiguous, fullYear } from './times-calendar.ts';
import { fourDigits } from './times-dates.ts';
import {
  centuryRange,
  dayRange,
  decadeRange,
  halfRange,
  quarterRange,
  type Range,
  seasonRange,
  weekendRange,
  yearRange,
} from './times-ranges.ts';
import { type Reader, readOrdinal } from './times-reader.ts';
import { readShift, unresolved } from './times-shifts.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { decadeWords, monthPrepositions, parts, seasons, W } from './times-words.ts';

const surfaceOf = (r: Reader, from: number, end: number): string =>
  r.tokens.text.slice(r.tokens.start[from], r.tokens.end[end - 1]);

/** A year after a name: `2019`, `of 2019`, `, 2019`, `in 2019`, `of last year`. */
const trailingYear = (r: Reader, i: number): { end: number; year?: number; shift?: number } | undefined => {
  let at = i;
  if (r.is(at, W.of) || r.is(at, W.in) || r.is(at, W.comma)) at += 1;
  const year = fourDigits(r, at);
  if (year > 0) return { end: at + 1, year };
  if (r.is(at, W.the)) at += 1;
  const shift = readShift(r, at);
  if (shift && !shift.inText && r.is(shift.end, W.year)) return { end: shift.end + 1, shift: shift.by };
  return undefined;
};

/** Chooses among yearly recurring ranges by shift, nearness and tense. */
const recurring = (
  make: (year: number) => Range | undefined,
  shift: number | undefined,
  context: Context,
  surface: string,
): Reading => {
  const anchorDay = context.anchor!.day;
  const { year } = dateOf(anchorDay);
  const found = [year - 2, year - 1, year, year + 1, year + 2]
    .map(make)
    .filter((range) => range !== undefined);
  const done = (range: Range): Reading => ({ range, basis: 'publication', anchorDay });
  if (shift === -1) return done(found.filter((range) => range.last < anchorDay).at(-1)!);
  if (shift === 1) return done(found.find((range) => range.first > anchorDay)!);
  const away = (range: Range): number =>
    anchorDay < range.first ? range.first - anchorDay : anchorDay > range.last ? anchorDay - range.last : 0;
  const sorted = found.toSorted((a, b) => away(a) - away(b) || a.first - b.first);
  if (shift === 0 || away(sorted[0]) <= 60) return done(sorted[0]);
  if (context.tense === 'past') return done(found.filter((range) => range.first <= anchorDay).at(-1)!);
  if (context.tense === 'future') return done(found.find((range) => range.last >= anchorDay)!);
  return away(sorted[0]) <= 130 ? done(sorted[0]) : ambiguous(sorted.slice(0, 2), { anchorDay, surface });
};

interface Named {
  readonly from: number;
  readonly end: number;
  readonly rule: string;
  readonly grain: Point['grain'];
  readonly confidence: number;
  readonly shift?: number;
}

/** A point that comes every year, with the year written after it or chosen. */
const yearly = (r: Reader, named: Named, make: (year: number) => Range | undefined): Point => {
  const year = trailingYear(r, named.end);
  const end = year?.end ?? named.end;
  return {
    end,
    rule: named.rule,
    grain: named.grain,
    confidence: named.confidence,
    resolve: (context) => {
      const surface = surfaceOf(r, named.from, end);
      if (year?.year !== undefined) {
        const range = make(year.year);
        return range ? { range, basis: 'absolute' } : unresolved();
      }
      if (!context.anchor) return unresolved();
      if (year?.shift !== undefined) {
        const range = make(dateOf(context.anchor.day).year + year.shift);
        return range ? { range, basis: 'publication', anchorDay: context.anchor.day } : unresolved();
      }
      return recurring(make, named.shift, context, surface);
    },
  };
};

const holidayTable = new PhraseTable<HolidayRule>(
  HOLIDAYS.map(([name, rule]) => [name.split(' '), rule] as const),
);

const holidayDay = (rule: HolidayRule, year: number): number => {
  if (rule.rule === 'fixed') return dayNumber(year, rule.month, rule.day);
  if (rule.rule === 'easter') return easterOf(year) + rule.offset;
  return nthWeekday(year, rule.month, rule)! + (rule.offset ?? 0);
};

/** `Christmas`, `Easter Monday 2019`, `next Thanksgiving`, `Halloween weekend`. */
export const holidayPoint = (r: Reader, i: number): Point | undefined => {
  const shift = readShift(r, i);
  const from = shift && !shift.inText ? shift.end : i;
  const found = holidayTable.longest({ count: r.tokens.count, word: r.tokens.word }, from, r.limit);
  if (!found) return undefined;
  if (OTHER_CALENDARS.has(r.surface(Math.max(from - 1, r.first)).toLowerCase()) || r.is(from - 1, W.tickS))
    return undefined;
  if (PLACES_AFTER.has(r.word(found.end) === -1 ? '' : r.surface(found.end).toLowerCase())) return undefined;
  if (
    r.isCapital(found.end) &&
    !r.is(found.end, W.weekend) &&
    NAMES_BEFORE.has(r.word(from - 1)) &&
    r.isCapital(from - 2)
  )
    return undefined;
  const plain = r.surface(from).toLowerCase() === r.surface(from);
  if (plain && found.end - from === 2 && r.surface(from) === 'new' && r.is(from - 1, W.a)) return undefined;
  const weekend = r.is(found.end, W.weekend);
  if (weekend)
    return yearly(
      r,
      {
        from: i,
        end: found.end + 1,
        rule: 'holiday-weekend',
        grain: 'weekend',
        confidence: 0.85,
        shift: shift?.inText ? undefined : shift?.by,
      },
      (year) => weekendRange(holidayDay(found.value, year)),
    );
  const named = {
    from: i,
    end: found.end,
    rule: 'holiday',
    grain: 'day' as const,
    confidence: plain ? 0.7 : 0.9,
    shift: shift?.inText ? undefined : shift?.by,
  };
  return yearly(r, named, (year) => dayRange(holidayDay(found.value, year)));
};
/** `the Great Orchestra of Christmas Charity`: inside a name. */
const NAMES_BEFORE = new Set([W.of, W.and]);
const OTHER_CALENDARS = new Set([
  'chinese',
  'lunar',
  'orthodox',
  'coptic',
  'jewish',
  'persian',
  'iranian',
  'tibetan',
  'islamic',
  'academic',
  'a',
  'ethiopian',
  'vietnamese',
  'korean',
]);
const PLACES_AFTER = new Set(['island', 'islands', 'rising', 'rebellion', 'seal', 'bunny', 'egg', 'eggs']);

/** `this spring`, `summer 2019`, `fall of 1989`, `in the winter`; refuses the verb and the water. */
export const seasonPoint = (r: Reader, i: number): Point | undefined => {
  const shift = readShift(r, i);
  const at = shift ? shift.end : i;
  const season: Season | undefined = r.isWord(at) ? seasons.get(r.word(at)) : undefined;
  if (!season) return undefined;
  const year = trailingYear(r, at + 1);
  const fallOf = (r.is(at, W.fall) || r.is(at, W.spring)) && r.is(at + 1, W.of);
  if (!shift && !year && !bareSeason(r, at)) return undefined;
  if (shift && r.is(at, W.fall) && (fallOf || r.is(i, W.that)) && !year) return undefined;
  const named = {
    from: i,
    end: at + 1,
    rule: 'season',
    grain: 'season' as const,
    confidence: shift || year ? 0.95 : 0.7,
    shift: shift?.inText ? undefined : shift?.by,
  };
  if (shift && !shift.inText && shift.by === 0 && year?.year === undefined) {
    return { ...yearly(r, { ...named, shift: 0 }, (y) => seasonRange(y, season)), confidence: 0.95 };
  }
  return yearly(r, named, (y) => seasonRange(y, season));
};

/** `in the spring`, `last in winter`: a season without year stands only after a preposition and the article. */
const bareSeason = (r: Reader, i: number): boolean => {
  if (!r.is(i - 1, W.the) && !parts.has(r.word(i - 1))) return false;
  const before = r.is(i - 1, W.the) ? r.word(i - 2) : r.word(i - 1);
  return (
    monthPrepositions.has(before) &&
    before !== W.of &&
    before !== W.to &&
    before !== W.for &&
    !r.is(i + 1, W.of) &&
    !(r.isWord(i + 1) && r.glued(i + 1)) &&
    !(r.isDash(i + 1) && r.glued(i + 1))
  );
};

/** `Q3 2019`, `2019 Q3`, `2019-H2`, `third quarter of 2019`, `second half of last year`. */
export const quarterPoint = (r: Reader, i: number): Point | undefined => {
  const year = fourDigits(r, i);
  if (year > 0) {
    const at = r.isDash(i + 1) && r.glued(i + 1) ? i + 2 : i + 1;
    const code = quarterCode(r, at);
    return (
      code && {
        end: at + 1,
        rule: 'quarter',
        grain: code.grain,
        confidence: 0.95,
        resolve: () => ({ range: code.make(year), basis: 'absolute' }),
      }
    );
  }
  const code = quarterCode(r, i);
  if (code) {
    const at = r.isDash(i + 1) && r.glued(i + 1) && fourDigits(r, i + 2) > 0 ? i + 2 : i + 1;
    const dated = at > i + 1 || trailingYear(r, at) !== undefined;
    if (
      !dated &&
      (code.grain === 'half' ||
        !(
          monthPrepositions.has(r.word(i - 1)) ||
          FINANCIAL.has(r.word(i + 1) === -1 ? '' : r.surface(i + 1).toLowerCase())
        ))
    )
      return undefined;
    return yearly(r, { from: i, end: at, rule: 'quarter', grain: code.grain, confidence: 0.9 }, code.make);
  }
  return quarterWords(r, i);
};

interface Code {
  readonly grain: 'quarter' | 'half';
  readonly make: (year: number) => Range;
}

const quarterCode = (r: Reader, i: number): Code | undefined => {
  if (!r.hasDigit(i) || r.length(i) !== 2 || !r.isWord(i)) return undefined;
  const text = r.surface(i);
  const number = text.charCodeAt(1) - 48;
  const letter = text[0].toLowerCase();
  if (letter === 'q' && number >= 1 && number <= 4)
    return { grain: 'quarter', make: (year) => quarterRange(year, number) };
  return letter === 'h' && (number === 1 || number === 2) && text[0] === 'H'
    ? { grain: 'half', make: (year) => halfRange(year, number) }
    : undefined;
};

const FINANCIAL = new Set([
  'revenue',
  'revenues',
  'profit',
  'profits',
  'earnings',
  'results',
  'sales',
  'loss',
  'losses',
  'gdp',
  'growth',
  'report',
  'income',
  'from',
  'compared',
  'ended',
  'ending',
  'as',
  'by',
  'after',
]);

const quarterWords = (r: Reader, i: number): Point | undefined => {
  const ordinal = readOrdinal(r, i);
  if (!ordinal) return undefined;
  const at = r.isDash(ordinal.end) && r.glued(ordinal.end) ? ordinal.end + 1 : ordinal.end;
  const { value } = ordinal;
  const isQuarter = r.is(at, W.quarter) && value <= 4;
  const isHalf = r.is(at, W.half) && value <= 2;
  if (!isQuarter && !isHalf) return undefined;
  const year = trailingYear(r, at + 1);
  if (!year && (isHalf || !FINANCIAL.has(r.word(at + 1) === -1 ? '' : r.surface(at + 1).toLowerCase())))
    return undefined;
  const make = isQuarter ? (y: number) => quarterRange(y, value) : (y: number) => halfRange(y, value);
  return yearly(
    r,
    {
      from: i,
      end: at + 1,
      rule: 'quarter',
      grain: isQuarter ? 'quarter' : 'half',
      confidence: year ? 0.95 : 0.8,
    },
    make,
  );
};

/** `1970s`, `1990's`, `'90s`, `the nineties`, `21st century`, `5th century BC`. */
export const decadePoint = (r: Reader, i: number): Point | undefined => {
  const year = r.digits(i);
  if (year >= 0 && year % 10 === 0 && r.glued(i + 1) && (r.is(i + 1, W.s) || r.is(i + 1, W.tickS))) {
    if (r.length(i) === 4 && year >= 1000 && year < 2200)
      return fixedPoint(
        {
          end: i + 2,
          rule: year % 100 === 0 && year < 1900 ? 'century' : 'decade',
          grain: 'decade',
          confidence: 0.97,
        },
        decadeRange(year),
      );
    const tick = i > r.first && r.glued(i) && "'’‘".includes(r.surface(i - 1));
    if (r.length(i) === 2 && year >= 10 && (tick || (r.is(i - 1, W.the) && !r.isCapital(i + 1))))
      return shortDecade({ end: i + 2, confidence: tick ? 0.95 : 0.8 }, year);
  }
  const tens = decadeWords.get(r.word(i));
  if (tens !== undefined && (r.is(i - 1, W.the) || parts.has(r.word(i - 1)) || r.isDash(i - 1)))
    return shortDecade({ end: i + 1, confidence: 0.85 }, tens);
  return undefined;
};

const fixedPoint = (
  found: { end: number; rule: string; grain: Point['grain']; confidence: number },
  range: Range,
): Point => ({ ...found, resolve: () => ({ range, basis: 'absolute' }) });

const shortDecade = (found: { end: number; confidence: number }, short: number): Point => ({
  ...found,
  rule: 'short-decade',
  grain: 'decade',
  resolve: (context) => ({ range: decadeRange(fullYear(short, context)), basis: 'absolute' }),
});

/** `21st century`, `nineteenth-century`, `5th century BC`. */
export const centuryPoint = (r: Reader, i: number): Point | undefined => {
  const ordinal = readOrdinal(r, i);
  if (!ordinal || ordinal.value > 30) return undefined;
  const at = r.isDash(ordinal.end) && r.glued(ordinal.end) ? ordinal.end + 1 : ordinal.end;
  if (!r.is(at, W.century) && !r.is(at, W.centuries)) return undefined;
  if (
    ordinal.value < 3 &&
    !r.is(at + 1, W.bc) &&
    !r.is(at + 1, W.ad) &&
    !r.is(at + 1, W.bce) &&
    !r.is(at + 1, W.ce) &&
    !r.isNumber(i)
  )
    return undefined;
  const before = r.is(at + 1, W.bc) || r.is(at + 1, W.bce);
  const era = before || ((r.is(at + 1, W.ad) || r.is(at + 1, W.ce)) && r.isCapital(at + 1));
  return fixedPoint(
    { end: era ? at + 2 : at + 1, rule: 'century', grain: 'century', confidence: 0.97 },
    centuryRange(before ? -ordinal.value : ordinal.value),
  );
};

/** `fiscal year 2019`, `FY2019`, `FY 2019-20`, `2019 fiscal year`: named, without days (they differ by organisation). */
export const fiscalPoint = (r: Reader, i: number): Point | undefined => {
  const named = (end: number, year: number | undefined): Point => ({
    end,
    rule: 'fiscal-year',
    grain: 'year',
    confidence: 0.9,
    resolve: () => ({ timex: year === undefined ? 'FYXXXX' : `FY${year}`, basis: 'absolute' }),
  });
  if (r.is(i, W.fiscal) || r.is(i, W.financial) || r.is(i, W.school) || r.is(i, W.calendar)) {
    const at = r.is(i + 1, W.year) ? i + 2 : i + 1;
    const year = fourDigits(r, at);
    if (year < 0) return at === i + 2 && r.is(i, W.fiscal) ? named(at, undefined) : undefined;
    if (at === i + 1 && !r.is(i, W.fiscal)) return undefined;
    if (r.is(i, W.calendar))
      return fixedPoint({ end: at + 1, rule: 'year', grain: 'year', confidence: 0.95 }, yearRange(year));
    if (r.is(i, W.school))
      return { ...named(at + 1, year), resolve: () => ({ timex: `SY${year}`, basis: 'absolute' }) };
    return named(at + 1, year);
  }
  if (r.isWord(i) && r.isCapital(i) && /^FY(?:\d{2}|\d{4})?$/.test(r.surface(i).slice(0, 7))) {
    const glued = r.surface(i).slice(2);
    if (glued) return named(i + 1, glued.length === 2 ? 2000 + Number(glued) : Number(glued));
    const year = fourDigits(r, i + 1);
    return year > 0 ? named(i + 2, year) : undefined;
  }
  const year = fourDigits(r, i);
  if (year > 0 && r.is(i + 1, W.fiscal) && r.is(i + 2, W.year)) return named(i + 3, year);
  return undefined;
};
