import { lengthOf } from './text-units.ts';

const SMALL = 1 << 12;
const FOUR = 4;

/** A piece of ASCII text as bytes, to be written often. */
export const piece = (text: string): DataView => {
  const { buffer, byteOffset, length } = Buffer.from(text);
  return new DataView(buffer, byteOffset, length);
};

/** Bytes that grow: texts as UTF-8, numbers as JavaScript shows them, without texts between. */
export class ByteWriter {
  data = Buffer.allocUnsafeSlow(SMALL);
  view = new DataView(this.data.buffer);
  /** Where the next byte goes. */
  at = 0;

  /** Makes room for `bytes` more. */
  room(bytes: number): void {
    if (this.at + bytes > this.data.length) this.grow(bytes);
  }

  private grow(bytes: number): void {
    const wider = Buffer.allocUnsafeSlow(Math.max(this.data.length * 2, this.at + bytes));
    this.data.copy(wider, 0, 0, this.at);
    this.data = wider;
    this.view = new DataView(wider.buffer);
  }

  /** Begins anew; lets go of a buffer that is larger than `most`. */
  reset(most: number): void {
    this.at = 0;
    if (this.data.length <= most) return;
    this.data = Buffer.allocUnsafeSlow(SMALL);
    this.view = new DataView(this.data.buffer);
  }

  byte(byte: number): void {
    this.room(1);
    this.data[this.at] = byte;
    this.at += 1;
  }

  /** Writes a piece; four bytes at a time. */
  piece(bytes: DataView): void {
    this.copy(bytes, 0, bytes.byteLength);
  }

  /** Writes what stands from `start` to `end` in other bytes, or in these. */
  copy(bytes: DataView, start: number, end: number): void {
    this.room(end - start);
    const { view } = this;
    let to = this.at;
    let from = start;
    for (; from + FOUR <= end; from += FOUR, to += FOUR) view.setInt32(to, bytes.getInt32(from, true), true);
    for (; from < end; from += 1, to += 1) view.setUint8(to, bytes.getUint8(from));
    this.at = to;
  }

  /** Writes any text; lone surrogates become U+FFFD. */
  text(text: string): void {
    this.room(lengthOf(text) * 3);
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
