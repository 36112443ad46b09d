import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { dateOf, parseIsoDay } from '../core/calendar.ts';
import { rawToView } from '../core/offsets.ts';
import { WordSet, wordId, wordSet } from '../core/vocabulary.ts';
import { quoteMarks } from './quote-marks.ts';
import { isStarter, isPromising } from './times-starters.ts';
import { defineAnnotation } from './_annotation.ts';
import { datelineDash } from './_dateline.ts';
import { sentences } from './sentences.ts';
import { tags } from './tags.ts';
import { anchorQuoted } from './times-quoted.ts';
import { linkClocks } from './times-days.ts';
import { chooseAt, type Found, type Near } from './times-choose.ts';
import { finish } from './times-finish.ts';
import { FUNCTION_WORDS, isBirth } from './times-neighbours.ts';
import { settleHalves } from './times-halves.ts';
import { clocksOfToday } from './times-of-today.ts';
import { linkParts } from './times-part-days.ts';
import { addLateBounds } from './times-late-bounds.ts';
import { Reader } from './times-reader.ts';
import { W } from './times-words.ts';
import { isDayOfSaying } from './times-steps.ts';
import { isDone } from './times-awaited.ts';
import { isOfPeak } from './times-records.ts';
import { Place, type Told } from './times-place.ts';
import { saidDay } from './times-said-day.ts';
import { tenseAt, tenseBefore } from './times-tense.ts';
import type { Context, Mentioned, Tense, TimeExpression } from './times-types.ts';
import { HAS_DIGIT, LINE_BEFORE, NUMBER, type Tokens, tokens as tokensOf, WORD } from './tokens.ts';

/** The order of day and month in this document's figures, where an unambiguous one decides; undefined otherwise. */
const monthFirstIn = (t: Tokens): boolean | undefined => {
  let monthFirst = 0;
  let dayFirst = 0;
  for (let i = 0; i + 4 < t.count; i += 1) {
    if (
      t.kind[i] !== NUMBER ||
      t.text[t.start[i + 1]] !== '/' ||
      t.kind[i + 2] !== NUMBER ||
      t.text[t.start[i + 3]] !== '/' ||
      t.end[i] !== t.start[i + 1] ||
      t.end[i + 1] !== t.start[i + 2]
    )
      continue;
    if (t.end[i] - t.start[i] > 2 || t.end[i + 2] - t.start[i + 2] > 2) continue;
    const [first, second] = [
      Number(t.text.slice(t.start[i], t.end[i])),
      Number(t.text.slice(t.start[i + 2], t.end[i + 2])),
    ];
    if (first > 12 && first <= 31 && second <= 12) dayFirst += 1;
    else if (second > 12 && second <= 31 && first <= 12) monthFirst += 1;
  }
  if (monthFirst > 0 === dayFirst > 0) return undefined;
  return monthFirst > 0;
};

/** So many characters on, a year still holds for the dates that follow; and so long ago it must lie, in days: a birth or a founding of long ago is no time that is told of. */
const CARRY_REACH = 400;
/** Blanks that may stand beside a date that is alone in its line. */
const LINE_SLACK = 12;
const CARRY_DAYS = 200;
const SENTENCE_REACH = 120;
const CARRY_DAYS_MOST = 4000;
/** So many characters on, a date of so many days ago may still be told of. */
const OLD_REACH = 1500;
const OLD_DAYS = 3000;

/** So many tokens of its line may stand before the date of a dateline. */
const DATELINE_REACH = 12;
/** The number of a block that is none of the first, where a dateline is in capitals. */
const LATER_BLOCK = 9;

const COMPARED = wordId('compared');
const COMPARING = new WordSet(['than']);
const VERSUS = new WordSet(['from', 'against', 'versus', 'than']);
const PLACING = new WordSet(['in', 'at', 'on', 'the']);
const EARLIER = new WordSet(['earlier', 'before']);

const [SINCE, BEGUN] = ['since', 'began begun started'].map(wordSet);
const MOST = wordSet('least most lowest highest worst best first largest biggest smallest steepest fastest');
const MOVED = new WordSet(['unchanged', 'up', 'down', 'changed', 'little']);
/** What stands before `from` and the time a change is measured from. */
const SHARES = new WordSet(['%', 'percent', 'cent', 'points', 'pc']);

