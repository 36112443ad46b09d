import type { ParsedDocument } from '../../schemas/document.ts';
import { WordSet } from '../core/vocabulary.ts';
import { SPEECH_TIMES } from '../lexicon/speech-times.ts';
import { type SpeechFrames, speechFrames } from './speech-frames.ts';
import { TAG } from './tag-set.ts';
import { tags as tagsOf } from './tags.ts';
import { type Tokens, tokens as tokensOf, UPPER_FIRST, WORD } from './tokens.ts';

/** Hyphen, en dash, em dash, horizontal bar. */
const DASHES: readonly number[] = [45, 0x2013, 0x2014, 0x2015];
const OPEN_BRACKET = 91;
/** Subjects of a base form. */
const BASE_SUBJECTS = new WordSet(['they', 'we', 'you', 'i']);
const TIME_WORDS = new WordSet(SPEECH_TIMES.split(' '));

/** Tag of an item that is a marked text. */
export const MARKED = 99;

/** A run of items, `last` exclusive. */
export interface ItemRange {
  readonly first: number;
  readonly last: number;
}

/** First item of a frame and the item after its last. */
export interface FrameBounds {
  readonly floor: number;
  readonly limit: number;
}

/** Reads the items of a document's frames: words and tags by item number. */
export class FrameReader {
  readonly t: Tokens;
  readonly frames: SpeechFrames;
  private readonly tagArray: Uint8Array;

  constructor(document: ParsedDocument) {
    this.t = tokensOf.of(document);
    this.frames = speechFrames.of(document);
    this.tagArray = tagsOf.of(document);
  }

  /** The token of an item, −1 for marked text. */
  token(item: number): number {
    const value = this.frames.items[item];
    return value < 0 ? -1 : value;
  }

  isMarked(item: number): boolean {
    return this.frames.items[item] < 0;
  }

  /** The number of the marked text that is this item. */
  markedAt(item: number): number {
    return ~this.frames.items[item];
  }

  word(item: number): number {
    const value = this.frames.items[item];
    return value < 0 ? -1 : this.t.word[value];
  }

  tag(item: number): number {
    const value = this.frames.items[item];
    if (value < 0) return MARKED;
    const tag = this.tagArray[value];
    return tag === TAG.MODAL && this.isUpper(item) && !this.isFirst(item) ? TAG.PROPER : tag;
  }

  /** Whether the item is the first of a frame. */
  private isFirst(item: number): boolean {
    const { first } = this.frames;
    let low = 0;
    let high = first.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (first[middle] < item) low = middle + 1;
      else high = middle;
    }
    return first[low] === item;
  }

  /** Whether the item is marked text that begins with a finite verb: `the soldiers "died heroically"`, `they "[are] eager"`. */
  startsWithVerb(item: number): boolean {
    const value = this.frames.items[item];
    if (value >= 0) return false;
    const { first, last } = this.frames.marked[~value];
    const opens = first < last && this.t.text.charCodeAt(this.t.start[first]) === OPEN_BRACKET;
    let at = opens ? first + 1 : first;
    if (at < last && this.tagArray[at] === TAG.ADVERB) at += 1;
    const tag = at < last ? this.tagArray[at] : 0;
    if (tag === TAG.BASE) return BASE_SUBJECTS.has(this.word(item - 1)) || this.tag(item - 1) === TAG.PLURAL;
    return tag === TAG.PAST || tag === TAG.PRESENT || tag === TAG.MODAL || tag === TAG.AUXILIARY;
  }

  isUpper(item: number): boolean {
    const value = this.frames.items[item];
    return value >= 0 && (this.t.flags[value] & UPPER_FIRST) !== 0;
  }

  isWord(item: number): boolean {
    const value = this.frames.items[item];
    return value >= 0 && this.t.kind[value] === WORD;
  }

  /** Whether the item is the sign with this character code. */
  isSign(item: number, code: number): boolean {
    const value = this.frames.items[item];
    return value >= 0 && this.t.kind[value] !== WORD && this.t.text.charCodeAt(this.t.start[value]) === code;
  }

  isComma(item: number): boolean {
    return this.isSign(item, 44);
  }

  /** A dash of any length; a lone hyphen is one as well. */
  isDash(item: number): boolean {
    return DASHES.some((code) => this.isSign(item, code));
  }

  /** The item after a dash at `floor`, which may be written as two; `floor` where none stands there. */
  overDash(floor: number, limit: number): number {
    let at = floor;
    while (at < limit && at < floor + 2 && this.isDash(at)) at += 1;
    return at;
  }

  /** A word of the calendar: `Monday`, `week`, `yesterday`, `2018`. */
  isTimeWord(item: number): boolean {
    return TIME_WORDS.has(this.word(item)) || this.tag(item) === TAG.NUMERAL;
  }

  /** Offset where an item begins. */
  startOf(item: number): number {
    const value = this.frames.items[item];
    return this.t.start[value < 0 ? this.frames.marked[~value].open : value];
  }

  /** Offset where an item ends. */
  endOf(item: number): number {
    const value = this.frames.items[item];
    return this.t.end[value < 0 ? this.frames.marked[~value].close - 1 : value];
  }
}
