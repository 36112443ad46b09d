import { wordId, wordSet } from '../core/vocabulary.ts';
import { ORDINAL_ENDINGS } from '../lexicon/number-words.ts';
import { W } from './name-classes.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { NUMBER } from './tokens.ts';

/** Bodies that are told apart by a number before their name. */
const UNITS = wordSet(
  'wing division regiment squadron brigade battalion corps army fleet infantry cavalry artillery battery flotilla congress circuit legion panzer airborne armored armoured parachute reconnaissance',
);
/** Those of them that also take a bare number: "65 Fighter Wing". */
const BARE_UNITS = wordSet('wing division regiment squadron brigade battalion');
const ORDINAL_ENDS = wordSet(`${ORDINAL_ENDINGS} d`);
const ROMAN = /^[IVX]{1,5}$/;
/** Longest number of a unit, in digits. */
const MOST_DIGITS = 3;

/** The first token of the number before a unit: "65th Air Division", "VIII Fighter Command"; the segment's own for none. */
export const unitStart = (n: NameText, { first, head, demonym, person }: Segment, from: number): number => {
  const { word, kind, text, start, end } = n.t;
  if (first - 1 < from || demonym || person || n.startsLine(first)) return first;
  const isUnit = UNITS.has(word[head]) && n.isCap(head);
  if (!isUnit) return first;
  const at = first - 1;
  const isOrdinal = ORDINAL_ENDS.has(word[at]) && n.isTight(at) && at - 1 >= from && kind[at - 1] === NUMBER;
  if (isOrdinal) return n.length(at - 1) <= MOST_DIGITS ? at - 1 : first;
  if (n.isAllUpper(at) && n.length(at) <= 5 && ROMAN.test(text.slice(start[at], end[at]))) return at;
  const isBare = kind[at] === NUMBER && n.length(at) <= MOST_DIGITS && BARE_UNITS.has(word[head]);
  return isBare && head > first && !n.isTight(first) ? at : first;
};

/** "Torpedo Squadron 8": the end with the number behind a unit; the segment's own for none. */
export const unitEnd = (n: NameText, { first, last, head }: Segment, limit: number): number => {
  const isNumbered = last < limit && n.t.kind[last] === NUMBER && n.length(last) <= MOST_DIGITS;
  if (!isNumbered || head !== last - 1 || last - first < 2 || n.startsLine(last)) return last;
  if (!BARE_UNITS.has(n.t.word[head]) || !n.isCap(head) || n.isTight(last)) return last;
  return last + 1 >= limit || n.t.word[last + 1] !== W.comma || n.t.kind[last + 2] !== NUMBER
    ? last + 1
    : last;
};

const NATIONAL = wordId('national');
const TEAM = wordId('team');
const ERS = wordId('ers');
const SPORTS = wordSet(
  'football soccer rugby cricket hockey ice field handball basketball volleyball baseball softball netball water polo futsal union league sevens table tennis beach',
);
const SIDES = wordSet("men's women's under youth junior senior men women");
/** Longest phrase between a country and its "team", in tokens. */
const LONGEST_TEAM = 8;

/** "Ukraine national team", "England women's football team": the end of the name of a team behind its country; 0 for none. */
export const nationalTeamEnd = (n: NameText, { last, place, demonym }: Segment, limit: number): number => {
  const { word, kind } = n.t;
  // "San Francisco 49ers"
  if (place && last + 1 < limit && kind[last] === NUMBER && word[last + 1] === ERS && n.isTight(last + 1))
    return last + 2;
  const land = place ?? demonym;
  if (!land || land.level === 'city' || last >= limit || n.isCap(last) || n.startsLine(last)) return 0;
  let told = word[last] === NATIONAL;
  /** "the Turkish national team" stands for the land; "the Austrian national ice hockey team" names a body. */
  let played = false;
  const end = Math.min(limit, last + LONGEST_TEAM);
  for (let i = told ? last + 1 : last; i < end && !n.startsLine(i); i += 1) {
    if (word[i] === TEAM) return told && (place !== undefined || played) ? i + 1 : 0;
    const isSport = SPORTS.has(word[i]);
    told ||= isSport;
    played ||= isSport;
    const isSide =
      SIDES.has(word[i]) || word[i] === W.possessive || word[i] === W.hyphen || kind[i] === NUMBER;
    if (!isSport && !isSide) return 0;
  }
  return 0;
};
