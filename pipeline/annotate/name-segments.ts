import { wordId, wordSet } from '../core/vocabulary.ts';
import { OFFICE, SHORT } from './titles.ts';
import {
  ADDRESSES,
  AFTER_PERSON,
  ARTICLES,
  HEAD_KIND,
  NO_SURNAMES,
  isCalendar,
  isFunction,
  isGiven,
  isOrdinary,
  isPersonNoun,
  isSurname,
  knownNames,
  LEGAL,
  PARTY,
  STRONG_BODY,
  W,
} from './name-classes.ts';
import { isField } from './name-edges.ts';
import { isGreaterTown } from './name-tag-facts.ts';
import { STATUS_WORDS } from '../lexicon/titles.ts';
import { EVENT, ORGANISATION, PLACE } from './name-kinds.ts';
import { CapitalPairs } from './name-pairs.ts';
import { type KnownPlace, placeOrPerson } from './name-places.ts';
import { newSegment, type Segment } from './name-segment.ts';
import { NAME_TYPES } from './name-tags.ts';
import { PHRASE_ORGANISATION, PHRASE_TEAM, phrases } from '../tagger/gazetteer.ts';
import {
  isGivenOpener,
  isGivenTitle,
  isLordsOffice,
  isParkOf,
  isPageant,
  isTaggedWhole,
  isTeamOf,
  openerKind,
  openingAdjectives,
  opensOtherName,
} from './name-openers.ts';
import { isEastAsianName } from './name-runs.ts';
import { followsOccupation, isBodyNamedAfter } from './name-contexts.ts';
import { isFirm, isGivenRun, isNameEnd } from './name-designations.ts';
import { opensBody } from './name-firms.ts';
import { hasHead, headOf, isHouse, isPersonAt, jointOf } from './name-heads.ts';
import { isOfficeOf } from './name-shops.ts';
import type { NameText } from './name-text.ts';
import { PUNCT } from './tokens.ts';

/** What says when somebody holds an office: "Former Railway Minister". */
const FORMER = wordSet(Object.values(STATUS_WORDS).join(' '));

const FLIGHT = wordId('flight');

export type { Segment };

/** Cuts runs of capitals into names, titles and words that open a sentence. */
export class Segmenter {
  private readonly n: NameText;
  private out: Segment[] = [];
  private readonly pairs: CapitalPairs;
  constructor(text: NameText) {
    this.n = text;
    this.pairs = new CapitalPairs(text);
  }

  /** The segments of the run `[first, last)`; `isField`: "of" stands before, so a title word opens no title. */
  cut(first: number, last: number, isField: boolean): Segment[] {
    this.out = [];
    const opens = openerKind(this.n, first, last) === EVENT && !isOrdinary(this.n.t.word[first + 1]);
    if (!isField && this.pairs.recurs(first, last)) {
      this.push(first, last, -1, 'capitals');
      return this.out;
    }
    let from = opens ? first : this.afterTitle(first, this.afterOpeners(first, last), last);
    if (from < last && openerKind(this.n, from, last) !== undefined) {
      this.push(from, last, -1, 'opened');
      return this.out;
    }
    if (isTaggedWhole(this.n, from, last)) {
      this.push(from, last, -1, 'capitals');
      return this.out;
    }
    if (isLordsOffice(this.n, from, last)) return this.out;
    const addressed = this.afterAddress(from, last);
    if (
      addressed > from &&
      this.n.titles.ofToken[addressed] < 0 &&
      !isPageant(this.n, from, addressed, last)
    ) {
      this.person(addressed, last);
      return this.out;
    }
    let title = this.titleBefore(from > first && from < last ? from : first);
    for (let k = from; k < last; k += 1) {
      const number = this.titleAt(k, from, last, isField && (k === first || this.isPlural(k)));
      if (number < 0) continue;
      const start = Math.max(from, this.titleStart(number, from));
      if (start > from && ((isField && from === first) || !this.isAdjective(from, start)))
        this.piece(from, start, title);
      from = Math.min(last, Math.max(k + 1, this.n.titles.last[number]));
      // "Chief Medical Officer Dr. Susan Shaw"
      from = this.afterAddress(from, last);
      title = number;
      k = from - 1;
    }
    if (from < last) this.piece(from, last, title);
    return this.out;
  }

