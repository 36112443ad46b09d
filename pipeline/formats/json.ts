import type { AnyRow } from '../../schemas/tables.ts';
import { defineFormat } from '../core/define-format.ts';
import { ByteText } from './_byte-text.ts';
import { jsonCells, utf8Text } from './_json-text.ts';
import { RowWriter } from './_row-writer.ts';

/** JSON: one array, each row on a line of its own. */
export default defineFormat({
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  title: 'JSON, one array of rows',
  byDefault: true,
  encode: ({ table, file }) => {
    const out = new ByteText(file);
    const writer = new RowWriter(out, table.columns, jsonCells(table.columns));
    let opening = '[\n';
    return {
      add(rows) {
        for (const row of rows) {
          out.text(opening);
          writer.row(row);
          opening = '},\n';
          writer.endRow();
        }
      },
      finish() {
        out.text(opening === '[\n' ? '[]\n' : '}\n]\n');
        out.handOn();
      },
    };
  },
  decode: (bytes) => JSON.parse(utf8Text(bytes)) as AnyRow[],
});
