import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { COPULAS } from '../lexicon/closed-classes.ts';
import type { Attribution } from './attributions.ts';
import { FORM, ID } from './cues.ts';
import { isTail } from './_clause-pairs.ts';
import { afterDateline } from './_dateline.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { isOccasion } from './_said-where.ts';
import { isFiniteTag, TAG, OPENS_SUBJECT } from './tag-set.ts';

/** What follows these belongs to the object before them: `declared the cease fire after Israel killed`. */
export const LATER_CLAUSE = new WordSet([
  'while',
  'after',
  'before',
  'because',
  'although',
  'though',
  'unless',
  'until',
]);
const PERSONAL = new WordSet(['who', 'whose']);
const BE = wordSet(`${COPULAS} been`);
const WHOSE = wordId('whose');
const AS = wordId('as');
/** The longest sentence of which the subject reaches to its only verb. */
const LONGEST_SUBJECT = 30;
/** Items of a clause before a cue that a predicate after it may still belong to. */
const LONGEST_LEFT = 12;
/** Items of a phrase after a cue: `he wrote in a note to clients, and`. */
const LONGEST_PHRASE = 12;
/** Tags of what opens a phrase or clause that stands before a main clause. */
const OPENS_INTRODUCTION: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.SUBORDINATOR,
  TAG.GERUND,
  TAG.PARTICIPLE,
]);
const OPENS_CLAUSE: ReadonlySet<number> = new Set([TAG.RELATIVE, TAG.SUBORDINATOR, TAG.CONJUNCTION]);
/** What is left of a verb behind its noun: `traffic sent round`, `cones falling`. */
const VERBAL: ReadonlySet<number> = new Set([TAG.PARTICIPLE, TAG.GERUND, TAG.PAST, TAG.TO]);
/** How somebody looks or sounds who speaks: `with tears running down`. */
const BEARING = wordSet('tears smile grin eyes voice hands head arms laugh sigh shrug look tone hand face');
/** What a headline without its verb tells of its subject: `held`, `dead`. */
const STATES: ReadonlySet<number> = new Set([TAG.PARTICIPLE, TAG.PAST, TAG.ADJECTIVE]);
const ENDS_SUBJECT: ReadonlySet<number> = new Set([TAG.NOUN, TAG.PLURAL, TAG.PROPER, TAG.NUMERAL]);
const OPENS_HEADLINE: ReadonlySet<number> = new Set([...OPENS_SUBJECT, TAG.PRONOUN]);
const FARTHEST = 240;
const ASKED = wordId('asked');
const COLON = 58;
const SEMICOLON = 59;

/** Finds the clauses on both sides of a cue: `A, she said.`, `A, she said, and B.` */
export class ClausesAround {
  private readonly r: FrameReader;
  private readonly clauses: ClauseFinder;

  constructor(reader: FrameReader, clauses: ClauseFinder) {
    this.r = reader;
    this.clauses = clauses;
  }

  /** `It was there, she says, that she learned`: what is put first, and its clause. */
  isCleft({ subject }: Attribution, bounds: FrameBounds): boolean {
    const { r } = this;
    const comma = (subject?.first ?? bounds.floor) - 1;
    const first = this.floorOf(comma, bounds);
    return comma - first > 1 && r.word(first) === ID.it && BE.has(r.word(first + 1));
  }

