import { PairTable } from '../core/pair-table.ts';
import { LABEL_COUNT } from './labels.ts';

const L = LABEL_COUNT;
/** Three labels share a number: label k as it is, label k + 11 × 2^17, label k + 22 × 2^34. */
const LANES = L / 3;
const SECOND = 2 ** 17;
const THIRD = 2 ** 34;
/** Rows that are kept before all are forgotten, and how many one token may add. */
const MOST_ROWS = 1 << 17;
const ROOM = 64;

/** Numbers there is room for at first. */
const FIRST_ROWS = LANES << 12;

/** Places of a word's rows, by distance. */
const PLACES = 8;

/**
 * Sums of weights over groups of features that recur, a row of one number per label each, found by
 * two integers that say what its features are made of. A sum per label stays below 2^16.
 */
export class Sums {
  private rows = new Float64Array(FIRST_ROWS);
  private count = 0;
  private readonly ofPair = new PairTable(new Int32Array(3 << 13));
  /** Per word type and place: row plus one; 0 where there is none. */
  private words = new Int32Array(PLACES << 12);
  private readonly taken = new Int32Array(ROOM);
  private size = 0;

  /** Begins to add up the rows of a token. Rows got before may be gone. */
  open(): void {
    this.size = 0;
    if (this.count + ROOM > MOST_ROWS) this.clear();
  }

  clear(): void {
    this.count = 0;
    this.ofPair.clear();
    this.words.fill(0);
  }

  /** Forgets all rows and gives back the room they took. */
  release(): void {
    this.clear();
    this.rows = new Float64Array(FIRST_ROWS);
  }

  /** The row of a word type at a place, 0 to 7; −1 when there is none. */
  findWord(type: number, place: number): number {
    const at = type * PLACES + place;
    return at < this.words.length ? this.words[at] - 1 : -1;
  }

  /** Keeps the sum of a word type at a place that has none yet; its row. */
  enterWord(type: number, place: number, sum: Int32Array): number {
    const at = type * PLACES + place;
    if (at >= this.words.length) {
      const wider = new Int32Array(Math.max(this.words.length * 2, at + 1));
      wider.set(this.words);
      this.words = wider;
    }
    const row = this.keep(sum);
    this.words[at] = row + 1;
    return row;
  }

  /** The row of two integers; −1 when there is none. */
  find(first: number, second: number): number {
    return this.ofPair.get(first, second);
  }

  /** Keeps a sum under two integers that have none yet; its row. */
  enter(first: number, second: number, sum: Int32Array): number {
    const row = this.keep(sum);
    this.ofPair.add(first, second, row);
    return row;
  }

  private keep(sum: Int32Array): number {
    const row = this.count;
    this.count += 1;
    if (this.count * LANES > this.rows.length) {
      const wider = new Float64Array(this.rows.length * 2);
      wider.set(this.rows);
      this.rows = wider;
    }
    for (let k = 0; k < LANES; k += 1)
      this.rows[row * LANES + k] = sum[k] + sum[k + LANES] * SECOND + sum[k + 2 * LANES] * THIRD;
    return row;
  }

  /** Adds a row to those of the token. */
  take(row: number): void {
    this.taken[this.size] = row;
    this.size += 1;
  }

  private readonly lanes = new Float64Array(LANES);

  /** Writes the sum of the rows taken and of `more`, times `scale`, to `out` from `at` on. */
  total(more: Int32Array, scale: number, { out, at }: { out: Float32Array; at: number }): void {
    this.addUp();
    const { lanes } = this;
    for (let k = 0; k < LANES; k += 1) {
      const third = Math.round(lanes[k] / THIRD);
      const rest = lanes[k] - third * THIRD;
      const second = Math.round(rest / SECOND);
      out[at + k] = (rest - second * SECOND + more[k]) * scale;
      out[at + k + LANES] = (second + more[k + LANES]) * scale;
      out[at + k + 2 * LANES] = (third + more[k + 2 * LANES]) * scale;
    }
  }

  /** Sums the rows into `lanes`. Each sum has a variable of its own: they stay in registers. */
  private addUp(): void {
    const { rows, taken, size, lanes } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    let f = 0;
    let g = 0;
    let h = 0;
    let i = 0;
    let j = 0;
    let k = 0;
    for (let n = 0; n < size; n += 1) {
      const at = taken[n] * LANES;
      a += rows[at];
      b += rows[at + 1];
      c += rows[at + 2];
      d += rows[at + 3];
      e += rows[at + 4];
      f += rows[at + 5];
      g += rows[at + 6];
      h += rows[at + 7];
      i += rows[at + 8];
      j += rows[at + 9];
      k += rows[at + 10];
    }
    lanes[0] = a;
    lanes[1] = b;
    lanes[2] = c;
    lanes[3] = d;
    lanes[4] = e;
    lanes[5] = f;
    lanes[6] = g;
    lanes[7] = h;
    lanes[8] = i;
    lanes[9] = j;
    lanes[10] = k;
  }
}
