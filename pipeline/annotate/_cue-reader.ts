import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { Attribution, SubjectShape } from './attributions.ts';
import { type Cue, cueOf, cueWords, FORM, ID, speechNouns, TAKES } from './cues.ts';
import { firstClause } from './_clause-border.ts';
import { ABSOLUTE, CueChecker, type Group } from './_cue-checker.ts';
import { ClauseScope } from './_cue-clauses.ts';
import type { FrameBounds, FrameReader, ItemRange } from './_frame-reader.ts';
import {
  afterAs,
  apart,
  isBeside,
  isPutIn,
  broughtToSpeak,
  callsMarked,
  isToldLater,
  ofPlaceClause,
  ownClause,
  quotedBefore,
  withoutContent,
} from './_cue-around.ts';
import { endOfCue, phrasalCue } from './_phrasal-cues.ts';
import { SourceReader } from './_cue-sources.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { endsPhrase, type PhraseFinder } from './_subject-phrase.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const GOING_ON = wordSet('on continued continues continuing proceeded wanted keen quick had has have');
/** `she liked to say`, `he used to joke`. */
const USED = new WordSet(['liked', 'likes', 'used', 'loved', 'loves']);
/** `she is alleged to have said`. */
const SUPPOSED = new WordSet(['alleged', 'reported', 'claimed', 'said', 'understood', 'believed', 'thought']);
/** Cues whose object may be a thing: `…, showed no improvement`. */
const SHOWING = wordSet(
  'showed shows found finds indicated indicates revealed reveals determined suggested suggests proposed announced called described',
);
/** Cues read in one sentence. No sentence that people write has more. */
const MOST_CUES = 48;
const SAYING = wordId('saying');
const PERCENT = 37;
const SAY = wordId('say');
const HAVE = wordId('have');
const ONE = new WordSet(['a', 'an']);

interface Found {
  readonly subject?: ItemRange;
  readonly shape: SubjectShape;
  readonly shares?: number;
}

/** Reads the cues of one frame after the other. */
export class CueReader {
  readonly list: Attribution[] = [];
  private readonly r: FrameReader;
  private readonly phrases: PhraseFinder;
  private readonly clauses: ClauseFinder;
  private readonly checker: CueChecker;
  private readonly scope: ClauseScope;
  private readonly sources: SourceReader;
  private frame = 0;
  private floor = 0;
  private limit = 0;
  private before = 0;

  constructor(reader: FrameReader, phrases: PhraseFinder, clauses: ClauseFinder) {
    this.r = reader;
    this.phrases = phrases;
    this.clauses = clauses;
    this.checker = new CueChecker(reader, clauses);
    this.scope = new ClauseScope(reader, clauses);
    this.sources = new SourceReader(reader, phrases, clauses, this.scope);
  }

  readFrame(frame: number): void {
    const { frames } = this.r;
    this.frame = frame;
    this.floor = frames.first[frame];
    this.limit = frames.last[frame];
    this.before = this.list.length;
    for (let item = this.floor; item < this.limit; item += 1) {
      const word = this.r.word(item);
      if (!cueWords.has(word)) continue;
      if (this.list.length - this.before >= MOST_CUES) return;
      if (word === ID.according && this.r.word(item + 1) === ID.to)
        this.take(this.sources.according(item, frame, this.bounds));
      else if (this.sources.isPut(item)) this.take(this.sources.put(item, frame, this.bounds));
      else {
        const phrasal = phrasalCue(this.r, item, this.bounds);
        const cue = phrasal ?? cueOf(word);
        if (cue && (phrasal || this.checker.isVerb(item, cue, this.bounds))) this.verb(item, cue);
        else if (speechNouns.has(word)) this.take(this.sources.noun(item, frame, this.bounds));
      }
    }
  }

  private take(attribution: Attribution | undefined): void {
    if (attribution) this.list.push(attribution);
  }

  private get bounds(): FrameBounds {
    return { floor: this.floor, limit: this.limit };
  }

  private get previous(): Attribution | undefined {
    return this.list.length > this.before ? this.list.at(-1) : undefined;
  }

