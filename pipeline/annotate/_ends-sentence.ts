import { WordSet } from '../core/vocabulary.ts';
import type { ClauseProbe } from './_clause-probe.ts';
import { type Cue, FORM, ID } from './cues.ts';
import type { FrameBounds, FrameReader } from './_frame-reader.ts';
import { NOMINAL, speaksInNumber } from './_phrase-walker.ts';

const STOP = 46;
/** Words of a title and a name. */
const MOST_TITLED = 8;
const INDEFINITE = new WordSet(['a', 'an']);

/**
 * `Bees sleep under ice, Turku team reports`, `The road is shut, police claim.`: a form of the present that ends
 * the sentence after a clause and a subject; before a stop the subject must be one that speaks.
 */
export const endsSentence = (
  r: FrameReader,
  clauses: ClauseProbe,
  item: number,
  cue: Cue,
  { floor, limit }: FrameBounds,
): boolean => {
  const isBase = (cue.forms & FORM.present) === 0;
  if ((isBase && (cue.forms & FORM.base) === 0) || r.isUpper(item)) return false;
  const ends = item + 1 >= limit;
  if (!ends && !(item + 2 === limit && r.isSign(item + 1, STOP))) return false;
  let comma = item - 1;
  while (
    comma > floor &&
    comma > item - MOST_TITLED &&
    (NOMINAL[r.tag(comma)] || r.word(comma) === ID.for || r.word(comma) === ID.of)
  )
    comma -= 1;
  if (comma === item - 1 || comma <= floor || !r.isComma(comma)) return false;
  if ((isBase || !ends) && !speaksInNumber(r, item - 1, isBase)) return false;
  return !(isBase && INDEFINITE.has(r.word(comma + 1))) && clauses.isClause(floor, comma);
};
