import * as z from 'zod';
import { TABLES, type TableName } from '../schemas/tables.ts';

const chosen = (name?: string) =>
  Object.values(TABLES).filter((table) => !name || table.name === (name as TableName));

/** The JSON Schema (2020-12) of one table's row, or of all tables by name. */
export const schemaText = (name?: string): string => {
  const schemas = chosen(name).map((table) => [table.name, z.toJSONSchema(table.schema)] as const);
  return JSON.stringify(name ? schemas[0][1] : Object.fromEntries(schemas), null, 2);
};

/** The data dictionary as text: tables, columns, types, meanings. */
export const dictionaryText = (name?: string): string =>
  chosen(name)
    .map(({ name: table, title, description, columns }) =>
      [
        `${table}: ${title}. ${description}`,
        ...columns.map(
          (column) => `  ${column.name.padEnd(20)} ${column.type.padEnd(12)} ${column.description}`,
        ),
      ].join('\n'),
    )
    .join('\n\n');
