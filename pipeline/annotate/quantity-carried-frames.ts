import { compare, type Decimal, formatDecimal, multiply, shift } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { MAGNITUDES } from '../lexicon/magnitudes.ts';
import { isBare, isFarFrom, standsBare } from './quantity-carried-units.ts';
import { isThenAfter } from './quantity-compared-times.ts';
import {
  isCalledAgain,
  isCameTo,
  isLeft,
  isMovedThing,
  isNot,
  isNowOf,
  isOtherTime,
  isTerm,
  isWanted,
  isWeighed,
} from './quantity-carried-results.ts';
import { isInPlace } from './quantity-elliptic.ts';
import { isBracketed, isNorm } from './quantity-carried-norms.ts';
import { startOf } from './quantity-edges.ts';
import { isPronounOf } from './quantity-former-named.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { isVerbTag, TAG } from './tag-set.ts';

const COMMA = 44;
const SEMICOLON = 59;
const [TO, FROM, OF, OR, NOT, IF, EVEN, THAN, AND, AS, AGAINST, WHICH] =
  'to from of or not if even than and as against which'.split(' ').map(wordId);
const CARRIED: ReadonlySet<Quantity['kind']> = new Set([
  'measure',
  'rate',
  'money',
  'percent',
  'percentage_point',
  'age',
]);
const MOST_GAP = 8;

/** How many tens the magnitude of a figure stands for: 6 of `4.7 million`; 0 for none, −1 where it is not plain. */
const scaleOf = (s: Scene, { number, scaled }: Quantity): number => {
  const at = number.magnitudeToken;
  if (at !== undefined) return MAGNITUDES[s.t.text.slice(s.t.start[at], s.t.end[at]).toLowerCase()] ?? -1;
  return scaled ? (number.letter?.exponent ?? -1) : 0;
};

const TEN: Decimal = { digits: 10n, scale: 0 };
/** Whether two amounts are of one order: neither ten times the other. */
const isAlike = (a: Decimal, b: Decimal): boolean =>
  a.digits > 0n && b.digits > 0n && compare(multiply(a, TEN), b) >= 0 && compare(multiply(b, TEN), a) >= 0;

/** The value of a bare number beside a figure whose magnitude may hold for both; `undefined` where it is not plain. */
const valueBeside = (
  s: Scene,
  before: Quantity,
  q: Quantity,
): { value: Decimal; scale: number } | undefined => {
  const own = before.value ?? before.high;
  if (!own || !q.value) return undefined;
  const scale = scaleOf(s, before);
  const isAsWritten = isAlike(own, q.value);
  if (isAsWritten && (q.scaled || scale >= 0)) return { value: q.value, scale: 0 };
  if (q.scaled || scale < 0) return undefined;
  const raised = shift(q.value, scale);
  const isSmall = q.number.magnitudeToken === undefined && !q.number.grouped;
  return scale > 2 && isSmall && isAlike(own, raised) ? { value: raised, scale } : undefined;
};

/** Whether only words of one phrase stand between two tokens: no verb, no sign, no other clause. */
const isLoose = (s: Scene, from: number, to: number): boolean => {
  if (to - from > MOST_GAP) return false;
  for (let i = from; i < to; i += 1) {
    const tag = s.tags[i];
    // `60 seconds of warning`
    if (tag === TAG.GERUND && s.tags[i - 1] === TAG.PREPOSITION) continue;
    if (isVerbTag(tag) || tag === TAG.MODAL || tag === TAG.PUNCTUATION || tag === TAG.SYMBOL) return false;
    if (tag === TAG.CONJUNCTION || tag === TAG.SUBORDINATOR || tag === TAG.RELATIVE || tag === TAG.TO)
      return false;
  }
  return true;
};

const VERSUS = wordSet('from versus vs against');
const WITH = wordSet('with to');
const COMPARED = wordSet('compared up down');

/** The token after the words that compare a number with what stands before: `against`, `compared with`; −1 for none. */
const comparing = (s: Scene, q: Quantity): number => {
  const at = q.modifier?.last === q.first ? q.modifier.first : q.first;
  const joint = s.word(at - 1);
  const isWith = (WITH.has(joint) || joint === FROM) && COMPARED.has(s.word(at - 2));
  // `as against 35`
  const isAs = joint === AGAINST && s.word(at - 2) === AS;
  const first = isWith || isAs ? at - 2 : VERSUS.has(joint) ? at - 1 : -1;
  if (first < 0) return -1;
  return s.sign(first - 1) === COMMA ? first - 1 : first;
};

