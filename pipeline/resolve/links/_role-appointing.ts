import { listedLemma } from '../../annotate/tag-words.ts';
import { TAG } from '../../annotate/tags.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { isPerson, kindOf, mentionFrom, mentionUntil, type NamedTokens } from './_named-tokens.ts';
import type { Holders } from './_role-holder.ts';
import { bodyBefore } from './_role-predicate.ts';
import { groupStart, subjectBefore, timeOf } from './_role-verb.ts';
import { NAMING } from './_role-words.ts';

const BE = wordSet('is are was were be been being');
const BY = wordId('by');
const THE = wordId('the');
const COMMA = wordId(',');
/** Most tokens between the verb and "as". */
const MOST_BETWEEN = 16;

/** Tags of what may stand between the verb and "as": whom, when, where and by whom. */
const BETWEEN: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.ADJECTIVE,
  TAG.ADVERB,
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.NUMERAL,
  TAG.PREPOSITION,
]);

/** The verb before "as" that gives a position, nothing but its object and its circumstances between; −1 for none. */
const verbBefore = ({ t, tags, ofToken, first }: NamedTokens, as: number, from: number): number => {
  for (let k = as - 1; k >= Math.max(from, as - MOST_BETWEEN); k -= 1) {
    if (ofToken[k] >= 0) {
      k = first[ofToken[k]];
      continue;
    }
    const isForm = tags[k] === TAG.PAST || tags[k] === TAG.PARTICIPLE || tags[k] === TAG.BASE;
    if (isForm && NAMING.has(listedLemma(t.word[k]))) return k;
    if (!BETWEEN.has(tags[k])) return -1;
  }
  return -1;
};

/** The persons named between two tokens. */
const personsBetween = (named: NamedTokens, from: number, to: number): number[] => {
  const found: number[] = [];
  for (let k = from; k < to; k += 1) {
    const mention = mentionFrom(named, k);
    if (isPerson(named, mention)) found.push(mention);
  }
  return found;
};

/** `appointed by Acme on Monday as`, behind the verb: the body; `undefined` for none. */
const giver = (named: NamedTokens, at: number): number | undefined => {
  const { word } = named.t;
  if (word[at] !== BY) return undefined;
  const mention = mentionFrom(named, word[at + 1] === THE ? at + 2 : at + 1);
  return kindOf(named, mention) === 'organisation' ? mention : undefined;
};

/** Whom a verb in the passive is about: its subject, or the name before the comma: `Ann Lee, appointed in May as`. */
const appointees = (named: NamedTokens, start: number, verb: number, sentence: number): readonly number[] => {
  if (start < verb) return subjectBefore(named, start, sentence);
  const apart = named.t.word[verb - 1] === COMMA ? mentionUntil(named, verb - 1) : -1;
  return isPerson(named, apart) ? [apart] : [];
};

/**
 * `was elected in May as`, `appointed Ann Lee on Monday as`, at "as": who is given the position where a time, a
 * place or the giver stands between.
 */
export const appointedHolders = (named: NamedTokens, as: number, sentence: number): Holders | undefined => {
  const { t, tags, sentences } = named;
  const from = sentences.first[sentence];
  const verb = verbBefore(named, as, from);
  if (verb <= from) return undefined;
  const start = groupStart(named, verb, from);
  const time = timeOf(named, start, verb);
  if (!time) return undefined;
  const objects = personsBetween(named, verb + 1, as);
  const isApart = t.word[verb - 1] === COMMA && objects.length === 0;
  let isPassive = start === verb && (tags[verb] === TAG.PARTICIPLE || isApart);
  for (let k = start; k < verb; k += 1) isPassive ||= BE.has(t.word[k]);
  if (!isPassive && objects.length !== 1) return undefined;
  const mentions = isPassive ? appointees(named, start, verb, sentence) : objects;
  if (!mentions.length) return undefined;
  const body = isPassive ? giver(named, verb + 1) : bodyBefore(named, verb, from);
  const status = time === 'elect' ? 'elect' : undefined;
  return { mentions, rule: 'appointed', confidence: 0.75, status, body };
};
