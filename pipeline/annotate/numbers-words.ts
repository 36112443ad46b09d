import { add, type Decimal, divide, integer, multiply, shift } from '../core/decimal.ts';
import { wordId, WordMap, WordSet, wordSet } from '../core/vocabulary.ts';
import { MAGNITUDES } from '../lexicon/magnitudes.ts';
import {
  FRACTION_NOUNS,
  GROUP_WORDS,
  ORDINAL_POWERS,
  ORDINAL_TEENS,
  ORDINAL_TENS,
  ORDINAL_UNITS,
  TEEN_WORDS,
  TEN_WORDS,
  UNIT_WORDS,
} from '../lexicon/number-words.ts';
import { SPACE_BEFORE, type Tokens } from './tokens.ts';

const UNIT = 1;
const TEEN = 2;
export const TEN = 3;
export const POWER = 4;

/** One number word: what place it fills and its value (for a power: the exponent of ten). */
export interface Atom {
  readonly place: number;
  readonly value: number;
  readonly ordinal: boolean;
}

const atoms = (words: Readonly<Record<string, number>>, place: number, ordinal = false): [string, Atom][] =>
  Object.entries(words).map(([word, value]) => [word, { place, value, ordinal }]);

export const CARDINALS = new WordMap<Atom>([
  ...atoms(UNIT_WORDS, UNIT),
  ...atoms(TEEN_WORDS, TEEN),
  ...atoms(TEN_WORDS, TEN),
  ...atoms(MAGNITUDES, POWER),
]);
export const ORDINALS = new WordMap<Atom>([
  ...atoms(ORDINAL_UNITS, UNIT, true),
  ...atoms(ORDINAL_TEENS, TEEN, true),
  ...atoms(ORDINAL_TENS, TEN, true),
  ...atoms(ORDINAL_POWERS, POWER, true),
]);

/** All words that can begin or make a number, cardinal or ordinal. */
export const NUMBER_WORDS: readonly string[] = [
  UNIT_WORDS,
  TEEN_WORDS,
  TEN_WORDS,
  MAGNITUDES,
  ORDINAL_UNITS,
  ORDINAL_TEENS,
  ORDINAL_TENS,
  ORDINAL_POWERS,
].flatMap((words) => Object.keys(words));

const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  ...ORDINAL_UNITS,
  ...ORDINAL_TEENS,
  ...ORDINAL_TENS,
};
const denominators = (suffix: string): [string, Decimal][] => [
  ...Object.entries(ORDINAL_WORDS)
    .filter(([, value]) => value > 2)
    .map(([word, value]): [string, Decimal] => [word + suffix, integer(value)]),
  ...Object.entries(ORDINAL_POWERS).map(([word, power]): [string, Decimal] => [
    word + suffix,
    shift(integer(1), power),
  ]),
];
/** `half`, `third`, `quarter`, `hundredth`. */
export const SINGULAR_DENOMINATORS = new WordMap<Decimal>([
  ...denominators(''),
  ['half', integer(FRACTION_NOUNS.half)],
  ['quarter', integer(4)],
]);
/** `halves`, `thirds`, `quarters`, `hundredths`. */
const PLURAL_DENOMINATORS = new WordMap<Decimal>([
  ...denominators('s'),
  ['halves', integer(2)],
  ['quarters', integer(4)],
]);

export const AND = wordId('and');
export const OF = wordId('of');
export const HYPHEN = wordId('-');
export const ARTICLES = new WordSet(['a', 'an']);
export const HALF = wordId('half');
const POINT = wordId('point');
const LONE_POWERS = new WordSet([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'lakh',
  'crore',
  'quadrillion',
]);
const DOZENS = new WordMap<number>([...Object.entries(GROUP_WORDS), ['dozens', 12]]);

/** Where a reading ended and what it is worth. */
export interface Reading {
  readonly end: number;
  readonly value: Decimal;
  readonly ordinal?: boolean;
  /** The last power read, for `and a half` after it: `a million and a half`. */
  readonly power?: number;
}

const glued = (t: Tokens, i: number): boolean => (t.flags[i] & SPACE_BEFORE) === 0;

/** The token after `i`, over one hyphen without spaces: `twenty-one`. */
export const nextOver = (t: Tokens, i: number, limit: number): number => {
  if (i < limit && t.word[i] === HYPHEN && glued(t, i) && i + 1 < limit && glued(t, i + 1)) return i + 1;
  return i;
};

/** Places that may follow: the value below which the next group must stay. */
interface State {
  total: Decimal;
  group: number;
  hasGroup: boolean;
  /** Open place: 1000 fresh, 100 after "hundred", 10 after a ten, 1 after a unit. */
  room: number;
  power: number;
  end: number;
}

