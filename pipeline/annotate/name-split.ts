import { isOrdinary } from './name-classes.ts';
import type { Known } from './name-known.ts';
import type { Segment } from './name-segments.ts';
import type { NameText } from './name-text.ts';

/** Segments of more words are lists or noise; comparing all their parts would take their square. */
export const LONGEST_SPLIT = 32;

/** Cuts "SpaceX Crew Dragon" where the text names both parts alone as well. */
export const splitKnown = (n: NameText, known: Known, segment: Segment, out: Segment[]): void => {
  const { first, last } = segment;
  const splittable =
    last - first >= 3 &&
    last - first <= LONGEST_SPLIT &&
    !segment.person &&
    !segment.demonym &&
    !segment.place &&
    segment.rule !== 'joined' &&
    segment.rule !== 'opened';
  if (splittable) {
    for (let cut = first + 1; cut < last; cut += 1) {
      if (n.isCap(cut) && known.has(first, cut) && known.has(cut, last) && !isOrdinary(n.t.word[first])) {
        const [front, back] = [n.place(first, cut), n.place(cut, last)];
        out.push({
          ...segment,
          last: cut,
          head: cut - 1,
          place: front?.end === cut ? front.value : undefined,
          rule: 'split',
        });
        out.push({
          ...segment,
          first: cut,
          title: -1,
          weak: false,
          place: back?.end === last ? back.value : undefined,
          rule: 'split',
        });
        return;
      }
    }
  }
  out.push(segment);
};
