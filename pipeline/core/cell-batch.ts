import type { Segment } from '../../schemas/column.ts';
import type { AnyRow } from '../../schemas/tables.ts';
import { piece } from './byte-writer.ts';
import { TextBytes, writeJsonText } from './cell-text.ts';
import type { TableShape } from './define-format.ts';
import { KnownTexts } from './known-texts.ts';

/** What a cell is. */
export const EMPTY = 0;
export const TEXT = 1;
const NUMBER = 2;
export const BOOLEAN = 3;
export const LIST = 4;

/** Rows of a batch at most, and for how many there is room at first. */
const MOST_ROWS = 256;
const FEW_ROWS = 8;
/** A buffer beyond this size is let go. */
const LARGE = 1 << 21;

/** How many cells before a list are looked at for its words. */
const NEAR = 3;

const OPEN = 91;
const CLOSE = 93;
const COMMA = 44;
const END = 125;
const SEGMENT_SOURCE = piece('{"source":');
/** The start of most pieces of evidence, in one. */
const SEGMENT_RAW = piece('{"source":"raw","char_start":');
const SEGMENT_ENTRY = piece(',"entry":');
const SEGMENT_START = piece(',"char_start":');
const SEGMENT_END = piece(',"char_end":');
const SEGMENT_TEXT = piece(',"text":');
const SEGMENT_SHA256 = piece(',"sha256":');

/** The same numbers with room for as many more. */
const grown = (given: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const wider = new Int32Array(given.length * 2);
  wider.set(given);
  return wider;
};

/**
 * Rows of one table as cells, column after column. Each text, number and list stands
 * once as bytes, ready for all formats: `start`, `end` are places in `bytes`. The same object is
 * filled again and again.
 */
export class CellBatch {
  readonly names: readonly string[];
  readonly width: number;
  rows = 0;
  /** From a cell to the next one of its row; a cell lies at `column * stride + row`. */
  stride = 0;
  /** The cells as given. */
  cells: unknown[] = [];
  /** `EMPTY`, `TEXT` … of each cell. */
  kind = new Uint8Array(0);
  /** 1 where the cell is that of the row before, also of the batch before. */
  same = new Uint8Array(0);
  /** What a text holds: bits of `cell-text.ts`. */
  marks = new Uint8Array(0);
  /** UTF-8 of a text, digits of a number, JSON of a list. */
  start = new Int32Array(0);
  end = new Int32Array(0);
  /** The hash of a text, the number of a list's first item. */
  hash = new Int32Array(0);
  /** The number of a text in a column that has few (`KnownTexts`); −1 in others. */
  known = new Int16Array(0);
  /** How many bytes the cells of a row take; says nothing of how rows are batched. */
  weight = new Int32Array(MOST_ROWS);
  /** The texts of list items: of text lists the items, of pieces of evidence their words. */
  itemStart = new Int32Array(64);
  itemEnd = new Int32Array(64);
  itemHash = new Int32Array(64);
  private itemMarks = new Int32Array(64);
  private items = 0;
  readonly bytes = new TextBytes();
  /** The last row of the batch before. */
  private readonly last: unknown[];
  private readonly few: readonly KnownTexts[];
  /** The column whose cells are never the same. */
  private readonly key: number;
  /** Counts the batches. */
  private number = 0;

  constructor(table: TableShape) {
    this.names = table.columns.map(({ name }) => name);
    this.width = this.names.length;
    this.last = this.names.map(() => this);
    this.few = this.names.map(() => new KnownTexts());
    this.key = this.names.indexOf(table.primaryKey);
  }

  /** Takes the cells of a row; true when it is the last for which there is room. */
  take(row: AnyRow): boolean {
    if (this.rows === this.stride) this.widen();
    const { cells, names, width, stride } = this;
    let i = 0;
    let at = this.rows;
    // Rows name their columns in order: going through them needs no look-up.
    for (const name in row) {
      if (i === width || names[i] !== name) break;
      cells[at] = row[name];
      at += stride;
      i += 1;
    }
    for (; i < width; i += 1, at += stride) cells[at] = row[names[i]];
    this.rows += 1;
    return this.rows === MOST_ROWS;
  }

  /** Makes room for more rows. */
  private widen(): void {
    const { cells, width, stride, rows } = this;
    this.stride = Math.min(Math.max(stride * 2, FEW_ROWS), MOST_ROWS);
    this.cells = new Array<unknown>(width * this.stride).fill(null);
    for (let column = 0; column < width; column += 1)
      for (let row = 0; row < rows; row += 1)
        this.cells[column * this.stride + row] = cells[column * stride + row];
  }

  /** Makes bytes of the rows that were taken. */
  encode(): void {
    const { cells, last, width, stride } = this;
    this.number += 1;
    this.makeRoom();
    this.weight.fill(0);
    for (let column = 0; column < width; column += 1) this.encodeColumn(column);
    for (let i = 0, at = this.rows - 1; i < width; i += 1, at += stride) last[i] = cells[at];
  }

  /** Lets go of the rows. */
  clear(): void {
    this.cells.fill(null);
    this.bytes.reset(LARGE);
    this.items = 0;
    this.rows = 0;
  }

  private makeRoom(): void {
    const size = this.width * this.stride;
    if (this.kind.length === size) return;
    this.kind = new Uint8Array(size);
    this.same = new Uint8Array(size);
    this.marks = new Uint8Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    this.hash = new Int32Array(size);
    this.known = new Int16Array(size);
  }

