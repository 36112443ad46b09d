import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  ADDRESSES,
  HEAD_KIND,
  isGiven,
  isOrdinary,
  isSurname,
  knownNames,
  STRONG_BODY,
  W,
} from './name-classes.ts';
import { PARTIES } from './name-where.ts';
import { ORGANISATION } from './name-kinds.ts';
import { opensOtherName, RETIRING } from './name-openers.ts';
import { newSegment, type Segment } from './name-segment.ts';
import { CLUB } from './name-put.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { NUMBER, PUNCT } from './tokens.ts';
import { PHRASE_ORGANISATION, phrases } from '../tagger/gazetteer.ts';

/** Parties whose adjective stands before an office, a chamber or a place: "Republican Senate". */
const CHAMBERS = wordSet('senate house congress assembly');
const FEDERAL = wordSet('federal');
/** "Rs 500": an amount. */
const FATHER = wordId('father');
const RUPEES = wordId('rs');
/** Short forms of offices before a name. */
const RANKS = wordSet('coun cllr sgt');
const PREFIXES = wordSet('anti pro non ex pre post mid then former pan inter trans');
/** Who holds an office, also where "of" stands before: "a number of Senators". */
const HOLDERS = wordSet(
  'senators congressmen congresswomen councillors lawmakers legislators governors mayors ambassadors',
);
/** How many marks make a list of players, and how far around they are looked for. */
const LINEUP = 4;
const REACH = 16;
/** Longest piece that is compared with the names of the text. */
const LONGEST = 24;

/** Names of the text by their words, and the surnames of persons named in full. */
class Seen {
  readonly surnames = new Set<number>();
  /** By surname: the words that stand first where a person is named in full. */
  private readonly given = new Map<number, Set<number>>();
  /** Last words of names of several words: "Ottawa Senators". */
  readonly ends = new Set<number>();
  private readonly n: NameText;
  private readonly segments: readonly Segment[];
  /** Made when it is first asked for: few texts have a name that may be two. */
  private wholes: Set<string> | undefined;
  constructor(n: NameText, segments: readonly Segment[]) {
    this.n = n;
    this.segments = segments;
    for (const { first, last, person, demonym } of segments) {
      if (demonym || last - first > LONGEST) continue;
      if (last - first > 1) this.ends.add(n.t.word[last - 1]);
      if (!person || last - first < 2) continue;
      this.surnames.add(n.t.word[last - 1]);
      const given = this.given.get(n.t.word[last - 1]);
      if (given) given.add(n.t.word[first]);
      else this.given.set(n.t.word[last - 1], new Set([n.t.word[first]]));
    }
  }

  /** Whether another person of the text has the last word of a stretch for a surname. */
  isBorneElsewhere(first: number, last: number): boolean {
    const given = this.given.get(this.n.t.word[last - 1]);
    return given !== undefined && given.size > (given.has(this.n.t.word[first]) ? 1 : 0);
  }

  /** Whether a name has exactly the words of a stretch. */
  has(first: number, last: number): boolean {
    this.wholes ??= this.readWholes();
    return this.wholes.has(this.key(first, last));
  }

  private readWholes(): Set<string> {
    const wholes = new Set<string>();
    for (const { first, last, demonym } of this.segments)
      if (!demonym && last - first <= LONGEST) wholes.add(this.key(first, last));
    return wholes;
  }

  private key(first: number, last: number): string {
    return this.n.t.word.subarray(first, last).join(' ');
  }
}

/** A stretch of a longer name as a name of its own. */
const piece = (n: NameText, first: number, last: number, person: boolean): Segment => {
  const place = n.place(first, last);
  const demonym = n.demonym(first, last);
  const isPeople = demonym?.end === last;
  const segment = newSegment(first, last, isPeople ? 'demonym' : 'part');
  if (isPeople) segment.demonym = demonym.value;
  else if (person) segment.person = true;
  else if (place?.end === last) segment.place = place.value;
  return segment;
};

const LED = wordSet(
  'party movement alliance front rally democracy league coalition bloc union list forum greens socialists liberals democrats conservatives republicans nationalists populists',
);

/** Cuts what the tagger or the rules took for one name where the language says that it is two, or less. */
class Parter {
  private readonly n: NameText;
  private readonly seen: Seen;
  constructor(n: NameText, segments: readonly Segment[]) {
    this.n = n;
    this.seen = new Seen(n, segments);
  }

