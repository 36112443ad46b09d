import { defineCodes } from './_define.ts';

/** Codes of parse. */
export const parseCodes = defineCodes({});
