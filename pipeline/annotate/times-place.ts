import { opensClause } from './times-former.ts';
import { wordSet } from '../core/vocabulary.ts';
import { isOfMishap } from './times-awaited.ts';
import type { Reader } from './times-reader.ts';
import type { Context, Mentioned, Tense } from './times-types.ts';
import { W } from './times-words.ts';

/** What is known of the text when an expression is resolved. */
export interface Told {
  readonly anchor: Context['anchor'];
  readonly lastRange: Mentioned | undefined;
  readonly namedDay: Mentioned | undefined;
  tenseAt(r: Reader, place: { from: number; to: number }): Tense;
  tenseBefore(r: Reader, place: { from: number; to: number }): Tense | undefined;
  isDone(r: Reader, from: number): boolean;
  saidDay(r: Reader, from: number): number | undefined;
  monthFirst(): boolean | undefined;
  lastDayAt(tense: () => Tense): Mentioned | undefined;
  carriedTo(start: number, tense: () => Tense): Mentioned | undefined;
  olderAt(start: number): Mentioned | undefined;
}

const BETWEEN = new Set(['', ',', 'on', ', on', 'in', ', in']);
const [OPENING, DUE, FOR_WHEN] = ['in on', 'due scheduled slated', 'in on for by'].map(wordSet);
const [IS, WAS_DUE] = ['is are', 'was were been had'].map(wordSet);
/** Before the year that opens a sentence. */
const OPENS = /^(?:From|In|Starting in|Beginning in|As of)\s$/;
const SINCE = wordSet('since');
const AFTER = wordSet('after since');
const JOINS = wordSet('to and through thru until till');

/** The context of one expression; tense and order are looked up when they are asked for. */
export class Place implements Context {
  readonly anchor: Context['anchor'];
  readonly lastRange: Mentioned | undefined;
  private readonly story: Told;
  private readonly reader: Reader;
  private readonly place: { from: number; to: number };
  private known: Tense | undefined;

  constructor(story: Told, reader: Reader, place: { from: number; to: number }) {
    this.anchor = story.anchor;
    this.lastRange = story.lastRange;
    this.story = story;
    this.reader = reader;
    this.place = place;
  }

  get tense(): Tense {
    this.known ??= this.story.tenseAt(this.reader, this.place);
    return this.known;
  }

  get monthFirst(): boolean | undefined {
    return this.story.monthFirst();
  }

  get lastDay(): Mentioned | undefined {
    return this.story.lastDayAt(() => this.tense);
  }

  get namedDay(): Mentioned | undefined {
    return this.story.namedDay;
  }

  get carried(): Mentioned | undefined {
    return this.story.carriedTo(this.reader.tokens.start[this.place.from], () => this.tense);
  }

  get older(): Mentioned | undefined {
    return this.story.olderAt(this.reader.tokens.start[this.place.from]);
  }

  /** `From 2027 each county will play 12, the first in early April`: a year to come that opens the sentence. */
  private get openingYear(): Mentioned | undefined {
    const { lastRange, anchor } = this.story;
    const { text, start } = this.reader.tokens;
    if (!lastRange || !anchor || lastRange.relative || lastRange.range.first <= anchor.day) return undefined;
    const opening = text.slice(start[this.reader.first], lastRange.span.start);
    return OPENS.test(opening) && this.tense === 'future' ? lastRange : undefined;
  }

  get inYear(): Mentioned | undefined {
    const { lastRange } = this.story;
    if (lastRange?.range.grain !== 'year') return undefined;
    const opening = this.openingYear;
    if (opening) return opening;
    const { text, start } = this.reader.tokens;
    const gap = text.slice(lastRange.span.end, start[this.place.from]);
    // `Next year's race is on April 27`
    if (
      gap.length < 40 &&
      /^['’]s (?:[a-z -]{2,24} )?(?:is|was|will be|will be held|takes place|begins|began|starts|started) on $/.test(
        gap,
      )
    )
      return lastRange;
    return gap.length < 6 && BETWEEN.has(gap.trim()) ? lastRange : undefined;
  }

  /** The word before it and before an article. */
  private get lead(): number {
    const { reader, place } = this;
    return reader.word(reader.is(place.from - 1, W.the) ? place.from - 2 : place.from - 1);
  }

  get begun(): boolean {
    return SINCE.has(this.lead);
  }

  get before(): boolean {
    return this.lead === W.before;
  }

  get opening(): boolean {
    const { reader, place } = this;
    const before = place.from - 1;
    return before === reader.first && OPENING.has(reader.word(before)) && reader.is(place.to, W.comma);
  }

  get due(): boolean {
    const { reader, place } = this;
    if (reader.is(place.from - 1, W.on) && IS.has(reader.word(place.from - 2))) return true;
    if (!FOR_WHEN.has(reader.word(place.from - 1)) || !DUE.has(reader.word(place.from - 2))) return false;
    for (let i = place.from - 3; i > place.from - 6; i -= 1) if (WAS_DUE.has(reader.word(i))) return false;
    return true;
  }

  get awaited(): boolean {
    const { reader, place } = this;
    if (isOfMishap(reader, place.from, place.to)) return false;
    // `will come back after the 15th of June`: which may be over
    if (AFTER.has(reader.word(reader.is(place.from - 1, W.the) ? place.from - 2 : place.from - 1)))
      return false;
    // `will be shut from August to October`, told in September
    for (let i = place.from; i < place.to; i += 1)
      if (JOINS.has(reader.word(i)) || reader.isDash(i)) return false;
    // `From 1 May shops will close`; not `The 1 May rules will be looked into`
    if (place.from - reader.first > 2 && !opensClause(reader, place.from))
      return this.story.tenseBefore(reader, place) === 'future';
    return this.tense === 'future' && !reader.is(place.from - 1, W.the);
  }

  get done(): boolean {
    return this.story.isDone(this.reader, this.place.from);
  }

  get saidDay(): number | undefined {
    return this.story.saidDay(this.reader, this.place.from);
  }

  get deadline(): boolean {
    const before = this.reader.word(this.place.from - 1);
    return before === W.by || before === W.until || before === W.till || before === W.til;
  }
}
