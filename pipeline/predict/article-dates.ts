import type { Resolved } from '../../schemas/stages.ts';
import { place } from './_place.ts';
import { bothOf, weekText, wholeOf, wordsOf } from './article-stretches.ts';
import { type DateRecord, optionOf } from './dates.ts';

/** Sets that the article gold has: not `the daily average`, which only describes. */
const SHOWN_SETS = /#(?:every|times|often|plural|alternate|weekdays)$/;
const isSet = ({ fields }: DateRecord): boolean => fields.kind?.value === 'set';

/** `finish for Easter`, `after Ramadan`: a feast as such, or of a calendar that is not computed; a quarter that nobody dates. */
const FEASTS = /#(?:holiday-name|other-calendar|part-the-unit)$/;
const isNameless = ({ rule, fields }: DateRecord): boolean =>
  FEASTS.test(rule) && fields.value === undefined && fields.timex === undefined;
/** `the fiscal year ends in June`: one that nobody numbers. */
const isUnnumbered = ({ fields }: DateRecord): boolean => fields.timex?.value === 'FYXXXX';

/** The period of what recurs on some day of the week, month or year: `every Monday`, `each morning`, `every May`. */
const periodOf = (timex: string): string => {
  if (timex.startsWith('XXXX-WXX')) return 'P1W';
  return timex.startsWith('XXXX-XX-XX') ? 'P1D' : 'P1Y';
};
const MONTHS_A_YEAR = 12;

/** Repetitions by the time from one to the next: `every Monday` P1W, `twice a year` P6M. */
const setValue = ({ fields }: DateRecord): string | undefined => {
  const written = fields.value?.value ?? fields.timex?.value;
  const often = Number(fields.amount?.value ?? 1);
  if (written === 'P1Y' && often > 1 && MONTHS_A_YEAR % often === 0) return `P${MONTHS_A_YEAR / often}M`;
  return written?.startsWith('XXXX') ? periodOf(written) : written;
};

/** `2025-33`: a quarter as EDTF writes it; its TIMEX has `2025-Q1`. */
const CODED = /-[34]\d(?:\/|$)/;
const MONTHS = /^(?<year>\d{4})-(?<first>\d\d)\/\d{4}-(?<last>\d\d)$/;
/** `the July-September quarter` is that quarter. */
const quarterOf = (value: string): string | undefined => {
  const { year, first, last } = MONTHS.exec(value)?.groups ?? {};
  const isQuarter = Number(first) % 3 === 1 && Number(last) === Number(first) + 2;
  return isQuarter ? `${year}-Q${Math.ceil(Number(last) / 3)}` : undefined;
};
const QUARTER = /\b(?:quarter|period)$/;
/** Stretches: quarters by their TIMEX. */
const periodValue = (value: string, timex: string | undefined, surface: string): string =>
  (QUARTER.test(surface) ? quarterOf(value) : undefined) ?? (CODED.test(value) ? (timex ?? value) : value);

const BY_TIMEX = new Set(['season', 'weekend', 'quarter', 'half']);
const YEARLY: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
};
const YEAR_AND_CODE = /^(?<year>\d{4})-(?<code>\d\d)$/;
/** The likeliest reading of what stays open: `2025-21` as `2025-SP`. */
const likeliest = (record: DateRecord): string | undefined => {
  const option = optionOf(record);
  if (option?.grain === 'weekend') return `${weekText(option.first)}-WE`;
  const { year, code } = YEAR_AND_CODE.exec(option?.value ?? '')?.groups ?? {};
  return option && BY_TIMEX.has(option.grain) && YEARLY[code] ? `${year}-${YEARLY[code]}` : option?.value;
};

const HOUR = /T(?<hour>\d\d):00$/;
/** Before this hour what opens or meets does so after noon. */
const WORKING_HOUR = 7;
/** The likelier of two hours that stay open: `at nine` before noon, `at four` after it; of two midnights that which ends the day. */
const likelyHour = ({ fields }: DateRecord): string | undefined => {
  const both = fields.candidates?.value ?? [];
  const hour = Number(HOUR.exec(both[0] ?? '')?.groups?.hour ?? Number.NaN);
  if (both.length !== 2 || Number.isNaN(hour)) return undefined;
  return hour < WORKING_HOUR ? both[1] : both[0];
};

