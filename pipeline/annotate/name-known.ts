import { wordId, wordSet } from '../core/vocabulary.ts';
import { DASHES, isFunction, isGiven, isOrdinary, isSurname, knownNames, W } from './name-classes.ts';
import { ORGANISATION } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { isNounTag, TAG } from './tags.ts';

/** "Ecopetrol": a single well-known name that is no other word, nor somebody's name. */
export const isKnownSingle = (n: NameText, at: number): boolean => {
  const word = n.t.word[at];
  if (isOrdinary(word) || isFunction(word) || isGiven(word) || n.seenLower(word)) return false;
  // "Science fiction was"
  if (n.opens(at) && isNounTag(n.tag[at + 1]) && !n.isCap(at + 1)) return false;
  return knownNames.longest(n.t, at, at + 1)?.value === ORGANISATION;
};

/** "WHO Africa director": the letters of a well-known body before the place that somebody has an office for. */
export const isKnownBefore = (n: NameText, first: number, last: number): boolean =>
  n.isAllUpper(first) &&
  last < n.t.count &&
  n.titles.ofToken[last] >= 0 &&
  !n.isCap(last) &&
  n.place(first + 1, last)?.end === last &&
  knownNames.longest(n.t, first, last)?.end === first + 1;

/** "WHO" at the start of a sentence: the letters of a well-known body, which are a small word too, inside a sentence elsewhere or before what it does. */
export const isKnownShort = (n: NameText, at: number): boolean =>
  n.length(at) > 2 &&
  knownNames.longest(n.t, at, at + 1) !== undefined &&
  (n.seenInside(n.t.word[at]) > 0 || n.tag[at + 1] !== TAG.AUXILIARY);

/** "SOFIA SELLS FIRM TO VTB UNIT": the end of a well-known body that no other word is called like, in a line of capitals; `at` for none. */
export const knownInCapitals = (n: NameText, at: number, limit: number): number => {
  if (!n.isAllUpper(at) || n.length(at) < 3) return at;
  const known = knownNames.longest(n.t, at, limit);
  // "NHL - OVECHKIN SCORES": what the report is about
  if (known?.value !== ORGANISATION || DASHES.has(n.t.word[known.end])) return at;
  const word = n.t.word[at];
  const isOther =
    isOrdinary(word) || isFunction(word) || isGiven(word) || isSurname(word) || n.seenLower(word);
  return known.end > at + 1 || !isOther ? known.end : at;
};

/** Forms of address before a name and nothing else. */
const BEFORE_NAMES = wordSet('mr mrs ms sir dame');

/** "Mr May", "Dame Honor": a common word behind a form of address. */
export const isAddressed = ({ t: { word } }: NameText, at: number): boolean =>
  BEFORE_NAMES.has(word[word[at - 1] === W.stop ? at - 2 : at - 1]);

const X = wordId('x');
const ON = wordId('on');
const ALSO = wordSet('also later afterwards');
const POSTING = wordSet(
  'wrote writes posted post posts posting message messages statement statements announced said video videos account accounts shared published thread followers users',
);

const ACCOUNTS = wordSet('account accounts post posts thread users followers feed page');
const FORMERLY = wordSet('formerly previously');
const TWITTER = wordId('twitter');

/** "wrote on X", "in a post on X", "on her X account", "praised it on X, formerly Twitter": the network that was called Twitter. */
export const isNetwork = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (word[at] !== X || at < 2 || !n.isCap(at)) return false;
  if (ACCOUNTS.has(word[at + 1]) && !n.isCap(at + 1)) return true;
  const isFormer = FORMERLY.has(word[at + 2]) && at + 3 < count && word[at + 3] === TWITTER;
  if (isFormer) return true;
  if (word[at - 1] !== ON) return false;
  // "President Domingos Cahango, on X: “…”"
  if (word[at + 1] === W.colon && word[at - 2] === W.comma) return true;
  const also = ALSO.has(word[at - 2]) ? at - 3 : at - 2;
  return POSTING.has(word[also]) || (also > 0 && word[also] === W.comma && POSTING.has(word[also - 1]));
};

/** How sure the tagger must be to give a word its length. */
export const SURE = 0.4;

/** Keys of stretches of words: equal words, equal key. */
export const keyOf = (n: NameText, first: number, last: number): number => {
  let key = 7;
  for (let i = first; i < last; i += 1) key = (Math.imul(key, 0x01000193) ^ n.t.word[i]) | 0;
  return key;
};

/** What the surely named stretches of a document say about the doubtful ones. */
export class Known {
  readonly wholes = new Map<number, number>();
  readonly parts = new Set<number>();
  /** Last words of names of persons of two words and more. */
  readonly surnames = new Set<number>();
  /** Words that the tagger surely takes for names somewhere. */
  readonly tagged = new Set<number>();
  private readonly n: NameText;

  constructor(n: NameText, segments: readonly Segment[]) {
    this.n = n;
    for (let k = 0; k < n.tags.count; k += 1)
      if (n.tags.last[k] - n.tags.first[k] === 1 && n.tags.probability[k] >= SURE)
        this.tagged.add(n.t.word[n.tags.first[k]]);
    for (const segment of segments) {
      if (segment.weak || segment.demonym) continue;
      const key = keyOf(n, segment.first, segment.last);
      this.wholes.set(key, (this.wholes.get(key) ?? 0) + 1);
      for (let i = segment.first; i < segment.last; i += 1) if (n.isCap(i)) this.parts.add(n.t.word[i]);
      if (segment.person && segment.last - segment.first > 1) this.surnames.add(n.t.word[segment.last - 1]);
    }
  }

  /** Whether a stretch of capitals is a well-known body. */
  inCapitals(first: number, last: number): boolean {
    return knownInCapitals(this.n, first, last) === last;
  }

  has(first: number, last: number): boolean {
    return this.wholes.has(keyOf(this.n, first, last));
  }
}
