import type { Column } from '../../schemas/column.ts';
import { type ByteWriter, piece } from '../core/byte-writer.ts';
import { BOOLEAN, EMPTY, TEXT } from '../core/cell-batch.ts';
import { JSON_ESCAPED, REPLACED, writeJsonText } from '../core/cell-text.ts';
import type { CellWriter } from './_row-writer.ts';

const NULL = piece('null');
const TRUE = piece('true');
const FALSE = piece('false');
const QUOTE = 34;

/** `true` or `false`. */
export const writeBoolean = (out: ByteWriter, value: boolean): void => out.piece(value ? TRUE : FALSE);

/** The cells of a row as a JSON object without its closing brace: columns in order, empty cells `null`. */
export const jsonCells = (columns: readonly Column[]): CellWriter => ({
  before: columns.map(({ name }, i) => `${i ? ',' : '{'}${JSON.stringify(name)}:`),
  cell(out, batch, at) {
    const kind = batch.kind[at];
    const { view } = batch.bytes;
    const start = batch.start[at];
    const end = batch.end[at];
    if (kind === TEXT) {
      const marks = batch.marks[at];
      if ((marks & (JSON_ESCAPED | REPLACED)) !== 0) {
        writeJsonText(out, { view, start, end, marks }, batch.cells[at] as string);
        return;
      }
      out.byte(QUOTE);
      out.copy(view, start, end);
      out.byte(QUOTE);
    } else if (kind === EMPTY) out.piece(NULL);
    else if (kind === BOOLEAN) writeBoolean(out, batch.cells[at] as boolean);
    else out.copy(view, start, end);
  },
});

/** The text of UTF-8 bytes; throws `TypeError` when they are not UTF-8. */
export const utf8Text = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
