import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { CLAUSE_VERBS, FINDING_VERBS } from '../lexicon/closed-classes.ts';
import { APPOINTED, AWAITED, DEADLINES, DEFERRED, MUST_FORMS } from '../lexicon/future-words.ts';
import type { Scene } from './quantity-scene.ts';
import { isPresentVerb } from './quantity-status-appointed.ts';
import { BE, CUES, NEED_TO, type Status, type StatusName } from './quantity-status-cues.ts';
import { isAddedTime, isGivenUntil, isOfOld } from './quantity-status-frames.ts';
import { isOnceDone, isSetDay } from './quantity-status-days.ts';
import { type StatusReader, statusReaders } from './quantity-status.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const DEFERS = wordSet(DEFERRED);
const DEADLINE = wordSet(DEADLINES);
const AWAITS = wordSet(AWAITED);
const FORWARD_TO = wordSet('to until till into');
const UNTIL = wordSet('until till');
const MUST = wordSet(MUST_FORMS);
const BY = wordSet('by before');
const AT = wordSet('on in at from until till through');
const SAYS = wordSet(`${CLAUSE_VERBS} ${FINDING_VERBS}`);
const [WILL, WONT, NOT] = ['will', "won't", 'not'].map(wordId);
const [BEFORE, LEAST, UNTIL_WORD, BE_BASE, EFFECT] = ['before', 'least', 'until', 'be', 'effect'].map(wordId);
const APPOINTS = wordSet(APPOINTED);
const UNTIL_WORDS = wordSet('until till before');
const [CAN, MAY] = ['can', 'may'].map(wordId);
const OPEN_TO = wordSet('until till by before from');
const MARKS: ReadonlySet<number> = new Set([0x22, 0x201c]);
const STARTING = wordSet('starting beginning from');
const NOW = wordSet('is are');
const PAST_BE = wordSet("was were had did wasn't weren't didn't hadn't");
const [FOR, OWN, BEEN, BY_AGENT] = ['for', "'s", 'been', 'by'].map(wordId);
const NEAR = 4;
const UNTIL_REACH = 6;
const OPENING = 5;
const REACH = 30;

/** Where a time lies from the day of publication, or that it is a length of time; `undefined` where that is not known. */
export type Lies = 'ahead' | 'behind' | 'length' | undefined;

/** What the words of its sentence say of a time: `is scheduled for February 4`. */
class DateStatus {
  private readonly s: Scene;
  private readonly reader: StatusReader;
  private readonly first: number;
  private readonly last: number;

  constructor(reader: StatusReader, first: number, last: number) {
    this.s = reader.s;
    this.reader = reader;
    this.first = first;
    this.last = last;
  }

  read(lies: Lies): StatusName | undefined {
    const { s, first } = this;
    if (lies === 'length') return this.reader.read(first, this.last)?.value;
    if (lies === 'ahead' && isSetDay(s, first, this.last)) return 'planned';
    if (this.isNaming() || (lies !== 'ahead' && isOfOld(this.s, first))) return undefined;
    const status = this.reader.before(first, true);
    if (status && (lies !== 'behind' || this.isStill(status)))
      return s.tags[status.cue.first] === TAG.MODAL ? this.modal(status.cue.first) : status.value;
    if (lies === 'behind') return undefined;
    if (this.isDeadline()) return 'planned';
    if (lies === undefined) return undefined;
    if (this.isFramed()) return 'planned';
    return this.ofVerb() ?? this.ofVerbAhead();
  }

  /** `was planned to end on 4 April`, told after that day; not `was proposed in 1925`, `would open in 2019`. */
  private isStill({ cue }: Status): boolean {
    const { s } = this;
    const next = cue.first + 1;
    return s.tags[cue.first] === TAG.PARTICIPLE && (s.tags[next] === TAG.TO || s.word(next) === FOR);
  }

  /** `the 2026 World Cup`: a year that is part of a name. */
  private isNaming(): boolean {
    const { s, first, last } = this;
    if (last !== first + 1 || s.sign(first) < 48 || s.sign(first) > 57) return false;
    return isNounTag(s.tags[last]) || s.tags[last] === TAG.ADJECTIVE;
  }

