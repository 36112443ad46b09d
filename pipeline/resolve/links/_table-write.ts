import type { Span } from '../../../schemas/span.ts';
import type { DocumentRecord } from '../../../schemas/stages.ts';
import { derived, implied, reference } from '../../../schemas/value.ts';
import { codeOfCurrency } from '../../annotate/bare-currency.ts';
import { toSi } from '../../annotate/unit-si.ts';
import { formatDecimal, negate, parseDecimal, shift } from '../../core/decimal.ts';
import type { LinkContext } from '../../core/define.ts';
import type { HeadingUnit } from './_table-unit.ts';

type Figure = DocumentRecord<'figures'>;
type AmountField = 'value' | 'low' | 'high';
const AMOUNTS: readonly AmountField[] = ['value', 'low', 'high'];

/** Writes the unit of a heading into the figures of a table. */
export class UnitWriter {
  private readonly context: LinkContext;

  constructor(context: LinkContext) {
    this.context = context;
  }

  /** Kind, amount and unit of a bare number, with the heading as evidence. */
  write(figure: Figure, unit: HeadingUnit): void {
    const { context } = this;
    const { span } = figure;
    if (unit.exponent !== 0)
      for (const field of AMOUNTS) {
        const known = figure.fields[field];
        const amount = known && parseDecimal(known.value);
        if (!amount) continue;
        const value = formatDecimal(shift(amount, unit.exponent));
        context.set(
          figure,
          field,
          derived(value, `${known.value} × 10^${unit.exponent}`, span, unit.span),
          'heading-unit',
        );
      }
    context.set(figure, 'kind', implied(unit.kind, unit.span), 'heading-unit');
    if (unit.kind === 'percent') {
      context.set(figure, 'unit', implied('%', unit.span), 'heading-unit');
      context.set(figure, 'unit_name', implied('percent', unit.span), 'heading-unit');
    }
    if (unit.currency) {
      const code = codeOfCurrency(context.document, unit.currency, unit.span);
      if (code) context.set(figure, 'currency', code, 'heading-unit');
      if (unit.currency.noun !== '')
        context.set(figure, 'unit_name', implied(unit.currency.noun, unit.span), 'heading-unit');
    }
    if (unit.unit) this.writeUnit(figure, unit);
  }

  private writeUnit(figure: Figure, { unit, span }: HeadingUnit): void {
    const { context } = this;
    const { ucum, name } = unit!;
    const entry = `lexicon/units#${name}`;
    context.set(figure, 'unit', reference(ucum, entry, name, span), 'heading-unit');
    context.set(figure, 'unit_name', reference(name, entry, name, span), 'heading-unit');
    const amount = figure.fields.value && parseDecimal(figure.fields.value.value);
    const si = amount && !unit!.time ? toSi(amount, unit!) : undefined;
    if (!si) return;
    context.set(
      figure,
      'si_value',
      derived(formatDecimal(si.value), si.formula, figure.span, span),
      'heading-unit',
    );
    context.set(
      figure,
      'si_unit',
      derived(si.unit, 'SI unit of the unit', figure.span, span),
      'heading-unit',
    );
  }

  /** `(120)` among sums of money is 120 less; elsewhere brackets have several meanings. */
  signed(figure: Figure, unit: HeadingUnit | undefined): void {
    const { context } = this;
    const { span } = figure;
    if (context.document.view[span.start - 1] !== '(' || context.document.view[span.end] !== ')') return;
    const known = figure.fields.value;
    const amount = known && parseDecimal(known.value);
    if (!amount) return;
    if (unit?.kind === 'money') {
      const cell = { start: span.start - 1, end: span.end + 1 };
      context.set(
        figure,
        'value',
        derived(formatDecimal(negate(amount)), `in brackets: −${known.value}`, cell, unit.span),
        'brackets',
      );
      return;
    }
    context.finding({
      code: 'NUMBER_DOUBTFUL',
      message: `"(${this.text(span)})" stands alone in a cell: brackets may mean a negative number; read as ${known.value}`,
      span,
      rule: 'brackets',
    });
  }

  private text({ start, end }: Span): string {
    return this.context.document.view.slice(start, end);
  }
}
