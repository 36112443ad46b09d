import { createHash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));

/** Lower-case hex SHA-256 of bytes or of the UTF-8 form of a text. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const mix = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

const lane = (text: string, seed: number, prime: number): number => {
  let h = seed;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), prime);
  return mix(h ^ text.length);
};

/**
 * A 65-bit name for a text as 13 characters of base 32 (digits and lower-case letters without
 * i, l, o, u). Two FNV-1a lanes with the MurmurHash3 finaliser; not cryptographic, made for ids.
 */
export const shortHash = (text: string): string => {
  const high = lane(text, 0x811c9dc5, 0x01000193);
  const low = lane(text, 0x9747b28c ^ high, 0x5bd1e995);
  return String.fromCharCode(
    CODES[high >>> 28],
    CODES[(high >>> 23) & 31],
    CODES[(high >>> 18) & 31],
    CODES[(high >>> 13) & 31],
    CODES[(high >>> 8) & 31],
    CODES[(high >>> 3) & 31],
    CODES[(low >>> 30) | ((high & 7) << 2)],
    CODES[(low >>> 25) & 31],
    CODES[(low >>> 20) & 31],
    CODES[(low >>> 15) & 31],
    CODES[(low >>> 10) & 31],
    CODES[(low >>> 5) & 31],
    CODES[low & 31],
  );
};
