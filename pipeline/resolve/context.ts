import type { ParsedDocument } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Candidate, DocumentRecord, Dropped, RecordSet, Refusal } from '../../schemas/stages.ts';
import { RECORD_TABLES, type RecordTable } from '../../schemas/tables.ts';
import type { LinkContext } from '../core/define.ts';
import type { Identifier } from './identify.ts';

const byPlace = (a: DocumentRecord, b: DocumentRecord): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The records of one document while links work on them. */
export class RecordStore {
  readonly findings: Finding[] = [];
  readonly refusals: Refusal[] = [];
  readonly dropped: Dropped[] = [];
  readonly document: ParsedDocument;
  private readonly lists = new Map<RecordTable, DocumentRecord[]>();
  private readonly ids = new Map<string, DocumentRecord>();
  private readonly identifier: Identifier;

  constructor(document: ParsedDocument, identifier: Identifier) {
    this.document = document;
    this.identifier = identifier;
    for (const table of RECORD_TABLES) this.lists.set(table, []);
  }

  get records(): RecordSet {
    return Object.fromEntries(this.lists) as unknown as RecordSet;
  }

  insert<N extends RecordTable>(candidate: Candidate<N>): DocumentRecord<N> {
    const record = this.identifier.record(candidate);
    this.lists.get(candidate.table)!.push(record as unknown as DocumentRecord);
    this.ids.set(record.id, record as unknown as DocumentRecord);
    return record;
  }

  sort(): void {
    for (const list of this.lists.values()) list.sort(byPlace);
  }

  /** What a link (or clustering) sees. `rulePrefix` is `resolve/links/speaker#`. */
  context(rulePrefix: string, version: number): LinkContext {
    const full = (rule: string): string => rulePrefix + rule;
    return {
      document: this.document,
      records: this.records,
      set: (record, field, value, rule) => {
        (record.fields as Record<string, unknown>)[field as string] = value;
        record.fieldRules[field as string] = { rule: full(rule), version };
      },
      add: ({ table, span, rule, confidence, fields, hints }) =>
        this.insert({ table, span, rule: full(rule), version, confidence, fields, hints } as never) as never,
      drop: (record, reason) => this.remove(record, reason),
      refuse: (refusal) => this.refusals.push({ ...refusal, rule: full(refusal.rule) }),
      finding: (finding) =>
        this.findings.push(finding.rule ? { ...finding, rule: full(finding.rule) } : finding),
      byId: (table, id) => {
        const record = this.ids.get(id);
        return record?.table === table ? (record as never) : undefined;
      },
    };
  }

  private remove(record: DocumentRecord, reason: string): void {
    const list = this.lists.get(record.table)!;
    const at = list.indexOf(record);
    if (at < 0) return;
    list.splice(at, 1);
    this.ids.delete(record.id);
    const { table, span, rule, version, confidence, fields, hints } = record;
    this.dropped.push({ candidate: { table, span, rule, version, confidence, fields, hints }, reason });
  }
}
