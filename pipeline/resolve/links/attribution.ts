import type { DocumentRecord } from '../../../schemas/stages.ts';
import { implied } from '../../../schemas/value.ts';
import { defineLink, type LinkContext } from '../../core/define.ts';

type Quote = DocumentRecord<'quotes'>;
type Inner = DocumentRecord<'figures'> | DocumentRecord<'dates'> | DocumentRecord<'statements'>;

/** The innermost quotation around each record; both lists are in document order. One sweep. */
const around = <R extends Inner>(records: readonly R[], quotes: readonly Quote[]): [R, Quote][] => {
  const found: [R, Quote][] = [];
  const open: Quote[] = [];
  let next = 0;
  for (const record of records) {
    while (next < quotes.length && quotes[next].span.start <= record.span.start) {
      while (open.length > 0 && open[open.length - 1].span.end <= quotes[next].span.start) open.pop();
      open.push(quotes[next]);
      next += 1;
    }
    while (open.length > 0 && open[open.length - 1].span.end <= record.span.start) open.pop();
    const inner = open.findLast(({ span }) => span.end >= record.span.end);
    if (inner) found.push([record, inner]);
  }
  return found;
};

/** Whether it stands between marks: in direct speech, or in the marked part of a mixed quotation. */
const ruleOf = ({ span }: Inner, { fields }: Quote): string => {
  const kind = fields.kind?.value;
  const marked =
    kind === 'direct' ||
    fields.quoted?.spans.some((part) => part.start <= span.start && span.end <= part.end);
  return marked ? 'inside-marks' : 'inside-reported-clause';
};

const linkFigure = (context: LinkContext, figure: DocumentRecord<'figures'>, quote: Quote): void => {
  const { speaker, speaker_id, cue_class, cue } = quote.fields;
  context.set(figure, 'quote_id', implied(quote.id, quote.span), ruleOf(figure, quote));
  if (speaker)
    context.set(figure, 'attributed_to', implied(speaker.value, ...speakerEvidence(quote)), 'inside-speech');
  if (speaker_id)
    context.set(
      figure,
      'attributed_to_id',
      implied(speaker_id.value, ...speakerEvidence(quote)),
      'inside-speech',
    );
  if (cue_class?.value === 'denial' && quote.fields.kind?.value === 'indirect' && cue) {
    context.set(figure, 'status', implied('denied', cue.spans[0]), 'denied');
  }
};

const speakerEvidence = ({ fields, span }: Quote): [typeof span, ...(typeof span)[]] => {
  const [first, ...rest] = fields.speaker?.spans ?? [];
  return first ? [first, ...rest] : [span];
};

const linkStatement = (context: LinkContext, statement: DocumentRecord<'statements'>, quote: Quote): void => {
  const { speaker, speaker_id } = quote.fields;
  if (!statement.fields.quote_id)
    context.set(statement, 'quote_id', implied(quote.id, quote.span), 'inside-speech');
  if (speaker && !statement.fields.attributed_to) {
    context.set(
      statement,
      'attributed_to',
      implied(speaker.value, ...speakerEvidence(quote)),
      'inside-speech',
    );
  }
  if (speaker_id && !statement.fields.attributed_to_id) {
    context.set(
      statement,
      'attributed_to_id',
      implied(speaker_id.value, ...speakerEvidence(quote)),
      'inside-speech',
    );
  }
};

/** Gives figures, dates and statements inside speech their quotation and speaker; denied figures their status. */
export default defineLink({
  id: 'attribution',
  version: 1,
  needs: ['figures', 'dates', 'statements', 'quotes'],
  gives: ['figures', 'dates', 'statements'],
  after: ['speaker'],
  examples: [
    {
      text: 'The town spokesman said 40 houses burned.',
      finds: [{ table: 'figures', surface: '40', attributed_to: 'town spokesman' }],
    },
    {
      text: 'The town has 40 houses.',
      finds: [],
      why: 'nobody is quoted',
    },
  ],
  link(context) {
    const { figures, dates, statements, quotes } = context.records;
    if (quotes.length === 0) return;
    for (const [figure, quote] of around(figures, quotes)) linkFigure(context, figure, quote);
    for (const [date, quote] of around(dates, quotes))
      context.set(date, 'quote_id', implied(quote.id, quote.span), ruleOf(date, quote));
    for (const [statement, quote] of around(statements, quotes)) linkStatement(context, statement, quote);
  },
});
