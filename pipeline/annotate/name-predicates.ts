import { WordSet, wordId } from '../core/vocabulary.ts';
import { PERSON_NOUN, wordBits } from '../tagger/gazetteer.ts';
import { HEAD_KIND, isFunction, NOUN_KIND, W } from './name-classes.ts';
import { PERSON, PLACE } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { WORD } from './tokens.ts';

const set = (text: string): WordSet => new WordSet(text.split(' '));
const ALSO = wordId('also');
const AS = wordId('as');
const CALLED = set('called known named');
const COPULAS = set('is was are were');
const ARTICLES = set('a an the');
/** Nouns that tell the kind only beside a name, not of what "is a" one. */
const VAGUE = set(
  'partner partners side sides giant service services provider platform squad team party police officials government engine model capital brand match final single series market carrier match',
);
const PLACES = set('trail path creek bay hill castle palace bridge park lake stadium neighbourhood hamlet');
/** Longest bracket between a name and its verb, and longest phrase after the article, in tokens. */
const LONGEST_BRACKET = 40;
const LONGEST_PHRASE = 10;
/** What a definition counts; less for what looks like a person. */
const DEFINED = 7;
const DEFINED_PERSON = 2;

/** The token after a bracket that opens at `at`, or `at` itself. */
const afterBracket = (n: NameText, at: number): number => {
  if (at >= n.t.count || n.t.word[at] !== W.open) return at;
  const limit = Math.min(n.t.count, at + LONGEST_BRACKET);
  for (let i = at + 1; i < limit; i += 1) if (n.t.word[i] === W.close) return i + 1;
  return at;
};

/** The kind of its head noun that the phrase after the article at `at` tells; undefined for none. */
const kindOfPhrase = (n: NameText, at: number): number | undefined => {
  const { word, kind, count } = n.t;
  const limit = Math.min(count, at + LONGEST_PHRASE);
  let head = -1;
  for (let i = at; i < limit && kind[i] === WORD && !n.startsLine(i) && !isFunction(word[i]); i += 1)
    head = i;
  if (head < 0 || n.isCap(head) || VAGUE.has(word[head])) return undefined;
  if ((wordBits(word[head]) & PERSON_NOUN) !== 0) return PERSON;
  return PLACES.has(word[head]) ? PLACE : NOUN_KIND.get(word[head]);
};

/** "Rapa Nui, also called Easter Island": the kind of the head of its other name. */
const kindOfOther = (n: NameText, last: number): number | undefined => {
  const { word, count } = n.t;
  if (last + 3 >= count || word[last] !== W.comma || word[last + 1] !== ALSO || !CALLED.has(word[last + 2]))
    return undefined;
  let end = word[last + 3] === AS ? last + 4 : last + 3;
  const first = end;
  while (end < count && end < first + LONGEST_PHRASE && n.isCap(end)) end += 1;
  return end > first + 1 ? HEAD_KIND.get(word[end - 1]) : undefined;
};

/** "Europafilm was an influential Swedish film company", "The Old Loggers Path (OLP) is a hiking trail". */
const definedKind = (n: NameText, { first, last }: Segment): number | undefined => {
  const other = kindOfOther(n, last);
  if (other !== undefined) return other;
  const verb = afterBracket(n, last);
  if (verb + 1 >= n.t.count || !COPULAS.has(n.t.word[verb]) || n.startsLine(verb)) return undefined;
  const isSubject = n.opens(first) || (first > 0 && n.t.word[first - 1] === W.the && n.opens(first - 1));
  return isSubject && ARTICLES.has(n.t.word[verb + 1]) ? kindOfPhrase(n, verb + 2) : undefined;
};

/**
 * Adds the kind that a sentence of definition tells of a name, there and wherever the text names it in
 * the same words.
 */
export const voteByDefinition = (
  n: NameText,
  segments: readonly Segment[],
  names: readonly { readonly votes: readonly number[] }[],
): void => {
  const kinds = new Map<string, number>();
  const keyOf = ({ first, last }: Segment): string =>
    n.t.word.subarray(first, Math.min(last, first + 16)).join(' ');
  for (const segment of segments) {
    const kind = segment.demonym ? undefined : definedKind(n, segment);
    if (kind !== undefined && !kinds.has(keyOf(segment))) kinds.set(keyOf(segment), kind);
  }
  if (kinds.size === 0) return;
  segments.forEach((segment, k) => {
    const kind = segment.demonym ? undefined : kinds.get(keyOf(segment));
    if (kind === undefined) return;
    (names[k].votes as number[])[kind] += segment.person && kind !== PERSON ? DEFINED_PERSON : DEFINED;
  });
};
