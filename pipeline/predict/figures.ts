import type { Resolved } from '../../schemas/stages.ts';

/** The prediction of the figures layer. */
export const figurePrediction = (resolved: Resolved): { figures: object[] } => ({
  figures: resolved.records.figures.map(() => ({})),
});
