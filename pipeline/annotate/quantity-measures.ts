import { shift } from '../core/decimal.ts';
import { wordId, wordSet } from '../core/vocabulary.ts';
import type { NumberSpan } from './numbers.ts';
import type { Atom } from './quantity-types.ts';
import { isInitial, isPeriodAt } from './quantity-phrase-edges.ts';
import type { Scene } from './quantity-scene.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { NUMBER, WORD } from './tokens.ts';
import type { UnitReading } from './units.ts';
import { PER } from './quantity-per.ts';
import { A } from './quantity-unit-use.ts';
import { compoundMeasure, unitAt } from './quantity-compounds.ts';
import { OF, HYPHEN } from './quantity-money.ts';
import { amongWords, isBoundElement } from './quantity-substances.ts';
import { AgeAtoms } from './quantity-ages.ts';

const TIMES = wordSet('times × x');
const FOLD = wordSet('fold folds');
export const AN = wordId('an');
const APOSTROPHE = wordId("'s");
const COMPARED = wordSet(
  'as more less higher greater larger bigger the that those its their his her smaller faster longer heavier what normal',
);
/** What a firm is valued by: `12 times earnings`. */
const VALUED = wordSet('earnings sales revenue revenues profit profits income ebitda turnover book');
const WHOSE = wordSet(
  'forward trailing expected annual core underlying projected estimated adjusted net operating',
);
const AS = wordId('as');
const THAN = wordId('than');
const RATHER = wordId('rather');
const OTHER = wordId('other');
const OVER = wordId('over');
const ROLES = wordSet('a an the');
const AGO = wordSet('ago earlier');
const OR = wordId('or');
const MORE_OR_LESS = wordSet('more less fewer');
const PH = wordId('ph');
/** `68F` where it is warm or cold: degrees, no farads. */
const fahrenheit = (unit: UnitReading): UnitReading => ({
  ...unit,
  name: 'fahrenheit',
  ucum: '[degF]',
  above: undefined,
  below: undefined,
  si: '',
});
/** `200,000 ounces of gold`: ounces of precious metal are troy ounces. */
const PRECIOUS = wordSet('gold silver platinum palladium rhodium bullion');
const TROY = { name: 'troy ounce', ucum: '[oz_tr]', above: { digits: 311034768n, scale: 10 } };
const troy = (unit: UnitReading): UnitReading => ({ ...unit, ...TROY });
const CONVERSION = 8;
/** The token after a conversion in brackets that follows or ends at token `end`: `70 km (43 miles) an hour`; −1 for none. */
const overConversion = (s: Scene, first: number, end: number): number => {
  if (CLOSE_BRACKETS.has(s.sign(end))) return OPEN_BRACKETS.has(s.sign(first - 1)) ? end + 1 : -1;
  if (!OPEN_BRACKETS.has(s.sign(end)) || s.numbers.ofToken[end + 1] < 0) return -1;
  for (let i = end + 2; i < end + CONVERSION; i += 1) if (CLOSE_BRACKETS.has(s.sign(i))) return i + 1;
  return -1;
};
/** What lies in barrels of no fixed size. */
const CASKED = wordSet(
  'wine whisky whiskey bourbon beer ale rum brandy cider cognac port sherry ammunition gunpowder apples herring fish water waste chemicals explosives',
);
const withoutSi = (unit: UnitReading): UnitReading => ({
  ...unit,
  above: undefined,
  below: undefined,
  si: '',
});
const DEGREES = new Set(['Cel', '[degF]', 'F', 'C', 'K']);
const ANGLES = wordSet(
  'north south east west latitude longitude angle angles slope incline tilt tilted turn turned rotated rotation clockwise anticlockwise arc',
);
const BARRELS = wordSet('b bpd bopd bbl bbls');
const METRE = wordId('m');
const HEAPED = wordSet('heaped heaping level rounded scant generous');
const ODD = wordId('odd');
const ARTICLES = wordSet('a an');
const BELOW = wordId('below');
const ZERO = wordId('zero');
const FREEZING = wordId('freezing');
const EQUALS = 61;
const COLON = 58;
const OPEN_BRACKETS = new Set([40, 91, 123]);
const POINTERS = wordSet('this last next');
const CLOSE_BRACKETS = new Set([41, 93, 125]);
/** Measures with their units, multiples and rates. */
export class MeasureAtoms extends AgeAtoms {
  /** Whether a letter of millions stood before a unit. */
  private hasMillions = false;

