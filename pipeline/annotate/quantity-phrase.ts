import {
  HYPHEN,
  POSSESSIVE,
  AND,
  DAY_NAMES,
  DOINGS,
  OTHERS,
  AWAY,
  EVER,
  NO_HEAD,
  LOOSE,
  MORE,
  PLURAL_MODIFIERS,
  DOING,
  GETTING,
  IRREGULAR,
  HALF,
  MOST_TOKENS,
} from './quantity-counted-words.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { MONTH_NAMES } from '../lexicon/months.ts';
import { isLikeAdjective, isTimed } from './quantity-noun-heads.ts';
import { designationEnd, isJoinedUnit, isShiftedTime, overHyphen } from './quantity-phrase-edges.ts';
import { isCodeInside, overNumbered } from './quantity-phrase-codes.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';
import { NUMBER, UPPER_FIRST, WORD } from './tokens.ts';

/** People of a body whose name ends in a plural: `five Armed Forces personnel`. */
const MEMBERS = wordSet(
  'personnel members member staff troops soldiers officers officials workers employees fighters players fans supporters leaders voters',
);
/** Adjectives of repetition that look like nouns: `the sixth annual Maker Faire`. */
const REPEATED = wordSet('annual consecutive straight successive biennial inaugural');

/** Metals whose name describes as well: `spot gold rose`. */
const METALS = wordSet('gold silver');
const MONTHS = wordSet(MONTH_NAMES);

/** Before a number that is left out: `19 of the past 22 sessions`. */
const PAST = wordSet('past last first next previous other remaining top');
const FIRM = wordId('firm');
/** What happens once and may be counted: `the seventh fatal stabbing`. */
const HAPPENINGS = wordSet(
  'stabbing shooting hearing meeting killing wedding sighting landing crossing sitting reading opening outing showing warning',
);
const ENDS_PHRASE = new Set<number>([
  TAG.PUNCTUATION,
  TAG.PREPOSITION,
  TAG.CONJUNCTION,
  TAG.AUXILIARY,
  TAG.PAST,
]);

/** Reads noun phrases and their heads. */
export class PhraseReader {
  protected readonly s: Scene;

  /** The number before the phrase is more than one, so that its head is a plural. */
  protected many = false;

  constructor(scene: Scene) {
    this.s = scene;
  }

