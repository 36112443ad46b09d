import { createHash } from 'node:crypto';

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));

/** Lower-case hex SHA-256 of bytes or of the UTF-8 form of a text. */
export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const mix = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
};

/** The code units of the text that is hashed, so that its strings are gone through once. */
let units = new Uint16Array(256);
/** Both halves of the hash of that text: 32 bits each, which V8 keeps without an object when they are signed. */
let high = 0;
let low = 0;

const room = (pieces: readonly string[]): number => {
  let length = 0;
  for (let k = 0; k < pieces.length; k += 1) length += pieces[k].length;
  if (length > units.length) units = new Uint16Array(length * 2);
  return length;
};

/** Sets `high` and `low` for the pieces of a text. */
const hashAll = (pieces: readonly string[]): void => {
  const length = room(pieces);
  const text = units;
  let at = 0;
  let h = 0x811c9dc5;
  for (let k = 0; k < pieces.length; k += 1) {
    const piece = pieces[k];
    for (let i = 0; i < piece.length; i += 1, at += 1) {
      const unit = piece.charCodeAt(i);
      text[at] = unit;
      h = Math.imul(h ^ unit, 0x01000193);
    }
  }
  high = mix(h ^ length);
  h = 0x9747b28c ^ high;
  for (let i = 0; i < length; i += 1) h = Math.imul(h ^ text[i], 0x5bd1e995);
  low = mix(h ^ length);
};

/** The letter for the five bits of a number from a place on. */
const letter = (bits: number, shift: number): number => CODES[(bits >>> shift) & 31];

const UNDERSCORE = 95;

/**
 * An id for a text: a prefix of three letters and a 65-bit name of 13 characters of base 32 (digits and
 * lower-case letters without i, l, o, u), `fig_…`. Two FNV-1a lanes with the MurmurHash3 finaliser; not
 * cryptographic. The text may come in pieces: they need not be joined.
 */
export const prefixedHash = (prefix: string, ...pieces: readonly string[]): string => {
  hashAll(pieces);
  return String.fromCharCode(
    prefix.charCodeAt(0),
    prefix.charCodeAt(1),
    prefix.charCodeAt(2),
    UNDERSCORE,
    letter(high, 28),
    letter(high, 23),
    letter(high, 18),
    letter(high, 13),
    letter(high, 8),
    letter(high, 3),
    CODES[(low >>> 30) | ((high & 7) << 2)],
    letter(low, 25),
    letter(low, 20),
    letter(low, 15),
    letter(low, 10),
    letter(low, 5),
    letter(low, 0),
  );
};
