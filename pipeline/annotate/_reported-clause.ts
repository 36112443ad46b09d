import { wordId, wordSet, WordSet } from '../core/vocabulary.ts';
import { cueOf, FORM, ID, nounLikeCues, speechNouns, TAKES } from './cues.ts';
import { isShot } from './_deeds.ts';
import { ClauseProbe } from './_clause-probe.ts';
import type { ItemRange } from './_frame-reader.ts';
import {
  bearsOnPhrase,
  hearsAlone,
  isDayTime,
  isLettersOnly,
  isPackedRoom,
  isPointed,
  isReactedTo,
  isSilence,
  isTally,
  isThat,
  isWarned,
  leadsToThat,
  occasionEnds,
  thatAfterAside,
} from './_said-where.ts';
import { endsPhrase } from './_subject-phrase.ts';
import { isRemark } from './_clause-border.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const LOOK = 20;
const FARTHEST = 240;
const [COLON, HYPHEN, SEMICOLON, STOP] = [58, 45, 59, 46];
const [OPEN_BRACKET, CLOSE_BRACKET] = [40, 41];

/** Where the matter of a cue begins, and how it is joined. */
export interface ContentStart {
  readonly at: number;
  /** `that`: a word says so; `sign`: a comma, colon or mark; `bare`: nothing. */
  readonly join: 'that' | 'whether' | 'sign' | 'bare';
  readonly addressee?: ItemRange;
}

const TOLD_FORMS = FORM.past | FORM.present | FORM.base;
/** `said he died there, without elaborating`: more that is not said. */
const UNSAID = new WordSet(['elaborating', 'specifying', 'explaining', 'giving', 'naming', 'identifying']);
const WITHOUT = wordId('without');
const WRITER = new WordSet(['i', "i'm", "i've", "i'd", "i'll"]);
const DESPITE = wordId('despite');
/** `last week`, `this morning`. */
const POINTING = new WordSet(['last', 'this']);
/** `She notes, however, that …` */
const PARENTHETIC = new WordSet(['however', 'though', 'too', 'meanwhile', 'therefore', 'moreover', 'also']);
const HEARD = new WordSet(['heard', 'told']);
const HOWEVER = wordId('however');
const BEFORE = wordId('before');
const WHICH = wordId('which');
const WH = new WordSet(['whether', 'how', 'why', 'when', 'where', 'what', 'if']);
/** What goes on with the narrator's words after a comma: `protested in June, when …`. */
const NARRATED = new WordSet(['when', 'where', 'while', 'whereas', 'whose']);
/** `convinced Hamas to stop, although …`: after an object the narrator weighs it. */
const CONCEDED = new WordSet(['although', 'though', 'because', 'unless', 'since']);
const HEARERS = wordSet(
  'reporters journalists us them him her me investigators police parliament lawmakers media',
);

/** Cues that tell of deeds as well: `it had looked at ten and found none`. */
const DEEDS = wordSet(
  'found showed agreed decided determined gave saw treated viewed knew ordered requested required read',
);

/** Tags of what `her`, as an owner, stands before: `her company`. */
const NAMED_TAGS: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PLURAL, TAG.ADJECTIVE]);

/** Finds reported clauses beside a cue. Positions are item numbers. */
export class ClauseFinder extends ClauseProbe {
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
      if (r.isMarked(at)) return { at, join: 'sign' };
      const isClock = r.tag(at - 1) === TAG.NUMERAL && r.tag(at + 1) === TAG.NUMERAL;
      if (r.isSign(at, COLON) && !isClock) return { at: at + 1, join: 'sign' };
      // `agreed to buy a rival in a deal that values it`: the object of the infinitive goes on.
      if (at > from && isThat(this.r, at) && isInfinitive) return undefined;
      if (at > from && isThat(this.r, at) && isReactedTo(r, at, from)) return undefined;
      if (isThat(this.r, at) && (at === from || adverbial || isWarned(r, from, at)))
        return { at: at + 1, join: 'that' };
      if (at === from && WH.has(r.word(at)))
        return {
          at: r.word(at) === ID.whether || (asks && r.word(at) === ID.if) ? at + 1 : at,
          join: 'whether',
        };
      if (r.isComma(at)) return isInfinitive ? undefined : this.afterComma(at, limit, at > from);
      const isReduced = adverbial && r.tag(at) === TAG.PAST && r.tag(at + 1) === TAG.PREPOSITION;
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

