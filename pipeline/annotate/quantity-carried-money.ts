import { WordSet, wordSet } from '../core/vocabulary.ts';
import type { Scene } from './quantity-scene.ts';
import { hasMagnitude } from './quantity-shares.ts';
import type { Quantity } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

/** Words that set an amount beside the one before it: `fell to $5bn from 6 billion`. */
const COMPARES = wordSet('from versus vs against than to');
/** Words before `of` whose amount is money when the sentence speaks of money. */
const AMOUNTS = wordSet(
  'forecast forecasts estimate estimates consensus target expectation expectations guidance cash debt debts profit profits loss losses sales revenue revenues income earnings turnover budget',
);
const THE = new WordSet(['the']);
const HEIGHTS = wordSet('peak high low record maximum minimum total average mean median');
/** `from a peak`: before at most an article and an adjective. */
const isFrom = (s: Scene, at: number): boolean =>
  [at, at - 1, at - 2].some((i) => COMPARES.has(s.word(i)) && s.tags[i] === TAG.PREPOSITION);
const ABOVE = new WordSet(['above', 'below', 'than', 'beating', 'beat', 'missing', 'missed']);
const OF = new WordSet(['of']);
const WITH = new WordSet(['with', 'to']);
const COMPARED = new WordSet(['compared', 'compares', 'against', 'up', 'down']);
const NAMES_A_NOUN: ReadonlySet<number> = new Set([
  TAG.NOUN,
  TAG.PLURAL,
  TAG.PROPER,
  TAG.ADJECTIVE,
  TAG.GERUND,
]);
const OPEN = 40;
const CLOSE = 41;

/** The amount of money before `index` in its sentence that stands outside brackets. */
const moneyBefore = (s: Scene, list: readonly Quantity[], index: number): number => {
  const floor = s.floor(list[index].first);
  for (let i = index - 1; i >= 0 && index - i <= 4 && list[i].first >= floor; i -= 1) {
    const { kind, currency, first } = list[i];
    if (kind === 'money' && !currency?.minor && s.sign(first - 1) !== OPEN) return i;
  }
  return -1;
};

/** Verbs of those who expect or want an amount: `analysts had forecast 935 million`. */
const EXPECTED = wordSet(
  'forecast forecasted expect expects expected predict predicted project projected estimate estimated target targeted seek sought demand demanded want wanted offered requested',
);
/** Words between such a verb and its amount. */
const BOUNDING = wordSet('about around some nearly almost roughly just only over');

/** Whether the amount at `first` is what somebody expects or wants. */
const isExpected = (s: Scene, first: number): boolean =>
  EXPECTED.has(s.word(BOUNDING.has(s.word(first - 1)) ? first - 2 : first - 1));

const MOVED = new WordSet(['up', 'down']);

/**
 * Thousands written in full, plainly compared with such an amount of money where nothing is counted before:
 * `16,000 taka a month, compared with 12,500 now`, not `16,000 cars for $90,000, compared with 12,500`.
 */
const isInFull = (
  s: Scene,
  list: readonly Quantity[],
  { index, at }: { index: number; at: number },
): boolean => {
  const { first, number } = list[index];
  const [before, opening] = [s.word(first - 1), s.word(first - 2)];
  const isTold = (WITH.has(before) && COMPARED.has(opening)) || (COMPARES.has(before) && MOVED.has(opening));
  if (!isTold || number.fractional || list[at].number.magnitudeToken !== undefined) return false;
  const floor = s.floor(first);
  for (let i = index - 1; i >= 0 && list[i].first >= floor; i -= 1)
    if (list[i].kind === 'count' || list[i].kind === 'number') return false;
  return true;
};

/** `2.8 trillion last month`. */
const WHEN = wordSet('last this next earlier');

const isBareAmount = (s: Scene, q: Quantity): boolean =>
  isOfNothing(s, q) && (hasMagnitude(q) || (q.number.digits ?? 0) > 3);

const isOfNothing = (s: Scene, { kind, range, counted, last, first }: Quantity): boolean =>
  (kind === 'number' || kind === 'count') &&
  !range &&
  (!counted || counted.phrase.first < first) &&
  (last >= s.limit(first) || !NAMES_A_NOUN.has(s.tags[last]) || WHEN.has(s.word(last)));

const sameSize = (a: Quantity, b: Quantity): boolean => hasMagnitude(b) || !a.scaled;

const AND_SIGN = new WordSet(['and', ',']);
const SHARED = new WordSet(['for', 'to', 'in', 'from', 'on']);

/** The word after an amount and a conversion in brackets. */
const after = (s: Scene, { last }: Quantity): number => {
  let i = last;
  if (s.sign(i) === OPEN) for (const end = i + 8; i < end && s.sign(i - 1) !== CLOSE; ) i += 1;
  return s.word(i);
};

/** `pledged 50 million rupiah for each home, 25 million for the others`: the same preposition follows both. */
const isListed = (s: Scene, money: Quantity, q: Quantity): boolean =>
  AND_SIGN.has(s.word(q.first - 1)) && SHARED.has(s.word(q.last)) && after(s, money) === s.word(q.last);

/**
 * Gives amounts without a currency that of the amount they are compared with in the same sentence:
 *
 *     Profit fell to $20.6 billion from 21.7 billion a year earlier, above forecasts of 18.9 billion.
 *                                       ^^^^^^^^^^^^                              ^^^^^^^^^^^^
 *
 * Only amounts in millions or more, or in thousands written in full, that count nothing themselves; what a comparison does not join stays
 * a number.
 */
export const carryMoney = (s: Scene, list: readonly Quantity[]): void => {
  for (let index = 1; index < list.length; index += 1) {
    const q = list[index];
    if (!isBareAmount(s, q)) continue;
    const before = s.word(q.first - 1);
    // `well above the 380 million expected`
    const guessed = THE.has(before) && ABOVE.has(s.word(q.first - 2)) && s.tags[q.last] === TAG.PARTICIPLE;
    const compared =
      guessed || COMPARES.has(before) || (WITH.has(before) && COMPARED.has(s.word(q.first - 2)));
    // `to 623 billion pounds from a peak of 875 billion`
    const height = OF.has(before) && HEIGHTS.has(s.word(q.first - 2)) && isFrom(s, q.first - 3);
    const at = moneyBefore(s, list, index);
    if (at < 0 || !sameSize(list[at], q)) continue;
    if (!hasMagnitude(q) && !isInFull(s, list, { index, at })) continue;
    const listed = isListed(s, list[at], q);
    if (
      !compared &&
      !listed &&
      !height &&
      !isExpected(s, q.first) &&
      !(OF.has(before) && AMOUNTS.has(s.word(q.first - 2)))
    )
      continue;
    q.kind = 'money';
    q.rule = 'carried-currency';
    q.currency = { ...list[at].currency!, carried: true };
    if ((compared || height) && q.counted?.carried) q.counted = undefined;
  }
};
