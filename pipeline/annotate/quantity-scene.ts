import type { ParsedDocument } from '../../schemas/document.ts';
import { type Numbers, numbers } from './numbers.ts';
import { sentences, type Sentences } from './sentences.ts';
import { tags } from './tags.ts';
import { SPACE_BEFORE, tokens, type Tokens } from './tokens.ts';
import { UnitReader } from './units.ts';

/** The shared analyses that the grammar of quantities reads, with small questions about tokens. */
export class Scene {
  readonly t: Tokens;
  readonly tags: Uint8Array;
  readonly sentences: Sentences;
  readonly numbers: Numbers;
  readonly units: UnitReader;

  constructor(document: ParsedDocument) {
    this.t = tokens.of(document);
    this.tags = tags.of(document);
    this.sentences = sentences.of(document);
    this.numbers = numbers.of(document);
    this.units = new UnitReader(this.t, this.tags);
  }

  /** First token of the sentence of token `i`. */
  floor(i: number): number {
    return this.sentences.first[this.sentences.ofToken[i]];
  }

  /** The token after the sentence of token `i`. */
  limit(i: number): number {
    return this.sentences.last[this.sentences.ofToken[i]];
  }

  /** No white space before token `i`. */
  glued(i: number): boolean {
    return i < this.t.count && (this.t.flags[i] & SPACE_BEFORE) === 0;
  }

  /** The first code unit of token `i` (0 beyond the ends). */
  sign(i: number): number {
    return i >= 0 && i < this.t.count ? this.t.text.charCodeAt(this.t.start[i]) : 0;
  }

  /** Word number of a token; −1 beyond the ends. */
  word(i: number): number {
    return i >= 0 && i < this.t.count ? this.t.word[i] : -1;
  }
}
