import { describe, expect, it } from 'vitest';
import { acceptsOf } from '../../schemas/accepts.ts';
import { type AnyRow, type TableName, TABLES } from '../../schemas/tables.ts';

const NAMES = Object.keys(TABLES) as TableName[];

/** A cell that fits a column. */
const fitting = ({ type, values }: { type: string; values?: readonly string[] }): unknown => {
  if (values) return values[0];
  switch (type) {
    case 'integer':
      return 3;
    case 'double':
      return 0.5;
    case 'boolean':
      return true;
    case 'decimal':
      return '1.5';
    case 'date':
      return '2024-02-29';
    case 'text-list':
      return ['a', 'b'];
    case 'segment-list':
      return [{ source: 'raw', char_start: 0, char_end: 2, text: 'ab' }];
    default:
      return 'words';
  }
};

const HOSTILE: readonly unknown[] = [
  undefined,
  null,
  '',
  'words',
  '01',
  '-0',
  '1.50',
  '2023-02-29',
  '2024-02-29',
  0,
  -1,
  1.5,
  2,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 60,
  true,
  {},
  [],
  [null],
  ['a'],
  ['a', 1],
  [{ source: 'raw', text: 'a' }],
  [{ source: 'raw', text: 'a', char_start: undefined }],
  [{ source: 'raw', text: 'a', more: 1 }],
  [{ source: 'elsewhere', text: 'a' }],
  [{ source: 'raw', char_start: -1, text: 'a' }],
  Symbol('s'),
  () => 1,
];

describe('the quick test of a row', () => {
  it.each(NAMES)('takes a row of %s that the schema takes', (name) => {
    const { schema, columns } = TABLES[name];
    const row = Object.fromEntries(columns.map((column) => [column.name, fitting(column)]));
    expect([acceptsOf(schema)(row), schema.safeParse(row).success]).toEqual([true, true]);
  });

  it.each(NAMES)('takes no row of %s that the schema does not take', (name) => {
    const { schema, columns } = TABLES[name];
    const row: AnyRow = Object.fromEntries(columns.map((column) => [column.name, fitting(column)]));
    const accepts = acceptsOf(schema);
    const changed: AnyRow[] = [{ ...row, more: 1 }, { ...row, more: undefined }, {}, [] as unknown as AnyRow];
    for (const column of columns) {
      for (const value of HOSTILE) changed.push({ ...row, [column.name]: value });
      const { [column.name]: _, ...without } = row;
      changed.push(without);
    }
    expect(changed.filter((given) => accepts(given) && !schema.safeParse(given).success)).toEqual([]);
  });
});
