import type { AnyRow } from '../../schemas/tables.ts';

/** The folder of the tables cut by month. */
export const PARTITIONS = 'by-month/';

/** Stands for documents without a publication date, as Hive writes what is unknown. */
const UNKNOWN = '__HIVE_DEFAULT_PARTITION__';

/** The month in which the document of a row of `documents` was published: `2024-11`. */
export const monthOf = (document: AnyRow | undefined): string => {
  const published = document?.published_on;
  return typeof published === 'string' ? published.slice(0, 7) : UNKNOWN;
};

/** Where the rows of a table and month stand, in folders that DuckDB, Spark and pandas read as a column. */
export const partitionOf = (table: string, month: string, extension: string): string =>
  `${PARTITIONS}${table}/month=${month}/${table}.${extension}`;
