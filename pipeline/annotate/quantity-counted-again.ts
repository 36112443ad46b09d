import { WordSet, wordSet } from '../core/vocabulary.ts';
import { CONTAINERS } from './quantity-counted-frames.ts';
import {
  anyBefore,
  changeAside,
  isFigureWord,
  isLikewise,
  isOfLevel,
  isPartSubject,
  isOutcome,
  isPronounOf,
  isRestOrWhole,
  isSaidAgain,
  isSum,
} from './quantity-counted-fellows.ts';
import type { Scene } from './quantity-scene.ts';
import type { Counted, Quantity } from './quantity-types.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { endOf, startOf } from './quantity-edges.ts';

const COMMA = 44;
const MOST_BACK = 4;
/** Words right before a value that is set beside another. */
const VERSUS = wordSet('from versus vs against than');
const WITH = wordSet('with to');
const COMPARED = new WordSet(['compared', 'compares']);
const [OR, FROM, TO] = ['or', 'from', 'to'].map((word) => new WordSet([word]));
const FEWER = wordSet('more fewer less');
const THE = wordSet('the a an');
const LATER = wordSet('last this next earlier year');
const POSTURES = wordSet('up down');
const MORE = wordSet('more fewer less higher lower above below longer shorter up down worse better');
const THAN_ON = wordSet('than on from versus against');
/** Verbs of those who expect an amount, and nouns of what they expect. */
const EXPECTED = wordSet(
  'forecast forecasted expected predicted projected estimated anticipated targeted pencilled penciled in',
);
const GUESSES = wordSet('forecast forecasts estimate estimates expectations consensus target guidance');
const OF = new WordSet(['of']);
const BOUNDS = wordSet('above below beating missing beat missed than from against to');
const BARE: ReadonlySet<Quantity['kind']> = new Set(['number', 'count']);
/** Kinds that measure nothing of their own. */
const APART: ReadonlySet<Quantity['kind']> = new Set(['ordinal', 'age', 'score']);

const SHARES: ReadonlySet<Quantity['kind']> = new Set([
  'percent',
  'percentage_point',
  'basis_point',
  'ratio',
]);
const RATED: ReadonlySet<Quantity['kind']> = new Set(['measure', 'rate']);
/** `167 bushels an acre, off from 176.4 bushels`: for one of the same, said once. */
const isRateOf = ({ unit }: Quantity, rate: Quantity): boolean =>
  unit !== undefined && rate.unit?.name.startsWith(unit.name) === true;

/** One currency, or cents of it. */
const isOfMoney = (a: Quantity, b: Quantity): boolean =>
  a.currency?.code === b.currency?.code || (a.currency?.minor !== undefined && b.kind === 'money');

const isAlike = (a: Quantity, b: Quantity): boolean =>
  (a.kind === b.kind && isOfMoney(a, b) && a.unit?.si === b.unit?.si) ||
  (SHARES.has(a.kind) && SHARES.has(b.kind)) ||
  (RATED.has(a.kind) && RATED.has(b.kind) && isRateOf(a, b)) ||
  (BARE.has(a.kind) && BARE.has(b.kind));

/** The nearest figure before `index` in its sentence that says what it counts and is of a kind with it. */
const fellow = (s: Scene, list: readonly Quantity[], index: number): Quantity | undefined => {
  const q = list[index];
  const floor = s.floor(q.first);
  for (let i = index - 1; i >= 0 && index - i <= MOST_BACK && list[i].first >= floor; i -= 1) {
    if (APART.has(list[i].kind) || (list[i].unit?.time && !q.unit?.time)) continue;
    if (isAlike(q, list[i])) return list[i].counted ? list[i] : undefined;
  }
  return undefined;
};

const WHICH = wordSet('which whom');
/** `430,000 visitors, of whom 60% arrived by ship`. */
const isShareOf = (s: Scene, q: Quantity): boolean => {
  const at = startOf(q) - 1;
  return (q.kind === 'percent' || q.kind === 'ratio') && WHICH.has(s.word(at)) && OF.has(s.word(at - 1));
};

/** Whether a noun of its own stands behind a figure. */
const hasNoun = (s: Scene, { last }: Quantity): boolean =>
  isNounTag(s.tags[last] ?? 0) && last < s.limit(last - 1) && !LATER.has(s.word(last));

