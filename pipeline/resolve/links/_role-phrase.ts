import { isNounTag, TAG } from '../../annotate/tags.ts';
import { SPACE_BEFORE, UPPER_FIRST } from '../../annotate/tokens.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import {
  APART_NOUNS,
  BETWEEN_WORDS,
  FIELD_ADJECTIVES,
  FIELD_GERUNDS,
  FIELD_NOUNS,
  PORTFOLIO_WORDS,
  RANK_WORDS,
  STATUS_WORDS,
} from '../../lexicon/titles.ts';
import { BODY_NOUNS } from '../../lexicon/person-nouns.ts';
import { isPerson, kindOf, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import { ageStart } from './_role-status.ts';

export const BETWEEN = wordSet(BETWEEN_WORDS);
const PAST = wordId('past');
const AND = wordId('and');
const COMMA = wordId(',');
const AS = wordId('as');
const BE = wordSet('is was became be been remains');
export const ACTIVITIES = wordSet(FIELD_GERUNDS);
const NOT_DEEPER = 5;

const isCapital = ({ t }: NamedTokens, token: number): boolean => (t.flags[token] & UPPER_FIRST) !== 0;

/** Words of a title that an article, an owner or the comma behind a name opens. */
const MOST_COMPOUND = 4;

/** `Derek Sowers, 51, mapping manager`, at the second comma: the first; `comma` elsewhere. */
const behindAge = ({ t, tags }: NamedTokens, comma: number): number =>
  comma > 1 && tags[comma - 1] === TAG.NUMERAL && t.word[comma - 2] === COMMA ? comma - 2 : comma;

/** `the bank's country manager`, `Ann Lee, senior portfolio manager`: nouns, and what tells of them, before a title. */
const compoundStart = (named: NamedTokens, k: number, from: number): number => {
  const { t, tags } = named;
  for (let at = k - 1; at > from && k - at <= MOST_COMPOUND; at -= 1) {
    const isNoun = tags[at] === TAG.NOUN || tags[at] === TAG.PLURAL || tags[at] === TAG.GERUND;
    const isWord = isNoun || (at < k - 1 && (tags[at] === TAG.ADJECTIVE || BETWEEN.has(t.word[at])));
    if (!isWord || isCapital(named, at) || named.ofToken[at] >= 0) return k;
    const before = tags[at - 1];
    const isNear = k - at <= 2;
    // `where she was publishing director`
    if (isNear && ACTIVITIES.has(t.word[at]) && (BE.has(t.word[at - 1]) || t.word[at - 1] === AS)) return at;
    if (isNear && (before === TAG.DETERMINER || before === TAG.POSSESSIVE)) return at;
    // `a retired school bus driver`
    if (isNear && BETWEEN.has(t.word[at - 1]) && tags[at - 2] === TAG.DETERMINER) return at;
    // `a seismologist and haiku poet`
    if (t.word[at - 1] === AND && k - at === 1 && tags[at - 2] === TAG.NOUN) return at;
    // `Derek Sowers, mapping operations manager`
    if (t.word[at - 1] === COMMA && isPerson(named, mentionUntil(named, behindAge(named, at - 1)))) return at;
  }
  return k;
};

/** `south-west director`: a word, or the hyphen, of a compound in small letters. */
const isJoined = (named: NamedTokens, k: number): boolean => {
  const { t } = named;
  if (k < 2 || isCapital(named, k) || isCapital(named, k - 1)) return false;
  const hyphen = t.word[k] === HYPHEN ? k : t.word[k + 1] === HYPHEN ? k + 1 : k - 1;
  return t.word[hyphen] === HYPHEN && (t.flags[hyphen] & SPACE_BEFORE) === 0 && !isCapital(named, hyphen - 1);
};

/** `a London-based lawyer`, `the Leeds-born actor`, behind "based": before the place; `k` elsewhere. */
const beforeBased = (named: NamedTokens, k: number): number => {
  const { t } = named;
  if (k < 3 || !BASED.has(t.word[k - 1]) || t.word[k - 2] !== HYPHEN) return k;
  const place = mentionUntil(named, k - 2);
  return place >= 0 ? named.first[place] : k - 3;
};
const BASED = wordSet('based born raised trained educated');

/** `newly elected`, `long-serving`, behind it: before what tells of the holder in two words; `k` elsewhere. */
export const beforeTold = (named: NamedTokens, k: number): number => {
  const { t, tags } = named;
  if (k < 3) return k;
  const tag = tags[k - 1];
  if (tag !== TAG.PARTICIPLE && tag !== TAG.GERUND) return k;
  const isHung = t.word[k - 2] === HYPHEN && isJoined(named, k - 2);
  const first = isHung ? k - 3 : k - 2;
  if (!isHung && (tag !== TAG.PARTICIPLE || tags[k - 2] !== TAG.ADVERB)) return k;
  const before = tags[first - 1];
  return before === TAG.POSSESSIVE || before === TAG.DETERMINER || before === TAG.ADJECTIVE ? first : k;
};

/** Where the phrase of a title begins, with its article, adjectives and nouns, not before `from`. */
export const phraseStart = (named: NamedTokens, first: number, from: number): number => {
  const { t, tags } = named;
  let k = first;
  while (k > from && first - k < NOT_DEEPER) {
    const based = Math.min(beforeBased(named, k), beforeTold(named, k));
    if (based < k) {
      k = based;
      continue;
    }
    const tag = tags[k - 1];
    const isPart =
      tag === TAG.DETERMINER ||
      tag === TAG.ADJECTIVE ||
      tag === TAG.NUMERAL ||
      tag === TAG.POSSESSIVE ||
      BETWEEN.has(t.word[k - 1]) ||
      // `the Public Services Ombudsman`
      (tag === TAG.PROPER && k > from + 1 && isCapital(named, first) && named.ofToken[k - 1] < 0) ||
      isJoined(named, k - 1) ||
      // `a past president`
      (t.word[k - 1] === PAST && tags[k - 2] === TAG.DETERMINER);
    const noun = ageStart(named, k, from) ?? (isPart ? k - 1 : compoundStart(named, k, from));
    if (noun === k || mentionUntil(named, k) >= 0) break;
    k = noun;
  }
  return k;
};

const FIELDS = wordSet(FIELD_ADJECTIVES);
const OPENING = wordSet(FIELD_NOUNS);
const BODIES = wordSet(BODY_NOUNS);
/** Fields that stand before occupations as they do before offices: `rights activist`. */
const PORTFOLIO = wordSet(PORTFOLIO_WORDS);
const APART = wordSet(`${APART_NOUNS} ${BETWEEN_WORDS} rival parent fellow`);
const RANKS = wordSet(RANK_WORDS);
const BY = wordId('by');
const RIGHTS = wordId('rights');
const HYPHEN = wordId('-');
/** Nouns and adjectives of a title before its head. */
const MOST_KINDS = 2;

/** `railway` in `Railway minister Ann Lee`: the capital is that of the sentence, for the title goes on in small letters. */
const opensSentence = (named: NamedTokens, k: number, from: number): boolean =>
  k === from && isCapital(named, k) && !isCapital(named, k + 1);

/** Whether the token says what kind of occupation follows: `railway historian`, `racing driver`, `respiratory consultant`. */
const isKind = (named: NamedTokens, k: number, from: number): boolean => {
  const { t, tags, ofToken } = named;
  const word = t.word[k];
  const isOpening = opensSentence(named, k, from);
  const isOwn = ofToken[k] >= 0 && !isOpenedByStatus(named, ofToken[k]);
  if (isOwn || APART.has(word) || (isCapital(named, k) && !isOpening)) return false;
  if (FIELDS.has(word) || ACTIVITIES.has(word)) return true;
  if (PORTFOLIO.has(word) && (isNounTag(tags[k]) || word === RIGHTS)) return true;
  if (isOpening && BODIES.has(word)) return OPENING.has(word);
  return (isOpening && OPENING.has(word)) || tags[k] === TAG.NOUN;
};

/** `After the game coach Ann Lee left`, `in court prosecutor Bo Chen said`: the noun ends a phrase of its own. */
const endsOwnPhrase = ({ t, tags }: NamedTokens, k: number, from: number): boolean => {
  let at = k - 1;
  while (at > from && (tags[at] === TAG.DETERMINER || tags[at] === TAG.ADJECTIVE)) at -= 1;
  return at >= from && tags[at] === TAG.PREPOSITION && t.word[at] !== BY;
};

/** `First-team coach`: where a noun of the title that hangs on a hyphen begins. */
const beforeHyphen = ({ t, tags }: NamedTokens, first: number, from: number): number => {
  const isHung =
    first - 2 >= from && t.word[first - 1] === HYPHEN && (t.flags[first - 1] & SPACE_BEFORE) === 0;
  return isHung && tags[first] === TAG.NOUN && !APART.has(t.word[first - 2]) ? first - 2 : first;
};

/** Where the words of a title at `first` begin, with the nouns that say its kind; `first` where none does. */
export const titleStart = (named: NamedTokens, first: number, last: number, from: number): number => {
  const { tags, ofToken } = named;
  if (isCapital(named, first) && first > from) return first;
  let k = beforeHyphen(named, first, from);
  while (k > from && first - k < MOST_KINDS && isKind(named, k - 1, from)) k -= 1;
  k = k < first ? beforeHyphen(named, k, from) : k;
  // `senior portfolio manager`
  const isSmall = k > from && (!isCapital(named, k - 1) || opensSentence(named, k - 1, from));
  if (k < first && isSmall && RANKS.has(named.t.word[k - 1])) k -= 1;
  if (k === first || RANKS.has(named.t.word[k])) return k;
  if (ofToken[last] >= 0 && endsOwnPhrase(named, k, from)) return first;
  const before = k > from ? tags[k - 1] : TAG.PUNCTUATION;
  // `tells pupils teacher Ann Lee`: of two nouns in a row the first is somebody else's.
  return before === TAG.NOUN || before === TAG.PLURAL || before === TAG.BASE ? first : k;
};

const OF_TIME = wordSet(`${STATUS_WORDS.former} ${STATUS_WORDS.acting}`);

/** `Former Energy` in `Former Energy Minister Ann Lee`, with which a sentence begins: no name. */
export const isOpenedByStatus = ({ t, sentences, ...named }: NamedTokens, mention: number): boolean => {
  const first = named.first[mention];
  if (first !== sentences.first[sentences.ofToken[first]]) return false;
  return OF_TIME.has(t.word[first]) || isOpeningField({ t, sentences, ...named }, mention);
};

/** `Artistic` in `Artistic director Ann Lee`, with which a sentence begins: a field, read as a body. */
const isOpeningField = (named: NamedTokens, mention: number): boolean => {
  const { t, first, last } = named;
  const word = t.word[first[mention]];
  const isField =
    FIELDS.has(word) ||
    ACTIVITIES.has(word) ||
    (OPENING.has(word) && !BODIES.has(word) && !BETWEEN.has(word));
  return isField && last[mention] - first[mention] === 1 && !isCapital(named, last[mention]);
};

/** `the leader of the opposition True Way Party`: where a title ends before the name of a party that the opposition is; `last` elsewhere. */
export const withoutParty = (named: NamedTokens, head: number, last: number): number =>
  named.t.word[last - 1] === OPPOSITION && kindOf(named, named.ofToken[last]) === 'organisation'
    ? head + 1
    : last;
const OPPOSITION = wordId('opposition');

/**
 * Where a title that begins at `first` begins behind the names beside its head. `Parks and Recreation Director`:
 * a department that is no body of its own belongs to the title.
 */
export const behindNames = (named: NamedTokens, first: number, head: number): number => {
  let from = first;
  for (let k = first; k < head; k += 1) {
    const mention = named.ofToken[k];
    const isOwn = mention >= 0 && kindOf(named, mention) === 'other' && named.first[mention] >= first;
    if (mention >= 0 && !isOwn && !isOpenedByStatus(named, mention)) from = named.last[mention];
  }
  return from;
};

/** `the Public Services Ombudsman for Wales, Ann Lee,`, `a Commissioner for Works, Bo Chen,`: the name of an office that is hers, read as that of a body; −1 elsewhere. */
export const officeName = ({ t, ofToken, first }: NamedTokens, head: number): number => {
  const name = ofToken[head];
  const isOffice =
    name >= 0 && first[name] === head && t.word[head + 1] === FOR && FOR_FIELDS.has(t.word[head]);
  return isOffice || t.word[head] === OMBUDSMAN ? name : -1;
};
const OMBUDSMAN = wordId('ombudsman');
const FOR = wordId('for');
/** Offices whose fields follow "for". */
const FOR_FIELDS = wordSet('commissioner minister secretary undersecretary');
