import { add, compare, type Decimal, divide } from '../core/decimal.ts';
import { type WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import { AND, HYPHEN } from './quantity-money.ts';
import type { Scene } from './quantity-scene.ts';

import { TAG } from './tag-set.ts';
import { UPPER_FIRST } from './tokens.ts';
import type { UnitReading } from './units.ts';

/** A measure in two units: its end, its value in the unit given, and how that was computed. */
export interface CompoundMeasure {
  readonly last: number;
  readonly value: Decimal;
  readonly unit: UnitReading;
  readonly rule: string;
  readonly formula: string;
}

const FEET = wordId('feet');
const FOOT = wordId('foot');
const INCH: Decimal = { digits: 254n, scale: 4 };
const ONE_UNIT: Decimal = { digits: 1n, scale: 0 };
const SECONDS: Decimal = { digits: 3600n, scale: 0 };
const COMMA = 44;
const APOSTROPHE = 39;
const MINUTE_SIGNS = wordSet("′ ' ’");
const SECOND_SIGNS = wordSet('″ " ”');
/** Units that are said with a smaller one after them. */
const SMALLER: Readonly<Record<string, { readonly name: string; readonly factor: bigint }>> = {
  pound: { name: 'ounce', factor: 16n },
  stone: { name: 'pound', factor: 14n },
};

/** The pound of mass, where only its number is said. */
const POUND = {
  name: 'pound',
  ucum: '[lb_av]',
  above: { digits: 45359237n, scale: 8 },
  below: ONE_UNIT,
  si: 'kg',
};

const numberAt = (s: Scene, at: number): NumberSpan | undefined => {
  const index = at < s.t.count ? s.numbers.ofToken[at] : -1;
  const found = index >= 0 ? s.numbers.list[index] : undefined;
  return found?.first === at ? found : undefined;
};

const times = (value: Decimal, factor: bigint): Decimal => ({
  digits: value.digits * factor,
  scale: value.scale,
});

const STOP = 46;
/** The unit at a token; `7lb 4oz.` at the end of a sentence has no abbreviation with its stop. */
export const unitAt = (s: Scene, i: number, digits = true): UnitReading | undefined => {
  const unit = s.units.read(i, digits);
  if (!unit?.symbol || s.sign(unit.end - 1) !== STOP) return unit;
  const end = unit.end - 1;
  const isLast = unit.end >= s.limit(i) || (s.t.flags[unit.end] & UPPER_FIRST) !== 0;
  return isLast && end > i ? { ...unit, end, headEnd: Math.min(unit.headEnd, end) } : unit;
};

/** `six feet five inches`, `6 ft 2 in`, `5' 11"`, `5 foot 11`. */
const feetInches = (s: Scene, unit: UnitReading, feet: Decimal): CompoundMeasure | undefined => {
  if (unit.name !== 'foot') return undefined;
  const hyphen = s.sign(unit.end) === HYPHEN && s.glued(unit.end);
  const at = s.sign(unit.end) === COMMA || s.word(unit.end) === AND || hyphen ? unit.end + 1 : unit.end;
  const next = numberAt(s, at);
  if (!next?.value) return undefined;
  const made = {
    value: add(times(feet, 12n), next.value),
    rule: 'feet-inches',
    formula: 'feet × 12 + inches',
  };
  const inches = unitAt(s, s.sign(next.last) === HYPHEN && s.glued(next.last) ? next.last + 1 : next.last);
  if (inches?.name === 'inch') return { ...made, last: inches.end, unit: inches };
  const ends = next.last >= s.limit(at) || s.tags[next.last] === TAG.PUNCTUATION;
  const bare = !unit.symbol || s.sign(unit.end - 1) === APOSTROPHE || ends;
  const inWords = next.form === 'words' && s.word(unit.end - 1) === FOOT && s.tags[next.last] !== TAG.PLURAL;
  const isPlain = next.value.scale === 0 && next.value.digits < 12n && (next.form === 'digits' || inWords);
  if (
    !bare ||
    s.word(unit.end - 1) === FEET ||
    !(at === unit.end || (hyphen && s.glued(at))) ||
    !isPlain ||
    inches
  )
    return undefined;
  const inch = {
    ...unit,
    name: 'inch',
    ucum: '[in_i]',
    above: INCH,
    below: ONE_UNIT,
    si: 'm',
    end: next.last,
  };
  return { ...made, last: next.last, unit: inch };
};

/** A number glued on both sides, before a sign of minutes or seconds of arc. */
const arcPart = (s: Scene, at: number, signs: WordSet): Decimal | undefined => {
  const part = s.glued(at) ? numberAt(s, at) : undefined;
  return part?.last === at + 1 && s.glued(at + 1) && signs.has(s.word(at + 1)) ? part.value : undefined;
};

/** `51°30′`, `51°30′26″`: degrees with minutes and seconds of arc. */
const angle = (s: Scene, unit: UnitReading, degrees: Decimal): CompoundMeasure | undefined => {
  if (unit.name !== 'degree' || !unit.symbol) return undefined;
  const minutes = arcPart(s, unit.end, MINUTE_SIGNS);
  if (!minutes) return undefined;
  const seconds = arcPart(s, unit.end + 2, SECOND_SIGNS);
  const total = add(times(minutes, 60n), seconds ?? { digits: 0n, scale: 0 });
  return {
    last: unit.end + (seconds ? 4 : 2),
    value: add(degrees, divide(total, SECONDS, 12)),
    unit,
    rule: 'angle',
    formula: `degrees + minutes ÷ 60${seconds ? ' + seconds ÷ 3600' : ''}`,
  };
};

/** `5 lb 3 oz`, `11 stone 4 pounds`: in the smaller unit. */
const withSmaller = (s: Scene, unit: UnitReading, large: Decimal): CompoundMeasure | undefined => {
  const step = SMALLER[unit.name];
  if (!step || unit.per) return undefined;
  const next = numberAt(s, s.word(unit.end) === AND ? unit.end + 1 : unit.end);
  if (!next?.value || next.value.digits < 0n) return undefined;
  const ends = next.last >= s.limit(unit.end) || s.tags[next.last] === TAG.PUNCTUATION;
  // `9 stone 4`
  const bare = unit.name === 'stone' && ends && next.first === unit.end && next.last - next.first === 1;
  const small = unitAt(s, next.last) ?? (bare ? { ...unit, ...POUND, end: next.last } : undefined);
  if (small?.name !== step.name || compare(next.value, { digits: step.factor, scale: 0 }) >= 0)
    return undefined;
  return {
    last: small.end,
    value: add(times(large, step.factor), next.value),
    unit: small,
    rule: 'two-units',
    formula: `${unit.name}s × ${step.factor} + ${step.name}s`,
  };
};

/** The measure in two units that begins with `value` in `unit`; `undefined` where no second part follows. */
export const compoundMeasure = (
  s: Scene,
  unit: UnitReading,
  value: Decimal | undefined,
): CompoundMeasure | undefined =>
  value && (feetInches(s, unit, value) ?? angle(s, unit, value) ?? withSmaller(s, unit, value));
