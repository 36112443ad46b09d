import { wordSet } from '../../core/vocabulary.ts';
import { COUNTRY_CODES } from '../../lexicon/country-codes.ts';
import { isNamed, kindOf, type NamedTokens } from './_named-tokens.ts';
import { MOST_TOKENS } from './_role-sentence-body.ts';

/** Nouns for countries. */
export const LANDS = wordSet('country nation kingdom republic');
const COUNTRIES: ReadonlySet<string> = new Set(
  COUNTRY_CODES.trim()
    .split('\n')
    .flatMap((line) => line.slice(3).split('|')),
);
/** Whether a place is a country by its name. */
export const isCountry = ({ t, mentions }: NamedTokens, place: number): boolean =>
  COUNTRIES.has(t.text.slice(mentions[place].span.start, mentions[place].span.end));
/** Nouns for towns and regions. */
export const TOWNS = wordSet('town city village borough district county province island');

/** `The town's mayor`: the one place that the sentence before, or the same before it, names; −1 for none. */
export const placeOfSentenceBefore = (
  named: NamedTokens,
  sentence: number,
  isMeant: (named: NamedTokens, place: number) => boolean = () => true,
): number => {
  const { sentences, ofToken, last, mentions } = named;
  if (sentence === 0) return -1;
  let place = -1;
  const to = sentences.last[sentence - 1];
  for (let k = Math.max(sentences.first[sentence - 1], to - MOST_TOKENS); k < to; k += 1) {
    const n = ofToken[k];
    if (n < 0) continue;
    if (kindOf(named, n) === 'place' && isNamed(named, n) && isMeant(named, n)) {
      if (place >= 0 && mentions[n].fields.entity_id?.value !== mentions[place].fields.entity_id?.value)
        return -1;
      place = n;
    }
    k = last[n] - 1;
  }
  return place;
};
