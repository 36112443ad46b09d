import type { Finding } from '../../schemas/finding.ts';
import type { Span } from '../../schemas/span.ts';
import type { DocumentRecord, Dropped, RecordSet, Resolved } from '../../schemas/stages.ts';
import { RECORD_TABLES, type RecordTable, TABLES } from '../../schemas/tables.ts';
import type { OutsideEvidence, Value } from '../../schemas/value.ts';
import { prefixedHash } from '../core/hash.ts';
import { rawToView, viewToRaw } from '../core/offsets.ts';
import { type Anchor, findAnchor } from './anchor.ts';
import { conflictsOf } from './conflicts.ts';
import type { Decision } from './decisions.ts';
import { defaultsFor } from './defaults.ts';
import { readCell } from './read-cell.ts';
import { withdrawDependents } from './withdraw.ts';

const RULE = 'review/apply#decision';
const VERSION = 1;

type AnyRecord = DocumentRecord & { fields: Record<string, Value<unknown> | undefined> };

const evidenceOf = ({ entry, reviewer, reason, decision }: Decision): OutsideEvidence => ({
  source: 'review',
  entry,
  text: `${decision} by ${reviewer}${reason ? `: ${reason}` : ''}`,
});

const human = (value: unknown, decision: Decision, span: Span): Value<unknown> => ({
  value,
  basis: 'human',
  spans: [span],
  outside: [evidenceOf(decision)],
});

/** The records of one document under the decisions of people. */
class Reviewer {
  readonly findings: Finding[] = [];
  readonly dropped: Dropped[] = [];
  /** Why each rejected record went, by id. */
  private readonly rejected = new Map<unknown, string>();
  private readonly resolved: Resolved;
  private readonly lists: Map<RecordTable, AnyRecord[]>;

  constructor(resolved: Resolved) {
    this.resolved = resolved;
    this.lists = new Map(RECORD_TABLES.map((table) => [table, [...resolved.records[table]] as AnyRecord[]]));
  }

  get records(): RecordSet {
    return Object.fromEntries(this.lists) as unknown as RecordSet;
  }

  apply(decision: Decision): void {
    const record = this.find(decision);
    if (decision.decision === 'add') this.add(decision);
    else if (record) this.applyTo(record, decision);
    else if (decision.decision === 'accept' && decision.value) this.restore(decision);
    else if (decision.decision !== 'reject') this.lost(decision, findAnchor(this.raw, decision));
  }

  private get raw(): string {
    return this.resolved.document.source.raw;
  }

  /** By id, else the record of that table at the place where the words are now. */
  private find(decision: Decision): AnyRecord | undefined {
    const list = this.lists.get(decision.table_name)!;
    const named = list.find(({ id }) => id === decision.record_id);
    if (named || decision.decision === 'add') return named;
    const anchor = findAnchor(this.raw, decision);
    if (!anchor.found) return undefined;
    return list.find((record) => {
      const segments = viewToRaw(this.resolved.document, record.span);
      return segments[0]?.start === anchor.start && segments.at(-1)?.end === anchor.end;
    });
  }

  private applyTo(record: AnyRecord, decision: Decision): void {
    if (decision.decision === 'reject') this.reject(record, decision);
    else if (decision.decision === 'correct') this.correct(record, decision);
    else this.accept(record, decision);
  }

  private reject(record: AnyRecord, decision: Decision): void {
    const list = this.lists.get(record.table)!;
    list.splice(list.indexOf(record), 1);
    const reason = `${evidenceOf(decision).text} (${decision.entry})`;
    this.dropped.push({ candidate: record, reason });
    this.rejected.set(record.id, reason);
  }

  /** Ends with what was rejected: nothing is left that points at it. */
  finish(): void {
    for (const lost of withdrawDependents(this.lists, this.rejected)) this.dropped.push(lost);
  }

  /** Every value of an accepted record also rests on the reviewer's word. */
  private accept(record: AnyRecord, decision: Decision): void {
    record.confidence = 1;
    for (const [field, value] of Object.entries(record.fields)) {
      if (value)
        record.fields[field] = { ...value, outside: [...(value.outside ?? []), evidenceOf(decision)] };
    }
  }

