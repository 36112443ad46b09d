import { toUnscaled } from './_parquet-decimal.ts';
import type { ValueKind } from './_parquet-leaf.ts';

/** Code units in the order of code points: surrogates stand above all others. */
const rank = (unit: number): number => (unit < 0xd800 ? unit : unit < 0xe000 ? unit + 0x2000 : unit - 0x800);

/** Whether `a` comes before `b` in the order of UTF-8 bytes. */
const textLess = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i += 1) {
    const left = a.charCodeAt(i);
    const right = b.charCodeAt(i);
    if (left !== right) return rank(left) < rank(right);
  }
  return a.length < b.length;
};

export const TEXT: ValueKind<string> = {
  write: (out, text) => out.text(text),
  less: textLess,
  bound: (text) => text,
};

const doubleBytes = new DataView(new ArrayBuffer(8));

export const DOUBLE: ValueKind<number> = {
  write: (out, value) => {
    doubleBytes.setFloat64(0, value, true);
    out.bytes(new Uint8Array(doubleBytes.buffer));
  },
  less: (a, b) => a < b,
  bound: (value) => value,
};

export const DAY: ValueKind<number> = {
  write: (out, day) => out.uint32(day >>> 0),
  less: (a, b) => a < b,
  bound: (day) => day,
};

/** Canonical decimal texts that fit; stored as 16 bytes, highest first. */
export const DECIMAL: ValueKind<string> = {
  write: (out, text) => {
    const bytes = new Uint8Array(16);
    let rest = toUnscaled(text)!;
    for (let i = 15; i >= 0; i -= 1) {
      bytes[i] = Number(rest & 0xffn);
      rest >>= 8n;
    }
    out.bytes(bytes);
  },
  less: (a, b) => toUnscaled(a)! < toUnscaled(b)!,
  bound: (text) => toUnscaled(text)!,
};
