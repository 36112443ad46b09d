import { wordId, wordSet } from '../core/vocabulary.ts';
import { LEVEL_NOUNS, NORM_NOUNS, NORM_WORDS } from '../lexicon/compared-words.ts';
import {
  clauseFrom,
  isClauseAt,
  isInnerSign,
  overOpener,
  valueAt,
  isPhraseWord,
} from './quantity-base-extent.ts';
import { isYear } from './quantity-change-edges.ts';
import { isPeriodAt } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const [OF, AS, IN, TIMES, WHAT, THAT, FOR, ALL] = [
  'of',
  'as',
  'in',
  'times',
  'what',
  'that',
  'for',
  'all',
].map(wordId);
const AGO = wordSet('ago earlier before');
const LEVELS = wordSet(LEVEL_NOUNS);
const NORMS = wordSet(NORM_NOUNS);
const NORMAL = wordSet(NORM_WORDS);
const MORE = wordSet('more fewer less');
const MANY = wordSet('much many');
const MULTIPLES = wordSet('half twice double triple treble quadruple quarter third fifth tenth');
const WHOLE = wordSet('twice double triple treble quadruple');
const WHEN = wordSet('in for during at on since before among');
const ARTICLES = wordSet('a an');
const LAST = wordSet('last previous same');
const SINGLE: ReadonlySet<number> = new Set([0x2019, 39]);
const MOST_PHRASE = 10;
const MOST_TAIL = 8;
const MOST_AS = 7;

const isPast = (s: Scene, i: number): boolean => s.tags[i] === TAG.PARTICIPLE || s.tags[i] === TAG.PAST;

/** Whether a finite verb stands before a figure in its sentence, so that the figure is no subject. */
const hasVerbBefore = (s: Scene, first: number): boolean => {
  const floor = Math.max(s.floor(first), first - 30);
  for (let i = first - 1; i >= floor; i -= 1) if (isFiniteTag(s.tags[i])) return true;
  return false;
};

/** The token after the nouns, adjectives and `of` phrases at `first`. */
const phraseEnd = (s: Scene, first: number): number => {
  const limit = Math.min(s.limit(first), first + MOST_PHRASE);
  let last = first;
  while (last < limit) {
    const isInside =
      isPhraseWord(s, last) || (isInnerSign(s, last) && (s.glued(last + 1) || SINGLE.has(s.sign(last))));
    if (!isInside) break;
    last += 1;
  }
  return last;
};

/** What tells which of them it is: `scrubbed on Monday`, `a year earlier`, `the firm had predicted`, `in 1990`. */
const withTail = (s: Scene, q: Quantity, { first, last }: Stretch): Stretch => {
  if (AGO.has(s.word(last)) && isPeriodAt(s, last - 1)) return { first, last: last + 1 };
  const isRelated =
    s.tags[last] === TAG.RELATIVE || (s.tags[last] === TAG.PREPOSITION && s.tags[last + 1] === TAG.RELATIVE);
  const isVerb = isPast(s, last) || s.tags[last] === TAG.AUXILIARY || s.tags[last] === TAG.PRONOUN;
  if ((isRelated || isVerb) && hasVerbBefore(s, q.first)) {
    const rest = clauseFrom(s, last);
    return { first, last: rest ? rest.last : last };
  }
  if (!WHEN.has(s.word(last))) return { first, last };
  const at = overOpener(s, last + 1);
  const isTime = isPeriodAt(s, at) || isYear(s, at) || LAST.has(s.word(at));
  // `the sum in his party's manifesto`, `the total for all of last year`
  const isOwn = (s.word(last) === IN || s.word(last) === FOR) && (at > last + 1 || s.word(at) === ALL);
  if (!isTime && !isOwn) return { first, last };
  const end = phraseEnd(s, at);
  return { first, last: Math.min(end, last + MOST_TAIL) };
};

const hasLevel = (s: Scene, { first, last }: Stretch): boolean => {
  for (let i = first; i < last; i += 1) {
    if (s.tags[i] === TAG.PREPOSITION) return false;
    if (LEVELS.has(s.word(i))) return true;
  }
  return false;
};

/** `86% of its pre-war level`, `a fifth of the American price`, `a quarter of the 52,000 booked a year earlier`, `half of what it had asked`. */
const ofLevel = (s: Scene, q: Quantity): Stretch | undefined => {
  const at = q.last + 1;
  if (s.word(at) === WHAT) return clauseFrom(s, at);
  if (ARTICLES.has(s.word(at))) return undefined;
  const first = overOpener(s, at);
  const value = first > at ? valueAt(s, first) : -1;
  if (value >= 0 && !isYear(s, first)) return ofEarlier(s, first);
  const last = phraseEnd(s, first);
  for (let i = first; i < last && s.word(i) !== OF; i += 1) {
    if (s.tags[i + 1] === TAG.TO) return undefined;
    const isNormal = NORMAL.has(s.word(i)) && i + 1 < last;
    if (isNormal || (NORMS.has(s.word(i)) && i > at) || isPriceOfOther(s, q, i))
      return withTail(s, q, { first, last });
  }
  return undefined;
};

