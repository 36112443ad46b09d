import {
  beforeOffice,
  beforeParticiple,
  beforeSpeaker,
  isBeforeMoney,
  isQuoteToken,
  nameStart,
} from './name-edges.ts';
import {
  ALONE,
  CAPITAL_WORDS,
  HEAD_KIND,
  HONOURS,
  isCalendar,
  isFunction,
  isGiven,
  knownNames,
  isOrdinary,
  isPersonNoun,
  isSurname,
  LONELY,
  PARTY,
  WEB,
  W,
} from './name-classes.ts';
import { isOfTitle, isPublishedIn, isRival, isScoring } from './name-contexts.ts';
import { isExplained } from './name-explained.ts';
import { isLanguage } from './name-languages.ts';
import { longFormEnd } from './name-definitions.ts';
import {
  inSlogan,
  isCode,
  isEponym,
  isNamed,
  isNotion,
  isRoad,
  isShouted,
  isSubstitute,
  isUndertaking,
} from './name-designations.ts';
import {
  isBeforeStaff,
  isIntroduced,
  isNoName,
  isOpeningBody,
  isOfWare,
  isReporting,
  isTold,
  isAfterDash,
  isAged,
  isAnalysed,
  isDoer,
  readsAsName,
} from './name-lone.ts';
import { isAddressed, isKnownShort, isNetwork, isKnownSingle, keyOf, Known, SURE } from './name-known.ts';
import { isHeading } from './name-line-heads.ts';
import { isBodyBehind } from './name-predicates.ts';
import { opensAsFirm, speaksAsBody } from './name-firms.ts';
import { LONGEST_SPLIT, splitKnown } from './name-split.ts';
import { echoes } from './name-echoes.ts';
import { namesakes } from './name-namesakes.ts';
import { isActing } from './name-pairs.ts';
import { isTicker, namesNothing } from './name-openers.ts';
import type { Segment } from './name-segments.ts';
import { CHURCH, isChurchOf, isLoosePossessive, SHOP } from './name-shops.ts';
import { movesAsTraded } from './name-markets.ts';
import { Topic } from './name-topic.ts';
import { opensAsSite } from './name-sites.ts';
import { opensAsTown } from './name-towns.ts';
import { HEADLINE, type NameText, NORMAL } from './name-text.ts';
import { bindsNames, isAcrossDash } from './name-tag-facts.ts';
import { TAG } from './tags.ts';
import { wordSet } from '../core/vocabulary.ts';
import { NUMBER, WORD } from './tokens.ts';

const SPEAKING = wordSet('said says told announced declined warned unveiled apologised apologized');
const FRANCS = wordSet('franc francs');

/** "Norvax shares rose", "Wexcombe, a village in Kent,": what follows tells that an opening word is a name. */
const opensAsKnown = (n: NameText, at: number): boolean =>
  opensAsFirm(n, at) || opensAsTown(n, at + 1) || opensAsSite(n, at) || isBodyBehind(n, at);

class Keeper {
  private readonly n: NameText;
  private readonly known: Known;
  private readonly topic: Topic;
  constructor(n: NameText, known: Known) {
    this.n = n;
    this.topic = new Topic(n);
    this.known = known;
  }

  keeps(segment: Segment): boolean {
    const { n } = this;
    const { first } = segment;
    if (segment.demonym) return !isLanguage(n, first, segment.last);
    if (first > 0 && n.t.word[first - 1] === W.hash && n.isTight(first)) return false;
    if (segment.last - first === 1 && !segment.place && isNoName(n, first)) return false;
    if (segment.rule === 'capitals' && isHeading(n, first, segment.last)) return false;
    if (n.style[n.s.ofToken[first]] !== NORMAL) return this.keepsHeadline(segment);
    if (
      this.isCurrency(segment) ||
      this.isSlogan(segment) ||
      (!segment.place && isOfTitle(n, segment.first, segment.last)) ||
      !this.agrees(segment)
    )
      return false;
    return segment.last - segment.first === 1 ? this.keepsSingle(segment) : this.keepsLong(segment);
  }

  /** Words of a slogan, unless they are a known place or person or are named elsewhere too. */
  private isSlogan({ first, last, place, person }: Segment): boolean {
    const { known } = this;
    return (
      !place && !person && (known.wholes.get(keyOf(this.n, first, last)) ?? 0) < 2 && inSlogan(this.n, first)
    );
  }

