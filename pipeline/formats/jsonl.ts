import type { AnyRow } from '../../schemas/tables.ts';
import { piece } from '../core/byte-writer.ts';
import { defineFormat } from '../core/define-format.ts';
import { ByteText } from './_byte-text.ts';
import { jsonCells, utf8Text } from './_json-text.ts';
import { RowWriter } from './_row-writer.ts';

const END = piece('}\n');

/** JSON Lines: one row a line, columns in order, empty cells as `null`. */
export default defineFormat({
  id: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  title: 'JSON Lines, one row a line',
  byDefault: false,
  encode: ({ table, file }) => {
    const out = new ByteText(file);
    const writer = new RowWriter(out, jsonCells(table.columns));
    return {
      add(batch) {
        for (let row = 0; row < batch.rows; row += 1) {
          writer.row(batch, row);
          out.piece(END);
          writer.endRow();
        }
      },
      finish: () => out.handOn(),
    };
  },
  decode: (bytes) =>
    utf8Text(bytes)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as AnyRow),
});
