import { signOf } from './_sentence-end.ts';
import { places } from './name-places.ts';
import { ALL_UPPER, HAS_LOWER, NUMBER, type Tokens, UPPER_FIRST, WORD } from './tokens.ts';

/** Words of capitals from which on they are a heading, and those that must be left before the town. */
const LEAST_WORDS = 4;
const LEAST_LEFT = 2;
/** Most tokens of a town's name that is looked up. */
const MOST_TOWN = 4;
const COMMA = 44;
const OPEN = 40;
const HYPHEN = 45;

const isShouted = (t: Tokens, i: number): boolean =>
  t.kind[i] === WORD && (t.flags[i] & ALL_UPPER) !== 0 && t.end[i] - t.start[i] > 1;

/** The first token of the town that ends before token `end`: the longest listed place, or one word with its hyphens. */
export const townStart = (t: Tokens, from: number, end: number): number => {
  for (let i = Math.max(from, end - MOST_TOWN); i < end; i += 1)
    if (places.longest(t, i, end)?.end === end) return i;
  let first = end - 1;
  while (first - 2 >= from && signOf(t, first - 1) === HYPHEN && isShouted(t, first - 2)) first -= 2;
  return first;
};

/**
 * Where a heading in capitals ends that lost its line end: `OIL PRICES SLIP ON STOCKS DATA LONDON, March 3 - Oil
 * fell`. The town before a comma, a bracket or a number opens what comes next. `from` where no such heading stands.
 */
export const headingEnd = (t: Tokens, from: number, limit: number): number => {
  let words = 0;
  let last = from;
  let i = from;
  while (i < limit && (t.flags[i] & HAS_LOWER) === 0) {
    if (isShouted(t, i)) {
      words += 1;
      last = i + 1;
    }
    i += 1;
  }
  if (words < LEAST_WORDS || i >= limit || (t.flags[i] & UPPER_FIRST) === 0) return from;
  const isTown =
    last < i && (signOf(t, last) === COMMA || signOf(t, last) === OPEN || t.kind[last] === NUMBER);
  const end = isTown ? townStart(t, from, last) : last;
  let left = 0;
  for (let k = from; k < end; k += 1) if (isShouted(t, k)) left += 1;
  return left > LEAST_LEFT ? end : from;
};
