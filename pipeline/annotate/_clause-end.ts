import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { isOnTheSaid, isRemark } from './_clause-border.ts';
import { ClauseTimes } from './_clause-times.ts';
import { cueOf, FORM, ID, nounLikeCues, TAKES } from './cues.ts';
import { isKept, isShot } from './_deeds.ts';
import { isLaterEvent, isPresentAside, leavesSilence } from './_narrated-end.ts';
import { isSilence, isThat } from './_said-where.ts';
import type { FrameReader, ItemRange } from './_frame-reader.ts';
import { IN_NOUN_PHRASE, isFiniteTag, TAG } from './tag-set.ts';

const FARTHEST = 240;
const [COLON, SEMICOLON, STOP] = [58, 59, 46];
const [OPEN_BRACKET, CLOSE_BRACKET] = [40, 41];
const FINITE_FORMS = FORM.past | FORM.present;
const TOLD_FORMS = FINITE_FORMS | FORM.base;
/** `said he died there, without elaborating`: more that is not said. */
const UNSAID = new WordSet(['elaborating', 'specifying', 'explaining', 'giving', 'naming', 'identifying']);
const WITHOUT = wordId('without');
const WRITER = new WordSet(['i', "i'm", "i've", "i'd", "i'll"]);
const DESPITE = wordId('despite');
const HEARD = new WordSet(['heard', 'told']);
const HOWEVER = wordId('however');
const BEFORE = wordId('before');
const WHICH = wordId('which');
const CONCEDED = new WordSet(['although', 'though']);

/** Cues that tell of deeds as well: `it had looked at ten and found none`. */
const DEEDS = wordSet(
  'found showed agreed decided determined gave saw treated viewed knew ordered requested required read',
);

/** Items of who hears it. */
const MOST_HEARER = 6;

const PLAIN = wordSet('said says added adds');
const CITING = wordSet('citing quoting');
/** Verbs of bodies that give grounds themselves: `said the court had refused, citing a law`. */
const REFUSING = wordSet(
  'refused rejected denied declined turned cancelled canceled banned blocked barred dismissed',
);
/** `would close, citing poor sales`: the grounds of whoever speaks, unless what is said tells of a refusal. */
const isGrounds = (r: FrameReader, { first, last }: ItemRange): boolean => {
  if (!CITING.has(r.word(last))) return false;
  for (let k = first; k < last; k += 1) if (REFUSING.has(r.word(k))) return false;
  return true;
};

const CLAIMS = wordSet('claim charge allegation accusation assertion suggestion complaint contention notion');
const DISPUTING = wordSet(
  'deny denies denied dispute disputes disputed reject rejects rejected dismiss dismisses dismissed contest contests contested refute refutes refuted repeat repeats repeated echoed echoes rebutted',
);
const MOST_DISPUTE = 12;
/** `that the road floods, a claim the council disputes`: what others think of what is said. */
const isDisputed = (r: FrameReader, at: number, limit: number): boolean => {
  if (r.tag(at) !== TAG.DETERMINER || !CLAIMS.has(r.word(at + 1))) return false;
  for (let k = at + 2; k < Math.min(limit, at + MOST_DISPUTE); k += 1) {
    if (DISPUTING.has(r.word(k))) return true;
    if (r.tag(k) === TAG.PUNCTUATION) return false;
  }
  return false;
};

