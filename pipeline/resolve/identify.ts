import type { ParsedDocument } from '../../schemas/document.ts';
import type { Candidate, DocumentRecord } from '../../schemas/stages.ts';
import { type RecordTable, TABLES } from '../../schemas/tables.ts';
import { shortHash } from '../core/hash.ts';

/** How many characters on each side of a record take part in its id. */
const CONTEXT = 24;

const NUL = '\u0000';
const NO_HINTS = Object.freeze({});

/** A place with its context that was met: the words are those of the key. */
interface Seen {
  readonly table: RecordTable;
  /** Characters before the surface. */
  readonly before: number;
  /** Characters of the surface. */
  readonly length: number;
  count: number;
  /** Another place with the same words around and inside. */
  readonly next: Seen | undefined;
}

/**
 * Gives ids. An id is a hash of document id, table, surface, nearby context and the number of
 * earlier records that agree in all of these; edits elsewhere in the document leave it alone.
 */
export class Identifier {
  private readonly seen = new Map<string, Seen>();
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
    const occurrence = String(this.count(view.slice(from, end + CONTEXT), table, start - from, end - start));
    return `${TABLES[table].prefix}_${shortHash(source.id, NUL, table, NUL, before, NUL, surface, NUL, after, NUL, occurrence)}`;
  }

  /** How many records before had this table, these words around and inside, parted in the same places. */
  private count(words: string, table: RecordTable, before: number, length: number): number {
    const known = this.seen.get(words);
    for (let seen = known; seen; seen = seen.next) {
      if (seen.table !== table || seen.before !== before || seen.length !== length) continue;
      seen.count += 1;
      return seen.count;
    }
    this.seen.set(words, { table, before, length, count: 0, next: known });
    return 0;
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
      hints: hints ?? NO_HINTS,
      fieldRules: {},
    };
  }
}
