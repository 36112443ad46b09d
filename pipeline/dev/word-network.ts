import { Dice } from '../tagger/training/optimise.ts';

/** What is learnt about words: shares (0 to 1) of each output, how much each word counts (0: not at all). */
export interface Task {
  readonly dimensions: number;
  /** Word × output. */
  readonly targets: Float32Array;
  readonly outputs: number;
  readonly weights: Float32Array;
  readonly epochs: number;
}

const HIDDEN = 32;
const FOLDS = 3;
const RATE = 0.05;
const PULL = 1e-5;
/** Errors below these are passed over. */
const LEAST_ERROR = 1e-3;
const LEAST_HIDDEN_ERROR = 1e-4;

/** A layer of weights with the sums of squares of AdaGrad. */
class Layer {
  readonly table: Float32Array;
  readonly bias: Float32Array;
  private readonly squares: Float32Array;
  private readonly biasSquares: Float32Array;
  private readonly inputs: number;

  constructor(inputs: number, outputs: number, dice: Dice, bias: number) {
    this.inputs = inputs;
    this.table = Float32Array.from({ length: inputs * outputs }, () => (dice.next() - 0.5) * 0.3);
    this.bias = new Float32Array(outputs).fill(bias);
    this.squares = new Float32Array(inputs * outputs).fill(0.1);
    this.biasSquares = new Float32Array(outputs).fill(0.1);
  }

  sum(output: number, values: Float32Array, from: number): number {
    const row = output * this.inputs;
    let sum = this.bias[output];
    for (let k = 0; k < this.inputs; k += 1) sum += this.table[row + k] * values[from + k];
    return sum;
  }

  learn(
    output: number,
    error: number,
    { values, from, rate }: { values: Float32Array; from: number; rate: number },
  ): void {
    const { inputs, table, squares, bias, biasSquares } = this;
    const row = output * inputs;
    for (let k = 0; k < inputs; k += 1) {
      const gradient = error * values[from + k] + PULL * table[row + k];
      squares[row + k] += gradient * gradient;
      table[row + k] -= (rate * gradient) / Math.sqrt(squares[row + k]);
    }
    biasSquares[output] += error * error;
    bias[output] -= (rate * error) / Math.sqrt(biasSquares[output]);
  }
}

/** One hidden layer, an independent probability per output. */
class Network {
  private readonly first: Layer;
  private readonly second: Layer;
  private readonly hidden = new Float32Array(HIDDEN);
  private readonly back = new Float32Array(HIDDEN);
  private readonly task: Task;
  private readonly vectors: Float32Array;
  private readonly dice = new Dice(777);

  constructor(vectors: Float32Array, task: Task) {
    this.vectors = vectors;
    this.task = task;
    this.first = new Layer(task.dimensions, HIDDEN, this.dice, 0);
    this.second = new Layer(HIDDEN, task.outputs, this.dice, -3);
  }

  train(words: readonly number[]): void {
    const order = [...words];
    for (let epoch = 0; epoch < this.task.epochs; epoch += 1) {
      for (let k = order.length - 1; k > 0; k -= 1) {
        const other = Math.floor(this.dice.next() * (k + 1));
        const held = order[k];
        order[k] = order[other];
        order[other] = held;
      }
      const rate = RATE * (1 - (0.8 * epoch) / this.task.epochs);
      for (const word of order) this.step(word, rate);
    }
  }

  /** The log-odds of the outputs of a word, written to `out` from `at` on. */
  read(word: number, out: Float32Array, at: number): void {
    const { dimensions, outputs } = this.task;
    for (let j = 0; j < HIDDEN; j += 1)
      this.hidden[j] = Math.tanh(this.first.sum(j, this.vectors, word * dimensions));
    for (let y = 0; y < outputs; y += 1) out[at + y] = this.second.sum(y, this.hidden, 0);
  }

  private readonly odds = new Float32Array(64);

  private step(word: number, rate: number): void {
    const { hidden, back, second, odds } = this;
    const { dimensions, outputs, targets, weights } = this.task;
    this.read(word, odds, 0);
    back.fill(0);
    for (let y = 0; y < outputs; y += 1) {
      const error = (1 / (1 + Math.exp(-odds[y])) - targets[word * outputs + y]) * weights[word];
      if (Math.abs(error) < LEAST_ERROR) continue;
      for (let j = 0; j < HIDDEN; j += 1) back[j] += error * second.table[y * HIDDEN + j];
      second.learn(y, error, { values: hidden, from: 0, rate });
    }
    for (let j = 0; j < HIDDEN; j += 1) {
      const error = back[j] * (1 - hidden[j] * hidden[j]);
      if (Math.abs(error) >= LEAST_HIDDEN_ERROR)
        this.first.learn(j, error, { values: this.vectors, from: word * dimensions, rate });
    }
  }
}

/** Log-odds of every word's outputs, each from a network that was trained without that word. */
export const crossFit = (vectors: Float32Array, task: Task): Float32Array => {
  const count = vectors.length / task.dimensions;
  const result = new Float32Array(count * task.outputs);
  const every = Array.from({ length: count }, (_, n) => n);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const network = new Network(vectors, task);
    network.train(every.filter((n) => n % FOLDS !== fold && task.weights[n] > 0));
    for (let n = fold; n < count; n += FOLDS) network.read(n, result, n * task.outputs);
  }
  return result;
};
