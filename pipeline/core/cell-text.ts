import { ByteWriter } from './byte-writer.ts';
import { lengthOf, unitAt } from './text-units.ts';

/** What a text holds, as bits: a unit that JSON escapes. */
export const JSON_ESCAPED = 1;
/** A unit that RFC 4180 puts between quotation marks. */
export const CSV_QUOTED = 2;
/** U+FFFD, which may stand for a lone surrogate of the text. */
export const REPLACED = 4;

const QUOTE = 34;
const BACKSLASH = 92;
const LETTER_U = 117;
const ZERO = 48;

const MARKS = new Uint8Array(256);
for (let unit = 0; unit < 32; unit += 1) MARKS[unit] = JSON_ESCAPED;
MARKS[BACKSLASH] = JSON_ESCAPED;
MARKS[QUOTE] = JSON_ESCAPED | CSV_QUOTED;
MARKS[44] = CSV_QUOTED;
MARKS[10] |= CSV_QUOTED;
MARKS[13] |= CSV_QUOTED;

/** The letter after the backslash of units that have a short escape. */
const SHORT_ESCAPES = new Uint8Array(128);
for (const [unit, letter] of [
  [8, 'b'],
  [9, 't'],
  [10, 'n'],
  [12, 'f'],
  [13, 'r'],
  [QUOTE, '"'],
  [BACKSLASH, '\\'],
] as const)
  SHORT_ESCAPES[unit] = letter.charCodeAt(0);

const HEX = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
/** From here on handing a text to the runtime is quicker than looking at each unit. */
const LONG = 20;

/** Writes texts as UTF-8 and says of each where it stands, its hash and what it holds. */
export class TextBytes extends ByteWriter {
  /** Of the text that was written last. */
  start = 0;
  end = 0;
  hash = 0;
  marks = 0;
  private last: string | undefined;

  override reset(most: number): void {
    super.reset(most);
    this.last = undefined;
  }

  /** Writes a text, unless it is the one before. */
  add(text: string): void {
    if (text === this.last) return;
    this.last = text;
    const length = lengthOf(text);
    this.room(length * 3 + 4);
    this.start = this.at;
    if (length < LONG && this.short(text, length)) return;
    this.at = this.start + this.data.write(text, this.start);
    this.scan();
  }

  /** Writes an ASCII text unit by unit; false when it is none. */
  private short(text: string, length: number): boolean {
    const { data } = this;
    let at = this.start;
    let hash = SEED;
    let marks = 0;
    for (let i = 0; i < length; i += 1, at += 1) {
      const unit = unitAt(text, i);
      if (unit > 127) return false;
      data[at] = unit;
      hash = Math.imul(hash ^ unit, PRIME);
      marks |= MARKS[unit];
    }
    this.at = at;
    this.end = at;
    this.hash = hash ^ (hash >>> 15);
    this.marks = marks;
    return true;
  }

  private scan(): void {
    const { data, start, at } = this;
    let hash = SEED;
    let marks = 0;
    for (let i = start; i < at; i += 1) {
      const byte = data[i];
      hash = Math.imul(hash ^ byte, PRIME);
      marks |= MARKS[byte];
      if (byte === 0xef && data[i + 1] === 0xbf && data[i + 2] === 0xbd) marks |= REPLACED;
    }
    this.end = at;
    this.hash = hash ^ (hash >>> 15);
    this.marks = marks;
  }
}

/** A text as UTF-8 among other bytes. */
export interface PlacedText {
  readonly view: DataView;
  readonly start: number;
  readonly end: number;
  readonly marks: number;
}

const writeEscape = (out: ByteWriter, byte: number): void => {
  out.byte(BACKSLASH);
  const short = SHORT_ESCAPES[byte];
  if (short !== 0) {
    out.byte(short);
    return;
  }
  out.byte(LETTER_U);
  out.byte(ZERO);
  out.byte(ZERO);
  out.byte(HEX[byte >> 4]);
  out.byte(HEX[byte & 15]);
};

/** Writes a text as JSON, what `JSON.stringify` gives; `text` is the same as a string. */
export const writeJsonText = (
  out: ByteWriter,
  { view, start, end, marks }: PlacedText,
  text: string,
): void => {
  if ((marks & REPLACED) !== 0) {
    out.text(JSON.stringify(text));
    return;
  }
  out.byte(QUOTE);
  let from = start;
  if ((marks & JSON_ESCAPED) !== 0) {
    for (let i = start; i < end; i += 1) {
      const byte = view.getUint8(i);
      if ((MARKS[byte] & JSON_ESCAPED) === 0) continue;
      out.copy(view, from, i);
      writeEscape(out, byte);
      from = i + 1;
    }
  }
  out.copy(view, from, end);
  out.byte(QUOTE);
};

/** Writes bytes between quotation marks with those inside doubled. */
export const writeQuoted = (out: ByteWriter, bytes: Uint8Array, start: number, end: number): void => {
  out.room(2 + (end - start) * 2);
  const { data } = out;
  let { at } = out;
  data[at] = QUOTE;
  at += 1;
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i];
    data[at] = byte;
    at += 1;
    if (byte === QUOTE) {
      data[at] = QUOTE;
      at += 1;
    }
  }
  data[at] = QUOTE;
  out.at = at + 1;
};