const fits = (state: State, atom: Atom): boolean => {
  if (atom.place === UNIT) return state.room > 1 && (atom.value > 0 || !state.hasGroup);
  if (atom.place === TEEN || atom.place === TEN) return state.room > 10;
  return false;
};

const take = (state: State, atom: Atom, end: number): void => {
  state.group += atom.value;
  state.hasGroup = true;
  state.room = atom.place === TEN ? 10 : 1;
  state.end = end;
};

/** Applies `hundred`, `thousand` …; `false` when the order forbids it. */
const applyPower = (state: State, exponent: number, end: number): boolean => {
  if (exponent === 2) {
    if (!state.hasGroup || state.group >= 100 || state.group === 0) return false;
    state.group *= 100;
    state.room = 100;
  } else if (state.hasGroup) {
    if (exponent >= state.power) return false;
    state.total = add(state.total, shift(integer(state.group), exponent));
    state.group = 0;
    state.hasGroup = false;
    state.power = exponent;
    state.room = 1000;
  } else if (state.power < 1000 && exponent >= state.power && state.power <= 6) {
    state.total = shift(state.total, exponent);
    state.power = exponent;
  } else return false;
  state.end = end;
  return true;
};

/** After `and`: whether the group there belongs to this number rather than beginning another. */
const continues = (t: Tokens, from: number, limit: number, state: State): boolean => {
  const atom = CARDINALS.get(t.word[from]) ?? ORDINALS.get(t.word[from]);
  if (!atom || atom.place === POWER || !fits(state, atom)) return false;
  if (state.room !== 100 && state.power >= 1000) return false;
  let look = from;
  for (let steps = 0; steps < 3 && look < limit; steps += 1) {
    look = nextOver(t, look + 1, limit);
    const next = CARDINALS.get(t.word[look]);
    if (!next) return PLURAL_DENOMINATORS.get(t.word[look]) === undefined;
    if (next.place === POWER) return next.value < state.power && (state.room !== 100 || next.value !== 2);
  }
  return true;
};

/**
 * The longest number in words from token `from`: `twenty-one`, `a hundred and fifty thousand`,
 * `two hundred and fifth`. `undefined` when no number word stands there.
 */
export const readWords = (t: Tokens, from: number, limit: number): Reading | undefined => {
  const state: State = { total: integer(0), group: 0, hasGroup: false, room: 1000, power: 1000, end: from };
  let i = from;
  if (ARTICLES.has(t.word[i]) || LONE_POWERS.has(t.word[i])) {
    const head = ARTICLES.has(t.word[i]) ? nextOver(t, i + 1, limit) : i;
    if (head >= limit || CARDINALS.get(t.word[head])?.place !== POWER) return undefined;
    state.group = 1;
    state.hasGroup = true;
    i = head;
  }
  while (i < limit) {
    const word = t.word[i];
    const atom = CARDINALS.get(word);
    if (atom) {
      if (atom.place === POWER ? !applyPower(state, atom.value, i + 1) : !fits(state, atom)) break;
      if (atom.place !== POWER) take(state, atom, i + 1);
    } else {
      const last = ORDINALS.get(word);
      if (last) return readOrdinal(state, last, i, from);
      if (word !== AND || state.end !== i || !continues(t, i + 1, limit, state)) break;
    }
    i = atom?.place === TEN ? overDash(t, i + 1, limit) : nextOver(t, i + 1, limit);
  }
  return state.end === from ? undefined : finish(t, state, limit);
};

/** After a ten also over a hyphen with spaces: `ninety - five`, as tokenised text has it. */
const overDash = (t: Tokens, i: number, limit: number): number => {
  const next = nextOver(t, i, limit);
  if (next > i || i + 1 >= limit || t.word[i] !== HYPHEN) return next;
  const unit = CARDINALS.get(t.word[i + 1]);
  return unit?.place === UNIT && unit.value > 0 ? i + 1 : next;
};

const readOrdinal = (state: State, atom: Atom, at: number, from: number): Reading | undefined => {
  if (atom.place === POWER) {
    if (!state.hasGroup)
      return at === from
        ? { end: at + 1, value: shift(integer(1), atom.value), ordinal: true }
        : closed(state, from);
    const value = add(state.total, shift(integer(state.group), atom.value));
    return { end: at + 1, value, ordinal: true };
  }
  if (!fits(state, atom)) return closed(state, from);
  return { end: at + 1, value: add(state.total, integer(state.group + atom.value)), ordinal: true };
};

const closed = (state: State, from: number): Reading | undefined =>
  state.end === from ? undefined : { end: state.end, value: worth(state) };

const worth = (state: State): Decimal => add(state.total, integer(state.group));

