import { dateOf, dayNumber, easterOf, isDate, nthWeekday, weekdayOf } from '../core/calendar.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { PhraseTable } from '../core/phrases.ts';
import { HOLIDAYS, type HolidayRule } from '../lexicon/holidays.ts';
import { dayRange, type Range, weekendRange, yearRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { mapReading, readShift, surfaceOf, unresolved } from './times-shifts.ts';
import type { Point } from './times-types.ts';
import { W, weekdays } from './times-words.ts';
import { trailingYear, yearly } from './times-yearly.ts';

const holidayTable = new PhraseTable<HolidayRule>(
  HOLIDAYS.map(([name, rule]) => [name.split(' '), rule] as const),
);

/** Whether the year has the day: a leap day few have. */
const isIn = (rule: HolidayRule, year: number): boolean =>
  rule.rule !== 'fixed' || isDate(year, rule.month, rule.day);

const holidayDay = (rule: HolidayRule, year: number): number => {
  if (rule.rule === 'fixed') return dayNumber(year, rule.month, rule.day);
  if (rule.rule === 'easter') return easterOf(year) + rule.offset;
  if (rule.rule === 'other') return dayNumber(year, 1, 1);
  return nthWeekday(year, rule.month, rule)! + (rule.offset ?? 0);
};

/** The weekend that a holiday lengthens: the one before a Monday or a Tuesday. */
const weekendBeside = (day: number): ReturnType<typeof weekendRange> =>
  weekendRange(weekdayOf(day) <= 2 ? day - 7 : day);

/** `Ramadan`, `Diwali 2023`: no day is given, and it is said why. Not before a name, in small letters or inside a compound. */
const otherFeast = (
  r: Reader,
  { from, end, calendar }: { from: number; end: number; calendar: string },
): Point | undefined => {
  const single = end - from === 1;
  if (single && (!r.isCapital(from) || r.isDash(end) || (r.isCapital(end) && !r.glued(end))))
    return undefined;
  const message = `"${surfaceOf(r, from, end)}" follows the ${calendar} calendar, which is not computed`;
  return {
    end: trailingYear(r, end)?.end ?? end,
    rule: 'other-calendar',
    grain: 'day',
    confidence: 0.7,
    resolve: () => ({ basis: 'unresolved', problem: { code: 'DATE_OTHER_CALENDAR', message } }),
  };
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
  if (r.isDash(found.end) && r.glued(found.end) && STYLES.has(r.word(found.end + 1))) return undefined;
  if (
    r.isCapital(found.end) &&
    !r.is(found.end, W.weekend) &&
    NAMES_BEFORE.has(r.word(from - 1)) &&
    r.isCapital(from - 2)
  )
    return undefined;
  if (found.value === NATIONAL && r.isCapital(from - 1) && !r.glued(from) && from - 1 > r.first)
    return undefined;
  const plain = r.surface(from).toLowerCase() === r.surface(from);
  if (isThought(r, from, found.end)) return undefined;
  // `keeps its independence day`: that of whoever is told of
  if (found.value === NATIONAL && OWNERS.has(r.word(from - 1))) return undefined;
  if (plain && found.end - from === 2 && r.surface(from) === 'new' && r.is(from - 1, W.a)) return undefined;
  if (found.value.rule === 'other')
    return otherFeast(r, { from, end: found.end, calendar: found.value.calendar });
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
      (year) => weekendBeside(holidayDay(found.value, year)),
    );
  if (plain && LOWER_TRAPS.has(r.surface(from))) return undefined;
  // `Advent International`: a firm
  if (r.surface(from) === 'Advent' && r.isCapital(found.end)) return undefined;
  if (isGeneric(r, from) && !(shift && !shift.inText) && !trailingYear(r, found.end))
    return {
      end: found.end,
      rule: 'holiday-name',
      grain: 'day',
      confidence: 0.7,
      resolve: () => unresolved(),
    };
  const named = {
    from: i,
    end: found.end,
    rule: 'holiday',
    grain: 'day' as const,
    confidence: plain ? 0.7 : 0.9,
    shift: shift?.inText ? undefined : shift?.by,
  };
  const make = (year: number): Range | undefined =>
    isIn(found.value, year) ? dayRange(holidayDay(found.value, year)) : undefined;
  // `launched in 1980, it sold 50,000 by that Christmas`
  if (r.is(from - 1, W.that))
    return {
      end: found.end,
      rule: 'holiday',
      grain: 'day',
      confidence: 0.8,
      resolve: ({ lastRange }) =>
        lastRange && lastRange.range.grain !== 'day' && lastRange.range.grain !== 'week'
          ? {
              range: make(dateOf(lastRange.range.first).year),
              basis: 'text',
              anchorSpan: lastRange.span,
              anchorDay: lastRange.range.first,
            }
          : unresolved(),
    };
  const point = yearly(r, named, make);
  if (isNewYear(r, i, found.end)) return newYear(point);
  return point;
};
const [ASSUMPTION, LEADS] = [
  wordSet('assumption'),
  wordSet('on until till by before after from at since for'),
];
/** `Assumption Parish`, `The assumption is`: no feast, which stands after `on`, `until` and the like and with its capital. */
const isThought = (r: Reader, from: number, end: number): boolean =>
  end === from + 1 &&
  ASSUMPTION.has(r.word(from)) &&
  !(r.isCapital(from) && LEADS.has(r.word(from - 1)) && !r.isCapital(end));
