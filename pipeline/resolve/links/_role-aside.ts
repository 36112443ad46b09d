import { TAG } from '../../annotate/tags.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { PARTY_WORDS } from '../../lexicon/name-words.ts';
import { isPerson, mentionUntil, type NamedTokens } from './_named-tokens.ts';

const THE = wordId('the');
const COMMA = wordId(',');
const OF = wordId('of');
const FROM = wordId('from');
const HYPHEN = wordId('-');
const PARTIES = wordSet(PARTY_WORDS);
const PHRASE: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.PARTICIPLE,
  TAG.POSSESSIVE,
  TAG.DETERMINER,
]);
/** Tokens of `, his wife and`. */
const RELATION_LENGTH = 8;

/** `Ann Lee, a Stanford graduate and former engineer`, at "and": behind the comma after the name; −1 for none. */
export const relationStart = (named: NamedTokens, and: number): number => {
  const { t, tags, ofToken } = named;
  // `a Republican from Iowa and the chairman`
  const isFrom = ofToken[and - 1] >= 0 && tags[named.first[ofToken[and - 1]] - 1] === TAG.PREPOSITION;
  if (!isFrom && (tags[and - 1] !== TAG.NOUN || ofToken[and - 1] >= 0)) return -1;
  for (let k = and - 2; k >= Math.max(0, and - RELATION_LENGTH); k -= 1) {
    if (t.word[k] === COMMA) return isPerson(named, mentionUntil(named, k)) ? k + 1 : -1;
    const isPart = PHRASE.has(tags[k]) || (isFrom && (tags[k] === TAG.PREPOSITION || PARTIES.has(t.word[k])));
    if (!isPart && t.word[k] !== HYPHEN && (ofToken[k] < 0 || isPerson(named, ofToken[k]))) return -1;
  }
  return -1;
};

/** Behind `of Nevada` at `k`, before a phrase; `k` elsewhere. */
export const behindHome = (named: NamedTokens, k: number, to: number): number => {
  if (named.t.word[k] !== OF && named.t.word[k] !== FROM) return k;
  let at = k + 1;
  while (at < to && named.t.word[at] !== COMMA) at += 1;
  return at < to ? at : k;
};

/** `Senator Ann Lee of Nevada, the chair`, behind the place: behind the name; `k` elsewhere. */
export const beforeHome = (named: NamedTokens, place: number, k: number): number => {
  const { t, first } = named;
  if (place < 0 || t.word[k] !== COMMA || isPerson(named, place)) return k;
  const of = t.word[first[place] - 1] === THE ? first[place] - 2 : first[place] - 1;
  const isHome = (t.word[of] === OF || t.word[of] === FROM) && isPerson(named, mentionUntil(named, of));
  return isHome ? of : k;
};

const OPEN = wordId('(');
const CLOSE = wordId(')');
/** Tokens of a bracket behind a name. */
const MOST_BRACKET = 5;

/** `Ann Lee (Labour), leader of the council`, behind the bracket: before it; `k` elsewhere. */
export const beforeBracket = (named: NamedTokens, k: number): number => {
  const { t } = named;
  if (k < 2 || t.word[k - 1] !== CLOSE) return k;
  for (let open = k - 2; open > Math.max(0, k - MOST_BRACKET); open -= 1)
    if (t.word[open] === OPEN) return isPerson(named, mentionUntil(named, open)) ? open : k;
  return k;
};

const WHERE = wordSet('in on at');
const TIMES = wordSet('morning afternoon evening night day week month year end');
/** Tokens of the words that tell where somebody has a post. */
const MOST_WHERE = 7;

/** `the leader of the Green group on the council, Ann Lee,`, behind the body: behind the words that tell where, at the comma; `from` elsewhere. */
export const behindPlace = (named: NamedTokens, from: number, limit: number): number => {
  const { t, tags, ofToken } = named;
  if (!WHERE.has(t.word[from])) return from;
  for (let k = from + 1; k < Math.min(limit, from + MOST_WHERE); k += 1) {
    if (t.word[k] === COMMA) return k > from + 1 && !TIMES.has(t.word[k - 1]) ? k : from;
    if (ofToken[k] >= 0 ? isPerson(named, ofToken[k]) : !PHRASE.has(tags[k]) && tags[k] !== TAG.PLURAL)
      return from;
  }
  return from;
};
