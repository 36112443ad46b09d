import type { ParsedDocument } from '../../schemas/document.ts';
import { GLUED_CODES } from '../lexicon/currencies.ts';
import {
  ADDRESS,
  ALL_UPPER,
  HAS_DIGIT,
  HAS_LOWER,
  HAS_UPPER,
  LINE_BEFORE,
  NON_ASCII,
  NUMBER,
  PUNCT,
  SPACE_BEFORE,
  SYMBOL,
  UPPER_FIRST,
  WORD,
} from '../core/token-flags.ts';
import { unitAt } from '../core/text-units.ts';
import { HASH_PRIME, HASH_SEED, internHashed, internToken, wordText } from '../core/vocabulary.ts';
import { defineAnnotation } from './_annotation.ts';
import { CurrencyLetters } from './_currency-letters.ts';

export {
  ADDRESS,
  ALL_UPPER,
  HAS_DIGIT,
  HAS_LOWER,
  HAS_UPPER,
  LINE_BEFORE,
  NON_ASCII,
  NUMBER,
  PUNCT,
  SPACE_BEFORE,
  SYMBOL,
  UPPER_FIRST,
  WORD,
} from '../core/token-flags.ts';

/**
 * The tokens of the view, in order, as parallel arrays.
 *
 * Splitting: hyphens stand alone (`six` `-` `day`); a possessive `'s` stands alone, other inner
 * apostrophes do not split (`don't`, `O'Neill`); digits with inner separators are one number
 * (`3,500`, `80.01`), letters glued to digits follow as a word (`5` `bn`, `7` `th`), digits glued
 * to letters stay in the word (`G20`, `H1N1`) unless these are a currency's (`USD` `15`); dotted letters are one word (`U.S.`, `a.m.`); a
 * single capital and its full stop are two (`J` `.`); every other sign stands alone, a run of
 * full stops is one token.
 */
export interface Tokens {
  readonly count: number;
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly flags: Uint8Array;
  /** Number of the lower-cased word in the vocabulary (`core/vocabulary.ts`). */
  readonly word: Int32Array;
}

/** The token as written. */
export const surfaceOf = (tokens: Tokens, i: number): string =>
  tokens.text.slice(tokens.start[i], tokens.end[i]);

/** The lower-cased token with straight apostrophes. No allocation. */
export const lowerOf = (tokens: Tokens, i: number): string => wordText(tokens.word[i]);

