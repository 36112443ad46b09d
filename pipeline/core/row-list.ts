import type { RowList } from '../../schemas/stages.ts';
import type { AnyRow } from '../../schemas/tables.ts';

/** The rows of a list all at once; none when there is no list. */
export const allRows = (list: RowList | undefined): readonly AnyRow[] =>
  list === undefined ? [] : Array.isArray(list) ? (list as readonly AnyRow[]) : [...list];
