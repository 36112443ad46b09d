import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { FADING_VERBS, SPREADING_VERBS } from '../lexicon/change-frames.ts';
import { overCompound } from './quantity-change-gaps.ts';
import {
  MULTIPLYING_VERBS,
  DECREASE_NOUNS,
  DECREASE_VERBS,
  INCREASE_NOUNS,
  INCREASE_VERBS,
  UPWARD_VERBS,
} from '../lexicon/change-words.ts';
import { baseAt, COMPARED, WITH_TO } from './quantity-change-base.ts';
import { toBefore } from './quantity-change-to.ts';
import { CLOSING, comparativeAt, type Direction, directions as map } from './quantity-comparatives.ts';
import {
  isInWhat,
  isStart,
  overEqual,
  overComma,
  overEqualAfter,
  overJust,
  overPer,
  paceBefore,
  SHARES,
  upFromAfter,
} from './quantity-change-edges.ts';
import { isSource } from './quantity-former-values.ts';
import { framed, isOff, paidMore, undergone } from './quantity-change-frames.ts';
import {
  BROUGHT,
  FORECASTS,
  LEVELLED,
  LEVELS,
  MOTION,
  NARROWING,
  PHRASAL,
  STAIRS,
  UNITS_TOO,
} from './quantity-change-sets.ts';
import { drivenTo, isUpTo, pastMark, turnedTo, WAYS } from './quantity-change-results.ts';
import {
  isAgeMoved,
  isBereft,
  isBroughtUp,
  isDoneUp,
  isFallenShort,
  isFallingDue,
  isHighUp,
  isTimesThat,
  delayedBy,
  isLetFall,
  isPremium,
  isRefused,
  isSinking,
  isSpan,
  isSunk,
} from './quantity-change-traps.ts';
import { isDefeat, isLosing } from './quantity-defeats.ts';
import { moved } from './quantity-moved.ts';
import type { Scene } from './quantity-scene.ts';
import type { Change, Quantity } from './quantity-types.ts';
import { isNounTag, isVerbTag, TAG } from './tag-set.ts';

const multiplying = (direction: Direction): string =>
  Object.entries(MULTIPLYING_VERBS)
    .filter(([, [, way]]) => way === direction)
    .map(([word]) => word)
    .join(' ');
const VERBS = map(
  `${INCREASE_VERBS} ${SPREADING_VERBS} ${multiplying('increase')}`,
  `${DECREASE_VERBS} ${FADING_VERBS} ${multiplying('decrease')}`,
);
const RESULTS = new WordSet(['loss', 'losses', 'gain', 'gains', 'expansion', 'expansions', 'extension']);
const NOUNS = map(INCREASE_NOUNS, DECREASE_NOUNS);
/** `a $5m loss`: `at` is the token after the amount. */
export const isLoss = (s: Scene, at: number): boolean =>
  RESULTS.has(s.word(at)) && NOUNS.get(s.word(at)) === 'decrease';
const ADVERBS = map('up', 'down');
const RECOVERING = wordSet('recover recovers recovered recovering');
/** Verbs whose direct object is an amount that was got, not a change. */
const NEEDS_LINK = wordSet(
  `${SPREADING_VERBS} ${FADING_VERBS} raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting grow grows grew grown growing expand expanded mount mounted mounting cut cuts cutting ease eased advance advanced strengthen bump crash crashed contract contracted contracts run lower mounts widen widened widens widening narrow narrowed narrows narrowing`,
);
/** What one does to plants and herds. */
const RAISING_CROPS = wordSet('grow grows grew grown growing raise raises raised raising');
const BY = wordId('by');
/** Also taken for an adjective: `the firm cut prices`. */
const FIRM = wordId('firm');
const PER = wordId('per');
const OF = wordId('of');
const FROM = wordId('from');
const UP = wordId('up');
const [IN, OFF] = ['in', 'off'].map(wordId);
const A_NET = wordSet('a an net another total average the of additional further extra just only merely');
const OVER_BELOW = wordSet('above below');
const LENGTHS = new Set(['meter', 'foot', 'mile', 'kilometer', 'yard', 'inch']);
/** Lengths in which rain and snow are told as well: `falls of up to 120mm`. */
const DEPTHS = new Set([...LENGTHS, 'millimeter', 'centimeter']);
const COMING = wordSet('come comes came coming');
const UPWARD = wordSet(UPWARD_VERBS);
const BACK = 14;
const MOST_CHANGED = 5;
const WHEN = wordSet('later earlier after before ago');
const VERSUS = wordSet('versus vs against v');

