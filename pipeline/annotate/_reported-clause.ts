import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { FORM, ID, speechNouns, TAKES } from './cues.ts';
import { ClauseEnd } from './_clause-end.ts';
import { overShare } from './_clause-shares.ts';
import type { ItemRange } from './_frame-reader.ts';
import {
  hearsAlone,
  hearsWhole,
  isAskedWord,
  isChannel,
  isNameLink,
  isFarQuestion,
  isPluralOwner,
  isLettersOnly,
  isPackedRoom,
  isReactedTo,
  isThat,
  isWarned,
  leadsToThat,
  occasionEnds,
  overCompound,
  tellsOfNoun,
  thatAfterAside,
  thatAfterTitle,
} from './_said-where.ts';
import { endsPhrase } from './_subject-phrase.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const LOOK = 20;
const [COLON, HYPHEN, SEMICOLON] = [58, 45, 59];

/** Where the matter of a cue begins, and how it is joined. */
export interface ContentStart {
  readonly at: number;
  /** `that`: a word says so; `sign`: a comma, colon or mark; `bare`: nothing. */
  readonly join: 'that' | 'whether' | 'sign' | 'bare';
  readonly addressee?: ItemRange;
}

/** `last week`, `this morning`. */
const POINTING = new WordSet(['last', 'this']);
/** `She notes, however, that …` */
const PARENTHETIC = new WordSet(['however', 'though', 'too', 'meanwhile', 'therefore', 'moreover', 'also']);
const WH = new WordSet(['whether', 'how', 'why', 'when', 'where', 'what', 'if']);
/** What goes on with the narrator's words after a comma: `protested in June, when …`. */
const NARRATED = new WordSet(['when', 'where', 'while', 'whereas', 'whose']);
/** `convinced Hamas to stop, although …`: after an object the narrator weighs it. */
const CONCEDED = new WordSet(['although', 'though', 'because', 'unless', 'since']);
const HEARERS = wordSet(
  'reporters journalists us them him her me investigators police parliament lawmakers media',
);

const THOSE = wordId('those');
const PRESENT = wordSet('gathered present assembled attending listening waiting');

/** Tags of what `her`, as an owner, stands before: `her company`. */
const NAMED_TAGS: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PLURAL, TAG.ADJECTIVE]);

/** Tags of what a subject behind an occasion begins with. */
const OPENS_SUBJECT: ReadonlySet<number> = new Set([
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.PRONOUN,
  TAG.NUMERAL,
  TAG.PLURAL,
  TAG.ADVERB,
]);
const COUNTED: ReadonlySet<number> = new Set([...NAMED_TAGS, TAG.NUMERAL]);

/** Finds reported clauses beside a cue. Positions are item numbers. */
export class ClauseFinder extends ClauseEnd {
  /** Where what is said begins, right of item `k` (after the cue). */
  startAfter(k: number, limit: number, takes: number, asks = false): ContentStart {
    const begin = this.skipAdverbs(k, limit);
    const object = this.addresseeAt(begin, limit, takes);
    // `described him as "calm"`: whom the words are for is no hearer.
    const hearer = (takes & TAKES.call) === 0 ? object : undefined;
    const from = object ? this.skipAdverbs(object.last, limit) : begin;
    const joined = this.joinAhead(from, limit, asks);
    if (joined) {
      const at = joined.at < limit && this.r.isComma(joined.at) ? joined.at + 1 : joined.at;
      return { at, join: joined.join, addressee: hearer };
    }
    return { at: this.skipOccasion(from, limit), join: 'bare', addressee: hearer };
  }

