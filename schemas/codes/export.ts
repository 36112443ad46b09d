import { defineCodes } from './_define.ts';

/** Codes of validation, export and audit. */
export const exportCodes = defineCodes({
  ROW_REJECTED: {
    severity: 'error',
    title: 'A record does not fit its table',
    remedy: 'Look at rejected.jsonl; the rule named there needs mending.',
  },
  REFERENCE_DANGLING: {
    severity: 'warning',
    title: 'A record points at one that is not there',
    remedy: 'The cell was left empty. Look at the record and at rejected.jsonl.',
  },
  RANGE_REVERSED: {
    severity: 'warning',
    title: 'The lower end of a range is above its upper end',
    remedy: 'Compare the row with the sentence.',
  },
  DATES_REVERSED: {
    severity: 'warning',
    title: 'The first day of a time is after its last',
    remedy: 'Compare the row with the sentence.',
  },
  PERCENT_OVER_HUNDRED: {
    severity: 'warning',
    title: 'A share is above 100 percent',
    remedy: 'Compare the row with the sentence: it may be a change, or a slip of the source.',
  },
  CHANGE_DISAGREES: {
    severity: 'warning',
    title: 'A change is not the difference of its two ends',
    remedy: 'Compare the row with the sentence: the source may be wrong or rounded.',
  },
  PARTS_EXCEED_TOTAL: {
    severity: 'warning',
    title: 'Parts add up to more than their total',
    remedy: 'Compare the rows with the sentence.',
  },
  DECIMAL_TOO_LONG: {
    severity: 'info',
    title: 'A value does not fit DECIMAL(38,9)',
    remedy: 'In Parquet it stands as text in the column of the same name ending in _text.',
  },
});