/** The first token that ends after offset `at`; `count` when there is none. */
export const tokenAt = (tokens: Tokens, at: number): number => {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const LINE = 4;
const APOSTROPHE = 5;
const CLASSES = new Uint8Array(0x250);
for (let unit = 0; unit < CLASSES.length; unit += 1) {
  const sign = String.fromCharCode(unit);
  if (/\p{L}/u.test(sign)) CLASSES[unit] = LETTER;
  else if (unit >= 48 && unit <= 57) CLASSES[unit] = DIGIT;
  else if (unit === 10 || unit === 13) CLASSES[unit] = LINE;
  else if (/\s/u.test(sign)) CLASSES[unit] = SPACE;
  else if (unit === 39) CLASSES[unit] = APOSTROPHE;
}
const WIDE_LETTER = /[\p{L}\p{M}\u200c\u200d]/u;
const WIDE_SPACE = /[\s\u200b\u2060\ufeff]/u;

const classOf = (text: string, i: number): number => {
  const unit = unitAt(text, i);
  if (unit < CLASSES.length) return CLASSES[unit];
  if (unit === 0x2019) return APOSTROPHE;
  if (unit === 0x2028 || unit === 0x2029) return LINE;
  if (unit >= 0xd800 && unit <= 0xdbff)
    return WIDE_LETTER.test(String.fromCodePoint(text.codePointAt(i)!)) ? LETTER : 0;
  if (unit >= 0xdc00 && unit <= 0xdfff)
    return i > 0 && isHigh(text.charCodeAt(i - 1)) ? classOf(text, i - 1) : 0;
  const sign = text[i];
  if (unit === 0x200c || unit === 0x200d) return isBetweenLetters(text, i) ? LETTER : SPACE;
  if (WIDE_LETTER.test(sign)) return LETTER;
  return WIDE_SPACE.test(sign) ? SPACE : 0;
};

/** A joiner belongs to a word only inside it. */
const isBetweenLetters = (text: string, i: number): boolean =>
  i > 0 && i + 1 < text.length && WIDE_LETTER.test(text[i - 1]) && WIDE_LETTER.test(text[i + 1]);

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** Grows parallel arrays as tokens come. */
class TokenBuilder {
  count = 0;
  private start: Int32Array;
  private end: Int32Array;
  private kind: Uint8Array;
  private flags: Uint8Array;
  private word: Int32Array;
  private readonly text: string;
  readonly letters: CurrencyLetters;

  constructor(text: string) {
    this.text = text;
    this.letters = new CurrencyLetters(text);
    const size = (text.length >> 2) + 16;
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.kind = new Uint8Array(size);
    this.flags = new Uint8Array(size);
    this.word = new Int32Array(size);
  }

  push(start: number, end: number, kind: number, flags: number): void {
    if (this.count === this.start.length) this.grow();
    const i = this.count;
    this.count += 1;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = kind;
    this.flags[i] = flags;
    this.word[i] = internToken(this.text, start, end, (flags & NON_ASCII) === 0);
  }

  /** As `push` for an ASCII word with the running hash of its folded units. */
  pushHashed(start: number, end: number, flags: number, hash: number): void {
    if (this.count === this.start.length) this.grow();
    const i = this.count;
    this.count += 1;
    this.start[i] = start;
    this.end[i] = end;
    this.kind[i] = WORD;
    this.flags[i] = flags;
    this.word[i] = internHashed(this.text, start, end, hash);
  }

  private grow(): void {
    const size = this.count * 2;
    const wider = <A extends Int32Array | Uint8Array>(old: A, next: A): A => {
      next.set(old);
      return next;
    };
    this.start = wider(this.start, new Int32Array(size));
    this.end = wider(this.end, new Int32Array(size));
    this.kind = wider(this.kind, new Uint8Array(size));
    this.flags = wider(this.flags, new Uint8Array(size));
    this.word = wider(this.word, new Int32Array(size));
  }

  finish(): Tokens {
    const { count, text } = this;
    return {
      count,
      text,
      start: this.start.subarray(0, count),
      end: this.end.subarray(0, count),
      kind: this.kind.subarray(0, count),
      flags: this.flags.subarray(0, count),
      word: this.word.subarray(0, count),
    };
  }
}

/** Tokenises a text. Linear in its length. */
export const tokenise = (text: string): Tokens => {
  const builder = new TokenBuilder(text);
  const { length } = text;
  let gap = SPACE_BEFORE | LINE_BEFORE;
  let i = 0;
  while (i < length) {
    const kind = classOf(text, i);
    if (kind === SPACE || kind === LINE) {
      gap |= kind === LINE ? SPACE_BEFORE | LINE_BEFORE : SPACE_BEFORE;
      i += 1;
      continue;
    }
    i =
      kind === LETTER
        ? scanWord(text, i, gap, builder)
        : kind === DIGIT
          ? scanNumber(text, i, gap, builder)
          : scanSign(text, i, gap, builder);
    gap = 0;
  }
  return builder.finish();
};

const isLetterOrDigit = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** Units after a run of ASCII letters and digits that need a closer look: ' . : @ and all beyond ASCII. */
const needsLook = (unit: number): boolean =>
  unit === 39 || unit === 46 || unit === 58 || unit === 64 || unit >= 128;

const CURRENCY_PREFIXES = new Set(GLUED_CODES.split(' '));
/** Whether the letters before token offset `at` are a currency's and no part of the word: `USD15`, `R2,300`. */
/** Letters of a country behind the sign of its dollar: `$US14.10`. */
const DOLLAR_LETTERS = new Set(['US', 'A', 'C', 'NZ', 'HK', 'S']);
const DOLLAR = 36;

const isCurrencyPrefix = (letters: CurrencyLetters, text: string, from: number, at: number): boolean => {
  if (from > 0 && text.charCodeAt(from - 1) === DOLLAR) return DOLLAR_LETTERS.has(text.slice(from, at));
  return at - from === 1 ? letters.isSign(from, at) : CURRENCY_PREFIXES.has(text.slice(from, at));
};

const scanWord = (text: string, from: number, gap: number, builder: TokenBuilder): number => {
  const { length } = text;
  let i = from;
  let hash = HASH_SEED;
  let flags = 0;
  let uppers = 0;
  let digits = 0;
  let unit = unitAt(text, i);
  while (i < length) {
    if (unit >= 97 && unit <= 122) flags |= HAS_LOWER;
    else if (unit >= 65 && unit <= 90) {
      uppers += 1;
      if (i === from) flags |= UPPER_FIRST;
      unit += 32;
    } else if (unit >= 48 && unit <= 57) {
      if (digits === 0 && i - from <= 3 && isCurrencyPrefix(builder.letters, text, from, i)) break;
      digits += 1;
    } else break;
    hash = Math.imul(hash ^ unit, HASH_PRIME);
    i += 1;
    unit = unitAt(text, i);
  }
  if (i < length && (needsLook(unit) || i === from)) return scanOddWord(text, from, gap, builder);
  if (digits > 0) flags |= HAS_DIGIT;
  if (uppers > 0) flags |= uppers + digits === i - from ? HAS_UPPER | ALL_UPPER : HAS_UPPER;
  builder.pushHashed(from, i, gap | flags, hash);
  return i;
};

/** Words with apostrophes, dots, letters beyond ASCII, and addresses. */
const scanOddWord = (text: string, from: number, gap: number, builder: TokenBuilder): number => {
  const { length } = text;
  let i = from;
  while (i < length) {
    const kind = classOf(text, i);
    if (isLetterOrDigit(kind)) i += 1;
    else if (
      kind === APOSTROPHE &&
      i + 1 < length &&
      classOf(text, i + 1) === LETTER &&
      !isPossessive(text, i)
    )
      i += 1;
    else break;
  }
  if (i - from === 1 && text.charCodeAt(i) === 46) i = scanDotted(text, from);
  const address = addressEnd(text, from, i);
  if (address > i) {
    builder.push(from, address, ADDRESS, gap | caseFlags(text, from, address));
    return address;
  }
  builder.push(from, i, WORD, gap | caseFlags(text, from, i));
  if (i < length && classOf(text, i) === APOSTROPHE && isPossessive(text, i)) {
    builder.push(i, i + 2, WORD, caseFlags(text, i, i + 2));
    return i + 2;
  }
  return i;
};

/** At an apostrophe: `'s` that ends the word. */
const isPossessive = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1);
  if (next !== 115 && next !== 83) return false;
  return at + 2 >= text.length || !isLetterOrDigit(classOf(text, at + 2));
};

