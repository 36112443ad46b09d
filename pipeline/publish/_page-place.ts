import type { Checked } from '../../schemas/stages.ts';

/** Where the audit page of a document lies in the output, given how many documents there are. */
export const pagePath = (documentId: string, documents: number): string =>
  documents === 1 ? 'audit.html' : `audit/${documentId}.html`;

/** With more documents than this, pages are written only when asked for by `--publish audit-page`. */
export const PAGES_BY_DEFAULT = 25;

/** Characters of rows and evidence that one page can hold. */
export const MOST_CHARACTERS = 100_000_000;

/** About what one cell or place of evidence takes beside its text. */
const CELL = 12;

const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return value.length + CELL;
  if (!Array.isArray(value)) return CELL;
  let size = CELL;
  for (const part of value)
    size += typeof part === 'string' ? part.length + CELL : 4 * CELL + String(part?.text ?? '').length;
  return size;
};

/** About how many characters the rows of a document take on its page; counting ends beyond `MOST_CHARACTERS`. */
export const sizeOfPage = ({ rows }: Checked): number => {
  let size = 0;
  for (const list of Object.values(rows))
    for (const row of list) {
      for (const value of Object.values(row)) size += sizeOf(value);
      if (size > MOST_CHARACTERS) return size;
    }
  return size;
};
