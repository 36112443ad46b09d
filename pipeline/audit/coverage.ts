import type { Checked } from '../../schemas/stages.ts';
import { RECORD_TABLES } from '../../schemas/tables.ts';
import { allRows } from '../core/row-list.ts';

/** What was found and what was left over in one document. */
export interface Coverage {
  readonly document: string;
  readonly path: string;
  readonly records: Readonly<Record<string, number>>;
  readonly residue: Readonly<Record<string, number>>;
  /** Share of the raw text's characters that stand under a record other than a statement, 0 to 1. */
  readonly covered: number;
  readonly leftovers: readonly {
    readonly place: string;
    readonly kind: string;
    readonly text: string;
    readonly reason: string;
  }[];
}

const KINDS = ['number', 'number_word', 'quotation_mark', 'name'] as const;

const coveredShare = ({ rows, document }: Checked): number => {
  const { length } = document.source.raw;
  if (!length) return 0;
  const spans = RECORD_TABLES.filter((table) => table !== 'statements')
    .flatMap((table) =>
      allRows(rows[table]).map((row) => [row.char_start as number, row.char_end as number] as const),
    )
    .sort((a, b) => a[0] - b[0]);
  let covered = 0;
  let reached = 0;
  for (const [start, end] of spans) {
    covered += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return Math.round((covered / length) * 10_000) / 10_000;
};

/** The coverage of one document. */
export const coverageOf = (checked: Checked): Coverage => {
  const residue = checked.rows.residue ?? [];
  return {
    document: checked.document.source.id,
    path: checked.document.source.path,
    records: Object.fromEntries(RECORD_TABLES.map((table) => [table, checked.rows[table]?.length ?? 0])),
    residue: Object.fromEntries(
      KINDS.map((kind) => [kind, residue.filter((row) => row.kind === kind).length]),
    ),
    covered: coveredShare(checked),
    leftovers: residue.map((row) => ({
      place: `${row.line}:${row.column}`,
      kind: row.kind as string,
      text: row.surface as string,
      reason: row.reason as string,
    })),
  };
};

/** A coverage as text: one line of counts, then one line per leftover. */
export const coverageText = ({ path, records, residue, covered, leftovers }: Coverage): string => {
  const found = Object.entries(records).map(([table, count]) => `${count} ${table}`);
  const left = Object.entries(residue).map(([kind, count]) => `${count} ${kind.replace('_', ' ')}`);
  return `${[
    `${path}: ${found.join(', ')}; ${(covered * 100).toFixed(1)} % of the text under a record`,
    `  left over: ${left.join(', ')}`,
    ...leftovers.map(
      ({ place, kind, text, reason }) => `  ${path}:${place} ${kind} ${JSON.stringify(text)}: ${reason}`,
    ),
  ].join('\n')}\n`;
};
