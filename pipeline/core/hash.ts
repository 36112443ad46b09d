import { createHash } from 'node:crypto';
import { lengthOf, unitAt } from './text-units.ts';

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
let units = new Uint16Array(512);
let length = 0;

const makeRoom = (more: number): void => {
  if (length + more <= units.length) return;
  const wider = new Uint16Array((length + more) * 2);
  wider.set(units.subarray(0, length));
  units = wider;
};

const putText = (piece: string): void => {
  const size = lengthOf(piece);
  makeRoom(size);
  const text = units;
  const from = length;
  for (let i = 0; i < size; i += 1) text[from + i] = unitAt(piece, i);
  length = from + size;
};

const putUnits = (source: Uint16Array, start: number, end: number): void => {
  makeRoom(end - start);
  const text = units;
  const shift = length - start;
  for (let i = start; i < end; i += 1) text[shift + i] = source[i];
  length += end - start;
};

const putNul = (): void => {
  makeRoom(1);
  units[length] = 0;
  length += 1;
};

/** The letter for the five bits of a number from a place on. */
const letter = (bits: number, shift: number): number => CODES[(bits >>> shift) & 31];

const UNDERSCORE = 95;

/** The id of the text that was put together. */
const finish = (prefix: string): string => {
  const text = units;
  const count = length;
  let h = 0x811c9dc5;
  for (let i = 0; i < count; i += 1) h = Math.imul(h ^ text[i], 0x01000193);
  // Both halves of the hash: 32 bits each, which V8 keeps without an object when they are signed.
  const high = mix(h ^ count);
  h = 0x9747b28c ^ high;
  for (let i = 0; i < count; i += 1) h = Math.imul(h ^ text[i], 0x5bd1e995);
  const low = mix(h ^ count);
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

/**
 * An id for a text: a prefix of three letters and a 65-bit name of 13 characters of base 32 (digits and
 * lower-case letters without i, l, o, u), `fig_…`. Two FNV-1a lanes with the MurmurHash3 finaliser; not
 * cryptographic. The text may come in pieces: they need not be joined.
 */
export const prefixedHash = (prefix: string, ...pieces: readonly string[]): string => {
  length = 0;
  for (let k = 0; k < pieces.length; k += 1) putText(pieces[k]);
  return finish(prefix);
};

/** The code units `[start, end)` of a text. */
export const unitsOf = (text: string, start = 0, end = text.length): Uint16Array => {
  const all = new Uint16Array(end - start);
  for (let i = 0; i < all.length; i += 1) all[i] = unitAt(text, start + i);
  return all;
};

/** How many units of a long text are kept at once. */
const WINDOW = 1 << 16;

/**
 * The code units of a text: all of a short one, of a long one those round the place asked for last, as a copy of ten
 * megabytes of text would take twenty. Cheap when places are asked for in order.
 */
export class TextUnits {
  units: Uint16Array = new Uint16Array(0);
  /** Where in the text the first of them stands. */
  from = 0;
  readonly length: number;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
  }

  /** Sees to it that the units `[start, end)` are among those kept. */
  hold(start: number, end: number): void {
    if (start >= this.from && end <= this.from + this.units.length) return;
    this.from = this.length > WINDOW ? start : 0;
    this.units = unitsOf(this.text, this.from, Math.min(this.length, Math.max(end, this.from + WINDOW)));
  }
}

/** The units `[start, end)` of a text and how many on each side take part. */
export interface Stretch {
  readonly text: TextUnits;
  readonly start: number;
  readonly end: number;
  readonly around: number;
}

/**
 * `prefixedHash` of a head, a name, what stands before a stretch of a text, the stretch, what stands after it and a
 * tail, with a NUL between each two. Of many stretches of one text no string is made.
 */
export const stretchHash = (
  prefix: string,
  head: Uint16Array,
  name: string,
  { text, start, end, around }: Stretch,
  tail: string,
): string => {
  const first = Math.max(0, start - around);
  const last = Math.min(text.length, end + around);
  text.hold(first, last);
  const { units: kept, from } = text;
  length = 0;
  putUnits(head, 0, head.length);
  putNul();
  putText(name);
  putNul();
  putUnits(kept, first - from, start - from);
  putNul();
  putUnits(kept, start - from, end - from);
  putNul();
  putUnits(kept, end - from, last - from);
  putNul();
  putText(tail);
  return finish(prefix);
};
