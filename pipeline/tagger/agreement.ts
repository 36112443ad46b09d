import { NAME_TYPES, OUTSIDE, PARTS } from './labels.ts';
import { CAPITAL, CAPITALS_LINE, type Outline } from './outline.ts';

const T = NAME_TYPES.length;
/** One class per type and one, the last, for no name. */
const CLASSES = T + 1;
const FLOOR = 0.05;
/** Say of the occurrences within a longer name ("Ford Motor Company") against those alone ("Ford"). */
const FULL_SAY = 0.85;

/** 1 when the token stands in a run of several capitalised tokens, 0 when alone. */
const isFull = (o: Outline, i: number): number => (o.runLast[i] - o.runFirst[i] > 1 ? 1 : 0);

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
      if (n * 2 === this.counts.length) this.grow();
    }
    const kind = n * 2 + isFull(o, i);
    this.counts[kind] += 1;
    this.classesOf(marginal, row);
    for (let c = 0; c < CLASSES; c += 1) this.sums[kind * CLASSES + c] += this.own[c];
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
    const mine = o.line[i] === CAPITALS_LINE ? -1 : n * 2 + isFull(o, i);
    const alone = this.counts[n * 2] - (mine === n * 2 ? 1 : 0);
    const full = this.counts[n * 2 + 1] - (mine === n * 2 + 1 ? 1 : 0);
    const others = alone + full;
    if (others < 1) return false;
    const { marginal, emission, row } = place;
    this.classesOf(marginal, row);
    const weight = (place.weight * others) / (others + 1);
    const fullSay = alone === 0 ? 1 : full === 0 ? 0 : FULL_SAY;
    for (let c = 0; c < CLASSES; c += 1) {
      const ofAlone = this.share(n * 2, c, { count: alone, without: mine === n * 2 });
      const ofFull = this.share(n * 2 + 1, c, { count: full, without: mine === n * 2 + 1 });
      const bonus = weight * Math.log((fullSay * ofFull + (1 - fullSay) * ofAlone + FLOOR) / (1 + FLOOR));
      if (c === T) emission[row + OUTSIDE] += bonus;
      else for (let part = 0; part < PARTS; part += 1) emission[row + 1 + PARTS * c + part] += bonus;
    }
    return true;
  }

  /** How often the occurrences of a kind were read as class `c`, the one at hand left out. */
  private share(kind: number, c: number, { count, without }: { count: number; without: boolean }): number {
    if (count < 1) return 0;
    return Math.max(0, this.sums[kind * CLASSES + c] - (without ? this.own[c] : 0)) / count;
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
