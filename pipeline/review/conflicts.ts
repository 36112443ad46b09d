import type { Finding } from '../../schemas/finding.ts';
import type { Decision } from './decisions.ts';

const subject = ({ table_name, record_id, char_start, char_end, field, decision }: Decision): string =>
  `${table_name} ${record_id || `${char_start}-${char_end}`} ${decision === 'correct' ? field : '*'}`;

const contradict = (a: Decision, b: Decision): boolean =>
  a.decision !== b.decision || (a.decision === 'correct' && a.value !== b.value);

/**
 * Splits decisions into usable ones (duplicates folded) and conflicts: a record both accepted and
 * rejected, a field corrected to two values, a rejected record corrected.
 */
export const conflictsOf = (decisions: readonly Decision[]): { usable: Decision[]; findings: Finding[] } => {
  const groups = new Map<string, Decision[]>();
  const rejected = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.decision === 'reject') rejected.set(decision.record_id, decision);
    const key = decision.decision === 'add' ? decision.entry : subject(decision);
    groups.set(key, [...(groups.get(key) ?? []), decision]);
  }
  const usable: Decision[] = [];
  const findings: Finding[] = [];
  for (const [first, ...rest] of groups.values()) {
    const against =
      rest.find((other) => contradict(first, other)) ??
      (first.decision === 'correct' ? rejected.get(first.record_id) : undefined);
    if (!against) usable.push(first);
    else {
      findings.push({
        code: 'REVIEW_CONFLICT',
        message: `${first.entry} (${first.decision}) and ${against.entry} (${against.decision}) contradict each other`,
        rule: 'review/apply#conflict',
      });
    }
  }
  return { usable, findings };
};
