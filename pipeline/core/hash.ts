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

const lane = (pieces: readonly string[], seed: number, prime: number): number => {
  let h = seed;
  let length = 0;
  for (let k = 0; k < pieces.length; k += 1) {
    const piece = pieces[k];
    for (let i = 0; i < piece.length; i += 1) h = Math.imul(h ^ piece.charCodeAt(i), prime);
    length += piece.length;
  }
  return mix(h ^ length);
};

/** The letter for the five bits of a number from a place on. */
const letter = (bits: number, shift: number): number => CODES[(bits >>> shift) & 31];

/** The 13 letters of a name for the pieces of a text, as code units. */
const lettersOf = (pieces: readonly string[]): readonly number[] => {
  const high = lane(pieces, 0x811c9dc5, 0x01000193);
  const low = lane(pieces, 0x9747b28c ^ high, 0x5bd1e995);
  return [
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
  ];
};

/**
 * A 65-bit name for a text as 13 characters of base 32 (digits and lower-case letters without
 * i, l, o, u). Two FNV-1a lanes with the MurmurHash3 finaliser; not cryptographic, made for ids.
 * The text may come in pieces: they need not be joined.
 */
export const shortHash = (...pieces: readonly string[]): string => String.fromCharCode(...lettersOf(pieces));

const UNDERSCORE = 95;

/**
 * A `shortHash` behind a prefix of three letters: `fig_…`. One string of its own; joined from two it
 * takes three times as much room.
 */
export const prefixedHash = (prefix: string, ...pieces: readonly string[]): string =>
  String.fromCharCode(
    prefix.charCodeAt(0),
    prefix.charCodeAt(1),
    prefix.charCodeAt(2),
    UNDERSCORE,
    ...lettersOf(pieces),
  );
