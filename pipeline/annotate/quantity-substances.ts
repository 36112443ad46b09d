import { multiply } from '../core/decimal.ts';
import { type WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import type { Scene } from './quantity-scene.ts';
import { UPPER_FIRST, WORD } from './tokens.ts';
import type { UnitReading } from './units.ts';

const [HYPHEN, SLASH, OPEN] = [45, 47, 40];
/** Letters of a substance inside a unit at most: `glucose`, `CaCO3`, `protein`. */
const LONGEST = 10;
/** What a substance is measured by. */
const AMOUNTS = new Set(['kg', 'mol', 'm3']);
/** What it is measured in. */
const BELOW = new Set(['kg', 'mol', 'm', 'm2', 'm3', 's', 'J']);

/** The token after a substance that stands inside a unit at token `at`: `N`, `CO2`, `NO3-N`; −1 for none. */
const substanceEnd = (s: Scene, at: number): number => {
  const { t } = s;
  if (at >= t.count || t.kind[at] !== WORD || s.glued(at) || t.end[at] - t.start[at] > LONGEST) return -1;
  const isJoined = s.sign(at + 1) === HYPHEN && s.glued(at + 1) && s.glued(at + 2);
  return isJoined && t.kind[at + 2] === WORD ? at + 3 : at + 1;
};

/** One unit over another that stands apart from it: `kg` and `ha−1`. */
const joined = (unit: UnitReading, below: UnitReading): UnitReading => {
  const hasSi = unit.si !== '' && below.si !== '';
  return {
    ...unit,
    end: below.end,
    name: `${unit.name} per ${below.per!.name}`,
    ucum: unit.ucum + below.ucum.slice(1),
    above: hasSi ? unit.above : undefined,
    below: hasSi ? multiply(unit.below!, below.below!) : undefined,
    si: hasSi ? unit.si + below.si.slice(1) : '',
    time: false,
    per: below.per,
  };
};

/**
 * `180 kg N ha−1`, `0.18 g CO2 m−2 h−1`, `120 g CO2/km`, `0.8 g protein/kg`: the unit at token `i` with the one below it,
 * over the substance that stands between; `undefined` where none does.
 */
const overSubstance = (s: Scene, i: number, unit: UnitReading): UnitReading | undefined => {
  if (!unit.symbol || unit.per || !AMOUNTS.has(unit.si)) return undefined;
  const end = substanceEnd(s, unit.end);
  if (end < 0 || end + 1 >= s.limit(i)) return undefined;
  if (s.sign(end) === SLASH) {
    const below = s.glued(end) && s.glued(end + 1) ? s.units.read(end + 1, true) : undefined;
    if (!below?.symbol || !BELOW.has(below.si)) return undefined;
    const over = s.units.over(i, true, end);
    return over?.per && { ...over, end: over.per.last };
  }
  const below = s.t.kind[end] === WORD ? s.units.read(end, true) : undefined;
  return below?.symbol && below.per && below.ucum.startsWith('1/') ? joined(unit, below) : undefined;
};

const AT = wordId('at');
const AROUND = 24;

const speaksOf = (s: Scene, { first, last }: NumberSpan, words: WordSet): boolean => {
  const limit = Math.min(s.limit(first), last + AROUND);
  for (let i = Math.max(s.floor(first), first - AROUND); i < limit; i += 1)
    if (words.has(s.word(i))) return true;
  return false;
};

/** What a symbol stands for among certain words. */
interface OtherSense {
  readonly words: WordSet;
  /** Words of the usual sense, which wins. */
  readonly except?: WordSet;
  /** After `at` or an opening bracket only. */
  readonly set?: boolean;
  readonly unit: Pick<UnitReading, 'name' | 'ucum' | 'above' | 'below' | 'si'>;
}

const ONE = { digits: 1n, scale: 0 };
/** By the code of the usual sense. */
const OTHER_SENSES: ReadonlyMap<string, OtherSense> = new Map([
  // `centrifuged at 12,000 g`, `spun (500 g, 5 min)`: how many times the pull of the earth; not `5 g of the pellet`
  [
    'g',
    {
      words: wordSet(
        'centrifuged centrifugation centrifuging centrifuge centrifugal ultracentrifuged ultracentrifugation spun spin supernatant supernatants pellet pellets pelleted pelleting sedimented microcentrifuge g-force',
      ),
      set: true,
      unit: { name: 'g-force', ucum: '[g]', above: { digits: 980665n, scale: 5 }, below: ONE, si: 'm/s2' },
    },
  ],
  // `a 500kb file`: thousands of bytes, no bases of a strand
  [
    '{kb}',
    {
      words: wordSet(
        'file files attachment image images photo photos memory download downloads disk upload page',
      ),
      unit: { name: 'kilobyte', ucum: 'kBy', above: { digits: 1000n, scale: 0 }, below: ONE, si: 'By' },
    },
  ],
  // `the current carries 17 Sv of water`: millions of cubic metres a second; not `the current dose is 0.02 Sv`
  [
    'Sv',
    {
      words: wordSet(
        'ocean oceanic current currents overturning circulation gyre gyres strait throughflow inflow outflow seawater thermohaline amoc sverdrup sverdrups',
      ),
      except: wordSet('dose doses radiation exposure exposed radioactive nuclear reactor millisieverts'),
      unit: {
        name: 'sverdrup',
        ucum: '10*6.m3/s',
        above: { digits: 1_000_000n, scale: 0 },
        below: ONE,
        si: 'm3/s',
      },
    },
  ],
]);

/** The unit that a symbol stands for among the words around it. */
const amongWordsOf = (s: Scene, n: NumberSpan, unit: UnitReading): UnitReading => {
  const other = OTHER_SENSES.get(unit.ucum);
  if (!other || (other.set && s.word(n.first - 1) !== AT && s.sign(n.first - 1) !== OPEN)) return unit;
  const isOther = speaksOf(s, n, other.words) && !(other.except && speaksOf(s, n, other.except));
  return isOther ? { ...unit, ...other.unit } : unit;
};

/** A unit at token `at` as the words around it make it. */
export const amongWords = (s: Scene, n: NumberSpan, at: number, unit: UnitReading): UnitReading => {
  if (!unit.symbol) return unit;
  return overSubstance(s, at, unit) ?? amongWordsOf(s, n, unit);
};

/** `130 K-gluconate`, `4 Mg-ATP`: the symbol of an element joined to what it is bound to, no unit. */
export const isBoundElement = (s: Scene, at: number): boolean => {
  if (!ELEMENTS.has(s.word(at)) || s.sign(at + 1) !== HYPHEN || !s.glued(at + 1) || !s.glued(at + 2))
    return false;
  const { t } = s;
  const length = t.end[at + 2] - t.start[at + 2];
  return (t.flags[at] & UPPER_FIRST) !== 0 && t.kind[at + 2] === WORD && length > 2;
};
const ELEMENTS = wordSet('k mg');
