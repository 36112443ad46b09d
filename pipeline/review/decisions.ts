import * as z from 'zod';
import type { Finding } from '../../schemas/finding.ts';
import { RECORD_TABLES } from '../../schemas/tables.ts';
import { UsageError } from '../core/errors.ts';

/** Columns of `review.csv`, in the order in which the audit page writes them. */
export const REVIEW_COLUMNS = [
  'decision',
  'table_name',
  'record_id',
  'field',
  'value',
  'document_id',
  'surface',
  'prefix',
  'suffix',
  'char_start',
  'char_end',
  'reviewer',
  'reason',
] as const;

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const offset = z.coerce.number().int().min(0);

/** One decision of a person about a record or about words no record covers. */
export const Decision = z.object({
  decision: z.enum(['accept', 'reject', 'correct', 'add']),
  table_name: z.enum(RECORD_TABLES),
  record_id: text,
  field: text,
  value: text,
  document_id: z.string().min(1),
  surface: text,
  prefix: text,
  suffix: text,
  char_start: offset,
  char_end: offset,
  reviewer: z.string().min(1),
  reason: text,
});
export type Decision = z.infer<typeof Decision> & {
  /** `review.csv:3`: where it stands. */
  readonly entry: string;
};

type CsvRow = readonly (string | null)[];

const EXTRA_OR_MISSING = (header: readonly string[]): string => {
  const missing = REVIEW_COLUMNS.filter((name) => !header.includes(name));
  return missing.length ? `the column ${missing.join(', ')} is missing` : '';
};

/**
 * Reads the rows of a review file. The header must name all review columns (others are ignored);
 * a bad line becomes a problem that names it, and the others are used.
 * Throws a usage error when the header is somebody else's.
 */
export const readDecisions = (
  rows: readonly CsvRow[],
  path: string,
): { decisions: Decision[]; problems: Finding[] } => {
  const header = (rows[0] ?? []).map((cell) => (cell ?? '').replace(/^\ufeff/, '').trim());
  const wrong = EXTRA_OR_MISSING(header);
  if (wrong) throw new UsageError('REVIEW_HEADER', `${path} is not a review file: ${wrong}`);
  const decisions: Decision[] = [];
  const problems: Finding[] = [];
  rows.slice(1).forEach((row, i) => {
    const entry = `${path}:${i + 2}`;
    const parsed = Decision.safeParse(Object.fromEntries(header.map((name, column) => [name, row[column]])));
    if (parsed.success) decisions.push({ ...parsed.data, entry });
    else {
      const issue = parsed.error.issues[0];
      problems.push({
        code: 'REVIEW_LINE_INVALID',
        message: `${entry}: ${issue.path.join('.')}: ${issue.message}`,
      });
    }
  });
  return { decisions, problems };
};
