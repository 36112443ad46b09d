import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { type Sentences, sentences } from '../annotate/sentences.ts';
import { tokenAt, tokens } from '../annotate/tokens.ts';
import { InvariantError } from '../core/errors.ts';
import { type Positions, positionsOf, uncut, viewToRaw } from '../core/offsets.ts';

/** The columns that say where a row stands in its document. */
export interface PlaceCells {
  surface: string;
  char_start: number;
  char_end: number;
  codepoint_start: number;
  codepoint_end: number;
  line: number;
  column: number;
  sentence: string;
}

/** Of longer sentences, in code units, a row has only so much on each side of its record: rows of one sentence would grow with its square. */
const LONGEST_SENTENCE = 4000;
const SIDE = 500;
/** Sentences that are kept as texts of their own. */
const MOST_SENTENCES = 10_000;

/** Carries stretches of one document's view to the raw text and to people's units. */
export class Places {
  private readonly document: ParsedDocument;
  private readonly sentenceTexts = new Map<number, string>();
  private readonly positions: Positions;
  /** Where sentences begin and end; the rest of that analysis is not kept. */
  private bounds: Pick<Sentences, 'count' | 'start' | 'end'> | undefined;
  /** The sentence that was asked for last, and its text. */
  private last = -1;
  private lastText = '';

  constructor(document: ParsedDocument) {
    this.document = document;
    this.positions = positionsOf(document);
    checkMap(document);
  }

  /** The raw stretches behind a view stretch. Throws `InvariantError` when there are none. */
  raw(view: Span): readonly Span[] {
    const { map, view: text, source } = this.document;
    if (!(view.start >= 0 && view.start < view.end && view.end <= text.length)) {
      throw new InvariantError(`the span ${view.start}–${view.end} lies outside the text of ${source.name}`);
    }
    if (!map) return [view];
    const segments = viewToRaw(this.document, view);
    if (!segments.length) {
      throw new InvariantError(`the span ${view.start}–${view.end} of ${source.name} stands for no raw text`);
    }
    return segments;
  }

  /** The raw stretch from the first to the last unit behind a view stretch. */
  cover(view: Span): Span {
    const segments = this.raw(view);
    if (segments.length === 1) return segments[0];
    let { start, end } = segments[0];
    for (const segment of segments) {
      if (segment.start < start) start = segment.start;
      if (segment.end > end) end = segment.end;
    }
    return { start, end };
  }

  /** Fills the place columns of a row for a view stretch; `sentence` is the number of its sentence. */
  fill(cells: PlaceCells, view: Span, sentence = this.sentenceNumber(view.start)): void {
    const { start, end } = this.cover(view);
    const { positions } = this;
    const place = positions.place(start);
    cells.surface = this.document.source.raw.slice(start, end);
    cells.char_start = start;
    cells.char_end = end;
    cells.codepoint_start = positions.codePoint(start);
    cells.codepoint_end = positions.codePoint(end);
    cells.line = place.line;
    cells.column = place.column;
    cells.sentence = this.sentence(sentence, view);
  }

  /** The number of the sentence that holds a view offset; -1 when none does. */
  sentenceNumber(at: number): number {
    const { bounds, last } = this;
    // Rows come in order, so the next one is often in the same sentence.
    if (bounds !== undefined && last >= 0 && at >= bounds.start[last] && at < bounds.end[last]) return last;
    const t = tokens.of(this.document);
    const token = tokenAt(t, at);
    return token < t.count ? sentences.of(this.document).ofToken[token] : -1;
  }

  /** The words around a stretch of a sentence, with `…` where it goes on; no character is cut in two. */
  private around({ start, end }: Span, first: number, last: number): string {
    const { view } = this.document;
    const kept = uncut(view, Math.max(first, start - SIDE), Math.min(last, end + SIDE));
    return `${kept.start > first ? '…' : ''}${view.slice(kept.start, kept.end)}${kept.end < last ? '…' : ''}`;
  }

  /** A sentence as read, of a very long one what stands around `view`; empty when there is none of that number. */
  private sentence(number: number, view: Span): string {
    if (number >= 0 && number === this.last) return this.lastText;
    if (!this.bounds) {
      const { count, start, end } = sentences.of(this.document);
      this.bounds = { count, start, end };
    }
    const { count, start, end } = this.bounds;
    if (number < 0 || number >= count) return '';
    if (end[number] - start[number] > LONGEST_SENTENCE) return this.around(view, start[number], end[number]);
    let text = this.sentenceTexts.get(number);
    if (text === undefined) {
      // Rows come in order, so few sentences are asked for again later.
      if (this.sentenceTexts.size >= MOST_SENTENCES) this.sentenceTexts.clear();
      text = this.document.view.slice(start[number], end[number]);
      this.sentenceTexts.set(number, text);
    }
    this.last = number;
    this.lastText = text;
    return text;
  }
}

/**
 * Proves that the map tells the truth: where a run is as long in the view as in the raw text, both
 * hold the same characters. From then on a mapped offset cannot point at other words.
 */
const checkMap = (document: ParsedDocument): void => {
  const { map, view, source } = document;
  if (!map) {
    if (view !== source.raw) throw new InvariantError(`the text of ${source.name} is not its raw text`);
    return;
  }
  for (let at = 0; at < map.length; at += 4) {
    const [viewStart, viewLength, rawStart, rawLength] = [map[at], map[at + 1], map[at + 2], map[at + 3]];
    const inside =
      viewStart >= 0 && viewStart + viewLength <= view.length && rawStart + rawLength <= source.raw.length;
    if (!inside) throw new InvariantError(`the map of ${source.name} leaves the text at ${viewStart}`);
    if (viewLength !== rawLength) continue;
    const same =
      view.slice(viewStart, viewStart + viewLength) === source.raw.slice(rawStart, rawStart + rawLength);
    if (!same) throw new InvariantError(`the map of ${source.name} points at other words at ${viewStart}`);
  }
};
