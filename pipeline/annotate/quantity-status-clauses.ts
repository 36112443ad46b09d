import { wordId, wordSet } from '../core/vocabulary.ts';
import { CLAUSE_VERBS, FINDING_VERBS } from '../lexicon/closed-classes.ts';
import { CALCULATED, MEASURED_AIMS } from '../lexicon/status-words.ts';
import type { Scene } from './quantity-scene.ts';
import { BE } from './quantity-status-cues.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const AIMS = wordSet(MEASURED_AIMS);
const GOALS = wordSet('goal goals aim aims');
const PAST = wordSet('was were');
const SAYS = wordSet(`${CLAUSE_VERBS} ${FINDING_VERBS} ${CALCULATED}`);
const RECKONS = wordSet(CALCULATED);
const THEM = wordSet('them whom which those these');
const OF = wordId('of');
const COMMA = 44;
const COMMENT_REACH = 14;
const AIM_REACH = 12;
const AFTER_REACH = 28;
const PART_REACH = 9;

const IN_COMMENT: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.PRONOUN,
  TAG.POSSESSIVE,
  TAG.DETERMINER,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.ADVERB,
  TAG.PREPOSITION,
  TAG.AUXILIARY,
]);

/** A verb of saying at `i`, not a noun like `the estimates`. */
const isSaying = (s: Scene, i: number, words = SAYS): boolean =>
  words.has(s.word(i)) && s.tags[i - 1] !== TAG.DETERMINER && s.tags[i - 1] !== TAG.ADJECTIVE;

/** The comma that opens the comment which ends at the comma `end`: `, the airport reckons,`, `, said the mayor on Monday,`; −1 for none. */
export const commentBefore = (s: Scene, end: number): number => {
  let hasVerb = false;
  for (let i = end - 1; i > end - COMMENT_REACH && i >= s.floor(end); i -= 1) {
    if (s.sign(i) === COMMA) return hasVerb ? i : -1;
    if (isSaying(s, i)) {
      if (hasVerb) return -1;
      hasVerb = true;
    } else if (!IN_COMMENT.has(s.tags[i]) && s.sign(i) !== 39) return -1;
  }
  return -1;
};

/** `would cost $14bn, the airport reckons`: a comment behind the clause that says it is reckoned. */
export const isReckonedAfter = (s: Scene, from: number): boolean => {
  const limit = Math.min(s.limit(from), from + AFTER_REACH);
  for (let i = from + 1; i < limit; i += 1) {
    if (s.sign(i) !== COMMA) continue;
    for (let j = i + 1; j < Math.min(limit, i + 8); j += 1) {
      const isEnd = j + 1 >= s.limit(from) || s.tags[j + 1] === TAG.PUNCTUATION;
      if (j > i + 1 && isEnd && isSaying(s, j, RECKONS)) return true;
      if (!IN_COMMENT.has(s.tags[j])) break;
    }
  }
  return false;
};

/** `the goal for 2022 is 5.5 million`, `the median forecast was 3%`; not `the cost of the plan is $3m`. */
export const isAimThatIs = (s: Scene, i: number, first: number): boolean => {
  if (!AIMS.has(s.word(i)) || first - i > AIM_REACH || !isSubject(s, i)) return false;
  for (let j = i + 1; j < first; j += 1) {
    if (BE.has(s.word(j))) return isRightBefore(s, j, first) && !(GOALS.has(s.word(i)) && PAST.has(s.word(j)));
    const tag = s.tags[j];
    if (isFiniteTag(tag) || tag === TAG.PUNCTUATION || tag === TAG.RELATIVE || tag === TAG.SUBORDINATOR)
      return false;
  }
  return false;
};

/** Only words like `about`, `still`, `for` between the verb and the figure. */
const isRightBefore = (s: Scene, be: number, first: number): boolean => {
  for (let j = be + 1; j < first; j += 1)
    if (s.tags[j] !== TAG.ADVERB && s.tags[j] !== TAG.PREPOSITION && !BE.has(s.word(j))) return false;
  return true;
};

/** Whether the noun at `i` is the head of a phrase with no preposition before it. */
const isSubject = (s: Scene, i: number): boolean => {
  let j = i - 1;
  while (j >= s.floor(i) && (isNounTag(s.tags[j]) || s.tags[j] === TAG.ADJECTIVE || s.tags[j] === TAG.POSSESSIVE))
    j -= 1;
  if (j >= s.floor(i) && s.tags[j] === TAG.DETERMINER) j -= 1;
  return j < s.floor(i) || (s.tags[j] !== TAG.PREPOSITION && s.tags[j] !== TAG.NUMERAL);
};

/** `300 of whom were convicted`: a part with a verb of its own, which says what is so of it. */
export const isPartWithVerb = (s: Scene, first: number): boolean => {
  const limit = Math.min(s.limit(first), first + PART_REACH);
  let isPart = false;
  for (let j = first + 1; j < limit; j += 1) {
    if (s.word(j) === OF && THEM.has(s.word(j + 1))) isPart = true;
    else if (isPart && isFiniteTag(s.tags[j])) return true;
    if (s.tags[j] === TAG.PUNCTUATION) return false;
  }
  return false;
};
