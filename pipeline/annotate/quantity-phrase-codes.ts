import { wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { UPPER_FIRST } from './tokens.ts';

const HYPHEN = 45;
const MOST_LETTERS = 5;
const CODE = /^(?:[A-Z]{1,5}|[IVX]{1,4})$/;

const isCommonNoun = (s: Scene, i: number): boolean => s.tags[i] === TAG.NOUN || s.tags[i] === TAG.PLURAL;

/** `a chest X-ray`, `cable TV customers`, `a band D bill`: letters inside a noun phrase, its noun behind them. */
export const isCodeInside = (s: Scene, i: number): boolean => {
  const { t } = s;
  if (t.end[i] - t.start[i] > MOST_LETTERS || !CODE.test(t.text.slice(t.start[i], t.end[i]))) return false;
  const isJoined = s.sign(i + 1) === HYPHEN && s.glued(i + 1) && s.glued(i + 2);
  const noun = isJoined ? i + 2 : i + 1;
  return noun < s.limit(i) && isCommonNoun(s, noun);
};

/** Nouns whose number is part of what something is called. */
const NUMBERED = wordSet(
  'section sections article articles schedule chapter title part clause rule regulation category type grade phase tier class stage band level group generation year step key mark model series version form',
);
/** `Section 21 notices`, `type 2 patients`, `Boeing 737 Max jets`: the token after the number inside a name, where a noun follows; −1 else. */
export const overNumbered = (s: Scene, head: number, at: number): number => {
  const number = s.numbers.list[s.numbers.ofToken[at]];
  const { first, last } = number;
  if (head !== first - 1 || number.form !== 'digits' || number.letter || number.fractional) return -1;
  const isMake = s.tags[head] === TAG.PROPER && (s.t.flags[head] & UPPER_FIRST) !== 0;
  if (!isMake && !NUMBERED.has(s.word(head))) return -1;
  const noun = s.tags[last] === TAG.PROPER ? last + 1 : last;
  const isPlural = s.tags[noun] === TAG.PLURAL || (NUMBERED.has(s.word(head)) && isNounTag(s.tags[noun]));
  return noun < s.limit(head) && isPlural ? last : -1;
};
