/** Numbers of up to four bytes that begin at a multiple of this can be used as they lie in a file. */
const ALIGNMENT = 4;

/** A size with what is to be left free behind it. */
export const aligned = (size: number): number => Math.ceil(size / ALIGNMENT) * ALIGNMENT;

/** The bytes themselves, or a copy when they begin where numbers cannot be used in place. */
export const atAlignment = (bytes: Uint8Array): Uint8Array =>
  bytes.byteOffset % ALIGNMENT === 0 ? bytes : new Uint8Array(bytes);
