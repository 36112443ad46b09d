import { WordSet } from '../core/vocabulary.ts';
import { ID } from './cues.ts';
import type { ItemRange } from './_frame-reader.ts';
import { afterDateline } from './_dateline.ts';
import { endsPhrase, MOST_ITEMS, PhraseWalker } from './_phrase-walker.ts';
import { isFiniteTag, TAG } from './tag-set.ts';

/** Pronouns that are no subject, and what binds them. */
const OBJECTS = new WordSet(['him', 'them', 'us', 'me']);
const BOUND = new WordSet(['of', 'for']);
const COLON = 58;
/** The longest label before a colon, in items. */
const MOST_LABEL = 8;

/** Where the subject of a frame's main clause begins and ends. */
export class MainPhrase extends PhraseWalker {
  /** `A surgeon wept as he told`: a sentence has a verb before its other clause, however it is tagged; `last` elsewhere. */
  protected verbBeforeClause(first: number, last: number): number {
    const { r } = this;
    let verb = last;
    for (let k = first + 1; k < last; k += 1) {
      if (r.isComma(k) || r.isMarked(k)) return last;
      if (verb === last && r.tag(k) === TAG.PARTICIPLE && endsPhrase(r.tag(k - 1))) verb = k;
      if (r.tag(k) === TAG.SUBORDINATOR && verb < last) return verb;
    }
    return last;
  }

  /** After a label at the head of a sentence: `14:05 BST: The chancellor`, `Nakamura: My dad`, `LONDON — The bank`. */
  protected overLabel(floor: number, limit: number): number {
    const { r } = this;
    const high = Math.min(limit - 1, floor + MOST_LABEL);
    for (let k = floor + 1; k < high; k += 1) {
      if (r.isSign(k, COLON) && !(r.tag(k - 1) === TAG.NUMERAL && r.tag(k + 1) === TAG.NUMERAL)) return k + 1;
      if (isFiniteTag(r.tag(k)) || r.isComma(k) || r.isMarked(k)) break;
    }
    return afterDateline(r, floor, limit);
  }

  /** `rating agency Crestmark`, `batting coach Bo Lee`: a form in -ing that says of what trade the noun after it is. */
  private isOfTrade(item: number): boolean {
    const { r } = this;
    return r.tag(item + 1) === TAG.NOUN && r.tag(item + 2) === TAG.PROPER;
  }

  protected endsSubject(item: number): boolean {
    const { r } = this;
    const tag = r.tag(item);
    if (tag === TAG.PARTICIPLE) {
      const next = r.tag(item + 1);
      return (
        endsPhrase(r.tag(item - 1)) &&
        (next === TAG.DETERMINER || next === TAG.POSSESSIVE || next === TAG.PRONOUN)
      );
    }
    const isPlural = tag === TAG.BASE && r.tag(item - 1) === TAG.PLURAL;
    const isGerund = tag === TAG.GERUND && !this.isOfTrade(item);
    return isFiniteTag(tag) || isPlural || tag === TAG.RELATIVE || isGerund || r.isMarked(item);
  }

  /** `Two senators`: a number of what is no time. */
  private isCount(first: number): boolean {
    const { r } = this;
    return r.tag(first) === TAG.NUMERAL && r.tag(first + 1) === TAG.PLURAL && !r.isTimeWord(first + 1);
  }

  protected skipIntroduction(floor: number, limit: number): number {
    const { r } = this;
    let first = floor;
    for (let n = 0; n < 3; n += 1) {
      while (
        first < limit &&
        (r.tag(first) === TAG.CONJUNCTION || r.tag(first) === TAG.ADVERB || r.isComma(first))
      )
        first += 1;
      const tag = r.tag(first);
      const isIntro =
        tag === TAG.PREPOSITION ||
        tag === TAG.SUBORDINATOR ||
        (tag === TAG.GERUND && !this.isOfTrade(first)) ||
        tag === TAG.PARTICIPLE ||
        (r.isTimeWord(first) && !this.isCount(first)) ||
        r.word(first) === ID.according;
      if (!isIntro) return first;
      const high = Math.min(limit, first + MOST_ITEMS);
      let comma = first + 1;
      const isPhrase = tag === TAG.PREPOSITION;
      while (comma < high && !r.isComma(comma) && !(isPhrase && isFiniteTag(r.tag(comma)))) comma += 1;
      if (comma >= high || !r.isComma(comma)) return first;
      first = comma + 1;
    }
    return first;
  }

  /** `one of them said`, `a spokesman for him said`: a phrase that ends with a pronoun that is no subject. */
  protected overObject(end: number, floor: number): ItemRange | undefined {
    const { r } = this;
    if (!OBJECTS.has(r.word(end)) || end - 2 < floor || !BOUND.has(r.word(end - 1))) return undefined;
    const start = endsPhrase(r.tag(end - 2)) ? this.walkLeft(end - 2, floor) : end;
    return start <= end - 2 ? { first: start, last: end + 1 } : undefined;
  }

  /** `A report from 1979, which hangs in the hall, says`: before the year that a preposition binds. */
  protected beforeYear(end: number, floor: number): number {
    const { r } = this;
    const isYear = r.tag(end) === TAG.NUMERAL && end - 2 >= floor && r.tag(end - 1) === TAG.PREPOSITION;
    return isYear && endsPhrase(r.tag(end - 2)) ? end - 2 : end;
  }

  protected commaAfter(from: number, limit: number): number | undefined {
    const high = Math.min(limit, from + MOST_ITEMS);
    for (let at = from; at < high; at += 1) if (this.r.isComma(at)) return at;
    return undefined;
  }

  /** `her former spokeswoman`, `Hagan's aide`. */
  protected isOwned(first: number, last: number): boolean {
    for (let at = first; at < last; at += 1) if (this.r.tag(at) === TAG.POSSESSIVE) return true;
    return false;
  }
}
