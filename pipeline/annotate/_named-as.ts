import { WordSet, wordSet } from '../core/vocabulary.ts';
import { NAMING_AS } from '../lexicon/naming-frames.ts';
import type { FrameReader } from './_frame-reader.ts';
import { TAG } from './tag-set.ts';

const NAMING = wordSet(NAMING_AS);
/** Where or to whom a name is in use: `known to pupils as`, `known locally as`. */
const OPENS = new WordSet(['to', 'in', 'among', 'by', 'around', 'throughout', 'across', 'for']);
/** Items between the verb and `as`. */
const MOST_BETWEEN = 6;

/** `known as`, `known to pupils as`, `known, he said, as`: whether a verb of naming stands before an `as`. */
export const isNamedBefore = (r: FrameReader, as: number, floor: number): boolean => {
  for (let k = as - 1; k >= Math.max(floor, as - MOST_BETWEEN); k -= 1) {
    if (!NAMING.has(r.word(k))) continue;
    const next = k + 1;
    return next === as || OPENS.has(r.word(next)) || r.tag(next) === TAG.ADVERB || isAside(r, next, as);
  }
  return false;
};

/** `, he said,`: commas around what stands between. */
const isAside = (r: FrameReader, first: number, as: number): boolean =>
  r.isComma(first) && r.isComma(as - 1) && first < as - 1;
