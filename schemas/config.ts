import * as z from 'zod';

/** Table formats that `run` writes by default. */
export const DEFAULT_FORMATS = ['csv', 'json', 'parquet'] as const;

/** The configuration file `sourceline.config.json`. Every key has a default; unknown keys are errors. */
export const Config = z.strictObject({
  /** Table formats. */
  formats: z.array(z.string()).default([...DEFAULT_FORMATS]),
  /** Also write CSV for spreadsheets (BOM, formula-safe). */
  spreadsheet: z.boolean().default(false),
  /** Publishers beside the tables: `workbook`, `audit-page`, `summary`, `prov`, `annotations`, `brat`, `label-studio`, `doccano`. Named ones are written for corpora of any size. */
  publish: z.array(z.string()).optional(),
  parquet: z
    .strictObject({ codec: z.enum(['snappy', 'gzip', 'zstd', 'none']).default('snappy') })
    .default({ codec: 'snappy' }),
  /** `month`: Parquet once more in `by-month/`, cut by the month of publication. */
  partition: z.literal('month').optional(),
  /** Currency of a bare `$` when the document does not say. ISO 4217. */
  dollar: z
    .string()
    .regex(/^[A-Z]{3}$/, 'wants a currency code of three capitals, such as USD')
    .default('USD'),
  /** User gazetteers: CSV files with the header `name,type,canonical,country`. */
  gazetteers: z.array(z.string()).default([]),
  /** User rules in compromise's match syntax. */
  rules: z
    .array(
      z.strictObject({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/),
        match: z.string().min(1),
        kind: z.string(),
        anchor: z.string().min(1),
      }),
    )
    .default([]),
  /** Reviewers' decisions. */
  review: z.string().optional(),
  limits: z
    .strictObject({
      /** Bytes of one document. */
      bytes: z.int().positive().default(50_000_000),
      /** Milliseconds for one document; 0: none. Only with workers. */
      milliseconds: z.int().min(0).default(60_000),
      /** Megabytes of heap for one document. Only with workers. */
      heap: z.int().positive().default(2_048),
    })
    .default({ bytes: 50_000_000, milliseconds: 60_000, heap: 2_048 }),
  /** Documents that may be unreadable before the run fails with exit code 1. */
  maxErrors: z.int().min(0).default(0),
});
export type Config = z.infer<typeof Config>;

/** The configuration when there is no file. */
export const DEFAULT_CONFIG: Config = Config.parse({});
