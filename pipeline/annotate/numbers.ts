import type { ParsedDocument } from '../../schemas/document.ts';
import { type Decimal, add, divide, integer, multiply, negate, shift } from '../core/decimal.ts';
import { wordId, WordMap, WordSet } from '../core/vocabulary.ts';
import { MAGNITUDE_LETTERS } from '../lexicon/magnitudes.ts';
import { FRACTION_SIGNS, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from '../lexicon/number-words.ts';
import { defineAnnotation } from './_annotation.ts';
import { readDigits } from './numbers-digits.ts';
import { readPower } from './numbers-powers.ts';
import {
  AND,
  ARTICLES,
  CARDINALS,
  HALF,
  HYPHEN,
  nextOver,
  OF,
  ORDINALS,
  POWER,
  readDenominator,
  readWords,
  type Reading,
  scaled,
  NUMBER_WORDS,
  SINGULAR_DENOMINATORS,
} from './numbers-words.ts';
import { HAS_DIGIT, NUMBER, SPACE_BEFORE, tokens as tokensOf, type Tokens, UPPER_FIRST } from './tokens.ts';

/** A number as written, before anything is said about what it measures. */
export interface NumberSpan {
  /** First token and the token after the last. */
  readonly first: number;
  readonly last: number;
  /** Place in the view. */
  readonly start: number;
  readonly end: number;
  /** Magnitudes applied. `undefined` for vague amounts and for what cannot be read. */
  readonly value: Decimal | undefined;
  readonly form: 'digits' | 'words' | 'mixed' | 'fraction';
  readonly ordinal?: boolean;
  /** `dozens`, `several hundred`, `tens of thousands`. */
  readonly vague?: boolean;
  /** Lowest and highest amount a vague expression can mean by the words alone. */
  readonly low?: Decimal;
  readonly high?: Decimal;
  /** Why it is not one readable number; with a `value`, why that is doubtful. */
  readonly malformed?: string;
  /** A magnitude was applied: token of the last one. */
  readonly magnitudeToken?: number;
  /** A letter that may multiply follows (`5` `m`): its token and exponent; not applied. */
  readonly letter?: { readonly token: number; readonly exponent: number };
  /** Two groups that are read as a year: `nineteen eighty-four`. */
  readonly yearLike?: boolean;
  /** Digits only: written with a point, with separators; number of digits. */
  readonly fractional?: boolean;
  readonly grouped?: boolean;
  readonly digits?: number;
}

/** The numbers of a document in order; they do not overlap. */
export interface Numbers {
  readonly list: readonly NumberSpan[];
  /** Index into `list` of the number that covers a token, −1 elsewhere. */
  readonly ofToken: Int32Array;
}

const LETTERS = new WordMap<number>(Object.entries(MAGNITUDE_LETTERS));
const SIGNS = new WordMap<readonly [number, number]>(Object.entries(FRACTION_SIGNS));
const PLURALS = new WordMap<number>(Object.entries(VAGUE_PLURALS));
const MULTIPLIERS = new WordSet(VAGUE_MULTIPLIERS);
const ORDINAL_SUFFIXES = new WordSet(['st', 'nd', 'rd', 'th']);
const SLASH = wordId('/');
const FRACTION_SLASH = wordId('⁄');
const MINUS = new WordSet(['-', '−', '–']);
const NEGATIVE = new WordSet(['minus', 'negative']);
const PLUS = wordId('+');
const DOT = wordId('.');
const DOZEN = wordId('dozen');
const SHARE_OF = new WordSet([
  'as',
  'the',
  'less',
  'more',
  'lower',
  'higher',
  'smaller',
  'larger',
  'its',
  'their',
]);
const BY = wordId('by');
const COUPLE = wordId('couple');
const QUARTER = wordId('quarter');
const SCORE = wordId('score');

const STARTER_WORDS = [
  ...Object.keys(FRACTION_SIGNS),
  ...Object.keys(VAGUE_PLURALS),
  ...VAGUE_MULTIPLIERS,
  'a',
  'an',
  'half',
  'dozen',
  'quarter',
];
const STARTERS = new WordSet(STARTER_WORDS);

const GATE = new WordSet([...STARTER_WORDS, ...NUMBER_WORDS]);

const glued = (t: Tokens, i: number): boolean => i < t.count && (t.flags[i] & SPACE_BEFORE) === 0;

type Draft = Omit<NumberSpan, 'first' | 'start' | 'end'>;

/** Reads the numbers of a token list. Linear: every token is looked at by a bounded number of rules. */
class NumberReader {
  readonly list: NumberSpan[] = [];
  readonly ofToken: Int32Array;
  private readonly t: Tokens;
  private readonly limit: number;

  constructor(t: Tokens) {
    this.t = t;
    this.limit = t.count;
    this.ofToken = new Int32Array(t.count).fill(-1);
  }

  run(): Numbers {
    const { t } = this;
    const { kind, word: words } = t;
    for (let i = 0; i < t.count; ) {
      const word = words[i];
      const isDigits = kind[i] === NUMBER;
      if (!isDigits && !GATE.has(word)) {
        i += 1;
        continue;
      }
      const draft = isDigits ? this.digits(i) : STARTERS.has(word) ? this.special(i) : this.words(i);
      if (!draft) {
        i += 1;
        continue;
      }
      this.push(i, draft);
      i = draft.last;
    }
    return { list: this.list, ofToken: this.ofToken };
  }

  private push(at: number, draft: Draft): void {
    const { t } = this;
    let first = at;
    let { value } = draft;
    if (value && !draft.ordinal && at > 0 && this.ofToken[at - 1] < 0) {
      if (this.isMinus(at - 1, at)) {
        first = at - 1;
        value = negate(value);
      } else if (t.word[at - 1] === PLUS && glued(t, at)) first = at - 1;
    }
    this.ofToken.fill(this.list.length, first, draft.last);
    const letter = draft.letter ?? this.letterAt(draft.last, draft);
    this.list.push({
      ...draft,
      ...(letter ? { letter } : {}),
      value,
      first,
      start: t.start[first],
      end: t.end[draft.last - 1],
    });
  }

  /** A minus sign directly before a number and not after a word or number. */
  private isMinus(sign: number, at: number): boolean {
    const { t } = this;
    if (NEGATIVE.has(t.word[sign])) return true;
    if (!MINUS.has(t.word[sign]) || !glued(t, at) || t.kind[at] !== NUMBER) return false;
    if (sign === 0) return true;
    if ((t.flags[sign] & SPACE_BEFORE) !== 0) return t.kind[sign - 1] !== NUMBER;
    const before = t.text.charCodeAt(t.start[sign] - 1);
    return (
      before === 40 || before === 91 || before === 60 || before === 62 || before === 61 || before === 126
    );
  }

  private letterAt(i: number, draft: Draft): NumberSpan['letter'] {
    const { t } = this;
    if (i >= this.limit || draft.ordinal || draft.magnitudeToken !== undefined) return undefined;
    const exponent = LETTERS.get(t.word[i]);
    if (exponent === undefined) return undefined;
    return glued(t, i) || t.end[i - 1] + 1 === t.start[i] ? { token: i, exponent } : undefined;
  }

  /** A number that begins with digits. */
  private digits(i: number): Draft | undefined {
    const { t } = this;
    const text = t.text.slice(t.start[i], Math.min(t.end[i], t.start[i] + 80));
    const read = readDigits(text);
    const digits = t.end[i] - t.start[i];
    const base = { form: 'digits' as const, fractional: read.fractional, grouped: read.grouped, digits };
    if (!read.value) return { ...base, last: i + 1, value: undefined, malformed: read.malformed };
    const malformed = read.malformed ? { malformed: read.malformed } : {};
    if (i + 1 < this.limit && ORDINAL_SUFFIXES.has(t.word[i + 1]) && glued(t, i + 1) && !read.fractional) {
      return { ...base, ...malformed, last: i + 2, value: read.value, ordinal: true };
    }
    const point = this.leadingPoint(i, text);
    if (point) return point;
    const spaced = read.fractional || read.grouped ? undefined : this.spacedGroups(i, text);
    const plain: Reading = spaced ?? { end: i + 1, value: read.value };
    const power = readPower(t, plain);
    if (power && !power.value)
      return { ...base, last: power.end, value: undefined, malformed: 'an exponent beyond any quantity' };
    const start: Reading = power?.value ? { end: power.end, value: power.value } : plain;
    const fraction = this.fractionAfter(i, start);
    const reading = scaled(t, fraction ?? this.andFraction(start), this.limit);
    const mixed = reading.power !== undefined;
    const tail = mixed ? this.andMore(this.andFraction(reading)) : reading;
    return {
      ...base,
      ...malformed,
      grouped: base.grouped || spaced !== undefined,
      last: tail.end,
      value: tail.value,
      form: mixed ? 'mixed' : fraction ? 'fraction' : 'digits',
      ...(mixed ? { magnitudeToken: reading.end - 1 } : {}),
    };
  }

  /** `3 hundred and 21`, `4 thousand 3 hundred`: lower parts after a hundred or a thousand. */
  private andMore(reading: Reading): Reading {
    const { t } = this;
    if (reading.power === undefined || reading.power > 7 || reading.value.scale > 0) return reading;
    const joined = t.word[reading.end] === AND;
    const at = joined ? reading.end + 1 : reading.end;
    if (at >= this.limit || (!joined && t.kind[at] !== NUMBER)) return reading;
    const words = t.kind[at] === NUMBER ? undefined : readWords(t, at, Math.min(this.limit, at + 8));
    const digits =
      t.kind[at] === NUMBER && t.end[at] - t.start[at] < 4
        ? readDigits(t.text.slice(t.start[at], t.end[at]))
        : undefined;
    if (words?.ordinal || (!words && !digits?.value)) return reading;
    const part = words ?? scaled(t, { end: at + 1, value: digits!.value! }, this.limit);
    const isWhole =
      part.value.scale === 0 && part.value.digits > 0n && part.value.digits < 10n ** BigInt(reading.power);
    if (
      !isWhole ||
      (!joined && part.power === undefined) ||
      (joined && reading.power > 3 && part.value.digits < 100n)
    )
      return reading;
    return this.andMore({ end: part.end, value: add(reading.value, part.value), power: part.power });
  }

  /** `.5` as it stands in tables and scores: the point belongs to a number only after a space. */
  private leadingPoint(i: number, text: string): Draft | undefined {
    const { t } = this;
    const isPoint =
      i > 0 &&
      t.word[i - 1] === DOT &&
      glued(t, i) &&
      (t.flags[i - 1] & SPACE_BEFORE) !== 0 &&
      /^\d+$/.test(text);
    if (!isPoint || this.ofToken[i - 1] >= 0 || text.length > 30) return undefined;
    const value = divide(integer(BigInt(text)), shift(integer(1), text.length), 30);
    const reading = scaled(t, { end: i + 1, value }, this.limit);
    return { form: 'digits', fractional: true, last: reading.end, value: reading.value, digits: text.length };
  }

  /** Thousands set apart by spaces: `1 234 567`, `10 000`. */
  private spacedGroups(i: number, text: string): Reading | undefined {
    const { t } = this;
    if (text.length > 3 || text.startsWith('0')) return undefined;
    let end = i + 1;
    let joined = text;
    let narrow = true;
    while (
      end < this.limit &&
      end < i + 12 &&
      t.kind[end] === NUMBER &&
      t.end[end - 1] + 1 === t.start[end]
    ) {
      const part = t.text.slice(t.start[end], t.end[end]);
      const gap = t.text.charCodeAt(t.end[end - 1]);
      if (!/^\d{3}(?:\.\d+)?$/.test(part) || gap === 10) break;
      if (gap === 32) narrow = false;
      joined += part;
      end += 1;
      if (part.length > 3) break;
    }
    const groups = end - i - 1;
    if (groups === 0) return undefined;
    if (!narrow && groups < 2 && !joined.endsWith('000')) return undefined;
    const value = readDigits(joined).value;
    return value ? { end, value } : undefined;
  }

  /** `1/2`, `3 1/2`, `1½`. `undefined` when no fraction follows. */
  private fractionAfter(i: number, whole: Reading): Reading | undefined {
    const { t } = this;
    const { end } = whole;
    if (end >= this.limit) return undefined;
    const sign = SIGNS.get(t.word[end]);
    if (sign && t.start[end] - t.end[end - 1] <= 1)
      return { end: end + 1, value: add(whole.value, ratio(sign[0], sign[1])) };
    const slash = this.slashFraction(i);
    if (slash) return slash;
    const part =
      t.kind[end] === NUMBER && t.start[end] - t.end[end - 1] <= 2 && t.start[end] > t.end[end - 1]
        ? this.slashFraction(end)
        : undefined;
    return part && part.value.digits > 0n && whole.value.scale === 0
      ? { end: part.end, value: add(whole.value, part.value) }
      : undefined;
  }

  /** Two whole numbers around a slash, no third: `3/4`. */
  private slashFraction(i: number): Reading | undefined {
    const { t } = this;
    if (i + 2 >= this.limit || t.kind[i + 2] !== NUMBER) return undefined;
    if ((t.word[i + 1] !== SLASH && t.word[i + 1] !== FRACTION_SLASH) || !glued(t, i + 1) || !glued(t, i + 2))
      return undefined;
    if (i > 0 && t.word[i - 1] === SLASH) return undefined;
    if (i + 3 < this.limit && t.word[i + 3] === SLASH && glued(t, i + 3)) return undefined;
    const above = Number(t.text.slice(t.start[i], t.end[i]));
    const below = Number(t.text.slice(t.start[i + 2], t.end[i + 2]));
    if (
      !Number.isSafeInteger(above) ||
      !Number.isSafeInteger(below) ||
      below === 0 ||
      below > 1000 ||
      above > 1000
    )
      return undefined;
    return { end: i + 3, value: ratio(above, below) };
  }

  /** `and a half`, `and three quarters` after a number (and after its magnitude: `a million and a half`). */
  private andFraction(reading: Reading): Reading {
    const { t } = this;
    const and = nextOver(t, reading.end, this.limit);
    if (t.word[and] !== AND || and + 1 >= this.limit) return reading;
    const from = nextOver(t, and + 1, this.limit);
    const part = this.fractionWords(from);
    if (!part) return reading;
    const own = reading.power === undefined ? undefined : CARDINALS.get(t.word[part.end]);
    if (own?.place === POWER)
      return { end: part.end + 1, value: add(reading.value, shift(part.value, own.value)), power: own.value };
    const value = reading.power === undefined ? part.value : shift(part.value, reading.power);
    return { end: part.end, value: add(reading.value, value), power: undefined };
  }

  /** `a half`, `half`, `three quarters`, `two-thirds`, `½`; `undefined` when none stands at `from`. */
  private fractionWords(from: number): { value: Decimal; end: number } | undefined {
    const { t } = this;
    const sign = SIGNS.get(t.word[from]);
    if (sign) return { value: ratio(sign[0], sign[1]), end: from + 1 };
    if (t.word[from] === HALF) return { value: ratio(1, 2), end: from + 1 };
    if (ARTICLES.has(t.word[from]))
      return from + 1 < this.limit ? readDenominator(t, from + 1, integer(1)) : undefined;
    const above = CARDINALS.get(t.word[from]);
    if (!above || above.place === POWER) return undefined;
    const reading = readWords(t, from, Math.min(this.limit, from + 4));
    return reading && !reading.ordinal ? readDenominator(t, reading.end, reading.value) : undefined;
  }

  /** A number that begins with a number word. */
  private words(i: number): Draft | undefined {
    const { t } = this;
    const reading = readWords(t, i, this.limit);
    if (!reading) return undefined;
    if (reading.ordinal) return { form: 'words', last: reading.end, value: reading.value, ordinal: true };
    const fraction = readDenominator(t, reading.end, reading.value);
    if (fraction) return this.fractionOf(fraction);
    const year = this.year(i, reading);
    if (year) return year;
    const parts = this.andFraction(reading);
    if (reading.power !== undefined) return this.fromWords(i, parts);
    const whole = scaled(t, parts, this.limit);
    return this.fromWords(i, whole.power === undefined ? whole : this.andFraction(whole));
  }

  private fromWords(i: number, reading: Reading): Draft {
    const atom = CARDINALS.get(this.t.word[reading.end - 1]);
    const magnitude = atom?.place === POWER && reading.end - 1 > i ? { magnitudeToken: reading.end - 1 } : {};
    return { form: 'words', last: reading.end, value: reading.value, ...magnitude };
  }

  /** Two groups in a row are a year: `nineteen eighty-four`, `twenty twenty`. */
  private year(i: number, reading: Reading): Draft | undefined {
    const { t } = this;
    const first = CARDINALS.get(t.word[i]);
    if (reading.end !== i + 1 || !first || first.value < 13 || first.value > 20) return undefined;
    if (reading.end >= this.limit || t.word[reading.end] === HYPHEN) return undefined;
    const next = CARDINALS.get(t.word[reading.end]);
    if (!next || next.place === POWER || next.value < 10) return undefined;
    const rest = readWords(t, reading.end, Math.min(this.limit, reading.end + 3));
    if (!rest || rest.ordinal || rest.value.digits > 99n) return undefined;
    return {
      form: 'words',
      last: rest.end,
      value: integer(BigInt(first.value) * 100n + rest.value.digits),
      yearLike: true,
    };
  }

  /** `a …`, `half …`, `dozens`, `several hundred`, a fraction sign. */
  private special(i: number): Draft | undefined {
    const { t } = this;
    const word = t.word[i];
    const sign = SIGNS.get(word);
    if (sign) {
      const reading = scaled(t, { end: i + 1, value: ratio(sign[0], sign[1]) }, this.limit);
      return { form: 'fraction', last: reading.end, value: reading.value };
    }
    if (ARTICLES.has(word)) return this.afterArticle(i);
    if (word === HALF) return this.half(i);
    if (word === DOZEN) return { form: 'words', last: i + 1, value: integer(12) };
    if (word === QUARTER)
      return this.multiple(t.word[i + 1] === OF ? i + 2 : nextOver(t, i + 1, this.limit))
        ? this.fractionOf({ value: ratio(1, 4), end: i + 1 })
        : undefined;
    if (MULTIPLIERS.has(word)) return this.vagueMultiple(i);
    return PLURALS.has(word) ? this.vaguePlural(i) : undefined;
  }

  private afterArticle(i: number): Draft | undefined {
    const { t } = this;
    const next = nextOver(t, i + 1, this.limit);
    if (next >= this.limit) return undefined;
    const word = t.word[next];
    if (word === DOZEN) return { form: 'words', last: next + 1, value: integer(12) };
    if (word === SCORE && t.word[next + 1] === OF)
      return { form: 'words', last: next + 1, value: integer(20) };
    if (word === HALF) return this.half(next);
    if (word === COUPLE || MULTIPLIERS.has(word)) return this.vagueMultiple(next);
    if (CARDINALS.get(word)?.place === POWER) return this.words(i);
    const denominator = SINGULAR_DENOMINATORS.get(word);
    if (denominator && (this.isShare(next) || ORDINALS.get(word)?.place === POWER)) {
      return this.fractionOf({ value: divide(integer(1), denominator, 16), end: next + 1 });
    }
    return undefined;
  }

  /** After `a third`, `a quarter`: whether a share is meant: `of` or a magnitude follows. */
  private isShare(at: number): boolean {
    const { t } = this;
    if (at + 1 >= this.limit) return false;
    if (at > 1 && t.word[at - 2] === BY) return true;
    return (
      t.word[at + 1] === OF || SHARE_OF.has(t.word[at + 1]) || CARDINALS.get(t.word[at + 1])?.place === POWER
    );
  }

  /** `half`, `half a million`, `half a dozen`, `half million`, `a half million`. */
  private half(at: number): Draft | undefined {
    const { t } = this;
    if (glued(t, at + 1) && t.word[at + 1] === HYPHEN && !this.multiple(at + 2)) return undefined;
    return this.fractionOf({ value: ratio(1, 2), end: at + 1 });
  }

  private multiple(at: number): boolean {
    const { t } = this;
    if (at >= this.limit) return false;
    const target = ARTICLES.has(t.word[at]) ? at + 1 : at;
    return (
      target < this.limit && (t.word[target] === DOZEN || CARDINALS.get(t.word[target])?.place === POWER)
    );
  }

  /** A fraction alone, or of a magnitude: `a quarter of a million`, `three quarters million`. */
  private fractionOf(part: { value: Decimal; end: number }): Draft {
    const { t } = this;
    let at = nextOver(t, part.end, this.limit);
    if (t.word[at] === OF) at += 1;
    if (this.multiple(at)) {
      const target = nextOver(t, ARTICLES.has(t.word[at]) ? at + 1 : at, this.limit);
      const reading = scaled(t, { end: target, value: part.value }, this.limit);
      if (reading.end > target) {
        const exact = reading.value.scale === 0 ? reading.value : round(reading.value);
        return { form: 'words', last: reading.end, value: exact, magnitudeToken: reading.end - 1 };
      }
    }
    return { form: 'fraction', last: part.end, value: part.value };
  }

  /** `several hundred`, `a few thousand`, `a couple of million`; the first alone is no number. */
  private vagueMultiple(at: number): Draft | undefined {
    const { t } = this;
    let next = at + 1;
    if (t.word[next] === OF) next += 1;
    if (next >= this.limit) return undefined;
    const atom = CARDINALS.get(t.word[next]);
    const unit =
      atom?.place === POWER
        ? shift(integer(1), atom.value)
        : t.word[next] === DOZEN
          ? integer(12)
          : PLURALS.get(t.word[next])
            ? integer(PLURALS.get(t.word[next])!)
            : undefined;
    if (!unit) return undefined;
    let end = next + 1;
    let step = unit;
    const more = CARDINALS.get(t.word[end]);
    if (end < this.limit && more?.place === POWER) {
      step = shift(unit, more.value);
      end += 1;
    }
    return {
      form: 'words',
      last: end,
      value: undefined,
      vague: true,
      low: multiply(step, integer(2)),
      high: multiply(step, integer(9)),
    };
  }

  /** `dozens`, `tens of thousands`, `hundreds of millions`. */
  private vaguePlural(i: number): Draft | undefined {
    const { t } = this;
    let step = integer(PLURALS.get(t.word[i])!);
    let top = step;
    let end = i + 1;
    const next = t.word[end] === OF && end + 1 < this.limit ? PLURALS.get(t.word[end + 1]) : undefined;
    if (next !== undefined && next > 20) {
      step = multiply(step, integer(next));
      top = step;
      end += 2;
    }
    const low = multiply(step, integer(2));
    return { form: 'words', last: end, value: undefined, vague: true, low, high: multiply(top, integer(9)) };
  }
}

const ratio = (above: number, below: number): Decimal => divide(integer(above), integer(below), 16);

/** A product of a repeating fraction, to whole numbers: two thirds of a million is 666,667. */
const round = (value: Decimal): Decimal => (value.scale > 6 ? divide(value, integer(1), 0) : value);

/** The numbers of a document's view. */
export const numbers = defineAnnotation(
  'numbers',
  (document: ParsedDocument): Numbers => new NumberReader(tokensOf.of(document)).run(),
);

/** Whether a token carries digits but is a word: `G20`, `H1N1`. */
export const isCode = (t: Tokens, i: number): boolean =>
  (t.flags[i] & HAS_DIGIT) !== 0 && t.kind[i] !== NUMBER;

/** Whether a token begins with a capital. */
export const isCapital = (t: Tokens, i: number): boolean => (t.flags[i] & UPPER_FIRST) !== 0;
