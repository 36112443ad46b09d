import {
  beforeOffice,
  beforeParticiple,
  beforeSpeaker,
  isBeforeMoney,
  nameStart,
  endsSentence,
} from './name-edges.ts';
import { wordSet } from '../core/vocabulary.ts';
import {
  OPEN_PARTICLES,
  PARTICLES,
  ADDRESSES,
  AFTER_PERSON,
  ALONE,
  ARTICLES_WITH_HYPHEN,
  CAPITAL_WORDS,
  HEAD_KIND,
  HONOURS,
  isCalendar,
  isFunction,
  knownNames,
  LONELY,
  W,
  WEB,
} from './name-classes.ts';
import { WEEKDAY_NAMES } from '../lexicon/weekdays.ts';
import { ORGANISATION } from './name-kinds.ts';
import { isLanguage } from './name-languages.ts';
import { isHonourBehind } from './name-lone.ts';
import { beforeDistrict, isOfTitle } from './name-contexts.ts';
import { areInitials, inSlogan, isAcronymBefore, isEponym, isNotion } from './name-designations.ts';
import { namesNothing } from './name-openers.ts';
import {
  areParts,
  bindsKnown,
  bindsNames,
  isAcrossDash,
  bindsPersons,
  isDefiniteBody,
  isGreaterTown,
  isHeadOfState,
  isOfInhabitants,
  isSecondField,
  endsInSyllable,
} from './name-tag-facts.ts';
import { newSegment, type Segment, wordsKey } from './name-segment.ts';
import { NAME_TYPES } from './name-tags.ts';
import { type NameText, NORMAL } from './name-text.ts';
import { NUMBER, PUNCT } from './tokens.ts';

/** How sure the tagger must be to give names other edges than the rules found. */
const SURE_OF_EDGES = 0.5;
/** How sure it must be of one name where the rules found its parts. */
const SURE_OF_WHOLE = 0.3;
/** How sure it must be where the rules see no name at all. */
const SURE_ALONE = 0.6;
const DEMONYM_TYPE = NAME_TYPES.indexOf('DEMONYM');
const PERSON_TYPE = NAME_TYPES.indexOf('PERSON');
const PLACE_TYPE = NAME_TYPES.indexOf('PLACE');
const OTHER_TYPE = NAME_TYPES.indexOf('OTHER');
/** Rules that state a fact of the text about where a name ends. */
const FACT_RULES =
  'address definition echo headline numbered unit team government namesake opened election case firm seat shop church species twofold honoured';
const FACTS = new Set(FACT_RULES.split(' '));

/** Most tokens of a person's name. */
const LONGEST_PERSON = 6;
const WEEKDAY_WORDS = wordSet(WEEKDAY_NAMES);

/** Settles where the rules and the tagger see names of different length. */
class Reconciler {
  private readonly n: NameText;
  /** How often the rules read several words as one name. */
  private readonly uses = new Map<string, number>();
  constructor(n: NameText, segments: readonly Segment[]) {
    this.n = n;
    for (const { first, last } of segments) {
      if (last - first < 2) continue;
      const key = wordsKey(n, first, last);
      this.uses.set(key, (this.uses.get(key) ?? 0) + 1);
    }
  }

  /** The names of both, in order; where they overlap with other edges, the surer one's. */
  merge(segments: readonly Segment[]): Segment[] {
    const { tags } = this.n;
    const out: Segment[] = [];
    let s = 0;
    let k = 0;
    while (s < segments.length || k < tags.count) {
      const fromSegment = s;
      const fromTag = k;
      let end = this.opening(segments, s, k);
      for (let grown = true; grown; ) {
        grown = false;
        while (s < segments.length && segments[s].first < end) {
          end = Math.max(end, segments[s].last);
          s += 1;
          grown = true;
        }
        while (k < tags.count && tags.first[k] < end) {
          end = Math.max(end, tags.last[k]);
          k += 1;
          grown = true;
        }
      }
      this.settle(segments.slice(fromSegment, s), fromTag, k, out);
    }
    return out;
  }

  /** The token after the first one of the next cluster. */
  private opening(segments: readonly Segment[], s: number, k: number): number {
    const { tags } = this.n;
    const bySegment = s < segments.length ? segments[s].first : Number.POSITIVE_INFINITY;
    const byTag = k < tags.count ? tags.first[k] : Number.POSITIVE_INFINITY;
    return Math.min(bySegment, byTag) + 1;
  }

