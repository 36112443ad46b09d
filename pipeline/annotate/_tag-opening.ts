import { WordSet, wordId } from '../core/vocabulary.ts';
import { NOUN_MASK, PAST_MASK, PLURAL_MASK } from '../lexicon/suffixes.ts';
import { type Tokens, UPPER_FIRST } from './tokens.ts';

const WHO = new WordSet(['who', 'which', 'whose']);
const COMMA = 44;

/**
 * Whether a capital that opens a sentence names its subject, though the word is listed as a verb only:
 * `Unite, which represents the workers, warned`: no order is followed by such a clause.
 */
export const opensAsName = (t: Tokens, i: number, limit: number): boolean =>
  i + 2 < limit &&
  (t.flags[i] & UPPER_FIRST) !== 0 &&
  t.text.charCodeAt(t.start[i + 1]) === COMMA &&
  WHO.has(t.word[i + 2]);

const ONCE = wordId('once');

/** `once told him`: a verb follows and no subject; `once it fell` is a clause. */
export const isOnceBeforeVerb = (t: Tokens, i: number, next: number): boolean =>
  t.word[i] === ONCE && (next & PAST_MASK) !== 0 && (next & (NOUN_MASK | PLURAL_MASK)) === 0;
