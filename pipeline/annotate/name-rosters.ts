import { wordId, wordSet } from '../core/vocabulary.ts';
import { PORTFOLIO_WORDS } from '../lexicon/titles.ts';
import { DASHES, isGiven, isSurname, W } from './name-classes.ts';
import { PRESS } from './name-digests.ts';
import { CLUB, putNames, sideOrPlayer } from './name-put.ts';
import { PLAYER } from './name-results.ts';
import { newSegment, type Segment } from './name-segment.ts';
import type { SportText } from './name-sport-text.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, PUNCT, WORD } from './tokens.ts';

/** Most words of a name in a row, most tokens of a line that are looked through, and rows that make a list. */
const MOST_WORDS = 5;
const LONGEST_LINE = 80;
const LEAST_ROWS = 2;
const LEAST_POLLED = 3;
const LEAST_OFFICES = 3;
const MOST_BEFORE_VERB = 12;

/** What is told of those who get and leave posts: "MILBANK: Hires Ann Lee", "RYSTAD: Jing Gao takes over research". */
const POSTING = wordSet(
  'hires hire hired names named appoints appointed promotes promoted recruits recruited poaches joins joined quits quit leaves left replaces replaced succeeds succeeded retires retired resigns resigned takes becomes elects elected rejoins returns moves steps hands adds',
);
/** Of these what a body does with the person named behind. */
const TAKING = wordSet(
  'hires hired appoints appointed promotes promoted recruits recruited poaches names named elects elected',
);
/** Who comes from a body or goes to it. */
const COMING = wordSet('joins joined rejoins moves moved goes went leaves left quits quit arrives');
const LINKS = wordSet('from to for');
const FROM = wordId('from');
const TRANSFERS = [
  'transfers',
  'transfer',
  'signings',
  'loan',
  'deadline',
  'undisclosed',
  'midfielder',
  'striker',
  'goalkeeper',
  'defender',
  'winger',
].map(wordId);
const MOVED = wordSet('from to released retired loaned recalled');
const UNCHANGED = wordSet('unchanged - – — new');
const SIGNS = wordSet('+ - − – ±');
const OFFICES = wordSet(PORTFOLIO_WORDS);
const BULLET = wordSet('* • -');

/** The end of a run of capitals and tight hyphens at a token; `first` where none stands there. */
const runEnd = (n: NameText, first: number): number => {
  const { word, kind, count } = n.t;
  let end = first;
  while (end < count && end - first < MOST_WORDS && !(end > first && n.startsLine(end))) {
    if (kind[end] === WORD && n.isCap(end)) end += 1;
    else if (
      end > first &&
      word[end] === W.hyphen &&
      n.isTight(end) &&
      n.isCap(end + 1) &&
      n.isTight(end + 1)
    )
      end += 1;
    else break;
  }
  return end;
};

const isAllUpper = (n: NameText, first: number, last: number): boolean => {
  for (let i = first; i < last; i += 1) if (!n.isAllUpper(i) && n.t.word[i] !== W.hyphen) return false;
  return last > first;
};

/** A dash with white space on both sides. */
const isLooseDash = (n: NameText, at: number): boolean =>
  at + 1 < n.t.count &&
  DASHES.has(n.t.word[at]) &&
  !n.isTight(at) &&
  !n.isTight(at + 1) &&
  !n.startsLine(at + 1);

/** Reads rows that say who goes where, who polls what and who holds which office. */
class RosterReader {
  private readonly n: NameText;
  private readonly sport: SportText;
  private readonly posts: Segment[] = [];
  private readonly moves: Segment[] = [];
  private readonly scorers: Segment[] = [];
  private readonly polled: Segment[] = [];
  private readonly offices: Segment[] = [];
  /** Whether the text speaks of who is bought and lent; undefined while that is not asked. */
  private isOfTransfers: boolean | undefined;
  private posted = 0;
  private moved = 0;

  constructor(n: NameText, sport: SportText) {
    this.n = n;
    this.sport = sport;
  }

