import { wordId, wordSet } from '../core/vocabulary.ts';
import { W } from './name-classes.ts';
import { putNames, sideOrPlayer } from './name-put.ts';
import type { Stretch } from './name-result-text.ts';
import type { Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, WORD } from './tokens.ts';

/** The rule of a name in a list of players. */
export const LINEUP = 'lineup';
/** What opens a list of those who may play, or did not start a match. */
const RESERVES = wordSet('subs substitutes bench squad');
const USED = wordId('used');
const NOT = wordId('not');
const SEMICOLON = wordId(';');
/** Players from which on a list after a colon is a team, and from which on one of reserves is. */
const TEAM_SIZE = 7;
const FEW = 2;
/** Most words between a team and the colon of its reserves: "Unused substitutes:". */
const MOST_LABEL = 5;
const MOST_PLAYERS = 30;
/** Most words of a player's name, and most tokens of a bracket behind it, with its signs. */
const MOST_WORDS = 3;
const MOST_BRACKET = 8;

/** Who is listed from a token on, where the list ends, and whether a minute is told of one of them: "Lamb (Sykes 83)". */
interface Players {
  readonly players: readonly Stretch[];
  readonly end: number;
  readonly isTimed: boolean;
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

/** The players listed from a token on, up to a full stop or the end of the line; undefined where something else stands among them. */
const playersFrom = (n: NameText, from: number): Players | undefined => {
  const { word, count, kind } = n.t;
  const players: Stretch[] = [];
  let isTimed = false;
  let at = from;
  while (at < count && players.length < MOST_PLAYERS) {
    if (kind[at] === NUMBER) at += 1;
    const last = nameEnd(n, at);
    if (last === at) return undefined;
    players.push({ first: at, last });
    // "(Sykes 83)", "(c)", "(71)"
    at = n.afterBracket(last, MOST_BRACKET);
    isTimed ||= at - last > 2 && kind[at - 2] === NUMBER;
    if (at >= count || n.startsLine(at) || word[at] === W.stop) return { players, end: at, isTimed };
    if (word[at] !== W.comma && word[at] !== SEMICOLON && word[at] !== W.and) return undefined;
    at += 1;
  }
  return undefined;
};

/** "Subs not used:", "Bench:": whether the colon at a token opens a list of reserves. */
const isOfReserves = ({ t: { word } }: NameText, colon: number): boolean =>
  RESERVES.has(word[colon - 1]) || (word[colon - 1] === USED && word[colon - 2] === NOT);

/** Whether a list of reserves follows one that ends at a token. */
const hasReserves = (n: NameText, end: number): boolean => {
  for (let i = end + 1; i < Math.min(n.t.count, end + 1 + MOST_LABEL); i += 1)
    if (n.t.word[i] === W.colon) return isOfReserves(n, i);
  return false;
};

/**
 * Makes persons of players listed behind a colon, whatever else their names mean: "Rovers: Delvaux, Hart,
 * Mullins, …, Price, Finn (Sykes 83). Subs not used: Hale, Tombs." A list of towns or brands has neither
 * minutes nor reserves.
 */
export const readLineups = (n: NameText, segments: Segment[]): Segment[] => {
  const { word, count } = n.t;
  const players: Stretch[] = [];
  for (let i = 1; i + 1 < count; i += 1) {
    if (word[i] !== W.colon || n.startsLine(i + 1)) continue;
    const listed = playersFrom(n, i + 1);
    const isReserves = isOfReserves(n, i);
    if (!listed || listed.players.length < (isReserves ? FEW : TEAM_SIZE)) continue;
    if (!isReserves && !listed.isTimed && !hasReserves(n, listed.end)) continue;
    for (const player of listed.players) players.push(player);
    i = listed.end - 1;
  }
  if (players.length === 0) return segments;
  return putNames(
    segments,
    players.map(({ first, last }) => sideOrPlayer(first, last, LINEUP)),
  );
};
