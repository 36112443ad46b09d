import { defineCodes } from './_define.ts';

/** Codes of names. */
export const namesCodes = defineCodes({
  NAME_AMBIGUOUS: {
    severity: 'info',
    title: 'A short name fits several persons of the text',
    remedy: 'Decide which of the persons named in the message is meant; it was left on its own.',
  },
});
