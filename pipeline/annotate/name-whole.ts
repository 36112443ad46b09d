import { wordId, wordSet } from '../core/vocabulary.ts';
import { HEAD_KIND, isGiven, isOrdinary, knownNames, W } from './name-classes.ts';
import { LAW, ORGANISATION } from './name-kinds.ts';
import { newSegment, type Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { isTitleArticle } from './name-weights.ts';
import { NUMBER, WORD } from './tokens.ts';

const ANTI = wordId('anti');
const OTHERS = wordSet('others another ors anor');
const BENCH = wordId('bench');
const CROWN = wordSet('king queen');
const COURT = wordId('court');
const ORBITING = ['planet', 'planets', 'exoplanet', 'exoplanets', 'star', 'stars', 'orbit'].map(wordId);
const PLANET_LETTERS = wordSet('b c d e f g h');
/** How surnames of Kenya end before their apostrophe: "Ochieng'", "Nyong'". */
const SOFT_END = 'ng';
/** Most words of a law's name before those that were found. */
const MOST_BEFORE = 4;
/** Words in capitals of fewer letters may be short forms. */
const MOST_ACRONYM = 4;
const SPORTS = wordSet(
  'athletics rugby union league cricket football tennis golf cycling boxing hockey netball gymnastics badminton snooker darts rowing swimming sailing skiing basketball baseball volleyball handball judo',
);
const LETTER_A = wordId('a');
/** Levels of a league: "Double-A Akron". */
const LEVELS = wordSet('double triple single');

/** "whose The Ferryman's Ledger", "Court of King's Bench": two names on either side of a possessive that are one. */
const isAcrossPossessive = (n: NameText, before: Segment, after: Segment): string | undefined => {
  const { word } = n.t;
  if (after.first !== before.last + 1 || word[before.last] !== W.possessive || n.startsLine(after.first))
    return undefined;
  if (word[after.first] === BENCH && CROWN.has(word[before.last - 1]) && word[before.first] === COURT)
    return 'whole-body';
  const opensTitle =
    word[before.first] === W.the && n.isCap(before.first) && isTitleArticle(n, before.first + 1);
  return opensTitle && before.last - before.first > 1 && !after.person ? 'whole-title' : undefined;
};

/** "the Ethics and Anti-Corruption Commission": an ordinary word and "Anti-" before the head that both share. */
const isAgainst = (n: NameText, before: Segment, after: Segment): boolean => {
  const { word } = n.t;
  if (after.first !== before.last + 1 || word[before.last] !== W.and || word[after.first] !== ANTI)
    return false;
  if (HEAD_KIND.get(word[after.head]) !== ORGANISATION || word[before.first - 1] !== W.the) return false;
  for (let i = before.first; i < before.last; i += 1) if (!isOrdinary(word[i])) return false;
  return !HEAD_KIND.has(word[before.last - 1]);
};

/** "Mokgosi and Others v Karee Chrome": the first party of a case with those beside it. */
const isFirstParty = (n: NameText, before: Segment, after: Segment): boolean =>
  after.rule === 'case' &&
  after.first === before.last + 1 &&
  n.t.word[before.last] === W.and &&
  OTHERS.has(n.t.word[after.first]);

/** "RUGBY UNION: Connacht have …": ordinary words in capitals before a colon at the head of a line, the label of a section. */
const isSection = (n: NameText, { first, last, person, place }: Segment): boolean => {
  const { word, count } = n.t;
  if (person || place || last >= count || word[last] !== W.colon || n.startsLine(last)) return false;
  if (first > 0 && !n.startsLine(first)) return false;
  if (knownNames.longest(n.t, first, last)?.end === last) return false;
  for (let i = first; i < last; i += 1) {
    if (!n.isAllUpper(i) || n.length(i) < MOST_ACRONYM) return false;
    if (!isOrdinary(word[i]) && !SPORTS.has(word[i])) return false;
  }
  return true;
};

const joined = (before: Segment, after: Segment, rule: string): Segment => ({
  ...newSegment(before.first, after.last, rule),
  head: after.head,
});

/** The end of "Caleb Ochieng' Were" behind its apostrophe, or the segment's own. */
const afterApostrophe = (n: NameText, { first, last }: Segment, limit: number): number => {
  const { word, count, text, end } = n.t;
  if (last + 1 >= count || word[last] !== W.apostrophe || !n.isTight(last) || n.isTight(last + 1))
    return last;
  if (last - first < 2 || !isGiven(word[first]) || !text.endsWith(SOFT_END, end[last - 1])) return last;
  let to = last + 1;
  while (to < limit && n.isCap(to) && n.t.kind[to] === WORD && !n.startsLine(to)) to += 1;
  return to > last + 1 ? to : last;
};

/** "the Public Officer Ethics Act": capitals back to the article, an office among them, belong to the law. */
const lawStart = (n: NameText, { first, head, last }: Segment, floor: number): number => {
  if (HEAD_KIND.get(n.t.word[head]) !== LAW || head !== last - 1) return first;
  let from = first;
  while (from > floor && first - from < MOST_BEFORE && n.isCap(from - 1) && n.t.kind[from - 1] === WORD) {
    if (n.startsLine(from)) return first;
    from -= 1;
  }
  const isClosed = from < first && from > 0 && n.t.word[from - 1] === W.the && !n.isCap(from - 1);
  return isClosed ? from : first;
};

/** "Halvard 7c": the end behind number and letter of a planet, in a text that tells of one; 0 where it is none. */
const planetEnd = (n: NameText, { last }: Segment): number => {
  const { word, kind, count } = n.t;
  if (last + 1 >= count || kind[last] !== NUMBER || n.isTight(last) || !n.isTight(last + 1)) return 0;
  if (!PLANET_LETTERS.has(word[last + 1]) || n.isCap(last + 1) || n.startsLine(last)) return 0;
  return ORBITING.some((told) => n.seenLower(told)) ? last + 2 : 0;
};

/** "Double-A Akron": the club without the level of its league. */
const withoutLevel = (n: NameText, { first, last }: Segment): number => {
  const { word } = n.t;
  const isLevel = LEVELS.has(word[first]) && word[first + 1] === W.hyphen && word[first + 2] === LETTER_A;
  return isLevel && last > first + 3 && n.isCap(first + 2) ? first + 3 : first;
};

/** "told The Plain Dealer": the end of the title behind its article inside a sentence, whatever its last word means. */
const titleEnd = (n: NameText, { first, last, person }: Segment, limit: number): number => {
  if (person || n.t.word[first] !== W.the || !isTitleArticle(n, first + 1)) return last;
  if (last - first < 2 || last >= limit || n.t.kind[last] !== WORD || !n.isCap(last) || n.startsLine(last))
    return last;
  return last + 1 < n.t.count && n.isCap(last + 1) && !n.startsLine(last + 1) ? last : last + 1;
};

/** The names with those that the text holds together made one, in order and without overlap. */
export const joinWholes = (n: NameText, segments: readonly Segment[]): Segment[] => {
  const out: Segment[] = [];
  for (let k = 0; k < segments.length; k += 1) {
    const segment = segments[k];
    const before = out.at(-1);
    if (before && segment.first < before.last) continue;
    if (isSection(n, segment)) continue;
    if (before) {
      const rule =
        isAcrossPossessive(n, before, segment) ??
        (isAgainst(n, before, segment) ? 'whole-body' : undefined) ??
        (isFirstParty(n, before, segment) ? 'case' : undefined);
      if (rule) {
        out[out.length - 1] = joined(before, segment, rule);
        continue;
      }
    }
    const limit = k + 1 < segments.length ? Math.max(segment.last, segments[k + 1].first) : n.t.count;
    out.push(whole(n, segment, before?.last ?? 0, limit));
  }
  return out;
};

/** One name with what stands beside it and belongs to it. */
const whole = (n: NameText, segment: Segment, floor: number, limit: number): Segment => {
  if (segment.demonym) return segment;
  const first = withoutLevel(n, segment);
  if (first > segment.first) {
    const place = n.place(first, segment.last);
    const isPlace = place?.end === segment.last;
    return {
      ...segment,
      first,
      head: Math.max(first, segment.head),
      place: isPlace ? place.value : undefined,
    };
  }
  const planet = planetEnd(n, segment);
  if (planet > 0) return newSegment(segment.first, planet, 'planet');
  const from = lawStart(n, segment, floor);
  if (from < segment.first) return { ...newSegment(from, segment.last, 'whole-law'), head: segment.head };
  const title = titleEnd(n, segment, limit);
  if (title > segment.last) return newSegment(segment.first, title, segment.rule);
  const last = afterApostrophe(n, segment, limit);
  return last > segment.last ? { ...segment, last, head: last - 1, person: true } : segment;
};
