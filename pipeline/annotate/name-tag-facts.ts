import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { DASHES, HEAD_KIND, isGiven, isOrdinary, PARTICLES, W } from './name-classes.ts';
import { isKnownSingle } from './name-known.ts';
import { ORGANISATION } from './name-kinds.ts';
import { isEastAsianName } from './name-runs.ts';
import type { Segment } from './name-segment.ts';
import { NAME_TYPES } from './name-tags.ts';
import type { NameText } from './name-text.ts';
import { isVerbTag } from './tags.ts';

const DEFINITE = new WordSet(['the', 'this', 'our']);
const ORGANISATION_TYPE = NAME_TYPES.indexOf('ORG');
const PERSON_TYPE = NAME_TYPES.indexOf('PERSON');
const WORK_TYPE = NAME_TYPES.indexOf('WORK');
/** What titles and things are tagged as. */
const THINGS = new Set([WORK_TYPE, NAME_TYPES.indexOf('OTHER')]);
const DEMONYM_TYPE = NAME_TYPES.indexOf('DEMONYM');
/** How sure the tagger must be that a definite noun is a body. */
const SURE_OF_BODY = 0.6;
/** How sure it must be that a word stands for inhabitants. */
const SURE_OF_INHABITANTS = 0.5;

/** Whether the tagger takes a stretch for a person, with more than a given probability. */
export const isTaggedPerson = (n: NameText, first: number, last: number, sure: number): boolean => {
  const tag = n.tagOf(first, last);
  return tag >= 0 && n.tags.type[tag] === PERSON_TYPE && n.tags.probability[tag] > sure;
};

/** "the Court", "this Committee" in tag `k`: a body that the text speaks of as the one it means. */
export const isDefiniteBody = (n: NameText, at: number, k: number): boolean => {
  if (at < 1 || n.opens(at) || n.startsLine(at) || !DEFINITE.has(n.t.word[at - 1])) return false;
  if (HEAD_KIND.get(n.t.word[at]) !== ORGANISATION || n.isAllUpper(at)) return false;
  return n.tags.type[k] === ORGANISATION_TYPE && n.tags.probability[k] >= SURE_OF_BODY;
};

/** "Sasanian", "Hanoverian": a word that no list knows and the tagger reads as one for inhabitants. */
export const isOfInhabitants = (n: NameText, { first, last, place, demonym, title }: Segment): boolean => {
  if (last - first !== 1 || place || demonym || title >= 0) return false;
  const k = n.tagOf(first, last);
  return k >= 0 && n.tags.type[k] === DEMONYM_TYPE && n.tags.probability[k] >= SURE_OF_INHABITANTS;
};

/** "Military Communications" and "Electronics Museum" in one tag of a body: several segments with a word between, none a place. */
export const areParts = (n: NameText, segments: readonly Segment[], k: number): boolean => {
  const { first, last, type } = n.tags;
  // "The Wages" of "The Wages of Fear"
  const isWork = type[k] === WORK_TYPE;
  if (!isWork && (segments.length < 2 || type[k] !== ORGANISATION_TYPE)) return false;
  return segments.every(
    (segment, i) =>
      segment.first >= first[k] &&
      segment.last <= last[k] &&
      !segment.place &&
      !segment.demonym &&
      !(isWork && (segment.person || isGiven(n.t.word[segment.first]))) &&
      (i === 0 || segment.first > segments[i - 1].last),
  );
};

const WITH = wordId('with');
const BINDING = wordSet('of at with from');
/** Longest name before the word that binds, in tokens. */
const LONGEST_NAME = 4;