const [INTO, NEW] = ['in into early during', 'new'].map(wordSet);
/** `would decide in the new year`: the year, and no day of it. */
const isNewYear = (r: Reader, i: number, end: number): boolean =>
  NEW.has(r.word(i)) && end === i + 2 && !r.isCapital(i) && r.is(i - 1, W.the) && INTO.has(r.word(i - 2));
const newYear = (day: Point): Point => ({
  ...day,
  rule: 'new-year',
  grain: 'year',
  resolve: (context) => mapReading(day.resolve(context), ({ first }) => yearRange(dateOf(first).year)),
});
const OWNERS = wordSet('its their his her our my');
/** `Namibian Independence Day` is not that of the fourth of July. */
const NATIONAL = HOLIDAYS.find(([name]) => name === 'independence day')?.[1];
/** `election day` in small letters is that of any country; `the advent of`, `the twelfth night of the run`. */
const LOWER_TRAPS = new Set(['election', 'advent', 'lammas', 'candlemas', 'twelfth', 'burns']);
/** `a love for Halloween`, `called Thanksgiving`: the feast as such and no day of a year. */
const GENERIC = new Set(['for', 'called', 'named', 'about', 'like', 'a', 'an', 'every', 'each']);
const isGeneric = (r: Reader, from: number): boolean => {
  // `closed on Monday for Labor Day`
  if (r.is(from - 1, W.for) && weekdays.has(r.word(from - 2))) return false;
  const at = r.is(from - 1, W.the) ? from - 2 : from - 1;
  return r.isWord(at) && GENERIC.has(r.surface(at).toLowerCase());
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
/** `Halloween-themed`: after the manner of a feast. */
const STYLES = new Set(['themed', 'inspired', 'style', 'related', 'like', 'ready'].map(wordId));
const PLACES_AFTER = new Set([
  'island',
  'islands',
  'rising',
  'rebellion',
  'seal',
  'bunny',
  'egg',
  'eggs',
  'honours',
  'honors',
  'tree',
  'trees',
  'card',
  'cards',
  'jumper',
  'jumpers',
  'pudding',
  'puddings',
  'cracker',
  'crackers',
  'carol',
  'carols',
  'decoration',
  'decorations',
  'turkey',
  'turkeys',
  'present',
  'presents',
  'gift',
  'gifts',
  'song',
  'songs',
  'single',
  'singles',
  'advert',
  'adverts',
  'movie',
  'movies',
  'film',
  'films',
  'market',
  'markets',
  'lights',
  'party',
  'parties',
  'sales',
  'shopping',
  'shoppers',
  'bonus',
  'bonuses',
  'calendar',
  'calendars',
]);
