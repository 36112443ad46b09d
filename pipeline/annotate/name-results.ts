import { wordId, wordSet } from '../core/vocabulary.ts';
import { isGiven, W } from './name-classes.ts';
import { ResultText, type Stretch, VERSUS } from './name-result-text.ts';
import { readDismissal } from './name-scoreboards.ts';
import { CLUB, putNames, sideOrPlayer } from './name-put.ts';
import type { Segment } from './name-segment.ts';
import { HOME_NATIONS, type SportText } from './name-sport-text.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, WORD } from './tokens.ts';

/** The rule of somebody in a row of results. */
export const PLAYER = 'player';

/** Numbers of a row of standings, and rows from which on they are standings. */
const LEAST_NUMBERS = 3;
const LEAST_ROWS = 3;
/** Pairs of names and scores from which on they are results. */
const LEAST_PAIRS = 2;
/** Clubs in results from which on the text is a report of matches. */
const LEAST_CLUBS = 4;
const BEAT = wordSet('beat bt lost drew defeated');
const WITH = wordId('with');
const PUT_OFF = wordSet('ppd postponed rain snow abandoned cancelled canceled suspended');
/** Words of a time behind a team: "Lidl-Trek 3 hours", "Movistar same time". */
const TIMES = wordSet('one two three four five six seven eight nine ten same at');

interface Pair {
  readonly names: readonly Stretch[];
}

/** Reads rows of results: who played whom, standings, rankings with teams, scoreboards. */
class ResultReader {
  private readonly n: NameText;
  private readonly r: ResultText;
  readonly players: Stretch[] = [];
  readonly clubs: Stretch[] = [];
  private readonly pairs: Pair[] = [];
  private readonly fixtures: Stretch[] = [];
  /** Sides with their countries: "Club Brugge (Belgium) v Aston Villa (England)". */
  private readonly drawn: Stretch[] = [];
  /** Who is listed with a rank and a time: "2. Ljutic 1:53.62". */
  private readonly timed: Stretch[] = [];
  /** Rows of standings that follow each other, with where the last ends. */
  private rows: Stretch[] = [];
  private rowsEnd = -1;
  private readonly sport: SportText;

  constructor(n: NameText, sport: SportText) {
    this.n = n;
    this.sport = sport;
    this.r = new ResultText(n);
  }

  read(): void {
    const { count } = this.n.t;
    for (let i = 0; i < count; i += 1) {
      if (!this.n.isCap(i) || !this.r.isBoundary(i)) continue;
      const end = this.r.nameEnd(i);
      if (end === i) continue;
      i = Math.max(end, this.readAt(this.r.afterLabel(i, end), end)) - 1;
    }
    this.endRows();
    this.settlePairs();
    if (this.timed.length >= LEAST_ROWS) for (const name of this.timed) this.players.push(name);
  }

  /** Reads what stands at a name; gives the token after all that it read. */
  private readAt(first: number, end: number): number {
    const { n } = this;
    const { word, kind, count } = n.t;
    if (end >= count) return end;
    if (word[end] === W.open) return this.readRanked(first, end);
    if (n.startsLine(end)) return end;
    if (kind[end] === NUMBER) return this.readNumbers(first, end);
    if (VERSUS.has(word[end]) || word[end] === W.at) return this.readFixture(first, end);
    return readDismissal(this.r, { first, last: end }, this.players);
  }

  private readNumbers(first: number, at: number): number {
    if (this.rankBefore(first) === RANK_ROW && this.isTime(at)) this.timed.push({ first, last: at });
    const row = this.rowEnd(at);
    if (row > at) {
      this.addRow({ first, last: at }, row);
      return row;
    }
    if (this.isBowling(at)) {
      this.players.push({ first, last: at });
      return at;
    }
    const beaten = this.beatenAt(at);
    if (beaten > 0) {
      const end = this.r.nameEnd(beaten);
      if (end > beaten)
        this.pairs.push({
          names: [
            { first, last: at },
            { first: beaten, last: end },
          ],
        });
      return Math.max(end, at);
    }
    if (!this.r.isScoreAt(at)) return at;
    const second = this.r.afterBracket(at + 1);
    if (this.readScorers(at + 1) || this.isInnings(second)) this.clubs.push({ first, last: at });
    return this.readSecond({ first, last: at }, second) || this.readListed({ first, last: at }) || at;
  }

  /** The other side and its score, behind those of the first: the token after all of it; 0 where there is none. */
  private readSecond(side: Stretch, second: number): number {
    const { n } = this;
    const { kind, count } = n.t;
    if (second >= count || n.startsLine(second) || kind[second] !== WORD || !n.isCap(second)) return 0;
    const end = this.r.nameEnd(second);
    const score = this.afterLand(end);
    if (end === second || !this.r.isScoreAt(score)) return 0;
    this.pairs.push({ names: [side, { first: second, last: end }] });
    this.readScorers(score + 1);
    return Math.max(score + 1, this.r.afterBracket(score + 1));
  }

