import { Chain, type Transitions, transitionsOf } from '../chain.ts';
import { LABEL_COUNT } from '../labels.ts';
import { WORD } from '../families.ts';
import type { Examples, FeatureIndex } from './examples.ts';

const L = LABEL_COUNT;

/** A generator of pseudo-random numbers from a seed: xorshift, 32 bits. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed | 1;
  }

  /** From 0 to 1, 1 excluded. */
  next(): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x;
    return (x >>> 0) / 4294967296;
  }
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Strength of the pull to zero. */
  readonly decay: number;
  /** Share of features hidden from a token while training; of those that are a word by itself. */
  readonly dropout: number;
  readonly wordDropout: number;
  /** Number of last epochs whose weights are averaged. */
  readonly average: number;
  readonly seed: number;
  /** Weight of a source's examples; 1 where absent. */
  readonly sourceWeights: Readonly<Record<string, number>>;
  readonly progress: (line: string) => void;
}

export interface Weights {
  /** Feature × label. */
  readonly table: Float32Array;
  readonly transitions: Float64Array;
}

/** The mean of several trainings, which were shuffled and had features hidden differently. */
export const meanOf = ([first, ...others]: readonly Weights[]): Weights => {
  const { table, transitions } = first;
  for (const other of others) {
    for (let k = 0; k < table.length; k += 1) table[k] += other.table[k];
    for (let k = 0; k < transitions.length; k += 1) transitions[k] += other.transitions[k];
  }
  const share = 1 / (others.length + 1);
  return {
    table: table.map((value) => value * share),
    transitions: transitions.map((value) => value * share),
  };
};

const TRANSITION_BATCH = 16;
const LEAST_GRADIENT = 2e-4;

/** Trains the chain by stochastic AdaGrad on the likelihood of the allowed labellings. */
export class Optimiser {
  private readonly examples: Examples;
  private readonly features: Int32Array;
  private readonly index: FeatureIndex;
  private readonly settings: Settings;
  private readonly table: Float32Array;
  private readonly squares: Float32Array;
  private readonly shrink: Float32Array;
  private readonly move = new Float64Array(L * L);
  private readonly moveSquares = new Float64Array(L * L);
  private readonly moveGradient = new Float64Array(L * L);
  private moves: Transitions = transitionsOf(new Float64Array(L * L));
  private readonly chain = new Chain();
  private readonly expected = new Float64Array(4096 * L);
  private readonly live = new Int32Array(4096);
  private readonly liveBegin = new Int32Array(4096);
  private pending = 0;
  private readonly dice: Dice;
  private loss = 0;

  constructor(
    examples: Examples,
    indexed: { index: FeatureIndex; features: Int32Array },
    settings: Settings,
  ) {
    this.examples = examples;
    this.features = indexed.features;
    this.index = indexed.index;
    this.settings = settings;
    const count = indexed.index.hashes.length;
    this.table = new Float32Array(count * L);
    this.squares = new Float32Array(count * L).fill(0.1);
    this.shrink = Float32Array.from(indexed.index.tokens, (tokens) => settings.decay / Math.max(tokens, 1));
    this.moveSquares.fill(0.1);
    this.dice = new Dice(settings.seed);
  }

  train(stretches: Int32Array): Weights {
    const { epochs, average } = this.settings;
    const sum = new Float32Array(this.table.length);
    const moveSum = new Float64Array(L * L);
    for (let epoch = 0; epoch < epochs; epoch += 1) {
      this.loss = 0;
      this.shuffle(stretches);
      for (const stretch of stretches) this.step(stretch, epoch);
      if (epoch >= epochs - average) {
        for (let k = 0; k < sum.length; k += 1) sum[k] += this.table[k];
        for (let k = 0; k < moveSum.length; k += 1) moveSum[k] += this.move[k];
      }
      this.settings.progress(`epoch ${epoch + 1}/${epochs}: certainty of the gold ${this.loss.toFixed(0)}`);
    }
    for (let k = 0; k < sum.length; k += 1) sum[k] /= average;
    for (let k = 0; k < moveSum.length; k += 1) moveSum[k] /= average;
    return { table: sum, transitions: moveSum };
  }

