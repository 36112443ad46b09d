import type { ParsedDocument } from '../../schemas/document.ts';
import { WordSet, wordSet } from '../core/vocabulary.ts';
import { SPEECH_TIMES } from '../lexicon/speech-times.ts';
import { CONTRACTED_MODALS } from './_contracted.ts';
import { type SpeechFrames, speechFrames } from './speech-frames.ts';
import { TAG } from './tag-set.ts';
import { tags as tagsOf } from './tags.ts';
import { LINE_BEFORE, type Tokens, tokens as tokensOf, UPPER_FIRST, WORD } from './tokens.ts';

const OPEN_BRACKET = 91;
/** Subjects of a base form. */
const BASE_SUBJECTS = new WordSet(['they', 'we', 'you', 'i']);
const COMMA = 44;
const HYPHEN = 45;
/** En dash, em dash and horizontal bar follow each other. */
const EN_DASH = 0x2013;
const HORIZONTAL_BAR = 0x2015;
const TIME_WORDS = wordSet(SPEECH_TIMES);

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
  /** By item: the number of its word, its tag, and its character code where it is a sign (0 elsewhere). */
  private readonly words: Int32Array;
  private readonly itemTags: Uint8Array;
  private readonly signs: Uint16Array;

  constructor(document: ParsedDocument) {
    this.t = tokensOf.of(document);
    this.frames = speechFrames.of(document);
    this.tagArray = tagsOf.of(document);
    const { length } = this.frames.items;
    this.words = new Int32Array(length);
    this.itemTags = new Uint8Array(length);
    this.signs = new Uint16Array(length);
    this.readItems();
  }

  private readItems(): void {
    const { t, frames, tagArray, words, itemTags, signs } = this;
    const { items } = frames;
    for (let item = 0; item < items.length; item += 1) {
      const token = items[item];
      if (token < 0) {
        words[item] = -1;
        itemTags[item] = MARKED;
        continue;
      }
      words[item] = t.word[token];
      itemTags[item] = tagArray[token];
      if (t.kind[token] !== WORD) signs[item] = t.text.charCodeAt(t.start[token]);
      // A modal with a capital is a name: `Will`, but for the first word.
      else if (tagArray[token] === TAG.MODAL && (t.flags[token] & UPPER_FIRST) !== 0)
        itemTags[item] = TAG.PROPER;
      if (CONTRACTED_MODALS.has(words[item])) itemTags[item] = TAG.MODAL;
    }
    for (let frame = 0; frame < frames.count; frame += 1) {
      const token = items[frames.first[frame]];
      if (token >= 0) itemTags[frames.first[frame]] = tagArray[token];
    }
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
    return this.words[item];
  }

  tag(item: number): number {
    return this.itemTags[item];
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
    return this.signs[item] === code;
  }

  isComma(item: number): boolean {
    return this.signs[item] === COMMA;
  }

  /** A dash of any length; a lone hyphen is one as well. */
  isDash(item: number): boolean {
    const sign = this.signs[item];
    return sign === HYPHEN || (sign >= EN_DASH && sign <= HORIZONTAL_BAR);
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

  /** Whether an item is the first word of a line. */
  opensLine(item: number): boolean {
    const value = this.frames.items[item];
    return value === 0 || (value > 0 && (this.t.flags[value] & LINE_BEFORE) !== 0);
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
