import type { ParsedDocument } from '../../schemas/document.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { COMPEL, MAY_FORMS, NEAR_TO, PONDERED, RESOLVE, TIME_CLAUSES } from '../lexicon/future-words.ts';
import { defineAnnotation } from './_annotation.ts';
import { AheadReader } from './quantity-ahead.ts';
import { Scene } from './quantity-scene.ts';
import {
  isActedUpon,
  isAddedTime,
  isDefinite,
  isListed,
  isLooming,
  isSeen,
  isSoFar,
  isUntilTo,
  toWithin,
} from './quantity-status-frames.ts';
import { clauseAfter, inCounted } from './quantity-status-after.ts';
import { isAppointed, isHeadline } from './quantity-status-appointed.ts';
import { askedAt } from './quantity-status-asked.ts';
import { BE, CUES, NEED_TO, type Status, statusBy, type StatusName } from './quantity-status-cues.ts';
import {
  believedBefore,
  beforeComment,
  isAimThatIs,
  isDoingDenied,
  isOldValue,
  isPartWithVerb,
  isPaidTo,
  isReportDenied,
} from './quantity-status-clauses.ts';
import {
  ALIKE,
  beaten,
  isAgent,
  isContrast,
  isMainVerb,
  isOwnClause,
  isOne,
  isUndone,
  linked,
} from './quantity-status-governs.ts';
import { loomingAfter, meansOf, openingWhen, proposedPresent } from './quantity-status-looming.ts';
import { isOfNobody, isOnceMeant, isPlannedKind } from './quantity-status-over.ts';
import { provisional } from './quantity-status-provisional.ts';
import {
  isBoundByDay,
  isLongSaid,
  isMetBy,
  isOldForecast,
  purposeBefore,
  isOfHolder,
  isPermitted,
  isTellingNoun,
  isToLast,
  wordedAt,
} from './quantity-status-wordings.ts';
import { inCondition, toldAround, toldAt } from './quantity-status-told.ts';
import { SubjectReader } from './quantity-status-subjects.ts';
import type { Counted, QuantityKind } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const FORMERLY = wordSet('originally initially previously formerly once');
const APPOINTED_TO = wordSet('set due');
const EXTRAPOLATED = wordSet('track course');
const SEEMS = wordSet('look looks looked seem seems seemed appear appears appeared');
const TARGETS = wordSet('target');
const GOALS = wordSet('goal goals');
const GOAL_LINKS = wordSet('of to is was for at');
/** `a goal difference of -4`. */
const RATIOS = wordSet('difference average scorer scorers');
const RANGES = wordSet('range rate band');
const MAY = wordSet(MAY_FORMS);
const NEAR = wordSet(NEAR_TO);
const RESOLVED = wordSet(RESOLVE);
const COMPELS = wordSet(COMPEL);
/** Of a law as often as of a court. */
const BINDS = wordSet(
  'oblige obliges obliged require requires required compel compels compelled tell tells told',
);
const TIME = wordSet(TIME_CLAUSES);
const PAST_BE = wordSet("was were had did wasn't weren't didn't hadn't");
const [BUT, THAT, OF, AS, BY, AFTER, IN, DUE, FROM, PRICE] = 'but that of as by after in due from price'
  .split(' ')
  .map(wordId);
const [BE_BASE, AGE, WANT, MAY_BE, WITHIN, HAVE_BASE] = 'be age want may within have'.split(' ').map(wordId);
const [CAN, MUST] = ['can', 'must'].map(wordId);
const PASSES = wordSet('top exceed surpass reach');
const HAVE = wordSet('has have had');
const ESTIMATED = wordSet('estimated');
const WOULD = wordSet('would');
const STANDS = wordSet('stand stands');
const STARTING = wordSet('starting beginning');
const THOUGHT_OVER = wordSet(PONDERED);
const [COMMITTED, TO_WORD, TALKS] = ['committed', 'to', 'talks'].map(wordId);
const WARNS = wordSet('warn warns warned warning');
const DUE_AT = wordSet('by on in at for before');
const BACK = 26;
const AGE_REACH = 8;
const DUE_REACH = 8;
const COMPEL_REACH = 10;
const RESOLVE_REACH = 10;
const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;

