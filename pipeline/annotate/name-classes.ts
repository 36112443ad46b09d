import { prepared } from '../core/prepared.ts';
import { WordMap, wordId, wordList, wordSet } from '../core/vocabulary.ts';
import {
  ADDRESS_FORMS,
  AFTER_NAMES,
  CAPITAL_NOT_NAMES,
  CLASS_POSSESSIVES,
  FAITH_ADJECTIVES,
  GIVEN_WORDS,
  HYPHEN_ARTICLES,
  INNER_PARTICLES,
  KIND_NOUNS,
  LEGAL_FORMS,
  NAMES_ALONE,
  NEVER_ALONE,
  OPEN_SHORT_FORMS,
  OPENING_PARTICLES,
  PARTY_WORDS,
  PEOPLE_OF_BODIES,
  PERSON_SUFFIXES,
  WEB_ENDS,
} from '../lexicon/name-words.ts';
import { WORLD_GIVEN_NAMES } from '../lexicon/world-given-names.ts';
import { FOR_HEADS, NAME_HEADS, OF_HEADS, PRIZE_HEADS } from '../lexicon/name-heads.ts';
import {
  ADJECTIVE,
  CALENDAR,
  FUNCTION,
  GIVEN,
  NOUN,
  PERSON_NOUN,
  SURNAME,
  VERB,
  wordBits,
} from '../tagger/gazetteer.ts';
import { PhraseTable } from '../core/phrases.ts';
import { KNOWN_NAMES } from '../lexicon/known-names.ts';
import { wordsOf } from './name-places.ts';
import { KIND_NAMES, ORGANISATION } from './name-kinds.ts';
import { listedMask } from './tag-words.ts';

export const CAPITAL_WORDS = wordSet(CAPITAL_NOT_NAMES);
export const LONELY = wordSet(NEVER_ALONE);
export const ALONE = wordSet(NAMES_ALONE);
export const CLASS_OWNERS = wordSet(CLASS_POSSESSIVES);
export const OPEN_PARTICLES = wordSet(OPENING_PARTICLES);
export const PARTICLES = wordSet(INNER_PARTICLES);
export const ARTICLES = wordSet('the a an');
export const BEING = wordSet('is are was were');
export const HAVING = wordSet('has had have');
/** What opens a clause about a person. */
export const RELATIVE = wordSet('who whose whom');
/** Kings and their kin before a name: "King William's College". */
export const ROYAL = wordSet('king queen prince princess');
/** "St Mary's". */
export const SAINTS = wordSet('st saint ste');
export const ARTICLES_WITH_HYPHEN = wordSet(HYPHEN_ARTICLES);
export const ADDRESSES = wordSet(ADDRESS_FORMS);
export const PARTY = wordSet(PARTY_WORDS);
export const AFTER_PERSON = wordSet(PERSON_SUFFIXES);
export const HONOURS = wordSet(AFTER_NAMES);
export const FAITHS = wordSet(FAITH_ADJECTIVES);
export const LEGAL = wordSet(LEGAL_FORMS);
export const SHORT_OPENERS = wordSet(OPEN_SHORT_FORMS);
export const WEB = wordSet(WEB_ENDS);
export const OF_HEAD = wordSet(OF_HEADS);
export const FOR_HEAD = wordSet(FOR_HEADS);
export const PRIZE_HEAD = wordSet(PRIZE_HEADS);

const kindNumber = (kind: string): number => KIND_NAMES.indexOf(kind as never);
const kindEntries = (lists: Readonly<Record<string, string>>): (readonly [string, number])[] =>
  Object.entries(lists).flatMap(([kind, list]) =>
    wordList(list).map((word) => [word, kindNumber(kind)] as const),
  );

