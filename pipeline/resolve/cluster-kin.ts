import { W } from '../annotate/name-classes.ts';
import type { NameText } from '../annotate/name-text.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { RELATIVE_NOUNS } from '../lexicon/person-nouns.ts';
import type { Item } from './cluster-items.ts';

const RELATIVES = wordSet(RELATIVE_NOUNS);
const PARTNERS = wordSet('wife husband widow widower partner fiancé fiancée');
const LAW = wordId('law');
const IN = wordId('in');
/** Capitals between a relative and the name: "his wife First Lady Melania Trump". */
const MOST_HONOURS = 3;

/**
 * As whose kin a name is introduced: "her widowed mother, Gloria Morgan Vanderbilt", "his wife First Lady
 * Melania Trump". A relative may bear the very name of another; undefined for who is introduced as nobody's.
 */
export const kinBefore = (n: NameText, { first, title }: Item): 'relative' | 'partner' | undefined => {
  const { word } = n.t;
  let at = (title >= 0 && n.titles.last[title] === first ? n.titles.first[title] : first) - 1;
  for (let k = 0; k < MOST_HONOURS && at > 0 && n.isCap(at); k += 1) at -= 1;
  if (at > 0 && word[at] === W.comma) at -= 1;
  if (at < 0) return undefined;
  // "her sister-in-law, Ann Lee": kin by marriage
  if (word[at] === LAW && at > 3 && word[at - 1] === W.hyphen && word[at - 2] === IN)
    return RELATIVES.has(word[at - 4]) ? 'partner' : undefined;
  if (RELATIVES.has(word[at])) return 'relative';
  return PARTNERS.has(word[at]) ? 'partner' : undefined;
};
