import { wordId, wordSet } from '../core/vocabulary.ts';
import { DIRECTIONS, DOINGS, MEASURES } from './quantity-counted-words.ts';
import { isSaying } from './quantity-counted-frames.ts';
import { isLikeAdjective } from './quantity-noun-heads.ts';
import { hasVerb, MOST_CLAUSE, overHearer } from './quantity-subject-edges.ts';
import { overTimePhrase } from './quantity-time-phrase.ts';
import type { CountedReader } from './quantity-counted.ts';
import { isShiftedTime } from './quantity-phrase-edges.ts';
import {
  AGENTS,
  AMOUNT_NOUNS,
  CHANGES,
  COMMODITIES,
  NOUN_ENDINGS,
  NUMBERS_OF,
  POSTPOSED,
} from './quantity-said-of-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Stretch } from './quantity-types.ts';
import { isFiniteTag, isNounTag, TAG } from './tag-set.ts';

const MOST_LETTERS = 30;
/** Asides that may stand between a subject and its verb. */
const MOST_ASIDES = 2;
const MOST_ASIDE = 22;
const MOST_GROUP = 8;
const [COMMA, SEMICOLON, COLON, OPEN, HYPHEN, PERCENT] = [44, 59, 58, 40, 45, 37];
const [OF, OLD, AS, THAT, SINCE, ONCE, LAST, WHOSE, ON, WHO] = 'of old as that since once last whose on who'
  .split(' ')
  .map(wordId);
const HAVE = wordSet('has have had having');
const NO_NOUN = new Set<number>([
  TAG.GERUND,
  TAG.ADJECTIVE,
  TAG.NUMERAL,
  TAG.PARTICIPLE,
  TAG.PRESENT,
  TAG.BASE,
  TAG.PAST,
]);
/** `profit before tax rose`: no clause begins. */
const TAXES = wordSet('tax taxes interest items taxation');
/** Nouns that say of nothing what it is. */
const VOID = wordSet('number numbers figure figures half rest bulk lot');
/** Words of a verb group before its last verb: `is expected to`, `looks likely to`. */
const AHEAD = wordSet(
  'tipped slated destined fancied earmarked anticipated calculated reckoned deemed judged assumed known rumoured rumored found alleged claimed doomed certain apt prone ready liable tending hoped meant intended required allowed expected forecast likely due set projected predicted seen believed estimated thought said supposed bound poised scheduled reported unlikely sure able about going to not never',
);
const LINKING = wordSet('look looks looked seem seems seemed appear appears appeared');
/** Prepositions that begin a clause as well. */
const CLAUSES = wordSet('as after before until since than once');
const RELATIVES = wordSet('that which');

/** `has since swollen`, `, once budgeted at`: an adverb before its verb. */
const isSince = (s: Scene, i: number): boolean =>
  (s.word(i) === SINCE && HAVE.has(s.word(i - 1))) || (s.word(i) === ONCE && s.sign(i - 1) === COMMA);

const inGroup = (s: Scene, i: number): boolean => {
  const tag = s.tags[i];
  return (
    isSince(s, i) ||
    (s.word(i) === LAST && s.tags[i - 1] === TAG.AUXILIARY) ||
    tag === TAG.AUXILIARY ||
    tag === TAG.MODAL ||
    tag === TAG.NEGATION ||
    tag === TAG.TO ||
    (tag === TAG.ADVERB && !isNounTag(tag)) ||
    AHEAD.has(s.word(i)) ||
    LINKING.has(s.word(i))
  );
};

const COURSES = wordSet('course track');
/** `is on course to cost`: either word before the infinitive. */
const isOnCourse = (s: Scene, i: number): boolean =>
  (COURSES.has(s.word(i)) && s.word(i - 1) === ON) || (s.word(i) === ON && COURSES.has(s.word(i + 1)));

/** The first token of the verb group that a verb at `verb` ends: `has more than`, `is expected to`. */
export const groupStart = (s: Scene, verb: number, floor: number): number => {
  let i = verb;
  while (i > floor && verb - i < MOST_GROUP && (inGroup(s, i - 1) || isOnCourse(s, i - 1))) i -= 1;
  return i;
};

