import type { Reader } from './times-reader.ts';

/** `9.9% APR`: a rate of interest, no April. */
export const isInterest = (r: Reader, i: number): boolean =>
  r.surface(i) === 'APR' && i > r.first && r.surface(i - 1) === '%';