/** Whether a figure is the result of a change: `to 260,000 tonnes`, `up 5% at $3`. */
const isResult = (s: Scene, { change, first, opener, modifier }: Quantity): boolean => {
  const start = Math.min(opener?.first ?? first, modifier?.first ?? first);
  return change !== undefined || s.word(start - 1) === TO || s.word(first - 1) === TO;
};

/** `shrink to 260,000 tonnes this season from 300,000`, `38% full, compared with 71`. */
const isCompared = (s: Scene, list: readonly Quantity[], index: number, before: Quantity): boolean => {
  const q = list[index];
  const at = comparing(s, q);
  if (at < before.last || s.word(q.last) === TO || s.word(q.last) === OF) return false;
  const isFrom = s.word(at) === FROM || (s.sign(at) === COMMA && s.word(at + 1) === FROM);
  // `costs of 132 cents a pound, from 145`
  const isHeaded = isFrom && s.sign(at) === COMMA && isClosed(s, q.last);
  if (isFrom && !isHeaded && !isResult(s, before)) return false;
  // `rose 5% from 20`
  const isShare = before.kind === 'percent' || before.kind === 'percentage_point';
  if (isShare && before.change && !before.change.result) return false;
  return isLoose(s, before.last, at) && (isFrom || before.kind !== 'money' || !hasCount(s, list, index));
};

/**
 * `16,000 cars for $90,000, compared with 12,500`: whether a count stands before that may be what is compared; not
 * one far from it where the amount is near: `30 eggs for 270 pesos compared with 207`.
 */
const hasCount = (s: Scene, list: readonly Quantity[], index: number): boolean => {
  const { first, value } = list[index];
  const floor = s.floor(first);
  const isNear = isWithin(list[index - 1].value, value, TWICE);
  for (let i = index - 1; i >= 0 && index - i < MOST_BACK && list[i].first >= floor; i -= 1)
    if (list[i].kind === 'count' || list[i].kind === 'number')
      if (!isNear || isWithin(list[i].value, value, FIVE_TIMES)) return true;
  return false;
};
const [TWICE, FIVE_TIMES] = [2n, 5n].map((digits): Decimal => ({ digits, scale: 0 }));
/** Whether neither of two amounts is more than so many times the other. */
const isWithin = (a: Decimal | undefined, b: Decimal | undefined, times: Decimal): boolean =>
  a !== undefined &&
  b !== undefined &&
  compare(multiply(a, times), b) >= 0 &&
  compare(multiply(b, times), a) >= 0;
const MOST_BACK = 6;

const GUESSES = wordSet('maybe perhaps possibly probably');
const CLOSES: ReadonlySet<number> = new Set([TAG.PUNCTUATION]);

/** Whether nothing that could be counted follows. */
const isClosed = (s: Scene, last: number): boolean =>
  last >= s.limit(last - 1) || CLOSES.has(s.tags[last] ?? TAG.PUNCTUATION);

/** `60 seconds of warning, maybe 70`, `30 tonnes or even 40`, `a week, if not two`: the same said again. */
const isAmended = (s: Scene, before: Quantity, q: Quantity): boolean => {
  if (!isClosed(s, q.last)) return false;
  let at = q.first - 1;
  const isGuess = GUESSES.has(s.word(at)) || s.word(at) === EVEN;
  const isIfNot = s.word(at) === NOT && s.word(at - 1) === IF;
  if (!isGuess && !isIfNot) return false;
  at -= isIfNot ? 2 : 1;
  if (s.word(at) === OR) at -= 1;
  else if (s.sign(at) !== COMMA) return false;
  if (s.sign(at) === COMMA) at -= 1;
  return at + 1 >= before.last && isLoose(s, before.last, at + 1);
};

/** The figure before in its sentence that something may be carried from, over ordinals. */
const carrier = (s: Scene, list: readonly Quantity[], index: number): Quantity | undefined => {
  let i = index - 1;
  // over ordinals and `doubled`
  while (i >= 0 && index - i < 3 && (list[i].kind === 'ordinal' || list[i].direction)) i -= 1;
  const before = list[i];
  const isNear = before && s.floor(before.first) === s.floor(list[index].first);
  return isNear && CARRIED.has(before.kind) && !before.attributive && !before.number.vague
    ? before
    : undefined;
};

