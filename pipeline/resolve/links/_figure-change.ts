import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { derived, stated } from '../../../schemas/value.ts';
import {
  add,
  type Decimal,
  divide,
  formatDecimal,
  integer,
  multiply,
  parseDecimal,
  subtract,
} from '../../core/decimal.ts';
import type { LinkContext } from '../../core/define.ts';

type Figure = DocumentRecord<'figures'>;

/** Between an amount and the result of the same change, in either order. */
const TO_RESULT = /^\s+to\s+$/;
const THEN_AMOUNT = /^,?\s+(?:an?\s+|up\s+|down\s+)?(?:[a-z]+\s+(?:of|by)\s+)?$/;
/** A result of a division keeps this many digits after the first. */
const DIGITS = 6;

const decimalOf = (figure: Figure): Decimal | undefined => {
  const { value, approximate, bound } = figure.fields;
  return value && !approximate?.value && !bound ? parseDecimal(value.value) : undefined;
};

const isPercent = ({ fields }: Figure): boolean => fields.kind?.value === 'percent';

const kindOf = ({ fields }: Figure): string | undefined =>
  fields.kind?.value === 'number' ? 'count' : fields.kind?.value;

const sameUnit = (a: Figure, b: Figure): boolean =>
  kindOf(a) === kindOf(b) &&
  a.fields.currency?.value === b.fields.currency?.value &&
  a.fields.unit?.value === b.fields.unit?.value;

/** Rounded to as many digits as an amount in words would have. */
const rounded = (above: Decimal, below: Decimal): Decimal => {
  const whole = formatDecimal(divide(above, below, 0)).replace('-', '').length;
  return divide(above, below, Math.max(0, DIGITS - whole));
};

interface Ends {
  readonly amount: Figure;
  readonly known: Figure;
  readonly isAfter: boolean;
}

/** The other end of a change: `12%` to `1.2bn` gives what it was before, `5%` from `100` what it is after. */
const otherEnd = ({ amount, known, isAfter }: Ends): { value: Decimal; formula: string } | undefined => {
  const size = decimalOf(amount);
  const end = decimalOf(known);
  if (!size || !end) return undefined;
  const up = amount.fields.change?.value === 'increase';
  const [s, e] = [formatDecimal(size), formatDecimal(end)];
  if (!isPercent(amount)) {
    if (!sameUnit(amount, known)) return undefined;
    const plus = up !== isAfter;
    return { value: (plus ? add : subtract)(end, size), formula: `${e} ${plus ? '+' : '−'} ${s}` };
  }
  const hundred = integer(100);
  const factor = (up ? add : subtract)(hundred, size);
  if (factor.digits <= 0n || isPercent(known)) return undefined;
  const sign = up ? '+' : '−';
  return isAfter
    ? { value: rounded(multiply(end, hundred), factor), formula: `${e} ÷ (1 ${sign} ${s} ÷ 100)` }
    : {
        value: divide(multiply(end, factor), hundred, 12),
        formula: `${e} × (1 ${sign} ${s} ÷ 100)`,
      };
};

const linkEnds = (context: LinkContext, ends: Ends): void => {
  const found = otherEnd(ends);
  if (!found) return;
  const { amount, known, isAfter } = ends;
  const spans: [Span, Span] = [known.span, amount.span];
  const value = derived(formatDecimal(found.value), found.formula, ...spans);
  const target = isAfter ? known : amount;
  context.set(target, isAfter ? 'change_from' : 'change_to', value, 'other-end');
};

/** Whether the words between two neighbours make them amount and result of one change. */
const isResultOf = (view: string, a: Figure, b: Figure): boolean =>
  TO_RESULT.test(view.slice(a.span.end, b.span.start));

/** Gives changes with an amount and one end the end that is left unsaid, as derived. Neighbours only. */
export const linkChanges = (context: LinkContext): void => {
  const { view } = context.document;
  const { figures } = context.records;
  for (let i = 1; i < figures.length; i += 1) {
    const [a, b] = [figures[i - 1], figures[i]];
    if (b.span.start - a.span.end > 30) continue;
    const [first, second] = [a.fields, b.fields];
    if (second.change_to && !second.change_from && first.change && !first.change_to && isResultOf(view, a, b))
      linkEnds(context, { amount: a, known: b, isAfter: true });
    else if (
      first.change_to &&
      !first.change_from &&
      second.change?.value === first.change?.value &&
      !second.change_to &&
      THEN_AMOUNT.test(view.slice(a.span.end, b.span.start))
    )
      linkEnds(context, { amount: b, known: a, isAfter: true });
    else if (
      first.change &&
      !first.change_to &&
      first.base &&
      isFrom(first.base.spans, b.span) &&
      !SINCE.test(view.slice(a.span.end, b.span.start))
    )
      linkFrom(context, {
        amount: a,
        known: b,
        isAside: i > 1 && ASIDE.test(view.slice(figures[i - 2].span.end, a.span.start)),
      });
  }
};

/** `down 18%, since 340 panels were fitted`: when, not from what. */
const SINCE = /\bsince\s+$/;

/** `462,890 cars, up 6.4% from 435,059`: what it came to stands before it. */
const ASIDE = /^[^.;]{0,80},\s*(?:up|down)\s*$/;

/** `rose 5% from $100 million`: the base is the figure before the change. */
const linkFrom = (
  context: LinkContext,
  { amount, known, isAside }: { amount: Figure; known: Figure; isAside: boolean },
): void => {
  const { value } = known.fields;
  if (!value || (isPercent(amount) ? isPercent(known) : !sameUnit(amount, known))) return;
  context.set(amount, 'change_from', stated(value.value, known.span), 'base-figure');
  if (!isAside) linkEnds(context, { amount, known, isAfter: false });
};

const isFrom = (spans: readonly Span[], { start }: Span): boolean =>
  spans.some((span) => span.start === start);