  /** One stretch in which segments and tags [from, to) overlap. */
  private settle(segments: readonly Segment[], from: number, to: number, out: Segment[]): void {
    if (from === to || (segments.length > 0 && !this.yields(segments, from, to))) {
      for (const segment of segments) if (!isOfInhabitants(this.n, segment)) out.push(segment);
      return;
    }
    for (let k = from; k < to; k += 1) {
      const same = segments.find(
        (segment) => segment.first === this.n.tags.first[k] && segment.last === this.n.tags.last[k],
      );
      const segment = same ?? this.tagged(k, segments.length > 0);
      if (segment && !this.joinsCountry(out.at(-1), segment) && !this.joinsInitials(out.at(-1), segment))
        out.push(segment);
    }
  }

  /** "W. E. B." and "Du Bois" side by side: one person. */
  private joinsInitials(initials: Segment | undefined, person: Segment): boolean {
    if (!initials?.person || !person.person || person.first - initials.last > 2) return false;
    if (!areInitials(this.n, initials.first, person.first) || this.n.startsLine(person.first)) return false;
    initials.last = person.last;
    initials.head = person.head;
    return true;
  }

  /** "United States" and "House of Representatives" side by side: one body. */
  private joinsCountry(country: Segment | undefined, body: Segment): boolean {
    const { n } = this;
    if (country?.place?.level !== 'country' || country.last !== body.first) return false;
    if (n.startsLine(body.first) || body.person || body.last - body.first < 2) return false;
    const kind = HEAD_KIND.get(n.t.word[body.head]);
    if (kind !== ORGANISATION && n.t.word[body.head] !== W.house) return false;
    country.last = body.last;
    country.head = body.head;
    country.place = undefined;
    country.rule = 'tagger';
    return true;
  }

  /** Whether the segments give way to the tags they touch. */
  private yields(segments: readonly Segment[], from: number, to: number): boolean {
    const { n } = this;
    const { tags } = n;
    if (segments.length === 1 && segments[0].demonym && segments[0].last - segments[0].first > 1)
      return false;
    if (segments.some((segment) => this.isFact(segment)) || this.isWhole(segments, from, to)) return false;
    if (segments.length === 1 && this.recurs(segments[0], from, to)) return false;
    if (to - from === 1 && isAcrossDash(n, tags.first[from], tags.last[from])) return false;
    if (endsInSyllable(n, segments, from, to) || this.partsAcronym(segments, from, to)) return false;
    if (bindsKnown(n, segments) || (to - from === 1 && bindsNames(n, from))) return false;
    if (bindsPersons(n, segments, from, to) || isHeadOfState(segments)) return false;
    let sum = 0;
    for (let k = from; k < to; k += 1) sum += tags.probability[k];
    const least = to - from === 1 && areParts(this.n, segments, from) ? SURE_OF_WHOLE : SURE_OF_EDGES;
    if (sum < least * (to - from)) return to - from > 1 && this.isRow(segments);
    return !(
      to - from === 1 &&
      segments.length === 1 &&
      segments[0].first === tags.first[from] &&
      segments[0].last === tags.last[from]
    );
  }

  /** The text itself says where it ends: "Mr", "(CIIE)", a title, "Canadian-US". */
  private isFact({ first, last, rule, title, demonym }: Segment): boolean {
    const { n } = this;
    if (FACTS.has(rule) || title >= 0 || n.isDateline(first) || isGreaterTown(n, first, last)) return true;
    return demonym !== undefined && last < n.t.count && n.t.word[last] === W.hyphen && n.isTight(last);
  }

  /** One listed name, or one with a telling head, in which all of the tags lie. */
  private isWhole(segments: readonly Segment[], from: number, to: number): boolean {
    const { n } = this;
    if (segments.length > 1) return false;
    const [{ first, last, head, place, demonym }] = segments;
    if (!place && to - from > 1 && this.areSure(from, to)) return false;
    if (demonym || n.tags.first[from] < first || n.tags.last[to - 1] > last) return false;
    if (place || n.t.kind[first] === NUMBER || knownNames.longest(n.t, first, last)?.end === last)
      return true;
    if (WEB.has(n.t.word[last - 1])) return true;
    // "Government of Iraq", of which the tagger sees the country alone.
    const isTail = segments[0].rule === 'joined' && to - from === 1 && n.tags.first[from] > head;
    const isBody = n.t.word[head + 1] === W.of && HEAD_KIND.get(n.t.word[head]) === ORGANISATION;
    if (isTail && isBody && n.place(n.tags.first[from], last)?.value.level === 'country') return true;
    if (segments[0].rule === 'joined' && to - from === 1 && isSecondField(n, first, from)) return true;
    return HEAD_KIND.get(n.t.word[head]) !== undefined && n.tags.first[from] === first;
  }