  part(found: Segment): readonly Segment[] {
    if (found.demonym || found.rule === CLUB) return [found];
    if (this.n.t.word[found.first] === RUPEES && found.last - found.first > 1) return [];
    const segment = this.withoutAddress(this.withoutRank(this.withoutPrefix(found)));
    const { first, last } = segment;
    if (last - first === 1) return this.isOfficers(first) ? [] : [segment];
    if (segment.place || this.n.place(first, last)?.end === last) return [segment];
    return (
      this.ofOffice(segment) ??
      this.party(segment) ??
      this.field(segment) ??
      this.acronym(segment) ??
      this.chamber(segment) ??
      this.leader(segment) ??
      this.pair(segment) ??
      this.members(segment) ??
      this.located(segment) ??
      this.opening(segment) ??
      this.federal(segment) ??
      this.memberOf(segment) ??
      this.ledBy(segment) ??
      this.unrelated(segment) ??
      this.owned(segment) ??
      this.ownedBody(segment) ?? [segment]
    );
  }

  /** "anti-COVID-19": the name stands behind the prefix. */
  private withoutPrefix(segment: Segment): Segment {
    const { n } = this;
    const { first, last, head } = segment;
    const isPrefixed = last - first > 2 && PREFIXES.has(n.t.word[first]) && n.t.word[first + 1] === W.hyphen;
    if (!isPrefixed || n.isCap(first) || !n.isCap(first + 2)) return segment;
    return { ...segment, first: first + 2, head: Math.max(head, first + 2) };
  }

  /** "Sir Keir Starmer", "Dr James Adeley": the name without the form of address. */
  private withoutAddress(segment: Segment): Segment {
    const { word } = this.n.t;
    let { first } = segment;
    // "Father Hilaire Delvaux"
    if (word[first] === FATHER && segment.person && segment.last - first > 2 && isGiven(word[first + 1]))
      first += 1;
    while (
      first + 1 < segment.last &&
      (RANKS.has(word[first]) || (segment.person && (ADDRESSES.has(word[first]) || word[first] === W.stop)))
    )
      first += 1;
    return first > segment.first
      ? { ...segment, first, head: Math.max(segment.head, first), person: true }
      : segment;
  }

  /** "Patterson 7, Hume 8, Mepham 7, …": marks behind the players of a team are no part of their names. */
  private withoutRank(segment: Segment): Segment {
    const { first, last } = segment;
    const { kind } = this.n.t;
    if (last - first < 2 || kind[last - 1] !== NUMBER || !this.isLineup(last)) return segment;
    return { ...segment, last: last - 1, head: last - 2, person: true, rule: 'part' };
  }

  /** Whether names with a mark each stand around a token: four of them at least. */
  private isLineup(at: number): boolean {
    const { n } = this;
    const { kind, count } = n.t;
    let marks = 0;
    for (let i = Math.max(1, at - REACH); i < Math.min(count - 1, at + REACH); i += 1)
      if (
        kind[i] === NUMBER &&
        n.length(i) <= 2 &&
        n.isCap(i - 1) &&
        kind[i + 1] === PUNCT &&
        n.isTight(i + 1)
      )
        marks += 1;
    return marks >= LINEUP;
  }

  /** "Senators": those who hold an office, named by nothing else. */
  private isOfficers(at: number): boolean {
    const { titles } = this.n;
    const number = titles.ofToken[at];
    if (HOLDERS.has(this.n.t.word[at])) return !this.seen.ends.has(this.n.t.word[at]);
    const isHeld =
      number >= 0 && titles.plural[number] === 1 && titles.head[number] === at && this.n.isCap(at);
    return isHeld && !this.seen.ends.has(this.n.t.word[at]);
  }

  /** "Republican Senate", "Democratic Representatives", "Republican Iowa": an adjective of a party first. */
  private party({ first, last }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    const next = first + 1;
    if (!PARTIES.has(n.t.word[first])) return undefined;
    const office = n.titles.ofToken[next];
    const own = piece(n, first, next, false);
    if (office >= 0 && n.titles.head[office] < last && n.isCap(n.titles.head[office])) {
      const end = Math.min(last, n.titles.last[office]);
      return end < last ? [own, piece(n, end, last, true)] : [own];
    }
    const isChamber = CHAMBERS.has(n.t.word[next]);
    return isChamber || n.place(next, last)?.end === last ? [own, piece(n, next, last, false)] : undefined;
  }

