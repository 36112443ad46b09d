/** Bounds as the scorers name them. */
export const BOUNDS: Readonly<Record<string, string>> = {
  more_than: 'over',
  at_least: 'min',
  less_than: 'under',
  at_most: 'max',
};
