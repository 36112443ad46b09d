import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import type { Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const MOST_CLAUSE = 12;
const [DOT, HYPHEN, QUOTE, RIGHT_QUOTE, SLASH] = [46, 45, 39, 0x2019, 47];
/** After these a new clause or time begins that is no part of what was compared. */
const BEYOND = wordSet('after amid despite because due following starting beginning until till by');
const [AS, BY, OF, USED] = ['as', 'by', 'of', 'used'].map(wordId);
const ENDED = wordSet('and or but');

/** A hyphen, an apostrophe, the stop of an abbreviation: `pre-war`, `Sept. 1`. */
export const isInnerSign = (s: Scene, i: number): boolean => {
  const sign = s.sign(i);
  if (sign === HYPHEN || sign === QUOTE || sign === RIGHT_QUOTE) return true;
  if (sign === SLASH) return s.glued(i) && s.glued(i + 1);
  return sign === DOT && s.glued(i) && i + 1 < s.limit(i);
};

/** Nouns with their adjectives, articles and numbers, `of`, and a gerund before its noun. */
export const isPhraseWord = (s: Scene, i: number): boolean => {
  const tag = s.tags[i];
  return (
    isNounTag(tag) ||
    tag === TAG.ADJECTIVE ||
    tag === TAG.NUMERAL ||
    tag === TAG.DETERMINER ||
    tag === TAG.POSSESSIVE ||
    s.word(i) === OF ||
    s.numbers.ofToken[i] >= 0 ||
    (tag === TAG.GERUND && isNounTag(s.tags[i + 1])) ||
    // `the permitted dose`, `the long-term mean`
    (tag === TAG.PARTICIPLE && s.tags[i - 1] === TAG.DETERMINER && isNounTag(s.tags[i + 1])) ||
    (tag === TAG.ADVERB && s.sign(i + 1) === HYPHEN && s.glued(i + 1))
  );
};

/** The token after a number at token `i`, which a sign of money may precede; −1 where none stands there. */
export const valueAt = (s: Scene, i: number): number => {
  for (let at = i; at < i + 3 && at < s.limit(i); at += 1) {
    const number = s.numbers.ofToken[at];
    if (number >= 0) return s.numbers.list[number].first === at ? s.numbers.list[number].last : -1;
    if (s.tags[at] !== TAG.SYMBOL && s.tags[at] !== TAG.PUNCTUATION && !s.glued(at + 1)) return -1;
    if (s.tags[at] === TAG.PUNCTUATION) return -1;
  }
  return -1;
};

/** To the end of the clause that a comparison is said with: `it promised shareholders`, `they did in December`. */
export const clauseFrom = (s: Scene, first: number): Stretch | undefined => {
  const limit = Math.min(s.limit(first), first + MOST_CLAUSE);
  let last = first;
  let isVerb = false;
  while (last < limit) {
    const tag = s.tags[last];
    if (tag === TAG.PUNCTUATION && !isInnerSign(s, last)) break;
    if (tag === TAG.SUBORDINATOR && last > first) break;
    if (ENDED.has(s.word(last)) || s.word(last) === AS) break;
    // `set by the agency`
    const isAgent = s.word(last) === BY && isVerbTag(s.tags[last - 1]);
    if (last > first && BEYOND.has(s.word(last)) && !isAgent) break;
    if (isFiniteTag(tag) && isVerb && !isFiniteTag(s.tags[last - 1]) && tag !== TAG.PAST) break;
    if (isFiniteTag(tag) || isVerbTag(tag)) isVerb = true;
    last += 1;
  }
  return last > first ? { first, last } : undefined;
};

/** Whether a noun phrase and a finite verb begin at token `i`: `the bank had said`, `it promised`. */
export const isClauseAt = (s: Scene, i: number): boolean => {
  const limit = Math.min(s.limit(i), i + 6);
  let isNamed = false;
  for (let j = i; j < limit; j += 1) {
    const tag = s.tags[j];
    // `agents used to charge`
    if (isFiniteTag(tag) || (s.word(j) === USED && s.tags[j + 1] === TAG.TO)) return isNamed;
    if (isNounTag(tag) || tag === TAG.PRONOUN) isNamed = true;
    else if (tag !== TAG.DETERMINER && tag !== TAG.ADJECTIVE && tag !== TAG.POSSESSIVE && tag !== TAG.ADVERB)
      return false;
  }
  return false;
};

/** Over the article or the possessive that opens a phrase. */
export const overOpener = (s: Scene, at: number): number => {
  let i = at;
  while (i < at + 3 && (s.tags[i] === TAG.DETERMINER || s.tags[i] === TAG.POSSESSIVE)) i += 1;
  return i;
};
