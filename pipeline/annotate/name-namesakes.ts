import { newSegment, type Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';

/** Surnames that are also words for an office: "Michel Mayor … Mayor said". */
export const namesakes = (n: NameText, segments: readonly Segment[]): Segment[] => {
  const taken = new Uint8Array(n.t.count);
  const surnames = new Set<number>();
  for (const segment of segments) {
    taken.fill(1, segment.first, segment.last);
    const last = segment.last - 1;
    if (segment.person && last > segment.first && n.titles.ofToken[last] >= 0) surnames.add(n.t.word[last]);
  }
  if (!surnames.size) return [];
  const found: Segment[] = [];
  for (let i = 0; i < n.t.count; i += 1) {
    if (taken[i] !== 0 || !n.isCap(i) || n.opens(i) || !surnames.has(n.t.word[i])) continue;
    if (i + 1 < n.t.count && n.mayName(i + 1)) continue;
    const segment = newSegment(i, i + 1, 'namesake');
    segment.person = true;
    found.push(segment);
  }
  return found;
};