/** Finds changes: direction, cue, base and the value before. */
export class ChangeReader {
  private readonly s: Scene;

  constructor(scene: Scene) {
    this.s = scene;
  }

  /** The change a quantity is part of; `first` is its first token with modifiers. */
  read(q: Quantity, first: number, counted: number): Change | undefined {
    const { s } = this;
    if (q.kind === 'ordinal' || q.kind === 'score') return undefined;
    if (q.kind === 'age') return isAgeMoved(s, first) ? this.result(q, first) : undefined;
    // `was dropped twice`: how often
    if (s.word(q.first - 1) === PER || q.rule === 'how-often') return undefined;
    if (q.direction) return { direction: q.direction, cue: { first: q.first, last: q.last } };
    const found =
      this.upFrom(q, counted) ??
      this.result(q, first) ??
      turnedTo(s, q, first) ??
      pastMark(s, { q, first }, (i) => this.verbAt(i)) ??
      this.pace(q, first) ??
      this.amount(q, overJust(s, first), counted) ??
      this.nounAfter(q) ??
      comparativeAt(s, q, { first, counted }) ??
      undergone(s, q, counted) ??
      paidMore(s, q, { first, end: Math.max(counted, q.per?.last ?? 0, q.last) });
    if (!found) return undefined;
    const after = found.result
      ? found.awaits === undefined
        ? overPer(q, counted)
        : found.cue.first
      : Math.max(q.last, counted, found.cue.last);
    const base = q.changeFrom
      ? undefined
      : (baseAt(s, after) ?? (found.result ? baseAt(s, overEqualAfter(s, after)) : undefined));
    if (!base || isStart(s, found, base) || isSource(s, q, found, base)) return found;
    const awaits = found.result && this.opensValue(base.first - 1) ? base.first : found.awaits;
    return { ...found, base, ...(awaits === undefined ? {} : { awaits }) };
  }

  /** `from $5`, `compared with $5`, `versus $5`: the value before is said in the next words. */
  private opensValue(i: number): boolean {
    const { s } = this;
    return (
      s.word(i) === FROM || VERSUS.has(s.word(i)) || (WITH_TO.has(s.word(i)) && COMPARED.has(s.word(i - 1)))
    );
  }

  /** `66.6 percent, up from 61.2`; `4.3% in the three months to June, up from 4%`. */
  private upFrom(q: Quantity, counted: number): Change | undefined {
    const { s } = this;
    const end = Math.max(q.last, counted, q.per?.last ?? 0);
    // `the ten-metre line, up from 900,000`
    if (q.attributive && q.kind === 'measure') return undefined;
    const at = upFromAfter(s, q, end);
    const isOff = s.word(at) === OFF && s.sign(at - 1) === 44;
    const direction = isOff ? 'decrease' : ADVERBS.get(s.word(at));
    return direction && s.word(at + 1) === FROM
      ? { direction, cue: { first: at, last: at + 1 }, result: true, awaits: at + 2 }
      : undefined;
  }

  private floor(q: Quantity): number {
    return Math.max(this.s.floor(q.first), q.first - BACK - 6);
  }

