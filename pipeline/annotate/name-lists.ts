import { WordSet, wordSet } from '../core/vocabulary.ts';
import { LOCATING_PREPOSITIONS } from '../lexicon/name-words.ts';
import { STREET_NOUNS } from '../lexicon/streets.ts';
import { isGiven, isSurname, W } from './name-classes.ts';
import { ORGANISATION, OTHER, PERSON, PLACE } from './name-kinds.ts';
import type { KnownPlace } from './name-places.ts';
import type { NameText } from './name-text.ts';
import { isVerbTag, TAG } from './tags.ts';

/** A name found in the text. Token numbers, `last` exclusive. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Number of the title right before it (`titles`), −1 where none does. */
  readonly title: number;
  /** The place an adjective or noun of inhabitants stands for. */
  readonly demonym?: KnownPlace;
  /** The listed place of exactly this name. */
  readonly place?: KnownPlace;
  /** Weight of evidence for each kind (`name-kinds.ts`). */
  readonly votes: readonly number[];
  /** How often names like it were right: 0 to 1. */
  readonly confidence: number;
  /** The class of its evidence (`name-confidence.ts`). */
  readonly evidence: number;
  readonly rule: string;
  /** The country whose government it is: "Chinese government". */
  readonly government?: KnownPlace;
}

const best = (votes: readonly number[]): number => {
  let at = 0;
  for (let i = 1; i < votes.length; i += 1) if (votes[i] > votes[at]) at = i;
  return at;
};

/** The kind with most weight, and how sure it is (0 to 1); `other` when nothing speaks for any. */
export const kindOf = (votes: readonly number[]): { kind: number; share: number } => {
  const kind = best(votes);
  const total = votes.reduce((sum, vote) => sum + vote, 0);
  return total === 0 ? { kind: OTHER, share: 0 } : { kind, share: votes[kind] / total };
};

/** Members of one list are of one kind: "in Tulunan, Esperanza and Kidapawan". */
const LIST_WEIGHT = 2.5;
const isListLink = (n: NameText, from: number, to: number): boolean => {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i += 1) if (n.t.word[i] !== W.comma && n.t.word[i] !== W.and) return false;
  return true;
};

const harmonise = (list: readonly Name[]): void => {
  if (list.length < 3) return;
  const kinds = list.map((name) => kindOf(name.votes));
  for (const kind of [PERSON, ORGANISATION, PLACE]) {
    const sure = kinds.filter((item) => item.kind === kind && item.share > 0.6).length;
    if (sure * 5 < list.length * 3) continue;
    for (const name of list) (name.votes as number[])[kind] += LIST_WEIGHT;
  }
};

const LOCATING = wordSet(LOCATING_PREPOSITIONS);
const JUDGED = new WordSet([
  'decision',
  'decisions',
  'case',
  'judgment',
  'judgement',
  'ruling',
  'holding',
  'opinion',
]);
const WITHIN = new WordSet([
  'in',
  'at',
  'near',
  'outside',
  'around',
  'across',
  'off',
  'to',
  'from',
  'between',
  'via',
]);
/** Who lives in all the places that follow: "residents of Meadow Lake and Nipawin". */
const INHABITANTS = wordSet('residents people inhabitants citizens villagers');
const STREETS = wordSet(STREET_NOUNS);
const PLACE_WEIGHT = 8;
/** Share of the votes that makes a place a sure one. */
const SURE = 0.8;
/** Members of a list that one preposition locates. */
const LONGEST_LIST = 12;

/** "in Beech Close, Morley.": what ends the sentence after a place and a comma is where that lies. */
const followPlace = (n: NameText, place: Name, after: Name): void => {
  const { word, count } = n.t;
  if (after.first - place.last !== 1 || word[place.last] !== W.comma || place.first === 0) return;
  if (!LOCATING.has(word[place.first - 1]) || kindOf(place.votes).kind !== PLACE || after.demonym) return;
  // "in Lordship Lane, Tottenham, on": behind a street
  const isTown =
    STREETS.has(word[place.last - 1]) && word[after.last] === W.comma && !isGiven(word[after.first]);
  if (after.last < count && (word[after.last] === W.stop || isTown) && after.last - after.first === 1)
    (after.votes as number[])[PLACE] += PLACE_WEIGHT;
};

