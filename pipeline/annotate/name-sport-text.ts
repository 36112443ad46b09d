import { wordSet } from '../core/vocabulary.ts';
import { DASHES, W } from './name-classes.ts';
import type { NameText } from './name-text.ts';
import { NUMBER, PUNCT } from './tokens.ts';

/** First and last words of parts of a country that have teams of their own: "Northern Ireland". */
export const HOME_NATIONS = wordSet('england scotland wales northern ireland');

/** Words of which one tells that a sentence is about matches and clubs. */
export const SPORT = wordSet(
  'league striker midfielder goalkeeper goaltender winger footballer footballers championship championships match matches innings wicket wickets playoffs playoff quarterback midfield halftime semifinal semifinals quarterfinal kickoff shootout basketball hockey rugby cricket baseball football soccer nfl nba mlb nhl afl vfl uefa fifa touchdown touchdowns scoreline',
);
/** Words that tell half as much. */
export const SPORTLIKE = wordSet(
  'season seasons cup club clubs squad tournament title trophy penalty tackle scored relegated relegation unbeaten defender defenders coached drafted equalised equalized equaliser equalizer header stoppage referee substitute scorer scorers fixture fixtures defeat defeats victory coach goals goal goalless tries conversions penalties captain bench fans loanee debut conceded scoring opener touchdowns yards standings replay friendly tie squads teammate teammates',
);
/** What agencies open the headline of a report of sport with: "SOCCER - ", "ICE HOCKEY - ". */
const TEAM_SPORTS = wordSet(
  'soccer football cricket rugby basketball baseball hockey volleyball handball softball netball hurling lacrosse futsal rules nfl nba nhl mlb afl',
);
/** Sports of single persons, whose clubs and towns do not play each other. */
const SINGLE_SPORTS = wordSet(
  'tennis golf boxing cycling athletics swimming skiing skating racing formula motorcycling badminton squash snooker marathon olympics biathlon triathlon judo wrestling gymnastics sport darts rowing sailing curling',
);
const SPORTS = wordSet('sport sports');
/** Words before the dash of such a headline: "AMERICAN FOOTBALL -", "RUGBY UNION -". */
const MOST_SLUG = 3;
/** A report of sport: so many of its words at least, so many different ones, and one in so many tokens. */
const LEAST_SPORT = 4;
/** The same of a short text. */
const LEAST_DENSE = 2.5;
const MOST_PER_DENSE = 42;
const LEAST_DIFFERENT = 3;
/** The same where none is of sport alone. */
const LEAST_LIKE = 5;
const MOST_PER_SPORT = 110;
/** A text with results has fewer. */
const LEAST_FOR_RESULTS = 2;

/** "Sports in brief": a heading of so few words. */
const MOST_HEADING = 4;

/** The sport the text is headed with before a dash or a colon: 2 one of teams, 1 one of persons, 0 none. */
const slugOf = (n: NameText): number => {
  const { word, count } = n.t;
  let named = 0;
  for (let i = 0; i < Math.min(count - 1, MOST_SLUG + 1); i += 1) {
    const isColon = word[i] === W.colon;
    if (isColon || DASHES.has(word[i])) return n.startsLine(i + 1) ? 0 : named;
    if (i > 0 && n.startsLine(i)) return SPORTS.has(word[0]) && i <= MOST_HEADING ? 2 : 0;
    // "Rugby league: Leeds appoint Arthur"
    if (!n.isAllUpper(i) && !n.isCap(0)) return 0;
    if (TEAM_SPORTS.has(word[i])) named = 2;
    else if (named === 0 && SINGLE_SPORTS.has(word[i])) named = 1;
  }
  return 0;
};

/** How much a text speaks of matches; counted when it is asked first. */
export class SportText {
  private readonly n: NameText;
  private isCounted = false;
  private slug = 0;
  private isConfirmed = false;
  /** Words of sport, half of those like them, and scores such as "3-1". */
  private told = 0;
  /** The different words of sport, and those like them. */
  private readonly words = new Set<number>();
  private readonly like = new Set<number>();

  constructor(n: NameText) {
    this.n = n;
  }

  /** Whether the whole text is about matches of teams. */
  get isReport(): boolean {
    this.count();
    if (this.isConfirmed || this.slug === 2) return true;
    if (this.words.size + this.like.size < (this.words.size > 0 ? LEAST_DIFFERENT : LEAST_LIKE)) return false;
    const { count } = this.n.t;
    if (this.told >= LEAST_SPORT) return this.told * MOST_PER_SPORT > count;
    const isVaried = this.words.size + this.like.size > LEAST_DIFFERENT;
    return isVaried && this.told >= LEAST_DENSE && this.told * MOST_PER_DENSE > count;
  }

  /** Results of matches were found. */
  confirm(): void {
    this.isConfirmed = true;
  }

  /** Whether the text is headed as one about a sport of single persons. */
  get isOfPersons(): boolean {
    this.count();
    return this.slug === 1;
  }

  /** Whether rows of names and numbers are results of matches. */
  get hasResults(): boolean {
    this.count();
    return this.slug > 0 || this.words.size >= LEAST_FOR_RESULTS;
  }

  private count(): void {
    if (this.isCounted) return;
    this.isCounted = true;
    const { word, count } = this.n.t;
    this.slug = slugOf(this.n);
    let half = 0;
    for (let i = 0; i < count; i += 1) {
      if (SPORT.has(word[i])) {
        this.words.add(word[i]);
        this.told += 1;
      } else if (SPORTLIKE.has(word[i])) {
        this.like.add(word[i]);
        half += 1;
      }
    }
    this.told += half / 2;
    if (this.told >= 1) for (let i = 0; i + 2 < count; i += 1) if (isScore(this.n, i)) this.told += 1;
  }
}

const POINTS = wordSet('points to');

/** "3-1", "28–17": two whole numbers of at most three digits joined by a dash, and no third. */
export const isScore = (n: NameText, i: number): boolean => {
  const { word, kind, count } = n.t;
  if (i + 2 >= count || kind[i] !== NUMBER || !DASHES.has(word[i + 1]) || kind[i + 2] !== NUMBER)
    return false;
  if (!n.isTight(i + 1) || !n.isTight(i + 2) || n.length(i) > 3 || n.length(i + 2) > 3) return false;
  if (i > 0 && n.isTight(i) && kind[i - 1] !== PUNCT) return false;
  return i + 3 >= count || !DASHES.has(word[i + 3]) || !n.isTight(i + 3);
};

/** "43–5", "45 points to 24": how one match ended; "6-3 7-6" are sets of persons. */
export const isResult = (n: NameText, at: number): boolean => {
  const { word, kind, count } = n.t;
  if (isScore(n, at)) return at + 3 >= count || kind[at + 3] !== NUMBER;
  if (at + 2 >= count || kind[at] !== NUMBER || !POINTS.has(word[at + 1])) return false;
  return kind[at + 2] === NUMBER || kind[at + 3] === NUMBER;
};
