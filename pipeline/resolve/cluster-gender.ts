import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { implied, reference, type Value } from '../../schemas/value.ts';
import { nameText } from '../annotate/names.ts';
import { cueOf } from '../annotate/cues.ts';
import { TAG } from '../annotate/tag-set.ts';
import { LINE_BEFORE, type Tokens, UPPER_FIRST } from '../annotate/tokens.ts';
import { prepared } from '../core/prepared.ts';
import { wordId, WordSet, wordSet } from '../core/vocabulary.ts';
import { FEMALE_TITLES, MALE_TITLES } from '../lexicon/gendered-nouns.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/name-genders.ts';
import { SHARED_NAMES } from '../lexicon/shared-given-names.ts';
import type { Item } from './cluster-items.ts';

export type Gender = 'female' | 'male';
export const OPPOSITE: Readonly<Record<Gender, Gender>> = { female: 'male', male: 'female' };
const { female: FEMALE, male: MALE } = prepared('genders', () => ({
  female: new WordSet(FEMALE_NAMES.split(/[|\n]/)),
  male: new WordSet(MALE_NAMES.split(/[|\n]/)),
}));
const SHARED = wordSet(SHARED_NAMES);
const FEMALE_OWN = new WordSet(['she', 'her', 'hers', 'herself']);
const MALE_OWN = new WordSet(['he', 'his', 'himself']);
/** Tokens after a name in which a pronoun is looked for. */
const NEAR = 16;
const FEMALE_BEFORE = wordSet(FEMALE_TITLES);
const MALE_BEFORE = wordSet(MALE_TITLES);
const HER = wordId('her');
const STOP = wordId('.');
const POSSESSIVE = wordId("'s");

/** The gender of a given name; `undefined` where both bear it, or nobody. */
export const genderOfWord = (word: number): Gender | undefined => {
  const female = FEMALE.has(word);
  const male = MALE.has(word);
  if (female === male || SHARED.has(word)) return undefined;
  return female ? 'female' : 'male';
};

/** The token of the title or form of address before a name, whether or not a stop follows it: "Mr", "Mrs.". */
const titleToken = (t: Tokens, first: number): number => {
  const at = first > 0 && t.word[first - 1] === STOP ? first - 2 : first - 1;
  return at >= 0 && (t.flags[first] & LINE_BEFORE) === 0 ? at : -1;
};

/** The gender that the form of address before a name tells. */
export const addressBefore = ({ t }: { readonly t: Tokens }, first: number): Gender | undefined => {
  const at = titleToken(t, first);
  if (at < 0) return undefined;
  if (FEMALE_BEFORE.has(t.word[at])) return 'female';
  return MALE_BEFORE.has(t.word[at]) ? 'male' : undefined;
};

const spanAt = (t: Tokens, at: number): Span => ({ start: t.start[at], end: t.end[at] });

/** The gender the text or the given name shows for a person; `undefined` where nothing does or both do. */
export const genderOf = (document: ParsedDocument, items: readonly Item[]): Value<Gender> | undefined => {
  const { t } = nameText.of(document);
  for (const item of items) {
    const gender = addressBefore({ t }, item.first);
    if (gender) return implied(gender, spanAt(t, titleToken(t, item.first)));
  }
  for (const item of items) {
    if (item.words.length < 2) continue;
    const gender = genderOfWord(item.words[0]);
    if (!gender) continue;
    const name = t.text.slice(item.record.span.start, item.record.span.end).split(' ')[0];
    return reference(gender, `lexicon/name-genders#${name}`, name, item.record.span);
  }
  return byPronoun(document, items);
};

/** What follows `her` where it owns nothing. */
const ALONE: ReadonlySet<number> = new Set([
  TAG.PUNCTUATION,
  TAG.PREPOSITION,
  TAG.ADVERB,
  TAG.CONJUNCTION,
  TAG.SUBORDINATOR,
  TAG.DETERMINER,
  TAG.PRONOUN,
]);

/** `Ola Berg wished her well`: whom somebody does something to is another than who does it. */
const isObject = (tag: Uint8Array, at: number): boolean => ALONE.has(tag[at + 1]);

/** `Ola Berg, who scored, dedicated his goals to`: the first pronoun after a name, nobody else named between. */
const byPronoun = (document: ParsedDocument, items: readonly Item[]): Value<Gender> | undefined => {
  const { t, tag } = nameText.of(document);
  for (const item of items.slice(0, NEAR)) {
    const high = Math.min(t.count, item.last + NEAR);
    for (let at = item.last; at < high; at += 1) {
      const word = t.word[at];
      if (tag[at] === TAG.SUBORDINATOR || cueOf(word)) break;
      if (word === STOP || word === POSSESSIVE || (t.flags[at] & UPPER_FIRST) !== 0) break;
      if (word === HER && isObject(tag, at)) break;
      if (FEMALE_OWN.has(word)) return implied('female', spanAt(t, at));
      if (MALE_OWN.has(word)) return implied('male', spanAt(t, at));
    }
  }
  return undefined;
};