  /** What stands before the comma, and after one that follows. */
  of(a: Attribution, bounds: FrameBounds): ItemRange[] {
    const { r } = this;
    const left = this.leftOf(a, bounds);
    if (!left) return [];
    const comma = left.last;
    const right = this.rightOf(a, bounds);
    // `a road that, she said, nobody needs`: what opens a clause says nothing.
    if (OPENS_CLAUSE.has(r.tag(comma - 1)) && left.last - left.first > 1)
      return right && (isFiniteTag(r.tag(right.first)) || this.clauses.isClause(right.first, right.last))
        ? [right]
        : [];
    const isClause = this.isReported(left) || this.isHeadline(a, left, bounds);
    if (!right) return isClause ? [left] : [];
    const verb = this.clauses.skipAdverbs(right.first, right.last);
    // `Her father, she said, taught her`: a past form read as a participle.
    if (r.tag(verb) === TAG.PARTICIPLE && !isClause && OPENS_SUBJECT.has(r.tag(left.first)))
      return [left, right];
    // `These whales, she said, sing at night`: a plural goes on with the base form.
    const isPredicate =
      isFiniteTag(r.tag(verb)) ||
      (r.tag(right.first) === TAG.BASE && r.tag(comma - 1) === TAG.PLURAL && !isClause) ||
      this.isMissedPredicate(left, right, isClause);
    // `She had intended, she says, to pay it back`
    if (isClause && r.tag(right.first) === TAG.TO && r.tag(right.first + 1) === TAG.BASE)
      return [left, right];
    const goesOn = isPredicate && (left.last - left.first < LONGEST_LEFT || !isClause);
    // `It was, he said, a mess`: what somebody is stands after the cue.
    if (isClause && BE.has(r.word(comma - 1)) && left.last - left.first < LONGEST_LEFT) return [left, right];
    const own = isPredicate ? this.lastPart(left) : left;
    // `areas, which, she said, grew`: the relative alone says nothing.
    if (own.first > left.first)
      return own.last - own.first === 1 && r.tag(own.first) === TAG.RELATIVE ? [right] : [own, right];
    if (goesOn) return [left, right];
    if (this.goesOnInClause(right)) return isClause || this.isOpening(left) ? [left, right] : [right];
    if (isClause && (this.isAbsolute(right) || isTail(r, right.first))) return [left, right];
    return isClause ? [left] : [];
  }

  /** `Council to close school, mayor says`, `Three dead in crash, say police`: a headline without its verb, and who says so at its end. */
  private isHeadline(a: Attribution, { first, last }: ItemRange, { floor, limit }: FrameBounds): boolean {
    const { r } = this;
    const ends = Math.max(a.cue.last, a.subject?.last ?? 0) === limit;
    if (!ends || !OPENS_HEADLINE.has(r.tag(first)) || !r.opensLine(floor)) return false;
    for (let k = first + 1; k < last; k += 1) {
      if (r.isComma(k) || r.isMarked(k) || isFiniteTag(r.tag(k))) return false;
      const isState = STATES.has(r.tag(k)) || (r.tag(k) === TAG.TO && r.tag(k + 1) === TAG.BASE);
      if (isState && ENDS_SUBJECT.has(r.tag(k - 1))) return true;
    }
    return false;
  }

  /** A clause, or one that a phrase opens behind a conjunction: `…, she said, and for years nobody saw it`. */
  private goesOnInClause({ first, last }: ItemRange): boolean {
    const { r, clauses } = this;
    // `…, she said, well before it opened`
    if (clauses.isClause(clauses.skipAdverbs(first, last), last)) return true;
    const isOpened = r.tag(first) === TAG.PREPOSITION && r.tag(first - 1) === TAG.CONJUNCTION;
    return isOpened && clauses.isClause(first + 1, last);
  }

  /** `The scheme was simple, she said: the guns would be sold`: the clause before the cue, where one stands there. */
  clauseBefore(a: Attribution, bounds: FrameBounds): ItemRange | undefined {
    const left = a.shape === 'before' ? this.leftOf(a, bounds) : undefined;
    if (!left || OPENS_INTRODUCTION.has(this.r.tag(left.first))) return undefined;
    return this.clauses.isClause(left.first, left.last) ? left : undefined;
  }

  /** `By the end of May, she said, the bridge …`: a phrase that opens what is said, and none of where it is said. */
  private isOpening({ first, last }: ItemRange): boolean {
    const { r } = this;
    if (r.tag(first) !== TAG.PREPOSITION || last - first < 2 || last - first > LONGEST_LEFT) return false;
    for (let k = first; k < last; k += 1)
      if (r.isComma(k) || r.isMarked(k) || r.tag(k) === TAG.GERUND || isOccasion(r, k)) return false;
    return true;
  }

