import { WordSet } from '../core/vocabulary.ts';
import type { ClauseProbe } from './_clause-probe.ts';
import { type Cue, FORM, ID } from './cues.ts';
import type { FrameBounds, FrameReader } from './_frame-reader.ts';
import { endOfCue } from './_phrasal-cues.ts';
import { NOMINAL, speaksInNumber } from './_phrase-walker.ts';
import { TAG } from './tag-set.ts';

const STOP = 46;
/** Words of a title and a name. */
const MOST_TITLED = 8;
const INDEFINITE = new WordSet(['a', 'an']);

const NAMED: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PLURAL, TAG.ADJECTIVE]);
/** Items of where and when something is told: `this week in the journal Nature`. */
const MOST_WHERE = 9;

/** Whether nothing but where and when it is told stands from an item to the end of the sentence: `reports today`, `report this week in Nature`. */
const tellsWhere = (r: FrameReader, from: number, limit: number): boolean => {
  const end = r.isSign(limit - 1, STOP) ? limit - 1 : limit;
  if (end <= from || end - from > MOST_WHERE) return false;
  let isBound = false;
  for (let k = from; k < end; k += 1) {
    isBound ||= r.tag(k) === TAG.PREPOSITION;
    const isNoun = NOMINAL[r.tag(k)] === 1 && !r.isMarked(k);
    if (!(r.tag(k) === TAG.PREPOSITION || r.isTimeWord(k) || r.isTimeWord(k + 1) || (isBound && isNoun)))
      return false;
  }
  return true;
};

/** `Mice are not people, notes Patricia Osei of the college`, `…, points out Bo Chen`: after a clause and its comma, before a name that ends there. */
export const isBeforeName = (
  r: FrameReader,
  clauses: ClauseProbe,
  item: number,
  cue: Cue,
  { floor, limit }: FrameBounds,
): boolean => {
  if ((cue.forms & FORM.present) === 0 || r.isUpper(item) || !r.isComma(item - 1)) return false;
  const first = endOfCue(r, item, limit);
  let at = first;
  while (at < limit && at < item + MOST_TITLED && NAMED.has(r.tag(at))) at += 1;
  const name = at;
  while (at < limit && at < item + MOST_TITLED && r.tag(at) === TAG.PROPER) at += 1;
  if (at === name || (name > first && r.tag(name - 1) === TAG.PLURAL)) return false;
  const ends = at >= limit || r.tag(at) === TAG.PUNCTUATION || r.tag(at) === TAG.PREPOSITION;
  return ends && clauses.isClause(floor, item - 1);
};

/**
 * `Bees sleep under ice, Turku team reports`, `The road is shut, police claim.`: a form of the present that ends
 * the sentence, but for where it is told, after a clause and a subject; before a stop the subject must be one that speaks.
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
  const isLast = item + 2 === limit && r.isSign(item + 1, STOP);
  if (!ends && !isLast && !tellsWhere(r, item + 1, limit)) return false;
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
