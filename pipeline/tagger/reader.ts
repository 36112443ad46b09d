import type { Transitions } from './chain.ts';
import {
  BEGIN,
  closes,
  INNER,
  LABEL_COUNT,
  labelOf,
  LAST,
  OUTSIDE,
  opens,
  partOfLabel,
  UNIT,
} from './labels.ts';

const L = LABEL_COUNT;
const WORST = -1e30;
/** A label this far below the best of its token is left aside: its odds are about one in a thousand. */
const MARGIN = 7;

const opening = new Uint8Array(L);
const closing = new Uint8Array(L);
/** Per label that continues a name: the first label of this name. */
const head = new Uint8Array(L);
for (let y = 0; y < L; y += 1) {
  opening[y] = opens(y) ? 1 : 0;
  closing[y] = closes(y) ? 1 : 0;
  if (opening[y] === 0) head[y] = y - partOfLabel(y) + BEGIN;
}

/** Per token the live labels of one sort, ascending; a row of L places per token. */
class LabelList {
  readonly label: Uint8Array;
  /** How many a token has. */
  readonly count: Uint8Array;

  constructor(room: number) {
    this.label = new Uint8Array(room * L);
    this.count = new Uint8Array(room);
  }
}

/**
 * Reads stretches with trained weights: like `Chain`, but only the few labels that have a chance
 * at a token, its live labels, are looked at, and of the transitions between them only those that
 * may be: from one that closes to one that opens, and within a name of one type. Tables are
 * token × label; all but `scores` are 0 where a label is not live.
 */