  /** `The bridge would close, she said, with all traffic sent round`: a noun with its participle, and no bearing of hers. */
  private isAbsolute({ first, last }: ItemRange): boolean {
    const { r } = this;
    if (r.word(first) !== ID.with || r.tag(first + 1) === TAG.POSSESSIVE) return false;
    for (let k = first + 1; k < last; k += 1) {
      if (r.isComma(k) || BEARING.has(r.word(k))) return false;
      if (VERBAL.has(r.tag(k)) && k > first + 2) return true;
    }
    return false;
  }

  /** `Wool, she said, burns like straw`: a subject alone needs the verb that was taken for a plural. */
  private isMissedPredicate(left: ItemRange, right: ItemRange, isClause: boolean): boolean {
    const { r, clauses } = this;
    return (
      !isClause &&
      r.tag(right.first) === TAG.PLURAL &&
      OPENS_SUBJECT.has(r.tag(left.first)) &&
      r.tag(left.last - 1) !== TAG.PLURAL &&
      !clauses.isClause(right.first, right.last)
    );
  }

  /** `Lee goes further: the bees, she argues, …`: no colon of a time. */
  private isColon(k: number): boolean {
    const { r } = this;
    return r.isSign(k, COLON) && (r.tag(k - 1) !== TAG.NUMERAL || r.tag(k + 1) !== TAG.NUMERAL);
  }

  /** Where the clause that ends before `item` begins: after a semicolon, else the frame's beginning. */
  floorOf(item: number, bounds: FrameBounds): number {
    const low = Math.max(bounds.floor, item - FARTHEST);
    let finite = low;
    while (finite < item && !isFiniteTag(this.r.tag(finite))) finite += 1;
    for (let k = item - 1; k >= low; k -= 1)
      if (this.r.isSign(k, SEMICOLON) || (k > finite && this.isColon(k))) return k + 1;
    let first = low === bounds.floor ? afterDateline(this.r, low, item) : low;
    while (first < item && (this.r.tag(first) === TAG.CONJUNCTION || this.r.tag(first) === TAG.PUNCTUATION))
      first += 1;
    return first;
  }

  /** What stands before the cue clause, without the comma; marked words alone are no clause. */
  private leftOf(a: Attribution, bounds: FrameBounds): ItemRange | undefined {
    const { r } = this;
    const before = (a.shape === 'after' ? a.group : (a.subject?.first ?? a.group)) - 1;
    if (before <= bounds.floor) return undefined;
    // `He wants "to rest," she said`: the comma stands in the marks.
    const last = r.isComma(before) ? before : r.isMarked(before) ? before + 1 : -1;
    if (last < 0) return undefined;
    const left = { first: this.floorOf(last, bounds), last };
    return r.isMarked(last - 1) && !this.endsInMarked(left) ? undefined : left;
  }

  /** `He wants "to rest," she said`, at the marked item: a clause whose comma stands in its marks. */
  endsInMarkedComma(marked: number, bounds: FrameBounds): boolean {
    const { r } = this;
    if (r.t.text[r.endOf(marked) - 2] !== ',') return false;
    return this.endsInMarked({ first: this.floorOf(marked, bounds), last: marked + 1 });
  }

  /** `The cost is "too high", she said`, `the word "win", he said`: words before the marks that belong to the same clause. */
  private endsInMarked({ first, last }: ItemRange): boolean {
    const { r } = this;
    const marked = last - 1;
    if (marked - 1 > first && r.isComma(last) && r.tag(marked - 1) === TAG.NOUN) return true;
    if (r.tag(marked - 1) === TAG.PUNCTUATION) return false;
    if (r.tag(first) === TAG.PREPOSITION) return this.clauses.isClause(first + 1, last);
    return !OPENS_INTRODUCTION.has(r.tag(first)) && this.clauses.isClause(first, last);
  }

