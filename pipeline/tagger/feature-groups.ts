import { ALIKE, DOCUMENT, LINE, LISTS, NEIGHBOUR, PHRASE, RUN, SHAPE, USE } from './families.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { NAMING } from './gazetteer.ts';
import { EVIDENCE_BITS } from './outline.ts';
import type { View } from './view.ts';
import { MAIN_USES } from './word-kin.ts';

/**
 * Features that are made of the same few values of the token at which the view stands. Two integers
 * tell all of these values, so that what the features bring is added up once for them.
 */
export interface FeatureGroup {
  readonly first: (v: View) => number;
  readonly second: (v: View) => number;
  readonly add: (v: View, out: FeatureBuffer) => void;
}

/** What the word vectors say of two tokens, `a` before `b`, and the lists of names they stand in. */
const pair = (v: View, { a, b }: { a: number; b: number }, out: FeatureBuffer, right: 0 | 1): void => {
  out.two(LISTS, 68 + right, v.bits(a) & NAMING, v.bits(b) & NAMING);
  out.two(USE, 130 + right, v.leading(a), v.leading(b));
  out.two(ALIKE, 133 + right, v.alike(a), v.alike(b));
};

/** Groups of every token. */
export const TOKEN_GROUPS: readonly FeatureGroup[] = [
  {
    first: (v) => v.word(v.i - 1),
    second: (v) => v.shape,
    add: (v, out) => out.two(NEIGHBOUR, 62, v.hash(v.i - 1), v.shape),
  },
  {
    first: (v) => v.word(v.i + 1),
    second: (v) => v.shape,
    add: (v, out) => out.two(NEIGHBOUR, 63, v.hash(v.i + 1), v.shape),
  },
  {
    first: (v) => v.beside(1, 8) | (v.shape << 4),
    second: (v) => v.beside(2, 4),
    add: (v, out) => {
      const shapes = v.beside(1, 8) | (v.shape << 4);
      out.one(SHAPE, 66, shapes);
      out.two(SHAPE, 67, shapes, v.beside(2, 4));
    },
  },
  {
    first: (v) => v.trait(v.i - 1),
    second: (v) => v.trait(v.i),
    add: (v, out) => pair(v, { a: v.i - 1, b: v.i }, out, 0),
  },
  {
    first: (v) => v.trait(v.i),
    second: (v) => v.trait(v.i + 1),
    add: (v, out) => pair(v, { a: v.i, b: v.i + 1 }, out, 1),
  },
  {
    first: (v) => v.leading(v.i - 1) + 1,
    second: (v) => ((v.leading(v.i + 1) + 1) << 4) | v.shape,
    add: (v, out) => out.two(USE, 132, v.leading(v.i - 1), (v.leading(v.i + 1) << 4) | v.shape),
  },
  {
    first: (v) => v.position,
    second: (v) => v.ordinary,
    add: (v, out) => {
      out.two(LINE, 70, v.position, v.shape);
      out.two(LINE, 71, v.position, v.ordinary);
    },
  },
];

/** What the rest of the document tells of the token. */
export const DOCUMENT_GROUP: FeatureGroup = {
  first: (v) => v.evidence,
  second: (v) => v.whole,
  add: ({ evidence, whole }, out) => {
    if (evidence === 0) return;
    out.two(DOCUMENT, 100, evidence, whole);
    for (let bit = 0; bit < EVIDENCE_BITS; bit += 1)
      if ((evidence & (1 << bit)) !== 0) out.two(DOCUMENT, 101, bit, whole);
  },
};

/** The listed phrase. */
export const PHRASE_GROUP: FeatureGroup = {
  first: (v) => v.phrase,
  second: (v) => v.beside(1, 4),
  add: (v, out) => {
    out.one(PHRASE, 72, v.phrase);
    out.two(PHRASE, 73, v.phrase, v.beside(1, 4));
  },
};

/** Groups of a token in a run of capitalised tokens. */
export const RUN_GROUPS: readonly FeatureGroup[] = [
  {
    first: (v) => v.word(v.first - 1),
    second: (v) => v.spot,
    add: (v, out) => {
      const before = v.hash(v.first - 1);
      out.one(RUN, 75, v.spot);
      out.one(RUN, 76, before);
      out.two(RUN, 78, before, v.spot);
      out.two(RUN, 88, v.bits(v.first - 1), v.size);
    },
  },
  {
    first: (v) => v.word(v.last),
    second: (v) => v.spot,
    add: (v, out) => {
      const after = v.hash(v.last);
      out.one(RUN, 77, after);
      out.two(RUN, 79, after, v.spot);
      out.two(RUN, 89, v.bits(v.last), v.size);
    },
  },
  {
    first: (v) => v.word(v.last - 1),
    second: (v) => v.spot,
    add: (v, out) => {
      const head = v.last - 1;
      out.two(RUN, 81, v.hash(head), v.spot & 15);
      out.two(RUN, 83, v.bits(head) & NAMING, v.spot);
      out.two(USE, 140, v.leading(head), v.spot);
      out.two(ALIKE, 143, v.alike(head), v.spot);
    },
  },
  {
    first: (v) => v.word(v.first),
    second: (v) => v.spot,
    add: (v, out) => {
      out.two(RUN, 82, v.hash(v.first), v.spot & 15);
      out.two(RUN, 84, v.bits(v.first) & NAMING, v.spot);
      out.two(USE, 141, v.leading(v.first), v.spot);
    },
  },
  {
    first: (v) => v.trait(v.last - 1),
    second: (v) => v.trait(v.first),
    add: (v, out) => {
      const head = v.last - 1;
      out.two(RUN, 85, v.bits(head) & NAMING, v.bits(v.first) & NAMING);
      out.two(USE, 142, v.leading(v.first), v.leading(head));
      out.two(ALIKE, 144, v.alike(v.first), v.alike(head));
    },
  },
];

/** How likely each main use is over the words of a run of several: in the mean and at most. */
export const PROFILE_GROUP: FeatureGroup = {
  first: (v) => v.uses,
  second: (v) => v.spot & 15,
  add: (v, out) => {
    let profile = 0;
    for (let n = 0; n < MAIN_USES; n += 1) {
      const use = v.useOfRun(n);
      out.two(USE, 145, n, use);
      profile = (profile << 3) | (use >> 3);
    }
    out.two(USE, 146, profile, v.spot & 15);
  },
};
