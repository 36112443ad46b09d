import { wordId, wordSet } from '../core/vocabulary.ts';
import { LESS_COMPARATIVES, MORE_COMPARATIVES } from '../lexicon/change-words.ts';
import type { Scene } from './quantity-scene.ts';
import type { Quantity } from './quantity-types.ts';
import { TAG } from './tag-set.ts';

const COMMA = 44;
const OF = wordId('of');
const CHANGING = 3;
const MEASURED: ReadonlySet<Quantity['kind']> = new Set(['measure', 'rate']);
const VERSUS = wordSet('from versus vs against than');
const UPON = wordSet('compared up down');
const WITH = wordSet('with to from');

/** Words that set an amount above or below another: `16 longer than before`. */
export const MORE = wordSet(`${MORE_COMPARATIVES} ${LESS_COMPARATIVES} warmer colder hotter cooler`);
const THAN = wordId('than');
const SHORT = wordSet('short shy');
/** `ten fewer than asked`, `30 short of the target`: how far from something. */
export const isFarFrom = (s: Scene, at: number): boolean =>
  (MORE.has(s.word(at)) && s.word(at + 1) === THAN) || (SHORT.has(s.word(at)) && s.word(at + 1) === OF);

/** `139.85 late on Monday`, `4.9 last year`. */
const WHEN = wordSet('late early last next this earlier previous');

/** A number that counts nothing itself. */
export const isBare = (s: Scene, q: Quantity): boolean =>
  (!q.counted || q.counted.carried === true) && standsBare(s, q);

/** A number behind which nothing is counted, whatever stands before it. */
export const standsBare = (s: Scene, { kind, counted, first, last, range, number }: Quantity): boolean =>
  (kind === 'number' || kind === 'count') &&
  !range &&
  number.form !== 'fraction' &&
  !number.vague &&
  s.word(last) !== OF &&
  (!counted || counted.carried === true || counted.phrase.last <= first) &&
  !s.numbers.list[s.numbers.ofToken[last - 1]]?.ordinal &&
  s.tags[last] !== TAG.NOUN &&
  s.tags[last] !== TAG.PLURAL &&
  s.tags[last] !== TAG.PROPER &&
  (s.tags[last] !== TAG.ADJECTIVE || WHEN.has(s.word(last)) || isFarFrom(s, last));

/** `4.7 million tonnes from 4.9`: whether the magnitude stands at the first alone. */
export const isUnscaled = (before: Quantity, { number, scaled }: Quantity): boolean =>
  (before.scaled === true || before.number.magnitudeToken !== undefined) &&
  number.magnitudeToken === undefined &&
  !scaled &&
  !number.grouped;

/** `rose by 0.8m tonnes to 2.4m`: the amount and the result of one change. */
const isResultOf = (q: Quantity, before: Quantity): boolean =>
  q.change?.result === true &&
  before.change !== undefined &&
  !before.change.result &&
  before.change.cue.first === q.change.cue.first;

/** `310 litres, rising to 1,118`: the change begins behind the comma after the measure. */
const isRaised = (s: Scene, q: Quantity, { last }: Quantity): boolean =>
  q.change?.result === true &&
  s.sign(last) === COMMA &&
  q.change.cue.first === last + 1 &&
  q.first - last <= CHANGING;

/** `8.1 t/ha, against 7.0`, `12.4m tonnes compared with 11.8m`: nothing but the words that compare stands between. */
const isCompared = (s: Scene, q: Quantity, { last }: Quantity): boolean => {
  const at = s.sign(last) === COMMA ? last + 1 : last;
  if (VERSUS.has(s.word(at)) && q.first === at + 1) return true;
  return UPON.has(s.word(at)) && WITH.has(s.word(at + 1)) && q.first === at + 2;
};

const MOVED = wordSet('up down');
const SINCE = wordSet('on from since');
/** `4.1 million tonnes, up 300,000 on last year`: by how much the measure before has changed. */
const isMoved = (s: Scene, q: Quantity, { last }: Quantity): boolean =>
  s.sign(last) === COMMA && MOVED.has(s.word(last + 1)) && q.first === last + 2 && SINCE.has(s.word(q.last));

const SPAN_OPENERS = wordSet('in over during for within first last past next latest');
const isWhen = (s: Scene, { first }: Quantity): boolean => SPAN_OPENERS.has(s.word(first - 1));

/**
 * Gives a bare number the unit of the measure before it in its sentence, where the two are ends of one
 * change or are compared:
 *
 *     Imports rose by 0.8 million tonnes to 2.4 million.
 *                                           ^^^^^^^^^^^
 */
export const carryUnits = (s: Scene, list: readonly Quantity[]): void => {
  for (let i = 1; i < list.length; i += 1) {
    const [before, q] = [list[i - 1], list[i]];
    const { unit } = before;
    // `to 1,340 in the first three months, from 212`: when, and no length
    if (unit?.time && isWhen(s, before)) continue;
    if (!unit || !MEASURED.has(before.kind) || before.attributive || before.range || !isBare(s, q)) continue;
    if (s.floor(before.first) !== s.floor(q.first) || isUnscaled(before, q)) continue;
    const isBeside = isRaised(s, q, before) || isMoved(s, q, before) || isCompared(s, q, before);
    if (!isBeside && !isResultOf(q, before)) continue;
    q.kind = before.kind;
    q.rule = 'carried-unit';
    q.unit = unit;
    q.per ??= before.per;
    const awaits = before.change?.awaits ?? -1;
    // `1.31m tonnes, down from 1.81m`
    if (awaits >= 0 && q.first >= awaits && q.first - awaits < CHANGING) before.change!.from ??= i;
    if (isCompared(s, q, before)) q.counted = undefined;
  }
};
