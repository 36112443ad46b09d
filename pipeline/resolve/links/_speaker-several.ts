import { isFiniteTag, isNounTag, TAG } from '../../annotate/tag-set.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { isPerson, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import type { People } from './_speaker-people.ts';
import type { SpeakerPhrase, TokenRange } from './_speaker-phrase.ts';

/** Tokens of a title before names. */
const MOST_TITLE = 6;
const AND = wordId('and');
const COMMA = wordId(',');

/** `Ministers of state Ann Lee and Bo Chen`: after a plural for both. */
const afterTitle = ({ tags, ofToken }: NamedTokens, { first }: SpeakerPhrase['base']): number => {
  let plural = false;
  for (let k = first; k < Math.min(tags.length, first + MOST_TITLE); k += 1) {
    if (ofToken[k] >= 0) return plural ? k : first;
    plural ||= tags[k] === TAG.PLURAL;
  }
  return first;
};

const SINGULAR = wordSet('he she');

/** `As chair of the commission she argued`: the pronoun alone that ends a phrase and is no part of it, else all of it. */
export const withoutPreface = ({ t, tags }: NamedTokens, range: TokenRange): TokenRange => {
  const { first, last } = range;
  const isEnd = last - first > 2 && SINGULAR.has(t.word[last - 1]) && isNounTag(tags[last - 2]);
  return isEnd ? { first: last - 1, last } : range;
};

/** Tokens of what is said of the first of two persons. */
const MOST_ASIDE = 30;

/** `Ann Lee, its chair, and Bo Chen, its treasurer, said`, at the second name: the mention of the first; −1 for none. */
export const joinedBefore = (named: NamedTokens, token: number): number => {
  const { t, tags, sentences, first } = named;
  if (token < 4 || t.word[token - 1] !== AND || t.word[token - 2] !== COMMA) return -1;
  const from = sentences.first[sentences.ofToken[token]];
  if (tags[from] === TAG.PREPOSITION || token - from > MOST_ASIDE) return -1;
  let person = -1;
  for (let k = token - 3; k >= from; k -= 1) {
    if (isFiniteTag(tags[k])) return -1;
    const mention = t.word[k] === COMMA ? mentionUntil(named, k) : -1;
    if (isPerson(named, mention)) person = person < 0 ? mention : -2;
  }
  return person >= 0 && first[person] >= from ? person : -1;
};

/** `Bassett and Reyes` as `Jill Bassett and Omar Reyes`: persons and nothing else, with their full names; `undefined` for others. */
export const severalPersons = (
  named: NamedTokens,
  people: People,
  { base, span }: SpeakerPhrase,
): string | undefined => {
  const { t, ofToken, last, mentions } = named;
  let text = '';
  let count = 0;
  let at = span.start;
  for (let k = afterTitle(named, base); k < t.count && t.start[k] < span.end; k += 1) {
    const n = ofToken[k];
    if (n >= 0 && count === 0) at = mentions[n].span.start;
    if (n < 0) {
      if (t.word[k] !== AND && t.word[k] !== COMMA) return undefined;
      continue;
    }
    if (!isPerson(named, n)) return undefined;
    const name = people.entity(mentions[n].fields.entity_id?.value)?.fields.name?.value;
    if (!name) return undefined;
    text += t.text.slice(at, mentions[n].span.start) + name;
    at = mentions[n].span.end;
    count += 1;
    k = last[n] - 1;
  }
  return count > 1 ? text : undefined;
};