/** A walk back from a figure or a date: where it began and where it ends. */
interface Way {
  readonly first: number;
  readonly isDate: boolean;
  /** A length of time, which has no kind. */
  readonly isLength?: boolean;
  readonly floor: number;
}

/** Finds the word that governs a figure and says that it is planned, forecast, tentative or denied. */
export class StatusReader {
  readonly s: Scene;
  readonly ahead: AheadReader;
  private readonly subjects: SubjectReader;

  constructor(scene: Scene) {
    this.s = scene;
    this.ahead = new AheadReader(scene);
    this.subjects = new SubjectReader(scene, this.ahead);
  }

  /** The first token at or after a place in the view. */
  tokenAt(start: number): number {
    const { t } = this.s;
    let low = 0;
    let high = t.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (t.start[middle] < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The status of what begins at token `first` and ends before `last`; `undefined` where it is actual. */
  read(first: number, last: number, counted?: Counted, kind?: QuantityKind): Status | undefined {
    const { s } = this;
    if (kind === 'age' && !this.isOfAge(first)) return undefined;
    const end = counted && counted.phrase.first >= last ? counted.phrase.last : last;
    const found =
      toldAround(s, first, end, kind) ??
      provisional(s, first, kind) ??
      (this.isThere(first, kind) || isPaidTo(s, first, end) ? undefined : this.before(first, false, kind)) ??
      believedBefore(s, first) ??
      this.ofSubject(first, end, kind) ??
      clauseAfter(s, first, last, end, kind) ??
      inCondition(s, first) ??
      inCounted(s, last, counted);
    // `will save an estimated €350m`
    const isGuess = found?.value === 'planned' && s.tags[found.cue.first] === TAG.MODAL;
    return isGuess && (ESTIMATED.has(s.word(first)) || ESTIMATED.has(s.word(first + 1)))
      ? { ...found, value: 'forecast' }
      : found;
  }

  /** By what follows the figure and its noun; not of what was: `From 72m tonnes the harvest is expected to fall`. */
  private ofSubject(first: number, end: number, kind?: QuantityKind): Status | undefined {
    const { s } = this;
    if (s.word(first - 1) === FROM) return undefined;
    return (
      this.subjects.read(first, end, kind) ??
      (isDefinite(s, first) ? undefined : loomingAfter(s, first, end)) ??
      openingWhen(s, first, end) ??
      meansOf(s, first, end)
    );
  }

  /** What is there whatever becomes of it. */
  private isThere(first: number, kind?: QuantityKind): boolean {
    const { s } = this;
    return isOfHolder(s, first) || (isDefinite(s, first) && !isActedUpon(s, first, kind));
  }

  /**
   * Back through the clause to the nearest cue:
   *   gusts of wind were forecast to reach 60–80 mph
   *                      ^^^^^^^^
   */
  before(first: number, isDate = false, kind?: QuantityKind): Status | undefined {
    const { s } = this;
    // `after 12 years`, `from $3 to $4`: what was
    if (!isDate && s.word(first - 1) === FROM && (kind !== 'count' || isOldValue(s, first)))
      return isOldForecast(s, first);
    if (!isDate && (s.word(first - 1) === AFTER || isSoFar(s, first))) return undefined;
    const isLength = !isDate && kind === undefined;
    return this.walk(first, { first, isDate, isLength, floor: Math.max(s.floor(first), first - BACK) });
  }

  /** `raise the retirement age to 67`; others are as old as they are. */
  private isOfAge(first: number): boolean {
    const { s } = this;
    for (let i = first - 1; i > first - AGE_REACH && i >= s.floor(first); i -= 1)
      if (s.word(i) === AGE) return true;
    return false;
  }

  private walk(from: number, way: Way): Status | undefined {
    const { s } = this;
    const { first, isDate } = way;
    let verbs = 0;
    let isPast = false;
    for (let i = from - 1; i >= way.floor; i -= 1) {
      i = beforeComment(s, i, first);
      if (isOnceMeant(s, i) || isOfNobody(s, i)) return undefined;
      const value = isPlannedKind(s, i) ? undefined : CUES.get(s.word(i));
      if (value === 'denied' && isUndone(s, i, first)) return undefined;
      if (isReportDenied(s, i) || isDoingDenied(s, i)) return statusBy('denied', i - 1);
      if (value && this.governs(i, value, way, verbs))
        return { value: this.ofBearer(i, value), cue: { first: i, last: i + 1 } };
      const other = isPast
        ? undefined
        : (this.resolved(i, first) ??
          askedAt(s, i, first, verbs) ??
          wordedAt(s, i, verbs) ??
          proposedPresent(s, i) ??
          toldAt(s, i, first) ??
          this.modal(i, way, verbs));
      if (other) return other;
      if (value && s.tags[i] === TAG.PAST) return undefined;
      // `would grow 2% after falling 1.1%`, `after a fall of 12%`
      if (s.word(i) === AFTER && (s.tags[i + 1] === TAG.GERUND || (!isDate && verbs === 0))) return undefined;
      if (!isDate && isContrast(s, i, first)) return undefined;
      if (this.closes(i, way) && !(TIME.has(s.word(i)) && !isPast && verbs > 0)) return undefined;
      // `plans a fee starting next month`
      const isStart = isDate && STARTING.has(s.word(i));
      if ((isVerbTag(s.tags[i]) && !isStart) || s.tags[i] === TAG.AUXILIARY) verbs += 1;
      if (PAST_BE.has(s.word(i))) isPast = true;
    }
    return undefined;
  }

  /** `House prices are set to fall`: what nobody decides is foreseen. */
  private ofBearer(i: number, value: StatusName): StatusName {
    const { s } = this;
    const isSet = APPOINTED_TO.has(s.word(i)) && s.tags[i + 1] === TAG.TO;
    return isSet && this.ahead.isForeseen(SEEMS.has(s.word(i - 1)) ? i - 1 : i) ? 'forecast' : value;
  }

  /** `are to pay`, `on track to earn`, `voted 33-28 to sell`, `ordered the firm to pay`, `has until May to cut`. */
  private resolved(i: number, first: number): Status | undefined {
    const { s, ahead } = this;
    if (s.tags[i] === TAG.TO) {
      // `was to have cost £2m`: it did not
      if (BE.has(s.word(i - 1)) && s.word(i + 1) === HAVE_BASE && s.tags[i + 2] === TAG.PARTICIPLE)
        return undefined;
      if (BE.has(s.word(i - 1))) return { value: 'planned', cue: { first: i - 1, last: i + 1 } };
      // `in talks to sell 30%`
      if (s.word(i - 1) === TALKS && s.word(i - 2) === IN)
        return { value: 'tentative', cue: { first: i - 1, last: i + 1 } };
      if (NEAR.has(s.word(i - 1)) && s.word(i - 2) !== BE_BASE)
        return {
          value: EXTRAPOLATED.has(s.word(i - 1)) ? 'forecast' : ahead.kind(i - 1, i + 1),
          cue: { first: i - 1, last: i + 1 },
        };
      // `has to refund them, the judge ruled`
      if (HAVE.has(s.word(i - 1)) && ahead.isBound(i))
        return { value: 'planned', cue: { first: i - 1, last: i + 1 } };
      if (isUntilTo(s, i) || isHeadline(s, i)) return { value: 'planned', cue: { first: i, last: i + 1 } };
      return undefined;
    }
    const cue = { first: i, last: i + 1 };
    if (isAppointed(s, i, () => ahead.isFixed(i))) return { value: 'planned', cue };
    if (THOUGHT_OVER.has(s.word(i))) return { value: 'tentative', cue };
    if (isSeen(s, i, first)) return { value: 'forecast', cue };
    if (isLooming(s, i, first)) return { value: 'planned', cue };
    if (COMPELS.has(s.word(i)) && s.tags[i] !== TAG.PLURAL && toWithin(s, i, first, COMPEL_REACH))
      return !BINDS.has(s.word(i)) || ahead.isBound(i) ? { value: 'planned', cue } : undefined;
    // `Ministers want to cut 30`, not `we want to`
    if (s.word(i) === WANT && isNounTag(s.tags[i - 1]) && s.tags[i + 1] === TAG.TO)
      return { value: 'planned', cue };
    if (RESOLVED.has(s.word(i)) && s.word(i - 1) !== IN && toWithin(s, i, first, RESOLVE_REACH))
      return { value: 'planned', cue };
    return undefined;
  }

  /** `will close 30 shops`; a clause that is foreseen by the one before it is forecast: `expects it will cost $3m`. */
  private modal(i: number, way: Way, verbs: number): Status | undefined {
    const { s } = this;
    const { first } = way;
    if (
      s.tags[i] !== TAG.MODAL ||
      (MAY.has(s.word(i)) &&
        verbs === 0 &&
        i + 1 === first &&
        (s.word(i) === MAY_BE || !PASSES.has(s.word(first))))
    )
      return undefined;
    // `so that each can carry 1,700`
    const so = s.word(i) === CAN ? purposeBefore(s, i) : -1;
    if (so >= 0) return this.walk(so, way);
    if (s.word(i) === MUST && s.word(first - 1) !== WITHIN && isBoundByDay(s, i))
      return { value: 'planned', cue: { first: i, last: i + 1 } };
    if (s.word(i) === MAY_BE && isPermitted(s, i, first)) return undefined;
    // `may have starved for 20 days`
    if (way.isLength && s.word(i + 1) === HAVE_BASE && s.tags[i + 2] !== TAG.TO && MAY.has(s.word(i)))
      return undefined;
    const value = this.ahead.modal(i) ?? this.ofWhich(i);
    // `may return goods within 30 days`: allowed to
    if (!value || (value === 'tentative' && s.word(i) === MAY_BE && s.word(first - 1) === WITHIN))
      return undefined;
    // `foresees 14 million and will raise dues by 3%`: a verb of its own
    const outer = s.tags[i - 1] === TAG.CONJUNCTION ? undefined : this.walk(i, way);
    if (outer?.value === 'forecast' || outer?.value === 'denied') return outer;
    return {
      value: way.isDate && value === 'tentative' ? 'forecast' : value,
      cue: { first: i, last: i + 1 },
    };
  }

  /** `is priced in, which would take costs below 2%`: as what it follows from. */
  private ofWhich(i: number): 'planned' | 'forecast' | 'tentative' | undefined {
    const { s } = this;
    if (!WOULD.has(s.word(i)) || s.tags[i - 1] !== TAG.RELATIVE || s.sign(i - 2) !== COMMA) return undefined;
    const { value } =
      this.walk(i - 2, { first: i - 2, isDate: false, floor: Math.max(s.floor(i), i - BACK) }) ?? {};
    return value === 'denied' ? undefined : value;
  }

  /** Whether a clause ends at token `i`, so that no cue before it governs what follows. */
  private closes(i: number, { first, isDate }: Way): boolean {
    const { s } = this;
    const sign = s.sign(i);
    if (sign === COMMA && i + 1 === first && isPartWithVerb(s, first)) return true;
    if (sign === COMMA) return !isListed(s, i, first) && !(isDate && isAddedTime(s, i, first));
    if (sign === SEMICOLON || sign === COLON) return true;
    if (s.word(i) === BUT || isOwnClause(s, i)) return true;
    const tag = s.tags[i];
    // `will go on trial and faces ten years`
    if (tag === TAG.PRESENT && s.tags[i - 1] === TAG.CONJUNCTION) return true;
    // `plans to hire 30 and cut 20`: a second infinitive
    const isBase = tag === TAG.PAST && ALIKE.has(s.word(i)) && s.tags[i - 1] === TAG.CONJUNCTION;
    return (
      (tag === TAG.PAST && !isBase) ||
      isMainVerb(s, i) ||
      ((tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE) && s.word(i) !== THAT && s.word(i) !== AS)
    );
  }

  private governs(i: number, value: StatusName, { first, isDate }: Way, verbs: number): boolean {
    const { s } = this;
    const next = s.tags[i + 1] ?? 0;
    // `a target range of 4.5%`: the name of a rate that is
    if (TARGETS.has(s.word(i)) && (RANGES.has(s.word(i + 1)) || s.word(i - 1) === PRICE)) return false;
    // `a field goal with nine seconds left`
    if (GOALS.has(s.word(i)) && !GOAL_LINKS.has(s.word(i + 1))) return false;
    // `missed the forecast by 3%`; `promised in 2011 for £63m`
    if (isNounTag(s.tags[i]) && s.word(i + 1) === BY && !isDate) return false;
    if (value === 'planned' && isLongSaid(s, i)) return false;
    // `claims due by 30 April`
    if (isDate && s.word(i) === DUE && DUE_AT.has(s.word(i + 1)) && first - i < DUE_REACH) return verbs === 0;
    // `warns of gusts of 90 mph`
    if (WARNS.has(s.word(i))) return s.word(i + 1) === OF && verbs === 0;
    // `committed to cutting it by 40%`
    if (s.word(i) === COMMITTED && s.word(i + 1) === TO_WORD) return true;
    if (NEED_TO.has(s.word(i)) && next !== TAG.TO && !isToLast(s, i + 1)) return false;
    if (isAgent(s, i, first)) return false;
    if (FORMERLY.has(s.word(i - 1)) || RATIOS.has(s.word(i + 1))) return false;
    if (verbs === 1 && isAimThatIs(s, i, first)) return true;
    const isNoun = isNounTag(s.tags[i]) && !(STANDS.has(s.word(i)) && next === TAG.TO);
    // `14 goals in 22 games`: counted, not aimed at
    if (isNoun && i > 0 && s.numbers.ofToken[i - 1] >= 0) return false;
    const isAttributive =
      s.tags[i] !== TAG.PAST &&
      (s.tags[i - 1] === TAG.DETERMINER ||
        s.tags[i - 1] === TAG.POSSESSIVE ||
        s.tags[i - 1] === TAG.NUMERAL ||
        s.tags[i - 1] === TAG.ADJECTIVE) &&
      (isNounTag(next) || next === TAG.ADJECTIVE || next === TAG.NUMERAL);
    // `provisionally put at 67%`
    if (value === 'tentative' && s.tags[i] === TAG.ADVERB && verbs === 1) return isVerbTag(next);
    if (value === 'tentative')
      return verbs === 0 && (i === first - 1 || isAttributive || linked(s, i, first));
    // `plans to hire 30 and cut 20`
    if (isNoun && next === TAG.TO && verbs > 0) return value === 'planned' && !beaten(s, i);
    if (isNoun && isMetBy(s, i, first)) return false;
    if (isNoun && isTellingNoun(s, i, verbs)) return !beaten(s, i);
    if (isNoun || isAttributive)
      return (
        verbs === 0 && !beaten(s, i) && (isNoun ? next === TAG.TO || isOne(s, i, first) : linked(s, i, first))
      );
    return true;
  }
}

export const statusReaders = defineAnnotation(
  'statuses',
  (document: ParsedDocument): StatusReader => new StatusReader(new Scene(document)),
);
