import { inMarks } from './_quoted.ts';
import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { dayNumber, dayText, monthLength, parseIsoDay } from '../core/calendar.ts';
import { type Place, place } from './_place.ts';
import { joinMoments } from './date-moments.ts';

export type DateRecord = DocumentRecord<'dates'>;

/** An entry of the figures layer. */
export interface DateEntry extends Place {
  readonly kind: string;
  readonly value?: string | number;
  readonly unit?: string;
  readonly low?: number;
  readonly high?: number;
  /** What a range is a range of. */
  readonly of?: string;
  readonly timex?: string;
  readonly intervals?: readonly (readonly [string | null, string | null])[];
  readonly approx?: true;
  readonly bound?: string;
  readonly in_quote?: true;
}

interface Option {
  readonly value: string;
  readonly first: number;
  readonly last: number;
  readonly grain: string;
}

const BOUNDS: Readonly<Record<string, string>> = {
  more_than: 'over',
  at_least: 'min',
  less_than: 'under',
  at_most: 'max',
  before: 'under',
  after: 'over',
  since: 'min',
  by: 'max',
  until: 'max',
};

const dayAt = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : parseIsoDay(text)?.day;

/** The first of the readings that remain when the record itself stays open. */
export const optionOf = ({ hints }: DateRecord): Option | undefined =>
  (hints.options as Option[] | undefined)?.[0];

const limitsOf = (record: DateRecord): { first: number; last: number } | undefined => {
  const option = record.fields.value ? undefined : optionOf(record);
  if (option) return option;
  const first = dayAt(record.fields.earliest?.value);
  const last = dayAt(record.fields.latest?.value);
  return first === undefined || last === undefined ? undefined : { first, last };
};

type Ends = readonly [string | null, string | null];

