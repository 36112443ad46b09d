import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { cardinals, W, zones } from './times-words.ts';

const FOR = wordId('for');
const ON = wordId('on');
const HANDS = wordSet(
  'at by am pm a.m. p.m. a p m . : noon midday midnight local time early late sometime sharp eastern central pacific mountain',
);
const SPOKEN_LEADS = wordSet('at by from until before past');
/** Words that make a number an hour: `8pm`, `21:00`, `noon`. */
const MARKS = wordSet("am pm a.m. p.m. : noon midday midnight o'clock oclock m");
/** So many tokens a clock time and its zone take at most. */
const CLOCK_REACH = 9;

/** `7`, `7.30`, `1900`; not `3,000`. */
const isHand = (r: Reader, i: number): boolean =>
  r.digits(i) >= 0 || (r.isNumber(i) && r.length(i) < 6 && r.surface(i).includes('.'));

/** `at seven`, `half past six`. */
const isSpoken = (r: Reader, i: number): boolean => {
  if (cardinals.has(r.word(i))) return SPOKEN_LEADS.has(r.word(i - 1));
  const parts = r.is(i, W.half) || r.is(i, W.quarter);
  return r.is(i, W.past) ? cardinals.has(r.word(i + 1)) : parts && r.is(i + 1, W.past);
};

const isOfHour = (r: Reader, i: number): boolean =>
  HANDS.has(r.word(i)) ||
  (zones.has(r.word(i)) && r.isCapital(i)) ||
  r.is(i, W.oclock) ||
  isHand(r, i) ||
  isSpoken(r, i) ||
  (r.word(i) === FOR && isHand(r, i + 1));

/** The token after the words before a day and the hour beside it: of `meets Rovers at 1 p.m. ET on` that after `Rovers`. */
export const beforeHour = (r: Reader, from: number): number => {
  let i = r.word(from - 1) === ON ? from - 1 : from;
  while (i > r.first && from - i < CLOCK_REACH && isOfHour(r, i - 1)) i -= 1;
  return i;
};

/** Whether the tokens `[at, from)` say that their number is an hour: `at 8pm on`, not `at 1900 on`. */
export const isMarkedHour = (r: Reader, at: number, from: number): boolean => {
  for (let i = at; i < from; i += 1) if (MARKS.has(r.word(i)) || zones.has(r.word(i))) return true;
  return false;
};
