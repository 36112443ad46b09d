import { piece } from '../core/byte-writer.ts';
import type { CellBatch } from '../core/cell-batch.ts';
import type { ByteText } from './_byte-text.ts';

/** How a text format writes the cells of a row. */
export interface CellWriter {
  /** What stands before each cell: `{"id":`, `,"kind":` … */
  readonly before: readonly string[];
  /** Writes the cell at a place of the batch, in column `column`. */
  cell(out: ByteText, batch: CellBatch, at: number, column: number): void;
}

/**
 * Writes rows of one table as bytes. Neighbouring rows share documents, records and sentences: a run
 * of cells that are those of the row before is copied.
 */
export class RowWriter {
  private readonly out: ByteText;
  private readonly writer: CellWriter;
  private readonly before: readonly DataView[];
  /** Where the cells of the row before begin, and the last one ends. */
  private readonly starts: Int32Array;
  private hasLast = false;

  constructor(out: ByteText, writer: CellWriter) {
    this.out = out;
    this.writer = writer;
    this.before = writer.before.map(piece);
    this.starts = new Int32Array(writer.before.length + 1);
  }

  /** Writes the cells of a row, each with what stands before it. */
  row(batch: CellBatch, row: number): void {
    const { out, starts, before, writer } = this;
    const { same, width, stride } = batch;
    let at = row;
    for (let i = 0; i < width; ) {
      if (same[at] === 1 && this.hasLast) {
        const first = i;
        for (; i < width && same[at] === 1; at += stride) i += 1;
        this.copy(first, i);
        continue;
      }
      starts[i] = out.at;
      out.piece(before[i]);
      writer.cell(out, batch, at, i);
      at += stride;
      i += 1;
    }
    starts[width] = out.at;
    this.hasLast = true;
  }

  /** Copies the cells from `first` up to `next` of the row before. */
  private copy(first: number, next: number): void {
    const { out, starts } = this;
    const from = starts[first];
    const to = starts[next];
    const shift = out.at - from;
    out.room(to - from);
    out.copy(out.view, from, to);
    for (let i = first; i < next; i += 1) starts[i] += shift;
  }

  /** Must be called between rows: hands a full chunk to the file. */
  endRow(): void {
    if (this.out.handOnFull()) this.hasLast = false;
  }
}
