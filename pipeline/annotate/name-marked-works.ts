import { wordId, wordSet } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import { isQuoteToken } from './name-edges.ts';
import { WORK } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, WORD } from './tokens.ts';

/** What has a title. */
const WORKS = wordSet(
  'film films movie movies documentary documentaries novel novels novella book books album albums single song songs anthem play plays opera operas musical series sitcom drama comedy thriller painting paintings portrait canvas sculpture exhibition poem poems memoir autobiography biography essay symphony concerto sonata cantata ballet podcast paper study report episode show collection anthology comic cartoon screenplay debut sequel mural watercolour watercolor oil etching installation lecture thesis dissertation pamphlet hymn ballad',
);
const TITLED = wordSet('titled entitled');
/** How a copy or showing of a work is told: "a restored print of". */
const COPIES = wordSet(
  'print copy screening premiere performance recording translation edition adaptation manuscript showing',
);
const FROM = wordId('from');
const DETERMINERS = wordSet('a an the his her their its');
const LINKS = wordSet('and or ,');
const SINGLE = wordSet("' ‘ ’");
/** Most words between what it is and its title: "A documentary about him,". */
const MOST_BETWEEN = 5;
/** Most words between the article behind the marks and what it is. */
const MOST_DESCRIBING = 3;
/** Most tokens of the title before, and most titles in a row. */
const LONGEST_TITLE = 10;
const MOST_TITLES = 6;

const isMark = (n: NameText, at: number): boolean =>
  at >= 0 && at < n.t.count && (isQuoteToken(n, at) || SINGLE.has(n.t.word[at]));

/** The token behind the mark that closes the title before token `last`; −1 where none does. */
const behindMarks = (n: NameText, last: number): number => {
  if (isMark(n, last)) return last + 1;
  const isPoint = n.t.word[last] === W.comma || n.t.word[last] === W.stop;
  return last < n.t.count && isPoint && isMark(n, last + 1) ? last + 2 : -1;
};

/** The mark that opens the first title of a row: `“A”, “B” and “C”`. */
const firstMark = (n: NameText, mark: number): number => {
  let first = mark;
  for (let row = 1; row < MOST_TITLES; row += 1) {
    const close = first - 2;
    if (close < 1 || !LINKS.has(n.t.word[first - 1]) || !isMark(n, close)) return first;
    let open = close - 1;
    while (open > Math.max(0, close - LONGEST_TITLE) && !isMark(n, open)) open -= 1;
    if (!isMark(n, open)) return first;
    first = open;
  }
  return first;
};

/** "a documentary about him, “", "the films “A” and “": what it is stands before the marks. */
const isToldBefore = (n: NameText, mark: number): boolean => {
  const { word, kind } = n.t;
  if (mark < 2 || n.startsLine(mark)) return false;
  if (TITLED.has(word[mark - 1])) return true;
  if (word[mark - 1] === W.of && COPIES.has(word[mark - 2])) return true;
  if (WORKS.has(word[mark - 1])) return true;
  if (word[mark - 1] !== W.comma) return false;
  const floor = Math.max(n.s.first[n.s.ofToken[mark]], mark - 1 - MOST_BETWEEN);
  for (let i = mark - 2; i >= floor && kind[i] === WORD && !n.isCap(i); i -= 1)
    if (WORKS.has(word[i])) return true;
  return WORKS.has(word[floor]) && floor === n.s.first[n.s.ofToken[mark]];
};

/** "“X”, a 2024 paper by", "“X”, from 1967,", "“X” symphony": what it is stands behind the marks. */
const isToldBehind = (n: NameText, from: number): boolean => {
  const { word, kind, count } = n.t;
  if (from >= count || n.startsLine(from)) return false;
  if (WORKS.has(word[from])) return true;
  const at = word[from] === W.comma ? from + 1 : from;
  if (at + 1 >= count) return false;
  if (word[at] === FROM && kind[at + 1] === NUMBER) return true;
  if (!DETERMINERS.has(word[at])) return false;
  for (let i = at + 1; i < Math.min(count, at + 2 + MOST_DESCRIBING); i += 1)
    if (WORKS.has(word[i])) return true;
  return false;
};

/** Votes for a title in marks beside what has one: `two films, "Ration Day" and "The Shoes",`. */
export const voteByMarks = (n: NameText, { first, last }: Segment, votes: number[]): void => {
  const mark = first > 0 && n.t.word[first - 1] === W.the && !isMark(n, first - 1) ? first - 2 : first - 1;
  if (mark < 0 || !isMark(n, mark)) return;
  const behind = behindMarks(n, last);
  if (behind < 0) return;
  if (isToldBefore(n, firstMark(n, mark)) || isToldBehind(n, behind)) votes[WORK] += 12;
};
