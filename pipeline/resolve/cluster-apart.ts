import { NOUN_KIND } from '../annotate/name-classes.ts';
import { PLACE } from '../annotate/name-kinds.ts';
import type { KnownPlace } from '../annotate/name-places.ts';
import type { NameText } from '../annotate/name-text.ts';
import { wordSet } from '../core/vocabulary.ts';
import type { Item } from './cluster-items.ts';

/** A listed place or people in the text. Token numbers, `end` exclusive. */
export interface Hit {
  readonly place: KnownPlace;
  readonly first: number;
  readonly end: number;
}

const ENDS = wordSet('to or');

/**
 * Whether a country of the sentence tells nothing of where a place lies: at the other end of a way
 * ("from Narvik to Novi Sad", "Crumlin or Dubai"), or where somebody or something comes from ("the Dutch referee").
 */
export const isApart = (n: NameText, item: Item, hit: Hit): boolean => {
  const { word, count } = n.t;
  const isPeople = n.demonym(hit.first, hit.end)?.end === hit.end && !n.place(hit.first, hit.end);
  if (isPeople && (hit.end >= count || NOUN_KIND.get(word[hit.end]) !== PLACE)) return true;
  if (hit.first === item.last + 1) return ENDS.has(word[item.last]);
  return item.first === hit.end + 1 && ENDS.has(word[hit.end]);
};

const TOWARDS = wordSet('with against for by to');

/** "sympathies with Germany": somewhere else. */
export const isTowards = (n: NameText, { first }: Hit): boolean =>
  first > 0 && TOWARDS.has(n.t.word[first - 1]);
