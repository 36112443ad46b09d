import { toUnscaled } from './_parquet-decimal.ts';
import type { ValueKind } from './_parquet-values.ts';

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
