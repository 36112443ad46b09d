import type { FrameReader } from './_frame-reader.ts';
import type { MarkedText } from './quote-marks.ts';
import { isFiniteTag } from './tag-set.ts';
import { LINE_BEFORE, NUMBER } from './tokens.ts';

/** Tokens of the paper and the date behind a title. */
const MOST_SOURCE = 16;

/**
 * Whether a marked text is the title in a line of a list of sources: its line holds the marks, a stop behind them,
 * a name and a date, and no verb: `"Nine hurt in blast". The Daily Post, March 8, 2019`.
 */
export const isCitedTitle = ({ t }: FrameReader, tags: Uint8Array, { open, close }: MarkedText): boolean => {
  if ((t.flags[open] & LINE_BEFORE) === 0 || close >= t.count || t.text[t.start[close]] !== '.') return false;
  let last = -1;
  let commas = 0;
  for (let k = close + 1; k < Math.min(t.count, close + 1 + MOST_SOURCE); k += 1) {
    if ((t.flags[k] & LINE_BEFORE) !== 0) break;
    if (isFiniteTag(tags[k])) return false;
    if (t.text[t.start[k]] === ',') commas += 1;
    if (t.text[t.start[k]] !== '.') last = k;
  }
  const isEnd =
    last + 1 >= t.count || (t.flags[last + 1] & LINE_BEFORE) !== 0 || t.text[t.start[last + 1]] === '.';
  return last > 0 && isEnd && commas > 0 && t.kind[last] === NUMBER && t.end[last] - t.start[last] === 4;
};
