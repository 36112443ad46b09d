import { createHash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

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
  let name = '';
  for (let shift = 0; shift < 30; shift += 5) name = ALPHABET[(low >>> shift) & 31] + name;
  name = ALPHABET[(low >>> 30) | ((high & 7) << 2)] + name;
  for (let shift = 3; shift < 28; shift += 5) name = ALPHABET[(high >>> shift) & 31] + name;
  name = ALPHABET[high >>> 28] + name;
  return name;
};
