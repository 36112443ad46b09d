import { wordId, wordSet, wordText } from '../core/vocabulary.ts';
import { HEAD_KIND, isGiven, W } from './name-classes.ts';
import { ORGANISATION, PERSON, PLACE } from './name-kinds.ts';
import { kindOf, type Name } from './name-lists.ts';
import { type Segment, wordsKey } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { isNounTag, TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

/** Words of which one tells that a sentence is about matches and clubs. */
export const SPORT = wordSet(
  'league striker midfielder goalkeeper winger footballer footballers championship championships match matches innings wicket wickets playoffs playoff quarterback midfield halftime semifinal semifinals quarterfinal kickoff shootout basketball hockey rugby cricket baseball football soccer nfl nba mlb nhl afl vfl uefa fifa touchdown touchdowns scoreline',
);
/** Words of which it takes two. */
const SPORTLIKE = wordSet(
  'season seasons cup club clubs squad tournament title trophy penalty tackle scored relegated relegation unbeaten defender defenders coached drafted',
);
const WITH = wordId('with');
const BY = wordId('by');
const FROM = wordId('from');
/** What is done for a club, whatever the sentence is about. */
const DONE_FOR = wordSet(
  'play plays played playing sign signs signed signing debut debuted striker midfielder goalkeeper winger quarterback appearances goals goal caps fullback halfback batted bowled defender',
);
/** The same where the sentence is about sport. */
const DONE_WITH = wordSet(
  'play plays played playing sign signs signed signing season seasons year years career contract',
);
const DONE_TO = wordSet(
  'transferred traded loaned lost loan defeat defeats loss losses transfer return returned moved move moving',
);
const DONE_BY = wordSet('drafted signed acquired recruited beaten defeated knocked relegated');
const DONE_AT = wordSet('loan career season seasons played playing began coach manager started');
const DONE_FROM = wordSet('loan signed transferred transfer joined bought acquired');
const DONE = wordSet(
  'joined joins joining rejoined coached coaching captained captaining managed managing beat beats beating defeated defeating faced facing thrashed hosted hosting eliminated versus against',
);
/** Who belongs to a club, and who may belong to other bodies and to places. */
const PLAYERS = wordSet(
  'striker midfielder goalkeeper winger fullback halfback quarterback linebacker pitcher batsman forward defender',
);
const MEMBERS = wordSet(
  'player players coach manager captain skipper fans supporters squad teammate teammates bench keeper',
);
const RESULTS = wordSet(
  'levelled leveled won lost beat drew defeated faced hosted hosts scored finished signed clinched trailed led equalised equalized conceded qualified advanced host face play played plays',
);
/** "played host to", "played a role": no match. */
const NO_MATCH = wordSet('host a an');
const LOCATING = wordSet('in near outside around across born of');
/** A report of sport: so many of its words at least, and one in so many tokens. */
const LEAST_SPORT = 4;
const MOST_PER_SPORT = 110;
const WEIGHT = 9;
/** What it still counts that a place is called so. */
const LEFT = 4;

/** Last words of the names of clubs behind their town. */
export const CLUB_ENDS = wordSet(
  'city united town rovers albion wanderers athletic hotspur villa forest wednesday county orient argyle alexandra rangers fc',
);

/** The rule of a name that matches and clubs tell to be a club. */
export const CLUB = 'club';
/** A name while its kind is found out. */
type Changing = { -readonly [K in keyof Name]: Name[K] } & { votes: number[] };

class SportReader {
  private readonly n: NameText;
  /** Of the sentence asked about last: its number, and whether it is about sport. */
  private asked = -1;
  private answer = false;
  /** How many words of sport the text has; −1 while they are not counted. */
  private words = -1;
  constructor(n: NameText) {
    this.n = n;
  }

  /** Whether the words right before or behind a name make a club of it. */
  isClub({ first, last, place }: Segment): boolean {
    if (this.n.t.word[last] === W.hyphen && this.n.isTight(last)) return false;
    return (
      this.before(first, last) || this.after(last, place !== undefined) || this.isNamedFirst(first, last)
    );
  }

  /** Whether the whole text is about matches: so many words of them. */
  private isReport(): boolean {
    if (this.words < 0) {
      const { word, count } = this.n.t;
      this.words = 0;
      for (let i = 0; i < count; i += 1) if (SPORT.has(word[i])) this.words += 1;
    }
    return this.words >= LEAST_SPORT && this.words * MOST_PER_SPORT > this.n.t.count;
  }

  private isSport(at: number): boolean {
    if (this.isReport()) return true;
    const { s, t } = this.n;
    const sentence = s.ofToken[at];
    if (sentence === this.asked) return this.answer;
    this.asked = sentence;
    let told = 0;
    for (let i = s.first[sentence]; i < s.last[sentence] && told < 2; i += 1) {
      if (SPORT.has(t.word[i])) told = 2;
      else if (SPORTLIKE.has(t.word[i])) told += 1;
    }
    this.answer = told > 1;
    return this.answer;
  }

  private before(first: number, last: number): boolean {
    const { n } = this;
    const { word, kind, count } = n.t;
    const link = word[first - 1] === W.the ? first - 2 : first - 1;
    if (link < 1 || n.startsLine(first)) return false;
    if (last < count && kind[last] === WORD && this.goesWith(last)) return false;
    const done = word[link - 1];
    switch (word[link]) {
      case W.for:
        // "31 for Boston"
        return DONE_FOR.has(done) || (kind[link - 1] === NUMBER && this.isSport(first));
      case WITH:
        return DONE_WITH.has(done) && this.isSport(first);
      case W.to:
        return DONE_TO.has(done) && this.isSport(first);
      case BY:
        return DONE_BY.has(done) && this.isSport(first);
      case W.at:
        return DONE_AT.has(done) && this.isSport(first);
      case FROM:
        return DONE_FROM.has(done) && this.isSport(first);
      default:
        return DONE.has(word[link]) && this.isSport(first);
    }
  }

  /** "Sunrisers Hyderabad": a plural before the town: of who does something, or where the sentence is about sport. */
  private isNamedFirst(first: number, last: number): boolean {
    const { n } = this;
    if (last - first !== 2 || n.place(first + 1, last)?.end !== last) return false;
    if (isGiven(n.t.word[first])) return false;
    const name = wordText(n.t.word[first]);
    return /[a-z]{3}ers$/.test(name) || (/[^s]s$/.test(name) && this.isSport(first));
  }

  /** "London audiences", "South Carolina primary election": the name goes with a noun. */
  private goesWith(at: number): boolean {
    const { n } = this;
    const tag = n.tag[at];
    return (isNounTag(tag) || tag === TAG.ADJECTIVE) && !n.isCap(at) && !MEMBERS.has(n.t.word[at]);
  }

  /** Persons win and score as well, towns do not. */
  private after(last: number, isTown: boolean): boolean {
    const { n } = this;
    if (last >= n.t.count || n.startsLine(last) || n.isCap(last)) return false;
    const word = n.t.word[last];
    if (PLAYERS.has(word)) return true;
    if (NO_MATCH.has(n.t.word[last + 1])) return false;
    return (MEMBERS.has(word) || (isTown && RESULTS.has(word))) && this.isSport(last);
  }
}

const isLink = (n: NameText, from: number, to: number): boolean => {
  if (to - from < 1 || to - from > 2) return false;
  for (let i = from; i < to; i += 1) if (n.t.word[i] !== W.comma && n.t.word[i] !== W.and) return false;
  return true;
};

/** "Bristol City", "Çaykur Rizespor": no land, no person, no head of an event or a league. */
const mayBeClub = ({ person, demonym, place, title }: Segment, headKind: number | undefined): boolean =>
  !person &&
  !demonym &&
  title < 0 &&
  place?.level !== 'country' &&
  place?.level !== 'world' &&
  (headKind === undefined || (headKind === PLACE && place !== undefined));

/**
 * Votes for clubs by what is done for, with and against them: "played for Footscray and North Melbourne".
 * A town that is a club in one sentence is one elsewhere, except behind "in" and the like.
 */
export const voteBySport = (n: NameText, segments: readonly Segment[], names: readonly Name[]): void => {
  const reader = new SportReader(n);
  const keyOf = ({ first, last }: Segment): string => wordsKey(n, first, last);
  const clubs = new Set<string>();
  const found: number[] = [];
  let listed = false;
  segments.forEach((segment, k) => {
    const goesOn = listed && isLink(n, segments[k - 1].last, segment.first);
    listed = mayBeClub(segment, HEAD_KIND.get(n.t.word[segment.head])) && (goesOn || reader.isClub(segment));
    if (!listed) return;
    found.push(k);
    clubs.add(keyOf(segment));
  });
  // "Tranmere" beside "Tranmere Rovers": the town by itself, unless a list has it as a place.
  const towns = new Set<number>();
  segments.forEach(({ first, last }, k) => {
    const isNamed = last - first === 2 && CLUB_ENDS.has(n.t.word[last - 1]) && n.isCap(last - 1);
    if (isNamed && kindOf(names[k].votes).kind === ORGANISATION) towns.add(n.t.word[first]);
  });
  if (found.length === 0 && towns.size === 0) return;
  const raise = (k: number): void => {
    const name = names[k] as Changing;
    const { votes } = name;
    name.rule = CLUB;
    name.place = undefined;
    votes[ORGANISATION] += WEIGHT;
    votes[PLACE] = Math.min(votes[PLACE], LEFT);
    votes[PERSON] = Math.min(votes[PERSON], WEIGHT);
  };
  for (const k of found) raise(k);
  const known = new Set(found);
  segments.forEach((segment, k) => {
    const { first } = segment;
    if (known.has(k) || !mayBeClub(segment, undefined)) return;
    if (first > 0 && LOCATING.has(n.t.word[first - 1])) return;
    const isTown = segment.last - first === 1 && !segment.place && towns.has(n.t.word[first]);
    if (isTown || (clubs.size > 0 && clubs.has(keyOf(segment)))) raise(k);
  });
};
