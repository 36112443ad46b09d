import { wordId, wordSet } from '../core/vocabulary.ts';
import { ambiguous } from './times-calendar.ts';
import { type Length, readLength } from './times-durations.ts';
import { awayPoint } from './times-lengths.ts';
import { stepsOf } from './times-steps.ts';
import { dayRange, weekdayAfter, weekdayBefore, weekdayInWeek } from './times-ranges.ts';
import { readCount, type Reader } from './times-reader.ts';
import { surfaceOf, unresolved } from './times-shifts.ts';
import { weekdayAt } from './times-weekdays.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { W, weekdayPlurals } from './times-words.ts';

/**
 * `Monday two weeks from now`, `Thursday, two years ago`: weeks lead to that weekday of the week that
 * is reached, months and years to the first such weekday on or after the day that is reached.
 */
export const weekdayAway = (r: Reader, i: number): Point | undefined => {
  const weekday = weekdayAt(r, i);
  if (weekday === undefined) return undefined;
  const length = readLength(r, r.is(i + 1, W.comma) ? i + 2 : i + 1);
  const away = length && awayPoint(r, length);
  const unit = length && stepsOf(length)?.at(-1)?.iso;
  if (!away || !unit || unit === 'D') return undefined;
  const resolve = (reading: Reading): Reading => {
    const day = reading.exact?.day;
    if (day === undefined) return { basis: 'unresolved', timex: 'XXXX-XX-XX' };
    const found = unit === 'W' ? weekdayInWeek(day, weekday, 0) : weekdayAfter(day, weekday);
    return { range: dayRange(found), basis: reading.basis, anchorDay: reading.anchorDay };
  };
  return {
    end: away.end,
    rule: 'weekday-away',
    grain: 'day',
    confidence: 0.85,
    resolve: (context) => resolve(away.resolve(context)),
  };
};

/**
 * `a week ago Tuesday`, `two weeks ago on Friday`: so many weeks before the last such weekday, or that of
 * the week reached; left open where the two are not one day, and for lengths other than weeks.
 */
export const agoWeekday = (r: Reader, length: Length): Point | undefined => {
  const away = awayPoint(r, length);
  if (!away || !r.is(away.end - 1, W.ago)) return undefined;
  const at = r.is(away.end, W.on) ? away.end + 1 : away.end;
  const weekday = weekdayAt(r, at);
  const steps = stepsOf(length);
  if (weekday === undefined || r.isNumber(at + 1) || !steps) return undefined;
  const [{ iso, amount }] = steps;
  const weeks = steps.length === 1 && iso === 'W' && Number.isInteger(amount) ? amount : undefined;
  const end = at + 1;
  const resolve = ({ anchor }: Context): Reading => {
    if (!anchor || weeks === undefined) return unresolved('XXXX-XX-XX');
    const counted = weekdayBefore(anchor.day, weekday) - 7 * weeks;
    const reached = weekdayInWeek(anchor.day - 7 * weeks, weekday, 0);
    return counted === reached
      ? { range: dayRange(counted), basis: 'publication', anchorDay: anchor.day }
      : ambiguous([counted, reached].map(dayRange), {
          anchorDay: anchor.day,
          surface: surfaceOf(r, length.from, end),
        });
  };
  return { end, rule: 'weekday-ago', grain: 'day', confidence: 0.85, resolve };
};

/** More weekdays than these are counted by nobody. */
const MOST_COUNTED = 12;
/** `three Mondays ago`, `a couple of Fridays ago`, `two Sundays from now`: the day itself is no one of them; not `two Mondays running`. */
export const weekdaysAgo = (r: Reader, i: number): Point | undefined => {
  if (!COUNTED.some((far) => weekdayPlurals.has(r.word(i + far)))) return undefined;
  const count = readCount(r, i);
  const weekday = count && weekdayPlurals.get(r.word(count.end));
  const amount = Number(count?.value);
  if (!count || weekday === undefined || !(amount >= 1 && amount <= MOST_COUNTED)) return undefined;
  if (!Number.isInteger(amount)) return undefined;
  const at = count.end + 1;
  const isNow = r.word(at) === FROM && r.is(at + 1, W.now);
  const sign = r.is(at, W.ago) ? -1 : isNow || r.is(at, W.hence) ? 1 : 0;
  if (sign === 0) return undefined;
  const resolve = ({ anchor }: Context): Reading => {
    if (!anchor) return unresolved(`XXXX-WXX-${weekday}`);
    const near = sign < 0 ? weekdayBefore(anchor.day - 1, weekday) : weekdayAfter(anchor.day + 1, weekday);
    return {
      range: dayRange(near + sign * 7 * (amount - 1)),
      basis: 'publication',
      anchorDay: anchor.day,
    };
  };
  return { end: isNow ? at + 2 : at + 1, rule: 'weekdays-ago', grain: 'day', confidence: 0.85, resolve };
};
/** So many tokens on the weekday of a count stands: `two Mondays`, `a couple of Mondays`. */
const COUNTED = [1, 2, 3];
const FROM = wordId('from');

/** Words before a length that is one of time and leads nowhere: `for a week on Monday`. */
const LASTING = wordSet('for of after within over spend spent spending');

/**
 * `a week on Monday`, `two weeks tomorrow`, `a week today`: so many weeks after the next such day. Left open
 * in what is told in the past.
 */
export const weeksOn = (r: Reader, length: Length): Point | undefined => {
  const steps = stepsOf(length);
  if (steps?.length !== 1 || steps[0].iso !== 'W' || !Number.isInteger(steps[0].amount)) return undefined;
  if (length.from > 0 && LASTING.has(r.word(length.from - 1))) return undefined;
  const isOn = r.is(length.end, W.on);
  const at = isOn ? length.end + 1 : length.end;
  const weekday = isOn ? weekdayAt(r, at) : undefined;
  const isTomorrow = !isOn && r.is(at, W.tomorrow);
  if (weekday === undefined && !isTomorrow && !(!isOn && r.is(at, W.today))) return undefined;
  if (r.isNumber(at + 1)) return undefined;
  const resolve = ({ anchor, tense }: Context): Reading => {
    if (!anchor || tense === 'past') return unresolved('XXXX-XX-XX');
    const next =
      weekday === undefined ? anchor.day + (isTomorrow ? 1 : 0) : weekdayAfter(anchor.day + 1, weekday);
    const range = dayRange(next + 7 * steps[0].amount);
    return { range, basis: 'publication', anchorDay: anchor.day };
  };
  return { end: at + 1, rule: 'weeks-on', grain: 'day', confidence: 0.85, resolve };
};