/** From a single letter: the end of `U.S.`, `a.m.`, `D.C.`; one letter alone ends before its stop. */
const scanDotted = (text: string, from: number): number => {
  let i = from;
  let letters = 0;
  while (i + 1 < text.length && classOf(text, i) === LETTER && text.charCodeAt(i + 1) === 46) {
    letters += 1;
    i += 2;
  }
  if (letters < 2) return from + 1;
  return i < text.length && isLetterOrDigit(classOf(text, i)) ? i - 1 : i;
};

const NOT_SPACE_RUN = /[^\s<>"“”]*/y;

/** The end of a web or mail address whose first word is `text[from, to)`; `to` when it is none. */
const addressEnd = (text: string, from: number, to: number): number => {
  const next = text.charCodeAt(to);
  const isWeb =
    (next === 58 && text.startsWith('://', to)) ||
    (next === 46 && to - from === 3 && /^www$/i.test(text.slice(from, to)));
  const isMail = next === 64 && to + 1 < text.length && isLetterOrDigit(classOf(text, to + 1));
  if (!isWeb && !isMail) return to;
  NOT_SPACE_RUN.lastIndex = to;
  NOT_SPACE_RUN.exec(text);
  let end = NOT_SPACE_RUN.lastIndex;
  while (end > to && ".,;:!?)]'’".includes(text[end - 1])) end -= 1;
  return end;
};

const scanNumber = (text: string, from: number, gap: number, builder: TokenBuilder): number => {
  const { length } = text;
  let i = from + 1;
  while (i < length) {
    const kind = classOf(text, i);
    const unit = text.charCodeAt(i);
    if (kind === DIGIT) i += 1;
    else if ((unit === 44 || unit === 46) && i + 1 < length && classOf(text, i + 1) === DIGIT) i += 2;
    else break;
  }
  builder.push(from, i, NUMBER, gap | HAS_DIGIT);
  return i;
};

const scanSign = (text: string, from: number, gap: number, builder: TokenBuilder): number => {
  const unit = text.charCodeAt(from);
  let end = from + 1;
  if (unit === 46) while (text.charCodeAt(end) === 46) end += 1;
  else if (isHigh(unit) && end < text.length) end += 1;
  const isApostrophe = unit === 39 || unit === 0x2019;
  if (isApostrophe && isPossessive(text, from) && gap === 0) end = from + 2;
  const sign = unit < 128 ? unit : 0;
  const isSymbol =
    sign === 36 ||
    sign === 37 ||
    sign === 43 ||
    sign === 60 ||
    sign === 61 ||
    sign === 62 ||
    sign === 126 ||
    sign === 94 ||
    sign === 124 ||
    sign === 38 ||
    sign === 64 ||
    sign === 35 ||
    (unit >= 128 && (unit < 0x2010 || unit > 0x2027) && /[\p{S}\p{N}]/u.test(text.slice(from, end)));
  builder.push(from, end, isSymbol ? SYMBOL : PUNCT, gap | (unit < 128 ? 0 : NON_ASCII));
  return end;
};

const caseFlags = (text: string, start: number, end: number): number => {
  let flags = 0;
  let uppers = 0;
  let letters = 0;
  for (let i = start; i < end; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) {
      flags |= HAS_LOWER;
      letters += 1;
    } else if (unit >= 65 && unit <= 90) {
      uppers += 1;
      letters += 1;
      if (i === start) flags |= UPPER_FIRST;
    } else if (unit >= 48 && unit <= 57) flags |= HAS_DIGIT;
    else if (unit >= 128) {
      if (unit !== 0x2019) flags |= NON_ASCII;
      const sign = text[i];
      if (sign !== sign.toUpperCase()) {
        flags |= HAS_LOWER;
        letters += 1;
      } else if (sign !== sign.toLowerCase()) {
        uppers += 1;
        letters += 1;
        if (i === start) flags |= UPPER_FIRST;
      }
    }
  }
  if (uppers > 0) flags |= HAS_UPPER;
  if (letters > 0 && uppers === letters) flags |= ALL_UPPER;
  return flags;
};

/** The tokens of a document's view. */
export const tokens = defineAnnotation('tokens', (document: ParsedDocument) => tokenise(document.view));
