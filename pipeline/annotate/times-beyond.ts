import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Found } from './times-length-bounds.ts';
import type { Reader } from './times-reader.ts';

const [BEYOND, PAST] = ['beyond', 'past'].map(wordId);
/** Verbs of what lasts, and their particles: `run past 2030`, `dragged on past midnight`. All forms. */
const LASTING = wordSet(
  'on out well far running run runs ran extend extends extended extending last lasts lasted lasting go goes went gone going continue continues continued continuing stretch stretches stretched stretching stay stays stayed staying remain remains remained survive survives survived drag drags dragged dragging delay delays delayed push pushes pushed pushing slip slips slipped slipping keep keeps kept work works worked live lives lived open wait waited linger lingers lingered spill spills spilled until it them',
);

/** `stretches beyond 2027`, `ran past midnight`: after it; not `half past six` and `the past June`. `at` is the word before. */
export const beyondBound = (r: Reader, at: number, i: number): Found | undefined => {
  const isBeyond = r.is(at, BEYOND);
  if (!isBeyond && !(r.is(at, PAST) && at === i - 1 && LASTING.has(r.word(at - 1)))) return undefined;
  return { name: 'after', from: at, end: i };
};
