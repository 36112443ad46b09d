import { DASHES, isOrdinary, knownNames, W } from './name-classes.ts';
import { putNames } from './name-put.ts';
import { newSegment, type Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { WORD } from './tokens.ts';

/** The rule of a town before the dash at the head of a line. */
export const TOWN = 'town';
/** Most words of a town, and of bullets before it. */
const MOST_WORDS = 4;
const MOST_BULLETS = 3;
/** So many lines must begin so. */
const LEAST_LINES = 2;

interface Head {
  readonly first: number;
  readonly last: number;
  readonly isListed: boolean;
}

/** "** OSLO - Norges Bank …": words in capitals between the start of a line and its dash; undefined where there are none. */
const headAt = (n: NameText, line: number): Head | undefined => {
  const { kind, word, count } = n.t;
  let first = line;
  while (first < count && first - line < MOST_BULLETS && kind[first] !== WORD && !n.startsLine(first + 1))
    first += 1;
  let last = first;
  while (last < count && last - first < MOST_WORDS && n.isAllUpper(last) && n.mayName(last)) last += 1;
  if (last === first || last + 1 >= count || n.startsLine(last) || n.length(first) < 2) return undefined;
  if (!DASHES.has(word[last]) || n.isTight(last) || n.startsLine(last + 1)) return undefined;
  const isListed = n.place(first, last)?.end === last;
  if (!isListed && (isOrdinary(word[first]) || knownNames.longest(n.t, first, last))) return undefined;
  return { first, last, isListed };
};

/** "THE ECONOMY": an article and ordinary words in capitals on a line of their own, the heading of what follows. */
export const isHeading = (n: NameText, first: number, last: number): boolean => {
  if (n.t.word[first] !== W.the || last - first < 2 || !n.startsLine(first)) return false;
  if (last < n.t.count && !n.startsLine(last)) return false;
  for (let i = first; i < last; i += 1)
    if (!n.isAllUpper(i) || !(i === first || isOrdinary(n.t.word[i]))) return false;
  return true;
};

const headsOf = (n: NameText): Head[] => {
  const heads: Head[] = [];
  for (let i = 0; i < n.t.count; i += 1) {
    if (i > 0 && !n.startsLine(i)) continue;
    const head = headAt(n, i);
    if (head) heads.push(head);
  }
  return heads;
};

/** Diaries and the like: where several lines begin with a listed town in capitals and a dash, all words that do so are towns. */
export const readLineHeads = (n: NameText, segments: Segment[]): Segment[] => {
  const heads = headsOf(n);
  if (heads.filter(({ isListed }) => isListed).length < LEAST_LINES) return segments;
  const towns = heads.map(({ first, last }) => {
    const place = n.place(first, last);
    return { ...newSegment(first, last, TOWN), place: place?.end === last ? place.value : undefined };
  });
  const names: Segment[] = [];
  let k = 0;
  for (const town of towns) {
    names.push(town);
    while (k < segments.length && segments[k].last <= town.first) k += 1;
    // "OSLO - Norges Bank" as one name: what stands behind the dash
    const rest = k < segments.length && segments[k].first < town.last ? segments[k] : undefined;
    if (!rest || rest.last <= town.last + 2 || !n.isCap(rest.last - 1)) continue;
    const first = town.last + 1;
    names.push({ ...rest, first, head: Math.max(first, rest.head), place: undefined, person: false });
  }
  return putNames(segments, names);
};
