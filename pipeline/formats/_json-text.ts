import type { AnyRow } from '../../schemas/tables.ts';

const texts = new WeakMap<readonly AnyRow[], readonly string[]>();

/** Each row of a batch as JSON on one line. JSON and JSON Lines share the work for the same batch. */
export const jsonTexts = (rows: readonly AnyRow[]): readonly string[] => {
  let known = texts.get(rows);
  if (!known) {
    known = rows.map((row) => JSON.stringify(row));
    texts.set(rows, known);
  }
  return known;
};

/** The text of UTF-8 bytes; throws `TypeError` when they are not UTF-8. */
export const utf8Text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
