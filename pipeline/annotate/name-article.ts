import { wordId } from '../core/vocabulary.ts';
import type { NameText } from './name-text.ts';

const A = wordId('a');
const AN = wordId('an');

/**
 * Whether a stretch begins with an article that only opens its sentence:
 *
 *     A Coast Guard report found … The Coast Guard declined.
 *     ^ no part of the name
 *
 * The text must show the next word in a name inside a sentence, and no name with an `A` of its own.
 */
export const opensWithArticle = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  if (last - first < 2 || (word[first] !== A && word[first] !== AN) || !n.opens(first)) return false;
  if (!n.isCap(first + 1) || n.isTight(first + 1) || n.seenInside(word[first]) > 0) return false;
  return n.seenInside(word[first + 1]) > 0;
};