const kindTables = prepared('name kinds', () => ({
  heads: new WordMap<number>(kindEntries(NAME_HEADS)),
  nouns: new WordMap<number>(kindEntries(KIND_NOUNS)),
  known: new PhraseTable<number>(
    Object.entries(KNOWN_NAMES).flatMap(([kind, list]) =>
      list
        .trim()
        .split(/[|\n]+/)
        .map((name) => [wordsOf(name), kindNumber(kind)] as const),
    ),
  ),
}));

/** Kind of a name by its head word, as a number of `name-kinds.ts`. */
export const HEAD_KIND = kindTables.heads;

/** Kind told by a common noun beside a name. */
export const NOUN_KIND = kindTables.nouns;

const BODY_PEOPLE = wordSet(PEOPLE_OF_BODIES);
/** Kind told by a common noun right behind a name: "Acme spokeswoman" too. */
export const kindBefore = (word: number): number | undefined =>
  NOUN_KIND.get(word) ?? (BODY_PEOPLE.has(word) ? ORGANISATION : undefined);

/** Well-known names with their kind, as a number of `name-kinds.ts`. */
export const knownNames = kindTables.known;

const STRONG =
  'ministry department agency commission committee university institute council association federation organisation organization company corporation foundation bureau authority party union court police board ltd inc gmbh airlines airways holdings industries pharmaceuticals foods taverns orchestra';
/** Heads of bodies that are hardly ever anything else. */
export const STRONG_BODY = wordSet(STRONG);

const MORE_GIVEN = wordSet(`${GIVEN_WORDS} ${WORLD_GIVEN_NAMES}`);
/** Whether a word is a given name, ordinary words among them: "Bill", "Mark". */
export const isGiven = (word: number): boolean => (wordBits(word) & GIVEN) !== 0 || MORE_GIVEN.has(word);
export const isSurname = (word: number): boolean => (wordBits(word) & SURNAME) !== 0;
export const isFunction = (word: number): boolean => (wordBits(word) & FUNCTION) !== 0;
export const isCalendar = (word: number): boolean => (wordBits(word) & CALENDAR) !== 0;
/** Whether a word is an ordinary noun, adjective or verb of the lists. */
export const isOrdinary = (word: number): boolean =>
  (wordBits(word) & (NOUN | ADJECTIVE | VERB | PERSON_NOUN)) !== 0 || listedMask(word) !== 0;

/** "survivor", "neighbour": a noun for a person. */
export const isPersonNoun = (word: number): boolean => (wordBits(word) & PERSON_NOUN) !== 0;

const MONTH_NAMES = wordSet('april may june august');
/** Months that are given names or surnames too. */
export const isMonthName = (word: number): boolean => MONTH_NAMES.has(word);

/** Dashes of all lengths. */
export const DASHES = wordSet('- – — --');

export const W = {
  the: wordId('the'),
  of: wordId('of'),
  and: wordId('and'),
  ampersand: wordId('&'),
  for: wordId('for'),
  on: wordId('on'),
  at: wordId('at'),
  hash: wordId('#'),
  address: wordId('@'),
  house: wordId('house'),
  university: wordId('university'),
  in: wordId('in'),
  to: wordId('to'),
  against: wordId('against'),
  hyphen: wordId('-'),
  stop: wordId('.'),
  comma: wordId(','),
  possessive: wordId("'s"),
  open: wordId('('),
  close: wordId(')'),
  quote: wordId('"'),
  openQuote: wordId('“'),
  closeQuote: wordId('”'),
  apostrophe: wordId("'"),
  colon: wordId(':'),
  slash: wordId('/'),
  number: wordId('no'),
  greens: wordId('greens'),
} as const;

/** Heads of roads and sites that nobody is called by: `Martine Avenue`. */
export const NO_SURNAMES = wordSet(
  'hotel hotels inn airport avenue ave boulevard blvd highway parkway turnpike motorway causeway stadium cathedral mosque island islands county peninsula archipelago',
);

/** "US$", "U.S. dollars": what a country's letters stand before. */
export const DOLLARS = wordSet('dollar dollars');
