import { CONTEXT, NEIGHBOUR, PHRASE, RUN } from './families.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { DOCUMENT_GROUP, PHRASE_GROUP, PROFILE_GROUP, RUN_GROUPS, TOKEN_GROUPS } from './feature-groups.ts';
import { NAMING, ORG_HEAD } from './gazetteer.ts';
import { feature, feature2 } from './hashing.ts';
import { CAPITAL } from './outline.ts';
import type { View } from './view.ts';

/**
 * Fills the buffer with all features of the token at which the view stands that depend on more than
 * one word. Templates 60 and up.
 */
export const contextFeatures = (v: View, out: FeatureBuffer): void => {
  out.count = 0;
  for (const group of TOKEN_GROUPS) group.add(v, out);
  DOCUMENT_GROUP.add(v, out);
  pairFeatures(v, out);
  if (v.phrase !== 0) PHRASE_GROUP.add(v, out);
  if (v.last === 0) {
    joinFeatures(v, out);
    return;
  }
  for (const group of RUN_GROUPS) group.add(v, out);
  if (v.last - v.first > 1) PROFILE_GROUP.add(v, out);
  runFeatures(v, out);
};

/** Features of two words, which seldom recur. */
export const pairFeatures = (v: View, out: FeatureBuffer): void => {
  const { i } = v;
  const before = v.hash(i - 1);
  const here = v.hash(i);
  const after = v.hash(i + 1);
  out.two(NEIGHBOUR, 60, before, here);
  out.two(NEIGHBOUR, 61, here, after);
  out.two(CONTEXT, 64, v.hash(i - 2), before);
  out.two(CONTEXT, 65, after, v.hash(i + 2));
  if (v.phrase !== 0) out.two(PHRASE, 74, v.phrase, before);
};

/**
 * Features of two words round a run, the same for all of its tokens. On the other side of a small
 * word before or after it: "Ministry | of", "Bank | for".
 */
export const runFeatures = (v: View, out: FeatureBuffer): void => {
  const { first, last, o } = v;
  const before = v.hash(first - 1);
  const after = v.hash(last);
  out.two(RUN, 80, before, after);
  out.two(RUN, 86, after, v.hash(last + 1));
  out.two(RUN, 87, v.hash(first - 2), before);
  for (let back = 2; back <= 3; back += 1) {
    const at = first - back;
    if (at < 0 || (o.state[at] & CAPITAL) === 0) continue;
    const gap = feature2(0, before, back);
    out.two(RUN, 90, gap, v.hash(at));
    out.two(RUN, 91, gap, v.bits(at) & NAMING);
    break;
  }
  for (let ahead = 1; ahead <= 2; ahead += 1) {
    const at = last + ahead;
    if (at >= o.text.count || (o.state[at] & CAPITAL) === 0) continue;
    const gap = feature2(0, after, ahead);
    out.two(RUN, 92, gap, v.bits(at) & NAMING);
    out.two(RUN, 93, gap, v.bits(last - 1) & (NAMING | ORG_HEAD));
    break;
  }
};

/** For a token between capitalised ones ("of", "the", "-", a number): what stands on both sides. */
export const joinFeatures = (v: View, out: FeatureBuffer): void => {
  const { i, o } = v;
  let left = i - 1;
  while (left >= 0 && i - left < 4 && (o.state[left] & CAPITAL) === 0) left -= 1;
  let right = i + 1;
  while (right < o.text.count && right - i < 4 && (o.state[right] & CAPITAL) === 0) right += 1;
  const here = v.hash(i);
  const gap = ((i - left) << 4) | (right - i);
  const [before, after] = [v.bits(left) & NAMING, v.bits(right) & NAMING];
  out.two(RUN, 94, here, gap);
  out.two(RUN, 95, here, v.hash(left));
  out.two(RUN, 96, here, v.hash(right));
  out.two(RUN, 97, feature(0, here + gap), before);
  out.two(RUN, 98, feature(0, here + gap), after);
  out.two(RUN, 99, feature2(0, here, before), after);
};
