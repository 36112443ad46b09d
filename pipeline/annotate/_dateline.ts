import { wordSet } from '../core/vocabulary.ts';
import { LABELS } from '../lexicon/name-words.ts';
import type { FrameReader } from './_frame-reader.ts';
import { isFiniteTag, TAG } from './tag-set.ts';
import { ALL_UPPER, HAS_LOWER, LINE_BEFORE, NUMBER, type Tokens, UPPER_FIRST, WORD } from './tokens.ts';

const COLON = 58;
const OPEN = 40;
const CLOSE = 41;
const DASHES = '–—-';
const SIGNS = ',()./';
const MARKS = '"“«‘';
const REPORT_LABELS = wordSet(LABELS);
/** Tokens of a dateline. */
const MOST_TOKENS = 18;
/** Words before the colon of `New Delhi: …`. */
const MOST_NAMES = 4;
/** Blocks in which a report may begin. */
const FIRST_BLOCKS = 4;

/**
 * The token of the dash after a dateline at the head of block number `block`, tokens `[first, limit)`;
 * −1 where there is none:
 *
 *     SPRINGFIELD, Ohio (March 14, 2023) — A fire tore …
 *                                        ^
 *     PARIS, March 4, 2024 /PRNewswire/ -- Acme …
 *     Khartoum, Sudan – The army …
 *
 * A place in small letters is one in the first blocks only.
 */
export const datelineDash = (
  t: Tokens,
  tags: Uint8Array,
  block: number,
  { first, limit }: { first: number; limit: number },
): number => {
  const { flags } = t;
  const isCapital = (flags[first] & ALL_UPPER) !== 0 && (flags[first] & HAS_LOWER) === 0;
  if (first >= limit || (!isCapital && block >= FIRST_BLOCKS)) return -1;
  const stop = Math.min(limit - 1, first + MOST_TOKENS);
  for (let i = first; i < stop; i += 1) {
    if (t.kind[i] === NUMBER) continue;
    const isName = t.kind[i] === WORD && (flags[i] & UPPER_FIRST) !== 0;
    const sign = t.text[t.start[i]];
    if (t.kind[i] !== WORD && DASHES.includes(sign)) {
      const dash = i + 1 < stop && DASHES.includes(t.text[t.start[i + 1]]) ? i + 1 : i;
      const isSpaced = i > first && t.start[i] > t.end[i - 1] && t.start[dash + 1] > t.end[dash];
      if (isSpaced) return MARKS.includes(t.text[t.start[dash + 1]]) && block >= FIRST_BLOCKS ? -1 : dash;
    } else if (t.kind[i] !== WORD ? !SIGNS.includes(sign) : !isName && !(isCapital && isPlain(tags[i])))
      return -1;
  }
  return -1;
};

/** A word in small letters that a dateline may hold: `of`, but no article and no verb. */
const isPlain = (tag: number): boolean => tag !== TAG.DETERMINER && !isFiniteTag(tag);

/** The item after what an agency calls its report, `EXCLUSIVE-`, `UPDATE 2-`; `floor` for none. */
const afterLabel = (r: FrameReader, floor: number): number => {
  if (!REPORT_LABELS.has(r.word(floor)) || (r.t.flags[r.token(floor)] & HAS_LOWER) !== 0) return floor;
  const dash = r.tag(floor + 1) === TAG.NUMERAL ? floor + 2 : floor + 1;
  return r.isDash(dash) ? dash + 1 : floor;
};

/** The item after the name and colon at the head of a line, `floor` where there are none: `New Delhi: At least …`. */
export const afterDateline = (r: FrameReader, floor: number, limit: number): number => {
  const token = r.token(floor);
  if (token < 0 || (token > 0 && (r.t.flags[token] & LINE_BEFORE) === 0) || !r.isUpper(floor)) return floor;
  const label = afterLabel(r, floor);
  if (label < limit && label > floor) return label;
  let depth = 0;
  const high = Math.min(limit - 1, floor + MOST_NAMES + 1);
  for (let k = floor; k < high; k += 1) {
    if (r.isSign(k, OPEN)) depth += 1;
    else if (r.isSign(k, CLOSE)) depth -= 1;
    else if (depth === 0 && r.isSign(k, COLON)) return k + 1;
    else if (depth === 0 && (!r.isUpper(k) || isFiniteTag(r.tag(k)))) return floor;
  }
  return floor;
};
