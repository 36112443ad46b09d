/**
 * Share of right values among the figures each rule finds, over all development sources of
 * figures pooled (1872 figures; a figure that no annotator marked counts as wrong), drawn
 * towards the share of all rules by four cases. Rules that are not listed take `DEFAULT_CONFIDENCE`.
 * Made by `npx tsx test/score/calibration.ts --write`.
 */
export const CALIBRATION: Readonly<Record<string, number>> = {
  acidity: 0.838,
  aged: 0.782,
  'aged-range': 0.773,
  'article-unit': 0.811,
  'bare-decimal': 0.615,
  'bare-number': 0.405,
  'bare-range': 0.572,
  'carried-noun': 0.465,
  'counted-noun': 0.55,
  'currency-number': 0.976,
  'feet-inches': 0.773,
  fraction: 0.741,
  'letter-scale': 0.624,
  'multiplying-verb': 0.409,
  'name-comma-age': 0.787,
  'number-currency': 0.831,
  'number-currency-cents': 0.874,
  'number-currency-range': 0.773,
  'number-hyphen-unit': 0.897,
  'number-minor-unit': 0.897,
  'number-unit': 0.758,
  'number-unit-range': 0.77,
  'number-unit-tolerance': 0.773,
  ordinal: 0.908,
  'percent-sign': 0.829,
  'percent-sign-range': 0.951,
  'percent-word': 0.948,
  'quake-magnitude': 0.773,
  score: 0.409,
  share: 0.848,
  times: 0.715,
  'times-range': 0.644,
  twice: 0.644,
  'two-bounds': 0.874,
  'was-age': 0.773,
  'years-of-age': 0.773,
  'years-old': 0.965,
  'years-old-range': 0.811,
};

/** The share over all rules. */
export const DEFAULT_CONFIDENCE = 0.716;