  /** Skips words that only open the sentence: "The", "In", "However", "Speaking". */
  private afterOpeners(first: number, last: number): number {
    const { n } = this;
    let k = first;
    while (k < last && n.opens(k) && n.isCap(k) && this.isOpener(k, last)) k += 1;
    return k;
  }

  /** Skips "Mr", "Dr." before a name. */
  private afterAddress(from: number, last: number): number {
    const { word } = this.n.t;
    let k = from;
    while (k < last && ADDRESSES.has(word[k])) k += k + 1 < last && word[k + 1] === W.stop ? 2 : 1;
    return k < last ? k : from;
  }

  /** A person after a form of address; a title or head after the name ends it. */
  private person(first: number, last: number): void {
    this.push(first, last, -1, 'address');
    const segment = this.out.at(-1);
    if (segment && !segment.person && segment.last - segment.first <= 4) {
      segment.person =
        HEAD_KIND.get(this.n.t.word[segment.head]) === undefined || segment.last - segment.first <= 2;
      segment.place = undefined;
    }
  }

  /** Skips words of a title whose head stands before the run: "Secretary of State"; none of a body's name. */
  private afterTitle(first: number, from: number, last: number): number {
    const { titles } = this.n;
    const number = titles.ofToken[from];
    if (from !== first || number < 0 || titles.head[number] >= first) return from;
    if (opensOtherName(this.n, titles.last[number], last)) return from;
    const isBody = titles.last[number] < last && STRONG_BODY.has(this.n.t.word[last - 1]);
    return isBody ? from : Math.min(last, titles.last[number]);
  }

  private isOpener(k: number, last: number): boolean {
    const { n } = this;
    const word = n.t.word[k];
    if (n.isAllUpper(k) && n.length(k) > 1 && n.style[n.s.ofToken[k]] === 0) return false;
    const place = n.place(k, last);
    if (place && place.end > k + 1 && place.value.level === 'city') return false;
    if (isGreaterTown(n, k, last)) return false;
    // "First Quantum", and not "The Australian who won"
    if (isFunction(word) && !ARTICLES.has(word) && (knownNames.longest(n.t, k, last)?.end ?? 0) > k + 1)
      return false;
    if (isFunction(word)) return !isGivenOpener(n, k, last);
    if (isGiven(word) || place || n.demonym(k, last)) return false;
    if (k + 1 < last && opensBody(n, k)) return true;
    const isForm = isOrdinary(word) || n.t.text.endsWith('ing', n.t.end[k]);
    if (isForm && k + 1 < last && n.sureness(k + 1, last) > 0.5) return true;
    const isNamed = k + 2 < last && isGiven(n.t.word[k + 1]);
    if (isNamed && isOrdinary(word) && (isPersonNoun(word) || !isOrdinary(n.t.word[k + 1]))) return true;
    return n.tag[k] >= 10 && k + 1 < last && n.seenInside(word) === 0;
  }

  /** The title that ends right before a token, −1 where none does. */
  private titleBefore(k: number): number {
    const number = k > 0 ? this.n.titles.ofToken[k - 1] : -1;
    return number >= 0 && this.n.titles.last[number] === k ? number : -1;
  }

  /** The number of the title at a token of the run, where it is one; −1 otherwise. */
  private titleAt(k: number, from: number, last: number, isField: boolean): number {
    const { n } = this;
    const number = n.titles.ofToken[k];
    if (number < 0 || isField || this.isOwner(n.titles.last[number], last)) return -1;
    const head = n.titles.head[number];
    if (head >= last || head < from || !n.isCap(head)) return -1;
    const end = n.titles.last[number];
    const isSingle = n.titles.first[number] >= head;
    if (opensOtherName(n, end, last) || (isSingle && end === last - 1 && isGivenTitle(n, k))) return -1;
    if (n.titles.kind[number] === SHORT) return end < last ? number : -1;
    if (
      isSingle &&
      (isNameEnd(n, end, last) || AFTER_PERSON.has(n.t.word[end])) &&
      head > from &&
      isGivenRun(n, from, head)
    )
      return -1;
    if (
      end < last &&
      end === last - 1 &&
      (HEAD_KIND.get(n.t.word[end]) === ORGANISATION ||
        HEAD_KIND.get(n.t.word[end]) === EVENT ||
        isParkOf(n, number, end)) &&
      (!isSurname(n.t.word[end]) || isParkOf(n, number, end))
    )
      return -1;
    if (end === last && isTeamOf(n, from, head)) return -1;
    if (n.place(k, last) || isBodyNamedAfter(n, head, end, last)) return -1;
    if ((knownNames.longest(n.t, k, last)?.end ?? 0) > end) return -1;
    if (n.titles.kind[number] !== OFFICE && head > from && end >= last && !n.titles.plural[number]) {
      return isGivenRun(n, from, head) || followsOccupation(this.n, from) ? -1 : number;
    }
    return number;
  }