/** "Aija Ozola of Cobalt", "Jelgava with Harmony" in one tag of a work, thing or body: what opens it is no word of the language, as the words of titles are. */
export const bindsNames = (n: NameText, k: number): boolean => {
  const { word } = n.t;
  const { first, last, type } = n.tags;
  let link = first[k];
  while (link < last[k] && n.isCap(link) && !isOrdinary(word[link]) && link - first[k] < LONGEST_NAME)
    link += 1;
  if (link === first[k] || link >= last[k] || !BINDING.has(word[link]) || n.place(first[k], link))
    return false;
  // "Elmer of Maple Hills", "The Marble Calendar of Naples (": no person with a firm
  const isPerson =
    link - first[k] > 1 && last[k] < n.t.count && (word[last[k]] === W.comma || isVerbTag(n.tag[last[k]]));
  if (word[link] === W.of && !isPerson) return false;
  if (HEAD_KIND.has(word[link - 1])) return false;
  return THINGS.has(type[k]) || (type[k] === ORGANISATION_TYPE && word[link] === WITH);
};

/** "the President of the United States Donald Trump": a country, and a person after it. */
export const isHeadOfState = ([country, person, more]: readonly Segment[]): boolean =>
  person !== undefined &&
  more === undefined &&
  country.place?.level === 'country' &&
  country.rule === 'place' &&
  person.person;

/** "Arnel dela Vega", "Daniel arap Moi": nothing but particles of a surname between two tags of persons, [from, to). */
export const bindsPersons = (
  n: NameText,
  segments: readonly Segment[],
  from: number,
  to: number,
): boolean => {
  const { first, last, type } = n.tags;
  if (segments.length !== 1 || to - from !== 2 || last[from] === first[from + 1]) return false;
  if (type[from] !== PERSON_TYPE || type[from + 1] !== PERSON_TYPE) return false;
  for (let i = last[from]; i < first[from + 1]; i += 1)
    if (!PARTICLES.has(n.t.word[i]) || n.isCap(i)) return false;
  return segments[0].first === first[from] && segments[0].last === last[from + 1];
};

/** "Ministry of Finance and Nordea": the tagger takes a well-known name behind "and" into the one before. */
export const bindsKnown = (n: NameText, segments: readonly Segment[]): boolean => {
  if (segments.length !== 2) return false;
  const { first, last } = segments[1];
  return last - first === 1 && n.t.word[first - 1] === W.and && isKnownSingle(n, first);
};

/** "OSLO - Norges Bank": what the tagger takes for one name begins with the town in capitals at the head of a line, before its dash. */
export const isAcrossDash = (n: NameText, first: number, last: number): boolean => {
  if (first > 0 && !n.startsLine(first)) return false;
  let i = first;
  while (i < last && n.isAllUpper(i) && n.length(i) > 1) i += 1;
  if (i === first || i + 1 >= last || !DASHES.has(n.t.word[i]) || n.isTight(i) || n.isTight(i + 1))
    return false;
  return !n.isAllUpper(i + 1);
};

/** "the Lunar and Planetary Science Conference" from token `first` on, of which a tag has what stands behind "and". */
export const isSecondField = ({ t: { word }, tags }: NameText, first: number, tag: number): boolean =>
  word[first - 1] === W.the && word[first + 1] === W.and && tags.first[tag] === first + 2;

const GREATER = wordId('greater');

/** "Greater Manchester": a town with what lies around it. */
export const isGreaterTown = (n: NameText, first: number, last: number): boolean =>
  n.t.word[first] === GREATER && n.place(first + 1, last) !== undefined;

/** "Yoon Suk-yeol": the person's name goes on where the tag stops at its hyphen, whatever the tagger takes a Korean name for. */
export const endsInSyllable = (
  n: NameText,
  segments: readonly Segment[],
  from: number,
  to: number,
): boolean => {
  const [{ first, last }] = segments;
  const end = n.tags.last[to - 1];
  const isOne = segments.length === 1 && to - from === 1 && first === n.tags.first[from];
  if (!isOne || last <= end || n.t.word[end] !== W.hyphen || !n.isTight(end)) return false;
  return n.tags.type[from] === PERSON_TYPE || isEastAsianName(n, first, last);
};
