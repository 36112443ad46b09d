import { CURRENCY_LETTERS, NUMBERED_THINGS } from '../lexicon/currency-letters.ts';

/** What only an amount has after a letter: thousands set apart, cents, or a scale. */
const AMOUNT =
  /\d{1,3}(?:(?:,\d{3})+|\.\d\d(?![.:/-]\d)|(?:[ \u00a0]\d{3})*[ \u00a0]000|(?:\.\d{1,2})?[ -]?(?:m|bn|tn|million|billion|trillion))(?![\p{L}\d])/uy;
/** Digits that may be an amount or number a road or a model, and the word after them. */
const PLAIN = /\d{3,5}(?![\p{L}\d/]|[.,:]\d)(?: (?<next>[a-z]+))?/uy;
/** The rand has amounts of two digits; two after another letter name a thing. */
const RAND = 'R';
const TWO_DIGITS = /\d\d(?![\p{L}\d/]|[.,:]\d)(?: (?<next>[a-z]+))?/uy;
const THINGS = new Set(NUMBERED_THINGS.split(' '));
/** `on the R573`: a road; `the R350 grant`: a sum that describes. */
const AFTER_THE = /\b(?:the|Route|Road \() ?$/i;
const SUMS = new Set(
  'grant grants fine fee fees note notes bail ticket tickets deposit allowance stipend bonus reward voucher vouchers levy payment payout bribe'.split(
    ' ',
  ),
);
const BEFORE = 8;

/** Tells in one text the capitals that are the sign of a currency from those that begin a name: `R2,300`, `R573`. */
export class CurrencyLetters {
  private readonly text: string;
  private readonly spoken = new Map<string, boolean>();

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the capital at `from` is the sign of the digits at `at`. */
  isSign(from: number, at: number): boolean {
    const { text } = this;
    const home = CURRENCY_LETTERS[text[from]];
    if (!home) return false;
    AMOUNT.lastIndex = at;
    return AMOUNT.test(text) || (this.isSpokenOf(text[from], home) && this.isPlain(from, at));
  }

  private isSpokenOf(letter: string, home: RegExp): boolean {
    const known = this.spoken.get(letter) ?? home.test(this.text);
    this.spoken.set(letter, known);
    return known;
  }

  private isPlain(from: number, at: number): boolean {
    PLAIN.lastIndex = at;
    TWO_DIGITS.lastIndex = at;
    const short = this.text[from] === RAND ? TWO_DIGITS.exec(this.text) : null;
    const match = PLAIN.exec(this.text) ?? short;
    if (!match) return false;
    const next = match.groups?.next ?? '';
    if (THINGS.has(next)) return false;
    return !AFTER_THE.test(this.text.slice(Math.max(0, from - BEFORE), from)) || SUMS.has(next);
  }
}
