import { defineCodes } from './_define.ts';

/** Codes of quotes. */
export const quotesCodes = defineCodes({});
