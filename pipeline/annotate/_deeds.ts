import { WordSet, wordId } from '../core/vocabulary.ts';
import type { FrameReader } from './_frame-reader.ts';
import { isFiniteTag } from './_phrase-walker.ts';

const BACK = wordId('back');
const WITH_BACK = new WordSet(
  'shoot shoots shot shooting fire fires fired firing hit hits hitting'.split(' '),
);
const CLAIMING = new WordSet(['claim', 'claims', 'claimed', 'claiming']);
const LIVES = new WordSet(['lives', 'life', 'victims']);
/** Words between the verb and its lives. */
const MOST_BETWEEN = 4;

/** `shot the man`, `hit a wall`: a deed, where no `back` follows. */
export const isShot = (r: FrameReader, item: number): boolean =>
  WITH_BACK.has(r.word(item)) && r.word(item + 1) !== BACK;

/** `the storm claimed 40 lives`: deaths, not words. */
export const isToll = (r: FrameReader, item: number): boolean => {
  if (!CLAIMING.has(r.word(item))) return false;
  const high = item + 1 + MOST_BETWEEN;
  for (let k = item + 1; k < high && !r.isComma(k) && !isFiniteTag(r.tag(k)); k += 1)
    if (LIVES.has(r.word(k))) return true;
  return false;
};
