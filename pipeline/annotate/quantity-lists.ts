import { compare, type Decimal, integer, isWhole, multiply, shift } from '../core/decimal.ts';
import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { belowNought } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import type { Atom } from './quantity-types.ts';
import { TAG } from './tag-set.ts';
import { NUMBER, WORD } from './tokens.ts';

const AND = wordId('and');
const OR = wordId('or');
const COMMA = 44;
const PLUS_MINUS = wordId('±');
const OPEN = 40;
const CLOSE = 41;
const RELAYS = new WordSet(['relay', 'relays', 'medley', 'sprints', 'hurdles']);
const TEN = wordId('10');
const TIMES = new WordSet(['×', 'x', '*', '·', '⋅']);

const MEANS = wordSet('average mean median peak high low record total');
/** Before `an average of`, `a peak of`: the token before the article. */
export const overMean = (s: Scene, at: number): number => {
  if (s.word(at) !== OF || !MEANS.has(s.word(at - 1))) return at;
  return s.tags[at - 2] === TAG.DETERMINER ? at - 3 : at - 2;
};

/** `from 66 to 68`, `from 104 mg/dL to 51`, `from €30 to 40`: whether the second, with nothing of its own to count, is of the kind of the first. */
export const takesUnit = (s: Scene, a: Atom, b: Atom): boolean => {
  if (b.kind !== 'bare') return false;
  if (a.kind === 'age') return true;
  const next = s.tags[b.last] ?? TAG.PUNCTUATION;
  // `from €30 to 40`; `from $3 million to 4` is not plain
  const isSum =
    (a.kind === 'money' || a.kind === 'percent') &&
    !a.scaled &&
    a.number.magnitudeToken === undefined &&
    b.number.magnitudeToken === undefined;
  return (
    (a.kind === 'measure' || a.kind === 'rate' || isSum) &&
    !b.number.vague &&
    !b.number.ordinal &&
    (next === TAG.PUNCTUATION || next === TAG.PREPOSITION || next === TAG.CONJUNCTION)
  );
};

const [JOINING, HYPHENS] = ['and or', '- – ‐ ‑'].map(wordSet);
/** `16- and 17-year-olds`: the first is an age as well. */
export const isJointAge = (s: Scene, a: Atom, b: Atom): boolean =>
  b.kind === 'age' &&
  b.first - a.last === 2 &&
  HYPHENS.has(s.word(a.last)) &&
  s.glued(a.last) &&
  JOINING.has(s.word(a.last + 1));

/** Whether only a comma, or before the last one `and` or `or`, stands between two numbers written alike. */
const isListed = (s: Scene, a: Atom, b: Atom, isLast: boolean): boolean => {
  // `1.0 or 2.0 wt%`: they share it already
  const isSigned = a.kind === 'percent' && a.last === a.number.last;
  const isShared = isLast && a.kind === b.kind && (a.unit !== undefined || isSigned) && a.unit === b.unit;
  if (
    (a.kind !== 'bare' && !isShared) ||
    !a.value ||
    a.attributive ||
    a.changeFrom ||
    a.number.ordinal ||
    a.number.vague
  )
    return false;
  if (a.number.form !== b.number.form || a.number.magnitudeToken !== undefined) return false;
  const comma = s.sign(a.last) === COMMA;
  const word = s.word(comma ? a.last + 1 : a.last);
  const gap = b.first - a.last;
  // `dropped by 1,200, or 5 per cent`: the same again in another unit
  if (isLast && comma && word === OR) return false;
  return isLast ? (word === AND || word === OR) && gap === (comma ? 2 : 1) : comma && gap === 1;
};

/** Before a pair: what makes it plain that the first is no count of its own. */
const opensList = (s: Scene, first: number): boolean => {
  const tag = s.tags[first - 1];
  return tag === TAG.PREPOSITION || tag === TAG.DETERMINER || tag === TAG.PUNCTUATION;
};

