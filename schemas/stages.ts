import type { ParsedDocument } from './document.ts';
import type { Finding } from './finding.ts';
import type { Span } from './span.ts';
import type { AnyRow, Fields, RecordTable, TableName } from './tables.ts';

/**
 * What an extractor found, before anything is decided. Spans are in the view.
 * `hints` carries what links need and no table shows (token numbers, cue classes); plain data.
 */
export interface Candidate<N extends RecordTable = RecordTable> {
  readonly table: N;
  readonly span: Span;
  /** `extract/money#symbol-number`: file and rule. */
  readonly rule: string;
  readonly version: number;
  /** 0 to 1, before calibration. */
  readonly confidence: number;
  readonly fields: Fields<N>;
  readonly hints?: Readonly<Record<string, unknown>>;
}

/** A stretch that a rule looked at and refused, with the reason: it explains residue. */
export interface Refusal {
  readonly span: Span;
  readonly rule: string;
  readonly reason: string;
}

/** A candidate that lost against another. */
export interface Dropped {
  readonly candidate: Candidate;
  /** Why: `lies inside dat_… (extract/date#month-day)`. */
  readonly reason: string;
  readonly winner?: string;
}

/** What set a field. */
export interface FieldRule {
  readonly rule: string;
  readonly version: number;
}

/** A record with its id. Links add to `fields`. */
export interface DocumentRecord<N extends RecordTable = RecordTable> {
  readonly table: N;
  readonly id: string;
  readonly span: Span;
  readonly rule: string;
  readonly version: number;
  confidence: number;
  readonly fields: Fields<N>;
  readonly hints: Readonly<Record<string, unknown>>;
  /** Field → rule that set it, where that is not `rule`; records whose fields were set alike share one. */
  fieldRules: Readonly<Record<string, FieldRule>>;
}

export interface Extracted {
  readonly document: ParsedDocument;
  readonly candidates: readonly Candidate[];
  readonly refusals: readonly Refusal[];
  readonly findings: readonly Finding[];
}

export type RecordSet = { readonly [N in RecordTable]: readonly DocumentRecord<N>[] };

export interface Resolved {
  readonly document: ParsedDocument;
  readonly records: RecordSet;
  readonly dropped: readonly Dropped[];
  readonly refusals: readonly Refusal[];
  readonly findings: readonly Finding[];
}

/** Rows one after the other; those of a long document are made while they are read. */
export interface RowList extends Iterable<AnyRow> {
  readonly length: number;
}

/** Finished rows of one document, per table, valid by schema. */
export type Rows = { readonly [N in Exclude<TableName, RecordTable | 'claims'>]?: readonly AnyRow[] } & {
  readonly [N in RecordTable | 'claims']?: RowList;
};

/** A record that failed validation, kept with the reason. */
export interface Rejected {
  readonly table: TableName;
  readonly row: AnyRow;
  readonly reason: string;
}

export interface Checked {
  readonly document: ParsedDocument;
  readonly rows: Rows;
  readonly rejected: readonly Rejected[];
  readonly dropped: readonly Dropped[];
}

/** What a stage hands on for an input that could not be read: one finding, nothing else. */
export interface Unreadable {
  readonly path: string;
  readonly name: string;
  readonly findings: readonly Finding[];
}
