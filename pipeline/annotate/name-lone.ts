import { FIRST_TRANSIENT, wordId, wordSet } from '../core/vocabulary.ts';
import {
  ALONE,
  CAPITAL_WORDS,
  HEAD_KIND,
  HONOURS,
  isCalendar,
  isFunction,
  isGiven,
  isOrdinary,
  isSurname,
  knownNames,
  NOUN_KIND,
  W,
} from './name-classes.ts';
import { STAFF } from './name-contexts.ts';
import { isLocalOffice } from './name-where.ts';
import { isLed } from './name-firms.ts';
import { hasInnerCapital } from './name-designations.ts';
import { PLACE, PRODUCT } from './name-kinds.ts';
import { nounKindAt } from './name-predicates.ts';
import { isVerbTag, TAG } from './tags.ts';
import { movesBy } from './name-markets.ts';
import { MEASURES } from './name-trade.ts';
import type { NameText } from './name-text.ts';
import { NUMBER } from './tokens.ts';

/** What is named by any word of the language: "the charity Brake", "the novel Atonement". */
const NAMED_PLAINLY = wordSet('charity magazine newspaper band novel film song album single bookshop label');
/** "told Empire magazine" */
const PERIODICALS = wordSet('magazine newspaper');
const TELLING = wordSet('told tells');
const TOLD = wordId('told');
const FIRST = wordId('first');
const REPORTED = wordId('reported');
const THAT = wordId('that');
const COUNTED = wordSet('counted recorded documented logged verified');
/** Most words of the second name of a pair. */
const MOST_WORDS = 3;
const SINGULAR = wordSet('has is was');
const REPORTING = wordSet('reported said says reports');

/** "RBI Governor Shaktikanta Das", "Jefferies analyst Kate Calvert": whom somebody works for. */
export const isBeforeStaff = (n: NameText, at: number): boolean => {
  const next = at + 1;
  if (next + 1 >= n.t.count || n.startsLine(next)) return false;
  if (isOrdinary(n.t.word[at]) || isFunction(n.t.word[at])) return false;
  // "Political analyst Ann Lee": what kind of one
  if (n.titles.ofToken[at] >= 0 && n.titles.head[n.titles.ofToken[at]] > at) return false;
  const isStaff = STAFF.has(n.t.word[next]) || isLocalOffice(n, next);
  if (isStaff && !n.isCap(next) && n.isCap(next + 1)) return true;
  // "Nipawin Mayor Marlon Hunt"
  const isLocal = isLocalOffice(n, next) && n.titles.ofToken[at] < 0;
  if (isLocal && n.isCap(next + 1) && n.titles.last[n.titles.ofToken[next]] === next + 1) return true;
  const title = n.titles.ofToken[next];
  if (isLed(n, at)) return true;
  return (
    n.isAllUpper(at) &&
    n.length(at) > 1 &&
    title >= 0 &&
    n.titles.first[title] === next &&
    n.isCap(n.titles.last[title])
  );
};

/** Fields of analysts that no word list has as nouns. */
const ANALYSED = wordSet('retail tech cyber equity commodities forex telecoms fintech');

/** "Retail analyst Ann Lee": what she analyses. */
export const isAnalysed = (n: NameText, at: number): boolean =>
  STAFF.has(n.t.word[at + 1]) && (isOrdinary(n.t.word[at]) || ANALYSED.has(n.t.word[at]));

const isLetters = (n: NameText, at: number): boolean =>
  n.isAllUpper(at) &&
  n.length(at) > 2 &&
  n.length(at) < 7 &&
  !CAPITAL_WORDS.has(n.t.word[at]) &&
  !n.startsLine(at);

/** "told ThePrint": an unknown word with a capital inside as one who is told or who says. */
export const isTold = (n: NameText, at: number): boolean => {
  if (at > 0 && at + 1 < n.t.count && PERIODICALS.has(n.t.word[at + 1]) && !n.isCap(at + 1) && !n.opens(at))
    return true;
  // "told KCLR that"
  if (at > 0 && n.t.word[at - 1] === TOLD && isLetters(n, at)) return true;
  if (at === 0 || n.startsLine(at) || !hasInnerCapital(n, at)) return false;
  return TELLING.has(n.t.word[at - 1]) || (at + 1 < n.t.count && REPORTING.has(n.t.word[at + 1]));
};