/** What is carried from one expression to the next. */
class Story implements Told {
  readonly anchor: Context['anchor'];
  private readonly tokens: Tokens;
  private readonly tags: Uint8Array;
  private readonly dateline: Span | undefined;
  private order: { monthFirst: boolean | undefined } | undefined;
  private lastDay: Mentioned | undefined;
  private lastPast: Mentioned | undefined;
  private dated: Mentioned | undefined;
  private old: Mentioned | undefined;
  lastRange: Mentioned | undefined;
  namedDay: Mentioned | undefined;

  constructor(document: ParsedDocument, tokens: Tokens) {
    const published = document.metadata.published?.value;
    this.anchor = published === undefined ? undefined : parseIsoDay(published);
    const raw = document.metadata.published?.raw;
    this.dateline = raw && rawToView(document, raw);
    this.tokens = tokens;
    this.tags = tags.of(document);
  }

  /** The context of the words `[from, to)`; the tense is looked up when it is asked for. */
  contextAt(r: Reader, place: { from: number; to: number }): Context {
    return new Place(this, r, place);
  }

  tenseAt(r: Reader, place: { from: number; to: number }): Tense {
    return tenseAt(r, this.tags, place);
  }

  tenseBefore(r: Reader, place: { from: number; to: number }): Tense | undefined {
    return tenseBefore(r, this.tags, place);
  }

  isDone(r: Reader, from: number): boolean {
    return isDone(r, this.tags, from);
  }

  saidDay(r: Reader, from: number): number | undefined {
    return this.anchor && saidDay(r, this.tags, { from, anchor: this.anchor.day });
  }

  monthFirst(): boolean | undefined {
    this.order ??= { monthFirst: monthFirstIn(this.tokens) };
    return this.order.monthFirst;
  }

  /** The last day named; in what is told of the past, the last one that is not still to come. */
  lastDayAt(tense: () => Tense): Mentioned | undefined {
    const ahead = this.lastDay && this.lastDay !== this.lastPast;
    return ahead && this.lastPast && tense() === 'past' ? this.lastPast : this.lastDay;
  }

  /** The date with a year of long ago that was named last, in the same paragraph, where the past is told. */
  carriedTo(start: number, tense: () => Tense): Mentioned | undefined {
    const { dated, anchor } = this;
    if (!dated || start - dated.span.end > CARRY_REACH || dated.span.end > start) return undefined;
    const age = anchor ? anchor.day - dated.range.last : CARRY_DAYS;
    if (anchor && this.isOfNextYear(dated, start)) return tense() === 'past' ? undefined : dated;
    if (age < CARRY_DAYS || age > CARRY_DAYS_MOST) return undefined;
    if (this.tokens.text.slice(dated.span.end, start).includes('\n')) return undefined;
    return tense() === 'past' ? dated : undefined;
  }

  /** `opens on May 8, 2027 and will run to June 25`: a year to come holds to the end of its sentence. */
  private isOfNextYear({ range, span }: Mentioned, start: number): boolean {
    if (dateOf(range.first).year <= dateOf(this.anchor!.day).year || start - span.end > SENTENCE_REACH)
      return false;
    return !/[.!?;\n]\s/.test(this.tokens.text.slice(span.end, start));
  }

  /** The full date of long ago that was named last, a page back at most: what is told may be of its year. */
  olderAt(start: number): Mentioned | undefined {
    const { old } = this;
    return old && old.span.end <= start && start - old.span.end < OLD_REACH ? old : undefined;
  }

  /** Whether it is the date from which the publication is known. */
  isDateline({ from, start, end, range, basis }: TimeExpression): boolean {
    if (this.dateline !== undefined && start < this.dateline.end && this.dateline.start < end) return true;
    if (range?.grain === 'day' && basis === 'absolute' && this.isBeforeDash(from)) return true;
    return range !== undefined && range.first === this.anchor?.day && this.isAlone(start, end);
  }

  /** `LAS PALMAS, Aug. 10, 2022 (Atlantic Press) -- A boat`: before the dash of a dateline in capitals. */
  private isBeforeDash(from: number): boolean {
    const { flags, count } = this.tokens;
    let first = from;
    while (first > 0 && first > from - DATELINE_REACH && (flags[first] & LINE_BEFORE) === 0) first -= 1;
    if (first === from || (first > 0 && (flags[first] & LINE_BEFORE) === 0)) return false;
    return datelineDash(this.tokens, this.tags, LATER_BLOCK, { first, limit: count }) > from;
  }

