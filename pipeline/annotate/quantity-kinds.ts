import { WordSet, wordSet } from '../core/vocabulary.ts';
import type { Quantity } from './quantity-types.ts';

/** What has a temperature. */
export const HEATS = wordSet('temperature temperatures highs lows mercury');
export const QUAKES = wordSet(
  'earthquake earthquakes quake quakes aftershock aftershocks tremor tremors foreshock temblor',
);
export const RICHTER = new WordSet(['richter', 'moment']);
/** `the 18-24 age group`. */
export const BRACKETS = new WordSet(['group', 'groups', 'bracket', 'brackets', 'range', 'band', 'cohort']);

/** The rule of a number without a unit. */
export const bareRule = (q: Quantity): string => {
  if (q.kind === 'ratio') return 'fraction';
  if (q.kind === 'count') return q.counted?.carried ? 'carried-noun' : 'counted-noun';
  return q.number.fractional ? 'bare-decimal' : 'bare-number';
};