  /** "Harrowgate Rovers … Harrowgate Rovers", of which the tagger sees the last word alone here and there. */
  private recurs({ first, last, weak }: Segment, from: number, to: number): boolean {
    const { n } = this;
    if (
      weak ||
      last - first < 2 ||
      to - from > 1 ||
      n.tags.first[from] === first ||
      n.tags.last[from] !== last
    )
      return false;
    return (this.uses.get(wordsKey(n, first, last)) ?? 0) > 1;
  }

  /** "NPR Hamza Daoud" in one tag of a person, in two segments. */
  private partsAcronym(segments: readonly Segment[], from: number, to: number): boolean {
    const { first, type } = this.n.tags;
    if (segments.length !== 2 || to - from > 1 || type[from] !== PERSON_TYPE) return false;
    const [acronym, person] = segments;
    return (
      acronym.first === first[from] &&
      acronym.last === acronym.first + 1 &&
      person.first === acronym.last &&
      isAcronymBefore(this.n, acronym.first)
    );
  }

  /** A person beside another name without a word between, each likelier than any other reading. */
  private areSure(from: number, to: number): boolean {
    const { first, last, probability, type } = this.n.tags;
    if (type[from] !== PERSON_TYPE && type[to - 1] !== PERSON_TYPE) return false;
    for (let k = from; k < to; k += 1) {
      if (probability[k] < SURE_OF_EDGES || (k > from && first[k] !== last[k - 1])) return false;
    }
    return true;
  }

  /** More words than a person's name has: a list of persons without commas. */
  private isRow(segments: readonly Segment[]): boolean {
    const [{ first, last, person }] = segments;
    return segments.length === 1 && person && last - first > LONGEST_PERSON;
  }

  /** A tagged name as a segment; undefined when it may not stand. */
  private tagged(k: number, isInstead: boolean): Segment | undefined {
    const { n } = this;
    const { tags } = n;
    const { word, kind } = n.t;
    let first = tags.first[k];
    let last = tags.last[k];
    if (!isInstead && tags.probability[k] < SURE_ALONE) return undefined;
    if (isAcrossDash(n, first, last) || bindsNames(n, k)) return undefined;
    if (n.style[n.s.ofToken[first]] !== NORMAL && !isInstead) return undefined;
    const isPerson = tags.type[k] === PERSON_TYPE;
    first = this.afterDay(first, last, isPerson);
    while (
      isPerson &&
      first + 1 < last &&
      (ADDRESSES.has(word[first]) || (first > tags.first[k] && word[first] === W.stop))
    )
      first += 1;
    first = this.withArticle(first);
    if (isPerson) first = this.withParticles(first);
    last = this.withStop(last);
    if (isPerson) while (last > first + 1 && HONOURS.has(word[last - 1]) && n.isAllUpper(last - 1)) last -= 1;
    // "The Archbishop of York, Ann Lee,": what she is, and no person of its own
    const isBeside = word[last] === W.comma && n.isCap(last + 1);
    const bare = !isPerson || isBeside ? this.afterOffice(first, last) : first;
    const isBearer = isPerson && bare === first;
    first = bare;
    if (!isPerson) last = beforeSpeaker(n, first, beforeDistrict(n, first, last));
    last = beforeOffice(n, first, last);
    last = this.beforeOwned(first, beforeParticiple(n, first, last));
    while (last > first + 1 && kind[last - 1] === PUNCT && word[last - 1] !== W.stop) last -= 1;
    if (last - first > 1 && word[last - 1] === W.stop && endsSentence(n, last)) last -= 1;
    if (first >= last || isBeforeMoney(n, last) || namesNothing(n, first, last)) return undefined;
    if (!isPerson && tags.type[k] !== PLACE_TYPE && inSlogan(n, first)) return undefined;
    if (
      last - first === 1
        ? this.isNoName(first) && !isDefiniteBody(n, first, k)
        : tags.type[k] === OTHER_TYPE && this.isOffice(last - 1)
    )
      return undefined;
    if (!isPerson && isOfTitle(n, first, last)) return undefined;
    const demonym = n.demonym(first, last);
    if (demonym?.end === last)
      return isLanguage(n, first, last) ? undefined : this.segment(first, last, isBearer, demonym.value);
    return tags.type[k] === DEMONYM_TYPE ? undefined : this.segment(first, last, isBearer, undefined);
  }

