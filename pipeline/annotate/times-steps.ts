import { addMonths, dateOf, weekdayOf } from '../core/calendar.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Length } from './times-durations.ts';
import { dayRange, grainRange, monthRange, type Range, weekRange, yearRange } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import type { Context, Moment } from './times-types.ts';

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
const addLength = (day: number, length: { iso: string; amount: number }): number => {
  if (length.iso === 'WD') return addWorkingDays(day, Math.round(length.amount));
  if (length.iso === 'D') return day + Math.round(length.amount);
  if (length.iso === 'W') return day + Math.round(length.amount * 7);
  if (length.iso === 'M') return addMonths(day, Math.round(length.amount));
  return addMonths(day, Math.round(length.amount * 12));
};

/** Units below a day. */
export const HOURLY = new Set(['TH', 'TM', 'TS']);

/** So many of a unit, by its ISO letter. */
export interface Step {
  readonly iso: string;
  readonly amount: number;
}

/** The steps of a length in days, weeks, months and years; undefined when a count is vague or a part is shorter than a day. */
export const stepsOf = (length: Length): Step[] | undefined => {
  const steps: Step[] = [];
  for (const { value, high, unit } of length.parts) {
    if (value === undefined || high !== undefined || HOURLY.has(unit.iso)) return undefined;
    const amount = Number(value) * unit.factor;
    if (!(amount < 100000)) return undefined;
    steps.push({ iso: unit.working ? 'WD' : unit.iso, amount });
  }
  return steps;
};

/** The day so far from another. `sign` −1 goes back. */
export const stepFrom = (day: number, steps: readonly Step[], sign: number): number =>
  steps.reduce((at, step) => addLength(at, { iso: step.iso, amount: step.amount * sign }), day);

/** The day reached, no finer than the words: years give a year, months and halves of years a month, weeks a week. */
export const coarse = (day: number, steps: readonly Step[]): Range => {
  const { year, month } = dateOf(day);
  const finest = steps.at(-1)!;
  if (finest.iso === 'Y') return Number.isInteger(finest.amount) ? yearRange(year) : monthRange(year, month);
  if (finest.iso === 'M') return monthRange(year, month);
  return finest.iso === 'W' ? weekRange(day) : dayRange(day);
};

/** Units of a step that do not go below the grain of what they are counted from. */
const STEPS_OF: Readonly<Partial<Record<Range['grain'], string>>> = {
  year: 'Y',
  quarter: 'Y',
  month: 'YM',
  week: 'YMW',
};

/** Months to months. */
const MONTHS = /^\d{4}-\d\d\/\d{4}-\d\d$/;

const SAID = wordSet('said say says showed show shown reported announced confirmed released published');
const ON = wordId('on');
/** `fell 2% in March, figures showed on Thursday`: a day on which a month or a quarter is told of; what follows is counted from that. */
export const isDayOfSaying = (
  word: ArrayLike<number>,
  from: number,
  { day, before }: { day: Range; before?: Range },
): boolean => {
  if (day.grain !== 'day' || (before?.grain !== 'month' && before?.grain !== 'quarter')) return false;
  return SAID.has(word[word[from - 1] === ON ? from - 2 : from - 1]) && before.last < day.first;
};

/** The time named last, where the steps can be counted from it; a year is no base for days. */
export const baseOf = ({ lastDay, lastRange }: Context, steps: readonly Step[]): Context['lastDay'] => {
  if (!lastRange || lastRange.range.grain === 'day') return lastDay;
  const { grain, value, first, last } = lastRange.range;
  // `in the January-March quarter from a year earlier`
  const isInYear = grain === 'span' && MONTHS.test(value) && dateOf(first).year === dateOf(last).year;
  const allowed = isInYear ? 'Y' : (STEPS_OF[grain] ?? '');
  return steps.every(({ iso, amount }) => allowed.includes(iso) && Number.isInteger(amount))
    ? lastRange
    : undefined;
};

/** `in the three months to Dec. 31 … a year earlier`: counted from a day that only ends a stretch, where no other is named. */
export const yearBase = (
  { namedDay, lastDay, lastRange }: Context,
  steps: readonly Step[],
  sign: number,
): Context['lastDay'] => {
  if (!steps.every(({ iso }) => iso === 'Y')) return undefined;
  // `moved there in the summer of 1959 … a year later`
  if (sign > 0) return lastRange?.range.grain === 'season' ? lastRange : undefined;
  return lastDay || lastRange ? undefined : namedDay;
};

/** A range moved by steps, no finer than itself and no finer than the steps. */
export const movedRange = (base: Range, steps: readonly Step[], sign: number): Range => {
  const day = stepFrom(base.first, steps, sign);
  if (base.grain === 'quarter') return grainRange('quarter', day, 0);
  return base.grain === 'month' ? monthRange(dateOf(day).year, dateOf(day).month) : coarse(day, steps);
};

const COMMA = wordId(',');
/** `six years on, the court ruled`: at the head of its clause. */
export const isYearsOn = (r: Reader, { from, end, parts }: Length): boolean =>
  r.is(end, ON) && r.is(end + 1, COMMA) && !HOURLY.has(parts[0].unit.iso) && !r.isWord(from - 1);

const SECONDS: Readonly<Record<string, number>> = { TH: 3600, TM: 60, TS: 1 };

/** The moment so far from a moment, for lengths in hours, minutes and seconds; undefined without a clock time to count from. */
export const momentFrom = (
  anchor: NonNullable<Context['anchor']>,
  length: Length,
  sign: number,
): Moment | undefined => {
  if (
    anchor.seconds === undefined ||
    length.parts.some(
      ({ value, high, unit }) => value === undefined || high !== undefined || SECONDS[unit.iso] === undefined,
    )
  )
    return undefined;
  const total =
    length.parts.reduce(
      (sum, { value, unit }) => sum + Number(value) * SECONDS[unit.iso] * unit.factor,
      anchor.seconds * sign,
    ) * sign;
  const day = Math.floor(total / 86400);
  return { day: anchor.day + day, seconds: Math.round(total - day * 86400) };
};
