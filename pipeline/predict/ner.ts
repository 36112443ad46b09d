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

/** An article that opens the names of persons, bodies and places: the sets leave it outside. */
const ARTICLE = /^The\s+(?=\S)/;
const CORE = new Set(['PERSON', 'ORG', 'PLACE']);

/**
 * The prediction of the names layer: mentions that are names or aliases, without the article that
 * opens a body's name ("The Verge"); all kinds but five are OTHER.
 */
export const nerPrediction = (resolved: Resolved): { spans: object[] } => ({
  spans: resolved.records.mentions.filter(isNamed).map(({ span, fields }) => {
    const { start, end, surface } = place(resolved.document, span);
    const type = TYPES[fields.kind?.value ?? ''] ?? 'OTHER';
    const article = CORE.has(type) ? (ARTICLE.exec(surface)?.[0].length ?? 0) : 0;
    return { start: start + article, end, type };
  }),
});
