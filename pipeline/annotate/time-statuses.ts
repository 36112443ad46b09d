import type { ParsedDocument } from '../../schemas/document.ts';
import type { Span } from '../../schemas/span.ts';
import { parseIsoDay } from '../core/calendar.ts';
import { defineAnnotation } from './_annotation.ts';
import { dateStatus, type Lies } from './quantity-status-dates.ts';
import { times } from './times.ts';
import type { TimeExpression } from './times-types.ts';

/** What is to be at a time, or so long, with the words that say so where there are any. */
export interface TimeStatus {
  readonly value: 'planned' | 'forecast' | 'tentative';
  readonly cue: Span | undefined;
}

/** Where a time lies from the day of publication. */
const liesOf = ({ kind, earliest, latest }: TimeExpression, published: number | undefined): Lies => {
  if (kind === 'duration') return 'length';
  if (published === undefined || earliest === undefined || latest === undefined) return undefined;
  return earliest > published ? 'ahead' : latest < published ? 'behind' : undefined;
};

/** Right beside each other: `29 August at 06:12`. */
const BESIDE = 5;
const isBeside = (a: TimeExpression, b: TimeExpression): boolean =>
  (a.end <= b.start && b.start - a.end <= BESIDE) || (b.end <= a.start && a.start - b.end <= BESIDE);

/** The times of a document that something is planned, foreseen or not certain for; an hour takes the status of its day. */
export const timeStatuses = defineAnnotation(
  'time-statuses',
  (document: ParsedDocument): ReadonlyMap<TimeExpression, TimeStatus> => {
    const published = parseIsoDay(document.metadata.published?.value ?? '')?.day;
    const found = new Map<TimeExpression, TimeStatus>();
    const all = times.of(document);
    for (const one of all) {
      const status = dateStatus(document, one, liesOf(one, published));
      if (status && status.value !== 'denied') found.set(one, { value: status.value, cue: status.cue });
    }
    all.forEach((one, i) => {
      if (one.kind !== 'time' || found.has(one)) return;
      for (const other of [all[i - 1], all[i + 1]]) {
        const status = other && isBeside(one, other) ? found.get(other) : undefined;
        if (status && other.kind !== 'time') found.set(one, status);
      }
    });
    return found;
  },
);
