import type { Transitions } from './chain.ts';
import { closes, LABEL_COUNT, OUTSIDE, opens } from './labels.ts';

const L = LABEL_COUNT;
const WORST = -1e30;
/** A label this far below the best of its token is left aside: its odds are about one in a thousand. */
const MARGIN = 7;

const opening = new Uint8Array(L);
const closing = new Uint8Array(L);
for (let x = 0; x < L; x += 1) {
  opening[x] = opens(x) ? 1 : 0;
  closing[x] = closes(x) ? 1 : 0;
}

/**
 * Reads stretches with trained weights: like `Chain`, but only the few labels that have a chance
 * at a token are looked at. Its tables have a row of L places per token; place k of a row belongs
 * to the k-th live label of the token. Transitions that may not be have the power 0.
 */
export class Reader {
  private power = new Float64Array(64 * L);
  private alpha = new Float64Array(64 * L);
  private beta = new Float64Array(64 * L);
  private scores = new Float64Array(64 * L);
  private from = new Uint8Array(64 * L);
  /** Token × place: the label; ascending. */
  live = new Uint8Array(64 * L);
  liveCount = new Uint8Array(64);
  /** After `marginals`: token × place, the probability of the label. */
  marginal = new Float64Array(64 * L);
  /** After `viterbi`. */
  label = new Uint8Array(64);
  private room = 64;

  private ensure(size: number): void {
    if (size <= this.room) return;
    this.room = size * 2;
    const cells = this.room * L;
    this.power = new Float64Array(cells);
    this.alpha = new Float64Array(cells);
    this.beta = new Float64Array(cells);
    this.scores = new Float64Array(cells);
    this.from = new Uint8Array(cells);
    this.live = new Uint8Array(cells);
    this.liveCount = new Uint8Array(this.room);
    this.marginal = new Float64Array(cells);
    this.label = new Uint8Array(this.room);
  }

