import type { Span } from '../../schemas/span.ts';
import type { Resolved } from '../../schemas/stages.ts';

interface Reason {
  readonly span: Span;
  readonly rule: string;
  readonly reason: string;
}

const byStart = (a: Reason, b: Reason): number => a.span.start - b.span.start || a.span.end - b.span.end;

/** Why a stretch is under no record: the refusals and dropped candidates that touch it. */
export class Reasons {
  private readonly items: readonly Reason[];
  /** The furthest end among the items up to each one: where a search may stop. */
  private readonly reach: Int32Array;

  constructor({ refusals, dropped }: Resolved) {
    const items = refusals.map(({ span, rule, reason }) => ({ span, rule, reason }));
    for (const { candidate, reason } of dropped) {
      items.push({ span: candidate.span, rule: candidate.rule, reason: `dropped: ${reason}` });
    }
    this.items = items.sort(byStart);
    this.reach = new Int32Array(items.length);
    let furthest = 0;
    items.forEach(({ span }, i) => {
      furthest = Math.max(furthest, span.end);
      this.reach[i] = furthest;
    });
  }

  /** The reason for a stretch: that of the last looker-on. `no rule applies` where none looked. */
  of({ start, end }: Span): { reason: string; rule: string | null } {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.items[middle].span.start < end) low = middle + 1;
      else high = middle;
    }
    for (let i = low - 1; i >= 0 && this.reach[i] > start; i -= 1) {
      const { span, reason, rule } = this.items[i];
      if (span.end > start) return { reason, rule };
    }
    return { reason: 'no rule applies', rule: null };
  }
}