  /** `than in the same month a year earlier`: what is only compared with is no time that is told of. */
  private isCompared({ from, rule }: TimeExpression): boolean {
    const { word } = this.tokens;
    const at = (back: number): number => (from >= back ? word[from - back] : -1);
    // `compared with the same months of 2023`
    for (let back = 2; back < 8 && this.tokens.kind[from - back] === WORD; back += 1)
      if (at(back) === COMPARED) return true;
    if (COMPARING.has(at(1)) || (PLACING.has(at(1)) && COMPARING.has(at(2)))) return true;
    // `down from a record 802,268 in November`, `compared with 4% in May`
    // `the least since 2005`, `the worst crash since 1996`
    // `since records began in 1970`
    if (PLACING.has(at(1)) && BEGUN.has(at(2)))
      for (let back = 3; back < 7; back += 1) if (SINCE.has(at(back))) return true;
    if (SINCE.has(at(1))) for (let back = 2; back < 6; back += 1) if (MOST.has(at(back))) return true;
    if (PLACING.has(at(1)) && this.tokens.kind[from - 2] === NUMBER)
      for (let back = 3; back < 7; back += 1) if (VERSUS.has(at(back))) return true;
    // `fell 0.4% from September`, `unchanged from August`
    if (at(1) === W.from && (SHARES.has(at(2)) || MOVED.has(at(2)))) return true;
    if (isOfPeak(word, from)) return true;
    return rule === 'later' && EARLIER.has(word[from + 2] ?? -1);
  }

  /** A day of birth of long ago. */
  isOldBirth({ from, range, kind }: TimeExpression): boolean {
    const isOld = kind === 'date' && range && this.anchor && this.anchor.day - range.last > CARRY_DAYS;
    return isOld === true && isBirth(this.tokens.word, from);
  }

  /** Whether nothing else stands in the line. */
  private isAlone(start: number, end: number): boolean {
    const { text } = this.tokens;
    const before = text.slice(Math.max(0, start - LINE_SLACK), start);
    const after = text.slice(end, end + LINE_SLACK);
    const opens = before.includes('\n') || start < LINE_SLACK;
    const closes = after.includes('\n') || end + LINE_SLACK > text.length;
    const beside = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n')[0];
    return end - start > 8 && opens && closes && beside.trim() === '';
  }

  private forget(): void {
    this.lastDay = undefined;
    this.lastPast = undefined;
    this.lastRange = undefined;
    this.dated = undefined;
  }

  /** Keeps what later expressions are counted from; of a dateline, which `isDateline` tells of, nothing. */
  note(expression: TimeExpression, isDateline: boolean): void {
    const { range, kind } = expression;
    if (isDateline || kind === 'duration' || kind === 'set' || kind === 'time') return;
    if (this.isCompared(expression)) return;
    if (!range) {
      // `Last year …. A year later`: counted from a time that is not known
      if (expression.basis === 'unresolved' && expression.rule !== 'part') this.forget();
      return;
    }
    const span: Span = { start: expression.start, end: expression.end };
    if (range.grain === 'day') this.namedDay = expression.aside ? { range, span } : undefined;
    if (range.grain === 'day' && !expression.aside) {
      this.lastDay = { range, span };
      if (!this.anchor || range.first <= this.anchor.day) this.lastPast = { range, span };
    }
    const isOld = this.anchor && range.grain === 'day' && expression.basis === 'absolute';
    if (isOld && this.anchor.day - range.last > OLD_DAYS && !isBirth(this.tokens.word, expression.from))
      this.old = { range, span };
    const isDated = expression.basis === 'absolute' || expression.rule === 'month-day-in-year';
    const withYear = isDated || (expression.basis === 'text' && this.dated);
    // `closed since March 2019, was sold on 12 December`
    const isSince = SINCE.has(this.tokens.word[expression.from - 1]);
    const isCarried = withYear && !isSince && (range.grain === 'day' || range.grain === 'month');
    this.dated = isCarried ? { range, span } : undefined;
    if (range.grain === 'decade' || range.grain === 'century') return;
    if (!isDayOfSaying(this.tokens.word, expression.from, { day: range, before: this.lastRange?.range }))
      this.lastRange = { range, span, relative: expression.basis === 'publication' };
  }
}

const isFunctionWord = (r: Reader, i: number): boolean => FUNCTION_WORDS.has(r.word(i));