  read(): Segment[] {
    const { n } = this;
    const { word, count } = n.t;
    for (let i = 0; i < count; i += 1) {
      if (i > 0 && !n.startsLine(i)) continue;
      if (BULLET.has(word[i])) {
        this.readOffice(i + 1);
        continue;
      }
      if (!n.isCap(i)) continue;
      const end = runEnd(n, i);
      if (end >= count || n.startsLine(end)) continue;
      if (word[end] === W.colon && isAllUpper(n, i, end)) this.readPost(i, end);
      else if (n.t.kind[end] === NUMBER) this.readPolled(i, end);
      else if (isLooseDash(n, end)) this.readMoves(i, end);
    }
    this.readScorers();
    const found = [
      ...(this.posted >= LEAST_ROWS ? this.posts : []),
      ...(this.moved >= LEAST_ROWS ? this.moves : []),
      ...(this.polled.length >= LEAST_POLLED ? this.polled : []),
      ...(this.offices.length >= LEAST_OFFICES ? this.offices : []),
      ...this.scorers,
    ];
    return found.sort((a, b) => a.first - b.first);
  }

  private lineEnd(at: number): number {
    let end = at;
    while (end < Math.min(this.n.t.count, at + LONGEST_LINE) && !this.n.startsLine(end)) end += 1;
    return end;
  }

  /** "MILBANK: Hires Ann Lee, formerly of Linklaters,": the body, and who gets the post. */
  private readPost(first: number, colon: number): void {
    const { n } = this;
    const { word } = n.t;
    const limit = this.lineEnd(colon + 1);
    let verb = colon + 1;
    while (verb < Math.min(limit, colon + MOST_BEFORE_VERB) && !POSTING.has(word[verb])) verb += 1;
    if (verb >= limit || !POSTING.has(word[verb]) || n.place(first, colon)?.end === colon) return;
    // "LEE: Ann Ray left": who speaks
    if (colon - first === 1 && (isGiven(word[first]) || isSurname(word[first]))) return;
    const isTaken = verb === colon + 1 && TAKING.has(word[verb]);
    const name = isTaken ? verb + 1 : this.nameBefore(colon + 1, verb);
    const end = runEnd(n, name);
    if (end - name < 2) return;
    this.posted += 1;
    this.posts.push(newSegment(first, colon, PRESS));
    if (n.titles.ofToken[name] < 0) this.posts.push(sideOrPlayer(name, end, PLAYER));
    this.readComing(end, limit);
  }

  /** Where the name of several words before a verb begins: "Outside director Chey Yun-hee quits"; the verb where none does. */
  private nameBefore(from: number, verb: number): number {
    const { n } = this;
    let at = verb;
    while (at > from && (n.isCap(at - 1) || n.t.word[at - 1] === W.hyphen)) at -= 1;
    // "Chairman Eddy Njoroge"
    while (at < verb && n.titles.ofToken[at] >= 0) at = Math.max(at + 1, n.titles.last[n.titles.ofToken[at]]);
    return at;
  }

  /** "joins as head of claims in Norwich from Zurich", "Grange goes to Syensqo". */
  private readComing(from: number, limit: number): void {
    const { n } = this;
    let isComing = false;
    for (let i = from; i < limit; i += 1) {
      if (COMING.has(n.t.word[i])) isComing = true;
      else if (n.t.kind[i] === PUNCT && n.t.word[i] !== W.hyphen) isComing = false;
      if (!isComing || !LINKS.has(n.t.word[i])) continue;
      const end = runEnd(n, i + 1);
      const isClosed = end >= limit || n.t.kind[end] === PUNCT;
      if (end > i + 1 && isClosed) this.posts.push(newSegment(i + 1, end, PRESS));
    }
  }

