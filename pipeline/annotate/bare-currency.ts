import type { MetadataValue, ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { implied, outside, reference, type Value } from '../../schemas/value.ts';
import { defineAnnotation } from './_annotation.ts';
import { isLong } from '../core/heap-growth.ts';
import { dollarOfLand } from './_dollar-land.ts';
import { type CurrencyReading, fullNameEndingAt } from './currencies.ts';
import { quantities } from './quantities.ts';
import { tokens, type Tokens, UPPER_FIRST } from './tokens.ts';
import type { Quantity } from './quantity-types.ts';
import { WordMap, type WordSet, wordText, wordSet } from '../core/vocabulary.ts';
import { CURRENCY_PLACES, WHOLE_OF_MINOR } from '../lexicon/currency-places.ts';

/** What a bare noun of money stands for in a document, and why. */
interface Meaning {
  readonly code: string;
  /** The words of the document that say so. */
  readonly evidence?: Span;
  readonly metadata?: { readonly name: string; readonly value: MetadataValue };
}

interface BareMoney {
  /** Noun → meaning, where the document says it. */
  readonly meanings: ReadonlyMap<string, Meaning>;
  /** First quantity of each noun that the document says nothing about. */
  readonly open: ReadonlySet<Quantity>;
  /** What cents are parts of, where the document has amounts of one such currency and none of dollars. */
  readonly cents?: Meaning;
  /** Nouns of several lands of which the document speaks without saying whose money is meant. */
  readonly undecided: ReadonlySet<string>;
  /** Bare quantities in brackets after an amount of the currency meant: conversions into another. */
  readonly conversions: ReadonlySet<Quantity>;
}

const NOUNS = new WordMap<string>(
  Object.keys(CURRENCY_PLACES).flatMap((noun): [string, string][] => [
    [noun, noun],
    [noun === 'krone' ? 'kroner' : noun === 'krona' ? 'kronor' : `${noun}s`, noun],
  ]),
);
const DEFAULT_DOLLAR = 'USD';
/** Codes that a noun stands for without any place. */
const HOMES: Readonly<Record<string, string>> = { USD: 'dollar', GBP: 'pound', INR: 'rupee' };
const HOME_NOUNS = new Set(Object.values(HOMES));
const OPEN = '(';

const nounOf = (currency: CurrencyReading): string => WHOLE_OF_MINOR[currency.noun] ?? currency.noun;

/** The nouns that a code can stand behind: `krona` and `crown` for SEK. */
const nounsOfCode = (code: string): string[] => {
  const nouns = Object.keys(CURRENCY_PLACES).filter((noun) =>
    Object.values(CURRENCY_PLACES[noun]).includes(code),
  );
  const home = HOMES[code];
  return home && !nouns.includes(home) ? [...nouns, home] : nouns;
};

const codeAt = (noun: string, place: string): string | undefined => {
  const places = CURRENCY_PLACES[noun];
  if (!places) return undefined;
  for (const word of place.toLowerCase().split(/[\s,(.]+/)) if (places[word]) return places[word];
  return undefined;
};

/** Codes named in full anywhere: `A$5`, `the Canadian dollar`; with the first place of each. */
const explicitCodes = (t: Tokens, list: readonly Quantity[]): Map<string, Map<string, Span>> => {
  const found = new Map<string, Map<string, Span>>();
  const note = (code: string, at: Span): void => {
    for (const noun of nounsOfCode(code)) {
      const codes = found.get(noun) ?? new Map<string, Span>();
      if (!codes.has(code)) codes.set(code, at);
      found.set(noun, codes);
    }
  };
  for (const { currency } of list)
    if (currency?.code && !currency.bare)
      note(currency.code, { start: t.start[currency.first], end: t.end[currency.last - 1] });
  for (let i = 1; i < t.count; i += 1) {
    const named = NOUNS.has(t.word[i]) ? fullNameEndingAt(t, i) : undefined;
    if (named?.code) note(named.code, { start: t.start[named.first], end: t.end[i] });
  }
  return found;
};

/** How often a document names the places of each land that has money of this noun. */
interface Lands {
  readonly codes: Map<string, { count: number; evidence: Span }>;
  total: number;
}

const landsOf = (t: Tokens, noun: string, home?: WordSet): Lands => {
  const places = CURRENCY_PLACES[noun];
  const lands: Lands = { codes: new Map(), total: 0 };
  for (let i = 0; i < t.count; i += 1) {
    if ((t.flags[i] & UPPER_FIRST) === 0) continue;
    const word = wordText(t.word[i]);
    const code = home?.has(t.word[i]) ? AT_HOME_CODE : Object.hasOwn(places, word) ? places[word] : undefined;
    if (!code) continue;
    const known = lands.codes.get(code);
    lands.total += 1;
    if (known) known.count += 1;
    else lands.codes.set(code, { count: 1, evidence: { start: t.start[i], end: t.end[i] } });
  }
  return lands;
};

/** The land a text is about: the only one it names, or one named oftener than all others together. */
const mainLand = ({ codes, total }: Lands): Meaning | undefined => {
  for (const [code, { count, evidence }] of codes) if (count * 2 > total) return { code, evidence };
  return undefined;
};

/** The currency of this noun of the land the text is about: `kroner` in a text about Norway. None for two of one weight. */
const meaningOfPlaces = (t: Tokens, noun: string): Meaning | undefined => mainLand(landsOf(t, noun));

/** Nouns with a home of their own → words with one of which a bare sign may be of that home. */
const AT_HOME: Readonly<Record<string, ReturnType<typeof wordSet>>> = {
  dollar: wordSet('us usa u.s. u.s american americans america washington york california texas florida wall'),
  rupee: wordSet(
    'india indian indians delhi mumbai kolkata chennai bengaluru bangalore hyderabad pune kerala gujarat maharashtra rajasthan bihar assam goa',
  ),
};
const MOST_PLACES = 2;
/** What stands for the land with such money by default, among the codes of others. */
const AT_HOME_CODE = 'home';
const UNDECIDED = 'undecided';

/**
 * `$1.65m` in a text about Sydney and Melbourne, `Rs190` in one about Lahore and Karachi, that speaks of no
 * country with such money oftener: that of the country, with a finding. A rupee is nobody's where the text names
 * one of its lands in passing or several alike.
 */
const homeAbroad = (
  document: ParsedDocument,
  t: Tokens,
  noun: string,
): Meaning | typeof UNDECIDED | undefined => {
  const own = AT_HOME[noun];
  if (!own) return undefined;
  const lands = landsOf(t, noun, own);
  const isHome = lands.codes.has(AT_HOME_CODE);
  const main = mainLand(lands);
  const isAbroad = main !== undefined && main.code !== AT_HOME_CODE;
  if (noun !== 'dollar') {
    if (lands.total === 0 || (main && !isAbroad)) return undefined;
    return main && !isHome && lands.codes.get(main.code)!.count >= MOST_PLACES ? main : UNDECIDED;
  }
  if (isHome) return undefined;
  if (isAbroad && lands.codes.get(main.code)!.count >= MOST_PLACES) return main;
  return lands.total < MOST_PLACES && !isLong(document.view.length) ? dollarOfLand(document) : undefined;
};

/** `ISLAMABAD: The price …`: a town in capitals before a colon at the head of one of the first paragraphs. */
const COLON_PLACE = /^\p{Lu}[\p{Lu} '’-]{2,24}(?=: )/u;
const FIRST_BLOCKS = 4;
const HEAD = 30;
const colonPlace = ({ blocks, view }: ParsedDocument, noun: string): Meaning | undefined => {
  for (const { start } of blocks.slice(0, FIRST_BLOCKS)) {
    const place = COLON_PLACE.exec(view.slice(start, start + HEAD))?.[0];
    const code = place === undefined ? undefined : codeAt(noun, place);
    if (place && code) return { code, evidence: { start, end: start + place.length } };
  }
  return undefined;
};

const meaningOf = (
  document: ParsedDocument,
  noun: string,
  explicit: ReadonlyMap<string, Span> | undefined,
  isEarlier = false,
): Meaning | undefined => {
  const { dateline, publisher } = document.metadata;
  const written = document.blocks.find((block) => block.kind === 'dateline');
  const there = dateline && codeAt(noun, dateline.value);
  if (there)
    return {
      code: there,
      ...(written && !dateline.outside ? { evidence: { start: written.start, end: written.end } } : {}),
      metadata: { name: 'dateline', value: dateline },
    };
  const before = dateline ? undefined : colonPlace(document, noun);
  if (before) return before;
  if (explicit?.size === 1 && !isEarlier) {
    const [[code, evidence]] = explicit;
    return { code, evidence };
  }
  const home = publisher && codeAt(noun, publisher.value);
  return home && !explicit ? { code: home, metadata: { name: 'publisher', value: publisher } } : undefined;
};

/** Currencies beside the dollars whose hundredth is a cent. */
const OF_CENTS = new Set(['EUR', 'ZAR']);
const CENT = 'cent';

/** `1.89 euros, 12 cents more`: the cents of a text that speaks of euros and of no dollars. */
const wholeOfCents = (t: Tokens, list: readonly Quantity[]): Meaning | undefined => {
  let meaning: Meaning | undefined;
  for (const { currency } of list) {
    if (!currency || currency.minor === CENT) continue;
    if (nounOf(currency) === 'dollar') return undefined;
    if (!currency.code || currency.bare || !OF_CENTS.has(currency.code)) continue;
    if (meaning && meaning.code !== currency.code) return undefined;
    meaning ??= {
      code: currency.code,
      evidence: { start: t.start[currency.first], end: t.end[currency.last - 1] },
    };
  }
  return meaning;
};

/**
 * `$13 a bushel … A$28 million`: whether a bare amount stands in the text before its noun is named in full
 * anywhere, so that it is another one. A headline is short and tells nothing.
 */
const standsBefore = (
  { blocks }: ParsedDocument,
  t: Tokens,
  { first }: Quantity,
  explicit: ReadonlyMap<string, Span> | undefined,
): boolean => {
  if (!explicit || t.start[first] < (blocks[0]?.end ?? 0)) return false;
  for (const { start } of explicit.values()) if (start < t.start[first]) return false;
  return true;
};

/** What the bare signs and nouns of money of a document stand for; read once per document. */
const bareMoney = defineAnnotation('bare-money', (document: ParsedDocument): BareMoney => {
  const t = tokens.of(document);
  const { list } = quantities.of(document);
  const meanings = new Map<string, Meaning>();
  const open = new Set<Quantity>();
  const undecided = new Set<string>();
  const conversions = new Set<Quantity>();
  const bare = list.filter(({ currency }) => currency?.bare && CURRENCY_PLACES[nounOf(currency)]);
  if (bare.length === 0) return { meanings, open, undecided, conversions };
  const explicit = explicitCodes(t, list);
  const seen = new Set<string>();
  /** Nouns into which the document converts another currency of that noun: `C$2bn ($1.5bn)`. Bare, they are not that one. */
  const converts = new Set<string>();
  for (let i = 1; i < list.length; i += 1) {
    const before = list[i - 1].currency;
    const isAside = t.text[t.start[list[i].first - 1]] === OPEN && list[i].first - list[i - 1].last < 4;
    if (!before || !list[i].currency?.bare || !isAside) continue;
    conversions.add(list[i]);
    if (!before.bare && nounsOfCode(before.code ?? '').includes(nounOf(list[i].currency!)))
      converts.add(nounOf(list[i].currency!));
  }
  for (const quantity of bare) {
    const noun = nounOf(quantity.currency!);
    if (conversions.has(quantity) || seen.has(noun)) continue;
    seen.add(noun);
    const isEarlier = standsBefore(document, t, quantity, explicit.get(noun));
    const said = converts.has(noun) ? undefined : meaningOf(document, noun, explicit.get(noun), isEarlier);
    // A noun that means one currency by itself, as the dollar does, is not told by a place in passing.
    const hasDefault = quantity.currency!.code !== undefined || noun === 'dollar' || HOME_NOUNS.has(noun);
    const meaning = said ?? (hasDefault || explicit.has(noun) ? undefined : meaningOfPlaces(t, noun));
    const home = meaning || explicit.has(noun) ? undefined : homeAbroad(document, t, noun);
    if (home === UNDECIDED) undecided.add(noun);
    else if (meaning ?? home) meanings.set(noun, (meaning ?? home)!);
    if (!meaning) open.add(quantity);
  }
  return { meanings, open, undecided, conversions, cents: wholeOfCents(t, list) };
});

const fallback = (document: ParsedDocument, currency: CurrencyReading): string | undefined =>
  nounOf(currency) === 'dollar'
    ? (document.settings?.dollar ?? currency.code ?? DEFAULT_DOLLAR)
    : currency.code;

/** The code of a currency that stands at no amount, as over a column of a table; see `currencyCode`. */
export const codeOfCurrency = (
  document: ParsedDocument,
  currency: CurrencyReading,
  at: Span,
): Value<string> | undefined => currencyCode(document, { currency }, at);

/**
 * ISO 4217 code of the currency at `at`: from the table where it is named in full, implied by the
 * document where the sign or noun is bare, else the likeliest as implied; `undefined` when nothing says it.
 */
export const currencyCode = (
  document: ParsedDocument,
  q: Quantity | { readonly currency: CurrencyReading },
  at: Span,
): Value<string> | undefined => {
  const currency = q.currency!;
  if (currency.carried && !currency.bare && currency.code) return implied(currency.code, at);
  if (!currency.bare && currency.code)
    return reference(currency.code, `lexicon/currencies#${currency.code}`, currency.code, at);
  const noun = nounOf(currency);
  const { meanings, conversions, undecided } = bareMoney.of(document);
  const meaning = conversions.has(q as Quantity) ? undefined : meanings.get(noun);
  if (meaning?.evidence) return implied(meaning.code, at, meaning.evidence);
  if (meaning?.metadata) {
    const { name, value } = meaning.metadata;
    const source = value.outside ?? {
      source: 'reference' as const,
      entry: `lexicon/currency-places#${noun}`,
      text: `${name}: ${value.value}`,
    };
    return outside(meaning.code, 'implied', source, at);
  }
  const whole = currency.minor === CENT ? bareMoney.of(document).cents : undefined;
  if (whole?.evidence) return implied(whole.code, at, whole.evidence);
  const code = undecided.has(noun) ? undefined : fallback(document, currency);
  return code ? implied(code, at) : undefined;
};

/** Whether the finding on a bare sign or noun belongs here: once per document and noun, where a default was taken. */
export const isFirstImplied = (document: ParsedDocument, q: Quantity): boolean =>
  q.currency?.bare === true && q.currency.code !== undefined && bareMoney.of(document).open.has(q);
