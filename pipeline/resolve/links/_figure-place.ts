import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { sentences as sentencesOf } from '../../annotate/sentences.ts';
import { isNounTag, TAG } from '../../annotate/tag-set.ts';
import { tags as tagsOf } from '../../annotate/tags.ts';
import { tokenAt, tokens as tokensOf } from '../../annotate/tokens.ts';
import type { LinkContext } from '../../core/define.ts';
import { wordId, wordSet } from '../../core/vocabulary.ts';
import { CLAUSE_VERBS, FINDING_VERBS } from '../../lexicon/closed-classes.ts';
import { firstFrom } from './_statement-details.ts';

type Figure = DocumentRecord<'figures'>;
type DateRecord = DocumentRecord<'dates'>;

const PERIOD_OPENERS = wordSet('in during for over throughout through since of within until by on');
const COMMA = wordId(',');
const OF = wordId('of');
const LEVELS = wordSet('average averages baseline level levels mean peak record');
const ACCORDING = wordId('according');
/** Verbs after which a clause is told. */
const TOLD = wordSet(`${CLAUSE_VERBS} ${FINDING_VERBS} posts posted published`);
/** So many tokens after the time the verb of its clause is looked for. */
const MOST_BEFORE_TOLD = 40;
/** `the highest total since 2011`: the time is that of the superlative. */
const SUPERLATIVE = /^(?:[a-z]{2,14}est|first|most|least|best|worst)$/;
const MOST_LETTERS = 20;
const SINCE = wordId('since');
const MOST_WORDS = 7;
const TO = wordId('to');
const ON = wordId('on');
const ENDED = wordSet('ended ending');
/** What ends on a day. */
const STRETCHES = wordSet('quarter year half period months weeks month week season days');
/** Of these also what lasts to a day: `the 12 months to March`. */
const LENGTHS = wordSet('months weeks year quarter half');
const ORDERS = wordSet('first second third fourth fiscal financial full');
const MOST_BEFORE = 4;
/** Among more times than these before a figure none can be told to be its own. */
const MOST_DATES = 16;

/** The time a figure speaks of, where one expression of time alone stands in its part of the sentence. */
export class PeriodLinker {
  private readonly context: LinkContext;
  private readonly t;
  private readonly tags;
  private readonly sentences;

  constructor(context: LinkContext) {
    this.context = context;
    this.t = tokensOf.of(context.document);
    this.tags = tagsOf.of(context.document);
    this.sentences = sentencesOf.of(context.document);
  }

  /** `rose 2% last year`, `in 2019`; before the figure: `In 2019, sales were …`. `undefined` for none or more than one. */
  period(figure: Figure): DateRecord | undefined {
    const sentence = this.sentences.ofToken[tokenAt(this.t, figure.span.start)];
    const start = this.sentences.start[sentence];
    const after = this.after(figure, this.sentences.end[sentence]);
    if (after.length) return after.length === 1 || this.isNearest(after) ? after[0] : undefined;
    const before = this.before(figure, start);
    const last = before.at(-1);
    if (last && (this.isOfMeasure(last.span, figure.span) || this.isOfSubject(last.span, figure.span)))
      return last;
    return before.length === 1 && this.opens(before[0].span, start, tokenAt(this.t, figure.span.start))
      ? before[0]
      : undefined;
  }

  /** The times of the few words after a figure. */
  private after(figure: Figure, limit: number): DateRecord[] {
    const { dates } = this.context.records;
    const { t } = this;
    const last = tokenAt(t, figure.span.end - 1) + 1 + MOST_WORDS;
    const end = last < t.count ? t.end[last] : limit;
    const found: DateRecord[] = [];
    for (let k = firstFrom(dates, figure.span.end); k < dates.length && dates[k].span.start < end; k += 1) {
      const date = dates[k];
      if (
        date.span.end <= limit &&
        this.fits(date, figure) &&
        !this.owns(date.span) &&
        this.follows(figure, date.span)
      )
        found.push(date);
    }
    return found;
  }

  /** The times of a sentence before a figure; no more of them than one can be told among. */
  private before(figure: Figure, start: number): DateRecord[] {
    const { dates } = this.context.records;
    const from = firstFrom(dates, start);
    const to = firstFrom(dates, figure.span.start);
    if (to - from > MOST_DATES) return [];
    return dates
      .slice(from, to)
      .filter((date) => date.span.end <= figure.span.start && this.fits(date, figure));
  }

  /** `2022 revenue of about $4.7 billion`: the time stands before the noun whose amount the figure is. */
  private isOfMeasure(time: Span, figure: Span): boolean {
    const { t, tags } = this;
    const from = tokenAt(t, time.end - 1) + 1;
    const to = tokenAt(t, figure.start);
    if (to - from > MOST_WORDS || this.isPlaced(time)) return false;
    let i = from;
    while (i < to && (isNounTag(tags[i]) || tags[i] === TAG.ADJECTIVE)) i += 1;
    if (i === from || i >= to || t.word[i] !== OF) return false;
    for (i += 1; i < to; i += 1)
      if (tags[i] !== TAG.ADVERB && tags[i] !== TAG.ADJECTIVE && tags[i] !== TAG.PREPOSITION) return false;
    return true;
  }

