import { existsSync, readFileSync } from 'node:fs';
import type { Finding } from '../schemas/finding.ts';
import { UsageError } from './core/errors.ts';
import { parseCsv } from './formats/_csv-parse.ts';
import { type Decision, readDecisions } from './review/decisions.ts';

/** The file looked for in the working directory when none is named. */
export const REVIEW_FILE = 'review.csv';

/**
 * The decisions of a review file; none when no file is named and the default does not exist.
 * Throws a usage error for a named file that is missing or is not a review file.
 */
export const readReview = (path?: string): { decisions: Decision[]; problems: Finding[] } => {
  if (!path && !existsSync(REVIEW_FILE)) return { decisions: [], problems: [] };
  const file = path ?? REVIEW_FILE;
  let rows: (string | null)[][];
  try {
    rows = parseCsv(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new UsageError('REVIEW_UNREADABLE', `cannot read ${file}: ${(cause as Error).message}`, cause);
  }
  return readDecisions(rows, file.replace(/^.*[\\/]/, ''));
};