  /** `that`, `whether`, a colon, a comma or marked text ahead, with nothing but adverbials before it. */
  private joinAhead(from: number, limit: number, asks: boolean): ContentStart | undefined {
    const { r } = this;
    const high = Math.min(limit, from + LOOK);
    const timed = this.skipTimes(from, limit);
    const isInfinitive = r.tag(from) === TAG.TO && r.tag(from + 1) === TAG.BASE;
    const adverbial =
      from < limit &&
      !this.isAmount(from) &&
      (r.tag(from) === TAG.PREPOSITION || this.isTime(from) || r.isComma(from) || r.tag(from) === TAG.TO);
    for (let at = from; at < high; at += 1) {
      if (at > from && !adverbial && !r.isSign(at, COLON) && !isThat(this.r, at)) {
        if (r.isMarked(at) || r.isComma(at)) return undefined;
      }
      // `indicated on Monday a "major change" was near`: the marked words stand inside a phrase.
      if (r.isMarked(at) && at > from + 1 && r.tag(at - 1) === TAG.DETERMINER && r.isTimeWord(at - 2))
        return undefined;
      // `said in its filing the matter "was closed"`: the subject stands before the marks.
      if (r.startsWithVerb(at) && at > from + 2 && this.startsClause(this.skipOccasion(from, limit), at + 1))
        return undefined;
      const titled = adverbial && at > from + 1 ? thatAfterTitle(r, r.isComma(at) ? at + 1 : at, limit) : -1;
      if (titled > 0) return { at: titled, join: 'that' };
      if (r.isMarked(at)) return { at, join: 'sign' };
      const isClock = r.tag(at - 1) === TAG.NUMERAL && r.tag(at + 1) === TAG.NUMERAL;
      if (r.isSign(at, COLON) && !isClock) return { at: at + 1, join: 'sign' };
      // `agreed to buy a rival in a deal that values it`: the object of the infinitive goes on.
      if (at > from && isThat(this.r, at) && isInfinitive) return undefined;
      if (at > from && isThat(this.r, at) && (isReactedTo(r, at, from) || r.tag(at - 1) === TAG.CONJUNCTION))
        return undefined;
      if (isThat(this.r, at) && (at === from || adverbial || isWarned(r, from, at)))
        return { at: at + 1, join: 'that' };
      const isFar = adverbial && !isInfinitive && (isFarQuestion(r, at) || (asks && WH.has(r.word(at))));
      if ((at === from && (WH.has(r.word(at)) || (asks && isAskedWord(r, at)))) || isFar)
        return {
          at: r.word(at) === ID.whether || (asks && r.word(at) === ID.if) ? at + 1 : at,
          join: 'whether',
        };
      // `said on Monday the budget, due in May, would grow`
      if (r.isComma(at) && timed > from && at > timed + 1 && !this.isTime(timed)) return undefined;
      if (r.isComma(at)) return isInfinitive ? undefined : this.afterComma(at, limit, at > from);
      const isReduced = adverbial && tellsOfNoun(r, at);
      // `at 9:30 am`: no verb.
      if (r.tag(at) === TAG.AUXILIARY && r.tag(at - 1) === TAG.NUMERAL && at > from) continue;
      if ((isFiniteTag(r.tag(at)) && !isReduced) || r.isSign(at, SEMICOLON)) return undefined;
    }
    return undefined;
  }

  private afterComma(comma: number, limit: number, far: boolean): ContentStart | undefined {
    const next = comma + 1;
    const tag = next < limit ? this.r.tag(next) : 0;
    if (tag === TAG.CONJUNCTION || (tag === TAG.RELATIVE && !isThat(this.r, next))) return undefined;
    if (far && CONCEDED.has(this.r.word(next))) return undefined;
    const that = thatAfterAside(this.r, comma, limit);
    if (that >= 0) return { at: that, join: 'that' };
    const close = next + 1;
    if (PARENTHETIC.has(this.r.word(next)) && close < limit && this.r.isComma(close))
      return this.joinAhead(close + 1, limit, false) ?? { at: close + 1, join: 'sign' };
    if (NARRATED.has(this.r.word(next)) || this.cueAt(next, limit, FORM.gerund)) return undefined;
    if (next < limit && isThat(this.r, next)) return { at: next + 1, join: 'that' };
    return this.isTag(next, limit) ? undefined : { at: next, join: 'sign' };
  }

  /** After `in an interview with Rolling Stone` before a clause; else after a time or a place. */
  private skipOccasion(k: number, limit: number): number {
    const ends = occasionEnds(this.r, k, limit);
    for (const end of ends) if (this.startsClause(end, limit)) return end;
    // `said in a post on Facebook more than 40 people were hurt`
    const [longest = limit] = ends;
    const opens = longest < limit && OPENS_SUBJECT.has(this.r.tag(longest));
    if (opens && this.isClause(longest, this.endOf(longest, limit))) return longest;
    return this.skipTimes(k, limit);
  }

  private addresseeAt(k: number, limit: number, takes: number): ItemRange | undefined {
    const { r } = this;
    if (k >= limit || WH.has(r.word(k))) return undefined;
    const isTo = r.word(k) === ID.to && r.word(k - 1) !== ID.up && r.tag(k) !== TAG.TO;
    if (isTo && k + 1 < limit && r.tag(k + 1) !== TAG.BASE) {
      const hearer = this.nounsFrom(k + 1, limit);
      return hearer && speechNouns.has(r.word(hearer.last - 1)) ? undefined : hearer;
    }
    const isHearer = HEARERS.has(r.word(k)) && r.tag(k) !== TAG.POSSESSIVE;
    const isSubject = isFiniteTag(r.tag(k + 1)) || (r.tag(k) === TAG.PLURAL && r.tag(k + 1) === TAG.BASE);
    if ((takes & TAKES.tell) === 0 && (!isHearer || isSubject)) return undefined;
    return this.nounsFrom(k, limit);
  }

