import { wordId, wordSet } from '../core/vocabulary.ts';
import { NOBODY, ONCE_MEANT, PLANNED_KINDS, PROVISIONS } from '../lexicon/asking-words.ts';
import type { Scene } from './quantity-scene.ts';
import { TAG } from './tag-set.ts';

const MEANT = wordSet(ONCE_MEANT);
const NOBODIES = wordSet(NOBODY);
const KINDS = wordSet(PLANNED_KINDS);
const LOST = wordSet(PROVISIONS);
const HAD = wordSet("had hadn't 'd");
const PLANNED = wordSet('planned');
const EXPECTS = wordSet('expect expects expected expecting');
const [ASIDE, FOR, NO, ONE] = ['aside', 'for', 'no', 'one'].map(wordId);
const NOBODY_REACH = 4;
const LOST_REACH = 14;

/** `had intended to buy eight`, `had originally hoped to fetch £3m`: it came otherwise, or it is told as over. */
export const isOnceMeant = (s: Scene, i: number): boolean => {
  if (!MEANT.has(s.word(i))) return false;
  const had = s.tags[i - 1] === TAG.ADVERB ? i - 2 : i - 1;
  return HAD.has(s.word(had));
};

/** `Nobody was expecting 5,000 people`. */
export const isOfNobody = (s: Scene, i: number): boolean => {
  if (!EXPECTS.has(s.word(i))) return false;
  for (let j = i - 1; j >= i - NOBODY_REACH && j >= s.floor(i); j -= 1) {
    if (NOBODIES.has(s.word(j)) || (s.word(j) === ONE && s.word(j - 1) === NO)) return true;
    if (s.tags[j] !== TAG.AUXILIARY && s.tags[j] !== TAG.ADVERB) return false;
  }
  return false;
};

/** `A planned community of 3,200 homes`: a kind of town. */
export const isPlannedKind = (s: Scene, i: number): boolean =>
  PLANNED.has(s.word(i)) && KINDS.has(s.word(i + 1)) && s.tags[i - 1] === TAG.DETERMINER;

/** `set aside $480m for bad loans`: what a lender has lost. */
export const isProvision = (s: Scene, aside: number): boolean => {
  if (s.word(aside) !== ASIDE) return false;
  const limit = Math.min(s.limit(aside), aside + LOST_REACH);
  let isFor = false;
  for (let j = aside + 1; j < limit; j += 1) {
    if (s.word(j) === FOR) isFor = true;
    else if (isFor && LOST.has(s.word(j))) return true;
    if (s.sign(j) === 44) return false;
  }
  return false;
};
