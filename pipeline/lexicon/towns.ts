import { readFileSync } from 'node:fs';

/** The countries of the places that bear a name, ISO 3166-1 alpha-2, the one of the largest place first. */
export interface TownCountries {
  /** All that are known: places of 2,000 inhabitants or more. */
  readonly all: readonly string[];
  /** Those with a place of 15,000 inhabitants or more that is not outshone by one ten times as large. */
  readonly large: readonly string[];
}

const NOT_PLAIN = /[^a-z' .]/;
const MARKS = /\p{M}/gu;
const QUOTES = /[’‘`ʻʼ]/g;
const DASHES = /[-‐‑–]/g;
/** Letters that do not come apart into a letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ı: 'i',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ə: 'a',
};
const LETTER = /[øłıđßæœðþħə]/g;

/** A name in lower case without accents, with blanks for hyphens: as the list of towns has it. */
export const foldTownName = (name: string): string => {
  const lower = name.toLowerCase();
  if (!NOT_PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(QUOTES, "'")
    .replace(DASHES, ' ')
    .replace(LETTER, (letter) => LETTERS[letter]);
};

/** The list, as evidence names it. */
export const TOWN_LIST = 'lexicon/geonames/towns.txt';

let list: string | undefined;
/** The list is read when a name is first asked for; most texts of one place never do. */
const townList = (): string => {
  list ??= readFileSync(new URL('./geonames/towns.txt', import.meta.url), 'latin1');
  return list;
};

/** Longer names are in no list. */
const LONGEST = 60;
const LOWER = /[a-z]/;

const read = (codes: string): TownCountries => {
  const all: string[] = [];
  const large: string[] = [];
  for (let i = 0; i < codes.length; i += 2) {
    const code = codes.slice(i, i + 2);
    all.push(code.toUpperCase());
    if (!LOWER.test(code)) large.push(code);
  }
  return { all, large };
};

/**
 * In which countries places of a name lie, after GeoNames (CC BY 4.0; `geonames/LICENSE`); `undefined`
 * where the list has none. A search by halves in the sorted text: nothing is built, 20 comparisons.
 */
export const townCountries = (name: string): TownCountries | undefined => {
  if (name.length > LONGEST) return undefined;
  const key = foldTownName(name);
  const text = townList();
  let low = 0;
  let high = text.length;
  while (low < high) {
    const begin = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
    const tab = text.indexOf('\t', begin);
    const entry = text.slice(begin, tab);
    if (entry === key) return read(text.slice(tab + 1, text.indexOf('\n', tab)));
    if (entry < key) low = text.indexOf('\n', tab) + 1;
    else high = begin;
  }
  return undefined;
};