  /** "Carmel 28, Fishers 21: …": a comma between the sides, at the start of a line. */
  private readListed(side: Stretch): number {
    const { n } = this;
    const { word, count } = n.t;
    const comma = side.last + 1;
    if (comma >= count || word[comma] !== W.comma || (side.first > 0 && !n.startsLine(side.first))) return 0;
    const end = this.readSecond(side, comma + 1);
    if (end > 0 && end < count && word[end] !== W.colon && word[end] !== W.stop && !n.startsLine(end)) {
      this.pairs.pop();
      return 0;
    }
    return end;
  }

  /** The token after a country in brackets; `open` where none stands. */
  private afterLand(open: number): number {
    const { n } = this;
    const { word, count } = n.t;
    if (open + 2 >= count || word[open] !== W.open) return open;
    const land = n.place(open + 1, count);
    const isLand = land?.value.level === 'country' || HOME_NATIONS.has(word[open + 1]);
    return land && isLand && word[land.end] === W.close ? land.end + 1 : open;
  }

  /** "412 and 118-3": a second innings behind the first. */
  private isInnings(at: number): boolean {
    const { word, kind, count } = this.n.t;
    return at + 1 < count && word[at] === W.and && kind[at + 1] === NUMBER && !this.n.startsLine(at);
  }

  /** "14.10 (94) beat Melbourne", "9.9 (63) lost to Carlton": the name after a score and the verb; 0 for none. */
  private beatenAt(at: number): number {
    const { n } = this;
    const { word, kind, count } = n.t;
    let i = at + 1;
    // "14.10" may be three tokens
    while (i + 1 < count && word[i] === W.stop && n.isTight(i) && kind[i + 1] === NUMBER) i += 2;
    i = this.r.afterBracket(i);
    if (i + 1 >= count || n.startsLine(i) || !BEAT.has(word[i])) return 0;
    i += word[i + 1] === W.to || word[i + 1] === WITH ? 2 : 1;
    return i < count && n.isCap(i) && !n.startsLine(i) ? i : 0;
  }

  /** "1:53.62": digits behind a tight colon. */
  private isTime(at: number): boolean {
    const { n } = this;
    const { word, kind, count } = n.t;
    return at + 2 < count && word[at + 1] === W.colon && n.isTight(at + 1) && kind[at + 2] === NUMBER;
  }

  /** "18-3-55-1": overs, maidens, runs and wickets. */
  private isBowling(at: number): boolean {
    const { n } = this;
    const { word, kind, count } = n.t;
    for (let i = at + 1; i < at + 7; i += 2) {
      if (i + 1 >= count || word[i] !== W.hyphen || kind[i + 1] !== NUMBER) return false;
      if (!n.isTight(i) || !n.isTight(i + 1)) return false;
    }
    return true;
  }

  /** The end of a row of at least three numbers; `at` where there are fewer. */
  private rowEnd(at: number): number {
    const { n } = this;
    const { word, kind, count } = n.t;
    let numbers = 0;
    let end = at;
    while (end < count && !n.startsLine(end)) {
      if (kind[end] === NUMBER) {
        if (!n.isTight(end)) numbers += 1;
        else if (word[end - 1] === W.stop && !n.isTight(end - 1)) numbers += 1;
      } else if (word[end] !== W.stop && word[end] !== W.hyphen && word[end] !== W.slash) break;
      end += 1;
    }
    return numbers >= LEAST_NUMBERS ? end : at;
  }

  private addRow(name: Stretch, end: number): void {
    if (!this.isNextRow(name.first)) this.endRows();
    this.rows.push(name);
    this.rowsEnd = end;
  }

  /** Whether nothing but the number of a rank, "2.", stands between the last row and a token. */
  private isNextRow(first: number): boolean {
    const { word, kind } = this.n.t;
    const from = this.rowsEnd;
    if (from < 0 || first - from > 2) return false;
    for (let i = from; i < first; i += 1) if (kind[i] !== NUMBER && word[i] !== W.stop) return false;
    return true;
  }

  /** Standings are of clubs, unless most of who is in them have a given name. */
  private endRows(): void {
    if (this.rows.length >= LEAST_ROWS) this.settle(this.rows);
    this.rows = [];
  }

  private settlePairs(): void {
    if (this.drawn.length >= 2 * LEAST_PAIRS) this.settle(this.drawn);
    if (this.pairs.length < LEAST_PAIRS) return;
    this.settle([...this.pairs.flatMap(({ names }) => names), ...this.fixtures]);
  }