  /** After adverbs and times at `k`: `said also`, `said Thursday morning`, `said last week`. */
  skipAdverbs(k: number, limit: number): number {
    let at = k;
    for (let next = this.overTime(at, limit); next > at; next = this.overTime(at, limit)) at = next;
    return at;
  }

  private overTime(at: number, limit: number): number {
    const { r } = this;
    if (at >= limit) return at;
    if (isTally(r, at)) return at + 3;
    if (r.tag(at) === TAG.ADVERB) return bearsOnPhrase(r, at) ? at : at + 1;
    if (isDayTime(r, at)) return at + 1;
    const isNamed = r.isTimeWord(at) && r.tag(at) !== TAG.NUMERAL;
    if (isNamed && (r.isUpper(at) || (r.isTimeWord(at - 1) && isPointed(r, at - 1))))
      return this.isPossessed(at, limit) ? at : at + 1;
    const isRelative = POINTING.has(r.word(at)) && at + 2 < limit && r.isTimeWord(at + 1);
    return isRelative && !isFiniteTag(r.tag(at + 2)) && !this.isPossessed(at + 1, limit) ? at + 2 : at;
  }

  private isPossessed(at: number, limit: number): boolean {
    return at + 1 < limit && this.r.tag(at + 1) === TAG.POSSESSIVE;
  }

  /** After `in an interview with Rolling Stone` before a clause; else after a time or a place. */
  private skipOccasion(k: number, limit: number): number {
    for (const end of occasionEnds(this.r, k, limit)) if (this.startsClause(end, limit)) return end;
    return this.skipTimes(k, limit);
  }

  /** After `on Monday`, `via Twitter`, `in Paris` before a clause. */
  skipTimes(k: number, limit: number): number {
    const { r } = this;
    if (k + 1 >= limit || r.tag(k) !== TAG.PREPOSITION) return k;
    if (this.isAmount(k)) return k;
    let at = k + 1;
    if (r.tag(at) === TAG.DETERMINER || r.tag(at) === TAG.POSSESSIVE) at += 1;
    const first = at;
    while (at < limit && (r.isTimeWord(at) || r.tag(at) === TAG.PROPER) && at - first < 4) at += 1;
    if (at > first + 1 && r.isSign(at, HYPHEN)) at -= 1;
    if (at === first) return k;
    const next = this.skipAdverbs(at, limit);
    return next + 1 < limit && r.tag(next) === TAG.PREPOSITION && r.isTimeWord(next + 1)
      ? this.skipTimes(next, limit)
      : next;
  }

  private addresseeAt(k: number, limit: number, takes: number): ItemRange | undefined {
    const { r } = this;
    if (k >= limit) return undefined;
    const isTo = r.word(k) === ID.to && r.word(k - 1) !== ID.up && r.tag(k) !== TAG.TO;
    if (isTo && k + 1 < limit && r.tag(k + 1) !== TAG.BASE) {
      const hearer = this.nounsFrom(k + 1, limit);
      return hearer && speechNouns.has(r.word(hearer.last - 1)) ? undefined : hearer;
    }
    const isHearer = HEARERS.has(r.word(k)) && r.tag(k) !== TAG.POSSESSIVE;
    if ((takes & TAKES.tell) === 0 && (!isHearer || isFiniteTag(r.tag(k + 1)))) return undefined;
    return this.nounsFrom(k, limit);
  }

