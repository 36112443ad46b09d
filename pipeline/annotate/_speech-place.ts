import type { Block, ParsedDocument } from '../../schemas/document.ts';
import { type Attribution, type Attributions, attributions } from './attributions.ts';
import type { FrameReader, ItemRange } from './_frame-reader.ts';
import type { MarkedShape } from './_marked-shape.ts';
import { SPEAKERS } from './_phrase-walker.ts';
import { TAG } from './tag-set.ts';

const HYPHEN = 45;
/** How many cues on each side are looked at. */
const NEAR = 16;

/** The place of one marked text after the other, with what stands around it. */
export class SpeechPlace {
  protected readonly all: Attributions;
  protected readonly r: FrameReader;
  protected readonly blocks: readonly Block[];
  protected shape!: MarkedShape;
  protected item = 0;
  protected frame = 0;
  protected floor = 0;
  protected limit = 0;

  constructor(document: ParsedDocument) {
    this.all = attributions.of(document);
    this.r = this.all.reader;
    this.blocks = document.blocks;
  }

  /** Attributions of this frame near the marked text, by number. */
  protected get range(): ItemRange {
    const { ofFrame, list } = this.all;
    let low = ofFrame[this.frame];
    let high = ofFrame[this.frame + 1];
    const { first, last } = { first: low, last: high };
    if (last - first <= NEAR) return { first, last };
    while (low < high) {
      const middle = (low + high) >> 1;
      if (list[middle].cue.first < this.item) low = middle + 1;
      else high = middle;
    }
    return { first: Math.max(first, low - NEAR), last: Math.min(last, low + NEAR) };
  }

  protected isLongDash(item: number): boolean {
    return this.r.isDash(item) && !this.r.isSign(item, HYPHEN);
  }

  /** In an aside between dashes that closes before the marks: `commented — as X said — "…"`. */
  protected isAside(a: Attribution): boolean {
    const { r, item, floor } = this;
    if (item - 1 <= floor || !this.isLongDash(item - 1)) return false;
    const low = Math.max(floor, item - 40);
    for (let k = item - 2; k > low; k -= 1) if (this.isLongDash(k)) return a.cue.first > k && r.isWord(k + 1);
    return false;
  }

  /** `"Where is it?" Lee answered that he`: behind a whole sentence a clause that tells of something else. */
  protected isOwnMatter({ start, clauses }: Attribution): boolean {
    return this.shape.stop && start.join === 'that' && clauses.length > 0;
  }

  protected isFirst(): boolean {
    for (let k = this.item - 1; k >= this.floor; k -= 1) {
      const tag = this.r.tag(k);
      if (tag !== TAG.PUNCTUATION && tag !== TAG.CONJUNCTION) return false;
      if (k < this.item - 3) return false;
    }
    return true;
  }

  protected isAlone(): boolean {
    const { r, item, floor, limit } = this;
    for (let k = floor; k < limit; k += 1)
      if (k !== item && r.tag(k) !== TAG.PUNCTUATION && r.tag(k) !== TAG.CONJUNCTION) return false;
    return true;
  }

  /** `Jean snorts.`: a name and one more word are a sentence, the word its verb. */
  protected withoutVerb({ first, last }: ItemRange, limit: number): ItemRange {
    const { r } = this;
    const tag = r.tag(last - 1);
    const isVerb =
      (tag === TAG.PLURAL || tag === TAG.PARTICIPLE) && !r.isUpper(last - 1) && last === limit - 1;
    return isVerb && last - first > 1 && r.tag(last - 2) === TAG.PROPER
      ? { first, last: last - 1 }
      : { first, last };
  }

  /** `told reporters "…"`: whether a hearer, and no thing, stands right before the marks. */
  protected isHearer({ start }: Attribution): boolean {
    const { r, item } = this;
    if (start.addressee?.last !== item) return false;
    return r.tag(item - 1) !== TAG.NOUN || SPEAKERS.has(r.word(item - 1));
  }
}