  private shuffle(list: Int32Array): void {
    for (let k = list.length - 1; k > 0; k -= 1) {
      const other = Math.floor(this.dice.next() * (k + 1));
      const held = list[k];
      list[k] = list[other];
      list[other] = held;
    }
  }

  /** Adds up the weights of a token; which features take part is kept for the update. */
  private emit(token: number, t: number, at: number): number {
    const { begin } = this.examples;
    const { emission } = this.chain;
    const { dropout, wordDropout } = this.settings;
    const row = t * L;
    emission.fill(0, row, row + L);
    let end = at;
    for (let k = begin[token]; k < begin[token + 1]; k += 1) {
      const id = this.features[k];
      if (id < 0) continue;
      if (this.dice.next() < (this.index.family[id] === WORD ? wordDropout : dropout)) continue;
      this.used[end] = id;
      end += 1;
      const place = id * L;
      for (let y = 0; y < L; y += 1) emission[row + y] += this.table[place + y];
    }
    return end;
  }

  private used = new Int32Array(1 << 20);

  private step(stretch: number, epoch: number): void {
    const { stretches, masks, mask, record, sources } = this.examples;
    const first = stretches[stretch * 2];
    const size = stretches[stretch * 2 + 1] - first;
    const weight = this.settings.sourceWeights[sources[record[stretch]]] ?? 1;
    if (weight === 0) return;
    this.chain.ensure(size);
    let end = 0;
    for (let t = 0; t < size; t += 1) {
      this.liveBegin[t] = end;
      end = this.emit(first + t, t, end);
    }
    this.liveBegin[size] = end;
    const { chain, expected } = this;
    chain.raise(size);
    const allowed = Array.from({ length: size }, (_, t) => masks.list[mask[first + t]]);
    if (!chain.marginals(size, this.moves, allowed)) return;
    for (let k = 0; k < size * L; k += 1) expected[k] = chain.marginal[k];
    chain.transitionMarginals(size, this.moves, { sum: this.moveGradient, weight: -weight });
    chain.marginals(size, this.moves);
    chain.transitionMarginals(size, this.moves, { sum: this.moveGradient, weight });
    for (let t = 0; t < size; t += 1)
      this.update(t, weight, this.settings.rate * (1 - (0.7 * epoch) / this.settings.epochs));
    this.pending += 1;
    if (this.pending === TRANSITION_BATCH) this.moveOn();
  }

  private update(t: number, weight: number, rate: number): void {
    const { chain, expected, live, table, squares, shrink } = this;
    const row = t * L;
    let count = 0;
    for (let y = 0; y < L; y += 1) {
      const gradient = (chain.marginal[row + y] - expected[row + y]) * weight;
      expected[row + y] = gradient;
      if (gradient > LEAST_GRADIENT || gradient < -LEAST_GRADIENT) {
        live[count] = y;
        count += 1;
        this.loss += Math.abs(gradient);
      }
    }
    if (count === 0) return;
    for (let k = this.liveBegin[t]; k < this.liveBegin[t + 1]; k += 1) {
      const id = this.used[k];
      const place = id * L;
      const pull = shrink[id];
      for (let n = 0; n < count; n += 1) {
        const at = place + live[n];
        const gradient = expected[row + live[n]] + pull * table[at];
        squares[at] += gradient * gradient;
        table[at] -= (rate * gradient) / Math.sqrt(squares[at]);
      }
    }
  }

  private moveOn(): void {
    this.pending = 0;
    for (let k = 0; k < L * L; k += 1) {
      const gradient = this.moveGradient[k];
      if (gradient === 0) continue;
      this.moveSquares[k] += gradient * gradient;
      this.move[k] -= (this.settings.rate * gradient) / Math.sqrt(this.moveSquares[k]);
      this.moveGradient[k] = 0;
    }
    this.moves = transitionsOf(this.move.slice());
  }
}
