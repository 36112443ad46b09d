import { wordId, wordSet, wordText } from '../core/vocabulary.ts';
import { BEING, DASHES, HEAD_KIND, isGiven, W } from './name-classes.ts';
import { ORGANISATION, PERSON, PLACE } from './name-kinds.ts';
import { kindOf, type Name } from './name-lists.ts';
import { type Segment, wordsKey } from './name-segment.ts';
import { isFramedClub, isListLink, isTeamOfRider } from './name-club-frames.ts';
import { CLUB } from './name-put.ts';
import { isScore, SPORT, SPORTLIKE, type SportText } from './name-sport-text.ts';
import { NAME_TYPES } from './name-tags.ts';
import type { NameText } from './name-text.ts';
import { isNounTag, TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

const WITH = wordId('with');
const BY = wordId('by');
const FROM = wordId('from');
const HOST = wordSet('host hosts');
const AWAY = wordId('away');
const PAST = wordId('past');
const OVER = wordId('over');
const OVERCOME = wordSet('win wins victory victories triumph spare');
/** What is done and had for a club in a report of its match. */
const SCORED_FOR = wordSet(
  'replied homered ninth eighth seventh scored pitched netted starred struck added saves points rebounds assists runs tries tallies conversions',
);
const POINTS = wordSet('point points');
const TABLES = wordSet('table standings league group division conference series');
const PLAYED = wordSet('lost won drew win loss draw defeat victory');
const SIGNED = wordSet('optioned contract sign signed signs signing bought loaned recruited traded');
const HAD = wordSet('had has');
const MOST_BEFORE_FROM = 8;
const TRAVELS = wordSet('travel travels visit go goes');
/** What a club is called before its name. */
const EPITHETS = wordSet(
  'struggling relegated promoted leaders neighbours neighbors holders visitors hosts strugglers newcomers placed bottom',
);
/** Verbs of the plural: a town has none. */
const PLURAL = wordSet('have were are');
const MATCHES = wordSet('game match fixture tie');
const MODALS = wordSet('will would must could');
const FACING = wordSet('face host meet play beat visit entertain');
const LEAD = wordId('lead');
const LED = wordSet(
  'lead leads led lift lifted power powered guide guided send sent steer steered fire fired',
);
/** What is done for a club, whatever the sentence is about. */
const DONE_FOR = wordSet(
  'play plays played playing drive drives drove sign signs signed signing debut debuted striker midfielder goalkeeper winger quarterback appearances goals goal caps fullback halfback batted bowled defender',
);
/** The same where the sentence is about sport. */
const DONE_WITH = wordSet(
  'play plays played playing sign signs signed signing season seasons year years career contract traded',
);
const DONE_TO = wordSet(
  'transferred traded loaned lost fell loan defeat defeats loss losses transfer return returned moved move moving',
);
const DONE_BY = wordSet('drafted signed acquired recruited beaten defeated knocked relegated');
const DONE_AT = wordSet(
  'begin begins open play plays draw win defeat loss loan career season seasons played playing began coach manager started',
);
const DONE_FROM = wordSet('loan signed transferred transfer joined bought acquired');
const DONE = wordSet(
  'meet meets met face faces host hosts hosting visit visiting entertain entertained upset outscored edged downed routed trounced behind joined joins joining rejoined coached coaching captained captaining managed managing beat beats beating defeated defeating faced facing thrashed hosted hosting eliminated versus against',
);
/** Who belongs to a club, and who may belong to other bodies and to places. */
const PLAYERS = wordSet(
  'striker midfielder goalkeeper winger fullback halfback quarterback linebacker pitcher batsman forward defender',
);
/** Places in a team that are other words as well. */
const PLACED = wordSet(
  'prop hooker flanker lock centre center wing half opener seamer spinner batter bowler goalie defenceman defenseman libero setter back guard tackle fly scrum all',
);
const MEMBERS = wordSet(
  'player players coach manager captain skipper fans supporters squad teammate teammates bench keeper',
);
const DISMISSED = wordSet('sacked sack sacks dismissed dismiss fired appointed hired');
const STAFF = wordSet('coach manager');
const RESULTS = wordSet(
  'fell levelled leveled won lost beat drew defeated faced hosted hosts scored finished snapped trounced edged routed thrashed upset outscored released recalled traded visits visit entertain entertains welcome signed clinched trailed led equalised equalized conceded qualified advanced host face play played plays',
);
/** "played host to", "played a role": no match. */
const NO_MATCH = wordSet('host a an');
const LOCATING = wordSet('in near outside around across born');
const AHEAD = wordSet('ahead clear top front formerly');
/** How sure the tagger must be of a person of several words for it to be no club. */
const SURELY_PERSON = 0.6;
const WEIGHT = 9;
/** What it still counts that a place is called so. */
const LEFT = 4;

/** Last words of the names of clubs behind their town. */
export const CLUB_ENDS = wordSet(
  'city united town rovers albion wanderers athletic hotspur villa forest wednesday county orient argyle alexandra rangers fc',
);

/** Those of them that are words for places as often. */
const LANDS = wordSet('city county forest villa');
/** A name while its kind is found out. */
type Changing = { -readonly [K in keyof Name]: Name[K] } & { votes: number[] };

class SportReader {
  private readonly n: NameText;
  /** Of the sentence asked about last: its number, and whether it is about sport. */
  private asked = -1;
  private answer = false;
  private readonly sport: SportText;
  /** Last words of the persons whom the text names in full. */
  private surnames: Set<number> | undefined;
  private readonly segments: readonly Segment[];
  constructor(n: NameText, sport: SportText, segments: readonly Segment[]) {
    this.n = n;
    this.sport = sport;
    this.segments = segments;
  }

  /** Whether one word is the surname of somebody whom the text names in full. Read when it is asked first: few names are said to be clubs. */
  isSurname({ first, last, place }: Segment): boolean {
    if (last - first > 1 || place) return false;
    this.surnames ??= this.readSurnames();
    return this.surnames.has(this.n.t.word[first]);
  }

  private readSurnames(): Set<number> {
    const surnames = new Set<number>();
    for (const { first, last, person } of this.segments)
      if (person && last - first > 1) surnames.add(this.n.t.word[last - 1]);
    return surnames;
  }

  /** "Bristol City", "Çaykur Rizespor": no head of an event or a league, nobody the tagger is sure of. */
  mayBeClub(segment: Segment): boolean {
    const { n } = this;
    const { first, last, head, place } = segment;
    if (!isTeam(segment) && !this.isHosted(segment)) return false;
    const kind = HEAD_KIND.get(n.t.word[head]);
    const isPlaced = place !== undefined || this.hasMember(last) || this.isNamedLast(first, last);
    if (kind !== undefined && (kind !== PLACE || !isPlaced)) return false;
    if (
      last < n.t.count &&
      n.t.word[last] === W.open &&
      n.place(last + 1, n.t.count)?.value.level === 'country'
    )
      return false;
    const tag = last - first > 1 ? n.tagOf(first, last) : -1;
    return tag < 0 || NAME_TYPES[n.tags.type[tag]] !== 'PERSON' || n.tags.probability[tag] < SURELY_PERSON;
  }

  /** "Drua host Moana Pasifika": no host of a show, where teams play. */
  private isHosted({ first, title, demonym }: Segment): boolean {
    const { n } = this;
    if (demonym || title < 0 || !this.sport.isReport || isGiven(n.t.word[first])) return false;
    return HOST.has(n.t.word[first - 1]);
  }

  /** "Tampa Bay coach": whoever belongs to a club stands behind its name. */
  private hasMember(last: number): boolean {
    return last < this.n.t.count && MEMBERS.has(this.n.t.word[last]) && this.sport.isReport;
  }

  /** Whether the words right before or behind a name make a club of it. */
  isClub(segment: Segment, isTown: boolean): boolean {
    const { first, last, place } = segment;
    if (this.n.t.word[last] === W.hyphen && this.n.isTight(last)) return false;
    return (
      this.before(first, last) ||
      this.after(segment, isTown) ||
      this.isNamedFirst(first, last) ||
      (this.sport.isReport &&
        (this.isNamedLast(first, last) || (place !== undefined && this.isOfScorer(first, last))))
    );
  }

  private isSport(at: number): boolean {
    if (this.sport.isReport) return true;
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
    // "to lead Winnipeg past New Jersey 6-1", "to lift Chicago to a 30-27 win"
    if (LED.has(word[link]) && (word[last] === PAST || word[last] === W.to) && this.sport.isReport)
      return true;
    switch (word[link]) {
      case W.for:
        // "31 for Boston"
        return (
          DONE_FOR.has(done) ||
          (kind[link - 1] === NUMBER && this.isSport(first)) ||
          (SCORED_FOR.has(done) && this.sport.isReport)
        );
      case WITH:
        return DONE_WITH.has(done) && this.isSport(first);
      case W.to:
        return (
          (DONE_TO.has(done) ||
            (TRAVELS.has(done) && this.n.isCap(link - 2)) ||
            done === AWAY ||
            this.isSigned(link)) &&
          this.isSport(first)
        );
      case BY:
        return DONE_BY.has(done) && this.isSport(first);
      case W.at:
        return (DONE_AT.has(done) || this.isAway(link)) && this.isSport(first);
      case FROM:
        return (
          ((DONE_FROM.has(done) || this.isSigned(link)) && this.isSport(first)) ||
          (POINTS.has(done) && this.sport.isReport)
        );
      case PAST:
        return this.sport.isReport && isScore(n, last);
      case OVER:
        return OVERCOME.has(done) && this.isSport(first);
      case W.of:
        return AHEAD.has(done) && this.sport.isReport;
      default:
        return (
          (DONE.has(word[link]) && this.isSport(first)) || (EPITHETS.has(word[link]) && this.sport.isReport)
        );
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

  /** "Thornbury Town": a word of clubs behind a name that is no listed place; not "Washington County". */
  private isNamedLast(first: number, last: number): boolean {
    const { n } = this;
    const end = n.t.word[last - 1];
    if (last - first !== 2 || !CLUB_ENDS.has(end) || LANDS.has(end) || !n.isCap(last - 1)) return false;
    return n.place(first, last)?.end !== last;
  }

  /** "Nathan MacKinnon, Colorado, 64": between a name and a number. */
  private isOfScorer(first: number, last: number): boolean {
    const { word, kind, count } = this.n.t;
    if (first < 2 || last + 1 >= count || word[first - 1] !== W.comma || word[last] !== W.comma) return false;
    return this.n.isCap(first - 2) && kind[last + 1] === NUMBER && !this.n.isTight(last + 1);
  }

  /** "London audiences", "South Carolina primary election": the name goes with a noun. */
  private goesWith(at: number): boolean {
    const { n } = this;
    const tag = n.tag[at];
    return (isNounTag(tag) || tag === TAG.ADJECTIVE) && !n.isCap(at) && !MEMBERS.has(n.t.word[at]);
  }

  /** "Leeds and Hull have": a plural of two; not ", and Hull have". */
  private isOfSeveral(first: number): boolean {
    const { word } = this.n.t;
    return first > 1 && word[first - 1] === W.and && word[first - 2] !== W.comma;
  }

  /** "lost 1-0 at Dungannon Swifts": how somebody played, and the score, before "at". */
  private isAway(at: number): boolean {
    const { word } = this.n.t;
    if (at > 3 && isScore(this.n, at - 3)) return PLAYED.has(word[at - 4]);
    // "the next game is at Morecambe"
    return BEING.has(word[at - 1]) && MATCHES.has(word[at - 2]);
  }

  /** "signed lock Alex Craig from Gloucester", "traded Kaapo Kakko to Seattle": a few words before. */
  private isSigned(from: number): boolean {
    const { n } = this;
    for (let i = from - 1; i >= Math.max(0, from - MOST_BEFORE_FROM) && !n.startsLine(i + 1); i -= 1) {
      if (SIGNED.has(n.t.word[i])) return true;
      if (n.t.word[i] === W.stop) return false;
    }
    return false;
  }

  /** "Penrith prop James Fisher-Harris", "Bath fly-half Finn Russell": a place in a team, and who has it. */
  private isPlaced(at: number): boolean {
    const { n } = this;
    const { word, count } = n.t;
    if (!PLACED.has(word[at]) || !this.sport.isReport) return false;
    const next = word[at + 1] === W.hyphen && n.isTight(at + 1) ? at + 3 : at + 1;
    return next < count && n.isCap(next) && !n.startsLine(next);
  }

  /** "dismissed coach", "appointed their assistant manager": who is at a token, or right behind another word. */
  private isStaff(at: number): boolean {
    const { word, count } = this.n.t;
    return at + 1 < count && (STAFF.has(word[at]) || STAFF.has(word[at + 1]));
  }

  /** Persons win and score as well, towns do not. */
  private after({ first, last }: Segment, isTown: boolean): boolean {
    const { n } = this;
    if (last >= n.t.count || n.startsLine(last) || n.isCap(last)) return false;
    const word = n.t.word[last];
    if (PLAYERS.has(word) || this.isPlaced(last)) return true;
    // "are two points ahead"
    if (isTown && PLURAL.has(word) && !this.isOfSeveral(first) && this.isSport(last)) return true;
    if (isTown && BEING.has(word) && POINTS.has(n.t.word[last + 2])) return this.sport.isReport;
    if (DISMISSED.has(word) && this.isStaff(last + 1)) return this.isSport(last);
    // "Zaksa lead the table": one person leads it
    if (word === LEAD && n.t.word[last + 1] === W.the && TABLES.has(n.t.word[last + 2]))
      return this.isSport(last);
    if (NO_MATCH.has(n.t.word[last + 1])) return false;
    // "had traded", "have signed"
    if (isTown && HAD.has(word) && SIGNED.has(n.t.word[last + 1])) return this.isSport(last);
    // "will face", "must beat"
    if (isTown && MODALS.has(word) && FACING.has(n.t.word[last + 1])) return this.isSport(last);
    return (MEMBERS.has(word) || (isTown && RESULTS.has(word))) && this.isSport(last);
  }
}

/** No land, no inhabitants, nobody with a title. */
const isTeam = ({ person, demonym, place, title }: Segment): boolean =>
  !person && !demonym && title < 0 && place?.level !== 'country' && place?.level !== 'world';

/** Where something is or somebody is from: "in Boston", "At Boston,", a dateline; not "ahead of Boston". */
const isLocated = (n: NameText, { first, last }: Segment): boolean => {
  const { word, count } = n.t;
  // "WESTFIELD - Eli Mathis rushed"
  const isHead = n.isAllUpper(first) && (first === 0 || n.startsLine(first)) && DASHES.has(word[last]);
  if (n.isDateline(first) || isHead) return true;
  if (first < 1 || n.startsLine(first)) return false;
  const before = word[first - 1];
  if (before === W.of) return !AHEAD.has(word[first - 2]);
  if (before === W.at) return n.opens(first - 1) && last < count && word[last] === W.comma;
  return LOCATING.has(before);
};

/**
 * Votes for clubs by what is done for, with and against them: "played for Footscray and North Melbourne".
 * A town that is a club in one sentence is one elsewhere, except behind "in" and the like.
 */
export const voteBySport = (
  n: NameText,
  segments: readonly Segment[],
  { names, sport }: { names: readonly Name[]; sport: SportText },
): void => {
  const reader = new SportReader(n, sport, segments);
  const keyOf = ({ first, last }: Segment): string => wordsKey(n, first, last);
  const clubs = new Set<string>();
  const found: number[] = [];
  let listed = false;
  segments.forEach((segment, k) => {
    const goesOn = listed && isListLink(n, segments[k - 1].last, segment.first);
    const isTown = segment.place !== undefined || kindOf(names[k].votes).kind === PLACE;
    const isTold =
      (reader.mayBeClub(segment) && (goesOn || reader.isClub(segment, isTown))) ||
      isFramedClub(n, segment, sport) ||
      isTeamOfRider(n, segment, names[k - 1]);
    listed = segment.rule === CLUB || (isTold && !reader.isSurname(segment));
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
    if (known.has(k) || !isTeam(segment) || isLocated(n, segment)) return;
    const isTown = segment.last - first === 1 && !segment.place && towns.has(n.t.word[first]);
    if (isTown || (clubs.size > 0 && clubs.has(keyOf(segment)))) raise(k);
  });
};