  /** "Minister of Heavy Industries H D Kumaraswamy": the field of the office before the name. */
  private ofOffice({ first, last }: Segment): readonly Segment[] | undefined {
    const { titles, t } = this.n;
    const number = titles.ofToken[first];
    if (number < 0 || titles.head[number] >= first || t.word[first - 1] !== W.of) return undefined;
    const end = titles.last[number];
    if (opensOtherName(this.n, end, last)) return undefined;
    if (STRONG_BODY.has(t.word[last - 1]) && !isSurname(t.word[last - 1])) return undefined;
    if (end <= first || end >= last) return undefined;
    // "the Member of Parliament for Bibiani": where it is held, not who holds it
    if (t.word[end] === W.for) return end + 1 < last ? [piece(this.n, end + 1, last, false)] : [];
    return [{ ...piece(this.n, end, last, true), title: number }];
  }

  /** "Bangladeshi Road Transport and Bridges Minister": the office begins inside and ends behind an "and". */
  private field({ first, last }: Segment): readonly Segment[] | undefined {
    const { titles, t } = this.n;
    if (last >= t.count || t.word[last] !== W.and) return undefined;
    for (let k = first; k < last && k < first + LONGEST; k += 1) {
      const number = titles.ofToken[k];
      if (number >= 0 && titles.head[number] > last && this.n.isCap(titles.head[number]))
        return k > first ? [piece(this.n, first, k, false)] : [];
    }
    return undefined;
  }

  /** "MSNBC Cummings": a body of capitals, then the surname of a person whom the text names in full. */
  private acronym({ first, last, person }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    if (last - first !== 2 || !n.isAllUpper(first) || n.length(first) < 3 || n.isTight(first + 1))
      return undefined;
    if (n.isAllUpper(first + 1) || !this.seen.surnames.has(n.t.word[first + 1])) return undefined;
    const isBody = knownNames.longest(n.t, first, first + 1)?.value === ORGANISATION;
    if (!isBody && !(person && this.seen.has(first, first + 1))) return undefined;
    return [piece(n, first, first + 1, false), piece(n, first + 1, last, true)];
  }

  /** "Speaker of the House Nancy Pelosi" */
  private chamber({ first, last }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    const isNamed = last - first > 2 && isGiven(n.t.word[first + 1]) && first > 1;
    if (!isNamed || !CHAMBERS.has(n.t.word[first]) || n.t.word[first - 1] !== W.the) return undefined;
    if (n.t.word[first - 2] !== W.of) return undefined;
    const held = piece(n, first + 1, last, true);
    const title = n.titles.ofToken[first - 3] ?? -1;
    return [piece(n, first, first + 1, false), title >= 0 ? { ...held, title } : held];
  }

  /** "the Senate Majority Leader": the chamber of an office that no name follows. */
  private leader({ first, last, person }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    const number = n.titles.ofToken[last - 1];
    if (person || !CHAMBERS.has(n.t.word[first]) || number < 0 || n.titles.head[number] !== last - 1)
      return undefined;
    return [piece(n, first, first + 1, false)];
  }

  /** "the Civil Liberties Union and Native American Rights Fund", where the second is named alone as well. */
  private pair({ first, last }: Segment): readonly Segment[] | undefined {
    const { n, seen } = this;
    if (last - first < 5 || last - first > LONGEST || HEAD_KIND.get(n.t.word[last - 1]) !== ORGANISATION)
      return undefined;
    for (let k = first + 2; k + 2 < last; k += 1)
      if (n.t.word[k] === W.and && seen.has(k + 1, last))
        return [piece(n, first, k, false), piece(n, k + 1, last, false)];
    return undefined;
  }

  /** "Sunni Members of the Diet": the body alone; none in "Members of Parliament", which is a title. */
  private members({ first, last }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    for (let k = first; k + 2 < last && k < first + 3; k += 1) {
      if (n.t.word[k] === W.of) return undefined;
      const number = n.titles.ofToken[k];
      const isPlural = number >= 0 && n.titles.plural[number] === 1 && n.titles.head[number] === k;
      if (isPlural && n.t.word[k + 1] === W.of && k > first)
        return n.titles.last[number] < last ? [piece(n, k + 2, last, false)] : [];
    }
    return undefined;
  }

  /** "On Earth": a preposition that opens the sentence before a place. */
  private located({ first, last }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    if (!n.opens(first) || n.tag[first] !== TAG.PREPOSITION) return undefined;
    return n.place(first + 1, last)?.end === last ? [piece(n, first + 1, last, false)] : undefined;
  }

