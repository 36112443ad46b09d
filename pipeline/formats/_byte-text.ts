import type { OutputFile } from '../core/output.ts';

const SMALL = 1 << 12;
/** A chunk is handed on between rows once it holds this much. */
const FULL = 1 << 17;
/** From here on handing a text to the runtime is quicker than looking at each unit. */
const LONG = 40;
const FOUR = 4;

/** Units below 128 that are written as they are: all but those given. */
export const allBut = (units: Iterable<number>): Uint8Array => {
  const plain = new Uint8Array(128).fill(1);
  for (const unit of units) plain[unit] = 0;
  return plain;
};

/** A piece of ASCII text as bytes, to be written often. */
export const piece = (text: string): DataView => {
  const { buffer, byteOffset, length } = Buffer.from(text);
  return new DataView(buffer, byteOffset, length);
};

/** UTF-8 on its way to a file: values become bytes at once, without texts between them. */
export class ByteText {
  private readonly file: OutputFile;
  private data = Buffer.allocUnsafeSlow(SMALL);
  private view = new DataView(this.data.buffer);
  /** Where the next byte goes; what stands before it may be copied until `handOn`. */
  at = 0;

  constructor(file: OutputFile) {
    this.file = file;
  }

  /** Hands a full chunk to the file; true when it did, so that nothing stands before `at`. */
  handOnFull(): boolean {
    if (this.at < FULL) return false;
    this.handOn();
    return true;
  }

  /** Hands everything to the file. */
  handOn(): void {
    if (this.at) this.file.write(this.data.subarray(0, this.at));
    this.at = 0;
  }

  private room(bytes: number): void {
    const needed = this.at + bytes;
    if (needed <= this.data.length) return;
    const wider = Buffer.allocUnsafeSlow(Math.max(this.data.length * 2, needed));
    this.data.copy(wider, 0, 0, this.at);
    this.data = wider;
    this.view = new DataView(wider.buffer);
  }

  byte(byte: number): void {
    this.room(1);
    this.data[this.at] = byte;
    this.at += 1;
  }

  /** Writes a piece; four bytes at a time. */
  piece(bytes: DataView): void {
    const length = bytes.byteLength;
    this.room(length);
    const { view } = this;
    let to = this.at;
    let from = 0;
    for (; from + FOUR <= length; from += FOUR, to += FOUR) view.setInt32(to, bytes.getInt32(from));
    for (; from < length; from += 1, to += 1) view.setUint8(to, bytes.getUint8(from));
    this.at = to;
  }

  /** Writes again what stands from `start` to `end`. */
  again(start: number, end: number): void {
    this.room(end - start);
    const { view } = this;
    let to = this.at;
    let from = start;
    for (; from + FOUR <= end; from += FOUR, to += FOUR) view.setInt32(to, view.getInt32(from));
    for (; from < end; from += 1, to += 1) view.setUint8(to, view.getUint8(from));
    this.at = to;
  }

  /**
   * Writes a short text whose units are all plain and says true; else writes nothing and says
   * false: the caller finds another way.
   */
  plain(text: string, plain: Uint8Array): boolean {
    const { length } = text;
    if (length > LONG) return false;
    this.room(length);
    const { data } = this;
    let { at } = this;
    for (let i = 0; i < length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit > 127 || plain[unit] === 0) return false;
      data[at] = unit;
      at += 1;
    }
    this.at = at;
    return true;
  }

  /** Writes any text; lone surrogates become U+FFFD. */
  text(text: string): void {
    this.room(text.length * 3);
    this.at += this.data.write(text, this.at);
  }

  /** Writes a number as JavaScript shows it. */
  number(value: number): void {
    const whole = value | 0;
    if (whole !== value || whole < 0) {
      if (!this.fraction(value)) this.text(String(value));
      return;
    }
    this.room(10);
    const { data } = this;
    let end = this.at + 1;
    for (let rest = whole; rest > 9; rest = (rest / 10) | 0) end += 1;
    let rest = whole;
    for (let to = end - 1; to >= this.at; to -= 1) {
      data[to] = 48 + (rest % 10);
      rest = (rest / 10) | 0;
    }
    this.at = end;
  }

  /** Writes a probability of at most four places; false when it is something else. */
  private fraction(value: number): boolean {
    let places = Math.round(value * 10_000);
    if (places <= 0 || places >= 10_000 || places / 10_000 !== value) return false;
    this.room(6);
    let width = 4;
    for (; places % 10 === 0; width -= 1) places /= 10;
    const { data, at } = this;
    data[at] = 48;
    data[at + 1] = 46;
    for (let to = at + 1 + width; to > at + 1; to -= 1) {
      data[to] = 48 + (places % 10);
      places = (places / 10) | 0;
    }
    this.at = at + 2 + width;
    return true;
  }
}
