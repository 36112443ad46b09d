import type { Segment } from '../../schemas/column.ts';
import type { ParsedDocument } from '../../schemas/document.ts';
import type { DocumentRecord } from '../../schemas/stages.ts';
import { COVERED_BY, NAMED_BY_SURFACE, UNMARKED } from '../../schemas/covered.ts';
import type { Span } from '../../schemas/span.ts';
import { type AnyRow, RECORD_TABLES, type RecordTable, TABLES } from '../../schemas/tables.ts';
import type { Value } from '../../schemas/value.ts';
import { plainFields } from '../core/field-store.ts';
import { InvariantError } from '../core/errors.ts';
import { prefixedHash, sha256 } from '../core/hash.ts';
import type { Places } from './places.ts';

/** What decides whether a field is claimed, beside its value. */
interface ClaimedWhen {
  /** The field whose claim answers for this one, while it has a value. */
  readonly coveredBy: string | undefined;
  /** The value that says nothing. */
  readonly unmarked: string | undefined;
  /** `speaker` of `speaker_id`, which is not claimed where the name is: both rest on the same words. */
  readonly name: string | undefined;
  /** Not claimed where it repeats the surface. */
  readonly isNamed: boolean;
}

const ID = '_id';

/** Per table the fields that are not always claimed. */
const CONDITIONS = Object.fromEntries(
  RECORD_TABLES.map((table) => {
    const conditions = TABLES[table].columns.map(({ name }): [string, ClaimedWhen] => [
      name,
      {
        coveredBy: COVERED_BY[table][name],
        unmarked: UNMARKED[table]?.[name],
        name: name.endsWith(ID) ? name.slice(0, -ID.length) : undefined,
        isNamed: NAMED_BY_SURFACE[table] === name,
      },
    ]);
    return [
      table,
      new Map(conditions.filter(([, when]) => Object.values(when).some((condition) => condition))),
    ];
  }),
) as unknown as Readonly<Record<RecordTable, ReadonlyMap<string, ClaimedWhen>>>;

/** `false` and an empty list. */
const saysNothing = (value: unknown): boolean =>
  value === false || (typeof value === 'object' && Array.isArray(value) && value.length === 0);

/** A person's word is always shown. */
const isPlain = ({ basis }: Value<unknown>): boolean => basis !== 'human';

/** Text of a cell as the `value` of its claim: lists as JSON. */
const cellText = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value);

/** Spans whose evidence is kept at a time. */
const RECENT = 64;

/** Makes the claims of one document's records. */
export class ClaimMaker {
  private readonly document: ParsedDocument;
  private readonly places: Places;
  /** Hashes of what was consulted: every relative date rests on the same day. */
  private readonly sums = new Map<string, string>();
  /** Evidence of spans, by the start of the span. */
  private readonly recent = new Array<{ start: number; end: number; segments: Segment[] } | undefined>(
    RECENT,
  );

  constructor(document: ParsedDocument, places: Places) {
    this.document = document;
    this.places = places;
  }

  /** One claim per value of the record, in the order of the fields. */
  claims(record: DocumentRecord, out: AnyRow[]): void {
    const conditions = CONDITIONS[record.table];
    const fields = plainFields(record.fields);
    for (const field in fields) {
      const value = fields[field];
      if (value === undefined || saysNothing(value.value)) continue;
      const when = conditions.get(field);
      if (when === undefined || this.isClaimed(record, value, when, fields))
        out.push(this.claim(record, field, value));
    }
  }

  private isClaimed(
    record: DocumentRecord,
    value: Value<unknown>,
    { coveredBy, unmarked, name, isNamed }: ClaimedWhen,
    fields: Readonly<Record<string, unknown>>,
  ): boolean {
    if (value.value === unmarked) return false;
    if (coveredBy !== undefined && fields[coveredBy] !== undefined && isPlain(value)) return false;
    if (isNamed && this.isOwnSurface(record, value)) return false;
    return name === undefined || fields[name] === undefined;
  }

  /** The cell repeats the row's surface word for word: the row's own offsets are its evidence. */
  private isOwnSurface(record: DocumentRecord, value: Value<unknown>): boolean {
    const { start, end } = record.span;
    if (value.spans.length !== 1 || value.outside || !isPlain(value)) return false;
    const [span] = value.spans;
    if (span.start !== start || span.end !== end) return false;
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

  private evidence(record: DocumentRecord, field: string, { spans, outside }: Value<unknown>): Segment[] {
    if (spans.length === 1 && !outside) return this.wordsAt(spans[0]);
    const segments: Segment[] = [];
    for (const span of spans) this.addWords(span, segments);
    for (const { source, entry, text } of outside ?? []) {
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

  /** The evidence of one span: many fields and records rest on the same words. */
  private wordsAt(span: Span): Segment[] {
    const at = span.start % RECENT;
    const known = this.recent[at];
    if (known !== undefined && known.start === span.start && known.end === span.end) return known.segments;
    const segments: Segment[] = [];
    this.addWords(span, segments);
    this.recent[at] = { start: span.start, end: span.end, segments };
    return segments;
  }

  private addWords(span: Span, out: Segment[]): void {
    const { raw } = this.document.source;
    for (const { start, end } of this.places.raw(span))
      out.push({ source: 'raw', char_start: start, char_end: end, text: raw.slice(start, end) });
  }
}

/** The words of the document among the evidence; the words consulted outside when there are none. */
const originalOf = (evidence: readonly Segment[]): string => {
  if (evidence.length === 1) return evidence[0].text;
  const inText = evidence.filter((segment) => segment.source === 'raw');
  return (inText.length ? inText : evidence).map((segment) => segment.text).join(' … ');
};
