import { wordId, wordSet } from '../core/vocabulary.ts';
import { CLAUSE_VERBS, FINDING_VERBS } from '../lexicon/closed-classes.ts';
import { CALCULATED, MEASURED_AIMS } from '../lexicon/status-words.ts';
import { DENYING } from '../lexicon/status-told.ts';
import type { Scene } from './quantity-scene.ts';
import { BE, type Status, statusBy } from './quantity-status-cues.ts';
import { isListed } from './quantity-status-frames.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const AIMS = wordSet(MEASURED_AIMS);
const GOALS = wordSet('goal goals aim aims');
const PAST = wordSet('was were');
const SAYS = wordSet(`${CLAUSE_VERBS} ${FINDING_VERBS} ${CALCULATED}`);
const RECKONS = wordSet(CALCULATED);
const THEM = wordSet('them whom which those these');
const REPORTS = wordSet(
  'claim claims report reports allegation allegations accusation accusations suggestion suggestions talk rumour rumours rumor rumors speculation charge charges assertion assertions',
);
const DENIES = wordSet(DENYING);
const BELIEVES = wordSet(
  'believe believes believed think thinks suspect suspects suspected fear fears feared',
);
const OPENERS = wordSet(
  'a an another some further extra additional more that as many up to at least about around',
);
const WHOSE = wordSet('who whose');
const [OF, TO, FROM, THAT, IT, OUT, FOR] = ['of', 'to', 'from', 'that', 'it', 'out', 'for'].map(wordId);
const DENIAL_REACH = 10;
const RULES = wordSet('rule rules ruled ruling');
const UNCLEAR = wordSet('unclear uncertain unknown clear known sure');
const WHETHER = wordSet('whether if');
const FEARS = wordSet('fears fear');
const OLD_REACH = 9;
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
const commentBefore = (s: Scene, end: number): number => {
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

/** Over a comment that parts no clause: `will close it, the mayor said, and cut 30 jobs`. */
export const beforeComment = (s: Scene, i: number, first: number): number => {
  if (s.sign(i) !== COMMA) return i;
  const open = commentBefore(s, i);
  return open >= 0 && isListed(s, i, first) ? open - 1 : i;
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
    if (BE.has(s.word(j)))
      return isRightBefore(s, j, first) && !(GOALS.has(s.word(i)) && PAST.has(s.word(j)));
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
  while (
    j >= s.floor(i) &&
    (isNounTag(s.tags[j]) || s.tags[j] === TAG.ADJECTIVE || s.tags[j] === TAG.POSSESSIVE)
  )
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

/** `denied planning to close`, `ruled out hiring`: the gerund at `i`. */
export const isDoingDenied = (s: Scene, i: number): boolean =>
  s.tags[i] === TAG.GERUND &&
  (DENIES.has(s.word(i - 1)) || (s.word(i - 1) === OUT && RULES.has(s.word(i - 2))));

/** `rejected claims that`, `dismissed reports of`: the noun at `i` with what is reported behind it. */
export const isReportDenied = (s: Scene, i: number): boolean => {
  if (!REPORTS.has(s.word(i))) return false;
  const next = s.word(i + 1);
  if (next !== THAT && next !== OF && next !== IT && next !== FOR) return false;
  for (let j = i - 1; j > i - DENIAL_REACH && j >= s.floor(i); j -= 1) {
    if (DENIES.has(s.word(j))) return s.tags[j - 1] !== TAG.NEGATION;
    // `dismissed as fantasy the claim that`, `batted away suggestions that`
    if (isFiniteTag(s.tags[j]) || s.sign(j) === COMMA || s.tags[j] === TAG.CONJUNCTION) return false;
  }
  return false;
};

/** `unclear whether 30 had boarded`, `fears that another 30 drowned`: the word at `i` opens the clause. */
const isDoubt = (s: Scene, i: number): boolean =>
  WHETHER.has(s.word(i)) ? UNCLEAR.has(s.word(i - 1)) : s.word(i) === THAT && FEARS.has(s.word(i - 1));

/** `believes a further 60 were let in`: a guess of what is or was; with a modal verb that verb says what it is. */
export const believedBefore = (s: Scene, first: number): Status | undefined => {
  let i = first - 1;
  while (i > first - 5 && OPENERS.has(s.word(i)) && !isDoubt(s, i)) i -= 1;
  const isBelief = BELIEVES.has(s.word(i)) && (isNounTag(s.tags[i - 1]) || s.tags[i - 1] === TAG.PRONOUN);
  if (!isBelief && !isDoubt(s, i)) return undefined;
  const limit = Math.min(s.limit(first), first + AIM_REACH);
  for (let j = first + 1; j < limit; j += 1)
    if (isFiniteTag(s.tags[j])) return s.tags[j] === TAG.MODAL ? undefined : statusBy('tentative', i);
    else if (s.tags[j] === TAG.PUNCTUATION || s.tags[j] === TAG.TO) return undefined;
  return undefined;
};

/** `to 1,900 fishermen whose nets were ruined`: who gets it is there. */
export const isPaidTo = (s: Scene, first: number, end: number): boolean =>
  s.word(first - 1) === TO && s.tags[first - 1] === TAG.PREPOSITION && WHOSE.has(s.word(end));

/** `from 30 to 20`, `to 20 from 30`: beside another figure what comes after from is the old one; not `from 27 streets`. */
export const isOldValue = (s: Scene, first: number): boolean => {
  const limit = Math.min(s.limit(first), first + OLD_REACH);
  for (let j = first + 1; j < limit && s.tags[j] !== TAG.PUNCTUATION; j += 1)
    if (s.word(j) === TO && (s.numbers.ofToken[j + 1] >= 0 || s.tags[j + 1] === TAG.SYMBOL)) return true;
  for (let j = first - 2; j > first - OLD_REACH && j >= s.floor(first); j -= 1) {
    if (s.numbers.ofToken[j] >= 0 || s.word(j) === FROM) return true;
    if (isFiniteTag(s.tags[j])) return false;
  }
  return false;
};
