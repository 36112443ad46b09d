import { defineCodes } from './_define.ts';

/** Codes of names. */
export const namesCodes = defineCodes({});
