/**
 * Share of right values among the figures each rule finds, measured on the development data with
 * `score` (smoothed: (right + 4) ÷ (found + 5)). Rules not listed have too few cases: 0.85.
 */
export const CALIBRATION: Readonly<Record<string, number>> = {};
