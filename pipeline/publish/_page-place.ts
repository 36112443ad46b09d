/** Where the audit page of a document lies in the output, given how many documents there are. */
export const pagePath = (documentId: string, documents: number): string =>
  documents === 1 ? 'audit.html' : `audit/${documentId}.html`;

/** With more documents than this, pages are written only when asked for by `--publish audit-page`. */
export const PAGES_BY_DEFAULT = 25;