  /**
   * Picks the labels that have a chance at the tokens whose scores (token × label) begin at `base`;
   * call first. False when no token can be anything but `OUTSIDE`.
   */
  prepare(size: number, emission: Float32Array, base: number): boolean {
    this.ensure(size);
    const { power, live, scores } = this;
    let names = false;
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      const at = base + row;
      let most = emission[at];
      for (let y = 1; y < L; y += 1) if (emission[at + y] > most) most = emission[at + y];
      let place = row;
      for (let y = 0; y < L; y += 1) {
        const value = emission[at + y];
        if (value < most - MARGIN && y !== OUTSIDE) continue;
        live[place] = y;
        scores[place] = value;
        power[place] = value === most ? 1 : Math.exp(value - most);
        place += 1;
      }
      this.liveCount[t] = place - row;
      if (place - row > 1) names = true;
    }
    return names;
  }

  /** Probability of each live label at each token, into `marginal`. */
  marginals(size: number, { power: move }: Transitions): void {
    const { alpha, beta, marginal, liveCount } = this;
    this.forward(size, move);
    this.backward(size, move);
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      const end = row + liveCount[t];
      let sum = 0;
      for (let k = row; k < end; k += 1) sum += alpha[k] * beta[k];
      for (let k = row; k < end; k += 1) marginal[k] = (alpha[k] * beta[k]) / sum;
    }
  }

  private forward(size: number, move: Float64Array): void {
    const { alpha, power, live, liveCount } = this;
    let sum = 0;
    for (let k = 0; k < liveCount[0]; k += 1) {
      const y = live[k];
      alpha[k] = opening[y] === 1 ? move[OUTSIDE * L + y] * power[k] : 0;
      sum += alpha[k];
    }
    for (let t = 1; t < size; t += 1) {
      const row = t * L;
      const last = row - L;
      const end = row + liveCount[t];
      const lastEnd = last + liveCount[t - 1];
      const scale = 1 / sum;
      for (let n = last; n < lastEnd; n += 1) alpha[n] *= scale;
      sum = 0;
      for (let k = row; k < end; k += 1) {
        const y = live[k];
        let value = 0;
        for (let n = last; n < lastEnd; n += 1) value += alpha[n] * move[live[n] * L + y];
        alpha[k] = value * power[k];
        sum += alpha[k];
      }
    }
  }

  private backward(size: number, move: Float64Array): void {
    const { beta, power, live, liveCount } = this;
    const close = (size - 1) * L;
    for (let k = close; k < close + liveCount[size - 1]; k += 1)
      beta[k] = closing[live[k]] === 1 ? move[live[k] * L + OUTSIDE] : 0;
    for (let t = size - 2; t >= 0; t -= 1) {
      const row = t * L;
      const next = row + L;
      const end = row + liveCount[t];
      const nextEnd = next + liveCount[t + 1];
      let sum = 0;
      for (let k = row; k < end; k += 1) {
        const from = live[k] * L;
        let value = 0;
        for (let n = next; n < nextEnd; n += 1) value += move[from + live[n]] * power[n] * beta[n];
        beta[k] = value;
        sum += value;
      }
      const scale = 1 / sum;
      for (let k = row; k < end; k += 1) beta[k] *= scale;
    }
  }

  /**
   * The best labelling, into `label`; false when it holds no name. Uses the table of `alpha`, so
   * `marginals` comes after it.
   */
  viterbi(size: number, { score: move }: Transitions): boolean {
    const { alpha: best, scores, from, live, liveCount } = this;
    for (let k = 0; k < liveCount[0]; k += 1)
      best[k] = opening[live[k]] === 1 ? scores[k] + move[OUTSIDE * L + live[k]] : WORST;
    for (let t = 1; t < size; t += 1) {
      const row = t * L;
      const last = row - L;
      const end = row + liveCount[t];
      const lastEnd = last + liveCount[t - 1];
      for (let k = row; k < end; k += 1) {
        const y = live[k];
        let most = WORST;
        let which = last;
        for (let n = last; n < lastEnd; n += 1) {
          const value = best[n] + move[live[n] * L + y];
          if (value > most) {
            most = value;
            which = n;
          }
        }
        best[k] = most + scores[k];
        from[k] = which - last;
      }
    }
    return this.trace(size, move);
  }

  private trace(size: number, move: Float64Array): boolean {
    const { alpha: best, from, label, live, liveCount } = this;
    const close = (size - 1) * L;
    let at = 0;
    let most = WORST;
    for (let k = 0; k < liveCount[size - 1]; k += 1) {
      const y = live[close + k];
      if (closing[y] === 1 && best[close + k] + move[y * L + OUTSIDE] > most) {
        most = best[close + k] + move[y * L + OUTSIDE];
        at = k;
      }
    }
    let names = false;
    for (let t = size - 1; t >= 0; t -= 1) {
      label[t] = live[t * L + at];
      if (label[t] !== OUTSIDE) names = true;
      at = from[t * L + at];
    }
    return names;
  }

  /** Probability that tokens [first, last) bear exactly the labels `labelAt(token)`; call after `marginals`. */
  spanProbability(
    first: number,
    last: number,
    { labelAt, transitions }: { labelAt: (t: number) => number; transitions: Transitions },
  ): number {
    const { beta, power, live, liveCount } = this;
    const { power: move } = transitions;
    let probability = 0;
    const head = labelAt(first);
    for (let k = first * L; k < first * L + liveCount[first]; k += 1)
      if (live[k] === head) probability = this.marginal[k];
    for (let t = first + 1; t < last && probability > 0; t += 1) {
      const row = t * L;
      const x = labelAt(t - 1);
      const wanted = labelAt(t);
      let total = 0;
      let mine = 0;
      for (let k = row; k < row + liveCount[t]; k += 1) {
        const value = move[x * L + live[k]] * power[k] * beta[k];
        total += value;
        if (live[k] === wanted) mine = value;
      }
      probability *= total > 0 ? mine / total : 0;
    }
    return probability;
  }
}
