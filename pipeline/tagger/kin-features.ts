import { feature2 } from './hashing.ts';
import { clearLists, KIN_LISTS, leadingUse, USES } from './word-kin.ts';
import { ALIKE, USE, type WordFeature } from './families.ts';

/** So far away does any of these features count. */
export const KIN_REACH = 2;

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
