import type { ParsedDocument } from '../../../schemas/document.ts';
import type { Span } from '../../../schemas/span.ts';
import { type CurrencyReading, currencyAt } from '../../annotate/currencies.ts';
import { tags } from '../../annotate/tags.ts';
import { type Tokens, tokenAt, tokens } from '../../annotate/tokens.ts';
import { type UnitReading, UnitReader } from '../../annotate/units.ts';
import { wordId, wordText, WordSet } from '../../core/vocabulary.ts';
import { MAGNITUDE_LETTERS, MAGNITUDES } from '../../lexicon/magnitudes.ts';

/** The unit that a heading gives to the numbers under or behind it. */
export interface HeadingUnit {
  readonly kind: 'money' | 'percent' | 'measure' | 'number';
  readonly currency?: CurrencyReading;
  readonly unit?: UnitReading;
  /** Power of ten by which each number is to be multiplied. */
  readonly exponent: number;
  /** Where the unit is written. */
  readonly span: Span;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

const OPEN = wordId('(');
const CLOSE = wordId(')');
const OPEN_SQUARE = wordId('[');
const CLOSE_SQUARE = wordId(']');
const COMMA = wordId(',');
const IN = wordId('in');
const OF = wordId('of');
const PERCENT = wordId('%');
const PERCENT_WORDS = new WordSet(['percent', 'percentage', 'pct']);
/** Units that nobody takes for the heading of something else: lengths, weights and times in full. */
const PLURAL = /^(?:\p{L}{3,}s|feet|inches)$/u;
/** Symbols that stand alone over a column: two small letters or more, or a sign. */
const SYMBOL = /^\p{Ll}{2,4}[²³]?$/u;
/** What is counted in thousands or millions: `wafers`, `new cars`. */
const NOUN = /^[\p{L} ]{3,30}s$/u;
/** Three noughts as a magnitude: `000`, `'000s`. */
const NOUGHTS = /^['’]?000(?:['’]?s)?$/;

class HeadingReader {
  private readonly t: Tokens;
  private readonly units: UnitReader;

  constructor(document: ParsedDocument) {
    this.t = tokens.of(document);
    this.units = new UnitReader(this.t, tags.of(document));
  }

  /** The unit of a heading: in brackets or after a comma or "in", else when it is all of it. */
  read({ start, end }: Span): HeadingUnit | undefined {
    if (end <= start) return undefined;
    const first = tokenAt(this.t, start);
    const last = tokenAt(this.t, end - 1) + 1;
    const bracket = this.bracket(first, last);
    if (bracket) return this.unitOf(bracket, true);
    for (let i = last - 2; i >= first; i -= 1) {
      const word = this.t.word[i];
      if (word !== COMMA && word !== IN) continue;
      const found = this.unitOf({ first: i + 1, last }, true);
      if (found) return { ...found, span: { start: this.t.start[i], end: found.span.end } };
    }
    return this.unitOf({ first, last }, false) ?? this.signed(first, last);
  }

  /** `Q1 FY26 £m`, `Revenue US$m`: a sign of a currency with its magnitude ends the heading. */
  private signed(first: number, last: number): HeadingUnit | undefined {
    const at = last - 2;
    if (at <= first || /[\p{L}\d]/u.test(this.textOf(at, at + 1))) return undefined;
    const found = this.unitOf({ first: at, last }, true);
    return found?.kind === 'money' && found.exponent > 0 ? found : undefined;
  }

  /** The words in the brackets that end a heading. */
  private bracket(first: number, last: number): Range | undefined {
    const { word } = this.t;
    const close = word[last - 1];
    if (last - first < 3 || (close !== CLOSE && close !== CLOSE_SQUARE)) return undefined;
    const open = close === CLOSE ? OPEN : OPEN_SQUARE;
    for (let i = last - 2; i >= first; i -= 1) if (word[i] === open) return { first: i + 1, last: last - 1 };
    return undefined;
  }

