import { isNounTag, TAG } from '../../annotate/tags.ts';
import { WordSet, wordId } from '../../core/vocabulary.ts';
import { COMPANIES } from './_speaker-words.ts';
import { isNamed, isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';

const OF = wordId('of');
const THE = wordId('the');
const WHOSE = wordId('whose');
const AND = wordId('and');
const COMMA = wordId(',');
const HYPHEN = wordId('-');
/** Nouns for the one body spoken of: `the company's lawyer`. */
const OWNERS = new WordSet([...COMPANIES, 'charity', 'group', 'campaign', 'party', 'startup']);
const SAYING = new WordSet(['said', 'says']);
const MARKS = new WordSet(['"', '”']);
const ITS_OWN = wordId('its');
const ITS = new WordSet(['its', 'their']);
/** Tokens of the words between an owner and its title. */
const MOST_BETWEEN = 4;
/** By entity its first mention, of documents that were asked about. */
const firstMentions = new WeakMap<NamedTokens, Map<string, number>>();

/** Most tokens of a sentence among which its one body is looked for. */
const MOST_BODY_TOKENS = 400;
/** Tokens at the head of a sentence in which its subject begins. */
const SUBJECT_WITHIN = 3;

const mentionOf = (named: NamedTokens, id: string | undefined): number => {
  if (id === undefined) return -1;
  let firsts = firstMentions.get(named);
  if (!firsts) {
    firsts = new Map();
    for (const [k, { fields }] of named.mentions.entries()) {
      const entity = fields.entity_id?.value;
      if (entity !== undefined && !firsts.has(entity)) firsts.set(entity, k);
    }
    firstMentions.set(named, firsts);
  }
  return firsts.get(id) ?? -1;
};

const isBody = (named: NamedTokens, mention: number): boolean =>
  mention >= 0 && isNamed(named, mention) && kindOf(named, mention) === 'organisation';

/** The bodies of sentences that were asked for: a sentence may have `said its chairman` again and again. */
const found = new WeakMap<NamedTokens, Map<string, number>>();

/**
 * The one body that the sentence before names, and where `isSubject` begins with; −1 for none, and where more
 * than `blocksBack` new paragraphs begin between them.
 */
const bodyOfSentenceBefore = (
  named: NamedTokens,
  sentence: number,
  isSubject: boolean,
  blocksBack = 0,
): number => {
  const { sentences } = named;
  if (sentence === 0 || sentences.block[sentence] - sentences.block[sentence - 1] > blocksBack) return -1;
  const known = found.get(named) ?? new Map<string, number>();
  found.set(named, known);
  const key = `${sentence} ${isSubject}`;
  const body = known.get(key) ?? bodyOf(named, sentence - 1, isSubject);
  known.set(key, body);
  return body;
};

/** `The train drivers' union Aslef`: whether all that stands before a name belongs to its phrase. */
const isOpening = ({ tags }: NamedTokens, from: number, name: number): boolean => {
  if (name > from + MOST_OPENING) return false;
  for (let k = from; k < name; k += 1) if (!isNounTag(tags[k]) && !OF_PHRASES.has(tags[k])) return false;
  return true;
};
const MOST_OPENING = 8;
const OF_PHRASES: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.ADJECTIVE, TAG.POSSESSIVE]);

/** The one body that a sentence names, and where `isSubject` begins with; −1 for none. */
const bodyOf = (
  named: NamedTokens,
  sentence: number,
  isSubject: boolean,
  to = named.sentences.last[sentence],
): number => {
  const { sentences, mentions, ofToken, last } = named;
  const from = sentences.first[sentence];
  let body = -1;
  for (let k = Math.max(from, to - MOST_BODY_TOKENS); k < to; k += 1) {
    const n = ofToken[k];
    if (n < 0) continue;
    if (isBody(named, n)) {
      if (isSubject && body < 0 && k > from + SUBJECT_WITHIN && !isOpening(named, from, k)) return -1;
      if (body < 0) body = n;
      else if (mentions[n].fields.entity_id?.value !== mentions[body].fields.entity_id?.value) return -1;
    }
    k = last[n] - 1;
  }
  return body;
};