const OPENS_OBJECT = new Set<number>([TAG.DETERMINER, TAG.POSSESSIVE, TAG.PROPER, TAG.NUMERAL]);
const isNominal = (tag: number): boolean =>
  isNounTag(tag) || tag === TAG.ADJECTIVE || tag === TAG.PRONOUN || tag === TAG.DETERMINER;

const hasNoun = (s: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (isNounTag(s.tags[i]) || s.tags[i] === TAG.PRONOUN) return true;
  return false;
};

const isVerbLike = (s: Scene, i: number): boolean =>
  !isNominal(s.tags[i] ?? 0) || (s.tags[i] === TAG.PLURAL && OPENS_OBJECT.has(s.tags[i + 1]));

/** `price that fell`, `the dam that holds the lake`: whether a relative opens right before a verb. */
const isRelative = (s: Scene, i: number): boolean =>
  RELATIVES.has(s.word(i)) &&
  (s.tags[i] === TAG.RELATIVE || isNounTag(s.tags[i - 1] ?? 0)) &&
  isVerbLike(s, i + 1);

/** `children who read daily`. */
const isWho = (s: Scene, i: number): boolean =>
  s.word(i) === WHO && s.tags[i] === TAG.RELATIVE && isNounTag(s.tags[i - 1] ?? 0) && isVerbLike(s, i + 1);
const isVerbAt = (s: Scene, i: number): boolean => isFiniteTag(s.tags[i]) || s.tags[i] === TAG.BASE;

/** Whether a clause of its own begins behind the conjunction at `i`: `sales fell and profit rose`. */
const isNewClause = (s: Scene, i: number, verb: number, floor: number): boolean =>
  !TAXES.has(s.word(i + 1)) &&
  hasNoun(s, i + 1, verb) &&
  !hasVerb(s, i + 1, verb) &&
  (hasVerb(s, floor, i) || (s.word(i) === AS && s.tags[i - 1] === TAG.BASE));

const OPENING_TAGS = new Set<number>([TAG.NOUN, TAG.PLURAL, TAG.PROPER, TAG.ADJECTIVE, TAG.NUMERAL]);
const MOST_OPENING = 6;
/** `In rural clinics the median wait has`: the determiner of the subject behind a phrase that opens the clause; −1 for none. */
const overOpening = (s: Scene, prep: number, end: number): number => {
  let hasNoun = false;
  for (let i = prep + 1; i < Math.min(end, prep + MOST_OPENING); i += 1) {
    const tag = s.tags[i];
    if (hasNoun && s.word(i - 1) !== OF && (tag === TAG.DETERMINER || tag === TAG.POSSESSIVE))
      return s.sign(i) === 39 ? -1 : i;
    if (isNounTag(tag) || tag === TAG.NUMERAL) hasNoun = true;
    else if (hasNoun && (s.word(i) === OF || s.sign(i) === PERCENT)) continue;
    else if (hasNoun && s.word(i - 1) === OF && tag === TAG.DETERMINER) continue;
    else if (!OPENING_TAGS.has(tag) && !(i === prep + 1 && tag === TAG.DETERMINER)) return -1;
  }
  return -1;
};

/** Reads what a verb is said of. */
export class ClauseSubject {
  private readonly s: Scene;
  private readonly counted: CountedReader;

  constructor(s: Scene, counted: CountedReader) {
    this.s = s;
    this.counted = counted;
  }

  /** What the verb at a token is said of; undefined where it is someone who acts, a name, a pronoun or not sure. */
  of(verb: number): Counted | undefined {
    const { s } = this;
    const floor = s.floor(verb);
    const start = groupStart(s, verb, floor);
    const before = start - 1;
    if (before < floor) return undefined;
    if (isRelative(s, before)) return this.antecedent(before, floor);
    if (s.sign(before) === COMMA)
      return (start === verb && s.tags[verb] === TAG.GERUND) || POSTPOSED.has(s.word(verb))
        ? this.leftmost(before, floor)
        : this.overAside(before, floor);
    const isNoun = isNounTag(s.tags[before]) || isLikeAdjective(s, before);
    if (start === verb && isNoun && POSTPOSED.has(s.word(verb))) return this.nounAt(before, floor);
    return this.leftmost(start, floor);
  }

