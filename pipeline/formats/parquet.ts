import * as zlib from 'node:zlib';
import type { CompressionCodec, Encoding } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Column } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { dayNumber } from '../core/calendar.ts';
import {
  defineFormat,
  type EncodeContext,
  type FormatOptions,
  type TableShape,
} from '../core/define-format.ts';
import { UsageError } from '../core/errors.ts';
import type { OutputFile } from '../core/output.ts';
import { toUnscaled } from './_parquet-decimal.ts';
import { readParquet } from './_parquet-read.ts';
import { parquetSchema, textColumnOf } from './_parquet-schema.ts';

/** Rows per row group; what is held in memory at most. */
const ROW_GROUP = 100_000;

type Compressor = (input: Uint8Array) => Uint8Array;

const zstd = (): Compressor => {
  const compress = (zlib as unknown as Record<string, unknown>).zstdCompressSync as Compressor | undefined;
  if (!compress) throw new UsageError('PARQUET_CODEC', 'zstd needs Node 22.15 or later; use gzip or snappy');
  return (input) => compress(input);
};

const codecOf = (
  options: FormatOptions,
): { codec: CompressionCodec; compressors: Record<string, Compressor> } => {
  switch (options.parquetCodec ?? 'snappy') {
    case 'gzip':
      return { codec: 'GZIP', compressors: { GZIP: (input) => zlib.gzipSync(input) } };
    case 'zstd':
      return { codec: 'ZSTD', compressors: { ZSTD: zstd() } };
    case 'none':
      return { codec: 'UNCOMPRESSED', compressors: {} };
    default:
      return { codec: 'SNAPPY', compressors: {} };
  }
};

/** A writer that hands its bytes to the output after each row group and keeps its buffer. */
class GroupWriter extends ByteWriter {
  private readonly file: OutputFile;

  constructor(file: OutputFile) {
    super(1 << 16);
    this.file = file;
  }

  flush(): void {
    this.file.write(new Uint8Array(this.buffer, 0, this.index));
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

/** Repeated ids and closed lists go through a dictionary; places are close to the one before. */
const encodingOf = (column: Column, table: TableShape): Encoding | undefined => {
  if (column.name === table.primaryKey) return 'PLAIN';
  if (column.values || (column.type === 'text' && table.references[column.name])) return 'RLE_DICTIONARY';
  return column.type === 'integer' ? 'DELTA_BINARY_PACKED' : undefined;
};

interface Cells {
  readonly name: string;
  readonly encoding?: Encoding;
  data: unknown[];
  push(row: AnyRow): void;
}

const dayOf = (text: string): number =>
  dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));

const cellsOf = (column: Column, table: TableShape): Cells[] => {
  const { name, type } = column;
  const cells = (convert: (value: unknown) => unknown, as = name): Cells => ({
    name: as,
    encoding: as === name ? encodingOf(column, table) : undefined,
    data: [],
    push(row) {
      this.data.push(convert(row[name]));
    },
  });
  if (type === 'decimal') {
    const fits = (value: unknown): bigint | undefined | null =>
      value === null ? null : toUnscaled(value as string);
    return [
      cells((value) => fits(value) ?? null),
      cells((value) => (fits(value) === undefined ? value : null), textColumnOf(name)),
    ];
  }
  if (type === 'date') return [cells((value) => (value === null ? null : dayOf(value as string)))];
  return [cells((value) => value)];
};

const encode = ({ table, file, options, notes }: EncodeContext) => {
  const parquet = new ParquetWriter({
    writer: new GroupWriter(file),
    schema: parquetSchema(table),
    createdBy: 'sourceline',
    ...codecOf(options),
  });
  const columns = table.columns.flatMap((column) => cellsOf(column, table));
  let held = 0;
  const flush = (): void => {
    if (!held) return;
    const columnData = columns.map(({ name, data, encoding }) => ({ name, data, encoding }));
    parquet.write({ columnData, rowGroupSize: ROW_GROUP });
    for (const column of columns) column.data = [];
    held = 0;
  };
  return {
    add(rows: readonly AnyRow[]): void {
      for (const row of rows) {
        for (const column of columns) column.push(row);
        held += 1;
        if (held === ROW_GROUP) flush();
      }
    },
    finish(): void {
      flush();
      parquet.kvMetadata = Object.entries(notes()).map(([key, value]) => ({ key, value }));
      parquet.finish();
    },
  };
};

/**
 * Parquet with real types: DECIMAL(38,9), DATE, LIST, STRUCT. A decimal that does not fit stands as
 * text in the column of the same name ending in `_text`, and its DECIMAL cell is empty.
 */
export default defineFormat({
  id: 'parquet',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  title: 'Parquet with DECIMAL, DATE, LIST and STRUCT types',
  byDefault: true,
  encode,
  decode: readParquet,
});