/** "in Saqqara and Tuna el-Gebel", "at Abydos, Saqqara and Tuna": what is located with a place is one, no person. */
const followPlaces = (n: NameText, list: readonly Name[]): void => {
  const { word, count } = n.t;
  const [{ first }] = list;
  const end = list[list.length - 1].last;
  const isOfThere = first > 1 && word[first - 1] === W.of && INHABITANTS.has(word[first - 2]);
  if (first === 0 || !(WITHIN.has(word[first - 1]) || isOfThere) || n.startsLine(first)) return;
  // "the decision in Ratych and Bloomer": the parties of a case.
  if (first > 1 && JUDGED.has(word[first - 2])) return;
  // "in Oslo and Smith said": the last one is the subject of what follows.
  const isOfThem = first > 1 && word[first - 1] === W.in && n.tag[first - 2] === TAG.PLURAL;
  if (
    !isOfThem &&
    end < count &&
    (isVerbTag(n.tag[end]) || n.tag[end] === TAG.AUXILIARY || n.tag[end] === TAG.MODAL)
  )
    return;
  if (word[list[list.length - 1].first - 1] !== W.and || list.some(({ demonym }) => demonym)) return;
  const kinds = list.map(({ votes }) => kindOf(votes));
  if (!kinds.some(({ kind, share }) => kind === PLACE && share > SURE)) return;
  if (!kinds.every(({ kind }) => kind === PLACE || kind === PERSON || kind === OTHER)) return;
  for (const name of list)
    if (!name.place && name.title < 0 && !isGiven(word[name.first])) {
      const votes = name.votes as number[];
      votes[PLACE] += PLACE_WEIGHT;
      votes[PERSON] = Math.min(votes[PERSON], PLACE_WEIGHT - 1);
    }
};

/** Most votes of a name of which nothing is known. */
const NOTHING = 0.5;

/** "Vestas and Suzlon have built it": a name of which nothing is known is of its partner's kind. */
const followPartner = (a: Name, b: Name): void => {
  const [known, open] = Math.max(...a.votes) > NOTHING ? [a, b] : [b, a];
  if (a.demonym || b.demonym || Math.max(...open.votes) > NOTHING) return;
  const { kind, share } = kindOf(known.votes);
  if (share > 0.6) (open.votes as number[])[kind] += LIST_WEIGHT;
};

/** "Anglo American and Teck", "Stonegate and Young's": a word that nobody is called, beside a sure body. */
const followBody = (n: NameText, a: Name, b: Name): void => {
  const [body, open] = kindOf(a.votes).kind === ORGANISATION ? [a, b] : [b, a];
  const { kind, share } = kindOf(body.votes);
  if (kind !== ORGANISATION || share < SURE || body.demonym || open.demonym || open.place || open.title >= 0)
    return;
  const word = n.t.word[open.first];
  if (open.rule === 'address') return;
  const kindNow = kindOf(open.votes).kind;
  const isOpen = kindNow === PERSON || (kindNow === PLACE && !WITHIN.has(n.t.word[open.first - 1]));
  if (!isOpen || open.last - open.first > 1 || isGiven(word) || isSurname(word)) return;
  const votes = open.votes as number[];
  votes[ORGANISATION] += LIST_WEIGHT;
  for (const kind of [PERSON, PLACE]) votes[kind] = Math.min(votes[kind], LIST_WEIGHT);
};

/** Gives the members of each list the kind that most of them surely have. */
export const harmoniseLists = (n: NameText, names: readonly Name[]): void => {
  let from = 0;
  for (let i = 1; i <= names.length; i += 1) {
    if (i < names.length && isListLink(n, names[i - 1].last, names[i].first)) continue;
    if (i - from > 1 && i - from <= LONGEST_LIST) followPlaces(n, names.slice(from, i));
    if (i - from > 2) harmonise(names.slice(from, i));
    else if (i - from === 2) {
      followPlace(n, names[from], names[from + 1]);
      followPartner(names[from], names[from + 1]);
      followBody(n, names[from], names[from + 1]);
    }
    from = i;
  }
};