/** Hours as they are spoken, or written with a stop, that say no half of the day; one with a colon may be of all 24. */
const SPOKEN = new Set(['past', 'oclock', 'hour', 'ish', 'dotted']);
const MORNING = /\b(?:dawn|sunrise|mornings?|breakfast|woke|awake|overnight|nights?|bedtime|asleep|a\.?m)\b/i;
const AROUND = 60;
const EARLY = /T(?<hour>0[1-6])(?<minutes>:\d\d)$/;
/** What opens, wakes and goes at six in the morning as well as in the evening. */
const DAWN = /T06/;
const RISING = /\b(?:opens?|opening|up|wakes?|alarm|rises?|starts?|trains?|bus|flights?|leaves?)\b/i;
/** `at half past five`: the likelier half of the day for what is said of no morning and no night. */
const likelyHalf = (
  { hints, span }: DateRecord,
  value: string | undefined,
  view: string,
): string | undefined => {
  const early = SPOKEN.has(hints.halfOf as string) ? EARLY.exec(value ?? '')?.groups : undefined;
  if (!early) return undefined;
  const around = view.slice(Math.max(0, span.start - AROUND), span.end + AROUND);
  if (MORNING.test(around) || (DAWN.test(value!) && RISING.test(around))) return undefined;
  return value!.replace(EARLY, `T${Number(early.hour) + 12}${early.minutes}`);
};

const FISCAL = /^FY(?<year>\d{4})(?:\/\d{4})?(?<part>-[QH]\d)?$/;

/** Values in the notation of the article gold: seasons, weekends and quarters by their TIMEX. */
const articleValue = (record: DateRecord, surface: string, view: string): string | undefined => {
  const { value, timex, kind } = record.fields;
  const half = likelyHalf(record, value?.value, view);
  if (half !== undefined) return half;
  const whole = wholeOf(record, surface);
  if (whole !== undefined) return whole;
  if (kind?.value === 'period' && value) return periodValue(value.value, timex?.value, surface);
  if (isSet(record)) return setValue(record);
  if (BY_TIMEX.has(record.hints.grain as string)) return timex?.value;
  const named = FISCAL.exec(timex?.value ?? '')?.groups;
  const fiscal = named && `${named.year}${named.part ?? ''}`;
  return value?.value ?? likeliest(record) ?? likelyHour(record) ?? fiscal ?? timex?.value;
};

const ZULU = /^(?:UTC|GMT|Z)$/i;
/** `Polls opened at 7 a.m.`: the day of publication where the value names no day. */
const hourOfToday = ({ fields, hints }: DateRecord): string | undefined => {
  const hour = fields.kind?.value === 'time' ? fields.value?.value : undefined;
  const day = hints.exact as string | undefined;
  if (!hour?.startsWith('T') || day === undefined) return undefined;
  return `${day}${hour}${ZULU.test(fields.zone?.value ?? '') ? 'Z' : ''}`;
};

/** `a run-off two weeks later`: the day that weeks lead to from a day. */
const weeksLater = ({ fields, hints, rule }: DateRecord): string | undefined =>
  rule.endsWith('#later') && hints.grain === 'week' && fields.unit?.value === 'week'
    ? (hints.exact as string | undefined)
    : undefined;

const HOURLY = /^PT/;
const AWAY = /#(?:later|ago)$/;
/** `an hour later` is a length; so is `two years later` where nothing says later than what. */
const lengthOf = (record: DateRecord): string | undefined => {
  const length = record.hints.timexLength as string | undefined;
  if (length === undefined || !AWAY.test(record.rule)) return undefined;
  const isOpen = record.fields.value === undefined && optionOf(record) === undefined;
  return isOpen || (record.rule.endsWith('#later') && HOURLY.test(length)) ? length : undefined;
};

/** `every Monday and Friday`: the days of one repetition. */
const JOINS = /^(?:,| and| or|, and|, or) $/;
const isListed = (view: string, a: DateRecord | undefined, b: DateRecord): boolean =>
  a?.rule.endsWith('#every') === true &&
  b.rule.endsWith('#every') &&
  a.fields.timex?.value.startsWith('XXXX-WXX') === true &&
  JOINS.test(view.slice(a.span.end, b.span.start)) &&
  !/^(?:every|each)/i.test(view.slice(b.span.start, b.span.end));

/** The `dates[]` of the article schema. */
export const articleDates = ({ document, records }: Resolved): object[] => {
  const shown = records.dates.filter(
    (record) =>
      !isNameless(record) && !isUnnumbered(record) && (!isSet(record) || SHOWN_SETS.test(record.rule)),
  );
  const entries: object[] = [];
  shown.forEach((record, i) => {
    if (isListed(document.view, shown[i - 1], record)) return;
    let { end } = record.span;
    for (
      let next = i + 1;
      next < shown.length && isListed(document.view, shown[next - 1], shown[next]);
      next += 1
    )
      end = shown[next].span.end;
    const both = bothOf(document.view, record);
    if (both) {
      for (const { value, ...span } of both) entries.push({ ...place(document, span), kind: 'date', value });
      return;
    }
    const length = lengthOf(record);
    const words = wordsOf(document.view, record, end);
    entries.push({
      ...place(document, words),
      kind: length === undefined ? record.fields.kind?.value : 'duration',
      value:
        length ??
        hourOfToday(record) ??
        weeksLater(record) ??
        articleValue(record, document.view.slice(words.start, words.end), document.view),
    });
  });
  return entries;
};
