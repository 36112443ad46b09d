import type { DocumentRecord, Resolved } from '../../schemas/stages.ts';
import { place } from './_place.ts';

/** The types of the article schema by our kinds. */
const ENTITY_TYPES: Readonly<Record<string, string>> = {
  person: 'PERSON',
  organisation: 'ORG',
  place: 'PLACE',
  event: 'EVENT',
  product: 'PRODUCT',
  work: 'WORK',
  law: 'LAW',
  group: 'GROUP',
  other: 'OTHER',
};

/** The type of a kind; `OTHER` for kinds without one. */
const entityType = (kind: string | undefined): string => ENTITY_TYPES[kind ?? 'other'] ?? 'OTHER';

/** The `entities[]` of the article schema: ids are ours, mentions in document order. */
export const articleEntities = (resolved: Resolved): object[] => {
  const mentions = new Map<string, DocumentRecord<'mentions'>[]>();
  for (const mention of resolved.records.mentions) {
    const id = mention.fields.entity_id?.value;
    if (id === undefined) continue;
    const list = mentions.get(id);
    if (list) list.push(mention);
    else mentions.set(id, [mention]);
  }
  return resolved.records.entities.map((entity) => ({
    id: entity.id,
    type: entityType(entity.fields.kind?.value),
    canonical: entity.fields.name?.value,
    ...(entity.fields.country ? { country: entity.fields.country.value } : {}),
    mentions: (mentions.get(entity.id) ?? []).map((mention) => ({
      ...place(resolved.document, mention.span),
      kind: mention.fields.form?.value ?? 'name',
    })),
  }));
};
