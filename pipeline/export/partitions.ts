import type { Checked } from '../../schemas/stages.ts';
import { type TableName, TABLES } from '../../schemas/tables.ts';
import { TableFeed } from '../core/table-feed.ts';
import type { EncodeContext, Format, OutputEntry, TableEncoder } from '../core/define-format.ts';
import type { OutputFile } from '../core/output.ts';
import { monthOf, partitionOf } from '../core/partition.ts';

interface Part {
  readonly table: TableName;
  readonly file: OutputFile;
  readonly encoder: TableEncoder;
  readonly feed: TableFeed;
  rows: number;
}

/** What partitions are written with. */
export interface PartitionOptions extends Omit<EncodeContext, 'table' | 'file'> {
  readonly format: Format;
  readonly open: (path: string) => OutputFile;
}

/**
 * The tables once more, cut by the month in which their document was published, in folders that
 * DuckDB, Spark and pandas read as a column: `by-month/figures/month=2024-11/figures.parquet`.
 * One file for each table and month is open at a time, so memory grows with the months of a corpus.
 */
export class MonthPartitions {
  private readonly given: PartitionOptions;
  private readonly parts = new Map<string, Part>();

  constructor(given: PartitionOptions) {
    this.given = given;
  }

  add({ rows }: Checked): void {
    const month = monthOf(rows.documents?.[0]);
    for (const table of Object.keys(TABLES) as TableName[]) {
      const own = rows[table] ?? [];
      if (!own.length) continue;
      const part = this.part(table, month);
      part.feed.add(own);
      // Many parts wait at a time: their rows do not.
      part.feed.handOn();
      part.rows += own.length;
    }
  }

  /** Ends all files; gives what the manifest says of each but its hash. */
  finish(close: (file: OutputFile, about: Pick<OutputEntry, 'media_type' | 'rows'>) => void): void {
    for (const path of [...this.parts.keys()].sort()) {
      const { encoder, file, rows } = this.parts.get(path)!;
      encoder.finish();
      close(file, { media_type: this.given.format.mediaType, rows });
    }
  }

  private part(table: TableName, month: string): Part {
    const { format, open, options, notes } = this.given;
    const path = partitionOf(table, month, format.extension);
    let part = this.parts.get(path);
    if (!part) {
      const file = open(path);
      const encoder = format.encode({ table: TABLES[table], file, options, notes });
      part = { table, file, encoder, feed: new TableFeed(TABLES[table], [encoder]), rows: 0 };
      this.parts.set(path, part);
    }
    return part;
  }
}
