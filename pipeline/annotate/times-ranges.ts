import {
  dateOf,
  dayNumber,
  dayText,
  isoWeekOf,
  mondayOf,
  monthLength,
  monthText,
  padded,
  weekdayOf,
  yearText,
} from '../core/calendar.ts';
import type { Season } from '../lexicon/seasons.ts';

export type Grain =
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'span';

/** A stretch of days, both ends included, with its names. */
export interface Range {
  readonly first: number;
  readonly last: number;
  readonly grain: Grain;
  /** ISO 8601 or EDTF. */
  readonly value: string;
  /** TIMEX3. */
  readonly timex: string;
}

const range = (
  first: number,
  last: number,
  name: { grain: Grain; value: string; timex?: string },
): Range => ({
  first,
  last,
  grain: name.grain,
  value: name.value,
  timex: name.timex ?? name.value,
});

export const dayRange = (day: number): Range => range(day, day, { grain: 'day', value: dayText(day) });

export const monthRange = (year: number, month: number): Range =>
  range(dayNumber(year, month, 1), dayNumber(year, month, monthLength(year, month)), {
    grain: 'month',
    value: monthText(year, month),
  });

export const yearRange = (year: number): Range =>
  range(dayNumber(year, 1, 1), dayNumber(year, 12, 31), { grain: 'year', value: yearText(year) });

/** The ISO week that holds a day. */
export const weekRange = (day: number): Range => {
  const monday = mondayOf(day);
  const { year, week } = isoWeekOf(monday);
  const timex = `${yearText(year)}-W${padded(week)}`;
  return range(monday, monday + 6, { grain: 'week', value: timex });
};

/** Saturday and Sunday of the ISO week that holds a day. */
export const weekendRange = (day: number): Range => {
  const saturday = mondayOf(day) + 5;
  const { year, week } = isoWeekOf(saturday);
  return range(saturday, saturday + 1, {
    grain: 'weekend',
    value: `${dayText(saturday)}/${dayText(saturday + 1)}`,
    timex: `${yearText(year)}-W${padded(week)}-WE`,
  });
};

/** The quarter 1–4 of a year. EDTF codes quarters 33–36. */
export const quarterRange = (year: number, quarter: number): Range => {
  const month = quarter * 3 - 2;
  const name = {
    grain: 'quarter' as const,
    value: `${yearText(year)}-${32 + quarter}`,
    timex: `${yearText(year)}-Q${quarter}`,
  };
  return range(dayNumber(year, month, 1), dayNumber(year, month + 2, monthLength(year, month + 2)), name);
};

/** The half 1–2 of a year. EDTF codes halves 40–41. */
export const halfRange = (year: number, half: number): Range =>
  range(dayNumber(year, half === 1 ? 1 : 7, 1), dayNumber(year, half === 1 ? 6 : 12, half === 1 ? 30 : 31), {
    grain: 'half',
    value: `${yearText(year)}-${39 + half}`,
    timex: `${yearText(year)}-H${half}`,
  });

export const seasonRange = (year: number, season: Season): Range => {
  const end = season.firstMonth + 2;
  const endYear = end > 12 ? year + 1 : year;
  const endMonth = end > 12 ? end - 12 : end;
  return range(
    dayNumber(year, season.firstMonth, 1),
    dayNumber(endYear, endMonth, monthLength(endYear, endMonth)),
    {
      grain: 'season',
      value: `${yearText(year)}-${season.edtf}`,
      timex: `${yearText(year)}-${season.timex}`,
    },
  );
};

/** The ten years from a year that ends in 0. */
export const decadeRange = (year: number): Range =>
  range(dayNumber(year, 1, 1), dayNumber(year + 9, 12, 31), {
    grain: 'decade',
    value: `${yearText(year).slice(0, -1)}X`,
  });

