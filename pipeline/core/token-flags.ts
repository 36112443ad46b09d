/** Kinds of token. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCT = 3;
export const SYMBOL = 4;
/** A web address or mail address. */
export const ADDRESS = 5;

/** Flags of a token. */
export const UPPER_FIRST = 1;
export const ALL_UPPER = 2;
export const HAS_LOWER = 4;
export const HAS_DIGIT = 8;
export const NON_ASCII = 16;
/** White space stands before it (or it is the first of the text). */
export const SPACE_BEFORE = 32;
/** A line break stands before it (or it is the first of the text). */
export const LINE_BEFORE = 64;
/** A capital letter anywhere. */
export const HAS_UPPER = 128;
