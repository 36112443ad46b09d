import { defineCodes } from './_define.ts';

/** Codes of dates. */
export const datesCodes = defineCodes({});
