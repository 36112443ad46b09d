import type { ColumnChunk, SchemaElement } from 'hyparquet';
import type { ByteWriter } from 'hyparquet-writer';
import type { Column, Segment } from '../../schemas/column.ts';
import { dayNumber } from '../core/calendar.ts';
import { EMPTY } from '../core/cell-batch.ts';
import { TextBytes } from '../core/cell-text.ts';
import type { TableShape } from '../core/define-format.ts';
import { toUnscaled } from './_parquet-decimal.ts';
import { DAY, DECIMAL, DOUBLE } from './_parquet-kinds.ts';
import type { Codec, Leaf, LeafPlace } from './_parquet-leaf.ts';
import { elementsOf, SEGMENT_FIELDS } from './_parquet-schema.ts';
import {
  BooleanLeaf,
  DictionaryLeaf,
  type FlatLeaf,
  IntegerLeaf,
  PlainTextLeaf,
  type Slice,
  TextLeaf,
} from './_parquet-values.ts';

/** One column of a table as it is stored: in one leaf or several. */
export interface StoredColumn {
  add(slice: Slice): void;
  flush(writer: ByteWriter, codec: Codec, rows: number): ColumnChunk[];
}

const flat = (element: SchemaElement): LeafPlace => ({
  element,
  path: [element.name],
  maxDefinition: element.repetition_type === 'OPTIONAL' ? 1 : 0,
  maxRepetition: 0,
});

const single = (column: number, leaf: Leaf & FlatLeaf): StoredColumn => ({
  add: (slice) => leaf.column(slice, column),
  flush: (writer, codec, rows) => [leaf.flush(writer, codec, rows)],
});

const dayOf = (text: string): number =>
  dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));

const dateColumn = (column: number, element: SchemaElement): StoredColumn => {
  const leaf = new DictionaryLeaf(flat(element), DAY);
  return {
    add({ batch: { cells, kind, stride }, from, to }) {
      for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
        if (kind[at] === EMPTY) leaf.empty(0, 0);
        else leaf.value(dayOf(cells[at] as string));
      }
    },
    flush: (writer, codec, rows) => [leaf.flush(writer, codec, rows)],
  };
};

/** A decimal in two columns: as DECIMAL where it fits, as text where it does not. */
const decimalColumn = (column: number, [exact, text]: readonly SchemaElement[]): StoredColumn => {
  const fitting = new DictionaryLeaf(flat(exact), DECIMAL);
  const other = new TextLeaf(flat(text));
  return {
    add({ batch, from, to }) {
      const { cells, kind, stride, start, end, hash } = batch;
      const { view } = batch.bytes;
      for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
        const isThere = kind[at] !== EMPTY;
        const fits = isThere && toUnscaled(cells[at] as string) !== undefined;
        if (fits) fitting.value(cells[at] as string);
        else fitting.empty(0, 0);
        if (!isThere || fits) other.empty(0, 0);
        else other.placed({ view, start: start[at], end: end[at], hash: hash[at] }, 0);
      }
    },
    flush: (writer, codec, rows) => [fitting.flush(writer, codec, rows), other.flush(writer, codec, rows)],
  };
};

const inList = (name: string, element: SchemaElement, ...below: string[]): LeafPlace => ({
  element,
  path: [name, 'list', 'element', ...below],
  maxDefinition: element.repetition_type === 'OPTIONAL' ? 2 : 1,
  maxRepetition: 1,
});

/** Takes the texts of lists: their items, or the words of pieces of evidence. */
const addItems = (leaf: TextLeaf, { batch, from, to }: Slice, column: number): void => {
  const { cells, stride, hash: first, itemStart, itemEnd, itemHash } = batch;
  const { view } = batch.bytes;
  for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
    const { length } = cells[at] as readonly unknown[];
    if (!length) leaf.empty(0, 0);
    for (let i = 0; i < length; i += 1) {
      const item = first[at] + i;
      leaf.placed({ view, start: itemStart[item], end: itemEnd[item], hash: itemHash[item] }, i ? 1 : 0);
    }
  }
};

const textList = (column: number, place: LeafPlace): StoredColumn => {
  const leaf = new TextLeaf(place);
  return {
    add: (slice) => addItems(leaf, slice, column),
    flush: (writer, codec, rows) => [leaf.flush(writer, codec, rows)],
  };
};

