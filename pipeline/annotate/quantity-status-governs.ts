import { wordId, wordSet } from '../core/vocabulary.ts';
import { BEATEN_CUES } from '../lexicon/status-words.ts';
import type { Scene } from './quantity-scene.ts';
import { TAG } from './tag-set.ts';

const BEATEN = wordSet(BEATEN_CUES);
const [OF, BY] = ['of', 'by'].map(wordId);
/** Verbs whose past is as their infinitive. */
export const ALIKE = wordSet('cut put set shut spread hit let split');
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
    if (next === TAG.AUXILIARY || next === TAG.PAST || next === TAG.MODAL || ALIKE.has(s.word(i + 1))) return true;
  }
  return false;
};