  /** `has until 30 June`. */
  private isDeadline(): boolean {
    const { s, first } = this;
    for (let i = first - 1; i > first - UNTIL_REACH && i >= s.floor(first); i -= 1) {
      if (UNTIL.has(s.word(i))) return isGivenUntil(s, i);
      if (isVerbTag(s.tags[i]) || s.sign(i) === 44) return false;
    }
    return false;
  }

  /** `postponed … to 29 August`, `the 30 June deadline`, `for delivery next month`, `Saturday's match`. */
  private isFramed(): boolean {
    const { s, first, last } = this;
    const floor = Math.max(s.floor(first), first - REACH);
    if (FORWARD_TO.has(s.word(first - 1)) || FORWARD_TO.has(s.word(first - 2)))
      for (let i = first - 2; i >= floor; i -= 1) if (DEFERS.has(s.word(i))) return true;
    for (let i = Math.max(floor, first - NEAR); i < Math.min(s.limit(first), last + 2); i += 1) {
      // `Saturday's cup tie`
      if (i === last && s.word(i) === OWN) return true;
      if (DEADLINE.has(s.word(i))) return true;
      if (i < first && AWAITS.has(s.word(i)) && s.word(i - 1) === FOR) return true;
    }
    return false;
  }

  /** `can apply until 30 September`, `must leave by 15 December` outside of speech; `may open in May` is foreseen. */
  private modal(i: number): StatusName | undefined {
    const { s, first } = this;
    // `will not open until 2026`; `will not open before 2026` is no more than foreseen
    if (this.isNegated(i)) {
      if (s.word(first - 1) === BEFORE || (s.word(first - 1) === LEAST && s.word(first - 3) === UNTIL_WORD))
        return 'forecast';
      if (UNTIL_WORDS.has(s.word(first - 1))) return 'planned';
    }
    if (
      s.word(i) === CAN ? OPEN_TO.has(s.word(first - 1)) : s.word(i) === MAY && UNTIL.has(s.word(first - 1))
    )
      return 'planned';
    if (MUST.has(s.word(i)) && BY.has(s.word(first - 1)) && !this.isSpeech()) return 'planned';
    if (isOnceDone(s, i)) return 'forecast';
    const value = this.reader.ahead.modal(i);
    // `may be ready by May`
    return value === 'tentative' && this.isBe(i) ? 'forecast' : value;
  }

  /** `may be ready`, unlike `may be added`. */
  private isBe(modal: number): boolean {
    const { s } = this;
    for (let j = modal + 1; j < modal + 4; j += 1)
      if (s.word(j) === BE_BASE) return s.tags[j + 1] === TAG.ADJECTIVE || !isVerbTag(s.tags[j + 1]);
    return false;
  }

  private isNegated(i: number): boolean {
    const { s } = this;
    return s.word(i) === WONT || (s.word(i) === WILL && s.word(i + 1) === NOT);
  }

  private isSpeech(): boolean {
    const { s, first } = this;
    for (let i = first; i > first - REACH && i >= s.floor(first); i -= 1)
      if (MARKS.has(s.sign(i))) return true;
    return false;
  }

  /** By the nearest verb before the time: `to lead it from May`, `opens on Friday`, `will pay those who owe it from May`. */
  private ofVerb(): StatusName | undefined {
    const { s, first } = this;
    const floor = Math.max(s.floor(first), first - REACH);
    let isNearest = true;
    for (let i = first - 1; i >= floor; i -= 1) {
      const tag = s.tags[i];
      if ((tag === TAG.PAST && s.word(i + 1) !== BY_AGENT) || PAST_BE.has(s.word(i))) return undefined;
      if (tag === TAG.MODAL) return this.modal(i);
      if (tag === TAG.PARTICIPLE && isNearest && this.isClosedUntil(i)) return 'planned';
      const isAppointment = tag === TAG.PLURAL && APPOINTS.has(s.word(i)) && isNounTag(s.tags[i - 1]);
      if ((!isVerbTag(tag) && !isAppointment) || STARTING.has(s.word(i))) continue;
      if (
        isNearest &&
        (s.tags[i - 1] === TAG.TO || s.tags[i - 2] === TAG.TO || isPresentVerb(s, i) || this.isTold(i))
      )
        return 'planned';
      isNearest = false;
    }
    return undefined;
  }

