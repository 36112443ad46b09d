import { wordSet } from '../core/vocabulary.ts';
import { HEAD_KIND, isGiven, W } from './name-classes.ts';

import type { Segment } from './name-segment.ts';
import type { SportText } from './name-sport-text.ts';
import { CLUB, putNames, sideOrPlayer } from './name-put.ts';
import type { NameText } from './name-text.ts';
import { isVerbTag } from './tags.ts';
import { WORD } from './tokens.ts';

/** Plurals behind "the" in reports of sport that are no teams. */
const NO_TEAMS = wordSet(
  'games finals championships playoffs olympics paralympics masters ashes states lords commons tests internationals nations worlds semifinals quarterfinals stewards officials awards series trials sports times news',
);
/** Ends of the names of clubs that stand for them alone. */
const BARE = wordSet('wanderers rovers rangers albion united');
/** So often a name stands behind "the" for a single one to be a team. */
const LEAST_USES = 2;

/** Finds teams that are called by a plural: "the Chiefs", "the Silver Ferns", "Chiefs thump Drua". */
class NicknameReader {
  private readonly n: NameText;
  constructor(n: NameText) {
    this.n = n;
  }

  /** A capital plural that is nobody's and no place's name. */
  private isPlural(i: number): boolean {
    const { n } = this;
    const { word, kind } = n.t;
    if (kind[i] !== WORD || !n.mayName(i) || n.isAllUpper(i) || !n.endsInS(i) || n.length(i) < 4)
      return false;
    if (NO_TEAMS.has(word[i]) || isGiven(word[i]) || HEAD_KIND.has(word[i])) return false;
    return !n.place(i, i + 1) && !n.demonym(i, i + 1);
  }

  /** The end of a team's name behind "the" at a token: one plural, or a word with a capital before it; `at` for none. */
  private endBehindThe(at: number): number {
    const { n } = this;
    const { count } = n.t;
    if (at >= count || n.startsLine(at)) return at;
    let end = at;
    if (this.isPlural(at)) end = at + 1;
    else if (at + 1 < count && n.isCap(at) && !n.startsLine(at + 1) && this.isPlural(at + 1)) end = at + 2;
    const goesOn = end < count && n.isCap(end) && !n.startsLine(end);
    return goesOn ? at : end;
  }

  read(): { first: number; last: number }[] {
    const { n } = this;
    const { word, count } = n.t;
    const uses = new Map<number, number>();
    const found: { first: number; last: number }[] = [];
    const bare: number[] = [];
    for (let i = 0; i + 1 < count; i += 1) {
      if (BARE.has(word[i]) && this.standsAlone(i) && n.mayName(i) && word[i - 1] !== W.the) bare.push(i);
      if (word[i] !== W.the && word[i] !== W.possessive) continue;
      const last = this.endBehindThe(i + 1);
      if (last === i + 1) continue;
      found.push({ first: i + 1, last });
      uses.set(word[last - 1], (uses.get(word[last - 1]) ?? 0) + 1);
    }
    const isTeam = ({ last }: { last: number }): boolean =>
      (uses.get(word[last - 1]) ?? 0) >= LEAST_USES || (last < count && isVerbTag(n.tag[last]));
    const teams = found.filter(isTeam);
    const names = new Set(
      teams.filter(({ first, last }) => last - first === 1).map(({ first }) => word[first]),
    );
    // "Chiefs thump Drua": the same word without its article
    for (let i = 0; i < count; i += 1)
      if (names.has(word[i]) && word[i - 1] !== W.the && this.isPlural(i) && this.standsAlone(i))
        teams.push({ first: i, last: i + 1 });
    for (const i of bare) if (!names.has(word[i])) teams.push({ first: i, last: i + 1 });
    return teams.sort((a, b) => a.first - b.first);
  }

  private standsAlone(i: number): boolean {
    const { n } = this;
    const isBehind = i > 0 && n.isCap(i - 1) && !n.startsLine(i);
    return !isBehind && !(i + 1 < n.t.count && n.isCap(i + 1) && !n.startsLine(i + 1));
  }
}

/** Teams called by a plural in a report of matches. */
export const readNicknames = (n: NameText, segments: Segment[], sport: SportText): Segment[] => {
  if (!sport.isReport) return segments;
  const teams = new NicknameReader(n).read();
  return teams.length > 0
    ? putNames(
        segments,
        teams.map(({ first, last }) => sideOrPlayer(first, last, CLUB)),
      )
    : segments;
};
