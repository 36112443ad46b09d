import { CODES } from '../../schemas/codes.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Unreadable } from '../../schemas/stages.ts';
import type { Span } from '../../schemas/span.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { prefixedHash } from '../core/hash.ts';
import { positionsOf } from '../core/offsets.ts';
import type { Places } from './places.ts';

/** Gives the rows of findings their ids: equal findings are told apart by their order. */
class FindingIds {
  private readonly seen = new Map<string, number>();

  id(key: string): string {
    const occurrence = this.seen.get(key) ?? 0;
    this.seen.set(key, occurrence + 1);
    return prefixedHash('fnd', `${key}\u0000${occurrence}`);
  }
}

const words = (finding: Finding) => {
  const { severity, remedy } = CODES[finding.code];
  return { severity, code: finding.code, message: finding.message, remedy };
};

const placeCells = (document: ParsedDocument, at: Span | undefined) => {
  if (!at) return { surface: null, char_start: null, char_end: null, line: null, column: null };
  const { line, column } = positionsOf(document).place(at.start);
  const surface = document.source.raw.slice(at.start, at.end);
  return { surface, char_start: at.start, char_end: at.end, line, column };
};

/** The rows of a document's findings, in the order given. */
export const findingRows = (
  document: ParsedDocument,
  found: readonly Finding[],
  places: Places,
): AnyRow[] => {
  const ids = new FindingIds();
  return found.map((finding) => {
    const at = finding.raw ?? (finding.span ? places.cover(finding.span) : undefined);
    const cells = placeCells(document, at);
    const { id: document_id, path, name } = document.source;
    const key = `${name}\u0000${finding.code}\u0000${finding.message}\u0000${cells.surface ?? ''}`;
    return { id: ids.id(key), document_id, path, ...words(finding), ...cells, rule: finding.rule ?? null };
  });
};

/** The rows of findings about an input that could not be read. */
export const unreadableRows = ({ path, name, findings }: Unreadable): AnyRow[] => {
  const ids = new FindingIds();
  return findings.map((finding) => ({
    id: ids.id(`${name}\u0000${finding.code}\u0000${finding.message}`),
    document_id: null,
    path,
    ...words(finding),
    surface: null,
    char_start: finding.raw?.start ?? null,
    char_end: finding.raw?.end ?? null,
    line: null,
    column: null,
    rule: finding.rule ?? null,
  }));
};
