import { LABEL_COUNT, NAME_TYPES, OUTSIDE, PARTS } from './labels.ts';
import { CAPITALS_LINE, type Outline } from './outline.ts';
import type { Reader } from './reader.ts';

const T = NAME_TYPES.length;
const L = LABEL_COUNT;
/** One class per type and one, the last, for no name. */
const CLASSES = T + 1;
const FLOOR = 0.05;
/** Say of the occurrences within a longer name ("Ford Motor Company") against those alone ("Ford"). */
const FULL_SAY = 0.85;

const classOf = Uint8Array.from({ length: L }, (_, label) =>
  label === OUTSIDE ? T : Math.floor((label - 1) / PARTS),
);

/** 1 when the token stands in a run of several capitalised tokens, 0 when alone. */
const isFull = (o: Outline, i: number): number => (o.runLast[i] - o.runFirst[i] > 1 ? 1 : 0);

/**
 * What the occurrences of each repeated word of a document are taken for, after a first reading:
 * the same word is mostly the same thing throughout a text.
 */
export class Agreement {
  /** Repeated word × (alone, full) × class. */
  private readonly sums: Float64Array;
  private readonly counts: Int32Array;
  /** Token of a stretch × class: the token's own probabilities. */
  private readonly own: Float32Array;

  constructor(repeats: number, tokens: number) {
    this.sums = new Float64Array((repeats + 1) * 2 * CLASSES);
    this.counts = new Int32Array((repeats + 1) * 2);
    this.own = new Float32Array(tokens * CLASSES);
  }

  /** Notes how token `i`, a repeated word, the `t`-th of its stretch and the `place`-th of all stretches, was read. */
  note(o: Outline, i: number, { reader, t, place }: { reader: Reader; t: number; place: number }): void {
    const word = o.repeat[i];
    const { own } = this;
    const at = place * CLASSES;
    const { live, marginal } = reader;
    for (let k = t * L; k < t * L + live.count[t]; k += 1)
      own[at + classOf[live.label[k]]] += marginal[t * L + live.label[k]];
    if (o.line[i] === CAPITALS_LINE) return;
    const kind = word * 2 + isFull(o, i);
    this.counts[kind] += 1;
    for (let c = 0; c < CLASSES; c += 1) this.sums[kind * CLASSES + c] += own[at + c];
  }

  /** Adds to the scores of token `i`, a repeated word, which begin at `row`, what its other occurrences say. */
  advise(
    o: Outline,
    i: number,
    { emission, row, place, weight }: { emission: Float32Array; row: number; place: number; weight: number },
  ): void {
    const word = o.repeat[i];
    const mine = o.line[i] === CAPITALS_LINE ? -1 : word * 2 + isFull(o, i);
    const alone = this.counts[word * 2] - (mine === word * 2 ? 1 : 0);
    const full = this.counts[word * 2 + 1] - (mine === word * 2 + 1 ? 1 : 0);
    const others = alone + full;
    if (others < 1) return;
    const strength = (weight * others) / (others + 1);
    const fullSay = alone === 0 ? 1 : full === 0 ? 0 : FULL_SAY;
    const at = place * CLASSES;
    for (let c = 0; c < CLASSES; c += 1) {
      const own = this.own[at + c];
      const ofAlone = this.share(word * 2, c, { count: alone, own: mine === word * 2 ? own : 0 });
      const ofFull = this.share(word * 2 + 1, c, { count: full, own: mine === word * 2 + 1 ? own : 0 });
      const bonus = strength * Math.log((fullSay * ofFull + (1 - fullSay) * ofAlone + FLOOR) / (1 + FLOOR));
      if (c === T) emission[row + OUTSIDE] += bonus;
      else for (let part = 0; part < PARTS; part += 1) emission[row + 1 + PARTS * c + part] += bonus;
    }
  }

  /** How often the occurrences of a kind were read as class `c`, the one at hand (`own`) left out. */
  private share(kind: number, c: number, { count, own }: { count: number; own: number }): number {
    return count < 1 ? 0 : Math.max(0, this.sums[kind * CLASSES + c] - own) / count;
  }
}
