import { padded } from '../core/calendar.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { calendarDate } from './times-dates.ts';
import { holidayPoint } from './times-holidays.ts';
import { isoLength } from './times-iso-length.ts';
import { readCount, type Reader, readOrdinal } from './times-reader.ts';
import { weekdayOnly } from './times-weekly.ts';
import { dayParts, months, seasons, units, W, weekdays } from './times-words.ts';

/** What `every` says, as a set. */
export interface Each {
  readonly end: number;
  readonly rule: string;
  readonly timex: string;
  readonly value?: string;
  readonly confidence: number;
}

interface Many {
  readonly at: number;
  readonly count: string;
  readonly high?: string;
}

/** `other`, `second`, `two`, `two to three` after `every`; one for none. */
const manyAfter = (r: Reader, i: number): Many => {
  const at = i + 1;
  if (r.is(at, W.other)) return { at: at + 1, count: '2' };
  if (!r.is(i, W.every)) return { at, count: '1' };
  // `every third day`
  const nth = readOrdinal(r, at);
  if (nth && nth.value > 1 && nth.value <= 12) return { at: nth.end, count: String(nth.value) };
  const read = readCount(r, at);
  if (!read?.value) return { at, count: '1' };
  // `every two to three days`
  const joined = r.is(read.end, W.to) || r.is(read.end, W.or) || r.isDash(read.end);
  const upper = joined ? readCount(r, read.end + 1) : undefined;
  return upper?.value && Number(upper.value) > Number(read.value)
    ? { at: upper.end, count: read.value, high: upper.value }
    : { at: read.end, count: read.value };
};

const [WEEKDAY, LEAP] = ['weekday', 'leap'].map(wordId);
/** What a day, a morning or a year that recurs may be. */
const KINDS = wordSet(
  'single clear sunny fine dry wet working waking school business trading market match election winter summer autumn spring cold warm weekday calendar financial fiscal academic successive consecutive passing early late',
);
const DAYS_IN_WEEK = 'XXXX-WXX-WD';

/** A day named by the calendar after `every`: `every Thanksgiving`, `each May 1`, `every summer`. */
const yearlyAt = (r: Reader, at: number): Each | undefined => {
  const feast = r.isCapital(at) ? holidayPoint(r, at) : undefined;
  const date = feast ?? (r.isWord(at) || r.isNumber(at) ? calendarDate(r, at) : undefined);
  const isDay =
    date &&
    (date.rule.startsWith('holiday') ||
      (date.grain === 'day' && date.open?.year === undefined && date.open?.month !== undefined));
  if (isDay) return { end: date.end, rule: 'every', timex: 'P1Y', confidence: 0.85 };
  return seasons.has(r.word(at)) &&
    !r.isCapital(at) &&
    !r.isDash(at + 1) &&
    !(r.is(at, W.fall) && !r.isWord(at - 1))
    ? { end: at + 1, rule: 'every', timex: 'P1Y', confidence: 0.85 }
    : undefined;
};

/** `every Monday`, `each morning`, `every two to three days`, `every third night`, `each working day`. */
export const readEach = (r: Reader, i: number): Each | undefined => {
  if (!r.is(i, W.every) && !r.is(i, W.each)) return undefined;
  const { at: first, count, high } = manyAfter(r, i);
  const isKind =
    KINDS.has(r.word(first)) && (units.has(r.word(first + 1)) || dayParts.has(r.word(first + 1)));
  const at = isKind ? first + 1 : first;
  const word = r.word(at);
  const weekday = weekdays.get(word);
  if (weekday !== undefined && r.isCapital(at))
    return {
      end: at + 1,
      rule: 'every',
      timex: weekdayOnly(weekday),
      value: count === '1' ? undefined : `P${count}W`,
      confidence: 0.95,
    };
  if (word === WEEKDAY && count === '1')
    return { end: at + 1, rule: 'every', timex: DAYS_IN_WEEK, value: 'P1D', confidence: 0.9 };
  if (r.word(first) === LEAP && r.is(first + 1, W.year))
    return { end: first + 2, rule: 'every', timex: 'P4Y', confidence: 0.9 };
  const month = r.isCapital(at) && !r.isNumber(at + 1) ? months.get(word) : undefined;
  if (month) return { end: at + 1, rule: 'every', timex: `XXXX-${padded(month)}`, confidence: 0.9 };
  const part = dayParts.get(word);
  if (part)
    return {
      end: at + 1,
      rule: 'every',
      timex: `XXXX-XX-XXT${part.timex}`,
      value: count === '1' ? undefined : `P${count}D`,
      confidence: 0.9,
    };
  const yearly = count === '1' ? yearlyAt(r, first) : undefined;
  return yearly ?? ofUnit(r, at, { count, high });
};

const ofUnit = (r: Reader, at: number, { count, high }: Omit<Many, 'at'>): Each | undefined => {
  const unit = units.get(r.word(at));
  if (!unit || r.length(at) < 3 || (unit.name === 'second' && count === '1')) return undefined;
  // `each quarter-point cut`
  if (r.isDash(at + 1) && r.glued(at + 1) && r.glued(at + 2)) return undefined;
  const low = isoLength({ parts: [{ value: count, unit }] });
  return {
    end: at + 1,
    rule: 'every',
    timex: high === undefined ? low : `${low}/${isoLength({ parts: [{ value: high, unit }] })}`,
    confidence: 0.93,
  };
};

/** `July 1 of each year`, `1 May every year`: a day of the calendar that comes back; undefined for others. */
export const dayOfEach = (r: Reader, i: number): Each | undefined => {
  if (!r.isNumber(i) && !months.has(r.word(i))) return undefined;
  const date = calendarDate(r, i);
  const isOpen = date?.grain === 'day' && date.open?.month !== undefined && date.open.year === undefined;
  if (!isOpen || !(r.is(date.end, W.of) || r.is(date.end, W.in))) return undefined;
  const set = r.is(date.end + 1, W.each) || r.is(date.end + 1, W.every);
  return set && r.is(date.end + 2, W.year)
    ? { end: date.end + 3, rule: 'every', timex: 'P1Y', confidence: 0.9 }
    : undefined;
};