  /**
   * Whether the tagger sees a name too, where capitals are all that speaks for it. A single word
   * inside a longer tagged name takes its length.
   */
  private agrees(segment: Segment): boolean {
    const { n } = this;
    const { first, last } = segment;
    if (segment.rule !== 'capitals' || segment.place || segment.title >= 0 || n.tagOf(first, last) >= 0)
      return true;
    if (knownNames.longest(n.t, first, last)?.end === last || this.isBracketed(segment)) return true;
    if (last - first > 2 && n.t.word[last - 2] === W.stop && WEB.has(n.t.word[last - 1])) return true;
    const tag = n.tagTouching(first, last);
    const isSingle = last - first === 1;
    if (isSingle && (this.known.surnames.has(n.t.word[first]) || isIntroduced(n, first))) return true;
    if (isSingle && (isExplained(n, first) || isAged(n, first) || isNetwork(n, first))) return true;
    const isDesignated =
      isSingle && (isNamed(n, first) || isUndertaking(n, first) || isCode(n, first) || isRoad(n, first));
    if (isDesignated) return true;
    if (isSingle && (LONELY.has(n.t.word[first]) || isTold(n, first) || isScoring(n, segment))) return true;
    if (isSingle && (isBeforeStaff(n, first) || isRival(n, first) || isSubstitute(n, first))) return true;
    if (isSingle && (this.isNamedElsewhere(first) || isOfWare(n, first))) return true;
    if (n.t.word[first - 1] === W.in && isPublishedIn(n, first)) return true;
    if (isSingle && segment.weak && (this.speaks(first) || speaksAsBody(n, first) || isReporting(n, first)))
      return true;
    if (isSingle && (segment.weak || isAfterDash(n, first)) && this.actsInBusiness(first)) return true;
    if (!isSingle && SPEAKING.has(n.t.word[last]) && !isPersonNoun(n.t.word[last - 1])) return true;
    if (isSingle && (isOpeningBody(n, first) || this.isToldOpening(first))) return true;
    if (this.recurs(segment)) return true;
    if (isSingle && last + 1 < n.t.count && longFormEnd(n, last, n.t.count) > 0) return true;
    if (tag < 0 && isSingle) return ALONE.has(n.t.word[first]);
    if (tag < 0) return segment.person || HEAD_KIND.has(n.t.word[segment.head]) || isActing(n, first, last);
    if (!isSingle) return true;
    const end = beforeOffice(n, n.tags.first[tag], n.tags.last[tag]);
    const covers = n.tags.first[tag] <= first && end >= last;
    if (!covers || n.tags.probability[tag] < SURE || isAcrossDash(n, n.tags.first[tag], end)) return false;
    if (bindsNames(n, tag)) return true;
    // A name of so many words is none; each of them would be read over all of it.
    if (n.tags.last[tag] - n.tags.first[tag] > LONGEST_SPLIT) return false;
    segment.first = n.tags.first[tag];
    segment.last = end;
    segment.head = segment.last - 1;
    segment.weak = false;
    return true;
  }

  /** "hand Reform 90 seats": inside a sentence, a word that is a name elsewhere and never written small. */
  private isNamedElsewhere(at: number): boolean {
    const { n } = this;
    const word = n.t.word[at];
    if (n.opens(at) || !this.known.tagged.has(word) || n.seenLower(word)) return false;
    return n.tagTouching(at, at + 1) < 0 && !(isOrdinary(word) && n.t.word[at - 1] === W.the);
  }

  /** "Stanmore laid siege", "Hollow Kings have": words that are a name elsewhere, and never written small. */
  private recurs({ first, last, weak }: Segment): boolean {
    const { n, known } = this;
    const uses = known.wholes.get(keyOf(n, first, last)) ?? 0;
    for (let i = first; i < last; i += 1) if (!n.isCap(i)) return false;
    if (last - first > 1) return uses > 1;
    if (!weak || uses === 0 || isOrdinary(n.t.word[first]) || n.seenLower(n.t.word[first])) return false;
    return n.tagTouching(first, last) < 0 && n.t.text[n.t.end[first]] !== '_';
  }

  /** "(FSB)" */
  private isBracketed({ first, last }: Segment): boolean {
    const { n } = this;
    return (
      first > 0 &&
      n.isAllUpper(first) &&
      n.t.word[first - 1] === W.open &&
      last < n.t.count &&
      n.t.word[last] === W.close
    );
  }

  private keepsHeadline(segment: Segment): boolean {
    const { n, known } = this;
    const { first, last } = segment;
    if (segment.place || known.has(first, last) || known.inCapitals(first, last)) return true;
    if (n.sureness(first, last) > 0.6) return true;
    if (n.style[n.s.ofToken[first]] === HEADLINE) {
      return (
        segment.person ||
        (last - first === 1 && known.parts.has(n.t.word[first]) && !isOrdinary(n.t.word[first]))
      );
    }
    return (
      last - first >= 2 && last - first <= 3 && isGiven(n.t.word[first]) && !isOrdinary(n.t.word[last - 1])
    );
  }