  /** `a studio that fetched`, `the parasite, which is`. */
  private antecedent(relative: number, floor: number): Counted | undefined {
    const last = this.s.sign(relative - 1) === COMMA ? relative - 2 : relative - 1;
    return this.nounAt(last, floor);
  }

  /** The noun phrase that ends at a token; of `the price of a loaf` nobody knows which is meant. */
  nounAt(last: number, floor: number): Counted | undefined {
    const { s } = this;
    if (last < floor) return undefined;
    const found = this.counted.ending(last, floor);
    if (!found) return undefined;
    let at = found.phrase.first - 1;
    while (at > floor && (s.tags[at] === TAG.DETERMINER || s.tags[at] === TAG.POSSESSIVE)) at -= 1;
    const isInner = s.tags[at] === TAG.PREPOSITION && isNounTag(s.tags[at - 1] ?? 0);
    return s.word(at) === OF || isInner ? undefined : this.sound(found);
  }

  /** `The dam, which floods the valley, holds`: before the aside that ends at the comma. */
  private overAside(comma: number, floor: number, asides = MOST_ASIDES): Counted | undefined {
    const { s } = this;
    for (let i = comma - 1; i > floor && i > comma - MOST_ASIDE; i -= 1)
      if (s.sign(i) === COMMA) return this.leftmost(i, floor, asides);
    return undefined;
  }

  /** The noun phrase that opens the clause before a token, behind so many asides at most. */
  leftmost(end: number, floor: number, asides = MOST_ASIDES): Counted | undefined {
    const { s } = this;
    const clause = this.clauseStart(end, floor);
    // `The deficit, which grew, came in at 4% and is to fall`: behind an aside
    if (asides > 0 && clause < end && s.sign(clause - 1) === COMMA && isFiniteTag(s.tags[clause]))
      return this.overAside(clause - 1, floor, asides - 1);
    // `Since July the dams`: a word that begins a clause as well
    const start = clause > floor ? Math.max(clause, overTimePhrase(s, clause - 1, end)) : clause;
    for (let i = start; i < end; i += 1) {
      const tag = s.tags[i];
      if (
        (tag === TAG.ADVERB && !isNounTag(s.tags[i])) ||
        tag === TAG.CONJUNCTION ||
        s.sign(i) === 34 ||
        s.sign(i) === 0x201c ||
        isShiftedTime(s, i)
      )
        continue;
      const time = overTimePhrase(s, i, end);
      if (time > i) {
        i = time - 1;
        continue;
      }
      const opened = tag === TAG.PREPOSITION && i === start ? overOpening(s, i, end) : -1;
      if (opened > i) {
        i = opened - 1;
        continue;
      }
      if (tag === TAG.PREPOSITION || tag === TAG.PRONOUN || tag === TAG.TO) return undefined;
      const found = this.whole(this.counted.phrase(i, end, true), end);
      return found && this.isAlone(found, end) ? this.sound(found) : undefined;
    }
    return undefined;
  }

  /** What it owns, and with a noun behind it that looks like a verb: `insurers' profits`, `Ferry fares to the islands go up`. */
  whole(found: Counted | undefined, end: number): Counted | undefined {
    const { s } = this;
    const at = found?.phrase.last ?? end;
    if (at + 1 < end && isApostrophe(s, at) && isNounTag(s.tags[at + 1]))
      return this.counted.phrase(at + 1, end, true);
    const isOpen = at < end && s.tags[at] === TAG.PRESENT && this.isAmount(at);
    return found && isOpen ? { ...found, phrase: { ...found.phrase, last: at + 1 }, head: at } : found;
  }

  private isAmount(at: number): boolean {
    return AMOUNT_NOUNS.has(this.s.word(at)) || CHANGES.has(this.s.word(at));
  }

