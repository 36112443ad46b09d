import { wordId, WordSet, wordSet } from '../core/vocabulary.ts';
import { CARDINALS } from '../lexicon/number-words.ts';
import {
  AFTER_PERSON,
  ARTICLES_WITH_HYPHEN,
  isGiven,
  LEGAL,
  SHORT_OPENERS,
  W,
  DOLLARS,
} from './name-classes.ts';
import { opensBody, opensCompetitor } from './name-firms.ts';
import { stateShortForms } from './name-places.ts';
import { HYPHEN_ENDS } from './name-runs.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

const A = wordId('a');
const AN = wordId('an');
const NO = wordId('no');
const WORLD = wordId('world');

/**
 * Whether a stretch begins with an article that only opens its sentence:
 *
 *     A Coast Guard report found … The Coast Guard declined.
 *     ^ no part of the name
 *
 * The text must show the next word in a name inside a sentence, and no name with an `A` of its own.
 */
const opensWithArticle = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  if (last - first < 2 || (word[first] !== A && word[first] !== AN) || !n.opens(first)) return false;
  if (!n.isCap(first + 1) || n.isTight(first + 1) || n.seenInside(word[first]) > 0) return false;
  return n.seenInside(word[first + 1]) > 0;
};

/** The end of a rank before a name: `World No. 1 Iga Swiatek`; `first` where none stands there. */
const rankEnd = (n: NameText, first: number, last: number): number => {
  const { word, kind } = n.t;
  const no = word[first] === WORLD ? first + 1 : first;
  if (word[no] !== NO) return first;
  const number = word[no + 1] === W.stop ? no + 2 : no + 1;
  return number + 1 < last && kind[number] === NUMBER && n.isCap(number + 1) ? number + 1 : first;
};

const COUNTS = new WordSet(Object.keys(CARDINALS));
/** Bodies whose ships, soldiers and members are counted. */
const COUNTED_BODIES = wordSet(
  'navy army police congress senate house labour labor parliament cabinet pentagon kremlin taliban',
);

/** "Four Navy ships": a number that opens the sentence counts the noun after the name of a body. */
const isCounted = (n: NameText, first: number, last: number): boolean =>
  last - first === 2 &&
  last < n.t.count &&
  n.opens(first) &&
  COUNTS.has(n.t.word[first]) &&
  COUNTED_BODIES.has(n.t.word[first + 1]) &&
  !n.isCap(last) &&
  n.tag[last] === TAG.PLURAL;

const QUANTIFIERS = wordSet('numerous several many various countless most neighbouring neighboring nearby');

/** "Numerous Maker Clubs were there", "Neighbouring Rwanda": what opens the sentence only says how many or where. */
const isQuantified = (n: NameText, first: number, last: number): boolean =>
  last - first > 1 && n.opens(first) && QUANTIFIERS.has(n.t.word[first]) && n.isCap(first + 1);

/** Forms of address that are in no name. */
const INNER_ADDRESSES = wordSet('dr mr mrs ms');

/** "Public Health Dr Ann Lee": what stands before the form of address is her post. */
const addressEnd = (n: NameText, first: number, last: number): number => {
  for (let i = last - 2; i > first; i -= 1) {
    // `Soyuz MS-13`: letters of a type
    const isCoded = n.t.word[i + 1] === W.hyphen && n.isTight(i + 1);
    if (!INNER_ADDRESSES.has(n.t.word[i]) || !n.isCap(i) || isCoded) continue;
    return n.t.word[i + 1] === W.stop && i + 2 < last ? i + 2 : i + 1;
  }
  return first;
};

const PARTIES = wordSet('d r i');

/** `D` in `Ann Lee, D-Calif.,` and `Ann Lee, D-Lawrence,`: a member's party before the state or town. */
export const isPartyOf = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at < 2 || !PARTIES.has(word[at]) || word[at - 1] !== W.comma) return false;
  if (stateShortForms.has(word[at + 2])) return true;
  const isTown = at + 3 < count && n.isCap(at + 2) && !n.isAllUpper(at + 2) && word[at + 3] === W.comma;
  return isTown && n.isCap(at - 2) && n.isCap(at - 3) && word[at + 1] === W.hyphen;
};

/** "anti-Houthi", "pre-Brexit": what a small word before a hyphen leaves of it; "al-Masirah" stays whole. */
const prefixEnd = (n: NameText, first: number, last: number): number =>
  last - first > 2 &&
  n.t.kind[first] === WORD &&
  (!n.isCap(first) || isPartyOf(n, first)) &&
  n.t.word[first + 1] === W.hyphen &&
  n.isTight(first + 1) &&
  n.isTight(first + 2) &&
  n.isCap(first + 2) &&
  (n.length(first) > 1 || isPartyOf(n, first)) &&
  !ARTICLES_WITH_HYPHEN.has(n.t.word[first])
    ? first + 2
    : first;

