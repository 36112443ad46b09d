import { PhraseTable } from '../core/phrases.ts';
import { prepared } from '../core/prepared.ts';
import { normalForm, WordMap, wordId, wordText } from '../core/vocabulary.ts';
import { COUNTRY_CODES } from '../lexicon/country-codes.ts';
import {
  DEMONYM_PHRASES,
  DEMONYMS_BY_COUNTRY,
  REGION_DEMONYM_PHRASES,
  REGION_DEMONYMS,
} from '../lexicon/demonyms.ts';
import {
  AMBIGUOUS_COUNTRIES,
  CITIES_BY_COUNTRY,
  CITY_VARIANTS,
  COUNTRY_VARIANTS,
  PLACE_OR_PERSON,
  REGIONS_BY_COUNTRY,
  STATE_SHORT_FORMS,
  WORLD_REGIONS,
} from '../lexicon/place-names.ts';
import { tokenise } from './tokens.ts';

/** A place of the word lists. */
export interface KnownPlace {
  /** Canonical name; the same for all names of one country. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; empty for regions of several countries and for names that two countries share. */
  readonly code: string;
  readonly level: 'country' | 'region' | 'city' | 'world';
}

const SIMPLE = /^[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)*$/u;

/** The words of a phrase, split as the tokeniser splits them. */
export const wordsOf = (phrase: string): string[] => {
  if (SIMPLE.test(phrase)) return normalForm(phrase).split(' ');
  const tokens = tokenise(phrase);
  return Array.from({ length: tokens.count }, (_, i) => wordText(tokens.word[i]));
};

const lines = (text: string): string[] => text.trim().split('\n');
/** Countries whose usual English name is not the first of the code list. */
const USUAL_COUNTRIES: Readonly<Record<string, string>> = {
  BN: 'Brunei',
  CI: 'Ivory Coast',
  CN: 'China',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SY: 'Syria',
  TR: 'Turkey',
  TZ: 'Tanzania',
  US: 'United States',
};

/** The usual name of a city by its other names. */
const usualCities = new Map(
  lines(CITY_VARIANTS).flatMap((line) => {
    const [usual, ...variants] = line.split('|');
    return variants.map((variant) => [variant, usual] as const);
  }),
);

/** Places by their name in lower case, and the usual names of countries by their code. */
const readPlaces = () => {
  const byName = new Map<string, KnownPlace>();
  const countryNames = new Map<string, string>();
  const ambiguous = new Set(AMBIGUOUS_COUNTRIES.split('|'));

  const enter = (name: string, place: KnownPlace): void => {
    const key = normalForm(name);
    const known = byName.get(key);
    if (!known) byName.set(key, place);
    else if (known.level === place.level && known.code !== place.code)
      byName.set(key, { ...known, code: '' });
  };

  for (const line of lines(COUNTRY_CODES)) {
    const [code, rest] = [line.slice(0, 2), line.slice(3)];
    const names = rest.split('|').filter(Boolean);
    const usual = USUAL_COUNTRIES[code] ?? names[0];
    if (!usual) continue;
    countryNames.set(code, usual);
    for (const name of names) {
      enter(name, {
        name: ambiguous.has(name) ? name : usual,
        code: ambiguous.has(name) ? '' : code,
        level: 'country',
      });
    }
  }
  for (const line of lines(COUNTRY_VARIANTS)) {
    const code = line.slice(0, 2);
    const names = line.slice(3).split('|');
    const usual = countryNames.get(code) ?? names[0];
    countryNames.set(code, usual);
    for (const name of names) {
      const isAmbiguous = ambiguous.has(name);
      enter(name, { name: isAmbiguous ? name : usual, code: isAmbiguous ? '' : code, level: 'country' });
    }
  }
  for (const [text, level] of [
    [REGIONS_BY_COUNTRY, 'region'],
    [CITIES_BY_COUNTRY, 'city'],
  ] as const) {
    for (const line of lines(text)) {
      for (const name of line.slice(3).split('|'))
        enter(name, { name: usualCities.get(name) ?? name, code: line.slice(0, 2), level });
    }
  }
  for (const name of WORLD_REGIONS.split('|')) enter(name, { name, code: '', level: 'world' });
  return { byName, countryNames };
};

