import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import type { Fields } from '../../schemas/tables.ts';
import { derived, stated, type Value } from '../../schemas/value.ts';
import { quantities } from '../annotate/quantities.ts';
import { times } from '../annotate/times.ts';
import { confidenceOf } from '../annotate/times-confidence.ts';
import type { TimeExpression } from '../annotate/times-types.ts';
import { tokens } from '../annotate/tokens.ts';
import { dayText } from '../core/calendar.ts';
import type { Emit } from '../core/define.ts';
import { rawToView } from '../core/offsets.ts';

type DateFields = Fields<'dates'>;

/** A value counted from the publication date, which is cited with it. */
const fromPublication = <T>(document: ParsedDocument, value: T, place: Span): Value<T> => {
  const published = document.metadata.published;
  const formula = `"${document.view.slice(place.start, place.end)}" counted from ${published?.value.slice(0, 10) ?? ''}`;
  if (published?.outside)
    return { value, basis: 'derived', spans: [place], outside: [published.outside], formula };
  const inView = published?.raw && rawToView(document, published.raw);
  return inView ? derived(value, formula, place, inView) : derived(value, formula, place);
};

/** A value with the evidence that its basis asks for. */
const resolved = <T>(document: ParsedDocument, found: TimeExpression, value: T): Value<T> => {
  const place: Span = { start: found.start, end: found.end };
  if (found.basis === 'publication') return fromPublication(document, value, place);
  const other = found.anchor?.span ?? found.day?.span;
  if (found.basis === 'text' && other) {
    return derived(value, `counted from "${document.view.slice(other.start, other.end)}"`, place, other);
  }
  return found.day ? stated(value, place, found.day.span) : stated(value, place);
};

const calendarFields = (document: ParsedDocument, found: TimeExpression): DateFields => {
  const { value, timex, earliest, latest, candidates, anchor } = found;
  const give = <T>(content: T | undefined): Value<T> | undefined =>
    content === undefined ? undefined : resolved(document, found, content);
  const day = (number: number | undefined) => give(number === undefined ? undefined : dayText(number));
  return {
    value: give(value),
    timex: give(timex),
    earliest: isExportable(earliest) ? day(earliest) : undefined,
    latest: isExportable(latest) ? day(latest) : undefined,
    candidates: give(candidates?.length ? [...candidates] : undefined),
    anchor: day(anchor?.day),
  };
};

/** Days that `YYYY-MM-DD` can write: the years 0 to 9999. */
const isExportable = (day: number | undefined): boolean =>
  day !== undefined && day >= -719528 && day <= 2932896;

const wordFields = (document: ParsedDocument, found: TimeExpression): DateFields => {
  const place: Span = { start: found.start, end: found.end };
  const words = (span: Span): string => document.view.slice(span.start, span.end);
  const { amount, amountHigh, unit, approximate, modifier, bound, part, zone } = found;
  return {
    amount: amount === undefined ? undefined : stated(amount, place),
    amount_high: amountHigh === undefined ? undefined : stated(amountHigh, place),
    unit: unit === undefined ? undefined : stated(unit, place),
    approximate: approximate ? stated(true, approximate) : undefined,
    modifier: modifier ? stated(words(modifier), modifier) : undefined,
    bound: bound ? stated(bound.name, bound.span) : undefined,
    part: part ? stated(part.name, part.span) : undefined,
    zone: zone ? stated(zone.name, zone.span) : undefined,
  };
};

const present = (fields: DateFields): DateFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as DateFields;

const hintsOf = (found: TimeExpression): Record<string, unknown> => ({
  grain: found.range?.grain,
  options: found.options?.map(({ value, first, last, grain }) => ({ value, first, last, grain })),
  hours: found.hours,
  sections: found.sections,
  exact: found.exact && dayText(found.exact.day),
  seconds: found.clock?.seconds,
  timexLength: found.length?.iso,
  lengthEnd: found.length ? [found.length.from, found.length.to] : undefined,
});

/** Ends of the units that figures are counted per: `4,000 children a year` lasts no year. */
const endsOfRates = (document: ParsedDocument): ReadonlySet<number> => {
  const { end } = tokens.of(document);
  return new Set(quantities.of(document).list.flatMap(({ per }) => (per ? [end[per.last - 1]] : [])));
};

/** Emits the time expressions of one kind, and findings about them. */
export const emitTimes = (document: ParsedDocument, emit: Emit, kind: TimeExpression['kind']): void => {
  const rates = kind === 'duration' ? endsOfRates(document) : undefined;
  for (const found of times.of(document)) {
    if (found.kind !== kind) continue;
    if (rates?.has(found.end) && found.amount === '1') {
      emit.refuse({ start: found.start, end: found.end }, 'rate-unit', 'what a rate is counted per');
      continue;
    }
    const span: Span = { start: found.start, end: found.end };
    const fields = present({
      kind: stated(kind, span),
      ...calendarFields(document, found),
      ...wordFields(document, found),
      basis: stated(found.basis, span),
    });
    emit.candidate({
      table: 'dates',
      span,
      rule: found.rule,
      confidence: confidenceOf(found),
      fields,
      hints: hintsOf(found),
    });
    if (found.problem) emit.finding({ ...found.problem, span, rule: found.rule });
  }
};
