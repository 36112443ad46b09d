import type { Item } from './cluster-items.ts';

/** Heads of lists that are shorter are counted anew each time. */
const KEPT_FROM = 50;

/** Items in groups that grow together: a union-find in which the smaller number leads. */
export class Groups {
  private readonly parent: Int32Array;
  private readonly heads = new WeakMap<readonly number[], number>();
  readonly items: readonly Item[];
  /** Why two groups became one, by the number of the item that was joined. */
  readonly reasons: (string | undefined)[];

  constructor(items: readonly Item[]) {
    this.items = items;
    this.parent = Int32Array.from(items, (_, i) => i);
    this.reasons = items.map(() => undefined);
  }

  find(i: number): number {
    let root = i;
    while (this.parent[root] !== root) root = this.parent[root];
    for (let at = i; this.parent[at] !== root; ) {
      const next = this.parent[at];
      this.parent[at] = root;
      at = next;
    }
    return root;
  }

  join(a: number, b: number, reason: string): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return;
    const [low, high] = x < y ? [x, y] : [y, x];
    this.parent[high] = low;
    this.reasons[high] ??= reason;
  }

  /**
   * How many items at the head of a list, which is not empty, are of one group. Groups only grow: what was
   * found of a long list is kept, so that asking of it again costs what was joined since.
   */
  alikeAtHead(list: readonly number[]): number {
    const root = this.find(list[0]);
    let alike = this.heads.get(list) ?? 1;
    while (alike < list.length && this.find(list[alike]) === root) alike += 1;
    if (alike > KEPT_FROM) this.heads.set(list, alike);
    return alike;
  }

  /** The groups in order of their first mention. */
  lists(): number[][] {
    const byRoot = new Map<number, number[]>();
    for (let i = 0; i < this.items.length; i += 1) {
      const root = this.find(i);
      const list = byRoot.get(root);
      if (list) list.push(i);
      else byRoot.set(root, [i]);
    }
    return [...byRoot.values()];
  }
}
