/**
 * Snappy, as the reference implementation compresses: the same bytes as `snappyCompress` of
 * hyparquet-writer, which makes two objects for each literal.
 */

const MOST_TABLE_BITS = 14;
const FURTHEST = 0xffff;
const MULTIPLIER = 0x1e35a7bd;
/** Matches are not looked for in the last bytes. */
const MARGIN = 15;
/** A copy of at most so many bytes is one element. */
const LONGEST_COPY = 64;

const table = new Int32Array(1 << MOST_TABLE_BITS);

const load = (data: Uint8Array, at: number): number =>
  data[at] | (data[at + 1] << 8) | (data[at + 2] << 16) | (data[at + 3] << 24);

/** How far a match reaches, beyond the four bytes that are known to match. */
const matchEnd = (data: Uint8Array, from: number, candidate: number): number => {
  let at = from + 4;
  let other = candidate + 4;
  while (at < data.length && data[at] === data[other]) {
    at += 1;
    other += 1;
  }
  return at;
};

/** Writes bytes that are not found before; gives the place behind them. */
const literal = (out: Uint8Array, to: number, data: Uint8Array, from: number, end: number): number => {
  const size = end - from - 1;
  let at = to;
  if (size < 60) out[at++] = size << 2;
  else {
    const width = size < 0x100 ? 1 : size < 0x10000 ? 2 : size < 0x1000000 ? 3 : 4;
    out[at++] = (59 + width) << 2;
    for (let shift = 0; shift < width * 8; shift += 8) out[at++] = size >>> shift;
  }
  for (let i = from; i < end; i += 1) out[at++] = data[i];
  return at;
};

const shortCopy = (out: Uint8Array, to: number, offset: number, length: number): number => {
  if (length < 12 && offset < 2048) {
    out[to] = 1 + ((length - 4) << 2) + ((offset >>> 8) << 5);
    out[to + 1] = offset;
    return to + 2;
  }
  out[to] = 2 + ((length - 1) << 2);
  out[to + 1] = offset;
  out[to + 2] = offset >>> 8;
  return to + 3;
};

/** Writes a repetition of what stands `offset` bytes before; gives the place behind it. */
const copy = (out: Uint8Array, to: number, offset: number, length: number): number => {
  let at = to;
  let left = length;
  for (; left >= LONGEST_COPY + 4; left -= LONGEST_COPY) at = shortCopy(out, at, offset, LONGEST_COPY);
  if (left > LONGEST_COPY) {
    at = shortCopy(out, at, offset, LONGEST_COPY - 4);
    left -= LONGEST_COPY - 4;
  }
  return shortCopy(out, at, offset, left);
};

const lengthBefore = (out: Uint8Array, size: number): number => {
  let at = 0;
  let rest = size;
  for (; rest > 127; rest >>>= 7) out[at++] = (rest & 127) | 128;
  out[at] = rest;
  return at + 1;
};

/** Compresses all bytes but the last ones, given where literals go; sets `emitted`. */
const compressBody = (out: Uint8Array, to: number, data: Uint8Array): number => {
  let bits = 0;
  while (bits < MOST_TABLE_BITS && 2 << bits <= data.length) bits += 1;
  const shift = 32 - bits;
  table.fill(0, 0, 1 << bits);
  const limit = data.length - MARGIN;
  let at = to;
  let from = 0;
  let hash = Math.imul(load(data, 1), MULTIPLIER) >>> shift;
  for (let i = 1; ; ) {
    let candidate: number;
    // Looks at every byte, then, while nothing matches, at fewer and fewer.
    for (let skip = 32, next = i; ; ) {
      i = next;
      next = i + (skip >>> 5);
      skip += 1;
      if (i > limit) {
        emitted = from;
        return at;
      }
      candidate = table[hash];
      table[hash] = i;
      hash = Math.imul(load(data, next), MULTIPLIER) >>> shift;
      if (i - candidate <= FURTHEST && load(data, i) === load(data, candidate)) break;
    }
    at = literal(out, at, data, from, i);
    do {
      const end = matchEnd(data, i, candidate);
      at = copy(out, at, i - candidate, end - i);
      i = end;
      from = i;
      if (i >= limit) {
        emitted = from;
        return at;
      }
      table[Math.imul(load(data, i - 1), MULTIPLIER) >>> shift] = i - 1;
      hash = Math.imul(load(data, i), MULTIPLIER) >>> shift;
      candidate = table[hash];
      table[hash] = i;
    } while (i - candidate <= FURTHEST && load(data, i) === load(data, candidate));
    i += 1;
    hash = Math.imul(load(data, i), MULTIPLIER) >>> shift;
  }
};

/** Up to where `compressBody` has written the input. */
let emitted = 0;
let buffer = new Uint8Array(1 << 12);

/** Compresses bytes; the result is valid until the next call. */
export const snappy = (data: Uint8Array): Uint8Array => {
  const most = 32 + data.length + Math.ceil(data.length / 6);
  if (buffer.length < most) buffer = new Uint8Array(most);
  let at = lengthBefore(buffer, data.length);
  emitted = 0;
  if (data.length >= MARGIN) at = compressBody(buffer, at, data);
  if (emitted < data.length) at = literal(buffer, at, data, emitted, data.length);
  return buffer.subarray(0, at);
};
