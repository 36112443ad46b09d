import { dayNumber, isDate, weekdayOf } from '../core/calendar.ts';
import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';

/** A date as written, read: ISO 8601, or why it is not. */
export type ReadDate =
  | { readonly iso: string }
  | { readonly problem: 'unreadable' | 'ambiguous' | 'weekday' };

const ISO =
  /^(?<day>\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/;
const COMPACT = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/;
const SLASHED = /^(?<first>\d{1,4})[/.](?<second>\d{1,2})[/.](?<third>\d{1,4})$/;
const WORDS =
  /^(?:(?<weekday>[A-Za-z]{3,9})\.?,? )?(?:(?<month>[A-Za-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?|(?<day2>\d{1,2})(?:st|nd|rd|th)? (?<month2>[A-Za-z]{3,9})\.?),? (?<year>\d{4})(?:,? (?:at )?(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2}))?)? ?(?<half>[AaPp]\.?[Mm]\.?)?(?: ?(?<zone>[A-Z]{1,4}|[+-]\d{4}))?)?$/;

const pad = (value: number): string => String(value).padStart(2, '0');
const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

const readIso = (groups: Record<string, string | undefined>): ReadDate => {
  const [year, month, day] = groups.day!.split('-').map(Number);
  if (month !== undefined && !isDate(year, month, day ?? 1)) return { problem: 'unreadable' };
  if (!groups.time) return { iso: groups.day! };
  const [hour, minute] = groups.time.split(':').map(Number);
  if (hour > 24 || minute > 59) return { problem: 'unreadable' };
  const zone = groups.zone?.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
  return { iso: `${groups.day}T${groups.time}${zone}` };
};

const readSlashed = (groups: Record<string, string | undefined>): ReadDate => {
  const [first, second, third] = [Number(groups.first), Number(groups.second), Number(groups.third)];
  if (groups.first!.length === 4)
    return isDate(first, second, third) ? { iso: isoDay(first, second, third) } : { problem: 'unreadable' };
  if (groups.third!.length !== 4) return { problem: 'ambiguous' };
  const american = isDate(third, first, second);
  const european = isDate(third, second, first);
  if (american && european && first !== second) return { problem: 'ambiguous' };
  if (american) return { iso: isoDay(third, first, second) };
  return european ? { iso: isoDay(third, second, first) } : { problem: 'unreadable' };
};

const ZONES: Readonly<Record<string, string>> = {
  GMT: 'Z',
  UTC: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

const clockOf = (groups: Record<string, string | undefined>): string => {
  if (!groups.hour || (!groups.minute && !groups.half)) return '';
  const half = groups.half?.toLowerCase()[0];
  const hour = (Number(groups.hour) % (half ? 12 : 24)) + (half === 'p' ? 12 : 0);
  const zone = groups.zone ?? '';
  const offset = ZONES[zone] ?? (zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : '');
  return `T${pad(hour)}:${groups.minute ?? '00'}${groups.second ? `:${groups.second}` : ''}${offset}`;
};

const readWords = (groups: Record<string, string | undefined>): ReadDate => {
  const month = MONTHS[(groups.month ?? groups.month2)!.toLowerCase()];
  const day = Number(groups.day ?? groups.day2);
  const year = Number(groups.year);
  if (month === undefined || !isDate(year, month, day)) return { problem: 'unreadable' };
  const weekday = groups.weekday ? WEEKDAYS[groups.weekday.toLowerCase()] : undefined;
  if (groups.weekday && weekday === undefined) return { problem: 'unreadable' };
  if (weekday !== undefined && weekdayOf(dayNumber(year, month, day)) !== weekday)
    return { problem: 'weekday' };
  return { iso: isoDay(year, month, day) + clockOf(groups) };
};

/**
 * Reads a publication date: ISO 8601 (also year or month alone), `20241110`, `November 10, 2024`,
 * `Sun, 10 Nov 2024 08:00:00 GMT`, `10/31/2024`. `05/12/2024` is ambiguous; a weekday that
 * disagrees is a problem. Nothing is guessed.
 */
export const readDate = (written: string): ReadDate => {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text.length > 60) return { problem: 'unreadable' };
  const iso = ISO.exec(text)?.groups;
  if (iso) return readIso(iso);
  const compact = COMPACT.exec(text)?.groups;
  if (compact) return readIso({ day: `${compact.year}-${compact.month}-${compact.day}` });
  const slashed = SLASHED.exec(text)?.groups;
  if (slashed) return readSlashed(slashed);
  const words = WORDS.exec(text)?.groups;
  return words ? readWords(words) : { problem: 'unreadable' };
};
