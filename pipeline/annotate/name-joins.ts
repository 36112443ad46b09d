import { joinOfTwo } from './name-twofold.ts';
import { WordSet, wordId, wordSet, wordText } from '../core/vocabulary.ts';
import {
  knownNames,
  FOR_HEAD,
  HEAD_KIND,
  isGiven,
  isOrdinary,
  isSurname,
  LEGAL,
  OF_HEAD,
  PRIZE_HEAD,
  W,
} from './name-classes.ts';
import { isRoad } from './name-designations.ts';
import { EVENT, LAW, ORGANISATION, PRODUCT } from './name-kinds.ts';
import { isCase } from './name-cases.ts';
import { openerKind } from './name-openers.ts';
import { ADJECTIVE, wordBits } from '../tagger/gazetteer.ts';
import { NAME_TYPES } from './name-tags.ts';
import type { Segment } from './name-segments.ts';
import type { NameText } from './name-text.ts';

/** Most parts joined by commas in a field: "Culture, Media and Sport". */
const MOST_FIELDS = 5;
const EN_DASH = 0x2013;
/** A select committee may be on a place: "Select Committee on Benghazi". */
const SELECT = wordId('select');
const OUR = wordId('our');
const REGION = wordId('region');
const AUTONOMOUS = wordId('autonomous');
const LINKS = new WordSet(['and', 'of', 'for', '&']);
/** Who is sent to a body. */
const MISSIONS = wordSet('mission delegation office representation embassy envoy');
const LADY = wordId('lady');
const OPERATION = wordId('operation');

/** Endings of adjectives that no names of persons and bodies have: "Educational", "Scientific", "Monetary". */
const ADJECTIVE_ENDS = ['nal', 'ral', 'cal', 'ial', 'tic', 'fic', 'mic', 'ary', 'tive', 'ous'];
/** What ministries, unions and institutes are for, where the word lists have it not: "of Culture, Media and Sport". */
const FIELDS = wordSet(
  'culture sport sports tourism heritage rail aviation shipping fisheries forestry agriculture livestock irrigation climate biodiversity broadcasting sciences arts letters humanities engineering technology technologies mines minerals hydrocarbons pensions welfare youth children women gender equality immigration integration citizenship religion hygiene nutrition meteorology hydrology geology oceanography statistics informatics',
);

/** Houses that two fields share: "Aviation and Space Museum". */
const MUSEUMS = wordSet('museum gallery library');
/** Joins segments that one name binds with "of", "for", "in", "and". */
export class Joiner {
  private readonly n: NameText;
  constructor(text: NameText) {
    this.n = text;
  }

  /** Whether a run after "of" (and "the") at these tokens belongs to a name before it. */
  takesField(segment: Segment | undefined, at: number): boolean {
    if (!segment || segment.demonym || segment.person) return false;
    const { word } = this.n.t;
    const head = word[segment.head];
    if (segment.last !== at) return false;
    return word[at] === W.of ? OF_HEAD.has(head) : FOR_HEAD.has(head);
  }

  /** Joins in place, left to right. */
  join(segments: Segment[]): Segment[] {
    const out: Segment[] = [];
    for (let k = 0; k < segments.length; k += 1) {
      const segment = segments[k];
      const end = this.rowEnd(segments, k);
      if (end > k) {
        const { last, head } = segments[end];
        out.push({
          ...segment,
          last,
          head,
          place: undefined,
          demonym: undefined,
          weak: false,
          rule: 'joined',
        });
        k = end;
        continue;
      }
      const before = out.at(-1);
      if (before && this.belongs(before, segment)) {
        const isForward = this.isForward(before, segment);
        const isOfLaw = isCase(this.n, before, segment);
        before.last = segment.last;
        before.place = undefined;
        before.demonym = undefined;
        before.rule = isOfLaw ? 'case' : segment.rule === 'firm' ? 'firm' : 'joined';
        if (isOfLaw || segment.rule === 'firm') before.person = false;
        if (isForward) before.head = segment.head;
        if (before.title >= 0 && !before.person) before.title = -1;
        before.weak = false;
      } else out.push(segment);
    }
    return joinOfTwo(this.n, out);
  }