  /** "Longtime Imus": an adjective that opens the sentence before a name of the text. */
  private opening(segment: Segment): readonly Segment[] | undefined {
    const { n } = this;
    const { first, last } = segment;
    const isPair = last - first === 2 && this.seen.isBorneElsewhere(first, last);
    // "Eritrean Tesfay wins" over a text about Yonas Tesfay
    if (isPair && n.demonym(first, last)?.end === first + 1)
      return [piece(n, first, first + 1, false), piece(n, first + 1, last, true)];
    const opens = isPair || n.opens(first);
    if (!opens || !RETIRING.has(n.t.word[first]) || n.seenInside(n.t.word[first]) > 0) return undefined;
    if (!isPair && !this.seen.has(first + 1, last) && !isSurname(n.t.word[last - 1])) return undefined;
    return [{ ...segment, first: first + 1, head: Math.max(segment.head, first + 1) }];
  }

  /** "Novo Nordisk's Ozempic": a company of two words, a listed one or one of the text, and what it makes; not "Lloyd's Register". */
  private owned({ first, last }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    const at = last - 2;
    if (at <= first || n.t.word[at] !== W.possessive || !n.isCap(last - 1)) return undefined;
    if (HEAD_KIND.has(n.t.word[last - 1]) || isOrdinary(n.t.word[last - 1])) return undefined;
    const isBody =
      at - first > 1 ||
      knownNames.longest(n.t, first, at)?.end === at ||
      phrases.longest(n.t, first, at)?.value === PHRASE_ORGANISATION ||
      this.seen.has(first, at);
    return isBody ? [piece(n, first, at, false), piece(n, at + 1, last, false)] : undefined;
  }

  /** "Anna Sjöberg of Kepler Cheuvreux": a full name, and where its bearer is from; not "Catherine of Aragon". */
  private memberOf({ first, last, person }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    if (!person || last - first > LONGEST || !isGiven(n.t.word[first])) return undefined;
    for (let k = first + 2; k + 1 < last; k += 1)
      if (n.t.word[k] === W.of && n.isCap(k - 1) && n.isCap(k + 1))
        return [piece(n, first, k, true), piece(n, k + 1, last, false)];
    return undefined;
  }

  /** "National Rally of Marine Le Pen": a party and who leads it; not "Sisters of Charity". */
  private ledBy({ first, last, person }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    const { word } = n.t;
    if (person || last - first > LONGEST) return undefined;
    for (let k = first + 1; k + 2 < last; k += 1) {
      if (word[k] !== W.of || !LED.has(word[k - 1])) continue;
      if (HEAD_KIND.has(word[last - 1]) || !isGiven(word[k + 1]) || n.place(k + 1, last)) return undefined;
      return [piece(n, first, k, false), piece(n, k + 1, last, true)];
    }
    return undefined;
  }

  /** "Smurfit Westrock and Mondi": a name of two words and one of a single word, none of them a plain one. */
  private unrelated({ first, last, person, rule }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    const { word } = n.t;
    const size = last - first;
    if (person || size < 3 || size > 4 || word[last - 2] !== W.and) return undefined;
    // "Oppo, Honor and Vivo": the end of a list, whatever the tagger makes of it.
    const isListed =
      first > 1 && word[first - 1] === W.comma && n.isCap(first - 2) && n.tag[first - 2] !== TAG.ADVERB;
    if (size === 3 ? !isListed : rule !== 'tagger') return undefined;
    for (const at of size === 3 ? [first, last - 1] : [first, first + 1, last - 1])
      if (!n.isCap(at) || isOrdinary(word[at]) || HEAD_KIND.has(word[at])) return undefined;
    return [
      { ...piece(n, first, last - 2, false), rule: size === 3 ? 'part' : 'firm' },
      piece(n, last - 1, last, false),
    ];
  }

  /** "RTÉ's Morning Ireland": a listed body or an acronym, and what is its. */
  private ownedBody({ first, last, person }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    if (person || last - first > LONGEST) return undefined;
    for (let at = first + 1; at + 2 < last; at += 1) {
      if (n.t.word[at] !== W.possessive || !n.isCap(at + 1)) continue;
      const isAcronym = at === first + 1 && n.isAllUpper(first) && n.length(first) > 1;
      if (isAcronym || knownNames.longest(n.t, first, at)?.end === at)
        return [piece(n, first, at, false), piece(n, at + 1, last, false)];
    }
    return undefined;
  }

  /** "a US Federal judge": the adjective of the office is no part of the country's name. */
  private federal({ first, last }: Segment): readonly Segment[] | undefined {
    const { n } = this;
    if (!FEDERAL.has(n.t.word[last - 1]) || n.place(first, last - 1)?.end !== last - 1) return undefined;
    return [piece(n, first, last - 1, false)];
  }
}

/** The names with those that are two, or too long, cut. In order, as they came. */
export const partNames = (n: NameText, segments: readonly Segment[]): Segment[] => {
  const parter = new Parter(n, segments);
  return segments.flatMap((segment) => parter.part(segment));
};
