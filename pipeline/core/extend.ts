/**
 * `{ ...base, ...more }` for code that runs for every figure, cue or record. V8 gives each object made
 * by a spread with fields after it a hidden class of its own, and every later read of such an object
 * is looked up anew; objects made by this function share theirs.
 */
export const extend = <A extends object, B extends object>(base: A, more: B): Omit<A, keyof B> & B =>
  Object.assign({}, base, more) as unknown as Omit<A, keyof B> & B;
