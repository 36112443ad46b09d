import type { Segment } from '../../schemas/column.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import type { DocumentRecord } from '../../schemas/stages.ts';
import { COVERED_BY, NAMED_BY_SURFACE, UNMARKED } from '../../schemas/covered.ts';
import { type AnyRow, RECORD_TABLES, TABLES } from '../../schemas/tables.ts';
import type { Value } from '../../schemas/value.ts';
import { plainFields } from '../core/field-store.ts';
import { InvariantError } from '../core/errors.ts';
import { prefixedHash, sha256 } from '../core/hash.ts';
import type { Places } from './places.ts';

/** `speaker_id` is not claimed where `speaker` is: both rest on the same words. */
const NAME_OF_ID: ReadonlyMap<string, string> = new Map(
  RECORD_TABLES.flatMap((table) => TABLES[table].columns)
    .filter(({ name }) => name.endsWith('_id'))
    .map(({ name }) => [name, name.slice(0, -3)]),
);

/** `false`, an empty list, and the value a column has when the text says nothing of it. */
const saysNothing = (value: unknown, unmarked: string | undefined): boolean =>
  value === false || value === unmarked || (Array.isArray(value) && value.length === 0);

/** A person's word is always shown. */
const isPlain = ({ basis }: Value<unknown>): boolean => basis !== 'human';

/** Text of a cell as the `value` of its claim: lists as JSON. */
export const cellText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Makes the claims of one document's records. */
export class ClaimMaker {
  private readonly document: ParsedDocument;
  private readonly places: Places;
  /** Hashes of what was consulted: every relative date rests on the same day. */
  private readonly sums = new Map<string, string>();

  constructor(document: ParsedDocument, places: Places) {
    this.document = document;
    this.places = places;
  }

  /** One claim per value of the record, in the order of the fields. */
  claims(record: DocumentRecord, out: AnyRow[]): void {
    const covered = COVERED_BY[record.table];
    const unmarked = UNMARKED[record.table];
    const named = NAMED_BY_SURFACE[record.table];
    const fields = plainFields(record.fields);
    for (const field of Object.keys(fields)) {
      const value = fields[field];
      if (value === undefined || saysNothing(value.value, unmarked?.[field])) continue;
      if (covered[field] !== undefined && fields[covered[field]] !== undefined && isPlain(value)) continue;
      if (field === named && this.isOwnSurface(record, value)) continue;
      const name = NAME_OF_ID.get(field);
      if (name !== undefined && fields[name] !== undefined) continue;
      out.push(this.claim(record, field, value));
    }
  }

  /** The cell repeats the row's surface word for word: the row's own offsets are its evidence. */
  private isOwnSurface(record: DocumentRecord, value: Value<unknown>): boolean {
    const { start, end } = record.span;
    const [span, ...more] = value.spans;
    if (more.length || value.outside || !isPlain(value) || span?.start !== start || span.end !== end)
      return false;
    return typeof value.value === 'string' && value.value === this.document.view.slice(start, end);
  }

  private claim(record: DocumentRecord, field: string, value: Value<unknown>): AnyRow {
    const by = record.fieldRules[field] ?? record;
    const evidence = this.evidence(record, field, value);
    return {
      id: prefixedHash('clm', record.id, '.', field),
      document_id: this.document.source.id,
      table_name: record.table,
      record_id: record.id,
      field,
      value: cellText(value.value),
      original: originalOf(evidence),
      basis: value.basis,
      formula: value.formula ?? null,
      evidence,
      rule: by.rule,
      rule_version: String(by.version),
      document_sha256: this.document.source.sha256,
    };
  }

  private sumOf(text: string): string {
    let sum = this.sums.get(text);
    if (sum === undefined) {
      sum = sha256(text);
      this.sums.set(text, sum);
    }
    return sum;
  }

  private evidence(record: DocumentRecord, field: string, value: Value<unknown>): Segment[] {
    const { raw } = this.document.source;
    const segments: Segment[] = [];
    for (const span of value.spans) {
      for (const { start, end } of this.places.raw(span)) {
        const text = raw.slice(start, end);
        segments.push({ source: 'raw', char_start: start, char_end: end, text });
      }
    }
    for (const { source, entry, text } of value.outside ?? []) {
      segments.push(
        source === 'reference' ? { source, entry, text } : { source, entry, text, sha256: this.sumOf(text) },
      );
    }
    if (!segments.length) {
      throw new InvariantError(
        `${TABLES[record.table].title} ${record.id} has no evidence for ${field} (${record.rule})`,
      );
    }
    return segments;
  }
}

/** The words of the document among the evidence; the words consulted outside when there are none. */
const originalOf = (evidence: readonly Segment[]): string => {
  if (evidence.length === 1) return evidence[0].text;
  const inText = evidence.filter((segment) => segment.source === 'raw');
  return (inText.length ? inText : evidence).map((segment) => segment.text).join(' … ');
};
