import type { Segment } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { Positions } from '../core/offsets.ts';
import { type Audit, differs } from './report.ts';

/** A raw text with what is asked of it. */
export interface RawText {
  readonly text: string;
  readonly positions: Positions;
}

export const rawText = (text: string): RawText => ({ text, positions: new Positions(text) });

interface Place {
  readonly file: string;
  readonly row: AnyRow;
}

const expectCell = ({ file, row }: Place, field: string, expected: unknown, audit: Audit): void => {
  if (row[field] === expected || !(field in row)) return;
  audit.wrong({
    file,
    record: String(row.id),
    field,
    message: `${differs(row[field], expected)} (the raw text)`,
  });
};

/** Proves the place of a row: its offsets slice to its surface, and the other units agree. */
export const checkPlace = (place: Place, raw: RawText, audit: Audit): void => {
  const { row } = place;
  const { char_start: start, char_end: end } = row as { char_start: number | null; char_end: number | null };
  if (start === null || end === null) return;
  audit.checked('places');
  expectCell(place, 'surface', raw.text.slice(start, end), audit);
  const { line, column } = raw.positions.place(start);
  expectCell(place, 'line', line, audit);
  expectCell(place, 'column', column, audit);
  expectCell(place, 'codepoint_start', raw.positions.codePoint(start), audit);
  expectCell(place, 'codepoint_end', raw.positions.codePoint(end), audit);
};

/** Proves the evidence of a claim: every raw segment slices to its words. */
export const checkEvidence = ({ file, row }: Place, raw: RawText, audit: Audit): void => {
  for (const segment of row.evidence as readonly Segment[]) {
    if (segment.source !== 'raw') continue;
    audit.checked('evidence');
    const slice = raw.text.slice(segment.char_start ?? 0, segment.char_end ?? 0);
    if (slice === segment.text) continue;
    const message = `${differs(segment.text, slice)} (the raw text at ${segment.char_start})`;
    audit.wrong({ file, record: String(row.id), field: 'evidence', message });
  }
};
