import { type Tokens, tokenAt } from './tokens.ts';

/** Writes the number of each stretch `[first, last)` to the tokens it covers. */
export const coverTokens = (ofToken: Int32Array, first: ArrayLike<number>, last: ArrayLike<number>): void => {
  // Stretches are of few tokens: for these a call of `fill` takes longer than the loop.
  for (let n = 0; n < first.length; n += 1) for (let i = first[n]; i < last[n]; i += 1) ofToken[i] = n;
};

/** Finds the tokens of offsets that mostly grow: from the one found last, a step or two instead of a search. */
export class TokenCursor {
  private readonly t: Tokens;
  private token = 0;

  constructor(t: Tokens) {
    this.t = t;
  }

  /** The first token that ends after offset `at`, as `tokenAt` gives it. */
  at(at: number): number {
    const { end, count } = this.t;
    let token = this.token;
    if (token > 0 && end[token - 1] > at) token = tokenAt(this.t, at);
    let steps = 0;
    while (token < count && end[token] <= at && steps < MOST_STEPS) {
      token += 1;
      steps += 1;
    }
    if (steps === MOST_STEPS) token = tokenAt(this.t, at);
    this.token = token;
    return token;
  }
}

/** So far it is walked; farther on a search is shorter. */
const MOST_STEPS = 6;
