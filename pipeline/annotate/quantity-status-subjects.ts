import { wordId, wordSet } from '../core/vocabulary.ts';
import { CLAUSE_VERBS, FINDING_VERBS } from '../lexicon/closed-classes.ts';
import type { AheadReader } from './quantity-ahead.ts';
import { isYear } from './quantity-change-edges.ts';
import type { Scene } from './quantity-scene.ts';
import { BE, CUES, INTENDED_AFTER, NEED_TO, type Status, statusBy } from './quantity-status-cues.ts';
import { isReckonedAfter } from './quantity-status-clauses.ts';
import { isDefinite, isOfGroup } from './quantity-status-frames.ts';
import { isOfHolder } from './quantity-status-wordings.ts';
import type { Counted, QuantityKind } from './quantity-types.ts';
import { isFiniteTag, isNounTag, isVerbTag, TAG } from './tag-set.ts';

const OF = wordId('of');
const [GOING, MORE, BE_BASE, BEEN] = ['going', 'more', 'be', 'been'].map(wordId);
const LIMITS = wordSet('no not only');
const HAS = wordSet('has have');
const THEM = wordSet('them which these those');
const FOLLOWS = wordSet('come follow');
const SAYS = wordSet(
  `${CLAUSE_VERBS} ${FINDING_VERBS} fear fears feared reckon reckons reckoned think thinks believe believes expect bet bets calculate calculates calculated assume assumes pledged promised vowed`,
);
const OPENERS = wordSet('a an another some further extra additional more new');
const TODAY = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday today tomorrow year month week',
);
const PREPOSED = wordSet('over across in at during within for');
const PREPOSED_REACH = 20;
const AHEAD = 12;
const OPEN_REACH = 4;

/** Reads the status of a figure that is the subject of its clause. */
export class SubjectReader {
  private readonly s: Scene;
  private readonly ahead: AheadReader;

  constructor(scene: Scene, ahead: AheadReader) {
    this.s = scene;
    this.ahead = ahead;
  }

  /** `500 jobs are expected to go`, `€5bn was pledged`, `1,800 workers will be sent home`. */
  read(first: number, end: number, kind?: QuantityKind): Status | undefined {
    const { s } = this;
    if (isForeseen(s, end)) return { value: CUES.get(s.word(end))!, cue: { first: end, last: end + 1 } };
    if (kind === 'age' || isOfHolder(s, first)) return undefined;
    if (isDefinite(s, first)) return isOfGroup(s, first) ? this.foreseenGroup(end) : undefined;
    if (isToCome(s, end) && !isVerbTag(s.tags[first - 1]))
      return { value: 'planned', cue: { first: end, last: end + 2 } };
    const verb = this.verb(end);
    if (verb < 0) return this.preposed(first, end);
    if (s.tags[verb] !== TAG.MODAL) return this.ofBe(verb, first);
    if (!this.opens(first) || (kind === 'ratio' && !this.isPassive(verb) && !isReckonedAfter(s, verb)))
      return undefined;
    const value = this.ahead.modal(verb);
    // `No more than 5 persons may enter`: allowed to
    if (value === 'tentative' && LIMITS.has(s.word(first))) return undefined;
    return value && { value, cue: { first: verb, last: verb + 1 } };
  }

  /** `Over three evenings in April, the theatre will show it`. */
  private preposed(first: number, end: number): Status | undefined {
    const { s } = this;
    const opening = s.floor(first);
    if (first - 1 > opening || !PREPOSED.has(s.word(opening))) return undefined;
    const limit = Math.min(s.limit(first), end + PREPOSED_REACH);
    for (let i = end; i < limit; i += 1) {
      const value = s.tags[i] === TAG.MODAL ? this.ahead.modal(i) : undefined;
      if (value) return { value, cue: { first: i, last: i + 1 } };
      if (isFiniteTag(s.tags[i]) || s.tags[i] === TAG.RELATIVE) return undefined;
    }
    return undefined;
  }

  /** The modal verb or form of be that follows the phrase of the subject; −1 where something parts them. */
  private verb(end: number): number {
    const { s } = this;
    const limit = Math.min(s.limit(end - 1), end + AHEAD);
    for (let i = end; i < limit; i += 1) {
      const tag = s.tags[i];
      if (tag === TAG.MODAL || (tag === TAG.AUXILIARY && BE.has(s.word(i)))) return i;
      // `a cap of $30 has been proposed`
      if (HAS.has(s.word(i)) && s.word(i + 1) === BEEN) return i + 1;
      if (!isNounTag(tag) && !INSIDE.has(tag)) return -1;
    }
    return -1;
  }

