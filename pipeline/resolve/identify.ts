import type { ParsedDocument } from '../../schemas/document.ts';
import type { Candidate, DocumentRecord } from '../../schemas/stages.ts';
import { type RecordTable, TABLES } from '../../schemas/tables.ts';
import { shortHash } from '../core/hash.ts';

/** How many characters on each side of a record take part in its id. */
const CONTEXT = 24;

/**
 * Gives ids. An id is a hash of document id, table, surface, nearby context and the number of
 * earlier records that agree in all of these; edits elsewhere in the document leave it alone.
 */
export class Identifier {
  private readonly seen = new Map<string, number>();
  private readonly document: ParsedDocument;

  constructor(document: ParsedDocument) {
    this.document = document;
  }

  id(table: RecordTable, start: number, end: number): string {
    const { view, source } = this.document;
    const before = view.slice(Math.max(0, start - CONTEXT), start);
    const after = view.slice(end, end + CONTEXT);
    const key = `${source.id}\u0000${table}\u0000${before}\u0000${view.slice(start, end)}\u0000${after}`;
    const occurrence = this.seen.get(key) ?? 0;
    this.seen.set(key, occurrence + 1);
    return `${TABLES[table].prefix}_${shortHash(`${key}\u0000${occurrence}`)}`;
  }

  record<N extends RecordTable>(candidate: Candidate<N>): DocumentRecord<N> {
    const { table, span, rule, version, confidence, fields, hints } = candidate;
    return {
      table,
      id: this.id(table, span.start, span.end),
      span,
      rule,
      version,
      confidence,
      fields: { ...fields },
      hints: hints ?? {},
      fieldRules: {},
    };
  }
}