  /** "Bishops' Conference": an apostrophe follows inside the run. */
  private isOwner(end: number, last: number): boolean {
    const isPlural = this.n.t.word[end] === W.apostrophe && this.n.isTight(end);
    return end + 1 < last && (isPlural || isOfficeOf(this.n, end));
  }

  /** "Presidential" in "Presidential Spokesperson": an ordinary word that goes with the title. */
  private isAdjective(from: number, to: number): boolean {
    const { n } = this;
    const word = n.t.word[from];
    return (
      to - from === 1 &&
      isOrdinary(word) &&
      !n.place(from, to) &&
      !n.demonym(from, to) &&
      !n.isAllUpper(from) &&
      !knownNames.longest(n.t, from, to)
    );
  }

  private isPlural(k: number): boolean {
    return this.n.titles.plural[this.n.titles.ofToken[k]] === 1;
  }

  /** Where a title begins in a run: not before the last head of an organisation to its left. */
  private titleStart(number: number, from: number): number {
    const { n } = this;
    const head = n.titles.head[number];
    let start = n.titles.first[number];
    // "Former Railway Minister": behind a word for the time of an office the noun is its field.
    const opening = FORMER.has(n.t.word[from]) ? from + 2 : from + 1;
    for (let k = Math.max(start, opening); k < head; k += 1) {
      if (HEAD_KIND.get(n.t.word[k]) === ORGANISATION && n.isCap(k) && k > from) start = k + 1;
    }
    return Math.min(start, head);
  }

  /** One stretch without titles: parts of inhabitants and places before a name are cut off. */
  private piece(from: number, to: number, title: number): void {
    const { n } = this;
    const { t } = n;
    let first = from;
    let last = to;
    while (first < last && (t.kind[first] === PUNCT || isCalendar(t.word[first]))) first += 1;
    while (last > first && this.isLoose(last - 1)) last -= 1;
    first = this.afterAdjectives(first, last);
    if (first >= last) return;
    const demonym = n.demonym(first, last);
    if (demonym && (n.place(first, last)?.end ?? 0) <= demonym.end) {
      this.afterDemonym(first, last, demonym.end, demonym.value, title);
      return;
    }
    const joint = jointOf(n, first, last);
    if (joint > 0) {
      this.bodyAndPerson(first, joint, last);
      return;
    }
    const place = n.place(first, last);
    if (place && place.end < last && !placeOrPerson.has(t.word[first])) {
      if (isPersonAt(n, place.end, last) && !hasHead(n, place.end, last)) {
        this.push(first, place.end, -1, 'place');
        this.push(place.end, last, title, 'capitals');
        return;
      }
    }
    this.push(first, last, title, 'capitals');
  }

  /** Skips "Former" before a name; "Republican" and the like become pieces of their own. */
  private afterAdjectives(from: number, last: number): number {
    const { n } = this;
    const { word } = n.t;
    let first = from;
    while (first + 1 < last) {
      const isBefore = n.place(first + 1, last) ?? n.demonym(first + 1, last);
      if (!isBefore && !isPersonAt(n, first + 1, last)) break;
      const isPeople = n.demonym(first + 1, last)?.end === last && n.opens(first) && isOrdinary(word[first]);
      if (isPeople) return first + 1;
      if (PARTY.has(word[first])) this.push(first, first + 1, -1, 'capitals');
      else if (!openingAdjectives.has(word[first]) || !n.opens(first)) break;
      first += 1;
    }
    return first;
  }

