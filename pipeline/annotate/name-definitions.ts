import { wordText } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import type { Segment } from './name-segments.ts';
import type { NameText } from './name-text.ts';
import { WORD } from './tokens.ts';

/** Longest acronym read, in letters. */
const LONGEST = 12;
const SMALL = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'on',
  'to',
  'de',
  'la',
  'du',
  'des',
  'del',
  'et',
  '&',
  '-',
  '/',
  "'s",
  'a',
  ',',
]);

/**
 * The first token of the words that an acronym in brackets stands for; −1 when they do not fit.
 *
 *     the United States National Institute of Allergy and Infectious Diseases (NIAID)
 *                       ^first                                                ^open
 */
const longFormStart = (n: NameText, open: number, from: number): number => {
  const plain = matchLetters(n, open, from, true);
  return plain >= 0 ? plain : matchLetters(n, open, from, false);
};

/** `skips`: small words give no letter. */
const matchLetters = (n: NameText, open: number, from: number, skips: boolean): number => {
  const acronym = wordText(n.t.word[open + 1]);
  let letter = acronym.length - 1;
  for (let k = open - 1; k >= from; k -= 1) {
    const text = wordText(n.t.word[k]);
    if (n.t.kind[k] !== WORD && !SMALL.has(text)) return -1;
    if (skips && SMALL.has(text)) continue;
    if (text[0] === acronym[letter]) {
      letter -= 1;
      if (letter < 0) return n.isCap(k) && open - k >= 2 ? k : -1;
    } else if (!SMALL.has(text)) return -1;
  }
  return -1;
};

/** `CERB (Canada Emergency Response Benefit)`: where the words end that the acronym before the bracket stands for; −1 for none. */
export const longFormEnd = (n: NameText, open: number, limit: number): number => {
  const { word } = n.t;
  if (word[open] !== W.open || !n.isAllUpper(open - 1) || n.length(open - 1) < 3) return -1;
  const acronym = wordText(word[open - 1]);
  let letter = 0;
  for (let k = open + 1; k < Math.min(limit, open + LONGEST); k += 1) {
    if (word[k] === W.close) return letter === acronym.length && k > open + 2 ? k : -1;
    const text = wordText(word[k]);
    if (text[0] === acronym[letter] && n.isCap(k)) letter += 1;
    else if (!SMALL.has(text)) return -1;
  }
  return -1;
};

/** Whether the bracket at a token is that of `(ABC)`. */
const isBracketed = (n: NameText, open: number, limit: number): boolean => {
  if (open + 2 >= limit || n.t.word[open + 2] !== W.close) return false;
  const length = n.length(open + 1);
  return n.isAllUpper(open + 1) && length >= 2 && length <= LONGEST && n.t.kind[open + 1] === WORD;
};

const cover = (n: NameText, segments: readonly Segment[], first: number, last: number): Segment[] => {
  const out: Segment[] = [];
  let base: Segment | undefined;
  for (const segment of segments) {
    const touches = segment.first < last && first < segment.last;
    if (!touches) {
      out.push(segment);
      continue;
    }
    if (!base) {
      const front = n.place(segment.first, first);
      if (segment.first < first && front?.end === first)
        out.push({ ...segment, last: first, head: first - 1, place: front.value, rule: 'place' });
      base = {
        ...segment,
        first,
        last,
        demonym: undefined,
        place: undefined,
        person: false,
        weak: false,
        title: -1,
        rule: 'definition',
      };
      if (base.head < first || base.head >= last) base.head = last - 1;
      out.push(base);
    } else if (base.head === base.first && segment.head < last) base.head = segment.head;
  }
  return out;
};

/** Gives names their full length where an acronym in brackets says how long they are. */
export const applyDefinitions = (
  n: NameText,
  segments: Segment[],
  from: number,
  limit: number,
): Segment[] => {
  let list = segments;
  const { word } = n.t;
  for (let open = from + 1; open + 2 < limit; open += 1) {
    if (word[open] !== W.open) continue;
    const end = longFormEnd(n, open, limit);
    if (end > 0 && !list.some((segment) => segment.first === open + 1 && segment.last === end))
      list = cover(n, list, open + 1, end);
    if (!isBracketed(n, open, limit)) continue;
    const first = longFormStart(n, open, from);
    if (first < 0 || n.place(first, open)?.end === open) continue;
    if (n.titles.ofToken[first] >= 0 && word[first + 1] === W.of) continue;
    if (list.some((segment) => segment.first === first && segment.last === open)) continue;
    if (
      list.some(
        (segment) =>
          segment.first < first && segment.last > first && n.place(segment.first, first)?.end !== first,
      )
    )
      continue;
    list = cover(n, list, first, open);
  }
  return list;
};
