import type { dayRange, Range } from './times-ranges.ts';
import type { Reader } from './times-reader.ts';
import type { Mentioned, Reading } from './times-types.ts';
import { shifts, W } from './times-words.ts';

/** A time that nothing resolves; `timex` says what is known of it. */
export const unresolved = (timex?: string): Reading => ({ timex, basis: 'unresolved' });

export interface Shift {
  readonly by: number;
  /** The nearest one: `this past`, `coming`. */
  readonly near: boolean;
  /** Counted from a date in the text: `that`, `the same`, `the following`. */
  readonly inText: boolean;
  readonly end: number;
}

/** `last`, `next`, `this past`, `the same`, `that`: how far, and counted from where. */
export const readShift = (r: Reader, i: number): Shift | undefined => {
  const word = r.word(i);
  if (word === W.that || word === W.same)
    return { by: 0, near: false, inText: true, end: word === W.that && r.is(i + 1, W.same) ? i + 2 : i + 1 };
  if (word === W.this) {
    const next = shifts.get(r.word(i + 1));
    if (r.is(i + 1, W.same)) return { by: 0, near: false, inText: true, end: i + 2 };
    if (next !== undefined && next !== 0) return { by: next, near: true, inText: false, end: i + 2 };
  }
  const by = shifts.get(word);
  if (by === undefined) return undefined;
  const near = word === W.coming || word === W.upcoming || word === W.past;
  return { by, near, inText: PREVIOUS.has(word), end: i + 1 };
};

/** Counted from a date in the text, not from the publication: `the following day`. */
export const PREVIOUS = new Set([W.following]);

/** `of last year`, `, last year`, `this year` after a day or a month: how many years away, and the token after it. */
export const shiftedYear = (r: Reader, i: number): { end: number; by: number } | undefined => {
  const at = r.is(i, W.of) || r.is(i, W.comma) ? i + 1 : i;
  const shift = readShift(r, r.is(at, W.the) ? at + 1 : at);
  if (!shift || shift.inText || shift.near || !r.is(shift.end, W.year)) return undefined;
  return { end: shift.end + 1, by: shift.by };
};

/** The words of tokens `[from, end)`, for messages. */
export const surfaceOf = (r: Reader, from: number, end: number): string =>
  r.tokens.text.slice(r.tokens.start[from], r.tokens.end[end - 1]);

/** A time counted from one that was named before; undefined when none was. */
export const fromText = (
  mentioned: Mentioned | undefined,
  make: (day: number) => ReturnType<typeof dayRange>,
): Reading | undefined =>
  mentioned && {
    range: make(mentioned.range.first),
    basis: 'text',
    anchorSpan: mentioned.span,
    anchorDay: mentioned.range.first,
  };

/** Narrows the reading of a point to another range; what is open stays open. */
export const mapReading = (reading: Reading, make: (range: Range) => Range | undefined): Reading => {
  if (reading.range) {
    const range = make(reading.range);
    return range ? { ...reading, range } : { basis: 'unresolved' };
  }
  if (!reading.candidates) return { ...reading, timex: undefined };
  return {
    ...reading,
    candidates: reading.candidates.map(make).filter((range) => range !== undefined),
    timex: undefined,
  };
};
