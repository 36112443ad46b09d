import type { ParsedDocument } from '../../schemas/document.ts';
import { FIRST_TRANSIENT, WordSet, wordSet } from '../core/vocabulary.ts';
import { LABELS } from '../lexicon/name-words.ts';
import { CAPITAL_WORDS, isCalendar, isFunction, isGiven, W } from './name-classes.ts';
import { raisePlaces } from './name-lowered.ts';
import { type NameTags, nameTags } from './name-tags.ts';
import { gluedTown } from './name-glued-town.ts';
import { demonyms, type KnownPlace, opens, placeNamed, places, stateShortForms } from './name-places.ts';
import { type Sentences, sentences } from './sentences.ts';
import { tags } from './tags.ts';
import { type Titles, titles } from './titles.ts';
import {
  ALL_UPPER,
  HAS_UPPER,
  LINE_BEFORE,
  NUMBER,
  SPACE_BEFORE,
  type Tokens,
  tokens,
  UPPER_FIRST,
  WORD,
} from './tokens.ts';

const DOLLAR = 36;
const ZERO = 48;
const NINE = 57;

/** How a sentence is written. */
export const NORMAL = 0;
export const HEADLINE = 1;
const SHOUT = 2;

/** Marks of a token. */
const CAP = 1;
/** Its capital tells nothing: it opens a sentence or a quotation, or the line is a headline. */
const OPENS = 2;

const REPORT_LABELS = wordSet(LABELS);
const SLOGANS = new WordSet([
  'theme',
  'slogan',
  'slogans',
  'motto',
  'banner',
  'placard',
  'caption',
  'inscription',
]);
/** Most tokens between the word "theme" and the marked words, and most of these. */
const MOST_BEFORE_SLOGAN = 5;
const MOST_SLOGAN_WORDS = 14;
const AFTER_TOWN = new WordSet([',', '(', '-', '–', '—', '--']);
const isQuote = (word: number): boolean => word === W.quote || word === W.openQuote || word === W.closeQuote;

export interface PhraseHit {
  readonly value: KnownPlace;
  readonly end: number;
}

const SMALL_S = 115;

/** Long words of which a line of title case has this many at least. */
const LEAST_TITLE_WORDS = 5;

/**
 * The number of sentences of the first line, where it is a headline in title case and others follow:
 * "In a Texas District, Phones Went Into Pouches. Then the Fights Began."
 */
const headlineSentences = (t: Tokens, s: Sentences): number => {
  let words = 0;
  let end = 0;
  for (; end < t.count && (end === 0 || (t.flags[end] & LINE_BEFORE) === 0); end += 1) {
    if (t.kind[end] !== WORD || t.end[end] - t.start[end] <= 3) continue;
    if ((t.flags[end] & UPPER_FIRST) !== 0) words += 1;
    else if (!isFunction(t.word[end])) return 0;
  }
  if (end === t.count || words < LEAST_TITLE_WORDS) return 0;
  let n = 0;
  while (n < s.count && s.last[n] <= end) n += 1;
  return n;
};

/** What is known of the capitals of a text: the ground on which names are found. */
export class NameText {
  readonly t: Tokens;
  readonly s: Sentences;
  readonly tag: Uint8Array;
  readonly titles: Titles;
  readonly mark: Uint8Array;
  /** What the statistical tagger finds. */
  readonly tags: NameTags;
  /** Number of the tagged name that begins at a token, −1 where none does. */
  private readonly tagStart: Int32Array;
  /** Whether the text has a capital at all. */
  private readonly hasCapitals: boolean;
  /** How each sentence is written. */
  readonly style: Uint8Array;
  /** Words seen with a capital inside a normal sentence: how often. */
  /** Sentences of the first line that are a headline in title case. */
  private readonly headlines: number;
  private readonly inside = new Map<number, number>();
  private readonly lower = new Set<number>();
  /** The town of the dateline, written in capitals: `PORT TOWNSEND, Wash. —`. */
  private readonly town: { readonly first: number; readonly hit: PhraseHit } | undefined;

