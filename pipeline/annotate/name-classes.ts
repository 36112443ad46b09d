import { prepared } from '../core/prepared.ts';
import { WordMap, WordSet, wordId } from '../core/vocabulary.ts';
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
  PERSON_SUFFIXES,
  WEB_ENDS,
} from '../lexicon/name-words.ts';
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
import { KIND_NAMES } from './name-kinds.ts';
import { listedMask } from './tag-words.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const set = (text: string): WordSet => new WordSet(words(text));

export const CAPITAL_WORDS = set(CAPITAL_NOT_NAMES);
export const LONELY = set(NEVER_ALONE);
export const ALONE = set(NAMES_ALONE);
export const CLASS_OWNERS = set(CLASS_POSSESSIVES);
export const OPEN_PARTICLES = set(OPENING_PARTICLES);
export const PARTICLES = set(INNER_PARTICLES);
export const ARTICLES_WITH_HYPHEN = set(HYPHEN_ARTICLES);
export const ADDRESSES = set(ADDRESS_FORMS);
export const PARTY = set(PARTY_WORDS);
export const AFTER_PERSON = set(PERSON_SUFFIXES);
export const HONOURS = set(AFTER_NAMES);
export const FAITHS = set(FAITH_ADJECTIVES);
export const LEGAL = set(LEGAL_FORMS);
export const SHORT_OPENERS = set(OPEN_SHORT_FORMS);
export const WEB = set(WEB_ENDS);
export const OF_HEAD = set(OF_HEADS);
export const FOR_HEAD = set(FOR_HEADS);
export const PRIZE_HEAD = set(PRIZE_HEADS);

const kindNumber = (kind: string): number => KIND_NAMES.indexOf(kind as never);
const kindEntries = (lists: Readonly<Record<string, string>>): (readonly [string, number])[] =>
  Object.entries(lists).flatMap(([kind, list]) =>
    words(list).map((word) => [word, kindNumber(kind)] as const),
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

/** Well-known names with their kind, as a number of `name-kinds.ts`. */
export const knownNames = kindTables.known;

const STRONG =
  'ministry department agency commission committee university institute council association federation organisation organization company corporation foundation bureau authority party union court police board ltd inc gmbh';
/** Heads of bodies that are hardly ever anything else. */
export const STRONG_BODY = set(STRONG);

const WORDS_TOO = set(GIVEN_WORDS);
/** Whether a word is a given name, ordinary words among them: "Bill", "Mark". */
export const isGiven = (word: number): boolean => (wordBits(word) & GIVEN) !== 0 || WORDS_TOO.has(word);
export const isSurname = (word: number): boolean => (wordBits(word) & SURNAME) !== 0;
export const isFunction = (word: number): boolean => (wordBits(word) & FUNCTION) !== 0;
export const isCalendar = (word: number): boolean => (wordBits(word) & CALENDAR) !== 0;
/** Whether a word is an ordinary noun, adjective or verb of the lists. */
export const isOrdinary = (word: number): boolean =>
  (wordBits(word) & (NOUN | ADJECTIVE | VERB | PERSON_NOUN)) !== 0 || listedMask(word) !== 0;

/** "survivor", "neighbour": a noun for a person. */
export const isPersonNoun = (word: number): boolean => (wordBits(word) & PERSON_NOUN) !== 0;

const MONTHS = set('january february march april may june july august september october november december');
export const isMonth = (word: number): boolean => MONTHS.has(word);
const MONTH_NAMES = set('april may june august');
/** Months that are given names or surnames too. */
export const isMonthName = (word: number): boolean => MONTH_NAMES.has(word);

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
} as const;

/** Heads of roads and sites that nobody is called by: `Martine Avenue`. */
export const NO_SURNAMES = new WordSet(
  'avenue ave boulevard blvd highway parkway turnpike motorway causeway airport stadium cathedral mosque island islands county peninsula archipelago'.split(
    ' ',
  ),
);
