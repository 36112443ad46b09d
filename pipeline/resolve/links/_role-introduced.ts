import { isNounTag, TAG } from '../../annotate/tags.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { BODY_NOUNS } from '../../lexicon/person-nouns.ts';
import { isNamed, kindOf, type NamedTokens } from './_named-tokens.ts';
import { BETWEEN } from './_role-phrase.ts';
import { COMPANIES } from './_speaker-words.ts';

const COMMA = wordId(',');
const OF = wordId('of');
const FOR = wordId('for');
const INDEFINITE = wordSet('a an one another two three some several many other');
/** Nouns that tell what a body is. */
const BODIES = new WordSet([
  ...BODY_NOUNS.split(' '),
  ...COMPANIES,
  ...'centre center cooperative co-operative alliance coalition trust hospice clinic theatre orchestra festival startup retailer bakery brewery cinema zoo gallery opera choir band label publisher think-tank campaign'.split(
    ' ',
  ),
]);
/** Nouns by which a body goes before the titles of its own people. */
export const HOUSES = wordSet(
  'commission committee council union board agency authority association federation party club league academy university college school museum hospital bank foundation institute ministry police army navy court tribunal parliament senate company orchestra theatre festival society trust coalition alliance assembly congress',
);
/** Most tokens between an article and the noun that tells what a body is. */
const MOST_WORDS = 6;

/** The first mention, by entity, of each body that a noun introduces; `undefined` where it introduces several. */
type Introduced = ReadonlyMap<number, ReadonlySet<string>>;

const idOf = (named: NamedTokens, mention: number): string | undefined =>
  named.mentions[mention].fields.entity_id?.value;

const isBody = (named: NamedTokens, mention: number): boolean =>
  isNamed(named, mention) && kindOf(named, mention) === 'organisation';

const isSmall = ({ t }: NamedTokens, k: number): boolean => (t.flags[k] & UPPER_FIRST) === 0;

/** Whether an article or owner stands before the words that end at `k`. */
const isDetermined = ({ t, tags, ofToken }: NamedTokens, k: number): boolean => {
  for (let at = k; at >= Math.max(0, k - MOST_WORDS); at -= 1) {
    if (tags[at] === TAG.DETERMINER || tags[at] === TAG.POSSESSIVE) return true;
    if (!isNounTag(tags[at]) && tags[at] !== TAG.ADJECTIVE && ofToken[at] < 0) return false;
    if (t.word[at] === COMMA) return false;
  }
  return false;
};

/** `The union, Havenbond,`, `the charity Clean Breath`: the noun before a name, −1 for none. */
const nounBefore = (named: NamedTokens, mention: number): number => {
  const { t, first, last } = named;
  const isApart = t.word[first[mention] - 1] === COMMA;
  if (isApart && t.word[last[mention]] !== COMMA) return -1;
  const noun = first[mention] - (isApart ? 2 : 1);
  const isTold = noun > 0 && BODIES.has(t.word[noun]) && isSmall(named, noun);
  return isTold && isDetermined(named, noun - 1) ? noun : -1;
};

/** `Havenbond, a dockers' union,`: the noun behind a name, −1 for none. */
const nounBehind = (named: NamedTokens, mention: number): number => {
  const { t, tags, last, ofToken } = named;
  const from = last[mention] + 1;
  if (t.word[from - 1] !== COMMA || tags[from] !== TAG.DETERMINER) return -1;
  let noun = -1;
  for (let k = from + 1; k < Math.min(t.count, from + MOST_WORDS); k += 1) {
    if (isNounTag(tags[k]) && isSmall(named, k)) noun = k;
    else if (tags[k] === TAG.POSSESSIVE) noun = -1;
    else if (tags[k] !== TAG.ADJECTIVE && ofToken[k] < 0) break;
  }
  return noun >= 0 && BODIES.has(t.word[noun]) ? noun : -1;
};

const introduced = new WeakMap<NamedTokens, Introduced>();

const readIntroduced = (named: NamedTokens): Introduced => {
  const found = new Map<number, Set<string>>();
  for (let mention = 0; mention < named.mentions.length; mention += 1) {
    const id = isBody(named, mention) ? idOf(named, mention) : undefined;
    if (id === undefined) continue;
    for (const noun of [nounBefore(named, mention), nounBehind(named, mention)])
      if (noun >= 0) found.set(named.t.word[noun], (found.get(named.t.word[noun]) ?? new Set()).add(id));
  }
  return found;
};

/** The body that a text introduces with the noun at `token`: `the union` after `The union, Havenbond,`; `undefined` for none or several. */
export const introducedBy = (named: NamedTokens, token: number): string | undefined => {
  const known = introduced.get(named) ?? readIntroduced(named);
  introduced.set(named, known);
  const ids = known.get(named.t.word[token]);
  return ids?.size === 1 ? [...ids][0] : undefined;
};

/** The word that heads the name of a body: before its first "of" or "for", else its last. */
const headOf = ({ t, first, last }: NamedTokens, mention: number): number => {
  for (let k = first[mention] + 1; k < last[mention] - 1; k += 1)
    if (t.word[k] === OF || t.word[k] === FOR) return t.word[k - 1];
  return t.word[last[mention] - 1];
};

const heads = new WeakMap<NamedTokens, Introduced>();

const readHeads = (named: NamedTokens): Introduced => {
  const found = new Map<number, Set<string>>();
  for (let mention = 0; mention < named.mentions.length; mention += 1) {
    const id = idOf(named, mention);
    const isOfWords = named.last[mention] - named.first[mention] > 1;
    if (id === undefined || !isOfWords || !isBody(named, mention)) continue;
    const head = headOf(named, mention);
    found.set(head, (found.get(head) ?? new Set()).add(id));
  }
  return found;
};

/**
 * `Commission president Ann Lee`, `union leader Bo Chen`, at the noun: the one body of the text whose name it
 * heads; `undefined` for none or several, and where other words tell which one it is.
 */
export const headedBy = (named: NamedTokens, noun: number): string | undefined => {
  const { t, tags } = named;
  const known = heads.get(named) ?? readHeads(named);
  heads.set(named, known);
  const ids = HOUSES.has(t.word[noun]) ? known.get(t.word[noun]) : undefined;
  if (ids?.size !== 1) return undefined;
  let k = noun - 1;
  while (k > 0 && BETWEEN.has(t.word[k])) k -= 1;
  const isOther =
    k >= 0 &&
    named.sentences.ofToken[k] === named.sentences.ofToken[noun] &&
    (isNounTag(tags[k]) || tags[k] === TAG.ADJECTIVE);
  return isOther || (k >= 0 && INDEFINITE.has(t.word[k])) ? undefined : [...ids][0];
};
