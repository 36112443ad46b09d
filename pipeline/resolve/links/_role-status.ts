import { TAG } from '../../annotate/tags.ts';
import { wordId, WordSet } from '../../core/vocabulary.ts';
import { STATUS_WORDS } from '../../lexicon/titles.ts';
import { UPPER_FIRST } from '../../annotate/tokens.ts';
import { isHolder, isPerson, type NamedTokens } from './_named-tokens.ts';

export type RoleStatus = 'current' | 'former' | 'acting' | 'elect' | 'deputy';

const sets = Object.entries(STATUS_WORDS).map(
  ([status, words]) => [status as RoleStatus, new WordSet(words.split(' '))] as const,
);
/** Words of time that may stand before an owner: `formerly the agency's head`. */
const ADVERBS = new WordSet(['formerly', 'then', 'once']);
const DEPUTY = new WordSet(['deputy', 'vice']);
const DEPUTY_WORD = wordId('deputy');
const HYPHEN = wordId('-');
const YEAR = wordId('year');
const OLD = wordId('old');
/** Tokens of `24-year-old`. */
const AGE_LENGTH = 5;
const PREVIOUSLY = wordId('previously');
const ONE = wordId('one');
const TIME = wordId('time');
const CHANCELLOR = wordId('chancellor');
const VICE_CHANCELLOR = wordId('vice-chancellor');
const UNIVERSITIES = new WordSet(['university', 'college', 'institute']);
const AND = wordId('and');
const OPEN = wordId('(');
const CLOSE = wordId(')');
const STOP = wordId('.');
const RETIRED = new WordSet(['retd', 'retired', 'rtd']);
const ELECT = new WordSet(['elect', 'designate', 'nominee']);
const STOPS: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.TO,
  TAG.CONJUNCTION,
  TAG.SUBORDINATOR,
  TAG.PAST,
  TAG.PRESENT,
  TAG.AUXILIARY,
  TAG.MODAL,
]);
const OPENING: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.POSSESSIVE]);
const REACH = 5;

/** A status with the token that says so, −1 where nothing does. */
export interface StatusReading {
  readonly status: RoleStatus;
  readonly token: number;
  /** Where the title ends, with "-elect". */
  readonly last: number;
}

/** Whether the position `[first, last)` is held: "former", "then-", "acting", "-elect", "deputy". */
export const readStatus = (named: NamedTokens, first: number, last: number): StatusReading => {
  const { word } = named.t;
  if (last + 1 < word.length && word[last] === HYPHEN && ELECT.has(word[last + 1])) {
    return { status: 'elect', token: last + 1, last: last + 2 };
  }
  // `chairman designate of Acme`
  if (last < word.length && ELECT.has(word[last])) return { status: 'elect', token: last, last: last + 1 };
  // `Justice (retd.) Ann Lee`
  if (word[last] === OPEN && RETIRED.has(word[last + 1]) && behindBracket(named, last) > last)
    return { status: 'former', token: last + 1, last };
  // A name counts as one word: `formerly the General Services Administration's chief of staff`.
  // `after a late collapse`, and a sentence of its own
  const begin = named.sentences.first[named.sentences.ofToken[first]];
  let floor = first - REACH;
  let isOwned = false;
  for (let k = first - 1; k >= Math.max(begin, floor); k -= 1) {
    // `the interim government's adviser`: of the owner it is said, not of the adviser.
    if (!isOwned || ADVERBS.has(word[k]))
      for (const [status, words] of sets) if (words.has(word[k])) return { status, token: k, last };
    isOwned ||= named.tags[k] === TAG.POSSESSIVE && named.ofToken[k - 1] < 0;
    // `previously the minister`, no `previously unknown minister`.
    if (word[k] === PREVIOUSLY && (k + 1 === first || OPENING.has(named.tags[k + 1])))
      return { status: 'former', token: k, last };
    if (word[k] === TIME && word[k - 1] === HYPHEN && word[k - 2] === ONE)
      return { status: 'former', token: k, last };
    if (isBetweenBodies(named, k)) continue;
    if ((named.t.kind[k] !== 1 && word[k] !== HYPHEN) || STOPS.has(named.tags[k])) break;
    const mention = named.ofToken[k];
    if (mention < 0) continue;
    // `former Winslow boss Bo Chen`: one name right before a title is that of a body, however it was read.
    const isBeside = k === first - 1 && named.first[mention] === k;
    if (named.mentions[mention].fields.kind?.value === 'person' && !isBeside) break;
    floor -= k - named.first[mention];
    k = named.first[mention];
  }
  if (isAddress(named, first, last)) return { status: 'current', token: -1, last };
  if (DEPUTY.has(word[first]) && !isOfUniversity(named, first, last))
    return { status: 'deputy', token: first, last };
  return { status: 'current', token: -1, last };
};

/** `Col. Ann Lee (retd)`, behind the name: whether a bracket tells that the rank is no longer served in. */
export const isRetired = ({ t }: NamedTokens, at: number): boolean =>
  t.word[at] === OPEN && RETIRED.has(t.word[at + 1]);

