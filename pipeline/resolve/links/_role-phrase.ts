import { TAG } from '../../annotate/tags.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { BETWEEN_WORDS } from '../../lexicon/titles.ts';
import { isPerson, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { ageStart } from './_role-status.ts';

export const BETWEEN = wordSet(BETWEEN_WORDS);
const PAST = wordId('past');
const AND = wordId('and');
const COMMA = wordId(',');
const NOT_DEEPER = 5;

const isCapital = ({ t }: NamedTokens, token: number): boolean => (t.flags[token] & UPPER_FIRST) !== 0;

/** `the bank's country manager`: one or two nouns before a title that an article or owner opens. */
const compoundStart = (named: NamedTokens, k: number, from: number): number => {
  const { t, tags } = named;
  for (let at = k - 1; at > from && k - at <= 2; at -= 1) {
    const isNoun = tags[at] === TAG.NOUN || tags[at] === TAG.PLURAL || tags[at] === TAG.GERUND;
    if (!isNoun || isCapital(named, at)) return k;
    const before = tags[at - 1];
    if (before === TAG.DETERMINER || before === TAG.POSSESSIVE) return at;
    // `a seismologist and haiku poet`
    if (t.word[at - 1] === AND && k - at === 1 && tags[at - 2] === TAG.NOUN) return at;
    // `Derek Sowers, mapping operations manager`
    if (t.word[at - 1] === COMMA && isPerson(named, mentionUntil(named, at - 1))) return at;
  }
  return k;
};

/** Where the phrase of a title begins, with its article, adjectives and nouns, not before `from`. */
export const phraseStart = (named: NamedTokens, first: number, from: number): number => {
  const { t, tags } = named;
  let k = first;
  while (k > from && first - k < NOT_DEEPER) {
    const tag = tags[k - 1];
    const isPart =
      tag === TAG.DETERMINER ||
      tag === TAG.ADJECTIVE ||
      tag === TAG.NUMERAL ||
      tag === TAG.POSSESSIVE ||
      BETWEEN.has(t.word[k - 1]) ||
      // `a past president`
      (t.word[k - 1] === PAST && tags[k - 2] === TAG.DETERMINER);
    const noun = ageStart(named, k, from) ?? (isPart ? k - 1 : compoundStart(named, k, from));
    if (noun === k || mentionUntil(named, k) >= 0) break;
    k = noun;
  }
  return k;
};