  /** `2.4 times the mass`, `ten times as many`, `five-fold`. `three times a week` counts. */
  protected multiple(atom: Atom): Atom | undefined {
    const { s } = this;
    const { t } = s;
    let at = atom.last;
    const joined = s.sign(at) === HYPHEN && s.glued(at);
    if (joined) at += 1;
    if (at >= t.count) return undefined;
    if (FOLD.has(t.word[at]))
      return { ...atom, kind: 'ratio', rule: 'fold', last: at + 1, attributive: joined };
    const glued = t.kind[at] === WORD && t.end[at] - t.start[at] === 1;
    if (!TIMES.has(t.word[at]) || (glued && !s.glued(at))) return undefined;
    if (glued && t.kind[at + 1] === NUMBER) return undefined;
    const next = at + 1;
    if (glued) return { ...atom, kind: 'ratio', rule: 'times', last: next };
    if (next >= t.count) return undefined;
    // `8.3 times average earnings`: no part of a time happens
    const isPart =
      atom.number.fractional === true && (isNounTag(s.tags[next]) || s.tags[next] === TAG.ADJECTIVE);
    const compared = isPart || this.isCompared(next) || this.isThanAfter(next);
    const isRate =
      (t.word[next] === A || t.word[next] === AN || t.word[next] === PER) &&
      s.units.read(next + 1, false)?.time &&
      !AGO.has(s.word(next + 2));
    if (!compared || isRate) return isRate ? this.rate(atom, at) : undefined;
    return { ...atom, kind: 'ratio', rule: 'times', last: next };
  }

  /** `2,500 times brighter than`; not `five times rather than four`. */
  private isThanAfter(next: number): boolean {
    const { t } = this.s;
    return t.word[next + 1] === THAN && t.word[next] !== RATHER && t.word[next] !== OTHER;
  }

  /** Whether at a token, after `times` or `twice`, stands what something is compared with; not `four times as champion`. */
  protected isCompared(next: number): boolean {
    const { s } = this;
    const { t } = s;
    const isRole =
      t.word[next] === AS &&
      s.word(next + 2) !== AS &&
      (s.tags[next + 1] === TAG.PROPER || s.tags[next + 1] === TAG.NOUN || ROLES.has(s.word(next + 1)));
    // `has been cut four times this year`; but `four times this year's budget`
    if (POINTERS.has(t.word[next]) && isPeriodAt(s, next + 1))
      return s.tags[next + 2] === TAG.POSSESSIVE || t.word[next + 2] === APOSTROPHE;
    return (
      VALUED.has(t.word[next]) ||
      // `16 times forward earnings`
      (VALUED.has(t.word[next + 1]) && WHOSE.has(t.word[next])) ||
      // `three times over the limit`
      (t.word[next] === OVER && s.tags[next + 1] === TAG.DETERMINER) ||
      (COMPARED.has(t.word[next]) && !isRole) ||
      s.tags[next] === TAG.DETERMINER ||
      s.tags[next] === TAG.POSSESSIVE ||
      s.tags[next] === TAG.PROPER ||
      t.word[next + 1] === APOSTROPHE
    );
  }

  /** `four times per week`. */
  protected rate(atom: Atom, at: number): Atom | undefined {
    const per = this.perAt(at + 1);
    if (!per) return undefined;
    const unit: UnitReading = {
      end: per.last,
      name: `count per ${per.name}`,
      ucum: `{times}/${per.name}`,
      si: '',
      time: false,
      symbol: false,
      headEnd: at + 1,
      per,
    };
    return { ...atom, kind: 'rate', rule: 'times-per', last: per.last, unit, per };
  }

  /** `pH 7.4`, `a pH of 7.4`, `pH = 7`. */
  protected acidity(atom: Atom): Atom | undefined {
    const { s } = this;
    const { t } = s;
    const n = atom.number;
    let at = n.first - 1;
    if (s.word(at) === OF || s.sign(at) === EQUALS || s.sign(at) === COLON) at -= 1;
    if (s.word(at) !== PH || t.text.slice(t.start[at], t.end[at]) !== 'pH' || n.value === undefined)
      return undefined;
    const unit: UnitReading = {
      end: at + 1,
      headEnd: at + 1,
      name: 'pH',
      ucum: '[pH]',
      si: '',
      time: false,
      symbol: false,
    };
    return { ...atom, first: at === n.first - 1 ? at : n.first, kind: 'measure', rule: 'acidity', unit };
  }

