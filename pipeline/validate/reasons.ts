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
  /** The nearest item before each one that ends further on; −1 for none. All between end no later than it does. */
  private readonly longer: Int32Array;

  constructor({ refusals, dropped }: Resolved) {
    const items = refusals.map(({ span, rule, reason }) => ({ span, rule, reason }));
    for (const { candidate, reason } of dropped) {
      items.push({ span: candidate.span, rule: candidate.rule, reason: `dropped: ${reason}` });
    }
    this.items = items.sort(byStart);
    this.longer = new Int32Array(items.length);
    items.forEach(({ span }, i) => {
      let at = i - 1;
      while (at >= 0 && items[at].span.end <= span.end) at = this.longer[at];
      this.longer[i] = at;
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
    for (let i = low - 1; i >= 0; i = this.longer[i]) {
      const { span, reason, rule } = this.items[i];
      if (span.end > start) return { reason, rule };
    }
    return { reason: 'no rule applies', rule: null };
  }
}
