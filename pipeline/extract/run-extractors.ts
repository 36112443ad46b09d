import type { ParsedDocument } from '../../schemas/document.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Candidate, Extracted, Refusal } from '../../schemas/stages.ts';
import type { RecordTable } from '../../schemas/tables.ts';
import type { Emit, Extractor } from '../core/define.ts';
import { InvariantError } from '../core/errors.ts';
import type { FieldStore } from '../core/field-store.ts';
import { ruleNames } from '../core/rule-names.ts';
import { extractors } from './registry.ts';

/** Tables whose hints links read; those of the others are for predictions. */
const HINTS_FOR_LINKS: ReadonlySet<RecordTable> = new Set(['mentions', 'quotes']);

const known = new WeakMap<Extractor, (rule: string) => string>();

/** The full names of an extractor's rules. */
const namesOf = (extractor: Extractor): ((rule: string) => string) => {
  let names = known.get(extractor);
  if (!names) {
    names = ruleNames(`extract/${extractor.id}#`);
    known.set(extractor, names);
  }
  return names;
};

/**
 * Runs extractors over one document. Their order does not matter: candidates are sorted by place.
 * With a `store` fields are kept there and hints that no link reads are left out; `after` is called after each one.
 */
export const runExtractors = (
  document: ParsedDocument,
  chosen: readonly Extractor[] = extractors,
  store?: FieldStore,
  after?: (extractor: Extractor) => void,
): Extracted => {
  const candidates: Candidate[] = [];
  const refusals: Refusal[] = [];
  const findings: Finding[] = [];
  for (const extractor of chosen) {
    const full = namesOf(extractor);
    const emit: Emit = {
      candidate: (found) => {
        const { table, span, rule, confidence, fields, hints } = found;
        const { start, end } = span;
        if (!(start >= 0 && start < end && end <= document.view.length)) {
          throw new InvariantError(`${full(rule)} gave the span ${start}–${end} of ${document.view.length}`);
        }
        // Written out: these objects are read everywhere, and all must be of one shape.
        candidates.push({
          table,
          span,
          rule: full(rule),
          version: extractor.version,
          confidence,
          fields: store ? store.keep(fields) : fields,
          hints: store && !HINTS_FOR_LINKS.has(table) ? undefined : hints,
        } as Candidate);
      },
      refuse: (span, rule, reason) => refusals.push({ span, rule: full(rule), reason }),
      finding: (finding) => findings.push(finding.rule ? { ...finding, rule: full(finding.rule) } : finding),
    };
    extractor.extract(document, emit);
    after?.(extractor);
  }
  return {
    document,
    candidates: candidates.sort(byPlace),
    refusals: refusals.sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || order(a.rule, b.rule),
    ),
    findings: findings.sort(
      (a, b) =>
        (a.span?.start ?? -1) - (b.span?.start ?? -1) || order(a.code, b.code) || order(a.message, b.message),
    ),
  };
};

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Candidate, b: Candidate): number =>
  a.span.start - b.span.start || b.span.end - a.span.end || order(a.table, b.table) || order(a.rule, b.rule);