/** What an adjective or noun of inhabitants stands for. */
const readDemonyms = (countryNames: ReadonlyMap<string, string>) => {
  const nameOf = (code: string): string => countryNames.get(code) ?? code;
  const demonymEntries: (readonly [string, KnownPlace])[] = [];
  for (const line of lines(DEMONYMS_BY_COUNTRY)) {
    const [code, ...words] = line.split(' ');
    const place: KnownPlace = { name: nameOf(code), code, level: 'country' };
    for (const word of words) demonymEntries.push([word, place]);
  }
  for (const line of lines(DEMONYM_PHRASES)) {
    const code = line.slice(0, 2);
    const place: KnownPlace = { name: nameOf(code), code, level: 'country' };
    for (const phrase of line.slice(3).split('|')) demonymEntries.push([phrase, place]);
  }
  for (const line of lines(REGION_DEMONYMS)) {
    const [name, code, words] = line.split('|');
    const place: KnownPlace = {
      name,
      code: code === '-' ? '' : code,
      level: code === '-' ? 'world' : 'region',
    };
    for (const word of words.split(' ')) demonymEntries.push([word, place]);
  }
  for (const line of lines(REGION_DEMONYM_PHRASES)) {
    const [name, code, ...phrases] = line.split('|');
    const place: KnownPlace = {
      name,
      code: code === '-' ? '' : code,
      level: code === '-' ? 'world' : 'region',
    };
    for (const phrase of phrases) demonymEntries.push([phrase, place]);
  }
  return demonymEntries;
};

/** Short forms of states and provinces, as entries of a table. */
const shortForms = (): (readonly [string, KnownPlace])[] =>
  Object.entries(STATE_SHORT_FORMS).flatMap(([code, list]) =>
    list.split('|').map((entry): readonly [string, KnownPlace] => {
      const [short, ...name] = entry.split(' ');
      return [short, { name: name.join(' '), code, level: 'region' }];
    }),
  );

const TWO_WORDS = /^\p{L}+ \p{L}+$/u;

/** The words of a place; those of a country of two words also joined: "a United-States-based team". */
const spellings = (name: string, { level }: KnownPlace): string[][] => {
  const words = wordsOf(name);
  return level === 'country' && TWO_WORDS.test(name) ? [words, [words[0], '-', words[1]]] : [words];
};

const tables = prepared('places', () => {
  const { byName, countryNames } = readPlaces();
  const demonymEntries = readDemonyms(countryNames);
  const openers: [number, number][] = [
    ...[...byName.keys()].map((name): [number, number] => [wordId(wordsOf(name)[0]), 1]),
    ...demonymEntries.map(([phrase]): [number, number] => [wordId(wordsOf(phrase)[0]), 2]),
  ];
  const opening = new Uint8Array(openers.reduce((most, [id]) => Math.max(most, id), 0) + 1);
  for (const [id, bit] of openers) opening[id] |= bit;
  return {
    byName,
    countryNames,
    opening,
    places: new PhraseTable<KnownPlace>(
      [...byName].flatMap(([name, place]) => spellings(name, place).map((words) => [words, place] as const)),
    ),
    demonyms: new PhraseTable<KnownPlace>(
      demonymEntries.map(([phrase, place]) => [wordsOf(phrase), place] as const),
    ),
    stateShortForms: new WordMap<KnownPlace>(shortForms()),
    placeOrPerson: new WordMap<true>(
      PLACE_OR_PERSON.trim()
        .split(/\s+/)
        .map((word) => [word, true] as const),
    ),
  };
});
const { byName, countryNames, opening } = tables;

/** The usual English name of a country; the code itself when unknown. */
export const countryName = (code: string): string => countryNames.get(code) ?? code;

/** Names of places, longest first at any token. */
export const { places } = tables;

/** States and provinces by the short form that stands after a town, without its stop. */
export const { stateShortForms } = tables;

/** The listed place of that name in any case, or `undefined`. */
export const placeNamed = (name: string): KnownPlace | undefined => byName.get(normalForm(name));

/** Adjectives and nouns of inhabitants with their place, longest first at any token. */
export const { demonyms } = tables;

/** Words that are a place and, as often, a given name or surname. */
export const { placeOrPerson } = tables;

/** Whether a listed place (bit 1) or demonym (bit 2) may begin with this word: a gate before the tries. */
export const opens = (word: number): number => (word < opening.length ? opening[word] : 0);
