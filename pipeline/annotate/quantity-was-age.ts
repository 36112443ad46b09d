import { wordId, wordSet } from '../core/vocabulary.ts';
import { RELATIVE_NOUNS } from '../lexicon/person-nouns.ts';
import { AT_AGE, isShortBe } from './quantity-age-groups.ts';
import type { Scene } from './quantity-scene.ts';
import { isVerbTag, TAG } from './tag-set.ts';
import { UPPER_FIRST, WORD } from './tokens.ts';

export const BE = wordSet('was is am turned turns be being been were are turning');
export const PERSON_PRONOUNS = wordSet('he she i you who');
/** What says how near to an age somebody is: `She was barely 20`. */
const NEARLY = wordSet('nearly almost only just barely still about already around now then also');
const DIED = wordSet(
  'dies died dead married wed retired retires widowed orphaned pregnant school home university drowned killed qualified',
);
const TURN = wordSet('turn turns turned turning');
export const KIN = wordSet(
  `${RELATIVE_NOUNS} husband wife widow man woman boy girl teenager student resident driver victim suspect friend pensioner officer`,
);
const [AT, IS, WAS, NOW, LEAST] = ['at', 'is', 'was', 'now', 'least'].map(wordId);

const OF_ONE = new Set<number>([TAG.POSSESSIVE, TAG.DETERMINER]);

/** The token where the form of "be" stands before an age: `was`, `was barely`, `would be at least`. */
const beBefore = (s: Scene, first: number): number => {
  if (s.word(first - 1) === LEAST && s.word(first - 2) === AT) return first - 3;
  return NEARLY.has(s.word(first - 1)) ? first - 2 : first - 1;
};

/** Whether a form of "be", with or without an adverb, stands before a token. */
export const isBesideBe = (s: Scene, first: number): boolean => BE.has(s.word(beBefore(s, first)));

/** `he was 66.`, `Now 71, he lives in Kent`, `turned 40`: the number at a token says how old somebody is. */
export const wasAge = (s: Scene, first: number): boolean => {
  const { t } = s;
  // `he became a father at 52`
  if (s.word(first - 1) === AT && KIN.has(s.word(first - 2)) && s.tags[first - 3] === TAG.DETERMINER)
    return true;
  // `Now 71, he lives in Kent`
  if (s.word(first - 1) === NOW && first - 1 === s.floor(first) && s.sign(first + 1) === 44)
    return PERSON_PRONOUNS.has(s.word(first + 2));
  if (s.word(first - 1) === AT && DIED.has(s.word(first - 2))) return true;
  if (AT_AGE.has(s.word(first - 1)) && first - 1 === s.floor(first))
    return PERSON_PRONOUNS.has(s.word(first + 1)) || PERSON_PRONOUNS.has(s.word(first + 2));
  if (TURN.has(s.word(first - 1)) && isVerbTag(s.tags[first - 1])) return true;
  if (isShortBe(s, first)) return true;
  if (!isBesideBe(s, first)) return false;
  const be = beBefore(s, first);
  let subject = be - 1;
  while (
    subject >= 0 &&
    (s.tags[subject] === TAG.MODAL || s.tags[subject] === TAG.AUXILIARY || s.tags[subject] === TAG.ADVERB)
  )
    subject -= 1;
  if (subject < 0) return false;
  if (
    PERSON_PRONOUNS.has(s.word(subject)) ||
    (t.kind[subject] === WORD && s.tags[subject] === TAG.PROPER && s.sign(subject + 1) !== 44)
  )
    return true;
  // `Her son is now fifteen.`
  if (KIN.has(s.word(subject)) && OF_ONE.has(s.tags[subject - 1])) return true;
  if (s.sign(subject) !== 44) return false;
  const floor = s.floor(first);
  const singular = s.word(be) === WAS || s.word(be) === IS;
  const isName = s.tags[floor] === TAG.PROPER || (singular && s.tags[floor] === TAG.PLURAL);
  return (t.flags[floor] & UPPER_FIRST) !== 0 && isName && s.sign(floor + 1) === 44;
};
