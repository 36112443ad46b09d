import { wordId, wordSet } from '../core/vocabulary.ts';
import { isGiven, isOrdinary, isSurname, W } from './name-classes.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { PUNCT } from './tokens.ts';

/** The rule of a house that is named by the possessive of its founder. */
export const SHOP = 'shop';
const FROM = wordId('from');
/** Who has an office that bears the title: "Sheriff's Office", "Attorney's Office". */
const OFFICERS = wordSet('attorney sheriff mayor governor coroner prosecutor examiner assessor');
const OFFICES = wordSet('office department');

/** "sold at Christie's in London": a possessive without anything that is owned, where somebody shops. */
export const isShop = (
  n: NameText,
  { first, last, person, place, title }: Segment,
  limit: number,
): boolean => {
  const { word, kind } = n.t;
  if (last - first > 1 || person || place || title >= 0 || first < 1 || last + 1 >= limit) return false;
  if (word[last] !== W.possessive || !n.isTight(last) || isOrdinary(word[first])) return false;
  if (isGiven(word[first]) && !isSurname(word[first])) return false;
  if (word[first - 1] !== W.at && word[first - 1] !== FROM) return false;
  const next = last + 1;
  return kind[next] === PUNCT
    ? word[next] !== W.quote
    : n.tag[next] === TAG.PREPOSITION || n.tag[next] === TAG.CONJUNCTION;
};

/** "Attorney's Office": the possessive at a token belongs to the name of an office. */
export const isOfficeOf = (n: NameText, at: number): boolean =>
  at > 0 && OFFICERS.has(n.t.word[at - 1]) && OFFICES.has(n.t.word[at + 1]) && n.isCap(at + 1);