/** Adds `point five`, `nineteen eighty-four`. */
const finish = (t: Tokens, state: State, limit: number): Reading => {
  const value = worth(state);
  const power = state.hasGroup ? undefined : state.power;
  const point = nextOver(t, state.end, limit);
  if (t.word[point] === POINT && state.power >= 1000) {
    let digits = '';
    let end = point + 1;
    for (let i = nextOver(t, end, limit); i < limit && digits.length < 20; i = nextOver(t, end, limit)) {
      const atom = CARDINALS.get(t.word[i]);
      if (!atom || atom.place === POWER || (atom.place !== UNIT && digits)) break;
      digits += String(atom.value);
      end = i + 1;
    }
    if (digits)
      return scaled(
        t,
        { end, value: add(value, divide(integer(BigInt(digits)), shift(integer(1), digits.length), 20)) },
        limit,
      );
  }
  return { end: state.end, value, power };
};

/** Multiplies by the magnitudes that follow: `3.5` `million`, `5` `thousand` `crore`, `2` `dozen`. */
export const scaled = (t: Tokens, reading: Reading, limit: number): Reading => {
  let { value, end, power } = reading;
  for (let steps = 0; steps < 3; steps += 1) {
    const next = nextOver(t, end, limit);
    if (next >= limit) break;
    const atom = CARDINALS.get(t.word[next]);
    const dozen = DOZENS.get(t.word[next]);
    if (atom?.place === POWER) {
      value = shift(value, atom.value);
      power = atom.value;
    } else if (dozen !== undefined && power === undefined) value = multiply(value, integer(dozen));
    else break;
    end = next + 1;
  }
  return { value, end, power };
};

const QUARTER = wordId('quarter');
const HALVES = wordId('halves');
/** Units that are halved and quartered before their name: `a half-mile radius`, `a quarter point`. */
export const PARTED_UNITS = wordSet(
  'mile inch pint pound gallon acre percentage point ton tonne metre meter kilometre kilometer',
);

/** `quarter point`, `quarter-mile` at a token: a part of a unit, no quarter of a year. */
export const isQuarterUnit = (t: Tokens, at: number): boolean =>
  t.word[at] === QUARTER && PARTED_UNITS.has(t.word[nextOver(t, at + 1, t.count)]);

/** A fraction with its denominator at `i`: `thirds`, `-fifths`; numerator given. `undefined` when none stands there. */
export const readDenominator = (
  t: Tokens,
  i: number,
  numerator: Decimal,
): { value: Decimal; end: number } | undefined => {
  const at = overJoint(t, i);
  if (at >= t.count) return undefined;
  const compound = compoundDenominator(t, at, numerator);
  if (compound) return compound;
  const one = numerator.digits === 1n && numerator.scale === 0;
  if (at + 2 < t.count && t.word[at + 1] === HYPHEN && glued(t, at + 1) && glued(t, at + 2)) return undefined;
  // `in two halves`
  if (t.word[at] === HALVES && numerator.digits === 2n && numerator.scale === 0) return undefined;
  const parted = numerator.digits === 3n && numerator.scale === 0 && isQuarterUnit(t, at);
  const denominator =
    one || parted ? SINGULAR_DENOMINATORS.get(t.word[at]) : PLURAL_DENOMINATORS.get(t.word[at]);
  return denominator ? { value: divide(numerator, denominator, 16), end: at + 1 } : undefined;
};

/** The token after a hyphen, glued or (as tokenised text has it) with a space on either side. */
const overJoint = (t: Tokens, i: number): number => {
  const over = nextOver(t, i, t.count);
  if (over > i || i + 1 >= t.count || t.word[i] !== HYPHEN || glued(t, i) || glued(t, i + 1)) return over;
  return PLURAL_DENOMINATORS.has(t.word[i + 1]) || SINGULAR_DENOMINATORS.has(t.word[i + 1]) ? i + 1 : i;
};

/** `one twenty-fifth`, `two thirty-seconds`. */
const compoundDenominator = (
  t: Tokens,
  at: number,
  numerator: Decimal,
): { value: Decimal; end: number } | undefined => {
  const ten = CARDINALS.get(t.word[at]);
  if (ten?.place !== TEN || numerator.digits > 999n) return undefined;
  const last = nextOver(t, at + 1, t.count);
  if (last >= t.count || (last === at + 1 && !PLURAL_DENOMINATORS.has(t.word[last]))) return undefined;
  const one = numerator.digits === 1n && numerator.scale === 0;
  const unit = one ? ORDINALS.get(t.word[last])?.value : PLURAL_DENOMINATORS.get(t.word[last])?.digits;
  if (unit === undefined || Number(unit) > 9) return undefined;
  return { value: divide(numerator, integer(ten.value + Number(unit)), 16), end: last + 1 };
};
