/** Writes the number of each stretch `[first, last)` to the tokens it covers. */
export const coverTokens = (ofToken: Int32Array, first: ArrayLike<number>, last: ArrayLike<number>): void => {
  // Stretches are of few tokens: for these a call of `fill` takes longer than the loop.
  for (let n = 0; n < first.length; n += 1) for (let i = first[n]; i < last[n]; i += 1) ofToken[i] = n;
};
