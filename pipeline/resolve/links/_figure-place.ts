import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { sentences as sentencesOf } from '../../annotate/sentences.ts';
import { TAG, tags as tagsOf } from '../../annotate/tags.ts';
import { tokenAt, tokens as tokensOf } from '../../annotate/tokens.ts';
import type { LinkContext } from '../../core/define.ts';
import { WordSet, wordId } from '../../core/vocabulary.ts';
import { within } from './_statement-details.ts';

type Figure = DocumentRecord<'figures'>;
type DateRecord = DocumentRecord<'dates'>;

const PERIOD_OPENERS = new WordSet(
  'in during for over throughout through since of within until by on'.split(' '),
);
const COMMA = wordId(',');
const MOST_WORDS = 7;

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
    const { start, end } = { start: this.sentences.start[sentence], end: this.sentences.end[sentence] };
    const dates = within(this.context.records.dates, { start, end }).filter((date) =>
      this.fits(date, figure),
    );
    const after = dates.filter(({ span }) => span.start >= figure.span.end && this.follows(figure, span));
    if (after.length) return after.length === 1 || this.isNearest(after) ? after[0] : undefined;
    const before = dates.filter(({ span }) => span.end <= figure.span.start);
    const opening = before.filter(({ span }) => this.opens(span, start));
    return opening.length === 1 && before.length === 1 ? opening[0] : undefined;
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
    for (let i = from; i < to; i += 1) {
      const tag = tags[i];
      if (
        tag === TAG.PUNCTUATION ||
        tag === TAG.PAST ||
        tag === TAG.PRESENT ||
        tag === TAG.MODAL ||
        tag === TAG.SUBORDINATOR ||
        tag === TAG.RELATIVE ||
        tag === TAG.NUMERAL
      )
        return false;
    }
    return from === to || PERIOD_OPENERS.has(t.word[to - 1]) || tags[to - 1] !== TAG.PREPOSITION;
  }

  /** At the head of the sentence, set off by a comma: `Last year, …`, `In 2019, …`. */
  private opens({ start, end }: Span, sentence: number): boolean {
    const { t } = this;
    const first = tokenAt(t, start);
    const last = tokenAt(t, end - 1) + 1;
    const head = tokenAt(t, sentence);
    return first - head <= 2 && last < t.count && t.word[last] === COMMA;
  }
}