  /**
   * "Educational, Scientific and Cultural Organization": the number of the segment that ends a row of
   * adjectives before one head, `k` where none begins there.
   */
  private rowEnd(segments: readonly Segment[], k: number): number {
    const { n } = this;
    const { word } = n.t;
    const opening = segments[k];
    const isField = opening.last - opening.first === 1 && this.isAfterThe(opening.first);
    const opens = this.isAdjective(opening.last - 1) || (isField && this.isFieldWord(opening.first));
    if (word[opening.last] !== W.comma || opening.person || !opens) return k;
    for (let at = k + 1; at < segments.length && at - k <= MOST_FIELDS; at += 1) {
      const { first, last, head, person } = segments[at];
      const link = segments[at - 1].last;
      const gap = first - link;
      if (person || gap > 2 || n.startsLine(first)) return k;
      if (!this.isAdjective(first) && !(isField && this.isFieldWord(first))) return k;
      const isLast = word[first - 1] === W.and;
      if (gap !== (isLast && word[link] === W.comma ? 2 : 1)) return k;
      if (isLast)
        return last - first > 1 && HEAD_KIND.get(word[head]) === ORGANISATION && n.isCap(head) ? at : k;
      if (word[link] !== W.comma || last - first > 1) return k;
    }
    return k;
  }

  private isAfterThe(at: number): boolean {
    return at > 0 && this.n.t.word[at - 1] === W.the && !this.n.startsLine(at);
  }

  /** "Meteorology", "Shop": a plain word or a science, which names nothing by itself. */
  private isFieldWord(at: number): boolean {
    const { n } = this;
    const word = n.t.word[at];
    if (!n.isCap(at) || n.isAllUpper(at) || n.place(at, at + 1) || n.demonym(at, at + 1)) return false;
    return (
      FIELDS.has(word) ||
      (isOrdinary(word) && !isGiven(word)) ||
      /(?:logy|graphy|physics|nomy)$/.test(wordText(word))
    );
  }

  private isLoneField({ first, last }: Segment): boolean {
    return last - first === 1 && (this.isFieldWord(first) || this.isAdjective(first));
  }

  private isAdjective(at: number): boolean {
    const { n } = this;
    if (!n.isCap(at) || n.isAllUpper(at) || n.demonym(at, at + 1) || n.place(at, at + 1)) return false;
    if ((wordBits(n.t.word[at]) & ADJECTIVE) !== 0) return true;
    const end = n.t.end[at];
    return n.length(at) > 5 && ADJECTIVE_ENDS.some((tail) => n.t.text.endsWith(tail, end));
  }

  /** After "and" the head stands at the end: "Securities and Exchange Commission". */
  private isForward(before: Segment, segment: Segment): boolean {
    const { word } = this.n.t;
    if (before.demonym ?? before.place) return this.areParties(before, segment);
    if (word[segment.first - 1] !== W.and) return false;
    const kind = HEAD_KIND.get(word[before.head]);
    return kind === undefined || kind === EVENT || this.isGivenPair(before, segment);
  }

