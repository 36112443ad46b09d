/**
 * A half-open stretch `[start, end)` of text, counted in UTF-16 code units.
 * This is the one place that states the unit: inside the program every offset is UTF-16;
 * exports add code points, line and column (`core/offsets.ts`).
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The span from `start` to `end`. */
export const span = (start: number, end: number): Span => ({ start, end });

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
