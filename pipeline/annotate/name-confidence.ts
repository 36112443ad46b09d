import { knownNames } from './name-classes.ts';
import { DEMONYM_TYPE, KIND_OF_TAG } from './name-tag-kinds.ts';
import { ORGANISATION, PERSON, PLACE } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';

/** What speaks for a name: lower bounds of the tagger's probability for this stretch and kind. */
const STEPS = [0.5, 0.65, 0.8, 0.9];
const OTHER_KIND = STEPS.length + 1;
const OTHER_EDGES = OTHER_KIND + 1;
const LISTED = OTHER_EDGES + 1;
const ALONE = LISTED + 1;
/** How many such states there are. */
const STATES = ALONE + 1;
/** Bounds of the share that the winning kind has of all votes. */
const SHARES = [0.6, 0.8];
const GROUPS = 4;
/** How many classes of evidence there are. */
export const EVIDENCE_CLASSES = STATES * (SHARES.length + 1) * GROUPS;

/** How many of the rising bounds a value reaches. */
const reached = (bounds: readonly number[], value: number): number => {
  let count = 0;
  while (count < bounds.length && value >= bounds[count]) count += 1;
  return count;
};

const stateOf = (n: NameText, { first, last, place }: Segment, kind: number): number => {
  const number = n.tagOf(first, last);
  if (number >= 0) {
    const type = n.tags.type[number];
    if (type !== DEMONYM_TYPE && KIND_OF_TAG[type] !== kind) return OTHER_KIND;
    return reached(STEPS, n.tags.probability[number]);
  }
  if (n.tagTouching(first, last) >= 0) return OTHER_EDGES;
  return place || knownNames.longest(n.t, first, last)?.end === last ? LISTED : ALONE;
};

const groupOf = (kind: number): number =>
  kind === PERSON || kind === ORGANISATION || kind === PLACE ? kind : 3;

/**
 * The class of a name's evidence, among those whose share of right ones was measured: 0 to `EVIDENCE_CLASSES` − 1.
 * `share`: the winning kind's part of all votes, 0 to 1.
 */
export const evidenceOf = (n: NameText, segment: Segment, kind: number, share: number): number => {
  const step = reached(SHARES, share);
  return (stateOf(n, segment, kind) * (SHARES.length + 1) + step) * GROUPS + groupOf(kind);
};
