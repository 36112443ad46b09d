import type { SchemaElement } from 'hyparquet';
import type { Column } from '../../schemas/column.ts';
import type { TableShape } from '../core/define-format.ts';

/** DECIMAL(38,9). */
const PRECISION = 38;
export const SCALE = 9;
const DECIMAL_BYTES = 16;

type Repetition = 'REQUIRED' | 'OPTIONAL';

const repetition = (column: Column): Repetition => (column.nullable ? 'OPTIONAL' : 'REQUIRED');

const text = (name: string, repetition_type: Repetition): SchemaElement => ({
  name,
  type: 'BYTE_ARRAY',
  converted_type: 'UTF8',
  logical_type: { type: 'STRING' },
  repetition_type,
});

const listOf = (name: string, element: readonly SchemaElement[]): SchemaElement[] => [
  {
    name,
    repetition_type: 'REQUIRED',
    converted_type: 'LIST',
    logical_type: { type: 'LIST' },
    num_children: 1,
  },
  { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
  ...element,
];

const integer = (name: string, repetition_type: Repetition): SchemaElement => ({
  name,
  type: 'INT32',
  repetition_type,
});

/** The fields of `Segment` in order. */
export const SEGMENT_FIELDS = ['source', 'entry', 'char_start', 'char_end', 'text', 'sha256'] as const;

/** A piece of evidence: STRUCT of the fields of `Segment`. */
const SEGMENT: readonly SchemaElement[] = [
  { name: 'element', repetition_type: 'REQUIRED', num_children: 6 },
  text('source', 'REQUIRED'),
  text('entry', 'OPTIONAL'),
  integer('char_start', 'OPTIONAL'),
  integer('char_end', 'OPTIONAL'),
  text('text', 'REQUIRED'),
  text('sha256', 'OPTIONAL'),
];

const decimal = (name: string, repetition_type: Repetition): SchemaElement => ({
  name,
  type: 'FIXED_LEN_BYTE_ARRAY',
  type_length: DECIMAL_BYTES,
  converted_type: 'DECIMAL',
  logical_type: { type: 'DECIMAL', precision: PRECISION, scale: SCALE },
  precision: PRECISION,
  scale: SCALE,
  repetition_type,
});

/** The name of the column that holds a decimal as text where DECIMAL(38,9) cannot. */
export const textColumnOf = (name: string): string => `${name}_text`;

/** The schema elements of a column, its children after it. */
export const elementsOf = (column: Column): SchemaElement[] => {
  const { name } = column;
  const repetition_type = repetition(column);
  switch (column.type) {
    case 'text':
      return [text(name, repetition_type)];
    case 'integer':
      return [integer(name, repetition_type)];
    case 'double':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'date':
      return [
        { name, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' }, repetition_type },
      ];
    case 'decimal':
      return [decimal(name, repetition_type), text(textColumnOf(name), 'OPTIONAL')];
    case 'text-list':
      return listOf(name, [text('element', 'REQUIRED')]);
    case 'segment-list':
      return listOf(name, SEGMENT);
  }
};

/** The Parquet schema of a table: the root, then each column with its children. */
export const parquetSchema = (table: TableShape): SchemaElement[] => {
  const decimals = table.columns.filter((column) => column.type === 'decimal').length;
  const num_children = table.columns.length + decimals;
  return [{ name: table.name, num_children }, ...table.columns.flatMap(elementsOf)];
};
