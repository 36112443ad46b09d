import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import { isVerbTag, TAG } from './tag-set.ts';

const [TO, WITHIN, OF, FROM] = 'to within of from'.split(' ').map(wordId);
/** What a figure came to: `to a record high of 5`. */
const HEIGHTS = wordSet(
  'low high lows highs peak record level rate total average mean median maximum minimum estimate combined',
);
/** `to an annual 2.3%`. */
const YEARLY = wordSet('annual annualised annualized yearly monthly quarterly');
const ONLY = wordSet('just only barely merely exactly precisely fully anywhere somewhere');
const MOST_HEIGHT = 9;

/** The `to` before a figure: `rose to 5`, `eased to a three-month low of 5`; −1 for none. */
export const toBefore = (s: Scene, first: number): number => {
  if (s.word(first - 1) === TO) return s.word(first) === WITHIN ? -1 : first - 1;
  // `dwindled to just 14`
  if (ONLY.has(s.word(first - 1)) && s.word(first - 2) === TO) return first - 2;
  const net = overAdjusted(s, first - 1);
  if (net > 0) return net;
  if (s.word(first - 1) !== OF || !HEIGHTS.has(s.word(first - 2))) return -1;
  for (let i = first - 3; i >= Math.max(s.floor(first), first - MOST_HEIGHT); i -= 1) {
    if (s.word(i) === TO) return i;
    if (s.sign(i) === 44 || s.word(i) === FROM || (isVerbTag(s.tags[i]) && s.tags[i] !== TAG.PARTICIPLE))
      return -1;
  }
  return -1;
};

/** `to a seasonally adjusted 221,000`, `to a record 5`: the preposition before the article. */
const overAdjusted = (s: Scene, at: number): number => {
  let i = at;
  while (
    i > at - 3 &&
    (s.tags[i] === TAG.ADVERB ||
      s.tags[i] === TAG.ADJECTIVE ||
      s.tags[i] === TAG.PARTICIPLE ||
      s.tags[i] === TAG.PAST ||
      HEIGHTS.has(s.word(i)) ||
      YEARLY.has(s.word(i)))
  )
    i -= 1;
  return i < at && s.tags[i] === TAG.DETERMINER && s.word(i - 1) === TO ? i - 1 : -1;
};