/** The first token of the name in a stretch: behind an article that opens the sentence, a rank, a number, a prefix. */
export const nameStart = (n: NameText, first: number, last: number): number => {
  if (opensWithArticle(n, first, last) || isCounted(n, first, last) || isQuantified(n, first, last))
    return first + 1;
  // "Union Numsa said", "Rival Stone Marine"
  if (n.opens(first) && (last - first === 2 ? opensBody(n, first) : opensCompetitor(n, first)))
    return first + 1;
  const from = Math.max(prefixEnd(n, first, last), addressEnd(n, first, last));
  return from > first ? from : rankEnd(n, first, last);
};

/** "Brussels-based", "Jurassic-era": where the name ends before what makes an adjective of it. */
export const beforeParticiple = (n: NameText, first: number, last: number): number => {
  const isJoined = last - first > 2 && n.t.word[last - 2] === W.hyphen && !n.isCap(last - 1);
  return isJoined && HYPHEN_ENDS.has(n.t.word[last - 1]) ? last - 2 : last;
};

/** Whether the stop before `last` ends the sentence behind a word that is no short form: "the Church of St. Mary." */
export const endsSentence = (n: NameText, last: number): boolean => {
  const before = n.t.word[last - 2];
  if (n.s.last[n.s.ofToken[last - 1]] !== last || n.length(last - 2) < 3) return false;
  return !LEGAL.has(before) && !AFTER_PERSON.has(before) && !SHORT_OPENERS.has(before);
};

/** `Energy` in `Estonian Energy` before `Minister`: the words are the field of a title that goes on behind them with a capital; `British Army officer` names a body. */
export const isField = (n: NameText, first: number, last: number): boolean => {
  const { titles } = n;
  const title = first < last ? titles.ofToken[first] : -1;
  if (title < 0 || titles.first[title] !== first) return false;
  return titles.head[title] >= last && n.isCap(titles.head[title]);
};

const SPEAKERS = wordSet(
  'chairman chairwoman chairperson spokesperson spokesman spokeswoman correspondent ceo cfo',
);

/** "Popular Front of India Chairman": the end of a body's name before whom it has. */
export const beforeSpeaker = (n: NameText, first: number, last: number): number =>
  last - first > 2 && n.isCap(last - 1) && SPEAKERS.has(n.t.word[last - 1]) ? last - 1 : last;

const STATE = wordId('state');

/** "Nipawin Mayor" before "Marlon Hunt": the end of a tagged name without the office of who follows; "Larry King" keeps its own. */
export const beforeOffice = (n: NameText, first: number, last: number): number => {
  const { titles, t } = n;
  const field = n.demonym(first, last)?.end ?? last;
  if (isField(n, field, last)) return field;
  const ending = last - first > 2 ? titles.ofToken[last - 1] : -1;
  // "Benue State Commissioner for Works": the office that closes the stretch
  if (
    ending >= 0 &&
    titles.first[ending] > first &&
    titles.head[ending] < last - 2 &&
    titles.last[ending] === last
  )
    return titles.first[ending] + (t.word[titles.first[ending]] === STATE ? 1 : 0);
  const title = last - first > 1 && n.isCap(last) && !n.startsLine(last) ? titles.ofToken[last - 1] : -1;
  const isOffice = title >= 0 && titles.head[title] === last - 1 && titles.last[title] === last;
  return isOffice && !isGiven(t.word[first]) ? last - 1 : last;
};

/** "US$", "U.S. dollars": whether a sign or word of money stands right behind a name that ends before token `at`. */
export const isBeforeMoney = (n: NameText, at: number): boolean =>
  at < n.t.count && ((n.isTight(at) && n.t.text[n.t.start[at]] === '$') || DOLLARS.has(n.t.word[at]));

/** A quotation mark that opens or closes. */
export const isQuoteToken = (n: NameText, i: number): boolean => {
  const id = n.t.word[i];
  return id === W.quote || id === W.openQuote || id === W.closeQuote;
};

/** Whether marked words end at a token, with a comma or stop before the mark or without: `"The Green Floor,"`. */
export const closesMarks = (n: NameText, at: number): boolean => {
  if (at >= n.t.count) return false;
  const isPoint = n.t.word[at] === W.comma || n.t.word[at] === W.stop;
  return isQuoteToken(n, isPoint && at + 1 < n.t.count ? at + 1 : at);
};