/** The n-th century of our era; negative before it. Named by its hundreds, as people use it: 1901 counts as 19XX. */
export const centuryRange = (century: number): Range => {
  if (century > 0) {
    const hundreds = padded(century - 1);
    return range(dayNumber((century - 1) * 100, 1, 1), dayNumber((century - 1) * 100 + 99, 12, 31), {
      grain: 'century',
      value: `${hundreds}XX`,
    });
  }
  const first = century * 100 + 1;
  return range(dayNumber(first, 1, 1), dayNumber(first + 99, 12, 31), {
    grain: 'century',
    value: `${yearText(first)}/${yearText(first + 99)}`,
  });
};

/** Any stretch from one day to another. */
export const spanRange = (first: number, last: number, names?: { value: string; timex?: string }): Range =>
  range(first, last, {
    grain: 'span',
    value: names?.value ?? `${dayText(first)}/${dayText(last)}`,
    timex: names?.timex,
  });

/** The range of a grain that holds `day`, moved by `shift` of that grain. */
export const grainRange = (grain: Grain, day: number, shift: number): Range => {
  const { year, month } = dateOf(day);
  switch (grain) {
    case 'day':
      return dayRange(day + shift);
    case 'weekend':
      return weekendRange(day + shift * 7);
    case 'week':
      return weekRange(day + shift * 7);
    case 'month': {
      const index = year * 12 + month - 1 + shift;
      return monthRange(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
    }
    case 'quarter': {
      const index = year * 4 + Math.floor((month - 1) / 3) + shift;
      return quarterRange(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
    }
    case 'half': {
      const index = year * 2 + (month > 6 ? 1 : 0) + shift;
      return halfRange(Math.floor(index / 2), (((index % 2) + 2) % 2) + 1);
    }
    case 'decade':
      return decadeRange(Math.floor(year / 10) * 10 + shift * 10);
    case 'century':
      return centuryRange(Math.floor(year / 100) + 1 + shift);
    default:
      return yearRange(year + shift);
  }
};

const yearPart = (year: number, month: number): { first: number; last: number } => ({
  first: dayNumber(year, month, 1),
  last: dayNumber(year, month + 3, monthLength(year, month + 3)),
});

/**
 * The part early, mid or late of a range, as first and last day: half a month at either side and
 * its days 10–20 in the middle, four months of a year, a third of anything else.
 */
export const partOf = (whole: Range, part: string): { first: number; last: number } => {
  const length = whole.last - whole.first + 1;
  const early = part === 'early' || part === 'start';
  const late = part === 'late' || part === 'end';
  if (whole.grain === 'month') {
    if (early) return { first: whole.first, last: whole.first + 14 };
    return late
      ? { first: whole.first + 15, last: whole.last }
      : { first: whole.first + 9, last: whole.first + 19 };
  }
  const third = Math.max(1, Math.round(length / 3));
  if (whole.grain === 'year') return yearPart(dateOf(whole.first).year, early ? 1 : late ? 9 : 5);
  if (early) return { first: whole.first, last: whole.first + third - 1 };
  if (late) return { first: whole.last - third + 1, last: whole.last };
  return { first: whole.first + third, last: Math.max(whole.first + third, whole.last - third) };
};

/** The weekday of the ISO week of `day`, so many weeks away. */
export const weekdayInWeek = (day: number, weekday: number, weeks: number): number =>
  mondayOf(day) + weekday - 1 + weeks * 7;

/** The last such weekday on or before a day. */
export const weekdayBefore = (day: number, weekday: number): number =>
  day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first such weekday on or after a day. */
export const weekdayAfter = (day: number, weekday: number): number =>
  day + ((weekday - weekdayOf(day) + 7) % 7);

/** Both ends as one range. Its value is `start/end`. */
export const joined = (a: Range, second: Range): Range => {
  // `the October-December quarter` ends with its month.
  const b = a.grain === 'month' && second.grain === 'quarter' ? lastMonth(second) : second;
  return spanRange(a.first, b.last, {
    value: `${a.value.split('/')[0]}/${b.value.split('/').at(-1)}`,
    timex: `${a.timex}/${b.timex}`,
  });
};

const lastMonth = ({ last }: Range): Range => {
  const { year, month } = dateOf(last);
  return monthRange(year, month);
};
