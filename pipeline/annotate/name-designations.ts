import { wordSet } from '../core/vocabulary.ts';
import { TEAM, wordBits } from '../tagger/gazetteer.ts';
import { isCrowd } from './name-crowds.ts';
import {
  AFTER_PERSON,
  ALONE,
  HEAD_KIND,
  isGiven,
  isOrdinary,
  isSurname,
  NOUN_KIND,
  W,
} from './name-classes.ts';
import { isKnownSingle } from './name-known.ts';
import type { NameText } from './name-text.ts';
import { isNounTag } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

/** What stands after these is a name. */
const NAMING = wordSet('nicknamed dubbed codenamed christened renamed rechristened');
/** Undertakings that bear an acronym: "the PALM trial". */
const UNDERTAKINGS = wordSet(
  'trial mission experiment survey spacecraft satellite telescope probe project consortium',
);
/** What stands in marks after these is a slogan, whose capitals name nothing. */
const SLOGANS = wordSet('theme slogan motto tagline watchword catchphrase mantra');
const SLOGAN_LINKS = wordSet('of : , is was reads read -');
/** Words of a slogan that are looked through for its opening mark. */
const LONGEST_SLOGAN = 12;

/** How far around a name the words of a sentence are looked through. */
const AROUND = 30;

const isOpening = (n: NameText, i: number): boolean => n.t.word[i] === W.quote || n.t.word[i] === W.openQuote;

/** What bears the name of who described it: "Parkinson's disease", "Hodgkin's lymphoma". */
const DISORDERS = wordSet(
  'disease diseases syndrome disorder lymphoma sarcoma chorea palsy dementia tumour tumor ataxia anaemia anemia patients sufferers',
);
/** Names of physicians that stand for what they described, its noun left out. */
const DISORDERED = wordSet('alzheimer parkinson huntington crohn hodgkin tourette asperger');
/** Whether a noun follows, which makes a person of such a name all the same: "Parkinson's wife". */
const namesMore = (n: NameText, at: number): boolean =>
  at < n.t.count && n.t.kind[at] === WORD && isNounTag(n.tag[at]);

/** Whether the word `at` is a disorder called after somebody, with its possessive. */
export const isEponym = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at + 1 >= count || word[at + 1] !== W.possessive) return false;
  if (at + 2 < count && DISORDERS.has(word[at + 2])) return true;
  return DISORDERED.has(word[at]) && !namesMore(n, at + 2);
};

/** "nicknamed Ripley", `dubbed "Trinity"`: the word `at` is what something is named. */
export const isNamed = (n: NameText, at: number): boolean => {
  const before = at > 0 && isOpening(n, at - 1) ? at - 2 : at - 1;
  return before >= 0 && NAMING.has(n.t.word[before]) && !isOrdinary(n.t.word[at]);
};

/** "SpaceX", "PolitiFact", "ThePrint": a capital inside, after small letters. */
export const hasInnerCapital = ({ t }: NameText, at: number): boolean => {
  for (let k = t.start[at] + 3; k < t.end[at]; k += 1) {
    const unit = t.text.charCodeAt(k);
    if (unit >= 65 && unit <= 90) return t.text.charCodeAt(k - 1) >= 97;
  }
  return false;
};

/** "the PALM trial": an acronym between an article and the noun of an undertaking. */
export const isUndertaking = (n: NameText, at: number): boolean =>
  at > 0 &&
  at + 1 < n.t.count &&
  n.isAllUpper(at) &&
  n.length(at) > 2 &&
  n.t.word[at - 1] === W.the &&
  UNDERTAKINGS.has(n.t.word[at + 1]);

/** "N'Golo", "D'Angelo": a capital, an apostrophe and a capital open the name of a person. */
export const opensPerson = (n: NameText, at: number): boolean => {
  const from = n.t.start[at];
  if (n.length(at) < 5 || !'DMNO'.includes(n.t.text[from])) return false;
  const next = n.t.text.charCodeAt(from + 2);
  return "'’".includes(n.t.text[from + 1]) && next >= 65 && next <= 90;
};

