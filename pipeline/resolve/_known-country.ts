import { prepared } from '../core/prepared.ts';
import { COUNTRIES_OF_KNOWN } from '../lexicon/known-countries.ts';

const keyOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const table = prepared('known countries', () => {
  const countries = new Map<string, string>();
  for (const [code, lists] of Object.entries(COUNTRIES_OF_KNOWN))
    for (const name of lists.split(/[|\n]/)) countries.set(keyOf(name), code);
  return { countries };
});

/** The country that the list puts a name in, as it is written; `undefined` where it does not hold it. */
export const knownCountry = (name: string): string | undefined => table.countries.get(keyOf(name));
