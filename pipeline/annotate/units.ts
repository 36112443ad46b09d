import { WordMap, wordId, wordSet } from '../core/vocabulary.ts';
import { SPACED_SYMBOLS, WORDLIKE_SYMBOLS } from '../lexicon/units.ts';
import { isNounTag, TAG } from './tag-set.ts';
import { HAS_DIGIT, SPACE_BEFORE, surfaceOf, type Tokens, WORD } from './tokens.ts';
import { compose, type Factor, names, type UnitReading } from './unit-compose.ts';
import { type Unit, unitTable } from './unit-table.ts';

export type { UnitReading } from './unit-compose.ts';

const exact = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const WORDLIKE = exact(WORDLIKE_SYMBOLS);
const SPACED = exact(SPACED_SYMBOLS);
const SQUARE = wordSet('square sq');
const CUBIC = wordSet('cubic cu');
const SQUARED = wordId('squared');
const CUBED = wordId('cubed');
const PER = wordId('per');
const AGO = wordSet('ago earlier before later');
const GAS = wordId('gas');
const SLASH = wordId('/');
const HUNDRED = wordId('100');
const ARTICLE = wordSet('a an');
const HYPHEN = wordId('-');
const CARET = wordId('^');
const DOT = wordId('.');
const SUPERSCRIPTS = new WordMap<number>([
  ['²', 2],
  ['³', 3],
  ['¹', 1],
]);
const SUPER_MINUS = wordId('⁻');
const MINUS = wordSet('- − –');
const SMALL = new WordMap<number>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
  ['4', 4],
]);
const PRODUCT = wordSet('· ⋅ • ×');
/** Denominators that are no units: `per capita`, `per person`. */
const EXPONENT_WORD = /^(?<symbol>\p{L}+)(?<power>[234])$/u;

const glued = (t: Tokens, i: number): boolean => i < t.count && (t.flags[i] & SPACE_BEFORE) === 0;

/** Reads units at a place. Symbols need the number directly before them. */
export class UnitReader {
  private readonly t: Tokens;
  private readonly tags: Uint8Array;

  constructor(t: Tokens, tags: Uint8Array) {
    this.t = t;
    this.tags = tags;
  }

  /** The unit at token `i`; `undefined` when none stands there. `digits`: the number is in digits. */
  read(i: number, digits: boolean): UnitReading | undefined {
    const head = this.factor(i, digits);
    if (!head) return undefined;
    const product = this.products(head);
    return this.denominator(product);
  }

  /** `70 kilometers (43 miles) an hour`: the unit at token `i` over the one at token `at`; `undefined` for none. */
  over(i: number, digits: boolean, at: number): UnitReading | undefined {
    const head = this.factor(i, digits);
    const found = head && this.denominator([{ ...head, end: at }]);
    return found?.per && { ...found, end: head!.end, headEnd: head!.end };
  }

  private factor(i: number, digits: boolean): Factor | undefined {
    const { t } = this;
    if (i >= t.count) return undefined;
    const word = t.word[i];
    const power = SQUARE.has(word) ? 2 : CUBIC.has(word) ? 3 : 0;
    if (power) {
      // `sq. ft`, `12,000-square-foot`
      const isJoined = t.word[i + 1] === HYPHEN && glued(t, i + 1) && glued(t, i + 2);
      const at = t.word[i + 1] === DOT || isJoined ? i + 2 : i + 1;
      const inner = this.simple(at, true);
      if (inner) return { ...inner, power };
    }
    return this.simple(i, digits);
  }

  private simple(i: number, digits: boolean): Factor | undefined {
    const { t } = this;
    if (i >= t.count) return undefined;
    const found = unitTable.longest(t, i);
    if (found) {
      const factor = this.choose(i, found.end, found.value, digits);
      if (factor) return this.withPower(factor);
    }
    if (t.kind[i] !== WORD || (t.flags[i] & HAS_DIGIT) === 0 || t.end[i] - t.start[i] > 6) return undefined;
    const groups = EXPONENT_WORD.exec(surfaceOf(t, i))?.groups;
    if (!groups) return undefined;
    // `6ft4` is a height.
    if (groups.symbol === 'ft' && groups.power === '4') return undefined;
    const unit = unitTable
      .longest({ count: 1, word: Int32Array.of(wordId(groups.symbol)) }, 0)
      ?.value.symbols?.get(groups.symbol);
    return unit ? { end: i + 1, unit, power: Number(groups.power), symbol: true } : undefined;
  }

