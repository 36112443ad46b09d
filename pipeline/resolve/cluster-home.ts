import type { CountryReader } from './cluster-country.ts';
import type { Country } from './cluster-hits.ts';
import type { Item } from './cluster-items.ts';

/** Names of places in one country that tell what a text is about where it names no other: one in a long text. */
const LEAST_ALONE = 2;
const LONG = 150;
/** Mentions of a country that make it the one of the text, if no other has half as many. */
const LEAST_AHEAD = 4;

/**
 * The country most of the text is about: three mentions at least and more than half of all, four and twice as
 * many as any other has, or two where no other country has a place; empty otherwise.
 */
const mainCountry = (
  settled: ReadonlyMap<readonly Item[], Country | undefined>,
  { hinted, tokens }: { hinted: CountryReader['hinted']; tokens: number },
): string => {
  const mentions = [...hinted];
  for (const [items, country] of settled) {
    if (!country) continue;
    for (const { first } of items) mentions.push({ first, code: country.code.value });
  }
  mentions.sort((a, b) => a.first - b.first);
  const counts = new Map<string, number>();
  for (const { code } of mentions) counts.set(code, (counts.get(code) ?? 0) + 1);
  const total = mentions.length;
  // What a text is about it names first, or more than twice as often as all else.
  const [first] = counts.keys();
  for (const [code, count] of counts)
    if (count >= 3 && count * 2 > total && (code === first || count * 3 > total * 2)) return code;
  const [most = 0, second = 0] = [...counts.values()].sort((a, b) => b - a);
  if (most >= LEAST_AHEAD && most >= second * 2 && counts.get(first) === most) return first;
  // Two names of one country and none of another say it as well.
  return counts.size === 1 && (total >= LEAST_ALONE || tokens >= LONG) ? first : '';
};

/**
 * The country of each place, from what is sure to what only the rest of the text tells: the lists and the
 * words beside it, the only country of its sentence, that of its paragraph, and the one the text is about.
 * What one step settles the next can lean on: "Hakha" is known, so "Chin State" beside it lies there too.
 */
export const settlePlaces = (
  reader: CountryReader,
  places: readonly (readonly Item[])[],
  tokens: number,
): ReadonlyMap<readonly Item[], Country | undefined> => {
  const settled = new Map<readonly Item[], Country | undefined>();
  const settle = (items: readonly Item[], country: Country | undefined): void => {
    settled.set(items, country);
    reader.note(items, country);
  };
  reader.noteTold();
  for (const items of places) {
    const country = reader.ofPlace(items);
    if (country) settle(items, country === 'none' ? undefined : country);
  }
  for (const read of [
    (items: readonly Item[]) => reader.bySentence(items),
    (items: readonly Item[]) => reader.byParagraph(items),
    (items: readonly Item[]) => reader.byText(items),
  ]) {
    reader.main = mainCountry(settled, { hinted: reader.hinted, tokens });
    for (const items of places) {
      const country = settled.has(items) ? undefined : read(items);
      if (country) settle(items, country);
    }
  }
  return settled;
};
