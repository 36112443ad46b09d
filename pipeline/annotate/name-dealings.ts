import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { apposedKind, calledKind } from './name-naming.ts';
import { KIND_NOUNS } from '../lexicon/name-words.ts';
import { HAVING, HEAD_KIND, isGiven, isOrdinary, isSurname, knownNames, LEGAL, W } from './name-classes.ts';
import { KIND_NAMES, ORGANISATION, OTHER, PERSON, PLACE, PRODUCT, WORK } from './name-kinds.ts';
import type { Segment } from './name-segment.ts';
import { NAME_TYPES } from './name-tags.ts';
import { isFirmNoun, isToldFirm, isTraded } from './name-firms.ts';
import { Topic } from './name-topic.ts';
import { isReporting } from './name-lone.ts';
import { isToldBody } from './name-told-bodies.ts';
import { isBeforeSite, isToldSite } from './name-sites.ts';
import { isToldTown } from './name-towns.ts';
import { isCoded, isDrug, isWare } from './name-wares.ts';
import type { NameText } from './name-text.ts';
import { isNounTag, TAG } from './tags.ts';
import { NUMBER, WORD } from './tokens.ts';

/** What companies have and neither persons nor places do: "Lumenary's chief executive". */
const BELONGINGS = wordSet(
  'ceo cfo coo cto chairman chairwoman chairperson shareholders shareholder investors ipo subsidiary subsidiaries singer frontman frontwoman vocalist workforce valuation shares bondholders creditors dealerships stores factories parent co-founder cofounder flagship turnover headquarters',
);
const WHOSE = wordId('whose');
const CHIEF = wordId('chief');
const MANAGING = wordId('managing');
const DIRECTOR = wordId('director');
const CHIEFS = wordSet('executive operating financial technology economist scientist product commercial');
const COUNSEL = wordId('counsel');
/** What companies do, said of a single word that nobody is called: "Lumenary unveiled". */
const DEEDS = wordSet(
  'unveiled unveils launches manufactures recalled recalls acquired acquires employs ships shipped sells markets debuted rebranded outsourced',
);
/** What companies do with money: "raised $310 million". */
const MONEYED = wordSet('raised reported posted invested earned borrowed');
const WROTE = wordId('wrote');
const OFF = wordId('off');
/** By whom things are made and run: by companies alone, and by persons too. */
const MADE = wordSet('manufactured marketed distributed operated');
const MADE_TOO = wordSet('made built produced developed sold');
const SALE = wordSet('sale sold stocked');
const PUBLISHED = wordId('published');
const BY = wordId('by');
const AS = wordId('as');
const LIKE = wordId('like');
const SUCH = wordId('such');
const INCLUDING = wordId('including');
/** Verbs that take a language: "speaks Kikuyu", "translated into Yoruba". */
const TONGUES = wordSet('speaks speaking spoke speak fluent');
const INTO = wordId('into');
const RENDERED = wordSet('translated rendered dubbed');
const OTHER_WORD = wordId('other');
const OR = wordId('or');
const INSTRUMENTS = wordSet('telescope probe rover lander spacecraft satellite orbiter capsule spectrograph');
const OWNING = wordSet("'s '");
const THE_ARTICLES = wordSet('the its their a an');

/** What each piece of evidence counts. */
const STRONG = 7;
const FAIR = 4;

