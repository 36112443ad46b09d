/**
 * Calendar arithmetic on whole numbers: the proleptic Gregorian calendar, without any clock.
 * A day is the number of days since 1970-01-01 (which is 0); years are astronomical (1 BC is 0);
 * months are 1–12; weekdays are ISO: Monday 1 … Sunday 7.
 */

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day number of a date. The date must exist: ask `isDate` first. */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
};

/** The date of a day number. */
export const dateOf = (number: number): CalendarDay => {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
};

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Number of days of a month. */
export const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : MONTH_LENGTHS[month - 1];

/** Whether there is such a date. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** ISO weekday of a day number: Monday 1 … Sunday 7. */
export const weekdayOf = (day: number): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The day number of the Monday of the week of a day. */
export const mondayOf = (day: number): number => day - weekdayOf(day) + 1;

/** ISO week and its year. */
export const isoWeekOf = (day: number): { year: number; week: number } => {
  const thursday = mondayOf(day) + 3;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
};

/** The Monday of an ISO week. */
export const mondayOfWeek = (year: number, week: number): number =>
  mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;

/** The day so many months later (or earlier); the last of the month where the day is missing there. */
export const addMonths = (day: number, months: number): number => {
  const date = dateOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(date.day, monthLength(year, month)));
};

/** The n-th such weekday of a month (1 first …, −1 last); `undefined` when the month has none. */
export const nthWeekday = (
  year: number,
  month: number,
  which: { weekday: number; nth: number },
): number | undefined => {
  const length = monthLength(year, month);
  if (which.nth < 0) {
    const last = dayNumber(year, month, length);
    const day = last - ((weekdayOf(last) - which.weekday + 7) % 7) + (which.nth + 1) * 7;
    return dateOf(day).month === month ? day : undefined;
  }
  const first = dayNumber(year, month, 1);
  const day = first + ((which.weekday - weekdayOf(first) + 7) % 7) + (which.nth - 1) * 7;
  return dateOf(day).month === month ? day : undefined;
};

/** Western Easter Sunday of a year (Gregorian computus). */
export const easterOf = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  return dayNumber(year, Math.floor(sum / 31), (sum % 31) + 1);
};

const TWO_DIGITS: readonly (string | undefined)[] = Array.from({ length: 100 }, (_, n) =>
  String(n).padStart(2, '0'),
);

/** A whole number with at least so many digits: `07`. */
export const padded = (value: number, width = 2): string =>
  (width === 2 ? TWO_DIGITS[value] : undefined) ?? String(value).padStart(width, '0');

/** `2019`, `0079`, `-0043`. */
export const yearText = (year: number): string => (year < 0 ? `-${padded(-year, 4)}` : padded(year, 4));

/** `2019-03`. */
export const monthText = (year: number, month: number): string => `${yearText(year)}-${padded(month)}`;

/** `2019-03-14`. */
export const dayText = (day: number): string => {
  const date = dateOf(day);
  return `${monthText(date.year, date.month)}-${padded(date.day)}`;
};

const ISO_DAY =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d))?)?/;

/** The day number (and seconds of the day, where given) of an ISO date; `undefined` for anything else. */
export const parseIsoDay = (text: string): { day: number; seconds?: number } | undefined => {
  const groups = ISO_DAY.exec(text)?.groups;
  if (!groups) return undefined;
  const [year, month, day] = [Number(groups.year), Number(groups.month), Number(groups.day)];
  if (!isDate(year, month, day)) return undefined;
  const number = dayNumber(year, month, day);
  if (groups.hour === undefined) return { day: number };
  return {
    day: number,
    seconds: Number(groups.hour) * 3600 + Number(groups.minute) * 60 + Number(groups.second ?? 0),
  };
};
