import { wordId, wordSet } from '../core/vocabulary.ts';
import {
  ABILITIES,
  COMING_ABOUT,
  GRANTED,
  GRANTING,
  SHOULD_BRING,
  SHOULD_COME,
  WORK_NOUNS,
  FORESEEN_SUBJECTS,
  FORESEERS,
  HABITS,
  MAY_FORMS,
  MEASURES_OF,
  MUST_FORMS,
  PROPOSALS,
  RULES,
  RULINGS,
  SET_SUBJECTS,
  TELLING,
  WILL_FORMS,
  WISHES,
  WOULD_FORMS,
} from '../lexicon/future-words.ts';
import { isUnderProposal, isUnderWord } from './quantity-status-looming.ts';
import { isReckonedAfter } from './quantity-status-clauses.ts';
import { isReckoned } from './quantity-status-wordings.ts';
import type { Scene } from './quantity-scene.ts';
import { isNounTag, TAG } from './tag-set.ts';

export type AheadName = 'planned' | 'forecast' | 'tentative';

const WILL = wordSet(WILL_FORMS);
const WOULD = wordSet(WOULD_FORMS);
const MAY = wordSet(MAY_FORMS);
const GUESSED = wordSet('may might');
const MUST = wordSet(MUST_FORMS);
const PROPOSED = wordSet(PROPOSALS);
const TOLD = wordSet(TELLING);
const WISHED = wordSet(WISHES);
const HABIT = wordSet(HABITS);
const ABLE = wordSet(ABILITIES);
const RULED = wordSet(RULES);
const COURTS = wordSet(RULINGS);
const FORESEEING = wordSet(FORESEERS);
const FORESEEN = wordSet(FORESEEN_SUBJECTS);
const MEASURED = wordSet(MEASURES_OF);
const SET_BY_SOMEONE = wordSet(SET_SUBJECTS);
const COMES_ABOUT = wordSet(COMING_ABOUT);
const CONDITIONS = wordSet('if unless');
const UNDONE = wordSet("won't not never n't");
const LATER = wordSet('later eventually ultimately subsequently go then');
const AGREED = wordSet(GRANTED);
const BRINGS = wordSet(SHOULD_BRING);
const WORKS = wordSet(WORK_NOUNS);
const THINGS = wordSet('it this that which these');
const WHICH = wordSet('which');
const MOVABLE = wordSet(
  'grow expand narrow widen weaken strengthen ease swell contract accelerate slow shrink drop cool warm flatten intensify stabilise stabilize',
);
const COMES_THEN = wordSet(SHOULD_COME);
const [HAVE, OF, SHOULD, THE, BE] = ['have', 'of', 'should', 'the', 'be'].map(wordId);
const [ESTIMATED, GO, ON] = ['estimated', 'go', 'on'].map(wordId);
const GRANTS = wordSet(GRANTING);
/** `if the Senate confirms me`: a promise under a condition. */
const SELVES = wordSet('i we you me us');
/** What comes of a thing, with a condition before it. */
const RESULTS = wordSet('have cost mean lose take save face need leave');
const MOST_GRANTED = 9;
const SEMICOLON = 59;
const PRICES = wordSet('price prices cost');
const TICKETS = wordSet(
  'ticket tickets stamp stamps pass passes licence licences license licenses permit permits visa visas passport passports subscription subscriptions membership memberships prescription prescriptions',
);
/** Before a modal verb these are a subject: `each will run`. */
const EACH = wordSet('each every');
/** How far around a verb the words are looked at that say what it means. */
const REACH = 24;
const SUBJECT_REACH = 12;
const QUESTION = 63;

/** Says of a modal verb whether its clause is about what is planned, foreseen or unsure. */
export class AheadReader {
  private readonly s: Scene;

  constructor(scene: Scene) {
    this.s = scene;
  }

  /** What the modal verb at token `i` says; `undefined` where it says nothing of what is to come. */
  modal(i: number): AheadName | undefined {
    const { s } = this;
    if (s.tags[i] !== TAG.MODAL) return undefined;
    const word = s.word(i);
    const verb = this.verbAfter(i);
    if (this.isUndone(i, verb)) return undefined;
    if (this.isConditional(i)) return this.underCondition(i, verb);
    if (WILL.has(word)) return this.isHabit(i) ? undefined : this.kind(i, verb);
    if (WOULD.has(word)) return this.isTold(i, verb) ? this.kind(i, verb) : undefined;
    if (MAY.has(word)) return this.isPossible(i, verb) ? this.unsure(i) : undefined;
    if (word === SHOULD)
      return this.isToCome(i, verb) || this.isSaidAfter(i, FORESEEING) ? 'forecast' : undefined;
    if (MUST.has(word)) return this.isBound(i) ? 'planned' : undefined;
    return undefined;
  }

