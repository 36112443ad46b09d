import { wordId, wordSet } from '../core/vocabulary.ts';
import { IN_PROSPECT, LOOMING, ON_ORDER, THOUGHT_OVER, UNDER_THOUGHT } from '../lexicon/asking-words.ts';
import {
  APPOINTED,
  COMING_ABOUT,
  FORESEEN_SUBJECTS,
  PROPOSALS,
  WILL_FORMS,
} from '../lexicon/future-words.ts';
import type { Scene } from './quantity-scene.ts';
import { isAppointed } from './quantity-status-appointed.ts';
import { CUES, type Status, statusBy } from './quantity-status-cues.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const LOOMS = wordSet(LOOMING);
const PROSPECTS = wordSet(IN_PROSPECT);
const ORDERS = wordSet(ON_ORDER);
const THOUGHTS = wordSet(UNDER_THOUGHT);
const MULLED = wordSet(THOUGHT_OVER);
const BEING = wordId('being');
const APPOINTS = wordSet(APPOINTED);
const FORESEEN = wordSet(FORESEEN_SUBJECTS);
const WILL = wordSet(WILL_FORMS);
const RISES = wordSet(COMING_ABOUT);
const GETS = wordSet(
  'get gets receive receives pay pays give gives have has keep keeps lose loses cut cuts raise raises sell sells buy buys hand hands contribute contributes earn earns require requires cap caps limit limits',
);
const NOW = wordSet('is are remain remains');
const HEDGES = wordSet('all but now already still also well almost nearly fully');
const PRICED = wordSet('priced baked factored');
const LINKS = wordSet('on in under');
const WHEN_WORDS = wordSet('when once until before');
const UNDER_WORDS = wordSet('draft proposal proposals plan plans bill blueprint amendment');
const DUE_TIMES = wordSet('before by on at in from this next tonight tomorrow today later over during');
const PENDING = wordSet('pending');
const [DUE, IN, OF, UNDER, BY] = ['due', 'in', 'of', 'under', 'by'].map(wordId);
const AHEAD = 9;
const OPENING = 9;
const BACK = 30;
const UNDER_REACH = 7;
const HOLDERS = new Set<number>([TAG.NOUN, TAG.PLURAL, TAG.ADJECTIVE, TAG.PREPOSITION, TAG.PROPER]);

/** The form of be after what is counted: `two frigates from the yard are`; −1 for none. */
const beAfter = (s: Scene, end: number): number => {
  const limit = Math.min(s.limit(end - 1), end + AHEAD);
  for (let i = end; i < limit; i += 1) {
    if (NOW.has(s.word(i))) return i;
    if (!HOLDERS.has(s.tags[i]) && s.tags[i] !== TAG.DETERMINER) return -1;
  }
  return -1;
};

const overHedges = (s: Scene, at: number): number => {
  let i = at;
  while (i < at + 3 && HEDGES.has(s.word(i))) i += 1;
  return i;
};

/** `45 cm of snow is on the cards`, `two frigates are on order`, `a third is under consideration`. */
const isAtHand = (s: Scene, at: number): Status | undefined => {
  if (!LINKS.has(s.word(at))) return undefined;
  const noun = s.tags[at + 1] === TAG.DETERMINER ? at + 2 : at + 1;
  if (PROSPECTS.has(s.word(noun))) return statusBy('forecast', at, noun + 1);
  if (s.word(at) === UNDER)
    return THOUGHTS.has(s.word(noun)) ? statusBy('tentative', at, noun + 1) : undefined;
  return ORDERS.has(s.word(noun)) ? statusBy('planned', at, noun + 1) : undefined;
};

const always = (): boolean => true;
/** Whether nothing but words like `another` stand before a figure that opens its sentence. */
const isOpening = (s: Scene, first: number): boolean =>
  first === s.floor(first) || (first === s.floor(first) + 1 && s.tags[first - 1] !== TAG.PREPOSITION);

