import { defineCodes } from './_define.ts';

/** Codes of running: documents that fail, limits, workers. */
export const runCodes = defineCodes({
  DOCUMENT_FAILED: {
    severity: 'error',
    title: 'A document could not be processed',
    remedy: 'This is a bug: please report it with the message. The other documents were processed.',
  },
  DOCUMENT_TIMEOUT: {
    severity: 'error',
    title: 'A document took longer than the limit',
    remedy: 'Look at the document, or raise limits.milliseconds in the configuration.',
  },
  DOCUMENT_DIED: {
    severity: 'error',
    title: 'The process that worked on a document ended',
    remedy: 'It may have run out of memory: look at the document, or raise limits.heap in the configuration.',
  },
});
