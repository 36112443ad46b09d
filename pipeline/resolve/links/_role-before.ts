import { wordId, wordSet } from '../../core/vocabulary.ts';
import { HONORIFICS } from '../../lexicon/name-words.ts';
import type { NamedTokens } from './_named-tokens.ts';

const STOP = wordId('.');
/** What may stand before a name and is no part of it. */
export const BEFORE_NAMES = wordSet(
  `${HONORIFICS} prof gen col lt capt hon rt right very ven venerable maître maitre reverend honourable st cllr coun rev comrade alhaji hajia engr barr`,
);

const COMMA = wordId(',');
const HYPHEN = wordId('-');
const PARTIES = wordSet('d r i');

/** `Rep. Ann Lee, D-Calif., chairwoman`, behind the comma at `k - 1`: before the party and state of a member; `k` without them. */
export const beforeParty = ({ t }: NamedTokens, k: number): number => {
  if (k < 5 || t.word[k - 1] !== COMMA) return k;
  const state = t.word[k - 2] === STOP ? k - 3 : k - 2;
  if (t.word[state - 1] !== HYPHEN || !PARTIES.has(t.word[state - 2]) || t.word[state - 3] !== COMMA)
    return k;
  return state - 2;
};

/** The token before a name and its forms of address, −1 for none. */
export const beforeName = (named: NamedTokens, mention: number, from: number): number => {
  const { word } = named.t;
  let k = named.first[mention] - 1;
  while (k > from && (BEFORE_NAMES.has(word[k]) || (word[k] === STOP && BEFORE_NAMES.has(word[k - 1]))))
    k -= 1;
  return k;
};
