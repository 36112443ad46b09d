import { AFTER, BEFORE, CLOSING, closes, LABEL_COUNT, OPENING, OUTSIDE, opens } from './labels.ts';

const L = LABEL_COUNT;
const WORST = -1e30;

/** The transition scores of a chain, `from` × `to`, and their exponentials. */
export interface Transitions {
  readonly score: Float64Array;
  readonly power: Float64Array;
}

export const transitionsOf = (score: Float64Array): Transitions => ({ score, power: score.map(Math.exp) });

/**
 * The tables of one stretch of tokens. Emission scores go into `emission` (token × label); the
 * methods read it. Before and after the stretch stands `OUTSIDE`.
 */
export class Chain {
  emission = new Float64Array(64 * L);
  /** exp(emission − the token's highest). */
  private power = new Float64Array(64 * L);
  private alpha = new Float64Array(64 * L);
  private beta = new Float64Array(64 * L);
  private best = new Float64Array(64 * L);
  private from = new Uint8Array(64 * L);
  /** After `marginals`: token × label. */
  marginal = new Float64Array(64 * L);
  /** After `viterbi`. */
  label = new Uint8Array(64);
  private room = 64;

  ensure(size: number): void {
    if (size <= this.room) return;
    this.room = size * 2;
    const cells = this.room * L;
    this.emission = new Float64Array(cells);
    this.power = new Float64Array(cells);
    this.alpha = new Float64Array(cells);
    this.beta = new Float64Array(cells);
    this.best = new Float64Array(cells);
    this.from = new Uint8Array(cells);
    this.marginal = new Float64Array(cells);
    this.label = new Uint8Array(this.room);
  }

