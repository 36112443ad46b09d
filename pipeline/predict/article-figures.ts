import type { Span } from '../../schemas/span.ts';
import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { BOUNDS } from './_bounds.ts';
import { place } from './_place.ts';
import { dateFigures } from './dates.ts';

type Figure = DocumentRecord<'figures'>;

const KINDS: Readonly<Record<string, string>> = {
  percentage_point: 'percent',
  basis_point: 'percent',
  rate: 'measure',
};

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

const unitOf = ({ fields }: Figure): string | undefined => {
  const kind = fields.kind?.value;
  if (kind === 'money') return fields.currency?.value;
  if (kind === 'percent') return '%';
  if (kind === 'percentage_point') return 'percentage point';
  if (kind === 'basis_point') return 'basis point';
  return fields.unit_name?.value ?? fields.unit?.value;
};

const CLOCK_TIME = /^PT(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+(?:\.\d+)?)S)?$/;

/** Race times and margins are figures there as well as durations. */
const durations = (resolved: Resolved): object[] =>
  dateFigures(resolved).flatMap((item) => {
    if (item.kind !== 'duration') return [];
    const { start, end, surface, approx, bound, in_quote } = item;
    const common = { start, end, surface, kind: 'measure', approx, bound, in_quote };
    if (typeof item.value === 'number') return [{ ...common, value: item.value, unit: item.unit }];
    const parts = CLOCK_TIME.exec(item.timex ?? '')?.groups;
    if (!parts) return [];
    const seconds =
      Number(parts.hours ?? 0) * 3600 + Number(parts.minutes ?? 0) * 60 + Number(parts.seconds ?? 0);
    return [{ ...common, value: Number(seconds.toFixed(3)), unit: 'second' }];
  });

/** The article gold takes the noun into "first time", "third time"; the table has the number alone. */
const spanOf = ({ document }: Resolved, { span, fields }: Figure): Span =>
  fields.kind?.value === 'ordinal' && /^ time\b/.test(document.view.slice(span.end, span.end + 6))
    ? { start: span.start, end: span.end + 5 }
    : span;

const entry = (resolved: Resolved, figure: Figure): object => {
  const { fields, hints } = figure;
  const kind = fields.kind?.value ?? 'number';
  const isRange = fields.value === undefined && fields.low !== undefined && fields.high !== undefined;
  return {
    ...place(resolved.document, spanOf(resolved, figure)),
    kind: KINDS[kind] ?? kind,
    value: hints.vague
      ? undefined
      : number(isRange ? fields.low?.value : (fields.value ?? fields.low ?? fields.high)?.value),
    value2: isRange && !hints.vague ? number(fields.high?.value) : undefined,
    unit: unitOf(figure),
    counted: fields.counted?.value,
    approx: fields.approximate?.value || undefined,
    bound: BOUNDS[fields.bound?.value ?? ''],
    change: fields.change?.value,
    base: fields.base?.value,
    modifier: fields.modifier?.value,
    in_quote: fields.quote_id ? true : undefined,
  };
};

/** The `figures[]` of the article schema. */
export const articleFigures = (resolved: Resolved): object[] => [
  ...resolved.records.figures.map((figure) => entry(resolved, figure)),
  ...durations(resolved),
];
