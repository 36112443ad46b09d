import { wordId, wordSet } from '../../core/vocabulary.ts';
import { HONORIFICS } from '../../lexicon/name-words.ts';
import type { NamedTokens } from './_named-tokens.ts';

const STOP = wordId('.');
/** What may stand before a name and is no part of it. */
export const BEFORE_NAMES = wordSet(
  `${HONORIFICS} prof gen col lt capt hon rt st cllr coun rev comrade alhaji hajia engr barr`,
);

/** The token before a name and its forms of address, −1 for none. */
export const beforeName = (named: NamedTokens, mention: number, from: number): number => {
  const { word } = named.t;
  let k = named.first[mention] - 1;
  while (k > from && (BEFORE_NAMES.has(word[k]) || (word[k] === STOP && BEFORE_NAMES.has(word[k - 1]))))
    k -= 1;
  return k;
};