  private clauseStart(end: number, floor: number): number {
    const { s } = this;
    const least = Math.max(floor, end - MOST_CLAUSE);
    let i = end;
    let to = end;
    let isShared = false;
    while (i > least) {
      const at = i - 1;
      const sign = s.sign(at);
      const tag = s.tags[at];
      if (isRelative(s, at) || isWho(s, at)) {
        // `a flat that fetched €900 now goes for`, `adults who smoke has`: the relative clause lies behind
        if (end - at < (isVerbAt(s, i) ? 2 : 3)) return i;
        to = at;
      } else if (s.word(at) === THAT && s.tags[i] === TAG.PREPOSITION) {
        // `overtook that on gas plants`: a pronoun
      } else if ((tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE) && !TAXES.has(s.word(i))) return i;
      // `a borough whose reserves have melted`
      if (s.word(at) === WHOSE && i < end) return i;
      if (sign === SEMICOLON || sign === COLON || sign === OPEN || sign === COMMA || isDash(s, at)) return i;
      if (i < end && isSaying(s, at)) return overHearer(s, i, end);
      if (tag === TAG.CONJUNCTION || CLAUSES.has(s.word(at))) {
        // `rose as demand grew and reached`: either may have reached it
        if (isShared && hasNoun(s, i, to) && hasVerb(s, i, to)) return end;
        if (!isShared && isNewClause(s, at, to, least)) return i;
        if (tag === TAG.CONJUNCTION && !hasNoun(s, i, to)) {
          isShared = true;
          to = at;
        }
      }
      i = at;
    }
    return least === floor ? floor : end;
  }

  /** Not one of two: `prices and wages rose`. */
  private isAlone({ phrase }: Counted, end: number): boolean {
    const { s } = this;
    return !(
      phrase.last < end &&
      s.tags[phrase.last] === TAG.CONJUNCTION &&
      hasNoun(s, phrase.last + 1, end) &&
      !hasVerb(s, phrase.last + 1, end)
    );
  }

  /** The noun itself, what there is a number of, or nothing for one who acts. */
  sound(found: Counted, isNumbered = false): Counted | undefined {
    const { s } = this;
    const { head, phrase } = found;
    if (s.word(head + 1) === OF && (NUMBERS_OF.has(s.word(head)) || this.isUnit(head))) {
      const inner = this.counted.phrase(head + 2, s.limit(head), true);
      // `the number of visitors rose by 12%`: they do not act
      return inner && this.sound({ ...inner, carried: true }, NUMBERS_OF.has(s.word(head)));
    }
    const isTime = phrase.first === head && s.units.read(head, false)?.time === true;
    if (VOID.has(s.word(head)) || DIRECTIONS.has(s.word(head))) return undefined;
    const isNoun =
      !NO_NOUN.has(s.tags[head]) ||
      (head === s.floor(head) && COMMODITIES.has(s.word(head))) ||
      isLikeAdjective(s, head) ||
      DOINGS.has(s.word(head)) ||
      this.isAmount(head);
    if ((AGENTS.has(s.word(head)) && !isNumbered) || isTime || !isNoun) return undefined;
    if (s.tags[head] === TAG.PROPER && !(phrase.first === head && this.isCommon(head))) return undefined;
    return { ...found, phrase: this.bare(phrase, head), carried: true };
  }

  /** Without the measure or the age that describes it: `a 12-square-meter studio`, `a five-year-old car`. */
  private bare({ first, last }: Stretch, head: number): Stretch {
    const { s } = this;
    if (s.numbers.ofToken[first] < 0) return { first, last };
    let at = first;
    for (let i = first; i < head; i += 1) if (s.sign(i) === HYPHEN) at = i + 1;
    const unit = s.units.read(at, false);
    if (s.word(at) === OLD) return { first: at + 1, last };
    const isOver = unit && (unit.time ? unit.end === head : unit.end <= head);
    return isOver ? { first: unit.end, last } : { first, last };
  }

  /** A noun with the capital of the sentence. */
  private isCommon(head: number): boolean {
    const { t } = this.s;
    const word = this.s.word(head);
    if (COMMODITIES.has(word) || MEASURES.has(word)) return true;
    const isFirst = head === this.s.floor(head) && t.end[head] - t.start[head] < MOST_LETTERS;
    return isFirst && NOUN_ENDINGS.test(t.text.slice(t.start[head], t.end[head]));
  }

  private isUnit(head: number): boolean {
    return this.s.units.read(head, false) !== undefined;
  }
}

const isApostrophe = (s: Scene, at: number): boolean => s.sign(at) === 39 || s.sign(at) === 0x2019;
const isDash = (s: Scene, at: number): boolean => s.sign(at) === 0x2013 || s.sign(at) === 0x2014;
