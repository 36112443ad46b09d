import type { WordSet } from '../core/vocabulary.ts';
import { HAS_DIGIT, NUMBER, SPACE_BEFORE, type Tokens, UPPER_FIRST, WORD } from './tokens.ts';
import { cardinals, magnitudes, ordinalEndings, ordinals, vagueCounts, W } from './times-words.ts';

/** A stretch of tokens of one sentence, read by word numbers. Outside the stretch every word is −1. */
export class Reader {
  readonly tokens: Tokens;
  readonly first: number;
  readonly limit: number;
  private readonly words: Int32Array;

  constructor(tokens: Tokens, first: number, limit: number) {
    this.tokens = tokens;
    this.words = tokens.word;
    this.first = first;
    this.limit = limit;
  }

  word(i: number): number {
    return i >= this.first && i < this.limit ? this.words[i] : -1;
  }

  is(i: number, id: number): boolean {
    return i >= this.first && i < this.limit && this.words[i] === id;
  }

  isNumber(i: number): boolean {
    return i >= this.first && i < this.limit && this.tokens.kind[i] === NUMBER;
  }

  isWord(i: number): boolean {
    return i >= this.first && i < this.limit && this.tokens.kind[i] === WORD;
  }

  isCapital(i: number): boolean {
    return this.isWord(i) && (this.tokens.flags[i] & UPPER_FIRST) !== 0;
  }

  hasDigit(i: number): boolean {
    return i >= this.first && i < this.limit && (this.tokens.flags[i] & HAS_DIGIT) !== 0;
  }

  /** Whether token `i` stands directly after the one before, without a blank. */
  glued(i: number): boolean {
    return i > this.first && i < this.limit && (this.tokens.flags[i] & SPACE_BEFORE) === 0;
  }

  length(i: number): number {
    return this.tokens.end[i] - this.tokens.start[i];
  }

  surface(i: number): string {
    return this.tokens.text.slice(this.tokens.start[i], this.tokens.end[i]);
  }

  /** The word at token `i` in lower case; empty where none stands there. */
  lower(i: number): string {
    return this.isWord(i) ? this.surface(i).toLowerCase() : '';
  }

  /** The whole number at token `i` written in at most four digits; −1 when there is none. */
  digits(i: number, most = 4): number {
    if (!this.isNumber(i)) return -1;
    const { text, start, end } = this.tokens;
    if (end[i] - start[i] > most) return -1;
    let value = 0;
    for (let at = start[i]; at < end[i]; at += 1) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return -1;
      value = value * 10 + digit;
    }
    return value;
  }

  isDash(i: number): boolean {
    const word = this.word(i);
    return word === W.dash || word === W.enDash || word === W.emDash || word === W.tilde;
  }
}

/** A count: `value` as decimal text; empty when it is vague (`several`). */
export interface Count {
  readonly end: number;
  readonly value: string | undefined;
  readonly rule: string;
  /** Words such as `a couple of` soften a count. */
  readonly soft?: boolean;
}

const GROUPED = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/;

/** Figures of so many digits need no look at their signs. */
const SHORT = 4;

const digitsAt = (r: Reader, i: number): Count | undefined => {
  if (!r.isNumber(i)) return undefined;
  const text = r.surface(i);
  if (text.length > 20) return undefined;
  const small = r.digits(i, SHORT);
  if (small < 0 && !GROUPED.test(text)) return undefined;
  if (small >= 0) {
    const part = fractionSign(r, i + 1);
    return part
      ? { end: i + 2, value: text + part, rule: 'digits' }
      : { end: i + 1, value: String(small), rule: 'digits' };
  }
  const plain = text.replaceAll(',', '');
  const fraction = fractionSign(r, i + 1);
  if (fraction && !plain.includes('.')) return { end: i + 2, value: plain + fraction, rule: 'digits' };
  return { end: i + 1, value: plain.replace(/^0+(?=\d)/, ''), rule: 'digits' };
};

const fractionSign = (r: Reader, i: number): string | undefined =>
  r.is(i, W.half2) ? '.5' : r.is(i, W.quarterSign) ? '.25' : r.is(i, W.threeQuarters) ? '.75' : undefined;

