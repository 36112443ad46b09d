import type { ParsedDocument } from '../../schemas/document.ts';
import { WordSet } from '../core/vocabulary.ts';
import { defineAnnotation } from './_annotation.ts';
import { blockTokens } from './_block-tokens.ts';
import { datelineDash } from './_dateline.ts';
import { cueOf, phrasalCueOf } from './cues.ts';
import { type MarkedText, quoteMarks } from './quote-marks.ts';
import { sentences as sentencesOf, type Sentences } from './sentences.ts';
import { tags as tagsOf } from './tags.ts';
import { PUNCT, type Tokens, tokens as tokensOf, WORD } from './tokens.ts';

/**
 * The document as a row of items in which every outer marked text counts as one:
 * a token number, or `~n` for the marked text `marked[n]`. Frames are the sentences of that row:
 *
 *     "We won. It is over," said Ann Lee.  She left.
 *     ^ item ~0             ^ items        ^ next frame
 */
export interface SpeechFrames {
  readonly items: Int32Array;
  /** Item numbers of each frame, `last` exclusive. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly block: Int32Array;
  readonly count: number;
  /** Outer marked texts, in order. */
  readonly marked: readonly MarkedText[];
  /** Item number and frame of each of them. */
  readonly itemOf: Int32Array;
  readonly frameOf: Int32Array;
}

/** Verbs that alone with their subject make no sentence: what was said stands before. */
const TAG_VERBS = new WordSet(['said', 'says', 'added', 'adds', 'wrote', 'explained', 'noted', 'stated']);
/** `I ask`, `we say`: subjects of a base form. */
const SPEAKERS_OF_BASE = new WordSet(['i', 'we', 'they', 'you']);
const LOOK = 14;
const STOPS = '.!?…';

const charAt = (t: Tokens, i: number): string => t.text[t.start[i]];

/** Whether a short tag with a cue and no more follows, up to a stop: `"We won!" Ann Lee said.` */
const tagFollows = (t: Tokens, from: number, limit: number): boolean => {
  const stop = Math.min(limit, from + LOOK);
  for (let i = from; i < stop; i += 1) {
    if (t.kind[i] === WORD) {
      const cue = cueOf(t.word[i]) ?? (i + 1 < stop ? phrasalCueOf(t.word[i], t.word[i + 1]) : undefined);
      const isTold = cue && ((cue.forms & 6) !== 0 || (i === from + 1 && SPEAKERS_OF_BASE.has(t.word[from])));
      if (isTold && i > from) return endsSoon(t, i + 1, stop);
    } else if (
      t.kind[i] === PUNCT &&
      STOPS.includes(charAt(t, i)) &&
      t.end[i] - t.start[i] === 1 &&
      i > from + 1
    )
      return false;
  }
  return false;
};

const endsSoon = (t: Tokens, from: number, limit: number): boolean => {
  const stop = Math.min(limit, from + 6);
  for (let i = from; i < stop; i += 1) if (t.kind[i] === PUNCT && '.,'.includes(charAt(t, i))) return true;
  return from >= limit;
};

/** Whether a whole sentence of subject and verb of saying follows: `"We won." Ann Lee said.` */
const bareTagFollows = (t: Tokens, from: number, limit: number): boolean => {
  const stop = Math.min(limit - 1, from + 7);
  for (let i = from; i < stop && t.kind[i] === WORD; i += 1) {
    if (i > from && TAG_VERBS.has(t.word[i])) return t.kind[i + 1] === PUNCT && charAt(t, i + 1) === '.';
  }
  return false;
};

/** Whether a frame ends after marked text `m`, which a sentence border follows. */
const endsAfterMarked = (t: Tokens, m: MarkedText, limit: number): boolean => {
  if (m.close >= limit) return true;
  const inner = t.end[m.last - 1] - 1;
  const sign = t.text[inner];
  if (sign === ',' || sign === ';') return false;
  if (sign === '.' && t.text[inner - 1] !== '.') return !bareTagFollows(t, m.close, limit);
  return !tagFollows(t, m.close, limit);
};

class Builder {
  readonly items: Int32Array;
  readonly first: number[] = [];
  readonly last: number[] = [];
  readonly block: number[] = [];
  readonly marked: readonly MarkedText[];
  readonly itemOf: Int32Array;
  readonly frameOf: Int32Array;
  private readonly t: Tokens;
  private readonly s: Sentences;
  private readonly tags: Uint8Array;
  private size = 0;
  private next = 0;

  constructor(t: Tokens, s: Sentences, tags: Uint8Array, marked: readonly MarkedText[]) {
    this.t = t;
    this.tags = tags;
    this.s = s;
    this.marked = marked;
    this.items = new Int32Array(t.count);
    this.itemOf = new Int32Array(marked.length);
    this.frameOf = new Int32Array(marked.length);
  }

  addBlock(block: number, first: number, limit: number): void {
    const { t } = this;
    const { ofToken } = this.s;
    let from = this.size;
    const dash = datelineDash(t, this.tags, block, { first, limit });
    for (let i = first; i < limit; ) {
      const m =
        this.next < this.marked.length && this.marked[this.next].open === i
          ? this.marked[this.next]
          : undefined;
      if (m) {
        this.itemOf[this.next] = this.size;
        this.frameOf[this.next] = this.first.length;
        this.items[this.size] = ~this.next;
        this.next += 1;
      } else this.items[this.size] = i;
      this.size += 1;
      const after = m ? m.close : i + 1;
      const isBorder = ofToken[after] !== ofToken[after - 1];
      if (after >= limit || i === dash || (isBorder && (!m || endsAfterMarked(t, m, limit)))) {
        this.first.push(from);
        this.last.push(this.size);
        this.block.push(block);
        from = this.size;
      }
      i = after;
    }
  }

  finish(): SpeechFrames {
    return {
      items: this.items.subarray(0, this.size),
      first: new Int32Array(this.first),
      last: new Int32Array(this.last),
      block: new Int32Array(this.block),
      count: this.first.length,
      marked: this.marked,
      itemOf: this.itemOf,
      frameOf: this.frameOf,
    };
  }
}

/** The frames of a document. */
export const speechFrames = defineAnnotation('speech-frames', (document: ParsedDocument): SpeechFrames => {
  const t = tokensOf.of(document);
  const outer = quoteMarks.of(document).marked.filter(({ depth }) => depth === 0);
  const builder = new Builder(t, sentencesOf.of(document), tagsOf.of(document), outer);
  const { first, last } = blockTokens.of(document);
  for (let block = 0; block < first.length; block += 1) builder.addBlock(block, first[block], last[block]);
  return builder.finish();
});
