import type { Finding } from '../../schemas/finding.ts';
import type { Checked } from '../../schemas/stages.ts';
import type { TableDefinition } from '../../schemas/table.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import type { CellBatch } from './cell-batch.ts';
import type { OutputFile } from './output.ts';

/** What a format may know of a table: its columns and how they are meant, never its kind. */
export type TableShape = Omit<TableDefinition, 'schema' | 'prefix' | 'located'>;

/** Choices that change how tables are written. */
export interface FormatOptions {
  /** Also write CSV for spreadsheet programs (the format `spreadsheet`). */
  readonly spreadsheet?: boolean;
  /** Compression of Parquet pages. Default `snappy`. */
  readonly parquetCodec?: 'snappy' | 'gzip' | 'zstd' | 'none';
  /** Parquet once more, cut by the month of publication. */
  readonly partition?: 'month';
  /** `always`: also for corpora that are too large for it to be written by default. */
  readonly workbook?: 'auto' | 'always';
  readonly auditPages?: 'auto' | 'always';
}

/** What an encoder is given. */
export interface EncodeContext {
  readonly table: TableShape;
  readonly file: OutputFile;
  readonly options: FormatOptions;
  /** Tool, version, hash of the sources and of the configuration; complete when `finish` is called. */
  readonly notes: () => Readonly<Record<string, string>>;
}

/** Writes one table. Batches come in order; memory stays bounded. A batch is valid during `add` only. */
export interface TableEncoder {
  add(batch: CellBatch): void;
  /** Writes what is left. The file is closed by the caller. */
  finish(): void;
}

/** A table codec: reads columns, never a record kind. One file in `formats/`. */
export interface Format {
  /** Name of the file without `.ts`, and of the `--format` option. */
  readonly id: string;
  /** File name extension without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What a person reads about it in the list of formats. */
  readonly title: string;
  /** Written when no formats are chosen. */
  readonly byDefault: boolean;
  encode(context: EncodeContext): TableEncoder;
  /** The rows of an encoded table, cell by cell as they were given (lone surrogates become U+FFFD where
   * the format is UTF-8 text). Throws `Error` for bytes that are not of this format. */
  decode(bytes: Uint8Array, table: TableShape): readonly AnyRow[] | Promise<readonly AnyRow[]>;
}

/** Defines a format. */
export const defineFormat = (format: Format): Format => format;

/** One input as the manifest lists it. */
export interface InputEntry {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly media_type: string;
}

/** One written file as the manifest lists it. `table` and `rows` for tables. */
export interface OutputEntry {
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly media_type: string;
  readonly table?: string;
  readonly rows?: number;
}

/** What a publisher is given. */
export interface PublishContext {
  readonly tables: readonly TableShape[];
  readonly tool: { readonly name: string; readonly version: string };
  readonly configuration: Readonly<Record<string, unknown>>;
  readonly options: FormatOptions;
  /** Opens a file of the output, by its path inside the folder. The caller closes it. */
  open(path: string, mediaType: string): OutputFile;
  /** Inputs so far, in order. */
  readonly inputs: readonly InputEntry[];
  /** Files finished so far, in order of path. All tables are there when `finish` is called. */
  readonly outputs: () => readonly OutputEntry[];
}

/** A publisher at work on one output. */
export interface Publishing {
  /** Called for each document in order. */
  document?(checked: Checked): void;
  /** Called for findings about inputs that could not be read. */
  unreadable?(path: string, findings: readonly Finding[]): void;
  /** Called with rows that belong to no document (the directory). */
  rows?(table: string, rows: readonly AnyRow[]): void;
  /** Called after all tables are finished. */
  finish(): void | Promise<void>;
}

/** A writer of what is more than one table: one file in `publish/`. */
export interface Publisher {
  /** Name of the file without `.ts`, and of the `--publish` option. */
  readonly id: string;
  readonly title: string;
  readonly byDefault: boolean;
  /** Publishers whose files this one lists; they finish before it. */
  readonly after?: readonly string[];
  start(context: PublishContext): Publishing;
}

/** Defines a publisher. */
export const definePublisher = (publisher: Publisher): Publisher => publisher;
