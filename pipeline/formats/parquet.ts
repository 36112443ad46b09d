import * as zlib from 'node:zlib';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import type { CellBatch } from '../core/cell-batch.ts';
import { defineFormat, type EncodeContext, type FormatOptions } from '../core/define-format.ts';
import { UsageError } from '../core/errors.ts';
import type { OutputFile } from '../core/output.ts';
import { RowGroup } from './_parquet-columns.ts';
import type { Codec, Compressor } from './_parquet-leaf.ts';
import { readParquet } from './_parquet-read.ts';
import { parquetSchema } from './_parquet-schema.ts';

/**
 * Rows and bytes of cells per row group; what is held in memory at most, as numbers and distinct texts.
 * hyparquet-writer writes the footer, the page headers, delta encoding and snappy; the columns are
 * collected here (`_parquet-columns.ts`), more than twice as fast as handing it rows.
 */
const ROW_GROUP = 20_000;
const ROW_GROUP_BYTES = 1 << 21;
/** Pages from this size on go to the file without being copied. */
const LARGE = 1 << 12;

const zstd = (): Compressor => {
  const compress = (zlib as unknown as Record<string, unknown>).zstdCompressSync as Compressor | undefined;
  if (!compress) throw new UsageError('PARQUET_CODEC', 'zstd needs Node 22.15 or later; use gzip or snappy');
  return (input) => compress(input);
};

const codecOf = (options: FormatOptions): Codec => {
  switch (options.parquetCodec ?? 'snappy') {
    case 'gzip':
      return { name: 'GZIP', compress: (input) => zlib.gzipSync(input) };
    case 'zstd':
      return { name: 'ZSTD', compress: zstd() };
    case 'none':
      return { name: 'UNCOMPRESSED' };
    default:
      return { name: 'SNAPPY', compress: snappyCompress };
  }
};

/** A writer that hands pages to the output as they come and keeps a small buffer for the rest. */
class GroupWriter extends ByteWriter {
  private readonly file: OutputFile;

  constructor(file: OutputFile) {
    super(LARGE);
    this.file = file;
  }

  override appendBytes(bytes: Uint8Array): void {
    if (bytes.length < LARGE) {
      super.appendBytes(bytes);
      return;
    }
    this.flush();
    this.file.write(bytes);
    this.offset += bytes.length;
  }

  flush(): void {
    if (this.index) this.file.write(new Uint8Array(this.buffer, 0, this.index));
    this.index = 0;
  }

  override finish(): void {
    this.flush();
  }
}

const encode = ({ table, file, options, notes }: EncodeContext) => {
  const writer = new GroupWriter(file);
  const parquet = new ParquetWriter({ writer, schema: parquetSchema(table), createdBy: 'sourceline' });
  const codec = codecOf(options);
  const group = new RowGroup(table);
  let bytes = 0;
  const flush = (): void => {
    if (!group.rows) return;
    const rows = BigInt(group.rows);
    const start = writer.offset;
    const columns = group.flush(writer, codec);
    const plain = columns.reduce((sum, { meta_data }) => sum + meta_data!.total_uncompressed_size, 0n);
    const total_compressed_size = BigInt(writer.offset - start);
    parquet.row_groups.push({ columns, num_rows: rows, total_byte_size: plain, total_compressed_size });
    parquet.num_rows += rows;
    writer.flush();
  };
  return {
    add(batch: CellBatch): void {
      let from = 0;
      for (let row = 0; row < batch.rows; row += 1) {
        const rows = group.rows + row - from;
        if (rows && (rows === ROW_GROUP || bytes + batch.weight[row] > ROW_GROUP_BYTES)) {
          group.add({ batch, from, to: row });
          flush();
          from = row;
          bytes = 0;
        }
        bytes += batch.weight[row];
      }
      group.add({ batch, from, to: batch.rows });
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