const hoursText = (day: number, seconds: number): string => {
  const two = (value: number): string => String(value).padStart(2, '0');
  if (seconds >= 86400) return `${dayText(day)}T23:59:59`;
  return `${dayText(day)}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** The stretch a bounded date leaves open on one side. */
const boundEnds = (bound: string, first: string, after: string): Ends => {
  if (bound === 'since') return [first, null];
  return bound === 'after' ? [after, null] : [null, first];
};

/** A part of a day that nobody names. */
const looseEnds = (hours: { from: number; to: number }, bound: string | undefined): Ends => {
  const [from, to] = [hoursText(0, hours.from).slice(11), hoursText(0, hours.to).slice(11)];
  return bound === 'after' ? [to, null] : bound ? [null, from] : [from, to];
};

const dateEnds = (record: DateRecord): Ends | undefined => {
  const limits = limitsOf(record);
  const hours = record.hints.hours as { from: number; to: number } | undefined;
  const bound = record.fields.bound?.value;
  if (!limits) return hours && looseEnds(hours, bound);
  const { first, last } = limits;
  if (bound && record.fields.part?.value === 'start') return boundEnds(bound, dayText(first), dayText(first));
  if (bound && record.fields.part?.value === 'end')
    return boundEnds(bound, dayText(last + 1), dayText(last + 1));
  if (bound) return boundEnds(bound, dayText(first), dayText(first === last ? last : last + 1));
  if (hours) return [hoursText(first, hours.from), hoursText(first, hours.to)];
  return [dayText(first), dayText(last + 1)];
};

const common = (record: DateRecord) => ({
  approx: record.fields.approximate?.value ? (true as const) : undefined,
  bound: BOUNDS[record.fields.bound?.value ?? ''],
  in_quote: inMarks(record),
});

const ISO_POINT = /^-?\d{4}(?:-\d\d(?:-\d\d)?)?$/;

const dateEntry = (record: DateRecord, at: Place): DateEntry => {
  const written = record.fields.value?.value ?? optionOf(record)?.value;
  const ends = dateEnds(record);
  const value = written !== undefined && ISO_POINT.test(written) ? written : undefined;
  return {
    ...at,
    kind: 'date',
    value,
    timex: record.fields.timex?.value,
    intervals: ends && [ends],
    ...common(record),
  };
};

const timeEntry = (record: DateRecord, at: Place): DateEntry => {
  const value = record.fields.value?.value?.replace(/^T/, '');
  const bound = record.fields.bound?.value;
  const intervals = bound && value ? [boundEnds(bound, value, value)] : undefined;
  return { ...at, kind: 'time', value, timex: record.fields.timex?.value, intervals, ...common(record) };
};

/** Where the last end of a range begins: its day, month or year. */
const startOf = (text: string): string => {
  const iso = /^(?<point>-?\d{4}(?:-\d\d){0,2}(?:T[\d:]+)?)/.exec(text.replace(/^T/, ''))?.groups?.point;
  if (iso === undefined) return text.replace(/^T/, '');
  const quarter = /^(?<year>\d{4})-3(?<code>[3-6])$/.exec(iso)?.groups;
  if (quarter) return `${quarter.year}-${String((Number(quarter.code) - 2) * 3 - 2).padStart(2, '0')}-01`;
  return iso.length === 4 ? `${iso}-01-01` : iso.length === 7 ? `${iso}-01` : iso;
};

/** `from the end of March to the middle of May`: from the end of the one to the middle of the other. */
const sectionEnds = (record: DateRecord): Ends | undefined => {
  const limits = limitsOf(record);
  const sections = record.hints.sections as [string | null, string | null] | undefined;
  const [first, last] = (record.fields.value?.value ?? optionOf(record)?.value)?.split('/') ?? [];
  if (!sections || !limits || first === undefined || last === undefined) return undefined;
  const begin = sections[0] === 'end' ? afterAll(first) : dayText(limits.first);
  if (sections[1] === 'start') return [begin, startOf(last)];
  const middle = last.length === 7 ? `${last}-16` : `${last}-07-01`;
  return [begin, sections[1] === 'mid' ? middle : dayText(limits.last + 1)];
};

/** The first day after a year, month or day. */
const afterAll = (text: string): string => {
  const [year, month, day] = text.split('-').map(Number);
  if (day !== undefined) return dayText(dayNumber(year, month, day) + 1);
  if (month === undefined) return `${String(year + 1).padStart(4, '0')}-01-01`;
  return dayText(dayNumber(year, month, monthLength(year, month)) + 1);
};

const periodEntry = (record: DateRecord, at: Place): DateEntry => {
  const written = record.fields.value?.value ?? optionOf(record)?.value;
  const limits = limitsOf(record);
  const [first, last] = written?.split('/') ?? [];
  const ends: Ends | undefined =
    sectionEnds(record) ??
    (first !== undefined && last !== undefined && !record.rule.endsWith('#nth')
      ? [startOf(first), startOf(last)]
      : limits && [dayText(limits.first), dayText(limits.last + 1)]);
  return {
    ...at,
    kind: 'range',
    timex: record.fields.timex?.value,
    intervals: ends && [ends],
    ...common(record),
  };
};

const LENGTH = /^P(?:T(?<time>\d+(?:\.\d+)?[SMH])|(?<days>\d+(?:\.\d+)?[DW]))$/;
const SECONDS: Readonly<Record<string, number>> = { S: 1, M: 60, H: 3600, D: 86_400, W: 604_800 };
/** `PT30S/PT2M`: a length whose ends have units of their own, in seconds; `undefined` for others. */
const secondsOf = (value: string): { low: number; high: number } | undefined => {
  const [low, high] = value.split('/').map((end) => {
    const groups = LENGTH.exec(end)?.groups;
    const length = groups?.time ?? groups?.days;
    return length && Number(length.slice(0, -1)) * SECONDS[length.at(-1)!];
  });
  return low && high ? { low, high } : undefined;
};

const durationEntry = (record: DateRecord, at: Place): DateEntry => {
  const { amount, unit, timex } = record.fields;
  const limits = limitsOf(record);
  const future = limits && record.fields.anchor?.value === dayText(limits.first) ? 1 : 0;
  const closed = unit?.value === 'quarter' ? 1 : future;
  const intervals = limits && [[dayText(limits.first + future), dayText(limits.last + closed)] as const];
  const value = amount ? Number(amount.value) : undefined;
  const high = record.fields.amount_high;
  const ends = high ? undefined : secondsOf(record.fields.value?.value ?? '');
  if (ends) return { ...at, kind: 'range', of: 'duration', ...ends, unit: 'second', ...common(record) };
  if (high)
    return {
      ...at,
      kind: 'range',
      of: 'duration',
      low: value,
      high: Number(high.value),
      unit: unit?.value,
      ...common(record),
    };
  return {
    ...at,
    kind: 'duration',
    value,
    unit: value === undefined ? undefined : unit?.value,
    timex: timex?.value,
    intervals,
    ...common(record),
  };
};

/** `three days later`, `in 25 years`: the figures layer takes the length, not the time that it leads to. */
const lengthEntry = (record: DateRecord, at: Place): DateEntry => {
  const { amount, unit } = record.fields;
  return {
    ...at,
    kind: 'duration',
    value: amount && Number(amount.value),
    unit: unit?.value,
    timex: record.hints.timexLength as string,
    ...common(record),
  };
};

const LENGTH_RULES = /#(?:later|ahead)$/;

const entryOf = (record: DateRecord, at: Place): DateEntry => {
  switch (record.fields.kind?.value) {
    case 'time':
      return timeEntry(record, at);
    case 'duration':
      return durationEntry(record, at);
    case 'period':
      return periodEntry(record, at);
    default:
      return LENGTH_RULES.test(record.rule) ? lengthEntry(record, at) : dateEntry(record, at);
  }
};

/** Dates as entries of the figures layer; repetitions are left out. */
export const dateFigures = (resolved: Resolved): DateEntry[] => {
  const { document, records } = resolved;
  const shown = records.dates.filter((record) => record.fields.kind?.value !== 'set');
  const pairs = shown.map((record) => ({ record, entry: entryOf(record, place(document, record.span)) }));
  const momentary = /T\d/.test(document.metadata.published?.value ?? '');
  return momentary ? joinMoments(resolved, pairs) : pairs.map(({ entry }) => entry);
};
