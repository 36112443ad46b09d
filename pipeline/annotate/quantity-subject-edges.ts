import { wordId, wordSet } from '../core/vocabulary.ts';
import { isTimeAt } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

/** Tags after a conjunction with which a clause of its own opens: `the rope gave way and she fell`. */
export const OPENS_CLAUSE: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.POSSESSIVE, TAG.PRONOUN]);

const TELLING = wordSet(
  'tell tells told telling inform informs informed informing warn warns warned warning assure assures assured assuring remind reminds reminded reminding notify notifies notified advise advises advised advising brief briefs briefed persuade persuades persuaded convince convinces convinced show shows showed',
);
const THAT = wordId('that');
const MOST_HEARER = 5;
/** `told lawmakers the fund should reach`: the token after those who are told, where what they are told opens; `from` itself for none. */
export const overHearer = (s: Scene, from: number, to: number): number => {
  if (!TELLING.has(s.word(from - 1))) return from;
  for (let i = from + 1; i < to && i <= from + MOST_HEARER; i += 1) {
    if (s.tags[i] === TAG.DETERMINER || s.tags[i] === TAG.POSSESSIVE || s.word(i) === THAT) return i;
    if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.ADJECTIVE) return from;
  }
  return from;
};

/** What says of several things which of them is meant, and is nothing that is measured: `the deepest of them`. */
const WHICH_ONE = wordSet(
  'deepest largest biggest smallest oldest youngest longest shortest tallest highest lowest heaviest lightest fastest slowest cheapest dearest widest narrowest richest poorest strongest weakest latest earliest nearest furthest farthest worst best most least eldest newest former latter rest other others half one ones',
);
const OF = wordId('of');
/** `Move the fence from 1.9m to 2.4m`: a verb at the head of a sentence that looks like a noun. */
const isOrder = (s: Scene, { phrase, head }: Counted): boolean =>
  phrase.first === head &&
  head === s.floor(head) &&
  (s.tags[head + 1] === TAG.DETERMINER || s.tags[head + 1] === TAG.POSSESSIVE) &&
  s.sign(head + 1) !== 39 &&
  s.sign(head + 1) !== 0x2019;

/** Whether a noun is nothing that an amount is said of: a time, one of several. */
export const isNothing = (s: Scene, { phrase, head }: Counted): boolean =>
  isOrder(s, { phrase, head }) ||
  (WHICH_ONE.has(s.word(head)) && s.word(head + 1) === OF) ||
  (phrase.first === head && isTimeAt(s, head));

const PRO = wordSet('that those this these what');
/** `twice that of the engineer`: a pronoun in place of the noun. */
export const isThatOf = (s: Scene, at: number): boolean => PRO.has(s.word(at)) && !isNounTag(s.tags[at + 1]);

/** Tokens of a clause that are looked through for its verb. */
export const MOST_CLAUSE = 36;

/** A finite verb between two tokens, so that the clause in between is complete. */
export const hasVerb = (s: Scene, from: number, to: number): boolean => {
  for (let i = Math.max(from, to - MOST_CLAUSE); i < to; i += 1) if (isFiniteTag(s.tags[i])) return true;
  return false;
};