  /** `rose to 5`, `raising the wage to 20`, `up to`-less `from 3 to 5`. */
  private result(q: Quantity, first: number): Change | undefined {
    const { s } = this;
    const to = toBefore(s, first);
    if (to < 0) return undefined;
    if (s.word(to - 1) === UP && UPWARD.has(s.word(to - 2)))
      return { direction: 'increase', cue: { first: to - 1, last: to }, result: true };
    const driven = drivenTo(s, to, q.last);
    if (driven && (s.word(to - 1) !== UP || isUpTo(s, to - 1, q.last))) return driven;
    if (s.word(to - 1) === UP && isUpTo(s, to - 1, q.last))
      return { direction: 'increase', cue: { first: to - 1, last: to + 1 }, result: true };
    if (s.word(to - 1) === UP && !q.changeFrom) return undefined;
    if (q.kind === 'count' && BROUGHT.has(s.word(to - 1))) return undefined;
    const floor = this.floor(q);
    for (let i = overComma(s, overEqual(s, to - 1)); i >= floor; i -= 1) {
      const word = s.word(i);
      const direction =
        this.verbAt(i) ??
        (s.word(i + 1) === FROM ||
        s.numbers.ofToken[i + 1] >= 0 ||
        s.numbers.ofToken[i + 2] >= 0 ||
        // `go up by £12 to £45`
        (s.word(i + 1) === BY && s.numbers.ofToken[i + 3] >= 0)
          ? ADVERBS.get(word)
          : undefined) ??
        (q.changeFrom || s.word(i + 1) === IN || (i === to - 1 && this.isNamed(i) && !RESULTS.has(word))
          ? NOUNS.get(word)
          : undefined);
      // `narrowed its guidance to between 55 and 75 cents`: neither up nor down
      if (direction && q.range && NARROWING.has(word)) return undefined;
      if (direction && isHighUp(s, q, i)) return undefined;
      if (direction) return { direction, cue: { first: i, last: i + 1 }, result: true };
      if (
        s.sign(i) === 59 ||
        s.sign(i) === 44 ||
        s.tags[i] === TAG.MODAL ||
        (isVerbTag(s.tags[i]) &&
          s.tags[i] !== TAG.PARTICIPLE &&
          s.tags[i] !== TAG.GERUND &&
          !UNITS_TOO.has(word))
      )
        return undefined;
    }
    return undefined;
  }

  /** `the increase to 21%`, `a cut to 4.5%`: a noun after its article. */
  private isNamed(i: number): boolean {
    const before = this.s.tags[i - 1];
    return (
      isNounTag(this.s.tags[i]) &&
      (before === TAG.DETERMINER || before === TAG.ADJECTIVE || before === TAG.POSSESSIVE)
    );
  }

  private verbAt(i: number): Direction | undefined {
    const { s } = this;
    const direction = VERBS.get(s.word(i));
    if (!direction) return undefined;
    const tag = s.tags[i];
    // `the extended event`
    if ((tag === TAG.PARTICIPLE || tag === TAG.PAST) && s.tags[i - 1] === TAG.DETERMINER) return undefined;
    // `rents for new contracts 8.5%`
    if (
      s.tags[i - 1] === TAG.ADJECTIVE &&
      s.word(i - 1) !== FIRM &&
      (tag === TAG.PRESENT || tag === TAG.PLURAL)
    )
      return undefined;
    return isVerbTag(tag) ||
      (isNounTag(tag) && !NOUNS.has(s.word(i))) ||
      (tag === TAG.NOUN &&
        s.tags[i - 1] !== TAG.DETERMINER &&
        (s.tags[i - 1] !== TAG.ADJECTIVE || s.word(i - 1) === FIRM)) ||
      tag === TAG.PLURAL
      ? direction
      : undefined;
  }