/** What is said of the subject that ends before `end`: that it looms, is at hand, is due, is priced in. */
export const loomingAfter = (s: Scene, first: number, end: number): Status | undefined => {
  // `a £450m hole looms`
  for (const at of [end - 1, end])
    if (LOOMS.has(s.word(at)) && at > first && isNounTag(s.tags[at - 1])) return statusBy('forecast', at);
  // `has 14 jets on order`
  const behind = isAtHand(s, end);
  if (behind?.value === 'planned') return behind;
  if (s.tags[end] === TAG.BASE && isOpening(s, first) && isAppointed(s, end, always))
    return statusBy('planned', end);
  const be = beAfter(s, end);
  if (be < 0) return undefined;
  if (s.word(be + 1) === BEING && MULLED.has(s.word(be + 2))) return statusBy('tentative', be + 2);
  const at = overHedges(s, be + 1);
  if (PRICED.has(s.word(at)) && s.word(at + 1) === IN) return statusBy('forecast', at, at + 2);
  if (s.word(at) === DUE && DUE_TIMES.has(s.word(at + 1)))
    return statusBy(FORESEEN.has(s.word(be - 1)) ? 'forecast' : 'planned', at);
  return isAtHand(s, at);
};

/** `, when two schools open`: with what is to come before it. */
export const openingWhen = (s: Scene, first: number, end: number): Status | undefined => {
  if (!WHEN_WORDS.has(s.word(first - 1)) || s.sign(first - 2) !== 44) return undefined;
  if (!APPOINTS.has(s.word(end)) || isFiniteTag(s.tags[end + 1])) return undefined;
  for (let i = first - 2; i > first - BACK && i >= s.floor(first); i -= 1)
    if (WILL.has(s.word(i)) || CUES.get(s.word(i)) === 'planned') return statusBy('planned', end);
  return undefined;
};

/** Whether the sentence opens with what is proposed: `Under the draft, …`, `Pending a vote, …`. */
export const isUnderProposal = (s: Scene, i: number): boolean => {
  const floor = s.floor(i);
  if (i - floor > BACK) return false;
  if (PENDING.has(s.word(floor))) return true;
  if (s.word(floor) !== UNDER) return false;
  for (let j = floor + 1; j < Math.min(i, floor + OPENING); j += 1)
    if (UNDER_WORDS.has(s.word(j))) return true;
  return false;
};

/** `while the threshold drops to €140,000`, in a sentence that opens with what is proposed. */
export const proposedPresent = (s: Scene, i: number): Status | undefined =>
  (s.tags[i] === TAG.PRESENT || s.tags[i] === TAG.BASE) &&
  (RISES.has(s.word(i)) || APPOINTS.has(s.word(i)) || GETS.has(s.word(i))) &&
  s.tags[i - 1] !== TAG.TO &&
  s.tags[i - 1] !== TAG.MODAL &&
  isUnderProposal(s, i)
    ? statusBy('planned', i)
    : undefined;

const PROPOSED = wordSet(PROPOSALS);
/** `under the ministry's proposal`: `under` before the word of a proposal at `j`. */
export const isUnderWord = (s: Scene, j: number): boolean => {
  if (!PROPOSED.has(s.word(j))) return false;
  for (let k = j - 1; k > j - UNDER_REACH && k >= s.floor(j); k -= 1) {
    if (s.word(k) === UNDER) return true;
    if (!HOLDERS.has(s.tags[k]) && s.tags[k] !== TAG.DETERMINER && s.tags[k] !== TAG.POSSESSIVE) return false;
    if (s.tags[k] === TAG.PREPOSITION && s.word(k) !== OF) return false;
  }
  return false;
};

/** `By reseeding 2,000 hectares of bog, the ministry is targeting …`: the means of what is planned. */
export const meansOf = (s: Scene, first: number, end: number): Status | undefined => {
  const floor = s.floor(first);
  if (s.word(floor) !== BY || s.tags[floor + 1] !== TAG.GERUND || first - floor > OPENING) return undefined;
  const limit = Math.min(s.limit(first), end + BACK);
  let hasComma = false;
  for (let i = end; i < limit; i += 1) {
    if (s.sign(i) === 44) hasComma = true;
    if (!isFiniteTag(s.tags[i])) continue;
    if (!hasComma) return undefined;
    const at = s.tags[i] === TAG.AUXILIARY ? i + 1 : i;
    const isAhead = WILL.has(s.word(i)) || (s.tags[i] !== TAG.PAST && CUES.get(s.word(at)) === 'planned');
    return isAhead ? statusBy('planned', at) : undefined;
  }
  return undefined;
};
