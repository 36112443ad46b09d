import type { ParsedDocument } from '../../schemas/document.ts';
import type { Candidate, DocumentRecord } from '../../schemas/stages.ts';
import { type Fields, type RecordTable, TABLES } from '../../schemas/tables.ts';
import { prefixedHash } from '../core/hash.ts';

/** How many characters on each side of a record take part in its id. */
const CONTEXT = 24;

const NUL = '\u0000';
const NO_HINTS = Object.freeze({});

const NO_RULES = Object.freeze({});

/**
 * Gives ids. An id is a hash of document id, table, surface, nearby context and the number of
 * earlier records that agree in all of these; edits elsewhere in the document leave it alone.
 */
export class Identifier {
  /** Ids given to the first record of its table, words and context. */
  private readonly first = new Set<string>();
  /** How many more records agreed with such a one. */
  private readonly repeats = new Map<string, number>();
  private readonly document: ParsedDocument;

  constructor(document: ParsedDocument) {
    this.document = document;
  }

  id(table: RecordTable, start: number, end: number): string {
    const { view, source } = this.document;
    const from = Math.max(0, start - CONTEXT);
    const before = view.slice(from, start);
    const surface = view.slice(start, end);
    const after = view.slice(end, end + CONTEXT);
    const name = (occurrence: string): string =>
      prefixedHash(
        TABLES[table].prefix,
        source.id,
        NUL,
        table,
        NUL,
        before,
        NUL,
        surface,
        NUL,
        after,
        NUL,
        occurrence,
      );
    const id = name('0');
    if (!this.first.has(id)) {
      this.first.add(id);
      return id;
    }
    const count = (this.repeats.get(id) ?? 0) + 1;
    this.repeats.set(id, count);
    return name(String(count));
  }

  /** The record of a candidate, with `fields` of its own. */
  record<N extends RecordTable>(candidate: Candidate<N>, fields: Fields<N>): DocumentRecord<N> {
    const { table, span, rule, version, confidence, hints } = candidate;
    return {
      table,
      id: this.id(table, span.start, span.end),
      span,
      rule,
      version,
      confidence,
      fields,
      hints: hints ?? NO_HINTS,
      fieldRules: NO_RULES,
    };
  }
}
