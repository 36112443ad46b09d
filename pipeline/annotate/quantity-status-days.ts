import { wordId, wordSet } from '../core/vocabulary.ts';
import { ONCE_DONE } from '../lexicon/asking-words.ts';
import type { Scene } from './quantity-scene.ts';
import { TAG } from './tag-set.ts';

const DONE = wordSet(ONCE_DONE);
const SET_FOR = wordSet('set fixed booked slated billed lined scheduled');
const FIXES = wordSet(
  'fix fixes fixed set sets name names named choose chooses chose chosen pick picks picked announce announces announced suggest suggests suggested circle circled earmark earmarked reserve reserved book booked',
);
const PENCILS = wordSet('pencil pencils pencilled penciled');
const AS_WHAT = wordSet('as for');
const NOW = wordSet('is are');
const [FOR, IN, SHOULD, BE, UP] = ['for', 'in', 'should', 'be', 'up'].map(wordId);
const AT_DAY = wordSet('on by in before');

/** `should be home in February`, `ought to be open again by May`: with the token of its modal verb. */
export const isOnceDone = (s: Scene, modal: number): boolean => {
  if (s.word(modal) !== SHOULD) return false;
  const be = s.tags[modal + 1] === TAG.ADVERB ? modal + 2 : modal + 1;
  return s.word(be) === BE && (DONE.has(s.word(be + 1)) || AT_DAY.has(s.word(be + 1)));
};

/** `is set for 14 January`, `fixed 3 December as the opening date`, `has pencilled in 14 August for the launch`. */
export const isSetDay = (s: Scene, first: number, last: number): boolean => {
  if (s.word(first - 1) === IN && PENCILS.has(s.word(first - 2))) return true;
  if (s.word(first - 1) === FOR) {
    const at = s.word(first - 2) === UP ? first - 3 : first - 2;
    return SET_FOR.has(s.word(at)) && (NOW.has(s.word(at - 1)) || s.sign(at - 1) === 44);
  }
  return FIXES.has(s.word(first - 1)) && s.tags[first - 2] !== TAG.DETERMINER && AS_WHAT.has(s.word(last));
};
