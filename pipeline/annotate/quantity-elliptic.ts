import { wordId, wordSet } from '../core/vocabulary.ts';
import { isBare, isUnscaled } from './quantity-carried-units.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity, QuantityKind } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { months } from './times-words.ts';

const FILLING = wordSet('about around some just only nearly almost roughly exactly');
const [INSTEAD, OF, RATHER, THAN, THEN, THE, SHORT, PLACE, IN] =
  'instead of rather than then the short place in'.split(' ').map((word) => wordId(word));
const COMMA = 44;
/** What stands before the amount that another is set beside. */
const BESIDE = wordSet(
  'than above below over under beating beats beat missing misses missed exceeding exceeds exceeded topping topped surpassing surpassed against from to',
);
const FOLLOWERS = wordSet('that which it they he she we analysts economists experts');
/** `above the 13,000 forecast`: what kind of amount it is, and not what is counted. */
const FORESEEN = wordSet('forecast estimate target consensus estimated expected predicted projected');

/** How many figures may stand between the two. */
const MOST_BETWEEN = 2;

/** `in place of 37`: what stands before `of` is counted by nothing. */
export const isInPlace = (s: Scene, of: number): boolean =>
  s.word(of) === OF && s.word(of - 1) === PLACE && s.word(of - 2) === IN;

/** `instead of 13 million`, `rather than 30`, `, then 28 million`, `in place of 37`. */
const isExchanged = (s: Scene, first: number): boolean => {
  const at = FILLING.has(s.word(first - 1)) ? first - 2 : first - 1;
  const [word, before] = [s.word(at), s.word(at - 1)];
  return (
    (word === OF && before === INSTEAD) ||
    isInPlace(s, at) ||
    (word === THAN && before === RATHER) ||
    (word === THEN && s.sign(at - 1) === COMMA)
  );
};

/** `beating the 13 million that analysts expected`, `above the 1.9 percent forecast`, `more than the 12,000 of May`. */
const isSetBeside = (s: Scene, { first, last }: Quantity): boolean => {
  if (s.word(first - 1) !== THE) return false;
  const isBeside = BESIDE.has(s.word(first - 2)) || (s.word(first - 2) === OF && s.word(first - 3) === SHORT);
  const next = s.tags[last];
  if (FORESEEN.has(s.word(last))) return isBeside;
  return isBeside && (FOLLOWERS.has(s.word(last)) || next === TAG.PARTICIPLE || next === TAG.PREPOSITION);
};

/** `the 13 million of May`: when, and not what is counted. */
const isOfMonth = (s: Scene, last: number): boolean => s.word(last) === OF && months.has(s.word(last + 1));

const RULES: Partial<Record<QuantityKind, string>> = {
  money: 'carried-currency',
  percent: 'carried-percent',
  measure: 'carried-unit',
  rate: 'carried-unit',
};

/** The figure with a unit before `index` in its sentence. */
const unitBefore = (s: Scene, list: readonly Quantity[], index: number): Quantity | undefined => {
  const floor = s.floor(list[index].first);
  for (let i = index - 1; i >= 0 && i >= index - 1 - MOST_BETWEEN && list[i].first >= floor; i -= 1) {
    const { kind, attributive, range, unit } = list[i];
    if (RULES[kind] && !attributive && !range && unit?.time !== true) return list[i];
    if (kind !== 'ordinal') return undefined;
  }
  return undefined;
};

/** Whether a number counts something of its own. */
const countsItself = (s: Scene, { kind, range, counted, last }: Quantity): boolean => {
  if ((kind !== 'number' && kind !== 'count') || range) return true;
  return !!counted && !counted.carried && !FORESEEN.has(s.word(last)) && !isOfMonth(s, last);
};

const PLACED = wordSet('in at for on among');
const PAIRED = wordSet('and versus vs v against or');
/** Words of whom or where a figure holds at most. */
const FARTHEST = 4;
/** Where a phrase behind a preposition ends, from token `i` on. */
const phraseEnd = (s: Scene, i: number): number => {
  let at = i;
  while (at < i + FARTHEST && (isNounTag(s.tags[at]) || PHRASED.has(s.tags[at])) && s.numbers.ofToken[at] < 0)
    at += 1;
  return at;
};
const PHRASED: ReadonlySet<number> = new Set([TAG.DETERMINER, TAG.ADJECTIVE, TAG.POSSESSIVE]);

/** `84 cm in men and 79 in women`: of the same measure, behind the same preposition; not `12 km in May and 3 in the team fell`. */
const isPaired = (s: Scene, { first, last }: Quantity, before: Quantity | undefined): boolean => {
  const preposition = s.word(last);
  if (before?.kind !== 'measure' || !PLACED.has(preposition) || s.word(before.last) !== preposition)
    return false;
  const end = phraseEnd(s, before.last + 1);
  const joint = s.sign(end) === COMMA ? end + 1 : end;
  if (end === before.last + 1 || joint !== first - 1 || !PAIRED.has(s.word(joint))) return false;
  const close = phraseEnd(s, last + 1);
  const next = s.tags[close] ?? TAG.PUNCTUATION;
  return close > last + 1 && (next === TAG.PUNCTUATION || close >= s.limit(last));
};

/**
 * Gives a bare number the unit of the figure that its sentence sets it beside:
 *
 *     The bridge will cost €28 million instead of 13 million.
 *                                                 ^^^^^^^^^^
 *
 * A number that counts something of its own, and one whose magnitude may stand with the first alone, stay as they are.
 */
export const carryElliptic = (s: Scene, list: readonly Quantity[]): void => {
  for (let index = 1; index < list.length; index += 1) {
    const q = list[index];
    if (isInPlace(s, q.first - 1) && q.counted && q.counted.phrase.last <= q.first) q.counted = undefined;
    const isPair = PLACED.has(s.word(q.last)) && isPaired(s, q, list[index - 1]);
    if (countsItself(s, q)) continue;
    if (!(isPair || isSetBeside(s, q) || (isBare(s, q) && isExchanged(s, q.first)))) continue;
    const before = unitBefore(s, list, index);
    if (!before || isUnscaled(before, q)) continue;
    q.kind = before.kind;
    q.rule = RULES[before.kind]!;
    q.unit = before.unit;
    if (before.currency) q.currency = { ...before.currency, carried: true };
    q.per ??= before.per;
    q.counted = undefined;
  }
};
