import { wordSet } from '../core/vocabulary.ts';
import { BOOKS, NUMBERED_BOOKS } from '../lexicon/scripture.ts';
import { NUMBER, SPACE_BEFORE, type Tokens, UPPER_FIRST, WORD } from './tokens.ts';

const books = wordSet(BOOKS);
const numbered = wordSet(NUMBERED_BOOKS);
const COLON = 58;
const COMMA = 44;
const JOINTS = new Set([COLON, 45, 0x2013]);
/** Most tokens between the book and the last verse named after it: `1:1-2:3, 5, 8`. */
const LONGEST = 12;

const sign = (t: Tokens, i: number): number =>
  i >= 0 && i < t.count && t.end[i] - t.start[i] === 1 ? t.text.charCodeAt(t.start[i]) : 0;
const isBook = (t: Tokens, i: number): boolean =>
  i >= 0 && i < t.count && (t.flags[i] & UPPER_FIRST) !== 0 && books.has(t.word[i]);
const glued = (t: Tokens, i: number): boolean => i < t.count && (t.flags[i] & SPACE_BEFORE) === 0;
/** `3:16` at a token: two numbers around a colon without blanks. */
const isPlace = (t: Tokens, i: number): boolean =>
  i + 2 < t.count &&
  t.kind[i] === NUMBER &&
  sign(t, i + 1) === COLON &&
  glued(t, i + 1) &&
  glued(t, i + 2) &&
  t.kind[i + 2] === NUMBER;
/** Verses have at most three digits; what follows a comma counts nothing. */
const isListed = (t: Tokens, i: number): boolean =>
  t.end[i] - t.start[i] < 4 && (i + 1 >= t.count || t.kind[i + 1] !== WORD);

/**
 * Whether the number at token `i` is a chapter or a verse of a book named before it, or the number of that book:
 *
 *     1 Corinthians 13:4, Genesis 1:1-2:3, Romans 8:28, 31
 *     ^             ^^ ^          ^ ^ ^ ^         ^ ^^  ^^
 */
export const isVerse = (t: Tokens, i: number, floor: number): boolean => {
  if (isBook(t, i + 1) && t.end[i] - t.start[i] === 1 && /[1-4]/.test(t.text[t.start[i]]))
    return numbered.has(t.word[i + 1]) || isPlace(t, i + 2);
  let at = i - 1;
  const end = Math.max(floor, i - LONGEST);
  let comma = false;
  for (; at >= end && t.kind[at] !== WORD; at -= 1) {
    const joint = sign(t, at);
    if (t.kind[at] === NUMBER || JOINTS.has(joint)) continue;
    if (joint !== COMMA) break;
    comma = true;
  }
  if (sign(t, at) === 40) at -= 1;
  if (at < end || !isBook(t, at)) return false;
  const first = sign(t, at + 1) === 40 ? at + 2 : at + 1;
  return isPlace(t, first) && (!comma || isListed(t, i));
};
