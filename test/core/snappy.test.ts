import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { snappyCompress } from 'hyparquet-writer/src/snappy.js';
import { expect, test } from 'vitest';
import { snappy } from '../../pipeline/formats/_snappy.ts';

/** Bytes that look as if they were random, below `most`. */
const noise = (size: number, most: number): Uint8Array => {
  let state = size * 2 + 1;
  return Uint8Array.from({ length: size }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % most;
  });
};

const words = (size: number): Uint8Array =>
  new TextEncoder()
    .encode('the minister said that the house of the lords '.repeat(size / 40))
    .subarray(0, size);

const SIZES = [...Array.from({ length: 40 }, (_, i) => i), 59, 60, 61, 255, 256, 257, 5_000, 66_000, 140_000];

test('snappy gives the bytes of the reference implementation, which lead back', () => {
  for (const size of SIZES) {
    for (const data of [noise(size, 256), noise(size, 2), new Uint8Array(size).fill(7), words(size)]) {
      const made = snappy(data);
      expect(Buffer.compare(made, snappyCompress(data)), `${size} bytes`).toBe(0);
      const back = new Uint8Array(data.length);
      if (data.length) snappyUncompress(made, back);
      expect(Buffer.compare(back, data), `${size} bytes`).toBe(0);
    }
  }
});