/** What a list says once, after its last number. */
const LISTED: ReadonlySet<Atom['kind']> = new Set(['measure', 'percent', 'basis_point', 'percentage_point']);

/**
 * `5, 10 and 15 mg`, `by 5 and 10 percent`: the unit stands once, after the last. Calls `share` with
 * each number before it and the last.
 */
export const shareLists = (s: Scene, atoms: readonly Atom[], share: (a: Atom, b: Atom) => void): void => {
  for (let k = 1; k < atoms.length; k += 1) {
    const b = atoms[k];
    if (!LISTED.has(b.kind) || !isListed(s, atoms[k - 1], b, true)) continue;
    let at = k - 1;
    while (at > 0 && isListed(s, atoms[at - 1], atoms[at], false)) at -= 1;
    if (at === k - 1 && !opensList(s, atoms[at].first)) continue;
    if (b.kind === 'percent' && s.word(b.first - 1) === OR && isAmountOrShare(atoms[at], b)) continue;
    for (let j = at; j < k; j += 1) share(atoms[j], b);
  }
};

/** `3 x 4 m` are two sides; in `3 x 500ml` and `a 4x100m relay` the first number counts. */
export const isSide = (s: Scene, { unit, last }: Atom): boolean =>
  unit?.si === 'm' && !RELAYS.has(s.word(last));

/** `a 9-to-5 job`: working hours, no score. */
export const isOfficeDay = ({ value: from }: Atom, { value: to }: Atom): boolean =>
  from?.digits === 9n && to?.digits === 5n && from.scale + to.scale === 0;

/** Two numbers that are no figure together. */
export const idiom = (a: Atom, b: Atom, reason: string): Atom => ({
  ...b,
  first: a.first,
  kind: 'refused',
  reason,
});

const HALVES = wordSet(
  'chance chances proposition odds shot venture joint ownership partnership basis split',
);
const JOINTS = new WordSet(['-', '–', '/']);

const BE = wordSet('is was are were at be been about roughly');
/** `it is 50-50`: an even chance. */
const isEven = (s: Scene, { value, first }: Atom, b: Atom): boolean =>
  value?.digits === 50n && b.value?.digits === 50n && BE.has(s.word(first - 1));

/** `a 50-50 chance`, `a 60/40 split`: parts of a hundred, no score. */
export const isSplit = (s: Scene, a: Atom, b: Atom): boolean =>
  JOINTS.has(s.word(a.last)) &&
  (HALVES.has(s.word(b.last)) || isEven(s, a, b)) &&
  a.kind === 'bare' &&
  b.kind === 'bare' &&
  a.value?.scale === 0 &&
  b.value?.scale === 0 &&
  a.value.digits + b.value.digits === 100n;

/** Whether an atom may be joined to another. */
export const isOpen = (atom: Atom): boolean => atom.kind !== 'refused' && atom.kind !== 'ordinal';

const TOLERANCE = '-tolerance';
/** `2,000.45±0.01`: the tolerance belongs to the value; it is no number of its own. */
const toleranceOf = (s: Scene, a: Atom, b: Atom): Atom | undefined => {
  if (b.first - a.last !== 1 || s.word(a.last) !== PLUS_MINUS || !isOpen(a) || !isOpen(b)) return undefined;
  if (a.kind !== 'bare' && a.kind !== b.kind) return undefined;
  return {
    ...b,
    first: a.first,
    value: a.value,
    rule: `${b.rule}${TOLERANCE}`,
    number: { ...b.number, value: a.value },
  };
};

/** `(3.2 ± 0.4) × 10⁻⁵`: the power of ten after the bracket belongs to the value; `c` is the power. */
const powerOf = (s: Scene, a: Atom, c: Atom | undefined): Atom | undefined => {
  if (!c?.value || !a.value || s.sign(a.last) !== CLOSE || !TIMES.has(s.word(a.last + 1))) return undefined;
  if (c.first !== a.last + 2 || s.word(c.first) !== TEN || c.last - c.first < 2 || c.kind === 'refused')
    return undefined;
  const value = multiply(a.value, c.value);
  const first = s.sign(a.first - 1) === OPEN ? a.first - 1 : a.first;
  return { ...c, first, value, rule: a.rule, number: { ...c.number, value } };
};

