import { wordId, WordSet, wordSet } from '../core/vocabulary.ts';
import { RAISING_VERBS, LOWERING_VERBS } from '../lexicon/change-words.ts';
import { SHARES } from './quantity-change-edges.ts';
import { directions } from './quantity-comparatives.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const MOVING = directions(RAISING_VERBS, LOWERING_VERBS);
/** `shares added 3.2%`: a gain where it is a share or percentage; `added 3.2` is no more than a number. */
const ADDING = new WordSet(['add', 'adds', 'added']);
const [OF, IN] = ['of', 'in'].map(wordId);
const POINTS = wordSet('points point');
const INDICES = wordSet(
  'index dow nasdaq ftse nikkei dax cac sensex benchmark footsie industrials composite shares',
);
const isIndex = (s: Scene, at: number): boolean => {
  for (let i = at - 1; i >= Math.max(s.floor(at), at - MOST_OBJECT); i -= 1)
    if (INDICES.has(s.word(i))) return true;
  return false;
};
const MOST_OBJECT = 7;
/** `fivefold`, `five-fold`. */
const isFoldAt = (s: Scene, { rule, last }: Quantity): boolean =>
  rule === 'fold' || s.t.text.slice(s.t.end[last - 1] - 4, s.t.end[last - 1]) === 'fold';

/** `raised interest rates a quarter point`, `cut prices 5%`, `added 3%`; `last` is the token before the amount. */
export const moved = (s: Scene, q: Quantity, last: number): Change | undefined => {
  const isPoints = (q.kind === 'number' || q.kind === 'count') && POINTS.has(s.word(q.last));
  // `raised the allowance fivefold`
  const isFold = q.kind === 'ratio' && isFoldAt(s, q) && isNounTag(s.tags[last]);
  if ((!SHARES.has(q.kind) && !isPoints) || (q.kind === 'ratio' && !isFold) || s.word(q.last) === OF)
    return undefined;
  // `the index added 75 points`, unlike a player who `added 12 points`
  if (isPoints && !(q.number.fractional || isIndex(s, last))) return undefined;
  if (ADDING.has(s.word(last)) && isVerbTag(s.tags[last]))
    return { direction: 'increase', cue: { first: last, last: last + 1 } };
  if (!isNounTag(s.tags[last])) return undefined;
  const floor = Math.max(s.floor(q.first), last - MOST_OBJECT);
  for (let i = last - 1; i >= floor; i -= 1) {
    const tag = s.tags[i];
    const direction = isVerbTag(tag) ? MOVING.get(s.word(i)) : undefined;
    if (direction) return { direction, cue: { first: i, last: i + 1 } };
    // `raised the pressure in its tanks 8 percent`
    const isInner = s.word(i) === OF || s.word(i) === IN;
    if (
      !isInner &&
      !isNounTag(tag) &&
      tag !== TAG.ADJECTIVE &&
      tag !== TAG.DETERMINER &&
      tag !== TAG.POSSESSIVE
    )
      return undefined;
  }
  return undefined;
};
