import { WordSet } from '../core/vocabulary.ts';
import type { Attribution } from './attributions.ts';
import { FORM, ID, PUT_FORMS, TAKES } from './cues.ts';
import { isTail } from './_clause-pairs.ts';
import { firstClause } from './_clause-border.ts';
import type { ClauseScope } from './_cue-clauses.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import type { ClauseFinder, ContentStart } from './_reported-clause.ts';
import { beforeSubject } from './_said-where.ts';
import { endsPhrase, type PhraseFinder } from './_subject-phrase.ts';
import { isFiniteTag, TAG, OPENS_SUBJECT } from './tag-set.ts';

const FROM_WHOM = new WordSet(['from', 'by']);
/** Items of those from whom a warning comes. */
const MOST_OWNER = 10;
/** Items of a clause that tells more of a source: `a person who was in the room`. */
const MOST_RELATIVE = 16;
const PUTS = new WordSet(PUT_FORMS);

/** The comma that closes a relative clause from `from` on; `limit` for none. */
const closeOf = (r: FrameReader, from: number, limit: number): number => {
  const high = Math.min(limit, from + MOST_RELATIVE);
  for (let k = from; k < high; k += 1) if (r.isComma(k)) return k;
  return limit;
};

/** Whether a noun phrase alone fills `[first, last)`, as a subject that waits for its verb: `the harbour`, `the warning that emptied the village`. */
const isSubject = (r: FrameReader, clauses: ClauseFinder, first: number, last: number): boolean => {
  if (!OPENS_SUBJECT.has(r.tag(first)) || !endsPhrase(r.tag(last - 1)) || r.isTimeWord(last - 1))
    return false;
  let isTold = false;
  for (let k = first; k < last; k += 1) {
    isTold ||= r.tag(k) === TAG.RELATIVE;
    if ((isFiniteTag(r.tag(k)) && !isTold) || r.isComma(k) || r.isMarked(k) || r.tag(k) === TAG.SUBORDINATOR)
      return false;
  }
  return !isTold || !clauses.isClause(first, last);
};

/** Reads sources that no verb brings: `according to X`, `X's claim that …`. */
export class SourceReader {
  private readonly r: FrameReader;
  private readonly phrases: PhraseFinder;
  private readonly clauses: ClauseFinder;
  private readonly scope: ClauseScope;

  constructor(reader: FrameReader, phrases: PhraseFinder, clauses: ClauseFinder, scope: ClauseScope) {
    this.r = reader;
    this.phrases = phrases;
    this.clauses = clauses;
    this.scope = scope;
  }

  /** `put it`, `puts it`. */
  isPut(item: number): boolean {
    return PUTS.has(this.r.word(item)) && this.r.word(item + 1) === ID.it;
  }

  /** `as Ann Lee put it`; `undefined` for a verb that puts something somewhere. */
  put(item: number, frame: number, { floor }: FrameBounds): Attribution | undefined {
    const { r } = this;
    const subject = this.phrases.subjectBefore(item, floor);
    if (!subject || subject.first <= floor || r.word(subject.first - 1) !== ID.as) return undefined;
    const last = item + 2;
    return {
      frame,
      group: item,
      cue: { first: item, last },
      lemma: 'put it',
      class: 'assertive',
      takes: TAKES.quote,
      form: 'finite',
      negated: false,
      gap: false,
      subject,
      shape: 'before',
      start: { at: r.isComma(last) ? last + 1 : last, join: 'bare' },
      end: last,
      clauses: [],
    };
  }

  /** `By her own account, it sank`, `In Lee's words, it is over`: the clause behind the words with which a sentence begins. */
  account(item: number, frame: number, { floor, limit }: FrameBounds): Attribution | undefined {
    const { r, clauses } = this;
    const end = r.word(item - 1) === ID.own ? item - 2 : item - 1;
    const subject = r.isComma(item + 1) ? this.phrases.ownerAt(end, floor) : undefined;
    if (!subject) return undefined;
    const by = subject.first - 1;
    if (by !== floor || (r.word(by) !== ID.by && r.word(by) !== ID.in)) return undefined;
    const range = { first: item + 2, last: clauses.endOf(item + 2, limit) };
    if (!clauses.isClause(range.first, range.last)) return undefined;
    return {
      frame,
      group: by,
      cue: { first: item, last: item + 1 },
      lemma: 'account',
      class: 'assertive',
      takes: TAKES.clause,
      form: 'according',
      negated: false,
      gap: false,
      subject,
      shape: 'source',
      start: { at: range.first, join: 'sign' },
      end: range.last,
      clauses: [range],
    };
  }