  private settle(names: readonly Stretch[]): void {
    const { n } = this;
    const persons = names.filter(
      ({ first, last }) => last - first > 1 && isGiven(n.t.word[first]) && !n.place(first, last),
    );
    const arePersons = this.sport.isOfPersons || persons.length * 2 > names.length;
    const list = arePersons ? this.players : this.clubs;
    for (const name of names) list.push(name);
  }

  /** "(Varga 31 pen, 58, Kady 90+2)": who scored, each before a number; whether there is somebody. */
  private readScorers(open: number): boolean {
    const { n } = this;
    const end = this.r.afterBracket(open);
    const before = this.players.length;
    for (let i = open + 1; i < end - 1; i += 1) {
      if (!n.isCap(i)) continue;
      const last = this.r.nameEnd(i);
      if (last > i && n.t.kind[last] === NUMBER) this.players.push({ first: i, last });
      i = Math.max(last, i + 1) - 1;
    }
    return this.players.length > before;
  }

  /** "Reading v Stevenage", and "TEXAS at Cincinnati (postponed, rain)" where nothing else stands in the line. */
  private readFixture(first: number, at: number): number {
    const { n } = this;
    const { word, count } = n.t;
    if (at + 1 >= count || n.startsLine(at + 1) || !n.isCap(at + 1)) return at;
    const end = this.r.nameEnd(at + 1);
    if (end === at + 1) return at;
    const isAlone =
      n.startsLine(first) &&
      (end >= count || n.startsLine(end) || word[end] === W.open || this.isPutOff(end));
    if (word[at] === W.at && !isAlone) return at;
    this.fixtures.push({ first, last: at }, { first: at + 1, last: end });
    return end;
  }

  /** ", ppd., rain": the match was not played. */
  private isPutOff(at: number): boolean {
    const { word, count } = this.n.t;
    return at + 1 < count && word[at] === W.comma && PUT_OFF.has(word[at + 1]);
  }

  /** "1. Mads Pedersen (Denmark) Lidl-Trek 3 hours", "1-Jannik Sinner (Italy)": a number before, a country in brackets. */
  private readRanked(first: number, open: number): number {
    const { n } = this;
    const { kind, count } = n.t;
    const team = this.afterLand(open);
    if (team === open) return open;
    const isHost = VERSUS.has(n.t.word[team]);
    if (isHost || (first > 0 && VERSUS.has(n.t.word[first - 1]))) {
      this.drawn.push({ first, last: open });
      return isHost ? team + 1 : team;
    }
    const pair = this.r.isScoreAt(team) ? this.readSecond({ first, last: open }, team + 1) : 0;
    if (pair > 0) return pair;
    const rank = this.rankBefore(first);
    if (rank < 0 || n.place(first, open)?.end === open) return open;
    this.players.push({ first, last: open });
    if (rank === RANK_SEED || team >= count || n.startsLine(team) || !n.isCap(team)) return team;
    const end = this.r.nameEnd(team);
    const isEnd = end >= count || n.startsLine(end) || kind[end] !== WORD || TIMES.has(n.t.word[end]);
    if (end > team && isEnd) this.clubs.push({ first: team, last: end });
    return end;
  }

  /** What kind of number stands before a name; −1 for none. */
  private rankBefore(first: number): number {
    const { n } = this;
    const { word, kind } = n.t;
    if (first < 1) return -1;
    if (kind[first - 1] === NUMBER) return RANK_SEED;
    if (first < 2 || kind[first - 2] !== NUMBER) return -1;
    if (word[first - 1] === W.stop) return RANK_ROW;
    return word[first - 1] === W.hyphen && n.isTight(first) ? RANK_SEED : -1;
  }
}

const RANK_ROW = 0;
const RANK_SEED = 1;
/**
 * Names in results of sport, whatever else they mean: clubs in "Brighton 2 Fulham 1" and in standings, who
 * is ranked with a country in brackets, scorers with their minutes, batters and bowlers of a scoreboard.
 * National teams stay the countries they are called by.
 */
export const readResults = (n: NameText, segments: Segment[], sport: SportText): Segment[] => {
  if (!sport.hasResults) return segments;
  const reader = new ResultReader(n, sport);
  reader.read();
  const isLand = ({ first, last }: Stretch): boolean => {
    const hit = n.place(first, last);
    return hit?.end === last && (hit.value.level === 'country' || hit.value.level === 'world');
  };
  const named = (list: readonly Stretch[], rule: string): Segment[] =>
    list.filter((name) => !isLand(name)).map(({ first, last }) => sideOrPlayer(first, last, rule));
  const names = [...named(reader.players, PLAYER), ...named(reader.clubs, CLUB)].sort(
    (a, b) => a.first - b.first,
  );
  if (reader.clubs.length >= LEAST_CLUBS) sport.confirm();
  const apart = names.filter(({ first }, k) => k === 0 || names[k - 1].last <= first);
  return apart.length > 0 ? putNames(segments, apart) : segments;
};
