import { defineCodes } from './_define.ts';

/** Codes of quotes. */
export const quotesCodes = defineCodes({
  QUOTE_UNCLOSED: {
    severity: 'warning',
    title: 'A quotation mark is not closed',
    remedy: 'Check where the quotation ends; it was taken to run to the end of the paragraph.',
  },
  SPEAKER_UNKNOWN: {
    severity: 'info',
    title: 'Nobody is named as the speaker of a quotation',
    remedy: 'Read the sentences around the quotation; add the speaker in the review if it is plain.',
  },
  SPEAKER_AMBIGUOUS: {
    severity: 'warning',
    title: 'Several persons may be the speaker of a quotation',
    remedy: 'Decide between the candidates named in the message; add the speaker in the review.',
  },
});
