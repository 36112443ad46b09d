import { newSegment, type Segment } from './name-segment.ts';
import type { Stretch } from './name-result-text.ts';

/** The rule of a name that matches and clubs tell to be a club. */
export const CLUB = 'club';

/** Puts stretches that are surely names in place of the segments that touch them. */
export const putNames = (
  segments: readonly Segment[],
  names: readonly (Stretch & { readonly rule: string })[],
): Segment[] => {
  const out: Segment[] = [];
  let k = 0;
  for (const { first, last, rule } of names) {
    while (k < segments.length && segments[k].last <= first) out.push(segments[k++]);
    while (k < segments.length && segments[k].first < last) k += 1;
    const segment = newSegment(first, last, rule);
    segment.person = rule !== CLUB;
    out.push(segment);
  }
  while (k < segments.length) out.push(segments[k++]);
  return out;
};
