import { defineCodes } from './_define.ts';

/** Codes of run. */
export const runCodes = defineCodes({});
