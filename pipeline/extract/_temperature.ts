import type { Quantity } from '../annotate/quantity-types.ts';
import type { Tokens } from '../annotate/tokens.ts';
import { WordSet, wordSet } from '../core/vocabulary.ts';

const SCALES = new Set(['Cel', '[degF]']);
const BEYOND = new WordSet(['above', 'below', 'over', 'under']);
/** `10C below zero` is a temperature. */
const ZERO = new WordSet(['zero', 'freezing', '0']);
/** Nouns whose amount is a difference: `limit warming to 1.5C`, `a margin of 2C`. */
const DIFFERENCES = wordSet(
  'warming cooling rise rises increase increases drop drops fall falls difference differences margin variation change changes jump decline',
);
/** How many words before a temperature such a noun may stand. */
const MOST_BACK = 6;
/** Words that may stand between the noun and its amount. */
const BETWEEN = wordSet(
  'of to at by below under above about around within near nearly almost less more than just only some up over no the a or and',
);

/** Whether a temperature is how far one lies from another: no zero of a scale has a part in it. */
export const isTemperatureDifference = (t: Tokens, { first, last, change, unit }: Quantity): boolean => {
  if (!SCALES.has(unit?.ucum ?? '')) return false;
  if (change && !change.result && change.from === undefined) return true;
  if (last < t.count && BEYOND.has(t.word[last])) return last + 1 < t.count && !ZERO.has(t.word[last + 1]);
  for (let k = first - 1; k >= Math.max(0, first - MOST_BACK); k -= 1) {
    if (DIFFERENCES.has(t.word[k])) return true;
    if (!BETWEEN.has(t.word[k])) return false;
  }
  return false;
};