/** "NPR" before "Hamza Daoud": an acronym that is no part of the person's name after it. */
export const isAcronymBefore = (n: NameText, at: number): boolean =>
  n.isAllUpper(at) && n.length(at) > 2 && isGiven(n.t.word[at + 1]) && !n.isAllUpper(at + 1);

/** "O'Shea (Kwarteng 46)": who came on for a player, and in which minute. */
export const isSubstitute = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  if (at < 2 || at + 2 >= count || word[at - 1] !== W.open || !n.isCap(at - 2)) return false;
  return kind[at + 1] === NUMBER && n.length(at + 1) <= 3 && word[at + 2] === W.close;
};

/** "Jay & Trish": a given name first, unless both are surnames as well: "Harvey & Locke". */
const bindsGivenNames = ({ t: { word } }: NameText, first: number, second: number): boolean =>
  (isGiven(word[first]) || isGiven(word[second])) && !(isSurname(word[first]) && isSurname(word[second]));

/** "Fong & Leung": two words, not both of them given names and the first no plain one, joined by the sign that binds partners. */
export const isFirm = (n: NameText, first: number, last: number): boolean => {
  const { word } = n.t;
  if (last - first !== 3 || word[first + 1] !== W.ampersand) return false;
  if (n.length(first) < 2 || n.length(last - 1) < 2 || bindsGivenNames(n, first, last - 1)) return false;
  // "Statements & Releases"
  return !isOrdinary(word[first]) && !(n.endsInS(first) && n.endsInS(last - 1));
};

/** Whether [first, last) are initials only: "W. E. B." */
export const areInitials = (n: NameText, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1)
    if (n.t.word[i] !== W.stop && !(n.isCap(i) && n.length(i) <= 2)) return false;
  return last > first;
};

/** "mAb114": small letters, a capital and digits in one word that begins with a letter. */
export const isCode = (n: NameText, at: number): boolean => {
  let small = false;
  let capital = false;
  let digit = false;
  for (let i = n.t.start[at]; i < n.t.end[at]; i += 1) {
    const unit = n.t.text.charCodeAt(i);
    if (unit >= 48 && unit <= 57) digit = small || capital;
    else if (unit >= 65 && unit <= 90) capital = true;
    else if (unit >= 97 && unit <= 122) small = true;
    if (digit && !small && !capital) return false;
  }
  return small && capital && digit;
};

/** `a theme of "New Era, Shared Future"`: token `at` stands in the marks of a slogan. */
export const inSlogan = (n: NameText, at: number): boolean => {
  const floor = Math.max(0, n.s.first[n.s.ofToken[at]], at - LONGEST_SLOGAN);
  let mark = at - 1;
  while (mark > floor && !isOpening(n, mark)) mark -= 1;
  if (mark <= floor || !isOpening(n, mark)) return false;
  let before = mark - 1;
  while (before > floor && mark - before < 3 && SLOGAN_LINKS.has(n.t.word[before])) before -= 1;
  return SLOGANS.has(n.t.word[before]);
};

/** Words of a sentence, not of a name. */
const POINTING = wordSet('this that these those my your our their his her we they he she you');

/** "WON THIS ELECTION": words in capitals with a small word that no name holds. */
export const isShouted = (n: NameText, first: number, last: number): boolean => {
  let pointing = false;
  for (let i = first; i < last; i += 1) {
    if (!n.isAllUpper(i)) return false;
    pointing ||= POINTING.has(n.t.word[i]);
  }
  return pointing;
};

/** Ends of words for states, sciences and those who study something, which name nobody. */
const NOTIONS = ['dom', 'hood', 'ship', 'ology', 'ologist', 'ologists'];
/** Names of companies and faiths end so as well: only a longer word is surely a notion. */
const SHORTEST_NOTION = 9;

const STUDENTS = ['ologist', 'ologists'];

/** "Importers said" at the start of a sentence: people by what they do, where the text has no such name inside one. */
const opensAsCrowd = (n: NameText, at: number): boolean => {
  const word = n.t.word[at];
  if (!n.opens(at) || n.isAllUpper(at) || at + 1 >= n.t.count || n.t.kind[at + 1] !== WORD) return false;
  return !n.isCap(at + 1) && (wordBits(word) & TEAM) === 0 && n.seenInside(word) === 0 && isCrowd(word);
};

