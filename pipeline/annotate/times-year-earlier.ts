import { wordSet } from '../core/vocabulary.ts';
import type { Reader } from './times-reader.ts';
import { W } from './times-words.ts';

const [BACK, BEFORE, ONE] = ['earlier ago before previously prior', 'previous preceding prior', 'one'].map(
  wordSet,
);

/** `last year`, `a year earlier`, `the year before`, `of the previous year`, from token `i` on: the token after it; −1 for none. */
export const yearEarlierEnd = (r: Reader, i: number): number => {
  const at = r.is(i, W.of) || r.is(i, W.in) ? i + 1 : i;
  if (r.is(at, W.last) && r.is(at + 1, W.year)) return at + 2;
  const the = r.is(at, W.the);
  if (the && BEFORE.has(r.word(at + 1)) && r.is(at + 2, W.year)) return at + 3;
  if (!r.is(at + 1, W.year)) return -1;
  if (the) return r.is(at + 2, W.before) && !r.isWord(at + 3) ? at + 3 : -1;
  return (r.is(at, W.a) || ONE.has(r.word(at))) && BACK.has(r.word(at + 2)) ? at + 3 : -1;
};
