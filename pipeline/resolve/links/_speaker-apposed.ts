import { TAG } from '../../annotate/tag-set.ts';
import { lowerOf } from '../../annotate/tokens.ts';
import { RELATIVE_NOUNS } from '../../lexicon/person-nouns.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { isPerson, type NamedTokens } from './_named-tokens.ts';
import { isForPersons } from './_speaker-nouns.ts';

/** Tokens of a description between commas, up to its noun. */
const MOST_APPOSED = 8;
const OPENS = wordSet('a an the one');
/** What may follow the noun: `a driver from Leeds`, `a teacher who left`. */
const FOLLOWS = wordSet('of from at in on with who whose for to and');
const COMMA = ',';

/** The noun of the description behind a name: `Ann Lee, (42,) a retired bus driver from Leeds`; −1 for none. */
const apposedNoun = ({ t, tags, ofToken }: NamedTokens, after: number): number => {
  const isComma = (i: number): boolean => t.text[t.start[i]] === COMMA;
  if (!isComma(after)) return -1;
  let i = after + 1;
  if (tags[i] === TAG.NUMERAL && isComma(i + 1)) i += 2;
  if (!OPENS.has(t.word[i])) return -1;
  let noun = -1;
  for (let k = i + 1; k < Math.min(t.count, i + MOST_APPOSED); k += 1) {
    if (tags[k] === TAG.NOUN) noun = k;
    else if (tags[k] === TAG.PUNCTUATION || FOLLOWS.has(t.word[k])) return noun === k - 1 ? noun : -1;
    else if (tags[k] !== TAG.ADJECTIVE && tags[k] !== TAG.NUMERAL && ofToken[k] < 0) return -1;
  }
  return -1;
};

/** Ids of the persons who are described by a noun behind their names, by that noun in lower case. */
export const readApposed = (named: NamedTokens): Map<string, Set<string>> => {
  const nouns = new Map<string, Set<string>>();
  for (let n = 0; n < named.mentions.length; n += 1) {
    const id = named.mentions[n].fields.entity_id?.value;
    const k = id && isPerson(named, n) ? apposedNoun(named, named.last[n]) : -1;
    const noun = k < 0 ? '' : lowerOf(named.t, k);
    if (id && noun && isForPersons(noun)) nouns.set(noun, (nouns.get(noun) ?? new Set()).add(id));
  }
  return nouns;
};

/** Relatives of whom one says whose they are. */
const KIN = wordSet(
  `${RELATIVE_NOUNS} wife husband widow widower partner fiancé fiancée mum mom dad grandad stepmother stepfather`,
);

/** Who works for somebody, of whom one says so as well: `her coach, Bo Chen`. */
const HELPERS = wordSet(
  'lawyer attorney solicitor barrister advocate counsel agent manager coach trainer publicist spokesman spokeswoman spokesperson deputy predecessor successor teammate co-star neighbour neighbor colleague guide caddie boss doctor',
);

/** Whether a noun is one for who works for or beside somebody, and no relative. */
export const isHelper = (noun: string): boolean => HELPERS.has(wordId(noun));

/** Somebody who is introduced as a relative of somebody. */
export interface Relative {
  readonly noun: string;
  readonly id: string;
  /** The token that owns the noun: `his`, or the `'s` behind a name. */
  readonly owner: number;
}

const isOwnable = (word: number): boolean => KIN.has(word) || HELPERS.has(word);

/** Where the noun of kin stands beside a name: `his elder daughter(,) Ann Lee`, `Ann Lee, his daughter`; −1 for nowhere. */
const kinBeside = ({ t, tags, first, last }: NamedTokens, n: number): number => {
  const isComma = (i: number): boolean => t.text[t.start[i]] === COMMA;
  const k = first[n] - (isComma(first[n] - 1) ? 2 : 1);
  if (k > 0 && isOwnable(t.word[k])) return k;
  const isOwned = isComma(last[n]) && tags[last[n] + 1] === TAG.POSSESSIVE;
  return isOwned && isOwnable(t.word[last[n] + 2]) ? last[n] + 2 : -1;
};

/** Everybody whom the text introduces as a relative, once each. */
export const readRelatives = (named: NamedTokens): Relative[] => {
  const { tags, t } = named;
  const found = new Map<string, Relative>();
  for (let n = 0; n < named.mentions.length; n += 1) {
    const id = named.mentions[n].fields.entity_id?.value;
    const k = id && isPerson(named, n) ? kinBeside(named, n) : -1;
    if (!id || k < 1) continue;
    const owner = tags[k - 1] === TAG.ADJECTIVE ? k - 2 : k - 1;
    const noun = lowerOf(t, k);
    if (tags[owner] === TAG.POSSESSIVE && !found.has(id + noun)) found.set(id + noun, { noun, id, owner });
  }
  return [...found.values()];
};
