import { isNounTag, TAG } from '../../annotate/tags.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { WordMap, WordSet, wordId, wordSet } from '../../core/vocabulary.ts';
import { BODY_NOUNS } from '../../lexicon/person-nouns.ts';
import { isNamed, kindOf, type NamedTokens } from './_named-tokens.ts';
import { BETWEEN } from './_role-phrase.ts';
import { COMPANIES } from './_speaker-words.ts';

const COMMA = wordId(',');
const OF = wordId('of');
const FOR = wordId('for');
const THE = wordId('the');
const INDEFINITE = wordSet('a an one another two three some several many other');
/** Nouns that tell what a body is. */
export const BODIES = new WordSet([
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

/** `Members of Arden Vale council voted`: the noun right behind a name, −1 for none. */
const nounBeside = (named: NamedTokens, mention: number): number => {
  const { t, tags, last } = named;
  const noun = last[mention];
  if (noun >= t.count || !BODIES.has(t.word[noun]) || !isSmall(named, noun)) return -1;
  const goesOn = noun + 1 < t.count && (isNounTag(tags[noun + 1]) || tags[noun + 1] === TAG.POSSESSIVE);
  return tags[noun] === TAG.NOUN && !goesOn ? noun : -1;
};

/** `the opposition Alliance for Change`, `the ruling Unity Front`: a party, whatever its name. */
const isPartisan = ({ t, first, last }: NamedTokens, mention: number): boolean =>
  t.word[last[mention] - 1] !== PARTY && PARTISAN.has(t.word[first[mention] - 1]);
const PARTY = wordId('party');
/** Before the name of a party. */
export const PARTISAN = wordSet('opposition ruling governing');

const introduced = new WeakMap<NamedTokens, Introduced>();

const readIntroduced = (named: NamedTokens): Introduced => {
  const found = new Map<number, Set<string>>();
  for (let mention = 0; mention < named.mentions.length; mention += 1) {
    const id = isBody(named, mention) ? idOf(named, mention) : undefined;
    if (id === undefined) continue;
    for (const noun of [nounBefore(named, mention), nounBehind(named, mention), nounBeside(named, mention)])
      if (noun >= 0) found.set(named.t.word[noun], (found.get(named.t.word[noun]) ?? new Set()).add(id));
    if (isPartisan(named, mention)) found.set(PARTY, (found.get(PARTY) ?? new Set()).add(id));
  }
  return found;
};

const introducedOf = (named: NamedTokens): Introduced => {
  const known = introduced.get(named) ?? readIntroduced(named);
  introduced.set(named, known);
  return known;
};

/** The body that a text introduces with the noun at `token`: `the union` after `The union, Havenbond,`; `undefined` for none or several. */
export const introducedBy = (named: NamedTokens, token: number): string | undefined => {
  const ids = introducedOf(named).get(named.t.word[token]);
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

const headsOf = (named: NamedTokens): Introduced => {
  const known = heads.get(named) ?? readHeads(named);
  heads.set(named, known);
  return known;
};

/**
 * `Commission president Ann Lee`, `union leader Bo Chen`, at the noun: the one body of the text whose name it
 * heads; `undefined` for none or several, and where other words tell which one it is.
 */
export const headedBy = (named: NamedTokens, noun: number): string | undefined => {
  const { t, tags } = named;
  const ids = HOUSES.has(t.word[noun]) ? headsOf(named).get(t.word[noun]) : undefined;
  if (ids?.size !== 1) return undefined;
  let k = noun - 1;
  while (k > 0 && BETWEEN.has(t.word[k])) k -= 1;
  const isOther =
    k >= 0 &&
    named.sentences.ofToken[k] === named.sentences.ofToken[noun] &&
    (isNounTag(tags[k]) || tags[k] === TAG.ADJECTIVE);
  return isOther || (k >= 0 && INDEFINITE.has(t.word[k])) ? undefined : [...ids][0];
};

/** By noun, words in the names of bodies that are called by it. */
const KINDRED = new WordMap<WordSet>(
  Object.entries({
    union:
      'workers mineworkers steelworkers dockworkers teachers nurses miners drivers pilots dockers employees labour labor trades unions teamsters',
    agency: 'administration bureau',
    bloc: 'union asean mercosur ecowas',
    school: 'primary academy elementary secondary grammar',
    institution: 'university college institute museum bank',
    organisation: 'organisation organization',
    organization: 'organisation organization',
    watchdog: 'authority commission ombudsman',
    club: 'fc afc rovers athletic wanderers albion hotspur',
  }).map(([noun, words]) => [noun, wordSet(words)] as const),
);

const kindreds = new WeakMap<NamedTokens, Map<number, ReadonlySet<string>>>();

/** The bodies, by entity, in whose names a word stands that `noun` calls them by. */
const readKindred = (named: NamedTokens, noun: number): ReadonlySet<string> => {
  const known = kindreds.get(named) ?? new Map<number, ReadonlySet<string>>();
  kindreds.set(named, known);
  const told = known.get(noun);
  if (told) return told;
  const words = KINDRED.get(noun)!;
  const found = new Set<string>();
  for (let mention = 0; mention < named.mentions.length; mention += 1) {
    const id = isBody(named, mention) ? idOf(named, mention) : undefined;
    for (let k = named.first[mention]; id !== undefined && k < named.last[mention]; k += 1)
      if (words.has(named.t.word[k])) found.add(id);
  }
  known.set(noun, found);
  return found;
};

/** Whether a text speaks before `token` of another thing by the same noun: `a union`, `the dockers' union`. */
const isOtherSo = ({ t, ofToken }: NamedTokens, token: number): boolean => {
  for (let k = Math.max(1, token - MOST_BEFORE); k < token; k += 1)
    if (t.word[k] === t.word[token] && ofToken[k] < 0 && t.word[k - 1] !== THE) return true;
  return false;
};
/** Tokens that are looked through for other uses of a noun. */
const MOST_BEFORE = 400;

/** `the union` after `the Steel Workers`: the one body of a text that is called so by a word of its name; `undefined` for none or several. */
export const kindred = (named: NamedTokens, token: number): string | undefined => {
  const noun = named.t.word[token];
  if (!KINDRED.get(noun) || introducedCount(named, noun) > 0 || isOtherSo(named, token)) return undefined;
  const ids = readKindred(named, noun);
  return ids.size === 1 ? [...ids][0] : undefined;
};

const introducedCount = (named: NamedTokens, noun: number): number =>
  (introducedOf(named).get(noun)?.size ?? 0) + (headsOf(named).get(noun)?.size ?? 0);

/** How many bodies of a text may be called by the noun at `token`: two for `the union` after `the union Havenbond` and `the Steel Workers`. */
export const countCalled = (named: NamedTokens, token: number): number => {
  const noun = named.t.word[token];
  const kin = KINDRED.get(noun) ? readKindred(named, noun) : [];
  return new Set([...(introducedOf(named).get(noun) ?? []), ...(headsOf(named).get(noun) ?? []), ...kin])
    .size;
};
