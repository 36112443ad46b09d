import type { Block, MapRuns, Metadata, MetadataField, MetadataValue } from '../../schemas/document.ts';
import { rawCover } from '../core/offsets.ts';

/** What a block is, before its place in the view is known. */
export type BlockShape = Omit<Block, 'start' | 'end'>;

/** Between neighbours of these kinds one line feed stands, otherwise an empty line. */
const CLOSE = new Set(['list_item', 'table_cell']);

/** Builds the readable view of a document with its map, block by block. */
export class ViewBuilder {
  private readonly parts: string[] = [];
  /** Length of the finished parts. */
  private done = 0;
  private readonly map: number[] = [];
  readonly blocks: Block[] = [];
  private open: BlockShape | undefined;
  /** Words of the open block, the separator before it, and where its runs begin in the map. */
  private text = '';
  private separator = '';
  private mapMark = 0;

  /** Begins a block; one that is open ends. */
  begin(shape: BlockShape): void {
    this.end();
    this.open = shape;
    this.text = '';
    this.mapMark = this.map.length;
    const last = this.blocks.at(-1);
    if (last) this.separator = CLOSE.has(shape.kind) && last.kind === shape.kind ? '\n' : '\n\n';
  }

  /** Ends the open block. A block of white space alone leaves nothing. */
  end(): void {
    const shape = this.open;
    if (!shape) return;
    const { text } = this;
    this.open = undefined;
    const from = text.length - text.trimStart().length;
    const to = from + text.trim().length;
    if (from === to) {
      this.map.length = this.mapMark;
      return;
    }
    const base = this.done + this.separator.length;
    this.blocks.push({ start: base + from, end: base + to, ...shape });
    this.parts.push(this.separator, text);
    this.done = base + text.length;
  }

  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /** The last code unit of the open block; NaN when it is empty. */
  get lastUnit(): number {
    return this.text.charCodeAt(this.text.length - 1);
  }

  /** Text that stands for `raw[start, start + length)`: the same units when the lengths are equal. */
  add(text: string, start: number, length: number): void {
    if (!text) return;
    const { map } = this;
    const view = this.done + this.separator.length + this.text.length;
    const last = map.length - 4;
    const follows =
      last >= this.mapMark &&
      text.length === length &&
      map[last + 1] === map[last + 3] &&
      map[last] + map[last + 1] === view &&
      map[last + 2] + map[last + 3] === start;
    if (follows) {
      map[last + 1] += length;
      map[last + 3] += length;
    } else map.push(view, text.length, start, length);
    this.text += text;
  }

  finish(): { view: string; map: MapRuns; blocks: Block[] } {
    this.end();
    return { view: this.parts.join(''), map: this.map, blocks: this.blocks };
  }
}

/** Metadata whose spans count in the view, carried to the raw text. */
export const metadataToRaw = (metadata: Metadata, map: MapRuns): Metadata =>
  Object.fromEntries(
    (Object.entries(metadata) as [MetadataField, MetadataValue][]).map(([field, value]) => [
      field,
      { ...value, raw: value.raw && rawCover({ map }, value.raw) },
    ]),
  );
