import type { Segment } from '../../schemas/column.ts';
import type { Checked, Dropped } from '../../schemas/stages.ts';
import {
  type AnyRow,
  RECORD_TABLES,
  type RecordTable,
  type TableName,
  TABLES,
} from '../../schemas/tables.ts';
import { COVERED_BY } from '../../schemas/covered.ts';
import { located } from '../../schemas/table.ts';
import { UsageError } from '../core/errors.ts';
import { positionsOf, rawCover } from '../core/offsets.ts';
import { drawPlace } from './picture.ts';
import { allRows } from '../core/row-list.ts';

const MEANING: Readonly<Record<string, string>> = {
  stated: 'written there',
  implied: 'taken from context that is cited',
  derived: 'computed from the cited values',
  reference: 'looked up in a word list',
  human: 'a reviewer said so',
};

interface Found {
  readonly table: TableName;
  readonly row: AnyRow;
}

const findRow = (checked: Checked, id: string): Found | undefined => {
  for (const table of [...RECORD_TABLES, 'findings', 'residue', 'documents'] as const) {
    const row = allRows(checked.rows[table]).find((candidate) => candidate.id === id);
    if (row) return { table, row };
  }
  return undefined;
};

const indent = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const cell = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** `extract/money#symbol` is in `pipeline/extract/money.ts`. */
const ruleLine = (rule: unknown, version?: unknown): string => {
  const file = String(rule).split('#')[0];
  return `rule     ${rule}${version === undefined ? '' : `, version ${version}`} (pipeline/${file}.ts)`;
};

const segmentLines = (checked: Checked, segment: Segment): string[] => {
  if (segment.source !== 'raw')
    return [`${segment.source}: ${segment.entry} says ${JSON.stringify(segment.text)}`];
  const at = { start: segment.char_start!, end: segment.char_end! };
  return drawPlace(checked.document.source.raw, positionsOf(checked.document), at);
};

const claimLines = (checked: Checked, claim: AnyRow): string[] => [
  `${claim.field} = ${claim.value}`,
  ...indent([
    ...(claim.evidence as readonly Segment[]).flatMap((segment) => segmentLines(checked, segment)),
    `basis    ${claim.basis}: ${MEANING[claim.basis as string]}`,
    ...(claim.formula === null ? [] : [`formula  ${claim.formula}`]),
    ruleLine(claim.rule, claim.rule_version),
    `checks   each stretch equals the raw text; the value fits ${claim.table_name}.${claim.field}`,
  ]),
];

const touches = (checked: Checked, { candidate }: Dropped, row: AnyRow): boolean => {
  const at = rawCover(checked.document, candidate.span);
  return at !== undefined && at.start < (row.char_end as number) && (row.char_start as number) < at.end;
};

const loserLines = (checked: Checked, row: AnyRow): string[] => {
  const losers = checked.dropped.filter((dropped) => touches(checked, dropped, row));
  if (!losers.length) return ['competed nothing else'];
  return losers.flatMap(({ candidate, reason }) => {
    const words = JSON.stringify(checked.document.view.slice(candidate.span.start, candidate.span.end));
    return [`lost     ${candidate.rule} read ${words} as ${candidate.table}`, `         because: ${reason}`];
  });
};

const headLines = (checked: Checked, { table, row }: Found): string[] => {
  const { path } = checked.document.source;
  const head = [`${TABLES[table].title} ${row.id} in ${path}`];
  if (typeof row.char_start !== 'number' || typeof row.char_end !== 'number') return head;
  const at = { start: row.char_start, end: row.char_end };
  const lines = drawPlace(checked.document.source.raw, positionsOf(checked.document), at);
  return [...head, ...indent([...lines, ...(row.rule ? [ruleLine(row.rule)] : [])])];
};

/** The claim of a field: that of `speaker` answers for `speaker_id`, that of `cue` for `cue_lemma`. */
const claimOf = (claims: readonly AnyRow[], field: string): AnyRow | undefined =>
  claims.find((claim) => claim.field === field) ??
  claims.find((claim) => COVERED_BY[claim.table_name as RecordTable][field] === claim.field) ??
  claims.find((claim) => `${claim.field}_id` === field || claim.field === `${field}_id`);

const fieldLines = (checked: Checked, found: Found, field: string): string[] => {
  const { row, table } = found;
  const column = TABLES[table].columns.find(({ name }) => name === field);
  if (!column)
    throw new UsageError(
      'FIELD_UNKNOWN',
      `${table} has no column ${field}; it has ${TABLES[table].columns.map(({ name }) => name).join(', ')}`,
    );
  const claims = allRows(checked.rows.claims).filter((claim) => claim.record_id === row.id);
  const claim = claimOf(claims, field);
  if (claim) return claimLines(checked, claim);
  if (row[field] === null) return [`${field} is empty: no rule found one`];
  return [`${field} = ${cell(row[field])}`, ...indent([`no claim of its own: ${column.description}`])];
};

/** The values of a row that has no claims, one a line. */
export const cellLines = (table: TableName, row: AnyRow): string[] =>
  TABLES[table].columns
    .filter(({ name }) => !(name in located) && row[name] !== null)
    .map(({ name }) => `${name} = ${cell(row[name])}`);

/**
 * Where a value came from, as text: the source line with carets, basis, rule, formula, and what
 * competed and lost. `id` is that of a row or of a claim. `undefined` when this document has no
 * such id. Throws a usage error for a column that the table does not have.
 */
export const explainValue = (checked: Checked, id: string, field?: string): string | undefined => {
  const claim = allRows(checked.rows.claims).find((candidate) => candidate.id === id);
  if (claim) return explainValue(checked, claim.record_id as string, claim.field as string);
  const found = findRow(checked, id);
  if (!found) return undefined;
  const claims = allRows(checked.rows.claims).filter((candidate) => candidate.record_id === id);
  const body =
    field === undefined
      ? claims.length
        ? claims.flatMap((item) => claimLines(checked, item))
        : cellLines(found.table, found.row)
      : fieldLines(checked, found, field);
  const losers = typeof found.row.char_start === 'number' ? loserLines(checked, found.row) : [];
  return `${[...headLines(checked, found), ...body, ...losers].join('\n')}\n`;
};
