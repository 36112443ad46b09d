import type { Span } from '../../schemas/span.ts';
import { dayText, padded } from '../core/calendar.ts';
import { type Around, aroundOf } from './times-bounds.ts';
import type { Found } from './times-choose.ts';
import { FUNCTION_WORDS } from './times-neighbours.ts';
import { W } from './times-words.ts';
import { isPlus } from './times-durations.ts';
import { isoLength } from './times-iso-length.ts';
import { stepFrom, stepsOf } from './times-steps.ts';
import { grainRange, partOf } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import { type DayPart, halfPart } from '../lexicon/seasons.ts';
import type { Clock, Context, Moment, Point, Reading, TimeExpression } from './times-types.ts';

type Form<F extends Found['form']> = Extract<Found, { form: F }>;
type Head = Pick<TimeExpression, 'kind' | 'rule' | 'confidence' | 'basis'>;

/** An expression at tokens `[from, end)` of which only so much is known: all are of one shape, as they are read everywhere. */
const expressionAt = (r: Reader, { from, end }: Found, head: Head): TimeExpression => ({
  kind: head.kind,
  rule: head.rule,
  from,
  to: end,
  start: r.tokens.start[from],
  end: r.tokens.end[end - 1],
  confidence: head.confidence,
  value: undefined,
  timex: undefined,
  earliest: undefined,
  latest: undefined,
  candidates: undefined,
  amount: undefined,
  amountHigh: undefined,
  unit: undefined,
  modifier: undefined,
  approximate: undefined,
  bound: undefined,
  part: undefined,
  zone: undefined,
  anchor: undefined,
  basis: head.basis,
  range: undefined,
  options: undefined,
  hours: undefined,
  clock: undefined,
  day: undefined,
  length: undefined,
  exact: undefined,
  aside: undefined,
  sections: undefined,
  problem: undefined,
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

const addReading = (expression: TimeExpression, reading: Reading, context: Context): void => {
  const { range, candidates, anchorDay, anchorSpan } = reading;
  const missing =
    reading.basis === 'unresolved' && !context.anchor && !reading.problem && reading.timex !== undefined;
  expression.value = range?.value;
  expression.timex = reading.timex ?? range?.timex;
  expression.range = range;
  expression.options = candidates;
  expression.candidates = candidates?.map((each) => each.value);
  expression.basis = reading.basis;
  expression.exact = reading.exact;
  expression.anchor = anchorDay === undefined ? undefined : { day: anchorDay, span: anchorSpan };
  expression.problem =
    reading.problem ??
    (missing ? { code: 'DATE_NO_ANCHOR', message: 'no publication date to count from' } : undefined);
};

const addAround = (expression: TimeExpression, { bound, approximate, modifier }: Around): void => {
  expression.bound = bound;
  expression.approximate = approximate;
  expression.modifier = modifier;
};

/** The first and the last day that the range or its possible readings leave. */
const addLimits = (expression: TimeExpression, section: string | undefined): void => {
  const { range, options } = expression;
  if (range) {
    const { first, last } = section ? partOf(range, section) : range;
    expression.earliest = first;
    expression.latest = last;
  } else if (options?.length) {
    expression.earliest = Math.min(...options.map((each) => each.first));
    expression.latest = Math.max(...options.map((each) => each.last));
  }
};

/** `earlier this year`: up to the anchor; `later this week`: from the anchor on; whether they divide a range that holds it. */
const addSide = (expression: TimeExpression, { side }: Point, { anchor }: Context): boolean => {
  const { range } = expression;
  if (side === undefined || !range || !anchor || anchor.day < range.first || anchor.day > range.last)
    return false;
  expression.earliest = side < 0 ? range.first : anchor.day;
  expression.latest = side < 0 ? anchor.day : range.last;
  return true;
};

/** `late this morning` is the second half of the morning, `early on Monday evening` the first of the evening. */
const dayPartOf = ({ part, section }: Point): DayPart | undefined =>
  part && (section === 'early' || section === 'late') ? halfPart(part, section) : part;

/** `following the 2013 scandal` bounds the scandal: the year says only which one. */
const pointAround = (r: Reader, { from, end }: { from: number; end: number }, point: Point): Around => {
  const around = aroundOf(r, from, end, 'point');
  const names = r.is(from - 1, W.the) && r.isWord(end) && !r.glued(end) && !FUNCTION_WORDS.has(r.word(end));
  return names && point.rule === 'year' && around.bound && !around.approximate ? {} : around;
};

const finishPoint = (r: Reader, found: Form<'point'>, context: Context): TimeExpression => {
  const { point } = found;
  const reading = point.resolve(context);
  if (reading.exact?.seconds !== undefined) return finishMoment(r, found, reading, reading.exact);
  const { rule, confidence, length } = point;
  const kind = point.grain === 'span' ? 'period' : 'date';
  const expression = expressionAt(r, found, { kind, rule, confidence, basis: 'unresolved' });
  addReading(expression, reading, context);
  addAround(expression, pointAround(r, found, point));
  if (!addSide(expression, point, context)) addLimits(expression, point.section);
  const { range, start, end } = expression;
  if (point.part && range?.grain === 'day') expression.timex = `${range.timex}T${point.part.timex}`;
  const part = dayPartOf(point);
  const name = part?.name ?? point.section;
  if (name !== undefined) expression.part = { name, span: { start, end } };
  if (part) expression.hours = { from: part.from * 3600, to: part.to * 3600 };
  expression.length = length;
  expression.amount = length?.count;
  expression.unit = length?.unit;
  return expression;
};

/** `in 20 minutes`, where the reference has a clock time. */
const finishMoment = (
  r: Reader,
  found: Form<'point'>,
  { anchorDay, anchorSpan }: Reading,
  exact: Moment,
): TimeExpression => {
  const value = `${dayText(exact.day)}T${clockText(exact.seconds ?? 0, (exact.seconds ?? 0) % 60 ? 'second' : 'minute')}`;
  const { rule, confidence, length } = found.point;
  const expression = expressionAt(r, found, { kind: 'time', rule, confidence, basis: 'publication' });
  if (anchorDay !== undefined) expression.anchor = { day: anchorDay, span: anchorSpan };
  expression.value = value;
  expression.timex = value;
  expression.earliest = exact.day;
  expression.latest = exact.day;
  expression.length = length;
  expression.amount = length?.count;
  expression.unit = length?.unit;
  return expression;
};

const finishInterval = (r: Reader, found: Form<'interval'>, context: Context): TimeExpression => {
  const { interval } = found;
  const { rule, confidence, part } = interval;
  const expression = expressionAt(r, found, { kind: 'period', rule, confidence, basis: 'unresolved' });
  addReading(expression, interval.resolve(context), context);
  addLimits(expression, undefined);
  expression.sections = interval.sections;
  if (part) {
    expression.part = { name: part.name, span: spanOf(r, found.from, found.end) };
    expression.hours = { from: part.from * 3600, to: part.to * 3600 };
  }
  return expression;
};

const zoneOf = (r: Reader, clock: Clock): TimeExpression['zone'] =>
  clock.zone && { name: clock.zone.name, span: spanOf(r, clock.zone.from, clock.zone.to) };

const finishClock = (r: Reader, found: Form<'clock'>): TimeExpression => {
  const { clock } = found;
  const { rule, confidence } = clock;
  const expression = expressionAt(r, found, { kind: 'time', rule, confidence, basis: 'absolute' });
  expression.value = `T${clockText(clock.seconds, clock.precision)}`;
  expression.timex = expression.value;
  expression.clock = clock;
  expression.zone = zoneOf(r, clock);
  addAround(expression, aroundOf(r, found.from, found.end, 'clock'));
  if (clock.soft) expression.approximate = spanOf(r, clock.end - 1, clock.end);
  return expression;
};

const finishClocks = (r: Reader, found: Form<'clocks'>): TimeExpression => {
  const { first, last } = found;
  const confidence = Math.min(first.confidence, last.confidence);
  const expression = expressionAt(r, found, { kind: 'period', rule: 'hours', confidence, basis: 'absolute' });
  expression.value = `T${clockText(first.seconds, first.precision)}/T${clockText(last.seconds, last.precision)}`;
  expression.timex = expression.value;
  expression.clock = first;
  expression.hours = { from: first.seconds, to: last.seconds };
  expression.zone = zoneOf(r, last) ?? zoneOf(r, first);
  return expression;
};

/** `18+ years`: so many at least. */
const plusIn = (r: Reader, { from, end }: { from: number; end: number }): TimeExpression['bound'] => {
  for (let i = from + 1; i < end && i < from + 4; i += 1)
    if (isPlus(r, i)) return { name: 'at_least', span: spanOf(r, i, i + 1) };
  return undefined;
};

/** So many whole quarters before or after the one that holds `day`. */
const addQuarters = (expression: TimeExpression, day: number, count: number): void => {
  const far = grainRange('quarter', day, count);
  const near = grainRange('quarter', day, Math.sign(count));
  expression.earliest = Math.min(far.first, near.first);
  expression.latest = Math.max(far.last, near.last);
};

const finishLength = (r: Reader, found: Form<'length'>, context: Context): TimeExpression => {
  const { length, shift, rule, confidence, upper } = found.length;
  const value = isoLength(length);
  const [part] = length.parts;
  const single = length.parts.length === 1;
  const expression = expressionAt(r, found, { kind: 'duration', rule, confidence, basis: 'absolute' });
  addAround(expression, aroundOf(r, found.from, found.end, 'length'));
  expression.bound ??= plusIn(r, found);
  expression.value = part.high === undefined ? value : `${value}/${isoLength(length, 'high')}`;
  if (upper) expression.value = `${value}/${isoLength(upper)}`;
  expression.timex = value;
  expression.amount = single ? part.value : undefined;
  expression.amountHigh = part.high;
  expression.unit = single ? part.unit.name : undefined;
  if (!expression.approximate && length.soft) expression.approximate = spanOf(r, length.from, length.end);
  const steps = shift === undefined || !context.anchor ? undefined : stepsOf(length);
  if (!steps || shift === undefined) return expression;
  const { day } = context.anchor!;
  expression.anchor = { day };
  expression.basis = 'publication';
  if (part.unit.name === 'quarter') {
    addQuarters(expression, day, Number(part.value) * shift);
    return expression;
  }
  const other = stepFrom(day, steps, shift);
  expression.earliest = shift < 0 ? other : day;
  expression.latest = shift < 0 ? day : other;
  return expression;
};

const finishSet = (r: Reader, found: Form<'set'>): TimeExpression => {
  const { rule, confidence, timex, frequency, value = timex } = found.set;
  const expression = expressionAt(r, found, { kind: 'set', rule, confidence, basis: 'absolute' });
  expression.value = value;
  expression.timex = timex;
  expression.amount = frequency;
  return expression;
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
