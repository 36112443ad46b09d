import type { MapRuns, ParsedDocument } from '../../schemas/document.ts';
import { type Span, span } from '../../schemas/span.ts';

/** Numbers per run in `MapRuns`: view start, view length, raw start, raw length. */
const WIDTH = 4;

type Mapped = Pick<ParsedDocument, 'map'>;

/** The number of the first run that ends after view offset `at`. */
const firstRunAfter = (map: MapRuns, at: number): number => {
  let low = 0;
  let high = map.length / WIDTH;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[middle * WIDTH] + map[middle * WIDTH + 1] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * The stretches of the raw text behind a stretch of the view, in view order, contiguous ones
 * merged; several where markup interrupts. Empty when the view stretch stands for nothing
 * (block separators) or is empty.
 */
export const viewToRaw = (document: Mapped, view: Span): Span[] => {
  const { map } = document;
  if (view.start >= view.end) return [];
  if (!map) return [span(view.start, view.end)];
  const found: Span[] = [];
  for (let at = firstRunAfter(map, view.start) * WIDTH; at < map.length && map[at] < view.end; at += WIDTH) {
    const [viewStart, viewLength, rawStart, rawLength] = [map[at], map[at + 1], map[at + 2], map[at + 3]];
    const same = viewLength === rawLength;
    const start = same ? rawStart + Math.max(0, view.start - viewStart) : rawStart;
    const end = same ? rawStart + Math.min(viewLength, view.end - viewStart) : rawStart + rawLength;
    const last = found.at(-1);
    if (last && last.end === start) found[found.length - 1] = span(last.start, end);
    else found.push(span(start, end));
  }
  return found;
};

/** The raw stretch from the first to the last unit behind a view stretch, markup between included. */
export const rawCover = (document: Mapped, view: Span): Span | undefined => {
  const segments = viewToRaw(document, view);
  if (!segments.length) return undefined;
  let [{ start, end }] = segments;
  for (const segment of segments) {
    start = Math.min(start, segment.start);
    end = Math.max(end, segment.end);
  }
  return span(start, end);
};

const rawOrders = new WeakMap<MapRuns, Int32Array>();

/** Run numbers by raw start. Views follow the raw order save where HTML moves text about. */
const rawOrderOf = (map: MapRuns): Int32Array => {
  let order = rawOrders.get(map);
  if (!order) {
    order = Int32Array.from({ length: map.length / WIDTH }, (_, run) => run);
    order.sort((a, b) => map[a * WIDTH + 2] - map[b * WIDTH + 2]);
    rawOrders.set(map, order);
  }
  return order;
};

/**
 * The smallest stretch of the view that holds everything a raw stretch shows there; `undefined`
 * when nothing of it is shown (markup, scripts).
 */
export const rawToView = (document: Mapped, raw: Span): Span | undefined => {
  const { map } = document;
  if (raw.start >= raw.end) return undefined;
  if (!map) return span(raw.start, raw.end);
  const order = rawOrderOf(map);
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map[order[middle] * WIDTH + 2] + map[order[middle] * WIDTH + 3] <= raw.start) low = middle + 1;
    else high = middle;
  }
  let start = Number.POSITIVE_INFINITY;
  let end = -1;
  for (let i = low; i < order.length && map[order[i] * WIDTH + 2] < raw.end; i += 1) {
    const at = order[i] * WIDTH;
    const same = map[at + 1] === map[at + 3];
    start = Math.min(start, map[at] + (same ? Math.max(0, raw.start - map[at + 2]) : 0));
    end = Math.max(end, map[at] + (same ? Math.min(map[at + 1], raw.end - map[at + 2]) : map[at + 1]));
  }
  return end < 0 ? undefined : span(start, end);
};

/** A place in a text for people: line and column from 1, the column in code points. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The number of entries of a sorted table that are below `value`. */
const countBelow = (sorted: Int32Array, value: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
/** A stretch `[start, end)` of a text, widened where it cuts a surrogate pair. */
export const uncut = (text: string, start: number, end: number): Span => ({
  start: start > 0 && isLow(text.charCodeAt(start)) ? start - 1 : start,
  end: end < text.length && isLow(text.charCodeAt(end)) ? end + 1 : end,
});
const SURROGATE = /[\ud800-\udbff]/;

/** Starts of lines after the first; a line ends at LF, CR LF or CR. */
const lineStartsOf = (text: string): Int32Array => {
  const starts: number[] = [];
  const hasReturn = text.includes('\r');
  if (!hasReturn) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return Int32Array.from(starts);
  }
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return Int32Array.from(starts);
};

/** Places of the second halves of surrogate pairs. */
const lowHalvesOf = (text: string): Int32Array => {
  const places: number[] = [];
  if (SURROGATE.test(text)) {
    for (let i = 1; i < text.length; i += 1) {
      if (isLow(text.charCodeAt(i)) && isHigh(text.charCodeAt(i - 1))) places.push(i);
    }
  }
  return Int32Array.from(places);
};

/** Offsets of one text in other units. Tables are made once; each question is a binary search. */
export class Positions {
  private readonly starts: Int32Array;
  private readonly lows: Int32Array;
  readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    this.starts = lineStartsOf(text);
    this.lows = lowHalvesOf(text);
  }

  /** Number of lines, at least 1. */
  get lines(): number {
    return this.starts.length + 1;
  }

  /** Code points before a UTF-16 offset. */
  codePoint(offset: number): number {
    return offset - countBelow(this.lows, offset);
  }

  /** Line and column of a UTF-16 offset. */
  place(offset: number): Place {
    const line = countBelow(this.starts, offset + 1);
    const start = line === 0 ? 0 : this.starts[line - 1];
    return { line: line + 1, column: this.codePoint(offset) - this.codePoint(start) + 1 };
  }

  /** The stretch of the line (from 1) with its line end. */
  lineSpan(line: number): Span {
    const start = line <= 1 ? 0 : this.starts[line - 2];
    const end = line - 1 < this.starts.length ? this.starts[line - 1] : this.length;
    return span(start, end);
  }
}

const positions = new WeakMap<object, Positions>();

/** The positions of a document's raw text, computed once. */
export const positionsOf = (document: Pick<ParsedDocument, 'source'>): Positions => {
  let known = positions.get(document.source);
  if (!known) {
    known = new Positions(document.source.raw);
    positions.set(document.source, known);
  }
  return known;
};
