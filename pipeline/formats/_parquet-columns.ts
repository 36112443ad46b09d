import type { ColumnChunk, SchemaElement } from 'hyparquet';
import type { ByteWriter } from 'hyparquet-writer';
import type { Column, Segment } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { dayNumber } from '../core/calendar.ts';
import type { TableShape } from '../core/define-format.ts';
import { toUnscaled } from './_parquet-decimal.ts';
import { DAY, DECIMAL, DOUBLE, TEXT } from './_parquet-kinds.ts';
import {
  BooleanLeaf,
  type Codec,
  DictionaryLeaf,
  IntegerLeaf,
  type Leaf,
  type LeafPlace,
  PlainTextLeaf,
} from './_parquet-leaf.ts';
import { elementsOf, SEGMENT_FIELDS } from './_parquet-schema.ts';

/** Rows of a batch, from one number up to another. */
export interface Batch {
  readonly rows: readonly AnyRow[];
  readonly from: number;
  readonly to: number;
}

/** One column of a table as it is stored: in one leaf or several. */
export interface StoredColumn {
  add(batch: Batch): void;
  flush(writer: ByteWriter, codec: Codec, rows: number): ColumnChunk[];
}

const flat = (element: SchemaElement): LeafPlace => ({
  element,
  path: [element.name],
  maxDefinition: element.repetition_type === 'OPTIONAL' ? 1 : 0,
  maxRepetition: 0,
});

const single = (name: string, leaf: Leaf): StoredColumn => ({
  add: ({ rows, from, to }) => {
    const cells: unknown[] = new Array(to - from);
    for (let i = from; i < to; i += 1) cells[i - from] = rows[i][name];
    leaf.cells(cells);
  },
  flush: (writer, codec, rows) => [leaf.flush(writer, codec, rows)],
});

const dayOf = (text: string): number =>
  dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));

const dateColumn = (name: string, element: SchemaElement): StoredColumn => {
  const leaf = new DictionaryLeaf(flat(element), DAY);
  return {
    add({ rows, from, to }) {
      for (let i = from; i < to; i += 1) {
        const cell = rows[i][name] as string | null;
        if (cell === null) leaf.empty(0, 0);
        else leaf.value(dayOf(cell), 0);
      }
    },
    flush: (writer, codec, rows) => [leaf.flush(writer, codec, rows)],
  };
};

/** A decimal in two columns: as DECIMAL where it fits, as text where it does not. */
const decimalColumn = (name: string, [exact, text]: readonly SchemaElement[]): StoredColumn => {
  const fitting = new DictionaryLeaf(flat(exact), DECIMAL);
  const other = new DictionaryLeaf(flat(text), TEXT);
  return {
    add({ rows, from, to }) {
      for (let i = from; i < to; i += 1) {
        const cell = rows[i][name] as string | null;
        const fits = cell !== null && toUnscaled(cell) !== undefined;
        if (fits) fitting.value(cell, 0);
        else fitting.empty(0, 0);
        if (cell === null || fits) other.empty(0, 0);
        else other.value(cell, 0);
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

const textList = (name: string, elements: readonly SchemaElement[]): StoredColumn => {
  const leaf = new DictionaryLeaf(inList(name, elements.at(-1)!), TEXT);
  return {
    add({ rows, from, to }) {
      for (let row = from; row < to; row += 1) {
        const items = rows[row][name] as readonly string[];
        if (!items.length) leaf.empty(0, 0);
        for (let i = 0; i < items.length; i += 1) leaf.value(items[i], i ? 1 : 0);
      }
    },
    flush: (writer, codec, rows) => [leaf.flush(writer, codec, rows)],
  };
};

/** Pieces of evidence, field by field: one leaf each. */
const segmentList = (name: string, elements: readonly SchemaElement[]): StoredColumn => {
  const placeOf = (field: string): LeafPlace =>
    inList(name, elements.find((candidate) => candidate.name === field && candidate.type)!, field);
  const texts = (field: keyof Segment) => ({ field, leaf: new DictionaryLeaf(placeOf(field), TEXT) });
  const offsets = (field: keyof Segment) => ({ field, leaf: new IntegerLeaf(placeOf(field)) });
  const leaves: readonly { field: keyof Segment; leaf: Leaf }[] = SEGMENT_FIELDS.map((field) =>
    field === 'char_start' || field === 'char_end' ? offsets(field) : texts(field),
  );
  return {
    add({ rows, from, to }) {
      for (const { field, leaf } of leaves) {
        for (let row = from; row < to; row += 1) {
          const items = rows[row][name] as readonly Segment[];
          if (!items.length) leaf.empty(0, 0);
          for (let i = 0; i < items.length; i += 1) {
            const value = items[i][field];
            if (value === null || value === undefined) leaf.empty(1, i ? 1 : 0);
            else leaf.value(value, i ? 1 : 0);
          }
        }
      }
    },
    flush: (writer, codec, rows) => leaves.map(({ leaf }) => leaf.flush(writer, codec, rows)),
  };
};

const storedColumn = (column: Column, table: TableShape): StoredColumn => {
  const { name, type } = column;
  const elements = elementsOf(column);
  const place = flat(elements[0]);
  switch (type) {
    case 'text':
      return single(
        name,
        name === table.primaryKey ? new PlainTextLeaf(place, TEXT) : new DictionaryLeaf(place, TEXT),
      );
    case 'integer':
      return single(name, new IntegerLeaf(place));
    case 'double':
      return single(name, new DictionaryLeaf(place, DOUBLE));
    case 'boolean':
      return single(name, new BooleanLeaf(place));
    case 'date':
      return dateColumn(name, elements[0]);
    case 'decimal':
      return decimalColumn(name, elements);
    case 'text-list':
      return textList(name, elements);
    case 'segment-list':
      return segmentList(name, elements);
  }
};

/** Collects rows column by column, compactly, until they are written as a row group. */
export class RowGroup {
  private readonly columns: readonly StoredColumn[];
  rows = 0;

  constructor(table: TableShape) {
    this.columns = table.columns.map((column) => storedColumn(column, table));
  }

  /** Takes rows of a batch, column by column. */
  add(batch: Batch): void {
    for (const column of this.columns) column.add(batch);
    this.rows += batch.to - batch.from;
  }

  flush(writer: ByteWriter, codec: Codec): ColumnChunk[] {
    const chunks = this.columns.flatMap((column) => column.flush(writer, codec, this.rows));
    this.rows = 0;
    return chunks;
  }
}
