import { analyse } from '../../pipeline/analyse.ts';
import type { Value } from '../../schemas/value.ts';

const PUBLISHED = '2024-10-24';

type Fields = Readonly<Record<string, Value<unknown> | undefined>>;

const of = (fields: Fields, name: string): unknown => fields[name]?.value;

const figure = (surface: string, fields: Fields): string => {
  const size = of(fields, 'value') ?? of(fields, 'score') ?? `${of(fields, 'low')}..${of(fields, 'high')}`;
  const unit = of(fields, 'currency') ?? of(fields, 'unit') ?? '';
  const marks = [
    of(fields, 'approximate') ? '~' : '',
    of(fields, 'bound') ?? '',
    of(fields, 'change') ?? '',
    of(fields, 'change_from') ? `from ${of(fields, 'change_from')}` : '',
    of(fields, 'per') ? `per ${of(fields, 'per')}` : '',
  ].filter(Boolean);
  return [surface, of(fields, 'kind'), size, unit, marks.join(' '), of(fields, 'counted') ?? ''].join('|');
};

const time = (surface: string, fields: Fields): string =>
  [`@${surface}`, of(fields, 'kind'), of(fields, 'value') ?? '?', of(fields, 'bound') ?? ''].join('|');

/**
 * Figures and dates of a text published on 24 October 2024 in order of place, one line each:
 * `surface|kind|value|unit|marks|counted` and `@surface|kind|value|bound`, empty parts at the end left out.
 */
export const compact = (text: string): string[] => {
  const { records } = analyse({ text, name: 'case', mediaType: 'text/plain', published: PUBLISHED });
  const rows = [
    ...records.figures.map(({ span, fields }) => ({
      at: span.start,
      line: figure(text.slice(span.start, span.end), fields as Fields),
    })),
    ...records.dates.map(({ span, fields }) => ({
      at: span.start,
      line: time(text.slice(span.start, span.end), fields as Fields),
    })),
  ];
  return rows.toSorted((a, b) => a.at - b.at).map(({ line }) => line.replace(/\|+$/, ''));
};
