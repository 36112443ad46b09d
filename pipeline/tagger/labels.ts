/** The types of name the tagger tells apart; the number of a type is its place in this list. */
export const NAME_TYPES = ['PERSON', 'ORG', 'PLACE', 'EVENT', 'PRODUCT', 'WORK', 'OTHER', 'DEMONYM'] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** Label of a token that belongs to no name. */
export const OUTSIDE = 0;

/**
 * Labels per type: B first of several tokens, I inner, L last, U the only one.
 * Label number = 1 + 4 × type + part; `OUTSIDE` is 0.
 */
export const BEGIN = 0;
export const INNER = 1;
export const LAST = 2;
export const UNIT = 3;
export const PARTS = 4;
export const LABEL_COUNT = 1 + PARTS * NAME_TYPES.length;

export const labelOf = (type: number, part: number): number => 1 + PARTS * type + part;
/** The type of a label; −1 for `OUTSIDE`. */
export const typeOfLabel = (label: number): number => (label === OUTSIDE ? -1 : ((label - 1) / PARTS) | 0);
/** The part of a label; −1 for `OUTSIDE`. */
export const partOfLabel = (label: number): number => (label === OUTSIDE ? -1 : (label - 1) % PARTS);

/** Whether a name may begin, or nothing stand, after this label. */
export const closes = (label: number): boolean => label === OUTSIDE || partOfLabel(label) >= LAST;
/** Whether this label may stand where no name is open. */
export const opens = (label: number): boolean =>
  label === OUTSIDE || partOfLabel(label) === BEGIN || partOfLabel(label) === UNIT;

/** Whether label `to` may follow label `from`. */
export const mayFollow = (from: number, to: number): boolean =>
  closes(from) ? opens(to) : !opens(to) && typeOfLabel(from) === typeOfLabel(to);

const all = Array.from({ length: LABEL_COUNT }, (_, label) => label);

/** For each label the labels that may stand before it. */
export const BEFORE: readonly Int32Array[] = all.map((to) =>
  Int32Array.from(all.filter((from) => mayFollow(from, to))),
);
/** For each label the labels that may stand after it. */
export const AFTER: readonly Int32Array[] = all.map((from) =>
  Int32Array.from(all.filter((to) => mayFollow(from, to))),
);
/** Labels that may be first in a stretch, and last. */
export const OPENING = Int32Array.from(all.filter(opens));
export const CLOSING = Int32Array.from(all.filter(closes));
