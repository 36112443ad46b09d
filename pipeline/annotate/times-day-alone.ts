import { dateOf, dayNumber, isDate, padded } from '../core/calendar.ts';
import { wordSet } from '../core/vocabulary.ts';
import { resolveParts } from './times-calendar.ts';
import { type Interval, joinAfter, settleRange, surfaceOf } from './times-intervals.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { dayRange, type Range } from './times-ranges.ts';
import { type Reader, readOrdinal } from './times-reader.ts';
import { ordinalDay } from './times-sections.ts';
import { unresolved } from './times-shifts.ts';
import { toldDay } from './times-told-years.ts';
import type { Context, Point, Reading } from './times-types.ts';
import { W } from './times-words.ts';

type Found = { readonly from: number; readonly end: number } & (
  | { readonly form: 'point'; readonly point: Point }
  | { readonly form: 'interval'; readonly interval: Interval }
);

const PLEASE = wordSet('please instead too');
/** Whether the word after `on the 4th` is none that the ordinal counts: `on the 22nd passed`, not `on the 22nd floor`. */
const standsAfter = (r: Reader, i: number): boolean =>
  !r.isWord(i) ||
  FUNCTION_WORDS.has(r.word(i)) ||
  PLEASE.has(r.word(i)) ||
  /^[a-z]{2,}(?:ed|ly)$/.test(r.surface(i));

const SIDES = wordSet('from by until till before after');
const SUITS = wordSet('works suits');

const [EXCEPT, AND, OR] = ['not except excluding', 'and', 'or and'].map(wordSet);
const [INCLUDING, EITHER, PAUSES] = ['including', 'either both', ', ; but'].map(wordSet);
/** `but not the 18th`, `up to and including the 11th`, `either the 4th or the 5th`: a day alone beside others; not `not the 8th time`. */
const isPicked = (r: Reader, i: number, end: number): boolean => {
  if (!standsAfter(r, end) || r.is(end, W.of)) return false;
  const lead = r.word(i - 2);
  if (EXCEPT.has(lead)) return PAUSES.has(r.word(i - 3)) && !r.isWord(end);
  if (INCLUDING.has(lead)) return AND.has(r.word(i - 3));
  if (EITHER.has(lead)) return OR.has(r.word(end)) && r.is(end + 1, W.the) && r.isNumber(end + 2);
  return OR.has(lead) && r.isNumber(i - 4) && r.is(i - 5, W.the) && EITHER.has(r.word(i - 6));
};

const [NONE, SO] = ['no not nothing nobody none', 'so , ; : — – -'].map(wordSet);
const BARRED_REACH = 5;
/** `so no forklift before the 28th`: what is barred, without a verb, is barred until a day to come. */
const isBarred = (r: Reader, i: number): boolean => {
  if (!r.is(i - 2, W.before) && !r.is(i - 2, W.until) && !r.is(i - 2, W.till)) return false;
  for (let at = i - 3; at >= r.first && at > i - 3 - BARRED_REACH; at -= 1)
    if (NONE.has(r.word(at))) return at === r.first || SO.has(r.word(at - 1));
  return false;
};

/** Whether words before or after a day alone say that it is one: `from the 11th`, `The 23rd works`; not `by the 7th inning`. */
const isPlaced = (r: Reader, i: number, end: number): boolean =>
  (SIDES.has(r.word(i - 2)) && standsAfter(r, end)) ||
  isPicked(r, i, end) ||
  (i - 1 === r.first && SUITS.has(r.word(end)));

/** What is told of the present or without a verb is of the day to come before it is of the last one. */
const ahead = (reading: Reading, { tense }: Context): Reading =>
  reading.candidates?.length === 2 && (tense === 'present' || tense === 'none')
    ? { ...reading, candidates: reading.candidates.toReversed() }
    : reading;

const toCome = ({ anchor, monthFirst }: Context): Context => ({ anchor, monthFirst, tense: 'future' });

/** `on the 4th`, `from the 11th`: the day of a month nobody names; `on the 5th of each month`: of none. */
const dayPoint = (r: Reader, i: number, day: Point): Point => {
  const value = day.open!.day!;
  const repeated = r.is(day.end, W.of) && (r.is(day.end + 1, W.each) || r.is(day.end + 1, W.every));
  return {
    ...day,
    resolve: (context) =>
      repeated
        ? unresolved(`XXXX-XX-${padded(value)}`)
        : (toldDay(value, context, r.tokens.start[i]) ??
          ahead(
            resolveParts({ day: value }, isBarred(r, i) ? toCome(context) : context, `the ${r.surface(i)}`),
            context,
          )),
  };
};

const MONTHS_A_YEAR = 12;
/** The first day of that number after another. */
const dayAfter = ({ first }: Range, value: number): Range | undefined => {
  const { year, month, day } = dateOf(first);
  const index = year * MONTHS_A_YEAR + month - 1 + (value > day ? 0 : 1);
  const [y, m] = [Math.floor(index / MONTHS_A_YEAR), (index % MONTHS_A_YEAR) + 1];
  return isDate(y, m, value) ? dayRange(dayNumber(y, m, value)) : undefined;
};

/** `from the 20th to the 24th`, `between the 3rd and the 9th`: two days of months that nobody names. */
const daysAlone = (r: Reader, i: number, first: Point): Found | undefined => {
  const isBetween = r.is(i - 2, W.between);
  if (!isBetween && !r.is(i - 2, W.from)) return undefined;
  const join = joinAfter(r, first.end, isBetween);
  if (join < 0) return undefined;
  // `between the 3rd and 9th` may be places in a row
  if (isBetween && !r.is(join, W.the)) return undefined;
  const at = r.is(join, W.the) ? join + 1 : join;
  const ordinal = r.isNumber(at) ? readOrdinal(r, at) : undefined;
  if (!ordinal || ordinal.value > 31 || !standsAfter(r, ordinal.end)) return undefined;
  const { end, value } = ordinal;
  const resolve = (context: Context): Reading => {
    const start = first.resolve(context);
    const open = start.candidates?.[0];
    const begin = start.range ?? open;
    const last = begin && dayAfter(begin, value);
    if (!last) return start;
    const whole = settleRange({ ...start, range: begin }, { ...start, range: last }, surfaceOf(r, i, end));
    return open ? { ...start, candidates: whole.range && [whole.range] } : whole;
  };
  const interval: Interval = { from: i - 2, end, rule: 'days-alone', confidence: 0.7, resolve };
  return { form: 'interval', from: i - 2, end, interval };
};

/** A day of a month that nobody names, at token `i`; told of the past only after `on`. */
export const dayAlone = (r: Reader, i: number, contextOf: () => Context): Found | undefined => {
  if (!r.isNumber(i) || !r.is(i - 1, W.the)) return undefined;
  const day = ordinalDay(r, i);
  if (!day || r.isDash(day.end)) return undefined;
  if (r.is(i - 2, W.between)) return daysAlone(r, i, dayPoint(r, i, day));
  const isOn = r.is(i - 2, W.on) && standsAfter(r, day.end);
  if (!isOn && (!isPlaced(r, i, day.end) || (contextOf().tense === 'past' && !isBarred(r, i))))
    return undefined;
  const point = dayPoint(r, i, day);
  return (isOn ? undefined : daysAlone(r, i, point)) ?? { form: 'point', from: i, end: day.end, point };
};