  private encodeColumn(column: number): void {
    const { cells, stride, rows, same, known, start, end, weight } = this;
    const few = this.few[column];
    const isKey = column === this.key;
    let before = this.last[column];
    for (let row = 0, at = column * stride; row < rows; row += 1, at += 1) {
      const cell = cells[at];
      const isSame = !isKey && cell === before;
      same[at] = isSame ? 1 : 0;
      known[at] = -1;
      if (isSame && row > 0) {
        this.encodeAs(at, at - 1);
        known[at] = known[at - 1];
      } else if (typeof cell !== 'string') this.encodeOther(at, cell);
      else if (few.isOpen) this.fewText(at, cell, few);
      else if (column > 0 && cell === cells[at - stride]) this.encodeAs(at, at - stride);
      else this.text(at, cell);
      before = cell;
      weight[row] += end[at] - start[at];
    }
  }

  /** The cell is another one again. */
  private encodeAs(at: number, other: number): void {
    const { kind, start, end, marks, hash } = this;
    kind[at] = kind[other];
    start[at] = start[other];
    end[at] = end[other];
    marks[at] = marks[other];
    hash[at] = hash[other];
  }

  /** A text of a column that has few: it stands once in the bytes of a batch. */
  private fewText(at: number, cell: string, few: KnownTexts): void {
    const number = few.number(cell);
    this.known[at] = number;
    if (number < 0 || few.batch[number] !== this.number) {
      this.text(at, cell);
      if (number < 0) return;
      few.batch[number] = this.number;
      few.start[number] = this.start[at];
      few.end[number] = this.end[at];
      few.hash[number] = this.hash[at];
      few.marks[number] = this.marks[at];
      return;
    }
    this.kind[at] = TEXT;
    this.start[at] = few.start[number];
    this.end[at] = few.end[number];
    this.hash[at] = few.hash[number];
    this.marks[at] = few.marks[number];
  }

  private text(at: number, cell: string): void {
    const { bytes } = this;
    bytes.add(cell);
    this.kind[at] = TEXT;
    this.start[at] = bytes.start;
    this.end[at] = bytes.end;
    this.hash[at] = bytes.hash;
    this.marks[at] = bytes.marks;
  }

  private encodeOther(at: number, cell: unknown): void {
    const { bytes } = this;
    this.start[at] = bytes.at;
    if (cell === null || cell === undefined) this.kind[at] = EMPTY;
    else if (typeof cell === 'number') {
      this.kind[at] = NUMBER;
      bytes.number(cell);
    } else if (typeof cell === 'boolean') this.kind[at] = BOOLEAN;
    else this.list(at, cell as readonly (string | Segment)[]);
    this.end[at] = bytes.at;
  }

  private list(at: number, list: readonly (string | Segment)[]): void {
    const { bytes } = this;
    const first = this.items;
    this.kind[at] = LIST;
    this.hash[at] = first;
    for (let i = 0; i < list.length; i += 1) {
      const item = list[i];
      const text = typeof item === 'string' ? item : item.text;
      const known = this.inRow(at, text);
      if (known < 0) this.ownItem(text);
      else this.item(this.start[known], this.end[known], this.hash[known], this.marks[known]);
    }
    this.start[at] = bytes.at;
    bytes.byte(OPEN);
    for (let i = 0; i < list.length; i += 1) {
      if (i) bytes.byte(COMMA);
      const item = list[i];
      if (typeof item === 'string') this.itemJson(first + i, item);
      else this.segment(first + i, item);
    }
    bytes.byte(CLOSE);
  }

  /** The cell a little before `at` in its row that is this text; evidence repeats the words there. −1: none. */
  private inRow(at: number, text: string): number {
    const { cells, kind, stride } = this;
    const first = Math.max(0, at - NEAR * stride);
    for (let near = at - stride; near >= first; near -= stride)
      if (kind[near] === TEXT && cells[near] === text) return near;
    return -1;
  }

  private ownItem(text: string): void {
    const { bytes } = this;
    bytes.add(text);
    this.item(bytes.start, bytes.end, bytes.hash, bytes.marks);
  }

  private item(start: number, end: number, hash: number, marks: number): void {
    const { items } = this;
    if (items === this.itemStart.length) {
      this.itemStart = grown(this.itemStart);
      this.itemEnd = grown(this.itemEnd);
      this.itemHash = grown(this.itemHash);
      this.itemMarks = grown(this.itemMarks);
    }
    this.itemStart[items] = start;
    this.itemEnd[items] = end;
    this.itemHash[items] = hash;
    this.itemMarks[items] = marks;
    this.items = items + 1;
  }

  private itemJson(item: number, text: string): void {
    const { bytes } = this;
    const start = this.itemStart[item];
    const end = this.itemEnd[item];
    // The bytes may move while they grow.
    bytes.room((end - start) * 6 + 2);
    writeJsonText(bytes, { view: bytes.view, start, end, marks: this.itemMarks[item] }, text);
  }

  /** A piece of evidence with its fields in order, those that are there. */
  private segment(item: number, { source, entry, char_start, char_end, text, sha256 }: Segment): void {
    const { bytes } = this;
    if (source === 'raw' && entry === undefined && char_start !== undefined) {
      bytes.piece(SEGMENT_RAW);
      bytes.number(char_start);
    } else {
      bytes.piece(SEGMENT_SOURCE);
      bytes.text(JSON.stringify(source));
      this.optional(SEGMENT_ENTRY, entry);
      if (char_start !== undefined) this.offset(SEGMENT_START, char_start);
    }
    if (char_end !== undefined) this.offset(SEGMENT_END, char_end);
    bytes.piece(SEGMENT_TEXT);
    this.itemJson(item, text);
    this.optional(SEGMENT_SHA256, sha256);
    bytes.byte(END);
  }

  private offset(name: DataView, value: number): void {
    this.bytes.piece(name);
    this.bytes.number(value);
  }

  private optional(name: DataView, value: string | undefined): void {
    if (value === undefined) return;
    this.bytes.piece(name);
    this.bytes.text(JSON.stringify(value));
  }
}
