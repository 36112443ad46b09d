import { wordId, wordSet } from '../core/vocabulary.ts';
import { CONTRASTS } from '../lexicon/future-words.ts';
import { BEATEN_CUES } from '../lexicon/status-words.ts';
import type { Scene } from './quantity-scene.ts';
import { CUES } from './quantity-status-cues.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const BEATEN = wordSet(BEATEN_CUES);
const CONTRAST = wordSet(CONTRASTS);
const PARTICLES = wordSet('out off up down over back away in');
const ARTICLES = wordSet('a an the');
const [OF, BY, THAT] = ['of', 'by', 'that'].map(wordId);
/** Verbs whose past is as their infinitive. */
export const ALIKE = wordSet('cut put set shut spread hit let split cost');
const AGENT_REACH = 6;

/** `as predicted by 17 of 21 economists`: who foresaw it, as many as they are. */
export const isAgent = (s: Scene, i: number, first: number): boolean => {
  if (s.word(i + 1) !== BY || first - i > AGENT_REACH) return false;
  for (let j = i + 2; j < first; j += 1) if (s.numbers.ofToken[j] < 0 && s.word(j) !== OF) return false;
  return s.tags[i] === TAG.PARTICIPLE || s.tags[i] === TAG.PAST;
};

/** Only words of one phrase, or `of` phrases, between the cue and the figure. */
export const linked = (s: Scene, i: number, first: number): boolean => {
  for (let j = i + 1; j < first; j += 1) {
    const tag = s.tags[j];
    if (tag === TAG.PREPOSITION ? s.word(j) !== OF : tag === TAG.CONJUNCTION) return false;
  }
  return true;
};

/** No conjunction between the cue and the figure but right before it: not `opposed the plan and 24% backed it`. */
export const isOne = (s: Scene, i: number, first: number): boolean => {
  for (let j = i + 1; j < first - 1; j += 1)
    if (s.tags[j] === TAG.CONJUNCTION && s.numbers.ofToken[j - 1] < 0) return false;
  return true;
};

/** `exceeded their goal of $10,000`: the goal is behind. */
export const beaten = (s: Scene, i: number): boolean => {
  for (let j = i - 1; j >= s.floor(i) && j > i - 6; j -= 1) if (BEATEN.has(s.word(j))) return true;
  return false;
};

/** `never denied it`, `denied it and had already repaid $90,000`: a denial that is denied, or over. */
export const isUndone = (s: Scene, cue: number, first: number): boolean => {
  for (let i = cue - 1; i > cue - 4 && i >= s.floor(cue); i -= 1) if (s.tags[i] === TAG.NEGATION) return true;
  for (let i = cue + 1; i < first; i += 1) {
    const next = s.tags[i + 1];
    if (s.tags[i] !== TAG.CONJUNCTION) continue;
    if (next === TAG.AUXILIARY || next === TAG.PAST || next === TAG.MODAL || ALIKE.has(s.word(i + 1)))
      return true;
  }
  return false;
};

/** `rather than 40`, `instead of 38`; not `more than 30 homes and 20 flats`. */
export const isContrast = (s: Scene, i: number, first: number): boolean => {
  const isFigure = s.numbers.ofToken[i + 1] >= 0 || s.tags[i + 1] === TAG.SYMBOL;
  return CONTRAST.has(s.word(i)) && !(i + 1 < first && isFigure);
};

/** `an update meant to take a day knocked out the line`: a participle with an object is a past. */
export const isMainVerb = (s: Scene, i: number): boolean => {
  if (s.tags[i] !== TAG.PARTICIPLE || !isNounTag(s.tags[i - 1])) return false;
  const next = PARTICLES.has(s.word(i + 1)) ? i + 2 : i + 1;
  return s.tags[next] === TAG.POSSESSIVE || ARTICLES.has(s.word(next));
};

/** `jets that carry 190`: what they are like now; not `a forecast that`. */
export const isOwnClause = (s: Scene, i: number): boolean => {
  const next = s.tags[i + 1];
  return (
    s.word(i) === THAT &&
    isNounTag(s.tags[i - 1]) &&
    !CUES.get(s.word(i - 1)) &&
    (isVerbTag(next) || next === TAG.AUXILIARY)
  );
};
