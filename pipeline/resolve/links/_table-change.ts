import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { derived, implied } from '../../../schemas/value.ts';
import { formatDecimal, negate, parseDecimal } from '../../core/decimal.ts';
import type { LinkContext } from '../../core/define.ts';
import type { Cell } from './_table-cells.ts';

type Figure = DocumentRecord<'figures'>;

/** Headings over numbers that say by how much something changed: `Change`, `% chg`, `YoY`, `+/-`. */
const CHANGES =
  /^(?:[\w%£€$ ]{0,20} )?(?:change|chg)\b(?! of\b)(?:[^a-z]{0,12}| (?:on|from|since|over|vs|in) [\w ]{1,20})$|^(?:yoy|y\/y|y-o-y|qoq|q\/q|\+\/[-−–]|±)\W{0,8}$|^(?:annual|yearly|monthly|weekly|daily) (?:change|growth)\b/i;
const CLIMATE = /climate|small change/i;
const LONGEST_HEADING = 40;

/** Whether a heading says that the numbers under or behind it are changes. */
export const isChangeHeading = (text: string): boolean =>
  text.length <= LONGEST_HEADING && CHANGES.test(text.trim()) && !CLIMATE.test(text);

/** `(13.9%)` alone in a cell; `undefined` for a figure without brackets. */
const bracketsOf = ({ span }: Figure, view: string): Span | undefined =>
  view[span.start - 1] === '(' && view[span.end] === ')'
    ? { start: span.start - 1, end: span.end + 1 }
    : undefined;

/**
 * What a figure in a cell tells under `heading`, where that is one of changes: brackets make it less, and its sign says which way it
 * went. A percentage in brackets under another heading is a finding.
 */
export const readChange = (context: LinkContext, figure: Figure, heading: Cell | undefined): void => {
  const { view } = context.document;
  const known = figure.fields.value;
  const amount = known && parseDecimal(known.value);
  if (!amount || amount.digits === 0n) return;
  const cell = bracketsOf(figure, view);
  const isPlain = amount.digits > 0n;
  if (cell && isPlain && figure.fields.kind?.value !== 'percent') return;
  if (!heading) {
    if (cell && isPlain)
      context.finding({
        code: 'NUMBER_DOUBTFUL',
        message: `"${view.slice(cell.start, cell.end)}" stands alone in a cell: brackets may mean a negative number; read as ${known.value}`,
        span: figure.span,
        rule: 'brackets',
      });
    return;
  }
  if (cell && isPlain)
    context.set(
      figure,
      'value',
      derived(formatDecimal(negate(amount)), `in brackets: −${known.value}`, cell, heading),
      'brackets',
    );
  if (!figure.fields.change)
    context.set(
      figure,
      'change',
      implied(isPlain && !cell ? 'increase' : 'decrease', figure.span, heading),
      'heading',
    );
};