/** Most tokens of a sentence that are looked through for a body. */
const MOST_TOKENS = 120;

const namesBody = (named: NamedTokens, from: number, to: number): boolean => {
  for (let k = Math.max(from, to - MOST_TOKENS); k < to; k += 1)
    if (isBody(named, named.ofToken[k])) return true;
  return false;
};

/** `its chairman`: the body whose he is, where the words before name one alone; −1 for none. */
const ownerOfIts = (named: NamedTokens, its: number): number => {
  const { sentences, t } = named;
  const sentence = sentences.ofToken[its];
  if (its === sentences.first[sentence]) return bodyOfSentenceBefore(named, sentence, true);
  // `"…," said its chairman`: behind words that name no body
  const isSpoken = SAYING.has(t.word[its - 1]) || MARKS.has(t.word[its - 1]);
  const teller = isSpoken ? mentionUntil(named, its - 1) : -1;
  if (isBody(named, teller)) return bodyOf(named, sentence, true, its);
  if (isSpoken && !namesBody(named, sentences.first[sentence], its))
    return bodyOfSentenceBefore(named, sentence, true, MARKS.has(t.word[its - 1]) ? 1 : 0);
  // `Ann Lee, chief executive of Acme, and Bo Chen, its chairman`
  if (t.word[its - 1] === COMMA && isPerson(named, mentionUntil(named, its - 1)))
    return bodyOf(named, sentence, false, its);
  // `Acme and its chairman`, `Acme said its chairman`: the one body so far, which the sentence is about
  const end = t.word[its - 1] === AND ? its - 1 : -1;
  const body = end > 0 ? mentionUntil(named, t.word[end - 1] === COMMA ? end - 1 : end) : -1;
  if (isBody(named, body)) return body;
  return isSpoken || t.word[its] !== ITS_OWN ? -1 : bodyOf(named, sentence, true, its);
};

/** The body named right before "whose" and its comma; −1 for none. */
const bodyBeforeWhose = (named: NamedTokens, whose: number): number => {
  const body = mentionUntil(named, named.t.word[whose - 1] === COMMA ? whose - 1 : whose);
  return isBody(named, body) ? body : -1;
};

/** `the bank's manager`, `its manager`: the name that the owner before a title at `first` stands for; −1 for none. */
export const nominalOwner = (named: NamedTokens, first: number): number => {
  const { tags, nominals, t } = named;
  for (let k = first - 1; k >= Math.max(0, first - MOST_BETWEEN); k -= 1) {
    // `funded by the institute, whose director`
    if (t.word[k] === WHOSE) return bodyBeforeWhose(named, k);
    if (tags[k] === TAG.POSSESSIVE) {
      if (ITS.has(t.word[k])) return ownerOfIts(named, k);
      const known = mentionOf(named, nominals.get(k));
      return known < 0 && k > 1 && OWNERS.has(t.word[k - 1]) && t.word[k - 2] === THE
        ? bodyOfSentenceBefore(named, named.sentences.ofToken[k], false)
        : known;
    }
    const isHung = t.word[k] === HYPHEN || t.word[k - 1] === HYPHEN || t.word[k + 1] === HYPHEN;
    if (tags[k] !== TAG.NOUN && tags[k] !== TAG.PLURAL && tags[k] !== TAG.ADJECTIVE && !isHung) return -1;
  }
  return -1;
};

/** `president of the society`: the name that the noun after a title at `from` stands for; −1 for none. */
export const nominalAfter = (named: NamedTokens, from: number): number => {
  const { t, nominals } = named;
  if (t.word[from] !== OF || t.word[from + 1] !== THE || mentionFrom(named, from + 2) >= 0) return -1;
  return mentionOf(named, nominals.get(from + 3));
};
