import { isGiven, isOrdinary, W } from './name-classes.ts';
import type { Segment } from './name-segments.ts';
import type { NameText } from './name-text.ts';

/** Pairs from which on no single person bears so many names. */
const MANY_PAIRS = 3;

const keyOf = (n: NameText, first: number): string => `${n.t.word[first]} ${n.t.word[first + 1]}`;

/** The pairs of words that are a person's whole name somewhere in the text. */
const namedPairs = (n: NameText, segments: readonly Segment[]): Set<string> =>
  new Set(
    segments
      .filter(({ first, last, person }) => person && last - first === 2)
      .map(({ first }) => keyOf(n, first)),
  );

/** Whether a word is no given name, nor a common word: "Ratcliff". */
const isSurnameOnly = (n: NameText, i: number): boolean => !isGiven(n.t.word[i]) && !isOrdinary(n.t.word[i]);

/** Whether given names stand at every other word of a row, between words with a capital. */
const alternates = (n: NameText, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) {
    if (!n.isCap(i) || n.length(i) < 2) return false;
    if ((i - first) % 2 === 0 && !isGiven(n.t.word[i])) return false;
  }
  return true;
};

/**
 * Cuts a row of persons that were written below each other and lost their line ends: "Tom Martin Scott
 * Neal Phillip Allen". Two pairs may be one person ("George Herbert Walker Bush"), unless the second word
 * is a surname only or the text names one of the two elsewhere.
 */
const cutRow = (
  n: NameText,
  segment: Segment,
  { named, out }: { named: () => Set<string>; out: Segment[] },
): void => {
  const { first, last } = segment;
  const size = last - first;
  const isRow =
    segment.person &&
    (size >= 2 * MANY_PAIRS ||
      (size === 4 &&
        (isSurnameOnly(n, first + 1) || named().has(keyOf(n, first)) || named().has(keyOf(n, first + 2))))) &&
    alternates(n, first, last);
  if (!isRow) {
    out.push(segment);
    return;
  }
  for (let at = first; at < last; at += 2) {
    const end = Math.min(at + 2, last);
    out.push({ ...segment, first: at, last: end, head: end - 1, title: -1, weak: false, rule: 'row' });
  }
};

/** Joins `"Lenhart, Matthew"`: between quotation marks a surname, a comma and a given name are one person. */
const joinsReversed = (n: NameText, surname: Segment, given: Segment): boolean => {
  const { word, count } = n.t;
  if (surname.last - surname.first !== 1 || given.last - given.first !== 1) return false;
  if (given.first !== surname.last + 1 || word[surname.last] !== W.comma) return false;
  if (surname.first < 1 || given.last >= count || !isGiven(word[given.first])) return false;
  const isOpen = word[surname.first - 1] === W.quote || word[surname.first - 1] === W.openQuote;
  return isOpen && (word[given.last] === W.quote || word[given.last] === W.closeQuote);
};

/** Cuts rows of persons and joins reversed names. */
export const readRows = (n: NameText, segments: readonly Segment[]): Segment[] => {
  const out: Segment[] = [];
  let pairs: Set<string> | undefined;
  // Few texts have a person of four words.
  const named = (): Set<string> => {
    pairs ??= namedPairs(n, segments);
    return pairs;
  };
  for (const segment of segments) {
    const before = out.at(-1);
    if (before && joinsReversed(n, before, segment)) {
      before.last = segment.last;
      before.person = true;
      before.place = undefined;
      before.rule = 'reversed';
    } else cutRow(n, segment, { named, out });
  }
  return out;
};
