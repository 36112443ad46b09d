import * as z from 'zod';
import { TABLES } from '../../schemas/tables.ts';
import { dictionaryMarkdown } from '../core/dictionary.ts';

/** JSON Schemas of all rows and the data dictionary: path → text. */
export const schemaFiles = (): Map<string, string> => {
  const files = new Map<string, string>();
  for (const table of Object.values(TABLES)) {
    const schema = z.toJSONSchema(table.schema as z.ZodType, { target: 'draft-2020-12' }) as Record<
      string,
      unknown
    >;
    const properties = schema.properties as Record<string, object>;
    for (const { name, label, description } of table.columns) {
      properties[name] = { title: label, description, ...properties[name] };
    }
    const { $schema, ...rest } = schema;
    const about = {
      $schema,
      $id: `${table.name}.schema.json`,
      title: table.title,
      description: table.description,
    };
    files.set(
      `schemas/json/${table.name}.schema.json`,
      `${JSON.stringify({ ...about, ...rest }, null, 2)}\n`,
    );
  }
  files.set('schemas/README.md', dictionaryMarkdown(Object.values(TABLES)));
  return files;
};