const SIDES = wordSet('under below above over behind');
const LAST = wordSet('last previous');
/** `12 above sea level`, `9 below zero`: a height or a cold of its own. */
const GROUNDS = wordSet('sea ground zero freezing water');
const IS = wordSet('is was are were');
/** `1,150 more than`, `880,000 under the average`, `99 below the old record`, `30 short of what was asked`: a distance from something. */
const isOffset = (s: Scene, { last }: Quantity): boolean => {
  if (isFarFrom(s, last)) return true;
  const next = last + 1;
  const isOpened = OPENING.has(s.tags[next]) || LAST.has(s.word(next));
  return SIDES.has(s.word(last)) && isOpened && !GROUNDS.has(s.word(next));
};
const OPENING: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.POSSESSIVE, TAG.PLURAL, TAG.PROPER]);
/** The comma before a figure, over `which is`; −1 for none. */
const commaBefore = (s: Scene, q: Quantity): number => {
  let at = startOf(q) - 1;
  if (IS.has(s.word(at)) && s.word(at - 1) === WHICH) at -= 2;
  return s.sign(at) === COMMA ? at : -1;
};
/** `6,200 hectares of farmland, 1,150 more than in May`, `22 months, ten fewer than asked`: by how much; other words may stand between where no other figure is in the sentence. */
const isDifference = (s: Scene, list: readonly Quantity[], index: number): boolean => {
  const q = list[index];
  const before = carrier(s, list, index)!;
  const comma = commaBefore(s, q);
  if (!isOffset(s, q) || comma < before.last) return false;
  if (isLooseTo(s, before.last, comma)) return true;
  return isLone(s, list, index) && before.kind === 'measure' && comma - before.last < MOST_BETWEEN;
};
const MOST_BETWEEN = 14;
/** Whether one figure at most, and ordinals, stand before in the sentence. */
const isLone = (s: Scene, list: readonly Quantity[], index: number): boolean => {
  const floor = s.floor(list[index].first);
  let others = 0;
  for (let i = index - 1; i >= 0 && others < 2 && list[i].first >= floor; i -= 1)
    if (list[i].kind !== 'ordinal') others += 1;
  return others < 2;
};

const RULES = {
  money: 'carried-currency',
  percent: 'carried-percent',
  percentage_point: 'carried-percent',
  age: 'aged',
} as Record<string, string | undefined>;
/** Gives a number what the figure beside it is measured in, its own value as it stands. */
const takePlain = (from: Quantity, q: Quantity): void => {
  q.kind = from.kind;
  q.rule = RULES[from.kind] ?? 'carried-unit';
  q.unit = from.unit;
  q.currency = from.currency && { ...from.currency, carried: true };
  q.per ??= from.per;
  q.counted = undefined;
};

/** Gives the amount of a difference the unit of what differs, and what that is said of. */
const takeDifference = (s: Scene, before: Quantity, q: Quantity): void => {
  const { counted } = q;
  const isWhole = !before.scaled && before.number.magnitudeToken === undefined;
  // `14.8 million square kilometres, 880,000 under the mean`: written in full or with a scale of its own
  const isPlain = isWhole || q.number.grouped || q.number.magnitudeToken !== undefined || q.scaled;
  if (!take(s, before, q)) {
    if (!isPlain || !before.value || compare(q.value!, before.value) >= 0) return;
    takePlain(before, q);
  }
  // `74 per cent full, nine below last year`
  if (q.kind === 'percent') q.kind = 'percentage_point';
  q.counted = counted ?? (before.counted && { ...before.counted, carried: true });
};

/** `The fine is €300 now; it will rise to 500`: a pronoun with the verb speaks of the amount before. */
const isSpokenOf = (s: Scene, before: Quantity, { change }: Quantity): boolean =>
  change?.result === true && isPronounOf(s, before, change.cue);

/** `to 460 leva in July and 520 in 2018`: the same at another time. */
const isAgain = (s: Scene, before: Quantity, q: Quantity): boolean =>
  s.word(q.first - 1) === AND &&
  q.first - before.last < MOST_GAP &&
  isThenAfter(s, before.last) &&
  isThenAfter(s, q.last) &&
  isLoose(s, before.last, q.first - 1);
/** As `isLoose`, over a longer phrase. */
const isLooseTo = (s: Scene, from: number, to: number): boolean => {
  const middle = Math.min(to, from + MOST_GAP);
  return isLoose(s, from, middle) && isLoose(s, middle, to);
};

const COSTING = wordSet('cost costs costing charge charges charged sell sells sold fetch fetches fetched');
const OBJECTS = wordSet('them him her us me it you');
/** The verb of a price before a figure: `costs them`; −1 for none. */
const costAt = (s: Scene, first: number): number => {
  const at = OBJECTS.has(s.word(first - 1)) ? first - 2 : first - 1;
  return COSTING.has(s.word(at)) ? at : -1;
};