  private nounsFrom(k: number, limit: number): ItemRange | undefined {
    const { r } = this;
    if (k >= limit) return undefined;
    const isOwner = r.tag(k) === TAG.POSSESSIVE && k + 1 < limit && NAMED_TAGS.has(r.tag(k + 1));
    if (r.tag(k) === TAG.PRONOUN || (HEARERS.has(r.word(k)) && !isOwner)) return { first: k, last: k + 1 };
    let at = k;
    if (r.tag(at) === TAG.DETERMINER || r.tag(at) === TAG.POSSESSIVE) at += 1;
    const proper = at < limit && r.tag(at) === TAG.PROPER;
    const high = Math.min(limit, at + 10);
    let isWhole = true;
    while (at < high) {
      const tag = r.tag(at);
      // `told NPR Ann Lee had`: letters are a whole name, and a subject follows.
      if (at > k && isLettersOnly(r, at - 1, k) && this.startsClause(at, limit)) break;
      if (at > k && POINTING.has(r.word(at)) && r.isTimeWord(at + 1)) break;
      if (proper && at > k && r.isSign(at, HYPHEN) && at + 1 < high) {
        isWhole = r.isUpper(at + 1);
        at += 2;
      } else if (at > k && r.word(at) === ID.possessive) {
        // `told Tuesday's meeting that`: the owner is no hearer.
        isWhole = false;
        at += 1;
      } else if (
        proper && isWhole
          ? tag === TAG.PROPER || (at > k && leadsToThat(r, at, high))
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

  /** `told radio station RPP he`: a name that ends the hearer's phrase, before a new subject. */
  private endsInName(at: number, limit: number): boolean {
    const { r } = this;
    let k = at;
    while (k < limit && r.tag(k) === TAG.PROPER) k += 1;
    return (
      k < limit &&
      (r.tag(k) === TAG.PRONOUN ||
        r.tag(k) === TAG.DETERMINER ||
        isThat(this.r, k) ||
        r.isComma(k) ||
        r.isMarked(k) ||
        this.startsClause(k, limit))
    );
  }

  /** Where a reported clause that begins at `start` ends: before a stop, a semicolon, or words of the narrator. */
  endOf(start: number, limit: number, opening = false): number {
    const { r } = this;
    const high = Math.min(limit, start + FARTHEST);
    let depth = 0;
    let at = start;
    for (; at < high; at += 1) {
      if (r.isSign(at, OPEN_BRACKET)) depth += 1;
      else if (r.isSign(at, CLOSE_BRACKET)) {
        if (depth === 0) break;
        depth -= 1;
      }
      if (depth > 0 || at === start) continue;
      if (
        r.isSign(at, SEMICOLON) ||
        (r.isSign(at, COLON) && at + 1 < limit && r.isMarked(at + 1)) ||
        this.leavesAt(at, limit, start) ||
        (opening && r.isComma(at) && this.closesOpening(start, at, limit))
      )
        break;
    }
    return this.trimEnd(start, at);
  }

  /** `While officials say A, B`: at this comma a clause ends and the main clause begins. */
  private closesOpening(start: number, comma: number, limit: number): boolean {
    const next = this.r.tag(comma + 1);
    if (next === TAG.RELATIVE || next === TAG.CONJUNCTION || next === TAG.PARTICIPLE) return false;
    return (
      this.startsClause(comma + 1, limit) ||
      (this.isClause(start, comma) && this.isClause(comma + 1, Math.min(limit, comma + FARTHEST)))
    );
  }

  /** Whether a subject with its finite verb stands at an item. */
  startsClause(at: number, limit: number): boolean {
    return this.overSubject(at, limit) > at;
  }

  /** Where a clause with a gap ends: at its first comma. */
  endOfGap(start: number, limit: number): number {
    const end = this.endOf(start, limit);
    for (let at = start; at < end; at += 1) if (this.r.isComma(at)) return at;
    return end;
  }

  private trimEnd(start: number, end: number): number {
    const { r } = this;
    let at = end;
    while (at > start && r.tag(at - 1) === TAG.PUNCTUATION && !r.isSign(at - 1, CLOSE_BRACKET)) at -= 1;
    return at;
  }

  /** Whether the narrator takes over at this item. */
  private leavesAt(at: number, limit: number, start: number): boolean {
    const { r } = this;
    const word = r.word(at);
    if (word === ID.according || isRemark(this.r, at)) return true;
    if (word === DESPITE) return this.gerundAhead(at + 1, limit);
    if (word === WITHOUT) return UNSAID.has(r.word(at + 1));
    // `"was great," while Lee said`: the comma stands in the marks.
    const next = word === ID.while && r.isMarked(at - 1) ? at : r.isComma(at) ? at + 1 : limit;
    if (next < limit) return this.leavesAfterComma(next, limit, start);
    if ((word === ID.and || word === ID.but) && r.tag(at) === TAG.CONJUNCTION) {
      const isCue = this.cueAt(at + 1, limit, FORM.past | FORM.present) && !r.isComma(at - 1);
      return isCue && !(DEEDS.has(r.word(at + 1)) && !isThat(this.r, at + 2) && !r.isMarked(at + 2));
    }
    return false;
  }

  private leavesAfterComma(at: number, limit: number, start: number): boolean {
    const { r } = this;
    const word = r.word(at);
    if (word === HOWEVER && r.isComma(at + 1)) return this.startsClause(at + 2, limit);
    if ((word === ID.and || word === ID.but) && (WRITER.has(r.word(at + 1)) || isSilence(r, at + 1)))
      return true;
    if (word === ID.and || word === ID.but || word === HOWEVER)
      return this.cueAt(this.overNamed(at + 1, limit), limit, FORM.past | FORM.present);
    if (word === ID.while)
      return r.isUpper(at + 1) || this.cueAt(this.overNamed(at + 1, limit), limit, TOLD_FORMS);
    if (word === ID.with) return this.gerundAhead(at + 1, limit);
    if (word === BEFORE) return r.tag(at + 1) === TAG.GERUND;
    if (word === WHICH) return this.isTag(at + 1, limit);
    if (this.isNaming(at, limit)) return false;
    if (this.cueAt(at, limit, FORM.past))
      return r.tag(at) === TAG.PAST && !DEEDS.has(word) && this.isClause(start, at - 1);
    return this.cueAt(at, limit, FORM.gerund) || this.isTag(at, limit);
  }

  /** `the drug, called tesomab, showed`: a name between commas, not what somebody called. */
  private isNaming(at: number, limit: number): boolean {
    const { r } = this;
    const takes = cueOf(r.word(at))?.takes ?? 0;
    if ((takes & TAKES.call) === 0 || (takes & TAKES.clause) !== 0) return false;
    const high = Math.min(limit - 1, at + 6);
    for (let k = at + 1; k < high; k += 1) if (r.isComma(k)) return isFiniteTag(r.tag(k + 1));
    return false;
  }

  /** `…, Yonhap reported.`: a subject and a cue that end the sentence. */
  private isTag(at: number, limit: number): boolean {
    const { r } = this;
    const verb = this.overSubject(at, limit);
    if (verb > at && this.isHeard(verb, limit)) return true;
    // `…, the authors write.`
    const forms = r.tag(verb) === TAG.BASE ? TOLD_FORMS : FORM.past | FORM.present;
    if (verb === at || !this.cueAt(verb, limit, forms)) return false;
    const begin = r.isTimeWord(verb + 1) ? verb + 2 : verb + 1;
    const after = this.skipTimes(this.skipAdverbs(begin, limit), limit);
    return after >= limit || r.tag(after) === TAG.PUNCTUATION;
  }

  /** `…, a jury has heard.`, `…, the court was told.`: who listens ends the sentence. */
  private isHeard(verb: number, limit: number): boolean {
    const { r } = this;
    const at = r.tag(verb) === TAG.AUXILIARY ? verb + 1 : verb;
    return HEARD.has(r.word(at)) && (at + 1 >= limit || r.tag(at + 1) === TAG.PUNCTUATION);
  }

  /** `with Zinichev describing`. */
  private gerundAhead(at: number, limit: number): boolean {
    const high = Math.min(limit, at + 10);
    for (let k = at; k < high; k += 1) {
      if (this.r.tag(k) === TAG.GERUND) return this.cueAt(k, limit, FORM.gerund);
      if ((this.r.tag(k) === TAG.PUNCTUATION && !this.r.isSign(k, STOP)) || isFiniteTag(this.r.tag(k)))
        return false;
    }
    return false;
  }

  /** Whether a cue in one of these forms stands at `at`, adverbs and auxiliaries aside. */
  cueAt(at: number, limit: number, forms: number): boolean {
    const { r } = this;
    let k = at;
    while (k < limit && (r.tag(k) === TAG.ADVERB || r.tag(k) === TAG.NEGATION)) k += 1;
    if (k >= limit || !r.isWord(k)) return false;
    const cue = cueOf(r.word(k));
    if (!cue || (cue.forms & forms) === 0 || isShot(r, k)) return false;
    const isSpoken = (cue.takes & (TAKES.clause | TAKES.tell | TAKES.call)) !== 0 || cue.class === 'emotion';
    if (!isSpoken) return false;
    return !nounLikeCues.has(r.word(k)) || (r.tag(k) >= TAG.BASE && r.tag(k) <= TAG.GERUND);
  }
}