  private verb(item: number, cue: Cue): void {
    const { r, limit } = this;
    const quoted =
      r.word(item) === SAYING && item > this.floor && r.word(item - 1) === ID.as
        ? quotedBefore(r, item, this.floor)
        : -1;
    if (quoted >= 0) {
      this.quotedAs(item, quoted, cue);
      return;
    }
    const group = this.checker.groupAt(item, this.floor);
    const tag = r.tag(item);
    const gerund = (cue.forms & FORM.gerund) !== 0 && (cue.forms & FORM.past) === 0;
    if ((group.passive || callsMarked(r, item, limit)) && !gerund && (cue.forms & FORM.participle) !== 0) {
      this.passive(item, cue, group);
      return;
    }
    const reduced = (cue.forms & (FORM.past | FORM.participle)) === FORM.participle && !group.perfect;
    if (reduced && !group.passive) return;
    if (group.passive && gerund) {
      this.push(item, cue, group, this.finiteSubject(item, cue, group), 'finite');
      return;
    }
    const isTold = group.modal && !group.infinitive && isToldLater(r, group.first, item);
    if (group.infinitive || (tag === TAG.BASE && (cue.forms & FORM.base) !== 0 && group.modal && !isTold)) {
      this.infinitive(item, cue, group);
      return;
    }
    if (gerund) this.push(item, cue, group, this.gerundSubject(item, group), 'gerund');
    else {
      const found = this.finiteSubject(item, cue, group);
      if (!this.scope.isInIntroduction(item, cue.forms, found.subject, this.bounds))
        this.push(item, cue, group, found, 'finite');
    }
  }

  private quotedAs(item: number, quoted: number, cue: Cue): void {
    const group = this.checker.groupAt(quoted, this.floor);
    const subject = group.passive
      ? this.phrases.subjectBefore(group.first, this.floor)
      : this.phrases.subjectAfter(quoted + 1, item - 1);
    this.push(item, cue, group, { subject, shape: subject ? 'before' : 'none' }, 'finite');
  }

  /** `he was told by X that …`; without an agent nobody is known to speak. */
  private passive(item: number, cue: Cue, group: Group): void {
    const next = item + 1;
    const by = this.agentAt(next);
    if (by < 0) return;
    const last = this.phrases.walkRight(by, this.limit);
    if (last === by) return;
    const subject = withoutContent(this.r, { first: by, last });
    this.push(item, cue, group, { subject, shape: 'agent' }, 'finite', subject.last);
  }

  private agentAt(item: number): number {
    const high = Math.min(this.limit, item + 4);
    for (let k = item; k < high; k += 1) {
      if (this.r.word(k) === ID.by) return k + 1;
      if (this.r.tag(k) === TAG.PUNCTUATION) return -1;
    }
    return -1;
  }

  private infinitive(item: number, cue: Cue, group: Group): void {
    const { r } = this;
    const k =
      r.tag(group.first - 1) === TAG.TO || r.word(group.first - 1) === ID.to
        ? group.first - 2
        : group.first - 1;
    if (k > this.floor && USED.has(r.word(k))) {
      const own = this.phrases.subjectBefore(k, this.floor);
      if (own) this.push(item, cue, group, { subject: own, shape: 'before' }, 'finite');
      return;
    }
    if (k > this.floor && SUPPOSED.has(r.word(k))) {
      const { first, passive } = this.checker.groupAt(k, this.floor);
      const own = passive ? this.phrases.subjectBefore(first, this.floor) : undefined;
      if (own && group.perfect)
        this.push(
          item,
          cue,
          { ...group, first, infinitive: false },
          { subject: own, shape: 'before' },
          'finite',
        );
      if (own) return;
    }
    const goesOn = k >= this.floor && GOING_ON.has(r.word(k));
    const brought = k === group.first - 2 ? broughtToSpeak(r, k, this.floor) : undefined;
    const subject = brought ?? this.phrases.mainSubject(this.floor, this.limit);
    const quoted = this.quoteNear(item + 1);
    if (!goesOn && !quoted) return;
    this.push(item, cue, group, { subject, shape: 'main' }, goesOn ? 'finite' : 'infinitive');
  }

  private quoteNear(item: number): boolean {
    const high = Math.min(this.limit, item + 6);
    for (let k = item; k < high; k += 1) if (this.r.isMarked(k)) return true;
    return false;
  }

