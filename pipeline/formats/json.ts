import type { AnyRow } from '../../schemas/tables.ts';
import { defineFormat } from '../core/define-format.ts';
import { jsonTexts, utf8Text } from './_json-text.ts';

/** JSON: one array, each row on a line of its own. */
export default defineFormat({
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  title: 'JSON, one array of rows',
  byDefault: true,
  encode: ({ file }) => {
    let opening = '[\n';
    return {
      add(rows) {
        // Row by row: a text of many rows would be copied twice, and slowly when one holds a dash.
        for (const text of jsonTexts(rows)) {
          file.write(opening);
          file.write(text);
          opening = ',\n';
        }
      },
      finish() {
        file.write(opening === ',\n' ? '\n]\n' : '[]\n');
      },
    };
  },
  decode: (bytes) => JSON.parse(utf8Text(bytes)) as AnyRow[],
});