  /** "Vitesse - Youri Baas from Sparta, free; Milan Prpic from Partizan": a club, and who comes from and goes to others. */
  private readMoves(first: number, dash: number): void {
    const { n } = this;
    const { word } = n.t;
    if (isAllUpper(n, first, dash) && n.length(first) > 4) return;
    this.isOfTransfers ??= TRANSFERS.filter((told) => n.seenLower(told)).length >= LEAST_ROWS;
    if (!this.isOfTransfers) return;
    const limit = this.lineEnd(dash + 1);
    const found: Segment[] = [sideOrPlayer(first, dash, CLUB)];
    let isOpen = true;
    for (let i = dash + 1; i < limit && word[i] !== W.stop; i += 1) {
      if (word[i] === SEMICOLON) isOpen = true;
      const isLink = word[i] === FROM || word[i] === W.to;
      if (!isLink && !(isOpen && n.isCap(i))) continue;
      const at = isLink ? i + 1 : i;
      const end = runEnd(n, at);
      if (end === at) continue;
      if (!isLink && !MOVED.has(word[end])) return;
      found.push(sideOrPlayer(at, end, isLink ? CLUB : PLAYER));
      isOpen = false;
      i = end - 1;
    }
    if (found.length < 2) return;
    this.moved += 1;
    for (const name of found) this.moves.push(name);
  }

  /** "Chega 8 (+2)", "CDU 5 (-)", "PSD 30 (unchanged)" on a line of its own: a party, what it polls and what it gained. */
  private readPolled(first: number, at: number): void {
    const { n } = this;
    const { word, kind, count } = n.t;
    let open = at + 1;
    while (open < Math.min(count, at + 4) && word[open] !== W.open) open += 1;
    if (open + 2 >= count || word[open] !== W.open || n.startsLine(open)) return;
    const isSigned = SIGNS.has(word[open + 1]) && kind[open + 2] === NUMBER;
    if (!isSigned && !UNCHANGED.has(word[open + 1])) return;
    const end = n.afterBracket(open, 6);
    if (end === open || (end < count && !n.startsLine(end))) return;
    if (n.place(first, at)?.end === at && !n.isAllUpper(first)) return;
    this.polled.push(newSegment(first, at, PRESS));
  }

  /** "* Wake Goi, mining.": behind a bullet a name and the office of who bears it. */
  private readOffice(first: number): void {
    const { n } = this;
    const { word, count } = n.t;
    if (first >= count || !n.isCap(first) || n.startsLine(first)) return;
    const end = runEnd(n, first);
    if (end - first < 2 || end + 2 >= count || word[end] !== W.comma || !OFFICES.has(word[end + 1])) return;
    if (n.isCap(end + 1) || n.titles.ofToken[first] >= 0) return;
    this.offices.push(sideOrPlayer(first, end, PLAYER));
  }

  /** "Scorers: Zalgiris - Tyrell Church 24, Regimantas Siskauskas 15. CSKA - Marcus Early 19": a side before a dash, and who scored how many. */
  private readScorers(): void {
    const { n } = this;
    const { word, kind, count } = n.t;
    if (!this.sport.hasResults) return;
    for (let dash = 1; dash + 2 < count; dash += 1) {
      if (!isLooseDash(n, dash) || !n.isCap(dash - 1) || !n.isCap(dash + 1)) continue;
      let first = dash - 1;
      while (first > 0 && n.isCap(first - 1) && !n.startsLine(first) && dash - first < MOST_WORDS) first -= 1;
      if (first < 1 || (word[first - 1] !== W.colon && word[first - 1] !== W.stop)) continue;
      const players: Segment[] = [];
      let at = dash + 1;
      while (at < count) {
        const end = runEnd(n, at);
        if (end === at || end >= count || kind[end] !== NUMBER) break;
        players.push(sideOrPlayer(at, end, PLAYER));
        if (word[end + 1] !== W.comma) break;
        at = end + 2;
      }
      if (players.length < LEAST_ROWS) continue;
      this.scorers.push(sideOrPlayer(first, dash, CLUB), ...players);
    }
  }
}

const SEMICOLON = wordId(';');

/** Names in lists of appointments, transfers, polls and offices, which stand in rows of one kind. */
export const readRosters = (n: NameText, segments: Segment[], sport: SportText): Segment[] => {
  const found = new RosterReader(n, sport).read();
  const apart = found.filter(({ first }, k) => k === 0 || found[k - 1].last <= first);
  return apart.length > 0 ? putNames(segments, apart) : segments;
};
