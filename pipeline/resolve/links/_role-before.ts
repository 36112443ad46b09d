import { isFiniteTag, TAG } from '../../annotate/tags.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { ADDRESS_FORMS } from '../../lexicon/name-words.ts';
import type { NamedTokens } from './_named-tokens.ts';

const STOP = wordId('.');
/** What may stand before a name and is no part of it. */
export const BEFORE_NAMES = wordSet(
  `${ADDRESS_FORMS} sr br gen col lt capt hon rt right very ven venerable maître maitre reverend honourable st cllr coun rev comrade alhaji hajia engr barr`,
);

const COMMA = wordId(',');
const HYPHEN = wordId('-');
const PARTIES = wordSet('d r i');

/** `Rep. Ann Lee, D-Calif., chairwoman`, behind the comma at `k - 1`: before the party and state of a member; `k` without them. */
export const beforeParty = ({ t }: NamedTokens, k: number): number => {
  if (k < 5 || t.word[k - 1] !== COMMA) return k;
  const state = t.word[k - 2] === STOP ? k - 3 : k - 2;
  if (t.word[state - 1] !== HYPHEN || !PARTIES.has(t.word[state - 2]) || t.word[state - 3] !== COMMA)
    return k;
  return state - 2;
};

/** The token before a name and its forms of address, −1 for none. */
export const beforeName = (named: NamedTokens, mention: number, from: number): number => {
  const { word } = named.t;
  let k = named.first[mention] - 1;
  while (k > from && (BEFORE_NAMES.has(word[k]) || (word[k] === STOP && BEFORE_NAMES.has(word[k - 1]))))
    k -= 1;
  return k;
};

/** What opens a clause with a subject of its own: `After the minister, Ann Lee, a lawyer, resigned`. */
const OPENS_CLAUSE = wordSet('after before until since till with');
const INTRODUCING: ReadonlySet<number> = new Set([TAG.PREPOSITION, TAG.PARTICIPLE, TAG.GERUND]);
/** Tokens of the aside behind a subject. */
const MOST_ASIDE = 16;

/**
 * `In a letter to the minister, Ann Lee, a farmer, wrote`, with the title at `title` and the name ending at
 * `after`: whether the name is the subject of the verb behind its aside, and not the one who holds the title.
 */
export const isSubjectBehind = (named: NamedTokens, title: number, after: number): boolean => {
  const { t, tags, sentences } = named;
  if (t.word[after] !== COMMA) return false;
  const from = sentences.first[sentences.ofToken[title]];
  if (!INTRODUCING.has(tags[from])) return false;
  let before = title - 1;
  while (before > from && (tags[before] === TAG.DETERMINER || tags[before] === TAG.ADJECTIVE)) before -= 1;
  const isObject = tags[before] === TAG.PREPOSITION || tags[before] === TAG.TO;
  if (!isObject || OPENS_CLAUSE.has(t.word[before])) return false;
  for (let k = from; k < before; k += 1) if (isFiniteTag(tags[k])) return false;
  const limit = Math.min(sentences.last[sentences.ofToken[title]] - 1, after + MOST_ASIDE);
  for (let k = after + 1; k < limit; k += 1) {
    if (t.word[k] === COMMA) return isFiniteTag(tags[k + 1]);
    if (isFiniteTag(tags[k])) return false;
  }
  return false;
};

/** `Ann Lee, D-Ohio, who chairs`, at the comma: the comma behind the party and state; `comma` elsewhere. */
export const behindParty = ({ t }: NamedTokens, comma: number): number => {
  if (t.word[comma + 2] !== HYPHEN || !PARTIES.has(t.word[comma + 1]) || t.word[comma] !== COMMA)
    return comma;
  const end = t.word[comma + 4] === STOP ? comma + 5 : comma + 4;
  return t.word[end] === COMMA ? end : comma;
};

/** `D-Ohio`: no name of a person. */
export const isPartyMark = ({ t, first, last }: NamedTokens, mention: number): boolean =>
  last[mention] - first[mention] > 2 &&
  PARTIES.has(t.word[first[mention]]) &&
  t.word[first[mention] + 1] === HYPHEN;
