import { wordId, wordSet } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import { newSegment, type Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, WORD } from './tokens.ts';

/** The rule of a name in a list of players. */
export const LINEUP = 'lineup';
/** What opens a list of those who did not start a match. */
const RESERVES = wordSet('subs substitutes bench used unused');
const SEMICOLON = wordId(';');
/** Players from which on a list after a colon is a team, and from which on one of reserves is. */
const TEAM_SIZE = 7;
const FEW = 2;
const MOST_PLAYERS = 30;
/** Most words of a player's name, and most tokens of what stands in brackets behind it. */
const MOST_WORDS = 3;
const MOST_BRACKET = 6;

interface Player {
  readonly first: number;
  readonly last: number;
}

/** The end of a name of capitals and hyphens at a token; `at` where none stands there. */
const nameEnd = (n: NameText, at: number): number => {
  const { word, count, kind } = n.t;
  let end = at;
  for (let words = 0; words < MOST_WORDS && end < count && kind[end] === WORD && n.isCap(end); words += 1) {
    if (end > at && n.startsLine(end)) break;
    end += 1;
    if (end + 1 < count && word[end] === W.hyphen && n.isTight(end) && n.isCap(end + 1)) end += 1;
  }
  return end;
};

/** The token after a bracket that names a minute: "(Sykes 83)", "(c)", "(71)"; `at` where none opens. */
const afterBracket = (n: NameText, at: number): number => {
  const { word, count } = n.t;
  if (at >= count || word[at] !== W.open) return at;
  for (let i = at + 1; i < Math.min(count, at + 2 + MOST_BRACKET); i += 1)
    if (word[i] === W.close) return i + 1;
  return at;
};

/** The players listed from a token on, up to a full stop or the end of the line; none where something else stands among them. */
const playersFrom = (n: NameText, from: number): Player[] => {
  const { word, count, kind } = n.t;
  const players: Player[] = [];
  let at = from;
  while (at < count && players.length < MOST_PLAYERS) {
    if (kind[at] === NUMBER) at += 1;
    const last = nameEnd(n, at);
    if (last === at) return [];
    players.push({ first: at, last });
    at = afterBracket(n, last);
    if (at >= count || n.startsLine(at) || word[at] === W.stop) return players;
    if (word[at] !== W.comma && word[at] !== SEMICOLON && word[at] !== W.and) return [];
    at += 1;
  }
  return [];
};

/**
 * Makes persons of players listed behind a colon, whatever else their names mean: "Rovers: Delvaux, Hart,
 * Mullins, …, Price, Finn (Sykes 83). Subs not used: Hale, Tombs."
 */
export const readLineups = (n: NameText, segments: Segment[]): Segment[] => {
  const { word, count } = n.t;
  const players: Player[] = [];
  for (let i = 1; i + 1 < count; i += 1) {
    if (word[i] !== W.colon || n.startsLine(i + 1)) continue;
    const least = RESERVES.has(word[i - 1]) ? FEW : TEAM_SIZE;
    const listed = playersFrom(n, i + 1);
    if (listed.length < least) continue;
    for (const player of listed) players.push(player);
    i = listed[listed.length - 1].last;
  }
  if (players.length === 0) return segments;
  const out: Segment[] = [];
  let k = 0;
  for (const { first, last } of players) {
    while (k < segments.length && segments[k].last <= first) out.push(segments[k++]);
    while (k < segments.length && segments[k].first < last) k += 1;
    const segment = newSegment(first, last, LINEUP);
    segment.person = true;
    out.push(segment);
  }
  while (k < segments.length) out.push(segments[k++]);
  return out;
};
