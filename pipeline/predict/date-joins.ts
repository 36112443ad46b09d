import { addMonths, dayText, parseIsoDay } from '../core/calendar.ts';
import type { DateEntry, DateRecord } from './dates.ts';

/** Words between a length and its beginning: `3 days starting from next Monday`, `3 hours from 10 am`. */
const BEGINS = /^,?\s+(?:(?:starting|beginning|commencing|as)\s+)?(?:(?:from|on|at)\s+)?(?:the\s+)?$/;
/** Words between a beginning and its length: `from 2pm for 2 hours`. */
const LASTS = /^,?\s+for\s+(?:the\s+)?$/;
/** Before a length that is told with its beginning. */
const FOR = /\bfor\s+$/;
const SECONDS: Readonly<Record<string, number>> = { hour: 3600, minute: 60, second: 1 };

/** A length in whole steps: so many days, months or seconds. */
const lengthOf = ({
  fields,
}: DateRecord): { days?: number; months?: number; seconds?: number } | undefined => {
  const amount = fields.amount && Number(fields.amount.value);
  const unit = fields.unit?.value ?? '';
  if (fields.kind?.value !== 'duration' || amount === undefined || fields.amount_high) return undefined;
  if (SECONDS[unit]) return { seconds: amount * SECONDS[unit] };
  if (!Number.isInteger(amount)) return undefined;
  if (unit === 'day') return { days: amount };
  if (unit === 'week') return { days: amount * 7 };
  if (unit === 'month') return { months: amount };
  return unit === 'year' ? { months: amount * 12 } : undefined;
};

const clockText = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(11, 19);

/** The stretch that begins at a time and lasts so long; undefined where the two do not fit together. */
const stretch = (begin: DateRecord, length: DateRecord): readonly [string, string] | undefined => {
  const lasting = lengthOf(length);
  const value = begin.fields.value?.value;
  if (!lasting || value === undefined) return undefined;
  const hour = /^(?<day>\d{4}-\d\d-\d\d)?T(?<h>\d\d):(?<m>\d\d)$/.exec(value)?.groups;
  if (hour && lasting.seconds !== undefined) {
    const from = Number(hour.h) * 3600 + Number(hour.m) * 60;
    const to = from + lasting.seconds;
    const day = hour.day ? `${hour.day}T` : '';
    return to < 86400 ? [day + clockText(from), day + clockText(to)] : undefined;
  }
  if (!/^\d{4}-\d\d-\d\d$/.test(value) || lasting.seconds !== undefined) return undefined;
  const { day } = parseIsoDay(value)!;
  const end = lasting.months === undefined ? day + (lasting.days ?? 0) : addMonths(day, lasting.months);
  return [value, dayText(end)];
};

const isBeginning = ({ fields }: DateRecord): boolean =>
  fields.kind?.value === 'time' || (fields.kind?.value === 'date' && !fields.amount);

/** A length and the time it begins, as one range; undefined where the words between do not say so. */
export const lasting = (
  view: string,
  a: DateRecord,
  b: DateRecord,
): { span: { start: number; end: number }; intervals: DateEntry['intervals'] } | undefined => {
  const gap = view.slice(a.span.end, b.span.start);
  if (gap.length > 24) return undefined;
  const before = view.slice(Math.max(0, a.span.start - 5), a.span.start);
  const begins = isBeginning(b) && BEGINS.test(gap) && (FOR.test(before) || /ing\s/.test(gap));
  const ends = begins ? stretch(b, a) : isBeginning(a) && LASTS.test(gap) ? stretch(a, b) : undefined;
  return ends && { span: { start: a.span.start, end: b.span.end }, intervals: [ends] };
};

/** `within 9 months`: the stretch from the reference on; undefined for other lengths. */
export const within = (record: DateRecord, anchor: number): DateEntry['intervals'] => {
  const length = /^within\b/i.test(record.fields.modifier?.value ?? '') ? lengthOf(record) : undefined;
  if (!length || length.seconds !== undefined) return undefined;
  const end = length.months === undefined ? anchor + (length.days ?? 0) : addMonths(anchor, length.months);
  return [[dayText(anchor), dayText(end)]];
};

/** How a source whose reference is a moment marks the part or the vagueness of a time, where nothing else bounds it. */
export const partBound = ({ fields }: DateRecord): string | undefined => {
  if (fields.kind?.value === 'duration') return undefined;
  const part = fields.part?.value ?? '';
  if (/^(?:early|start)\b/.test(part)) return 'start';
  if (/^(?:late|end)\b/.test(part)) return 'end';
  if (/^mid\b/.test(part)) return 'mid';
  return fields.approximate?.value ? 'approx' : undefined;
};
