import { wordId, wordSet } from '../core/vocabulary.ts';
import { boundAfter, boundBefore, type Sense } from './bound-phrases.ts';
import type { Reader } from './times-reader.ts';
import type { Bound } from './times-types.ts';
import { units, W } from './times-words.ts';

/** A bound with the tokens that say it. */
export interface Found {
  readonly name: Bound;
  readonly from: number;
  readonly end: number;
}

export const wordAt = (r: Reader, i: number): string =>
  r.word(i) === -1 || !r.isWord(i) ? '' : r.surface(i).toLowerCase();

const OVER_AFTER = wordSet(
  'for after of with lasted lasting took by at in spent just to well take taken is was served',
);
const TAKEN = wordId('taken');
const BE = wordSet('was were been be are is');

/** `spectra were taken over 11 nights`: in the course of them; `it has taken over 11 nights`. */
const isDuring = (r: Reader, i: number): boolean => r.is(i, TAKEN) && BE.has(r.word(i - 1));

const MOST_WORDS = 6;
/** Single words that bound a length; others are prepositions of time as well: `over two days`. */
const ALONE = wordSet(
  'exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing topped topping tops below beyond maximum max minimum',
);
const [INSIDE, SHORT, SHY] = ['inside', 'short', 'shy'].map(wordId);
const NAMES: ReadonlySet<Sense> = new Set<Sense>(['more_than', 'at_least', 'less_than', 'at_most']);

/** `two days short of a year`: how far off, no bound. */
const isShortBy = (r: Reader, first: number): boolean =>
  (r.is(first, SHORT) || r.is(first, SHY)) && units.has(r.word(first - 1));

/** A phrase of a bound before a length: `a little over`, `in excess of`, `a maximum of`. */
const phraseBefore = (r: Reader, i: number): Found | undefined => {
  for (let first = Math.max(r.first, i - MOST_WORDS); first < i; first += 1) {
    const found = boundBefore.longest(r.tokens, first, i);
    if (found?.end !== i || !NAMES.has(found.value) || isShortBy(r, first)) continue;
    if (first === i - 1 && !ALONE.has(r.word(first))) continue;
    return { name: found.value as Bound, from: first, end: i };
  }
  return undefined;
};

/** The words before a length at a token that bound it. */
export const lengthBound = (r: Reader, i: number): Found | undefined => {
  const word = r.word(i - 1);
  const phrase = phraseBefore(r, i);
  if (phrase) return phrase;
  const isOver = word === W.over && OVER_AFTER.has(r.word(i - 2)) && !isDuring(r, i - 2);
  if (isOver) return { name: 'more_than', from: i - 1, end: i };
  if (word === W.under && wordAt(r, i - 2) !== '') return { name: 'less_than', from: i - 1, end: i };
  // `inside 24 hours`, `inside of a week`
  const inside = word === W.of ? i - 2 : i - 1;
  if (word === W.within || r.is(inside, INSIDE))
    return { name: 'at_most', from: word === W.within ? i - 1 : inside, end: i };
  return undefined;
};

const COMMA = 44;

/** `two hours at most`, `three years tops`, at the end of what is said. */
export const lengthBoundAfter = (r: Reader, end: number): Found | undefined => {
  const found = boundAfter.longest(r.tokens, end, r.limit);
  if (!found || !NAMES.has(found.value)) return undefined;
  const closes = !r.isWord(found.end) && !r.isNumber(found.end) && !isGluedHyphen(r, found.end);
  const isOr = r.is(end, W.or) || r.tokens.text.charCodeAt(r.tokens.start[end]) === COMMA;
  return closes || (isOr && !r.is(found.end, THAN) && !r.isNumber(found.end))
    ? { name: found.value as Bound, from: end, end: found.end }
    : undefined;
};
const THAN = wordId('than');
const isGluedHyphen = (r: Reader, i: number): boolean => r.isDash(i) && r.glued(i);
