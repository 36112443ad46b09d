import { type Decimal, add, compare, divide, integer, shift } from '../core/decimal.ts';
import { wordId, WordMap, WordSet, wordSet, wordText } from '../core/vocabulary.ts';
import { LABEL_NOUNS, PLURAL_LABELS } from '../lexicon/label-nouns.ts';
import { FRACTION_SIGNS } from '../lexicon/number-words.ts';
import { readDigits } from './numbers-digits.ts';
import {
  AND,
  ARTICLES,
  CARDINALS,
  HALF,
  nextOver,
  POWER,
  readDenominator,
  readWords,
  type Reading,
  scaled,
} from './numbers-words.ts';
import { HAS_DIGIT, LINE_BEFORE, NUMBER, SPACE_BEFORE, type Tokens, UPPER_FIRST, WORD } from './tokens.ts';

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
  /** `.5`: the point stands one token before the digits. */
  readonly leads?: boolean;
  /** Digits only: written with a point, with separators; number of digits. */
  readonly fractional?: boolean;
  readonly grouped?: boolean;
  readonly digits?: number;
}
export const SIGNS = new WordMap<readonly [number, number]>(Object.entries(FRACTION_SIGNS));
const CURRENCY_SIGNS = wordSet('€ £ $ ¥');
const LABELS = wordSet(`${LABEL_NOUNS} ${PLURAL_LABELS} aged age top tel by`);
const HEDGES = wordSet(
  'some about over nearly almost around than only just roughly approximately least another the',
);
const OPENERS = wordSet('( , ; : – — "');
const LENGTHS = wordSet(
  'metre metres meter meters yard yards mile miles freestyle hurdles butterfly backstroke',
);
const SLASH = wordId('/');
const FRACTION_SLASH = wordId('⁄');
const DOT = wordId('.');
/** Signs before a point that begins a number: `P<.001`, `[.03, .21]`. */
const BEFORE_POINT = /[<>=≤≥±~[(]/;
/** `r = −.34`, `(-.2)`: a sign of its own before the point. */
const SIGNED = /[\s([<>=≤≥~][-−–]$/;
/** `.71–.88`, behind a dash: both begin with a point. */
const SPANNED = /(?:^|[^\d.])\.\d{1,4}[-–]$/;
const LONGEST_BEFORE = 8;
/** Whether what stands directly before token `i` makes its point begin a number. */
const opensPoint = (t: Tokens, i: number): boolean => {
  const at = t.start[i];
  const sign = t.text[at - 1] ?? '';
  if (BEFORE_POINT.test(sign)) return true;
  if (sign !== '-' && sign !== '−' && sign !== '–') return false;
  const before = t.text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  return SIGNED.test(before) || SPANNED.test(before);
};
const DASH = wordId('-');
/** What marks are given out of. */
const MARKS = new WordSet(['5', '10', '20', '100']);
const PARTS = new WordSet(['2', '4', '8', '16', '32', '64']);
export const glued = (t: Tokens, i: number): boolean => i < t.count && (t.flags[i] & SPACE_BEFORE) === 0;
export type Draft = Omit<NumberSpan, 'first' | 'start' | 'end'>;
export const ratio = (above: number, below: number): Decimal => divide(integer(above), integer(below), 16);
/** Fractions, groups set apart by spaces and lower parts after a number. */
export class FractionReader {
  readonly list: NumberSpan[] = [];

  readonly ofToken: Int32Array;

  protected readonly t: Tokens;

  protected readonly limit: number;

  constructor(t: Tokens) {
    this.t = t;
    this.limit = t.count;
    this.ofToken = new Int32Array(t.count).fill(-1);
  }

  /** `3 hundred and 21`, `4 thousand 3 hundred`: lower parts after a hundred or a thousand. */
  protected andMore(reading: Reading): Reading {
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
  protected leadingPoint(i: number, text: string): Draft | undefined {
    const { t } = this;
    const isPoint =
      i > 0 &&
      t.word[i - 1] === DOT &&
      glued(t, i) &&
      ((t.flags[i - 1] & SPACE_BEFORE) !== 0 || opensPoint(t, i - 1)) &&
      /^\d+$/.test(text);
    if (!isPoint || this.ofToken[i - 1] >= 0 || text.length > 30) return undefined;
    const value = divide(integer(BigInt(text)), shift(integer(1), text.length), 30);
    return { ...this.decimal(i + 1, value), digits: text.length, leads: true };
  }

  /** A decimal that ends before token `end`, with the magnitude after it. */
  private decimal(end: number, value: Decimal): Draft {
    const reading = scaled(this.t, { end, value }, this.limit);
    return { form: 'digits', fractional: true, last: reading.end, value: reading.value };
  }

  /** `5 . 50` as tokenised text has it: read as one decimal, in doubt. */
  protected spacedPoint(i: number, text: string): Draft | undefined {
    const { t } = this;
    const next = i + 2;
    if (next >= this.limit || t.word[i + 1] !== DOT || t.kind[next] !== NUMBER) return undefined;
    const isApart = t.start[i + 1] - t.end[i] === 1 && t.start[next] - t.end[i + 1] === 1;
    const part = t.text.slice(t.start[next], Math.min(t.end[next], t.start[next] + 30));
    if (!isApart || !/^\d{1,4}$/.test(part) || !/^[\d,]{1,12}$/.test(text)) return undefined;
    const value = readDigits(`${text}.${part}`).value;
    if (!value) return undefined;
    return { ...this.decimal(next + 1, value), digits: text.length, malformed: 'a point between blanks' };
  }

  /** Thousands set apart by spaces: `1 234 567`, `10 000`. */
  protected spacedGroups(i: number, text: string): Reading | undefined {
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
    if (!narrow && groups < 2 && !joined.endsWith('000') && !this.isOneAmount(i, end)) return undefined;
    const value = readDigits(joined).value;
    return value ? { end, value } : undefined;
  }

  /**
   * `82 740 direct jobs`, `cost 2 500 euros`, `€3 482`: two groups with one blank that are one number, since a word in
   * small letters stands before the first or none does, and what they count after the second; not `May 5 200 people`,
   * `group 4 350 fans` and, as it may be three of 400 metres, not `3 400 m races`.
   */
  private isOneAmount(i: number, end: number): boolean {
    const { t } = this;
    const { kind, flags, word } = t;
    if (i > 0 && CURRENCY_SIGNS.has(word[i - 1])) return true;
    const opens = i === 0 || (flags[i] & LINE_BEFORE) !== 0;
    if (!opens && kind[i - 1] === NUMBER) return false;
    const isName = (flags[i - 1] & UPPER_FIRST) !== 0 && !HEDGES.has(word[i - 1]);
    if (!opens && kind[i - 1] === WORD && (isName || LABELS.has(word[i - 1]))) return false;
    if (!opens && kind[i - 1] !== WORD && !OPENERS.has(word[i - 1])) return false;
    return (
      end < this.limit &&
      kind[end] === WORD &&
      (flags[end] & (UPPER_FIRST | HAS_DIGIT)) === 0 &&
      (flags[end] & SPACE_BEFORE) !== 0 &&
      t.end[end] - t.start[end] > 3 &&
      !LENGTHS.has(word[end])
    );
  }

  /** Thousands set apart by apostrophes, as in Switzerland: `1'250`, `1’234’567.50`. */
  protected apostropheGroups(i: number, text: string): Reading | undefined {
    const { t } = this;
    if (text.length > 3 || text.startsWith('0')) return undefined;
    let end = i + 1;
    let joined = text;
    while (end + 1 < this.limit && end < i + 13 && glued(t, end) && glued(t, end + 1)) {
      const sign = t.text.charCodeAt(t.start[end]);
      if ((sign !== 39 && sign !== 0x2019) || t.end[end] - t.start[end] !== 1 || t.kind[end + 1] !== NUMBER)
        break;
      const part = t.text.slice(t.start[end + 1], Math.min(t.end[end + 1], t.start[end + 1] + 12));
      if (!/^\d{3}(?:\.\d{1,6})?$/.test(part)) break;
      joined += part;
      end += 2;
      if (part.length > 3) break;
    }
    const value = end > i + 1 ? readDigits(joined).value : undefined;
    return value ? { end, value } : undefined;
  }

  /** `1/2`, `3 1/2`, `1½`. `undefined` when no fraction follows. */
  protected fractionAfter(i: number, whole: Reading): Reading | undefined {
    const { t } = this;
    const { end } = whole;
    if (end >= this.limit) return undefined;
    const sign = SIGNS.get(t.word[end]);
    if (sign && t.start[end] - t.end[end - 1] <= 1)
      return { end: end + 1, value: add(whole.value, ratio(sign[0], sign[1])) };
    const slash = this.slashFraction(i) ?? this.ratingAt(i, whole) ?? this.hyphenFraction(end, whole);
    if (slash) return slash;
    const part =
      t.kind[end] === NUMBER && t.start[end] - t.end[end - 1] <= 2 && t.start[end] > t.end[end - 1]
        ? this.slashFraction(end)
        : undefined;
    return part && part.value.digits > 0n && whole.value.scale === 0
      ? { end: part.end, value: add(whole.value, part.value) }
      : undefined;
  }

  /** `6-3/4 cents`: a fraction joined by a hyphen; `$5.75-3/4`: of a cent, as grain is quoted. */
  private hyphenFraction(end: number, whole: Reading): Reading | undefined {
    const { t } = this;
    if (t.word[end] !== DASH || !glued(t, end) || !glued(t, end + 1)) return undefined;
    const point = t.text
      .slice(t.start[end - 1], Math.min(t.end[end - 1], t.start[end - 1] + 20))
      .indexOf('.');
    const isPrice = point > 0 && t.end[end - 1] - t.start[end - 1] === point + 3;
    if (point >= 0 && !isPrice) return undefined;
    const part = t.kind[end + 1] === NUMBER ? this.slashFraction(end + 1) : undefined;
    if (!part || compare(part.value, integer(1)) >= 0 || !PARTS.has(t.word[part.end - 1])) return undefined;
    return { end: part.end, value: add(whole.value, isPrice ? shift(part.value, -2) : part.value) };
  }

  /** `8.5/10`: marks of so many, with a decimal. */
  protected ratingAt(i: number, { end, value }: Reading): Reading | undefined {
    const { t } = this;
    const below = i + 2;
    if (end !== i + 1 || value.scale === 0 || value.scale > 2 || !MARKS.has(t.word[below])) return undefined;
    if (t.word[end] !== SLASH || !glued(t, end) || !glued(t, below) || t.word[i - 1] === SLASH)
      return undefined;
    if (t.word[below + 1] === SLASH && glued(t, below + 1)) return undefined;
    const most = integer(Number(wordText(t.word[below])));
    return compare(value, most) > 0 ? undefined : { end: below + 1, value: divide(value, most, 16) };
  }

  /** Two whole numbers around a slash, no third: `3/4`. */
  protected slashFraction(i: number): Reading | undefined {
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
  protected andFraction(reading: Reading): Reading {
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
  protected fractionWords(from: number): { value: Decimal; end: number } | undefined {
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
}