  private keepsLong(segment: Segment): boolean {
    const { n } = this;
    if (namesNothing(n, segment.first, segment.last) || isShouted(n, segment.first, segment.last))
      return false;
    for (let i = segment.first; i < segment.last; i += 1) {
      const word = n.t.word[i];
      if (
        n.isCap(i) &&
        (n.length(i) > 1 || n.t.kind[segment.last - 1] === NUMBER) &&
        !isFunction(word) &&
        !isCalendar(word)
      ) {
        return (
          !this.isMarked(segment) ||
          n.sureness(segment.first, segment.last) > 0.4 ||
          this.known.has(segment.first, segment.last)
        );
      }
    }
    return false;
  }

  /** Whether it opens marked words, as a slogan does: `"New Era, Shared Future"`. */
  private isMarked(segment: Segment): boolean {
    return (
      segment.weak ||
      (this.n.opens(segment.first) &&
        segment.first > 0 &&
        isQuoteToken(this.n, segment.first - 1) &&
        segment.rule === 'capitals' &&
        !segment.person)
    );
  }

  private keepsSingle(segment: Segment): boolean {
    const { n, known } = this;
    const at = segment.first;
    const word = n.t.word[at];
    if (isNetwork(n, at) || (segment.rule === 'address' && isAddressed(n, at))) return true;
    if (n.t.kind[at] !== WORD || n.length(at) === 1 || isCalendar(word)) return false;
    if (isTicker(n, at, at + 1)) return false;
    if (segment.place && !segment.weak) return true;
    if (segment.weak && ((!segment.place && isAnalysed(n, at)) || isNotion(n, at))) return false;
    if (isNamed(n, at) || isExplained(n, at) || isAged(n, at) || isBeforeStaff(n, at) || isRival(n, at))
      return true;
    if (segment.weak && isOpeningBody(n, at)) return true;
    if (segment.place) return !isOrdinary(word) || known.parts.has(word);
    if (n.isAllUpper(at))
      return !CAPITAL_WORDS.has(word) && !(isFunction(word) && segment.weak && !isKnownShort(n, at));
    if (LONELY.has(word) || isFunction(word)) return false;
    if (namesNothing(n, at, at + 1) || isEponym(n, at) || (!segment.weak && isNotion(n, at))) return false;
    if (isKnownSingle(n, at)) return true;
    if (segment.weak && at + 1 < n.t.count && n.tag[at + 1] === TAG.DETERMINER) return known.parts.has(word);
    // "Rural" of "Rural and Remote Health Minister"
    if (n.titles.ofToken[at] >= 0 && n.titles.head[n.titles.ofToken[at]] > at) return false;
    if (n.sureness(at, at + 1) > 0.5) return true;
    if (n.titles.ofToken[at] >= 0 && !segment.person && !known.parts.has(word)) return false;
    if (PARTY.has(word)) return false;
    if (segment.title >= 0) return !isOrdinary(word) || n.seenInside(word) > 0;
    if (ALONE.has(word)) return !segment.weak || n.seenInside(word) > 0;
    return segment.weak ? this.keepsOpening(at, word) : this.keepsInside(at, word);
  }

  /** "U.S. dollars", "US$". */
  private isCurrency(segment: Segment): boolean {
    const { n } = this;
    const at = segment.last;
    return isBeforeMoney(n, at) || (at < n.t.count && FRANCS.has(n.t.word[at]) && n.isAllUpper(at - 1));
  }

  /** A capital inside a sentence: a name, as in "articles in The Courier", unless an ordinary word that is written small as well. */
  private keepsInside(at: number, word: number): boolean {
    const { n } = this;
    if (!isOrdinary(word) || isBodyBehind(n, at)) return true;
    if (n.t.word[at - 1] === W.the && n.isCap(at - 1) && !n.opens(at - 1) && !n.startsLine(at)) return true;
    if (HEAD_KIND.has(word) && !isSurname(word)) return n.seenInside(word) > 1 && !n.seenLower(word);
    if (n.seenLower(word) && n.seenInside(word) < 2) return false;
    return !(at > 0 && isQuoteToken(n, at - 1) && n.seenInside(word) < 2);
  }

  /** A capital that opens a sentence: a name if the text or the lists say so. */
  private keepsOpening(at: number, word: number): boolean {
    const { n, known } = this;
    if (known.parts.has(word) || n.seenInside(word) > 0) return !isOrdinary(word) || n.seenInside(word) > 0;
    if (speaksAsBody(n, at) || isReporting(n, at)) return true;
    if (isOrdinary(word) || n.seenLower(word)) return false;
    if (isGiven(word) || isSurname(word)) return n.tag[at + 1] !== TAG.DETERMINER;
    return readsAsName(n, at, word) || this.isToldOpening(at);
  }