  /** `if one comes, it could cost $3m`, `if they close it, the nearest will be 70 miles away`; what is done if it must be is not foreseen. */
  private underCondition(i: number, verb: number): AheadName | undefined {
    const { s } = this;
    if (s.sign(s.limit(i) - 1) === QUESTION || this.isInCondition(i)) return undefined;
    if (MAY.has(s.word(i))) return this.isPossible(i, verb) ? 'tentative' : undefined;
    const isOutcome =
      (s.word(i + 1) === BE && s.tags[verb] !== TAG.PARTICIPLE && s.tags[verb] !== TAG.GERUND) ||
      COMES_ABOUT.has(s.word(verb)) ||
      RESULTS.has(s.word(verb)) ||
      this.isForeseen(i);
    return WILL.has(s.word(i)) && isOutcome && !SELVES.has(s.word(i - 1)) ? 'forecast' : undefined;
  }

  /** `if it could`: the modal verb is that of the condition. */
  private isInCondition(i: number): boolean {
    const { s } = this;
    for (let j = i - 1; j > i - SUBJECT_REACH && j >= s.floor(i); j -= 1) {
      if (s.sign(j) === 44) return false;
      if (CONDITIONS.has(s.word(j))) return true;
    }
    return false;
  }

  /** `must pay`, of one party before a court or in a plan; what a law says holds for all. */
  isBound(i: number): boolean {
    return (this.has(i, COURTS) || this.hasBefore(i, PROPOSED)) && !this.has(i, RULED);
  }

  /** Planned or forecast, by who foresees, by the subject and by the verb. */
  kind(i: number, verb = this.verbAfter(i), isSure = true): AheadName {
    const { s } = this;
    const subject = this.subject(i);
    if (subject >= 0 && this.isOfFixed(subject)) return 'planned';
    if (subject >= 0 && FORESEEN.has(s.word(subject))) return 'forecast';
    if (this.hasBefore(i, FORESEEING) || this.isSaidAfter(i, FORESEEING)) return 'forecast';
    if (isSure && (isReckoned(s, i, SUBJECT_REACH) || isReckonedAfter(s, i))) return 'forecast';
    const isOwn = COMES_ABOUT.has(s.word(verb)) && !this.isMoved(verb);
    return isOwn && !this.isFixed(i) ? 'forecast' : 'planned';
  }

  /** `the price of a tram ticket`: somebody sets it. */
  private isOfFixed(subject: number): boolean {
    const { s } = this;
    if (!PRICES.has(s.word(subject)) || s.word(subject + 1) !== OF) return false;
    for (let j = subject + 2; j < subject + 7 && j < s.limit(subject); j += 1) {
      if (TICKETS.has(s.word(j))) return true;
      if (!isNounTag(s.tags[j]) && s.tags[j] !== TAG.DETERMINER && s.tags[j] !== TAG.ADJECTIVE) return false;
    }
    return false;
  }

  /** `could expand his cabinet`: somebody does it to something. */
  private isMoved(verb: number): boolean {
    const { s } = this;
    return s.tags[verb + 1] === TAG.POSSESSIVE || (s.word(verb + 1) === THE && MOVABLE.has(s.word(verb)));
  }

  /** `should dip to 33C`, `which should keep 400 tonnes out of it`; not `ministers should cut it`. */
  private isToCome(i: number, verb: number): boolean {
    const { s } = this;
    const word = s.word(verb);
    if (COMES_THEN.has(word)) return true;
    const subject = this.subject(i);
    const isForeseen = subject >= 0 && FORESEEN.has(s.word(subject));
    if (COMES_ABOUT.has(word)) return isForeseen || this.isThing(i, subject);
    return BRINGS.has(word) && (isForeseen || this.isThing(i, subject));
  }

  /** A subject that is no person: `which`, `it`, `the new plant`. */
  private isThing(i: number, subject: number): boolean {
    const { s } = this;
    if (THINGS.has(s.word(i - 1)) || this.hasBefore(i, WHICH)) return true;
    return (
      subject >= 0 &&
      (PROPOSED.has(s.word(subject)) || MEASURED.has(s.word(subject)) || WORKS.has(s.word(subject)))
    );
  }

