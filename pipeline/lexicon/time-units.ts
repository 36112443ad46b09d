/** Units of time. `months` or `seconds` is the length of one. */
export interface TimeUnit {
  /** English singular, as in the `unit` column. */
  readonly name: string;
  /** Letter of ISO 8601 durations, with `T` where it is a part of a day. */
  readonly iso: string;
  /** How many of that ISO unit it is. */
  readonly factor: number;
  /** Saturdays and Sundays are not counted. */
  readonly working?: true;
}

const unit = (name: string, iso: string, factor = 1): TimeUnit => ({ name, iso, factor });
const SECOND = unit('second', 'TS');
const MINUTE = unit('minute', 'TM');
const HOUR = unit('hour', 'TH');
const DAY = unit('day', 'D');
/** `four business days`: a day in the calendar, counted from Monday to Friday. */
export const WORKING_DAY: TimeUnit = { name: 'day', iso: 'D', factor: 1, working: true };
const WEEK = unit('week', 'W');
const FORTNIGHT = unit('fortnight', 'W', 2);
const MONTH = unit('month', 'M');
const QUARTER = unit('quarter', 'M', 3);
const YEAR = unit('year', 'Y');
const DECADE = unit('decade', 'Y', 10);
const CENTURY = unit('century', 'Y', 100);
const MILLENNIUM = unit('millennium', 'Y', 1000);
const WEEKEND = unit('weekend', 'D', 2);

/** Words → unit. Abbreviations stand only directly after digits (see `GLUED_UNITS`). */
export const TIME_UNITS: Readonly<Record<string, TimeUnit>> = {
  second: SECOND,
  seconds: SECOND,
  sec: SECOND,
  secs: SECOND,
  minute: MINUTE,
  minutes: MINUTE,
  min: MINUTE,
  mins: MINUTE,
  hour: HOUR,
  hours: HOUR,
  hr: HOUR,
  hrs: HOUR,
  day: DAY,
  days: DAY,
  night: DAY,
  nights: DAY,
  week: WEEK,
  weeks: WEEK,
  wk: WEEK,
  wks: WEEK,
  fortnight: FORTNIGHT,
  fortnights: FORTNIGHT,
  month: MONTH,
  months: MONTH,
  mth: MONTH,
  mths: MONTH,
  quarter: QUARTER,
  quarters: QUARTER,
  year: YEAR,
  years: YEAR,
  yr: YEAR,
  yrs: YEAR,
  decade: DECADE,
  decades: DECADE,
  century: CENTURY,
  centuries: CENTURY,
  millennium: MILLENNIUM,
  millennia: MILLENNIUM,
  weekend: WEEKEND,
  weekends: WEEKEND,
};

/** One-letter units, read only where they are glued to digits: `3h`, `2h30m`. */
export const GLUED_UNITS: Readonly<Record<string, TimeUnit>> = {
  h: HOUR,
  hr: HOUR,
  hrs: HOUR,
  min: MINUTE,
  mins: MINUTE,
  sec: SECOND,
  secs: SECOND,
  s: SECOND,
  y: YEAR,
  yr: YEAR,
  yrs: YEAR,
};
