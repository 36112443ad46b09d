import type { Resolved } from '../../schemas/stages.ts';

/** Dates as entries of the figures layer. */
export const dateFigures = (_resolved: Resolved): object[] => [];

/** The `dates[]` of the article schema. */
export const articleDates = (_resolved: Resolved): object[] => [];
