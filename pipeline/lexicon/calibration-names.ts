/**
 * Share of right names by class of evidence (`name-confidence.ts`), over the development data pooled
 * (4494 names of whole articles, Wikipedia, the web and tweets), drawn towards the share of all names by
 * 4 cases. Twelve numbers a line: one state of the tagger's evidence.
 */
// biome-ignore format: a line is a state
export const NAME_CALIBRATION: readonly number[] = [
  0.5, 0.41, 0.26, 0.33, 0.53, 0.57, 0.76, 0.38, 0.51, 0.48, 0.74, 0.44,
  0.62, 0.76, 0.68, 0.48, 0.58, 0.68, 0.56, 0.51, 0.73, 0.68, 0.65, 0.47,
  0.87, 0.54, 0.56, 0.76, 0.64, 0.73, 0.84, 0.61, 0.82, 0.75, 0.77, 0.69,
  0.82, 0.51, 0.79, 0.82, 0.88, 0.68, 0.76, 0.77, 0.9, 0.91, 0.9, 0.77,
  0.77, 0.77, 0.44, 0.82, 0.82, 0.85, 0.93, 0.87, 0.98, 0.95, 0.96, 0.93,
  0.44, 0.38, 0.36, 0.65, 0.73, 0.54, 0.81, 0.65, 0.77, 0.82, 0.77, 0.84,
  0.24, 0.26, 0.44, 0.24, 0.51, 0.32, 0.37, 0.93, 0.61, 0.56, 0.46, 0.95,
  0.77, 0.51, 0.77, 0.82, 0.77, 0.77, 0.77, 0.77, 0.77, 0.82, 0.34, 0.87,
  0.77, 0.77, 0.77, 0.77, 0.77, 0.77, 0.77, 0.85, 0.45, 0.76, 0.77, 0.85,
];
