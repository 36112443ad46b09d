import * as z from 'zod';

/** How a column is stored: decides Parquet, workbook, Data Package and CSV types. */
export type ColumnType =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'double'
  | 'date'
  | 'boolean'
  | 'text-list'
  | 'segment-list';

export interface ColumnMeta {
  readonly label: string;
  readonly description: string;
  readonly type: ColumnType;
  /** Closed list of values, for enumerations. */
  readonly values?: readonly string[];
  /** Decimals and doubles: unit. */
  readonly unit?: string;
}

export interface Column extends ColumnMeta {
  readonly name: string;
  readonly nullable: boolean;
}

const columnRegistry = z.registry<ColumnMeta>();

const tagged = <S extends z.ZodType>(schema: S, meta: ColumnMeta): S => {
  columnRegistry.add(schema, meta);
  return schema;
};

const DECIMAL = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** One stretch of evidence in an exported row: where, and the words. */
export const Segment = z.strictObject({
  source: z.enum(['raw', 'sidecar', 'option', 'reference', 'review']),
  /** What was consulted outside the text: `lexicon/currencies#USD`. */
  entry: z.string().optional(),
  /** Offsets in the raw text; not there for other sources. */
  char_start: z.int().min(0).optional(),
  char_end: z.int().min(0).optional(),
  text: z.string(),
  /** Hash of what was consulted, where it has one; for raw text the row names the document's. */
  sha256: z.string().optional(),
});
export type Segment = z.infer<typeof Segment>;

/** Column makers. `label` is what a person reads, `description` says shape, unit and when it is empty. */
export const column = {
  text: (label: string, description: string) => tagged(z.string(), { label, description, type: 'text' }),
  optionalText: (label: string, description: string) =>
    tagged(z.string().nullable(), { label, description, type: 'text' }),
  oneOf: <const V extends readonly [string, ...string[]]>(values: V, label: string, description: string) =>
    tagged(z.enum(values), { label, description, type: 'text', values }),
  optionalOneOf: <const V extends readonly [string, ...string[]]>(
    values: V,
    label: string,
    description: string,
  ) => tagged(z.enum(values).nullable(), { label, description, type: 'text', values }),
  integer: (label: string, description: string) => tagged(z.int(), { label, description, type: 'integer' }),
  optionalInteger: (label: string, description: string) =>
    tagged(z.int().nullable(), { label, description, type: 'integer' }),
  decimal: (label: string, description: string) =>
    tagged(z.string().regex(DECIMAL).nullable(), { label, description, type: 'decimal' }),
  date: (label: string, description: string) =>
    tagged(z.iso.date().nullable(), { label, description, type: 'date' }),
  boolean: (label: string, description: string) =>
    tagged(z.boolean().nullable(), { label, description, type: 'boolean' }),
  probability: (label: string, description: string) =>
    tagged(z.number().min(0).max(1), { label, description, type: 'double' }),
  list: (label: string, description: string) =>
    tagged(z.array(z.string()), { label, description, type: 'text-list' }),
  segments: (label: string, description: string) =>
    tagged(z.array(Segment), { label, description, type: 'segment-list' }),
};

/** The columns of a row schema in order. */
export const columnsOf = (schema: z.ZodObject): Column[] =>
  Object.entries(schema.shape).map(([name, field]) => {
    const meta = columnRegistry.get(field as z.ZodType);
    if (!meta) throw new Error(`column ${name} has no description`);
    return { name, nullable: (field as z.ZodType).safeParse(null).success, ...meta };
  });
