import type { Finding } from '../../schemas/finding.ts';
import type { Checked, DocumentRecord, Rejected, Resolved, RowList } from '../../schemas/stages.ts';
import { type AnyRow, RECORD_TABLES, type RecordTable, TABLES } from '../../schemas/tables.ts';
import { type SteppedWork, toTheEnd } from '../core/lockstep.ts';
import { acrossFindings } from './across.ts';
import { ClaimRows } from './claim-rows.ts';
import { ClaimMaker } from './claims.ts';
import { findingRows } from './findings.ts';
import { Places } from './places.ts';
import { checkReferences } from './references.ts';
import { residueRows } from './residue.ts';
import { RecordRows } from './record-rows.ts';
import { documentRow, recordRow } from './rows.ts';
import { checkShape } from './shape.ts';

const rejection = ({ table, row, reason }: Rejected): Finding => ({
  code: 'ROW_REJECTED',
  message: `${TABLES[table].title} ${row.id}: ${reason}`,
  raw: { start: row.char_start as number, end: row.char_end as number },
  rule: row.rule as string,
});

/** From so many records on, rows and claims are made while they are written. */
const MANY_RECORDS = 20_000;

/** Finished rows of all record tables, shape and references checked. */
const recordRows = (resolved: Resolved, places: Places, rejected: Rejected[], isLong: boolean) => {
  const documentId = resolved.document.source.id;
  const rows = {} as Record<RecordTable, readonly AnyRow[] | RecordRows>;
  for (const table of RECORD_TABLES) {
    const records = resolved.records[table] as readonly DocumentRecord[];
    rows[table] = isLong
      ? new RecordRows(table, records, places, rejected, documentId)
      : checkShape(
          table,
          records.map((record) => recordRow(record, documentId, places)),
          rejected,
        );
  }
  const shapeProblems = rejected.map(rejection);
  const { findings, rejected: dangling, emptied } = checkReferences(rows);
  for (const row of dangling) rejected.push(row);
  return { rows, emptied, findings: [...shapeProblems, ...findings, ...dangling.map(rejection)] };
};

/** Claims that are checked at a time. */
const SOME = 1_000;

interface ClaimsOf {
  readonly rejected: Rejected[];
  readonly emptied: ReadonlySet<string>;
  readonly isLong: boolean;
}

/** Claims of all kept rows, each checked; a cell that was emptied has none. */
const claimRows = (resolved: Resolved, places: Places, { rejected, emptied, isLong }: ClaimsOf): RowList => {
  const { records } = resolved;
  const refused = new Set<unknown>();
  const claims = new ClaimRows(new ClaimMaker(resolved.document, places), records, {
    records: new Set(rejected.map(({ row }) => row.id)),
    cells: emptied,
    claims: refused,
  });
  if (!isLong) return checkShape('claims', claims.all(), rejected);
  const known = rejected.length;
  let some: AnyRow[] = [];
  const check = (): void => {
    claims.length += checkShape('claims', some, rejected).length;
    some = [];
  };
  for (const claim of claims) if (some.push(claim) === SOME) check();
  check();
  for (const { row } of rejected.slice(known)) refused.add(row.id);
  return claims;
};

/**
 * Finishes the records of one document: rows with their places in the raw text, claims, findings
 * and residue, each checked against its schema. Rows that do not fit are kept apart with the
 * reason. Throws `InvariantError` (a bug, exit code 70) when a span does not lead to the raw text
 * or a value has no evidence. From `many` records on, rows and claims are made while they are read.
 */
export const checkDocument = (resolved: Resolved, many = MANY_RECORDS): Checked =>
  toTheEnd(checkInSteps(resolved, many));

/** The same in steps: records, claims, the rest. */
export function* checkInSteps(resolved: Resolved, many = MANY_RECORDS): SteppedWork<Checked> {
  const { document, dropped } = resolved;
  const places = new Places(document);
  const isLong = RECORD_TABLES.reduce((sum, table) => sum + resolved.records[table].length, 0) >= many;
  const rejected: Rejected[] = [];
  const records = recordRows(resolved, places, rejected, isLong);
  yield;
  const claims = claimRows(resolved, places, { rejected, emptied: records.emptied, isLong });
  yield;
  const found = [...resolved.findings, ...acrossFindings(resolved), ...records.findings];
  const rows = {
    documents: checkShape('documents', [documentRow(document)], rejected),
    ...records.rows,
    claims,
    findings: checkShape('findings', findingRows(document, found, places), rejected),
    residue: checkShape('residue', residueRows(resolved, places), rejected),
  };
  return { document, rows, rejected, dropped };
}
