import { compare, type Decimal, formatDecimal, multiply, shift } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import { MAGNITUDES } from '../lexicon/magnitudes.ts';
import { isBare } from './quantity-carried-units.ts';
import { isThenAfter } from './quantity-compared-times.ts';
import { isPronounOf } from './quantity-former-named.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { isVerbTag, TAG } from './tag-set.ts';

const COMMA = 44;
const SEMICOLON = 59;
const [TO, FROM, OF, OR, NOT, IF, EVEN, THAN, AND] = 'to from of or not if even than and'
  .split(' ')
  .map(wordId);
const CARRIED: ReadonlySet<Quantity['kind']> = new Set(['measure', 'rate', 'money', 'percent']);
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
  const scale = scaleOf(s, before);
  if (!own || !q.value || scale < 0 || q.scaled) return undefined;
  if (isAlike(own, q.value)) return { value: q.value, scale: 0 };
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
  const first = isWith ? at - 2 : VERSUS.has(joint) ? at - 1 : -1;
  if (first < 0) return -1;
  return s.sign(first - 1) === COMMA ? first - 1 : first;
};

/** Whether a figure is the result of a change: `to 260,000 tonnes`, `up 5% at $3`. */
const isResult = (s: Scene, { change, first, opener, modifier }: Quantity): boolean => {
  const start = Math.min(opener?.first ?? first, modifier?.first ?? first);
  return change !== undefined || s.word(start - 1) === TO;
};

/** `shrink to 260,000 tonnes this season from 300,000`, `38% full, compared with 71`. */
const isCompared = (s: Scene, list: readonly Quantity[], index: number, before: Quantity): boolean => {
  const q = list[index];
  const at = comparing(s, q);
  if (at < before.last || s.word(q.last) === TO || s.word(q.last) === OF) return false;
  const isFrom = s.word(at) === FROM || (s.sign(at) === COMMA && s.word(at + 1) === FROM);
  if (isFrom && !isResult(s, before)) return false;
  // `rose 5% from 20`
  if (before.kind === 'percent' && before.change && !before.change.result) return false;
  return isLoose(s, before.last, at) && (isFrom || before.kind !== 'money' || !hasCount(s, list, index));
};

/** `16,000 cars for $90,000, compared with 12,500`: whether a count stands before that may be what is compared. */
const hasCount = (s: Scene, list: readonly Quantity[], index: number): boolean => {
  const floor = s.floor(list[index].first);
  for (let i = index - 1; i >= 0 && index - i < MOST_BACK && list[i].first >= floor; i -= 1)
    if (list[i].kind === 'count' || list[i].kind === 'number') return true;
  return false;
};
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
  while (i >= 0 && index - i < 3 && list[i].kind === 'ordinal') i -= 1;
  const before = list[i];
  const isNear = before && s.floor(before.first) === s.floor(list[index].first);
  return isNear && CARRIED.has(before.kind) && !before.attributive && !before.number.vague
    ? before
    : undefined;
};

const MORE = wordSet('more less fewer higher lower');
/** `6,200 hectares of farmland, 1,150 more than in May`, `22 months, ten fewer than asked`: by how much; other words may stand between where no other figure is in the sentence. */
const isDifference = (s: Scene, list: readonly Quantity[], index: number): boolean => {
  const q = list[index];
  const before = carrier(s, list, index)!;
  const comma = q.first - 1;
  const isMore = MORE.has(s.word(q.last)) && s.word(q.last + 1) === THAN;
  if (!isMore || s.sign(comma) !== COMMA || comma < before.last) return false;
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

/** Gives the amount of a difference the unit of what differs, and what that is said of. */
const takeDifference = (s: Scene, before: Quantity, q: Quantity): void => {
  const { counted } = q;
  const isSmall = before.value && q.value && !before.scaled && before.number.magnitudeToken === undefined;
  if (!take(s, before, q)) {
    if (!isSmall || compare(q.value!, before.value!) >= 0) return;
    Object.assign(q, { kind: before.kind, rule: 'carried-unit', unit: before.unit, per: before.per });
  }
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
  q.kind = from.kind;
  q.rule =
    from.kind === 'money' ? 'carried-currency' : from.kind === 'percent' ? 'carried-percent' : 'carried-unit';
  q.unit = from.unit;
  q.currency = from.currency && { ...from.currency, carried: true };
  q.per ??= from.per;
  q.counted = undefined;
  if (beside.scale === 0) return true;
  q.value = beside.value;
  q.formula = `${formatDecimal(own)} × 10^${beside.scale}`;
  q.scaled = true;
  return true;
};

const INSTEAD = wordSet('instead rather');
/** `32 instead of 38 hours`, `20 rather than 30 litres`: the unit stands once, behind both. */
const takeBack = (s: Scene, q: Quantity, after: Quantity): void => {
  if (after.kind !== 'measure' && after.kind !== 'rate') return;
  const joint = q.last;
  const isInstead = INSTEAD.has(s.word(joint)) && (s.word(joint + 1) === OF || s.word(joint + 1) === THAN);
  if (isInstead && after.first === joint + 2 && !after.range) take(s, after, q);
};

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
    if (!isBare(s, q) || q.number.yearLike || !q.value || q.value.digits <= 0n) continue;
    if (i + 1 < list.length) takeBack(s, q, list[i + 1]);
    const before = q.unit || q.currency ? undefined : carrier(s, list, i);
    if (!before) continue;
    if (isCompared(s, list, i, before)) {
      if (take(s, before, q) && before.change) before.change.from ??= i;
    } else if (isDifference(s, list, i)) takeDifference(s, before, q);
    else if (isSpokenOf(s, before, q) || isAgain(s, before, q)) {
      const { counted } = q;
      if (take(s, before, q)) q.counted = counted;
    } else if (isAmended(s, before, q) || isPrice(s, before, q)) take(s, before, q);
  }
};
