import { wordSet } from '../core/vocabulary.ts';
import { isGiven, isOrdinary, isSurname } from './name-classes.ts';
import { opens, places } from './name-places.ts';
import { HAS_UPPER, type Tokens, WORD } from './tokens.ts';

/** Places whose name is a common noun as well. */
const NOUNS_TOO = wordSet(
  'turkey china jersey cologne chihuahua java guinea chad jordan panama como champagne bordeaux burgundy limerick bermuda cheddar manila seville morocco bologna',
);
const LEAST_LENGTH = 4;
const LOWER_I = 105;

const isLower = (t: Tokens, i: number): boolean => t.kind[i] === WORD && (t.flags[i] & HAS_UPPER) === 0;

/** A sentence written without care for capitals: it begins with a small letter or has the pronoun "i". */
const isCareless = (t: Tokens, first: number, last: number): boolean => {
  if (isLower(t, first)) return true;
  for (let i = first; i < last; i += 1)
    if (t.end[i] - t.start[i] === 1 && t.text.charCodeAt(t.start[i]) === LOWER_I) return true;
  return false;
};

/** The end of a listed place in small letters at token `i`; `i` when there is none. */
const placeEnd = (t: Tokens, i: number, limit: number): number => {
  if (!isLower(t, i) || (opens(t.word[i]) & 1) === 0) return i;
  const hit = places.longest(t, i, limit);
  if (!hit || hit.value.level === 'world' || t.end[hit.end - 1] - t.start[i] < LEAST_LENGTH) return i;
  for (let k = i; k < hit.end; k += 1) if (!isLower(t, k)) return i;
  if (hit.end > i + 1) return hit.end;
  const word = t.word[i];
  if (isOrdinary(word) || NOUNS_TOO.has(word)) return i;
  return hit.value.level !== 'country' && (isGiven(word) || isSurname(word)) ? i : hit.end;
};

/** Marks listed places in a careless sentence as if they had their capitals: "i live in punjab". */
export const raisePlaces = (t: Tokens, first: number, last: number, raise: (token: number) => void): void => {
  if (first >= last || !isCareless(t, first, last)) return;
  for (let i = first; i < last; i += 1) {
    const end = placeEnd(t, i, last);
    for (; i < end; i += 1) raise(i);
  }
};