  protected measure(atom: Atom): Atom | undefined {
    const { s } = this;
    const n = atom.number;
    if (n.yearLike) return undefined;
    const acidity = this.acidity(atom);
    if (acidity) return acidity;
    let at = n.last;
    let joined = s.sign(at) === HYPHEN && s.glued(at) && s.glued(at + 1);
    if (joined) at += 1;
    // `60-odd miles`
    if (s.word(at) === ODD && n.last < s.limit(n.first)) {
      at += 1;
      joined = false;
    }
    if (at >= s.limit(n.first)) return undefined;
    const inWords = n.form === 'fraction' && s.t.kind[n.first] === WORD;
    // `fell a third in a decade`: no inches
    const digits = (n.form !== 'words' && !inWords) || n.magnitudeToken !== undefined;
    const bracket = OPEN_BRACKETS.has(s.sign(at)) ? 1 : 0;
    let unit = unitAt(s, at + bracket, digits) ?? this.unitBeyond(at);
    // `2 heaped tsp`
    if (!unit && HEAPED.has(s.word(at))) unit = s.units.read(at + 1, true);
    if (unit && bracket === 0) unit = amongWords(s, n, at, unit);
    if (unit && isBoundElement(s, at)) return undefined;
    if (unit?.ucum === 'F' && s.glued(at) && this.isWarmth(at)) unit = fahrenheit(unit);
    if (unit?.ucum === '[bbl_us]' && s.word(unit.end) === OF && CASKED.has(s.word(unit.end + 1)))
      unit = { ...withoutSi(unit), ucum: '{barrel}' };
    if (unit?.ucum === '[oz_av]' && this.speaksOf(PRECIOUS, at)) unit = troy(unit);
    const beyond = unit?.si === 'm' && !unit.per ? overConversion(s, n.first, unit.end) : -1;
    if (beyond > 0) unit = s.units.over(at, digits, beyond) ?? unit;
    let { value } = atom;
    let scaled = n.magnitudeToken !== undefined;
    const ofUnit = n.vague && s.word(at) === OF ? s.units.read(at + 1, false) : undefined;
    if (ofUnit) unit = ofUnit;
    const ofOne = unit ? undefined : this.unitOfOne(n);
    if (ofOne) unit = ofOne;
    const lettered = this.letterBeforeUnit(n);
    if (lettered) {
      unit = lettered;
      scaled = true;
      if (value) value = shift(value, n.letter!.exponent);
    }
    // `1 L. Prat`
    const isPlace = (n.digits ?? 9) < 3 && !n.fractional && unit?.symbol && !DEGREES.has(unit.ucum);
    if (isPlace && !joined && isInitial(s, at)) return undefined;
    if (!unit || !this.isUnitUse(atom, unit, joined)) return undefined;
    if (bracket && !(CLOSE_BRACKETS.has(s.sign(unit.end)) && unit.symbol && unit.end === at + 2))
      return undefined;
    const first = this.spacedMinus(n, unit);
    const isBelow = this.isBelowZero(n, unit);
    if (value && (first < n.first || isBelow)) value = { digits: -value.digits, scale: value.scale };
    const isFrozen = !isBelow && s.word(unit.end) === BELOW && s.word(unit.end + 1) === FREEZING;
    if (unit.ucum === 'deg' && !unit.symbol && !this.isAngle(first, unit.end)) unit = withoutSi(unit);
    if (value && this.mayBeMegatonnes(n, at, unit))
      return {
        ...atom,
        kind: 'measure',
        rule: 'number-unit',
        last: unit.end,
        value: undefined,
        unit,
        doubt: 'mt may stand for tonnes or for millions of them',
      };
    const compound = compoundMeasure(s, unit, value);
    if (compound) return { ...atom, kind: 'measure', ...compound };
    return {
      ...atom,
      ...(!joined && this.mayBeMillions(n, unit) ? { doubt: 'm may stand for metres or millions' } : {}),
      first,
      kind: 'measure',
      rule: isBelow ? 'below-zero' : joined ? 'number-hyphen-unit' : 'number-unit',
      ...(isFrozen ? { doubt: 'how far below freezing: the scale is not named' } : {}),
      last: isBelow ? unit.end + 2 : unit.end + bracket,
      value,
      unit,
      scaled,
      attributive: joined,
      ...(unit.per ? { per: unit.per } : {}),
    };
  }

