import type { Transitions } from './chain.ts';
import { closes, LABEL_COUNT, mayFollow, OUTSIDE, opens } from './labels.ts';

const L = LABEL_COUNT;
const WORST = -1e30;
/** A label this far below the best of its token is left aside: its odds are about one in a thousand. */
const MARGIN = 7;

const follows = new Uint8Array(L * L);
const opening = new Uint8Array(L);
const closing = new Uint8Array(L);
for (let x = 0; x < L; x += 1) {
  opening[x] = opens(x) ? 1 : 0;
  closing[x] = closes(x) ? 1 : 0;
  for (let y = 0; y < L; y += 1) follows[x * L + y] = mayFollow(x, y) ? 1 : 0;
}

/**
 * Reads stretches with trained weights: like `Chain`, but only the few labels that have a chance
 * at a token are looked at. Emission scores go into `emission` (token × label).
 */
export class Reader {
  emission = new Float64Array(64 * L);
  private power = new Float64Array(64 * L);
  private alpha = new Float64Array(64 * L);
  private beta = new Float64Array(64 * L);
  private from = new Uint8Array(64 * L);
  private live = new Uint8Array(64 * L);
  private liveCount = new Uint8Array(64);
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
    this.from = new Uint8Array(cells);
    this.live = new Uint8Array(cells);
    this.liveCount = new Uint8Array(this.room);
    this.marginal = new Float64Array(cells);
    this.label = new Uint8Array(this.room);
  }

  /** Picks the labels that have a chance; call first. False when no token can be anything but `OUTSIDE`. */
  prepare(size: number): boolean {
    const { emission, power, live } = this;
    let names = false;
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      let most = emission[row];
      for (let y = 1; y < L; y += 1) if (emission[row + y] > most) most = emission[row + y];
      let count = 0;
      for (let y = 0; y < L; y += 1) {
        if (y !== OUTSIDE && emission[row + y] < most - MARGIN) continue;
        live[row + count] = y;
        count += 1;
        power[row + y] = Math.exp(emission[row + y] - most);
      }
      this.liveCount[t] = count;
      if (count > 1) names = true;
    }
    return names;
  }

  /** Probability of each label at each token, into `marginal`. */
  marginals(size: number, { power: move }: Transitions): void {
    const { alpha, beta, marginal, live, liveCount } = this;
    this.forward(size, move);
    this.backward(size, move);
    marginal.fill(0, 0, size * L);
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      let sum = 0;
      for (let k = 0; k < liveCount[t]; k += 1) sum += alpha[row + live[row + k]] * beta[row + live[row + k]];
      for (let k = 0; k < liveCount[t]; k += 1) {
        const at = row + live[row + k];
        marginal[at] = (alpha[at] * beta[at]) / sum;
      }
    }
  }

  private forward(size: number, move: Float64Array): void {
    const { alpha, power, live, liveCount } = this;
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      const last = row - L;
      let sum = 0;
      for (let k = 0; k < liveCount[t]; k += 1) {
        const y = live[row + k];
        let value = 0;
        if (t === 0) value = opening[y] === 1 ? move[OUTSIDE * L + y] : 0;
        else {
          for (let n = 0; n < liveCount[t - 1]; n += 1) {
            const x = live[last + n];
            if (follows[x * L + y] === 1) value += alpha[last + x] * move[x * L + y];
          }
        }
        value *= power[row + y];
        alpha[row + y] = value;
        sum += value;
      }
      for (let k = 0; k < liveCount[t]; k += 1) alpha[row + live[row + k]] /= sum;
    }
  }

  private backward(size: number, move: Float64Array): void {
    const { beta, power, live, liveCount } = this;
    const end = (size - 1) * L;
    for (let k = 0; k < liveCount[size - 1]; k += 1) {
      const y = live[end + k];
      beta[end + y] = closing[y] === 1 ? move[y * L + OUTSIDE] : 0;
    }
    for (let t = size - 2; t >= 0; t -= 1) {
      const row = t * L;
      const next = row + L;
      let sum = 0;
      for (let k = 0; k < liveCount[t]; k += 1) {
        const y = live[row + k];
        let value = 0;
        for (let n = 0; n < liveCount[t + 1]; n += 1) {
          const to = live[next + n];
          if (follows[y * L + to] === 1) value += move[y * L + to] * power[next + to] * beta[next + to];
        }
        beta[row + y] = value;
        sum += value;
      }
      for (let k = 0; k < liveCount[t]; k += 1) beta[row + live[row + k]] /= sum;
    }
  }

  /** The best labelling, into `label`. Uses the table of `alpha`, so `marginals` comes after it. */
  viterbi(size: number, { score: move }: Transitions): void {
    const { alpha: best, emission, from, label, live, liveCount } = this;
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      const last = row - L;
      for (let k = 0; k < liveCount[t]; k += 1) {
        const y = live[row + k];
        let most = WORST;
        let which = OUTSIDE;
        if (t === 0) most = opening[y] === 1 ? move[OUTSIDE * L + y] : WORST;
        else {
          for (let n = 0; n < liveCount[t - 1]; n += 1) {
            const x = live[last + n];
            if (follows[x * L + y] === 0) continue;
            const value = best[last + x] + move[x * L + y];
            if (value > most) {
              most = value;
              which = x;
            }
          }
        }
        best[row + y] = most + emission[row + y];
        from[row + y] = which;
      }
    }
    let at = OUTSIDE;
    let most = WORST;
    const end = (size - 1) * L;
    for (let k = 0; k < liveCount[size - 1]; k += 1) {
      const y = live[end + k];
      if (closing[y] === 1 && best[end + y] + move[y * L + OUTSIDE] > most) {
        most = best[end + y] + move[y * L + OUTSIDE];
        at = y;
      }
    }
    for (let t = size - 1; t >= 0; t -= 1) {
      label[t] = at;
      at = from[t * L + at];
    }
  }

  /** Probability that tokens [first, last) bear exactly the labels `labelAt(token)`; call after `marginals`. */
  spanProbability(
    first: number,
    last: number,
    { labelAt, transitions }: { labelAt: (t: number) => number; transitions: Transitions },
  ): number {
    const { beta, power, live, liveCount } = this;
    const { power: move } = transitions;
    let probability = this.marginal[first * L + labelAt(first)];
    for (let t = first + 1; t < last && probability > 0; t += 1) {
      const row = t * L;
      const x = labelAt(t - 1);
      const wanted = labelAt(t);
      let total = 0;
      let mine = 0;
      for (let k = 0; k < liveCount[t]; k += 1) {
        const y = live[row + k];
        if (follows[x * L + y] === 0) continue;
        const value = move[x * L + y] * power[row + y] * beta[row + y];
        total += value;
        if (y === wanted) mine = value;
      }
      probability *= total > 0 ? mine / total : 0;
    }
    return probability;
  }
}
