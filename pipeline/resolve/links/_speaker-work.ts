import type { Attributions } from '../../annotate/attributions.ts';
import { TAG } from '../../annotate/tag-set.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { isPerson, isNamed, kindOf, type Mention, type NamedTokens } from './_named-tokens.ts';
import { isWriting } from './_speaker-message.ts';
import type { SpeakerPhrase } from './_speaker-phrase.ts';
import { WORKS } from './_speaker-words.ts';

const THE = wordId('the');
const BY = wordSet('by from');
/** What is done to a work by whoever it comes from; not `commissioned`, `seen`, `ordered`. */
const MADE = wordSet(
  'published issued released written compiled prepared produced drafted authored drawn put signed unveiled',
);
const UP_OUT = wordSet('up out together');
/** Words between the name and its work: `the watchdog Ofwat's damning annual report`. */
const MOST_BETWEEN = 4;
/** Tokens looked back over for where the work was brought in. */
const FARTHEST = 900;

/** Whether a noun is one of works whose words are those of whoever put them out. */
export const isWork = (noun: string): boolean => isWriting(noun) || WORKS.has(noun);

/** `the report`, without another word: a work that the text has brought in. */
export const isBare = ({ t }: NamedTokens, { base, span }: SpeakerPhrase): boolean =>
  base.last - base.first === 2 && t.word[base.first] === THE && span.end === t.end[base.last - 1];

/** The named body or person that begins within a few tokens, in the same phrase: `by the inspectorate Ofsted`. */
const nameAfter = (named: NamedTokens, from: number): Mention | undefined => {
  const { tags, ofToken, t } = named;
  for (let i = from; i < Math.min(t.count, from + MOST_BETWEEN + 1); i += 1) {
    const n = ofToken[i];
    if (n >= 0) {
      const kind = kindOf(named, n);
      return isNamed(named, n) && (kind === 'organisation' || kind === 'person')
        ? named.mentions[n]
        : undefined;
    }
    // `signed by the Registrar, Ann Lee`
    const isApposed = t.text[t.start[i]] === ',' && i > from && isPerson(named, ofToken[i + 1]);
    const isTitle = tags[i] === TAG.PROPER || isApposed;
    if (tags[i] !== TAG.DETERMINER && tags[i] !== TAG.ADJECTIVE && tags[i] !== TAG.NOUN && !isTitle)
      return undefined;
  }
  return undefined;
};

/** `a report by Ofsted`, `the survey, published on Monday by Ofsted`: who made what stands at a token. */
const madeBy = (named: NamedTokens, work: number): Mention | undefined => {
  const { t, tags } = named;
  let i = work + 1;
  if (tags[i] === TAG.PUNCTUATION && MADE.has(t.word[i + 1])) i += 1;
  if (MADE.has(t.word[i])) i += UP_OUT.has(t.word[i + 1]) ? 2 : 1;
  for (let k = i; k < Math.min(t.count - 1, i + MOST_BETWEEN); k += 1) {
    if (BY.has(t.word[k])) return nameAfter(named, k + 1);
    // Between the participle and `by` may stand a day.
    if (k === work + 1 || tags[k] === TAG.PUNCTUATION) return undefined;
  }
  return undefined;
};

/** `Ofsted's damning report`: the name that owns what stands at a token. */
const ownedBy = (named: NamedTokens, work: number): Mention | undefined => {
  const { tags, ofToken } = named;
  for (let k = work - 1; k > Math.max(0, work - MOST_BETWEEN); k -= 1) {
    if (tags[k] === TAG.POSSESSIVE) {
      const n = ofToken[k - 1];
      const kind = kindOf(named, n);
      return kind === 'organisation' || kind === 'person' ? named.mentions[n] : undefined;
    }
    if (tags[k] !== TAG.ADJECTIVE && tags[k] !== TAG.NOUN && tags[k] !== TAG.NUMERAL) return undefined;
  }
  return undefined;
};

/** Whose `the report` is, as where the text brought it in says; `undefined` where it does not. */
export const authorOf = (named: NamedTokens, phrase: SpeakerPhrase): Mention | undefined => {
  if (!isBare(named, phrase)) return undefined;
  const { t } = named;
  const noun = t.word[phrase.head];
  for (let k = phrase.base.first - 1; k >= Math.max(1, phrase.base.first - FARTHEST); k -= 1) {
    if (t.word[k] !== noun) continue;
    const author = madeBy(named, k) ?? ownedBy(named, k);
    if (author) return author;
    if (t.word[k - 1] !== THE) return undefined;
  }
  return undefined;
};

const IN = wordId('in');
const A = wordSet('a an its his her their');
const MOST_FRAMES = 20;
const MOST_ITEMS = 60;

/**
 * `In a report published at midnight, the committee says`, `Ofsted issued a report`: the frame before that brings
 * in a work of whoever speaks or acts in it, or −1.
 */
export const frameOfWork = ({ reader }: Attributions, frame: number, noun: string): number => {
  const { frames } = reader;
  const word = wordId(noun);
  for (let f = frame - 1; f >= Math.max(0, frame - MOST_FRAMES); f -= 1) {
    const high = Math.min(frames.last[f], frames.first[f] + MOST_ITEMS);
    for (let item = frames.first[f] + 1; item < high; item += 1) {
      if (reader.word(item) !== word) continue;
      const article = articleBefore(reader, frames.first[f], item);
      if (article >= 0) return isOwnWork(reader, frames.first[f], article) ? f : -1;
    }
  }
  return -1;
};

type FrameReader = Attributions['reader'];

const articleBefore = (reader: FrameReader, from: number, item: number): number => {
  for (let k = item - 1; k >= Math.max(from, item - MOST_BETWEEN); k -= 1)
    if (A.has(reader.word(k))) return k;
  return -1;
};

const isOwnWork = (reader: FrameReader, from: number, article: number): boolean =>
  article > from && (reader.word(article - 1) === IN || MADE.has(reader.word(article - 1)));