/** `from 745 million`, `compared with 71 percent`, `stronger than the 130 km/h`. */
const isOldValue = (s: Scene, q: Quantity): boolean => {
  let at = startOf(q) - 1;
  if (THE.has(s.word(at))) at -= 1;
  if (hasNoun(s, q)) return false;
  return VERSUS.has(s.word(at)) || (WITH.has(s.word(at)) && COMPARED.has(s.word(at - 1)));
};

/** `14 rifles and 60 pistols, 74 in all`: two kinds of things. */
const isOfSeveral = (s: Scene, list: readonly Quantity[], index: number): boolean => {
  const [first, second] = [list[index - 2], list[index - 1]];
  if (
    !first?.counted ||
    !second?.counted ||
    first.kind !== second.kind ||
    first.first < s.floor(second.first)
  )
    return false;
  return s.word(first.counted.head) !== s.word(second.counted.head);
};

/** `The average age has crept up to 34 from 31`. */
const isOldAge = (s: Scene, q: Quantity, before: Quantity | undefined): boolean =>
  q.kind === 'age' &&
  !q.counted &&
  before?.kind === 'age' &&
  before.counted?.carried === true &&
  before.first >= s.floor(q.first) &&
  isOldValue(s, q);

/** `analysts had pencilled in $935m`, `beating forecasts of $5m`. */
const isExpected = (s: Scene, q: Quantity): boolean => {
  const at = startOf(q) - 1;
  if (hasNoun(s, q)) return false;
  // `above the 380 million expected`
  if (THE.has(s.word(at)) && BOUNDS.has(s.word(at - 1))) return EXPECTED.has(s.word(q.last));
  if (OF.has(s.word(at)) && GUESSES.has(s.word(at - 1))) {
    const i = s.tags[at - 2] === TAG.NOUN || s.tags[at - 2] === TAG.ADJECTIVE ? at - 3 : at - 2;
    return [i, i - 1].some((word) => BOUNDS.has(s.word(word)));
  }
  const verb = EXPECTED.has(s.word(at - 1)) ? at - 1 : at;
  return EXPECTED.has(s.word(verb)) && s.tags[verb - 1] === TAG.AUXILIARY;
};

/** `nine of the tags, or 64%`, `worth £4bn last month, up 11%`: the same amount or its change told of the figure before. */
const isSame = (s: Scene, q: Quantity, before: Quantity): boolean => {
  const start = startOf(q);
  const end = endOf(before);
  if (OR.has(s.word(start - 1)) && s.sign(start - 2) === COMMA)
    return before.kind !== q.kind && end >= start - 2 && !BARE.has(q.kind);
  return isMoved(s, q, before);
};

/** `£4bn last month, up 11%`. */
const isMoved = (s: Scene, q: Quantity, before: Quantity): boolean => {
  const start = startOf(q);
  return (
    POSTURES.has(s.word(start - 1)) && s.sign(start - 2) === COMMA && isClear(s, endOf(before), start - 2)
  );
};

/** No sign between two tokens that lie near each other. */
const isClear = (s: Scene, from: number, to: number): boolean => {
  if (to - from > 10 || to < from) return false;
  for (let i = from; i < to; i += 1)
    if (s.tags[i] === TAG.PUNCTUATION || s.tags[i] === TAG.SUBORDINATOR) return false;
  return true;
};

/** `2,300 tonnes last month, 640 fewer than in July`. */
const isMore = (s: Scene, q: Quantity): boolean =>
  MORE.has(s.word(q.last)) &&
  (THAN_ON.has(s.word(q.last + 1)) || FEWER.has(s.word(q.last))) &&
  !isNounTag(s.tags[q.last + 1] ?? 0) &&
  s.tags[q.last + 1] !== TAG.ADJECTIVE &&
  s.sign(startOf(q) - 1) === COMMA;

/** `rise by 3 percent, after a 9 percent surge`: another change of what changed before. */
const isAgain = (s: Scene, q: Quantity, before: Quantity): boolean =>
  q.change !== undefined &&
  before.change !== undefined &&
  q.kind === 'percent' &&
  q.change.cue.first >= q.last &&
  isNounTag(s.tags[q.change.cue.first]) &&
  !OF.has(s.word(q.change.cue.last)) &&
  THE.has(s.word(startOf(q) - 1));

/** `its 1,000th branch … to add 200 more`; not `the first quarter, 1,150 more`. */
const isMoreOf = (s: Scene, q: Quantity, { kind, counted }: Quantity): boolean =>
  kind === 'ordinal' &&
  counted !== undefined &&
  BARE.has(q.kind) &&
  MORE.has(s.word(q.last)) &&
  !isNounTag(s.tags[q.last + 1] ?? 0) &&
  s.units.read(counted.head, false)?.time !== true;