/** `deputy branch manager`, with the nouns that say its kind from `start` on: what the word before them tells. */
export const withDeputy = (
  { t }: NamedTokens,
  reading: StatusReading,
  start: number,
  first: number,
): StatusReading =>
  start < first && reading.status === 'current' && DEPUTY.has(t.word[start])
    ? { ...reading, status: 'deputy', token: start }
    : reading;

/** `Member of Parliament (MP) Ann Lee`, `Col. (retd.) Bo Chen`: behind a bracket with one word; `start` elsewhere. */
export const behindBracket = ({ t }: NamedTokens, start: number): number => {
  if (t.word[start] !== OPEN) return start;
  const end = t.word[start + 2] === STOP ? start + 3 : start + 2;
  return t.word[end] === CLOSE ? end + 1 : start;
};

/** `a 24-year-old teacher`: where the age before a title that begins at `k` begins; `undefined` for none. */
export const ageStart = ({ t, tags }: NamedTokens, k: number, from: number): number | undefined => {
  const first = k - AGE_LENGTH;
  const isAge =
    first >= from && t.word[k - 1] === OLD && t.word[k - 3] === YEAR && tags[first] === TAG.NUMERAL;
  return isAge ? first : undefined;
};

/** `Deputy Roche replied`: how a member or an officer is called. */
const isAddress = (named: NamedTokens, first: number, last: number): boolean =>
  last === first + 1 &&
  (named.t.flags[first] & UPPER_FIRST) !== 0 &&
  named.t.word[first] === DEPUTY_WORD &&
  isPerson(named, named.ofToken[last]);

/** `vice-chancellor of the University of Leeds`: who heads it, no deputy. */
const isOfUniversity = ({ t }: NamedTokens, first: number, last: number): boolean => {
  if (t.word[last - 1] !== CHANCELLOR && t.word[last - 1] !== VICE_CHANCELLOR) return false;
  const high = Math.min(t.count, last + REACH);
  for (let k = Math.max(0, first - REACH); k < high; k += 1) if (UNIVERSITIES.has(t.word[k])) return true;
  return false;
};

/** `former Arsenal and England defender`: "and" between what one position belongs to. */
const isBetweenBodies = (named: NamedTokens, k: number): boolean =>
  named.t.word[k] === AND &&
  k > 0 &&
  isHolder(named, named.ofToken[k - 1]) &&
  isHolder(named, named.ofToken[k + 1]);

const FOR = wordId('for');
const YEARS = new WordSet(['year', 'years', 'months', 'decades', 'terms']);
const OF_TIME = new WordSet(['from', 'since', 'until', 'till', 'in', 'between', 'after', 'before', 'by']);

/** `and, from 1990, president`: where a year with its preposition ends; `k` without one. */
export const timeEnd = ({ t, tags }: NamedTokens, k: number, limit: number): number => {
  const isTime = k + 1 < limit && OF_TIME.has(t.word[k]) && tags[k + 1] === TAG.NUMERAL;
  if (isTime) return k + 2;
  // `for nine years`
  const isSpan =
    k + 2 < limit && t.word[k] === FOR && tags[k + 1] === TAG.NUMERAL && YEARS.has(t.word[k + 2]);
  return isSpan ? k + 3 : k;
};

const IS = new WordSet(['is', 'remains']);
const WAS = wordId('was');
const WILL = wordId('will');
const BE = wordId('be');

/** `whose head was`, `the new head will be`, at the verb: what it tells of the position; `undefined` for another verb. */
export const statusOfBe = ({ t }: NamedTokens, at: number): 'current' | 'former' | 'elect' | undefined => {
  if (IS.has(t.word[at])) return 'current';
  if (t.word[at] === WAS) return 'former';
  return t.word[at] === WILL && t.word[at + 1] === BE ? 'elect' : undefined;
};

const FROM = wordId('from');
const BETWEEN_YEARS = wordId('between');
const UP_TO = new WordSet(['to', 'until', 'till', 'and']);

/** `mayor of Porto from 2001 to 2009`, at "from": a time that has both ends. */
export const isPastTerm = ({ t, tags }: NamedTokens, at: number): boolean =>
  (t.word[at] === FROM || t.word[at] === BETWEEN_YEARS) &&
  tags[at + 1] === TAG.NUMERAL &&
  UP_TO.has(t.word[at + 2]) &&
  tags[at + 3] === TAG.NUMERAL;

const SUPERLATIVE = new WordSet([
  'most',
  'best',
  'greatest',
  'finest',
  'only',
  'outstanding',
  'ideal',
  'perfect',
  'obvious',
]);
const ORDINALS = new WordSet(['first', 'second', 'third', 'fourth', 'fifth', 'last', 'only']);

/** "the most brilliant scientist", "the first president to refuse": no position. `title` is the first token of the title. */
export const isSuperlative = (
  { t, tags }: NamedTokens,
  title: number,
  { phraseStart, phraseEnd, first }: { phraseStart: number; phraseEnd: number; first: number },
): boolean => {
  const from = Math.min(first, title);
  for (let k = Math.max(0, phraseStart - 2); k < from; k += 1) if (SUPERLATIVE.has(t.word[k])) return true;
  const isOrdinal = ORDINALS.has(t.word[from]) || ORDINALS.has(t.word[from - 1]);
  return isOrdinal && tags[phraseEnd] === TAG.TO;
};
