import { WordSet } from '../core/vocabulary.ts';
import { CLOSINGS, OPENING_WORDS, SALUTATIONS } from '../lexicon/sentence-words.ts';
import { GIVEN, ORDINARY, SURNAME, wordBits } from '../tagger/gazetteer.ts';
import { NUMBER, PUNCT, SPACE_BEFORE, type Tokens, UPPER_FIRST, WORD } from './tokens.ts';

const CLOSING = new WordSet(CLOSINGS);
const OPENING = new WordSet(OPENING_WORDS);
const SALUTATION = new WordSet(SALUTATIONS);
/** Most words of the name that signs. */
const LONGEST_NAME = 4;
const COMMA = 44;
const STOP = 46;
const COLON = 58;
const HYPHEN = 45;
const DASH = 0x2013;
const LONG_DASH = 0x2014;

const signOf = (t: Tokens, i: number): number => (t.kind[i] === PUNCT ? t.text.charCodeAt(t.start[i]) : 0);

const isUpper = (t: Tokens, i: number): boolean => t.kind[i] === WORD && (t.flags[i] & UPPER_FIRST) !== 0;

/** A word with a capital; an initial is none. */
const isCapital = (t: Tokens, i: number): boolean => isUpper(t, i) && t.end[i] - t.start[i] > 1;

const isGiven = (t: Tokens, i: number): boolean => (wordBits(t.word[i]) & GIVEN) !== 0;

/** A word that is no name: "Take", "Thanks". */
const isOrdinary = (word: number): boolean =>
  (wordBits(word) & ORDINARY) !== 0 && (wordBits(word) & (GIVEN | SURNAME)) === 0;

/** Whether a name that signs begins at `first`: after a closing word, a figure, or where the sentence begins. */
const maySign = (t: Tokens, first: number, from: number): boolean => {
  if (!isGiven(t, first)) return false;
  const before = first - 1;
  if (before < from || t.kind[before] === NUMBER || CLOSING.has(t.word[before])) return true;
  return signOf(t, before) === COMMA && before > from && CLOSING.has(t.word[before - 1]);
};

/** Whether a name is called at `at`, and a sentence follows: "Jim, take", "Jill: As", "Tom - The". */
const isCall = (t: Tokens, at: number, limit: number): boolean => {
  const sign = signOf(t, at + 1);
  if (sign !== COMMA && sign !== COLON && sign !== HYPHEN && sign !== DASH && sign !== LONG_DASH)
    return false;
  if ((sign === HYPHEN || sign === DASH) && (t.flags[at + 1] & SPACE_BEFORE) === 0) return false;
  const next = at + 2;
  return next < limit && isUpper(t, next) && (OPENING.has(t.word[next]) || isOrdinary(t.word[next]));
};

/** Whether a whole name that ends at `i` signs a letter: "Regards, Kevin A. Boone", and no surname follows. */
const isSignature = (t: Tokens, i: number, from: number): boolean => {
  if (isGiven(t, i) || (wordBits(t.word[i + 1]) & SURNAME) !== 0) return false;
  const hasInitial = i - 2 > from && signOf(t, i - 1) === STOP && t.end[i - 2] - t.start[i - 2] === 1;
  const first = hasInitial ? i - 3 : i - 1;
  if (first - 2 < from || !isCapital(t, first) || !isGiven(t, first)) return false;
  return signOf(t, first - 1) === COMMA && CLOSING.has(t.word[first - 2]);
};

/**
 * Whether a letter ends at token `i` and another begins: letters quoted one after the other lose the
 * line ends between who signs and who is called. "Thanks, Vince | Traci, This is …", "Renee | Renee, I
 * have …", "Vince | Dear All", "Regards, Kevin A. Boone | Accenture". `from` is where the sentence begins.
 */
export const endsLetter = (
  t: Tokens,
  i: number,
  { from, limit }: { from: number; limit: number },
): boolean => {
  const next = i + 1;
  if (next + 2 >= limit || !isCapital(t, i) || !isCapital(t, next)) return false;
  if (isSignature(t, i, from)) return true;
  const isDear = SALUTATION.has(t.word[next]) && isCapital(t, next + 1);
  if (!isDear && !(isGiven(t, next) && isCall(t, next, limit))) return false;
  if (!isDear && t.word[i] === t.word[next]) return true;
  for (let first = i; first >= from && first > i - LONGEST_NAME && isCapital(t, first); first -= 1)
    if (maySign(t, first, from)) return true;
  return false;
};