  /** `rose 2%`, `lost 20 seats`, `fell by 3`, `an increase of 5`, `up 5%`. */
  private amount(q: Quantity, first: number, counted: number): Change | undefined {
    const { s } = this;
    const before = s.word(first - 1);
    // `sat down three hours later`
    if (q.unit?.time && ADVERBS.has(before) && WHEN.has(s.word(q.last))) return undefined;
    if (isSunk(s, q, first - 1) || isFallenShort(s, q, first - 1)) return undefined;
    // `7% to 9%, up from 4% to 6%`: what was before
    if (q.range && s.word(first) === FROM) return undefined;
    const before2 = s.word(first - 2);
    const closing =
      (CLOSING.has(before2) && SHARES.has(q.kind)) ||
      (COMING.has(before2) && (SHARES.has(q.kind) || q.kind === 'money'));
    if (ADVERBS.has(before) && (closing || !PHRASAL.has(before2)) && s.sign(first - 2) !== 45)
      return { direction: ADVERBS.get(before)!, cue: { first: first - 1, last: first } };
    const by = this.overNet(first - 1, this.floor(q));
    if (s.word(by) === BY) return this.byAmount(q, by + 1);
    if (isOff(s, q, first - 1)) return { direction: 'decrease', cue: { first: first - 1, last: first } };
    let i = first - 1;
    const floor = s.floor(q.first);
    while (i > floor && A_NET.has(s.word(i)) && s.word(i) !== OF) i -= 1;
    if (s.word(i) === OF) {
      const inner = this.overNet(i - 1, floor);
      if (inner < i - 1 && s.word(inner) === BY) return this.byAmount(q, inner + 1);
      const at = NOUNS.has(s.word(inner)) ? inner : this.nounOver(inner, floor);
      const noun = NOUNS.get(s.word(at));
      if (noun && this.isResult(q, at)) return undefined;
      if (noun && !(LEVELS.has(s.word(at)) && q.unit && DEPTHS.has(q.unit.name)))
        return { direction: noun, cue: { first: at, last: at + 1 } };
      const verb =
        s.word(i - 1) !== -1 && A_NET.has(s.word(i - 1))
          ? this.direct(q, this.overNet(i - 1, floor), counted)
          : undefined;
      return verb;
    }
    return this.direct(q, i, counted);
  }

  /** `a rise in rents of 4.1%`: the noun before what changed; else the token given. */
  private nounOver(at: number, floor: number): number {
    const { s } = this;
    for (let i = at; i > Math.max(floor, at - MOST_CHANGED); i -= 1) {
      if (s.word(i) === IN) return NOUNS.has(s.word(i - 1)) ? i - 1 : at;
      if (!isNounTag(s.tags[i]) && s.tags[i] !== TAG.ADJECTIVE && s.tags[i] !== TAG.DETERMINER) return at;
    }
    return at;
  }

  /** `a loss of €18m`, `a €18m gain`: what a business made; `a loss of €18m in value` is a change. */
  private isResult(q: Quantity, noun: number): boolean {
    const { s } = this;
    // `a loss of 12 million`, beside amounts of money
    const isSum = q.kind === 'money' || (q.number.magnitudeToken !== undefined && q.kind === 'number');
    return isSum && RESULTS.has(s.word(noun)) && !isInWhat(s, Math.max(q.last, noun + 1));
  }

  /** `rose at an annual pace of 4.9%`. */
  private pace(q: Quantity, first: number): Change | undefined {
    const { s } = this;
    const at = paceBefore(s, q, first);
    if (at < 0) return undefined;
    const verb = s.tags[at - 1] === TAG.ADVERB ? at - 2 : at - 1;
    const direction = this.verbAt(verb);
    return direction && { direction, cue: { first: verb, last: verb + 1 }, pace: true };
  }

  private overNet(from: number, floor: number): number {
    let i = from;
    while (i > floor && A_NET.has(this.s.word(i))) i -= 1;
    return i;
  }

