import type { Candidate, Dropped } from '../../schemas/stages.ts';
import type { RecordTable } from '../../schemas/tables.ts';

/**
 * Which candidates exclude each other. Within a group no two kept candidates overlap; the longer
 * wins, then a time over a figure, then the higher confidence, then the earlier table and rule by name.
 */
const GROUPS: Readonly<Record<RecordTable, string>> = {
  figures: 'quantities',
  dates: 'quantities',
  mentions: 'names',
  entities: 'entities',
  quotes: 'quotes',
  roles: 'roles',
  statements: 'statements',
};

/** Groups in which candidates may overlap: nested quotations and statements are links' business. */
const MAY_OVERLAP = new Set(['entities', 'quotes', 'roles', 'statements']);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of the same words, a time that its neighbours speak for wins over the bare number: `on the 18th`. */
const dayFirst = (a: Candidate, b: Candidate): number =>
  a.table === b.table ? 0 : a.table === 'dates' ? -1 : b.table === 'dates' ? 1 : 0;

const byRank = (a: Candidate, b: Candidate): number =>
  b.span.end - b.span.start - (a.span.end - a.span.start) ||
  dayFirst(a, b) ||
  b.confidence - a.confidence ||
  order(a.table, b.table) ||
  order(a.rule, b.rule);

const sameSpan = (a: Candidate, b: Candidate): boolean =>
  a.table === b.table && a.span.start === b.span.start && a.span.end === b.span.end;

/** The candidates of a document in order of place while they are settled; `members` are numbers of theirs. */
class Settling {
  readonly dropped: Dropped[] = [];
  private readonly candidates: readonly Candidate[];
  private readonly isKept: Uint8Array;

  constructor(candidates: readonly Candidate[]) {
    this.candidates = candidates;
    this.isKept = new Uint8Array(candidates.length);
  }

  get kept(): Candidate[] {
    return this.candidates.filter((_, at) => this.isKept[at] === 1);
  }

  private ranked(members: readonly number[]): number[] {
    const { candidates } = this;
    return members.toSorted((a, b) => byRank(candidates[a], candidates[b]));
  }

  /** Keeps one candidate of each stretch. */
  duplicates(members: readonly number[]): void {
    const { candidates, dropped } = this;
    const seen = new Map<string, Candidate>();
    for (const at of this.ranked(members)) {
      const candidate = candidates[at];
      const key = `${candidate.table} ${candidate.span.start} ${candidate.span.end}`;
      const winner = seen.get(key);
      if (winner)
        dropped.push({ candidate, reason: `the same stretch as ${winner.rule}`, winner: winner.rule });
      else {
        seen.set(key, candidate);
        this.isKept[at] = 1;
      }
    }
  }

  /** Keeps candidates that do not overlap: each run of such as touch is settled by rank. */
  overlaps(members: readonly number[]): void {
    let first = 0;
    let end = -1;
    for (let n = 0; n < members.length; n += 1) {
      const { span } = this.candidates[members[n]];
      if (n > first && span.start >= end) {
        this.run(members, first, n);
        first = n;
        end = -1;
      }
      if (span.end > end) end = span.end;
    }
    this.run(members, first, members.length);
  }

  /** Settles the members `[first, last)`. */
  private run(members: readonly number[], first: number, last: number): void {
    if (last - first === 1) {
      this.isKept[members[first]] = 1;
      return;
    }
    const winners = new IntervalSet();
    for (const at of this.ranked(members.slice(first, last))) {
      const candidate = this.candidates[at];
      const winner = winners.overlapping(candidate);
      if (!winner) {
        winners.add(candidate);
        this.isKept[at] = 1;
      } else {
        const how = sameSpan(winner, candidate) ? 'the same stretch as' : 'overlaps';
        this.dropped.push({
          candidate,
          reason: `${how} ${winner.rule}, which is longer or surer`,
          winner: winner.rule,
        });
      }
    }
  }
}

/**
 * Splits candidates, which are in order of place, into kept and dropped. Each run of overlapping
 * candidates is settled by rank; n log n in the number of candidates.
 */
export const settle = (candidates: readonly Candidate[]): { kept: Candidate[]; dropped: Dropped[] } => {
  const groups = new Map<string, number[]>();
  for (let at = 0; at < candidates.length; at += 1) {
    const group = GROUPS[candidates[at].table];
    const list = groups.get(group);
    if (list) list.push(at);
    else groups.set(group, [at]);
  }
  const settling = new Settling(candidates);
  for (const [group, members] of groups) {
    if (MAY_OVERLAP.has(group)) settling.duplicates(members);
    else settling.overlaps(members);
  }
  return { kept: settling.kept, dropped: settling.dropped };
};

/** Disjoint intervals in order of place. */
class IntervalSet {
  private readonly items: Candidate[] = [];

  /** The member that overlaps `candidate`, or `undefined`. */
  overlapping(candidate: Candidate): Candidate | undefined {
    const at = this.firstEndingAfter(candidate.span.start);
    const item = this.items[at];
    return item && item.span.start < candidate.span.end ? item : undefined;
  }

  add(candidate: Candidate): void {
    this.items.splice(this.firstEndingAfter(candidate.span.start), 0, candidate);
  }

  private firstEndingAfter(start: number): number {
    let low = 0;
    let high = this.items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.items[middle].span.end <= start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