  /** After the hearer, the adverbs, times and phrases behind a cue: `she said later on Monday`, `he told the paper by phone`. */
  afterCircumstances({ cue, start, shape, subject }: Attribution, { limit }: FrameBounds): number {
    const from = shape === 'after' ? (subject?.last ?? cue.last) : (start.addressee?.last ?? cue.last);
    const { r, clauses } = this;
    const after = clauses.skipTimes(clauses.skipAdverbs(from, limit), limit);
    if (after >= limit || r.tag(after) !== TAG.PREPOSITION) return after;
    const high = Math.min(limit, after + LONGEST_PHRASE);
    for (let k = after + 1; k < high; k += 1) {
      if (r.isComma(k)) return k;
      if (isFiniteTag(r.tag(k)) || r.isMarked(k) || r.tag(k) === TAG.SUBORDINATOR) return after;
    }
    return after;
  }

  /** `He thanked the driver, whose thinking, she said, had saved her`: the clause that the right part ends. */
  private lastPart(left: ItemRange): ItemRange {
    const { r, clauses } = this;
    for (let k = left.last - 2; k > left.first; k -= 1) {
      if (!r.isComma(k)) continue;
      const tag = r.tag(k + 1);
      const opens = tag === TAG.RELATIVE || tag === TAG.CONJUNCTION || r.word(k + 1) === WHOSE;
      const isOpen = opens && !clauses.isClause(k + 2, left.last) && clauses.isClause(left.first, k);
      return isOpen ? { first: k + 1, last: left.last } : left;
    }
    return left;
  }

  private isReported({ first, last }: ItemRange): boolean {
    const { r, clauses } = this;
    // `Asked whether she had met one, she thought for a moment`: what was asked is no answer.
    if (r.word(first) === ASKED) return false;
    const opening = r.tag(first) === TAG.ADVERB ? first + 1 : first;
    return (
      clauses.isClause(first, last) ||
      // `By noon the roads were shut`
      (r.tag(first) === TAG.PREPOSITION && clauses.isClause(first + 1, last)) ||
      this.hasOneVerb(first, last) ||
      (r.tag(opening) === TAG.SUBORDINATOR && last - first >= 3)
    );
  }

  /** `The cost after the storm has passed £1m`: a word that opens clauses stands before the only verb, which a subject before it needs. */
  hasOneVerb(first: number, last: number): boolean {
    const { r } = this;
    if (!OPENS_SUBJECT.has(r.tag(first)) || last - first > LONGEST_SUBJECT) return false;
    let openers = 0;
    for (let at = first + 1; at < last; at += 1) {
      if (r.tag(at) === TAG.RELATIVE || r.isComma(at) || r.isMarked(at)) return false;
      if (r.tag(at) === TAG.SUBORDINATOR) {
        if (!LATER_CLAUSE.has(r.word(at)) && r.word(at) !== AS) return false;
        openers += 1;
      }
      if (isFiniteTag(r.tag(at))) return openers === 1 && !this.clauses.isClause(at + 2, last);
    }
    return false;
  }

  /** What follows the comma after the cue: `…, she said, and B`. */
  private rightOf(a: Attribution, bounds: FrameBounds): ItemRange | undefined {
    const { r, clauses } = this;
    const rest = this.afterCircumstances(a, bounds);
    if (rest >= bounds.limit || !r.isComma(rest)) return undefined;
    let first = rest + 1;
    while (first < bounds.limit && (r.word(first) === ID.and || r.word(first) === ID.but)) first += 1;
    // `Sales rose, she said, beating what was expected`: the narrator compares.
    if (r.tag(first) === TAG.GERUND && first === rest + 1 && !isTail(r, first)) return undefined;
    // `It failed, said Ann Lee, who was not there`: the narrator tells of her.
    if (a.shape === 'after' && PERSONAL.has(r.word(first))) return undefined;
    if (clauses.cueAt(first, bounds.limit, FORM.gerund)) return undefined;
    const last = clauses.endOf(first, bounds.limit);
    return first < last ? { first, last } : undefined;
  }
}
