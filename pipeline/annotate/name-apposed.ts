import { wordSet } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { isFiniteTag, isNounTag, TAG } from './tags.ts';
import { PUNCT } from './tokens.ts';

/** What makes a clause of a phrase behind a comma: "According to Ann Lee, the company will close". */
const isClausal = (tag: number): boolean => isFiniteTag(tag) || tag === TAG.BASE;
/** Longest rest of a phrase behind its head: "the packaging group in the north of England,". */
const LONGEST_REST = 12;

/** Whether the phrase whose head stands before token `at` ends with a comma, a dash, a bracket or its sentence, or goes on with "which". */
const isClosedPhrase = (n: NameText, at: number): boolean => {
  const end = n.s.last[n.s.ofToken[at - 1]];
  let isWithin = false;
  for (let i = at; i < Math.min(end, at + LONGEST_REST); i += 1) {
    const { word } = n.t;
    if (n.t.kind[i] === PUNCT && word[i] !== W.hyphen) return true;
    if (n.tag[i] === TAG.RELATIVE) return true;
    // "a telescope due to be launched in May"
    if (n.tag[i] === TAG.TO) {
      i += 1;
      continue;
    }
    // "a group owned by …" and not "the group closed", "the group and its owner agreed".
    const isOpened =
      n.tag[i] === TAG.PARTICIPLE && (n.tag[i + 1] === TAG.PREPOSITION || n.tag[i + 1] === TAG.TO);
    if (isOpened) i += 1;
    else if (n.tag[i] === TAG.PARTICIPLE || isClausal(n.tag[i]) || word[i] === W.possessive) return false;
    else if (n.tag[i] === TAG.CONJUNCTION && !isWithin) return false;
    isWithin ||= n.tag[i] === TAG.PREPOSITION;
  }
  return end <= at + LONGEST_REST;
};

/** "According to Norvax, …", "For Ann Lee, …": a name in a phrase that comes before the subject of its sentence. */
const isBeforeSubject = (n: NameText, first: number): boolean => {
  const begin = n.s.first[n.s.ofToken[first]];
  const before = n.t.word[first - 1] === W.the ? first - 2 : first - 1;
  if (before < begin || (n.tag[before] !== TAG.PREPOSITION && n.tag[before] !== TAG.TO)) return false;
  for (let i = Math.max(begin, before - LONGEST_REST); i < before; i += 1)
    if (isClausal(n.tag[i])) return false;
  return true;
};

/** "birds nesting on Foula, the island west of Shetland, have": the comma behind the phrase stands before the verb of all. */
const closesBeforeVerb = (n: NameText, at: number): boolean => {
  if (!isClosedPhrase(n, at)) return false;
  const end = Math.min(n.s.last[n.s.ofToken[at - 1]], at + LONGEST_REST);
  for (let i = at; i + 1 < end; i += 1) if (n.t.word[i] === W.comma) return isFiniteTag(n.tag[i + 1]);
  return false;
};

/**
 * Whether the phrase behind the comma after the name that begins at `first`, whose head stands before token `end`,
 * says what the name is, and is not the subject of its clause.
 */
export const isApposed = (n: NameText, first: number, end: number): boolean =>
  isBeforeSubject(n, first) ? n.t.word[end] === W.comma || closesBeforeVerb(n, end) : isClosedPhrase(n, end);

/** Where something lies, which is a noun by itself: "the island west of Shetland". */
export const TOWARDS = wordSet('north south east west northeast northwest southeast southwest');

/** Whether the noun at a token is what a phrase is about: "the band leader" is no band. */
export const endsNoun = (n: NameText, at: number): boolean =>
  !isNounTag(n.tag[at + 1]) ||
  n.isCap(at + 1) ||
  (TOWARDS.has(n.t.word[at + 1]) && n.t.word[at + 2] === W.of);
