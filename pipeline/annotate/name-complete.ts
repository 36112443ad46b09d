import { wordId, wordSet } from '../core/vocabulary.ts';
import { DASHES, isOrdinary, W } from './name-classes.ts';
import { isLanguage } from './name-languages.ts';
import { putNames } from './name-put.ts';
import { newSegment, type Segment } from './name-segment.ts';
import type { NameText } from './name-text.ts';
import { TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

/** The rules of names that were completed, and what they tell. */
export const ACT = 'act';
export const DISASTER = 'disaster';
export const PARTNERS = 'partners';
export const AGENCY = 'agency';
export const IRISH = 'irish';
export const HEIGHT = 'height';
export const CHANNEL = 'channel';

const LAWS = wordSet('act bill ordinance regulations rules order code');
const HEIGHTS = wordSet('hill point height');
const BROADCASTERS = wordSet('broadcaster channel station network television tv');
/** What befell a land in a year: "the 1945 Balochistan earthquake". */
const DISASTERS = wordSet(
  'earthquake earthquakes tsunami eruption flood floods coup uprising revolution massacre famine riots genocide famines rebellion mutiny heatwave cyclone landslide hurricane',
);
/** Who works together in a firm under somebody's name: "Tighe Brannigan Architects". */
const PARTNERS_WORDS = wordSet(
  'architects solicitors consultants engineers associates builders surveyors brokers auctioneers accountants advisers advisors attorneys lawyers motors stores winery vineyards jewellers publishers undertakers hauliers',
);
/** Portuguese "of", which is a verb in English. */
const DO = wordId('do');
const AN = wordId('an');
const STOPPED = wordSet('ag se sa nv asa ab plc asa oyj spa llp gmbh');
const FINAL_APOSTROPHE = 12;
const LONGEST_AGENCY = 5;
const VOWEL = /^[AEIOUHÁÉÍÓÚ]/;

const isYear = (n: NameText, i: number): boolean => {
  const year =
    n.t.kind[i] === NUMBER && n.length(i) === 4 ? Number(n.t.text.slice(n.t.start[i], n.t.end[i])) : 0;
  return year >= 1500 && year < 2100;
};

/** Completes names by what stands right beside them and belongs to them. */
class Completer {
  private readonly n: NameText;
  constructor(n: NameText) {
    this.n = n;
  }

  /** The end of a name with the number that is part of it, and the rule that tells so. */
  private numbered({ first, last, person }: Segment): { last: number; rule: string } | undefined {
    const { n } = this;
    const { word, kind, count } = n.t;
    if (last >= count || kind[last] !== NUMBER || n.isTight(last) || n.startsLine(last)) return undefined;
    const isClosed = last + 1 >= count || !this.isCounted(last + 1);
    // "Sentencing Act 2002", "Appropriation Bill 2019/20"
    if (last - first > 1 && LAWS.has(word[last - 1]) && n.isCap(last - 1) && isYear(n, last) && isClosed) {
      const isSpan =
        last + 2 < count &&
        (word[last + 1] === W.slash || word[last + 1] === W.hyphen) &&
        n.isTight(last + 1) &&
        kind[last + 2] === NUMBER &&
        n.isTight(last + 2);
      return { last: isSpan ? last + 3 : last + 1, rule: ACT };
    }
    // "the broadcaster Kanal 8"
    const isOfBroadcaster = first > 0 && BROADCASTERS.has(word[first - 1]) && !n.isCap(first - 1);
    if (isOfBroadcaster && !person && last - first === 1 && n.length(last) <= 2 && isClosed)
      return { last: last + 1, rule: CHANNEL };
    return undefined;
  }

  /** A plural noun or magnitude right after: the number counts something. */
  private isCounted(i: number): boolean {
    return this.n.tag[i] === 2 || this.n.tag[i] === 8;
  }

  /** "the 1945 Balochistan earthquake", "the 1973 Uruguayan coup d'état": with the year and the noun. */
  private disaster({ first, last, place, demonym }: Segment): { first: number; last: number } | undefined {
    const { n } = this;
    const { word, count } = n.t;
    if ((!place && !demonym && last - first > 2) || first < 2 || last >= count) return undefined;
    if (!isYear(n, first - 1) || word[first - 2] !== W.the || !DISASTERS.has(word[last])) return undefined;
    let end = last + 1;
    if (end < count && n.t.text.startsWith("d'", n.t.start[end])) end += 1;
    while (end < count && n.isTight(end) && n.t.kind[end] === WORD && end < last + 4) end += 1;
    return { first: first - 1, last: end };
  }

  /** "An Taisce": the Irish article, where the English one would be "a". */
  private withArticle({ first }: Segment): boolean {
    const { n } = this;
    if (first < 1 || n.t.word[first - 1] !== AN || n.startsLine(first) || !n.isCap(first - 1)) return false;
    const text = n.t.text.slice(n.t.start[first], n.t.end[first]);
    return !n.isAllUpper(first) && !VOWEL.test(text) && !isOrdinary(n.t.word[first]);
  }

  /** "'Matšepo": an apostrophe that opens a name and is closed by none. */
  private withApostrophe({ first, last, place }: Segment): boolean {
    const { n } = this;
    const { word, count } = n.t;
    if (first < 1 || place || word[first - 1] !== W.apostrophe || !n.isTight(first)) return false;
    if (first > 1 && n.isTight(first - 1)) return false;
    const limit = Math.min(count, last + FINAL_APOSTROPHE);
    for (let i = first; i < limit; i += 1)
      if (word[i] === W.apostrophe || n.t.text[n.t.end[i] - 1] === "'") return false;
    return true;
  }

  /** "Workers' and Herders' Party": where the owners before "and" begin. */
  private withOwners({ first, last }: Segment): number {
    const { n } = this;
    const { word } = n.t;
    if (first < 3 || last - first < 3 || word[first + 1] !== W.apostrophe || word[first - 1] !== W.and)
      return first;
    const isOwner = word[first - 2] === W.apostrophe && n.isTight(first - 2) && n.isCap(first - 3);
    return isOwner && !n.opens(first - 3) && n.endsInS(first - 3) ? first - 3 : first;
  }

  complete(segment: Segment): Segment {
    const { n } = this;
    const { word, count } = n.t;
    const changed = (parts: Partial<Segment>): Segment => ({ ...segment, weak: false, ...parts });
    const named = { place: undefined, demonym: undefined, person: false, title: -1 };
    const numbered = this.numbered(segment);
    if (numbered) return changed({ ...named, ...numbered });
    const disaster = this.disaster(segment);
    if (disaster) return changed({ ...named, ...disaster, head: segment.last, rule: DISASTER });
    if (segment.demonym) return segment;
    if (this.withArticle(segment)) return changed({ ...named, first: segment.first - 1, rule: IRISH });
    if (this.withApostrophe(segment)) return changed({ first: segment.first - 1 });
    const owners = this.withOwners(segment);
    if (owners < segment.first) return changed({ ...named, first: owners });
    const { first, last } = segment;
    // "Tighe Brannigan Architects"
    if (
      last < count &&
      !n.startsLine(last) &&
      n.isCap(last) &&
      PARTNERS_WORDS.has(word[last]) &&
      !n.isAllUpper(last)
    )
      return changed({ ...named, last: last + 1, head: last, rule: PARTNERS });
    // "Heidmann Baustoffe AG." at the end of a sentence
    if (
      last - first > 2 &&
      word[last - 1] === W.stop &&
      STOPPED.has(word[last - 2]) &&
      n.isAllUpper(last - 2)
    )
      return changed({ last: last - 1, head: Math.min(segment.head, last - 2) });
    return segment;
  }

  /** "Gramática do Crioulo de Barlavento": the Portuguese "of" between two names. */
  joins(before: Segment, { first, demonym }: Segment): boolean {
    const { n } = this;
    if (n.t.word[before.last] !== DO || first !== before.last + 1 || demonym || before.demonym) return false;
    return !before.person && !isOrdinary(n.t.word[before.last - 1]) && !n.endsInS(before.last - 1);
  }
}

/** "VILNIUS, March 13 (Baltic Business Wire) - …": the words in brackets before the dash of a dateline, as one name. */
const agencyOf = (n: NameText): Segment | undefined => {
  const { word, count, kind } = n.t;
  for (let at = 1; at < Math.min(count, 16); at += 1) {
    if (word[at] !== W.open) continue;
    let end = at + 1;
    while (end < count && end <= at + LONGEST_AGENCY && kind[end] === WORD && n.isCap(end)) end += 1;
    const isClosed = end > at + 2 && end + 1 < count && word[end] === W.close && DASHES.has(word[end + 1]);
    return isClosed && n.isAllUpper(0) ? newSegment(at + 1, end, AGENCY) : undefined;
  }
  return undefined;
};

/** "Hill 5400", "Point 5353": heights that nothing but their number names. */
const heightsOf = (n: NameText): Segment[] => {
  const { word, kind, count } = n.t;
  const found: Segment[] = [];
  for (let i = 0; i + 1 < count; i += 1) {
    if (!HEIGHTS.has(word[i]) || !n.isCap(i) || kind[i + 1] !== NUMBER || n.isTight(i + 1)) continue;
    if (n.length(i + 1) < 3 || n.length(i + 1) > 4 || n.startsLine(i + 1)) continue;
    if ((i > 0 && n.isCap(i - 1) && !n.startsLine(i)) || n.tag[i + 2] === TAG.NOUN) continue;
    found.push(newSegment(i, i + 2, HEIGHT));
  }
  return found;
};

/** Families of languages: "Romance philology". */
const FAMILIES = wordSet(
  'romance germanic slavic slavonic semitic celtic bantu turkic finno-ugric indo-european',
);
const STUDIED = wordSet('philology languages language linguistics studies dialects tongues literatures');
const AMOUNT = /^[A-Z]\d+$/;
const MAGNITUDES = wordSet('billion million trillion bn bln mln');

const GRADED = wordSet('rating ratings grade status');
const GRADE = /^(?:A{2,3}|B{2,3}|C{2,3})$/;
/** "its BBB rating", "an AA- rating": what a debtor is worth. */
const isGrade = (n: NameText, at: number): boolean => {
  const { word, count, kind } = n.t;
  if (!n.isAllUpper(at) || n.length(at) > 3 || at + 1 >= count) return false;
  const next = kind[at + 1] !== WORD && n.isTight(at + 1) ? at + 2 : at + 1;
  return next < count && GRADED.has(word[next]) && GRADE.test(n.t.text.slice(n.t.start[at], n.t.end[at]));
};

/** What has a capital and names nothing: "in Aromanian", "Romance philology", "N90–100 billion". */
const namesNothing = (n: NameText, { first, last }: Segment): boolean => {
  const { word, count } = n.t;
  if (last - first !== 1) return false;
  if (isLanguage(n, first, last)) return true;
  if (isGrade(n, first)) return true;
  if (last >= count || n.startsLine(last)) return false;
  if (FAMILIES.has(word[first]) && STUDIED.has(word[last]) && !n.isCap(last)) return true;
  const text = n.t.text.slice(n.t.start[first], n.t.end[first]);
  if (AMOUNT.test(text) && DASHES.has(word[last]) && last + 2 < count && MAGNITUDES.has(word[last + 2]))
    return true;
  return false;
};

/** Names with the numbers, articles and owners that belong to them. */
export const completeNames = (n: NameText, segments: readonly Segment[]): Segment[] => {
  const completer = new Completer(n);
  const out: Segment[] = [];
  for (const segment of segments) {
    if (namesNothing(n, segment)) continue;
    const before = out.at(-1);
    if (before && completer.joins(before, segment)) {
      before.last = segment.last;
      before.place = undefined;
      before.weak = false;
      continue;
    }
    const whole = completer.complete(segment);
    if (before && whole.first < before.last) out.push(segment);
    else out.push(whole);
  }
  const added = heightsOf(n);
  const agency = agencyOf(n);
  if (agency) added.unshift(agency);
  return added.length > 0
    ? putNames(
        out,
        added.sort((a, b) => a.first - b.first),
      )
    : out;
};
