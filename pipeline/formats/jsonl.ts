import type { AnyRow } from '../../schemas/tables.ts';
import { defineFormat } from '../core/define-format.ts';
import { ByteText } from './_byte-text.ts';
import { jsonCells, utf8Text } from './_json-text.ts';
import { RowWriter } from './_row-writer.ts';

/** JSON Lines: one row a line, columns in order, empty cells as `null`. */
export default defineFormat({
  id: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  title: 'JSON Lines, one row a line',
  byDefault: false,
  encode: ({ table, file }) => {
    const out = new ByteText(file);
    const writer = new RowWriter(out, table.columns, jsonCells(table.columns));
    return {
      add(rows) {
        for (const row of rows) {
          writer.row(row);
          out.text('}\n');
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
