import { WordSet } from '../core/vocabulary.ts';
import { ID } from './cues.ts';
import { ClauseProbe } from './_clause-probe.ts';
import { bearsOnPhrase, isDayTime, isPointed, isTally } from './_said-where.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

const HYPHEN = 45;
/** `last week`, `this morning`. */
const POINTING = new WordSet(['last', 'this']);

const ORDERED = new WordSet(['following', 'previous', 'next', 'same']);
const COUNTED_FROM = new WordSet(['before', 'earlier', 'later', 'after', 'ago']);

/** Passes over the adverbs and times behind a cue. */
export class ClauseTimes extends ClauseProbe {
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
    const counted = this.overCountedDay(at, limit);
    if (counted > at) return counted;
    const isRelative = POINTING.has(r.word(at)) && at + 2 < limit && r.isTimeWord(at + 1);
    return isRelative && !isFiniteTag(r.tag(at + 2)) && !this.isPossessed(at + 1, limit) ? at + 2 : at;
  }

  /** `said the day before that`, `said a week earlier that`, `said the following day that`: a day counted from another. */
  private overCountedDay(at: number, limit: number): number {
    const { r } = this;
    if (r.tag(at) !== TAG.DETERMINER || at + 3 >= limit) return at;
    const isOrdered = ORDERED.has(r.word(at + 1)) && r.isTimeWord(at + 2);
    const isCounted = r.isTimeWord(at + 1) && COUNTED_FROM.has(r.word(at + 2));
    const end = at + 3;
    return (isOrdered || isCounted) && (r.word(end) === ID.that || r.tag(end) === TAG.PRONOUN) ? end : at;
  }

  private isPossessed(at: number, limit: number): boolean {
    return at + 1 < limit && this.r.tag(at + 1) === TAG.POSSESSIVE;
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
}
