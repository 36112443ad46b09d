import { PhraseTable } from '../core/phrases.ts';
import { prepared } from '../core/prepared.ts';
import { wordId, WordSet } from '../core/vocabulary.ts';
import * as general from '../lexicon/gazetteer-general.ts';
import * as bodies from '../lexicon/gazetteer-organisations.ts';
import * as people from '../lexicon/gazetteer-people.ts';
import * as places from '../lexicon/gazetteer-places.ts';
import * as words from '../lexicon/gazetteer-words.ts';

/** Bits of a word: the lists it stands in. */
export const GIVEN = 1 << 0;
export const SURNAME = 1 << 1;
export const COUNTRY = 1 << 2;
export const CITY = 1 << 3;
export const REGION = 1 << 4;
export const DEMONYM = 1 << 5;
export const ORG_HEAD = 1 << 6;
export const LEGAL = 1 << 7;
export const TITLE = 1 << 8;
export const PLACE_HEAD = 1 << 9;
export const EVENT_HEAD = 1 << 10;
export const LAW_HEAD = 1 << 11;
export const MEDIA_HEAD = 1 << 12;
export const WORK_HEAD = 1 << 13;
export const PARTICLE = 1 << 14;
export const PLACE_PREPOSITION = 1 << 15;
export const SPEECH = 1 << 16;
export const BODY = 1 << 17;
export const CALENDAR = 1 << 18;
export const FUNCTION = 1 << 19;
export const GROUP = 1 << 20;
export const VERB = 1 << 21;
export const ADJECTIVE = 1 << 22;
export const NOUN = 1 << 23;
export const PERSON_NOUN = 1 << 24;
export const ORGANISATION = 1 << 25;
export const TEAM = 1 << 26;
export const MEDIUM = 1 << 27;
export const LIST_BITS = 28;

/** Lists that tell what a word is in ordinary text. */
export const ORDINARY = FUNCTION | VERB | ADJECTIVE | NOUN | PERSON_NOUN | CALENDAR;
/** Lists of names and of the words in names. */
export const NAMING = 0xfffffff & ~(VERB | ADJECTIVE | NOUN | FUNCTION | PERSON_NOUN);

const entriesOf = (list: string): string[] =>
  list.split(list.includes('|') ? /[|\n]/ : /\s+/).filter((entry) => entry !== '');

const WORD_LISTS: readonly (readonly [number, string])[] = [
  [GIVEN, general.GIVEN_NAMES],
  [GIVEN, people.MORE_GIVEN],
  [SURNAME, general.SURNAMES],
  [SURNAME, people.MORE_SURNAMES],
  [COUNTRY, general.COUNTRIES],
  [COUNTRY, places.COUNTRY_ALIASES],
  [CITY, general.CITIES],
  [CITY, places.TOWNS],
  [REGION, general.REGIONS],
  [REGION, places.WORLD_PARTS],
  [REGION, places.STATES],
  [DEMONYM, words.DEMONYMS],
  [ORG_HEAD, words.ORGANISATION_HEADS],
  [LEGAL, words.LEGAL_SUFFIXES],
  [TITLE, words.TITLES],
  [PLACE_HEAD, words.PLACE_HEADS],
  [EVENT_HEAD, words.EVENT_HEADS],
  [LAW_HEAD, words.LAW_HEADS],
  [MEDIA_HEAD, words.MEDIA_HEADS],
  [WORK_HEAD, words.WORK_HEADS],
  [PARTICLE, words.PARTICLES],
  [PLACE_PREPOSITION, words.PLACE_PREPOSITIONS],
  [SPEECH, words.SPEECH_VERBS],
  [BODY, words.BODY_WORDS],
  [CALENDAR, words.CALENDAR],
  [FUNCTION, words.FUNCTION_WORDS],
  [GROUP, words.GROUPS],
  [VERB, general.VERBS],
  [ADJECTIVE, general.ADJECTIVES],
  [NOUN, general.NOUNS],
  [PERSON_NOUN, general.PERSON_NOUNS],
  [ORGANISATION, general.ORGANISATIONS],
  [ORGANISATION, bodies.BODIES],
  [ORGANISATION, bodies.COMPANIES],
  [MEDIUM, bodies.MEDIA],
  [TEAM, general.TEAMS],
  [TEAM, bodies.CLUBS],
];

/** Kinds of listed phrase, from 1; 0 is none. */
export const PHRASE_COUNTRY = 1;
export const PHRASE_CITY = 2;
export const PHRASE_REGION = 3;
export const PHRASE_ORGANISATION = 4;
export const PHRASE_TEAM = 5;
export const PHRASE_MEDIUM = 6;
export const PHRASE_EVENT = 7;
export const PHRASE_PRODUCT = 8;
export const PHRASE_LANDMARK = 9;

/** Later lists win where a phrase stands in two. */
const PHRASE_LISTS: readonly (readonly [number, string])[] = [
  [PHRASE_PRODUCT, bodies.PRODUCTS],
  [PHRASE_TEAM, general.TEAMS],
  [PHRASE_TEAM, bodies.CLUBS],
  [PHRASE_ORGANISATION, general.ORGANISATIONS],
  [PHRASE_ORGANISATION, bodies.COMPANIES],
  [PHRASE_ORGANISATION, bodies.BODIES],
  [PHRASE_ORGANISATION, bodies.SCHOOLS],
  [PHRASE_MEDIUM, bodies.MEDIA],
  [PHRASE_EVENT, bodies.EVENTS],
  [PHRASE_LANDMARK, places.LANDMARKS],
  [PHRASE_REGION, general.REGIONS],
  [PHRASE_REGION, places.STATES],
  [PHRASE_REGION, places.WORLD_PARTS],
  [PHRASE_CITY, general.CITIES],
  [PHRASE_CITY, places.TOWNS],
  [PHRASE_COUNTRY, general.COUNTRIES],
  [PHRASE_COUNTRY, places.COUNTRY_ALIASES],
];

const PIECE = /'s\b|(?:\p{L}\.){2,}|[\p{L}\p{M}\d]+(?:'(?!s\b)[\p{L}\d]+)*|[^\s]/gu;

/** Splits a listed phrase the way the tokeniser does, near enough for names. */
export const piecesOf = (phrase: string): string[] => phrase.match(PIECE) ?? [];

/** The bits of each word by its number. */
const bitsOfWords = (): Int32Array => {
  const marks = WORD_LISTS.flatMap(([bit, list]) =>
    entriesOf(list)
      .filter((entry) => !entry.includes(' '))
      .map((entry) => [wordId(entry), bit] as const),
  );
  const ofWord = new Int32Array(marks.reduce((most, [id]) => Math.max(most, id), -1) + 1);
  for (const [id, bit] of marks) ofWord[id] |= bit;
  return ofWord;
};

const listedPhrases = (): PhraseTable<number> => {
  const table = new PhraseTable<number>();
  for (const [kind, list] of PHRASE_LISTS)
    for (const entry of entriesOf(list)) table.add(piecesOf(entry), kind);
  return table;
};

const tables = prepared('gazetteer', () => ({
  bits: bitsOfWords(),
  phrases: listedPhrases(),
  joiningWords: new WordSet([...entriesOf(words.PARTICLES), ...entriesOf(words.JOINING_WORDS)]),
}));

const { bits } = tables;

/** The lists a word stands in, as bits; 0 when in none. */
export const wordBits = (id: number): number => (id < bits.length ? bits[id] : 0);

/** Listed phrases of one or more words, with their kind; words that may stand in lower case within a name. */
export const { phrases, joiningWords } = tables;
