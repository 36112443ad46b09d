import type { AnyRow } from '../../schemas/tables.ts';
import { defineFormat } from '../core/define-format.ts';
import { jsonTexts, utf8Text } from './_json-text.ts';

/** JSON Lines: one row a line, columns in order, empty cells as `null`. */
export default defineFormat({
  id: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  title: 'JSON Lines, one row a line',
  byDefault: false,
  encode: ({ file }) => ({
    add(rows) {
      for (const text of jsonTexts(rows)) {
        file.write(text);
        file.write('\n');
      }
    },
    finish() {},
  }),
  decode: (bytes) =>
    utf8Text(bytes)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AnyRow),
});
