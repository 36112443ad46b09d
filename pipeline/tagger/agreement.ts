import { NAME_TYPES, OUTSIDE, PARTS } from './labels.ts';
import { CAPITAL, CAPITALS_LINE, type Outline } from './outline.ts';

const T = NAME_TYPES.length;
/** One class per type and one, the last, for no name. */
const CLASSES = T + 1;
const FLOOR = 0.05;

/**
 * What the occurrences of each capitalised word in a document are taken for, after a first reading:
 * the same word is mostly the same thing throughout a text.
 */
export class Agreement {
  private readonly numbers = new Map<number, number>();
  private sums = new Float64Array(64 * CLASSES);
  private counts = new Int32Array(64);
  private readonly own = new Float64Array(CLASSES);

  /** Notes how a token was read: `marginal[row …]` are its label probabilities. */
  note(o: Outline, i: number, { marginal, row }: { marginal: Float64Array; row: number }): void {
    if ((o.state[i] & CAPITAL) === 0 || o.line[i] === CAPITALS_LINE) return;
    const word = o.text.word[i];
    let n = this.numbers.get(word);
    if (n === undefined) {
      n = this.numbers.size;
      this.numbers.set(word, n);
      if (n === this.counts.length) this.grow();
    }
    this.counts[n] += 1;
    this.classesOf(marginal, row);
    for (let c = 0; c < CLASSES; c += 1) this.sums[n * CLASSES + c] += this.own[c];
  }

  /** Adds to the emission scores of a token what its other occurrences say; false when there are none. */
  advise(
    o: Outline,
    i: number,
    place: { marginal: Float64Array; emission: Float64Array; row: number; weight: number },
  ): boolean {
    if ((o.state[i] & CAPITAL) === 0) return false;
    const n = this.numbers.get(o.text.word[i]);
    if (n === undefined) return false;
    const noted = o.line[i] !== CAPITALS_LINE;
    const others = this.counts[n] - (noted ? 1 : 0);
    if (others < 1) return false;
    const { marginal, emission, row } = place;
    this.classesOf(marginal, row);
    const weight = (place.weight * others) / (others + 1);
    for (let c = 0; c < CLASSES; c += 1) {
      const sum = this.sums[n * CLASSES + c] - (noted ? this.own[c] : 0);
      const bonus = weight * Math.log((Math.max(sum, 0) / others + FLOOR) / (1 + FLOOR));
      if (c === T) emission[row + OUTSIDE] += bonus;
      else for (let part = 0; part < PARTS; part += 1) emission[row + 1 + PARTS * c + part] += bonus;
    }
    return true;
  }

  private classesOf(marginal: Float64Array, row: number): void {
    this.own[T] = marginal[row + OUTSIDE];
    for (let c = 0; c < T; c += 1) {
      const at = row + 1 + PARTS * c;
      this.own[c] = marginal[at] + marginal[at + 1] + marginal[at + 2] + marginal[at + 3];
    }
  }

  private grow(): void {
    const sums = new Float64Array(this.sums.length * 2);
    sums.set(this.sums);
    this.sums = sums;
    const counts = new Int32Array(this.counts.length * 2);
    counts.set(this.counts);
    this.counts = counts;
  }
}