/** "trade union Aslef": a common noun that tells the kind stands right before an unknown word. */
export const isIntroduced = (n: NameText, first: number): boolean => {
  const before = first - 1;
  if (before < 0 || n.opens(first) || n.startsLine(first) || n.isCap(before)) return false;
  if (NAMED_PLAINLY.has(n.t.word[before]) && n.titles.ofToken[first] < 0) return true;
  return nounKindAt(n, before) !== undefined && !isOrdinary(n.t.word[first]);
};

/** "an Omega watch", "Rolex and Omega watches": a word of no list before the noun of a thing that is made. */
export const isOfWare = (n: NameText, at: number): boolean => {
  let next = at + 1;
  if (next + 1 < n.t.count && n.t.word[next] === W.and && n.isCap(next + 1)) next += 2;
  if (n.opens(at) || next >= n.t.count || n.isCap(next) || isOrdinary(n.t.word[at])) return false;
  return NOUN_KIND.get(n.t.word[next]) === PRODUCT;
};

/** "OHB of Bremen is", "Myer rose 4.4%": an acronym from somewhere, or what goes up and down, at the start of a sentence. */
export const isOpeningBody = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at + 2 >= count || n.startsLine(at + 1) || isFunction(word[at])) return false;
  if (movesBy(n, at + 1)) return !isOrdinary(word[at]) && !MEASURES.has(word[at]);
  // "Vestas and Suzlon have built"
  let end = n.t.word[at + 2] === W.the ? at + 3 : at + 2;
  while (end < Math.min(count - 1, at + 2 + MOST_WORDS) && n.isCap(end)) end += 1;
  const isBroken =
    n.isCap(end - 1) && (n.tag[end] === TAG.AUXILIARY || (word[at + 2] === W.the && n.tag[end] === TAG.PAST));
  const isPair = word[at + 1] === W.and && end > at + 2 && isBroken;
  if (isPair) return word[at] >= FIRST_TRANSIENT && n.length(at) > 3;
  if (!n.isAllUpper(at) || n.length(at) < 3 || CAPITAL_WORDS.has(word[at])) return false;
  // "TAP flies from Gatwick"
  const isDoing = n.tag[at + 1] === TAG.PRESENT || n.tag[at + 1] === TAG.PAST || n.tag[at + 1] === TAG.MODAL;
  if (isDoing && n.opens(at)) return true;
  return word[at + 1] === W.of && n.place(at + 2, count) !== undefined;
};

/** "Vaccine maker posts loss": a noun that says what things are, with the capital of its sentence. */
const isKindOfThing = (n: NameText, at: number): boolean => {
  if (!n.opens(at) && !isAfterDash(n, at)) return false;
  const word = n.t.word[at];
  const kind = HEAD_KIND.get(word);
  if (kind === undefined || ALONE.has(word) || isSurname(word) || n.seenInside(word) > 0) return false;
  return kind === PRODUCT || kind === PLACE || isOrdinary(word);
};

/** "Chief Wole Olu, SAN,", "Ann Ray (KC)": letters of honour behind the name of who has them. */
export const isHonourBehind = (n: NameText, at: number): boolean => {
  const { word } = n.t;
  if (at < 3 || !HONOURS.has(word[at]) || !n.isAllUpper(at) || n.startsLine(at)) return false;
  if (word[at - 1] !== W.comma && word[at - 1] !== W.open) return false;
  if (!n.isCap(at - 2) || !n.isCap(at - 3) || n.isAllUpper(at - 2) || HEAD_KIND.has(word[at - 2]))
    return false;
  // "Teachta Dála (TD)": what the letters stand for
  const { text, start } = n.t;
  const isShort = text[start[at]] === text[start[at - 3]] && text[start[at] + 1] === text[start[at - 2]];
  return !(isShort && n.length(at) === 2);
};