/** Texts of evidence that are not among the bytes of a batch. */
class FieldTexts {
  private readonly leaf: TextLeaf;
  private readonly bytes = new TextBytes();
  private last: string | undefined;

  constructor(leaf: TextLeaf) {
    this.leaf = leaf;
  }

  add(text: string | undefined, repetition: number): void {
    if (text === undefined || text === null) {
      this.leaf.empty(1, repetition);
      return;
    }
    if (text === this.last && this.leaf.again(repetition)) return;
    this.last = text;
    const { bytes } = this;
    bytes.reset(1 << 16);
    bytes.add(text);
    this.leaf.placed({ view: bytes.view, start: bytes.start, end: bytes.end, hash: bytes.hash }, repetition);
  }
}

const addNumber = (leaf: IntegerLeaf, value: number | undefined, repetition: number): void => {
  if (value === undefined || value === null) leaf.empty(1, repetition);
  else leaf.value(value, repetition);
};

/** Pieces of evidence, field by field: one leaf each. */
const segmentList = (column: number, name: string, elements: readonly SchemaElement[]): StoredColumn => {
  const placeOf = (field: string): LeafPlace =>
    inList(name, elements.find((candidate) => candidate.name === field && candidate.type)!, field);
  const leaves = {
    source: new TextLeaf(placeOf('source')),
    entry: new TextLeaf(placeOf('entry')),
    char_start: new IntegerLeaf(placeOf('char_start')),
    char_end: new IntegerLeaf(placeOf('char_end')),
    text: new TextLeaf(placeOf('text')),
    sha256: new TextLeaf(placeOf('sha256')),
  };
  const source = new FieldTexts(leaves.source);
  const entry = new FieldTexts(leaves.entry);
  const sha256 = new FieldTexts(leaves.sha256);
  const { char_start, char_end } = leaves;
  return {
    add(slice) {
      const { batch, from, to } = slice;
      const { cells, stride } = batch;
      for (let at = column * stride + from, last = column * stride + to; at < last; at += 1) {
        const items = cells[at] as readonly Segment[];
        if (!items.length) {
          for (const leaf of [leaves.source, leaves.entry, char_start, char_end, leaves.sha256])
            leaf.empty(0, 0);
        }
        for (let i = 0; i < items.length; i += 1) {
          const item = items[i];
          const repetition = i ? 1 : 0;
          source.add(item.source, repetition);
          entry.add(item.entry, repetition);
          addNumber(char_start, item.char_start, repetition);
          addNumber(char_end, item.char_end, repetition);
          sha256.add(item.sha256, repetition);
        }
      }
      addItems(leaves.text, slice, column);
    },
    flush: (writer, codec, rows) => SEGMENT_FIELDS.map((field) => leaves[field].flush(writer, codec, rows)),
  };
};

const storedColumn = (column: Column, number: number, table: TableShape): StoredColumn => {
  const { name, type } = column;
  const elements = elementsOf(column);
  const place = flat(elements[0]);
  switch (type) {
    case 'text':
      return single(number, name === table.primaryKey ? new PlainTextLeaf(place) : new TextLeaf(place));
    case 'integer':
      return single(number, new IntegerLeaf(place));
    case 'double':
      return single(number, new DictionaryLeaf(place, DOUBLE));
    case 'boolean':
      return single(number, new BooleanLeaf(place));
    case 'date':
      return dateColumn(number, elements[0]);
    case 'decimal':
      return decimalColumn(number, elements);
    case 'text-list':
      return textList(number, inList(name, elements.at(-1)!));
    case 'segment-list':
      return segmentList(number, name, elements);
  }
};

/** Collects rows column by column, compactly, until they are written as a row group. */
export class RowGroup {
  private readonly columns: readonly StoredColumn[];
  rows = 0;

  constructor(table: TableShape) {
    this.columns = table.columns.map((column, number) => storedColumn(column, number, table));
  }

  /** Takes rows of a batch, column by column. */
  add(slice: Slice): void {
    for (const column of this.columns) column.add(slice);
    this.rows += slice.to - slice.from;
  }

  flush(writer: ByteWriter, codec: Codec): ColumnChunk[] {
    const chunks = this.columns.flatMap((column) => column.flush(writer, codec, this.rows));
    this.rows = 0;
    return chunks;
  }
}
