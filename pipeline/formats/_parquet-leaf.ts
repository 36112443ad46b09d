import type { ColumnChunk, CompressionCodec, Encoding, SchemaElement } from 'hyparquet';
import type { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { bitWidthOf, Bytes, packHybrid } from './_parquet-bits.ts';

/** What it gives need not last beyond the next call. */
export type Compressor = (input: Uint8Array) => Uint8Array;

/** How pages are compressed. */
export interface Codec {
  readonly name: CompressionCodec;
  /** Absent: not at all. */
  readonly compress?: Compressor;
}

/** A leaf of the schema: one stored column. */
export interface LeafPlace {
  readonly element: SchemaElement;
  readonly path: readonly string[];
  readonly maxDefinition: number;
  readonly maxRepetition: number;
}

export type Bound = string | number | bigint | boolean;

/** The values of one page before levels and headers. Dictionaries are compressed, pages are not: they are dense. */
export interface Page {
  readonly encoding: Encoding;
  readonly values: Uint8Array;
  readonly dictionary?: { readonly count: number; readonly values: Uint8Array };
  readonly min?: Bound;
  readonly max?: Bound;
}

/** Collects one stored column of a row group in compact form and writes it as one column chunk. */
export abstract class Leaf {
  readonly place: LeafPlace;
  private readonly definitions = new Bytes();
  private readonly repetitions = new Bytes();
  private slots = 0;
  private nulls = 0;

  constructor(place: LeafPlace) {
    this.place = place;
  }

  /** A slot without a value: `definition` says how far the path was there. */
  empty(definition: number, repetition: number): void {
    this.level(definition, repetition);
    this.nulls += 1;
  }

  /** An empty cell of a flat column. */
  protected noCell(): void {
    if (!this.place.maxDefinition) throw new Error(`${this.place.path.join('.')} is empty and must not be`);
    this.empty(0, 0);
  }

  protected level(definition: number, repetition: number): void {
    this.slots += 1;
    if (this.place.maxDefinition) this.definitions.byte(definition);
    if (this.place.maxRepetition) this.repetitions.byte(repetition);
  }

  protected abstract page(): Page;
  protected abstract clear(): void;

  /** Writes the chunk and forgets its values. */
  flush(writer: ByteWriter, given: Codec, rows: number): ColumnChunk {
    const start = writer.offset;
    const page = this.page();
    const codec = worthIt(given, page) ? given : PLAIN;
    const { slots, nulls } = this;
    const sizes = { plain: 0 };
    const dictionaryOffset = page.dictionary ? BigInt(writer.offset) : undefined;
    if (page.dictionary) sizes.plain += writeDictionary(writer, codec, page.dictionary);
    const dataOffset = BigInt(writer.offset);
    sizes.plain += this.writeData(writer, page, rows);
    this.forget();
    return {
      file_offset: BigInt(start),
      meta_data: {
        type: this.place.element.type!,
        encodings: page.dictionary ? ['PLAIN', page.encoding] : [page.encoding],
        path_in_schema: [...this.place.path],
        codec: codec.name,
        num_values: BigInt(slots),
        total_compressed_size: BigInt(writer.offset - start),
        total_uncompressed_size: BigInt(sizes.plain),
        data_page_offset: dataOffset,
        dictionary_page_offset: dictionaryOffset,
        statistics: { min_value: page.min, max_value: page.max, null_count: BigInt(nulls) },
      },
    };
  }

  private writeData(writer: ByteWriter, page: Page, rows: number): number {
    const { maxDefinition, maxRepetition } = this.place;
    const levels = new Bytes();
    if (maxRepetition) packHybrid(levels, this.repetitions.view, bitWidthOf(maxRepetition));
    const repetitionBytes = levels.length;
    if (maxDefinition) packHybrid(levels, this.definitions.view, bitWidthOf(maxDefinition));
    const start = writer.offset;
    writePageHeader(writer, {
      type: 'DATA_PAGE_V2',
      uncompressed_page_size: levels.length + page.values.length,
      compressed_page_size: levels.length + page.values.length,
      data_page_header_v2: {
        num_values: this.slots,
        num_nulls: this.nulls,
        num_rows: rows,
        encoding: page.encoding,
        definition_levels_byte_length: levels.length - repetitionBytes,
        repetition_levels_byte_length: repetitionBytes,
        is_compressed: false,
      },
    });
    const header = writer.offset - start;
    writer.appendBytes(levels.view);
    writer.appendBytes(page.values);
    return header + levels.length + page.values.length;
  }

  private forget(): void {
    this.definitions.clear();
    this.repetitions.clear();
    this.slots = 0;
    this.nulls = 0;
    this.clear();
  }
}

const PLAIN: Codec = { name: 'UNCOMPRESSED' };
const SAMPLE = 1 << 12;

/** Ids are as good as random: a large dictionary is compressed where its beginning gets a quarter smaller. */
const worthIt = ({ compress }: Codec, { dictionary }: Page): boolean => {
  if (!compress || !dictionary || dictionary.values.length < 4 * SAMPLE) return true;
  return compress(dictionary.values.subarray(0, SAMPLE)).length < 0.75 * SAMPLE;
};

const writeDictionary = (
  writer: ByteWriter,
  codec: Codec,
  { count, values }: { count: number; values: Uint8Array },
): number => {
  const body = codec.compress ? codec.compress(values) : values;
  const start = writer.offset;
  writePageHeader(writer, {
    type: 'DICTIONARY_PAGE',
    uncompressed_page_size: values.length,
    compressed_page_size: body.length,
    dictionary_page_header: { num_values: count, encoding: 'PLAIN' },
  });
  const header = writer.offset - start;
  writer.appendBytes(body);
  return header + values.length;
};
