import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  ALLEGED,
  BILL_NOUNS,
  DENYING,
  EXPECTED_LABELS,
  RUMOURS,
  SUING,
  TOLD_REPORTS,
  VOW_NOUNS,
} from '../lexicon/status-told.ts';
import type { Scene } from './quantity-scene.ts';
import { isOfGroup } from './quantity-status-frames.ts';
import { type Status, statusBy } from './quantity-status-cues.ts';
import type { QuantityKind } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const [TO, HAVE, BY, THAT, FOR, LIKE, SHOULD, WERE, UNLESS, WHICH] =
  'to have by that for like should were unless which'.split(' ').map(wordId);
const ALLEGES = wordSet(ALLEGED);
const BILLS = wordSet(BILL_NOUNS);
const DENIES = wordSet(DENYING);
const LABELS = wordSet(EXPECTED_LABELS);
const RUMOUR = wordSet(RUMOURS);
const SUES = wordSet(SUING);
const REPORTS = wordSet(TOLD_REPORTS);
const VOWS = wordSet(VOW_NOUNS);
const LOOKS = wordSet('look looks looked');
/** Before what stands now. */
const OTHERS = wordSet('with against versus than from');
const SIGNS = wordSet('plus minus');
const [COMMA, COLON, QUESTION] = [44, 58, 63];
const VOW_REACH = 8;
const SUE_REACH = 9;
const DENIAL_REACH = 16;
const WHO_REACH = 7;

/** What a subject opens with: `Should the levee`, `Were it`. */
const OPENS = new Set<number>([
  TAG.DETERMINER,
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.POSSESSIVE,
  TAG.PRONOUN,
]);

/** `A vow by the president to take`: the infinitive after the one who vows. */
const isVowBy = (s: Scene, i: number, first: number): boolean => {
  if (!VOWS.has(s.word(i)) || !isNounTag(s.tags[i]) || s.word(i + 1) !== BY) return false;
  for (let j = i + 2; j < i + VOW_REACH && j < first; j += 1) {
    if (s.tags[j] === TAG.TO) return true;
    if (isFiniteTag(s.tags[j]) || s.sign(j) === COMMA) return false;
  }
  return false;
};

/** `is suing the clinic for $250,000`. */
const isSuedFor = (s: Scene, i: number, first: number): boolean => {
  if (!SUES.has(s.word(i)) || first - i > SUE_REACH) return false;
  for (let j = i + 1; j < first; j += 1) {
    if (s.word(j) === FOR) return j >= first - 2;
    if (isFiniteTag(s.tags[j]) || s.sign(j) === COMMA) return false;
  }
  return false;
};

/** What a word at `i` before the figure says: a vow by somebody, a bill that does it, what is alleged of somebody, what looks like coming. */
export const toldAt = (s: Scene, i: number, first: number): Status | undefined => {
  const word = s.word(i);
  if (isVowBy(s, i, first)) return statusBy('planned', i);
  // `an amendment lopping two years off the sentence`
  if (BILLS.has(word) && isNounTag(s.tags[i]) && s.tags[i + 1] === TAG.GERUND && i + 2 >= first - 2)
    return statusBy('planned', i);
  if (isSuedFor(s, i, first)) return statusBy('planned', i);
  // `said to have skimmed ₱289 million`, `alleged to have stabbed 18`
  if (ALLEGES.has(word) && s.word(i + 1) === TO && s.word(i + 2) === HAVE) return statusBy('tentative', i);
  // `the allegation that guards had beaten two`
  if (RUMOUR.has(word) && s.word(i + 1) === THAT) return statusBy('tentative', i);
  // `look like stretching to 40`
  if (word === LIKE && LOOKS.has(s.word(i - 1)) && s.tags[i + 1] === TAG.GERUND)
    return statusBy('forecast', i - 1, i + 1);
  return undefined;
};

/** `(expected: SEK 1.58bn)`, `(consensus: plus 0.1%)`: a label says that it was foreseen. */
const labelledForecast = (s: Scene, first: number): Status | undefined => {
  const colon = SIGNS.has(s.word(first - 1)) ? first - 2 : first - 1;
  return s.sign(colon) === COLON && LABELS.has(s.word(colon - 1))
    ? statusBy('forecast', colon - 1)
    : undefined;
};

/** `Should the levee give way, the water could stand three metres deep`, `Were the cull to go ahead, 4,000 would be shot`: what comes under a condition. */
const underInversion = (s: Scene, first: number): Status | undefined => {
  const at = s.floor(first);
  if ((s.word(at) !== SHOULD && s.word(at) !== WERE) || !OPENS.has(s.tags[at + 1])) return undefined;
  if (s.sign(s.limit(first) - 1) === QUESTION) return undefined;
  // `compared with 90 at present`, `a town of 18,000`
  if (OTHERS.has(s.word(first - 1)) || isOfGroup(s, first)) return undefined;
  for (let i = at + 2; i < first; i += 1) if (s.sign(i) === COMMA) return statusBy('tentative', at);
  return undefined;
};

const CLAUSE_REACH = 12;
/** `unless the trust finds three surgeons`, `is at risk should the sea stay above 30 degrees`: inside the condition. */
export const inCondition = (s: Scene, first: number): Status | undefined => {
  for (let i = first - 1; i > first - CLAUSE_REACH && i >= s.floor(first); i -= 1) {
    if (s.sign(i) === COMMA) return undefined;
    if (s.word(i) === UNLESS) return statusBy('tentative', i);
    const isInverted = s.word(i) === SHOULD && i > s.floor(first) && s.tags[i + 1] === TAG.DETERMINER;
    if (isInverted) return statusBy('tentative', i);
  }
  return undefined;
};

/** `throwing two punches, which he denies`, `40 times the dose, a charge the operator waves away`. */
const deniedAfter = (s: Scene, first: number, end: number, kind?: QuantityKind): Status | undefined => {
  if (kind === 'age') return undefined;
  const limit = Math.min(s.limit(first), end + DENIAL_REACH);
  let comma = end;
  while (comma < limit && s.sign(comma) !== COMMA) comma += 1;
  if (s.sign(comma) !== COMMA) return undefined;
  const isReport = s.tags[comma + 1] === TAG.DETERMINER && REPORTS.has(s.word(comma + 2));
  if (s.word(comma + 1) !== WHICH && !isReport) return undefined;
  for (let i = comma + 2; i < comma + WHO_REACH && i < limit; i += 1) {
    if (!DENIES.has(s.word(i)) || !isFiniteTag(s.tags[i])) continue;
    return statusBy('denied', i);
  }
  return undefined;
};

/** What the words around a figure say of it, wherever it stands in its clause: a label, a condition that opens the sentence, a denial behind it. */
export const toldAround = (s: Scene, first: number, end: number, kind?: QuantityKind): Status | undefined =>
  labelledForecast(s, first) ?? underInversion(s, first) ?? deniedAfter(s, first, end, kind);
