import { wordId, wordSet } from '../core/vocabulary.ts';
import { HONORIFICS } from '../lexicon/name-words.ts';
import {
  ORGANISATION as LISTED,
  phrases,
  PHRASE_ORGANISATION,
  PHRASE_TEAM,
  TEAM,
  wordBits,
} from '../tagger/gazetteer.ts';
import {
  ALONE,
  kindBefore,
  knownNames,
  STRONG_BODY,
  HEAD_KIND,
  isGiven,
  isOrdinary,
  isSurname,
  LEGAL,
  NOUN_KIND,
  OPEN_PARTICLES,
  RELATIVE,
  W,
  WEB,
} from './name-classes.ts';
import { EVENT, GROUP, LAW, ORGANISATION, OTHER, PERSON, PLACE, PRODUCT, WORK } from './name-kinds.ts';
import { endsNoun, isApposed } from './name-apposed.ts';
import { closesMarks } from './name-edges.ts';
import {
  hasInnerCapital,
  isCode,
  isRoad,
  isSubstitute,
  isUndertaking,
  opensPerson,
} from './name-designations.ts';
import { undertakes } from './name-undertakings.ts';
import { harmoniseLists, kindOf, type Name } from './name-lists.ts';
import { isStudio, voteByHead } from './name-heads.ts';
import { isEastAsianName } from './name-runs.ts';
import { followEchoes } from './name-echoes.ts';
import { followEvents, openerKind } from './name-openers.ts';
import { nounKindAt, voteByDefinition } from './name-predicates.ts';
import { voteByContext } from './name-contexts.ts';
import type { Segment } from './name-segments.ts';
import { bindsNames } from './name-tag-facts.ts';
import { voteBeside } from './name-beside.ts';
import type { SportText } from './name-sport-text.ts';
import { voteBySport } from './name-sports.ts';
import { voteByTable } from './name-numbers.ts';
import { voteByTrade } from './name-trade.ts';
import { NAME_CALIBRATION } from '../lexicon/calibration-names.ts';
import { evidenceOf } from './name-confidence.ts';
import { KIND_OF_TAG } from './name-tag-kinds.ts';
import { NAME_TYPES } from './name-tags.ts';
import {
  BEATING,
  BODY_PAIRS,
  DISEASES,
  EVENT_ALONE,
  GROUP_WORDS,
  HEADS_OF_PLACES,
  headWeight,
  isActor,
  isFieldCentre,
  takesArticle,
  placeWeight,
  RULE_WEIGHTS,
  SAYING,
} from './name-weights.ts';
import type { NameText } from './name-text.ts';
import { isNounTag, isVerbTag, TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

export { kindOf, type Name };

const WHICH = wordId('which');
const PLACE_BEFORE = wordSet(
  'in near outside inside across throughout around toward towards downtown northern southern eastern western central',
);
const PLACE_WEAK = wordSet('at from to via through off into over leaving visiting');
const BEFORE_PERSON = wordSet(HONORIFICS);
const DASHES = wordSet('— –');
const PARTY_MEMBERS = wordSet('republican democratic democrat');
const DOLLAR = 36;
const JOURNAL = wordId('journal');
const BASED = wordId('based');
const PARTNER = wordId('partner');
const CONVENTION = wordId('convention');
/** Events that are bodies where they are "for" something: "Campaign for Nuclear Disarmament". */
const RALLIES = wordSet('rally campaign');
/** Weight of what the tagger says. */
const TAG_WEIGHT = 5;
const EDGE_WEIGHT = 2;
/** How sure the tagger must be of the stretch for the look of its words to count less. */
const TAGGED = 0.4;
const OTHER_TYPE = NAME_TYPES.indexOf('OTHER');

class Voter {
  private readonly n: NameText;
  constructor(n: NameText) {
    this.n = n;
  }

  votes(segment: Segment): number[] {
    const votes = [0, 0, 0, 0, 0, 0, 0, 0, 0];
    this.inside(segment, votes);
    this.before(segment, votes);
    this.after(segment, votes);
    voteByContext(this.n, segment, votes);
    return votes;
  }

  private inside(segment: Segment, votes: number[]): void {
    const { n } = this;
    const { word } = n.t;
    const { first, last, head } = segment;
    const size = last - first;
    if (segment.place) votes[PLACE] += placeWeight(n, segment);
    if (segment.person) votes[PERSON] += 4;
    const ruled = RULE_WEIGHTS.get(segment.rule);
    if (ruled) votes[ruled.kind] += ruled.weight;
    if (isEastAsianName(n, first, last)) votes[PERSON] += 6;
    if (size === 2 && opensPerson(n, first)) votes[PERSON] += 4;
    const kind = this.headKind(segment);
    if (kind === ORGANISATION && head + 1 < last && word[head + 1] === W.for) votes[kind] += 4;
    if (kind !== undefined && !segment.person) votes[kind] += headWeight(n, segment, kind);
    if (head > first && isFieldCentre(this.n, head)) votes[ORGANISATION] += 4;
    for (let i = first + 1; i < last; i += 1) {
      if (LEGAL.has(word[i]) && n.isCap(i)) votes[ORGANISATION] += 3;
      if (word[i] === W.stop && i + 1 < last && WEB.has(word[i + 1])) votes[ORGANISATION] += 3;
      if (word[i] === W.ampersand) votes[ORGANISATION] += 2;
    }
    this.listed(segment, votes);
    this.tagged(segment, kind, votes);
    const opened = openerKind(n, first, last);
    if (opened !== undefined) votes[opened] += opened === PRODUCT ? 10 : 6;
    voteByHead(n, segment, votes);
    if (size === 1) this.single(first, votes);
    else if (kind === undefined) this.plainPair(segment, votes, n.sureness(first, last) > TAGGED ? 0.4 : 1);
  }

  /** The kind its head tells; a house "of" is a body, a journal "of" a periodical, a convention "on" a law, "Bishops' Conference" a body. */
  private headKind({ first, head, last }: Segment): number | undefined {
    const { word } = this.n.t;
    const kind = HEAD_KIND.get(word[head]);
    const next = head + 1 < last ? word[head + 1] : -1;
    if (next === W.of && word[head] === W.house) return ORGANISATION;
    if (next === W.of && word[head] === JOURNAL) return WORK;
    if (next === W.for && (kind === PLACE || RALLIES.has(word[head]))) return ORGANISATION;
    if (isFieldCentre(this.n, head) && head > first) return ORGANISATION;
    if (head > first && BODY_PAIRS.get(word[head])?.has(word[head - 1])) return ORGANISATION;
    if (word[head] === W.house && next < 0 && this.n.place(first, head)?.value.level === 'country')
      return ORGANISATION;
    if (kind === EVENT && (isStudio(this.n, first, head) || word[head - 1] === W.apostrophe))
      return ORGANISATION;
    if ((next === W.on || next === W.against || next === W.for) && word[head] === CONVENTION) return LAW;
    return kind;
  }

  /** The tagger's types, by their probability; its "other" is no person, body or place: what the head says. */
  private tagged(segment: Segment, kind: number | undefined, votes: number[]): void {
    const { tags } = this.n;
    const exact = this.n.tagOf(segment.first, segment.last);
    const number = exact >= 0 ? exact : this.tagAtEdge(segment);
    if (number < 0) return;
    const weight = exact >= 0 ? TAG_WEIGHT : EDGE_WEIGHT;
    const from = number * NAME_TYPES.length;
    const isBody = kind === ORGANISATION && STRONG_BODY.has(this.n.t.word[segment.head]);
    const isSide = isBody || kind === EVENT || kind === LAW || kind === WORK || kind === PRODUCT;
    for (let k = 0; k < NAME_TYPES.length; k += 1) {
      votes[k === OTHER_TYPE && isSide ? kind : KIND_OF_TAG[k]] += weight * tags.typeProbability[from + k];
    }
  }

  /** The tagged name that shares an edge with the segment and is longer or shorter, −1 when none does. */
  private tagAtEdge({ first, last }: Segment): number {
    const { tags } = this.n;
    const number = this.n.tagTouching(first, last);
    if (number < 0 || bindsNames(this.n, number)) return -1;
    return tags.first[number] === first || tags.last[number] === last ? number : -1;
  }

  private listed(segment: Segment, votes: number[]): void {
    const { n } = this;
    const { first, last } = segment;
    const known = knownNames.longest(n.t, first, last);
    if (known?.end === last && (last - first > 1 || !isOrdinary(n.t.word[first]) || n.isAllUpper(first))) {
      votes[known.value] += last - first > 1 ? 7 : 5;
      return;
    }
    const hit = phrases.longest(n.t, first, last);
    if (
      hit &&
      hit.end === last &&
      (hit.value === PHRASE_ORGANISATION || hit.value === PHRASE_TEAM) &&
      !(last - first === 1 && isOrdinary(n.t.word[first]))
    ) {
      votes[ORGANISATION] += 2.5;
    }
  }

  private single(at: number, votes: number[]): void {
    const { n } = this;
    const word = n.t.word[at];
    const bits = wordBits(word);
    if (n.isAllUpper(at)) votes[ORGANISATION] += 1.5;
    else if (hasInnerCapital(n, at)) votes[ORGANISATION] += 2;
    else if ((bits & (LISTED | TEAM)) !== 0) votes[ORGANISATION] += 0.5;
    if (ALONE.has(word)) votes[ORGANISATION] += 2;
    if (isUndertaking(n, at)) votes[OTHER] += 5;
    if (isSubstitute(n, at)) votes[PERSON] += 5;
    if (isCode(n, at)) votes[PRODUCT] += 4;
    if (isRoad(n, at)) votes[PLACE] += 9;
    if (isGiven(word)) votes[PERSON] += 1.5;
    if (isSurname(word)) votes[PERSON] += 1.2;
    if (word === W.greens && at > 0 && n.t.word[at - 1] === W.the) votes[ORGANISATION] += 6;
    if (GROUP_WORDS.has(word)) votes[GROUP] += 6;
    if (PARTY_MEMBERS.has(word)) votes[ORGANISATION] += n.tagOf(at, at + 1) >= 0 ? 1.5 : 4;
    if (EVENT_ALONE.has(word)) votes[EVENT] += 3;
    if (DISEASES.has(word)) votes[OTHER] += 8;
    votes[PERSON] += 0.3;
    votes[ORGANISATION] += 0.3;
  }

  /**
   * Several words without a telling head: unknown words are a person's, ordinary ones a body's.
   * `weight`: less where the tagger has read them as one name.
   */
  private plainPair(segment: Segment, votes: number[], weight: number): void {
    const { n } = this;
    const { word } = n.t;
    let ordinary = 0;
    let caps = 0;
    for (let i = segment.first; i < segment.last; i += 1) {
      if (!n.isCap(i)) {
        if (OPEN_PARTICLES.has(word[i])) votes[PERSON] += weight;
        continue;
      }
      if (word[i] === W.the) {
        votes[ORGANISATION] += 1.5 * weight;
        continue;
      }
      caps += 1;
      if (isOrdinary(word[i])) ordinary += 1;
    }
    if (caps >= 2 && caps <= 4 && ordinary === 0) votes[PERSON] += (caps > 2 ? 2.2 : 1.5) * weight;
    else if (ordinary > 0) votes[ORGANISATION] += 0.8 * weight;
    if (isSurname(word[segment.last - 1])) votes[PERSON] += 0.8 * weight;
  }

  private before(segment: Segment, votes: number[]): void {
    const { n } = this;
    const { word } = n.t;
    const at = segment.first - 1;
    const isBody = this.isBody(segment) || (segment.place?.level === 'country' && !segment.person);
    if (segment.title >= 0 && !isBody) votes[PERSON] += 3;
    if (at < 0 || n.startsLine(segment.first)) return;
    const id = word[at];
    if (BEFORE_PERSON.has(id)) votes[PERSON] += 4;
    if (PLACE_BEFORE.has(id)) votes[PLACE] += 1.3;
    else if (PLACE_WEAK.has(id)) votes[PLACE] += 0.4;
    if (n.titles.ofToken[at] >= 0 && n.titles.last[n.titles.ofToken[at]] === segment.first && !isBody)
      votes[PERSON] += 2;
    if (n.isCap(at) && !n.opens(at)) return;
    if (id === W.the && at > 0 && BEATING.has(word[at - 1]) && segment.last - segment.first > 1)
      votes[ORGANISATION] += 12;
    // `try to storm Parliament`: a verb tells no kind.
    const noun = isVerbTag(n.tag[at]) ? undefined : nounKindAt(n, at);
    if (noun !== undefined) votes[noun] += segment.person || isActor(n, segment, noun) ? 1 : 6;
    if (id === W.of && at > 0 && NOUN_KIND.get(word[at - 1]) === PLACE) votes[PLACE] += 6;
    if (id === W.of && at > 0 && HEADS_OF_PLACES.has(word[at - 1])) votes[PLACE] += 8;
    if ((id === W.quote || id === W.openQuote) && at > 0 && NOUN_KIND.get(word[at - 1]) === WORK)
      votes[WORK] += closesMarks(n, segment.last) ? 12 : 3;
  }

  /** "Police in Wexcombe said": a name behind a preposition, whose sentence has another subject. */
  private isComplement(first: number): boolean {
    const { tag } = this.n;
    return first > 1 && tag[first - 1] === TAG.PREPOSITION && isNounTag(tag[first - 2]);
  }

  private isBody(segment: Segment): boolean {
    return HEAD_KIND.get(this.n.t.word[segment.head]) === ORGANISATION && segment.last - segment.first > 2;
  }

  private after(segment: Segment, votes: number[]): void {
    const { n } = this;
    const { word } = n.t;
    const at = segment.last;
    if (at >= n.t.count || n.startsLine(at)) return;
    const id = word[at];
    const noun = n.isCap(at) ? undefined : kindBefore(id);
    // "a Morrisons car park"
    const isCompound = noun === PRODUCT && at + 1 < n.t.count && n.tag[at + 1] === TAG.NOUN;
    if (isCompound) votes[ORGANISATION] += 1;
    else if (noun === PRODUCT) this.beforeProduct(segment, votes);
    else if (noun !== undefined)
      votes[noun] += noun === PERSON ? 0 : noun === PLACE ? 3 : noun === ORGANISATION ? 2.5 : 1.5;
    const next = at + 1 < n.t.count && !n.isCap(at + 1) && !noun ? NOUN_KIND.get(word[at + 1]) : undefined;
    if (next === PLACE && n.t.kind[at] === WORD && n.tag[at] <= 7 && n.tag[at] > 0 && id !== W.possessive)
      votes[PLACE] += 0.7;
    if (SAYING.has(id) && !this.isComplement(segment.first)) {
      votes[PERSON] += 0.7;
      votes[ORGANISATION] += 0.3;
    }
    if (RELATIVE.has(id)) votes[PERSON] += 2;
    if (id === W.hyphen && segment.place && at + 1 < n.t.count && word[at + 1] === BASED) votes[PLACE] += 4;
    if ((id === W.comma || DASHES.has(id)) && at + 1 < n.t.count) this.afterComma(segment, at + 1, votes);
    if (
      id === W.open &&
      at + 2 < n.t.count &&
      n.isAllUpper(at + 1) &&
      word[at + 2] === W.close &&
      segment.last - segment.first > 1
    )
      votes[ORGANISATION] += 0.7;
  }

  /** "its Starliner craft", "the Crew Dragon capsule"; a single word may be the maker: "a Boeing aircraft". */
  private beforeProduct(segment: Segment, votes: number[]): void {
    const { n } = this;
    const before = segment.first - 1;
    const isOwned = before >= 0 && n.tag[before] === TAG.POSSESSIVE;
    votes[PRODUCT] += isOwned || segment.last - segment.first > 1 ? 4 : 1;
  }

  private afterComma(segment: Segment, at: number, votes: number[]): void {
    const { n } = this;
    const { word } = n.t;
    if (RELATIVE.has(word[at])) votes[PERSON] += 2;
    if (word[at] === WHICH && !segment.place && at + 2 < n.t.count && undertakes(n, at + 1))
      votes[ORGANISATION] += 6;
    if (n.t.kind[at] === NUMBER && n.length(at) <= 2 && at + 1 < n.t.count && word[at + 1] === W.comma)
      votes[PERSON] += segment.last - segment.first > 1 && !this.isBody(segment) ? 6 : 2.5;
    const before = segment.first > 0 ? word[segment.first - 1] : -1;
    const follower = n.isCap(at) ? n.place(at, n.t.count) : undefined;
    if (
      follower &&
      n.t.text.charCodeAt(n.t.end[follower.end - 1]) !== DOLLAR &&
      (PLACE_BEFORE.has(before) || PLACE_WEAK.has(before) || before === W.of)
    )
      // "of Allen, Texas": a state after a single word is where it lies, whoever else is called so.
      votes[PLACE] += follower.value.level === 'region' && segment.last - segment.first === 1 ? 8 : 2;
    if (n.t.kind[at] !== WORD || n.isCap(at)) return;
    const isApposition = n.tag[at] === TAG.DETERMINER;
    for (let k = at; k < Math.min(at + 6, n.t.count) && n.t.kind[k] === WORD; k += 1) {
      const noun = NOUN_KIND.get(word[k]);
      const isCentre = isFieldCentre(this.n, k);
      if (isCentre) votes[ORGANISATION] += 5;
      const isHead = endsNoun(n, k);
      // "Imogen Tan, a partner at Amadeus"
      if (word[k] === PARTNER && (word[k + 1] === W.at || word[k + 1] === W.in)) {
        votes[PERSON] += 5;
        return;
      }
      if (noun !== undefined && k > at && word[k + 1] !== W.possessive && isHead) {
        if (isApposition && !n.isCap(k) && !isApposed(n, segment.first, k + 1)) return;
        votes[noun] += isApposition ? 5 : 1.2;
        return;
      }
      if (word[k] === W.of || word[k] === W.in) return;
    }
  }
}

/** Names with the weight of evidence for each kind. */
export const voteNames = (n: NameText, segments: readonly Segment[], sport: SportText): Name[] => {
  const voter = new Voter(n);
  const names = segments.map((segment) => ({
    first: segment.first,
    last: segment.last,
    head: segment.head,
    title: segment.title,
    demonym: segment.demonym,
    place: segment.place,
    votes: segment.demonym ? [0, 0, 5, 0, 0, 0, 0, 0, 0] : voter.votes(segment),
    confidence: 0,
    evidence: 0,
    rule: segment.rule,
    government: segment.government,
  }));
  voteByDefinition(n, segments, names);
  voteBySport(n, segments, { names, sport });
  voteByTable(n, names, sport);
  voteByTrade(n, segments, names);
  voteBeside(n, segments, names);
  harmoniseLists(n, names);
  followEvents(n, names);
  followEchoes(n, names);
  names.forEach((name, i) => {
    const { kind, share } = kindOf(name.votes);
    if (takesArticle(n, kind, name.first)) name.first -= 1;
    name.evidence = evidenceOf(n, segments[i], kind, share);
    name.confidence = NAME_CALIBRATION[name.evidence];
  });
  return names;
};