/** A number below one hundred in words: `twenty`, `twenty-one`, `twenty one`; undefined when there is none. */
export const smallWords = (r: Reader, i: number): { end: number; value: number } | undefined => {
  const tens = cardinals.get(r.word(i));
  if (tens === undefined) return undefined;
  if (tens >= 20) {
    const next = r.isDash(i + 1) && r.glued(i + 2) ? i + 2 : i + 1;
    const ones = cardinals.get(r.word(next));
    if (ones !== undefined && ones > 0 && ones < 10) return { end: next + 1, value: tens + ones };
    if (r.is(i + 1, W.and)) {
      const after = cardinals.get(r.word(i + 2));
      if (after !== undefined && after > 0 && after < 10) return { end: i + 3, value: tens + after };
    }
  }
  return { end: i + 1, value: tens };
};

/** The power of a word of scale at token `i`: 6 for `million`. */
export const scaleAt = (r: Reader, i: number): number | undefined => magnitudes.get(r.word(i));

/** A cardinal number in words, up to billions; undefined when there is none. */
export const cardinalWords = (r: Reader, i: number): { end: number; value: number } | undefined => {
  let at = i;
  let total = 0;
  let group = 0;
  let any = false;
  while (at < r.limit && at - i < 16) {
    const small = smallWords(r, at);
    const power = small ? undefined : scaleAt(r, at);
    if (small && group % 100 === 0 && (group > 0 || !any || total > 0)) {
      group += small.value;
      at = small.end;
    } else if (power !== undefined && (any || r.is(at - 1, W.a))) {
      if (power === 2) group = (group || 1) * 100;
      else {
        total += (group || 1) * 10 ** power;
        group = 0;
      }
      at += 1;
    } else if (any && r.is(at, W.and) && scaleAt(r, at - 1) !== undefined && smallWords(r, at + 1)) at += 1;
    else break;
    any = true;
  }
  return any ? { end: at, value: total + group } : undefined;
};

/** Digits multiplied by a power of ten. */
export const addZeros = (value: string, power: number): string => {
  const [whole, part = ''] = value.split('.');
  const digits = whole + part.padEnd(power, '0');
  const cut = whole.length + power;
  const rest = digits.slice(cut).replace(/(?<!0)0+$/, '');
  return digits.slice(0, cut).replace(/^0+(?=\d)/, '') + (rest ? `.${rest}` : '');
};

const withScale = (r: Reader, count: Count): Count => {
  const power = scaleAt(r, count.end);
  if (power === undefined || count.value === undefined) return count;
  return { ...count, end: count.end + 1, value: addZeros(count.value, power) };
};

const withHalf = (r: Reader, count: Count): Count => {
  const { end, value } = count;
  if (value === undefined || value.includes('.')) return count;
  const dash = r.isDash(end) && r.is(end + 1, W.and) ? 1 : 0;
  if (!r.is(end + dash, W.and)) return count;
  let at = end + dash + 1;
  if (r.isDash(at)) at += 1;
  if (r.is(at, W.a)) at += r.isDash(at + 1) ? 2 : 1;
  if (r.is(at, W.half)) return { ...count, end: at + 1, value: `${value}.5` };
  if (r.is(at, W.quarter)) return { ...count, end: at + 1, value: `${value}.25` };
  if (cardinals.get(r.word(at)) === 3) {
    const part = r.isDash(at + 1) ? at + 2 : at + 1;
    if (r.is(part, W.quarter) || r.is(part, W.quarterWord))
      return { ...count, end: part + 1, value: `${value}.75` };
  }
  return count;
};

/** `30-odd years`: about so many. */
const withOdd = (r: Reader, count: Count): Count => {
  const at = r.isDash(count.end) && r.glued(count.end) ? count.end + 1 : count.end;
  return r.is(at, W.odd) ? { ...count, end: at + 1, soft: true } : count;
};

