import { NOUN_KIND, W } from '../annotate/name-classes.ts';
import { PLACE } from '../annotate/name-kinds.ts';
import type { KnownPlace } from '../annotate/name-places.ts';
import type { NameText } from '../annotate/name-text.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { Item } from './cluster-items.ts';

/** A listed place or people in the text. Token numbers, `end` exclusive. */
export interface Hit {
  readonly place: KnownPlace;
  readonly first: number;
  readonly end: number;
}

const ENDS = wordSet('to or');
/** Before where a way begins or ends, which is not where the thing lies that the sentence tells of. */
const WAYS = wordSet('from into');
/** Between names of a row. */
const BETWEEN = wordSet(', and or');
const DOLLAR = wordId('$');

/** "crossed the hills of the Cuchilla and the country around Quaraí in Brazil": the country is told of another name. */
const isOfAnother = (n: NameText, item: Item, hit: Hit): boolean => {
  const { word } = n.t;
  const link = hit.first - 1;
  if (link < 1 || (word[link] !== W.in && word[link] !== W.of) || !n.isCap(link - 1)) return false;
  if (hit.first < item.first) return true;
  for (let i = item.last; i < link; i += 1) if (!n.isCap(i) && !BETWEEN.has(word[i])) return true;
  return false;
};

/**
 * Whether a country of the sentence tells nothing of where a place lies: at the other end of a way
 * ("from Narvik to Novi Sad", "Crumlin or Dubai"), or where somebody or something comes from ("the Dutch referee").
 */
export const isApart = (
  n: NameText,
  item: Item,
  hit: Hit,
  persons: ReadonlySet<number> = NOBODY,
): boolean => {
  const { word, count } = n.t;
  const before = hit.first > 0 ? word[hit.first - 1] : -1;
  // "US$4.6 billion"
  if (word[hit.end] === DOLLAR && n.isTight(hit.end)) return true;
  // "the ride from Zakopane", "Vandeputte of Belgium"
  if (WAYS.has(before) || (before === W.of && persons.has(hit.first - 2))) return true;
  if (isOfAnother(n, item, hit)) return true;
  const isPeople = n.demonym(hit.first, hit.end)?.end === hit.end && !n.place(hit.first, hit.end);
  if (isPeople && (hit.end >= count || NOUN_KIND.get(word[hit.end]) !== PLACE)) return true;
  if (hit.first === item.last + 1) return ENDS.has(word[item.last]);
  return item.first === hit.end + 1 && ENDS.has(word[hit.end]);
};

const NOBODY: ReadonlySet<number> = new Set();
const TOWARDS = wordSet('with against for by to');

/** "sympathies with Germany": somewhere else. */
export const isTowards = (n: NameText, { place, first }: Hit): boolean =>
  first > 0 && place.level !== 'city' && TOWARDS.has(n.t.word[first - 1]);

/** "Victoria Park": a town or region that only opens a longer name says nothing of what stands beside. */
export const opensName = (n: NameText, { place, end }: Hit): boolean =>
  place.level !== 'country' && end < n.t.count && n.mayName(end) && !n.startsLine(end);

/** "in Sweden", ", Sweden": the country stands there as a place. */
export const isLocated = (n: NameText, { first }: Hit): boolean => {
  const before = first > 0 ? n.t.word[first - 1] : -1;
  return before === W.in || before === W.comma || before === W.of;
};
