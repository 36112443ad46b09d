import { wordId, wordSet } from '../core/vocabulary.ts';
import { TOWARDS } from './name-apposed.ts';
import { ARTICLES, BEING, NOUN_KIND, W } from './name-classes.ts';
import { PLACE } from './name-kinds.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';

const FROM_OR_IN = wordSet('from in');
/** Who is "from" or "in" a place, before its name. */
const PEOPLE = wordSet(
  'growers victims traders fishermen nurses teachers doctors soldiers troops rebels protesters voters man woman boy girl men women people police officers detectives residents family families couple teenager driver farmer villagers shoppers motorist cyclist pensioner schoolboy schoolgirl cutter baker shepherd mechanic carpenter plumber electrician housewife widow widower shopkeeper barber cook weaver herder labourer grandmother grandfather mother father twins tourists pilgrims migrants miller butcher tailor fisherman',
);
/** What is done to places and to nobody. */
const VISITING = wordSet('toured reached entered shelled besieged encircled bombarded recaptured evacuated');
const TO = wordId('to');
const FROM = wordId('from');
const AS = wordId('as');
const FAR = wordId('far');
const AWAY = wordSet('away north south east west afield inland');
/** How people and things come from a place. */
const COMING = wordSet(
  'flew flown drove drives driven travelled traveled walked sailed cycled marched hitchhiked trucked airlifted',
);
/** What takes people to a place. */
const GOING = wordSet(
  'bus buses train trains ferry flight flights road roads route motorway flew moved drove travelled traveled cycled sailed returned commuted emigrated',
);
/** What several places are, before "of": "the islands of Parama and Bobo". */
const PLURALS = wordSet(
  'islands towns villages cities districts provinces suburbs counties hamlets regions ports neighbourhoods settlements valleys',
);
const HAVING = wordSet('has had');
const POPULATION = wordId('population');
const LENGTHS = wordSet('km kilometres kilometers miles mile metres yards');
/** Who is of a place. */
const NATIVES = wordSet('native resident fisherman farmer villager inhabitant');
/** Words between the article and the noun: "a small fishing village in". */
const MOST_BETWEEN = 4;

/** ", a village in Kent": the noun behind the comma is that of a place, and says where it lies. */
const isVillage = (n: NameText, comma: number): boolean => {
  const { word, count } = n.t;
  if (comma + 3 >= count || word[comma] !== W.comma || !ARTICLES.has(word[comma + 1])) return false;
  for (let i = comma + 2; i < Math.min(count - 1, comma + 3 + MOST_BETWEEN); i += 1) {
    if (n.isCap(i) || n.startsLine(i) || n.tag[i] === TAG.PREPOSITION) return false;
    if (word[i + 1] === W.in || word[i + 1] === W.of) return NOUN_KIND.get(word[i]) === PLACE;
  }
  return false;
};

/** Longest bracket between a name and its verb, in tokens. */
const LONGEST_BRACKET = 40;

/** "is a village in": the verb at a token and what it tells. */
const isDefinedTown = (n: NameText, verb: number): boolean => {
  const { word, count } = n.t;
  if (verb + 3 >= count || !BEING.has(word[verb]) || !ARTICLES.has(word[verb + 1]) || n.startsLine(verb))
    return false;
  for (let i = verb + 2; i < Math.min(count - 1, verb + 3 + MOST_BETWEEN); i += 1) {
    if (n.isCap(i) || n.tag[i] === TAG.PREPOSITION) return false;
    if (n.tag[i + 1] === TAG.PREPOSITION) return NOUN_KIND.get(word[i]) === PLACE;
  }
  return false;
};

/** "has a population of 4,000", ", a village in Kent": what follows a name that ends before token `at` is said of places alone. */
export const opensAsTown = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at + 3 >= count || n.startsLine(at)) return false;
  if (HAVING.has(word[at])) return ARTICLES.has(word[at + 1]) && word[at + 2] === POPULATION;
  return isVillage(n, at) || isDefinedTown(n, n.afterBracket(at, LONGEST_BRACKET));
};

/** Most tokens of a row of places before its last one. */
const LONGEST_ROW = 12;

/** "the islands of Parama and Bobo": one of the row behind the plural. */
const isOneOfPlaces = (n: NameText, first: number): boolean => {
  const { word } = n.t;
  let at = first - 1;
  const floor = Math.max(1, first - LONGEST_ROW);
  while (at > floor && !n.startsLine(at + 1) && (n.isCap(at) || word[at] === W.comma || word[at] === W.and))
    at -= 1;
  return word[at] === W.of && PLURALS.has(word[at - 1]);
};

/** Whether the words beside a name that nobody is called tell that it is a place's: "a man from X", "the bus to X". */
export const isToldTown = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  if (opensAsTown(n, last)) return true;
  if (first < 2 || n.startsLine(first)) return false;
  if (VISITING.has(word[first - 1]) || isOneOfPlaces(n, first)) return true;
  // "as far as Hay", "as far away as Dili"
  if (word[first - 1] === AS)
    return word[first - 2] === FAR || (first > 3 && AWAY.has(word[first - 2]) && word[first - 3] === FAR);
  // "10 km from Ohrid", "two miles north of Ohrid"
  if (word[first - 1] === FROM && LENGTHS.has(word[first - 2])) return true;
  if (word[first - 1] === W.of && first > 3)
    return (TOWARDS.has(word[first - 2]) && LENGTHS.has(word[first - 3])) || NATIVES.has(word[first - 2]);
  if (word[first - 1] === FROM && COMING.has(word[first - 2])) return true;
  if (FROM_OR_IN.has(word[first - 1])) return PEOPLE.has(word[first - 2]);
  return word[first - 1] === TO && GOING.has(word[first - 2]);
};