/** Nouns whose plurals stand for things of several kinds: "acts" that play, "services" on the web. */
const LOOSE: ReadonlySet<string> = new Set(
  'act service single operation match final model platform provider partner giant series video capital article label'.split(
    ' ',
  ),
);
/** Plurals of the nouns that tell a kind: "companies such as", "drugs like". */
const PLURAL_KIND = new WordMap<number>(
  Object.entries({
    ...KIND_NOUNS,
    organisation: `${KIND_NOUNS.organisation} competitor`,
    place: `${KIND_NOUNS.place} country`,
    product: `${KIND_NOUNS.product} medicine antibiotic painkiller gadget headset`,
  }).flatMap(([kind, list]) =>
    list
      .trim()
      .split(/\s+/)
      .filter((noun) => !noun.endsWith('s') && !LOOSE.has(noun))
      .map((noun) => [pluralOf(noun), KIND_NAMES.indexOf(kind as never)] as const),
  ),
);

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Whether the head of what the possessive at `at`, or ", whose", owns is what companies have. */
const ownsAsBody = (n: NameText, from: number): boolean => {
  const { word, count, kind } = n.t;
  const at = word[from] === W.comma ? from + 1 : from;
  if (at + 1 >= count || (word[at] !== W.possessive && word[at] !== WHOSE)) return false;
  for (let i = at + 1; i < Math.min(count - 1, at + 4) && kind[i] === WORD; i += 1) {
    if (BELONGINGS.has(word[i]) || word[i] === COUNSEL) return true;
    if (n.isCap(i)) return false;
    if (word[i] === CHIEF) return CHIEFS.has(word[i + 1]);
    if (word[i] === MANAGING) return word[i + 1] === DIRECTOR;
    if (n.tag[i] !== TAG.ADJECTIVE && !isNounTag(n.tag[i])) return false;
  }
  return false;
};

const isAmount = (n: NameText, at: number): boolean =>
  at + 1 < n.t.count &&
  (n.t.kind[at] === NUMBER || (n.t.kind[at + 1] === NUMBER && n.isTight(at + 1) && !n.isCap(at)));

/** "has raised $310 million", "unveiled the Halo": the deed of a company right behind its name. */
const actsAsBody = (n: NameText, at: number): boolean => {
  const { word, count } = n.t;
  if (at + 2 >= count || n.isCap(at) || n.startsLine(at)) return false;
  const verb = HAVING.has(word[at]) ? at + 1 : at;
  if (word[verb] === WROTE && word[verb + 1] === OFF) return isAmount(n, verb + 2);
  if (word[verb + 1] === BY) return false;
  return DEEDS.has(word[verb]) || (MONEYED.has(word[verb]) && isAmount(n, verb + 1));
};

/** "manufactured by Zeiss", "on sale at Best Buy" */
const isMaker = (n: NameText, first: number): boolean =>
  first > 1 &&
  ((n.t.word[first - 1] === BY && MADE.has(n.t.word[first - 2])) ||
    (n.t.word[first - 1] === W.at && SALE.has(n.t.word[first - 2])));

/** "made by Zeiss": said of a word that nobody is called. */
const isMakerToo = (n: NameText, first: number): boolean =>
  first > 1 && n.t.word[first - 1] === BY && MADE_TOO.has(n.t.word[first - 2]);

/** "is published by Harvill Secker" */
const isPublishing = (n: NameText, first: number): boolean =>
  first > 1 && n.t.word[first - 1] === BY && n.t.word[first - 2] === PUBLISHED;

/** "Toyota HiLux": a listed company, and behind it words that are no head, place or name of a person. */
const isModel = (n: NameText, { first, last, person, place }: Segment): boolean => {
  if (last - first < 2 || last - first > 4 || person || place) return false;
  const maker = knownNames.longest(n.t, first, last);
  if (maker?.value !== ORGANISATION || maker.end === last || n.length(first) < 3) return false;
  if (n.isAllUpper(first) && n.length(first) > 3) return false;
  // "Kataeb Hezbollah": a body behind another
  if (knownNames.longest(n.t, maker.end, last)?.value === ORGANISATION) return false;
  for (let i = maker.end; i < last; i += 1) {
    const word = n.t.word[i];
    if (n.t.kind[i] === NUMBER) continue;
    if (!n.isCap(i) || HEAD_KIND.has(word) || isGiven(word) || n.place(i, last) || n.demonym(i, last))
      return false;
    if (isOrdinary(word) || LEGAL.has(word)) return false;
  }
  return true;
};

/** "the Rezillos": in a text about music who plays together, as a plural with the article. */
const isPlural = (n: NameText, { first, last, person, place }: Segment): boolean => {
  if (last - first !== 1 || person || place || first < 1 || n.isAllUpper(first)) return false;
  if (n.t.word[first - 1] !== W.the || !n.endsInS(first)) return false;
  return !isOrdinary(n.t.word[first]) && n.length(first) > 4 && !HEAD_KIND.has(n.t.word[first]);
};