  /** Whether the subject of the verb at token `i` comes about by itself: `gusts`, `house prices`. */
  isForeseen(i: number): boolean {
    const subject = this.subject(i);
    return subject >= 0 && FORESEEN.has(this.s.word(subject)) && !this.isOfFixed(subject);
  }

  /** `they fear 15 may be buried` is as unsure as `15 may be buried`; what those say who foresee is forecast. */
  private unsure(i: number): AheadName {
    const isOver = GUESSED.has(this.s.word(i)) && this.s.word(i + 1) === HAVE;
    if (isOver) return 'tentative';
    return this.isForeseen(i) || this.hasBefore(i, FORESEEING) || this.isSaidAfter(i, FORESEEING)
      ? 'forecast'
      : 'tentative';
  }

  /** The main verb after a modal verb, or its last auxiliary. */
  verbAfter(i: number): number {
    const { s } = this;
    let j = i + 1;
    for (; j < i + 5 && j < s.limit(i); j += 1) {
      const tag = s.tags[j];
      if (tag !== TAG.ADVERB && tag !== TAG.AUXILIARY && tag !== TAG.NEGATION) break;
    }
    return j;
  }

  /** `will not`, `may have`, and `would have`: denied or over. */
  private isUndone(i: number, verb: number): boolean {
    const { s } = this;
    if (UNDONE.has(s.word(i))) return true;
    const isWill = WILL.has(s.word(i));
    // `may for the time being not exceed it`
    const end = MAY.has(s.word(i)) ? Math.max(verb, this.notAfter(i) + 1) : verb;
    for (let j = i + 1; j < end; j += 1) {
      if (UNDONE.has(s.word(j))) return true;
      // `may have killed 40` is a guess, `could have killed 40` is not
      if (!isWill && !GUESSED.has(s.word(i)) && s.word(j) === HAVE && s.tags[verb] !== TAG.TO && verb > j)
        return true;
    }
    return false;
  }

  /** The `not` before the infinitive of the modal verb at token `i`, with a phrase between; −1 for none. */
  private notAfter(i: number): number {
    const { s } = this;
    for (let j = i + 2; j < i + 8 && j < s.limit(i); j += 1) {
      if (UNDONE.has(s.word(j))) return j;
      if (s.tags[j] === TAG.BASE || s.tags[j] === TAG.PUNCTUATION) return -1;
    }
    return -1;
  }

  /** A condition, or a question. */
  isConditional(i: number): boolean {
    const { s } = this;
    return this.hasCondition(i) || s.sign(s.limit(i) - 1) === QUESTION;
  }

  /** Whether somebody fixes what is the subject of the verb at token `i`: `fares`, `the minimum wage`. */
  isFixed(i: number): boolean {
    const subject = this.subject(i);
    return subject >= 0 && SET_BY_SOMEONE.has(this.s.word(subject));
  }

  /** `if it fails`, `unless they agree`; not `if approved`. */
  private hasCondition(i: number): boolean {
    const { s } = this;
    const limit = Math.min(s.limit(i), i + REACH);
    for (let j = Math.max(s.floor(i), i - REACH); j < limit; j += 1) {
      if (j > i && s.sign(j) === SEMICOLON) return false;
      if (CONDITIONS.has(s.word(j)) && !AGREED.has(s.word(j + 1)) && !this.isGranted(j)) return true;
    }
    return false;
  }

  /** `, if approved, would cost $30`. */
  private isIfGranted(i: number): boolean {
    const { s } = this;
    for (let j = i - 1; j > i - SUBJECT_REACH && j >= s.floor(i); j -= 1)
      if (CONDITIONS.has(s.word(j))) return AGREED.has(s.word(j + 1)) || this.isGranted(j);
    return false;
  }

  /** `if voters agree`, `if the ban goes through`: no more than what is awaited. */
  private isGranted(condition: number): boolean {
    const { s } = this;
    const limit = Math.min(s.limit(condition), condition + MOST_GRANTED);
    let isGranting = false;
    for (let j = condition + 1; j < limit && s.sign(j) !== 44; j += 1) {
      if (s.tags[j] === TAG.NEGATION || s.tags[j] === TAG.MODAL || SELVES.has(s.word(j))) return false;
      if (GRANTS.has(s.word(j))) isGranting = true;
    }
    return isGranting;
  }