  private gerundSubject(item: number, group: Group): Found {
    const { r, previous } = this;
    const p = group.first - 1;
    if (p >= this.floor && (endsPhrase(r.tag(p)) || r.tag(p) === TAG.POSSESSIVE) && !r.isComma(p)) {
      const low = Math.max(this.floor, p - 12);
      for (let k = p; k > low; k -= 1) {
        if (ABSOLUTE.has(r.word(k)) && k < p)
          return { subject: { first: k + 1, last: p + 1 }, shape: 'before' };
        if (isFiniteTag(r.tag(k)) || (r.tag(k) === TAG.PUNCTUATION && !r.isSign(k, 46))) break;
      }
    }
    const own =
      (previous && ownClause(r, this.phrases, item, previous.cue.last)) ??
      (r.tag(p) === TAG.PREPOSITION ? ofPlaceClause(r, this.phrases, p, this.floor) : undefined);
    if (own) return { subject: own, shape: 'before' };
    if (previous && previous.form !== 'according' && previous.subject)
      return { subject: previous.subject, shape: 'shared', shares: this.list.length - 1 };
    const subject = this.phrases.mainSubject(this.floor, this.limit);
    return { subject: subject && subject.first < item ? subject : undefined, shape: 'main' };
  }

  private finiteSubject(item: number, cue: Cue, group: Group): Found {
    const { r } = this;
    const p = group.first - 1;
    const finite = (cue.forms & (FORM.past | FORM.present)) !== 0 || r.word(item) === SAY;
    if (finite && group.first === item && this.isInverted(item, p, cue)) {
      const c = this.clauses.skipAdverbs(endOfCue(r, item, this.limit), this.limit);
      const subject = this.phrases.subjectAfter(c, this.limit);
      if (subject) return { subject, shape: 'after' };
    }
    const around = this.aroundInserted(p) ?? apart(r, this.phrases, p, this.floor);
    if (around) return { subject: around, shape: 'before' };
    if (p >= this.floor && (r.tag(p) === TAG.CONJUNCTION || (r.isComma(p) && this.sharesOverComma(p))))
      return this.sharedSubject(r.tag(p) === TAG.CONJUNCTION && r.isComma(p - 1));
    const subject = this.phrases.subjectBefore(group.first, this.floor);
    if (!subject) return this.sharedSubject();
    // `The families of men who drowned when a boat sank have accused`: one boat has no plural verb.
    if (r.word(group.first) === HAVE && ONE.has(r.word(subject.first)))
      return { subject: this.phrases.mainSubject(this.floor, this.limit), shape: 'main' };
    return { subject: afterAs(r, this.ofInserted(item, subject), this.limit), shape: 'before' };
  }

  /** `John Carter, the minister said, told police that …`: the subject before the clause that is put in. */
  private aroundInserted(comma: number): ItemRange | undefined {
    const { previous, r } = this;
    const begin = previous?.subject?.first ?? 0;
    if (!previous || previous.cue.last !== comma || begin <= this.floor || !r.isComma(begin - 1))
      return undefined;
    return this.phrases.subjectBefore(begin - 1, this.floor);
  }

  /** `John Carter, the minister said, had resigned`: between two commas the subject is the cue's own. */
  private ofInserted(item: number, subject: ItemRange): ItemRange {
    const { r } = this;
    const close = this.clauses.skipAdverbs(item + 1, this.limit);
    if (close + 1 >= this.limit || !r.isComma(close) || !isFiniteTag(r.tag(close + 1))) return subject;
    for (let k = subject.last - 2; k > subject.first; k -= 1)
      if (r.isComma(k)) return { first: k + 1, last: subject.last };
    return subject;
  }

  /** `X condemned it, said …` after `and` is a coordination; a comma alone is one only when no phrase ends there. */
  private sharesOverComma(comma: number): boolean {
    const { r } = this;
    if (comma - 1 < this.floor || endsPhrase(r.tag(comma - 1)) || r.isMarked(comma - 1)) return false;
    const said = this.previous?.start.at ?? 0;
    return !this.phrases.opensAside(comma, Math.min(comma, Math.max(this.floor, said)));
  }

  /** After `, and` the subject is that of the main clause: `A announced B found C, and said …`. */
  private sharedSubject(ofMain = false): Found {
    let found = -1;
    for (let n = this.list.length - 1; n >= Math.max(this.before, this.list.length - 12); n -= 1) {
      const earlier = this.list[n];
      if (earlier.form !== 'finite' || !earlier.subject) continue;
      const holds = found >= 0 && earlier.start.at <= (this.list[found].subject?.first ?? -1);
      if (found < 0 || (holds && this.list[found].cue.first < earlier.end)) found = n;
      if (!ofMain) break;
    }
    if (found >= 0) return { subject: this.list[found].subject, shape: 'shared', shares: found };
    const subject = this.phrases.mainSubject(this.floor, this.limit);
    return subject ? { subject, shape: 'main' } : { shape: 'none' };
  }