  constructor(document: ParsedDocument) {
    this.t = tokens.of(document);
    this.s = sentences.of(document);
    this.tag = tags.of(document);
    this.titles = titles.of(document);
    this.mark = new Uint8Array(this.t.count);
    this.tags = nameTags.of(document);
    this.tagStart = new Int32Array(this.t.count).fill(-1);
    for (let k = 0; k < this.tags.count; k += 1) this.tagStart[this.tags.first[k]] = k;
    this.style = new Uint8Array(this.s.count);
    this.hasCapitals = this.t.flags.some((flags) => (flags & HAS_UPPER) !== 0);
    this.headlines = headlineSentences(this.t, this.s);
    for (let n = 0; n < this.s.count; n += 1) this.readSentence(n);
    this.silence();
    this.readLower();
    this.town = this.townOf(document);
  }

  isCap(i: number): boolean {
    return (this.mark[i] & CAP) !== 0;
  }

  opens(i: number): boolean {
    return (this.mark[i] & OPENS) !== 0;
  }

  /** The number of the tagged name of exactly this stretch, −1 when there is none. */
  tagOf(first: number, last: number): number {
    const k = this.tagStart[first];
    return k >= 0 && this.tags.last[k] === last ? k : -1;
  }

  /** The number of the first tagged name that touches a stretch, −1 when none does. */
  tagTouching(first: number, last: number): number {
    const { tags } = this;
    let low = 0;
    let high = tags.count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tags.last[middle] <= first) low = middle + 1;
      else high = middle;
    }
    return low < tags.count && tags.first[low] < last ? low : -1;
  }

  /** How sure the tagger is that exactly this stretch is a name: 0 to 1. */
  sureness(first: number, last: number): number {
    const k = this.tagOf(first, last);
    return k < 0 ? 0 : this.tags.probability[k];
  }

  /** The end of the tagged name that begins at a token, when it is that sure; `first` otherwise. */
  tagEnd(first: number, least: number): number {
    const k = this.tagStart[first];
    return k >= 0 && this.tags.probability[k] >= least ? this.tags.last[k] : first;
  }

  isAllUpper(i: number): boolean {
    return (this.t.flags[i] & ALL_UPPER) !== 0;
  }

  /** Whether a token ends in a small "s", as plurals do. */
  endsInS(i: number): boolean {
    return this.t.text.charCodeAt(this.t.end[i] - 1) === SMALL_S;
  }

  length(i: number): number {
    return this.t.end[i] - this.t.start[i];
  }

  /** No white space stands before the token. */
  isTight(i: number): boolean {
    return (this.t.flags[i] & SPACE_BEFORE) === 0;
  }

  startsLine(i: number): boolean {
    return (this.t.flags[i] & LINE_BEFORE) !== 0;
  }

  /** The token after a bracket that opens at a token and closes within `most` tokens; `at` where none does. */
  afterBracket(at: number, most: number): number {
    const { word, count } = this.t;
    if (at >= count || word[at] !== W.open) return at;
    const limit = Math.min(count, at + most);
    for (let i = at + 1; i < limit; i += 1) if (word[i] === W.close) return i + 1;
    return at;
  }

  /** How often the word stands with a capital where only a name has one. */
  seenInside(word: number): number {
    return this.inside.get(word) ?? 0;
  }

  seenLower(word: number): boolean {
    return this.lower.has(word);
  }

  /** The longest listed place that begins at a token written with a capital. */
  place(i: number, limit: number): PhraseHit | undefined {
    const word = this.t.word[i];
    if (this.town?.first === i) return this.town.hit;
    const state = this.stateAfterTown(i, limit);
    if (state) return { value: state, end: i + 2 };
    if ((opens(word) & 1) === 0) return undefined;
    const hit = places.longest(this.t, i, limit);
    if (!hit || !this.isCap(hit.end - 1)) return undefined;
    if (hit.end === i + 1 && this.length(i) <= 3 && !this.isAllUpper(i)) return undefined;
    return hit;
  }

  /** The state of `Portland, Ore.`: a short form with its stop between a town's comma and the rest. */
  private stateAfterTown(i: number, limit: number): KnownPlace | undefined {
    const { word } = this.t;
    const state = stateShortForms.get(word[i]);
    if (!state || i < 2 || word[i - 1] !== W.comma || !this.isCap(i - 2)) return undefined;
    return i + 1 < limit && word[i + 1] === W.stop && this.isTight(i + 1) ? state : undefined;
  }

  demonym(i: number, limit: number): PhraseHit | undefined {
    return (opens(this.t.word[i]) & 2) === 0 ? undefined : demonyms.longest(this.t, i, limit);
  }

  /** Where the dateline's town begins in [from, limit); `limit` where it does not. */
  townIn(from: number, limit: number): number {
    return this.town && this.town.first > from && this.town.first < limit ? this.town.first : limit;
  }

  /** Whether a token is the town of one word that the dateline names, at another place. */
  isTownOfDateline(i: number): boolean {
    const { town, t } = this;
    if (town === undefined || town.first === i || town.hit.end !== town.first + 1) return false;
    return t.word[i] === t.word[town.first];
  }

  /** Whether the town of the dateline begins at a token. */
  isDateline(i: number): boolean {
    return this.town?.first === i;
  }

  private townOf(document: ParsedDocument): NameText['town'] {
    const block = document.blocks.find(({ kind }) => kind === 'dateline');
    const { t } = this;
    if (!block || document.metadata.dateline === undefined) {
      const glued = gluedTown(this);
      return glued && { first: glued.first, hit: this.townAt(glued.first, glued.last) };
    }
    let first = 0;
    while (first < t.count && t.start[first] < block.start) first += 1;
    let end = first;
    while (end < t.count && t.end[end] <= block.end && this.isInTown(end, first)) end += 1;
    if (end === first || end === t.count || !AFTER_TOWN.has(t.word[end])) return undefined;
    return { first, hit: this.townAt(first, end) };
  }

  /** Whether a token goes on with the name of a town in capitals: "LA COTE-SAINT-ANDRE". */
  private isInTown(i: number, first: number): boolean {
    if (this.isAllUpper(i)) return this.length(i) > 1;
    const isHyphen = i > first && this.t.word[i] === W.hyphen && this.isTight(i);
    return isHyphen && i + 1 < this.t.count && this.isTight(i + 1) && this.isAllUpper(i + 1);
  }

  private townAt(first: number, end: number): PhraseHit {
    const name = this.t.text.slice(this.t.start[first], this.t.end[end - 1]);
    return { value: placeNamed(name) ?? { name, code: '', level: 'city' }, end };
  }

  private readSentence(n: number): void {
    const { t, mark } = this;
    let opening = true;
    let words = 0;
    let caps = 0;
    let shouts = 0;
    let plain = 0;
    for (let i = this.s.first[n]; i < this.s.last[n]; i += 1) {
      if (t.kind[i] !== WORD) {
        if (t.kind[i] !== 2) opening = opening || this.letsOpen(i);
        else opening = false;
        continue;
      }
      const flags = t.flags[i];
      if (t.word[i] === W.possessive) continue;
      const isLong = t.end[i] - t.start[i] > 3;
      if (isLong) words += 1;
      if ((flags & HAS_UPPER) !== 0) {
        mark[i] = opening ? CAP | OPENS : CAP;
        if (isLong) {
          if ((flags & UPPER_FIRST) !== 0) caps += 1;
          if ((flags & ALL_UPPER) !== 0) shouts += 1;
        }
      } else if (isLong && !isFunction(t.word[i])) plain += 1;
      opening = false;
    }
    this.style[n] = this.styleOf(n, words, caps, shouts, plain);
    if (this.hasCapitals && this.style[n] === NORMAL)
      raisePlaces(t, this.s.first[n], this.s.last[n], (i) => {
        mark[i] = CAP;
      });
    if (this.style[n] === NORMAL) this.countInside(n);
    else for (let i = this.s.first[n]; i < this.s.last[n]; i += 1) if (mark[i] !== 0) mark[i] |= OPENS;
  }

  private styleOf(n: number, words: number, caps: number, shouts: number, plain: number): number {
    if (words >= 3 && shouts * 5 >= words * 4) return SHOUT;
    if (n < this.headlines) return HEADLINE;
    const last = this.s.last[n] - 1;
    const isClosed = this.t.word[last] === W.stop || this.t.word[last] === W.quote;
    return words >= 5 && plain === 0 && caps * 10 >= words * 9 && !isClosed ? HEADLINE : NORMAL;
  }

  private countInside(n: number): void {
    for (let i = this.s.first[n]; i < this.s.last[n]; i += 1) {
      if (this.mark[i] === CAP) {
        const word = this.t.word[i];
        this.inside.set(word, (this.inside.get(word) ?? 0) + 1);
      }
    }
  }

  /** After which signs a capital tells nothing. */
  private letsOpen(i: number): boolean {
    const unit = this.t.text.charCodeAt(this.t.start[i]);
    if (unit === 34 || unit === 39) return !this.isTight(i) || this.startsLine(i);
    return (
      unit === 0x201c || unit === 0x2018 || unit === 0xab || unit === 58 || unit === 0x2022 || unit === 42
    );
  }

  /** Takes the capitals out of marked slogans and themes. */
  private silence(): void {
    const { t, mark } = this;
    let before = -1;
    for (let at = 0; at < t.count; at += 1) {
      if (!isQuote(t.word[at])) continue;
      if (this.isOfSlogan(Math.max(before + 1, at - MOST_BEFORE_SLOGAN + 1), at)) {
        const end = Math.min(t.count, at + MOST_SLOGAN_WORDS);
        for (let k = at + 1; k < end && !isQuote(t.word[k]); k += 1) mark[k] = 0;
      }
      before = at;
    }
  }

  /** Whether a slogan, a theme or a banner is spoken of in [from, at). */
  private isOfSlogan(from: number, at: number): boolean {
    for (let k = from; k < at; k += 1) if (SLOGANS.has(this.t.word[k])) return true;
    return false;
  }

  private readLower(): void {
    const { t, lower } = this;
    for (let i = 0; i < t.count; i += 1) {
      if (t.kind[i] === WORD && (t.flags[i] & HAS_UPPER) === 0) {
        const word = t.word[i];
        if (word >= FIRST_TRANSIENT || !isFunction(word)) lower.add(word);
      }
    }
  }

  /** "A$90 million", "NZ$5": the letters of a currency. */
  private isBeforeDollar(i: number): boolean {
    const { text, end } = this.t;
    if (text.charCodeAt(end[i]) !== DOLLAR || this.length(i) > 3) return false;
    const next = text.charCodeAt(end[i] + 1);
    return next >= ZERO && next <= NINE && this.isAllUpper(i);
  }

  /** Whether the token may stand in a name: a capital that is no clock, currency or weekday. */
  mayName(i: number): boolean {
    if (!this.isCap(i)) return false;
    const word = this.t.word[i];
    if (isCalendar(word) || this.isLabel(i) || this.isBeforeDollar(i)) return false;
    return !(this.isAllUpper(i) && CAPITAL_WORDS.has(word)) || this.isInitial(i);
  }

  /** "BRIEF - Norvax warns", "UPDATE 2-Norvax warns": what a report is, in capitals at the head of its line. */
  private isLabel(i: number): boolean {
    const { word, count } = this.t;
    if (!this.isAllUpper(i) || !REPORT_LABELS.has(word[i]) || i + 2 >= count) return false;
    if (i > 0 && !this.startsLine(i)) return false;
    const at = this.t.kind[i + 1] === NUMBER ? i + 2 : i + 1;
    return word[at] === W.hyphen || word[at] === W.colon;
  }

  /** The "R" of "John R. Bolton": one capital with its stop between two names. */
  private isInitial(i: number): boolean {
    const { word, count } = this.t;
    if (this.length(i) !== 1 || i === 0 || i + 2 >= count || word[i + 1] !== W.stop) return false;
    return this.isTight(i + 1) && this.isCap(i - 1) && isGiven(word[i - 1]) && this.isCap(i + 2);
  }
}