/** `4,300 people last month, 14 percent fewer than in May`: by how much of itself. */
const isShareMore = (s: Scene, q: Quantity, before: Quantity): boolean =>
  q.kind === 'percent' && (before.kind === 'count' || before.kind === 'money') && isMore(s, q);

/** A share of something tells nothing of what another share is told of. */
const isTold = (q: Quantity, like: Quantity): boolean =>
  !SHARES.has(q.kind) || like.kind === 'ratio' || like.counted?.carried === true;

const again = (counted: Counted): Counted => ({ ...counted, carried: true });

/** The figure before, over the ordinal of a time: `1.2 million containers in the first half, 9% fewer`. */
const lastAmount = (list: readonly Quantity[], index: number): Quantity | undefined => {
  const last = list[index - 1];
  return last?.kind === 'ordinal' && MORE_KINDS.has(list[index].kind) ? (list[index - 2] ?? last) : last;
};
const MORE_KINDS: ReadonlySet<Quantity['kind']> = new Set(['percent', 'money']);

const read = (s: Scene, list: readonly Quantity[], index: number): Counted | undefined => {
  const q = list[index];
  const next = list[index + 1];
  if (FROM.has(s.word(startOf(q) - 1)) && next?.counted && TO.has(s.word(startOf(next) - 1)))
    if (isAlike(q, next) && startOf(next) - 1 === q.last) return again(next.counted);
  const last = lastAmount(list, index);
  if (!last || last.first < s.floor(q.first)) return undefined;
  if (last.counted && (isSame(s, q, last) || isShareMore(s, q, last))) return again(last.counted);
  if (last.counted && (isOutcome(s, q, last) || isSum(s, q, last))) return again(last.counted);
  if (last.counted && isRestOrWhole(s, q, last) && !isOfSeveral(s, list, index)) return again(last.counted);
  if (last.counted && last.kind === 'count' && isShareOf(s, q)) return again(last.counted);
  // `deals reached for one-year purchases, an increase of 2%`: not of what a length describes
  const aside = last.counted && !last.attributive && !last.unit?.time ? changeAside(s, q) : -1;
  if (aside >= 0 && isClear(s, endOf(last), aside)) return again(last.counted!);
  const like = fellow(s, list, index);
  if (!like?.counted) return isMoreOf(s, q, last) ? again(last.counted!) : undefined;
  if (isOldValue(s, q) || isExpected(s, q) || (isMore(s, q) && isTold(q, like)) || isAgain(s, q, like))
    return again(like.counted);
  if (isPronounOf(s, q, like) || isLikewise(s, q)) return again(like.counted);
  return undefined;
};

/**
 * Gives figures that only repeat, compare or continue another one in their sentence what that one counts:
 *
 *     Net profit slid to 612 million crowns from 745 million, where analysts had expected 700 million.
 *                                                ^^^^^^^^^^^                              ^^^^^^^^^^^
 */
export const countAgain = (s: Scene, list: readonly Quantity[]): void => {
  for (let index = 0; index < list.length; index += 1) {
    const q = list[index];
    const before = list[index - 1];
    if (isOldAge(s, q, before)) q.counted = again(before!.counted!);
    if (APART.has(q.kind) || q.attributive) continue;
    // `approved loans worth £4m, up 11 percent`: the loans, not who approved them
    if (q.counted?.carried && before && before.first >= s.floor(q.first) && isMoved(s, q, before))
      q.counted = before.counted && again(before.counted);
    if (q.kind === 'ratio' && isOfLevel(s, list, index)) q.counted = anyBefore(s, list, index) ?? q.counted;
    if (q.counted && isSaidAgain(s, q))
      q.counted = fellow(s, list, index)?.counted ?? (isFigureWord(s, q.counted) ? undefined : q.counted);
    if (q.kind === 'ratio' && !q.counted && isPartSubject(s, q)) q.counted = anyBefore(s, list, index);
    if (q.counted) continue;
    q.counted = read(s, list, index);
    const isOfMany = OF.has(s.word(q.first - 1)) && CONTAINERS.has(s.word(q.first - 2));
    if ((q.counted || isOfMany) && q.kind === 'number' && q.rule === 'bare-number') {
      q.kind = 'count';
      q.rule = 'carried-noun';
    }
  }
};