  /** `Revenue for the quarter ended March 29 was $94.8 billion`. */
  private isOfSubject(time: Span, figure: Span): boolean {
    const { t, tags } = this;
    const from = tokenAt(t, time.end - 1) + 1;
    const to = tokenAt(t, figure.start);
    if (this.whole(time) === time || to - from > MOST_WORDS) return false;
    for (let i = from; i < to; i += 1)
      if (tags[i] === TAG.PUNCTUATION || tags[i] === TAG.CONJUNCTION || tags[i] === TAG.NUMERAL) return false;
    return true;
  }

  /** The stretch that a day ends, with its length: `quarter ended March 29`, `26 weeks to 30 March`; else the day. */
  whole(time: Span): Span {
    const { t, tags } = this;
    const end = tokenAt(t, time.start) - 1;
    const isTo = t.word[end] === TO;
    let noun = isTo || ENDED.has(t.word[end]) ? end - 1 : end - 2;
    if (noun < 0 || (!isTo && noun === end - 2 && !(t.word[end] === ON && ENDED.has(t.word[end - 1]))))
      return time;
    if (!(isTo ? LENGTHS : STRETCHES).has(t.word[noun])) return time;
    const floor = Math.max(0, noun - MOST_BEFORE);
    while (
      noun > floor &&
      (tags[noun - 1] === TAG.NUMERAL || tags[noun - 1] === TAG.ADJECTIVE || ORDERS.has(t.word[noun - 1]))
    )
      noun -= 1;
    return { start: t.start[noun], end: time.end };
  }

  /** `in 2021 sales fell`: a time of its own, no part of the phrase after it. */
  private isPlaced({ start }: Span): boolean {
    const at = tokenAt(this.t, start);
    return at > 0 && PERIOD_OPENERS.has(this.t.word[at - 1]);
  }

  /** `4.5% and last year's 4%`, `above the 1850-1900 average`, `and 2021 sales of`: the time is that of what follows. */
  private owns(time: Span): boolean {
    const { t, tags } = this;
    const next = tokenAt(t, time.end - 1) + 1;
    if (next >= t.count) return false;
    if ((tags[next] === TAG.POSSESSIVE && t.start[next] === time.end) || LEVELS.has(t.word[next]))
      return true;
    return isNounTag(tags[next]) && t.word[next + 1] === OF && !this.isPlaced(time);
  }

  private isNearest([first, second]: readonly DateRecord[]): boolean {
    return second.span.start > first.span.end;
  }

  private fits({ fields, span }: DateRecord, figure: Figure): boolean {
    const kind = fields.kind?.value;
    if (kind !== 'date' && kind !== 'period') return false;
    const next = tokenAt(this.t, span.end - 1) + 1;
    if (next < this.t.count && this.tags[next] === TAG.PROPER) return false;
    const base = figure.fields.base?.spans[0];
    return !base || span.end <= base.start || span.start >= base.end;
  }

  /** Only a few words, none of them a finite verb or a mark, between the figure and the time. */
  private follows(figure: Figure, { start }: Span): boolean {
    const { t, tags } = this;
    const from = tokenAt(t, figure.span.end - 1) + 1;
    const to = tokenAt(t, start);
    if (to - from > MOST_WORDS) return false;
    const since = t.word[to - 1] === SINCE;
    for (let i = from; i < to; i += 1) {
      const tag = tags[i];
      if (
        tag === TAG.PUNCTUATION ||
        tag === TAG.PAST ||
        tag === TAG.PRESENT ||
        tag === TAG.MODAL ||
        tag === TAG.SUBORDINATOR ||
        tag === TAG.RELATIVE ||
        tag === TAG.NUMERAL ||
        t.word[i] === ACCORDING ||
        (since && SUPERLATIVE.test(t.text.slice(t.start[i], Math.min(t.end[i], t.start[i] + MOST_LETTERS))))
      )
        return false;
    }
    // `85% were in favour, and on Friday it was announced`: the time opens the next clause
    if (to - from > 2 && tags[to - 2] === TAG.CONJUNCTION) return false;
    return from === to || PERIOD_OPENERS.has(t.word[to - 1]) || tags[to - 1] !== TAG.PREPOSITION;
  }

  /** At the head of the sentence, set off by a comma: `Last year, …`, `In 2019, …`. */
  private opens({ start, end }: Span, sentence: number, at: number): boolean {
    const { t } = this;
    const first = tokenAt(t, start);
    const last = tokenAt(t, end - 1) + 1;
    const head = tokenAt(t, sentence);
    return first - head <= 2 && last < t.count && t.word[last] === COMMA && !this.isReported(last, at);
  }

  /** `On Friday, officials announced that 20 had died`: when it was told, not when it was so. */
  private isReported(from: number, to: number): boolean {
    const { t, tags } = this;
    const high = Math.min(to, from + MOST_BEFORE_TOLD);
    for (let i = from; i < high; i += 1)
      if (
        TOLD.has(t.word[i]) &&
        (tags[i] === TAG.PAST ||
          tags[i] === TAG.PRESENT ||
          (tags[i] === TAG.PARTICIPLE && tags[i - 1] === TAG.AUXILIARY))
      )
        return true;
    return false;
  }
}
