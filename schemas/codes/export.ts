import { defineCodes } from './_define.ts';

/** Codes of export. */
export const exportCodes = defineCodes({});
