import type { ParsedDocument } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Candidate, DocumentRecord, Dropped, RecordSet, Refusal } from '../../schemas/stages.ts';
import { RECORD_TABLES, type RecordTable } from '../../schemas/tables.ts';
import type { LinkContext } from '../core/define.ts';
import type { FieldStore } from '../core/field-store.ts';
import { ruleNames } from '../core/rule-names.ts';
import { settersWith } from './field-rules.ts';
import type { Identifier } from './identify.ts';

const byPlace = (a: DocumentRecord, b: DocumentRecord): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The records of one document while links work on them. */
export class RecordStore {
  readonly findings: Finding[] = [];
  readonly refusals: Refusal[] = [];
  readonly dropped: Dropped[] = [];
  readonly document: ParsedDocument;
  private readonly lists: Readonly<Record<RecordTable, DocumentRecord[]>>;
  /** Lists with records that came after the last sorting. */
  private readonly unsorted = new Set<DocumentRecord[]>();
  /** Records by id, of the tables that a record was looked for in. */
  private readonly byId = new Map<RecordTable, Map<string, DocumentRecord>>();
  private readonly identifier: Identifier;
  private readonly kept: FieldStore | undefined;

  /** `kept` takes the fields of all records but entities, whose evidence is all their mentions. */
  constructor(document: ParsedDocument, identifier: Identifier, kept?: FieldStore) {
    this.document = document;
    this.identifier = identifier;
    this.kept = kept;
    this.lists = Object.fromEntries(
      RECORD_TABLES.map((table) => [table, [] as DocumentRecord[]]),
    ) as unknown as Readonly<Record<RecordTable, DocumentRecord[]>>;
  }

  get records(): RecordSet {
    return this.lists as unknown as RecordSet;
  }

  /** The record of a candidate, which gives its fields up. */
  insert<N extends RecordTable>(candidate: Candidate<N>): DocumentRecord<N> {
    const { table, fields } = candidate;
    const own = this.kept && table !== 'entities' ? this.kept.keep(fields) : fields;
    const record = this.identifier.record(candidate, own);
    const list = this.lists[table];
    list.push(record as unknown as DocumentRecord);
    this.unsorted.add(list);
    if (this.byId.size) this.byId.get(table)?.set(record.id, record as unknown as DocumentRecord);
    return record;
  }

  private find(table: RecordTable, id: string): DocumentRecord | undefined {
    let known = this.byId.get(table);
    if (!known) {
      known = new Map(this.lists[table].map((record) => [record.id, record]));
      this.byId.set(table, known);
    }
    return known.get(id);
  }

  sort(): void {
    for (const list of this.unsorted) list.sort(byPlace);
    this.unsorted.clear();
  }

  /** What a link (or clustering) sees. `rulePrefix` is `resolve/links/speaker#`. */
  context(rulePrefix: string, version: number): LinkContext {
    const full = ruleNames(rulePrefix);
    const setters = settersWith(rulePrefix, version);
    return {
      document: this.document,
      records: this.records,
      set: (record, field, value, rule) => {
        (record.fields as Record<string, unknown>)[field as string] = value;
        record.fieldRules = setters.rulesWith(record.fieldRules, field as string, rule);
      },
      add: ({ table, span, rule, confidence, fields, hints }) =>
        this.insert({ table, span, rule: full(rule), version, confidence, fields, hints } as never) as never,
      drop: (record, reason) => this.remove(record, reason),
      refuse: (refusal) => this.refusals.push({ ...refusal, rule: full(refusal.rule) }),
      finding: (finding) =>
        this.findings.push(finding.rule ? { ...finding, rule: full(finding.rule) } : finding),
      byId: (table, id) => this.find(table, id) as never,
    };
  }

  private remove(record: DocumentRecord, reason: string): void {
    const list = this.lists[record.table];
    const at = list.indexOf(record);
    if (at < 0) return;
    list.splice(at, 1);
    this.byId.get(record.table)?.delete(record.id);
    const { table, span, rule, version, confidence, fields, hints } = record;
    this.dropped.push({ candidate: { table, span, rule, version, confidence, fields, hints }, reason });
  }
}