/** "Festival director Ann Lee" at the start of a sentence: whose post it is, where the text has no such name inside one. */
const opensWithPost = (n: NameText, at: number): boolean => {
  const word = n.t.word[at];
  if (!n.opens(at) || n.isAllUpper(at) || at + 1 >= n.t.count || n.isCap(at + 1) || ALONE.has(word))
    return false;
  const isNoun = HEAD_KIND.has(word) || NOUN_KIND.has(word);
  return isNoun && !isKnownSingle(n, at) && n.titles.ofToken[at + 1] >= 0 && n.seenInside(word) === 0;
};

/** "Egyptologists", "Martyrdom" at the start of a sentence: a single word that names nothing, by its end. */
export const isNotion = (n: NameText, at: number): boolean => {
  if (opensAsCrowd(n, at) || opensWithPost(n, at)) return true;
  if (n.length(at) < SHORTEST_NOTION || n.isAllUpper(at)) return false;
  const end = n.t.end[at];
  return (n.opens(at) ? NOTIONS : STUDENTS).some((tail) => n.t.text.endsWith(tail, end));
};

/** Words of which one tells that a sentence is about roads. */
const ROAD_WORDS = wordSet(
  'junction junctions road roads motorway speed limit lane lanes northbound southbound eastbound westbound carriageway traffic lorry lorries collision drivers exit roundabout bypass highway interstate toll route drive driving',
);
const BESIDE_ROADS = wordSet('off along via beside');
const CLOSING = wordSet('closed shut blocked reopened jammed gritted flooded');
const WAS = wordSet('is was remains remained stays');
const WHERE_ON_ROADS = wordSet('near between outside close through from to');
const ROAD = /^(?:[ABMEINR]\d{1,4}|A\dM)$/;
/** What makes an amount of a letter and a number: "N90–100 billion". */
const AMOUNTS = wordSet('billion million trillion bn m bln mln');

/** "the A59", "the M62": a road by its number, where the sentence is about roads. */
export const isRoad = (n: NameText, at: number): boolean => {
  if (at === 0 || n.t.word[at - 1] !== W.the || n.length(at) > 5 || n.length(at) < 2) return false;
  if (!n.isAllUpper(at) || !ROAD.test(n.t.text.slice(n.t.start[at], n.t.end[at]))) return false;
  for (let i = at + 1; i < Math.min(n.t.count, at + 4); i += 1) if (AMOUNTS.has(n.t.word[i])) return false;
  // "located off the A496"
  if (at > 1 && BESIDE_ROADS.has(n.t.word[at - 2])) return true;
  // "died on the A487 near"
  if (at > 1 && n.t.word[at - 2] === W.on && at + 1 < n.t.count && WHERE_ON_ROADS.has(n.t.word[at + 1]))
    return true;
  // "closed the A9", "the A9 was shut"
  if (CLOSING.has(n.t.word[at - 2]) || (WAS.has(n.t.word[at + 1]) && CLOSING.has(n.t.word[at + 2])))
    return true;
  const sentence = n.s.ofToken[at];
  const from = Math.max(n.s.first[sentence], at - AROUND);
  const to = Math.min(n.s.last[sentence], at + AROUND);
  for (let i = from; i < to; i += 1) if (ROAD_WORDS.has(n.t.word[i])) return true;
  return false;
};

/** Whether nothing but "Jr." and the like stands in [end, last). */
export const isNameEnd = ({ t: { word } }: NameText, end: number, last: number): boolean => {
  for (let k = end; k < last; k += 1) if (!AFTER_PERSON.has(word[k]) && word[k] !== W.stop) return false;
  return true;
};

/** Whether one or two given names stand in [from, to). */
export const isGivenRun = ({ t }: NameText, from: number, to: number): boolean => {
  if (to - from > 2) return false;
  for (let k = from; k < to; k += 1) if (!isGiven(t.word[k])) return false;
  return true;
};