  /** Exponentials of the emissions; call before `marginals`. */
  raise(size: number): void {
    const { emission, power } = this;
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      let most = WORST;
      for (let y = 0; y < L; y += 1) if (emission[row + y] > most) most = emission[row + y];
      for (let y = 0; y < L; y += 1) power[row + y] = Math.exp(emission[row + y] - most);
    }
  }

  /**
   * Probability of each label at each token, into `marginal`; `masks[t]` says which labels are
   * allowed there (all where it is undefined). False when no labelling is allowed at all.
   */
  marginals(size: number, transitions: Transitions, masks?: readonly (Uint8Array | undefined)[]): boolean {
    const { alpha, beta, marginal } = this;
    if (!this.forward(size, transitions, masks)) return false;
    this.backward(size, transitions, masks);
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      let sum = 0;
      for (let y = 0; y < L; y += 1) {
        const value = alpha[row + y] * beta[row + y];
        marginal[row + y] = value;
        sum += value;
      }
      const scale = 1 / sum;
      for (let y = 0; y < L; y += 1) marginal[row + y] *= scale;
    }
    return true;
  }

  private forward(
    size: number,
    { power: move }: Transitions,
    masks?: readonly (Uint8Array | undefined)[],
  ): boolean {
    const { alpha, power } = this;
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      const mask = masks?.[t];
      let sum = 0;
      for (let y = 0; y < L; y += 1) {
        let value = 0;
        if (mask === undefined || mask[y] === 1) {
          if (t === 0) value = opens(y) ? move[OUTSIDE * L + y] : 0;
          else {
            const before = BEFORE[y];
            const last = row - L;
            for (let k = 0; k < before.length; k += 1)
              value += alpha[last + before[k]] * move[before[k] * L + y];
          }
          value *= power[row + y];
        }
        alpha[row + y] = value;
        sum += value;
      }
      if (!(sum > 0)) return false;
      const scale = 1 / sum;
      for (let y = 0; y < L; y += 1) alpha[row + y] *= scale;
    }
    const end = (size - 1) * L;
    for (const y of CLOSING) if (alpha[end + y] > 0) return true;
    return false;
  }

  private backward(
    size: number,
    { power: move }: Transitions,
    masks?: readonly (Uint8Array | undefined)[],
  ): void {
    const { beta, power } = this;
    const end = (size - 1) * L;
    for (let y = 0; y < L; y += 1) beta[end + y] = closes(y) ? move[y * L + OUTSIDE] : 0;
    for (let t = size - 2; t >= 0; t -= 1) {
      const row = t * L;
      const next = row + L;
      const mask = masks?.[t + 1];
      let sum = 0;
      for (let y = 0; y < L; y += 1) {
        const after = AFTER[y];
        let value = 0;
        for (let k = 0; k < after.length; k += 1) {
          const to = after[k];
          if (mask === undefined || mask[to] === 1)
            value += move[y * L + to] * power[next + to] * beta[next + to];
        }
        beta[row + y] = value;
        sum += value;
      }
      const scale = 1 / sum;
      for (let y = 0; y < L; y += 1) beta[row + y] *= scale;
    }
  }

  /** Adds to `sum` the probability of each transition, times `weight`; call after `marginals`. */
  transitionMarginals(
    size: number,
    { power: move }: Transitions,
    { sum, weight }: { sum: Float64Array; weight: number },
  ): void {
    const { alpha, beta, power, marginal } = this;
    for (let y = 0; y < L; y += 1) {
      sum[OUTSIDE * L + y] += weight * marginal[y];
      sum[y * L + OUTSIDE] += weight * marginal[(size - 1) * L + y];
    }
    for (let t = 1; t < size; t += 1) {
      const row = t * L;
      let total = 0;
      for (let y = 0; y < L; y += 1) {
        const onward = power[row + y] * beta[row + y];
        if (onward === 0 || marginal[row + y] < 1e-6) continue;
        for (const x of BEFORE[y]) total += alpha[row - L + x] * move[x * L + y] * onward;
      }
      for (let y = 0; y < L; y += 1) {
        const onward = power[row + y] * beta[row + y];
        if (onward === 0 || marginal[row + y] < 1e-6) continue;
        const scale = (weight * onward) / total;
        for (const x of BEFORE[y]) sum[x * L + y] += alpha[row - L + x] * move[x * L + y] * scale;
      }
    }
  }

  /** The best labelling, into `label`. */
  viterbi(size: number, { score: move }: Transitions): void {
    const { best, emission, from, label } = this;
    best.fill(WORST, 0, L);
    for (const y of OPENING) best[y] = emission[y] + move[OUTSIDE * L + y];
    for (let t = 1; t < size; t += 1) {
      const row = t * L;
      const last = row - L;
      for (let y = 0; y < L; y += 1) {
        const before = BEFORE[y];
        let most = WORST;
        let which = 0;
        for (let k = 0; k < before.length; k += 1) {
          const value = best[last + before[k]] + move[before[k] * L + y];
          if (value > most) {
            most = value;
            which = before[k];
          }
        }
        best[row + y] = most + emission[row + y];
        from[row + y] = which;
      }
    }
    const end = (size - 1) * L;
    let most = WORST;
    let at = 0;
    for (const y of CLOSING) {
      const value = best[end + y] + move[y * L + OUTSIDE];
      if (value > most) {
        most = value;
        at = y;
      }
    }
    for (let t = size - 1; t >= 0; t -= 1) {
      label[t] = at;
      at = from[t * L + at];
    }
  }

  /**
   * Probability that tokens [first, last) are one name of a type, given its labels from
   * `labelAt(token)`; call after `marginals` without masks.
   */
  spanProbability(
    first: number,
    last: number,
    { labelAt, transitions }: { labelAt: (t: number) => number; transitions: Transitions },
  ): number {
    const { alpha, beta, power } = this;
    const { power: move } = transitions;
    let probability = this.marginal[first * L + labelAt(first)];
    for (let t = first + 1; t < last; t += 1) {
      const row = t * L;
      const from = labelAt(t - 1);
      let total = 0;
      for (const y of AFTER[from]) total += move[from * L + y] * power[row + y] * beta[row + y];
      const to = labelAt(t);
      probability *= total > 0 ? (move[from * L + to] * power[row + to] * beta[row + to]) / total : 0;
    }
    return alpha.length > 0 ? probability : 0;
  }
}
