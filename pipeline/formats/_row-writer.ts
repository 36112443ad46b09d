import type { Column, ColumnType } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { type ByteText, piece } from './_byte-text.ts';

/** How a text format writes the cells of a row. */
export interface CellWriter {
  /** What stands before each cell: `{"id":`, `,"kind":` … */
  readonly before: readonly string[];
  cell(out: ByteText, value: unknown, type: ColumnType): void;
}

/**
 * Writes rows of one table as bytes. Neighbouring rows share documents, records and sentences: a run
 * of cells that are those of the row before is copied.
 */
export class RowWriter {
  private readonly out: ByteText;
  private readonly writer: CellWriter;
  private readonly names: readonly string[];
  private readonly types: readonly ColumnType[];
  private readonly before: readonly DataView[];
  private readonly last: unknown[];
  /** Where the cells of the row before begin, and the last one ends. */
  private readonly starts: Int32Array;
  private hasLast = false;

  constructor(out: ByteText, columns: readonly Column[], writer: CellWriter) {
    this.out = out;
    this.writer = writer;
    this.names = columns.map(({ name }) => name);
    this.types = columns.map(({ type }) => type);
    this.before = writer.before.map(piece);
    this.last = columns.map(() => undefined);
    this.starts = new Int32Array(columns.length + 1);
  }

  /** Writes the cells of a row, each with what stands before it. */
  row(row: AnyRow): void {
    const { out, names, last, starts } = this;
    if (!this.hasLast) last.fill(this);
    this.hasLast = true;
    for (let i = 0; i < names.length; ) {
      const cell = row[names[i]];
      if (cell === last[i]) {
        let next = i + 1;
        while (next < names.length && row[names[next]] === last[next]) next += 1;
        this.copy(i, next);
        i = next;
        continue;
      }
      last[i] = cell;
      starts[i] = out.at;
      out.piece(this.before[i]);
      this.writer.cell(out, cell, this.types[i]);
      i += 1;
    }
    starts[names.length] = out.at;
  }

  /** Copies the cells from `first` up to `next` of the row before. */
  private copy(first: number, next: number): void {
    const { out, starts } = this;
    const shift = out.at - starts[first];
    out.again(starts[first], starts[next]);
    for (let i = first; i < next; i += 1) starts[i] += shift;
  }

  /** Must be called between rows: hands a full chunk to the file. */
  endRow(): void {
    if (this.out.handOnFull()) this.hasLast = false;
  }
}
