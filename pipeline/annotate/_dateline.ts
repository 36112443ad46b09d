import { type FrameReader, MARKED } from './_frame-reader.ts';
import { isFiniteTag } from './_phrase-walker.ts';
import { TAG } from './tag-set.ts';
import { ALL_UPPER, HAS_LOWER, LINE_BEFORE } from './tokens.ts';

const COLON = 58;
const OPEN = 40;
const CLOSE = 41;
const DASHES = new Set([45, 0x2013, 0x2014]);
/** The longest dateline, in items. */
const MOST_ITEMS = 18;
/** Words before the colon of `New Delhi: …`. */
const MOST_NAMES = 4;

/**
 * The item after a dateline at the head of a line, `floor` where there is none:
 *
 *     SPRINGFIELD, Ohio (March 14, 2023) — A fire tore …
 *                                          ^
 *     New Delhi: At least 121 people …
 */
export const afterDateline = (r: FrameReader, floor: number, limit: number): number => {
  const token = r.token(floor);
  if (token < 0 || (token > 0 && (r.t.flags[token] & LINE_BEFORE) === 0) || !r.isUpper(floor)) return floor;
  const flags = r.t.flags[token];
  const isCapital = (flags & ALL_UPPER) !== 0 && (flags & HAS_LOWER) === 0;
  let depth = 0;
  const high = Math.min(limit - 1, floor + MOST_ITEMS);
  for (let k = floor; k < high; k += 1) {
    const tag = r.tag(k);
    if (r.isSign(k, OPEN)) depth += 1;
    else if (r.isSign(k, CLOSE)) depth -= 1;
    else if (depth === 0 && r.isSign(k, COLON)) return k - floor <= MOST_NAMES ? k + 1 : floor;
    else if (depth === 0 && isDash(r, k))
      return isCapital || r.isTimeWord(floor) ? overDashes(r, k, high) : floor;
    else if (depth === 0 && (tag === MARKED || isFiniteTag(tag) || tag === TAG.DETERMINER)) return floor;
    else if (!isCapital && !r.isUpper(k) && tag !== TAG.NUMERAL) return floor;
  }
  return floor;
};

const code = (r: FrameReader, k: number): number =>
  r.isWord(k) || r.isMarked(k) ? 0 : r.t.text.charCodeAt(r.startOf(k));

/** A dash between blanks. */
const isDash = (r: FrameReader, k: number): boolean =>
  DASHES.has(code(r, k)) && r.endOf(k - 1) < r.startOf(k);

const overDashes = (r: FrameReader, k: number, high: number): number => {
  let at = k;
  while (at < high && DASHES.has(code(r, at))) at += 1;
  return at;
};
