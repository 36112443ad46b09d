import { defineCodes } from './_define.ts';

/** Codes of roles. */
export const rolesCodes = defineCodes({});
