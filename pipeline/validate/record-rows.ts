import type { DocumentRecord, Rejected, RowList } from '../../schemas/stages.ts';
import type { AnyRow, RecordTable } from '../../schemas/tables.ts';
import type { Places } from './places.ts';
import { recordRow } from './rows.ts';
import { checkShape } from './shape.ts';

/** Rows that are checked at a time. */
const SOME = 1_000;

/**
 * The rows of one table that fit it, made from the records each time they are gone through: those of
 * a long document take half as much room as its records. Only rows that were changed are kept.
 */
export class RecordRows implements RowList {
  private readonly records: readonly DocumentRecord[];
  private readonly documentId: string;
  private readonly places: Places;
  /** The number of the sentence of each record: the analyses are gone when the rows are read again. */
  private readonly sentences: Int32Array;
  private readonly refused = new Set<unknown>();
  private readonly changed = new Map<unknown, AnyRow>();
  length: number;

  constructor(
    table: RecordTable,
    records: readonly DocumentRecord[],
    places: Places,
    rejected: Rejected[],
    documentId: string,
  ) {
    this.records = records;
    this.documentId = documentId;
    this.places = places;
    this.sentences = Int32Array.from(records, ({ span }) => places.sentenceNumber(span.start));
    this.length = records.length;
    const known = rejected.length;
    for (let from = 0; from < records.length; from += SOME) {
      const to = Math.min(records.length, from + SOME);
      checkShape(
        table,
        Array.from({ length: to - from }, (_, i) => this.make(from + i)),
        rejected,
      );
    }
    for (let i = known; i < rejected.length; i += 1) this.refuse(rejected[i].row.id);
  }

  *[Symbol.iterator](): Generator<AnyRow> {
    for (let i = 0; i < this.records.length; i += 1) {
      const { id } = this.records[i];
      if (this.refused.size && this.refused.has(id)) continue;
      yield (this.changed.size ? this.changed.get(id) : undefined) ?? this.make(i);
    }
  }

  /** The ids of the rows. */
  *ids(): Generator<string> {
    for (const { id } of this.records) if (!this.refused.has(id)) yield id;
  }

  /**
   * Gives each row that `needs` says so of, told by its record, to `mend`, which may change it;
   * without the rows that `mend` refuses.
   */
  sift(needs: (record: DocumentRecord) => boolean, mend: (row: AnyRow) => boolean): void {
    for (let i = 0; i < this.records.length; i += 1) {
      const record = this.records[i];
      if (this.refused.has(record.id) || !needs(record)) continue;
      const row = this.changed.get(record.id) ?? this.make(i);
      this.changed.set(record.id, row);
      if (!mend(row)) this.refuse(record.id);
    }
  }

  /** What a stage file, a worker or a cache keeps. */
  toJSON(): AnyRow[] {
    return [...this];
  }

  private make(i: number): AnyRow {
    return recordRow(this.records[i], this.documentId, this.places, this.sentences[i]);
  }

  private refuse(id: unknown): void {
    this.refused.add(id);
    this.length -= 1;
  }
}
