import { parseIsoDay } from '../core/calendar.ts';
import type { Resolved } from '../../schemas/stages.ts';

import { type Place, place } from './_place.ts';
import { lasting, partBound, within } from './date-joins.ts';
import type { DateEntry, DateRecord } from './dates.ts';

interface Pair {
  readonly record: DateRecord;
  readonly entry: DateEntry;
}

/** Words that may stand between a day and its hour: `tomorrow at 8`, `10am on Monday`. */
const LINKS = new Set(
  'on at by from between before after until in of the sometime around about later earlier than'.split(' '),
);
const OPENING = /^[\s,(]*/;

const isLink = (gap: string): boolean => {
  const words = gap.toLowerCase().replace(OPENING, '').trim().split(' ');
  return words.length <= 4 && words.every((word) => word === '' || LINKS.has(word));
};

const isDay = ({ record }: Pair): boolean =>
  record.fields.kind?.value === 'date' && !record.fields.amount && dayOf(record) !== undefined;
const isHour = ({ record }: Pair): boolean =>
  record.fields.kind?.value === 'time' ||
  (record.fields.kind?.value === 'period' && record.rule.endsWith('#hours'));

const dayOf = (record: DateRecord): string | undefined => {
  const value =
    record.fields.value?.value ?? (record.hints.options as { value: string }[] | undefined)?.[0]?.value;
  return value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value) ? value : undefined;
};

/** A part of a day that nobody names: `in the afternoon at 7`. */
const isPart = ({ record }: Pair): boolean => record.rule.endsWith('#part');

const DATED = /^\d{4}-\d\d-\d\d(?=T)/;

/** The hour alone: `09:00`. */
const bare = (text: string | null): string | null => text?.replace(DATED, '').replace(/^T/, '') ?? null;

const dated = (text: string | null, day: string): string | null =>
  text === null ? null : DATED.test(text) ? text : `${day}T${text.replace(/^T/, '')}`;

const eachEnd = (entry: DateEntry, change: (text: string | null) => string | null): DateEntry => ({
  ...entry,
  timex: undefined,
  value: typeof entry.value === 'string' ? (change(entry.value) ?? undefined) : entry.value,
  intervals: entry.intervals?.map(([from, to]) => [change(from), change(to)] as const),
});

const touching = (text: string, a: Pair, b: Pair): boolean => {
  const gap = text.slice(a.record.span.end, b.record.span.start);
  return gap.length <= 24 && isLink(gap);
};

const join = (resolved: Resolved, pair: { day: Pair; hour: Pair }): DateEntry => {
  const { day, hour } = pair;
  const start = Math.min(day.record.span.start, hour.record.span.start);
  const end = Math.max(day.record.span.end, hour.record.span.end);
  const at: Place = place(resolved.document, { start, end });
  return { ...eachEnd(hour.entry, (text) => dated(bare(text), dayOf(day.record)!)), ...at };
};

/** A day counted in months or years is taken to the very day. */
const exactEntry = ({ record, entry }: Pair): DateEntry => {
  const exact = record.hints.exact as string | undefined;
  if (exact === undefined) return entry;
  return { ...entry, kind: 'date', value: exact, timex: exact, unit: undefined, intervals: undefined };
};

const marked = (record: DateRecord, entry: DateEntry, anchor: number | undefined): DateEntry => {
  const intervals = anchor === undefined ? undefined : within(record, anchor);
  if (intervals)
    return { ...entry, kind: 'range', value: undefined, unit: undefined, timex: undefined, intervals };
  return entry.bound === undefined ? { ...entry, bound: partBound(record) } : entry;
};

/**
 * The convention of sources whose reference is a moment and not a day (appointments and commands):
 * a day and the hour beside it make one figure, an hour apart from any day has none, and counting
 * from the reference is exact to the day.
 */
export const joinMoments = (resolved: Resolved, plain: readonly Pair[]): DateEntry[] => {
  const { view } = resolved.document;
  const entries: DateEntry[] = [];
  const anchor = parseIsoDay(resolved.document.metadata.published?.value ?? '')?.day;
  const pairs = plain.map(({ record, entry }) => ({ record, entry: marked(record, entry, anchor) }));
  for (let i = 0; i < pairs.length; i += 1) {
    const [pair, next] = [pairs[i], pairs[i + 1]];
    const whole = next && lasting(view, pair.record, next.record);
    if (whole) {
      entries.push({ ...place(resolved.document, whole.span), kind: 'range', intervals: whole.intervals });
      i += 1;
      continue;
    }
    const mixed = next && ((isDay(pair) && isHour(next)) || (isHour(pair) && isDay(next)));
    if (mixed && touching(view, pair, next)) {
      entries.push(join(resolved, isDay(pair) ? { day: pair, hour: next } : { day: next, hour: pair }));
      i += 1;
    } else if (next && isPart(pair) && isHour(next) && touching(view, pair, next)) {
      entries.push(eachEnd(next.entry, bare));
      i += 1;
    } else if (isHour(pair) && !pair.record.fields.amount) entries.push(eachEnd(pair.entry, bare));
    else entries.push(exactEntry(pair));
  }
  return entries;
};
