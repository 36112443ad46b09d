import { FIRST_TRANSIENT, wordId, wordSet } from '../core/vocabulary.ts';
import { ARTICLES, isFunction, isPersonNoun, NOUN_KIND, W } from './name-classes.ts';
import { ORGANISATION } from './name-kinds.ts';
import { nounKindAt } from './name-predicates.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { PUNCT } from './tokens.ts';

const WHICH = wordId('which');
/** What bodies do, and neither things nor what befalls people. */
const STANDS_FOR = wordSet('represents publishes owns runs operates supplies manufactures');
const RELATIVES = wordSet('that which whose founded led run owned backed based');
/** Most words of an explanation: "the UK's largest trade union". */
const MOST_EXPLAINING = 6;

/** `Unite, the union, called it a betrayal`: what it is stands between commas right after one capital word. */
export const isExplained = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  if (at + 4 >= count || word[at + 1] !== W.comma) return false;
  // "Overnight, the firm founded by": no name
  if (n.tag[at] === TAG.ADVERB) return false;
  // "Unite, which represents the workers, demanded", and not "Inflation, which hit 5%, fell"
  if (word[at + 2] === WHICH)
    return (
      n.opens(at) && !isFunction(word[at]) && (word[at] >= FIRST_TRANSIENT || STANDS_FOR.has(word[at + 3]))
    );
  if (!ARTICLES.has(word[at + 2])) return false;
  const limit = Math.min(count, at + 3 + MOST_EXPLAINING);
  let end = at + 3;
  while (end < limit && (kind[end] !== PUNCT || n.isTight(end + 1) || word[end] === W.apostrophe)) {
    // "Daryono, a seismologist at"
    if (
      end > at + 2 &&
      word[at] >= FIRST_TRANSIENT &&
      (isPersonNoun(word[end]) || n.titles.ofToken[end] >= 0) &&
      n.tag[end + 1] === TAG.PREPOSITION
    )
      return true;
    // "Arvedi, a family firm from Cremona"
    const isBodyOf = end > at + 3 && word[at] >= FIRST_TRANSIENT && n.tag[end] === TAG.PREPOSITION;
    if (isBodyOf && nounKindAt(n, end - 1) === ORGANISATION) return true;
    // "Kestrel, the activist fund that owns"
    if (end > at + 3 && RELATIVES.has(word[end]) && nounKindAt(n, end - 1) === ORGANISATION) return true;
    end += 1;
  }
  return end < limit && word[end] === W.comma && !n.isCap(end - 1) && NOUN_KIND.has(word[end - 1]);
};
