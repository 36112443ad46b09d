import type { FeatureBuffer, View } from './features.ts';
import { feature2 } from './hashing.ts';
import type { Outline } from './outline.ts';
import { clearLists, KIN_LISTS, leadingUse, MAIN_USES, USES } from './word-kin.ts';
import { ALIKE, USE, type WordFeature } from './families.ts';

/** Adds what the word vectors tell of a word alone. Templates 28 to 32. */
export const wordKinFeatures = (
  { lists, uses, caseClass }: { lists: number; uses: number; caseClass: number },
  out: WordFeature[],
): void => {
  for (let n = 0; n < KIN_LISTS; n += 1) {
    const level = (lists >>> (n * 2)) & 3;
    if (level > 0) out.push({ hash: feature2(28, n, level), reach: 1, family: ALIKE });
  }
  out.push({ hash: feature2(29, clearLists(lists), caseClass), reach: 1, family: ALIKE });
  out.push({ hash: feature2(30, uses, caseClass), reach: 1, family: USE });
  for (let n = 0; n < USES; n += 1)
    out.push({ hash: feature2(31, n, (uses >> (n * 3)) & 7), reach: 2, family: USE });
  out.push({ hash: feature2(32, leadingUse(uses), caseClass), reach: 2, family: USE });
};

/** Adds what the word vectors tell of token `i`, its neighbours and its run together. Templates 130 to 146. */
export const kinFeatures = (o: Outline, view: View, { i, out }: { i: number; out: FeatureBuffer }): void => {
  const shape = view.written(i);
  const before = view.leading(i - 1);
  const here = view.leading(i);
  const after = view.leading(i + 1);
  out.add(USE, feature2(130, before, here));
  out.add(USE, feature2(131, here, after));
  out.add(USE, feature2(132, before, (after << 4) | shape));
  out.add(ALIKE, feature2(133, view.alike(i - 1), view.alike(i)));
  out.add(ALIKE, feature2(134, view.alike(i), view.alike(i + 1)));
  if (o.runLast[i] === 0) return;
  const first = o.runFirst[i];
  const last = o.runLast[i];
  const size = last - first > 5 ? 6 : last - first;
  const spot = (size << 4) | (i === first ? 0 : i + 1 === last ? 2 : 1);
  const lead = view.leading(first);
  const head = view.leading(last - 1);
  out.add(USE, feature2(140, head, spot));
  out.add(USE, feature2(141, lead, spot));
  out.add(USE, feature2(142, lead, head));
  out.add(ALIKE, feature2(143, view.alike(last - 1), spot));
  out.add(ALIKE, feature2(144, view.alike(first), view.alike(last - 1)));
  if (last - first > 1) runProfile(view, { first, last, spot, out });
};

/** How likely each main use is over the words of a run: in the mean and at most. */
const runProfile = (
  view: View,
  { first, last, spot, out }: { first: number; last: number; spot: number; out: FeatureBuffer },
): void => {
  let profile = 0;
  for (let n = 0; n < MAIN_USES; n += 1) {
    const use = view.useOfRun(first, last, n);
    out.add(USE, feature2(145, n, use));
    profile = (profile << 3) | (use >> 3);
  }
  out.add(USE, feature2(146, profile, spot & 15));
};
