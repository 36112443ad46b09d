import { defineCodes } from './_define.ts';

/** Codes of review: decisions of people and their application. */
export const reviewCodes = defineCodes({
  REVIEW_LINE_INVALID: {
    severity: 'warning',
    title: 'A line of the review file cannot be used',
    remedy: 'Correct the line; the other decisions were applied.',
  },
  REVIEW_NOT_FOUND: {
    severity: 'warning',
    title: 'A decision has lost its place',
    remedy: 'The words it was made on are not in the document any more: decide again or delete the line.',
  },
  REVIEW_AMBIGUOUS: {
    severity: 'warning',
    title: 'A decision fits several places',
    remedy: 'The words occur more than once with the same surroundings: decide again on the record itself.',
  },
  REVIEW_CONFLICT: {
    severity: 'warning',
    title: 'Two decisions contradict each other',
    remedy: 'Neither was applied: delete one of the lines.',
  },
  REVIEW_VALUE_INVALID: {
    severity: 'warning',
    title: 'A corrected value does not fit its column',
    remedy: 'Give a value of the type the data dictionary names.',
  },
  REVIEW_RESTORED: {
    severity: 'info',
    title: 'A record that people accepted is no longer found by the rules',
    remedy: 'It was kept as it was accepted. Look whether it is still right.',
  },
});
