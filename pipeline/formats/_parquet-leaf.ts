import type { ColumnChunk, CompressionCodec, Encoding, SchemaElement } from 'hyparquet';
import { ByteWriter } from 'hyparquet-writer';
import { writePageHeader } from 'hyparquet-writer/src/datapage.js';
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js';
import { bitWidthOf, Bytes, Ints, packHybrid } from './_parquet-bits.ts';

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

type Bound = string | number | bigint | boolean;

/** The values of one page before levels and headers. */
interface Page {
  readonly encoding: Encoding;
  readonly values: Uint8Array;
  readonly compress: boolean;
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

  /** A slot with a value. */
  abstract value(value: unknown, repetition: number): void;
  /** Slots of a flat column, those that are `null` without a value. */
  abstract cells(cells: readonly unknown[]): void;
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
    sizes.plain += this.writeData(writer, codec, page, rows);
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

  private writeData(writer: ByteWriter, codec: Codec, page: Page, rows: number): number {
    const { maxDefinition, maxRepetition } = this.place;
    const levels = new Bytes();
    if (maxRepetition) packHybrid(levels, this.repetitions.view, bitWidthOf(maxRepetition));
    const repetitionBytes = levels.length;
    if (maxDefinition) packHybrid(levels, this.definitions.view, bitWidthOf(maxDefinition));
    const compressed = page.compress && codec.compress ? codec.compress(page.values) : undefined;
    const body = compressed ?? page.values;
    const start = writer.offset;
    writePageHeader(writer, {
      type: 'DATA_PAGE_V2',
      uncompressed_page_size: levels.length + page.values.length,
      compressed_page_size: levels.length + body.length,
      data_page_header_v2: {
        num_values: this.slots,
        num_nulls: this.nulls,
        num_rows: rows,
        encoding: page.encoding,
        definition_levels_byte_length: levels.length - repetitionBytes,
        repetition_levels_byte_length: repetitionBytes,
        is_compressed: compressed !== undefined,
      },
    });
    const header = writer.offset - start;
    writer.appendBytes(levels.view);
    writer.appendBytes(body);
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

/** How the distinct values of a dictionary are stored and compared. */
export interface ValueKind<V> {
  write(out: Bytes, value: V): void;
  less(a: V, b: V): boolean;
  bound(value: V): Bound;
}

/** Values that repeat: each distinct one stands once, rows hold its number. */
export class DictionaryLeaf<V> extends Leaf {
  private readonly kind: ValueKind<V>;
  private readonly numbers = new Map<V, number>();
  private readonly indexes = new Ints();
  private readonly stored = new Bytes();
  private last: V | undefined;
  private lastNumber = 0;
  private min: V | undefined;
  private max: V | undefined;

  constructor(place: LeafPlace, kind: ValueKind<V>) {
    super(place);
    this.kind = kind;
  }

  override value(given: unknown, repetition: number): void {
    const value = given as V;
    this.level(this.place.maxDefinition, repetition);
    if (value !== this.last || this.indexes.length === 0) {
      this.last = value;
      this.lastNumber = this.numbers.get(value) ?? this.add(value);
    }
    this.indexes.push(this.lastNumber);
  }

  override cells(cells: readonly unknown[]): void {
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (cell === null || cell === undefined) this.noCell();
      else this.value(cell, 0);
    }
  }

  private add(value: V): number {
    const number = this.numbers.size;
    this.numbers.set(value, number);
    this.kind.write(this.stored, value);
    if (this.min === undefined || this.kind.less(value, this.min)) this.min = value;
    if (this.max === undefined || this.kind.less(this.max, value)) this.max = value;
    return number;
  }

  protected override page(): Page {
    const values = new Bytes();
    const count = this.numbers.size;
    const width = bitWidthOf(Math.max(0, count - 1));
    values.byte(width);
    packHybrid(values, this.indexes.view, width);
    return {
      encoding: 'RLE_DICTIONARY',
      values: values.view,
      compress: false,
      dictionary: { count, values: this.stored.view },
      min: this.min === undefined ? undefined : this.kind.bound(this.min),
      max: this.max === undefined ? undefined : this.kind.bound(this.max),
    };
  }

  protected override clear(): void {
    this.numbers.clear();
    this.indexes.clear();
    this.stored.clear();
    this.last = undefined;
    this.min = undefined;
    this.max = undefined;
  }
}

/** Values that do not repeat: ids. */
export class PlainTextLeaf extends Leaf {
  private readonly stored = new Bytes();
  private readonly kind: ValueKind<string>;
  private min: string | undefined;
  private max: string | undefined;

  constructor(place: LeafPlace, kind: ValueKind<string>) {
    super(place);
    this.kind = kind;
  }

  override value(given: unknown, repetition: number): void {
    const value = given as string;
    this.level(this.place.maxDefinition, repetition);
    this.stored.text(value);
    if (this.min === undefined || this.kind.less(value, this.min)) this.min = value;
    if (this.max === undefined || this.kind.less(this.max, value)) this.max = value;
  }

  override cells(cells: readonly unknown[]): void {
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (cell === null || cell === undefined) this.noCell();
      else this.value(cell, 0);
    }
  }

  protected override page(): Page {
    return { encoding: 'PLAIN', values: this.stored.view, compress: false, min: this.min, max: this.max };
  }

  protected override clear(): void {
    this.stored.clear();
    this.min = undefined;
    this.max = undefined;
  }
}

/** Whole numbers, each as its distance from the one before. */
export class IntegerLeaf extends Leaf {
  private readonly numbers = new Ints();
  private min = Number.POSITIVE_INFINITY;
  private max = Number.NEGATIVE_INFINITY;

  override value(given: unknown, repetition: number): void {
    const value = given as number;
    this.level(this.place.maxDefinition, repetition);
    this.numbers.push(value);
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  override cells(cells: readonly unknown[]): void {
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (cell === null || cell === undefined) this.noCell();
      else this.value(cell, 0);
    }
  }

  protected override page(): Page {
    const writer = new ByteWriter();
    deltaBinaryPack(writer, this.numbers.view, 'INT32');
    const bounds = this.numbers.length ? { min: this.min, max: this.max } : {};
    return { encoding: 'DELTA_BINARY_PACKED', values: writer.getBytes(), compress: false, ...bounds };
  }

  protected override clear(): void {
    this.numbers.clear();
    this.min = Number.POSITIVE_INFINITY;
    this.max = Number.NEGATIVE_INFINITY;
  }
}

/** True or false. */
export class BooleanLeaf extends Leaf {
  private readonly bits = new Bytes();

  override value(given: unknown, repetition: number): void {
    this.level(this.place.maxDefinition, repetition);
    this.bits.byte(given === true ? 1 : 0);
  }

  override cells(cells: readonly unknown[]): void {
    for (let i = 0; i < cells.length; i += 1) {
      const cell = cells[i];
      if (cell === null || cell === undefined) this.noCell();
      else this.value(cell, 0);
    }
  }

  protected override page(): Page {
    const packed = new Bytes();
    packHybrid(packed, this.bits.view, 1);
    const values = new Bytes();
    values.uint32(packed.length);
    values.bytes(packed.view);
    const { view } = this.bits;
    const bounds = view.length ? { min: !view.includes(0), max: view.includes(1) } : {};
    return { encoding: 'RLE', values: values.view, compress: false, ...bounds };
  }

  protected override clear(): void {
    this.bits.clear();
  }
}
