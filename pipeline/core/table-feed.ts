import type { RowList } from '../../schemas/stages.ts';
import { CellBatch } from './cell-batch.ts';
import type { TableEncoder, TableShape } from './define-format.ts';

/** Collects the rows of one table, and hands them to its encoders batch by batch. */
export class TableFeed {
  private readonly batch: CellBatch;
  private readonly encoders: readonly TableEncoder[];

  constructor(table: TableShape, encoders: readonly TableEncoder[]) {
    this.batch = new CellBatch(table);
    this.encoders = encoders;
  }

  /** Takes rows; those of a batch that is not full wait for more. */
  add(rows: RowList): void {
    for (const row of rows) if (this.batch.take(row)) this.handOn();
  }

  /** Hands on the rows that wait: they keep the texts of their documents alive. */
  handOn(): void {
    if (!this.batch.rows) return;
    this.batch.encode();
    for (const encoder of this.encoders) encoder.add(this.batch);
    this.batch.clear();
  }
}
