/**
 * Share of right values among the figures each rule finds, over all development sources of
 * figures pooled (1830 figures; one that no annotator marked counts as wrong where its source
 * marks figures of its kind), drawn
 * towards the share of all rules by four cases. Rules that are not listed take `DEFAULT_CONFIDENCE`.
 * Made by `npx tsx test/score/calibration.ts --write`.
 */
export const CALIBRATION: Readonly<Record<string, number>> = {
  acidity: 0.849,
  aged: 0.83,
  'aged-range': 0.789,
  'article-unit': 0.824,
  'bare-decimal': 0.616,
  'bare-number': 0.552,
  'bare-number-in-science': 0.124,
  'bare-range': 0.575,
  'carried-noun': 0.679,
  'carried-noun-in-science': 0.282,
  'counted-noun': 0.821,
  'counted-noun-in-science': 0.195,
  'currency-number': 0.977,
  'feet-inches': 0.789,
  fraction: 0.76,
  'letter-scale': 0.631,
  'multiplying-verb': 0.421,
  'name-comma-age': 0.883,
  'number-currency': 0.848,
  'number-currency-cents': 0.883,
  'number-currency-range': 0.789,
  'number-hyphen-unit': 0.904,
  'number-minor-unit': 0.904,
  'number-unit': 0.758,
  'number-unit-range': 0.772,
  'number-unit-tolerance': 0.789,
  ordinal: 0.91,
  'percent-sign': 0.829,
  'percent-sign-range': 0.952,
  'percent-word': 0.952,
  'quake-magnitude': 0.789,
  score: 0.421,
  share: 0.863,
  times: 0.722,
  'times-range': 0.657,
  twice: 0.657,
  'two-bounds': 0.894,
  'was-age': 0.789,
  'years-of-age': 0.789,
  'years-old': 0.967,
  'years-old-range': 0.824,
};

/** The share over all rules. */
export const DEFAULT_CONFIDENCE = 0.736;
