import { ByteWriter } from 'hyparquet-writer';
import { deltaBinaryPack } from 'hyparquet-writer/src/delta.js';
import { type CellBatch, EMPTY } from '../core/cell-batch.ts';
import { bitWidthOf, Bytes, Ints, packHybrid } from './_parquet-bits.ts';
import { TextBounds, TextDictionary, type TextPlace } from './_parquet-dictionary.ts';
import { type Bound, Leaf, type LeafPlace, type Page } from './_parquet-leaf.ts';

/** Rows of a batch, from one number up to another. */
export interface Slice {
  readonly batch: CellBatch;
  readonly from: number;
  readonly to: number;
}

/** A leaf that takes the cells of a flat column. */
export interface FlatLeaf {
  column(slice: Slice, column: number): void;
}

const indexPage = (indexes: Ints, count: number): Uint8Array => {
  const values = new Bytes();
  const width = bitWidthOf(Math.max(0, count - 1));
  values.byte(width);
  packHybrid(values, indexes.view, width);
  return values.view;
};

/** Texts that repeat: each distinct one stands once, rows hold its number. */
export class TextLeaf extends Leaf implements FlatLeaf {
  private readonly dictionary = new TextDictionary();
  private readonly indexes = new Ints();
  /** The number of each text that the batch numbers (`KnownTexts`); −1: none since the last flush. */
  private readonly ofKnown: number[] = [];
  private lastNumber = -1;

  /** A slot with a text. */
  placed(text: TextPlace, repetition: number): void {
    this.level(this.place.maxDefinition, repetition);
    this.lastNumber = this.dictionary.number(text);
    this.indexes.push(this.lastNumber);
  }

  /** A slot with the text of the slot before; false when there is none since the last flush. */
  again(repetition: number): boolean {
    if (this.lastNumber < 0) return false;
    this.level(this.place.maxDefinition, repetition);
    this.indexes.push(this.lastNumber);
    return true;
  }

  column({ batch, from, to }: Slice, column: number): void {
    const { stride, kind, same, known, start, end, hash } = batch;
    const { view } = batch.bytes;
    for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
      if (kind[at] === EMPTY) this.noCell();
      else if ((same[at] === 0 || !this.again(0)) && !this.isKnown(known[at])) {
        this.placed({ view, start: start[at], end: end[at], hash: hash[at] }, 0);
        if (known[at] >= 0) this.learn(known[at]);
      }
    }
  }

  /** Takes a text by its number in the batch; false when it is not known here. */
  private isKnown(known: number): boolean {
    if (known < 0 || known >= this.ofKnown.length || this.ofKnown[known] < 0) return false;
    this.lastNumber = this.ofKnown[known];
    return this.again(0);
  }

  private learn(known: number): void {
    while (this.ofKnown.length <= known) this.ofKnown.push(-1);
    this.ofKnown[known] = this.lastNumber;
  }

  protected override page(): Page {
    const { count, stored, bounds } = this.dictionary;
    return {
      encoding: 'RLE_DICTIONARY',
      values: indexPage(this.indexes, count),
      dictionary: { count, values: stored.view },
      ...bounds,
    };
  }

  protected override clear(): void {
    this.dictionary.clear();
    this.indexes.clear();
    this.ofKnown.length = 0;
    this.lastNumber = -1;
  }
}

/** Texts that do not repeat: ids. */
export class PlainTextLeaf extends Leaf implements FlatLeaf {
  private readonly stored = new Bytes();
  private readonly range = new TextBounds();

  column({ batch, from, to }: Slice, column: number): void {
    const { stride, kind, start, end } = batch;
    const { view } = batch.bytes;
    for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
      if (kind[at] === EMPTY) this.noCell();
      else {
        this.level(this.place.maxDefinition, 0);
        this.stored.placed(view, start[at], end[at]);
        this.range.take(view, start[at], end[at]);
      }
    }
  }

  protected override page(): Page {
    return { encoding: 'PLAIN', values: this.stored.view, ...this.range.bounds };
  }

  protected override clear(): void {
    this.stored.clear();
    this.range.clear();
  }
}

/** How the distinct values of a dictionary are stored and compared. */
export interface ValueKind<V> {
  write(out: Bytes, value: V): void;
  less(a: V, b: V): boolean;
  bound(value: V): Bound;
}

/** Numbers and decimals that repeat: each distinct one stands once, rows hold its number. */
export class DictionaryLeaf<V> extends Leaf implements FlatLeaf {
  private readonly kind: ValueKind<V>;
  private readonly numbers = new Map<V, number>();
  private readonly indexes = new Ints();
  private readonly stored = new Bytes();
  private min: V | undefined;
  private max: V | undefined;

  constructor(place: LeafPlace, kind: ValueKind<V>) {
    super(place);
    this.kind = kind;
  }

  value(value: V): void {
    this.level(this.place.maxDefinition, 0);
    this.indexes.push(this.numbers.get(value) ?? this.add(value));
  }

  column({ batch, from, to }: Slice, column: number): void {
    const { cells, stride, kind } = batch;
    for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
      if (kind[at] === EMPTY) this.noCell();
      else this.value(cells[at] as V);
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
    const count = this.numbers.size;
    return {
      encoding: 'RLE_DICTIONARY',
      values: indexPage(this.indexes, count),
      dictionary: { count, values: this.stored.view },
      min: this.min === undefined ? undefined : this.kind.bound(this.min),
      max: this.max === undefined ? undefined : this.kind.bound(this.max),
    };
  }

  protected override clear(): void {
    this.numbers.clear();
    this.indexes.clear();
    this.stored.clear();
    this.min = undefined;
    this.max = undefined;
  }
}

/** Whole numbers, each as its distance from the one before. */
export class IntegerLeaf extends Leaf implements FlatLeaf {
  private readonly numbers = new Ints();
  private min = Number.POSITIVE_INFINITY;
  private max = Number.NEGATIVE_INFINITY;

  value(value: number, repetition: number): void {
    this.level(this.place.maxDefinition, repetition);
    this.numbers.push(value);
    if (value < this.min) this.min = value;
    if (value > this.max) this.max = value;
  }

  column({ batch, from, to }: Slice, column: number): void {
    const { cells, stride, kind } = batch;
    for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
      if (kind[at] === EMPTY) this.noCell();
      else this.value(cells[at] as number, 0);
    }
  }

  protected override page(): Page {
    const writer = new ByteWriter();
    deltaBinaryPack(writer, this.numbers.view, 'INT32');
    const bounds = this.numbers.length ? { min: this.min, max: this.max } : {};
    return { encoding: 'DELTA_BINARY_PACKED', values: writer.getBytes(), ...bounds };
  }

  protected override clear(): void {
    this.numbers.clear();
    this.min = Number.POSITIVE_INFINITY;
    this.max = Number.NEGATIVE_INFINITY;
  }
}

/** True or false. */
export class BooleanLeaf extends Leaf implements FlatLeaf {
  private readonly bits = new Bytes();

  column({ batch, from, to }: Slice, column: number): void {
    const { cells, stride, kind } = batch;
    for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
      if (kind[at] === EMPTY) this.noCell();
      else {
        this.level(this.place.maxDefinition, 0);
        this.bits.byte(cells[at] === true ? 1 : 0);
      }
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
    return { encoding: 'RLE', values: values.view, ...bounds };
  }

  protected override clear(): void {
    this.bits.clear();
  }
}