/** "Europe's Plato telescope", "the Gaia probe": what the noun behind it is, but for "a NASA probe". */
const isInstrument = (n: NameText, { first, last, person, place }: Segment): boolean => {
  const { word, count } = n.t;
  if (last >= count || first < 1 || last - first > 2 || n.isCap(last) || place || n.startsLine(last))
    return false;
  if (!INSTRUMENTS.has(word[last]) || (person && last - first > 1)) return false;
  if (knownNames.longest(n.t, first, last)?.end === last) return false;
  return word[first - 1] === W.possessive || word[first - 1] === W.the;
};

/** The kind of the plural before "such as", "like" and "including", −1 for none. */
const kindOfClass = (n: NameText, first: number): number => {
  const { word } = n.t;
  let at = first - 1;
  if (at > 1 && THE_ARTICLES.has(word[at])) at -= 1;
  if (at < 1) return -1;
  if (TONGUES.has(word[at]) || (word[at] === INTO && RENDERED.has(word[at - 1]))) return OTHER;
  if (at < 2) return -1;
  if (word[at] === AS && word[at - 1] === SUCH) at -= 2;
  else if (word[at] === LIKE || word[at] === INCLUDING) at -= 1;
  else return -1;
  if (at > 0 && word[at] === W.comma) at -= 1;
  return at >= 0 ? (PLURAL_KIND.get(word[at]) ?? -1) : -1;
};

/** The kind of the plural behind "and other", −1 for none: "Pfizer, Merck and other companies". */
const kindOfRest = (n: NameText, last: number): number => {
  const { word, count, kind } = n.t;
  if (last + 2 >= count || (word[last] !== W.and && word[last] !== OR) || word[last + 1] !== OTHER_WORD)
    return -1;
  for (let i = last + 2; i < Math.min(count, last + 5) && kind[i] === WORD && !n.isCap(i); i += 1) {
    const told = PLURAL_KIND.get(word[i]);
    if (told !== undefined) return told;
  }
  return -1;
};

const SETTING = wordSet('in from near outside');

/** "In Jalal-Abad, protesters set fire to", "From Fierze a minibus climbs": where the sentence is set, whatever the word looks like. */
const isOpeningPlace = (n: NameText, { first, last }: Segment): boolean => {
  const { word, count } = n.t;
  return (
    first > 0 &&
    SETTING.has(word[first - 1]) &&
    n.opens(first - 1) &&
    !n.startsLine(first) &&
    last < count &&
    ((word[last] === W.comma && word[first - 1] === W.in) ||
      (n.tag[last] === TAG.DETERMINER && !n.isCap(last))) &&
    NAME_TYPES[n.tags.type[n.tagOf(first, last)]] === 'PERSON'
  );
};

const isLink = (n: NameText, from: number, to: number): boolean => {
  if (to - from < 1 || to - from > 3) return false;
  for (let i = from; i < to; i += 1) {
    const id = n.t.word[i];
    if (id !== W.comma && id !== W.and && id !== OR && id !== W.the) return false;
  }
  return true;
};

/** A single word that is no person's: neither listed as a name of persons nor the surname of one in the text. */
const isNobody = (n: NameText, { first, last }: Segment, surnames: ReadonlySet<number>): boolean => {
  const word = n.t.word[first];
  return last - first > 1 || !(isGiven(word) || isSurname(word) || surnames.has(word));
};

/** A kind that the text tells of a name, and what that counts. */
export interface Told {
  readonly kind: number;
  readonly weight: number;
}

/** Reads what the text tells of its names by what they do, own, make and stand beside as examples. */
export class Dealings {
  private readonly n: NameText;
  private readonly topic: Topic;
  private readonly surnames = new Set<number>();
  /** Of the examples of a class whose reading is under way: their kind, and the end of the last one. */
  private exampleKind = -1;
  private exampleEnd = -1;
  /** The end of the last thing that a company owns. */
  private wareEnd = -1;

