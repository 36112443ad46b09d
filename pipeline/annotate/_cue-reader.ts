import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { Attribution } from './attributions.ts';
import { accountNouns, type Cue, cueOf, cueWords, FORM, ID, speechNouns, TAKES } from './cues.ts';
import { clausePhrase } from './_clause-phrases.ts';
import { firstClause, isContact } from './_clause-border.ts';
import { ABSOLUTE, CueChecker, type Group } from './_cue-checker.ts';
import { ClauseScope } from './_cue-clauses.ts';
import { CueSubjects, type Found } from './_cue-subjects.ts';
import type { FrameBounds, FrameReader } from './_frame-reader.ts';
import {
  broughtToSpeak,
  callsMarked,
  isBeside,
  isToldLater,
  quotedBefore,
  withoutContent,
} from './_cue-around.ts';
import { endOfCue, phrasalCue } from './_phrasal-cues.ts';
import { isAskedAside, isMeansOfWord, isTold, isToldHearing } from './_heard.ts';
import { SourceReader } from './_cue-sources.ts';
import type { ClauseFinder } from './_reported-clause.ts';
import { endsPhrase, type PhraseFinder } from './_subject-phrase.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const GOING_ON = wordSet('on continued continues continuing proceeded wanted keen quick had has have');
/** `she liked to say`, `he used to joke`. */
const USED = new WordSet(['liked', 'likes', 'used', 'loved', 'loves']);
/** `she is alleged to have said`. */
const SUPPOSED = new WordSet(['alleged', 'reported', 'claimed', 'said', 'understood', 'believed', 'thought']);
/** Cues read in one sentence. No sentence that people write has more. */
const MOST_CUES = 48;
const SAYING = wordId('saying');
const FROM = wordId('from');
const ASKED = wordId('asked');
const OVERHEARD = wordSet('heard overheard recorded filmed caught taped seen quoted');

