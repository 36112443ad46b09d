import { ORDINARY } from './gazetteer.ts';
import { FIRST_OF_SENTENCE, IN_BRACKETS, IN_QUOTES, type Outline } from './outline.ts';
import type { WordTypes } from './word-types.ts';
import { MAIN_USES } from './word-kin.ts';

/** Larger runs count as of this size. */
const MOST_SIZE = 6;

/** What a document holds at its tokens for context features, seen from one of them; places outside of it are edges. */
export class View {
  readonly o: Outline;
  private readonly types: WordTypes;
  private readonly type: Int32Array;
  private readonly count: number;
  /** The token. */
  i = 0;
  /** How it is written. */
  shape = 0;
  /** Its run of capitalised tokens: first and last (exclusive); 0 and 0 outside of one. */
  first = 0;
  last = 0;
  /** Tokens of the run × 16 + where the token stands in it: 0 first, 1 between, 2 last. */
  spot = 0;
  /** The run whose uses were summed up last: first token, then mean × 8 + most of each main use. */
  private summed = -1;
  private readonly runUses = new Int32Array(MAIN_USES);

  constructor(o: Outline) {
    this.o = o;
    this.types = o.types;
    this.type = o.type;
    this.count = o.text.count;
  }

  /** Goes to token `i`. */
  go(i: number): void {
    this.i = i;
    this.shape = this.written(i);
    this.first = this.o.runFirst[i];
    this.last = this.o.runLast[i];
    this.spot = (this.size << 4) | (i === this.first ? 0 : i + 1 === this.last ? 2 : 1);
  }

  get size(): number {
    return Math.min(this.last - this.first, MOST_SIZE);
  }

  /** The word type; that of edges is 0. */
  word(i: number): number {
    return i < 0 || i >= this.count ? 0 : this.type[i];
  }
  /** A number for what `bits`, `alike` and `leading` say of a word. */
  trait(i: number): number {
    return this.types.trait[this.word(i)];
  }
  hash(i: number): number {
    return this.types.hash[this.word(i)];
  }
  bits(i: number): number {
    return this.types.bits[this.word(i)];
  }
  alike(i: number): number {
    return this.types.alike[this.word(i)];
  }
  leading(i: number): number {
    return this.types.leading[this.word(i)];
  }
  written(i: number): number {
    return this.types.caseClass[this.word(i)];
  }
  /** How the tokens so far before and behind are written; the one before `shift` bits higher. */
  beside(distance: number, shift: number): number {
    return (this.written(this.i - distance) << shift) | this.written(this.i + distance);
  }

  /** Kind of line × 256 + marks of the token. */
  get position(): number {
    const { o, i } = this;
    return (o.line[i] << 8) | (o.state[i] & (FIRST_OF_SENTENCE | IN_QUOTES | IN_BRACKETS));
  }
  /** The lists of ordinary words the word stands in × 16 + how it is written. */
  get ordinary(): number {
    return ((this.bits(this.i) & ORDINARY) << 4) | this.shape;
  }

  /** Kind of the listed phrase × 4 + part; 0 for none. */
  get phrase(): number {
    return this.o.phrase[this.i];
  }
  get evidence(): number {
    return this.o.evidence[this.i];
  }
  /** 1 when the token is a run by itself. */
  get whole(): number {
    return this.last - this.first === 1 ? 1 : 0;
  }

  /** How likely all main uses are over the words of the run, six bits each. */
  get uses(): number {
    let all = 0;
    for (let n = 0; n < MAIN_USES; n += 1) all = (all << 6) | this.useOfRun(n);
    return all;
  }
  /** How likely a main use is over the words of the run: mean × 8 + most. Summed up once per run. */
  useOfRun(use: number): number {
    if (this.summed !== this.first) this.sumRun();
    return this.runUses[use];
  }
  private sumRun(): void {
    const { first, last, types, type } = this;
    this.summed = first;
    for (let n = 0; n < MAIN_USES; n += 1) {
      let sum = 0;
      let most = 0;
      for (let k = first; k < last; k += 1) {
        const level = (types.uses[type[k]] >> (n * 3)) & 7;
        sum += level;
        if (level > most) most = level;
      }
      this.runUses[n] = (Math.round(sum / (last - first)) << 3) | most;
    }
  }
}