  private nounsFrom(k: number, limit: number): ItemRange | undefined {
    const { r } = this;
    if (k >= limit) return undefined;
    const isOwner =
      r.tag(k) === TAG.POSSESSIVE &&
      k + 1 < limit &&
      NAMED_TAGS.has(r.tag(k + 1)) &&
      !this.isLoneSubject(k + 1);
    if (r.tag(k) === TAG.PRONOUN || (HEARERS.has(r.word(k)) && !isOwner)) return { first: k, last: k + 1 };
    let at = overShare(r, k, limit);
    // `told each of them that`
    if (at > k && r.tag(at) === TAG.PRONOUN) return { first: k, last: at + 1 };
    // `told those gathered that`
    if (r.word(at) === THOSE && PRESENT.has(r.word(at + 1))) return { first: k, last: at + 2 };
    if (r.tag(at) === TAG.DETERMINER || r.tag(at) === TAG.POSSESSIVE) at += 1;
    // `told several hundred strikers`
    while (at + 1 < limit && r.tag(at) === TAG.NUMERAL && COUNTED.has(r.tag(at + 1))) at += 1;
    at = overCompound(r, at, limit);
    const proper = at < limit && r.tag(at) === TAG.PROPER;
    const high = Math.min(limit, at + 10);
    let isWhole = true;
    while (at < high) {
      const tag = r.tag(at);
      // `told NPR Ann Lee had`: letters are a whole name, and a subject follows.
      if (at > k && isLettersOnly(r, at - 1, k) && this.startsClause(at, limit)) break;
      if (at > k && POINTING.has(r.word(at)) && r.isTimeWord(at + 1)) break;
      // `told state television rescuers could`
      if (at > k && hearsWhole(r, at - 1) && this.startsClause(at, limit)) break;
      // `told officials Smith had left`
      if (at === k + 1 && r.tag(k) === TAG.PLURAL && r.tag(at) === TAG.PROPER && this.startsClause(at, limit))
        break;
      if (at > k && isNameLink(r, at, high)) at += 1;
      else if (proper && at > k && r.isSign(at, HYPHEN) && at + 1 < high) {
        isWhole = r.isUpper(at + 1);
        at += 2;
      } else if (at > k && (r.word(at) === ID.possessive || isPluralOwner(r, at))) {
        // `told Tuesday's meeting that`: the owner is no hearer.
        isWhole = false;
        at = overCompound(r, at + 1, limit);
      } else if (
        proper && isWhole
          ? tag === TAG.PROPER ||
            (at > k && (leadsToThat(r, at, high) || this.leadsToClause(at, high) || isChannel(r, at, high)))
          : tag === TAG.NOUN ||
            tag === TAG.PLURAL ||
            tag === TAG.ADJECTIVE ||
            isPackedRoom(r, at, k) ||
            (tag === TAG.PROPER && (at === k + 1 || !isWhole || this.endsInName(at, limit)))
      )
        at += 1;
      else break;
    }
    if (isFiniteTag(r.tag(at)) && hearsAlone(r, k) && this.startsClause(k + 2, limit))
      return { first: k, last: k + 2 };
    return at > k && endsPhrase(r.tag(at - 1)) ? { first: k, last: at } : undefined;
  }

  /** `told her girls did not study`: one noun and its verb leave the pronoun for who hears it. */
  private isLoneSubject(at: number): boolean {
    const { r } = this;
    return (r.tag(at) === TAG.PLURAL || r.tag(at) === TAG.NOUN) && isFiniteTag(r.tag(at + 1));
  }

  /** `told Leeds councillors the road was shut`: a plural behind a name, before a subject that opens with its own word. */
  private leadsToClause(at: number, limit: number): boolean {
    const { r } = this;
    let k = at;
    while (k < limit && (r.tag(k) === TAG.NOUN || r.tag(k) === TAG.ADJECTIVE)) k += 1;
    if (k >= limit || r.tag(k) !== TAG.PLURAL) return false;
    const opens = r.tag(k + 1) === TAG.PRONOUN || r.tag(k + 1) === TAG.DETERMINER;
    return opens && this.startsClause(k + 1, limit + 1);
  }

  /** `told radio station RPP he`: a name that ends the hearer's phrase, before a new subject. */
  private endsInName(at: number, limit: number): boolean {
    const { r } = this;
    let k = at;
    while (k < limit && (r.tag(k) === TAG.PROPER || (k > at && isNameLink(r, k, limit)))) k += 1;
    if (k >= limit || r.tag(k) === TAG.PUNCTUATION) return true;
    return (
      k < limit &&
      (r.tag(k) === TAG.PRONOUN ||
        r.tag(k) === TAG.PREPOSITION ||
        r.tag(k) === TAG.DETERMINER ||
        isThat(this.r, k) ||
        r.isComma(k) ||
        r.isMarked(k) ||
        this.startsClause(k, limit))
    );
  }
}