/** `a fifth of the American price`, `half of the Munich figure`: of another place. */
const isPriceOfOther = (s: Scene, q: Quantity, i: number): boolean =>
  q.kind === 'ratio' && LEVELS.has(s.word(i)) && (s.tags[i - 1] === TAG.PROPER || isOrigin(s, i - 1));
/** `American`: an adjective with a capital letter. */
const isOrigin = (s: Scene, i: number): boolean =>
  s.tags[i] === TAG.ADJECTIVE && s.sign(i) >= 65 && s.sign(i) <= 90;

/** A number with a time before: `the 52,000 booked a year earlier`. */
const ofEarlier = (s: Scene, first: number): Stretch | undefined => {
  const clause = clauseFrom(s, first);
  if (!clause) return undefined;
  for (let i = first + 1; i < clause.last; i += 1) {
    const isBefore = AGO.has(s.word(i)) && isPeriodAt(s, i - 1);
    const isThen = s.word(i) === IN && isYear(s, i + 1);
    if (isBefore || isThen) return { first, last: i + (isThen ? 2 : 1) };
  }
  return undefined;
};

/** After `2.4 times`: what it is a multiple of; after `half`, `twice` only of a level; after `as much as`, `as long as` of any. */
export const multipleBase = (s: Scene, q: Quantity): Stretch | undefined => {
  const isTimes = q.rule === 'times' || s.word(q.last - 1) === TIMES;
  const isShare = q.kind === 'ratio' || q.kind === 'percent';
  if (s.word(q.last) === AS) return isTimes || isShare ? asMuchAs(s, q) : undefined;
  if (isShare && s.word(q.last) === OF) return ofLevel(s, q);
  if (!isTimes && !MULTIPLES.has(s.word(q.last - 1))) return undefined;
  if (s.word(q.last) === WHAT) return clauseFrom(s, q.last);
  // `three times more people than`
  if (MORE.has(s.word(q.last))) return undefined;
  const first = overOpener(s, q.last);
  if (isTimes && s.word(q.last) === THAT) return thatOf(s, q);
  // `could be drawing twice that by 2025`
  if (
    s.word(q.last) === THAT &&
    (s.tags[q.last + 1] === TAG.PUNCTUATION || s.tags[q.last + 1] === TAG.PREPOSITION)
  )
    return { first: q.last, last: q.last + 1 };
  // `nearly double last year's 160,000`
  const then = LAST.has(s.word(first)) && s.tags[first + 2] === TAG.POSSESSIVE ? first + 3 : -1;
  if (then > 0 && (isTimes || WHOLE.has(s.word(q.last - 1))) && valueAt(s, then) >= 0 && !isYear(s, then))
    return clauseFrom(s, first);
  if (first === q.last && (s.tags[first] !== TAG.PROPER || !isTimes)) return undefined;
  // `twice the 2.1 billion in the original contract`
  if (valueAt(s, first) >= 0 && !isYear(s, first) && (isTimes || WHOLE.has(s.word(q.last - 1))))
    return clauseFrom(s, first);
  const phrase = { first, last: phraseEnd(s, first) };
  if (phrase.last === first || (!isTimes && !hasLevel(s, phrase))) return undefined;
  // `2.9 times a year ago`: at another time, of the same
  if (AGO.has(s.word(phrase.last)) && !LEVELS.has(s.word(first))) return undefined;
  const whole = withTail(s, q, phrase);
  return isTimes || whole.last - first > 1 ? whole : undefined;
};

/** `three times that of the engineer he replaced`. */
const thatOf = (s: Scene, q: Quantity): Stretch | undefined =>
  s.word(q.last + 1) === OF || WHEN.has(s.word(q.last + 1)) ? clauseFrom(s, q.last) : undefined;

/** `one-tenth as much as cork`, `half as long as the manual promises`, `three times as many people as in 2010`. */
const asMuchAs = (s: Scene, { last: at }: Quantity): Stretch | undefined => {
  const limit = Math.min(s.limit(at), at + MOST_AS);
  const how = s.tags[at + 1];
  if (how !== TAG.ADJECTIVE && how !== TAG.ADVERB && !MANY.has(s.word(at + 1))) return undefined;
  let i = at + 2;
  while (i < limit && s.word(i) !== AS) {
    if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.ADJECTIVE) return undefined;
    i += 1;
  }
  if (s.word(i) !== AS) return undefined;
  let first = i + 1;
  if (s.word(first) === IN) first += 1;
  if (!isClauseAt(s, first)) first = overOpener(s, first);
  return clauseFrom(s, first);
};
