import type { ParsedDocument } from '../../schemas/document.ts';
import { defineAnnotation } from './_annotation.ts';
import { type Attribution, type Attributions, attributions } from './attributions.ts';
import type { ItemRange } from './_frame-reader.ts';
import { TAKES } from './cues.ts';

/** The words of somebody set as a block of their own, by how the text says whose they are. */
export interface BlockQuote {
  /** Numbers of the blocks that hold its words. */
  readonly first: number;
  readonly last: number;
  /** Items of its words: all of its blocks, without the line that names who said them. */
  readonly words: ItemRange;
  /** The phrase under the words that names who said them, and its frame. */
  readonly credit?: ItemRange;
  readonly frame: number;
  /** Number of the attribution that ends in a colon before the block; −1 for none. */
  readonly attribution: number;
}

/** Items of a line that names who said the words. */
const MOST_CREDIT = 24;
const COLON = 58;
const STOPS = '.!?…”"’)';
const FORMS: ReadonlySet<string> = new Set(['finite', 'gerund']);

class BlockReader {
  readonly found: BlockQuote[] = [];
  private readonly document: ParsedDocument;
  private readonly all: Attributions;
  /** First frame of each block, and one past the end. */
  private readonly frameAt: Int32Array;

  constructor(document: ParsedDocument) {
    this.document = document;
    this.all = attributions.of(document);
    const { frames } = this.all.reader;
    this.frameAt = new Int32Array(document.blocks.length + 1).fill(frames.count);
    for (let frame = frames.count - 1; frame >= 0; frame -= 1) this.frameAt[frames.block[frame]] = frame;
    for (let block = document.blocks.length - 1; block >= 0; block -= 1)
      if (this.frameAt[block] === frames.count) this.frameAt[block] = this.frameAt[block + 1];
  }

  run(): readonly BlockQuote[] {
    const { blocks } = this.document;
    for (let from = 0; from < blocks.length; from += 1) {
      if (blocks[from].kind !== 'quote') continue;
      let to = from;
      while (to + 1 < blocks.length && blocks[to + 1].kind === 'quote') to += 1;
      this.read(from, to);
      from = to;
    }
    return this.found;
  }

  private read(first: number, last: number): void {
    const { frames } = this.all.reader;
    const below = this.document.blocks[last + 1]?.kind === 'credit' ? last + 1 : last;
    const line = below > last || last > first ? this.creditLine(below, below > last) : undefined;
    const inLine = line ? undefined : this.creditInLine(last);
    const end = line && below === last ? last - 1 : last;
    const from = frames.first[this.frameAt[first]];
    const to = inLine?.dash ?? this.limitOf(end);
    const credit = line ?? inLine;
    const attribution = credit ? -1 : this.introduction(first);
    if (!credit && attribution < 0) return;
    this.found.push({
      first,
      last: end,
      words: { first: from, last: to },
      credit: credit?.credit,
      frame: credit?.frame ?? this.frameAt[first],
      attribution,
    });
  }

  /** The item after the last one of a block. */
  private limitOf(block: number): number {
    return this.all.reader.frames.last[this.frameAt[block + 1] - 1];
  }

  /** A line that names who said the words: `— Ann Lee, head of Acme`. `isMarked`: an element made for it, which needs no dash. */
  private creditLine(block: number, isMarked: boolean): { credit: ItemRange; frame: number } | undefined {
    const { reader } = this.all;
    const { frames } = reader;
    const frame = this.frameAt[block];
    const limit = this.limitOf(block);
    const floor = frames.first[frame];
    const k = reader.overDash(floor, limit);
    if ((k === floor && !isMarked) || limit - k > MOST_CREDIT) return undefined;
    return this.named(frame, k, frames.last[frame]);
  }

  /** The same at the end of the last line of the words: `We will not stop. — Ann Lee`. */
  private creditInLine(block: number): { credit: ItemRange; frame: number; dash: number } | undefined {
    const { reader } = this.all;
    const limit = this.limitOf(block);
    const floor = Math.max(reader.frames.first[this.frameAt[block]] + 1, limit - MOST_CREDIT);
    for (let k = limit - 2; k > floor; k -= 1) {
      if (!reader.isDash(k) || reader.startOf(k + 1) === reader.endOf(k)) continue;
      let dash = k;
      while (dash - 1 > floor && reader.isDash(dash - 1)) dash -= 1;
      const before = reader.endOf(dash - 1);
      if (!STOPS.includes(reader.t.text[before - 1]) || reader.startOf(dash) === before) return undefined;
      const frame = this.frameOf(block, k + 1);
      const named = this.named(frame, k + 1, limit);
      return named && { ...named, dash };
    }
    return undefined;
  }

  private frameOf(block: number, item: number): number {
    const { frames } = this.all.reader;
    let frame = this.frameAt[block + 1] - 1;
    while (frame > this.frameAt[block] && frames.first[frame] > item) frame -= 1;
    return frame;
  }

  private named(
    frame: number,
    from: number,
    limit: number,
  ): { credit: ItemRange; frame: number } | undefined {
    if (from >= limit || !this.all.reader.isUpper(from)) return undefined;
    const credit = this.all.phrases.subjectAfter(from, limit);
    return credit && { credit, frame };
  }

  /** The attribution of the sentence before that ends in a colon: `Ann Lee wrote in a letter:`. */
  private introduction(block: number): number {
    const { reader, list, ofFrame } = this.all;
    const before = this.frameAt[block] - 1;
    if (before < 0 || reader.frames.block[before] !== block - 1) return -1;
    if (!reader.isSign(reader.frames.last[before] - 1, COLON)) return -1;
    for (let n = ofFrame[before + 1] - 1; n >= ofFrame[before]; n -= 1)
      if (this.introduces(list[n])) return n;
    return -1;
  }

  private introduces(a: Attribution): boolean {
    const takesWords = (a.takes & (TAKES.clause | TAKES.tell | TAKES.quote)) !== 0;
    return takesWords && FORMS.has(a.form) && !a.negated && a.subject !== undefined;
  }
}

const NONE: readonly BlockQuote[] = [];

/**
 * Block quotations whose speaker the text gives: under them, after a dash or in an element that is
 * made for it, or before them, in a sentence of saying that ends in a colon.
 */
export const blockQuotes = defineAnnotation(
  'block-quotes',
  (document: ParsedDocument): readonly BlockQuote[] =>
    document.blocks.some(({ kind }) => kind === 'quote') ? new BlockReader(document).run() : NONE,
);
