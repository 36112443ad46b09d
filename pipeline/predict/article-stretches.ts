import { isoWeekOf, padded, parseIsoDay, weekdayOf } from '../core/calendar.ts';
import type { DateRecord } from './dates.ts';

/** The words of one entry and its value. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly value?: string;
}

const LEAD = /^(?:from|between)\s+/i;
const SOON = /^\s(?:later|earlier)\b(?!\sthan\b)/i;
const BESIDE = /^(?:day|week|month|year|night|morning|evening)\s(?:before|after)$/i;
/** What stands before a day or a weekend and belongs to it. */
const BEFORE_DAY = /\b(?:(?:late|early)\s|(?:small|early|wee)\shours\sof\s(?:the\s)?)$/i;
const BEFORE_WEEKEND = /\b(?:bank\sholiday|holiday|long)\s$/i;
const WEEKEND = /^(?:weekend|Monday)$/;
const MONTHS = /^[A-Z][a-z]+(?:-|–| to )[A-Z][a-z]+$/;
const PERIOD = /^\s(?:period|quarter)\b/;
const THE = /\bthe\s$/i;
/** So many characters before an expression are looked at. */
const REACH = 24;

/** `late Friday`, `small hours of 1 January`, `bank holiday weekend`, `the day before`: where the words begin. */
const startOf = (view: string, start: number, end: number): number => {
  const surface = view.slice(start, end);
  const before = view.slice(Math.max(0, start - REACH), start);
  const isDay = /^[A-Z\d]/.test(surface);
  const found =
    (isDay && !/\d{4}$/.test(surface.slice(0, 4)) ? BEFORE_DAY.exec(before) : undefined) ??
    (WEEKEND.test(surface) ? BEFORE_WEEKEND.exec(before) : undefined) ??
    (BESIDE.test(surface) ? THE.exec(before) : undefined);
  return found ? start - found[0].length : start;
};

/** The words of an expression as the article gold cuts them: without `from`, with `later` after a length. */
export const wordsOf = (view: string, { span, fields }: DateRecord, end = span.end): Stretch => {
  const kind = fields.kind?.value;
  const lead = kind === 'period' ? (LEAD.exec(view.slice(span.start, end))?.[0].length ?? 0) : 0;
  const soon = kind === 'duration' ? (SOON.exec(view.slice(end, end + REACH))?.[0].length ?? 0) : 0;
  const start = kind === 'date' ? startOf(view, span.start, end) : span.start + lead;
  // `the April-June period`
  const period =
    kind === 'period' && MONTHS.test(view.slice(start, end))
      ? PERIOD.exec(view.slice(end, end + REACH))
      : null;
  return { start, end: end + soon + (period?.[0].length ?? 0) };
};

const YEARS = /^\d{4}\/\d{4}$/;
const AND = /\sand\s(?:the\s)?/g;
/** `between 24 December and 5 January`: two days or months, each with its value; undefined for years and hours. */
export const bothOf = (
  view: string,
  { span, rule, fields }: DateRecord,
): readonly [Stretch, Stretch] | undefined => {
  const value = fields.value?.value;
  if (!rule.endsWith('#between') || value === undefined || YEARS.test(value)) return undefined;
  const [first, last] = value.split('/');
  const { start } = wordsOf(view, { span, fields } as DateRecord);
  const joins = [...view.slice(start, span.end).matchAll(AND)];
  if (joins.length !== 1 || !last) return undefined;
  const at = start + joins[0].index;
  return [
    { start, end: at, value: first },
    { start: at + joins[0][0].length, end: span.end, value: last },
  ];
};

/** The week a day lies in: `2026-W09`. */
export const weekText = (day: number): string => {
  const { year, week } = isoWeekOf(day);
  return `${year}-W${padded(week)}`;
};

const DAYS = /^\d{4}-\d\d-\d\d\/(?<last>\d{4}-\d\d-\d\d)$/;
const SUNDAY = 7;
/** `the week to 24 August`, a Sunday: that week. */
const weekOf = (value: string | undefined): string | undefined => {
  const last = DAYS.exec(value ?? '')?.groups?.last;
  const day = last === undefined ? undefined : parseIsoDay(last)?.day;
  if (day === undefined || weekdayOf(day) !== SUNDAY) return undefined;
  return weekText(day);
};

/** `the rest of the week`: the week of which it is the rest. */
export const wholeOf = ({ rule, fields }: DateRecord, surface: string): string | undefined => {
  const week = rule.endsWith('#week-to') ? weekOf(fields.value?.value) : undefined;
  if (week !== undefined) return week;
  const last = rule.endsWith('#rest') ? DAYS.exec(fields.value?.value ?? '')?.groups?.last : undefined;
  if (last === undefined) return undefined;
  if (/\bweek$/i.test(surface)) return weekText(parseIsoDay(last)!.day);
  if (/(?:\byear|\d{4})$/i.test(surface)) return last.slice(0, 4);
  return /\bmonth$/i.test(surface) || !last.endsWith('-12-31') ? last.slice(0, 7) : undefined;
};
