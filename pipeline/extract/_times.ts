import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import type { Fields } from '../../schemas/tables.ts';
import { derived, implied, stated, type Value } from '../../schemas/value.ts';
import { quantities } from '../annotate/quantities.ts';
import type { Quantity } from '../annotate/quantity-types.ts';
import { timeStatuses } from '../annotate/time-statuses.ts';
import { times } from '../annotate/times.ts';
import { confidenceOf } from '../annotate/times-confidence.ts';
import type { TimeExpression } from '../annotate/times-types.ts';
import { tokens } from '../annotate/tokens.ts';
import { dayText } from '../core/calendar.ts';
import type { Emit } from '../core/define.ts';
import { rawToView } from '../core/offsets.ts';
import { spanOf, statedWords } from './_stretch.ts';

type DateFields = Fields<'dates'>;

type Resolved = <T>(value: T) => Value<T>;

/** Values counted from the publication date, which is cited with them. */
const fromPublication = (document: ParsedDocument, place: Span): Resolved => {
  const published = document.metadata.published;
  const formula = `"${document.view.slice(place.start, place.end)}" counted from ${published?.value.slice(0, 10) ?? ''}`;
  const { outside } = published ?? {};
  if (outside) return (value) => ({ value, basis: 'derived', spans: [place], outside: [outside], formula });
  const inView = published?.raw && rawToView(document, published.raw);
  return inView
    ? (value) => derived(value, formula, place, inView)
    : (value) => derived(value, formula, place);
};

/** Values of one expression with the evidence that its basis asks for. */
const resolvedBy = (document: ParsedDocument, found: TimeExpression, place: Span): Resolved => {
  if (found.basis === 'publication') return fromPublication(document, place);
  const day = found.day?.span;
  const other = found.anchor?.span ?? day;
  if (found.basis === 'text' && other) {
    const formula = `counted from "${document.view.slice(other.start, other.end)}"`;
    return (value) => derived(value, formula, place, other);
  }
  return day ? (value) => stated(value, place, day) : (value) => stated(value, place);
};

const addCalendarFields = (found: TimeExpression, fields: DateFields, resolved: Resolved): void => {
  const { value, timex, earliest, latest, candidates, anchor } = found;
  if (value !== undefined) fields.value = resolved(value);
  if (timex !== undefined) fields.timex = resolved(timex);
  if (isExportable(earliest)) fields.earliest = resolved(dayText(earliest));
  if (isExportable(latest)) fields.latest = resolved(dayText(latest));
  if (candidates?.length) fields.candidates = resolved([...candidates]);
  if (anchor) fields.anchor = resolved(dayText(anchor.day));
};

/** Days that `YYYY-MM-DD` can write: the years 0 to 9999. */
const isExportable = (day: number | undefined): day is number =>
  day !== undefined && day >= -719528 && day <= 2932896;

const addWordFields = (
  { view }: ParsedDocument,
  found: TimeExpression,
  { fields, place }: { fields: DateFields; place: Span },
): void => {
  const { amount, amountHigh, unit, approximate, modifier, bound, part, zone } = found;
  if (amount !== undefined) fields.amount = stated(amount, place);
  if (amountHigh !== undefined) fields.amount_high = stated(amountHigh, place);
  if (unit !== undefined) fields.unit = stated(unit, place);
  if (approximate) fields.approximate = stated(true, approximate);
  if (modifier) fields.modifier = stated(view.slice(modifier.start, modifier.end), modifier);
  if (bound) fields.bound = stated(bound.name, bound.span);
  if (part) fields.part = stated(part.name, part.span);
  if (zone) fields.zone = stated(zone.name, zone.span);
};

const hintsOf = (found: TimeExpression): Record<string, unknown> => ({
  grain: found.range?.grain,
  options: found.options?.map(({ value, first, last, grain }) => ({ value, first, last, grain })),
  hours: found.hours,
  sections: found.sections,
  exact: found.exact && dayText(found.exact.day),
  seconds: found.clock?.seconds,
  halfOf: found.kind === 'time' && found.clock?.twelve ? found.clock.rule : undefined,
  timexLength: found.length?.iso,
  lengthEnd: found.length ? [found.length.from, found.length.to] : undefined,
});

/** Ends of the units that figures are counted per: `4,000 children a year` lasts no year. */
const endsOfRates = (document: ParsedDocument): ReadonlySet<number> => {
  const { end } = tokens.of(document);
  return new Set(quantities.of(document).list.flatMap(({ per }) => (per ? [end[per.last - 1]] : [])));
};

/** Lengths of time as the grammar of figures reads them, by the place where they end. */
const lengthsOf = (document: ParsedDocument): ReadonlyMap<number, Quantity> => {
  const { end } = tokens.of(document);
  const lengths = new Map<number, Quantity>();
  for (const q of quantities.of(document).list) if (q.unit?.time) lengths.set(end[q.last - 1], q);
  return lengths;
};

/** What lasts so long, whether it grew or shrank, and what it is compared with. */
const addLengthFields = (
  document: ParsedDocument,
  fields: DateFields,
  { counted, change, base }: Quantity,
): void => {
  const t = tokens.of(document);
  if (counted) fields.counted = statedWords(t, counted.phrase);
  if (change) fields.change = stated(change.direction, spanOf(t, change.cue));
  if (base) fields.base = statedWords(t, base);
};

/** Emits the time expressions of one kind, and findings about them. */
export const emitTimes = (document: ParsedDocument, emit: Emit, kind: TimeExpression['kind']): void => {
  let rates: ReadonlySet<number> | undefined;
  let lengths: ReadonlyMap<number, Quantity> | undefined;
  for (const found of times.of(document)) {
    if (found.kind !== kind) continue;
    if (kind === 'duration' && found.amount === '1') rates ??= endsOfRates(document);
    if (rates?.has(found.end) && found.amount === '1') {
      emit.refuse({ start: found.start, end: found.end }, 'rate-unit', 'what a rate is counted per');
      continue;
    }
    const span: Span = { start: found.start, end: found.end };
    const fields: DateFields = { kind: stated(kind, span) };
    addCalendarFields(found, fields, resolvedBy(document, found, span));
    addWordFields(document, found, { fields, place: span });
    if (kind === 'duration') {
      lengths ??= lengthsOf(document);
      const length = lengths.get(found.end);
      if (length) addLengthFields(document, fields, length);
    }
    const status = timeStatuses.of(document).get(found);
    if (status) fields.status = status.cue ? stated(status.value, status.cue) : implied(status.value, span);
    fields.basis = stated(found.basis, span);
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
