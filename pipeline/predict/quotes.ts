import type { Resolved } from '../../schemas/stages.ts';

/** The prediction of the quotations layer. */
export const quotePrediction = (_resolved: Resolved): { quotes: object[] } => ({ quotes: [] });

/** `quotes[]` and `indirect_quotes[]` of the article schema. */
export const articleQuotes = (_resolved: Resolved): { quotes: object[]; indirect_quotes: object[] } => ({
  quotes: [],
  indirect_quotes: [],
});
