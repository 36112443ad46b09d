import type { Span } from '../../schemas/span.ts';
import { dayText, padded } from '../core/calendar.ts';
import { aroundOf } from './times-bounds.ts';
import type { Found } from './times-choose.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { W } from './times-words.ts';
import { isoLength, isPlus } from './times-durations.ts';
import { stepFrom, stepsOf } from './times-steps.ts';
import { grainRange, partOf, type Range } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { type DayPart, halfPart } from '../lexicon/seasons.ts';
import type { Clock, Context, Moment, Point, Reading, TimeExpression } from './times-types.ts';

type Form<F extends Found['form']> = Extract<Found, { form: F }>;
type Base = Pick<TimeExpression, 'from' | 'to' | 'start' | 'end'>;

const placeOf = (r: Reader, from: number, to: number): Base => ({
  from,
  to,
  start: r.tokens.start[from],
  end: r.tokens.end[to - 1],
});

const spanOf = (r: Reader, from: number, to: number): Span => ({
  start: r.tokens.start[from],
  end: r.tokens.end[to - 1],
});

/** Seconds of a day as `04:00` or `04:00:07`. */
export const clockText = (seconds: number, precision: Clock['precision']): string => {
  const text = `${padded(Math.floor(seconds / 3600))}:${padded(Math.floor(seconds / 60) % 60)}`;
  return precision === 'second' ? `${text}:${padded(seconds % 60)}` : text;
};

const fromReading = (reading: Reading, context: Context): Partial<TimeExpression> => {
  const { range, candidates, anchorDay, anchorSpan } = reading;
  const missing =
    reading.basis === 'unresolved' && !context.anchor && !reading.problem && reading.timex !== undefined;
  return {
    value: range?.value,
    timex: reading.timex ?? range?.timex,
    range,
    options: candidates,
    candidates: candidates?.map((each) => each.value),
    basis: reading.basis,
    exact: reading.exact,
    anchor: anchorDay === undefined ? undefined : { day: anchorDay, span: anchorSpan },
    problem:
      reading.problem ??
      (missing ? { code: 'DATE_NO_ANCHOR', message: 'no publication date to count from' } : undefined),
  };
};

const limits = (
  range: Range | undefined,
  options: readonly Range[] | undefined,
  section: string | undefined,
): { earliest?: number; latest?: number } => {
  if (range) {
    const { first, last } = section ? partOf(range, section) : range;
    return { earliest: first, latest: last };
  }
  if (!options?.length) return {};
  return {
    earliest: Math.min(...options.map((each) => each.first)),
    latest: Math.max(...options.map((each) => each.last)),
  };
};

/** Whether `earlier` or `later` divides a range that holds the anchor. */
const isSided = (range: Range | undefined, { side }: Point, { anchor }: Context): boolean =>
  side !== undefined && !!range && !!anchor && anchor.day >= range.first && anchor.day <= range.last;

/** `earlier this year`: up to the anchor; `later this week`: from the anchor on. */
const sideOf = (
  { side }: Point,
  range: Range | undefined,
  { anchor }: Context,
): { earliest: number; latest: number } =>
  side! < 0
    ? { earliest: range!.first, latest: anchor!.day }
    : { earliest: anchor!.day, latest: range!.last };

/** `late this morning` is the second half of the morning, `early on Monday evening` the first of the evening. */
const dayPartOf = ({ part, section }: Point): DayPart | undefined =>
  part && (section === 'early' || section === 'late') ? halfPart(part, section) : part;

/** `following the 2013 scandal` bounds the scandal: the year says only which one. */
const pointAround = (r: Reader, { from, end }: { from: number; end: number }, point: Point) => {
  const around = aroundOf(r, from, end, 'point');
  const names = r.is(from - 1, W.the) && r.isWord(end) && !r.glued(end) && !FUNCTION_WORDS.has(r.word(end));
  return names && point.rule === 'year' && around.bound && !around.approximate ? {} : around;
};

const finishPoint = (r: Reader, found: Form<'point'>, context: Context): TimeExpression => {
  const { point } = found;
  const known = fromReading(point.resolve(context), context);
  if (known.exact?.seconds !== undefined) return finishMoment(r, found, known, known.exact);
  const around = pointAround(r, found, point);
  const part = dayPartOf(point);
  const name = part?.name ?? point.section;
  const place = placeOf(r, found.from, found.end);
  return {
    kind: point.grain === 'span' ? 'period' : 'date',
    rule: point.rule,
    confidence: point.confidence,
    ...place,
    basis: 'unresolved',
    ...known,
    ...around,
    ...(isSided(known.range, point, context)
      ? sideOf(point, known.range, context)
      : limits(known.range, known.options, point.section)),
    timex:
      point.part && known.range?.grain === 'day' ? `${known.range.timex}T${point.part.timex}` : known.timex,
    part: name === undefined ? undefined : { name, span: { start: place.start, end: place.end } },
    hours: part && { from: part.from * 3600, to: part.to * 3600 },
    length: point.length,
    amount: point.length?.count,
    unit: point.length?.unit,
  };
};

/** `in 20 minutes`, where the reference has a clock time. */
const finishMoment = (
  r: Reader,
  found: Form<'point'>,
  known: Partial<TimeExpression>,
  exact: Moment,
): TimeExpression => {
  const value = `${dayText(exact.day)}T${clockText(exact.seconds ?? 0, (exact.seconds ?? 0) % 60 ? 'second' : 'minute')}`;
  const { point } = found;
  return {
    kind: 'time',
    rule: point.rule,
    confidence: point.confidence,
    ...placeOf(r, found.from, found.end),
    basis: 'publication',
    anchor: known.anchor,
    value,
    timex: value,
    earliest: exact.day,
    latest: exact.day,
    length: point.length,
    amount: point.length?.count,
    unit: point.length?.unit,
  };
};

