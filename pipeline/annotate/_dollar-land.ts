import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { townCountries } from '../lexicon/towns.ts';
import { PLACE } from './name-kinds.ts';
import { kindOf, type Name } from './name-lists.ts';
import { names } from './names.ts';
import { tokens } from './tokens.ts';

/** Countries whose money is a dollar of their own by everyday name, with its code. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['CA', 'CAD'],
  ['SG', 'SGD'],
  ['HK', 'HKD'],
  ['JM', 'JMD'],
  ['TT', 'TTD'],
  ['BB', 'BBD'],
  ['BS', 'BSD'],
  ['BZ', 'BZD'],
  ['GY', 'GYD'],
  ['FJ', 'FJD'],
]);
const HOME = 'US';
/** Mentions of places that tell what land a text is of. */
const LEAST = 2;

/** The only country a name may lie in; empty where it is no place, in no list or in several. */
const countryOf = (name: Name, text: string): string => {
  const listed = (name.demonym ?? name.government ?? name.place)?.code;
  if (listed) return listed;
  if (kindOf(name.votes).kind !== PLACE) return '';
  const towns = townCountries(text);
  const codes = towns?.large.length ? towns.large : (towns?.all ?? []);
  return codes.length === 1 ? codes[0] : '';
};

/**
 * The dollar of the land that a text is about, told by its places: `$640,000` where Burnie and Canberra are named.
 * Two mentions at least, more than of all other lands together and none of the United States; `undefined` otherwise.
 */
export const dollarOfLand = (document: ParsedDocument): { code: string; evidence: Span } | undefined => {
  const t = tokens.of(document);
  const seen = new Map<string, { count: number; evidence: Span }>();
  let total = 0;
  for (const name of names.of(document)) {
    const span = { start: t.start[name.first], end: t.end[name.last - 1] };
    const country = countryOf(name, document.view.slice(span.start, span.end));
    if (!country) continue;
    if (country === HOME) return undefined;
    total += 1;
    const known = seen.get(country);
    if (known) known.count += 1;
    else seen.set(country, { count: 1, evidence: span });
  }
  for (const [country, { count, evidence }] of seen) {
    const code = count >= LEAST && count * 2 > total ? DOLLARS.get(country) : undefined;
    if (code) return { code, evidence };
  }
  return undefined;
};
