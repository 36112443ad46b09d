import { wordId } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { NUMBER } from './tokens.ts';

const A = wordId('a');
const AN = wordId('an');
const NO = wordId('no');
const WORLD = wordId('world');

/**
 * Whether a stretch begins with an article that only opens its sentence:
 *
 *     A Coast Guard report found … The Coast Guard declined.
 *     ^ no part of the name
 *
 * The text must show the next word in a name inside a sentence, and no name with an `A` of its own.
 */
const opensWithArticle = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  if (last - first < 2 || (word[first] !== A && word[first] !== AN) || !n.opens(first)) return false;
  if (!n.isCap(first + 1) || n.isTight(first + 1) || n.seenInside(word[first]) > 0) return false;
  return n.seenInside(word[first + 1]) > 0;
};

/** The end of a rank before a name: `World No. 1 Iga Swiatek`; `first` where none stands there. */
const rankEnd = (n: NameText, first: number, last: number): number => {
  const { word, kind } = n.t;
  const no = word[first] === WORLD ? first + 1 : first;
  if (word[no] !== NO) return first;
  const number = word[no + 1] === W.stop ? no + 2 : no + 1;
  return number + 1 < last && kind[number] === NUMBER && n.isCap(number + 1) ? number + 1 : first;
};

/** The first token of the name in a stretch: behind an article that opens the sentence and a rank. */
export const nameStart = (n: NameText, first: number, last: number): number =>
  opensWithArticle(n, first, last) ? first + 1 : rankEnd(n, first, last);