  /** `A crowd of 5,000 is expected`. */
  private foreseenGroup(end: number): Status | undefined {
    const { s } = this;
    const isToCome = BE.has(s.word(end)) && CUES.get(s.word(end + 1)) === 'forecast';
    return isToCome && s.tags[end + 2] !== TAG.TO ? statusBy('forecast', end + 1) : undefined;
  }

  private ofBe(be: number, first: number): Status | undefined {
    const { s } = this;
    if (s.tags[be + 1] === TAG.TO)
      return this.opens(first) && !this.ahead.isConditional(be)
        ? { value: 'planned', cue: { first: be, last: be + 2 } }
        : undefined;
    if (s.word(be + 1) === GOING && s.tags[be + 2] === TAG.TO && this.opens(first))
      return { value: this.ahead.kind(be, be + 3), cue: { first: be, last: be + 2 } };
    for (let i = be + 1; i < Math.min(s.limit(be), be + 5); i += 1) {
      // `30 protesters were planning to march` are there
      const value = s.tags[i] === TAG.GERUND ? undefined : CUES.get(s.word(i));
      if (value && s.tags[i] !== TAG.NOUN && !(NEED_TO.has(s.word(i)) && s.tags[i + 1] !== TAG.TO))
        return { value, cue: { first: i, last: i + 1 } };
      if (s.tags[i] !== TAG.ADVERB && s.tags[i] !== TAG.AUXILIARY) return undefined;
    }
    return undefined;
  }

  /** Whether the figure at `first` opens a subject: not `owners of 3 cars`, `he has 30 homes that will`. */
  private opens(first: number): boolean {
    const { s } = this;
    let i = first - 1;
    while (i > first - OPEN_REACH && (OPENERS.has(s.word(i)) || s.tags[i] === TAG.ADVERB)) i -= 1;
    if (i < s.floor(first)) return true;
    // `By 2050 one in four`
    if (isYear(s, i) && s.tags[i - 1] === TAG.PREPOSITION && i - 1 === s.floor(first)) return true;
    // `a payment of $3m`, not `five of nine`
    if (s.word(i) === OF) return isNounTag(s.tags[i - 1]) && s.numbers.ofToken[i - 1] < 0;
    const tag = s.tags[i];
    if (tag === TAG.PUNCTUATION || tag === TAG.CONJUNCTION || tag === TAG.SUBORDINATOR) return true;
    return tag === TAG.RELATIVE || SAYS.has(s.word(i)) || TODAY.has(s.word(i));
  }

  private isPassive(modal: number): boolean {
    const { s } = this;
    const verb = this.ahead.verbAfter(modal);
    return s.tags[verb] === TAG.PARTICIPLE || s.tags[verb] === TAG.PAST;
  }
}

/** `40 more to come`, `12 of them to be delivered`, `300 homes to be built`. */
const isToCome = (s: Scene, end: number): boolean => {
  const rest = s.word(end) === OF && THEM.has(s.word(end + 1)) ? end + 2 : end;
  const to = s.word(rest) === MORE ? rest + 1 : rest;
  if (s.tags[to] !== TAG.TO) return false;
  return s.word(to + 1) === BE_BASE
    ? s.tags[to + 2] === TAG.PARTICIPLE || s.tags[to + 2] === TAG.PAST
    : FOLLOWS.has(s.word(to + 1));
};

const INSIDE: ReadonlySet<number> = new Set([
  TAG.PREPOSITION,
  TAG.DETERMINER,
  TAG.POSSESSIVE,
  TAG.ADJECTIVE,
  TAG.ADVERB,
  TAG.NUMERAL,
  TAG.PARTICIPLE,
  TAG.PRONOUN,
  TAG.CONJUNCTION,
]);

/** `the 2% forecast in a poll`, `above the 3.1% expected`: a participle right after the figure, before its agent, its time or a stop. */
export const isForeseen = (s: Scene, at: number): boolean => {
  if (!INTENDED_AFTER.has(s.word(at)) || !CUES.get(s.word(at)) || s.glued(at)) return false;
  const tag = s.tags[at + 1];
  return (
    at + 1 >= s.limit(at) || tag === TAG.PREPOSITION || (tag === TAG.PUNCTUATION && s.sign(at + 1) !== 45)
  );
};

const REACHED = wordSet('hit reached set seen touched recorded');
const WHEN = wordSet('on in at during last earlier by');
/** `the 2% forecast in a poll`, `a high of $9,433 hit on 2 October`: what is read as the noun at `at` says what was done with the figure. */
export const isSaidOf = (s: Scene, { phrase }: Counted, at: number): boolean =>
  phrase.first === at &&
  phrase.last === at + 1 &&
  (isForeseen(s, at) || (REACHED.has(s.word(at)) && WHEN.has(s.word(at + 1))));
