import type { MediaType, ParsedDocument } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Span } from '../../schemas/span.ts';
import type { Candidate, DocumentRecord, RecordSet, Refusal } from '../../schemas/stages.ts';
import type { Fields, RecordTable } from '../../schemas/tables.ts';

/** What an expected record must show; `value` of each named field, as exported. */
export interface ExpectedRecord {
  readonly surface: string;
  readonly [field: string]: unknown;
}

/** A text with what must be found in it. An empty `finds` is a near miss and says `why`. */
export interface Example {
  readonly text: string;
  readonly finds: readonly ExpectedRecord[];
  readonly why?: string;
  readonly published?: string;
  /** Plain text unless said otherwise. */
  readonly mediaType?: MediaType;
}

/** What an extractor puts out. */
export interface Emit {
  candidate<N extends RecordTable>(candidate: {
    readonly table: N;
    readonly span: Span;
    /** Name of the rule inside the file: `symbol-number`. */
    readonly rule: string;
    readonly confidence: number;
    readonly fields: Fields<N>;
    readonly hints?: Readonly<Record<string, unknown>>;
  }): void;
  /** The stretch was considered and is none, for this reason: it explains residue. */
  refuse(span: Span, rule: string, reason: string): void;
  finding(finding: Finding): void;
}

export interface Extractor {
  /** Name of the file without `.ts`. */
  readonly id: string;
  /** Raise it when values change. */
  readonly version: number;
  /** Hash of the list it was made from; for extractors that are made when a run starts. */
  readonly madeFrom?: string;
  /** Tables it emits to. */
  readonly gives: readonly RecordTable[];
  readonly examples: readonly Example[];
  extract(document: ParsedDocument, emit: Emit): void;
}

/** Defines an extractor: a pure function of the document. Extractors do not see each other. */
export const defineExtractor = (extractor: Extractor): Extractor => extractor;

/** What a link reads and writes: the records of one document, with ids. */
export interface LinkContext {
  readonly document: ParsedDocument;
  /** Settled records in document order. Entities are there for links (they are clustered before). */
  readonly records: RecordSet;
  /** Sets a field of a record; the link's rule is kept for `claims` and `explain`. */
  set<N extends RecordTable, F extends keyof Fields<N>>(
    record: DocumentRecord<N>,
    field: F,
    value: NonNullable<Fields<N>[F]>,
    rule: string,
  ): void;
  /** Adds a record found by relating others; returns it. */
  add<N extends RecordTable>(
    candidate: Omit<Candidate<N>, 'rule' | 'version'> & { rule: string },
  ): DocumentRecord<N>;
  /** Takes a record out, with the reason. */
  drop(record: DocumentRecord, reason: string): void;
  refuse(refusal: Refusal): void;
  finding(finding: Finding): void;
  byId<N extends RecordTable>(table: N, id: string): DocumentRecord<N> | undefined;
}

export interface Link {
  readonly id: string;
  readonly version: number;
  /** Tables it reads; links that give them run before it. */
  readonly needs: readonly RecordTable[];
  /** Tables it writes fields of. */
  readonly gives: readonly RecordTable[];
  /** Links that must have run before, beyond what `needs` says. */
  readonly after?: readonly string[];
  readonly examples: readonly Example[];
  link(context: LinkContext): void;
}

/** Defines a relation between records. A cycle among links fails at start-up. */
export const defineLink = (link: Link): Link => link;
