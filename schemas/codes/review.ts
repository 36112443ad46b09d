import { defineCodes } from './_define.ts';

/** Codes of review. */
export const reviewCodes = defineCodes({});
