import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { place } from './_place.ts';

const TYPES: Readonly<Record<string, string>> = {
  person: 'PERSON',
  organisation: 'ORG',
  place: 'PLACE',
  event: 'EVENT',
  product: 'PRODUCT',
};

const isNamed = ({ fields }: DocumentRecord<'mentions'>): boolean =>
  fields.form?.value === 'name' || fields.form?.value === 'alias';

/** The prediction of the names layer: mentions that are names or aliases; all other kinds are OTHER. */
export const nerPrediction = (resolved: Resolved): { spans: object[] } => ({
  spans: resolved.records.mentions.filter(isNamed).map(({ span, fields }) => {
    const { start, end } = place(resolved.document, span);
    return { start, end, type: TYPES[fields.kind?.value ?? ''] ?? 'OTHER' };
  }),
});