  private isHabit(i: number): boolean {
    const { s } = this;
    return HABIT.has(s.word(i + 1)) || (HABIT.has(s.word(i - 1)) && !EACH.has(s.word(i - 1)));
  }

  /** `said it would`, `under the plan they would`: reported or proposed, not wished. */
  private isTold(i: number, verb: number): boolean {
    const { s } = this;
    if (WISHED.has(s.word(verb)) || HABIT.has(s.word(i + 1)) || this.isHabit(i)) return false;
    if (LATER.has(s.word(i + 1)) && (s.word(i + 1) !== GO || s.word(i + 2) === ON)) return false;
    return (
      this.isIfGranted(i) ||
      this.hasBefore(i, TOLD) ||
      this.hasBefore(i, PROPOSED) ||
      this.isUnder(i) ||
      this.isSaidAfter(i, TOLD) ||
      this.isSaidAfter(i, FORESEEING) ||
      isReckonedAfter(s, i)
    );
  }

  /** `would bring 400 jobs, the developer said`, `would save an hour, engineers estimate`. */
  private isSaidAfter(i: number, words: { has(word: number): boolean }): boolean {
    const { s } = this;
    let hasComma = false;
    for (let j = i + 1; j < Math.min(s.limit(i), i + REACH); j += 1) {
      if (s.sign(j) === 44) hasComma = true;
      // `, draining an estimated $480m`: no speaker
      if (s.word(j) === ESTIMATED && s.tags[j - 1] === TAG.DETERMINER) continue;
      if (hasComma && words.has(s.word(j))) return true;
    }
    return false;
  }

  /** `would rise under the plan`. */
  private isUnder(i: number): boolean {
    const { s } = this;
    const limit = Math.min(s.limit(i), i + REACH);
    for (let j = i + 1; j < limit; j += 1) if (isUnderWord(s, j)) return true;
    return isUnderProposal(s, i);
  }

  private isPossible(i: number, verb: number): boolean {
    const { s } = this;
    return !this.has(i, RULED) && !ABLE.has(s.word(verb)) && !this.isHabit(i);
  }

  /** The head of the subject before token `i`; −1 where none is seen. */
  private subject(i: number): number {
    const { s } = this;
    const floor = Math.max(s.floor(i), i - SUBJECT_REACH);
    let first = i;
    while (first > floor && this.isOfPhrase(first - 1)) first -= 1;
    return this.head(first, i);
  }

  private isOfPhrase(i: number): boolean {
    const { s } = this;
    const tag = s.tags[i];
    if (tag === TAG.PUNCTUATION) return s.sign(i) === 45 || s.sign(i) === 39;
    return (
      tag !== TAG.SUBORDINATOR &&
      tag !== TAG.RELATIVE &&
      tag !== TAG.CONJUNCTION &&
      tag !== TAG.PAST &&
      tag !== TAG.MODAL &&
      (tag !== TAG.PRESENT || SET_BY_SOMEONE.has(s.word(i))) &&
      tag !== TAG.TO
    );
  }

  /** The last noun of a phrase before its first preposition; of `the number of cases` the second. */
  private head(first: number, end: number): number {
    const { s } = this;
    let head = -1;
    for (let i = first; i < end; i += 1) {
      if (s.tags[i] === TAG.PREPOSITION && head >= 0) {
        const isMeasure = s.word(i) === OF && (MEASURED.has(s.word(head)) || s.numbers.ofToken[head] >= 0);
        if (!isMeasure) return head;
        head = -1;
      } else if (isNounTag(s.tags[i]) || FORESEEN.has(s.word(i)) || SET_BY_SOMEONE.has(s.word(i))) head = i;
    }
    return head;
  }

  private has(i: number, words: { has(word: number): boolean }): boolean {
    const { s } = this;
    const limit = Math.min(s.limit(i), i + REACH);
    for (let j = i + 1; j < limit; j += 1) if (words.has(s.word(j))) return true;
    return this.hasBefore(i, words);
  }

  private hasBefore(i: number, words: { has(word: number): boolean }): boolean {
    const { s } = this;
    for (let j = i - 1; j >= s.floor(i) && j > i - REACH; j -= 1) if (words.has(s.word(j))) return true;
    return false;
  }
}