  /** `according to X`; `undefined` when no source follows. */
  according(item: number, frame: number, bounds: FrameBounds): Attribution | undefined {
    const { r } = this;
    const { floor, limit } = bounds;
    const from = item + 2;
    const found = this.phrases.sourceAfter(from, limit);
    if (!found) return undefined;
    const split = beforeSubject(r, found, limit);
    const subject = split === undefined ? found : { first: found.first, last: split };
    const chunk = this.phrases.walkRight(from, limit);
    const initial =
      item === floor || (item === floor + 1 && !r.isWord(floor)) || r.tag(item - 1) === TAG.CONJUNCTION;
    const sided = !initial && r.isComma(item - 1);
    const cut = initial || sided || split !== undefined ? subject : { first: from, last: chunk };
    const around = sided ? this.aroundSource(item, cut.last, bounds) : undefined;
    const start: ContentStart = { at: cut.last, join: 'sign' };
    const range =
      split === undefined
        ? this.scope.ofSource(item, cut, bounds)
        : { first: split, last: this.clauses.endOf(split, limit) };
    return {
      frame,
      group: item,
      cue: { first: item, last: item + 2 },
      lemma: 'according to',
      class: 'assertive',
      takes: TAKES.clause,
      form: 'according',
      negated: false,
      gap: false,
      subject: cut,
      shape: 'source',
      start: range && range.first > item ? { at: range.first, join: 'sign' } : start,
      end: range ? Math.max(range.last, cut.last) : cut.last,
      clauses: range ? [range, ...this.goingOn(range, cut.last, item, limit)] : (around ?? []),
    };
  }

  /** `The harbour, according to Ann Lee, would reopen`: a subject and its verb on both sides of the source. */
  private aroundSource(item: number, source: number, bounds: FrameBounds): ItemRange[] | undefined {
    const { r, clauses } = this;
    const { limit } = bounds;
    const ends = r.isComma(source - 1) ? source - 1 : source;
    const comma = r.tag(source) === TAG.RELATIVE ? closeOf(r, source, limit) : ends;
    if (comma >= limit || !r.isComma(comma)) return undefined;
    const verb = clauses.skipAdverbs(comma + 1, limit);
    const right = { first: comma + 1, last: clauses.endOf(comma + 1, limit) };
    const isVerb = isFiniteTag(r.tag(verb)) || r.tag(verb) === TAG.PARTICIPLE;
    if (!isVerb || right.last <= verb + 1 || r.word(verb + 1) === ID.by) return undefined;
    if (clauses.cueAt(verb, limit, FORM.past | FORM.present)) return undefined;
    const last = item - 1;
    if (r.tag(last - 1) === TAG.RELATIVE) {
      const ofGap = { first: right.first, last: clauses.endOfGap(right.first, limit) };
      return isFiniteTag(r.tag(verb)) ? [ofGap] : undefined;
    }
    const first = this.scope.floorOf(last, bounds);
    return first < last && isSubject(r, clauses, first, last) ? [{ first, last }, right] : undefined;
  }

  /** `Schools stay open, according to officials, but will close at noon`, `…, some of them twice`: what is joined on behind the source. */
  private goingOn(left: ItemRange, source: number, item: number, limit: number): ItemRange[] {
    const { r, clauses } = this;
    const comma = r.isComma(source - 1) ? source - 1 : source;
    if (left.last > item || comma + 2 >= limit || !r.isComma(comma)) return [];
    const isJoined = r.tag(comma + 1) === TAG.CONJUNCTION;
    const first = isJoined ? comma + 2 : comma + 1;
    const last = clauses.endOf(first, limit);
    const goesOn = isJoined && isFiniteTag(r.tag(first));
    if (!goesOn && !isTail(r, first)) return [];
    return clauses.cueAt(first, limit, FORM.past | FORM.present) ? [] : [{ first, last }];
  }

  /** `a warning from officers that …`, `claims by the union that …` */
  private noticeFrom(item: number, frame: number, { floor, limit }: FrameBounds): Attribution | undefined {
    const { r } = this;
    const start = item + 2;
    if (!FROM_WHOM.has(r.word(item + 1)) || (r.isUpper(item) && item > floor)) return undefined;
    let that = start;
    const high = Math.min(limit - 1, start + MOST_OWNER);
    while (that < high && r.word(that) !== ID.that) {
      if (isFiniteTag(r.tag(that)) || r.tag(that) === TAG.PUNCTUATION || r.isMarked(that)) return undefined;
      that += 1;
    }
    if (that === start || that >= high || r.tag(that) !== TAG.SUBORDINATOR) return undefined;
    return this.ofNoun(item, frame, { first: start, last: that }, this.clauses.endOf(that + 1, limit));
  }

  private ofNoun(item: number, frame: number, subject: ItemRange, end: number): Attribution | undefined {
    const { r } = this;
    const first = (r.word(subject.last) === ID.that ? subject.last : item + 1) + 1;
    const last = firstClause(r, first, end);
    if (!this.clauses.isClause(first, last)) return undefined;
    return {
      frame,
      group: item,
      cue: { first: item, last: item + 1 },
      lemma: r.t.text.slice(r.startOf(item), r.endOf(item)).toLowerCase(),
      class: 'assertive',
      takes: TAKES.clause,
      form: 'noun',
      negated: false,
      gap: false,
      subject,
      shape: 'owner',
      start: { at: first, join: 'that' },
      end: last,
      clauses: [{ first, last }],
    };
  }

  /** `its claim that …`, `the view of analysts that …` */
  noun(item: number, frame: number, { floor, limit }: FrameBounds): Attribution | undefined {
    const { r } = this;
    const from = this.noticeFrom(item, frame, { floor, limit });
    if (from) return from;
    const that = item + 1;
    if (that >= limit || r.word(that) !== ID.that || isFiniteTag(r.tag(that + 1))) return undefined;
    const owner = item - 1;
    let k = owner;
    while (k > floor && r.tag(k) === TAG.ADJECTIVE) k -= 1;
    const subject = this.phrases.ownerAt(k, floor);
    return subject && this.ofNoun(item, frame, subject, this.clauses.endOf(that + 1, limit));
  }
}
