import { defineCodes } from './_define.ts';

/** Codes of statements. */
export const statementsCodes = defineCodes({});
