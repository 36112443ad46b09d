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

const wordAt = (r: Reader, i: number): string => (r.isWord(i) ? r.surface(i).toLowerCase() : '');

/** `the first time in six years`, `the wettest autumn-to-spring in 150 years`: how long nothing like it was seen; `at` is the token before `in`. */
export const isRecord = (r: Reader, at: number): boolean => {
  for (let i = at; i > at - NEAR && i >= r.first; i -= 1) if (RECORD.test(wordAt(r, i))) return true;
  for (let i = at - NEAR; i > at - FAR && i > r.first; i -= 1)
    if (r.is(i - 1, W.the) && SUPERLATIVE.test(wordAt(r, i)) && !NO_SUPERLATIVE.has(r.word(i))) return true;
  return false;
};
