import { WordMap, WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { DEPARTMENT_NOUNS } from '../lexicon/titles.ts';
import { NAME_OPENERS, OPENING_ADJECTIVES } from '../lexicon/name-words.ts';
import { FAITHS, HEAD_KIND, isFunction, isGiven, isOrdinary, isSurname, W } from './name-classes.ts';
import { opensPerson } from './name-designations.ts';
import { EVENT, KIND_NAMES, ORGANISATION, PLACE, PRODUCT } from './name-kinds.ts';
import { followsOccupation } from './name-contexts.ts';
import type { Name } from './name-lists.ts';
import { wordsKey } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { WORD } from './tokens.ts';

const OPENERS = new WordMap<number>(
  Object.entries(NAME_OPENERS).flatMap(([kind, list]) =>
    list.split(/\s+/).map((word) => [word, KIND_NAMES.indexOf(kind as never)] as const),
  ),
);
const DEGREES = wordSet('master masters bachelor bachelors doctor');
const A = wordId('a');
const AN = wordId('an');
const TROPICAL = wordId('tropical');
const STORMS = new WordSet(['storm', 'cyclone', 'depression']);
const MISS = wordId('miss');
const PAGEANTS = wordSet('universe world earth international america usa grand teen');
/** How sure the tagger must be to keep a title inside a name. */
const SURE_OF_WHOLE = 0.5;
/** Adjectives that open a sentence or a headline before a name. */
export const openingAdjectives = new WordSet(OPENING_ADJECTIVES.split(/\s+/));

/** Those of them that are hardly ever the first word of a name. */
export const RETIRING = wordSet(
  'former incumbent ex outgoing incoming longtime retired veteran numerous several multiple fellow debutant rookie',
);

/** Words of passes, valleys and peaks that are other words and names too. */
const MOUNTAINS = wordSet('col val pas pic puy cap roc passo');
const OF_MOUNTAINS = wordSet('de du des della dello dei');

/** "Col de l'Iseran", "Val d'Isère": whether a pass, valley or peak is named from a token on. */
export const opensMountain = ({ t }: Pick<NameText, 't'>, first: number): boolean => {
  if (!MOUNTAINS.has(t.word[first]) || first + 1 >= t.count) return false;
  if (OF_MOUNTAINS.has(t.word[first + 1])) return true;
  const at = t.start[first + 1];
  return t.text[at] === 'd' && "'’".includes(t.text[at + 1]);
};

/**
 * The kind (`name-kinds.ts`) that the first word of a stretch gives it; `undefined` where it gives none.
 *
 *     the carrier USS Ronald Reagan        the victims of Hurricane Maria
 *                 ^^^ a ship                              ^^^^^^^^^ an event
 */
export const openerKind = (n: NameText, first: number, last: number): number | undefined => {
  if (last - first < 2 || !n.isCap(last - 1)) return undefined;
  const { word } = n.t;
  if (TROPICAL === word[first] && STORMS.has(word[first + 1]) && last - first > 2) return EVENT;
  if (opensMountain(n, first)) return PLACE;
  if (isPageant(n, first, first + 1, last)) return EVENT;
  const kind = OPENERS.get(word[first]);
  if (kind === undefined || (kind === PRODUCT && !n.isAllUpper(first))) return undefined;
  if (kind !== PRODUCT && n.isAllUpper(first) !== n.length(first) <= 4 && kind === ORGANISATION)
    return undefined;
  if (n.demonym(first, last)?.end === last) return undefined;
  if (n.opens(first) && isFunction(word[first])) return undefined;
  const title = n.titles.ofToken[first + 1];
  // "HMS Queen Mary": what stands before a ship is never before a person with a title.
  if (kind !== PRODUCT && title >= 0 && n.titles.last[title] < last) return undefined;
  return kind !== ORGANISATION && HEAD_KIND.get(word[last - 1]) === ORGANISATION ? undefined : kind;
};

/** "Master of Science": a degree. */
const isDegree = ({ t }: NameText, first: number, last: number): boolean =>
  (last - first > 2 && t.word[first + 1] === W.of && DEGREES.has(t.word[first])) ||
  (first > 1 && t.word[first - 1] === W.of && DEGREES.has(t.word[first - 2]));

/** "Muslim voters", "Roman Catholic bishop", "Master of Science": words with a capital that name nothing. */
export const namesNothing = (n: NameText, first: number, last: number): boolean =>
  isDegree(n, first, last) ||
  isFaith(n, first, last) ||
  isDepartment(n, first, last) ||
  isBench(n, first, last);

const BENCH = wordId('bench');
const BENCHES = wordSet('division full constitution larger single vacation special');

/** "A Division Bench of the court", "The Bench": judges who sit together. */
const isBench = ({ t }: NameText, first: number, last: number): boolean =>
  t.word[last - 1] === BENCH && (last - first === 1 || (last - first === 2 && BENCHES.has(t.word[first])));

const DEPARTMENT_WORDS = wordSet('media investor investors press public corporate government');
const DEPARTMENTS = wordSet(DEPARTMENT_NOUNS);

/** "Jane Roe, Media Relations": where somebody works in a body that goes unnamed. */
const isDepartment = ({ t }: NameText, first: number, last: number): boolean =>
  last - first === 2 && DEPARTMENT_WORDS.has(t.word[first]) && DEPARTMENTS.has(t.word[first + 1]);

/** Words of faith before what they describe. */
const isFaith = (n: NameText, first: number, last: number): boolean => {
  const { t } = n;
  if (last - first > 2 || !FAITHS.has(t.word[last - 1]) || last >= t.count) return false;
  const isOne = first > 0 && (t.word[first - 1] === A || t.word[first - 1] === AN);
  if (isOne && (last - first === 1 || FAITHS.has(t.word[first])) && !n.isCap(last)) return true;
  if (n.titles.ofToken[last] >= 0) return true;
  if (t.word[last] === W.hyphen && n.isTight(last)) return true;
  if (n.isCap(last) || t.kind[last] !== WORD) return false;
  const tag = n.tag[last];
  return tag === TAG.NOUN || tag === TAG.PLURAL || tag === TAG.ADJECTIVE;
};

/** "Emperor Norton Bridge": a title in what the tagger takes for one body or place, its head at the end. */
export const isTaggedWhole = (n: NameText, first: number, last: number): boolean => {
  if (last - first < 3 || n.titles.ofToken[first] < 0 || n.sureness(first, last) < SURE_OF_WHOLE)
    return false;
  const kind = HEAD_KIND.get(n.t.word[last - 1]);
  return kind === PLACE || kind === ORGANISATION;
};

const LORD = wordId('lord');
const LORDS = wordSet('chamberlain chancellor lieutenant mayor provost advocate steward privy president');

/** "the Lord Chamberlain": an office behind its article, no lord of that name. */
export const isLordsOffice = ({ t: { word } }: NameText, first: number, last: number): boolean =>
  last - first === 2 &&
  word[first] === LORD &&
  first > 0 &&
  word[first - 1] === W.the &&
  LORDS.has(word[first + 1]);

/** "Kings Park": a plural title and the head of a place at a token. */
export const isParkOf = (n: NameText, title: number, head: number): boolean =>
  n.titles.plural[title] === 1 && HEAD_KIND.get(n.t.word[head]) === PLACE && n.isCap(head - 1);

/** "Jaffna Kings": a plural title at `head` right behind the town at `from`, which is a team. */
export const isTeamOf = (n: NameText, from: number, head: number): boolean => {
  if (from >= head || n.titles.plural[n.titles.ofToken[head]] !== 1) return false;
  const town = n.place(from, head);
  return town?.end === head && town.value.level === 'city';
};

/** "Miss Hong Kong", "Miss Universe": a contest; `to` is the token after "Miss". */
export const isPageant = (n: NameText, from: number, to: number, last: number): boolean =>
  n.t.word[from] === MISS && (n.place(to, last)?.end === last || PAGEANTS.has(n.t.word[to]));

const EXCHANGES = wordSet(
  'nyse nasdaq amex lse aim tsx tsxv asx nzx sgx hkex sehk nse bse jse tse euronext xetra otc otcqb otcqx otcmkts',
);

/** "(NYSE: ACM)": what a share goes by on an exchange is no name of its own. */
export const isTicker = ({ t }: NameText, first: number, last: number): boolean =>
  last - first === 1 &&
  first > 2 &&
  t.word[first - 1] === W.colon &&
  EXCHANGES.has(t.word[first - 2]) &&
  t.word[first - 3] === W.open;

/** Prepositions that a name writes with a capital where no title stands before them. */
const INNER_PREPOSITIONS = wordSet('without against across beyond between');

/** "Justice Without Borders": what looks like a title before the token `end` opens a name that goes on there. */
export const opensOtherName = (n: NameText, end: number, last: number): boolean =>
  end < last && n.isCap(end) && INNER_PREPOSITIONS.has(n.t.word[end]);

/** Titles that are given names as well. */
const GIVEN_TITLES = wordSet('dean earl duke');

/** "boss Dean Whitlock": a title in the place of a given name, behind what somebody is. */
export const isGivenTitle = (n: NameText, at: number): boolean =>
  GIVEN_TITLES.has(n.t.word[at]) && followsOccupation(n, at);

/** "Will O'Rourke", "Will Dorsey took": a word that questions open with is a given name before a surname. */
export const isGivenOpener = (n: NameText, first: number, last: number): boolean => {
  const at = first + 1;
  if (!isGiven(n.t.word[first]) || at >= last) return false;
  if (isSurname(n.t.word[at]) || opensPerson(n, at)) return true;
  return at + 1 === last && n.tag[last] === TAG.PAST && !isOrdinary(n.t.word[at]);
};

/** Weight of a name that a storm was given earlier in the text. */
const STORM_WEIGHT = 8;

type Mutable = { -readonly [K in keyof Name]: Name[K] };

/** Weight of the name of a ship that its letters opened elsewhere in the text. */
const SHIP_WEIGHT = 16;
/** Most words of a ship's name that are compared. */
const LONGEST_SHIP = 5;

/** "the MV Princess Amihan … the Princess Amihan": the ship without its letters, with what looks like a title. */
const followShips = (n: NameText, names: readonly Name[]): void => {
  const ships = new Set<string>();
  for (const { first, last } of names) {
    const size = last - first - 1;
    if (size > 1 && size <= LONGEST_SHIP && openerKind(n, first, last) === PRODUCT)
      ships.add(wordsKey(n, first + 1, last));
  }
  if (ships.size === 0) return;
  // "President Ronald Reagan": who it was called after is in the text as well
  for (const { first, last } of names)
    if (first > 0 && last - first <= LONGEST_SHIP && n.t.word[first - 1] !== W.the)
      ships.delete(wordsKey(n, first, last));
  for (const name of names as Mutable[]) {
    for (const first of [name.first, name.first - 1]) {
      if (first < 1 || n.t.word[first - 1] !== W.the || name.last - first > LONGEST_SHIP) continue;
      if (!n.isCap(first) || !ships.has(wordsKey(n, first, name.last))) continue;
      name.first = first;
      name.title = -1;
      (name.votes as number[])[PRODUCT] += SHIP_WEIGHT;
      break;
    }
  }
};

/** "Hurricane Lorenzo … Lorenzo": the single word stands for the event it was made the name of. */
export const followEvents = (n: NameText, names: readonly Name[]): void => {
  followShips(n, names);
  const given = new Set<number>();
  for (const { first, last, votes } of names) {
    if (last - first === 2 && openerKind(n, first, last) === EVENT) given.add(n.t.word[first + 1]);
    else if (last - first === 1 && given.has(n.t.word[first])) (votes as number[])[EVENT] += STORM_WEIGHT;
  }
};
