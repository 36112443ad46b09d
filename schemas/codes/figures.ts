import { defineCodes } from './_define.ts';

/** Codes of figures. */
export const figuresCodes = defineCodes({});
