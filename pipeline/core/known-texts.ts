import { ownText } from './own-text.ts';

/** Of so many different texts a column may be for them to be numbered. */
const MOST = 256;

/**
 * The texts of a column that has few of them: names of tables, rules, kinds. Each has a number from 0,
 * in the order in which they came; a column that turns out to have many is left alone from then on.
 */
export class KnownTexts {
  private readonly numbers = new Map<string, number>();
  /** The batch in whose bytes each text stands, its place there, its hash and what it holds. */
  readonly batch: number[] = [];
  readonly start: number[] = [];
  readonly end: number[] = [];
  readonly hash: number[] = [];
  readonly marks: number[] = [];
  isOpen = true;

  /** The number of a text; −1 when the column has many. */
  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    if (this.numbers.size === MOST) {
      this.isOpen = false;
      this.numbers.clear();
      return -1;
    }
    this.numbers.set(ownText(text), this.numbers.size);
    return this.batch.push(-1) - 1;
  }
}
