import type { AnyRow } from '../../schemas/tables.ts';
import { piece } from '../core/byte-writer.ts';
import { defineFormat } from '../core/define-format.ts';
import { ByteText } from './_byte-text.ts';
import { jsonCells, utf8Text } from './_json-text.ts';
import { RowWriter } from './_row-writer.ts';

const FIRST = piece('[\n');
const NEXT = piece('},\n');

/** JSON: one array, each row on a line of its own. */
export default defineFormat({
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  title: 'JSON, one array of rows',
  byDefault: true,
  encode: ({ table, file }) => {
    const out = new ByteText(file);
    const writer = new RowWriter(out, jsonCells(table.columns));
    let opening = FIRST;
    return {
      add(batch) {
        for (let row = 0; row < batch.rows; row += 1) {
          out.piece(opening);
          writer.row(batch, row);
          opening = NEXT;
          writer.endRow();
        }
      },
      finish() {
        out.text(opening === FIRST ? '[]\n' : '}\n]\n');
        out.handOn();
      },
    };
  },
  decode: (bytes) => JSON.parse(utf8Text(bytes)) as AnyRow[],
});
