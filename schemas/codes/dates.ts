import { defineCodes } from './_define.ts';

/** Codes of dates. */
export const datesCodes = defineCodes({
  DATE_IMPOSSIBLE: {
    severity: 'warning',
    title: 'A date that does not exist',
    remedy: 'Check the source: the day, month or hour is out of range. The value is left empty.',
  },
  DATE_ORDER_AMBIGUOUS: {
    severity: 'warning',
    title: 'Day and month could be either way round',
    remedy: 'Both readings are in candidates. Decide from the place of publication, or review the record.',
  },
  DATE_WEEKDAY_DISAGREES: {
    severity: 'warning',
    title: 'Weekday and date disagree',
    remedy: 'One of the two is wrong in the source. Both readings are in candidates.',
  },
  DATE_AMBIGUOUS: {
    severity: 'info',
    title: 'A date with more than one reading',
    remedy: 'The text does not decide between the readings in candidates. Review the record if it matters.',
  },
  DATE_NO_ANCHOR: {
    severity: 'info',
    title: 'A relative date without an anchor',
    remedy: 'Give the publication date (front matter, sidecar or --published) to resolve it.',
  },
  DATE_OTHER_CALENDAR: {
    severity: 'info',
    title: 'A feast of a calendar that is not computed',
    remedy: 'Look the day up for the year and review the record.',
  },
  DATE_RANGE_REVERSED: {
    severity: 'warning',
    title: 'A range that ends before it begins',
    remedy: 'Check the source; the value is left empty.',
  },
});

export type DatesCode = keyof typeof datesCodes;
