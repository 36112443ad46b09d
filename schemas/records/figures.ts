import { column } from '../column.ts';
import { defineRecord } from '../table.ts';

export const FIGURE_KINDS = [
  'money',
  'percent',
  'percentage_point',
  'basis_point',
  'count',
  'measure',
  'rate',
  'ratio',
  'ordinal',
  'age',
  'score',
  'number',
] as const;
export const BOUNDS = ['more_than', 'at_least', 'less_than', 'at_most'] as const;
export const STATUSES = ['actual', 'planned', 'forecast', 'tentative', 'denied'] as const;

export const figures = defineRecord({
  name: 'figures',
  prefix: 'fig',
  title: 'Figures',
  description:
    'One row is one quantity: number with its unit, currency or percent sign. Modifiers and the counted noun have columns of their own.',
  fields: {
    kind: column.oneOf(FIGURE_KINDS, 'Kind', 'What sort of quantity it is.'),
    value: column.decimal(
      'Value',
      'Exact decimal, scaled to units (80.01 billion is 80010000000); percent stays 2 for "two percent". Empty for ranges and for vague amounts.',
    ),
    low: column.decimal('Low', 'Lower end of a range or bound, in the unit of the row.'),
    high: column.decimal('High', 'Upper end of a range or bound, in the unit of the row.'),
    approximate: column.boolean('Approximate', 'True when the text says about, some, nearly …'),
    modifier: column.optionalText(
      'Modifier',
      'The words that weaken or bound the value, as written: "about", "more than".',
    ),
    bound: column.optionalOneOf(
      BOUNDS,
      'Bound',
      'The value is a bound: more_than, at_least, less_than, at_most.',
    ),
    unit: column.optionalText('Unit', 'UCUM code for measures and rates, % for percent, else the unit noun.'),
    unit_name: column.optionalText('Unit name', 'English singular of the unit: "mile", "degree celsius".'),
    currency: column.optionalText('Currency', 'ISO 4217 code.'),
    per: column.optionalText('Per', 'Denominator of a rate, English singular: "hour", "person".'),
    counted: column.optionalText('Counted', 'The noun phrase that is counted or measured, as written.'),
    counted_head: column.optionalText('Counted head', 'Head noun of that phrase, as written.'),
    subject_id: column.optionalText('Subject id', 'Entity the figure is about (entities.id).'),
    subject: column.optionalText('Subject', 'Its canonical name.'),
    measure: column.optionalText('Measure', 'What is measured: "revenue", "magnitude", "death toll".'),
    change: column.optionalOneOf(
      ['increase', 'decrease'],
      'Change',
      'The figure is an increase or decrease, or the result of one (see change_from, change_to).',
    ),
    change_from: column.decimal('From', 'Value before the change.'),
    change_to: column.decimal('To', 'Value after the change.'),
    base: column.optionalText('Base', 'What it is compared with, as written: "last year".'),
    period: column.optionalText('Period', 'Time the figure speaks of, as written.'),
    status: column.oneOf(
      STATUSES,
      'Status',
      'actual, planned, forecast, tentative or denied, from its context.',
    ),
    score: column.optionalText('Score', 'Both numbers of a score: "3-2".'),
    si_value: column.decimal('SI value', 'The value in SI units (derived), for measures.'),
    si_unit: column.optionalText('SI unit', 'UCUM code of si_value.'),
    attributed_to_id: column.optionalText('Attributed to id', 'Entity that states the figure (entities.id).'),
    attributed_to: column.optionalText(
      'Attributed to',
      'Its canonical name, or the description of an unnamed speaker.',
    ),
    quote_id: column.optionalText('Quote', 'The quotation it stands in (quotes.id).'),
  },
  references: { subject_id: 'entities', attributed_to_id: 'entities', quote_id: 'quotes' },
});
