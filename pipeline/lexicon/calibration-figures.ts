/**
 * Share of right values among the figures each rule finds, over all development sources of
 * figures pooled (1867 figures; a figure that no annotator marked counts as wrong), drawn
 * towards the share of all rules by four cases. Rules that are not listed take `DEFAULT`.
 */
export const CALIBRATION: Readonly<Record<string, number>> = {
  aged: 0.774,
  'aged-range': 0.739,
  'article-unit': 0.783,
  'bare-decimal': 0.643,
  'bare-number': 0.303,
  'bare-range': 0.525,
  'carried-noun': 0.427,
  'counted-noun': 0.465,
  'currency-number': 0.974,
  'feet-inches': 0.739,
  fraction: 0.749,
  'letter-scale': 0.609,
  'multiplying-verb': 0.385,
  'name-comma-age': 0.77,
  'number-currency': 0.828,
  'number-currency-cents': 0.855,
  'number-currency-range': 0.739,
  'number-hyphen-unit': 0.882,
  'number-minor-unit': 0.882,
  'number-unit': 0.766,
  'number-unit-range': 0.748,
  'number-unit-tolerance': 0.739,
  ordinal: 0.925,
  'percent-sign': 0.845,
  'percent-sign-range': 0.928,
  'percent-word': 0.941,
  'quake-magnitude': 0.739,
  score: 0.3,
  share: 0.836,
  times: 0.7,
  'times-range': 0.616,
  twice: 0.616,
  'two-bounds': 0.837,
  'was-age': 0.739,
  'years-of-age': 0.739,
  'years-old': 0.959,
  'years-old-range': 0.783,
};

/** The share over all rules. */
export const DEFAULT_CONFIDENCE = 0.674;