  constructor(n: NameText, segments: readonly Segment[]) {
    this.n = n;
    this.topic = new Topic(n);
    for (const { first, last, person } of segments)
      if (person && last - first > 1) for (let i = first; i < last; i += 1) this.surnames.add(n.t.word[i]);
  }

  /** What is told of a segment; segments must come in order. `before`: the one before it, where that is a body. */
  of(segment: Segment, before: Segment | undefined): Told | undefined {
    const { n } = this;
    const { first, last, place, person } = segment;
    if (before && this.isOwned(segment, before) && !isBeforeSite(n, last)) {
      this.exampleKind = -1;
      this.wareEnd = last;
      return { kind: PRODUCT, weight: FAIR };
    }
    if (
      this.wareEnd > 0 &&
      first === this.wareEnd + 1 &&
      n.t.word[first - 1] === W.and &&
      this.isWord(segment)
    )
      return { kind: PRODUCT, weight: FAIR };
    const example = this.example(segment);
    if (example >= 0 && (!person || example === PERSON))
      return { kind: example, weight: example === OTHER ? 2 * STRONG : STRONG };
    if (isPublishing(n, first) && this.topic.isOnWorks()) return { kind: ORGANISATION, weight: 2 * STRONG };
    if (this.isTitled(segment)) return { kind: WORK, weight: 2 * STRONG + 1 };
    if (isPlural(n, segment) && this.topic.isOnWorks()) return { kind: ORGANISATION, weight: STRONG };
    if (isCoded(n, segment)) return { kind: PRODUCT, weight: STRONG };
    if (this.isUnknownWare(segment)) return { kind: PRODUCT, weight: STRONG };
    if (this.isUnknownWork(segment)) return { kind: WORK, weight: STRONG };
    if (isModel(n, segment)) return { kind: PRODUCT, weight: this.isTaggedThing(segment) ? STRONG : FAIR };
    const apposed = Math.max(apposedKind(n, segment), calledKind(n, first, segment.last));
    const isThing = apposed === PRODUCT || apposed === OTHER;
    if (apposed >= 0) return { kind: apposed, weight: isThing ? 2 * STRONG : STRONG };
    if (isInstrument(n, segment) && !this.surnames.has(n.t.word[first]))
      return { kind: PRODUCT, weight: STRONG + FAIR };
    if (isWare(n, segment)) return { kind: PRODUCT, weight: STRONG };
    if (last - first === 1 && isDrug(n, first)) return { kind: PRODUCT, weight: 2 * STRONG };
    if (!place && isTraded(n, first, last)) return { kind: ORGANISATION, weight: 2 * STRONG };
    const isBody = !place && this.isAfterBody(first, last);
    if (!place && isToldBody(n, segment, this.surnames)) return { kind: ORGANISATION, weight: 3 * STRONG };
    if (isBody) return { kind: ORGANISATION, weight: 2 * STRONG };
    if (place || person || !isNobody(n, segment, this.surnames)) return undefined;
    if (ownsAsBody(n, last) || isMaker(n, first) || isReporting(n, first) || isToldFirm(n, first, last))
      return { kind: ORGANISATION, weight: STRONG };
    if (isToldSite(n, first, last)) return { kind: PLACE, weight: last - first > 1 ? 2 * STRONG : STRONG };
    if (isToldTown(n, first, last)) return { kind: PLACE, weight: STRONG };
    if (isOpeningPlace(n, segment) && !this.topic.isOnWorks()) return { kind: PLACE, weight: STRONG };
    const isDoer = actsAsBody(n, last) || isMakerToo(n, first);
    if (last - first === 1 && !isOrdinary(n.t.word[first]) && isDoer)
      return { kind: ORGANISATION, weight: FAIR };
    return undefined;
  }

  /** "Saf-Cacao": no blank within, and no surname of the text. */
  private isOneWord(first: number, last: number): boolean {
    if (last - first === 1) return !this.surnames.has(this.n.t.word[first]);
    for (let i = first + 1; i < Math.min(last, first + 4); i += 1) if (!this.n.isTight(i)) return false;
    return last - first < 4;
  }