const vagueAt = (r: Reader, i: number): Count | undefined => {
  const at = r.is(i, W.a) ? i + 1 : i;
  if (r.is(at, W.couple))
    return { end: r.is(at + 1, W.of) ? at + 2 : at + 1, value: '2', rule: 'couple', soft: true };
  if (r.is(at, W.number) && at > i && r.is(at + 1, W.of))
    return { end: at + 2, value: undefined, rule: 'vague' };
  // `twice in as many weeks`: as many as were said
  if (vagueCounts.has(r.word(at)) && !(r.is(at, W.many) && r.is(at - 1, W.as))) {
    const power = scaleAt(r, at + 1);
    return { end: power === undefined ? at + 1 : at + 2, value: undefined, rule: 'vague' };
  }
  return undefined;
};

const halfAt = (r: Reader, i: number): Count | undefined => {
  if (r.is(i, W.half2))
    return { end: r.is(i + 1, W.a) || r.is(i + 1, W.an) ? i + 2 : i + 1, value: '0.5', rule: 'half' };
  const at = r.is(i, W.a) ? i + 1 : i;
  if (!r.is(at, W.half)) return undefined;
  let end = r.isDash(at + 1) ? at + 2 : at + 1;
  if (at === i && r.is(end, W.of)) end += 1;
  if (at === i && (r.is(end, W.a) || r.is(end, W.an))) end += 1;
  return { end, value: '0.5', rule: 'half' };
};

/** The count that begins at token `i`: digits, words, halves, vague amounts; not `a` alone. */
export const readCount = (r: Reader, i: number): Count | undefined => {
  const digits = digitsAt(r, i);
  if (digits) return withOdd(r, withHalf(r, withScale(r, digits)));
  const half = halfAt(r, i);
  if (half) return half;
  const vague = vagueAt(r, i);
  if (vague) return vague;
  const start = r.is(i, W.a) && (scaleAt(r, i + 1) !== undefined || r.is(i + 1, W.dozen)) ? i + 1 : i;
  if (r.is(start, W.dozen) && start > i) return { end: start + 1, value: '12', rule: 'words' };
  const words = cardinalWords(r, start);
  if (!words) return undefined;
  if (r.is(words.end, W.dozen)) return { end: words.end + 1, value: String(words.value * 12), rule: 'words' };
  return withOdd(r, withHalf(r, { end: words.end, value: String(words.value), rule: 'words' }));
};

/** The ordinal at token `i`: `7th`, `seventh`, `twenty-first`, `twenty first`; undefined when there is none. */
export const readOrdinal = (r: Reader, i: number): { end: number; value: number } | undefined => {
  const digits = r.digits(i, 3);
  if (digits >= 0) {
    return r.glued(i + 1) && ordinalEndings.has(r.word(i + 1)) ? { end: i + 2, value: digits } : undefined;
  }
  const plain = ordinals.get(r.word(i));
  if (plain !== undefined) return { end: i + 1, value: plain };
  const tens = cardinals.get(r.word(i));
  if (tens === undefined || tens < 20) return undefined;
  const next = r.isDash(i + 1) ? i + 2 : i + 1;
  const ones = ordinals.get(r.word(next));
  return ones !== undefined && ones < 10 ? { end: next + 1, value: tens + ones } : undefined;
};

/** A year in words: `two thousand and fifteen`, `nineteen ninety-nine`, `twenty ten`. */
export const yearWords = (r: Reader, i: number): { end: number; value: number } | undefined => {
  const full = cardinalWords(r, i);
  if (full && full.value >= 1100 && full.value <= 2100 && full.end - i > 1) return full;
  const head = cardinals.get(r.word(i));
  if (head === undefined || head < 10 || head > 20) return undefined;
  const tail = smallWords(r, i + 1);
  return tail && tail.value >= 10 && !r.isDash(i + 1)
    ? { end: tail.end, value: head * 100 + tail.value }
    : undefined;
};

/** The last token before `at`, at most `reach` away in its sentence, whose word is one of `words`; −1 for none. */
export const lastBefore = (r: Reader, at: number, words: WordSet, reach: number): number => {
  for (let i = at - 1; i >= at - reach && i >= r.first; i -= 1) if (words.has(r.word(i))) return i;
  return -1;
};

/** Whether one of `words` stands before `at`, at most `reach` tokens away in its sentence. */
export const isBefore = (r: Reader, at: number, words: WordSet, reach: number): boolean =>
  lastBefore(r, at, words, reach) >= 0;
