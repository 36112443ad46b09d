import { townStart } from './_shouted-heading.ts';
import { DASHES, isCalendar, W } from './name-classes.ts';
import { places } from './name-places.ts';
import type { NameText } from './name-text.ts';
import { NUMBER } from './tokens.ts';

/** So many tokens of the text are looked through. */
const MOST_BEFORE = 80;
/** Digits of the year in "1996-12-06". */
const YEAR = 4;

/** The end of a row of words in capitals, with their hyphens: "AL-AIN"; `first` where there is none. */
const capitalsEnd = (n: NameText, first: number): number => {
  const { word, count } = n.t;
  const isOne = (i: number): boolean => i < count && n.isAllUpper(i) && n.length(i) > 1;
  let end = first;
  while (isOne(end) && (end === first || n.s.first[n.s.ofToken[end]] !== end)) {
    end += 1;
    while (word[end] === W.hyphen && n.isTight(end) && isOne(end + 1)) end += 2;
  }
  return end;
};

/** "1996-12-06", "March 11": whether a date stands at a token. */
const isDate = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  if (at + 1 >= count) return false;
  if (isCalendar(word[at])) return kind[at + 1] === NUMBER || word[at + 1] === W.stop;
  return kind[at] === NUMBER && n.length(at) === YEAR && word[at + 1] === W.hyphen && n.isTight(at + 1);
};

/** "WESTFIELD - Eli Mathis rushed": at the start of a line, before a dash and a word that is not all capitals. */
const isHead = (n: NameText, first: number, at: number): boolean => {
  const { word, count } = n.t;
  if (first === 0 || !n.startsLine(first) || at + 1 >= count) return false;
  if (!DASHES.has(word[at]) || n.isTight(at) || n.startsLine(at)) return false;
  return n.isCap(at + 1) && !n.isAllUpper(at + 1) && !n.startsLine(at + 1);
};

/**
 * The town of a dateline that stands within a paragraph, where the lines of a text were joined: capitals, maybe
 * a country behind a comma, and a date.
 */
export const gluedTown = (n: NameText): { readonly first: number; readonly last: number } | undefined => {
  const { word, count } = n.t;
  for (let first = 0; first < Math.min(count, MOST_BEFORE); first += 1) {
    const last = capitalsEnd(n, first);
    if (last === first) continue;
    let at = word[last] === W.comma ? last + 1 : last;
    const land = at > last ? places.longest(n.t, at, count) : undefined;
    if (land) at = word[land.end] === W.comma ? land.end + 1 : land.end;
    if (isDate(n, at) || isHead(n, first, at)) return { first: townStart(n.t, first, last), last };
    first = last - 1;
  }
  return undefined;
};
