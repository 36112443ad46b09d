import * as z from 'zod';
import { type Column, column, columnsOf } from './column.ts';

/** Columns that every record found in a text has. */
export const located = {
  id: column.text('Id', 'Stable name of the record: a hash with a letter prefix.'),
  document_id: column.text('Document', 'The document it was found in (documents.id).'),
  surface: column.text('Surface', 'The exact source text from char_start to char_end.'),
  char_start: column.integer(
    'Start',
    'Offset of the first character in the decoded raw text, in UTF-16 code units.',
  ),
  char_end: column.integer('End', 'Offset after the last character, in UTF-16 code units.'),
  codepoint_start: column.integer('Start (code points)', 'The same offset in Unicode code points.'),
  codepoint_end: column.integer('End (code points)', 'The same offset in Unicode code points.'),
  line: column.integer('Line', 'Line in the raw text, from 1.'),
  column: column.integer('Column', 'Column in that line, from 1, in code points.'),
  sentence: column.text(
    'Sentence',
    'The sentence it stands in, as read; of one over 4,000 characters, the 500 on each side.',
  ),
  rule: column.text('Rule', 'The rule that found it: file#rule.'),
  confidence: column.probability('Confidence', 'Probability from 0 to 1 that the record is right.'),
};

export interface TableDefinition<N extends string = string, S extends z.ZodObject = z.ZodObject> {
  readonly name: N;
  /** Prefix of ids: `fig` gives `fig_…`. */
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  readonly schema: S;
  readonly columns: readonly Column[];
  readonly primaryKey: string;
  /** Column → table whose primary key it holds. List columns hold many. */
  readonly references: Readonly<Record<string, string>>;
  /** Whether it has the `located` columns. */
  readonly located: boolean;
}

interface TableInput<N extends string, F extends z.ZodRawShape> {
  readonly name: N;
  readonly prefix: string;
  readonly title: string;
  readonly description: string;
  readonly fields: F;
  readonly references?: Readonly<Record<string, string>>;
}

/** Defines the table of a record kind that is found in texts. */
export const defineRecord = <const N extends string, F extends z.ZodRawShape>(
  input: TableInput<N, F>,
): TableDefinition<N, z.ZodObject<typeof located & F>> => {
  const { id, document_id, surface, ...place } = located;
  const schema = z.strictObject({ id, document_id, surface, ...input.fields, ...place });
  return {
    ...input,
    schema: schema as never,
    columns: columnsOf(schema),
    primaryKey: 'id',
    references: { document_id: 'documents', ...input.references },
    located: true,
  };
};

/** Defines a table whose rows are not stretches of a text. */
export const defineTable = <const N extends string, F extends z.ZodRawShape>(
  input: TableInput<N, F>,
): TableDefinition<N, z.ZodObject<F>> => {
  const schema = z.strictObject(input.fields);
  return {
    ...input,
    schema: schema as never,
    columns: columnsOf(schema),
    primaryKey: 'id',
    references: input.references ?? {},
    located: false,
  };
};
