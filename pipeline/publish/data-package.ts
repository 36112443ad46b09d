import type { Column } from '../../schemas/column.ts';
import {
  definePublisher,
  type OutputEntry,
  type PublishContext,
  type TableShape,
} from '../core/define-format.ts';

/** Field types of Data Package v2. */
const FIELD_TYPES: Readonly<Record<Column['type'], object>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  double: { type: 'number' },
  date: { type: 'date', format: 'default' },
  boolean: { type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
  'text-list': { type: 'array' },
  'segment-list': { type: 'array' },
};

const constraints = (column: Column, table: TableShape): object => {
  const rules = {
    ...(column.nullable ? {} : { required: column.type !== 'text' || column.values !== undefined }),
    ...(column.name === table.primaryKey ? { required: true, unique: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
  };
  return Object.values(rules).some((rule) => rule !== false) ? { constraints: rules } : {};
};

const field = (column: Column, table: TableShape): object => ({
  name: column.name,
  title: column.label,
  description: column.description,
  ...FIELD_TYPES[column.type],
  ...constraints(column, table),
});

/** Foreign keys of the single columns; lists of ids are described by their field. An empty list is not allowed. */
const foreignKeys = (table: TableShape): object => {
  const keys = table.columns
    .filter((column) => column.type === 'text' && table.references[column.name] !== undefined)
    .map((column) => ({
      fields: [column.name],
      reference: { resource: table.references[column.name], fields: ['id'] },
    }));
  return keys.length ? { foreignKeys: keys } : {};
};

const tableSchema = (table: TableShape): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: table.columns.map((column) => field(column, table)),
  primaryKey: [table.primaryKey],
  missingValues: [''],
  ...foreignKeys(table),
});

const DIALECT = {
  $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

const isCanonicalTable = (entry: OutputEntry): boolean =>
  entry.table !== undefined && entry.path === `${entry.table}.csv`;

/** The resource name of a file: the table's for the file that foreign keys lead to, else with its extension. */
const resource = (entry: OutputEntry, main: ReadonlySet<string>, context: PublishContext): object => {
  const table = context.tables.find(({ name }) => name === entry.table);
  const base = {
    name: main.has(entry.path) ? entry.table : entry.path.toLowerCase().replace(/[^a-z0-9._-]+/g, '-'),
    path: entry.path,
    format: entry.path.split('.').at(-1),
    mediatype: entry.media_type,
    bytes: entry.bytes,
    hash: `sha256:${entry.sha256}`,
  };
  if (!table) return base;
  const about = { ...base, title: table.title, description: table.description, rows: entry.rows };
  if (!isCanonicalTable(entry)) return about;
  return { ...about, type: 'table', encoding: 'utf-8', dialect: DIALECT, schema: tableSchema(table) };
};

/** `datapackage.json`: Data Package v2 with hashes, foreign keys and a description of every field. */
export default definePublisher({
  id: 'data-package',
  title: 'datapackage.json, a Data Package v2',
  byDefault: true,
  after: [
    'dictionary',
    'summary',
    'prov',
    'workbook',
    'audit-page',
    'annotations',
    'brat',
    'label-studio',
    'doccano',
  ],
  start: (context) => ({
    finish() {
      const outputs = context.outputs().filter(({ path }) => path !== 'rejected.jsonl');
      const main = new Set(outputs.filter(isCanonicalTable).map(({ path }) => path));
      const descriptor = {
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: 'sourceline-output',
        title: 'Tables made from articles, each value with its source',
        version: context.tool.version,
        sources: context.inputs.map((input) => ({
          title: input.name,
          path: input.path,
          hash: `sha256:${input.sha256}`,
        })),
        resources: outputs.map((entry) => resource(entry, main, context)),
      };
      const file = context.open('datapackage.json', 'application/json');
      file.write(`${JSON.stringify(descriptor, null, 2)}\n`);
      file.close();
    },
  }),
});