  private choose(
    i: number,
    end: number,
    entry: { word?: Unit; symbols?: Map<string, Unit> },
    digits: boolean,
  ): Factor | undefined {
    const { t } = this;
    if (entry.symbols) {
      const written = t.text.slice(t.start[i], t.end[end - 1]).replace(/\s+/g, '');
      const unit = entry.symbols.get(written);
      if (unit && (digits || (written.length > 1 && !WORDLIKE.has(written))) && this.symbolFits(i, written))
        return { end, unit, power: 1, symbol: true };
    }
    return entry.word ? { end, unit: entry.word, power: 1, symbol: false } : undefined;
  }

  /** A symbol that is also a word or a letter needs more to stand for a unit. */
  private symbolFits(i: number, written: string): boolean {
    const { t } = this;
    if (!WORDLIKE.has(written)) return true;
    if (glued(t, i)) return true;
    if (!SPACED.has(written)) return this.isUnderLine(i + 1);
    return t.start[i] - t.end[i - 1] === 1;
  }

  /** `d−1`, `yr-1`: a minus sign and a digit, glued, from token `i` on. */
  private isUnderLine(i: number): boolean {
    const { t } = this;
    return (
      MINUS.has(t.word[i]) &&
      glued(t, i) &&
      glued(t, i + 1) &&
      SMALL.has(t.word[i + 1]) &&
      !this.digitFollows(i + 2)
    );
  }

  private withPower(factor: Factor): Factor {
    const { t } = this;
    const { end } = factor;
    if (end >= t.count) return factor;
    const word = t.word[end];
    if (word === SQUARED || word === CUBED)
      return { ...factor, end: end + 1, power: word === SQUARED ? 2 : 3 };
    if (!glued(t, end)) return this.spacedPower(factor) ?? factor;
    const raised = SUPERSCRIPTS.get(word);
    if (raised) return { ...factor, end: end + 1, power: raised };
    if (word === SUPER_MINUS && end + 1 < t.count && SUPERSCRIPTS.has(t.word[end + 1]))
      return { ...factor, end: end + 2, power: -SUPERSCRIPTS.get(t.word[end + 1])! };
    if (word === CARET) {
      const minus = MINUS.has(t.word[end + 1]) ? 1 : 0;
      const power = SMALL.get(t.word[end + 1 + minus]);
      if (power) return { ...factor, end: end + 2 + minus, power: minus ? -power : power };
    }
    const apart = this.spacedPower(factor);
    if (apart) return apart;
    const power =
      end + 1 < t.count && factor.symbol && MINUS.has(word) && glued(t, end + 1)
        ? SMALL.get(t.word[end + 1])
        : undefined;
    return power && !this.digitFollows(end + 2) ? { ...factor, end: end + 2, power: -power } : factor;
  }

  /** `g− 1`, `s −1` with a true minus sign: an exponent set apart by one blank. */
  private spacedPower(factor: Factor): Factor | undefined {
    const { t } = this;
    const { end } = factor;
    // `0.14 year−1`; an en dash of it joins
    if (!(factor.symbol || factor.unit.time) || end + 1 >= t.count) return undefined;
    if (t.text.charCodeAt(t.start[end]) !== 0x2212) return undefined;
    const gap = t.start[end] - t.end[end - 1] + t.start[end + 1] - t.end[end];
    const power = gap <= 1 ? SMALL.get(t.word[end + 1]) : undefined;
    return power && !this.digitFollows(end + 2) ? { ...factor, end: end + 2, power: -power } : undefined;
  }

  private digitFollows(i: number): boolean {
    return i < this.t.count && glued(this.t, i) && /[\d\p{L}]/u.test(this.t.text[this.t.start[i]]);
  }

  /** Units multiplied or set side by side: `kW h`, `watt-hours`, `mW m−2`, `N·m`. */
  private products(head: Factor): Factor[] {
    const { t } = this;
    const list = [head];
    for (let steps = 0; steps < 3; steps += 1) {
      const { end } = list.at(-1)!;
      if (end >= t.count) break;
      const isPoint = t.word[end] === DOT && head.symbol && glued(t, end + 1);
      const isDot = PRODUCT.has(t.word[end]) || isPoint;
      const isHyphen = t.word[end] === HYPHEN && glued(t, end) && glued(t, end + 1);
      const next = this.factor(isDot || isHyphen ? end + 1 : end, head.symbol || isHyphen);
      if (!next) break;
      const joined =
        (isDot && (!isPoint || next.power < 0)) ||
        (isHyphen && (next.symbol ? head.symbol : !head.symbol || next.unit.time)) ||
        (next.power < 0 && head.symbol);
      if (!joined) break;
      list.push(next);
    }
    return list;
  }

