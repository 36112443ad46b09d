import { WordSet } from '../core/vocabulary.ts';
import type { Attribution } from './attributions.ts';
import { FORM, ID, PUT_FORMS, TAKES } from './cues.ts';
import { firstClause } from './_clause-border.ts';
import type { ClauseScope } from './_cue-clauses.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import type { ClauseFinder, ContentStart } from './_reported-clause.ts';
import { beforeSubject } from './_said-where.ts';
import type { PhraseFinder } from './_subject-phrase.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const FROM_WHOM = new WordSet(['from', 'by']);
/** Items of those from whom a warning comes. */
const MOST_OWNER = 10;
const PUTS = new WordSet(PUT_FORMS);

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
      clauses: range ? [range, ...this.goingOn(range, cut.last, item, limit)] : [],
    };
  }

  /** `Schools stay open, according to officials, but will close at noon`: a verb joined on behind the source. */
  private goingOn(left: ItemRange, comma: number, item: number, limit: number): ItemRange[] {
    const { r } = this;
    if (left.last > item || comma + 2 >= limit || !r.isComma(comma)) return [];
    const first = comma + 2;
    if (r.tag(comma + 1) !== TAG.CONJUNCTION || !isFiniteTag(r.tag(first))) return [];
    if (this.clauses.cueAt(first, limit, FORM.past | FORM.present)) return [];
    return [{ first, last: this.clauses.endOf(first, limit) }];
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
    if (k < floor || r.tag(k) !== TAG.POSSESSIVE) return undefined;
    const subject =
      r.word(k) === ID.possessive
        ? { first: this.phrases.walkLeft(k - 1, floor), last: k }
        : { first: k, last: k + 1 };
    if (subject.first >= subject.last) return undefined;
    return this.ofNoun(item, frame, subject, this.clauses.endOf(that + 1, limit));
  }
}