  private correct(record: AnyRecord, decision: Decision): void {
    const cell = this.cell(decision, decision.field, decision.value);
    if (cell === undefined) return;
    if (cell === null) delete record.fields[decision.field];
    else record.fields[decision.field] = human(cell, decision, record.span);
    record.fieldRules = { ...record.fieldRules, [decision.field]: { rule: RULE, version: VERSION } };
  }

  /** The value for a column, or `undefined` with a finding when it does not fit. */
  private cell(decision: Decision, field: string, text: string): unknown {
    const read = readCell(TABLES[decision.table_name], field, text);
    if (read.ok) return read.value;
    this.findings.push({
      code: 'REVIEW_VALUE_INVALID',
      message: `${decision.entry}: ${field} = "${text}": ${read.reason}`,
      rule: RULE,
    });
    return undefined;
  }

  private add(decision: Decision): void {
    const span = this.place(decision);
    if (!span) return;
    const cell = decision.field ? this.cell(decision, decision.field, decision.value) : null;
    if (cell === undefined) return;
    this.insert(decision, span, cell === null ? {} : { [decision.field]: human(cell, decision, span) });
  }

  /** Brings back an accepted record that the rules no longer find, from the row in the decision. */
  private restore(decision: Decision): void {
    const span = this.place(decision);
    if (!span) return;
    const fields: Record<string, Value<unknown>> = {};
    for (const [field, value] of Object.entries(rowOf(decision.value))) {
      const cell = this.cell(decision, field, typeof value === 'string' ? value : JSON.stringify(value));
      if (cell !== undefined && cell !== null) fields[field] = human(cell, decision, span);
    }
    this.insert(decision, span, fields);
    this.findings.push({
      code: 'REVIEW_RESTORED',
      message: `${decision.entry}: "${decision.surface}" was kept as accepted`,
      span,
      rule: RULE,
    });
  }

  private place(decision: Decision): Span | undefined {
    const anchor = findAnchor(this.raw, decision);
    const span = anchor.found ? rawToView(this.resolved.document, anchor) : undefined;
    if (!span || span.start >= span.end) {
      this.lost(decision, anchor);
      return undefined;
    }
    return span;
  }

  private insert(decision: Decision, span: Span, fields: Record<string, Value<unknown>>): void {
    const table = decision.table_name;
    const key = `${decision.document_id} ${table} ${decision.prefix} ${decision.surface} ${decision.suffix}`;
    const id = decision.record_id || prefixedHash(TABLES[table].prefix, key);
    const list = this.lists.get(table)!;
    const same = list.find((record) => record.id === id);
    const words = this.resolved.document.view.slice(span.start, span.end);
    const defaults = Object.entries(defaultsFor(table, words, id)).map(([field, value]) => [
      field,
      human(value, decision, span),
    ]);
    if (same) Object.assign(same.fields, fields);
    else
      list.push({
        table,
        id,
        span,
        rule: RULE,
        version: VERSION,
        confidence: 1,
        fields: { ...Object.fromEntries(defaults), ...fields },
        hints: {},
        fieldRules: {},
      } as AnyRecord);
    list.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1));
  }

  private lost(decision: Decision, anchor: Anchor): void {
    const several = !anchor.found && anchor.places > 1;
    this.findings.push({
      code: several ? 'REVIEW_AMBIGUOUS' : 'REVIEW_NOT_FOUND',
      message: `${decision.entry}: ${decision.decision} "${decision.surface}"${several ? ` fits ${anchor.places} places` : ''}`,
      rule: RULE,
    });
  }
}

const rowOf = (text: string): Record<string, unknown> => {
  try {
    const row = JSON.parse(text) as unknown;
    return row && typeof row === 'object' && !Array.isArray(row) ? (row as Record<string, unknown>) : {};
  } catch {
    return {};
  }
};

/**
 * Applies the decisions about this document. Contradictory ones are left out with a finding.
 * Without decisions the records are returned as they are.
 */
export const applyDecisions = (resolved: Resolved, all: readonly Decision[]): Resolved => {
  const own = all.filter((decision) => decision.document_id === resolved.document.source.id);
  if (!own.length) return resolved;
  const { usable, findings } = conflictsOf(own);
  const reviewer = new Reviewer(resolved);
  for (const decision of usable) reviewer.apply(decision);
  reviewer.finish();
  return {
    ...resolved,
    records: reviewer.records,
    dropped: [...resolved.dropped, ...reviewer.dropped],
    findings: [...resolved.findings, ...findings, ...reviewer.findings],
  };
};