  /** The unit that a stretch is, and nothing else; `isMarked`: its place says that it is one. */
  private unitOf({ first, last }: Range, isMarked: boolean): HeadingUnit | undefined {
    const { word } = this.t;
    const from = word[first] === IN && first + 1 < last ? first + 1 : first;
    if (from >= last) return undefined;
    const span = { start: this.t.start[first], end: this.t.end[last - 1] };
    const isPercent =
      word[from] === PERCENT || PERCENT_WORDS.has(word[from]) || this.textOf(from, last) === 'per cent';
    if (isPercent && (last - from === 1 || this.textOf(from, last) === 'per cent'))
      return { kind: 'percent', exponent: 0, span };
    return this.money(from, last, span, isMarked) ?? this.scaled(from, last, span, isMarked);
  }

  /** `£m`, `US$ million`, `EUR`; a noun alone only where its place says that it is a unit: `in dollars`. */
  private money(from: number, last: number, span: Span, isMarked: boolean): HeadingUnit | undefined {
    const currency = currencyAt(this.t, from, last);
    if (!currency || (currency.noun !== '' && !isMarked)) return undefined;
    const exponent = this.magnitude(currency.last, last, true);
    return exponent === undefined
      ? undefined
      : { kind: 'money', currency, exponent: exponent + (currency.exponent ?? 0), span };
  }

  /** `millions of euros`, `000 tonnes`, `km`, `thousands`. */
  private scaled(from: number, last: number, span: Span, isMarked: boolean): HeadingUnit | undefined {
    let at = from;
    let exponent = 0;
    for (let end = Math.min(last, from + 3); end > from; end -= 1) {
      const found = this.magnitude(from, end, false);
      if (found === undefined) continue;
      exponent = found;
      at = end;
      break;
    }
    if (at > from && this.t.word[at] === OF) at += 1;
    if (at === last) return exponent > 0 && isMarked ? { kind: 'number', exponent, span } : undefined;
    const currency = currencyAt(this.t, at, last);
    if (currency?.last === last && at > from) return { kind: 'money', currency, exponent, span };
    // "Pounds" alone are money or a weight.
    if (currency?.last === last) return undefined;
    const unit = this.units.read(at, true) ?? this.units.read(at, false);
    // `(million wafers)`
    const isNoun =
      at > from && exponent > 0 && isMarked && unit?.end !== last && NOUN.test(this.textOf(at, last));
    if (isNoun) return { kind: 'number', exponent, span };
    if (unit?.end !== last) return undefined;
    const text = this.t.text.slice(this.t.start[at], this.t.end[last - 1]);
    if (!isMarked && at === from && !PLURAL.test(text) && !SYMBOL.test(text)) return undefined;
    return { kind: 'measure', unit, exponent, span };
  }

  /** The exponent that tokens [from, to) say: 0 for none, `undefined` when they say something else. */
  private magnitude(from: number, to: number, isMoney: boolean): number | undefined {
    if (from >= to) return isMoney ? 0 : undefined;
    const text = this.textOf(from, to);
    if (NOUGHTS.test(text)) return 3;
    if (to - from > 1) return undefined;
    const word = wordText(this.t.word[from]);
    return MAGNITUDES[word] ?? (isMoney ? MAGNITUDE_LETTERS[word] : undefined);
  }

  private textOf(from: number, to: number): string {
    return this.t.text.slice(this.t.start[from], this.t.end[to - 1]).toLowerCase();
  }
}

/** Reads what units the headings of a document give. Headings are short: longer ones give none. */
export const headingReader = (document: ParsedDocument): ((span: Span) => HeadingUnit | undefined) => {
  const reader = new HeadingReader(document);
  return (span) => (span.end - span.start > LONGEST_HEADING ? undefined : reader.read(span));
};

/** Characters. */
const LONGEST_HEADING = 120;