/** Reads the cues of one frame after the other. */
export class CueReader {
  readonly list: Attribution[] = [];
  private readonly r: FrameReader;
  private readonly phrases: PhraseFinder;
  private readonly clauses: ClauseFinder;
  private readonly checker: CueChecker;
  private readonly scope: ClauseScope;
  private readonly sources: SourceReader;
  private readonly subjects: CueSubjects;
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
    this.subjects = new CueSubjects(reader, phrases, clauses, this.list);
    this.sources = new SourceReader(reader, phrases, clauses, this.scope);
  }

  readFrame(frame: number): void {
    const { frames } = this.r;
    this.frame = frame;
    this.floor = frames.first[frame];
    this.limit = frames.last[frame];
    this.before = this.list.length;
    this.subjects.openFrame(this.bounds);
    for (let item = this.floor; item < this.limit; item += 1) {
      const word = this.r.word(item);
      if (!cueWords.has(word)) continue;
      if (this.list.length - this.before >= MOST_CUES) return;
      if (word === ID.according && this.r.word(item + 1) === ID.to)
        this.take(this.sources.according(item, frame, this.bounds));
      else if (this.sources.isPut(item) && !clausePhrase(this.r, item, this.limit))
        this.take(this.sources.put(item, frame, this.bounds));
      else if (accountNouns.has(word)) this.take(this.sources.account(item, frame, this.bounds));
      else {
        const phrasal = clausePhrase(this.r, item, this.limit)?.cue ?? phrasalCue(this.r, item, this.bounds);
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
    if (cue.lemma === 'hear' || isToldHearing(r, item, this.bounds)) {
      if (!group.passive && !group.modal && !group.infinitive) this.heard(item, cue, group);
      return;
    }
    const isAside = isAskedAside(r, this.clauses, item, this.bounds);
    if ((item === this.floor && (cue.forms & FORM.participle) !== 0) || isAside) {
      this.passive(item, cue, { ...group, passive: true });
      return;
    }
    const tag = r.tag(item);
    const gerund = (cue.forms & FORM.gerund) !== 0 && (cue.forms & FORM.past) === 0;
    if ((group.passive || callsMarked(r, item, limit)) && !gerund && (cue.forms & FORM.participle) !== 0) {
      this.passive(item, cue, group);
      return;
    }
    const reduced = (cue.forms & (FORM.past | FORM.participle)) === FORM.participle && !group.perfect;
    if (reduced && !group.passive) return;
    if (this.overheard(item, cue, group)) return;
    if (group.passive && gerund) {
      this.push(item, cue, group, this.subjects.finite(item, cue, group), 'finite');
      return;
    }
    const isTold = group.modal && !group.infinitive && isToldLater(r, group.first, item);
    if (group.infinitive || (tag === TAG.BASE && (cue.forms & FORM.base) !== 0 && group.modal && !isTold)) {
      this.infinitive(item, cue, group);
      return;
    }
    if (gerund) this.push(item, cue, group, this.subjects.gerund(item, group), 'gerund');
    else {
      const found = this.subjects.finite(item, cue, group);
      if (!this.scope.isInIntroduction(item, cue.forms, found.subject, this.bounds))
        this.push(item, cue, group, found, 'finite');
    }
  }

  /** `the pilot was heard saying "…"`, `was heard to say`, `can be seen telling`: what others heard, he said. */
  private overheard(item: number, cue: Cue, group: Group): boolean {
    const { r } = this;
    const heard = r.tag(group.first - 1) === TAG.TO ? group.first - 2 : group.first - 1;
    if (heard <= this.floor || !OVERHEARD.has(r.word(heard)) || (cue.forms & (FORM.gerund | FORM.base)) === 0)
      return false;
    const outer = this.checker.groupAt(heard, this.floor);
    if (!outer.passive || outer.negated) return false;
    const subject = this.phrases.subjectBefore(outer.first, this.floor);
    if (!subject) return false;
    this.push(
      item,
      cue,
      { ...group, first: outer.first, infinitive: false },
      { subject, shape: 'before' },
      'finite',
    );
    return true;
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
    if (by < 0) {
      if (isTold(this.clauses, cue, next, this.limit) && !group.modal && !group.infinitive)
        this.heard(item, cue, group);
      return;
    }
    const last = this.phrases.walkRight(by, this.limit);
    if (last === by) return;
    const subject = withoutContent(this.r, { first: by, last });
    this.push(item, cue, group, { subject, shape: 'agent' }, 'finite', subject.last);
  }

  /** `the court heard that …`, `she was told that …`: who hears it is known, not who says it. */
  private heard(item: number, cue: Cue, group: Group): void {
    // `heard from Ann Lee that …`
    const by = this.r.word(item + 1) === FROM ? item + 2 : -1;
    const last = by < 0 ? by : this.phrases.walkRight(by, this.limit);
    if (last > by) {
      this.push(item, cue, group, { subject: { first: by, last }, shape: 'agent' }, 'finite', last);
      return;
    }
    const { subject } = this.subjects.finite(item, cue, group);
    const told: Cue = { lemma: cue.lemma, class: cue.class, takes: TAKES.clause, forms: cue.forms };
    this.push(item, told, group, { subject, shape: 'hearer' }, 'finite');
  }

  private agentAt(item: number): number {
    const high = Math.min(this.limit, item + 4);
    for (let k = item; k < high; k += 1) {
      if (this.r.word(k) === ID.by) return isMeansOfWord(this.r, k + 1) ? -1 : k + 1;
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

  /** `Asked whether A, B replied`: the comma behind the whole clause; −1 elsewhere. */
  private endOfQuestion(item: number, at: number): number {
    const { r, limit } = this;
    if (r.word(item) !== ASKED || (item !== this.floor && !r.isComma(item - 1))) return -1;
    for (let k = at + 1; k < limit; k += 1) if (r.isComma(k) && this.clauses.isClause(at, k)) return k;
    return -1;
  }

  /** `The police, which said A was B, face …` */
  private isRelative(group: Group): boolean {
    const { r } = this;
    return (
      group.first - 2 > this.floor && r.tag(group.first - 1) === TAG.RELATIVE && r.isComma(group.first - 2)
    );
  }

  /** `rules that unions say will fail`: a verb right behind the cue has no subject but the noun before `that`. */
  private isGapOfThat(that: number, start: number): boolean {
    const { r } = this;
    return (
      that > this.floor &&
      r.word(that) === ID.that &&
      endsPhrase(r.tag(that - 1)) &&
      isFiniteTag(r.tag(start))
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
      (r.tag(found.subject.first - 1) === TAG.RELATIVE ||
        this.isGapOfThat(found.subject.first - 1, start.at) ||
        (isFiniteTag(r.tag(start.at)) && isContact(r, found.subject.first, this.floor)));
    const absolute =
      form === 'gerund' && (ABSOLUTE.has(r.word(this.floor)) || r.tag(this.floor) === TAG.GERUND);
    const opening = this.isOpening(found.subject?.first ?? item);
    const question = this.endOfQuestion(item, start.at);
    const end =
      question > 0
        ? question
        : gap || absolute
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