  /** "Norvax shares rose": a word that is neither written small nor somebody's name. */
  private isToldOpening(at: number): boolean {
    const { n } = this;
    const word = n.t.word[at];
    if (isOrdinary(word) || isFunction(word) || isGiven(word) || isSurname(word)) return false;
    if (n.seenLower(word)) return false;
    return opensAsKnown(n, at) || (movesAsTraded(n, at + 1) && this.topic.isOnMarkets());
  }

  /** "Cofco shifted two cargoes": an unknown word that opens a sentence and acts, in a text about business. */
  private actsInBusiness(at: number): boolean {
    return isDoer(this.n, at) && this.topic.isOnBusiness();
  }

  /** "Oppo said": an unknown word that opens a sentence and says something. */
  private speaks(at: number): boolean {
    const { n } = this;
    return SPEAKING.has(n.t.word[at + 1]) && readsAsName(n, at, n.t.word[at]) && n.length(at) > 3;
  }
}

/** Sentence-opening "The" belongs to the name where the text writes it so inside a sentence: "The Verge". */
const takeArticle = (n: NameText, known: Known, segment: Segment): void => {
  const before = segment.first - 1;
  if (before < 0 || n.t.word[before] !== W.the || !n.isCap(before) || n.startsLine(segment.first)) return;
  if (known.has(before, segment.last)) segment.first = before;
};

/** The rule of a name that letters of honour follow. */
const HONOURED = 'honoured';
const CLUB_LETTERS = wordSet('sc rn mp');
/** "Donal Fahy KC", and not "Accra Lions SC": words of no body before letters of honour. */
const isHonoured = (n: NameText, { first, last, demonym, place }: Segment): boolean => {
  if (last - first < 2 || demonym || place || !n.isAllUpper(last - 1)) return false;
  const word = n.t.word[last - 1];
  if (!HONOURS.has(word) || (last - first === 2 && CLUB_LETTERS.has(word))) return false;
  const isTold = first > 1 && n.t.word[first - 1] === W.comma && n.titles.ofToken[first - 2] >= 0;
  return (isTold || !CLUB_LETTERS.has(word)) && !HEAD_KIND.has(n.t.word[last - 2]);
};

/** "Kama Melly QC": letters after a person's name. */
const trimHonours = (n: NameText, segment: Segment): void => {
  const isHonour = (i: number): boolean => HONOURS.has(n.t.word[i]) && n.isAllUpper(i) && n.length(i) > 1;
  while (segment.last - segment.first > 1 && isHonour(segment.last - 1)) segment.last -= 1;
  segment.head = Math.min(segment.head, segment.last - 1);
};

/** Trims what a name may not begin or end with. */
const trim = (n: NameText, segment: Segment): boolean => {
  const isEdge = (i: number): boolean => n.t.kind[i] !== WORD && n.t.kind[i] !== NUMBER && n.t.kind[i] !== 5;
  while (segment.first < segment.last && (isEdge(segment.first) || n.t.word[segment.first] === W.possessive))
    segment.first += 1;
  while (
    segment.last > segment.first &&
    segment.rule !== SHOP &&
    segment.rule !== CHURCH &&
    isLoosePossessive(n, segment.last - 1)
  )
    segment.last -= 1;
  if (segment.last - segment.first > 1 && n.t.word[segment.last - 1] === W.possessive)
    segment.rule = isChurchOf(n, segment.last) ? CHURCH : SHOP;
  if (!segment.person && isHonoured(n, segment)) {
    segment.person = true;
    segment.rule = HONOURED;
  }
  if (segment.person) trimHonours(n, segment);
  segment.last = beforeParticiple(n, segment.first, segment.last);
  if (!segment.person) segment.last = beforeSpeaker(n, segment.first, segment.last);
  segment.head = Math.min(segment.head, segment.last - 1);
  const start = nameStart(n, segment.first, segment.last);
  if (start > segment.first && !segment.place) {
    const place = n.place(start, segment.last);
    if (place?.end === segment.last) segment.place = place.value;
  }
  segment.first = start;
  return segment.first < segment.last;
};

/** The segments that are names, in order. */
export const keepNames = (n: NameText, segments: readonly Segment[]): Segment[] => {
  const known = new Known(n, segments);
  const cut: Segment[] = [];
  for (const segment of segments) if (trim(n, segment)) splitKnown(n, known, segment, cut);
  const keeper = new Keeper(n, known);
  const kept: Segment[] = [];
  for (const segment of cut) {
    const before = kept.at(-1);
    if (keeper.keeps(segment) && trim(n, segment) && !(before && segment.first < before.last))
      kept.push(segment);
  }
  for (const segment of kept) takeArticle(n, known, segment);
  const more = [...namesakes(n, kept), ...echoes(n, kept)];
  return more.length ? [...kept, ...more].sort((a, b) => a.first - b.first) : kept;
};