/** A single word with a capital that names nothing by what it is and where it stands. */
export const isNoName = (n: NameText, at: number): boolean =>
  isKindOfThing(n, at) || isHonourBehind(n, at) || isLabel(n, at) || isPlainHeading(n, at);

/** "NEW: BLUEGRASS BANCORP": a plain word in capitals before the colon of its line. */
const isLabel = (n: NameText, at: number): boolean =>
  at + 1 < n.t.count &&
  n.t.word[at + 1] === W.colon &&
  (at === 0 || n.startsLine(at)) &&
  n.isAllUpper(at) &&
  isUnnamed(n, at);

/** "OSLO SHARES - Salmon drags bourse lower": a plain word behind the dash of a line, before what it does. */
const isPlainHeading = (n: NameText, at: number): boolean =>
  isAfterDash(n, at) &&
  (n.tag[at + 1] === TAG.PRESENT || n.tag[at + 1] === TAG.PLURAL) &&
  !n.isAllUpper(at) &&
  isUnnamed(n, at) &&
  n.seenInside(n.t.word[at]) < 2;

const isUnnamed = (n: NameText, at: number): boolean => {
  const word = n.t.word[at];
  if (!isOrdinary(word) || isSurname(word) || isGiven(word) || n.place(at, n.t.count)) return false;
  return knownNames.longest(n.t, at, n.t.count) === undefined;
};

/** "Aoife, 9, said": a word of no list before an age between commas. */
export const isAged = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  if (at + 3 >= count || word[at + 1] !== W.comma || kind[at + 2] !== NUMBER || word[at + 3] !== W.comma)
    return false;
  return n.length(at + 2) < 3 && !isOrdinary(word[at]) && !isFunction(word[at]) && !isCalendar(word[at]);
};

/** "Sifted first reported the deal", "Semana reported that", "Indepaz counted 41": who tells of things and is not a plural or a person of the lists. */
export const isReporting = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  if (!n.opens(at) || at + 3 >= count || n.startsLine(at + 1) || n.endsInS(at) || isFunction(word[at]))
    return false;
  if (n.titles.ofToken[at] >= 0 || isSurname(word[at]) || isGiven(word[at])) return false;
  if (word[at + 1] === FIRST) return word[at + 2] === REPORTED;
  if (isOrdinary(word[at])) return false;
  if (word[at + 1] === REPORTED) return word[at + 2] === THAT;
  return COUNTED.has(word[at + 1]) && kind[at + 2] === NUMBER;
};

/** An unknown word before a verb or a possessive. */
export const readsAsName = (n: NameText, at: number, word: number): boolean => {
  const next = at + 1;
  if (n.tag[at] !== TAG.PROPER || next >= n.t.count || word < FIRST_TRANSIENT) return false;
  const surface = n.t.text.slice(n.t.start[at], n.t.end[at]);
  const isOwner = n.t.word[next] === W.possessive;
  if (/(?:s|ing|ed|ly|tion|ment|ness|ers|[a-z]men)$/.test(surface)) return isOwner;
  return isOwner || isVerbTag(n.tag[next]) || n.tag[next] === TAG.AUXILIARY || n.tag[next] === TAG.MODAL;
};

/** "Ignitis has bought": an unknown word in "s" before a verb that no plural takes. */
const isPluralName = (n: NameText, at: number): boolean => {
  const next = at + 1;
  if (n.tag[at] !== TAG.PROPER || next >= n.t.count || n.t.word[at] < FIRST_TRANSIENT || !n.endsInS(at))
    return false;
  return SINGULAR.has(n.t.word[next]) || n.tag[next] === TAG.PRESENT;
};

/** "RIGA - Achema will stop": a word that opens what stands behind the dash of a line. */
export const isAfterDash = (n: NameText, at: number): boolean =>
  at > 1 && n.t.word[at - 1] === W.hyphen && !n.isTight(at) && !n.isTight(at - 1) && n.isAllUpper(at - 2);

/** "Cofco shifted", "Ignitis has bought": an unknown word before what it does, never written small in the text. */
export const isDoer = (n: NameText, at: number): boolean =>
  !n.seenLower(n.t.word[at]) && (readsAsName(n, at, n.t.word[at]) || isPluralName(n, at));