const finishInterval = (r: Reader, found: Form<'interval'>, context: Context): TimeExpression => {
  const { interval } = found;
  const known = fromReading(interval.resolve(context), context);
  const place = placeOf(r, found.from, found.end);
  const part = interval.part;
  return {
    kind: 'period',
    rule: interval.rule,
    confidence: interval.confidence,
    ...place,
    basis: 'unresolved',
    ...known,
    ...limits(known.range, known.options, undefined),
    sections: interval.sections,
    part: part && { name: part.name, span: place },
    hours: part && { from: part.from * 3600, to: part.to * 3600 },
  };
};

const zoneOf = (r: Reader, clock: Clock): TimeExpression['zone'] =>
  clock.zone && { name: clock.zone.name, span: spanOf(r, clock.zone.from, clock.zone.to) };

const finishClock = (r: Reader, found: Form<'clock'>): TimeExpression => {
  const { clock } = found;
  const value = `T${clockText(clock.seconds, clock.precision)}`;
  return {
    kind: 'time',
    rule: clock.rule,
    confidence: clock.confidence,
    ...placeOf(r, found.from, found.end),
    basis: 'absolute',
    value,
    timex: value,
    clock,
    zone: zoneOf(r, clock),
    ...aroundOf(r, found.from, found.end, 'clock'),
    ...(clock.soft && { approximate: spanOf(r, clock.end - 1, clock.end) }),
  };
};

const finishClocks = (r: Reader, found: Form<'clocks'>): TimeExpression => {
  const { first, last } = found;
  const value = `T${clockText(first.seconds, first.precision)}/T${clockText(last.seconds, last.precision)}`;
  return {
    kind: 'period',
    rule: 'hours',
    confidence: Math.min(first.confidence, last.confidence),
    ...placeOf(r, found.from, found.end),
    basis: 'absolute',
    value,
    timex: value,
    clock: first,
    hours: { from: first.seconds, to: last.seconds },
    zone: zoneOf(r, last) ?? zoneOf(r, first),
  };
};

/** `18+ years`: so many at least. */
const plusIn = (r: Reader, { from, end }: { from: number; end: number }): Pick<TimeExpression, 'bound'> => {
  for (let i = from + 1; i < end && i < from + 4; i += 1)
    if (isPlus(r, i)) return { bound: { name: 'at_least', span: spanOf(r, i, i + 1) } };
  return {};
};

/** So many whole quarters before or after the one that holds `day`. */
const quarters = (day: number, count: number): { earliest: number; latest: number } => {
  const far = grainRange('quarter', day, count);
  const near = grainRange('quarter', day, Math.sign(count));
  return { earliest: Math.min(far.first, near.first), latest: Math.max(far.last, near.last) };
};

const finishLength = (r: Reader, found: Form<'length'>, context: Context): TimeExpression => {
  const { length, shift, rule, confidence } = found.length;
  const value = isoLength(length);
  const near = aroundOf(r, found.from, found.end, 'length');
  const around = near.bound ? near : { ...near, ...plusIn(r, found) };
  const [part] = length.parts;
  const single = length.parts.length === 1;
  const expression: TimeExpression = {
    kind: 'duration',
    rule,
    confidence,
    ...placeOf(r, found.from, found.end),
    basis: 'absolute',
    ...around,
    value: part.high === undefined ? value : `${value}/${isoLength(length, 'high')}`,
    timex: value,
    amount: single ? part.value : undefined,
    amountHigh: part.high,
    unit: single ? part.unit.name : undefined,
  };
  if (!expression.approximate && length.soft) expression.approximate = spanOf(r, length.from, length.end);
  const steps = shift === undefined || !context.anchor ? undefined : stepsOf(length);
  if (!steps || shift === undefined) return expression;
  const { day } = context.anchor!;
  if (part.unit.name === 'quarter')
    return {
      ...expression,
      ...quarters(day, Number(part.value) * shift),
      anchor: { day },
      basis: 'publication',
    };
  const other = stepFrom(day, steps, shift);
  return {
    ...expression,
    earliest: shift < 0 ? other : day,
    latest: shift < 0 ? day : other,
    anchor: { day },
    basis: 'publication',
  };
};

const finishSet = (r: Reader, found: Form<'set'>): TimeExpression => {
  const { set } = found;
  return {
    kind: 'set',
    rule: set.rule,
    confidence: set.confidence,
    ...placeOf(r, found.from, found.end),
    basis: 'absolute',
    value: set.timex,
    timex: set.timex,
    amount: set.frequency,
  };
};

/** Resolves what was found and looks at the words around it. */
export const finish = (r: Reader, found: Found, context: Context): TimeExpression => {
  switch (found.form) {
    case 'point':
      return finishPoint(r, found, context);
    case 'interval':
      return finishInterval(r, found, context);
    case 'clock':
      return finishClock(r, found);
    case 'clocks':
      return finishClocks(r, found);
    case 'length':
      return finishLength(r, found, context);
    default:
      return finishSet(r, found);
  }
};

/** A day number as ISO text; undefined stays undefined. */
export const dayOrNothing = (day: number | undefined): string | undefined =>
  day === undefined ? undefined : dayText(day);