  /** A single word that names nothing by itself. */
  private isNoName(at: number): boolean {
    const { n } = this;
    const word = n.t.word[at];
    if (
      isEponym(n, at) ||
      isNotion(n, at) ||
      LONELY.has(word) ||
      isCalendar(word) ||
      (CAPITAL_WORDS.has(word) && n.isAllUpper(at)) ||
      isHonourBehind(n, at) ||
      (ADDRESSES.has(word) && n.t.word[at + 1] === W.stop && n.isCap(at + 2))
    )
      return true;
    return n.titles.ofToken[at] >= 0 && !ALONE.has(word);
  }

  private isOffice(at: number): boolean {
    const number = this.n.titles.ofToken[at];
    return number >= 0 && this.n.titles.head[number] === at;
  }

  /** "al-Muhandis": the Arabic article joined by a hyphen. */
  private withArticle(first: number): number {
    const { n } = this;
    const { word } = n.t;
    if (first < 2 || word[first - 1] !== W.hyphen || !n.isTight(first) || !n.isTight(first - 1)) return first;
    return ARTICLES_WITH_HYPHEN.has(word[first - 2]) ? first - 2 : first;
  }

  /** "von der Leyen": with the particles of a surname that stand before it in small letters. */
  private withParticles(first: number): number {
    const { n } = this;
    let from = first;
    while (from > 0 && !n.startsLine(from) && !n.isCap(from - 1) && PARTICLES.has(n.t.word[from - 1]))
      from -= 1;
    while (from < first && !OPEN_PARTICLES.has(n.t.word[from])) from += 1;
    return from;
  }

  /** "Edward J. DeBartolo Jr.": with the stop of the short form. */
  private withStop(last: number): number {
    const { n } = this;
    const isShort = AFTER_PERSON.has(n.t.word[last - 1]) && !n.isAllUpper(last - 1);
    return isShort && last < n.t.count && n.t.word[last] === W.stop && n.isTight(last) ? last + 1 : last;
  }

  /** "Wednesday in Science Advances": what follows the day. */
  private afterDay(first: number, last: number, isPerson: boolean): number {
    const { n } = this;
    const { word } = n.t;
    if (last - first < 2 || !isCalendar(word[first])) return first;
    // "on Saturday Sirhan Sirhan was stabbed"
    if (isPerson && last - first > 2 && WEEKDAY_WORDS.has(word[first]) && n.isCap(first + 1))
      return first + 1;
    let at = first + 1;
    while (at + 1 < last && !n.isCap(at) && isFunction(word[at])) at += 1;
    return at > first + 1 && n.isCap(at) ? at : first;
  }

  /** "Fellow of the Royal Society", "The Archbishop of York": the body or place alone. */
  private afterOffice(first: number, last: number): number {
    const { word } = this.n.t;
    const of = word[first] === W.the ? first + 2 : first + 1;
    if (of + 1 >= last || word[of] !== W.of || !this.isOffice(of - 1)) return first;
    return word[of + 1] === W.the ? of + 2 : of + 1;
  }

  /** "House's decision", "Mars #Mars": up to the owner of what is written small, and up to a tag or address. */
  private beforeOwned(first: number, last: number): number {
    const { n } = this;
    for (let i = first + 1; i + 1 < last; i += 1) {
      if (n.t.word[i] === W.possessive && !n.isCap(i + 1)) return i;
      if (n.t.word[i] === W.hash || n.t.word[i] === W.address) return i;
    }
    return last;
  }

  private segment(first: number, last: number, person: boolean, demonym: Segment['demonym']): Segment {
    const { n } = this;
    let head = last - 1;
    while (head > first && (n.t.kind[head] === NUMBER || n.t.kind[head] === PUNCT)) head -= 1;
    for (let i = first + 1; i < last; i += 1) {
      if (n.t.word[i] !== W.of && n.t.word[i] !== W.for) continue;
      if (HEAD_KIND.get(n.t.word[i - 1]) !== undefined) head = i - 1;
      break;
    }
    const start = nameStart(n, first, last);
    const place = n.place(start, last);
    const segment = newSegment(start, last, demonym ? 'demonym' : 'tagger');
    segment.head = head;
    segment.demonym = demonym;
    if (place?.end === last && !demonym) segment.place = place.value;
    segment.person = person;
    return segment;
  }
}

/** The names of the rules and of the tagger as one list, in order and without overlap. */
export const reconcileNames = (n: NameText, segments: readonly Segment[]): Segment[] =>
  new Reconciler(n, segments).merge(segments);
