import type { Span } from '../../schemas/span.ts';
import { reference, type Value } from '../../schemas/value.ts';
import { countryName } from '../annotate/name-places.ts';
import { foldTownName, TOWN_LIST, townCountries } from '../lexicon/towns.ts';

/**
 * The country of a town by the list alone, from its names in the text: the only one that has a town of
 * that name, or the only one that has a large one. `undefined` where a name is in no list ("Blenheim",
 * which is short for Blenheim Palace), where `near`, the country that the text has beside it, has such a
 * town too, where two countries have large ones, and for a small town beside another country: a place of
 * that name that is in no list is more likely meant.
 */
export const townCountry = (
  text: string,
  spans: readonly Span[],
  near: string | undefined,
): { code: Value<string>; reason: string } | undefined => {
  const names = spans.map(({ start, end }) => text.slice(start, end));
  const [towns, ...others] = names.map(townCountries);
  if (!towns || others.includes(undefined)) return undefined;
  const candidates = towns.large.length > 0 ? towns.large : towns.all;
  if (candidates.length > 1) return undefined;
  if (near !== undefined && (towns.large.length === 0 || towns.all.includes(near))) return undefined;
  const [code] = candidates;
  const only = towns.all.length === 1 ? 'the only town of that name' : 'the only large town of that name';
  return {
    code: reference(code, `${TOWN_LIST}#${foldTownName(names[0])}`, names[0], spans[0]),
    reason: `${only} in the list of GeoNames, in ${countryName(code)}`,
  };
};

/** A name that is borne in more countries may well be borne in one more. */
const MOST_TOLD = 2;

/**
 * The country of a town that the list knows in one country alone of those that a text names: "Gore" lies in
 * New Zealand and in Ethiopia, and the text names New Zealand.
 */
export const toldTown = (
  text: string,
  spans: readonly Span[],
  told: ReadonlySet<string>,
): { code: Value<string>; reason: string } | undefined => {
  const [span] = spans;
  const name = text.slice(span.start, span.end);
  const all = townCountries(name)?.all ?? [];
  const within = all.filter((code) => told.has(code));
  if (within.length !== 1 || all.length > MOST_TOLD) return undefined;
  const [code] = within;
  return {
    code: reference(code, `${TOWN_LIST}#${foldTownName(name)}`, name, span),
    reason: `a town in the list of GeoNames, in ${countryName(code)}, which the text names`,
  };
};

/** "Trento" in a text about Slovakia: large towns of that name lie in other countries, and none in this one. */
export const isElsewhere = (text: string, { start, end }: Span, near: string): boolean => {
  const towns = townCountries(text.slice(start, end));
  return towns !== undefined && towns.large.length > 0 && !towns.all.includes(near);
};
