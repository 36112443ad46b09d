/**
 * Share of right names by class of evidence (`name-confidence.ts`), over the development data pooled
 * (4487 names of whole articles, Wikipedia, the web and tweets), drawn towards the share of all names by
 * 4 cases. Twelve numbers a line: one state of the tagger's evidence.
 */
// biome-ignore format: a line is a state
export const NAME_CALIBRATION: readonly number[] = [
  0.53, 0.4, 0.38, 0.36, 0.5, 0.64, 0.48, 0.35, 0.49, 0.51, 0.72, 0.48,
  0.79, 0.59, 0.77, 0.19, 0.73, 0.7, 0.49, 0.52, 0.63, 0.62, 0.7, 0.49,
  0.83, 0.37, 0.61, 0.56, 0.68, 0.83, 0.73, 0.54, 0.85, 0.78, 0.73, 0.73,
  0.83, 0.72, 0.83, 0.69, 0.79, 0.8, 0.91, 0.86, 0.91, 0.9, 0.86, 0.77,
  0.83, 0.79, 0.79, 0.83, 0.91, 0.86, 0.85, 0.86, 0.97, 0.96, 0.97, 0.93,
  0.58, 0.53, 0.51, 0.66, 0.68, 0.74, 0.61, 0.7, 0.79, 0.83, 0.79, 0.77,
  0.29, 0.46, 0.6, 0.45, 0.74, 0.51, 0.6, 0.88, 0.63, 0.62, 0.6, 0.94,
  0.79, 0.63, 0.79, 0.83, 0.79, 0.63, 0.79, 0.79, 0.79, 0.86, 0.82, 0.88,
  0.79, 0.79, 0.79, 0.79, 0.79, 0.79, 0.79, 0.91, 0.4, 0.63, 0.79, 0.93,
];
