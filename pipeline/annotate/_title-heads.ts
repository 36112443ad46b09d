import { prepared } from '../core/prepared.ts';
import { wordList, WordMap } from '../core/vocabulary.ts';
import { OCCUPATION_HEADS, ODD_PLURALS, OFFICE_HEADS, SHORT_TITLES } from '../lexicon/titles.ts';
import { PLURAL_BIT } from './_title-list.ts';

/** What kind of head a title has. */
export const OFFICE = 1;
export const OCCUPATION = 2;
/** `Gen.`, `Sen.`: a title only before a name. */
export const SHORT = 3;

const plain = (text: string): string[] => wordList(text).filter((word) => !word.includes('-'));
/** The plural of a title. */
export const pluralOf = (word: string): string =>
  /(?:s|ss|ch|sh|x)$/.test(word)
    ? `${word}es`
    : word.endsWith('y') && !/[aeiou]y$/.test(word)
      ? `${word.slice(0, -1)}ies`
      : `${word}s`;

const headTable = (): WordMap<number> => {
  const entries = [
    ...plain(OCCUPATION_HEADS).map((word) => [word, OCCUPATION] as const),
    ...plain(OFFICE_HEADS).map((word) => [word, OFFICE] as const),
  ];
  const kinds: ReadonlyMap<string, number> = new Map(entries);
  const irregular = new Set<string>(Object.values(ODD_PLURALS));
  return new WordMap<number>([
    ...wordList(SHORT_TITLES).map((word) => [word, SHORT] as const),
    ...entries
      .filter(([word]) => !irregular.has(word))
      .map(([word, kind]) => [pluralOf(word), kind | PLURAL_BIT] as const),
    ...Object.entries(ODD_PLURALS).map(
      ([plural, singular]) => [plural, (kinds.get(singular) ?? OFFICE) | PLURAL_BIT] as const,
    ),
    ...entries,
  ]);
};
/** The heads of titles, singular and plural, with their kind. */
export const { heads: HEADS } = prepared('titles', () => ({ heads: headTable() }));
