import { defineCodes } from './_define.ts';

/** Codes of input. */
export const inputCodes = defineCodes({});
