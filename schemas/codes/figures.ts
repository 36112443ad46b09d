import { defineCodes } from './_define.ts';

/** Codes of figures. */
export const figuresCodes = defineCodes({
  NUMBER_UNREADABLE: {
    severity: 'warning',
    title: 'Digits that are not one number',
    remedy:
      'Look at the place: the separators fit no way of writing numbers. Correct the source or enter the value in review.csv.',
  },
  NUMBER_DOUBTFUL: {
    severity: 'warning',
    title: 'A number with two readings',
    remedy: 'Check the value against the source; correct it in review.csv if the other reading is meant.',
  },
  CURRENCY_OPEN: {
    severity: 'info',
    title: 'A currency that several countries share',
    remedy: 'The code is left empty. Enter it in review.csv if you know it.',
  },
  CURRENCY_IMPLIED: {
    severity: 'info',
    title: 'A currency that several countries share was taken for the likeliest',
    remedy:
      'Nothing in the document says whose it is. Set the dollar in the configuration or correct it in review.csv if it is another.',
  },
  RANGE_WITH_BOUND: {
    severity: 'info',
    title: 'A range that is bounded as well',
    remedy: 'Low and high are the ends as written, bound is the word before them.',
  },
  PERCENT_OVER_HUNDRED: {
    severity: 'warning',
    title: 'A share of more than 100 percent',
    remedy: 'A share of a whole cannot exceed 100 percent. Check the source.',
  },
  UNIT_CONFLICT: {
    severity: 'warning',
    title: 'Units that contradict each other',
    remedy:
      'Two currencies at one number, or an amount in brackets that is not the one before it in another unit. All are kept as written.',
  },
  TOTAL_MISMATCH: {
    severity: 'warning',
    title: 'Parts that do not add up to the total',
    remedy: 'Check the parts and the total in the source. All are kept as written.',
  },
});