  /** "cocoa exporter Saf-Cacao", "Retailer Norvax": a word of no list behind what bodies are. */
  private isAfterBody(first: number, last: number): boolean {
    const { n } = this;
    const word = n.t.word[first];
    if (first < 1 || n.startsLine(first) || !isFirmNoun(n, first - 1)) return false;
    if (n.isCap(first - 1) && !n.opens(first - 1)) return false;
    return !isGiven(word) && !isSurname(word) && !isOrdinary(word) && this.isOneWord(first, last);
  }

  private isTaggedThing({ first, last }: Segment): boolean {
    const type = NAME_TYPES[this.n.tags.type[this.n.tagOf(first, last)]];
    return type === 'PRODUCT' || type === 'OTHER';
  }

  /** "halfway through The Salt Ledger": an article with a capital inside a sentence, in a text about works. */
  private isTitled({ first, last, head, person, place }: Segment): boolean {
    const { n } = this;
    const the = n.t.word[first] === W.the ? first : first - 1;
    if (the < 1 || n.t.word[the] !== W.the || !n.isCap(the) || n.opens(the) || n.startsLine(the + 1))
      return false;
    if (person || place || HEAD_KIND.get(n.t.word[head]) === ORGANISATION) return false;
    if (knownNames.longest(n.t, the, last)?.end === last || knownNames.longest(n.t, the + 1, last))
      return false;
    const type = NAME_TYPES[n.tags.type[n.tagOf(first, last)]];
    // "her run in The Gin Game"
    if (last - the > 2 && (type === 'WORK' || (type === 'OTHER' && !HEAD_KIND.has(n.t.word[head]))))
      return true;
    return (last - the > 2 || type !== 'PERSON') && this.topic.isOnWorks();
  }

  /** "the OnePlus charges from flat": in a text about things to buy what the tagger takes for neither person, body nor place. */
  private isUnknownWare({ first, last, person, place }: Segment): boolean {
    const { n } = this;
    if (person || place || n.isAllUpper(first)) return false;
    return NAME_TYPES[n.tags.type[n.tagOf(first, last)]] === 'OTHER' && this.topic.isOnWares();
  }

  /** "Kestrel Eye is lovely": in a text about works what the tagger takes for neither person, body nor place, no article or the like before it and no noun behind it. */
  private isUnknownWork({ first, last, head, person, place }: Segment): boolean {
    const { n } = this;
    if (person || place || HEAD_KIND.has(n.t.word[head]) || n.isAllUpper(first)) return false;
    // "won a Bafta", "on the Stratocaster"
    if (first > 0 && n.tag[first - 1] === TAG.DETERMINER && !n.isCap(first - 1)) return false;
    if (last < n.t.count && n.t.kind[last] === WORD && isNounTag(n.tag[last]) && !n.startsLine(last))
      return false;
    if (NAME_TYPES[n.tags.type[n.tagOf(first, last)]] !== 'OTHER') return false;
    return this.topic.isOnWorks();
  }

  /** "Novo Nordisk's Ozempic": a word that names nobody and no place, behind the possessive of a body. */
  private isOwned(segment: Segment, before: Segment): boolean {
    return (
      segment.first === before.last + 1 &&
      OWNING.has(this.n.t.word[before.last]) &&
      this.n.isTight(before.last) &&
      this.isWord(segment)
    );
  }

  private isWord(segment: Segment): boolean {
    const { n } = this;
    const { first, last, place, person } = segment;
    if (last - first > 1 || place || person || HEAD_KIND.has(n.t.word[first])) return false;
    if (n.isAllUpper(first) || knownNames.longest(n.t, first, last)) return false;
    if (last < n.t.count && (n.t.word[last] === W.possessive || n.isCap(last))) return false;
    return isNobody(n, segment, this.surnames);
  }

  private example({ first, last }: Segment): number {
    const { n } = this;
    const opened = kindOfClass(n, first);
    if (opened >= 0) this.exampleKind = opened;
    else if (this.exampleKind < 0 || !isLink(n, this.exampleEnd, first)) this.exampleKind = -1;
    this.exampleEnd = last;
    return this.exampleKind >= 0 ? this.exampleKind : kindOfRest(n, last);
  }
}