  /** A noun phrase from `from`; possessors and numbers before the noun are left out. */
  phrase(from: number, limit: number, determined: boolean): Counted | undefined {
    const { s } = this;
    const { t, tags } = s;
    let first = from;
    let i = from;
    if (determined)
      while (
        i < limit &&
        (tags[i] === TAG.DETERMINER || (tags[i] === TAG.POSSESSIVE && t.word[i] !== POSSESSIVE))
      )
        i += 1;
    if (determined && PAST.has(t.word[i]) && s.numbers.ofToken[i + 1] >= 0) i += 1;
    first = i;
    let head = -1;
    for (; i < limit && i < from + MOST_TOKENS + 4; i += 1) {
      const tag = tags[i];
      // `their April 2022 peak`
      if (head < 0 && tag === TAG.PROPER && t.kind[i + 1] === NUMBER && MONTHS.has(t.word[i])) {
        first = i + 2;
        i += 1;
        continue;
      }
      if (
        t.kind[i] === WORD &&
        (isNounTag(tag) ||
          (tag === TAG.ADJECTIVE && METALS.has(t.word[i]) && isVerbTag(tags[i + 1] ?? 0)) ||
          t.word[i] === OTHERS ||
          isLikeAdjective(s, i) ||
          (head >= 0 && t.word[i] === FIRM) ||
          (head < 0 ? this.isForcedNoun(i, limit) : this.isPluralAfter(head, i)))
      ) {
        if (head >= 0 && (this.endsAt(head, i) || isShiftedTime(s, i))) break;
        if (NO_HEAD.has(t.word[i]) && head >= 0 && !isTimed(s, i)) break;
        if (head < 0 && REPEATED.has(t.word[i]) && isNounTag(tags[i + 1] ?? 0)) continue;
        head = i;
        continue;
      }
      if (
        head >= 0 &&
        tag === TAG.GERUND &&
        ((DOINGS.has(t.word[i]) && (tags[head] === TAG.NOUN || head === s.floor(i))) ||
          (HAPPENINGS.has(t.word[i]) && tags[head] === TAG.NOUN && this.isOver(i + 1)))
      ) {
        head = i;
        continue;
      }
      if (t.word[i] === POSSESSIVE && head >= 0) {
        first = i + 1;
        head = -1;
        continue;
      }
      if (t.word[i] === HALF && head < 0 && s.word(i + 1) === HYPHEN) continue;
      if (tag === TAG.NUMERAL && s.numbers.ofToken[i] >= 0) {
        // `3,467 first-preference votes`
        if (
          head < 0 &&
          s.sign(i + 1) === 45 &&
          s.glued(i + 1) &&
          s.glued(i + 2) &&
          i + 3 < limit &&
          s.numbers.ofToken[i + 2] < 0
        ) {
          i += 2;
          continue;
        }
        // `the benchmark 10-year bond yield`
        if (head >= 0 && tags[head] === TAG.NOUN && isJoinedUnit(s, i + 2) && isNounTag(tags[i + 3] ?? 0)) {
          head = -1;
          i += 2;
          continue;
        }
        const named = head >= 0 && this.many ? overNumbered(s, head, i) : -1;
        if (named > 0) {
          i = named - 1;
          continue;
        }
        if (head >= 0 || !determined) break;
        i = this.numberEnd(i) - 1;
        first = i + 1;
        continue;
      }
      // `African- and Asian-American presidents`
      if (head >= 0 && t.word[i] === HYPHEN && s.glued(i) && s.word(i + 1) === AND && !s.glued(i + 1)) {
        head = -1;
        i += 1;
        continue;
      }
      if (head >= 0 && t.word[i] === HYPHEN && s.glued(i) && s.glued(i + 1)) {
        if (this.isDescribed(i + 1)) {
          head = -1;
          i += 1;
        }
        continue;
      }
      if (head < 0 && this.isBeforeNoun(i, limit)) continue;
      if (
        head >= 0 &&
        (tag === TAG.ADJECTIVE || tag === TAG.PARTICIPLE || tag === TAG.GERUND) &&
        tags[head] !== TAG.PLURAL &&
        isNounTag(tags[i + 1] ?? 0) &&
        tag !== TAG.GERUND
      )
        continue;
      const joined = head >= 0 && this.many ? this.joinedNoun(head, i, limit) : -1;
      if (joined < 0) break;
      head = joined;
      i = joined;
    }
    // `the top 10 get prizes`, `12 need care`
    if (this.many && (DOING.has(t.word[first]) || (GETTING.has(t.word[first]) && this.isOneAlone(head))))
      return undefined;
    if (head < 0 || (NO_HEAD.has(t.word[head]) && head === first) || DAY_NAMES.has(t.word[head]))
      return undefined;
    first = overHyphen(s, first, head);
    if (first < head && (s.sign(first) === 34 || s.sign(first) === 0x201c)) first += 1;
    // `lowered "bad" cholesterol`
    for (let at = first; at < head; at += 1) if (s.sign(at) === 34 || s.sign(at) === 0x201d) first = at + 1;
    const end = this.many ? this.listEnd(head, limit) : head + 1;
    const last = Math.max(end, designationEnd(t, head));
    return { phrase: { first, last }, head };
  }

  /** Whether a noun phrase ends before a token: at a sign, a small word or a time (`this year`). */
  private isOver(at: number): boolean {
    const { s } = this;
    return at >= s.limit(at - 1) || ENDS_PHRASE.has(s.tags[at]) || isShiftedTime(s, at);
  }

  /** Whether the noun is no plural, so that more than one of it cannot be counted. */
  private isOneAlone(head: number): boolean {
    return this.s.tags[head] === TAG.NOUN && !IRREGULAR.has(this.s.word(head));
  }

  /** The token after the number at a token, with its letter: `4.2bn`. */
  private numberEnd(i: number): number {
    const { s } = this;
    const { last, letter } = s.numbers.list[s.numbers.ofToken[i]];
    if (letter && s.glued(letter.token)) return letter.token + 1;
    // `8kW air-source pump`
    const unit = s.glued(last) ? s.units.read(last, true) : undefined;
    return unit?.symbol ? unit.end : last;
  }

  /** `two life-saving treatments`: after the hyphen a word that describes the noun to come. */
  protected isDescribed(i: number): boolean {
    const { tags } = this.s;
    const tag = tags[i];
    return (
      (tag === TAG.GERUND || tag === TAG.PARTICIPLE || tag === TAG.PAST || tag === TAG.ADJECTIVE) &&
      (isNounTag(tags[i + 1] ?? 0) ||
        tags[i + 1] === TAG.ADJECTIVE ||
        (this.many && tags[i + 1] === TAG.PRESENT))
    );
  }

  /** `four Chinese firms`: after a singular noun no plural number can be the subject of `firms`. */
  protected isPluralAfter(head: number, i: number): boolean {
    const { s } = this;
    return (
      this.many && s.tags[i] === TAG.PRESENT && s.tags[head] !== TAG.PLURAL && !IRREGULAR.has(s.word(head))
    );
  }

