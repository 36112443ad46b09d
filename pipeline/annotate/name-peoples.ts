import { wordId, wordSet } from '../core/vocabulary.ts';
import { OF_PEOPLES, PEOPLES } from '../lexicon/peoples.ts';
import { W } from './name-classes.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';

const LISTED = wordSet(PEOPLES);
const BEHIND = wordSet(OF_PEOPLES);
const PEOPLE = wordSet('people tribe clan');
const ELDERS = wordSet('elders');
/** Who belongs to a people: "Elders of the Nasa people". */
const MEMBERS = wordSet(
  'elder elders chief chiefs member members leader leaders men women children language lands land territory shaman shamans council councils',
);
const ETHNIC = wordSet('ethnic indigenous aboriginal native nomadic');
const OF = wordId('of');

/**
 * "two Kanak men", "Elders of the Nasa people", "ethnic Tolvi villagers", "Nasa elders": a people, which is neither
 * body nor place; not "NASA people", "the Leeds people".
 */
export const isPeople = (n: NameText, { first, last, place, person, demonym }: Segment): boolean => {
  const { word, count } = n.t;
  if (last - first !== 1 || last >= count || person || demonym || n.startsLine(last)) return false;
  const next = word[last];
  if (!BEHIND.has(next)) return false;
  if (LISTED.has(word[first])) return true;
  if (place || first < 1) return false;
  // No body and no town has elders.
  if (ELDERS.has(next)) return true;
  if (n.isAllUpper(first)) return false;
  if (ETHNIC.has(word[first - 1])) return true;
  return (
    PEOPLE.has(next) &&
    first > 2 &&
    word[first - 1] === W.the &&
    word[first - 2] === OF &&
    MEMBERS.has(word[first - 3])
  );
};
