import { wordSet } from '../core/vocabulary.ts';
import { valueAt } from './quantity-base-extent.ts';
import type { Scene } from './quantity-scene.ts';
import { TAG } from './tag-set.ts';

/** Before an earlier value what makes it rough, or says that it was the usual one: `almost 5 million`, `the usual 36`. */
const HEDGES = wordSet(
  'about around almost nearly roughly some approximately circa just under over below above only barely merely more less fewer than at least most well close to an estimated usual current previous earlier prior original initial former mere the a reported similar',
);
const MOST_HEDGES = 4;

/** The token of the value after its article and words of degree; the token given where no value follows. */
export const overHedges = (s: Scene, at: number): number => {
  let i = at;
  while (
    i < at + MOST_HEDGES &&
    s.numbers.ofToken[i] < 0 &&
    (HEDGES.has(s.word(i)) || s.tags[i] === TAG.POSSESSIVE)
  )
    i += 1;
  return valueAt(s, i) >= 0 ? i : at;
};