  /** `"…," said X`; `…, said X.`: the speaker follows the verb. */
  private isInverted(item: number, p: number, cue: Cue): boolean {
    const { r } = this;
    if (p < this.floor || item + 1 >= this.limit) return false;
    const after = this.clauses.skipAdverbs(endOfCue(r, item, this.limit), this.limit);
    const last = this.phrases.walkRight(after, this.limit);
    if (last === after || r.word(after) === ID.that) return false;
    if (r.tag(after) === TAG.NUMERAL && r.tag(last - 1) === TAG.NUMERAL) return false;
    const quoted = r.isMarked(p) || (r.isComma(p) && p - 1 >= this.floor && r.isMarked(p - 1));
    // `said margins of 14.7% were`: the sign belongs to the phrase before it.
    const next = last < this.limit && r.isSign(last, PERCENT) ? last + 1 : last;
    const closes = next >= this.limit || !isFiniteTag(r.tag(next));
    if (quoted) return closes;
    if (!r.isComma(p) || (cue.takes & TAKES.tell) !== 0 || SHOWING.has(r.word(item))) return false;
    const ends = last >= this.limit || r.tag(last) === TAG.PUNCTUATION;
    if (isPutIn(r, this.floor, p, last)) return true;
    return ends && this.clauses.isClause(this.floor, p) && !this.clauses.isClause(after, last);
  }

  /** Where a clause ends: beside a phrase before a second verb, in a relative clause at the comma after a whole one. */
  private endOfClause(at: number, opening: boolean, beside: boolean, relative: boolean): number {
    const end = this.clauses.endOf(at, this.limit, opening);
    if (beside) return firstClause(this.r, at, end);
    if (!relative) return end;
    const { r, clauses } = this;
    for (let k = at; k < end; k += 1) {
      if (!r.isComma(k)) continue;
      const ends = clauses.isClause(at, k) || clauses.startsClause(k + 1, this.limit);
      if (isFiniteTag(r.tag(k + 1)) || ends) return k;
    }
    return end;
  }

  /** `The police, which said A was B, face …` */
  private isRelative(group: Group): boolean {
    const { r } = this;
    return (
      group.first - 2 > this.floor && r.tag(group.first - 1) === TAG.RELATIVE && r.isComma(group.first - 2)
    );
  }

  /** `While officials say A, B`: nothing but a subordinator stands before the subject. */
  private isOpening(subject: number): boolean {
    const { r, floor } = this;
    return subject === floor + 1 && r.tag(floor) === TAG.SUBORDINATOR;
  }

  private push(
    item: number,
    cue: Cue,
    group: Group,
    found: Found,
    form: Attribution['form'],
    after = item + 1,
  ): void {
    const { r } = this;
    const cueLast = endOfCue(r, item, this.limit);
    const from = found.shape === 'after' ? (found.subject?.last ?? cueLast) : Math.max(after, cueLast);
    const start = this.clauses.startAfter(from, this.limit, cue.takes, cue.class === 'question');
    const gap =
      group.first - 1 >= this.floor &&
      found.subject !== undefined &&
      found.subject.first > this.floor &&
      r.tag(found.subject.first - 1) === TAG.RELATIVE;
    const absolute =
      form === 'gerund' && (ABSOLUTE.has(r.word(this.floor)) || r.tag(this.floor) === TAG.GERUND);
    const opening = this.isOpening(found.subject?.first ?? item);
    const end =
      gap || absolute
        ? this.clauses.endOfGap(start.at, this.limit)
        : this.endOfClause(
            start.at,
            opening,
            form === 'gerund' && isBeside(r, group.first, this.floor),
            this.isRelative(group),
          );
    const attribution: Attribution & { clauses: Attribution['clauses'] } = {
      frame: this.frame,
      group: group.first,
      cue: { first: item, last: cueLast },
      lemma: cue.lemma,
      class: cue.class,
      takes: cue.takes,
      form,
      negated: group.negated,
      gap,
      subject: found.subject,
      shape: found.shape,
      shares: found.shares,
      start,
      end,
      clauses: [],
    };
    attribution.clauses = this.scope.clausesOf(attribution, group, this.bounds);
    this.list.push(attribution);
  }
}
