import type { ParsedDocument } from '../../schemas/document.ts';
import type { Candidate, DocumentRecord } from '../../schemas/stages.ts';
import { type Fields, RECORD_TABLES, type RecordTable, TABLES } from '../../schemas/tables.ts';
import { stretchHash, TextUnits, unitsOf } from '../core/hash.ts';

/** How many characters on each side of a record take part in its id. */
const CONTEXT = 24;

/** What the ids of each table begin with. */
const PREFIXES = Object.fromEntries(RECORD_TABLES.map((table) => [table, TABLES[table].prefix])) as Readonly<
  Record<RecordTable, string>
>;
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
  private readonly text: TextUnits;
  private readonly document: Uint16Array;

  constructor({ view, source }: ParsedDocument) {
    this.text = new TextUnits(view);
    this.document = unitsOf(source.id);
  }

  id(table: RecordTable, start: number, end: number): string {
    const prefix = PREFIXES[table];
    const stretch = { text: this.text, start, end, around: CONTEXT };
    const id = stretchHash(prefix, this.document, table, stretch, '0');
    const before = this.first.size;
    if (this.first.add(id).size > before) return id;
    const count = (this.repeats.get(id) ?? 0) + 1;
    this.repeats.set(id, count);
    return stretchHash(prefix, this.document, table, stretch, String(count));
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
