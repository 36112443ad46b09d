import type { ColumnChunk, SchemaElement } from 'hyparquet';
import type { ByteWriter } from 'hyparquet-writer';
import type { Column } from '../../schemas/column.ts';
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

/** One column of a table as it is stored: in one leaf or several. */
export interface StoredColumn {
  readonly name: string;
  push(cell: unknown): void;
  flush(writer: ByteWriter, codec: Codec, rows: number): ColumnChunk[];
}

const flat = (element: SchemaElement): LeafPlace => ({
  element,
  path: [element.name],
  maxDefinition: element.repetition_type === 'OPTIONAL' ? 1 : 0,
  maxRepetition: 0,
});

const single = (name: string, leaf: Leaf, convert?: (cell: unknown) => unknown): StoredColumn => ({
  name,
  push(cell) {
    if (cell === null || cell === undefined) {
      if (!leaf.place.maxDefinition) throw new Error(`${name} is empty and must not be`);
      leaf.empty(0, 0);
    } else leaf.value(convert ? convert(cell) : cell, 0);
  },
  flush: (writer, codec, rows) => [leaf.flush(writer, codec, rows)],
});

const dayOf = (cell: unknown): number => {
  const text = cell as string;
  return dayNumber(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
};

/** A decimal in two columns: as DECIMAL where it fits, as text where it does not. */
const decimalColumn = (name: string, [exact, text]: readonly SchemaElement[]): StoredColumn => {
  const fitting = new DictionaryLeaf(flat(exact), DECIMAL);
  const other = new DictionaryLeaf(flat(text), TEXT);
  return {
    name,
    push(cell) {
      const fits = cell !== null && toUnscaled(cell as string) !== undefined;
      if (fits) fitting.value(cell, 0);
      else fitting.empty(0, 0);
      if (cell === null || fits) other.empty(0, 0);
      else other.value(cell, 0);
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
    name,
    push(cell) {
      const items = cell as readonly string[];
      if (!items.length) leaf.empty(0, 0);
      for (let i = 0; i < items.length; i += 1) leaf.value(items[i], i ? 1 : 0);
    },
    flush: (writer, codec, rows) => [leaf.flush(writer, codec, rows)],
  };
};

const segmentList = (name: string, elements: readonly SchemaElement[]): StoredColumn => {
  const leaves = SEGMENT_FIELDS.map((field) => {
    const element = elements.find((candidate) => candidate.name === field && candidate.type)!;
    const place = inList(name, element, field);
    return {
      field,
      leaf: element.type === 'INT32' ? new IntegerLeaf(place) : new DictionaryLeaf(place, TEXT),
    };
  });
  return {
    name,
    push(cell) {
      const items = cell as readonly Readonly<Record<string, unknown>>[];
      for (const { field, leaf } of leaves) {
        if (!items.length) leaf.empty(0, 0);
        for (let i = 0; i < items.length; i += 1) {
          const value = items[i][field];
          if (value === null || value === undefined) leaf.empty(1, i ? 1 : 0);
          else leaf.value(value, i ? 1 : 0);
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
      return single(name, new DictionaryLeaf(place, DAY), dayOf);
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

  push(row: AnyRow): void {
    for (const column of this.columns) column.push(row[column.name]);
    this.rows += 1;
  }

  flush(writer: ByteWriter, codec: Codec): ColumnChunk[] {
    const chunks = this.columns.flatMap((column) => column.flush(writer, codec, this.rows));
    this.rows = 0;
    return chunks;
  }
}
