import { WordSet, wordId } from '../core/vocabulary.ts';

/** Whose years they are: `in his 40s`. */
export const OWNERS = new WordSet(['his', 'her', 'their', 'my', 'your', 'our']);
/** `the oldest 82`: before a number that stands alone. */
export const EXTREMES = new WordSet(['oldest', 'youngest', 'eldest']);
const JOINTS = new WordSet(['and', 'or', 'to']);
const PARTS = new WordSet(['early', 'mid', 'late', 'middle', '-']);
const S = wordId('s');
/** Tokens looked back over from a decade to its owner. */
const MOST_BACK = 6;

/** Ids of words by token, −1 outside; whether no blank stands before a token. */
interface Words {
  word(i: number): number;
  glued(i: number): boolean;
}

/** The token before the decade at token `i`, over a part of it and another decade: `his` of `in his mid-40s and 50s`. */
export const beforeDecade = (words: Words, i: number): number => {
  let at = i - 1;
  if (JOINTS.has(words.word(at)) && words.word(at - 1) === S && words.glued(at - 1)) at -= 3;
  while (at > i - MOST_BACK && PARTS.has(words.word(at))) at -= 1;
  return at;
};
