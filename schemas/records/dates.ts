import { column } from '../column.ts';
import { defineRecord } from '../table.ts';

export const DATE_KINDS = ['date', 'time', 'duration', 'set', 'period'] as const;
export const DATE_BASES = ['absolute', 'publication', 'text', 'unresolved'] as const;

export const dates = defineRecord({
  name: 'dates',
  prefix: 'dat',
  title: 'Dates',
  description: 'One row is one time expression.',
  fields: {
    kind: column.oneOf(DATE_KINDS, 'Kind', 'date, time, duration, set or period.'),
    value: column.optionalText(
      'Value',
      'ISO 8601 or EDTF: 2024-11-10, 2024, P6D, 2019-10-20/2019-10-22. Empty when it cannot be resolved.',
    ),
    timex: column.optionalText('TIMEX', 'TIMEX3 value: 2024-Q3, 2019-SU, PXY, XXXX-WXX-1.'),
    earliest: column.date('Earliest', 'First day it can mean.'),
    latest: column.date('Latest', 'Last day it can mean.'),
    candidates: column.list('Candidates', 'All values that remain possible, when there is more than one.'),
    amount: column.decimal('Amount', 'For durations: the number. Empty for vague ones.'),
    amount_high: column.decimal('Amount to', 'For durations that are a range: the upper number.'),
    unit: column.optionalText(
      'Unit',
      'For durations: second, minute, hour, day, week, month, quarter, year, decade, century.',
    ),
    approximate: column.boolean('Approximate', 'True when the text says about, around, nearly …'),
    modifier: column.optionalText('Modifier', 'Words that weaken or bound it, as written.'),
    bound: column.optionalOneOf(
      ['before', 'after', 'by', 'since', 'until', 'more_than', 'at_least', 'less_than', 'at_most'],
      'Bound',
      'The expression bounds a time or a length of time.',
    ),
    part: column.optionalText('Part', 'Part of a day, month or year: morning, early, mid.'),
    zone: column.optionalText('Zone', 'Time zone as written, or UTC offset.'),
    anchor: column.date('Anchor', 'The day a relative expression was counted from.'),
    basis: column.oneOf(
      DATE_BASES,
      'Basis',
      'absolute: complete as written; publication or text: resolved against that anchor; unresolved: no anchor.',
    ),
    counted: column.optionalText('Counted', 'For durations: what lasts so long, as written.'),
    change: column.optionalOneOf(
      ['increase', 'decrease'],
      'Change',
      'For durations: something became longer or shorter by it or to it.',
    ),
    base: column.optionalText('Base', 'For durations: what it is compared with, as written.'),
    status: column.optionalOneOf(
      ['planned', 'forecast', 'tentative'],
      'Status',
      'What is to be at that time, or so long, is planned, foreseen or not certain.',
    ),
    quote_id: column.optionalText('Quote', 'The quotation it stands in (quotes.id).'),
  },
  references: { quote_id: 'quotes' },
});
