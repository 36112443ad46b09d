import type * as z from 'zod';
import { claims } from './records/claims.ts';
import { dates } from './records/dates.ts';
import { directory } from './records/directory.ts';
import { documents } from './records/documents.ts';
import { entities } from './records/entities.ts';
import { figures } from './records/figures.ts';
import { findings } from './records/findings.ts';
import { mentions } from './records/mentions.ts';
import { quotes } from './records/quotes.ts';
import { residue } from './records/residue.ts';
import { roles } from './records/roles.ts';
import { statements } from './records/statements.ts';
import type { located } from './table.ts';
import type { Value } from './value.ts';

/** All tables in the order in which they are exported. */
export const TABLES = {
  documents,
  entities,
  mentions,
  figures,
  dates,
  quotes,
  roles,
  statements,
  claims,
  directory,
  findings,
  residue,
};

export type TableName = keyof typeof TABLES;
/** Tables whose rows are found in texts. */
export const RECORD_TABLES = [
  'entities',
  'mentions',
  'figures',
  'dates',
  'quotes',
  'roles',
  'statements',
] as const;
export type RecordTable = (typeof RECORD_TABLES)[number];

/** The row of a table as exported. */
export type Row<N extends TableName> = z.infer<(typeof TABLES)[N]['schema']>;
/** A row of any table, for code that treats all alike. */
export type AnyRow = Readonly<Record<string, unknown>>;

type LocatedKey = keyof typeof located;
/** The fields of a record before it is exported: each with its evidence. */
export type Fields<N extends RecordTable> = {
  -readonly [F in Exclude<keyof Row<N>, LocatedKey>]?: Value<NonNullable<Row<N>[F]>>;
};