  private direct(q: Quantity, i: number, counted: number): Change | undefined {
    const { s } = this;
    const word = s.word(i);
    const direction = this.verbAt(i);
    const frame = framed(s, q, i, counted);
    if (frame) return frame;
    if (!direction) return moved(s, q, i);
    if (isTimesThat(s, q, i)) return undefined;
    if (isDefeat(s, q, i) || isBereft(s, q, i) || isLetFall(s, q, i) || isSinking(s, q, i)) return undefined;
    // `grow 60 percent of the world's cocoa`
    if (RAISING_CROPS.has(word) && SHARES.has(q.kind) && s.word(q.last) === OF) return undefined;
    // `recovered 60% of the loot`
    if (RECOVERING.has(word) && (!SHARES.has(q.kind) || s.word(q.last) === OF)) return undefined;
    if (NEEDS_LINK.has(word) && !SHARES.has(q.kind)) return undefined;
    if (MOTION.has(word) && STAIRS.has(s.word(q.last))) return undefined;
    if (
      MOTION.has(word) &&
      q.kind === 'measure' &&
      q.unit &&
      LENGTHS.has(q.unit.name) &&
      (!LEVELLED.has(s.word(s.tags[i - 1] === TAG.AUXILIARY ? i - 2 : i - 1)) ||
        OVER_BELOW.has(s.word(q.last)))
    )
      return undefined;
    return { direction, cue: { first: i, last: i + 1 } };
  }

  private byAmount(q: Quantity, first: number): Change | undefined {
    const { s } = this;
    const floor = this.floor(q);
    // `shrank for a second year, by 2.08 million`
    for (let i = s.sign(first - 2) === 44 ? first - 3 : first - 2; i >= floor; i -= 1) {
      if (s.tags[q.last] === TAG.PRONOUN && q.kind === 'number') return undefined;
      if (isRefused(s, q, i) || isBroughtUp(s, q, i)) return undefined;
      const direction = delayedBy(s, q, i) ?? this.verbAt(i) ?? WAYS.get(s.word(i));
      if (direction)
        return isLosing(s, i) || isDoneUp(s, q, i)
          ? undefined
          : { direction, cue: { first: i, last: i + 1 } };
      if (s.sign(i) === 59 || s.sign(i) === 44 || s.tags[i] === TAG.MODAL || this.isOtherVerb(i))
        return undefined;
    }
    return undefined;
  }

  /** A verb of its own; in `lifted borrowing costs by` the gerund before a noun is none. */
  private isOtherVerb(i: number): boolean {
    const { tags } = this.s;
    if (!isVerbTag(tags[i])) return false;
    // `lifting its profit forecast by £15m`
    if (FORECASTS.has(this.s.word(i)) && isNounTag(tags[i - 1])) return false;
    return !(tags[i] === TAG.GERUND && isNounTag(tags[i + 1]));
  }

  /** `a 93% increase`, `a five-fold rise`, `2% annual growth`, `a 12% year-on-year decline`. */
  private nounAfter(q: Quantity): Change | undefined {
    const { s } = this;
    if (q.kind === 'measure' && !q.attributive) return undefined;
    let i = q.last;
    if (s.sign(i) === 45 && s.glued(i)) i += 1;
    i = overCompound(s, i);
    for (let steps = 0; steps < 2 && s.tags[i] === TAG.ADJECTIVE; steps += 1) i += 1;
    // `a 12 percent pay rise`
    if (
      SHARES.has(q.kind) &&
      s.tags[q.first - 1] === TAG.DETERMINER &&
      s.tags[i] === TAG.NOUN &&
      !NOUNS.has(s.word(i))
    )
      i += 1;
    const direction = NOUNS.get(s.word(i));
    if (isPremium(s, i) || isSpan(q, s.word(i))) return undefined;
    if (direction && (this.isResult(q, i) || isFallingDue(s, i))) return undefined;
    if (!direction || ((q.kind === 'count' || q.kind === 'number') && !q.attributive)) return undefined;
    return { direction, cue: { first: i, last: i + 1 } };
  }
}