  private belongs(before: Segment, after: Segment): boolean {
    const { n } = this;
    const { word } = n.t;
    const gap = after.first - before.last;
    if (
      gap < 1 ||
      before.rule === 'numbered' ||
      gap > 2 ||
      n.startsLine(before.last) ||
      n.startsLine(after.first)
    )
      return false;
    if (isCase(n, before, after) || this.arePartners(before, after)) return true;
    // "Our Lady of the Rocks"
    if (word[before.last - 1] === LADY && word[before.last - 2] === OUR && word[before.last] === W.of)
      return true;
    if (gap === 1 && this.areParties(before, after)) return true;
    // "House of Representatives", also behind its country.
    const isKnown = (from: number): boolean => knownNames.longest(n.t, from, after.last)?.end === after.last;
    if (isKnown(before.first) || isKnown(before.head)) return true;
    const link = word[before.last];
    // "MV Star of Calapan"
    if (
      gap === 1 &&
      before.rule === 'opened' &&
      link === W.of &&
      openerKind(n, before.first, before.last) === PRODUCT
    )
      return !after.demonym;
    if (before.demonym && !this.isTagged(before, after)) return false;
    if (gap === 1 && this.isTagged(before, after)) return true;
    if (gap === 2 && !(word[before.last + 1] === W.the && link !== W.and)) {
      return link === W.comma && word[before.last + 1] === W.and && this.isField(before, after);
    }
    const head = word[before.head];
    if (before.person && link !== W.and) return false;
    if (link === W.of) return OF_HEAD.has(head) && !after.person;
    // "Royal Museum for Central Africa": what is for a part of the world bears its name.
    const isOpenTo = !after.place || after.place.level === 'world';
    // "the Brage Prize for The Salt Year": what it was given for
    if (link === W.for && word[after.first] === W.the && PRIZE_HEAD.has(head)) return false;
    if (link === W.for) return (FOR_HEAD.has(head) || PRIZE_HEAD.has(head)) && !after.person && isOpenTo;
    // "Autonomous Region in Muslim Mindanao"
    if (link === W.in && head === REGION && word[before.head - 1] === AUTONOMOUS) return !after.person;
    if (link === W.in) return PRIZE_HEAD.has(head) && this.isOrdinaryField(after);
    if (link === W.on)
      return (
        !isRoad(n, after.first) &&
        this.takesOn(head) &&
        !after.person &&
        (!after.place || word[before.head - 1] === SELECT)
      );
    if (link === W.to || link === W.against)
      return (
        FOR_HEAD.has(head) &&
        HEAD_KIND.get(head) === ORGANISATION &&
        // "take the European Union to the World Trade Organization"
        (HEAD_KIND.get(word[after.head]) !== ORGANISATION || MISSIONS.has(head)) &&
        !after.place &&
        !after.person &&
        !after.demonym
      );
    if (link === W.at) return this.isCampus(before, after);
    if (link === W.comma) return this.isField(before, after) || this.isCityCampus(before, after);
    if (link === W.and && gap === 1)
      return (
        this.isOperation(before, after) ||
        this.isField(before, after) ||
        this.isDouble(before, after) ||
        this.isGivenPair(before, after)
      );
    return false;
  }

  /** "University of Hawaii at Mānoa" */
  private isCampus(before: Segment, after: Segment): boolean {
    const { word } = this.n.t;
    return before.rule === 'joined' && word[before.head] === W.university && !after.person && !after.demonym;
  }

  /** "University of California, San Diego": a city of the state that the name ends in. */
  private isCityCampus(before: Segment, after: Segment): boolean {
    if (!this.isCampus(before, after) || after.place?.level !== 'city') return false;
    const state = this.n.place(before.head + 2, before.last);
    return (
      state?.end === before.last && state.value.level === 'region' && state.value.code === after.place.code
    );
  }

  /** "of", "for" or "and" between them, and the tagger takes all for one body. */
  private isTagged(before: Segment, after: Segment): boolean {
    const { n } = this;
    if (!LINKS.has(n.t.word[before.last])) return false;
    const tag = n.tagOf(before.first, after.last);
    if (tag < 0) return false;
    const type = NAME_TYPES[n.tags.type[tag]];
    return type === 'ORG' ? n.tags.probability[tag] > 0.6 : type === 'OTHER' && before.rule === 'opened';
  }

  /** "Iran–Iraq War": two countries joined by a dash before the head of an event or a law. */
  private areParties(before: Segment, after: Segment): boolean {
    const { n } = this;
    const { word, text, start } = n.t;
    const at = before.last;
    const isDash = word[at] === W.hyphen || text.charCodeAt(start[at]) === EN_DASH;
    if (!isDash || !n.isTight(at) || !n.isTight(at + 1) || !(before.place ?? before.demonym)) return false;
    const kind = HEAD_KIND.get(word[after.head]);
    if ((kind !== EVENT && kind !== LAW) || after.last - after.first < 2) return false;
    return (n.place(after.first, after.head) ?? n.demonym(after.first, after.head)) !== undefined;
  }

  /** "Dombrowski, Stein & Vo": one word, a comma and a firm of two partners. */
  private arePartners(before: Segment, after: Segment): boolean {
    const { word } = this.n.t;
    if (after.rule !== 'firm' || before.last - before.first > 1 || before.demonym || before.place)
      return false;
    return (
      word[before.last] === W.comma &&
      after.first === before.last + 1 &&
      !(isOrdinary(word[before.first]) && this.n.opens(before.first))
    );
  }

