/** Bytes that grow. */
export class Bytes {
  private data = new Uint8Array(256);
  private words = new DataView(this.data.buffer);
  length = 0;

  /** What was written so far; valid until the next write. */
  get view(): Uint8Array {
    return this.data.subarray(0, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  private room(size: number): void {
    if (this.length + size <= this.data.length) return;
    const wider = new Uint8Array(Math.max(this.data.length * 2, this.length + size));
    wider.set(this.view);
    this.data = wider;
    this.words = new DataView(wider.buffer);
  }

  byte(value: number): void {
    if (this.length === this.data.length) this.room(1);
    this.data[this.length] = value;
    this.length += 1;
  }

  bytes(values: Uint8Array): void {
    this.room(values.length);
    this.data.set(values, this.length);
    this.length += values.length;
  }

  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  uint32(value: number): void {
    this.byte(value & 255);
    this.byte((value >>> 8) & 255);
    this.byte((value >>> 16) & 255);
    this.byte(value >>> 24);
  }

  /** A text that stands as UTF-8 elsewhere, with its length before it. */
  placed(given: DataView, start: number, end: number): void {
    const size = end - start;
    this.room(4 + size);
    const view = this.words;
    view.setInt32(this.length, size, true);
    let to = this.length + 4;
    let from = start;
    for (; from + 4 <= end; from += 4, to += 4) view.setInt32(to, given.getInt32(from, true), true);
    for (; from < end; from += 1, to += 1) view.setUint8(to, given.getUint8(from));
    this.length = to;
  }

  /** Whether the text that was placed at `at` is this one. */
  holds(at: number, given: DataView, start: number, end: number): boolean {
    const view = this.words;
    if (view.getInt32(at, true) !== end - start) return false;
    let to = at + 4;
    let from = start;
    for (; from + 4 <= end; from += 4, to += 4)
      if (view.getInt32(to, true) !== given.getInt32(from, true)) return false;
    for (; from < end; from += 1, to += 1) if (view.getUint8(to) !== given.getUint8(from)) return false;
    return true;
  }
}

/** Whole numbers that grow. */
export class Ints {
  private data = new Int32Array(64);
  length = 0;

  get view(): Int32Array {
    return this.data.subarray(0, this.length);
  }

  push(value: number): void {
    if (this.length === this.data.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.data);
      this.data = wider;
    }
    this.data[this.length] = value;
    this.length += 1;
  }

  clear(): void {
    this.length = 0;
  }
}

/** Bits that hold values up to `highest`. */
export const bitWidthOf = (highest: number): number => 32 - Math.clz32(highest);

const packGroups = (
  out: Bytes,
  values: ArrayLike<number>,
  run: { from: number; groups: number; width: number },
): void => {
  const { from, groups, width } = run;
  out.varint((groups << 1) | 1);
  let pending = 0;
  let bits = 0;
  for (let i = from; i < from + groups * 8; i += 1) {
    if (i < values.length) pending |= values[i] << bits;
    bits += width;
    while (bits >= 8) {
      out.byte(pending & 255);
      pending >>>= 8;
      bits -= 8;
    }
  }
};

/**
 * The hybrid of run lengths and bit packing of the Parquet format: runs of eight and more as runs,
 * the rest packed in groups of eight. `width` is at most 24 bits.
 */
export const packHybrid = (out: Bytes, values: ArrayLike<number>, width: number): void => {
  let from = 0;
  let groups = 0;
  const flush = (): void => {
    if (groups) packGroups(out, values, { from, groups, width });
    groups = 0;
  };
  for (let i = 0; i < values.length; ) {
    const value = values[i];
    let end = i + 1;
    while (end < values.length && values[end] === value) end += 1;
    if (end - i >= 8) {
      flush();
      out.varint((end - i) << 1);
      for (let shift = 0; shift < width; shift += 8) out.byte((value >>> shift) & 255);
      i = end;
    } else {
      if (!groups) from = i;
      groups += 1;
      i += 8;
    }
  }
  flush();
};
