import { wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { W } from './times-words.ts';

const NEAR = 4;
const FAR = 10;
const RECORD = /^(?:first|second|third|time|worst|best|most|least|only|record|[a-z]{2,12}est)$/;
const SUPERLATIVE = /^(?:worst|best|most|least|[a-z]{2,12}est)$/;
const NO_SUPERLATIVE = wordSet(
  'latest interest forest west rest test guest request protest harvest nest chest arrest contest conquest',
);

/** `the first time in six years`, `the wettest autumn-to-spring in 150 years`: how long nothing like it was seen; `at` is the token before `in`. */
export const isRecord = (r: Reader, at: number): boolean => {
  for (let i = at; i > at - NEAR && i >= r.first; i -= 1) if (RECORD.test(r.lower(i))) return true;
  for (let i = at - NEAR; i > at - FAR && i > r.first; i -= 1)
    if (r.is(i - 1, W.the) && SUPERLATIVE.test(r.lower(i)) && !NO_SUPERLATIVE.has(r.word(i))) return true;
  return false;
};

const REACHED = wordSet('reached hit set touched seen recorded scaled posted');
const PEAKS = wordSet('peak peaks high highs low lows record level levels mark best lowest highest trough');
const PLACING = wordSet('on in');
const PEAK_REACH = 5;
/** `passed the peak it reached on Dec. 29, 2011`: a day that something is only measured by. */
export const isOfPeak = (word: ArrayLike<number>, from: number): boolean => {
  if (from < 3 || !PLACING.has(word[from - 1]) || !REACHED.has(word[from - 2])) return false;
  for (let i = from - 3; i >= 0 && i > from - 3 - PEAK_REACH; i -= 1) if (PEAKS.has(word[i])) return true;
  return false;
};

const NTH =
  /^(?:\d{1,2}(?:st|nd|rd|th)|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|dozenth)$/;
const COUNTED_REACH = 4;
/** `their fifth match in 17 days`, `a tenth win in a year`: how long so many took; `at` is the token before `in`. */
export const isNthIn = (r: Reader, at: number): boolean => {
  for (let i = at - 1; i > at - COUNTED_REACH && i >= r.first; i -= 1) {
    if (NTH.test(r.lower(i))) return true;
    if (r.isNumber(i) && r.glued(i + 1) && ENDINGS.has(r.word(i + 1))) return true;
    if (!r.isWord(i)) return false;
  }
  return false;
};
const ENDINGS = wordSet('st nd rd th');