const isAttributive = (r: Reader, { from, to, kind }: TimeExpression): boolean =>
  kind === 'date' &&
  r.is(from - 1, W.the) &&
  r.isWord(to) &&
  !r.isCapital(to) &&
  !r.glued(to) &&
  !isFunctionWord(r, to);

/** `in the year to March 31`, `the quarter ended June 30`: how far a stretch goes, no day that is told of. */
const endsStretch = (r: Reader, { from, kind }: TimeExpression): boolean => {
  if (kind !== 'date') return false;
  const at = r.is(from - 1, W.on) ? from - 2 : from - 1;
  return STRETCH_ENDS.has(r.word(at)) && STRETCHES.has(r.word(at - 1));
};
const STRETCH_ENDS = new WordSet(['to', 'ended', 'ending']);
const STRETCHES = new WordSet(['year', 'quarter', 'months', 'weeks', 'half', 'days', 'period']);

const FAR: Near = { dayEnd: -1, part: false, moment: false };

/** What the expression found last is to the one that may follow. */
const nearOf = (r: Reader, last: TimeExpression | undefined, story: Story): Near => {
  const moment = story.anchor?.seconds !== undefined;
  if (
    !last ||
    last.from < r.first ||
    last.kind !== 'date' ||
    !(last.part || last.range?.grain === 'day' || last.options?.[0]?.grain === 'day')
  )
    return moment ? { ...FAR, moment } : FAR;
  const day = last.range?.grain === 'day' ? last.range.first : undefined;
  const listed = day !== undefined && /month-day|listed-day|ordinal-day/.test(last.rule);
  const open = listed
    ? { year: last.basis === 'absolute' ? dateOf(day).year : undefined, month: dateOf(day).month }
    : undefined;
  return { dayEnd: last.to, part: last.hours !== undefined, moment, open, openEnd: last.to };
};

const scan = (r: Reader, story: Story, found: TimeExpression[]): void => {
  const { word, kind, flags } = r.tokens;
  let floor = r.first;
  let near: Near | undefined;
  for (let i = r.first; i < r.limit; ) {
    const starts = isStarter(word[i]) || kind[i] === NUMBER || (flags[i] & HAS_DIGIT) !== 0;
    if (!starts || !isPromising(r, i)) {
      i += 1;
      continue;
    }
    near ??= nearOf(r, found.at(-1), story);
    const at = i;
    const chosen: Found | undefined = chooseAt(
      r,
      i,
      () => story.contextAt(r, { from: at, to: at + 1 }),
      near,
    );
    if (!chosen || chosen.from < floor) {
      i = chosen && chosen.from < floor ? Math.max(i + 1, chosen.end) : i + 1;
      continue;
    }
    const expression = finish(r, chosen, story.contextAt(r, { from: chosen.from, to: chosen.end }));
    const isDateline = story.isDateline(expression);
    if (
      isDateline ||
      isAttributive(r, expression) ||
      endsStretch(r, expression) ||
      isOfPeak(word, expression.from) ||
      story.isOldBirth(expression)
    )
      expression.aside = true;
    found.push(expression);
    near = undefined;
    story.note(expression, isDateline);
    i = chosen.end;
    floor = chosen.end;
  }
};

/**
 * The time expressions of the view in document order, resolved against the publication date. They
 * do not overlap. With no publication date, relative ones have no value.
 */
export const times = defineAnnotation('times', (document: ParsedDocument): readonly TimeExpression[] => {
  const t = tokensOf.of(document);
  const s = sentences.of(document);
  const story = new Story(document, t);
  const found: TimeExpression[] = [];
  for (let n = 0; n < s.count; n += 1) scan(new Reader(t, s.first[n], s.last[n]), story, found);
  anchorQuoted(s, quoteMarks.of(document), found, story.anchor?.day);
  const tenseOf = (clock: TimeExpression): Tense => {
    const n = s.ofToken[clock.from];
    return story.tenseAt(new Reader(t, s.first[n], s.last[n]), { from: clock.from, to: clock.to });
  };
  settleHalves(t, s, found, { published: story.anchor?.day, tenseOf });
  linkParts(t, s, found);
  linkClocks(t, s, found, { published: story.anchor?.day, tenseOf });
  clocksOfToday(t, s, found, { published: story.anchor?.day, tenseOf });
  addLateBounds({ t, tags: tags.of(document), sentences: s }, found);
  return found;
});