  /** `263.8mt`: of metric tonnes there would be no tenths of so few. */
  private mayBeMegatonnes(n: NumberSpan, at: number, { headEnd, end }: UnitReading): boolean {
    const { t } = this.s;
    const isMt = t.text.slice(t.start[at], t.end[(headEnd ?? end) - 1]) === 'mt';
    return isMt && n.magnitudeToken === undefined && (n.fractional === true || (n.digits ?? 0) < 4);
  }

  /** `1.5m`, `makes 2m a year`, where nothing long is spoken of. */
  private mayBeMillions(n: NumberSpan, unit: UnitReading): boolean {
    const { s } = this;
    if (!unit.symbol || !s.glued(n.last) || this.hasLengths(n.last)) return false;
    const isYearly =
      unit.headEnd === n.last + 1 && s.word(n.last) === METRE && ARTICLES.has(s.word(unit.headEnd));
    return isYearly || (unit.name === 'meter' && (n.fractional === true || this.hasMillions));
  }

  /** `45 degrees north`, `an angle of 45 degrees`: bare degrees are those of a scale of temperatures as well. */
  private isAngle(first: number, end: number): boolean {
    const { s } = this;
    return ANGLES.has(s.word(end)) || ANGLES.has(s.word(first - 1)) || ANGLES.has(s.word(first - 2));
  }

  /** `10 degrees below zero`, and where the scale is Celsius `below freezing`. */
  private isBelowZero({ value }: NumberSpan, { ucum, end }: UnitReading): boolean {
    const { s } = this;
    if (s.word(end) !== BELOW || value === undefined || value.digits <= 0n) return false;
    if (s.word(end + 1) === FREEZING) return ucum === 'Cel';
    return s.word(end + 1) === ZERO && (ucum === 'Cel' || ucum === '[degF]' || ucum === 'deg');
  }

  /** `- 20 degrees`: a spaced minus sign before a temperature. */
  protected spacedMinus(n: NumberSpan, unit: UnitReading): number {
    const { s } = this;
    const temperature = unit.ucum === 'Cel' || unit.ucum === '[degF]';
    const isMinus =
      temperature &&
      s.sign(n.first - 1) === HYPHEN &&
      !s.glued(n.first) &&
      !s.glued(n.first - 1) &&
      s.t.kind[n.first - 2] === WORD;
    return isMinus ? n.first - 1 : n.first;
  }

  /** `1,000 or more kilograms`: a unit in words after the words of a bound. */
  protected unitBeyond(at: number): UnitReading | undefined {
    const { s } = this;
    if (s.word(at) !== OR || !MORE_OR_LESS.has(s.word(at + 1))) return undefined;
    const unit = s.units.read(at + 2, false);
    return unit && !unit.symbol && !unit.time ? unit : undefined;
  }

  /** `half a mile`, `a quarter of a mile`. */
  protected unitOfOne(n: NumberSpan): UnitReading | undefined {
    const { s } = this;
    if (n.form !== 'fraction') return undefined;
    const at = s.word(n.last) === OF ? n.last + 1 : n.last;
    // `2/6 a pound`: a price
    if (at === n.last && s.t.kind[n.first] === NUMBER) return undefined;
    return s.word(at) === A || s.word(at) === AN ? s.units.read(at + 1, false) : undefined;
  }

  /** `12.3m tonnes`, `5bn barrels`, `2m bpd`: a letter between the number and a unit in words or of barrels. */
  protected letterBeforeUnit(n: NumberSpan): UnitReading | undefined {
    const { s } = this;
    if (!n.letter || !s.glued(n.letter.token)) return undefined;
    // `1m-tonne goal`
    const joined = s.sign(n.letter.token + 1) === HYPHEN && s.glued(n.letter.token + 1);
    const at = n.letter.token + (joined ? 2 : 1);
    const barrels = BARRELS.has(s.word(at));
    const unit = s.units.read(at, barrels);
    // Where `227m hectolitres` are millions, `231m` may be.
    if (unit && !unit.symbol && s.word(n.letter.token) === METRE) this.hasMillions = true;
    return unit &&
      (barrels || !unit.symbol) &&
      /^[kKmMbB]$/.test(s.t.text.slice(s.t.start[n.letter.token], s.t.end[n.letter.token])) &&
      s.numbers.ofToken[at] < 0
      ? unit
      : undefined;
  }
}
