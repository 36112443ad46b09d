import type { ParsedDocument } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type {
  Candidate,
  DocumentRecord,
  Dropped,
  FieldRule,
  RecordSet,
  Refusal,
} from '../../schemas/stages.ts';
import { RECORD_TABLES, type RecordTable } from '../../schemas/tables.ts';
import type { LinkContext } from '../core/define.ts';
import type { FieldStore } from '../core/field-store.ts';
import { ruleNames } from '../core/rule-names.ts';
import type { Identifier } from './identify.ts';

const byPlace = (a: DocumentRecord, b: DocumentRecord): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

type FieldRules = DocumentRecord['fieldRules'];

/** The records of one document while links work on them. */
export class RecordStore {
  readonly findings: Finding[] = [];
  readonly refusals: Refusal[] = [];
  readonly dropped: Dropped[] = [];
  readonly document: ParsedDocument;
  private readonly lists: Readonly<Record<RecordTable, DocumentRecord[]>>;
  /** Lists with records that came after the last sorting. */
  private readonly unsorted = new Set<DocumentRecord[]>();
  private readonly ids = new Map<string, DocumentRecord>();
  private readonly identifier: Identifier;
  /** From the rules of a record's fields, by what set which field, to those it had then. */
  private readonly ways = new Map<FieldRules, Map<FieldRule, Map<string, FieldRules>>>();

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

  insert<N extends RecordTable>(candidate: Candidate<N>): DocumentRecord<N> {
    const { table, fields } = candidate;
    const own = this.kept && table !== 'entities' ? this.kept.keep(fields) : { ...fields };
    const record = this.identifier.record(candidate, own);
    const list = this.lists[table];
    list.push(record as unknown as DocumentRecord);
    this.unsorted.add(list);
    this.ids.set(record.id, record as unknown as DocumentRecord);
    return record;
  }

  sort(): void {
    for (const list of this.unsorted) list.sort(byPlace);
    this.unsorted.clear();
  }

  /** What a link (or clustering) sees. `rulePrefix` is `resolve/links/speaker#`. */
  context(rulePrefix: string, version: number): LinkContext {
    const full = ruleNames(rulePrefix);
    /** One object for each rule. */
    const setters = new Map<string, FieldRule>();
    const setter = (rule: string): FieldRule => {
      let known = setters.get(rule);
      if (!known) {
        known = { rule: full(rule), version };
        setters.set(rule, known);
      }
      return known;
    };
    return {
      document: this.document,
      records: this.records,
      set: (record, field, value, rule) => {
        (record.fields as Record<string, unknown>)[field as string] = value;
        record.fieldRules = this.rulesWith(record.fieldRules, field as string, setter(rule));
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

  /** The rules of a record's fields with one more: one object for all records that came the same way. */
  private rulesWith(rules: FieldRules, field: string, by: FieldRule): FieldRules {
    const known = this.ways.get(rules)?.get(by)?.get(field);
    if (known) return known;
    const next = { ...rules, [field]: by };
    const ways = this.ways.get(rules) ?? new Map<FieldRule, Map<string, FieldRules>>();
    const fields = ways.get(by) ?? new Map<string, FieldRules>();
    this.ways.set(rules, ways.set(by, fields.set(field, next)));
    return next;
  }

  private remove(record: DocumentRecord, reason: string): void {
    const list = this.lists[record.table];
    const at = list.indexOf(record);
    if (at < 0) return;
    list.splice(at, 1);
    this.ids.delete(record.id);
    const { table, span, rule, version, confidence, fields, hints } = record;
    this.dropped.push({ candidate: { table, span, rule, version, confidence, fields, hints }, reason });
  }
}