  /** `is closed until 4 May`, `has been suspended until May`. */
  private isClosedUntil(i: number): boolean {
    const { s, first } = this;
    return UNTIL.has(s.word(first - 1)) && (NOW.has(s.word(i - 1)) || s.word(i - 1) === BEEN);
  }

  /** `The archive moves to Bonn in May`: a present whose time lies ahead. */
  private isTold(i: number): boolean {
    const { s, first } = this;
    if (SAYS.has(s.word(i)) || this.isParted(i)) return false;
    // `begins Oct. 1`, `takes effect Jan. 1`
    if (APPOINTS.has(s.word(i)) && (i === first - 1 || (s.word(first - 1) === EFFECT && i === first - 2)))
      return isFiniteTag(s.tags[i]) || s.tags[i] === TAG.PLURAL;
    const isPresent = s.tags[i] === TAG.PRESENT || (s.tags[i] === TAG.PLURAL && APPOINTS.has(s.word(i)));
    return isPresent && AT.has(s.word(first - 1));
  }

  /** `feeds the town, full in December`: a comma between. */
  private isParted(i: number): boolean {
    const { s, first } = this;
    for (let j = i + 1; j < first; j += 1)
      if (s.sign(j) === 44 && (s.tags[j + 1] === TAG.ADJECTIVE || !isAddedTime(s, j, first))) return true;
    return false;
  }

  /** `From May the shops will open`, `By 2030 it wants 30 shops`: by the verb after a time that comes first. */
  private ofVerbAhead(): StatusName | undefined {
    const { s, first, last } = this;
    // `The vote is on Friday`
    for (let i = first - 1; i > first - UNTIL_REACH && i >= s.floor(first); i -= 1) {
      if (NOW.has(s.word(i))) return 'planned';
      if (isVerbTag(s.tags[i]) || s.sign(i) === 44) break;
    }
    // `Temperatures, 46C on Wednesday, may climb`: between commas
    if (s.sign(last) === 44 && first - s.floor(first) > OPENING) return undefined;
    const limit = Math.min(s.limit(first), last + REACH);
    for (let i = last; i < limit; i += 1) {
      if (!isFiniteTag(s.tags[i]) && s.tags[i] !== TAG.BASE) continue;
      if (s.tags[i] === TAG.MODAL) return this.modal(i);
      if (BE.has(s.word(i))) return s.tags[i + 1] === TAG.TO ? 'planned' : this.cue(i + 1);
      return this.cue(i);
    }
    return undefined;
  }

  private cue(i: number): StatusName | undefined {
    const { s } = this;
    const value = CUES.get(s.word(i));
    const isLacking = NEED_TO.has(s.word(i)) && s.tags[i + 1] !== TAG.TO;
    return s.tags[i] === TAG.PAST || isLacking || value === 'denied' ? undefined : value;
  }
}

/** The status that its sentence gives a stretch of the view that is a time, with the word that says so where one does. */
export const dateStatus = (
  document: ParsedDocument,
  { start, end }: Span,
  lies: Lies,
): { readonly value: StatusName; readonly cue: Span | undefined } | undefined => {
  const reader = statusReaders.of(document);
  const [first, last] = [reader.tokenAt(start), reader.tokenAt(end)];
  const value = new DateStatus(reader, first, last).read(lies);
  if (!value) return undefined;
  const cue = (lies === 'length' ? reader.read(first, last) : reader.before(first, true))?.cue;
  const { t } = reader.s;
  return { value, cue: cue && { start: t.start[cue.first], end: t.end[cue.last - 1] } };
};
