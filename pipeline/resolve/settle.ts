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

/**
 * Splits candidates into kept and dropped. Each cluster of overlapping candidates is settled by
 * rank; n log n in the number of candidates.
 */
export const settle = (candidates: readonly Candidate[]): { kept: Candidate[]; dropped: Dropped[] } => {
  const kept: Candidate[] = [];
  const dropped: Dropped[] = [];
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const group = GROUPS[candidate.table];
    const list = groups.get(group);
    if (list) list.push(candidate);
    else groups.set(group, [candidate]);
  }
  for (const [group, members] of groups) {
    if (MAY_OVERLAP.has(group)) settleDuplicates(members, kept, dropped);
    else for (const cluster of clusters(members)) settleCluster(cluster, kept, dropped);
  }
  return {
    kept: kept.sort(
      (a, b) =>
        a.span.start - b.span.start ||
        b.span.end - a.span.end ||
        order(a.table, b.table) ||
        order(a.rule, b.rule),
    ),
    dropped,
  };
};

const settleDuplicates = (members: Candidate[], kept: Candidate[], dropped: Dropped[]): void => {
  const seen = new Map<string, Candidate>();
  for (const candidate of members.toSorted(byRank)) {
    const key = `${candidate.table} ${candidate.span.start} ${candidate.span.end}`;
    const winner = seen.get(key);
    if (winner)
      dropped.push({ candidate, reason: `the same stretch as ${winner.rule}`, winner: winner.rule });
    else {
      seen.set(key, candidate);
      kept.push(candidate);
    }
  }
};

/** Runs of candidates that touch, in order of place. */
function* clusters(members: readonly Candidate[]): Generator<Candidate[]> {
  let cluster: Candidate[] = [];
  let end = -1;
  for (const candidate of members) {
    if (cluster.length && candidate.span.start >= end) {
      yield cluster;
      cluster = [];
      end = -1;
    }
    cluster.push(candidate);
    end = Math.max(end, candidate.span.end);
  }
  if (cluster.length) yield cluster;
}

const settleCluster = (cluster: Candidate[], kept: Candidate[], dropped: Dropped[]): void => {
  if (cluster.length === 1) {
    kept.push(cluster[0]);
    return;
  }
  const winners = new IntervalSet();
  for (const candidate of cluster.toSorted(byRank)) {
    const winner = winners.overlapping(candidate);
    if (!winner) {
      winners.add(candidate);
      kept.push(candidate);
    } else {
      const how = sameSpan(winner, candidate) ? 'the same stretch as' : 'overlaps';
      dropped.push({
        candidate,
        reason: `${how} ${winner.rule}, which is longer or surer`,
        winner: winner.rule,
      });
    }
  }
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
