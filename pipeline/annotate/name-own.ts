import { wordId } from '../core/vocabulary.ts';
import { DASHES, isGiven } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const [ITS, ON, THAT, TO] = ['its', 'on', 'that', 'to'].map(wordId);
/** So many sentences may stand before: headline, place and date. */
const MOST_BEFORE = 3;
/** Most words between the name and `its`: "will be closing most of its". */
const MOST_BETWEEN = 7;

/**
 * "COPENHAGEN, Feb 10 - Lydia Hearing raised its guidance", "Anna Brook said on Monday that its profit": where a
 * text begins nothing stands before that `its` could be of, so that the name is
 * nobody's, though its first word is given to persons; not "Toronto Comicon 2019 opened its doors", an event.
 */
export const opensWithIts = (n: NameText, first: number, last: number): boolean => {
  const { word, count } = n.t;
  const opens = n.startsLine(first) || (first > 0 && DASHES.has(word[first - 1]));
  if (
    last - first < 2 ||
    !isGiven(word[first]) ||
    !opens ||
    n.s.ofToken[first] > MOST_BEFORE ||
    n.s.ofToken[first] < 0
  )
    return false;
  const limit = Math.min(count, last + MOST_BETWEEN);
  let hasVerb = false;
  for (let i = last; i < limit && !n.startsLine(i); i += 1) {
    if (word[i] === ITS) return hasVerb;
    const tag = n.tag[i];
    if (isFiniteTag(tag)) hasVerb = true;
    const goesOn =
      hasVerb &&
      (isFiniteTag(tag) ||
        tag === TAG.ADVERB ||
        tag === TAG.PARTICIPLE ||
        tag === TAG.GERUND ||
        tag === TAG.BASE ||
        tag === TAG.AUXILIARY ||
        word[i] === THAT ||
        word[i] === TO ||
        word[i] === ON ||
        (word[i - 1] === ON && n.isCap(i)));
    if (!goesOn) return false;
  }
  return false;
};