/** The atoms with each value and its tolerance as one, and those below nought with their sign. */
export const withTolerances = (s: Scene, atoms: readonly Atom[]): Atom[] => {
  const out: Atom[] = [];
  for (let i = 0; i < atoms.length; i += 1) {
    const [a, b] = [atoms[i], atoms[i + 1]];
    if (b?.scaled && s.word(a.last) === PLUS_MINUS) remadeScale(s, a, b);
    const tolerance = b && toleranceOf(s, a, b);
    const power = tolerance && powerOf(s, tolerance, atoms[i + 2]);
    out.push(power ?? tolerance ?? belowNought(s, a));
    i += power ? 2 : tolerance ? 1 : 0;
  }
  return out;
};

/** `rose by 7,000 to 286,000`, `rose 259.65 to 43,988.99`: ends so far apart are the amount of a change and its result, no range. */
export const isFarApart = (low: Decimal, high: Decimal, plain: boolean): boolean =>
  compare(low, integer(1000)) >= 0
    ? compare(multiply(low, integer(10)), high) <= 0
    : plain && low.digits > 0n && compare(multiply(low, integer(50)), high) <= 0;

/** `rose 3 to 38 percent`: after a verb of change rather a number of points and what it came to than a range. */
export const isPointsThenShare = (low: Decimal, high: Decimal, b: Atom): boolean =>
  b.kind === 'percent' && low.digits > 0n && compare(multiply(low, integer(8)), high) <= 0;

/** `up 78,300 or 1.5%`: an amount and what part it is, not two percentages. */
export const isAmountOrShare = (a: Atom, b: Atom): boolean =>
  a.number.grouped === true ||
  (a.value !== undefined && b.value !== undefined && compare(a.value, multiply(b.value, integer(20))) >= 0);

/** `fell a fifth to 1.75 million tonnes`: a part and what it came to. */
export const isPartThenResult = (a: Atom, b: Atom): boolean =>
  a.number.form === 'fraction' &&
  b.number.form !== 'fraction' &&
  b.value !== undefined &&
  b.value.digits >= 10n ** BigInt(b.value.scale);

const RESPECTIVELY = wordId('respectively');

const isRespective = (s: Scene, { last }: Atom): boolean => {
  for (let i = last; i < last + 6 && i < s.limit(last - 1); i += 1)
    if (s.word(i) === RESPECTIVELY) return true;
  return false;
};

/**
 * `rose 4.1 and 4.8 percent`, `4.1 and 4.8 million tonnes`: whether the unit of the second is the first's too, which
 * gets the scale `exponent` here. A decimal counts nothing itself, nor do two with their tolerances, `34 ± 2 and 41 ± 3 g`; of other whole numbers it is
 * not known, and they are in doubt.
 */
export const sharesBoth = (s: Scene, a: Atom, b: Atom, exponent: number): boolean => {
  const { number } = a;
  const unit =
    b.kind === 'percent' ||
    exponent > 2 ||
    (b.kind === 'measure' && (number.fractional || b.rule.endsWith(TOLERANCE)));
  if (!unit || !a.value || !b.value || number.vague || b.number.vague) return false;
  if (number.magnitudeToken !== undefined || a.scaled || number.grouped) return false;
  if (number.form !== b.number.form && b.number.form !== 'mixed') return false;
  const areSpread = a.rule.endsWith(TOLERANCE) && b.rule.endsWith(TOLERANCE);
  if (!number.fractional && !areSpread && !isRespective(s, b)) {
    a.doubt = 'what follows the second number may belong to both';
    return false;
  }
  if (exponent > 1) a.value = shift(a.value, exponent);
  return true;
};