  /** `hundreds of American and coalition service members`: the plural head comes after the conjunction. */
  protected joinedNoun(head: number, at: number, limit: number): number {
    const { s } = this;
    if (s.word(at) !== AND || s.tags[head] === TAG.PLURAL || at - head !== 1) return -1;
    let i = at + 1;
    while (
      i < limit &&
      i < at + 4 &&
      (s.tags[i] === TAG.NOUN || s.tags[i] === TAG.ADJECTIVE || s.tags[i] === TAG.PROPER)
    )
      i += 1;
    return i < limit && s.tags[i] === TAG.PLURAL ? i : -1;
  }

  /** `129 countries and regions`: a second plural joined without a determiner or number of its own. */
  protected listEnd(head: number, limit: number): number {
    const { s } = this;
    if (s.tags[head] !== TAG.PLURAL || s.word(head + 1) !== AND) return head + 1;
    let i = head + 2;
    while (i < limit && i < head + 4 && (s.tags[i] === TAG.NOUN || s.tags[i] === TAG.ADJECTIVE)) i += 1;
    if (i >= limit || s.tags[i] !== TAG.PLURAL || s.numbers.ofToken[i] >= 0) return head + 1;
    const next = i + 1 < limit ? s.tags[i + 1] : TAG.PUNCTUATION;
    const isOpen = next === TAG.PUNCTUATION || next === TAG.PREPOSITION || next === TAG.CONJUNCTION;
    return isOpen ? i + 1 : head + 1;
  }

  /** A word that looks like a verb where only a noun can stand: `two blasts,`, `their first meeting.` */
  protected isForcedNoun(i: number, limit: number): boolean {
    const { s } = this;
    const tag = s.tags[i];
    if (GETTING.has(s.word(i))) return false;
    // `herring last month`
    if (i + 1 < limit && isShiftedTime(s, i + 1) && tag === TAG.GERUND) return true;
    if (tag !== TAG.PRESENT && tag !== TAG.BASE && tag !== TAG.GERUND) return false;
    // `millions dwell in slums`, `adults over 65 pay nothing`: no plural without its ending
    if (this.many && tag === TAG.BASE) return false;
    return (
      i + 1 >= limit ||
      !(isNounTag(s.tags[i + 1]) || s.tags[i + 1] === TAG.ADJECTIVE || s.tags[i + 1] === TAG.PARTICIPLE)
    );
  }

  /** Whether the phrase ends with the noun at `head` although another noun follows. */
  protected endsAt(head: number, next: number): boolean {
    const { s } = this;
    if (s.tags[head] === TAG.PROPER)
      return (
        s.tags[next] !== TAG.PROPER &&
        !(MEMBERS.has(s.word(next)) && s.tags[head - 1] === TAG.PROPER) &&
        /[^s]s$/.test(s.t.text.slice(s.t.start[head], s.t.end[head]))
      );
    // `spot bitcoin ETFs`
    const isShort = /^[A-Z]{2,5}s$/.test(s.t.text.slice(s.t.start[next], s.t.end[next]));
    if (s.tags[next] === TAG.PROPER && (s.t.flags[head] & UPPER_FIRST) === 0)
      return !(this.many && isShort) && !isCodeInside(s, next);
    if (s.tags[head] !== TAG.PLURAL) return false;
    if (IRREGULAR.has(s.word(head)) && /[eo]rs$/.test(s.t.text.slice(s.t.start[next], s.t.end[next])))
      return false;
    return (this.many && s.tags[next] !== TAG.PLURAL) || !PLURAL_MODIFIERS.has(s.word(head));
  }

  protected isBeforeNoun(i: number, limit: number): boolean {
    const { s } = this;
    const { t, tags } = s;
    const tag = tags[i];
    if (tag === TAG.PAST) return s.sign(i + 1) === 45 && s.glued(i + 1);
    if (tag === TAG.ADJECTIVE || tag === TAG.PARTICIPLE || tag === TAG.GERUND || LOOSE.has(t.word[i]))
      return t.word[i] !== MORE || isNounTag(tags[i + 1] ?? 0) || tags[i + 1] === TAG.ADJECTIVE;
    if (t.word[i] === HALF) return s.word(i + 1) === HYPHEN;
    if (t.word[i] === HYPHEN) return s.glued(i) && s.glued(i + 1);
    if (t.word[i] === EVER) return true;
    // `nine away games`
    if (t.word[i] === AWAY) return isNounTag(tags[i + 1] ?? 0);
    if (tag === TAG.ADVERB)
      return i + 1 < limit && (tags[i + 1] === TAG.ADJECTIVE || tags[i + 1] === TAG.PARTICIPLE);
    if (s.sign(i) === 44) return tags[i - 1] === TAG.ADJECTIVE && tags[i + 1] === TAG.ADJECTIVE;
    if (s.sign(i) === 34 || s.sign(i) === 0x201c) return i + 1 < limit;
    return (
      t.word[i] === AND &&
      tags[i - 1] === TAG.ADJECTIVE &&
      (tags[i + 1] === TAG.ADJECTIVE || tags[i + 1] === TAG.PARTICIPLE)
    );
  }
}