  private denominator(list: Factor[]): UnitReading {
    const { t } = this;
    const last = list.at(-1)!;
    const { end } = last;
    const sign = t.word[end];
    const isSlash = end < t.count && sign === SLASH && t.word[end + 1] !== GAS;
    // `earns 45K a year`: thousands
    const isKelvin = last.symbol && last.unit.name === 'kelvin';
    const isPer = end < t.count && (sign === PER || (ARTICLE.has(sign) && !isKelvin));
    if (!isSlash && !isPer) return compose(list, [], end);
    const hundred = this.perHundred(list, end);
    if (hundred) return hundred;
    const below = this.factor(end + 1, true);
    const isTime = below?.unit.time === true && !below.symbol;
    // `from 98,700 tonnes a year earlier`
    if (isTime && sign !== PER && !isSlash && AGO.has(t.word[below.end])) return compose(list, [], end);
    // `7.8 tonnes a hectare`, `40 miles a gallon`
    const isYield = below !== undefined && !below.symbol && BELOW.has(below.unit.name) && !last.unit.time;
    if (below && (isSlash || sign === PER || isTime || isYield)) {
      const more = isSlash || sign === PER ? this.moreBelow(below) : [below];
      const reading = compose(list, more, more.at(-1)!.end);
      return { ...reading, headEnd: end, per: { name: names(more), first: end + 1, last: more.at(-1)!.end } };
    }
    const noun = sign === PER || isSlash ? this.nounPhrase(end + 1, isSlash) : undefined;
    const plain = compose(list, [], end);
    if (!noun) return plain;
    return {
      ...plain,
      end: noun.end,
      headEnd: end,
      name: `${plain.name} per ${noun.name}`,
      ucum: `${plain.ucum}/{${noun.name}}`,
      above: undefined,
      below: undefined,
      si: '',
      per: { name: noun.name, first: end + 1, last: noun.end },
    };
  }

  /** `6.8L/100km`, `litres per 100 km`. */
  private perHundred(list: Factor[], slash: number): UnitReading | undefined {
    const { t } = this;
    const at = slash + 1;
    if (at + 1 >= t.count || t.word[at] !== HUNDRED || ARTICLE.has(t.word[slash])) return undefined;
    const below = this.factor(at + 1, true);
    if (below?.unit.name !== 'kilometer' || below.power !== 1) return undefined;
    const top = compose(list, [], slash);
    const name = '100 kilometers';
    return {
      ...top,
      end: below.end,
      name: `${top.name} per ${name}`,
      ucum: `${top.ucum}/(100.km)`,
      above: undefined,
      below: undefined,
      si: '',
      time: false,
      per: { name, first: at, last: below.end },
    };
  }

  private moreBelow(first: Factor): Factor[] {
    const { t } = this;
    const list = [first];
    while (list.length < 3) {
      const { end } = list.at(-1)!;
      const next = t.word[end] === SLASH && glued(t, end) ? this.factor(end + 1, true) : undefined;
      if (!next) break;
      list.push(next);
    }
    return list;
  }

  /** A noun after `per`: `person`, `capita`, `100,000 people` (then the number belongs to it). */
  nounPhrase(i: number, slash = false): { name: string; end: number } | undefined {
    const { t, tags } = this;
    let at = i;
    if (at >= t.count) return undefined;
    const first = at;
    if (slash && !glued(t, at)) return undefined;
    while (
      at < t.count &&
      at < first + 3 &&
      t.kind[at] === WORD &&
      (isNounTag(tags[at]) ||
        tags[at] === TAG.ADJECTIVE ||
        ((tags[at] === TAG.PARTICIPLE || tags[at] === TAG.PAST) && isNounTag(tags[at + 1] ?? 0)))
    )
      at += 1;
    if (at === first)
      return t.kind[at] === WORD && tags[at] >= TAG.BASE && tags[at] <= TAG.GERUND
        ? { name: surfaceOf(t, at), end: at + 1 }
        : undefined;
    return { name: t.text.slice(t.start[first], t.end[at - 1]), end: at };
  }
}

/** Units that an article makes the lower half of a rate. */
const BELOW = new Set([
  'hectare',
  'acre',
  'gallon',
  'kilometer',
  'mile',
  'liter',
  'kilogram',
  'tonne',
  'ton',
]);