export const CROSS = new WordSet(['x', '×', 'by']);

/** `30 x 20 x 10 cm`: calls `share` with each side before the last, which bears the unit. */
export const shareSides = (s: Scene, atoms: readonly Atom[], share: (a: Atom, b: Atom) => void): void => {
  for (let k = atoms.length - 1; k > 0; k -= 1) {
    const [a, b] = [atoms[k - 1], atoms[k]];
    const crossed = b.first - a.last === 1 && CROSS.has(s.word(a.last));
    if (crossed && b.kind === 'measure' && a.kind === 'bare' && !a.attributive && a.value && isSide(s, b))
      share(a, b);
  }
};

const TO = new WordSet(['to', '-', '–', 'and', 'or']);

/** `from 2m to 6m tonnes`: the letter of the first is that of the second, millions and no metres. Makes `a` a plain number of millions. */
export const remadeScale = (s: Scene, a: Atom, b: Atom): void => {
  const { letter } = a.number;
  if (a.kind !== 'measure' || !letter || letter.exponent !== b.number.letter?.exponent || !a.value) return;
  if (b.first - a.last !== 1 || !TO.has(s.word(a.last)) || a.last !== letter.token + 1 || a.attributive)
    return;
  Object.assign(a, {
    kind: 'bare',
    rule: 'letter-scale',
    value: shift(a.value, letter.exponent),
    scaled: true,
  });
  a.unit = undefined;
  a.doubt = undefined;
};

const OF = wordId('of');
const AGES = new WordSet(['age', 'ages', 'aged']);

/** `between the ages of 17 and 29`: the token before the noun of age that ends at token `at`. */
export const overAges = (s: Scene, at: number): number => {
  const noun = s.word(at) === OF ? at - 1 : at;
  return AGES.has(s.word(noun)) ? noun - 1 : at;
};

const RESULT = wordId('to');
const RESULT_FILLERS = wordSet(
  'between about around approximately some nearly roughly the a an almost just over under',
);
/** `raised it to between 55 and 75 cents from 40 to 60 cents`: whether the value that something came to begins at token `i`, with no other clause before token `from`. */
export const isResultAt = (s: Scene, i: number, from: number): boolean => {
  if (s.word(i) !== RESULT) return false;
  let at = i + 1;
  while (s.numbers.ofToken[at] < 0 && (RESULT_FILLERS.has(s.word(at)) || s.t.kind[at] !== WORD) && at < i + 5)
    at += 1;
  if (s.numbers.ofToken[at] < 0) return false;
  for (let j = at; j < from; j += 1) {
    const isRange = s.word(j) === AND && (s.numbers.ofToken[j + 1] >= 0 || s.numbers.ofToken[j + 2] >= 0);
    if (s.sign(j) === COMMA || (s.word(j) === AND && !isRange)) return false;
  }
  return true;
};

const [YEAR_IN, YEAR_DASHES] = ['in', '- –'].map(wordSet);
/** At a token of `in 2010` or `in 2010-11`. */
export const isYearIn = (s: Scene, i: number): boolean => {
  const isNumber = s.t.kind[i] === NUMBER;
  if (isNumber && YEAR_IN.has(s.word(i - 1))) return true;
  const dash = isNumber ? i - 1 : i;
  return YEAR_DASHES.has(s.word(dash)) && s.glued(dash) && s.glued(dash + 1) && YEAR_IN.has(s.word(dash - 2));
};

/** `two or three`, `5 or 6`; not `1.0 or 2.0`. */
export const isNext = (a: Atom, b: Atom): boolean => {
  if (a.kind !== 'bare' || a.number.fractional || !isWhole(a.value) || !isWhole(b.value)) return false;
  return b.value!.digits - a.value!.digits === 1n && a.value!.digits > 0n && a.value!.digits < 20n;
};
