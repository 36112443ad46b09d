import type { FrameReader, ItemRange } from './_frame-reader.ts';
import type { PhraseFinder } from './_subject-phrase.ts';
import { TAG } from './tag-set.ts';

/** Items of a phrase that is put in. */
const LONGEST = 12;

/** `The panel had, in its report, recommended that …`: the subject before a phrase between the parts of the verb. */
export const aroundPhrase = (
  r: FrameReader,
  phrases: PhraseFinder,
  close: number,
  floor: number,
): ItemRange | undefined => {
  if (close <= floor || !r.isComma(close)) return undefined;
  for (let k = close - 1; k > Math.max(floor + 1, close - LONGEST); k -= 1) {
    if (!r.isComma(k)) continue;
    const isVerb = r.tag(k - 1) === TAG.AUXILIARY || r.tag(k - 1) === TAG.MODAL;
    return isVerb && r.tag(k + 1) === TAG.PREPOSITION ? phrases.subjectBefore(k - 1, floor) : undefined;
  }
  return undefined;
};
