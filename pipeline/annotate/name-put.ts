import { newSegment, type Segment } from './name-segment.ts';

/** The rule of a name that matches and clubs tell to be a club. */
export const CLUB = 'club';

/** A club, or a person by another rule, at tokens [first, last). */
export const sideOrPlayer = (first: number, last: number, rule: string): Segment => {
  const segment = newSegment(first, last, rule);
  segment.person = rule !== CLUB;
  return segment;
};

/** Puts names that are sure in place of the segments that touch them; both in order, without overlap. */
export const putNames = (segments: readonly Segment[], names: readonly Segment[]): Segment[] => {
  const out: Segment[] = [];
  let k = 0;
  for (const name of names) {
    while (k < segments.length && segments[k].last <= name.first) out.push(segments[k++]);
    while (k < segments.length && segments[k].first < name.last) k += 1;
    out.push(name);
  }
  while (k < segments.length) out.push(segments[k++]);
  return out;
};
