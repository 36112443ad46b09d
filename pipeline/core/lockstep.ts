/** Work that stops wherever other work of its kind may go on first; it returns what came of it. */
export type SteppedWork<T> = Generator<void, T>;

/** What came of a piece of work: its result, or what it threw. */
export type Settled<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

/** One step. `undefined`: there are more. */
const step = <T>(work: SteppedWork<T>): Settled<T> | undefined => {
  try {
    const { done, value } = work.next();
    return done ? { ok: true, value: value as T } : undefined;
  } catch (error) {
    return { ok: false, error };
  }
};

/**
 * Runs pieces of work side by side: each does its first step, then each its second. What comes of them
 * is the same as one after the other, in the same order; but the code of a step stays near the processor
 * while it serves all of them. Work that throws ends by itself, the rest goes on.
 */
export const inLockstep = <T>(works: readonly SteppedWork<T>[]): Settled<T>[] => {
  const settled = new Array<Settled<T>>(works.length);
  let going = works.map((_, i) => i);
  while (going.length) {
    going = going.filter((i) => {
      const end = step(works[i]);
      if (end) settled[i] = end;
      return !end;
    });
  }
  return settled;
};

/** Runs one piece of work to its end. */
export const toTheEnd = <T>(work: SteppedWork<T>): T => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value as T;
  }
};
