import { wordSet } from '../core/vocabulary.ts';
import { HEAD_KIND, isFunction, isOrdinary, W } from './name-classes.ts';
import { putNames } from './name-put.ts';
import { newSegment, type Segment } from './name-segment.ts';
import { isTaggedPerson } from './name-tag-facts.ts';
import type { NameText } from './name-text.ts';

/** Surnames that are also words for an office: "Michel Mayor … Mayor said". */
export const namesakes = (n: NameText, segments: readonly Segment[]): Segment[] => {
  const taken = new Uint8Array(n.t.count);
  const surnames = new Set<number>();
  for (const segment of segments) {
    taken.fill(1, segment.first, segment.last);
    const last = segment.last - 1;
    if (segment.person && last > segment.first && n.titles.ofToken[last] >= 0) surnames.add(n.t.word[last]);
  }
  if (!surnames.size) return [];
  const found: Segment[] = [];
  for (let i = 0; i < n.t.count; i += 1) {
    if (taken[i] !== 0 || !n.isCap(i) || n.opens(i) || !surnames.has(n.t.word[i])) continue;
    if (i + 1 < n.t.count && n.mayName(i + 1)) continue;
    const segment = newSegment(i, i + 1, 'namesake');
    segment.person = true;
    found.push(segment);
  }
  return found;
};

/** How sure the tagger must be of a person. */
const SURE = 0.6;
const SAYING = wordSet(
  'said says told added warned argued insisted recalled joked shrugged replied explained noted',
);
const RELATIVE = wordSet('who whose whom');
/** What opens the phrase that says who somebody is: "Church, a native of Gary,". */
const ARTICLE = wordSet('a an');
const OF_PERSONS = wordSet(
  'native graduate father mother veteran former resident lawyer teacher student doctor farmer rookie newcomer grandfather grandmother son daughter',
);

/** Whether what follows an opening word is said of persons: "Lie said", "Church, a native of Gary,". */
const isSaidOfPerson = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at + 2 >= count || n.startsLine(at)) return false;
  if (SAYING.has(word[at])) return true;
  if (word[at] !== W.comma) return false;
  return RELATIVE.has(word[at + 1]) || (ARTICLE.has(word[at + 1]) && OF_PERSONS.has(word[at + 2]));
};

/** Surnames that are plain words too, where they open a sentence and somebody of the text speaks: "Havard Lie … Lie said"; not "Banks said". */
export const readOpeningSurnames = (n: NameText, segments: Segment[]): Segment[] => {
  const surnames = new Set<number>();
  for (const { first, last, person } of segments)
    if (last - first > 1 && isPlain(n, last - 1) && (person || isTaggedPerson(n, first, last, SURE)))
      surnames.add(n.t.word[last - 1]);
  if (surnames.size === 0) return segments;
  const found: Segment[] = [];
  for (let number = 0; number < n.s.count; number += 1) {
    const at = n.s.first[number];
    if (!surnames.has(n.t.word[at]) || !n.isCap(at) || n.endsInS(at) || !isSaidOfPerson(n, at + 1)) continue;
    const segment = newSegment(at, at + 1, 'namesake');
    segment.person = true;
    found.push(segment);
  }
  return found.length > 0 ? putNames(segments, found) : segments;
};

const isPlain = (n: NameText, at: number): boolean =>
  isOrdinary(n.t.word[at]) || isFunction(n.t.word[at]) || HEAD_KIND.has(n.t.word[at]);