  private takesOn(head: number): boolean {
    const kind = HEAD_KIND.get(head);
    return (
      (kind === ORGANISATION && FOR_HEAD.has(head)) || kind === LAW || (kind === EVENT && FOR_HEAD.has(head))
    );
  }

  private isOrdinaryField(segment: Segment): boolean {
    return !segment.place && !segment.demonym && !segment.person && isOrdinary(this.n.t.word[segment.head]);
  }

  /** A further field of a ministry: "of Trade" + "and Industry". */
  private isField(before: Segment, after: Segment): boolean {
    const { word } = this.n.t;
    if (before.rule !== 'joined' || before.last - before.head > MOST_FIELDS * 2 + 2) return false;
    const link = word[before.head + 1];
    if (link !== W.of && link !== W.for && link !== W.on) return false;
    if (HEAD_KIND.get(word[before.head]) !== ORGANISATION || after.place || after.demonym || after.person)
      return false;
    if (LEGAL.has(word[after.first])) return true;
    const isNoun = isOrdinary(word[after.head]) || HEAD_KIND.has(word[after.head]);
    return (
      (isNoun || FIELDS.has(word[after.head])) &&
      !this.isNameItself(before.last - 1, before.last) &&
      !this.isNameItself(after.first, after.last) &&
      !this.startsName(after)
    );
  }

  /** A word that names something by itself: an acronym, a place, a well-known or surely tagged name. */
  private isNameItself(first: number, last: number): boolean {
    const { n } = this;
    if (n.isAllUpper(first) || n.place(first, last) || n.demonym(first, last)) return true;
    if (isGiven(n.t.word[first]) || knownNames.longest(n.t, first, last)) return true;
    return !isOrdinary(n.t.word[first]) && n.sureness(first, last) > 0.7;
  }

  private startsName(segment: Segment): boolean {
    const { word } = this.n.t;
    if (HEAD_KIND.get(word[segment.head]) !== ORGANISATION) return false;
    return segment.last - segment.first > 1 || word[segment.last] === W.of || word[segment.last] === W.for;
  }

  /** "Operation Fast and Furious": ordinary words that an operation was named by. */
  private isOperation(before: Segment, after: Segment): boolean {
    const { word } = this.n.t;
    if (word[before.first] !== OPERATION || before.last - before.first !== 2 || after.last - after.first > 1)
      return false;
    return !after.person && !after.place && !after.demonym && !this.n.isAllUpper(after.first);
  }

  /** "Food and Drug Administration", "the Lunar and Planetary Science Conference": two words share one head. */
  private isDouble(before: Segment, after: Segment): boolean {
    const { word } = this.n.t;
    if (before.place || after.place || before.weak || before.person || after.person) return false;
    if (after.last - after.first < 2) return false;
    const kind = HEAD_KIND.get(word[after.head]);
    const isHeld = kind === EVENT || kind === LAW;
    if (isHeld && !(this.isAfterThe(before.first) && this.isLoneField(before))) return false;
    if (!isHeld && kind !== ORGANISATION && !MUSEUMS.has(word[after.head])) return false;
    const headBefore = HEAD_KIND.get(word[before.last - 1]);
    if (headBefore !== undefined && headBefore !== EVENT) return false;
    if (!isOrdinary(word[after.first])) return false;
    if (isSurname(word[before.last - 1]) && !isOrdinary(word[before.last - 1])) return false;
    const field = word[before.last - 1];
    const isLong = before.last - before.first >= 2 && (isOrdinary(field) || FIELDS.has(field));
    return isLong || this.n.sureness(before.first, before.last) < 0.5;
  }

  /** "Bill and Melinda Gates Foundation". */
  private isGivenPair(before: Segment, after: Segment): boolean {
    const { word } = this.n.t;
    return (
      before.last - before.first === 1 &&
      isGiven(word[before.first]) &&
      isGiven(word[after.first]) &&
      after.last - after.first >= 3 &&
      HEAD_KIND.get(word[after.head]) === ORGANISATION
    );
  }
}
