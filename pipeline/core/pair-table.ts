const slotOf = (first: number, second: number): number => {
  const mixed = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
};

/** Numbers from 0 on under two integers each: an open hash table that is one row of integers. */
export class PairTable {
  /** Per slot: the number plus one (0: the slot is free), first and second integer. */
  private cells: Int32Array<ArrayBufferLike>;
  private mask: number;
  private count: number;

  /** From the cells of another table, a power of two of slots, and how many of them are taken. */
  constructor(cells: Int32Array = new Int32Array(3 * 16), count = 0) {
    this.cells = cells;
    this.mask = cells.length / 3 - 1;
    this.count = count;
  }

  parts(): { readonly cells: Int32Array; readonly count: number } {
    return { cells: this.cells, count: this.count };
  }

  clear(): void {
    this.cells.fill(0);
    this.count = 0;
  }

  /** The number of two integers; −1 when there is none. */
  get(first: number, second: number): number {
    const { cells, mask } = this;
    for (let slot = slotOf(first, second) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * 3;
      const found = cells[at];
      if (found === 0) return -1;
      if (cells[at + 1] === first && cells[at + 2] === second) return found - 1;
    }
  }

  /** Enters the number of two integers that have none yet. */
  add(first: number, second: number, number: number): void {
    if (this.count * 2 >= this.mask) this.grow();
    this.count += 1;
    const { cells, mask } = this;
    let slot = slotOf(first, second) & mask;
    while (cells[slot * 3] !== 0) slot = (slot + 1) & mask;
    cells[slot * 3] = number + 1;
    cells[slot * 3 + 1] = first;
    cells[slot * 3 + 2] = second;
  }

  private grow(): void {
    const { cells } = this;
    this.cells = new Int32Array(cells.length * 2);
    this.mask = this.mask * 2 + 1;
    this.count = 0;
    for (let at = 0; at < cells.length; at += 3)
      if (cells[at] !== 0) this.add(cells[at + 1], cells[at + 2], cells[at] - 1);
  }
}
