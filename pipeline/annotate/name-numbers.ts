import { wordId, wordSet } from '../core/vocabulary.ts';
import { STREET_ABBREVIATIONS } from '../lexicon/streets.ts';
import { HEAD_KIND, W } from './name-classes.ts';
import { EVENT, OTHER, PERSON, PLACE, PRODUCT } from './name-kinds.ts';
import type { Name } from './name-lists.ts';
import type { Segment } from './name-segment.ts';
import type { SportText } from './name-sport-text.ts';
import type { NameText } from './name-text.ts';
import { NUMBER } from './tokens.ts';

const WORLD = wordId('world');
const RANK_WORDS = wordSet('number no');
const RANKS = wordSet('one two three four five six seven eight nine ten');
const SHORT_STREETS = wordSet(`${STREET_ABBREVIATIONS} ln dr`);

/** "World No. 1 Iga Swiatek", "world number two Rohan Bell": whether a name follows a rank among players. */
const isRanked = ({ t: { word, kind } }: NameText, first: number): boolean => {
  if (first < 3 || (kind[first - 1] !== NUMBER && !RANKS.has(word[first - 1]))) return false;
  const at = word[first - 2] === W.stop ? first - 3 : first - 2;
  return RANK_WORDS.has(word[at]) && word[at - 1] === WORLD;
};

/** "at 41 Bank St.", "12 Mill Rd": a number of a house before a street. */
const isAddress = ({ t: { word, kind } }: NameText, first: number, last: number): boolean =>
  last - first > 1 && first > 0 && kind[first - 1] === NUMBER && SHORT_STREETS.has(word[last - 1]);

/** "Zrínyi 2026": what is named for a year is a programme, a plan or a season. */
const isOfYear = ({ t }: NameText, last: number): boolean =>
  t.kind[last - 1] === NUMBER && /^(?:19|20)\d\d$/.test(t.text.slice(t.start[last - 1], t.end[last - 1]));

/** What it counts that a name ends with a number. */
const NUMBERED = 1.6;

/** Votes for kinds that a number right before a name or at its end tells. */
export const voteByNumber = (n: NameText, { first, last, head, rule }: Segment, votes: number[]): void => {
  if (rule === 'numbered') {
    const isEvent = HEAD_KIND.get(n.t.word[head]) === EVENT;
    votes[isEvent ? EVENT : isOfYear(n, last) ? OTHER : PRODUCT] += NUMBERED;
  }
  if (n.startsLine(first)) return;
  if (isRanked(n, first)) votes[PERSON] += 6;
  if (isAddress(n, first, last)) votes[PLACE] += 9;
};

/** What it counts that a listed place stands in a table. */
const IN_TABLE = 4;

/** "Leeds 812 798" over "Bradford 542 537": listed places before the numbers of a table, in a text that is not about sport. */
export const voteByTable = (n: NameText, names: readonly Name[], sport: SportText): void => {
  for (const { place, demonym, last, votes } of names) {
    if (!place || demonym || last >= n.t.count || n.t.kind[last] !== NUMBER || n.startsLine(last)) continue;
    if (sport.isReport || sport.hasResults) return;
    (votes as number[])[PLACE] += IN_TABLE;
  }
};
