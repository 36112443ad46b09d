import { TAG } from '../../annotate/tags.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import type { NamedTokens } from './_named-tokens.ts';

const COMMA = wordId(',');
/** What a time begins with that stands between a verb and a title. */
const OPENING = wordSet('for from until till since between during throughout');
const INSIDE = wordSet('to and until till through nearly almost about over more than');
const UNITS = wordSet(
  'year years month months decade decades week weeks time while term terms spell season seasons',
);
const COUNTS = wordSet(
  'a an the some many several most few much his her long short brief first last past two three',
);
/** Tokens of `for the better part of two decades`. */
const MOST_TIME = 8;

/** `was for 19 years the curator`, `was from 1986 until 1994 director`, at the title's phrase: where the time before it begins; `k` without one. */
export const beforeTime = ({ t, tags }: NamedTokens, k: number, from: number): number => {
  // `until 1994 director`, whose phrase was taken to begin with the year
  const isOpen = tags[k] === TAG.NUMERAL && (OPENING.has(t.word[k - 1]) || INSIDE.has(t.word[k - 1]));
  const end = isOpen ? k + 1 : t.word[k - 1] === COMMA ? k - 1 : k;
  const isYear = tags[end - 1] === TAG.NUMERAL && t.end[end - 1] - t.start[end - 1] === 4;
  if (!isYear && !UNITS.has(t.word[end - 1])) return k;
  let start = k;
  for (let at = end - 1; at > from && end - at <= MOST_TIME; at -= 1) {
    const word = t.word[at];
    if (OPENING.has(word)) start = at;
    else if (tags[at] !== TAG.NUMERAL && !UNITS.has(word) && !COUNTS.has(word) && !INSIDE.has(word)) break;
  }
  return start < k && t.word[start - 1] === COMMA ? start - 1 : start;
};