  /** "Labour Party" and "Ann Lee" without a word between. */
  private bodyAndPerson(first: number, joint: number, last: number): void {
    const isSeat = isHouse(this.n.t.word[joint - 1]);
    this.push(first, joint, -1, isSeat ? 'seat' : 'capitals');
    this.push(joint, last, -1, isSeat ? 'seat' : 'capitals');
    const person = this.out.at(-1);
    if (person && isSeat) person.person = true;
  }

  private isLoose(k: number): boolean {
    const { word, kind } = this.n.t;
    if (kind[k] !== PUNCT) return false;
    if (word[k] !== W.stop) return true;
    return !(LEGAL.has(word[k - 1]) || AFTER_PERSON.has(word[k - 1]));
  }

  private afterDemonym(first: number, last: number, end: number, value: KnownPlace, title: number): void {
    const { n } = this;
    if (end < last && n.t.word[end] === W.hyphen) {
      this.demonym(first, end, value);
      this.piece(end + 1, last, title);
      return;
    }
    const joint = jointOf(n, first, last);
    if (joint > end) {
      this.bodyAndPerson(first, joint, last);
      return;
    }
    const isTagged = n.sureness(first, last) > 0.4 && !this.isPersonTag(first, last);
    const isPart = end >= last || title >= 0 || isField(n, end, last) || isPersonAt(n, end, last);
    // "Ethiopian Airlines Flight 302"
    const isFlight = n.t.word[last - 1] === FLIGHT && HEAD_KIND.get(n.t.word[last - 2]) === ORGANISATION;
    if (isFlight || (!isPart && (isTagged || hasHead(n, end, last)))) {
      this.push(first, last, title, 'demonym-head');
      return;
    }
    this.demonym(first, end, value);
    if (end < last) this.piece(end, last, title);
  }

  private demonym(first: number, last: number, value: KnownPlace): void {
    this.out.push({ ...newSegment(first, last, 'demonym'), demonym: value });
  }

  private isPersonTag(first: number, last: number): boolean {
    return NAME_TYPES[this.n.tags.type[this.n.tagOf(first, last)]] === 'PERSON';
  }

  private push(first: number, last: number, title: number, rule: string): void {
    const { n } = this;
    const { word } = n.t;
    if (first >= last) return;
    const place = n.place(first, last);
    const isExact = place !== undefined && place.end === last;
    const head = headOf(n, first, last);
    const headKind = HEAD_KIND.get(word[head]);
    const listed = phrases.longest(n.t, first, last);
    const isListed =
      knownNames.longest(n.t, first, last)?.end === last ||
      (listed?.end === last && (listed.value === PHRASE_ORGANISATION || listed.value === PHRASE_TEAM));
    const isCountry = isExact && place.value.level === 'country' && !placeOrPerson.has(word[first]);
    const isPerson =
      !isListed &&
      ((title >= 0 &&
        !isCountry &&
        !STRONG_BODY.has(word[head]) &&
        last - first <= 4 &&
        (headKind === undefined || isSurname(word[head]) || last - first === 2)) ||
        (last - first >= 2 &&
          isGiven(word[first]) &&
          n.isCap(first) &&
          word[first + 1] !== W.hyphen &&
          !isExact &&
          this.isPersonShape(first, last, head)) ||
        isEastAsianName(n, first, last));
    const segment = newSegment(first, last, isFirm(n, first, last) ? 'firm' : rule);
    segment.head = head;
    segment.title = title;
    segment.weak = n.opens(first) && (last - first === 1 || n.style[n.s.ofToken[first]] !== 0);
    if (isExact) segment.place = place.value;
    segment.person = isPerson && segment.rule !== 'firm';
    this.out.push(segment);
  }

  /** A given name opens it, and its head is no body or place, or a surname as well. */
  private isPersonShape(first: number, last: number, head: number): boolean {
    const { word } = this.n.t;
    const kind = HEAD_KIND.get(word[head]);
    if (kind === undefined)
      return !isOrdinary(word[first]) || isSurname(word[head]) || !isOrdinary(word[head]);
    if (last - first > 2) return false;
    return isSurname(word[head]) || (kind === PLACE && !NO_SURNAMES.has(word[head]));
  }

  /** A listed place as a segment. */
  whole(first: number, last: number, place: KnownPlace): Segment {
    return { ...newSegment(first, last, 'place'), place };
  }
}