export class Reader {
  private power = new Float64Array(64 * L);
  private alpha = new Float64Array(64 * L);
  private beta = new Float64Array(64 * L);
  private from = new Uint8Array(64 * L);
  /** The scores, token × label from `base` on. */
  private scores: Float32Array = new Float32Array(0);
  private base = 0;
  /** All that are live. */
  live = new LabelList(64);
  /** Those of them that may follow a name, and those that a name may follow. */
  private opening = new LabelList(64);
  private closing = new LabelList(64);
  /** After `marginals`: token × label, the probability of the label. */
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
    this.from = new Uint8Array(cells);
    this.live = new LabelList(this.room);
    this.opening = new LabelList(this.room);
    this.closing = new LabelList(this.room);
    this.marginal = new Float64Array(cells);
    this.label = new Uint8Array(this.room);
  }

  /**
   * Picks the labels that have a chance at the tokens whose scores (token × label) begin at `base`;
   * call first. False when no token can be anything but `OUTSIDE`.
   */
  prepare(size: number, scores: Float32Array, base: number): boolean {
    this.ensure(size);
    this.scores = scores;
    this.base = base;
    let names = false;
    for (let t = 0; t < size; t += 1) {
      const at = base + t * L;
      let most = scores[at];
      for (let y = 1; y < L; y += 1) if (scores[at + y] > most) most = scores[at + y];
      if (this.pick(t, most) > 1) names = true;
    }
    return names;
  }

  /** Picks the live labels of a token whose best score is `most`; how many they are. */
  private pick(t: number, most: number): number {
    const { scores, power, alpha, beta, marginal, live } = this;
    const row = t * L;
    const at = this.base + row;
    let count = 0;
    let openings = 0;
    let closings = 0;
    for (let y = 0; y < L; y += 1) {
      const value = scores[at + y];
      if (value < most - MARGIN && y !== OUTSIDE) {
        power[row + y] = 0;
        alpha[row + y] = 0;
        beta[row + y] = 0;
        marginal[row + y] = 0;
        continue;
      }
      power[row + y] = value === most ? 1 : Math.exp(value - most);
      live.label[row + count] = y;
      count += 1;
      if (opening[y] === 1) {
        this.opening.label[row + openings] = y;
        openings += 1;
      }
      if (closing[y] === 1) {
        this.closing.label[row + closings] = y;
        closings += 1;
      }
    }
    live.count[t] = count;
    this.opening.count[t] = openings;
    this.closing.count[t] = closings;
    return count;
  }

  /** Probability of each live label at each token, into `marginal`. */
  marginals(size: number, { power: move }: Transitions): void {
    const { alpha, beta, marginal, live } = this;
    this.forward(size, move);
    this.backward(size, move);
    for (let t = 0; t < size; t += 1) {
      const row = t * L;
      const end = row + live.count[t];
      let sum = 0;
      for (let k = row; k < end; k += 1) sum += alpha[row + live.label[k]] * beta[row + live.label[k]];
      for (let k = row; k < end; k += 1) {
        const at = row + live.label[k];
        marginal[at] = (alpha[at] * beta[at]) / sum;
      }
    }
  }

  private forward(size: number, move: Float64Array): void {
    const { alpha, power } = this;
    const { label: live, count } = this.live;
    const { label: closers, count: closerCount } = this.closing;
    let sum = 0;
    for (let k = 0; k < count[0]; k += 1) {
      const y = live[k];
      alpha[y] = opening[y] === 1 ? move[OUTSIDE * L + y] * power[y] : 0;
      sum += alpha[y];
    }
    for (let t = 1; t < size; t += 1) {
      const row = t * L;
      const last = row - L;
      const scale = 1 / sum;
      for (let n = last; n < last + count[t - 1]; n += 1) alpha[last + live[n]] *= scale;
      const lastEnd = last + closerCount[t - 1];
      const end = row + count[t];
      sum = 0;
      for (let k = row; k < end; k += 1) {
        const y = live[k];
        let value = 0;
        if (opening[y] === 1) {
          for (let n = last; n < lastEnd; n += 1)
            value += alpha[last + closers[n]] * move[closers[n] * L + y];
        } else {
          const x = head[y];
          value = alpha[last + x] * move[x * L + y] + alpha[last + x + INNER] * move[(x + INNER) * L + y];
        }
        alpha[row + y] = value * power[row + y];
        sum += alpha[row + y];
      }
    }
  }

  private backward(size: number, move: Float64Array): void {
    const { beta, power } = this;
    const { label: live, count } = this.live;
    const { label: openers, count: openerCount } = this.opening;
    const close = (size - 1) * L;
    for (let k = close; k < close + count[size - 1]; k += 1)
      beta[close + live[k]] = closing[live[k]] === 1 ? move[live[k] * L + OUTSIDE] : 0;
    for (let t = size - 2; t >= 0; t -= 1) {
      const row = t * L;
      const next = row + L;
      const end = row + count[t];
      const nextEnd = next + openerCount[t + 1];
      let sum = 0;
      for (let k = row; k < end; k += 1) {
        const x = live[k];
        let value = 0;
        if (closing[x] === 1) {
          for (let n = next; n < nextEnd; n += 1)
            value += move[x * L + openers[n]] * power[next + openers[n]] * beta[next + openers[n]];
        } else value = this.onward(x, next, move, INNER) + this.onward(x, next, move, LAST);
        beta[row + x] = value;
        sum += value;
      }
      const scale = 1 / sum;
      for (let k = row; k < end; k += 1) beta[row + live[k]] *= scale;
    }
  }

  /** What follows at the token whose row is `next` when the open name of label `x` goes on with a part. */
  private onward(x: number, next: number, move: Float64Array, part: number): number {
    const y = x - partOfLabel(x) + part;
    return move[x * L + y] * this.power[next + y] * this.beta[next + y];
  }

  /**
   * The best labelling, into `label`; false when it holds no name. Uses the table of `alpha`, so
   * `marginals` comes after it.
   */
  viterbi(size: number, { score: move }: Transitions): boolean {
    const { alpha: best, power, scores, base, from } = this;
    const { label: live, count } = this.live;
    const { label: closers, count: closerCount } = this.closing;
    for (let k = 0; k < count[0]; k += 1) {
      const y = live[k];
      best[y] = opening[y] === 1 ? scores[base + y] + move[OUTSIDE * L + y] : WORST;
    }
    for (let t = 1; t < size; t += 1) {
      const row = t * L;
      const last = row - L;
      const end = row + count[t];
      const lastEnd = last + closerCount[t - 1];
      for (let k = row; k < end; k += 1) {
        const y = live[k];
        let most = WORST;
        let which = OUTSIDE;
        if (opening[y] === 1) {
          for (let n = last; n < lastEnd; n += 1) {
            const x = closers[n];
            const value = best[last + x] + move[x * L + y];
            if (value > most) {
              most = value;
              which = x;
            }
          }
        } else {
          for (let x = head[y]; x <= head[y] + INNER; x += 1) {
            if (power[last + x] === 0 || best[last + x] + move[x * L + y] <= most) continue;
            most = best[last + x] + move[x * L + y];
            which = x;
          }
        }
        best[row + y] = most + scores[base + row + y];
        from[row + y] = which;
      }
    }
    return this.trace(size, move);
  }

  private trace(size: number, move: Float64Array): boolean {
    const { alpha: best, from, label, closing: closers } = this;
    const close = (size - 1) * L;
    let at = OUTSIDE;
    let most = WORST;
    for (let k = 0; k < closers.count[size - 1]; k += 1) {
      const y = closers.label[close + k];
      const value = best[close + y] + move[y * L + OUTSIDE];
      if (value > most) {
        most = value;
        at = y;
      }
    }
    let names = false;
    for (let t = size - 1; t >= 0; t -= 1) {
      label[t] = at;
      if (at !== OUTSIDE) names = true;
      at = from[t * L + at];
    }
    return names;
  }

  /** Probability that tokens [first, last) are one name of a type; call after `marginals`. */
  spanProbability(first: number, last: number, type: number, { power: move }: Transitions): number {
    if (last - first === 1) return this.marginal[first * L + labelOf(type, UNIT)];
    let x = labelOf(type, BEGIN);
    let probability = this.marginal[first * L + x];
    for (let t = first + 1; t < last && probability > 0; t += 1) {
      const inner = this.onward(x, t * L, move, INNER);
      const total = inner + this.onward(x, t * L, move, LAST);
      const mine = t === last - 1 ? this.onward(x, t * L, move, LAST) : inner;
      probability *= total > 0 ? mine / total : 0;
      x = labelOf(type, INNER);
    }
    return probability;
  }
}
