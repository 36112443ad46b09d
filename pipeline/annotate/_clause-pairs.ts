import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { ID } from './cues.ts';
import type { FrameReader, ItemRange } from './_frame-reader.ts';
import { isShareOfThem } from './_clause-shares.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { isThat } from './_said-where.ts';
import { TAG } from './tag-set.ts';

/** Whether a clause inside a run has a `that` of its own: `knew that A and that B` is one matter. */
const hasThat = (r: FrameReader, first: number, last: number): boolean => {
  for (let k = first + 1; k < last; k += 1)
    if (r.word(k) === ID.that && r.tag(k) === TAG.SUBORDINATOR && !r.isComma(k - 1)) return true;
  return false;
};

/** The item behind `and that`, `but that` at a conjunction, where clauses stand on both sides of it; −1 for none. */
const secondAt = (r: FrameReader, clauses: ClauseFinder, { first, last }: ItemRange, at: number): number => {
  if (r.word(at) !== ID.and && r.word(at) !== ID.but) return -1;
  if (!isThat(r, at + 1) || hasThat(r, first, at) || !clauses.isClause(first, at)) return -1;
  return clauses.isClause(at + 2, last) ? at + 2 : -1;
};

/** `said A and that B`: each clause that `that` opens behind a conjunction is said for itself. */
export const paired = (r: FrameReader, clauses: ClauseFinder, range: ItemRange): ItemRange[] => {
  const { first, last } = range;
  for (let at = first + 1; at + 2 < last; at += 1) {
    const second = r.tag(at) === TAG.CONJUNCTION ? secondAt(r, clauses, range, at) : -1;
    if (second > 0)
      return [
        { first, last: r.isComma(at - 1) ? at - 1 : at },
        ...paired(r, clauses, { first: second, last }),
      ];
  }
  return [range];
};

/** They open what goes on with the matter and never tell how it was said: `…, she said, compared with six`. */
const GOES_ON = wordSet(
  'despite compared including excluding except unlike because rather regardless instead',
);
const WITH_WITH = new WordSet(['together', 'along', 'apart']);
const BOUND = new WordSet(['with', 'from']);
const NOT = wordId('not');

/**
 * What stands behind a whole clause and its cue and has no verb of its own, from `first` on: `…, she said, and in one
 * language`, `…, but not their boots`, `…, some of them twice`, `…, compared with six`.
 */
export const isTail = (r: FrameReader, first: number): boolean => {
  const word = r.word(first);
  if (r.tag(first - 1) === TAG.CONJUNCTION) return r.tag(first) === TAG.PREPOSITION || word === NOT;
  if (GOES_ON.has(word)) return true;
  if (WITH_WITH.has(word)) return BOUND.has(r.word(first + 1));
  return isShareOfThem(r, first);
};