/** Finds where a reported clause ends: before a stop, a semicolon, or words of the narrator. */
export class ClauseEnd extends ClauseTimes {
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
      if (leavesSilence(r, at + 1)) return true;
      if (this.othersSay(at + 1, limit) && this.isClause(start, at)) return true;
      const isCue = this.cueAt(at + 1, limit, FINITE_FORMS) && !r.isComma(at - 1);
      return isCue && !(DEEDS.has(r.word(at + 1)) && !isThat(this.r, at + 2) && !r.isMarked(at + 2));
    }
    return false;
  }

  /** `said A and police said B`: somebody else, a plain verb of saying and a clause. */
  private othersSay(at: number, limit: number): boolean {
    const { r } = this;
    const verb = this.overSubject(at, limit);
    if (verb === at || !PLAIN.has(r.word(verb)) || r.tag(at) === TAG.PRONOUN) return false;
    return isThat(r, verb + 1) || this.startsClause(verb + 1, limit);
  }

  private leavesAfterComma(at: number, limit: number, start: number): boolean {
    const { r } = this;
    const word = r.word(at);
    if (word === HOWEVER && r.isComma(at + 1)) return this.startsClause(at + 2, limit);
    if ((word === ID.and || word === ID.but) && (WRITER.has(r.word(at + 1)) || isSilence(r, at + 1)))
      return true;
    if (word === ID.and || word === ID.but || word === HOWEVER) return this.takesOver(at + 1, limit);
    if (word === ID.while)
      return r.isUpper(at + 1) || this.cueAt(this.overNamed(at + 1, limit), limit, TOLD_FORMS);
    if (CONCEDED.has(word)) return this.takesOver(at + 1, limit);
    if (isLaterEvent(r, at, limit) || isPresentAside(r, { first: start, last: at }, limit)) return true;
    if (word === ID.with) return this.gerundAhead(at + 1, limit);
    if (word === BEFORE) return r.tag(at + 1) === TAG.GERUND;
    if (word === WHICH) return this.isTag(at + 1, limit);
    if (isGrounds(r, { first: start, last: at }) || isDisputed(r, at, limit)) return true;
    if (isOnTheSaid(r, at, limit, (verb) => this.cueAt(verb, limit, TOLD_FORMS))) return true;
    if (this.isNaming(at, limit)) return false;
    if (this.cueAt(at, limit, FORM.past))
      return r.tag(at) === TAG.PAST && !DEEDS.has(word) && this.isClause(start, at - 1);
    return this.cueAt(at, limit, FORM.gerund) || this.isTag(at, limit);
  }

  /** `but the ministry denied`, `but prosecutors say`: a cue, and somebody else before it where one is named. */
  private takesOver(from: number, limit: number): boolean {
    const verb = this.overNamed(from, limit);
    return this.cueAt(verb, limit, verb > from ? this.formsAt(verb) : FINITE_FORMS);
  }

  /** The forms of a cue behind its subject: of several, `the authors write`, the base form as well. */
  private formsAt(verb: number): number {
    return this.r.tag(verb) === TAG.BASE ? TOLD_FORMS : FINITE_FORMS;
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
  protected isTag(at: number, limit: number): boolean {
    const { r } = this;
    const verb = this.overSubject(at, limit);
    if (verb > at && this.isHeard(verb, limit)) return true;
    if (verb === at || !this.cueAt(verb, limit, this.formsAt(verb))) return false;
    const begin = r.isTimeWord(verb + 1) ? verb + 2 : verb + 1;
    const heard = this.overHearer(begin, limit);
    const after = this.skipTimes(this.skipAdverbs(heard, limit), limit);
    return after >= limit || r.tag(after) === TAG.PUNCTUATION;
  }

  /** `…, he told reporters.`: after the nouns for who hears it. */
  private overHearer(from: number, limit: number): number {
    const { r } = this;
    if (((cueOf(r.word(from - 1))?.takes ?? 0) & TAKES.tell) === 0) return from;
    let at = from;
    while (at < limit && at < from + MOST_HEARER && IN_NOUN_PHRASE.has(r.tag(at))) at += 1;
    return at;
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
    if (!cue || (cue.forms & forms) === 0 || cue.lemma === 'hear' || isKept(r, k) || isShot(r, k))
      return false;
    const isSpoken = (cue.takes & (TAKES.clause | TAKES.tell | TAKES.call)) !== 0 || cue.class === 'emotion';
    if (!isSpoken) return false;
    return !nounLikeCues.has(r.word(k)) || (r.tag(k) >= TAG.BASE && r.tag(k) <= TAG.GERUND);
  }
}