/** `the price of a loaf at 14 lira; flour alone costs nine`, `tea costs €4 and coffee costs three`: prices both. */
const isPrice = (s: Scene, before: Quantity, q: Quantity): boolean => {
  if (before.kind !== 'money' || costAt(s, q.first) < 0 || !isClosed(s, q.last)) return false;
  if (costAt(s, before.first) >= 0) return true;
  for (let i = before.first - 1; i >= s.floor(before.first) && i > before.first - MOST_GAP; i -= 1)
    if (PRICES.has(s.word(i))) return hasSemicolon(s, before.last, q.first);
  return false;
};
const PRICES = wordSet('price prices cost costs');
const hasSemicolon = (s: Scene, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (s.sign(i) === SEMICOLON) return true;
  return false;
};

/** Gives a bare number all that the figure beside it is measured in. */
const take = (s: Scene, from: Quantity, q: Quantity): boolean => {
  const beside = valueBeside(s, from, q);
  if (!beside) return false;
  const own = q.value!;
  takePlain(from, q);
  if (beside.scale === 0) return true;
  q.value = beside.value;
  q.formula = `${formatDecimal(own)} × 10^${beside.scale}`;
  q.scaled = true;
  return true;
};

/** `compared with a norm of 1,000 to 1,500`: the unit of the amount that is set beside it. */
const takeNorm = (s: Scene, list: readonly Quantity[], index: number): void => {
  const q = list[index];
  if ((q.kind !== 'number' && q.kind !== 'count') || q.unit || q.number.vague || !isNorm(s, q)) return;
  const before = carrier(s, list, index);
  const { counted } = q;
  if (!before || (counted && counted.phrase.first >= q.first)) return;
  if (q.value) take(s, before, q);
  else if (q.low && q.high && before.value && isAlike(before.value, q.low) && isAlike(before.value, q.high))
    takePlain(before, q);
  q.counted = counted;
};

const INSTEAD = wordSet('instead rather');
/** `32 instead of 38 hours`, `20 rather than 30 litres`: the unit stands once, behind both. */
const takeBack = (s: Scene, q: Quantity, after: Quantity): void => {
  if (after.kind !== 'measure' && after.kind !== 'rate') return;
  const joint = q.last;
  const isInstead = INSTEAD.has(s.word(joint)) && (s.word(joint + 1) === OF || s.word(joint + 1) === THAN);
  if (isInstead && after.first === joint + 2 && !after.range) take(s, after, q);
};

/** Whether the amount of the figure before is spoken of once more by one of several constructions. */
const isSameAgain = (s: Scene, before: Quantity, q: Quantity): boolean =>
  isMovedThing(s, before, q) ||
  isNowOf(s, before, q) ||
  isCalledAgain(s, before, q) ||
  isWeighed(s, before, q) ||
  isWanted(s, before, q) ||
  isNot(s, before, q) ||
  isLeft(s, before, q) ||
  isOtherTime(s, before, q) ||
  isBracketed(s, before, q) ||
  isInPlace(s, q.first - 1);

/**
 * Gives a bare number the unit, currency or percent sign of the figure beside it, with its magnitude, where
 * one construction joins the two and they are of one order:
 *
 *     The harvest will shrink to 260,000 tonnes this season from 300,000.
 *                                                                ^^^^^^^
 */
export const carryAlong = (s: Scene, list: readonly Quantity[]): void => {
  for (let i = 0; i < list.length; i += 1) {
    const q = list[i];
    takeNorm(s, list, i);
    if (!standsBare(s, q) || q.number.yearLike || !q.value || q.value.digits <= 0n) continue;
    if (isBare(s, q) && i + 1 < list.length) takeBack(s, q, list[i + 1]);
    const before = q.unit || q.currency ? undefined : carrier(s, list, i);
    if (!before) continue;
    if (before.kind === 'age') {
      // `the voting age to 16 from 18`, and nothing else of a person's years
      if (isBare(s, q) && isCompared(s, list, i, before)) take(s, before, q);
    } else if (isCameTo(s, before, q)) {
      const { counted } = q;
      if (take(s, before, q)) q.counted = counted;
    } else if (!isBare(s, q)) continue;
    else if (isCompared(s, list, i, before)) {
      if (take(s, before, q) && before.change) before.change.from ??= i;
    } else if (isDifference(s, list, i)) takeDifference(s, before, q);
    else if (isSpokenOf(s, before, q) || isAgain(s, before, q) || isTerm(s, before, q)) {
      const { counted } = q;
      if (take(s, before, q)) q.counted = counted;
    } else if (isAmended(s, before, q) || isPrice(s, before, q) || isSameAgain(s, before, q))
      take(s, before, q);
  }
};
