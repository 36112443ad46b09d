import { wordSet } from '../core/vocabulary.ts';
import { putNames } from './name-put.ts';
import { newSegment, type Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, WORD } from './tokens.ts';

/** The rule of the heading of a press digest. */
export const PRESS = 'press';
const PAPERS = wordSet('newspapers newspaper papers press dailies');
const TELLING = wordSet('digest stories headlines review newspapers');
/** Tokens at the head of a text in which it says that it is a digest. */
const HEAD = 80;
/** Most words of a heading. */
const LONGEST = 5;

/** "These are the main stories in newspapers": whether the head of a text says that it goes through the papers. */
const isDigest = (n: NameText): boolean => {
  const { word } = n.t;
  const end = Math.min(n.t.count, HEAD);
  let isOfPress = false;
  let isTold = false;
  for (let i = 0; i < end; i += 1) {
    isOfPress ||= PAPERS.has(word[i]);
    isTold ||= TELLING.has(word[i]);
  }
  return isOfPress && isTold;
};

/** The end of a line of nothing but words in capitals that begins at a token, `first` where it holds anything else. */
const headingEnd = (n: NameText, first: number): number => {
  let last = first;
  while (last < n.t.count && (last === first || !n.startsLine(last))) {
    const isNumber = n.t.kind[last] === NUMBER;
    if (!isNumber && (n.t.kind[last] !== WORD || !n.isAllUpper(last))) return first;
    if (last - first >= LONGEST) return first;
    last += 1;
  }
  return last;
};

/** Whether a list begins at a token: "- Police in Leeds …". */
const opensList = (n: NameText, at: number): boolean =>
  at + 1 < n.t.count && n.t.kind[at] !== WORD && '-*–—•'.includes(n.t.text[n.t.start[at]]);

/** Lines in capitals over the lists of a press digest are the papers that these are taken from. */
export const readDigests = (n: NameText, segments: Segment[]): Segment[] => {
  if (!isDigest(n)) return segments;
  const found: Segment[] = [];
  for (let i = 0; i < n.t.count; i += 1) {
    if (!n.startsLine(i)) continue;
    const last = headingEnd(n, i);
    if (last === i || n.t.kind[last - 1] === NUMBER || !opensList(n, last)) continue;
    found.push(newSegment(i, last, PRESS));
    i = last - 1;
  }
  if (found.length < 2) return segments;
  return putNames(segments, found);
};
