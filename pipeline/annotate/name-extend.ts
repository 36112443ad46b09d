import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { EDITION_WORDS, NUMBERED_WORDS } from '../lexicon/name-words.ts';
import { ORDINAL_ENDINGS } from '../lexicon/number-words.ts';
import { HEAD_KIND, isCalendar, isOrdinary, NOUN_KIND, STRONG_BODY, W } from './name-classes.ts';
import { EVENT, ORGANISATION, PRODUCT } from './name-kinds.ts';
import { hasInnerCapital } from './name-designations.ts';
import { isSpecies } from './name-species.ts';
import type { Segment } from './name-segments.ts';
import type { NameText } from './name-text.ts';
import { isShop, SHOP } from './name-shops.ts';
import { nationalTeamEnd, unitEnd, unitStart } from './name-units.ts';
import { TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

const NUMBERED = new WordSet(NUMBERED_WORDS.trim().split(/\s+/));
const EDITIONS = wordSet(EDITION_WORDS);
const ORDINAL_ENDS = wordSet(ORDINAL_ENDINGS);
const GOVERNMENT = wordId('government');
const AMENDMENT = wordId('amendment');
const ELECTIONS = new WordSet(['election', 'elections', 'referendum', 'primaries', 'primary']);
const ELECTION_KINDS = wordSet(
  'general presidential parliamentary federal legislative local municipal mayoral gubernatorial senate congressional provincial regional state special midterm snap independence constitutional',
);
const SENATE = wordId('senate');
const PERCENT = wordId('%');

/** Tokens of a number within a name: "1:59". */
const LONGEST_NUMBER = 3;

/** Whether a number token reads as a year from 1700 to 2099. */
const isYear = (n: NameText, i: number): boolean => {
  const { text, start, kind } = n.t;
  if (kind[i] !== NUMBER || n.length(i) !== 4) return false;
  const century = text.charCodeAt(start[i]) * 10 + text.charCodeAt(start[i] + 1) - 528;
  return century >= 17 && century <= 20;
};

/** Takes editions and numbers into names: "7th … Expo", "2019 … Prize", "Falcon 9", "Boeing 737 MAX". */
export class Extender {
  private readonly n: NameText;
  constructor(text: NameText) {
    this.n = text;
  }

  extend(segments: Segment[], from: number, limit: number): Segment[] {
    const { n } = this;
    const out: Segment[] = [];
    for (const segment of segments) {
      const before = out.at(-1);
      if (before?.rule === 'election' && segment.first < before.last) continue;
      if (before && segment.first <= before.last && before.rule === 'numbered') {
        before.last = Math.max(before.last, segment.last);
        continue;
      }
      if (before && this.isEventBetween(before, segment)) {
        before.last = segment.last;
        before.head = segment.head;
        before.rule = 'numbered';
        before.weak = false;
        before.place = undefined;
        continue;
      }
      if (!segment.demonym && isShop(n, segment, limit)) {
        segment.last += 1;
        segment.rule = SHOP;
        segment.weak = false;
        segment.person = false;
      }
      if (!segment.demonym && !segment.person) {
        const low = Math.max(from, before?.last ?? 0);
        segment.first = this.editionStart(segment, low);
        this.takeUnit(segment, low, limit);
        this.takeEpithet(segment, limit);
        const end = Math.max(this.numberEnd(segment, limit), this.serialEnd(segment, limit));
        if (end > segment.last) {
          segment.last = end;
          segment.rule = 'numbered';
          segment.weak = false;
          segment.place = undefined;
        }
      }
      this.takeTeam(segment, limit);
      this.takeGovernment(segment, limit);
      this.takeElection(segment, Math.max(from, before?.last ?? 0), limit);
      out.push(segment);
    }
    return out;
  }

  /** "65th Air Division", "Torpedo Squadron 8": the number of a unit is part of its name. */
  private takeUnit(segment: Segment, from: number, limit: number): void {
    const first = unitStart(this.n, segment, from);
    const last = unitEnd(this.n, segment, limit);
    if (first === segment.first && last === segment.last) return;
    segment.first = first;
    segment.last = last;
    segment.rule = 'unit';
    segment.weak = false;
    segment.place = undefined;
  }

  /** "Aloe kibetiae": a genus with the epithet of its species. */
  private takeEpithet(segment: Segment, limit: number): void {
    if (!isSpecies(this.n, segment, limit)) return;
    segment.last += 1;
    segment.rule = 'species';
    segment.weak = false;
    segment.place = undefined;
  }

  /** "Ukraine national football team": one body with its country. */
  private takeTeam(segment: Segment, limit: number): void {
    const end = nationalTeamEnd(this.n, segment, limit);
    if (end === 0) return;
    segment.last = end;
    segment.head = end - 1;
    segment.rule = 'team';
    segment.weak = false;
    segment.place = undefined;
    segment.demonym = undefined;
  }

  /** "the Ineos 1:59 Challenge": all that stands between "the" and the noun of an event names it. */
  private isEventBetween(before: Segment, { first, head }: Segment): boolean {
    const { n } = this;
    const { word, kind } = n.t;
    if (before.first === 0 || word[before.first - 1] !== W.the || before.demonym || before.person)
      return false;
    if (HEAD_KIND.get(word[head]) !== EVENT || !n.isCap(head) || first === before.last) return false;
    if (first - before.last > LONGEST_NUMBER || n.startsLine(first)) return false;
    for (let i = before.last; i < first; i += 1)
      if (kind[i] !== NUMBER && !(word[i] === W.colon && n.isTight(i))) return false;
    return true;
  }

  /** "Chinese government", "U.S. government": a body of its own. */
  private takeGovernment(segment: Segment, limit: number): void {
    const { n } = this;
    const { last } = segment;
    const { word } = n.t;
    if (
      segment.demonym?.level === 'country' &&
      last < limit &&
      word[last] === GOVERNMENT &&
      !n.startsLine(last)
    ) {
      this.govern(segment, segment.demonym, last);
    } else if (
      segment.place?.level === 'country' &&
      last < limit &&
      word[last] === GOVERNMENT &&
      n.isAllUpper(last - 1)
    ) {
      this.govern(segment, segment.place, last);
    } else if (segment.head === last - 1 && word[segment.head] === GOVERNMENT) {
      const hit = n.demonym(segment.first, last) ?? n.place(segment.first, last);
      if (hit?.end === last - 1 && hit.value.level === 'country') segment.government = hit.value;
    } else if (word[segment.first] === GOVERNMENT && word[segment.first + 1] === W.of) {
      const at = segment.first + (word[segment.first + 2] === W.the ? 3 : 2);
      const hit = at < last ? n.place(at, last) : undefined;
      if (hit?.end === last && hit.value.level === 'country') segment.government = hit.value;
    }
  }

  /** "2003 Manitoba general election", "1992 United States Senate election": year, place and kind name one election. */
  private takeElection(segment: Segment, from: number, limit: number): void {
    const { n } = this;
    const { first, last } = segment;
    const { word } = n.t;
    const isChamber = word[last - 1] === SENATE;
    if (!(segment.place ?? segment.demonym) && !isChamber) return;
    if (first - 1 < from || !isYear(n, first - 1)) return;
    const start = this.monthStart(first - 1, from);
    if (start === first - 1 && this.isDatePart(start, from)) return;
    if (last >= limit || n.startsLine(last)) return;
    const head = ELECTION_KINDS.has(word[last]) ? last + 1 : isChamber ? last : limit;
    if (head >= limit || !ELECTIONS.has(word[head])) return;
    segment.first = start;
    segment.last = this.stateEnd(head + 1, limit);
    segment.head = head;
    segment.place = undefined;
    segment.demonym = undefined;
    segment.weak = false;
    segment.rule = 'election';
  }

  /** "1976 United States Senate election in Pennsylvania": with the state in which it is held. */
  private stateEnd(at: number, limit: number): number {
    const { n } = this;
    if (at + 1 >= limit || n.t.word[at] !== W.in || !n.isCap(at + 1)) return at;
    const place = n.place(at + 1, limit);
    return place?.value.level === 'region' ? place.end : at;
  }

  /** "the February 1974 … election": the month before the year at `at` names the election too, after an article. */
  private monthStart(at: number, from: number): number {
    const { n } = this;
    const month = at - 1;
    return month - 1 >= from && isCalendar(n.t.word[month]) && n.t.word[month - 1] === W.the ? month : at;
  }

  private govern(segment: Segment, place: Segment['place'], at: number): void {
    segment.last = at + 1;
    segment.head = at;
    segment.government = place;
    segment.demonym = undefined;
    segment.place = undefined;
    segment.weak = false;
    segment.rule = 'government';
  }

  /** "the 2024 CIIE": the year before an acronym that stands alone. */
  private isDatedAcronym(segment: Segment): boolean {
    const { n } = this;
    const { first, last } = segment;
    if (last - first !== 1 || !n.isAllUpper(first) || segment.place || first < 2) return false;
    if (n.t.word[first - 2] !== W.the || !isYear(n, first - 1)) return false;
    return last >= n.t.count || n.t.kind[last] !== WORD || n.tag[last] > 7;
  }

  /** "the 1922 Committee": a year between the article and the bare head of a body. */
  private isDatedBody({ first, last }: Segment): boolean {
    const { n } = this;
    if (last - first !== 1 || first < 2 || n.t.word[first - 2] !== W.the || !isYear(n, first - 1))
      return false;
    return HEAD_KIND.get(n.t.word[first]) === ORGANISATION && STRONG_BODY.has(n.t.word[first]);
  }

  /** The first token with the edition before it, or the segment's own. */
  private editionStart(segment: Segment, from: number): number {
    const { n } = this;
    const { first, last } = segment;
    const { word, kind } = n.t;
    if (this.isDatedAcronym(segment) || this.isDatedBody(segment)) return first - 1;
    if (word[segment.head] === AMENDMENT && this.isOrdinal(first - 1, from)) return first - 2;
    if (HEAD_KIND.get(word[segment.head]) !== EVENT || last - first < 2) {
      if (HEAD_KIND.get(word[segment.head]) !== EVENT || last - first < 1 || !isYear(n, first - 1))
        return first;
    }
    if (first - 1 < from || n.startsLine(first)) return first;
    if (isYear(n, first - 1)) return this.isDatePart(first - 1, from) ? first : first - 1;
    if (
      first - 2 >= from &&
      ORDINAL_ENDS.has(word[first - 1]) &&
      n.isTight(first - 1) &&
      kind[first - 2] === NUMBER
    )
      return first - 2;
    return EDITIONS.has(word[first - 1]) && n.isCap(first - 1) ? first - 1 : first;
  }

  /** "25th" before a token, in two. */
  private isOrdinal(at: number, from: number): boolean {
    const { n } = this;
    return at - 1 >= from && ORDINAL_ENDS.has(n.t.word[at]) && n.isTight(at) && n.t.kind[at - 1] === NUMBER;
  }

  /** "May 5, 2019 Summit": the year belongs to a date. */
  private isDatePart(at: number, from: number): boolean {
    const { n } = this;
    if (at - 1 < from) return false;
    const before = n.t.word[at - 1];
    return before === W.comma || (n.isCap(at - 1) && !n.mayName(at - 1));
  }

  /** The end with the number after it, or the segment's own. */
  private numberEnd(segment: Segment, limit: number): number {
    const { n } = this;
    const at = segment.last;
    if (at >= limit || n.t.kind[at] !== NUMBER || n.isTight(at) || n.startsLine(at)) return at;
    if (!this.takesNumber(segment, at, limit)) return at;
    let end = at + 1;
    if (
      end + 1 < limit &&
      n.t.word[end] === W.hyphen &&
      n.isTight(end) &&
      n.isTight(end + 1) &&
      n.t.kind[end + 1] === NUMBER
    )
      end += 2;
    else if (end < limit && n.t.kind[end] === WORD && n.isTight(end) && n.length(end) <= 2) end += 1;
    while (end < limit && n.mayName(end) && !n.startsLine(end) && n.isAllUpper(end)) end += 1;
    return end;
  }

  /** "Republic Act No. 3846": the end with the serial number. A "No." without one is cut off. */
  private serialEnd(segment: Segment, limit: number): number {
    const { n } = this;
    const { word, kind } = n.t;
    let at = segment.last;
    if (word[at - 1] !== W.number || at - segment.first < 2) return at;
    if (at < limit && word[at] === W.stop) at += 1;
    if (at < limit && kind[at] === NUMBER) {
      if (segment.head === segment.last - 1) segment.head -= 1;
      at += 1;
      return at + 1 < limit && word[at] === W.slash && kind[at + 1] === NUMBER ? at + 2 : at;
    }
    segment.last -= 1;
    segment.head = Math.min(segment.head, segment.last - 1);
    return segment.last;
  }

  private takesNumber(segment: Segment, at: number, limit: number): boolean {
    const { n } = this;
    const { word } = n.t;
    if (n.length(at) > 5 || n.t.text.slice(n.t.start[at], n.t.end[at]).includes(',')) return false;
    if (at + 1 < limit && word[at + 1] === PERCENT) return false;
    const last = word[segment.last - 1];
    const isClosed = at + 1 >= limit || !this.isCounted(at + 1);
    // "Galaxy Z Fold 7"
    const isSeries =
      NUMBERED.has(word[segment.first]) && n.length(at) <= 2 && segment.last - segment.first > 1;
    if (NUMBERED.has(last) || (isSeries && !isOrdinary(word[segment.first]))) return isClosed;
    // "HoloLens 2"
    if (segment.last - segment.first === 1 && n.length(at) === 1 && hasInnerCapital(n, segment.first))
      return isClosed && n.tag[at + 1] !== TAG.NOUN;
    if (isYear(n, at)) {
      const isMarked =
        segment.first > 0 && at + 1 < limit && this.isQuote(segment.first - 1) && this.isQuote(at + 1);
      return isMarked || (HEAD_KIND.get(last) === EVENT && !isOrdinary(last));
    }
    return at + 1 < limit && NOUN_KIND.get(word[at + 1]) === PRODUCT;
  }

  private isQuote(i: number): boolean {
    const id = this.n.t.word[i];
    return id === W.quote || id === W.openQuote || id === W.closeQuote;
  }

  /** A plural noun or magnitude right after: the number counts something. */
  private isCounted(i: number): boolean {
    return this.n.tag[i] === 2 || this.n.tag[i] === 8;
  }
}
